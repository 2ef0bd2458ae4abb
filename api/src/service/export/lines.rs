//! Incidents as lines of a file. Who people are is shown to whom the reader of one incident would be shown it.

use nimrs_contract::export::ExportedClock;
use nimrs_contract::incident_version::IncidentRecord;
use nimrs_contract::vocabulary::{ExportFormat, FieldOffice, IncidentClass};
use serde::Serialize;
use uuid::Uuid;

use chrono::{DateTime, Utc};

use crate::db::AnyConnection;
use crate::db::export_rows::{ExportedRow, Hanging, chunk, count, facilities_of};
use crate::db::incident::Sight;
use crate::db::incident_filter::IncidentFilter;
use crate::domain::classification::effective_class;
use crate::domain::ids::FacilityId;
use crate::domain::permissions::{Actor, Target, actions, permit};
use crate::service::error::{AppError, AppResult};
use crate::service::fhir;
use crate::service::incident::{clock_status, masking};

use super::columns;

/// The most incidents that are read at once.
const CHUNK: i64 = 1000;
/// About as many bytes are held at once: where records are long, fewer are read.
const PIECE: usize = 2 * 1024 * 1024;

/// What to export, for whom.
#[derive(Debug, Clone)]
pub struct Ask {
    /// Who sees it.
    pub actor: Actor,
    /// What it is narrowed to.
    pub filter: IncidentFilter,
    /// What it is written in.
    pub format: ExportFormat,
    /// Whether the actor said why it needs to see names.
    pub has_reason: bool,
    /// The instant by which clocks are overdue or not.
    pub now: DateTime<Utc>,
}

/// Some lines of the file.
#[derive(Debug)]
pub struct Piece {
    /// Their bytes.
    pub bytes: Vec<u8>,
    /// How many incidents they are.
    pub rows: i64,
}

/// How many incidents there are to export.
pub fn total(conn: &mut AnyConnection, ask: &Ask) -> AppResult<i64> {
    Ok(count(conn, Sight::of(&ask.actor), &ask.filter)?)
}

/// Reads all incidents in the order of their keys and hands over their lines; `send` says whether to go on.
pub fn read(conn: &mut AnyConnection, ask: &Ask, mut send: impl FnMut(Piece) -> bool) -> AppResult<()> {
    let sight = Sight::of(&ask.actor);
    if ask.format == ExportFormat::Csv && !send(Piece { bytes: columns::header()?, rows: 0 }) {
        return Ok(());
    }
    let mut limit = CHUNK / 4;
    for (facility, name) in facilities_of(conn, sight, &ask.filter)? {
        let mut after = None;
        loop {
            let (rows, hanging) = chunk(conn, (sight, &ask.filter), facility, after, limit)?;
            let Some(last) = rows.last() else { break };
            after = Some(last.id);
            let count = rows.len();
            let bytes = lines(ask, facility, &name, &rows, &hanging)?;
            let fitting = PIECE / (bytes.len() / count).max(1);
            let whole = count as i64 == limit;
            limit = i64::try_from(fitting).unwrap_or(CHUNK).clamp(10, CHUNK);
            if !send(Piece { bytes, rows: count as i64 }) {
                return Ok(());
            }
            if !whole {
                break;
            }
        }
    }
    Ok(())
}

fn lines(ask: &Ask, facility: FacilityId, name: &str, rows: &[ExportedRow], hanging: &Hanging) -> AppResult<Vec<u8>> {
    let mut out = Vec::with_capacity(rows.iter().map(|row| row.record.len() + 1200).sum());
    for row in rows {
        let target = Target::facility(facility, row.field_office.0)
            .made_by(row.created_by)
            .jc_linked(row.jc_linked)
            .with_reason(ask.has_reason);
        let identified = permit::<actions::IncidentIdentify>(&ask.actor, &target).is_ok();
        let head = head(ask, name, row, hanging, identified);
        match ask.format {
            ExportFormat::Ndjson => json_line(&mut out, &head, row, hanging)?,
            ExportFormat::Csv => columns::row(&mut out, &head, &shown(row, identified)?)?,
            ExportFormat::Fhir => resources(&mut out, row, (facility, name), identified)?,
        }
    }
    Ok(out)
}

/// What stands before the record: [`nimrs_contract::export::ExportedIncident`] without its last two fields.
#[derive(Debug, Serialize)]
pub(super) struct Head<'r> {
    pub id: Uuid,
    pub number: &'r str,
    pub version: i32,
    pub facility_name: &'r str,
    pub field_office: FieldOffice,
    pub county_fips: &'r str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub class: Option<IncidentClass>,
    pub created_at: DateTime<Utc>,
    pub created_by: &'r str,
    pub updated_at: DateTime<Utc>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub historical_at: Option<DateTime<Utc>>,
    pub legal_hold: bool,
    pub identified: bool,
    pub jc_numbers: &'r [String],
    pub clocks: Vec<ExportedClock>,
    #[serde(skip)]
    pub corrective_actions: usize,
}

/// What stands before an action's content: [`nimrs_contract::export::ExportedCorrectiveAction`] without its last field.
#[derive(Debug, Serialize)]
struct ActionHead {
    id: Uuid,
    version: i32,
    created_at: DateTime<Utc>,
}

fn head<'r>(ask: &Ask, name: &'r str, row: &'r ExportedRow, hanging: &'r Hanging, identified: bool) -> Head<'r> {
    let clocks = hanging.clocks.get(&row.id).map(Vec::as_slice).unwrap_or_default();
    let clock = |clock: &crate::db::clock::ClockRow| ExportedClock {
        code: clock.code.0,
        status: clock_status(clock, ask.now),
        starts_at: clock.starts_at.0,
        original_due_at: clock.original_due_at.0,
        due_at: clock.due_at.0,
        met_at: clock.met_at.map(|at| at.0),
    };
    Head {
        id: row.id.into(),
        number: &row.number,
        version: row.version,
        facility_name: name,
        field_office: row.field_office.0,
        county_fips: &row.county_fips,
        class: effective_class(row.class.map(|class| class.0), row.jc_class.map(|class| class.0)),
        created_at: row.created_at.0,
        created_by: &row.created_by_user_id,
        updated_at: row.updated_at.0,
        historical_at: row.historical_at.map(|at| at.0),
        legal_hold: row.legal_hold_at.is_some(),
        identified,
        jc_numbers: hanging.jc_numbers.get(&row.id).map(Vec::as_slice).unwrap_or_default(),
        clocks: clocks.iter().map(clock).collect(),
        corrective_actions: hanging.actions.get(&row.id).map_or(0, Vec::len),
    }
}

/// The record as it may be shown.
fn shown(row: &ExportedRow, identified: bool) -> AppResult<serde_json::Value> {
    if identified {
        return serde_json::from_str(&row.record).map_err(AppError::internal);
    }
    serde_json::to_value(masked(row)?).map_err(AppError::internal)
}

fn masked(row: &ExportedRow) -> AppResult<IncidentRecord> {
    serde_json::from_str(&row.record).map(masking::record).map_err(AppError::internal)
}

/// The resources that the incident is.
fn resources(
    out: &mut Vec<u8>,
    row: &ExportedRow,
    (facility, name): (FacilityId, &str),
    identified: bool,
) -> AppResult<()> {
    let recorded = fhir::of_export(row, facility, name, identified)?;
    for slot in recorded.slots() {
        serde_json::to_writer(&mut *out, &recorded.resource(slot)).map_err(AppError::internal)?;
        out.push(b'\n');
    }
    Ok(())
}

/// Where all may be shown, the record goes out as it is stored, without being read.
fn json_line(out: &mut Vec<u8>, head: &Head<'_>, row: &ExportedRow, hanging: &Hanging) -> AppResult<()> {
    serde_json::to_writer(&mut *out, head).map_err(AppError::internal)?;
    out.pop();
    out.extend_from_slice(b",\"corrective_actions\":[");
    let actions = hanging.actions.get(&row.id).map(Vec::as_slice).unwrap_or_default();
    for (index, action) in actions.iter().enumerate() {
        if index > 0 {
            out.push(b',');
        }
        let head = ActionHead { id: action.id.into(), version: action.version, created_at: action.created_at.0 };
        serde_json::to_writer(&mut *out, &head).map_err(AppError::internal)?;
        out.pop();
        out.extend_from_slice(b",\"content\":");
        out.extend_from_slice(action.content.as_bytes());
        out.push(b'}');
    }
    out.extend_from_slice(b"],\"record\":");
    if head.identified {
        out.extend_from_slice(row.record.as_bytes());
    } else {
        serde_json::to_writer(&mut *out, &masked(row)?).map_err(AppError::internal)?;
    }
    out.extend_from_slice(b"}\n");
    Ok(())
}
