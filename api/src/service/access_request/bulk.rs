//! Many new users of a facility at once, from a CSV file: tried first, then filed all or none.

use nimrs_contract::access_request::{BulkReport, FiledLine};
use nimrs_contract::problem::FieldError;
use nimrs_contract::vocabulary::OrganizationKind;
use serde_json::json;

use crate::db;
use crate::db::DbError;
use crate::db::access_request::{AccessRequestRow, Asked};
use crate::domain::access_request::list::{self, List, NewUser};
use crate::domain::ids::{AccountId, FacilityId};
use crate::domain::permissions::{Actor, Scope};
use crate::service::audit::{self, Event, Subject};
use crate::service::context::{Answer, Ctx, Saved, Tx};
use crate::service::error::{AppError, AppResult};

use super::file::new_user;
use super::people::{Newcomer, People};
use super::place::Place;

const FACILITY: &str = "query:facility_id";

/// What is asked with a list.
#[derive(Debug, Clone, Copy, Default)]
pub struct BulkAsk {
    /// The facility; may be left out by those who belong to one.
    pub facility: Option<FacilityId>,
    /// Whether it is only a try.
    pub dry_run: bool,
}

/// Files a request for each row of a list, or none; a dry run tells what would come of it.
pub async fn bulk(ctx: &Ctx, actor: Actor, ask: BulkAsk, file: &[u8]) -> AppResult<Answer<BulkReport>> {
    // Read before the transaction: nothing slow happens inside.
    let list = list::read(file, OrganizationKind::Facility);
    let who = actor.clone();
    if !ask.dry_run {
        return ctx.change(&who, move |tx| run(tx, &actor, ask, list)).await;
    }
    match ctx.read(move |tx| run(tx, &actor, ask, list)).await {
        Ok(saved) => Ok(Answer { saved, replayed: false }),
        Err(error) => {
            ctx.note_refusal(&who, &error).await;
            Err(error)
        }
    }
}

fn run(tx: &mut Tx<'_>, actor: &Actor, ask: BulkAsk, list: Result<List, FieldError>) -> AppResult<Saved<BulkReport>> {
    let place = place(tx, actor, ask)?;
    let mut list = list.map_err(|fault| AppError::invalid(vec![fault]))?;
    let good = without_clashes(tx, &place, &mut list)?;
    list.faults.sort_by_key(|fault| line_of(&fault.pointer));
    let filed = match (ask.dry_run, list.faults.is_empty()) {
        (true, _) => good
            .iter()
            .map(|(row, _)| FiledLine { line: row.line, user_id: row.user_id.clone(), request_id: None })
            .collect(),
        (false, false) => return Err(refused(list.faults)),
        (false, true) => file(tx, actor, &place, good)?,
    };
    let rows = u64::try_from(list.rows).unwrap_or_default();
    Ok(Saved::plain(BulkReport { dry_run: ask.dry_run, rows, filed, errors: list.faults }))
}

fn line_of(pointer: &str) -> u64 {
    pointer.trim_start_matches("line:").split('/').next().and_then(|line| line.parse().ok()).unwrap_or_default()
}

fn refused(faults: Vec<FieldError>) -> AppError {
    let detail = match faults.len() {
        1 => "The list has 1 fault; errors has its line. Nothing was filed.".to_owned(),
        many => format!("The list has {many} faults, each with its line; nothing was filed."),
    };
    AppError { detail, ..AppError::invalid(faults) }.with_remedy(
        "Correct what errors names and send the whole list again; dry_run=true tries it without filing.",
        None,
    )
}

/// The facility, where the actor may file.
fn place(tx: &mut Tx<'_>, actor: &Actor, ask: BulkAsk) -> AppResult<Place> {
    let own = if let Scope::Facility(id) = actor.scope { Some(id) } else { None };
    let Some(facility) = ask.facility.or(own) else {
        return Err(AppError::invalid_at(FACILITY, "required", "Say which facility the list is of."));
    };
    let place = Place::facility(tx, facility, FACILITY)?;
    place.may_file(actor)?;
    Ok(place)
}

/// A row that can be filed, with the person's own deactivated account, which would come back.
type Good = (NewUser, Option<AccountId>);

/// The rows whose persons and user IDs are free; the faults of the others are added to the list's.
fn without_clashes(tx: &mut Tx<'_>, place: &Place, list: &mut List) -> AppResult<Vec<Good>> {
    let rows = std::mem::take(&mut list.good);
    let people = People::read(tx, place.organization, &rows.iter().map(newcomer).collect::<Vec<_>>())?;
    let mut good = Vec::with_capacity(rows.len());
    for row in rows {
        match people.filing_clash(newcomer(&row)) {
            Some(clash) => list.faults.push(list::fault(row.line, clash.field(), clash.code(), clash.message())),
            None => {
                let former = people.former(newcomer(&row)).map(|former| former.id);
                good.push((row, former));
            }
        }
    }
    Ok(good)
}

fn newcomer(row: &NewUser) -> Newcomer<'_> {
    Newcomer { user_id: &row.user_id, display_name: &row.display_name, email: &row.email }
}

/// Writes all requests, with one audit entry that names them.
fn file(tx: &mut Tx<'_>, actor: &Actor, place: &Place, users: Vec<Good>) -> AppResult<Vec<FiledLine>> {
    let (mut rows, mut filed): (Vec<AccessRequestRow>, Vec<FiledLine>) = (Vec::new(), Vec::new());
    for (user, former) in users {
        let line = user.line;
        let row = new_user(tx, actor, place, asked(user), former).row;
        filed.push(FiledLine { line, user_id: row.content.0.user_id.clone(), request_id: Some(row.id.into()) });
        rows.push(row);
    }
    db::access_request::insert(tx.conn, &rows).map_err(|error| match error {
        DbError::Unique(_) => AppError {
            detail: "Somebody filed a request for one of these persons at this moment; nothing of the list was filed. \
                     Send it again."
                .to_owned(),
            ..AppError::from(error)
        },
        other => other.into(),
    })?;
    let ids: Vec<String> = rows.iter().map(|row| row.id.to_string()).collect();
    let subject = Subject { kind: super::KIND, facility: place.organization.facility, ..Subject::default() };
    let details = Some(json!({ "rows": ids.len(), "requests": ids }));
    audit::done(tx, actor, Event { action: "access_request.file_list", subject, details, ..Event::default() })?;
    Ok(filed)
}

fn asked(user: NewUser) -> Asked {
    Asked {
        reason: format!("Filed with a list of new users, line {}", user.line),
        user_id: user.user_id,
        display_name: user.display_name,
        email: Some(user.email),
        group: user.group,
        former_group: None,
    }
}
