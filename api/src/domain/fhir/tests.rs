//! The mapping both ways: element by element by a table, and as a whole by a property.

use chrono::{DateTime, TimeZone, Utc};
use nimrs_contract::incident_content::{IncidentContent, Occurred, Place};
use nimrs_contract::person::{Harm, PersonContent};
use nimrs_contract::type_blocks::{AdverseDrugReaction, MedicationError};
use nimrs_contract::vocabulary::{
    ActualHarm, Code, FacilityKind, IncidentStatus, IncidentType, LocationKind, OccurrencePrecision, PersonRole,
    PotentialHarm, Premises, Supervision,
};
use proptest::option::of;
use proptest::prelude::*;
use serde_json::{Value, json};
use uuid::Uuid;

use super::codes::{CASE_NUMBER, Ext, INCIDENT_NUMBER, INCIDENT_TYPE, external_identifier, external_reference};
use super::places::{expression, place_of};
use super::{Present, Recorded, Said, capability, profile, terminology};

const FACILITY: Uuid = Uuid::from_u128(0xfac);

fn at(seconds: i64) -> DateTime<Utc> {
    Utc.timestamp_opt(1_772_000_000 + seconds, 0).unwrap()
}

fn recorded(content: IncidentContent, people: Vec<PersonContent>) -> Recorded {
    Recorded {
        id: Uuid::from_u128(1),
        number: "NIMRS-2026-0000001".to_owned(),
        external_reference: Some("urn:ehr|88213".to_owned()),
        facility: FACILITY,
        facility_name: "Brooklyn General".to_owned(),
        version: 3,
        created_at: at(0),
        updated_at: at(60),
        status: IncidentStatus::Draft,
        content,
        people: people.into_iter().enumerate().map(|(n, person)| (Uuid::from_u128(100 + n as u128), person)).collect(),
        identified: true,
    }
}

/// What an EHR would send.
fn sent() -> Value {
    json!({
        "resourceType": "AdverseEvent",
        "identifier": { "system": "urn:ehr", "value": "88213" },
        "actuality": "actual",
        "event": { "coding": [{ "system": INCIDENT_TYPE, "code": "fall" }] },
        "subject": { "type": "Patient", "identifier": { "system": CASE_NUMBER, "value": "C-1" } },
        "date": "2026-03-02T07:00:00-05:00",
        "detected": "2026-03-02T12:30:00Z",
        "severity": { "coding": [{ "system": super::codes::SEVERITY, "code": "mild" }] },
        "extension": [{ "url": Ext::Narrative.url(), "valueString": "Slipped." }],
    })
}

fn with(change: impl FnOnce(&mut Value)) -> Value {
    let mut resource = sent();
    change(&mut resource);
    resource
}

fn faults(resource: &Value) -> Vec<(String, String)> {
    let found = Said::read(resource, None).err().unwrap_or_default();
    found.into_iter().map(|fault| (fault.pointer, fault.code)).collect()
}

#[test]
fn what_is_sent_becomes_a_draft() {
    let said = Said::read(&sent(), None).unwrap();
    let content = said.content(IncidentContent::default());
    assert_eq!(said.external_reference.as_deref(), Some("urn:ehr|88213"));
    assert_eq!(content.incident_type, Some(IncidentType::Fall));
    assert_eq!(content.occurred.unwrap().at.unwrap().to_rfc3339(), "2026-03-02T12:00:00+00:00");
    assert_eq!(content.narrative.unwrap().description.as_deref(), Some("Slipped."));
    let client = said.client(None).unwrap();
    assert_eq!((client.role, client.local_case_number.as_deref()), (PersonRole::ClientVictim, Some("C-1")));
    assert_eq!(client.harm.unwrap().actual, Some(ActualHarm::Minor));
}

/// Every refusal by a row: what is changed in a resource that is taken, and what is told.
#[test]
fn what_is_not_kept_is_refused_where_it_stands() {
    type Row = (Box<dyn FnOnce(&mut Value)>, &'static str, &'static str);
    fn set(name: &'static str, value: Value) -> Box<dyn FnOnce(&mut Value)> {
        Box::new(move |resource| resource[name] = value)
    }
    fn less(name: &'static str) -> Box<dyn FnOnce(&mut Value)> {
        Box::new(move |resource| {
            resource.as_object_mut().unwrap().remove(name);
        })
    }
    let rows: Vec<Row> = vec![
        (set("resourceType", json!("Bundle")), "/resourceType", "wrong_resource"),
        (set("resourceType", json!("Observation")), "/resourceType", "wrong_resource"),
        (less("resourceType"), "/resourceType", "wrong_resource"),
        (less("actuality"), "/actuality", "required"),
        (less("subject"), "/subject", "required"),
        (set("weather", json!("rain")), "/weather", "unknown_field"),
        // R5 and STU3 named things otherwise.
        (set("occurrenceDateTime", json!("2026-03-02T12:00:00Z")), "/occurrenceDateTime", "unknown_field"),
        (set("code", json!({ "text": "Fall" })), "/code", "unknown_field"),
        (set("status", json!("completed")), "/status", "unknown_field"),
        (set("_date", json!({ "id": "d" })), "/_date", "unknown_field"),
        (set("encounter", json!({ "reference": "Encounter/1" })), "/encounter", "not_kept"),
        (set("recorder", json!({ "reference": "Practitioner/1" })), "/recorder", "not_kept"),
        (set("seriousness", json!({ "text": "Serious" })), "/seriousness", "not_kept"),
        (set("modifierExtension", json!([{ "url": "urn:x" }])), "/modifierExtension", "not_kept"),
        (set("implicitRules", json!("urn:rules")), "/implicitRules", "not_kept"),
        (set("category", json!([{ "text": "x" }])), "/category", "set_by_the_service"),
        (set("recordedDate", json!("2026-03-02T12:00:00Z")), "/recordedDate", "set_by_the_service"),
        (set("contributor", json!([{ "display": "A nurse" }])), "/contributor", "set_by_the_service"),
        (set("meta", json!({ "tag": [{ "code": "x" }] })), "/meta/tag", "not_kept"),
        (set("text", json!({ "status": "additional", "div": "<div/>" })), "/text/status", "not_kept"),
        (set("language", json!("de")), "/language", "unknown_field"),
        (set("subject", json!({ "reference": "Group/1" })), "/subject", "not_a_patient"),
        (set("subject", json!({ "reference": "https://ehr/fhir/Practitioner/1" })), "/subject", "not_a_patient"),
        (set("subject", json!({ "type": "RelatedPerson", "display": "Client" })), "/subject", "not_a_patient"),
        (set("subject", json!({ "reference": "Patient/1" })), "/subject/reference", "not_kept"),
        (set("subject", json!({ "type": "Patient", "display": "Jordan Miles" })), "/subject/display", "not_kept"),
        (set("subject", json!({ "type": "Patient" })), "/subject/identifier", "required"),
        (set("subject", json!([])), "/subject", "wrong_type"),
        (
            set("subject", json!({ "identifier": { "system": "urn:mrn", "value": "1" } })),
            "/subject/identifier/system",
            "unknown_system",
        ),
        (
            set("subject", json!({ "identifier": { "system": CASE_NUMBER, "value": "9".repeat(65) } })),
            "/subject/identifier/value",
            "too_long",
        ),
        (set("date", json!("2026-03-02")), "/date", "wrong_format"),
        (set("date", json!(7)), "/date", "wrong_format"),
        (set("date", Value::Null), "/date", "wrong_type"),
        (set("actuality", json!("maybe")), "/actuality", "unknown_value"),
        (set("actuality", json!("potential")), "/actuality", "contradiction"),
        (
            set("event", json!({ "coding": [{ "system": "http://snomed.info/sct", "code": "1" }] })),
            "/event/coding/0/system",
            "unknown_system",
        ),
        (
            set("event", json!({ "coding": [{ "system": INCIDENT_TYPE, "code": "rain" }] })),
            "/event/coding/0/code",
            "unknown_value",
        ),
        (set("event", json!({ "text": "Fell" })), "/event/text", "not_kept"),
        (
            set("outcome", json!({ "coding": [{ "system": super::codes::OUTCOME, "code": "fatal" }] })),
            "/severity",
            "contradiction",
        ),
        (
            set("outcome", json!({ "coding": [{ "system": super::codes::OUTCOME, "code": "resolved" }] })),
            "/outcome/coding/0/code",
            "not_kept",
        ),
        (set("extension", json!([{ "url": "urn:x", "valueString": "y" }])), "/extension/0/url", "not_kept"),
        (
            set("extension", json!([{ "url": Ext::Premises.url(), "valueCode": "roof" }])),
            "/extension/0/valueCode",
            "unknown_value",
        ),
        (
            set("extension", json!([{ "url": Ext::ClientRole.url(), "valueCode": "client_witness" }])),
            "/extension/0/valueCode",
            "unknown_value",
        ),
        (
            set("extension", json!([{ "url": Ext::IncidentStatus.url(), "valueCode": "closed" }])),
            "/extension/0",
            "set_by_the_service",
        ),
        (
            set("extension", json!([{ "url": Ext::ActualHarm.url(), "valueCode": "serious" }])),
            "/severity",
            "contradiction",
        ),
        (
            set("identifier", json!({ "system": INCIDENT_NUMBER, "value": "NIMRS-2026-1" })),
            "/identifier",
            "set_by_the_service",
        ),
        (set("identifier", json!({ "system": "urn:x", "value": "9".repeat(99) })), "/identifier", "too_long"),
        (set("contained", json!([{ "resourceType": "Patient", "id": "p" }])), "/contained/0/resourceType", "not_kept"),
        (set("location", json!({ "reference": "Location/1" })), "/location/reference", "not_kept"),
        (set("suspectEntity", json!([{ "instance": { "display": "Aspirin" } }])), "/suspectEntity", "not_kept"),
        (set("detected", json!("2026-03-02T12:30:00Z\u{0}")), "/detected", "nul_character"),
    ];
    for (number, (change, pointer, code)) in rows.into_iter().enumerate() {
        let found = faults(&with(change));
        assert!(
            found.contains(&(pointer.to_owned(), code.to_owned())),
            "row {number}: no {code} at {pointer}, but {found:?}"
        );
    }
}

/// The only example of `AdverseEvent` that HL7 publishes with R4: it says much for which there is no place here, and
/// each of these things is told.
#[test]
fn the_example_of_r4_is_refused_with_its_reasons() {
    let example = json!({
        "resourceType": "AdverseEvent",
        "id": "example",
        "text": { "status": "generated", "div": "<div xmlns=\"http://www.w3.org/1999/xhtml\">Generated</div>" },
        "identifier": { "system": "http://acme.com/ids/patients/risks", "value": "49476534" },
        "actuality": "actual",
        "category": [{ "coding": [{ "system": "http://terminology.hl7.org/CodeSystem/adverse-event-category",
            "code": "product-use-error", "display": "Product Use Error" }] }],
        "event": { "coding": [{ "system": "http://snomed.info/sct", "code": "304386008",
            "display": "O/E - itchy rash" }], "text": "This was a mild rash on the left forearm" },
        "subject": { "reference": "Patient/example" },
        "date": "2017-01-29T12:34:56+00:00",
        "seriousness": { "coding": [{ "system": "http://terminology.hl7.org/CodeSystem/adverse-event-seriousness",
            "code": "Non-serious", "display": "Non-serious" }] },
        "severity": { "coding": [{ "system": "http://terminology.hl7.org/CodeSystem/adverse-event-severity",
            "code": "mild", "display": "Mild" }] },
        "recorder": { "reference": "Practitioner/example" },
        "suspectEntity": [{ "instance": { "reference": "Medication/example" } }],
    });
    let mut found = faults(&example);
    found.sort();
    let expected = [
        ("/category", "set_by_the_service"),
        ("/event/coding/0/system", "unknown_system"),
        ("/event/text", "not_kept"),
        ("/recorder", "not_kept"),
        ("/seriousness", "not_kept"),
        ("/subject/reference", "not_kept"),
        ("/suspectEntity/0/instance/display", "required"),
        ("/suspectEntity/0/instance/reference", "not_kept"),
    ];
    assert_eq!(found, expected.map(|(pointer, code)| (pointer.to_owned(), code.to_owned())));
    // Said in our codes, with the client by number and without the rest, it is taken.
    let mut ours = example;
    for name in ["category", "seriousness", "recorder"] {
        ours.as_object_mut().unwrap().remove(name);
    }
    ours["event"] = json!({ "coding": [{ "system": INCIDENT_TYPE, "code": "severe_adverse_drug_reaction" }] });
    ours["subject"] = json!({ "type": "Patient", "identifier": { "system": CASE_NUMBER, "value": "C-1" } });
    ours["suspectEntity"] = json!([{ "instance": { "type": "Medication", "display": "Itchy Powder" } }]);
    let said = Said::read(&ours, None).unwrap();
    assert_eq!(said.drug.as_deref(), Some("Itchy Powder"));
}

#[test]
fn nothing_protected_leaves() {
    let mut person = PersonContent::of_role(PersonRole::ClientVictim);
    person.first_name = Some("Jordan".to_owned());
    person.local_case_number = Some("C-77".to_owned());
    let mut reporter = PersonContent::of_role(PersonRole::StaffReporter);
    reporter.last_name = Some("Secretive".to_owned());
    let mut nurse = PersonContent::of_role(PersonRole::StaffWitness);
    nurse.last_name = Some("Nightingale".to_owned());
    let content: IncidentContent = serde_json::from_value(json!({
        "incident_type": "fall", "discovered_by": "Discoverer", "narrative": { "description": "Told" },
        "place": { "location": "hallway", "description": "Beside Ward", "address": "Elm Street" },
        "vpcr_report": { "caller": "Callerine" },
    }))
    .unwrap();
    let mut incident = recorded(content, vec![person, reporter, nurse]);
    let text = |incident: &Recorded| incident.resource(incident.slots()[0]).to_string();
    for secret in ["Jordan", "Secretive", "Nightingale", "Discoverer", "Told", "Beside", "Elm", "Callerine", "eporter"]
    {
        assert!(!text(&incident).contains(secret), "{secret}");
    }
    assert!(text(&incident).contains("C-77") && text(&incident).contains("Staff, witness"));
    incident.identified = false;
    assert!(!text(&incident).contains("C-77"));
}

#[test]
fn two_clients_are_two_linked_resources() {
    let people = [PersonRole::ClientWitness, PersonRole::ClientAggressor, PersonRole::ClientVictim];
    let incident = recorded(IncidentContent::default(), people.map(PersonContent::of_role).into());
    let slots = incident.slots();
    let ids: Vec<Uuid> = slots.iter().map(|slot| slot.id).collect();
    assert_eq!(ids, [incident.id, Uuid::from_u128(102)]);
    for (slot, other) in slots.iter().zip(slots.iter().rev()) {
        let extensions = incident.resource(*slot)["extension"].clone();
        let linked = json!({ "url": Ext::LinkedEvent.url(),
            "valueReference": { "reference": format!("AdverseEvent/{}", other.id) } });
        assert!(extensions.as_array().unwrap().contains(&linked), "{extensions}");
    }
    let none = recorded(IncidentContent::default(), Vec::new());
    assert_eq!(none.slots().len(), 1);
    assert_eq!(none.resource(none.slots()[0])["subject"]["display"], "No client recorded");
}

#[test]
fn identifiers_and_references_are_two_ways_to_say_one_thing() {
    for (system, value) in
        [("urn:ehr", "7"), ("https://ehr.example.org/ids", "a|b"), (super::codes::EXTERNAL_REFERENCE, "E-1")]
    {
        assert_eq!(external_identifier(&external_reference(Some(system), value)), (system, value));
    }
    assert_eq!(external_identifier("E|1"), (super::codes::EXTERNAL_REFERENCE, "E|1"));
}

#[test]
fn places_are_told_as_fhir_paths() {
    assert_eq!(expression("/extension/0/url").as_deref(), Some("AdverseEvent.extension[0].url"));
    assert_eq!(expression("").as_deref(), Some("AdverseEvent"));
    assert_eq!(expression("query:date"), None);
    assert_eq!(place_of("/content/discovered_at"), "/detected");
    let path = expression(&place_of("/content/jc_numbers/0")).unwrap();
    assert_eq!(path, format!("AdverseEvent.extension('{}')", Ext::JcNumber.url()));
}

#[test]
fn every_binding_leads_to_a_value_set_that_is_served() {
    let sets = terminology::value_sets();
    let systems = terminology::code_systems();
    let known = |url: &Value| sets.iter().any(|set| set["url"] == *url);
    for definition in profile::structure_definitions() {
        for element in definition["differential"]["element"].as_array().unwrap() {
            assert!(element["binding"].is_null() || known(&element["binding"]["valueSet"]), "{element}");
        }
    }
    assert!(systems.iter().all(|system| known(&system["valueSet"])));
    let types = systems.iter().find(|system| system["url"] == INCIDENT_TYPE).unwrap();
    assert_eq!(types["count"], json!(IncidentType::ALL.len()));
    let statement = capability::statement("https://nimrs.example.org", "1.0.0");
    assert_eq!(statement["rest"][0]["resource"][0]["type"], "AdverseEvent");
}

fn code<T: Code + std::fmt::Debug + 'static>() -> impl Strategy<Value = T> {
    proptest::sample::select(T::ALL.to_vec())
}

fn words() -> impl Strategy<Value = String> {
    "[A-Za-z0-9][A-Za-z0-9 .|:-]{0,20}"
}

prop_compose! {
    fn harm()(actual in of(code::<ActualHarm>()), potential in of(code::<PotentialHarm>()), findings in of(words()))
        -> Option<Harm> {
        let harm = Harm { actual, potential, findings, ..Harm::default() };
        Some(harm).filter(|harm| *harm != Harm::default())
    }
}

prop_compose! {
    fn person()(role in code::<PersonRole>(), number in of(words()), name in of(words()), harm in harm())
        -> PersonContent {
        PersonContent { local_case_number: number, last_name: name, harm, ..PersonContent::of_role(role) }
    }
}

prop_compose! {
    fn place()(location in of(code::<LocationKind>()), description in of(words())) -> Option<Place> {
        let place = Place { location, description, ..Place::default() };
        Some(place).filter(|place| *place != Place::default())
    }
}

prop_compose! {
    fn occurred()(precision in of(code::<OccurrencePrecision>()), from in of(0..1000_i64), until in of(0..1000_i64))
        -> Option<Occurred> {
        let occurred = Occurred { precision, at: from.map(at), until: until.map(at) };
        Some(occurred).filter(|occurred| *occurred != Occurred::default())
    }
}

prop_compose! {
    fn content()(
        kind in of(code::<IncidentType>()),
        more in proptest::collection::vec(code::<IncidentType>(), 0..3),
        occurred in occurred(),
        discovered in of(0..1000_i64),
        place in place(),
        premises in of(code::<Premises>()),
        supervision in of(code::<Supervision>()),
        programme in of(code::<FacilityKind>()),
        unit in of(any::<u128>()),
        told in of(words()),
        drugs in (of(words()), of(words()), of(words())),
        numbers in proptest::collection::vec("(101|301)-[0-9]{4}", 0..3),
    ) -> IncidentContent {
        let medication = MedicationError { drug_given: drugs.0, drug_ordered: drugs.1, ..MedicationError::default() };
        let reaction = AdverseDrugReaction { drug: drugs.2, ..AdverseDrugReaction::default() };
        let narrative = told.map(|description| nimrs_contract::incident_content::Narrative {
            description: Some(description), ..Default::default()
        });
        IncidentContent {
            incident_type: kind,
            more_types: more,
            occurred,
            discovered_at: discovered.map(at),
            place,
            premises,
            supervision,
            programme,
            unit_id: unit.map(Uuid::from_u128),
            narrative,
            jc_numbers: numbers,
            medication_error: Some(medication).filter(|block| *block != MedicationError::default()),
            adverse_drug_reaction: Some(reaction).filter(|block| *block != AdverseDrugReaction::default()),
            ..IncidentContent::default()
        }
    }
}

proptest! {
    /// What is read of an incident can be sent back, says the same, and changes nothing.
    #[test]
    fn what_is_read_and_sent_back_changes_nothing(
        content in content(),
        people in proptest::collection::vec(person(), 0..4),
    ) {
        let incident = recorded(content, people);
        for slot in incident.slots() {
            let resource = incident.resource(slot);
            let present = Present { recorded: &incident, slot };
            let said = Said::read(&resource, Some(present));
            prop_assert!(said.is_ok(), "{resource}: {said:?}");
            let said = said.unwrap();
            prop_assert_eq!(said.content(incident.content.clone()), incident.content.clone());
            let subject = incident.subject(slot);
            prop_assert_eq!(said.client(subject), subject.cloned());
        }
    }

    /// No JSON makes the reader fail otherwise than with faults.
    #[test]
    fn anything_is_read_or_refused(name in "[a-zA-Z]{0,12}", value in json_value()) {
        let mut resource = sent();
        resource[name] = value;
        let _ = Said::read(&resource, None);
    }
}

fn json_value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i32>().prop_map(Value::from),
        "\\PC{0,8}".prop_map(Value::from)
    ];
    leaf.prop_recursive(3, 16, 4, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..3).prop_map(Value::from),
            proptest::collection::hash_map("(url|value|system|coding|identifier|id)", inner, 0..3)
                .prop_map(|fields| Value::Object(fields.into_iter().collect())),
        ]
    })
}
