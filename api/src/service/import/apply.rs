//! What a chunk of rows does, in one transaction with how far the import has come: new incidents many at once, changes
//! one by one, faults to the error file.

use std::collections::HashMap;

use nimrs_contract::vocabulary::ImportMode;

use crate::db;
use crate::db::import::{ErrorRow, ImportRow, Progress, Said, Taken};
use crate::db::incident::FacilityFacts;
use crate::db::types::At;
use crate::domain::ids::UnitId;
use crate::domain::permissions::actions::IncidentCreate;
use crate::domain::permissions::{Actor, ChangePermit, Target, permit};
use crate::service::context::Tx;
use crate::service::error::{AppError, AppResult, field_error};
use crate::service::incident::{Change, ImportedAs, Incident, commit_new_many, new_drafts, take_over};

use super::parse::{Parsed, Whole};

/// Does the rows; how far the import has come with them.
pub fn apply(
    tx: &mut Tx<'_>,
    actor: &Actor,
    import: &ImportRow,
    rows: Vec<Parsed>,
    before: Progress,
) -> AppResult<Progress> {
    let facility =
        db::incident::facility(tx.conn, import.facility_id)?.ok_or_else(|| AppError::not_found("facility"))?;
    let target = Target::facility(import.facility_id, facility.field_office.0).made_by(actor.account_id);
    let permit: ChangePermit = permit::<IncidentCreate>(actor, &target)?.into();
    let mut chunk = Chunk { import, progress: before, rows, errors: Vec::new() };
    chunk.repeated(tx)?;
    chunk.strange_units(tx)?;
    let references: Vec<&str> = chunk.good().map(|whole| whole.row.external_reference.as_str()).collect();
    let mut taken = db::import::taken(tx.conn, import.facility_id, &references)?;
    let mut new = Vec::new();
    let mut known = Vec::new();
    for parsed in std::mem::take(&mut chunk.rows) {
        chunk.progress.rows_done += 1;
        match parsed.row {
            None => chunk.refuse(parsed.line, parsed.reference, parsed.faults),
            Some(whole) => match taken.remove(&whole.row.external_reference) {
                None => new.push(whole),
                Some(taken) => known.push((parsed.line, whole, taken)),
            },
        }
    }
    for (line, whole, taken) in known {
        chunk.again(tx, actor, &permit, line, whole, taken)?;
    }
    chunk.progress.created += new.len() as i64;
    if !import.dry_run {
        record(tx, actor, &permit, import, &facility, new)?;
    }
    db::import::insert_errors(tx.conn, &chunk.errors)?;
    db::import::progress(tx.conn, import.id, chunk.progress)?;
    Ok(chunk.progress)
}

struct Chunk<'i> {
    import: &'i ImportRow,
    progress: Progress,
    rows: Vec<Parsed>,
    errors: Vec<ErrorRow>,
}

impl Chunk<'_> {
    fn good(&self) -> impl Iterator<Item = &Whole> {
        self.rows.iter().filter_map(|parsed| parsed.row.as_ref())
    }

    /// Refuses rows whose reference stands on an earlier line of the file too, and notes the others.
    fn repeated(&mut self, tx: &mut Tx<'_>) -> AppResult<()> {
        let references: Vec<&str> = self.rows.iter().filter_map(|parsed| parsed.reference.as_deref()).collect();
        let mut seen = db::import::seen(tx.conn, self.import.id, &references)?;
        let mut first = Vec::new();
        for parsed in &mut self.rows {
            let Some(reference) = parsed.reference.clone() else { continue };
            match seen.get(&reference) {
                Some(line) => {
                    let message = format!("This id stands on line {line} already; that row counts.");
                    parsed.faults.insert(0, field_error("/external_reference", "repeated", message));
                    parsed.row = None;
                }
                None => {
                    first.push((reference.clone(), parsed.line));
                    seen.insert(reference, parsed.line);
                }
            }
        }
        let first: Vec<(&str, i64)> = first.iter().map(|(reference, line)| (reference.as_str(), *line)).collect();
        Ok(db::import::note_seen(tx.conn, self.import.id, &first)?)
    }

    /// Refuses rows that name a unit which is none of the facility's.
    fn strange_units(&mut self, tx: &mut Tx<'_>) -> AppResult<()> {
        let mut known: HashMap<UnitId, bool> = HashMap::new();
        for parsed in &mut self.rows {
            let unit = parsed.row.as_ref().and_then(|whole| whole.row.content.unit_id).map(UnitId);
            let Some(unit) = unit else { continue };
            let is_known = match known.get(&unit) {
                Some(is_known) => *is_known,
                None => db::incident::has_unit(tx.conn, self.import.facility_id, unit)?,
            };
            known.insert(unit, is_known);
            if !is_known {
                let message = "is not a unit of this facility";
                parsed.faults.push(field_error("/content/unit_id", "unknown_unit", message));
                parsed.row = None;
            }
        }
        Ok(())
    }

    fn refuse(&mut self, line: i64, reference: Option<String>, faults: Vec<nimrs_contract::problem::FieldError>) {
        self.progress.failed += 1;
        for (position, fault) in (0..).zip(faults) {
            self.errors.push(ErrorRow {
                import_id: self.import.id,
                line,
                position,
                external_reference: reference.clone(),
                pointer: fault.pointer,
                code: fault.code,
                message: fault.message,
            });
        }
    }

    /// A row about an incident that is recorded: the same as before changes nothing, another changes the incident by the
    /// rules that hold for it. What is refused there is a fault of the row.
    fn again(
        &mut self,
        tx: &mut Tx<'_>,
        actor: &Actor,
        permit: &ChangePermit,
        line: i64,
        whole: Whole,
        taken: Taken,
    ) -> AppResult<()> {
        if taken.last.as_ref().is_some_and(|last| last.digest == whole.digest) {
            self.progress.unchanged += 1;
            return Ok(());
        }
        let reference = whole.row.external_reference.clone();
        let imported = ImportedAs {
            import: self.import.id,
            dates: whole.row.historical.clone().filter(|_| self.import.mode.0 == ImportMode::Historical),
            dry_run: self.import.dry_run,
            replace_edited: self.import.replace_edited,
            last_version: taken.last.map(|last| last.version),
        };
        match tx.apart(|tx| take_over(tx, actor, taken.incident, whole.incident(), imported)) {
            Ok(took) => {
                if took.changed {
                    self.progress.amended += 1;
                } else {
                    self.progress.unchanged += 1;
                }
                if !self.import.dry_run {
                    let said = Said {
                        reference: &reference,
                        digest: &whole.digest,
                        incident: taken.incident,
                        version: took.version,
                    };
                    db::import::note_taken_again(tx.conn, permit, self.import.facility_id, said)?;
                }
            }
            Err(error) if is_refusal(&error) => {
                let faults = if error.errors.is_empty() {
                    vec![field_error("", error.code.to_string().as_str(), error.detail)]
                } else {
                    error.errors
                };
                self.refuse(line, Some(reference), faults);
            }
            Err(error) => return Err(error),
        }
        Ok(())
    }
}

/// Whether an error is about the row, rather than about the service or its database.
fn is_refusal(error: &AppError) -> bool {
    use nimrs_contract::vocabulary::ProblemCode::{
        AccessReasonRequired, Duplicate, Forbidden, NotFound, StateConflict, ValidationFailed,
    };
    matches!(error.code, AccessReasonRequired | Duplicate | Forbidden | NotFound | StateConflict | ValidationFailed)
}

/// Records new incidents, with everything that follows, in a few statements.
fn record(
    tx: &mut Tx<'_>,
    actor: &Actor,
    permit: &ChangePermit,
    import: &ImportRow,
    facility: &FacilityFacts,
    rows: Vec<Whole>,
) -> AppResult<()> {
    if rows.is_empty() {
        return Ok(());
    }
    let drafts = rows.iter().map(|whole| (actor, import.facility_id, facility, whole.incident())).collect();
    let mut incidents = new_drafts(tx, drafts)?;
    let mut change = Change::new("incident.import").with(serde_json::json!({ "import": import.id }));
    if import.mode.0 == ImportMode::Historical {
        change = change.because(Some("Kept in another system before".to_owned()));
        for (incident, whole) in incidents.iter_mut().zip(&rows) {
            if let Some(dates) = &whole.row.historical {
                incident.close_as_historical(dates, At(tx.now));
            }
        }
    }
    let mut news: Vec<(&Actor, &mut Incident, &Change)> =
        incidents.iter_mut().map(|incident| (actor, incident, &change)).collect();
    commit_new_many(tx, permit, &mut news)?;
    let said: Vec<Said<'_>> = rows
        .iter()
        .zip(&incidents)
        .map(|(whole, incident)| Said {
            reference: &whole.row.external_reference,
            digest: &whole.digest,
            incident: incident.id(),
            version: incident.row.version,
        })
        .collect();
    Ok(db::import::note_taken(tx.conn, permit, import.facility_id, &said)?)
}
