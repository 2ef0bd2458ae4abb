//! The incident that a case was imported into lets it go.

use serde_json::json;

use crate::db;
use crate::db::jc_case::JcCaseRow;
use crate::domain::ids::IncidentId;
use crate::domain::jc_case::{Step, after};
use crate::domain::permissions::{Actor, ChangePermit};
use crate::service::context::Tx;
use crate::service::error::AppResult;

use super::{Act, forget_dispute, forget_import, note};

/// The incident is discarded or voided, or carries these numbers no longer: what was imported into it goes back to the queue, to
/// be imported again. A case that was taken back stays so.
pub fn let_go(
    tx: &mut Tx<'_>,
    actor: &Actor,
    permit: &ChangePermit,
    incident: IncidentId,
    numbers: &[&String],
) -> AppResult<()> {
    for number in numbers {
        let found = db::jc_case::lock_number(tx.conn, number)?;
        let Some(mut row) = found.filter(|row| row.incident_id == Some(incident)) else { continue };
        give_back(&mut row);
        db::jc_case::follow(tx.conn, permit, &mut row, tx.now)?;
        let details = json!({ "incident": incident, "version": row.version });
        note(tx, Some(actor), &row, Act { details, ..Act::new("jc_case.let_go") })?;
    }
    Ok(())
}

fn give_back(row: &mut JcCaseRow) {
    if let Some(next) = after(row.status.0, Step::LetGo) {
        row.status.0 = next;
        forget_dispute(row);
    }
    forget_import(row);
}
