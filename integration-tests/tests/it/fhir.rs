//! Incidents over FHIR R4: read, searched, created once, changed, validated, exported in bulk; every refusal is an
//! OperationOutcome.

use std::time::Duration;

use nimrs_api::domain::fhir::codes::{CASE_NUMBER, Ext, FACILITY, INCIDENT_NUMBER, INCIDENT_TYPE, SEVERITY};
use nimrs_contract::vocabulary::SecurityGroup as G;
use nimrs_integration_tests::{Answer, Backend, Client, Process, on_both};
use reqwest::Method;
use serde_json::{Value, json};

use super::clients;

const EVENTS: &str = "/fhir/R4/AdverseEvent";

/// What an EHR sends.
pub fn event(number: &str) -> Value {
    json!({
        "resourceType": "AdverseEvent",
        "identifier": { "system": "urn:ehr", "value": number },
        "actuality": "actual",
        "event": { "coding": [{ "system": INCIDENT_TYPE, "code": "fall" }] },
        "subject": { "type": "Patient", "identifier": { "system": CASE_NUMBER, "value": "C-20417" } },
        "date": "2026-03-02T12:00:00Z",
        "detected": "2026-03-02T07:30:00-05:00",
        "severity": { "coding": [{ "system": SEVERITY, "code": "mild" }] },
        "extension": [
            { "url": Ext::Premises.url(), "valueCode": "on_premises" },
            { "url": Ext::Narrative.url(), "valueString": "A patient slipped on a wet floor." },
        ],
    })
}

async fn send(client: &Client, method: Method, path: &str, resource: &Value) -> Answer {
    let request = client.request(method, path).header("content-type", "application/fhir+json");
    client.send(request.body(resource.to_string())).await
}

async fn create(client: &Client, resource: &Value) -> Answer {
    send(client, Method::POST, EVENTS, resource).await
}

/// Requires an outcome with an issue of this kind that carries this code.
#[track_caller]
fn outcome(answer: Answer, status: u16, kind: &str, code: &str) -> Answer {
    let answer = answer.expect(status);
    assert_eq!(answer.header("content-type"), "application/fhir+json");
    assert_eq!(answer.body["resourceType"], "OperationOutcome", "{}", answer.body);
    let has = |issue: &Value| {
        let codings = issue["details"]["coding"].as_array().cloned().unwrap_or_default();
        issue["code"] == kind && codings.iter().any(|coding| coding["code"] == code)
    };
    assert!(answer.body["issue"].as_array().unwrap().iter().any(has), "no {kind}/{code}: {}", answer.body);
    answer
}

fn ids(bundle: &Answer) -> Vec<String> {
    let entries = bundle.body["entry"].as_array().cloned().unwrap_or_default();
    let matches = entries.iter().filter(|entry| entry["search"]["mode"] == "match");
    matches.map(|entry| entry["resource"]["id"].as_str().unwrap().to_owned()).collect()
}

async fn found(client: &Client, query: &str) -> Vec<String> {
    ids(&client.get(&format!("{EVENTS}?{query}")).await.expect(200))
}

fn link(bundle: &Answer, relation: &str) -> Option<String> {
    let links = bundle.body["link"].as_array().cloned().unwrap_or_default();
    let url = links.iter().find(|link| link["relation"] == relation)?["url"].as_str()?.to_owned();
    url.find("/fhir/").map(|at| url[at..].to_owned())
}

on_both! {
    async fn what_an_ehr_sends_becomes_a_draft(service) {
        let here = service.brooklyn().await;
        let ehr = service.signed_on(G::Integration, here).await;
        let made = create(&ehr, &event("88213")).await.expect(201);
        assert_eq!(made.header("content-type"), "application/fhir+json");
        assert_eq!(made.header("etag"), "W/\"1\"");
        assert!(made.header("location").ends_with(&format!("{EVENTS}/{}/_history/1", made.id())));
        let event = &made.body;
        assert_eq!(event["identifier"], json!({ "system": INCIDENT_NUMBER, "value": "NIMRS-2026-0000001" }));
        assert_eq!(event["subject"]["identifier"]["value"], "C-20417");
        assert_eq!((&event["date"], &event["detected"]), (&json!("2026-03-02T12:00:00Z"), &json!("2026-03-02T12:30:00Z")));
        assert_eq!(event["contained"][0]["identifier"][0], json!({ "system": FACILITY, "value": here.id }));
        let reference = json!({ "url": Ext::ExternalReference.url(), "valueIdentifier": { "system": "urn:ehr", "value": "88213" } });
        assert!(event["extension"].as_array().unwrap().contains(&reference), "{event}");
        assert!(!event.to_string().contains("slipped"), "narratives do not leave: {event}");

        // The incident holds all of it, and a Level 1 user goes on with it.
        let level_1 = service.signed_on(G::Level1, here).await;
        let path = format!("/v1/incidents/{}", made.id());
        let incident = level_1.get(&path).await.expect(200).body;
        assert_eq!(incident["status"], "draft");
        assert_eq!(incident["external_reference"], "urn:ehr|88213");
        assert_eq!(incident["content"]["narrative"]["description"], "A patient slipped on a wet floor.");
        assert_eq!(incident["people"][0]["content"]["harm"], json!({ "actual": "minor" }));
        assert_eq!(incident["people"][0]["content"]["local_case_number"], "C-20417");

        // Read back by whoever may; as it is, with the version for a 304.
        let address = format!("{EVENTS}/{}", made.id());
        assert_eq!(ehr.get(&address).await.expect(200).body, made.body);
        ehr.with("If-None-Match", "W/\"1\"").get(&address).await.expect(304);
        // Who may not identify sees no case number.
        let level_3 = service.signed_on(G::Level3, here).await;
        let masked = level_3.get(&address).await.expect(200).body;
        assert_eq!(masked["subject"], json!({ "type": "Patient", "display": "Client" }));
        let reason = level_3.with("Access-Reason", "Yearly review");
        assert_eq!(reason.get(&address).await.expect(200).body["subject"]["identifier"]["value"], "C-20417");
        // Nobody elsewhere knows of it, and each reading is kept.
        let there = service.albany().await;
        let stranger = service.signed_on(G::Level1, there).await;
        outcome(stranger.get(&address).await, 404, "not-found", "not_found");
        outcome(service.anonymous().get(&address).await, 401, "login", "invalid_token");
        let history = level_1.get(&format!("{path}/history?limit=200")).await.expect(200).body;
        let reads = history["items"].as_array().unwrap().iter().filter(|entry| entry["action"] == "incident.read");
        assert!(reads.count() >= 4, "{history}");
    }

    async fn a_draft_is_changed_by_the_version_that_was_read(service) {
        let here = service.brooklyn().await;
        let ehr = service.signed_on(G::Integration, here).await;
        let mut resource = create(&ehr, &event("1")).await.expect(201).body;
        let address = format!("{EVENTS}/{}", resource["id"].as_str().unwrap());
        let put = |client: Client, resource: Value| {
            let address = address.clone();
            async move { send(&client, Method::PUT, &address, &resource).await }
        };
        outcome(put(ehr.clone(), resource.clone()).await, 428, "required", "precondition_required");
        outcome(put(ehr.with("If-Match", "W/\"7\""), resource.clone()).await, 412, "conflict", "precondition_failed");
        let first = ehr.with("If-Match", "W/\"1\"");
        // As it was read it changes nothing.
        assert_eq!(put(first.clone(), resource.clone()).await.expect(200).header("etag"), "W/\"1\"");
        resource["severity"]["coding"] = json!([{ "system": SEVERITY, "code": "severe" }]);
        outcome(put(first.clone(), resource.clone()).await, 422, "invariant", "contradiction");
        let extensions = resource["extension"].as_array_mut().unwrap();
        extensions.retain(|extension| extension["url"] != Ext::ActualHarm.url());
        resource["subject"]["identifier"]["value"] = json!("C-9");
        resource.as_object_mut().unwrap().remove("detected");
        let changed = put(first.clone(), resource.clone()).await.expect(200);
        assert_eq!(changed.header("etag"), "W/\"2\"");
        let level_1 = service.signed_on(G::Level1, here).await;
        let path = format!("/v1/incidents/{}", changed.id());
        let incident = level_1.get(&path).await.expect(200).body;
        assert_eq!(incident["content"].get("discovered_at"), None);
        assert_eq!(incident["content"]["narrative"]["description"], "A patient slipped on a wet floor.");
        assert_eq!(incident["people"][0]["content"]["harm"]["actual"], "serious");
        assert_eq!(incident["people"][0]["content"]["local_case_number"], "C-9");
        // The facts must hold together, as everywhere.
        let mut early = changed.body.clone();
        early["detected"] = json!("2026-03-02T11:00:00Z");
        let early = put(ehr.with("If-Match", "W/\"2\""), early).await;
        let refused = outcome(early, 422, "business-rule", "after_discovery");
        assert_eq!(refused.body["issue"][0]["expression"], json!(["AdverseEvent.date"]));
        // What the service sets cannot be set, and another's draft is not the EHR's to change.
        let mut other = changed.body.clone();
        other["recordedDate"] = json!("2020-01-01T00:00:00Z");
        outcome(put(ehr.with("If-Match", "W/\"2\""), other).await, 422, "business-rule", "set_by_the_service");
        let colleague = service.signed_on(G::Integration, here).await;
        let theirs = put(colleague.with("If-Match", "W/\"2\""), changed.body.clone()).await;
        outcome(theirs, 403, "forbidden", "forbidden");

        // Versions, one by one and together.
        let old = ehr.get(&format!("{address}/_history/1")).await.expect(200);
        assert_eq!((old.header("etag"), &old.body["subject"]["identifier"]["value"]), ("W/\"1\"", &json!("C-20417")));
        outcome(ehr.get(&format!("{address}/_history/9")).await, 404, "not-found", "not_found");
        let history = ehr.get(&format!("{address}/_history?_count=1")).await.expect(200);
        assert_eq!(history.body["entry"][0]["response"]["etag"], "W/\"2\"");
        let next = ehr.get(&link(&history, "next").unwrap()).await.expect(200);
        assert_eq!((next.body["entry"][0]["request"]["method"].clone(), link(&next, "next")), (json!("POST"), None));

        // Once it is submitted it changes by amendment alone.
        let made = level_1.post("/v1/incidents", crate::incidents::numbered()).await.expect(201);
        level_1.if_match(1).post(&format!("/v1/incidents/{}/submit", made.id()), json!({})).await.expect(200);
        let address = format!("{EVENTS}/{}", made.id());
        let submitted = level_1.get(&address).await.expect(200);
        let late = level_1.with("If-Match", submitted.header("etag"));
        let late = send(&late, Method::PUT, &address, &submitted.body).await;
        let refused = outcome(late, 409, "business-rule", "state_conflict");
        assert!(refused.body["issue"][0]["diagnostics"].as_str().unwrap().contains("amend"), "{}", refused.body);
    }

    async fn the_same_record_is_made_once(service) {
        let here = service.brooklyn().await;
        let ehr = service.signed_on(G::Integration, here).await;
        let once = ehr.with("If-None-Exist", "identifier=urn:ehr|7");
        let first = create(&once, &event("7")).await.expect(201);
        let again = create(&once, &event("7")).await.expect(200);
        assert_eq!((again.id(), again.header("etag")), (first.id(), "W/\"1\""));
        outcome(create(&ehr, &event("7")).await, 409, "duplicate", "duplicate");
        outcome(create(&once, &event("8")).await, 422, "invalid", "identifier_mismatch");
        let other = ehr.with("If-None-Exist", "date=2026-03-02");
        outcome(create(&other, &event("9")).await, 422, "not-supported", "not_supported");
        // Another facility's record of the same number is another record.
        let there = service.albany().await;
        let theirs = service.signed_on(G::Integration, there).await.with("If-None-Exist", "AdverseEvent?identifier=urn:ehr%7C7");
        assert_ne!(create(&theirs, &event("7")).await.expect(201).id(), first.id());

        // Many at once make one, in one process too.
        let mut all = tokio::task::JoinSet::new();
        for _ in 0..20 {
            let once = ehr.with("If-None-Exist", "identifier=urn:ehr|many");
            all.spawn(async move { create(&once, &event("many")).await });
        }
        let answers = all.join_all().await;
        assert!(answers.iter().all(|answer| matches!(answer.status, 200 | 201)), "{:?}", answers.first());
        assert_eq!(answers.iter().filter(|answer| answer.status == 201).count(), 1);
        assert_eq!(found(&ehr, "identifier=urn:ehr|many").await.len(), 1);
        // An idempotency key gives the first answer again.
        let keyed = ehr.with("Idempotency-Key", "k-1");
        let made = create(&keyed, &event("k")).await.expect(201);
        let replayed = create(&keyed, &event("k")).await.expect(201);
        assert_eq!((replayed.id(), replayed.header("idempotency-replayed")), (made.id(), "true"));
        let minimal = create(&ehr.with("Prefer", "return=minimal"), &event("m")).await.expect(201);
        assert!(minimal.bytes.is_empty());
    }

    async fn two_clients_are_two_resources_of_one_incident(service) {
        let here = service.brooklyn().await;
        let level_1 = service.signed_on(G::Level1, here).await;
        let mut body = crate::incidents::whole();
        body["people"] = json!([
            { "role": "client_aggressor", "last_name": "Stone", "local_case_number": "C-1" },
            { "role": "client_victim", "last_name": "Miles", "local_case_number": "C-2", "harm": { "actual": "death" } },
            { "role": "staff_reporter", "last_name": "Reyes" },
            { "role": "staff_witness", "last_name": "Cole" },
        ]);
        let made = level_1.post("/v1/incidents", body).await.expect(201);
        let second = made.body["people"][1]["id"].as_str().unwrap().to_owned();
        let one = level_1.get(&format!("{EVENTS}/{}", made.id())).await.expect(200).body;
        let two = level_1.get(&format!("{EVENTS}/{second}")).await.expect(200).body;
        assert_eq!((&one["subject"]["identifier"]["value"], &two["subject"]["identifier"]["value"]), (&json!("C-1"), &json!("C-2")));
        assert_eq!(two["outcome"]["coding"][0]["code"], "fatal");
        assert_eq!(one["contributor"], json!([{ "type": "Practitioner", "display": "Staff, witness" }]));
        for name in ["Stone", "Miles", "Reyes", "Cole"] {
            assert!(!one.to_string().contains(name) && !two.to_string().contains(name), "{name}");
        }
        let linked = |event: &Value, id: &str| event.to_string().contains(&format!("AdverseEvent/{id}"));
        assert!(linked(&one, &second) && linked(&two, &made.id()));
        // The other people have no resource.
        let nurse = made.body["people"][3]["id"].as_str().unwrap();
        outcome(level_1.get(&format!("{EVENTS}/{nurse}")).await, 404, "not-found", "not_found");
        // Each is found by its client, and both together.
        assert_eq!(found(&level_1, "subject:identifier=C-2").await, std::slice::from_ref(&second));
        assert_eq!(found(&level_1, &format!("subject:identifier={CASE_NUMBER}|C-1")).await, [made.id()]);
        assert_eq!(found(&level_1, "event=fall").await, [made.id(), second.clone()]);
        let page = level_1.get(&format!("{EVENTS}?_count=1&_total=accurate")).await.expect(200);
        assert_eq!((ids(&page), &page.body["total"]), (vec![made.id()], &json!(2)));
        let next = level_1.get(&link(&page, "next").unwrap()).await.expect(200);
        assert_eq!((ids(&next), link(&next, "next")), (vec![second.clone()], None));
        let count = level_1.get(&format!("{EVENTS}?subject:identifier=C-2&_summary=count")).await.expect(200);
        assert_eq!((&count.body["total"], count.body.get("entry")), (&json!(1), None));
        // Who may not know the number finds nothing by it.
        let level_3 = service.signed_on(G::Level3, here).await;
        assert!(found(&level_3, "subject:identifier=C-2").await.is_empty());
        assert_eq!(found(&level_3.with("Access-Reason", "Review"), "subject:identifier=C-2").await, std::slice::from_ref(&second));
        // The second is changed by its own resource.
        let mut change = two.clone();
        change["subject"]["identifier"]["value"] = json!("C-3");
        let answer = send(&level_1.with("If-Match", "W/\"1\""), Method::PUT, &format!("{EVENTS}/{second}"), &change).await;
        assert_eq!(answer.expect(200).body["subject"]["identifier"]["value"], "C-3");
        let people = level_1.get(&format!("/v1/incidents/{}", made.id())).await.expect(200).body["people"].clone();
        assert_eq!((&people[0]["content"]["local_case_number"], &people[1]["content"]["last_name"]), (&json!("C-1"), &json!("Miles")));
    }

    async fn searches_find_what_they_say(service) {
        let (here, there) = (service.brooklyn().await, service.albany().await);
        let ehr = service.signed_on(G::Integration, here).await;
        let mut made = Vec::new();
        for number in 1..=5 {
            let mut resource = event(&number.to_string());
            resource["date"] = json!(format!("2026-02-0{number}T12:00:00Z"));
            if number == 5 {
                resource["event"]["coding"][0]["code"] = json!("fight");
            }
            made.push(create(&ehr, &resource).await.expect(201).id());
        }
        let elsewhere = service.signed_on(G::Integration, there).await;
        let foreign = create(&elsewhere, &event("1")).await.expect(201).id();
        let central = service.signed_on(G::CentralOffice, here).await;
        for (query, expected) in [
            ("_sort=date", &made[..]),
            ("_sort=date&date=ge2026-02-02&date=lt2026-02-04", &made[1..3]),
            ("_sort=date&date=2026-02-02", &made[1..2]),
            ("event=fight", &made[4..]),
            ("event=http://snomed.info/sct|1", &[]),
            ("identifier=urn:ehr|3", &made[2..3]),
            ("identifier=NIMRS-2026-0000002", &made[1..2]),
            ("_lastUpdated=lt2026-01-01", &[]),
            ("_sort=date&_lastUpdated=ge2026-03-02", &made[..]),
        ] {
            assert_eq!(found(&ehr, query).await, expected, "{query}");
        }
        assert_eq!(found(&ehr, &format!("_id={},{},{foreign}", made[0], made[1])).await.len(), 2);
        assert_eq!(found(&central, &format!("location=Location/{}", there.id)).await, std::slice::from_ref(&foreign));
        assert_eq!(found(&central, &format!("location:identifier={FACILITY}|{}", there.id)).await, [foreign]);
        // Pages hang together.
        let (mut all, mut path) = (Vec::new(), Some(format!("{EVENTS}?_sort=date&_count=2")));
        while let Some(next) = path {
            let page = ehr.get(&next).await.expect(200);
            all.extend(ids(&page));
            path = link(&page, "next");
        }
        assert_eq!(all, made);
        // What is not known is left aside with a warning, or refused.
        let lenient = ehr.get(&format!("{EVENTS}?patient=7&_sort=date")).await.expect(200);
        assert_eq!(ids(&lenient), made);
        assert_eq!(lenient.body["entry"][5]["resource"]["issue"][0]["severity"], "warning");
        assert!(!link(&lenient, "self").unwrap().contains("patient"));
        let strict = ehr.with("Prefer", "handling=strict");
        outcome(strict.get(&format!("{EVENTS}?patient=7")).await, 422, "not-supported", "unknown_parameter");
        outcome(ehr.get(&format!("{EVENTS}?date=soon")).await, 422, "value", "wrong_format");
        outcome(ehr.get(&format!("{EVENTS}?_cursor=x")).await, 422, "invalid", "cursor_mismatch");
    }

    async fn bad_requests_get_an_outcome(service) {
        let here = service.brooklyn().await;
        let ehr = service.signed_on(G::Integration, here).await;
        let level_3 = service.signed_on(G::Level3, here).await;
        outcome(create(&level_3, &event("1")).await, 403, "forbidden", "forbidden");
        for (resource, kind, code) in [
            (json!({ "resourceType": "Bundle", "type": "transaction" }), "not-supported", "wrong_resource"),
            (json!({ "resourceType": "Patient" }), "not-supported", "wrong_resource"),
            (json!({ "resourceType": "AdverseEvent", "actuality": "actual", "subject": { "reference": "Practitioner/1" } }),
                "not-supported", "not_a_patient"),
            (json!({ "resourceType": "AdverseEvent", "actuality": "actual", "weather": 1,
                "subject": { "type": "Patient", "display": "Client" } }), "structure", "unknown_field"),
            (json!([]), "structure", "wrong_type"),
        ] {
            outcome(create(&ehr, &resource).await, 422, kind, code);
        }
        let raw = |media: &'static str, body: &'static str| ehr.post_raw(EVENTS, media, body);
        outcome(raw("application/fhir+json", "{").await, 400, "structure", "malformed_json");
        outcome(raw("application/fhir+json", "").await, 400, "structure", "malformed_request");
        outcome(raw("application/fhir+xml", "<AdverseEvent/>").await, 415, "not-supported", "unsupported_media_type");
        outcome(raw("application/fhir+json; fhirVersion=5.0", "{}").await, 415, "not-supported", "unsupported_media_type");
        let long = format!("{{\"resourceType\":\"AdverseEvent\",\"x\":\"{}\"}}", "x".repeat(1024 * 1024));
        let long = ehr.post_raw(EVENTS, "application/fhir+json", long).await;
        outcome(long, 413, "too-long", "body_too_large");
        outcome(ehr.with("Accept", "application/fhir+xml").get(EVENTS).await, 406, "not-supported", "not_acceptable");
        outcome(ehr.get(&format!("{EVENTS}?_format=xml")).await, 406, "not-supported", "not_acceptable");
        ehr.with("Accept", "application/fhir+json; fhirVersion=4.0").get(&format!("{EVENTS}?_format=json")).await.expect(200);
        outcome(ehr.get(&format!("{EVENTS}/example")).await, 404, "not-found", "not_found");
        outcome(ehr.get("/fhir/R4/Patient/1").await, 404, "not-found", "not_found");
        outcome(ehr.delete(&format!("{EVENTS}/0198c0de-0000-7000-8000-000000000001")).await, 405, "not-supported", "method_not_allowed");
        // Nothing of all that was recorded.
        assert!(found(&ehr, "").await.is_empty());

        // Validation says the same and records nothing.
        let validate = format!("{EVENTS}/$validate");
        let good = send(&ehr, Method::POST, &validate, &event("1")).await.expect(200);
        assert_eq!(good.body["issue"][0]["severity"], "information");
        let wrapped = json!({ "resourceType": "Parameters", "parameter": [{ "name": "resource", "resource": { "resourceType": "Bundle" } }] });
        outcome(send(&ehr, Method::POST, &validate, &wrapped).await, 200, "not-supported", "wrong_resource");
        let mut future = event("1");
        future["detected"] = json!("2030-01-01T00:00:00Z");
        let answer = outcome(send(&ehr, Method::POST, &validate, &future).await, 200, "business-rule", "in_the_future");
        assert_eq!(answer.body["issue"][0]["expression"], json!(["AdverseEvent.detected"]));
        assert!(found(&ehr, "").await.is_empty());
    }

    async fn what_the_codes_mean_is_open_to_everybody(service) {
        let anybody = service.anonymous();
        let statement = anybody.get("/fhir/R4/metadata").await.expect(200);
        assert_eq!(statement.header("content-type"), "application/fhir+json");
        assert_eq!(statement.body["fhirVersion"], "4.0.1");
        for (kind, id) in [("StructureDefinition", "nimrs-adverse-event"), ("CodeSystem", "incident-type"), ("ValueSet", "incident-type")] {
            let one = anybody.get(&format!("/fhir/R4/{kind}/{id}")).await.expect(200).body;
            let url = one["url"].as_str().unwrap();
            let by_url = anybody.get(&format!("/fhir/R4/{kind}?url={url}")).await.expect(200).body;
            assert_eq!((&by_url["total"], &by_url["entry"][0]["resource"]), (&json!(1), &one));
            outcome(anybody.get(&format!("/fhir/R4/{kind}/nothing")).await, 404, "not-found", "not_found");
            let none = anybody.get(&format!("/fhir/R4/{kind}?url=urn:x")).await.expect(200).body;
            assert_eq!((&none["total"], none.get("entry")), (&json!(0), None));
        }
    }

    async fn a_machine_does_what_its_scopes_of_smart_say(service) {
        let here = service.brooklyn().await;
        let admin = service.signed_on(G::SecurityAdministrator, here).await;
        let scopes = ["system/AdverseEvent.cru", "system/AdverseEvent.rs", "incident.write"];
        let (id, secret) = clients::with_secret(&admin, &scopes).await;
        let token = async |scope: &str| clients::signed_on(&service, clients::ask(&service, (&id, &secret), scope).await);
        let (creates, reads, writes) = (
            token("system/AdverseEvent.c").await,
            token("system/AdverseEvent.rs").await,
            token("incident.write").await,
        );
        let made = create(&creates, &event("1")).await.expect(201).id();
        let address = format!("{EVENTS}/{made}");
        outcome(creates.get(&address).await, 403, "forbidden", "forbidden");
        outcome(creates.get(EVENTS).await, 403, "forbidden", "forbidden");
        reads.get(&address).await.expect(200);
        assert_eq!(found(&reads, "").await, std::slice::from_ref(&made));
        outcome(create(&reads, &event("2")).await, 403, "forbidden", "forbidden");
        // The way round is shut too: no scope of FHIR opens the rest of the service, or what is told of it.
        for path in [format!("/v1/incidents/{made}"), "/v1/events".to_owned(), "/v1/events/stream".to_owned()] {
            reads.get(&path).await.problem(403, "forbidden");
            writes.get(&path).await.problem(403, "forbidden");
        }
        reads.post_empty("/v1/events/tickets").await.problem(403, "forbidden");
        // The export needs to read and to search.
        let asks = reads.with("Prefer", "respond-async");
        asks.get("/fhir/R4/$export").await.expect(202);
        outcome(creates.with("Prefer", "respond-async").get("/fhir/R4/$export").await, 403, "forbidden", "forbidden");
    }

    async fn everything_is_exported_in_bulk(service) {
        let (here, there) = (service.brooklyn().await, service.albany().await);
        let ehr = service.signed_on(G::Integration, here).await;
        for number in ["1", "2"] {
            create(&ehr, &event(number)).await.expect(201);
        }
        let level_1 = service.signed_on(G::Level1, here).await;
        let mut body = crate::incidents::whole();
        body["people"] = json!([{ "role": "client_victim", "local_case_number": "C-1" }, { "role": "client_aggressor", "last_name": "Stone" }]);
        level_1.post("/v1/incidents", body).await.expect(201);
        create(&service.signed_on(G::Integration, there).await, &event("1")).await.expect(201);

        outcome(ehr.get("/fhir/R4/$export").await, 422, "required", "required");
        let asks = ehr.with("Prefer", "respond-async");
        outcome(asks.get("/fhir/R4/$export?_type=Patient").await, 422, "not-supported", "not_supported");
        outcome(asks.get("/fhir/R4/$export?_since=soon").await, 422, "value", "wrong_format");
        let level_2 = service.signed_on(G::Level2, here).await.with("Prefer", "respond-async");
        outcome(level_2.get("/fhir/R4/$export").await, 403, "forbidden", "forbidden");

        let asked = asks.get("/fhir/R4/$export?_type=AdverseEvent").await.expect(202);
        let status = asked.header("content-location").to_owned();
        let status = status[status.find("/fhir/").unwrap()..].to_owned();
        let manifest = ended(&ehr, &status).await;
        assert_eq!(manifest.body["requiresAccessToken"], true);
        assert!(manifest.body["request"].as_str().unwrap().ends_with("/fhir/R4/$export?_type=AdverseEvent"));
        assert!(!manifest.header("expires").is_empty());
        let url = manifest.body["output"][0]["url"].as_str().unwrap().to_owned();
        let file_path = url[url.find("/fhir/").unwrap()..].to_owned();
        let file = ehr.get(&file_path).await.expect(200);
        assert_eq!(file.header("content-type"), "application/fhir+ndjson");
        let text = String::from_utf8(file.bytes).unwrap();
        let rows: Vec<Value> = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        assert_eq!(rows.len(), 4);
        for row in &rows {
            let id = row["id"].as_str().unwrap();
            assert_eq!(&ehr.get(&format!("{EVENTS}/{id}")).await.expect(200).body, row);
        }
        assert!(!text.contains("Stone") && !text.contains("slipped"));
        // Another account has none of it.
        outcome(level_1.get(&status).await, 404, "not-found", "not_found");
        outcome(level_1.get(&file_path).await, 404, "not-found", "not_found");

        // Nothing since is an empty manifest; by POST and of the type the same.
        let since = json!({ "resourceType": "Parameters", "parameter": [{ "name": "_since", "valueInstant": "2027-01-01T00:00:00Z" }] });
        let asked = send(&asks, Method::POST, &format!("{EVENTS}/$export"), &since).await.expect(202);
        let later = asked.header("content-location").to_owned();
        let later = later[later.find("/fhir/").unwrap()..].to_owned();
        assert_eq!(ended(&ehr, &later).await.body["output"], json!([]));

        // Called off it is gone, file and all.
        ehr.delete(&status).await.expect(202);
        outcome(ehr.get(&status).await, 404, "not-found", "not_found");
        outcome(ehr.get(&file_path).await, 404, "not-found", "not_found");
        outcome(ehr.delete(&status).await, 404, "not-found", "not_found");
    }
}

async fn ended(client: &Client, status: &str) -> Answer {
    for _ in 0..400 {
        let answer = client.get(status).await;
        if answer.status != 202 {
            return answer.expect(200);
        }
        assert!(!answer.header("x-progress").is_empty() && !answer.header("retry-after").is_empty());
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("the export did not end");
}

/// Two hundred conditional creates of one record at once, in two processes on one database, make one.
#[tokio::test]
async fn two_processes_make_one_of_two_hundred() {
    let (database, person) = super::process::prepared(Backend::Postgres).await;
    let (one, two) = (Process::start(&database).await, Process::start(&database).await);
    let token = super::process::signed_on(&one, &person).await;
    let mut all = tokio::task::JoinSet::new();
    for number in 0..200 {
        let process = if number % 2 == 0 { &one } else { &two };
        let client = process.client(Some(&token)).with("If-None-Exist", "identifier=urn:ehr|same");
        all.spawn(async move { create(&client, &event("same")).await });
    }
    let answers = all.join_all().await;
    for answer in &answers {
        assert!(matches!(answer.status, 200 | 201), "{}: {}", answer.status, answer.body);
        assert_eq!(answer.id(), answers[0].id());
    }
    assert_eq!(answers.iter().filter(|answer| answer.status == 201).count(), 1);
    let client = one.client(Some(&token));
    assert_eq!(found(&client, "identifier=urn:ehr|same").await.len(), 1);
    one.kill().await;
    two.kill().await;
}
