//! Reading webinars.

use nimrs_contract::vocabulary::RegistrationStatus;
use nimrs_contract::webinar::WebinarView;

use crate::db;
use crate::db::webinar::{Filter, WebinarKey, WebinarRow};
use crate::domain::ids::WebinarId;
use crate::domain::permissions::Actor;
use crate::service::context::{Ctx, Saved, Tx};
use crate::service::error::AppResult;
use crate::service::learning_resource::is_manager;
use crate::service::page::PageRequest;

use super::{Reader, missing, view};

/// The webinars in the order in which they begin, and the key of the next page.
pub async fn list(
    ctx: &Ctx,
    actor: Option<Actor>,
    filter: Filter,
    page: PageRequest<WebinarKey>,
) -> AppResult<(Vec<WebinarView>, Option<WebinarKey>)> {
    ctx.read(move |tx| {
        let rows = db::webinar::list(tx.conn, filter, page.after, page.rows())?;
        let (rows, next) = page.cut(rows, |row| WebinarKey { starts_at: row.starts_at.0, id: row.id });
        let ids: Vec<WebinarId> = rows.iter().map(|row| row.id).collect();
        let mut mine = match &actor {
            Some(actor) => db::webinar_registration::of_account(tx.conn, actor.account_id, &ids)?,
            None => Vec::new(),
        };
        let manages = is_manager(actor.as_ref());
        let views = rows.iter().map(|row| {
            let own = mine.iter().position(|mine| mine.webinar_id == row.id).map(|at| mine.swap_remove(at));
            view(row, &Reader { manages, mine: own, position: None }, tx.now)
        });
        Ok((views.collect(), next))
    })
    .await
}

/// One webinar.
pub async fn get(ctx: &Ctx, actor: Option<Actor>, id: WebinarId) -> AppResult<Saved<WebinarView>> {
    ctx.read(move |tx| {
        let row = db::webinar::find(tx.conn, id)?.ok_or_else(missing)?;
        let reader = reader(tx, actor.as_ref(), &row)?;
        Ok(Saved::new(view(&row, &reader, tx.now), row.version))
    })
    .await
}

/// What the one who asks has to do with a webinar.
pub(super) fn reader(tx: &mut Tx<'_>, actor: Option<&Actor>, row: &WebinarRow) -> AppResult<Reader> {
    let Some(actor) = actor else { return Ok(Reader::default()) };
    let mine = db::webinar_registration::find(tx.conn, row.id, actor.account_id)?;
    let position = match &mine {
        Some(mine) if mine.status.0 == RegistrationStatus::Waiting => {
            Some(db::webinar_registration::waiting_up_to(tx.conn, row.id, mine.ticket)?)
        }
        _ => None,
    };
    Ok(Reader { manages: is_manager(Some(actor)), mine, position })
}
