//! Request bodies: read within bounds, checked against the contract's schema with every fault at once, and only then
//! made into types.

use std::marker::PhantomData;
use std::sync::Arc;

use actix_web::dev::Payload;
use actix_web::http::header;
use actix_web::{FromRequest, HttpRequest};
use bytes::{Bytes, BytesMut};
use futures_util::StreamExt;
use futures_util::future::LocalBoxFuture;
use nimrs_contract::problem::FieldError;
use nimrs_contract::vocabulary::ProblemCode;
use serde::de::DeserializeOwned;
use sha2::{Digest, Sha256};
use utoipa::ToSchema;
use validator::{Validate, ValidationErrors, ValidationErrorsKind};

use crate::domain::permissions::{Action, Actor};
use crate::http::problem::HttpError;
use crate::http::schema::escape;
use crate::http::xml;
use crate::service::access::Caller;
use crate::service::context::{IdempotencyClaim, RequestInfo};
use crate::service::error::field_error;
use crate::service::{AppError, Ctx};

use super::auth::{SignedIn, authorize, context, sign_in, text_header};
use super::http;

/// The most characters of an idempotency key.
const MAX_KEY: usize = 200;
/// The most bytes of a JSON body.
pub const MAX_BODY: usize = 1024 * 1024;

/// What a type must offer to be a body.
pub trait Body: DeserializeOwned + ToSchema + 'static {
    /// Whether it may be sent as XML too.
    const XML: bool = false;

    /// Faults that the schema cannot say.
    fn more_faults(&self) -> Vec<FieldError> {
        Vec::new()
    }
}

/// The body of an operation that needs no sign-on.
pub struct PublicBody<T> {
    /// The context of the request.
    pub ctx: Ctx,
    /// The body.
    pub body: T,
}

/// The body of an operation that every signed-on caller may use on its own account.
pub struct SignedInBody<T> {
    /// The context of the request.
    pub ctx: Ctx,
    /// The caller.
    pub caller: Caller,
    /// The body.
    pub body: T,
}

/// A change that everybody who is signed on may ask for, with its body; `()` where the operation has none. Carries the
/// idempotency key in its context.
pub struct SignedInChange<T = ()> {
    /// The context of the request.
    pub ctx: Ctx,
    /// Who asks.
    pub actor: Actor,
    /// The body.
    pub body: T,
}

/// A permitted change with its body; `()` where the operation has none. Carries the idempotency key in its context.
pub struct Change<A: Action, T = ()> {
    /// The context of the request.
    pub ctx: Ctx,
    /// Who asks.
    pub actor: Actor,
    /// The body.
    pub body: T,
    action: PhantomData<A>,
}

impl<T: Body> FromRequest for PublicBody<T> {
    type Error = HttpError;
    type Future = LocalBoxFuture<'static, Result<Self, HttpError>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let (request, payload) = (request.clone(), payload.take());
        Box::pin(async move {
            let bytes = read::<T>(payload).await?;
            Ok(Self { ctx: context(&request)?, body: parse(&request, &bytes)? })
        })
    }
}

impl<T: Body> FromRequest for SignedInBody<T> {
    type Error = HttpError;
    type Future = LocalBoxFuture<'static, Result<Self, HttpError>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let (request, payload) = (request.clone(), payload.take());
        Box::pin(async move {
            let SignedIn { ctx, caller } = sign_in(&request).await?;
            let bytes = read::<T>(payload).await?;
            Ok(Self { ctx, caller, body: parse(&request, &bytes)? })
        })
    }
}

impl<T: Taken> FromRequest for SignedInChange<T> {
    type Error = HttpError;
    type Future = LocalBoxFuture<'static, Result<Self, HttpError>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let (request, payload) = (request.clone(), payload.take());
        Box::pin(async move {
            let SignedIn { ctx, caller } = sign_in(&request).await?;
            let bytes = read::<T>(payload).await?;
            let body = T::take(&request, &bytes)?;
            Ok(Self { ctx: claim(&request, ctx, &bytes)?, actor: caller.actor, body })
        })
    }
}

impl<A: Action + 'static, T: Taken> FromRequest for Change<A, T> {
    type Error = HttpError;
    type Future = LocalBoxFuture<'static, Result<Self, HttpError>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let (request, payload) = (request.clone(), payload.take());
        Box::pin(async move {
            let (ctx, actor) = authorize::<A>(&request).await?;
            let bytes = read::<T>(payload).await?;
            let body = T::take(&request, &bytes)?;
            let ctx = claim(&request, ctx, &bytes)?;
            Ok(Self { ctx, actor, body, action: PhantomData })
        })
    }
}

/// A body, or the lack of one.
pub trait Taken: Sized + 'static {
    /// The refusal of more than `MAX_BODY`.
    fn too_large() -> AppError {
        AppError::new(ProblemCode::BodyTooLarge, "The body has more than 1 MiB.")
    }

    /// Makes it of the bytes.
    fn take(request: &HttpRequest, bytes: &Bytes) -> Result<Self, HttpError>;
}

impl Taken for () {
    fn take(_: &HttpRequest, bytes: &Bytes) -> Result<Self, HttpError> {
        if bytes.is_empty() {
            return Ok(());
        }
        Err(AppError::new(ProblemCode::MalformedRequest, "This operation takes no body.").into())
    }
}

/// A file of CSV, as it came.
pub struct CsvFile(pub Bytes);

impl Taken for CsvFile {
    fn too_large() -> AppError {
        let detail = "The file has more than 1 MiB. A list has at most 1,000 rows and 1 MiB; nothing was filed.";
        AppError::new(ProblemCode::BodyTooLarge, detail).with_remedy(
            "Split the list into files of at most 1,000 rows and 1 MiB, and send one after the other.",
            None,
        )
    }

    fn take(request: &HttpRequest, bytes: &Bytes) -> Result<Self, HttpError> {
        let value = request.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
        let mut parts = value.unwrap_or_default().split(';');
        let essence = parts.next().unwrap_or_default().trim().to_ascii_lowercase();
        if essence == "text/csv" && parts.all(is_utf_8) {
            return Ok(Self(bytes.clone()));
        }
        let detail = "Send the file itself as text/csv, in UTF-8.";
        Err(AppError::new(ProblemCode::UnsupportedMediaType, detail).into())
    }
}

impl<T: Body> Taken for T {
    fn take(request: &HttpRequest, bytes: &Bytes) -> Result<Self, HttpError> {
        parse(request, bytes)
    }
}

/// Adds the `Idempotency-Key`, if there is one, with the digest of what it stands for.
pub fn claim(request: &HttpRequest, ctx: Ctx, bytes: &[u8]) -> Result<Ctx, HttpError> {
    const NAME: &str = "Idempotency-Key";
    let Some(key) = text_header(request, NAME)? else {
        if request.headers().contains_key(NAME) {
            return Err(AppError::invalid_at(&format!("header:{NAME}"), "too_short", "Must not be empty.").into());
        }
        return Ok(ctx);
    };
    // Operations that do not document the key take it all the same, but never a shortened one.
    if key.chars().count() > MAX_KEY {
        let message = format!("May have at most {MAX_KEY} characters.");
        return Err(AppError::invalid_at(&format!("header:{NAME}"), "too_long", message).into());
    }
    let if_match = text_header(request, header::IF_MATCH.as_str())?.unwrap_or_default();
    let fingerprint = Sha256::new()
        .chain_update(request.method().as_str())
        .chain_update([0])
        .chain_update(request.path())
        .chain_update([0])
        .chain_update(if_match)
        .chain_update([0])
        .chain_update(bytes)
        .finalize()
        .to_vec();
    let info = RequestInfo { idempotency: Some(IdempotencyClaim { key, fingerprint }), ..(*ctx.request).clone() };
    Ok(Ctx { request: Arc::new(info), ..ctx })
}

async fn read<T: Taken>(mut payload: Payload) -> Result<Bytes, HttpError> {
    let mut bytes = BytesMut::new();
    while let Some(chunk) = payload.next().await {
        let chunk = chunk.map_err(|error| {
            let detail = format!("The body could not be read to its end: {error}.");
            AppError::new(ProblemCode::MalformedRequest, detail)
        })?;
        if bytes.len() + chunk.len() > MAX_BODY {
            return Err(T::too_large().into());
        }
        bytes.extend_from_slice(&chunk);
    }
    Ok(bytes.freeze())
}

fn parse<T: Body>(request: &HttpRequest, bytes: &Bytes) -> Result<T, HttpError> {
    let media_type = media_type(request, T::XML)?;
    let http = http(request)?;
    let value: serde_json::Value = match media_type {
        MediaType::Json => serde_json::from_slice(bytes).map_err(|error| malformed(&error))?,
        MediaType::Xml => xml::read(&http.schemas, &T::name(), bytes)?,
    };
    let faults = http.schemas.faults(&T::name(), &value).map_err(AppError::internal)?;
    if !faults.is_empty() {
        return Err(AppError::invalid(faults).into());
    }
    let body: T = serde_path_to_error::deserialize(value).map_err(|error| {
        let pointer: String = error.path().iter().map(|part| format!("/{}", escape(&part.to_string()))).collect();
        AppError::invalid_at(&pointer, "invalid", format!("{}.", error.inner()))
    })?;
    let faults = body.more_faults();
    if faults.is_empty() { Ok(body) } else { Err(AppError::invalid(faults).into()) }
}

pub(super) fn malformed(error: &serde_json::Error) -> HttpError {
    let place = format!("Line {}, column {}", error.line(), error.column());
    AppError {
        errors: vec![field_error("", "malformed_json", format!("{place}: {error}."))],
        ..AppError::new(ProblemCode::MalformedJson, format!("The body is not valid JSON in UTF-8. {place}."))
    }
    .into()
}

/// What a body is written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum MediaType {
    Json,
    Xml,
}

/// JSON is `application/json`; a merge patch may be called by its own name (RFC 7396). XML has two names (RFC 7303).
fn media_type(request: &HttpRequest, xml: bool) -> Result<MediaType, HttpError> {
    let value = request.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let mut parts = value.split(';');
    let essence = parts.next().unwrap_or_default().trim().to_ascii_lowercase();
    let is_patch = request.method() == actix_web::http::Method::PATCH;
    match essence.as_str() {
        "application/json" => Ok(MediaType::Json),
        "application/merge-patch+json" if is_patch => Ok(MediaType::Json),
        "application/xml" | "text/xml" if xml => {
            if parts.all(is_utf_8) {
                return Ok(MediaType::Xml);
            }
            let detail = "UTF-8 is the only encoding that is taken: say so in the charset, or leave it out.";
            Err(AppError::new(ProblemCode::MalformedXml, detail).into())
        }
        _ => {
            let wanted = match (is_patch, xml) {
                (true, _) => "application/merge-patch+json or application/json",
                (false, true) => "application/json, application/xml or text/xml",
                (false, false) => "application/json",
            };
            let detail = format!("Send the body as {wanted}.");
            Err(AppError::new(ProblemCode::UnsupportedMediaType, detail).into())
        }
    }
}

/// Whether a parameter of the media type names no other encoding.
fn is_utf_8(parameter: &str) -> bool {
    let (name, value) = parameter.split_once('=').unwrap_or((parameter, "utf-8"));
    !name.trim().eq_ignore_ascii_case("charset") || value.trim().trim_matches('"').eq_ignore_ascii_case("utf-8")
}

/// The faults that `validator` found, with pointers.
pub fn validator_faults(value: &impl Validate) -> Vec<FieldError> {
    let mut faults = Vec::new();
    if let Err(errors) = value.validate() {
        collect(&errors, "", &mut faults);
    }
    faults
}

fn collect(errors: &ValidationErrors, prefix: &str, faults: &mut Vec<FieldError>) {
    for (field, kind) in errors.errors() {
        let pointer = format!("{prefix}/{}", escape(field));
        match kind {
            ValidationErrorsKind::Struct(inner) => collect(inner, &pointer, faults),
            ValidationErrorsKind::List(items) => {
                for (index, inner) in items {
                    collect(inner, &format!("{pointer}/{index}"), faults);
                }
            }
            ValidationErrorsKind::Field(list) => {
                for error in list {
                    let message = error.message.clone().unwrap_or_else(|| "This value is not valid.".into());
                    faults.push(field_error(&pointer, &error.code, message));
                }
            }
        }
    }
}

/// Makes contract types bodies.
macro_rules! bodies {
    (validated: $($validated:ty),* $(,)?; also_xml: $($xml:ty),* $(,)?; patches: $($patch:ty),* $(,)?) => {
        $(impl Body for $validated {
            fn more_faults(&self) -> Vec<FieldError> {
                validator_faults(self)
            }
        })*
        $(impl Body for $xml {
            const XML: bool = true;

            fn more_faults(&self) -> Vec<FieldError> {
                validator_faults(self)
            }
        })*
        $(impl Body for $patch {})*
    };
}

use nimrs_contract as c;

bodies! {
    validated:
        c::access_request::NewAccessRequest,
        c::access_request::ApproveAccessRequest,
        c::access_request::DenyAccessRequest,
        c::access_request::WithdrawAccessRequest,
        c::access_request::ResendEnrollment,
        c::auth::LoginRequest,
        c::auth::RefreshRequest,
        c::auth::ActivateRequest,
        c::auth::ChangePinRequest,
        c::account::ChangeGroup,
        c::account::Deactivate,
        c::account::Unlock,
        c::account::ResetPin,
        c::account::ReissueToken,
        c::taxonomy::ClassificationRequest,
        c::incident::NewIncident,
        c::incident_action::HandOver,
        c::incident_action::SendBack,
        c::incident_action::Submit,
        c::incident_action::Investigate,
        c::incident_action::FileReport,
        c::incident_action::Finish,
        c::incident_action::Return,
        c::incident_action::Close,
        c::incident_action::Reopen,
        c::incident_action::Amend,
        c::person::PersonContent,
        c::notification::NotificationContent,
        c::census::CensusContent,
        c::client::NewClient,
        c::client::DisableClient,
        c::client::NewClientSecret,
        c::clock::ExtendClock,
        c::corrective_action::CorrectiveActionContent,
        c::inquiry::NewInquiry,
        c::inquiry::AnswerInquiry,
        c::inquiry::CloseInquiry,
        c::directory::NewFacility,
        c::directory::FacilityPatch,
        c::directory::NewUnit,
        c::directory::UnitPatch,
        c::directory::NewHoliday,
        c::directory::ClinicalRiskManagerContent,
        c::export::NewExport,
        c::facility_enrollment::NewFacilityEnrollment,
        c::facility_enrollment::ApproveFacilityEnrollment,
        c::facility_enrollment::DenyFacilityEnrollment,
        c::jc_case::ReleaseJcCase,
        c::jc_case::ImportJcCase,
        c::jc_case::DisputeJcCase,
        c::jc_request::NewJcRequest,
        c::jc_request::AnswerJcRequest,
        c::jc_request::CloseJcRequest,
        c::deletion_request::NewDeletionRequest,
        c::deletion_request::ApproveDeletionRequest,
        c::deletion_request::DenyDeletionRequest,
        c::deletion_request::SetLegalHold,
        c::deletion_request::ReleaseLegalHold,
        c::emergency_access::NewEmergencyAccess,
        c::finding::NewFinding,
        c::finding::AmendFinding,
        c::learning_resource::LearningResourceContent,
        c::news::NewsContent,
        c::saved_search::SavedSearchContent,
        c::webhook::NewWebhook,
        c::webhook::NewWebhookSecret,
        c::webhook::WebhookReplay,
        c::webinar::WebinarContent,
        c::webinar::CancelWebinar,
        c::webinar::RecordAttendance,
        c::webinar_request::WebinarRequestContent,
        c::webinar_request::AnswerWebinarRequest,
        c::webinar_series::WebinarSeriesContent,
        c::webinar_series::EndWebinarSeries;
    also_xml:
        c::jc_case::JcCaseDelivery;
    patches:
        c::patch::IncidentPatch,
        c::patch::PersonPatch,
        c::patch::NotificationPatch,
        c::patch::InvestigationPatch,
        c::patch::CommitteeReviewPatch,
        c::patch::CorrectiveActionPatch,
        c::patch::ClinicalRiskManagerPatch,
        c::patch::CensusPatch,
        c::patch::ClientPatch,
        c::patch::LearningResourcePatch,
        c::patch::NewsPatch,
        c::patch::WebhookPatch,
        c::patch::WebinarPatch,
        c::patch::SavedSearchPatch,
        c::patch::WebinarSeriesPatch,
}
