//! The files of an incident.

pub(super) mod form;

use crate::http::routes::ServiceConfig;
use actix_web::body::SizedStream;
use actix_web::http::header::{self, Charset, ContentDisposition, DispositionParam, DispositionType, ExtendedValue};
use actix_web::{HttpRequest, HttpResponse, delete, get, post, web};
use nimrs_contract::attachment::{AttachmentView, NewAttachment};
use nimrs_contract::page::Page;

use crate::domain::ids::{AttachmentId, IncidentId};
use crate::domain::permissions::actions::{IncidentEdit, IncidentIdentify, IncidentRead};
use crate::http::cursor::PageAsk;
use crate::http::extract::{
    AccessReasonHeader, Auth, Change, ChangeReasonHeader, IfMatch, IfMatchHeader, PageQuery, Path1, Path2, Query, claim,
};
use crate::http::problem::Handled;
use crate::http::reply::{NoContent, PageReply, Reply, caller_has};
use crate::service::attachment::{self, Download};
use crate::service::page::PageRequest;

/// Registers the operations.
pub fn routes(config: &mut ServiceConfig<'_>) {
    config.service(list_attachments).service(create_attachment).service(get_attachment);
    config.service(download_attachment).service(delete_attachment);
}

/// List the files of an incident
///
/// Oldest first.
#[utoipa::path(tag = "Incidents", operation_id = "list_attachments", params(PageQuery),
    responses((status = 200, description = "A page of files.", body = Page<AttachmentView>)),
    extensions(("x-permission" = json!("incident.read"))))]
#[get("/v1/incidents/{id}/attachments")]
async fn list_attachments(
    auth: Auth<IncidentRead>,
    id: Path1<IncidentId>,
    query: Query<PageQuery>,
    request: HttpRequest,
) -> Handled<PageReply<AttachmentView>> {
    let page = PageAsk::<AttachmentId>::read(&request, query.0.limit, query.0.cursor.as_deref())?;
    let wanted = PageRequest { limit: page.limit, after: page.after };
    let (items, next) = attachment::list(&auth.ctx, auth.actor, id.0, wanted).await?;
    Ok(PageReply(page.page(items, next)?))
}

/// Attach a file
///
/// At most 25 MiB. What it is, is found from its content: PDF, PNG, JPEG, GIF, TIFF, WebP, HEIC, Word (docx), Excel
/// (xlsx), OpenDocument text, RTF, plain text, CSV, MP3, WAV, M4A or MP4. Makes a new version of the incident.
#[utoipa::path(tag = "Incidents", operation_id = "create_attachment", params(ChangeReasonHeader),
    request_body(content = NewAttachment, content_type = "multipart/form-data"),
    responses((status = 201, description = "Attached.", body = AttachmentView)),
    extensions(("x-permission" = json!("incident.edit"))))]
#[post("/v1/incidents/{id}/attachments")]
async fn create_attachment(
    auth: Auth<IncidentEdit>,
    id: Path1<IncidentId>,
    request: HttpRequest,
    body: web::Payload,
) -> Handled<Reply<AttachmentView>> {
    attachment::may_add(&auth.ctx, &auth.actor, id.0).await?;
    let new = form::receive(&auth.ctx, &request, body).await?;
    let ctx = claim(&request, auth.ctx, &form::digest(&new))?;
    let answer = attachment::create(&ctx, auth.actor, id.0, new).await?;
    Ok(Reply::created(answer, |file| format!("/v1/incidents/{}/attachments/{}", id.0, file.id)))
}

/// What is known of a file
///
/// Its name, kind, size and digest; the bytes are at `/content`.
#[utoipa::path(tag = "Incidents", operation_id = "get_attachment",
    responses((status = 200, description = "The file.", body = AttachmentView),
        (status = 304, description = "You have this version.")),
    extensions(("x-permission" = json!("incident.read"))))]
#[get("/v1/incidents/{id}/attachments/{attachment_id}")]
async fn get_attachment(
    auth: Auth<IncidentRead>,
    ids: Path2<IncidentId, AttachmentId>,
) -> Handled<Reply<AttachmentView>> {
    let view = attachment::get(&auth.ctx, auth.actor, ids.0, ids.1).await?;
    let version = view.version;
    Ok(Reply::versioned(view, version))
}

/// Download a file
///
/// Files show who people are, so that this needs permission to identify them; some groups must send `Access-Reason`.
/// Each download is kept in the audit log. The `ETag` is the SHA-256 of the content.
#[utoipa::path(tag = "Incidents", operation_id = "download_attachment", params(AccessReasonHeader),
    responses((status = 200, description = "The content, under its own media type.", body = form::FileContent, content_type = "*/*"),
        (status = 304, description = "You have this content.")),
    extensions(("x-permission" = json!("incident.identify"))))]
#[get("/v1/incidents/{id}/attachments/{attachment_id}/content")]
async fn download_attachment(
    auth: Auth<IncidentIdentify>,
    ids: Path2<IncidentId, AttachmentId>,
    request: HttpRequest,
) -> Handled<HttpResponse> {
    let Download { view, content } = attachment::download(&auth.ctx, auth.actor, ids.0, ids.1).await?;
    let etag = format!("\"{}\"", view.sha256);
    let mut response = HttpResponse::Ok();
    response.insert_header((header::ETAG, etag.clone()));
    if caller_has(&request, &etag) {
        return Ok(response.status(actix_web::http::StatusCode::NOT_MODIFIED).finish());
    }
    response.insert_header((header::CONTENT_TYPE, view.media_type.as_str()));
    response.insert_header((header::CONTENT_DISPOSITION, disposition(&view.file_name)));
    let size = u64::try_from(view.size).unwrap_or(0);
    Ok(response.body(SizedStream::new(size, content)))
}

/// Remove a file
///
/// Makes a new version of the incident; older versions keep naming the file. After submission it needs permission to
/// amend and a `Change-Reason`.
#[utoipa::path(tag = "Incidents", operation_id = "delete_attachment", params(IfMatchHeader, ChangeReasonHeader),
    responses((status = 204, description = "Removed.")),
    extensions(("x-permission" = json!("incident.edit"))))]
#[delete("/v1/incidents/{id}/attachments/{attachment_id}")]
async fn delete_attachment(
    change: Change<IncidentEdit>,
    ids: Path2<IncidentId, AttachmentId>,
    version: IfMatch,
) -> Handled<NoContent> {
    attachment::delete(&change.ctx, change.actor, (ids.0, ids.1), version.0).await?;
    Ok(NoContent)
}

/// To be saved, never shown in the page: the plain name for old programs, the true one (RFC 8187) for all others.
pub(super) fn disposition(file_name: &str) -> ContentDisposition {
    let plain: String = file_name
        .chars()
        .map(|c| if c.is_ascii_graphic() && !matches!(c, '"' | '\\' | '%') || c == ' ' { c } else { '_' })
        .collect();
    let full = ExtendedValue { charset: Charset::Ext("UTF-8".to_owned()), language_tag: None, value: file_name.into() };
    ContentDisposition {
        disposition: DispositionType::Attachment,
        parameters: vec![DispositionParam::Filename(plain), DispositionParam::FilenameExt(full)],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_given_in_both_forms() {
        assert_eq!(
            disposition("Übergabe \"1\".pdf").to_string(),
            "attachment; filename=\"_bergabe _1_.pdf\"; filename*=UTF-8''%C3%9Cbergabe%20%221%22.pdf"
        );
    }
}
