//! The files of an incident. They are part of its record: adding or removing one makes a new version of the incident.

mod receive;

pub use receive::{MAX_BYTES, Received, Receiver, store_failed, too_large};

use nimrs_contract::attachment::AttachmentView;
use nimrs_contract::vocabulary::AttachmentClass;
use serde_json::json;

use crate::db;
use crate::db::attachment::{AttachmentRow, MAX_PER_INCIDENT};
use crate::db::types::{At, Coded};
use crate::domain::emergency_access;
use crate::domain::ids::{AttachmentId, IncidentId};
use crate::domain::permissions::{Actor, actions, permit};
use crate::files::FileStream;

use super::audit::{self, Event, Subject};
use super::context::{Answer, Ctx, Saved, Tx};
use super::error::{AppError, AppResult};
use super::follow_up::expect;
use super::incident::{
    Change, Incident, attachment_view, commit_change, hold_facts, hold_open, identifies, read, see, shown_file,
};
use super::page::PageRequest;

/// What is written of a new file.
#[derive(Debug, Clone)]
pub struct NewAttachment {
    /// The file, as it was received.
    pub received: Received,
    /// What it shows.
    pub description: Option<String>,
    /// How confidential it is.
    pub confidentiality: AttachmentClass,
}

/// A file on its way to the caller.
pub struct Download {
    /// What is known of it.
    pub view: AttachmentView,
    /// Its bytes.
    pub content: FileStream,
}

/// The files of an incident, oldest first, and the key of the next page.
pub async fn list(
    ctx: &Ctx,
    actor: Actor,
    id: IncidentId,
    page: PageRequest<AttachmentId>,
) -> AppResult<(Vec<AttachmentView>, Option<AttachmentId>)> {
    let who = actor.clone();
    let (incident, rows, next) = ctx
        .read(move |tx| {
            let incident = see(tx, &who, id)?;
            let rows = db::attachment::list(tx.conn, incident.facility(), id, page.after, page.rows())?;
            let (rows, next) = page.cut(rows, |row| row.id);
            Ok((incident, rows, next))
        })
        .await?;
    let identified = identifies(&actor, &ctx.request, &incident);
    note_named(ctx, actor, incident, identified).await?;
    Ok((rows.iter().map(|row| shown_file(row, identified)).collect(), next))
}

/// What is known of one file.
pub async fn get(ctx: &Ctx, actor: Actor, id: IncidentId, attachment: AttachmentId) -> AppResult<AttachmentView> {
    let who = actor.clone();
    let (incident, row) = ctx
        .read(move |tx| {
            let incident = see(tx, &who, id)?;
            let row = find(tx, &incident, attachment)?;
            Ok((incident, row))
        })
        .await?;
    let identified = identifies(&actor, &ctx.request, &incident);
    note_named(ctx, actor, incident, identified).await?;
    Ok(shown_file(&row, identified))
}

/// The name of a file often says whom it is about: who sees it for a reason, given now or with an emergency access,
/// stands in the audit log with it.
async fn note_named(ctx: &Ctx, actor: Actor, incident: Incident, identified: bool) -> AppResult<()> {
    if identified && emergency_access::of(actor.group) == emergency_access::Use::Takes {
        read::note(ctx, actor, incident, identified).await?;
    }
    Ok(())
}

/// The content of one file. It shows who the people are, so that it is for those who may know that; the reading is in
/// the audit log before the first byte leaves.
pub async fn download(ctx: &Ctx, actor: Actor, id: IncidentId, attachment: AttachmentId) -> AppResult<Download> {
    let who = actor.clone();
    let opened = ctx
        .write(move |tx| {
            let incident = see(tx, &actor, id)?;
            let target = incident.target().with_reason(tx.request.access_reason.is_some());
            permit::<actions::IncidentIdentify>(&actor, &target)?;
            let row = find(tx, &incident, attachment)?;
            let subject = Subject::new("attachment", row.id).of(incident.facility(), id);
            let reason = tx.request.access_reason.clone();
            audit::done(tx, &actor, Event { action: "attachment.read", subject, reason, details: None })?;
            Ok(attachment_view(&row))
        })
        .await;
    match opened {
        Ok(view) => {
            let content = ctx.app.files.read(&view.sha256).await.map_err(store_failed)?;
            Ok(Download { view, content })
        }
        Err(error) => {
            ctx.note_refusal(&who, &error).await;
            Err(error)
        }
    }
}

/// Whether the actor may add a file now; asked before its bytes are received.
pub async fn may_add(ctx: &Ctx, actor: &Actor, id: IncidentId) -> AppResult<()> {
    let who = actor.clone();
    let asked = ctx
        .read(move |tx| {
            let (incident, _) = hold_open(tx, &who, id)?;
            room_for_one_more(&incident)
        })
        .await;
    if let Err(error) = &asked {
        ctx.note_refusal(actor, error).await;
    }
    asked
}

/// Adds a file that lies in the store already.
pub async fn create(ctx: &Ctx, actor: Actor, id: IncidentId, new: NewAttachment) -> AppResult<Answer<AttachmentView>> {
    let who = actor.clone();
    ctx.change(&who, move |tx| {
        let (mut incident, permit) = hold_open(tx, &actor, id)?;
        room_for_one_more(&incident)?;
        let row = new_row(tx, &actor, &incident, new);
        db::attachment::insert(tx.conn, &permit, row.clone())?;
        stays_in_store(tx, &row.sha256)?;
        let view = attachment_view(&row);
        incident.attachments.push(row);
        let change = Change::new("attachment.add").because(tx.request.change_reason.clone());
        commit_change(tx, &actor, &permit, &mut incident, change.with(json!({ "attachment": view.id })))?;
        Ok(Saved { version: Some(view.version), view })
    })
    .await
}

/// Removes a file from the record; after submission that is an amendment, with its reason in `Change-Reason`. Older
/// versions of the incident keep naming it, and its bytes stay in the store.
pub async fn delete(
    ctx: &Ctx,
    actor: Actor,
    (id, attachment): (IncidentId, AttachmentId),
    expected: i32,
) -> AppResult<Answer<()>> {
    let who = actor.clone();
    ctx.change(&who, move |tx| {
        let (mut incident, permit) = hold_facts(tx, &actor, id)?;
        let mut row = find(tx, &incident, attachment)?;
        expect(row.version, expected)?;
        let reason = tx.request.change_reason.clone();
        db::attachment::remove(tx.conn, &permit, &mut row, tx.now)?;
        incident.attachments.retain(|other| other.id != attachment);
        let change = Change::new("attachment.remove").because(reason).with(json!({ "attachment": row.id }));
        commit_change(tx, &actor, &permit, &mut incident, change)?;
        Ok(Saved::plain(()))
    })
    .await
}

/// Refuses (409) a file that is on its way out of the store at this moment, since nothing else kept it. Asked after the
/// row that names it is written, in the same transaction.
pub(crate) fn stays_in_store(tx: &mut Tx<'_>, sha256: &str) -> AppResult<()> {
    if !db::retention::is_marked(tx.conn, sha256)? {
        return Ok(());
    }
    let detail = "This very file, kept before with a record whose time is over, is being taken out of the store.";
    Err(AppError { retry_after: Some(60), ..AppError::conflict(detail) }
        .with_remedy("Upload it again in a minute.", None))
}

fn room_for_one_more(incident: &Incident) -> AppResult<()> {
    if incident.attachments.len() as i64 >= MAX_PER_INCIDENT {
        return Err(AppError::conflict(format!("An incident can have {MAX_PER_INCIDENT} files, and this one does.")));
    }
    Ok(())
}

fn new_row(tx: &Tx<'_>, actor: &Actor, incident: &Incident, new: NewAttachment) -> AttachmentRow {
    let Received { file_name, media_type, stored } = new.received;
    AttachmentRow {
        facility_id: incident.facility(),
        incident_id: incident.id(),
        id: tx.id(),
        file_name,
        media_type: media_type.to_owned(),
        size: i64::try_from(stored.size).unwrap_or(i64::MAX),
        sha256: stored.sha256,
        description: new.description,
        confidentiality: Coded(new.confidentiality),
        uploaded_by: actor.user_id.clone(),
        uploaded_at: At(tx.now),
        removed_at: None,
        version: 1,
    }
}

fn find(tx: &mut Tx<'_>, incident: &Incident, id: AttachmentId) -> AppResult<AttachmentRow> {
    db::attachment::find(tx.conn, incident.facility(), incident.id(), id)?
        .ok_or_else(|| AppError::not_found("attachment"))
}
