//! Reading the form in which a file is sent: part by part, in any order, every fault at once.

use actix_multipart::{Field, Multipart, MultipartError};
use actix_web::error::PayloadError;
use actix_web::http::header;
use actix_web::{HttpRequest, web};
use bytes::Bytes;
use futures_util::{Stream, StreamExt};
use nimrs_contract::problem::FieldError;
use nimrs_contract::vocabulary::{AttachmentClass, Code, ProblemCode};
use utoipa::ToSchema;

use crate::service::attachment::{MAX_BYTES, NewAttachment, Received, Receiver, too_large};
use crate::service::error::field_error;
use crate::service::{AppError, AppResult, Ctx};

/// The bytes of a file.
#[derive(ToSchema)]
#[schema(value_type = String, format = Binary)]
#[allow(dead_code, reason = "only describes the answer")]
pub struct FileContent(String);

/// The most bytes of the whole form.
const MAX_FORM: u64 = MAX_BYTES + 256 * 1024;
/// The most bytes of a part that is not the file.
const MAX_TEXT: usize = 64 * 1024;
const MAX_DESCRIPTION: usize = 2000;

#[derive(Default)]
struct Form {
    /// Whether the file is all that is asked for.
    only_file: bool,
    file: Option<Receiver>,
    description: Option<String>,
    confidentiality: Option<String>,
    seen: Vec<String>,
    faults: Vec<FieldError>,
}

/// Receives the form. The file is stored when all of the form is in order.
pub async fn receive(ctx: &Ctx, request: &HttpRequest, body: web::Payload) -> AppResult<NewAttachment> {
    Form::default().receive(ctx, request, body).await
}

/// Receives a form with nothing but a file. The file is stored when all of the form is in order.
pub async fn receive_file(ctx: &Ctx, request: &HttpRequest, body: web::Payload) -> AppResult<Received> {
    let form = Form { only_file: true, ..Form::default() };
    Ok(form.receive(ctx, request, body).await?.received)
}

/// What an idempotency key stands for.
pub fn digest(new: &NewAttachment) -> Vec<u8> {
    let received = &new.received;
    let parts = (&received.stored.sha256, &received.file_name, &new.description, new.confidentiality);
    serde_json::to_vec(&parts).unwrap_or_default()
}

impl Form {
    async fn receive(mut self, ctx: &Ctx, request: &HttpRequest, body: web::Payload) -> AppResult<NewAttachment> {
        check_media_type(request)?;
        match self.read(ctx, Multipart::new(request.headers(), bounded(body))).await {
            Ok(()) => self.finish().await,
            Err(error) => {
                self.let_go().await;
                Err(error)
            }
        }
    }

    async fn read(&mut self, ctx: &Ctx, mut parts: Multipart) -> AppResult<()> {
        while let Some(part) = parts.next().await {
            let part = part.map_err(|error| broken(&error))?;
            self.take(ctx, part).await?;
        }
        Ok(())
    }

    /// Leaves nothing of a file that is not kept.
    async fn let_go(self) {
        if let Some(file) = self.file {
            file.discard().await;
        }
    }

    async fn take(&mut self, ctx: &Ctx, part: Field) -> AppResult<()> {
        let name = part.name().unwrap_or_default().to_owned();
        if self.seen.contains(&name) {
            self.fault(&name, "repeated", "Send this part once.");
        } else {
            match name.as_str() {
                "file" => self.file(ctx, part).await?,
                _ if self.only_file => {
                    self.fault(&name, "unknown_field", "There is no such part; there is file alone.")
                }
                "description" => self.description = self.text(&name, part).await?,
                "confidentiality" => self.confidentiality = self.text(&name, part).await?,
                _ => self.fault(
                    &name,
                    "unknown_field",
                    "There is no such part; there are file, description, confidentiality.",
                ),
            }
        }
        self.seen.push(name);
        Ok(())
    }

    async fn file(&mut self, ctx: &Ctx, mut part: Field) -> AppResult<()> {
        let name = file_name(&part);
        let declared = part.content_type().map(ToString::to_string);
        match Receiver::begin(ctx, name.as_deref(), declared.as_deref()) {
            Ok(receiver) => {
                let receiver = self.file.insert(receiver);
                while let Some(piece) = part.next().await {
                    receiver.write(&piece.map_err(|error| broken(&error))?).await?;
                }
            }
            Err(error) => self.faults.extend(error.errors),
        }
        Ok(())
    }

    async fn text(&mut self, name: &str, mut part: Field) -> AppResult<Option<String>> {
        let Ok(bytes) = part.bytes(MAX_TEXT).await else {
            self.fault(name, "too_long", "This part is too long.");
            return Ok(None);
        };
        let bytes = bytes.map_err(|error| broken(&error))?;
        match String::from_utf8(bytes.to_vec()) {
            Ok(text) if text.contains('\0') => {
                self.fault(name, "nul_character", "The character U+0000 cannot be stored; remove it.");
                Ok(None)
            }
            Ok(text) => Ok(Some(text)),
            Err(_) => {
                self.fault(name, "wrong_format", "Must be text in UTF-8.");
                Ok(None)
            }
        }
    }

    async fn finish(mut self) -> AppResult<NewAttachment> {
        if !self.seen.iter().any(|name| name == "file") {
            self.fault("file", "required", "This part is needed.");
        }
        if self.description.as_ref().is_some_and(|text| text.chars().count() > MAX_DESCRIPTION) {
            self.fault("description", "too_long", "May have at most 2000 characters.");
        }
        let confidentiality = self.class();
        let Some(file) = self.file.take_if(|_| self.faults.is_empty()) else {
            let faults = std::mem::take(&mut self.faults);
            self.let_go().await;
            return Err(AppError::invalid(faults));
        };
        let description = self.description.filter(|text| !text.trim().is_empty());
        Ok(NewAttachment { received: file.finish().await?, description, confidentiality })
    }

    fn class(&mut self) -> AttachmentClass {
        let Some(code) = self.confidentiality.take() else {
            return AttachmentClass::Clinical;
        };
        AttachmentClass::from_code(&code).unwrap_or_else(|| {
            let known: Vec<&str> = AttachmentClass::ALL.iter().map(|class| class.code()).collect();
            self.fault("confidentiality", "unknown_value", &format!("Must be one of {}.", known.join(", ")));
            AttachmentClass::Clinical
        })
    }

    fn fault(&mut self, part: &str, code: &str, message: &str) {
        let part: String = part.chars().take(100).collect();
        if self.faults.len() < 100 {
            self.faults.push(field_error(&format!("/{}", crate::http::schema::escape(&part)), code, message));
        }
    }
}

/// The name in `filename*` (RFC 8187), else in `filename`.
fn file_name(part: &Field) -> Option<String> {
    let disposition = part.content_disposition()?;
    let extended = disposition.get_filename_ext().and_then(|name| String::from_utf8(name.value.clone()).ok());
    extended.or_else(|| disposition.get_filename().map(str::to_owned))
}

fn check_media_type(request: &HttpRequest) -> AppResult<()> {
    let value = request.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let essence = value.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    match essence.as_str() {
        "multipart/form-data" => Ok(()),
        _ => Err(AppError::new(
            ProblemCode::UnsupportedMediaType,
            "Send the file as multipart/form-data with a part named file.",
        )),
    }
}

/// The body, broken off where it is larger than any form can be.
fn bounded(body: web::Payload) -> impl Stream<Item = Result<Bytes, PayloadError>> {
    let mut left = MAX_FORM;
    body.map(move |piece| {
        let piece = piece?;
        left = left.checked_sub(piece.len() as u64).ok_or(PayloadError::Overflow)?;
        Ok(piece)
    })
}

fn broken(error: &MultipartError) -> AppError {
    if matches!(error, MultipartError::Payload(PayloadError::Overflow)) {
        return too_large();
    }
    AppError::new(ProblemCode::MalformedRequest, format!("The form could not be read to its end: {error}."))
}
