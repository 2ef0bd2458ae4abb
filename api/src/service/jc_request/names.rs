//! Which clients a request must not name: those of the incidents that it concerns, and of the case.

use nimrs_contract::jc_request::NewJcRequest;
use nimrs_contract::person::PersonContent;

use crate::db;
use crate::db::jc_case::JcCaseRow;
use crate::domain::faults::FieldFault;
use crate::domain::ids::{FacilityId, IncidentId};
use crate::domain::jc_request::{Known, hits};
use crate::service::context::Tx;
use crate::service::error::{AppResult, field_error};

/// A client with the place where it stands, for the one who is told.
struct Client {
    place: String,
    content: PersonContent,
}

/// Where the texts that people write in a request name a client: a fault for each text, field and client. The names
/// are not repeated.
pub fn naming_faults(
    tx: &mut Tx<'_>,
    request: &NewJcRequest,
    facility: FacilityId,
    incidents: &[IncidentId],
    case: Option<&JcCaseRow>,
) -> AppResult<Vec<FieldFault>> {
    let clients = clients(tx, facility, incidents, case)?;
    let known: Vec<Known<'_>> = clients.iter().map(|client| known(&client.content)).collect();
    let mut faults: Vec<FieldFault> = Vec::new();
    let texts = [
        ("/reason", Some(&request.reason)),
        ("/proposed_facility_name", request.proposed_facility_name.as_ref()),
        ("/vpcr_caller", request.vpcr_caller.as_ref()),
        ("/contact/name", request.contact.as_ref().map(|contact| &contact.name)),
    ];
    for (pointer, text) in texts {
        for hit in text.map(|text| hits(text, &known)).unwrap_or_default() {
            let place = clients.get(hit.person).map(|client| client.place.as_str()).unwrap_or_default();
            let message = format!(
                "has the {} of {place}; mails carry no client's name or number: write it without, or send \
                 names_allowed: true where it is meant otherwise",
                hit.field
            );
            let fault = field_error(pointer, "names_client", message);
            if !faults.contains(&fault) {
                faults.push(fault);
            }
        }
    }
    Ok(faults)
}

fn clients(
    tx: &mut Tx<'_>,
    facility: FacilityId,
    incidents: &[IncidentId],
    case: Option<&JcCaseRow>,
) -> AppResult<Vec<Client>> {
    let mut clients = Vec::new();
    for incident in incidents {
        let people = db::person::of_incident(tx.conn, facility, *incident)?;
        for (index, person) in people.into_iter().enumerate().filter(|(_, person)| person.role.0.is_client()) {
            let place = format!("the client in people/{index} of the incident {incident}");
            clients.push(Client { place, content: person.content.0 });
        }
    }
    let people = case.map(|row| row.content.0.people.clone()).unwrap_or_default();
    for (index, person) in people.into_iter().enumerate() {
        if person.role.is_client() {
            let content = PersonContent {
                first_name: person.first_name,
                last_name: person.last_name,
                date_of_birth: person.date_of_birth,
                ..PersonContent::of_role(person.role)
            };
            clients.push(Client { place: format!("the client in people/{index} of the case"), content });
        }
    }
    Ok(clients)
}

fn known(content: &PersonContent) -> Known<'_> {
    Known {
        first_name: content.first_name.as_deref(),
        last_name: content.last_name.as_deref(),
        date_of_birth: content.date_of_birth,
        medicaid_id: content.medicaid_id.as_deref(),
        local_case_number: content.local_case_number.as_deref(),
    }
}
