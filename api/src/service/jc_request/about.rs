//! What a request is about: the number, and whether it is the facility's to ask about.

use nimrs_contract::jc_request::NewJcRequest;
use nimrs_contract::vocabulary::{IncidentStatus, JcCaseStatus, JcRequestKind, ProblemCode};

use crate::db;
use crate::db::incident::Sight;
use crate::db::jc_case::JcCaseRow;
use crate::domain::faults::FieldFault;
use crate::domain::ids::{FacilityId, IncidentId};
use crate::domain::jc_number::JcNumber;
use crate::domain::permissions::Actor;
use crate::service::context::Tx;
use crate::service::error::{AppError, AppResult, field_error};
use crate::service::jc_case;

/// What a request is about.
pub struct About {
    /// The number.
    pub number: JcNumber,
    /// The incident that was named.
    pub incident: Option<IncidentId>,
    /// Whether that one carries the number.
    pub carried: bool,
    /// All incidents that it concerns.
    pub incidents: Vec<IncidentId>,
    /// The case in the facility's import queue.
    pub case: Option<JcCaseRow>,
    /// Whether the case was the facility's, as far as it knows, and the Justice Center withdrew it.
    pub withdrawn: bool,
}

/// What the request is about. A number that is not the facility's does not exist for it: neither a case in its queue
/// has it, nor an incident of its own, or it is the number of a case of another facility.
pub fn about(
    tx: &mut Tx<'_>,
    actor: &Actor,
    asking: FacilityId,
    request: &NewJcRequest,
    faults: &[FieldFault],
) -> AppResult<About> {
    let number = JcNumber::parse(&request.jc_number).map_err(|_| AppError::invalid(faults.to_vec()))?;
    let incident = request.incident_id.map(IncidentId);
    if let Some(id) = incident {
        let seen = db::incident::find(tx.conn, Sight::of(actor), id)?;
        let seen = seen.filter(|(row, _)| row.facility_id == asking);
        let (row, _) = seen.ok_or_else(|| AppError::not_found("incident"))?;
        if row.status.0 == IncidentStatus::Voided {
            return Err(AppError::conflict("The incident is voided, so nothing can be asked about it any more."));
        }
    }
    // So that the case cannot arrive unseen meanwhile: its arrival holds the facility too.
    db::account::lock_facility(tx.conn, asking)?;
    let mut incidents = db::jc_case::incidents_of(tx.conn, asking, number.as_str())?;
    let known = db::jc_case::of_number(tx.conn, number.as_str())?;
    let withdrawn = known.as_ref().is_some_and(|row| {
        let visible = row.released_at.is_some() || !incidents.is_empty();
        row.facility_id == Some(asking) && row.status.0 == JcCaseStatus::Withdrawn && visible
    });
    let another_s = of_another(known.as_ref(), asking);
    let case = known.filter(|row| jc_case::stands_at(row, asking));
    let own = case.is_some() || withdrawn || !incidents.is_empty() && !another_s;
    if request.kind != JcRequestKind::NotArrived && !own {
        return Err(not_the_facility_s(&number));
    }
    let carried = incident.is_some_and(|id| incidents.contains(&id));
    incidents.extend(incident.filter(|_| !carried));
    Ok(About { number, incident, carried, incidents, case, withdrawn })
}

fn of_another(case: Option<&JcCaseRow>, asking: FacilityId) -> bool {
    case.and_then(|row| row.facility_id).is_some_and(|facility| facility != asking)
}

fn not_the_facility_s(number: &JcNumber) -> AppError {
    AppError {
        errors: vec![field_error("/jc_number", "unknown_number", "is not the number of a case of this facility")],
        ..AppError::new(
            ProblemCode::NotFound,
            format!("There is no case with the number {number} that this facility can ask about."),
        )
    }
    .with_remedy(
        "Check the number. If the case was reported to the VPCR and is not in your import queue, ask with the kind \
         not_arrived.",
        None,
    )
}
