//! A census as CSV: tried first, then written all or not at all.

use std::collections::HashMap;

use nimrs_contract::census::CensusReport;
use nimrs_contract::problem::FieldError;
use serde_json::json;

use crate::db;
use crate::db::census::CensusRow;
use crate::db::types::At;
use crate::domain::access_request::list::fault;
use crate::domain::calendar::date_ny;
use crate::domain::census::{CensusFile, CensusLine, read};
use crate::domain::ids::{FacilityId, UnitId};
use crate::domain::incident_facts::month_number;
use crate::domain::permissions::actions::CensusRecord;
use crate::domain::permissions::{Actor, Permit};
use crate::service::audit::{self, Event, Subject};
use crate::service::context::{Answer, Ctx, Saved, Tx};
use crate::service::error::{AppError, AppResult};

use super::{place, taken};

/// What is asked with a file.
#[derive(Debug, Clone, Copy, Default)]
pub struct FileAsk {
    /// The facility; may be left out by those who belong to one.
    pub facility: Option<FacilityId>,
    /// Whether it is only a try.
    pub dry_run: bool,
}

/// Writes all entries of a file, or none; a dry run tells what would come of it. An entry that is there gets the number
/// of the file.
pub async fn read_file(ctx: &Ctx, actor: Actor, ask: FileAsk, bytes: &[u8]) -> AppResult<Answer<CensusReport>> {
    // Read before the transaction: nothing slow happens inside.
    let file = read(bytes, month_number(date_ny(ctx.app.system.now())));
    let who = actor.clone();
    if !ask.dry_run {
        return ctx.change(&who, move |tx| run(tx, &actor, ask, file)).await;
    }
    match ctx.read(move |tx| run(tx, &actor, ask, file)).await {
        Ok(saved) => Ok(Answer { saved, replayed: false }),
        Err(error) => {
            ctx.note_refusal(&who, &error).await;
            Err(error)
        }
    }
}

fn run(
    tx: &mut Tx<'_>,
    actor: &Actor,
    ask: FileAsk,
    file: Result<CensusFile, FieldError>,
) -> AppResult<Saved<CensusReport>> {
    let (permit, facility) = place(tx, actor, ask.facility, "query:facility_id")?;
    let mut file = file.map_err(|fault| AppError::invalid(vec![fault]))?;
    let lines = with_units(tx, facility.id, &mut file)?;
    file.faults.sort_by_key(|fault| line_of(&fault.pointer));
    if !ask.dry_run && !file.faults.is_empty() {
        return Err(refused(file.faults));
    }
    let plan = Plan::of(tx, facility.id, lines)?;
    let report = CensusReport {
        dry_run: ask.dry_run,
        rows: number(file.rows),
        added: number(plan.added.len()),
        changed: number(plan.changed.len()),
        unchanged: number(plan.unchanged),
        errors: file.faults,
    };
    if !ask.dry_run {
        plan.write(tx, actor, &permit, facility.id)?;
    }
    Ok(Saved::plain(report))
}

fn number(count: usize) -> u64 {
    u64::try_from(count).unwrap_or(u64::MAX)
}

fn line_of(pointer: &str) -> u64 {
    pointer.trim_start_matches("line:").split('/').next().and_then(|line| line.parse().ok()).unwrap_or_default()
}

fn refused(faults: Vec<FieldError>) -> AppError {
    let detail = match faults.len() {
        1 => "The census has 1 fault; errors has its line. Nothing was written.".to_owned(),
        many => format!("The census has {many} faults, each with its line; nothing was written."),
    };
    AppError { detail, ..AppError::invalid(faults) }.with_remedy(
        "Correct what errors names and send the whole file again; dry_run=true tries it without writing.",
        None,
    )
}

/// The good lines with their units, by name or id. Faults of the others are added to the file's.
fn with_units(
    tx: &mut Tx<'_>,
    facility: FacilityId,
    file: &mut CensusFile,
) -> AppResult<Vec<(Option<UnitId>, CensusLine)>> {
    let units = db::facility::units(tx.conn, &[facility])?;
    let mut seen: HashMap<(Option<UnitId>, i32), u64> = HashMap::new();
    let mut lines = Vec::new();
    for line in std::mem::take(&mut file.good) {
        let unit = match &line.unit {
            None => None,
            Some(asked) => {
                let known = units.iter().find(|unit| {
                    unit.name.to_lowercase() == asked.to_lowercase() || unit.id.to_string() == asked.to_lowercase()
                });
                let Some(known) = known else {
                    let message = "is neither the name nor the id of a unit of the facility";
                    file.faults.push(fault(line.line, "unit", "unknown_value", message));
                    continue;
                };
                Some(known.id)
            }
        };
        // The same unit can stand there by its name and by its id.
        let first = *seen.entry((unit, line.month)).or_insert(line.line);
        if first == line.line {
            lines.push((unit, line));
        } else {
            file.faults.push(fault(line.line, "month", "repeated", format!("stands on line {first} already")));
        }
    }
    Ok(lines)
}

/// What a file does to the entries that are there.
struct Plan {
    added: Vec<CensusRow>,
    changed: Vec<CensusRow>,
    unchanged: usize,
}

impl Plan {
    fn of(tx: &mut Tx<'_>, facility: FacilityId, lines: Vec<(Option<UnitId>, CensusLine)>) -> AppResult<Self> {
        let mut months: Vec<i32> = lines.iter().map(|(_, line)| line.month).collect();
        months.sort_unstable();
        months.dedup();
        let mut present = db::census::of_facility(tx.conn, facility, &months)?;
        let mut plan = Self { added: Vec::new(), changed: Vec::new(), unchanged: 0 };
        for (unit_id, line) in lines {
            match present.remove(&(unit_id, line.month)) {
                Some(row) if row.patient_days == line.patient_days => plan.unchanged += 1,
                Some(row) => {
                    plan.changed.push(CensusRow { patient_days: line.patient_days, updated_at: At(tx.now), ..row });
                }
                None => plan.added.push(CensusRow {
                    facility_id: facility,
                    id: tx.id(),
                    unit_id,
                    month: line.month,
                    patient_days: line.patient_days,
                    note: None,
                    created_at: At(tx.now),
                    updated_at: At(tx.now),
                    version: 1,
                }),
            }
        }
        Ok(plan)
    }

    fn write(
        mut self,
        tx: &mut Tx<'_>,
        actor: &Actor,
        permit: &Permit<CensusRecord>,
        facility: FacilityId,
    ) -> AppResult<()> {
        if self.added.is_empty() && self.changed.is_empty() {
            return Ok(());
        }
        db::census::insert(tx.conn, permit, &self.added).map_err(|error| taken(error, &self.added))?;
        for row in &mut self.changed {
            db::census::update(tx.conn, permit, row)?;
        }
        let details = json!({
            "added": self.added.iter().map(|row| row.id).collect::<Vec<_>>(),
            "changed": self.changed.iter().map(|row| row.id).collect::<Vec<_>>(),
        });
        let subject = Subject { kind: "census", facility: Some(facility), ..Subject::default() };
        audit::done(
            tx,
            actor,
            Event { action: "census.read_file", subject, details: Some(details), ..Event::default() },
        )
    }
}
