//! How an incident was classified: the Justice Center's classification, kept beside the facility's own, and the history
//! of both.

use nimrs_contract::incident_version::ClassificationEntry;
use nimrs_contract::vocabulary::{ClassificationSource, IncidentStatus, IncidentType, JcClassification};

use crate::db;
use crate::db::classification::ClassificationRow;
use crate::db::types::{At, Coded};
use crate::domain::classification::class_by_justice_center;
use crate::domain::ids::{ClassificationId, IncidentId};
use crate::domain::jc_case::{Holds, class_by_cases};
use crate::domain::permissions::{Actor, ChangePermit};
use crate::service::context::{Ctx, Tx};
use crate::service::error::AppResult;
use crate::service::jc_case;
use crate::service::page::PageRequest;

use super::{Incident, see};

/// Writes a classification that the Justice Center answered to a held incident that is in the database already; the
/// caller commits the change, which brings class, routing and clocks in step. Where another case of the incident is
/// stricter, that one holds.
///
/// Where no type is given, the incident's own stands in the history.
pub fn note_jc_classification(
    tx: &mut Tx<'_>,
    actor: &Actor,
    permit: &ChangePermit,
    incident: &mut Incident,
    classification: JcClassification,
    incident_type: Option<IncidentType>,
    reason: Option<String>,
) -> AppResult<()> {
    write(tx, actor, permit, incident, Some(classification), incident_type, reason)?;
    let cases = db::jc_case::say(tx.conn, incident.facility(), incident.row.content.0.jc_numbers.clone())?;
    match class_by_cases(&incident.row.content.0.jc_numbers, &cases) {
        Holds::This(given, kind) if class_by_justice_center(given) != class_by_justice_center(classification) => {
            let reason = "Another case of the incident is stricter".to_owned();
            write(tx, actor, permit, incident, Some(given), kind, Some(reason))
        }
        _ => Ok(()),
    }
}

/// Brings the Justice Center's class of a held incident that is in the database already in step with the cases of its
/// numbers, and says whether that made an entry in the history; the caller commits the change.
///
/// The strictest of the live cases counts. `said` is what the Justice Center says anew: it stands in the history also
/// where it leads to the class that the incident had.
pub fn classify_by_cases(
    tx: &mut Tx<'_>,
    actor: &Actor,
    permit: &ChangePermit,
    incident: &mut Incident,
    said: Option<JcClassification>,
    reason: String,
) -> AppResult<bool> {
    let numbers = &incident.row.content.0.jc_numbers;
    let before = incident.stored_jc_numbers.iter().filter(|number| !numbers.contains(number));
    let asked = numbers.iter().chain(before).cloned().collect();
    let cases = db::jc_case::say(tx.conn, incident.facility(), asked)?;
    let has = incident.row.jc_class.map(|class| class.0);
    let (classification, kind) = match class_by_cases(numbers, &cases) {
        Holds::AsItIs => return Ok(false),
        Holds::Nothing if has.is_none() => return Ok(false),
        Holds::Nothing => (None, None),
        Holds::This(given, _) if has == Some(class_by_justice_center(given)) && said != Some(given) => {
            return Ok(false);
        }
        Holds::This(given, kind) => (Some(given), kind),
    };
    write(tx, actor, permit, incident, classification, kind, Some(reason))?;
    Ok(true)
}

/// Writes a classification of the Justice Center, or that none holds any more.
fn write(
    tx: &mut Tx<'_>,
    actor: &Actor,
    permit: &ChangePermit,
    incident: &mut Incident,
    classification: Option<JcClassification>,
    incident_type: Option<IncidentType>,
    reason: Option<String>,
) -> AppResult<()> {
    let class = classification.map(|given| Coded(class_by_justice_center(given)));
    incident.row.jc_class = class;
    let row = ClassificationRow {
        facility_id: incident.facility(),
        incident_id: incident.id(),
        id: tx.id(),
        source: Coded(ClassificationSource::JusticeCenter),
        incident_type: incident_type.or(incident.row.content.0.incident_type).map(Coded),
        class,
        jc_classification: classification.map(Coded),
        at: At(tx.now),
        user_id: actor.user_id.clone(),
        reason,
    };
    Ok(db::classification::insert(tx.conn, permit, row)?)
}

/// What follows from a change of an incident's numbers, before it is written: a case that was imported into it and whose
/// number it carries no longer, or which is discarded or voided, goes back to the queue, and the class follows the
/// cases of the numbers that are left. Where no number changes nothing is asked.
pub(super) fn follow_numbers(
    tx: &mut Tx<'_>,
    actor: &Actor,
    permit: &ChangePermit,
    incident: &mut Incident,
    reason: Option<&String>,
) -> AppResult<()> {
    let gone = matches!(incident.row.status.0, IncidentStatus::Discarded | IncidentStatus::Voided);
    let (before, now) = (&incident.stored_jc_numbers, &incident.row.content.0.jc_numbers);
    let dropped: Vec<&String> = before.iter().filter(|number| gone || !now.contains(number)).collect();
    jc_case::let_go(tx, actor, permit, incident.id(), &dropped)?;
    if before == now || gone {
        return Ok(());
    }
    let reason = reason.cloned().unwrap_or_else(|| "The incident carries other Justice Center numbers".to_owned());
    classify_by_cases(tx, actor, permit, incident, None, reason)?;
    Ok(())
}

/// How an incident was classified, oldest first, and the key of the next page.
pub async fn classifications(
    ctx: &Ctx,
    actor: Actor,
    id: IncidentId,
    page: PageRequest<ClassificationId>,
) -> AppResult<(Vec<ClassificationEntry>, Option<ClassificationId>)> {
    ctx.read(move |tx| {
        let incident = see(tx, &actor, id)?;
        let rows = db::classification::list(tx.conn, incident.facility(), id, page.after, page.rows())?;
        let (rows, next) = page.cut(rows, |row| row.id);
        Ok((rows.into_iter().map(entry).collect(), next))
    })
    .await
}

fn entry(row: ClassificationRow) -> ClassificationEntry {
    ClassificationEntry {
        source: row.source.0,
        class: row.class.map(|class| class.0),
        jc_classification: row.jc_classification.map(|given| given.0),
        incident_type: row.incident_type.map(|kind| kind.0),
        at: row.at.0,
        by: row.user_id,
        reason: row.reason,
    }
}
