//! What an import makes of a case.

use nimrs_contract::incident_content::{IncidentContent, Narrative, Occurred, Place, VpcrReport};
use nimrs_contract::jc_case::{JcCaseContent, JcCasePerson};
use nimrs_contract::person::PersonContent;
use nimrs_contract::vocabulary::{IncidentClass, OccurrencePrecision};

use crate::domain::jc_number::JcNumber;
use crate::domain::taxonomy::type_info;

/// The draft that is made of a case: what the Justice Center knows, and nothing that it does not say.
///
/// A type that goes to the Office of Mental Health alone is left to the facility, since an incident of such a type
/// carries no number of the Justice Center.
pub fn draft(number: &JcNumber, case: &JcCaseContent) -> (IncidentContent, Vec<PersonContent>) {
    let content = IncidentContent {
        incident_type: case.incident_type.filter(|kind| type_info(*kind).class != IncidentClass::OmhOnly),
        occurred: case.occurred_at.map(|at| Occurred {
            precision: Some(OccurrencePrecision::Exact),
            at: Some(at),
            until: None,
        }),
        discovered_at: case.discovered_at,
        reported_to_vpcr_at: case.reported_at,
        vpcr_report: case.report_method.map(|method| VpcrReport { method: Some(method), caller: None }),
        vpcr_accepted_at: case.accepted_at,
        premises: case.premises,
        supervision: case.supervision,
        place: case.place.clone().map(|place| Place { description: Some(place), ..Place::default() }),
        narrative: case.summary.clone().map(|summary| Narrative { description: Some(summary), ..Narrative::default() }),
        jc_numbers: vec![number.to_string()],
        ..IncidentContent::default()
    };
    (content, case.people.iter().map(person).collect())
}

fn person(person: &JcCasePerson) -> PersonContent {
    PersonContent {
        first_name: person.first_name.clone(),
        last_name: person.last_name.clone(),
        date_of_birth: person.date_of_birth,
        ..PersonContent::of_role(person.role)
    }
}

/// The content of an incident that exists, linked to a case: the number, and the time from which the terms run, where
/// it has none. What the facility wrote stays.
pub fn link(content: &IncidentContent, number: &JcNumber, case: &JcCaseContent) -> IncidentContent {
    let mut linked = content.clone();
    if !linked.jc_numbers.iter().any(|carried| carried == number.as_str()) {
        linked.jc_numbers.push(number.to_string());
    }
    linked.vpcr_accepted_at = linked.vpcr_accepted_at.or(case.accepted_at);
    linked
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::submission::content_faults;
    use nimrs_contract::vocabulary::{Code, IncidentType};
    use serde_json::json;

    fn case() -> JcCaseContent {
        serde_json::from_value(json!({
            "classification": "abuse_neglect", "incident_type": "neglect", "occurred_at": "2026-03-01T09:15:00Z",
            "discovered_at": "2026-03-01T10:00:00Z", "reported_at": "2026-03-01T11:00:00Z",
            "accepted_at": "2026-03-01T15:00:00Z", "report_method": "phone", "premises": "on_premises",
            "supervision": "actual", "place": "Ward 7", "summary": "Left without observation.",
            "people": [{ "role": "client_victim", "first_name": "Jordan", "last_name": "Miles",
                "date_of_birth": "1988-05-17" }],
        }))
        .unwrap()
    }

    #[test]
    fn a_draft_holds_all_that_the_case_says() {
        let (content, people) = draft(&JcNumber::parse("101-7").unwrap(), &case());
        assert_eq!(
            serde_json::to_value(content).unwrap(),
            json!({
                "incident_type": "neglect", "occurred": { "precision": "exact", "at": "2026-03-01T09:15:00Z" },
                "discovered_at": "2026-03-01T10:00:00Z", "reported_to_vpcr_at": "2026-03-01T11:00:00Z",
                "vpcr_report": { "method": "phone" }, "vpcr_accepted_at": "2026-03-01T15:00:00Z",
                "premises": "on_premises", "supervision": "actual", "place": { "description": "Ward 7" },
                "narrative": { "description": "Left without observation." }, "jc_numbers": ["101-7"],
            })
        );
        assert_eq!(people.len(), 1);
        assert_eq!(people[0].last_name.as_deref(), Some("Miles"));
    }

    #[test]
    fn a_draft_of_any_type_contradicts_nothing() {
        let now = "2026-03-02T15:00:00Z".parse().unwrap();
        for kind in IncidentType::ALL {
            let (content, _) =
                draft(&JcNumber::parse("101-7").unwrap(), &JcCaseContent { incident_type: Some(*kind), ..case() });
            assert_eq!(content_faults(&content, "", now), [], "{kind}");
        }
    }

    #[test]
    fn a_link_adds_and_never_overwrites() {
        let number = JcNumber::parse("301-8").unwrap();
        let own = IncidentContent { jc_numbers: vec!["101-7".to_owned()], ..IncidentContent::default() };
        let linked = link(&own, &number, &case());
        assert_eq!(linked.jc_numbers, ["101-7", "301-8"]);
        assert_eq!(linked.vpcr_accepted_at, case().accepted_at);
        assert_eq!(linked.incident_type, None);
        assert_eq!(link(&linked, &number, &JcCaseContent::default()), linked);
    }
}
