//! How an incident was classified: the Justice Center's classification, kept beside the facility's own, and the history
//! of both.

use nimrs_contract::incident_version::ClassificationEntry;
use nimrs_contract::vocabulary::{ClassificationSource, IncidentType, JcClassification};

use crate::db;
use crate::db::classification::ClassificationRow;
use crate::db::types::{At, Coded};
use crate::domain::classification::class_by_justice_center;
use crate::domain::ids::{ClassificationId, IncidentId};
use crate::domain::permissions::{Actor, ChangePermit};
use crate::service::context::{Ctx, Tx};
use crate::service::error::AppResult;
use crate::service::page::PageRequest;

use super::{Incident, see};

/// Writes the Justice Center's classification to a held incident that is in the database already; the caller commits
/// the change, which brings class, routing and clocks in step.
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
    let class = Coded(class_by_justice_center(classification));
    incident.row.jc_class = Some(class);
    let row = ClassificationRow {
        facility_id: incident.facility(),
        incident_id: incident.id(),
        id: tx.id(),
        source: Coded(ClassificationSource::JusticeCenter),
        incident_type: incident_type.or(incident.row.content.0.incident_type).map(Coded),
        class,
        jc_classification: Some(Coded(classification)),
        at: At(tx.now),
        user_id: actor.user_id.clone(),
        reason,
    };
    Ok(db::classification::insert(tx.conn, permit, row)?)
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
        class: row.class.0,
        jc_classification: row.jc_classification.map(|given| given.0),
        incident_type: row.incident_type.map(|kind| kind.0),
        at: row.at.0,
        by: row.user_id,
        reason: row.reason,
    }
}
