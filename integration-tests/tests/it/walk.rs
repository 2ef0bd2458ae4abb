//! Every operation of the document, as every security group, at its own and at a foreign facility: what is answered is
//! what `permissions.csv` says.
//!
//! Each request is well-formed and names a version that does not exist, so that whoever is let through changes nothing
//! (412) and the same records serve every question.

use std::collections::HashMap;

use nimrs_api::http::openapi;
use nimrs_contract::vocabulary::{Code, SecurityGroup as G};
use nimrs_integration_tests::{Answer, Backend, Client, Facility, Service};
use reqwest::{Method, multipart};
use serde_json::{Value, json};

/// What the table says a group may do.
fn table() -> HashMap<(String, String), String> {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../api/data/permissions.csv");
    let mut reader = csv::Reader::from_path(path).unwrap();
    let groups: Vec<String> = reader.headers().unwrap().iter().skip(1).map(str::to_owned).collect();
    let mut table = HashMap::new();
    for row in reader.records().map(Result::unwrap) {
        for (group, grant) in groups.iter().zip(row.iter().skip(1)) {
            table.insert((row[0].to_owned(), group.clone()), grant.to_owned());
        }
    }
    table
}

#[derive(Clone)]
struct Operation {
    method: Method,
    path: String,
    permission: String,
    body: Option<Value>,
    multipart: bool,
    csv: bool,
    versioned: bool,
}

fn operations() -> Vec<Operation> {
    let document = openapi::value();
    let mut all = Vec::new();
    for (path, item) in document["paths"].as_object().unwrap() {
        for (method, operation) in item.as_object().unwrap() {
            let content = operation["requestBody"]["content"].as_object();
            let schema = content.and_then(|content| content.values().next()).map(|media| &media["schema"]);
            let parameters = operation["parameters"].as_array().cloned().unwrap_or_default();
            all.push(Operation {
                method: method.to_uppercase().parse().unwrap(),
                path: path.clone(),
                permission: operation["x-permission"].as_str().unwrap_or_default().to_owned(),
                body: schema.map(|schema| example(&document, schema)),
                multipart: content.is_some_and(|content| content.contains_key("multipart/form-data")),
                csv: content.is_some_and(|content| content.contains_key("text/csv")),
                versioned: parameters.iter().any(|parameter| parameter["name"] == "If-Match"),
            });
        }
    }
    all
}

/// The example that the document shows for a body.
fn example(document: &Value, schema: &Value) -> Value {
    let reference = schema["$ref"].as_str().expect("bodies are named schemas");
    let schema = document.pointer(reference.trim_start_matches('#')).expect("a schema");
    let example = &schema["example"];
    assert!(!example.is_null(), "{reference} has no example");
    example.clone()
}

/// The records of one facility that paths point to.
struct Records {
    /// A submitted incident, with one of everything that hangs on it.
    submitted: Incident,
    /// A draft, for what only a draft allows.
    draft: Incident,
    /// A submitted incident with a number of the Justice Center and one of its findings.
    decided: Incident,
    account: String,
    /// A case in the import queue, released to the facility.
    case: String,
    facility: Facility,
    /// An entry of the directory of Clinical Risk Managers.
    risk_manager: String,
    /// A request to the Justice Center.
    jc_request: String,
    /// The enrollment of a facility, which belongs to nobody yet.
    enrollment: String,
    /// What everybody learns from, by the beginning of its path.
    learning: Vec<(&'static str, String)>,
    /// A request to delete an incident.
    deletion_request: String,
    /// An emergency access that somebody else has taken.
    emergency_access: String,
    /// A request for access, filed by the facility's Security Administrator.
    access_request: String,
    /// An entry of the census.
    census: String,
    /// A machine client of the facility.
    client: String,
    /// A webhook of the facility, one of its deliveries and one of its secrets.
    webhook: [String; 3],
}

#[derive(Clone)]
struct Incident {
    id: String,
    parts: HashMap<&'static str, String>,
}

async fn records(service: &Service, facility: Facility, jc: &str) -> Records {
    let level_1 = service.signed_on(G::Level1, facility).await;
    let reviewer = service.signed_on(G::ClinicalRiskManager, facility).await;
    let draft = recorded(&level_1, jc).await;
    let mut submitted = recorded(&level_1, jc).await;
    let central = service.signed_on(G::CentralOffice, facility).await;
    let mut entry = super::clinical_risk_managers::manager("crm@example.org");
    entry["field_office"] = json!(facility.field_office);
    let risk_manager = central.post("/v1/clinical-risk-managers", entry).await.expect(201).id();
    // Without a number the incident needs this request to be submitted.
    let number = if jc.is_empty() { "301-7001" } else { "301-7002" };
    let mut request = super::jc_requests::not_arrived(number);
    request["incident_id"] = json!(submitted.id);
    let jc_request = level_1.post(super::jc_requests::REQUESTS, request).await.expect(201).id();
    let path = format!("/v1/incidents/{}", submitted.id);
    let version = level_1.get(&path).await.expect(200).version();
    let version = level_1.if_match(version).post(&format!("{path}/submit"), json!({})).await.expect(200).version();
    let investigator = json!({ "investigator": { "name": "Robin Chase" } });
    level_1.if_match(version).post(&format!("{path}/investigate"), investigator).await.expect(200);
    let action = json!({ "description": "Mark wet floors", "owner": "Head nurse", "due_on": "2026-05-01" });
    let action = level_1.post(&format!("{path}/corrective-actions"), action).await.expect(201).id();
    let question = json!({ "question": "Was the floor marked?" });
    let inquiry = reviewer.post(&format!("{path}/inquiries"), question).await.expect(201).id();
    submitted.parts.extend([("action_id", action), ("inquiry_id", inquiry)]);
    let account = service.person(G::Level2, facility).await.id.to_string();
    let unit = json!({ "name": "Ward 7", "programme": "general_hospital_unit" });
    let unit = central.post(&format!("/v1/facilities/{}/units", facility.id), unit).await.expect(201).id();
    submitted.parts.insert("unit_id", unit);
    let case = super::import_queue::case_for(facility, if jc.is_empty() { "301-7001" } else { "301-7002" });
    let justice_center = service.signed_on(G::JusticeCenter, facility).await;
    let case = justice_center.post("/v1/justice-center/cases", case).await.expect(201).header("location").to_owned();
    central.if_match(1).post(&format!("{case}/release"), json!({})).await.expect(200);
    let case = case.trim_start_matches("/v1/import-queue/").to_owned();
    let decided = decided(service, &level_1, facility).await;
    let mut clinic = super::facility_enrollments::clinic();
    clinic["facility"]["name"] = json!(format!("Clinic of {}", facility.id));
    let enrollment = service.anonymous().post(super::facility_enrollments::ALL, clinic).await.expect(201).id();
    let deletion_request = deletion_request(&level_1).await;
    let reason = json!({ "reason": "A client is missing, the police wait" });
    let level_3 = service.signed_on(G::Level3, facility).await;
    let emergency_access = level_3.post("/v1/emergency-access", reason).await.expect(201).id();
    let admin = service.signed_on(G::SecurityAdministrator, facility).await;
    let newcomer = super::access_requests::newcomer(facility, if jc.is_empty() { "walker-a" } else { "walker-b" });
    let access_request = admin.post(super::access_requests::REQUESTS, newcomer).await.expect(201).id();
    let (client, _) = super::clients::with_secret(&admin, &["incident.read"]).await;
    let secrets = admin.get(&format!("/v1/clients/{client}")).await.expect(200).body;
    submitted.parts.insert("secret_id", secrets["secrets"][0]["id"].as_str().unwrap().to_owned());
    let census = json!({ "month": "2026-02", "patient_days": 900 });
    let census = level_1.post("/v1/census", census).await.expect(201).id();
    let webhook = webhook(&admin).await;
    Records {
        webhook,
        submitted,
        draft,
        decided,
        account,
        case,
        facility,
        risk_manager,
        jc_request,
        enrollment,
        access_request,
        census,
        client,
        learning: learning(&central).await,
        deletion_request,
        emergency_access,
    }
}

/// A webhook with a delivery and a secret.
async fn webhook(admin: &Client) -> [String; 3] {
    let made = admin.post("/v1/webhooks", json!({ "content": { "url": "https://hooks.example.org/nimrs" } })).await;
    let made = made.expect(201).body["webhook"].clone();
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let (id, secret) = (text(&made["id"]), text(&made["secrets"][0]["id"]));
    let test = admin.post_empty(&format!("/v1/webhooks/{id}/test")).await.expect(200).id();
    [id, test, secret]
}

/// One of everything that people learn from, published, and a request of the one who manages it.
async fn learning(manager: &Client) -> Vec<(&'static str, String)> {
    let mut resource = super::learning_resources::job_aid();
    (resource["link"], resource["published"]) = (json!("https://learning.example.org/fall"), json!(true));
    let news = json!({ "title": "News", "body": "x", "valid_from": "2026-03-01T00:00:00Z" });
    let request = json!({ "topic": "Closing an investigation", "participants": 6 });
    let mut made = Vec::new();
    for (all, body) in [
        ("/v1/learning/resources", resource),
        ("/v1/news", news),
        ("/v1/webinars", super::webinars::webinar(500)),
        ("/v1/webinar-series", super::webinar_series::twice_a_month()),
        ("/v1/webinar-requests", request),
    ] {
        made.push((all, manager.post(all, body).await.expect(201).id()));
    }
    made
}

/// A request to delete an incident that carries no number of the Justice Center any more.
async fn deletion_request(level_1: &Client) -> String {
    let incident = recorded(level_1, "101-7003").await;
    let path = format!("/v1/incidents/{}", incident.id);
    let version = level_1.get(&path).await.expect(200).version();
    let version = level_1.if_match(version).post(&format!("{path}/submit"), json!({})).await.expect(200).version();
    let amend = json!({ "reason": "The number was mistyped", "changes": { "jc_numbers": [] } });
    level_1.if_match(version).post(&format!("{path}/amend"), amend).await.expect(200);
    let request = json!({ "incident_id": incident.id, "ground": "test_entry", "reason": "Entered in a training." });
    level_1.post("/v1/deletion-requests", request).await.expect(201).id()
}

/// A submitted incident with a finding of the Justice Center.
async fn decided(service: &Service, level_1: &Client, facility: Facility) -> Incident {
    let mut incident = recorded(level_1, "101-7002").await;
    let path = format!("/v1/incidents/{}", incident.id);
    let version = level_1.get(&path).await.expect(200).version();
    level_1.if_match(version).post(&format!("{path}/submit"), json!({})).await.expect(200);
    let finding = json!({ "jc_number": "101-7002", "allegation": "neglect", "status": "pending" });
    let center = service.signed_on(G::JusticeCenter, facility).await;
    let finding = center.post(&format!("{path}/findings"), finding).await.expect(201).id();
    incident.parts.insert("finding_id", finding);
    incident
}

/// A draft with a person, a notice and a file.
async fn recorded(client: &Client, jc: &str) -> Incident {
    let mut body = super::incidents::whole();
    if !jc.is_empty() {
        body["content"]["jc_numbers"] = json!([jc]);
    }
    let made = client.post("/v1/incidents", body).await.expect(201);
    let attachment = client.send(upload(client, &format!("/v1/incidents/{}", made.id()))).await.expect(201).id();
    let parts = HashMap::from([
        ("person_id", made.body["people"][0]["id"].as_str().unwrap().to_owned()),
        ("notification_id", made.body["notifications"][0]["id"].as_str().unwrap().to_owned()),
        ("attachment_id", attachment),
        ("number", "1".to_owned()),
    ]);
    Incident { id: made.id(), parts }
}

fn upload(client: &Client, incident: &str) -> reqwest::RequestBuilder {
    let file = multipart::Part::text("A note.").file_name("note.txt").mime_str("text/plain").unwrap();
    let form = multipart::Form::new().part("file", file).text("confidentiality", "quality_assurance");
    client.request(Method::POST, &format!("{incident}/attachments")).multipart(form)
}

/// What may be edited is a draft; everything else is asked of what was submitted.
fn incident_for<'r>(operation: &Operation, records: &'r Records) -> &'r Incident {
    if operation.path.contains("{finding_id}") {
        return &records.decided;
    }
    match operation.permission.as_str() {
        "incident.edit" | "incident.discard_draft" => &records.draft,
        _ => &records.submitted,
    }
}

/// The path of an operation at these records.
fn path_at(operation: &Operation, records: &Records) -> String {
    let mut path = operation.path.clone();
    let lesson = records.learning.iter().find(|(all, _)| path.starts_with(&format!("{all}/")));
    let id = if let Some((_, id)) = lesson {
        id.clone()
    } else if path.starts_with("/v1/census/") {
        records.census.clone()
    } else if path.starts_with("/v1/clients/") {
        records.client.clone()
    } else if path.starts_with("/v1/webhooks/") {
        let [id, delivery, secret] = &records.webhook;
        path = path.replace("{delivery_id}", delivery).replace("{secret_id}", secret);
        id.clone()
    } else if path.starts_with("/v1/access-requests/") {
        records.access_request.clone()
    } else if path.starts_with("/v1/accounts/") {
        records.account.clone()
    } else if path.starts_with("/v1/facilities/") {
        records.facility.id.to_string()
    } else if path.starts_with("/v1/clinical-risk-managers/") {
        records.risk_manager.clone()
    } else if path.starts_with("/v1/justice-center/requests/") {
        records.jc_request.clone()
    } else if path.starts_with("/v1/facility-enrollments/") {
        records.enrollment.clone()
    } else if path.starts_with("/v1/deletion-requests/") {
        records.deletion_request.clone()
    } else if path.starts_with("/v1/emergency-access/") {
        records.emergency_access.clone()
    } else if path.starts_with("/v1/import-queue/") {
        records.case.clone()
    } else if path.starts_with("/v1/incidents/") || path.starts_with("/fhir/R4/AdverseEvent/") {
        incident_for(operation, records).id.clone()
    } else {
        // One's own sessions: this one is nobody's.
        "0198c0de-0000-7000-8000-000000000001".to_owned()
    };
    path = path.replace("{id}", &id);
    for (name, value) in &incident_for(operation, records).parts {
        path = path.replace(&format!("{{{name}}}"), value);
    }
    let code = match operation.path.as_str() {
        path if path.starts_with("/problems") => "not_found",
        path if path.contains("/clocks/") => "omh_notice",
        path if path.starts_with("/v1/field-offices") => "hudson_river",
        _ => "level_1",
    };
    let path = path.replace("{code}", code).replace("{fips}", "36047").replace("{date}", "2026-12-25");
    assert!(!path.contains('{'), "the walk knows no value for a part of {path}");
    if path == "/v1/reports/incidents" {
        return format!("{path}?group_by=type");
    }
    if path == "/v1/events/stream" {
        // A stream would not end; after a position that there is not, none begins.
        return format!("{path}?after=999999999");
    }
    if path.ends_with("/diff") { format!("{path}?from=1&to=2") } else { path }
}

async fn ask(client: &Client, operation: &Operation, records: &Records) -> Answer {
    let client = if operation.versioned { client.if_match(999_999) } else { client.clone() };
    let client = client.with("Access-Reason", "A walk over every operation");
    if operation.path == "/v1/learning/resources/{id}/file" {
        let file = multipart::Part::text("A note.").file_name("note.txt").mime_str("text/plain").unwrap();
        let form = multipart::Form::new().part("file", file);
        return client.send(client.request(Method::PUT, &path_at(operation, records)).multipart(form)).await;
    }
    if operation.multipart {
        return client.send(upload(&client, &format!("/v1/incidents/{}", incident_for(operation, records).id))).await;
    }
    if operation.csv {
        let text = operation.body.as_ref().and_then(Value::as_str).unwrap_or_default();
        return client.post_raw(&format!("{}?dry_run=true", path_at(operation, records)), "text/csv", text).await;
    }
    let request = client.request(operation.method.clone(), &path_at(operation, records));
    let request = match &operation.body {
        Some(body) => request.json(body),
        None => request,
    };
    client.send(request).await
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Verdict {
    Allowed,
    Forbidden,
    Hidden,
    SignOn,
}

fn verdict(answer: &Answer) -> Verdict {
    match answer.status {
        401 => Verdict::SignOn,
        403 => Verdict::Forbidden,
        404 => Verdict::Hidden,
        status => {
            assert!(status < 500 && status != 405 && status != 415 && status != 400, "{status}: {}", answer.body);
            Verdict::Allowed
        }
    }
}

/// Whether the path names a record that belongs to a facility.
fn is_record(operation: &Operation) -> bool {
    const RECORDS: [&str; 10] = [
        "/v1/clients/{id}",
        "/v1/incidents/{id}",
        "/fhir/R4/AdverseEvent/{id}",
        "/v1/accounts/{id}",
        "/v1/import-queue/{id}",
        "/v1/justice-center/requests/{id}",
        "/v1/deletion-requests/{id}",
        "/v1/emergency-access/{id}",
        "/v1/saved-searches/{id}",
        "/v1/webhooks/{id}",
    ];
    RECORDS.iter().any(|record| operation.path.starts_with(record))
}

/// What lets a group know of such records.
fn reads(operation: &Operation) -> &'static str {
    match operation.path.as_str() {
        path if path.starts_with("/v1/webhooks") => "client.manage",
        path if path.starts_with("/v1/accounts") => "account.read",
        path if path.starts_with("/v1/clients") => "client.manage",
        path if path.starts_with("/v1/import-queue") => "queue.read",
        path if path.starts_with("/v1/justice-center/requests") => "jc_request.read",
        _ => "incident.read",
    }
}

/// What the table demands. `sees` is whether the record lies in the group's scope, `reads` whether the group may read
/// such records at all: what it cannot see does not exist for it, what it sees but may not do is forbidden.
fn demanded(operation: &Operation, grant: &str, reads: &str, sees: bool) -> Verdict {
    if is_record(operation) && reads != "no" && !sees {
        return Verdict::Hidden;
    }
    match grant {
        "no" => Verdict::Forbidden,
        "own" if is_record(operation) => Verdict::Forbidden,
        _ => Verdict::Allowed,
    }
}

/// Who keeps the census or makes reports reads it; who keeps it changes it.
fn census(operation: &Operation, granted: impl Fn(&str) -> bool, sees: bool) -> Verdict {
    let (keeps, reports) = (granted("census.record"), granted("report.run"));
    match operation.path.ends_with("{id}") {
        _ if !keeps && !reports => Verdict::Forbidden,
        true if !sees => Verdict::Hidden,
        _ if operation.method == Method::GET || keeps => Verdict::Allowed,
        _ => Verdict::Forbidden,
    }
}

fn sees(group: G, operation: &Operation, own: bool) -> bool {
    match group {
        // Its account's alone, and this one is nobody's.
        _ if operation.path.starts_with("/v1/saved-searches/") => false,
        G::CentralOffice | G::NimrsHelpDesk => true,
        // Another account's, which those who watch over the facility see.
        _ if operation.path.starts_with("/v1/emergency-access/") => own && group == G::Level1,
        // About an incident without a number of the Justice Center.
        G::JusticeCenter if operation.path.starts_with("/v1/deletion-requests/") => false,
        // Requests are mails to it, from everywhere.
        G::JusticeCenter if operation.path.starts_with("/v1/justice-center/requests") => true,
        // The incident abroad carries a number of the Justice Center, and so does each with a finding.
        G::JusticeCenter => !own || operation.path.contains("{finding_id}"),
        // The accounts at both facilities are of local staff, whom this desk serves.
        G::ItsServiceDesk => operation.path.starts_with("/v1/accounts"),
        _ => own,
    }
}

async fn walk(backend: Backend) {
    let service = Service::start(backend).await;
    let (here, there) = (service.brooklyn().await, service.albany().await);
    let at_home = records(&service, here, "").await;
    let abroad = records(&service, there, "101-7001").await;
    // The example of a request to the Justice Center is about this number.
    service.signed_on(G::Level1, here).await.post("/v1/incidents", super::follow_up::fall()).await.expect(201);
    let table = table();
    let mut operations = operations();
    // The example of a request for a deletion is about an incident that everybody here may know of.
    for operation in operations.iter_mut().filter(|operation| operation.path == "/v1/deletion-requests") {
        if let Some(body) = &mut operation.body {
            body["incident_id"] = json!(at_home.decided.id);
        }
    }
    let mut wrong = Vec::new();
    for group in G::ALL {
        let client = service.signed_on(*group, here).await;
        for operation in &operations {
            // These end the session with which the walk goes on; tests of their own cover them.
            if operation.path == "/v1/auth/logout" || operation.permission == "none" {
                continue;
            }
            for (records, own) in [(&at_home, true), (&abroad, false)] {
                let expected = match operation.permission.as_str() {
                    "any" if operation.path == "/v1/auth/sessions/{id}" => Verdict::Hidden,
                    "any" if operation.path == "/v1/auth/pin" => continue,
                    // It is one of those who manage learning, and other people's are shown to these alone.
                    "any" if operation.path == "/v1/webinar-requests/{id}" => match group {
                        G::CentralOffice | G::NimrsHelpDesk => Verdict::Allowed,
                        _ => Verdict::Hidden,
                    },
                    "any" if operation.path.starts_with("/v1/access-requests/{id}") => {
                        let sees = *group == G::CentralOffice || own && *group == G::SecurityAdministrator;
                        // Central Office denies what others filed.
                        let denies = *group == G::CentralOffice && operation.path.ends_with("/withdraw");
                        match (sees, denies) {
                            (false, _) => Verdict::Hidden,
                            (true, true) => Verdict::Forbidden,
                            (true, false) => Verdict::Allowed,
                        }
                    }
                    _ if operation.path == "/v1/census/{id}" || operation.path == "/v1/census" => {
                        let granted =
                            |permission: &str| table[&(permission.to_owned(), group.code().to_owned())] != "no";
                        census(operation, granted, sees(*group, operation, own))
                    }
                    "any" => Verdict::Allowed,
                    // Everybody's own, and this one is nobody's.
                    permission @ ("export.run" | "import.run") if operation.path.contains("{id}") => {
                        match table.get(&(permission.to_owned(), group.code().to_owned())).map(String::as_str) {
                            Some("no") => Verdict::Forbidden,
                            _ => Verdict::Hidden,
                        }
                    }
                    permission => {
                        let grant = |permission: &str| {
                            let row = table.get(&(permission.to_owned(), group.code().to_owned()));
                            row.cloned().unwrap_or_else(|| panic!("{permission} has no row in the table"))
                        };
                        let reads = grant(reads(operation));
                        demanded(operation, &grant(permission), &reads, sees(*group, operation, own))
                    }
                };
                let answer = ask(&client, operation, records).await;
                let got = verdict(&answer);
                if got != expected {
                    let place = if own { "own" } else { "foreign" };
                    let (method, path) = (&operation.method, &operation.path);
                    wrong.push(format!(
                        "{group} {method} {path} ({place}): {got:?}, not {expected:?}: {}",
                        answer.body["detail"]
                    ));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{} answers are not what the table says:\n{}", wrong.len(), wrong.join("\n"));
}

#[tokio::test]
async fn every_operation_as_every_group_on_sqlite() {
    walk(Backend::Sqlite).await;
}

#[tokio::test]
async fn every_operation_as_every_group_on_postgres() {
    walk(Backend::Postgres).await;
}

/// Without a sign-on nothing but the public operations answers.
#[tokio::test]
async fn strangers_reach_public_operations_alone() {
    let service = Service::start(Backend::Sqlite).await;
    let here = service.brooklyn().await;
    let records = records(&service, here, "").await;
    let client = service.anonymous();
    for operation in operations() {
        if operation.permission != "none" {
            let answer = ask(&client, &operation, &records).await;
            assert_eq!(verdict(&answer), Verdict::SignOn, "{} {}", operation.method, operation.path);
        }
    }
}

/// What is granted for own records is granted for exactly those.
#[tokio::test]
async fn an_own_draft_may_be_changed_and_another_s_not() {
    let service = Service::start(Backend::Sqlite).await;
    let here = service.brooklyn().await;
    for group in [G::Integration, G::Level2] {
        let person = service.person(group, here).await;
        let client = service.sign_on(&person).await;
        let own = client.post("/v1/incidents", json!({ "content": {} })).await.expect(201).id();
        let colleague = service.signed_on(G::Level1, here).await;
        let other = colleague.post("/v1/incidents", json!({ "content": {} })).await.expect(201).id();
        let discard = |id: &str| format!("/v1/incidents/{id}");
        client.if_match(1).delete(&discard(&other)).await.problem(403, "forbidden");
        let edit = client.if_match(1).patch(&discard(&other), json!({ "discovered_by": "A nurse" })).await;
        assert_eq!(edit.status, if group == G::Integration { 403 } else { 200 });
        client.if_match(1).patch(&discard(&own), json!({ "discovered_by": "A nurse" })).await.expect(200);
        client.if_match(2).delete(&discard(&own)).await.expect(204);
        client.get(&discard(&own)).await.problem(404, "not_found");
    }
}
