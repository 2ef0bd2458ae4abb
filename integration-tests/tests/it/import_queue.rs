//! The import queue: cases of the Justice Center delivered, released, imported and disputed.

use chrono::TimeDelta;
use nimrs_api::service::jc_case::release_due;
use nimrs_contract::vocabulary::SecurityGroup as G;
use nimrs_integration_tests::{Answer, Client, Facility, Service, on_both};
use serde_json::{Value, json};

use super::follow_up::fall;

pub const CASES: &str = "/v1/justice-center/cases";
pub const QUEUE: &str = "/v1/import-queue";

/// A case for a facility; every test begins on 2 March 2026 at 15:00 UTC.
pub fn case_for(facility: Facility, number: &str) -> Value {
    json!({
        "jc_number": number, "sequence": 1, "action": "report", "facility_id": facility.id.to_string(),
        "case": {
            "classification": "abuse_neglect", "incident_type": "neglect", "occurred_at": "2026-03-01T09:15:00Z",
            "discovered_at": "2026-03-01T10:00:00Z", "reported_at": "2026-03-01T11:00:00Z",
            "accepted_at": "2026-03-01T15:00:00Z", "report_method": "phone", "premises": "on_premises",
            "supervision": "actual", "place": "Ward 7", "summary": "A patient was left without observation.",
            "people": [
                { "role": "client_victim", "first_name": "Jordan", "last_name": "Miles", "date_of_birth": "1988-05-17" },
                { "role": "staff_subject", "last_name": "Grant" },
            ],
        },
    })
}

/// Everybody who has to do with a case at a facility.
pub struct Scene {
    /// The facility.
    pub here: Facility,
    /// The Justice Center.
    pub jc: Client,
    /// A Clinical Risk Manager of the region.
    pub crm: Client,
    /// Central Office.
    pub central: Client,
    /// A Level 1 user.
    pub level_1: Client,
}

impl Scene {
    /// At the facility in Brooklyn.
    pub async fn new(service: &Service) -> Self {
        let here = service.brooklyn().await;
        Self {
            here,
            jc: service.signed_on(G::JusticeCenter, here).await,
            crm: service.signed_on(G::ClinicalRiskManager, here).await,
            central: service.signed_on(G::CentralOffice, here).await,
            level_1: service.signed_on(G::Level1, here).await,
        }
    }

    /// Delivers a case; its path in the queue.
    pub async fn delivered(&self, number: &str) -> String {
        let made = self.jc.post(CASES, case_for(self.here, number)).await.expect(201);
        made.header("location").to_owned()
    }

    /// Delivers a case and lets the facility have it.
    pub async fn released(&self, number: &str) -> String {
        let path = self.delivered(number).await;
        act(&self.crm, &path, "release", json!({})).await.expect(200);
        path
    }

    /// Delivers a case, and makes a draft of it: the case, and the incident.
    pub async fn imported(&self, number: &str) -> (String, String) {
        let path = self.released(number).await;
        let done = act(&self.level_1, &path, "import", json!({})).await.expect(200);
        (path, format!("/v1/incidents/{}", done.body["incident_id"].as_str().unwrap()))
    }
}

/// Does something with the case as it stands.
pub async fn act(client: &Client, path: &str, action: &str, body: Value) -> Answer {
    let version = client.get(path).await.expect(200).version();
    client.if_match(version).post(&format!("{path}/{action}"), body).await
}

fn ids(answer: &Answer) -> Vec<String> {
    let items = answer.body["items"].as_array().expect("a list").iter();
    items.map(|item| item["jc_number"].as_str().unwrap_or_default().to_owned()).collect()
}

/// The acts in an incident's history.
async fn acts(client: &Client, incident: &str) -> Vec<String> {
    let history = client.get(&format!("{incident}/history?limit=200")).await.expect(200).body;
    let entries = history["items"].as_array().expect("a list").iter();
    entries.map(|entry| entry["action"].as_str().unwrap_or_default().to_owned()).collect()
}

/// A clock of an incident: when it starts, and how it stands.
async fn clock(client: &Client, incident: &str, code: &str) -> Option<(String, String)> {
    let clocks = client.get(&format!("{incident}/clocks")).await.expect(200).body;
    let list = clocks.as_array().or_else(|| clocks["items"].as_array()).expect("a list").clone();
    let found = list.into_iter().find(|clock| clock["code"] == code)?;
    let text = |field: &str| found[field].as_str().unwrap_or_default().to_owned();
    Some((text("starts_at"), text("status")))
}

fn as_xml(value: &Value, name: &str) -> String {
    let inner = match value {
        Value::Object(fields) => fields.iter().map(|(name, field)| as_xml(field, name)).collect(),
        Value::Array(items) => items.iter().map(|item| as_xml(item, "person")).collect(),
        Value::String(text) => text.replace('&', "&amp;").replace('<', "&lt;"),
        other => other.to_string(),
    };
    format!("<{name}>{inner}</{name}>")
}

on_both! {
    async fn json_and_xml_are_the_same_delivery(service) {
        let scene = Scene::new(&service).await;
        let mut body = case_for(scene.here, "101-1");
        body["case"]["summary"] = json!("A < B & C");
        let xml = format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{}", as_xml(&body, "case_delivery"));
        let made = scene.jc.post_raw(CASES, "application/xml", xml.clone()).await.expect(201);
        assert_eq!((&made.body["outcome"], &made.body["status"]), (&json!("created"), &json!("received")));
        let again = scene.jc.post(CASES, body.clone()).await.expect(200);
        assert_eq!(again.body["outcome"], "unchanged");
        assert_eq!(again.body["case_id"], made.body["case_id"]);
        let again = scene.jc.post_raw(CASES, "text/xml; charset=utf-8", xml).await.expect(200);
        assert_eq!(again.body["outcome"], "unchanged");
        let seen = scene.central.get(made.header("location")).await.expect(200);
        assert_eq!(seen.body["case"], body["case"]);
        assert_eq!((seen.version(), &seen.body["identified"]), (1, &json!(true)));
    }

    async fn what_xml_may_not_be(service) {
        let scene = Scene::new(&service).await;
        let send = async |xml: &str| scene.jc.post_raw(CASES, "application/xml", xml).await;
        let bomb = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><case_delivery>&b;</case_delivery>";
        let refused = send(bomb).await.problem(400, "malformed_xml");
        assert!(refused.body["errors"][0]["message"].as_str().unwrap().starts_with("Line 1"), "{}", refused.body);
        send("<!DOCTYPE x SYSTEM \"file:///etc/passwd\"><case_delivery/>").await.problem(400, "malformed_xml");
        send("<case_delivery><jc_number>101-1").await.problem(400, "malformed_xml");
        send("<case_delivery a=\"1\"/>").await.problem(400, "malformed_xml");
        send("").await.problem(400, "malformed_xml");
        send("{}").await.problem(400, "malformed_xml");
        scene.jc.post_raw(CASES, "application/xml; charset=iso-8859-1", "<case_delivery/>").await.problem(400, "malformed_xml");
        send("<case_delivery/>").await.problem(422, "validation_failed")
            .fault("/jc_number", "required").fault("/sequence", "required").fault("/action", "required");
        let wrong = "<case_delivery><jc_number>101-1</jc_number><sequence>one</sequence><action>report</action><x>1</x>\
            <case><people><person><role>client_victim</role><age>9</age></person></people></case></case_delivery>";
        send(wrong).await.problem(422, "validation_failed").fault("/sequence", "wrong_type")
            .fault("/x", "unknown_field").fault("/case/people/0/age", "unknown_field");
        scene.jc.post_raw(CASES, "application/xml", vec![b'<'; 2 * 1024 * 1024]).await.problem(413, "body_too_large");
        scene.jc.post_raw(CASES, "application/json", vec![b' '; 2 * 1024 * 1024]).await.problem(413, "body_too_large");
        scene.jc.post_raw(CASES, "text/plain", "x").await.problem(415, "unsupported_media_type");
        scene.level_1.post_raw("/v1/incidents", "application/xml", "<a/>").await.problem(415, "unsupported_media_type");
    }

    async fn sequences_go_forward_alone(service) {
        let scene = Scene::new(&service).await;
        let mut body = case_for(scene.here, "101-2");
        body["sequence"] = json!(2);
        let made = scene.jc.post(CASES, body.clone()).await.expect(201);
        let path = made.header("location").to_owned();
        let mut other = body.clone();
        other["case"]["summary"] = json!("Something else.");
        scene.jc.post(CASES, other.clone()).await.problem(409, "duplicate").fault("/sequence", "duplicate");
        other["sequence"] = json!(1);
        for _ in 0..2 {
            let ignored = scene.jc.post(CASES, other.clone()).await.expect(200);
            assert_eq!((&ignored.body["outcome"], &ignored.body["current_sequence"]), (&json!("ignored"), &json!(2)));
            assert_eq!(ignored.body["warnings"][0]["code"], "sequence_backwards");
        }
        assert_eq!(scene.central.get(&path).await.expect(200).body["case"], body["case"]);
        other["sequence"] = json!(7);
        let updated = scene.jc.post(CASES, other.clone()).await.expect(200);
        assert_eq!((&updated.body["outcome"], &updated.body["current_sequence"]), (&json!("updated"), &json!(7)));
        let seen = scene.central.get(&path).await.expect(200);
        assert_eq!((&seen.body["case"]["summary"], seen.version()), (&json!("Something else."), 2));
        // The same again, though later ones came: it changes nothing.
        assert_eq!(scene.jc.post(CASES, body).await.expect(200).body["outcome"], "unchanged");
        assert_eq!(scene.central.get(&path).await.expect(200).version(), 2);
    }

    async fn a_case_taken_back_and_reported_again(service) {
        let scene = Scene::new(&service).await;
        let withdraw = |sequence: i32| json!({ "jc_number": "101-3", "sequence": sequence, "action": "withdraw",
            "withdrawal_reason": "Entered by mistake" });
        scene.jc.post(CASES, withdraw(1)).await.problem(422, "validation_failed").fault("/action", "unknown_case");
        let path = scene.released("101-3").await;
        let taken = scene.jc.post(CASES, withdraw(2)).await.expect(200);
        assert_eq!((&taken.body["outcome"], &taken.body["status"]), (&json!("withdrawn"), &json!("withdrawn")));
        let seen = scene.level_1.get(&path).await.expect(200);
        assert_eq!(seen.body["withdrawal_reason"], "Entered by mistake");
        assert_eq!(seen.body["allowed_actions"], json!([]));
        act(&scene.level_1, &path, "import", json!({})).await.problem(409, "state_conflict");
        service.advance(TimeDelta::hours(30));
        let scene = Scene { jc: service.signed_on(G::JusticeCenter, scene.here).await,
            central: service.signed_on(G::CentralOffice, scene.here).await,
            level_1: service.signed_on(G::Level1, scene.here).await, ..scene };
        let mut body = case_for(scene.here, "101-3");
        body["sequence"] = json!(3);
        assert_eq!(scene.jc.post(CASES, body).await.expect(200).body["status"], "received");
        scene.level_1.get(&path).await.problem(404, "not_found");
        release_due(&service.ctx()).await.unwrap();
        let seen = scene.central.get(&path).await.expect(200);
        assert_eq!((&seen.body["status"], seen.body.get("withdrawn_at")), (&json!("received"), None));
        act(&scene.central, &path, "release", json!({})).await.expect(200);
        act(&scene.level_1, &path, "import", json!({})).await.expect(200);
    }

    async fn faults_of_a_delivery(service) {
        let scene = Scene::new(&service).await;
        let send = async |change: &dyn Fn(&mut Value)| {
            let mut body = case_for(scene.here, "101-4");
            change(&mut body);
            scene.jc.post(CASES, body).await
        };
        for number in ["102-4", "101-", "101-4a", "101_4", "101-123456789012345678901", "abc-4", "١٠١-4"] {
            send(&|all| all["jc_number"] = json!(number)).await.problem(422, "validation_failed").fault("/jc_number", "wrong_format");
        }
        send(&|all| { all["case"]["people"][0]["role"] = json!("staff_reporter"); }).await
            .problem(422, "validation_failed").fault("/case/people/0/role", "reporter");
        send(&|all| { all["case"]["occurred_at"] = json!("2031-01-01T00:00:00Z"); }).await
            .problem(422, "validation_failed").fault("/case/occurred_at", "in_the_future");
        send(&|all| { all["case"].as_object_mut().unwrap().remove("classification"); }).await
            .problem(422, "validation_failed").fault("/case/classification", "required");
        send(&|all| { all["county_fips"] = json!("36999"); }).await
            .problem(422, "validation_failed").fault("/county_fips", "unknown_county");
        let made = send(&|all| all["jc_number"] = json!("  101-4\n")).await.expect(201);
        assert_eq!(made.body["jc_number"], "101-4");
        for client in [&scene.level_1, &scene.central, &scene.crm] {
            client.post(CASES, case_for(scene.here, "101-5")).await.problem(403, "forbidden");
        }
    }

    async fn an_unknown_facility_waits_with_central_office(service) {
        let scene = Scene::new(&service).await;
        let mut body = case_for(scene.here, "301-1");
        body["facility_id"] = json!("0198c0de-0000-7000-8000-000000000001");
        body["facility_name"] = json!("A house nobody knows");
        let made = scene.jc.post(CASES, body).await.expect(201);
        assert_eq!((&made.body["facility_known"], &made.body["warnings"][0]["code"]), (&json!(false), &json!("facility_unknown")));
        let path = made.header("location").to_owned();
        scene.crm.get(&path).await.problem(404, "not_found");
        let waiting = scene.central.get(&format!("{QUEUE}?awaiting_facility=true")).await.expect(200);
        assert_eq!((ids(&waiting), &waiting.body["items"][0]["facility_name"]), (vec!["301-1".to_owned()], &json!("A house nobody knows")));
        service.advance(TimeDelta::hours(49));
        release_due(&service.ctx()).await.unwrap();
        let central = service.signed_on(G::CentralOffice, scene.here).await;
        assert_eq!(central.get(&path).await.expect(200).body["status"], "received");
        act(&central, &path, "release", json!({})).await.problem(422, "validation_failed").fault("/facility_id", "required");
        let nowhere = json!({ "facility_id": "0198c0de-0000-7000-8000-000000000001" });
        act(&central, &path, "release", nowhere).await.problem(422, "validation_failed").fault("/facility_id", "unknown_facility");
        let here = json!({ "facility_id": scene.here.id.to_string() });
        let released = act(&central, &path, "release", here).await.expect(200);
        assert_eq!((&released.body["status"], &released.body["facility_name"]), (&json!("released"), &json!("Brooklyn General Hospital Psychiatry")));
        let level_1 = service.signed_on(G::Level1, scene.here).await;
        assert_eq!(ids(&level_1.get(QUEUE).await.expect(200)), ["301-1"]);
    }

    async fn a_facility_is_found_by_its_name(service) {
        let scene = Scene::new(&service).await;
        let mut body = case_for(scene.here, "301-2");
        body.as_object_mut().unwrap().remove("facility_id");
        body["facility_name"] = json!("  brooklyn GENERAL Hospital psychiatry ");
        body["county_fips"] = json!("36047");
        let made = scene.jc.post(CASES, body.clone()).await.expect(201);
        assert_eq!(made.body["facility_known"], true);
        assert_eq!(scene.crm.get(made.header("location")).await.expect(200).body["facility_id"], scene.here.id.to_string());
        body["jc_number"] = json!("301-3");
        body["county_fips"] = json!("36001");
        let made = scene.jc.post(CASES, body.clone()).await.expect(201);
        assert_eq!(made.body["facility_known"], false);
        // The next sequence says it better; OMH has its 24 hours from then.
        body["sequence"] = json!(2);
        body["county_fips"] = json!("36047");
        service.advance(TimeDelta::minutes(5));
        let known = scene.jc.post(CASES, body).await.expect(200);
        assert_eq!((&known.body["facility_known"], &known.body["status"]), (&json!(true), &json!("received")));
    }

    async fn what_omh_does_not_look_at_is_released_by_itself_once(service) {
        let scene = Scene::new(&service).await;
        let path = scene.delivered("901-1").await;
        scene.level_1.get(&path).await.problem(404, "not_found");
        assert!(ids(&scene.level_1.get(QUEUE).await.expect(200)).is_empty());
        assert_eq!(ids(&scene.crm.get(QUEUE).await.expect(200)), ["901-1"]);
        service.advance(TimeDelta::hours(23) + TimeDelta::minutes(50));
        assert_eq!(release_due(&service.ctx()).await.unwrap(), 0);
        service.advance(TimeDelta::minutes(30));
        let (one, two) = (service.ctx(), service.ctx());
        let (one, two) = tokio::join!(release_due(&one), release_due(&two));
        assert!(one.unwrap() + two.unwrap() <= 1);
        let level_1 = service.signed_on(G::Level1, scene.here).await;
        let seen = level_1.get(&path).await.expect(200);
        assert_eq!((&seen.body["status"], &seen.body["released_automatically"]), (&json!("released"), &json!(true)));
        assert_eq!((seen.version(), seen.body.get("released_by")), (2, None));
        let crm = service.signed_on(G::ClinicalRiskManager, scene.here).await;
        crm.if_match(2).post(&format!("{path}/release"), json!({})).await.problem(409, "state_conflict");
    }

    async fn who_sees_and_does_what(service) {
        let scene = Scene::new(&service).await;
        let path = scene.delivered("101-10").await;
        let away = service.albany().await;
        for (group, at) in [(G::Level1, away), (G::Level1, scene.here), (G::ClinicalRiskManager, away), (G::FieldOffice, away)] {
            let client = service.signed_on(group, at).await;
            client.get(&path).await.problem(404, "not_found");
            client.if_match(1).post(&format!("{path}/release"), json!({})).await.problem(404, "not_found");
        }
        scene.jc.get(&path).await.problem(403, "forbidden");
        scene.jc.get(QUEUE).await.problem(403, "forbidden");
        let elsewhere = json!({ "facility_id": away.id.to_string() });
        act(&scene.crm, &path, "release", elsewhere).await.problem(422, "validation_failed").fault("/facility_id", "central_office_only");
        scene.crm.post(&format!("{path}/release"), json!({})).await.problem(428, "precondition_required");
        scene.crm.if_match(9).post(&format!("{path}/release"), json!({})).await.problem(412, "precondition_failed");
        let released = act(&scene.crm, &path, "release", json!({})).await.expect(200);
        assert_eq!(released.body["released_automatically"], false);
        for group in [G::Level2, G::Level3] {
            let client = service.signed_on(group, scene.here).await;
            for action in ["import", "dispute"] {
                let body = if action == "import" { json!({}) } else { json!({ "ground": "not_ours", "reason": "Not here" }) };
                let refused = act(&client, &path, action, body).await.problem(403, "forbidden");
                assert!(refused.body["remedy"]["text"].as_str().unwrap().contains("level_1"), "{}", refused.body);
            }
        }
        act(&scene.crm, &path, "import", json!({})).await.problem(403, "forbidden");
        let stranger = service.signed_on(G::Level1, away).await;
        for action in ["import", "release"] {
            stranger.if_match(2).post(&format!("{path}/{action}"), json!({})).await.problem(404, "not_found");
        }
        stranger.get(&path).await.problem(404, "not_found");
    }

    async fn names_are_for_those_who_may_know_them(service) {
        let scene = Scene::new(&service).await;
        let path = scene.released("101-11").await;
        let level_3 = service.signed_on(G::Level3, scene.here).await;
        let masked = level_3.get(&path).await.expect(200);
        assert_eq!((&masked.body["identified"], &masked.body["case"]["people"]),
            (&json!(false), &json!([{ "role": "client_victim" }, { "role": "staff_subject" }])));
        let shown = level_3.with("Access-Reason", "Preparing the review").get(&path).await.expect(200);
        assert_eq!(shown.body["case"]["people"][0]["last_name"], "Miles");
        let office = service.signed_on(G::FieldOffice, scene.here).await;
        assert_eq!(office.get(&path).await.expect(200).body["identified"], false);
        let list = String::from_utf8(scene.level_1.get(QUEUE).await.expect(200).bytes).unwrap();
        assert!(list.contains("101-11") && !list.contains("Miles") && !list.contains("observation"), "{list}");
    }

    async fn the_queue_is_filtered_and_paged(service) {
        let scene = Scene::new(&service).await;
        for number in 0..5 {
            service.advance(TimeDelta::milliseconds(2));
            scene.released(&format!("101-2{number}")).await;
        }
        scene.delivered("101-29").await;
        let (mut seen, mut path) = (Vec::new(), format!("{QUEUE}?limit=2&status=released"));
        loop {
            let page = scene.central.get(&path).await.expect(200);
            seen.extend(ids(&page));
            let Some(cursor) = page.body["next_cursor"].as_str() else { break };
            path = format!("{QUEUE}?limit=2&status=released&cursor={cursor}");
        }
        assert_eq!(seen, ["101-24", "101-23", "101-22", "101-21", "101-20"]);
        assert_eq!(ids(&scene.crm.get(&format!("{QUEUE}?jc_number=101-29")).await.expect(200)), ["101-29"]);
        assert_eq!(ids(&scene.crm.get(&format!("{QUEUE}?status=received")).await.expect(200)), ["101-29"]);
        let none = format!("{QUEUE}?facility_id=0198c0de-0000-7000-8000-000000000001");
        assert!(ids(&scene.central.get(&none).await.expect(200)).is_empty());
        assert!(ids(&scene.central.get(&format!("{QUEUE}?awaiting_facility=true")).await.expect(200)).is_empty());
        scene.central.get(&format!("{QUEUE}?jc_number=102-1")).await.problem(422, "validation_failed");
        scene.central.get(&format!("{QUEUE}?status=lost")).await.problem(422, "validation_failed");
    }

    async fn an_import_makes_a_draft(service) {
        let scene = Scene::new(&service).await;
        let (path, incident) = scene.imported("101-30").await;
        let made = scene.level_1.get(&incident).await.expect(200);
        assert_eq!((&made.body["status"], made.version()), (&json!("draft"), 1));
        assert_eq!(made.body["content"], json!({
            "incident_type": "neglect", "occurred": { "precision": "exact", "at": "2026-03-01T09:15:00Z" },
            "discovered_at": "2026-03-01T10:00:00Z", "reported_to_vpcr_at": "2026-03-01T11:00:00Z",
            "vpcr_report": { "method": "phone" }, "vpcr_accepted_at": "2026-03-01T15:00:00Z",
            "premises": "on_premises", "supervision": "actual", "place": { "description": "Ward 7" },
            "narrative": { "description": "A patient was left without observation." }, "jc_numbers": ["101-30"],
        }));
        let people = made.body["people"].as_array().unwrap();
        assert!(people.iter().any(|person| person["content"]["last_name"] == "Miles" && person["content"]["date_of_birth"] == "1988-05-17"));
        for code in ["final_report_abuse_neglect", "jc_findings"] {
            let running = clock(&scene.level_1, &incident, code).await.expect(code);
            assert_eq!(running.0, "2026-03-01T15:00:00Z", "{code}");
        }
        let case = scene.level_1.get(&path).await.expect(200);
        assert_eq!(case.body["status"], "imported");
        assert_eq!((&case.body["incident_ids"], &case.body["changed_since_import"]), (&json!([made.body["id"]]), &json!(false)));
        assert!(acts(&scene.level_1, &incident).await.contains(&"jc_case.import".to_owned()));
        let second = act(&scene.level_1, &path, "import", json!({})).await.problem(409, "state_conflict");
        assert!(second.body["detail"].as_str().unwrap().contains(made.body["id"].as_str().unwrap()), "{}", second.body);
        assert!(second.body["remedy"]["text"].as_str().unwrap().contains("jc_numbers"));
        // The Justice Center sees what carries its number.
        scene.jc.get(&incident).await.expect(200);
    }

    async fn an_import_links_what_is_there(service) {
        let scene = Scene::new(&service).await;
        let path = scene.released("101-31").await;
        let own = scene.level_1.post("/v1/incidents", fall()).await.expect(201);
        let incident = format!("/v1/incidents/{}", own.id());
        let version = scene.level_1.if_match(1).post(&format!("{incident}/submit"), json!({})).await.expect(200).version();
        let away = service.albany().await;
        let stranger = service.signed_on(G::Level1, away).await;
        let foreign = stranger.post("/v1/incidents", fall()).await.expect(201).id();
        act(&scene.level_1, &path, "import", json!({ "incident_id": foreign })).await.problem(404, "not_found");
        let linked = act(&scene.level_1, &path, "import", json!({ "incident_id": own.id() })).await.expect(200);
        assert_eq!(linked.body["incident_id"], own.id());
        let seen = scene.level_1.get(&incident).await.expect(200);
        assert_eq!(seen.version(), version + 1);
        assert_eq!(seen.body["content"]["jc_numbers"], json!(["101-460120030", "101-31"]));
        assert_eq!(seen.body["content"]["vpcr_accepted_at"], "2026-03-01T15:00:00Z");
        let newest = scene.level_1.get(&format!("{incident}/versions/{}", version + 1)).await.expect(200);
        assert!(newest.body["reason"].as_str().unwrap().contains("101-31"), "{}", newest.body);
        // Several numbers on one incident.
        let path = scene.released("301-31").await;
        act(&scene.level_1, &path, "import", json!({ "incident_id": own.id() })).await.expect(200);
        let seen = scene.level_1.get(&incident).await.expect(200);
        assert_eq!(seen.body["content"]["jc_numbers"].as_array().unwrap().len(), 3);
        // Several incidents with one number.
        let further = json!({ "content": { "jc_numbers": ["301-31"] } });
        scene.level_1.post("/v1/incidents", further).await.expect(201);
        let case = scene.level_1.get(&path).await.expect(200);
        assert_eq!(case.body["incident_ids"].as_array().unwrap().len(), 2);
        // What goes to OMH alone carries no number.
        let path = scene.released("101-32").await;
        let omh_only = scene.level_1.post("/v1/incidents", json!({ "content": { "incident_type": "crime" } })).await.expect(201);
        if omh_only.body["to_justice_center"] == false {
            act(&scene.level_1, &path, "import", json!({ "incident_id": omh_only.id() })).await
                .problem(422, "validation_failed").fault("/incident_id", "omh_only");
        }
    }

    async fn news_after_the_import_move_the_clocks(service) {
        let scene = Scene::new(&service).await;
        let (path, incident) = scene.imported("101-33").await;
        let mut news = case_for(scene.here, "101-33");
        news["sequence"] = json!(2);
        news["case"]["accepted_at"] = json!("2026-03-02T10:00:00Z");
        assert_eq!(scene.jc.post(CASES, news.clone()).await.expect(200).body["status"], "imported");
        let case = scene.level_1.get(&path).await.expect(200);
        assert_eq!((&case.body["changed_since_import"], &case.body["sequence"]), (&json!(true), &json!(2)));
        let moved = scene.level_1.get(&incident).await.expect(200);
        assert_eq!((&moved.body["content"]["vpcr_accepted_at"], moved.version()), (&json!("2026-03-02T10:00:00Z"), 2));
        assert_eq!(clock(&scene.level_1, &incident, "jc_findings").await.unwrap().0, "2026-03-02T10:00:00Z");
        assert!(acts(&scene.level_1, &incident).await.contains(&"jc_case.update".to_owned()));
        // What the facility wrote otherwise stays.
        let own = json!({ "vpcr_accepted_at": "2026-03-02T11:00:00Z" });
        scene.level_1.if_match(2).patch(&incident, own).await.expect(200);
        news["sequence"] = json!(3);
        news["case"]["accepted_at"] = json!("2026-03-02T12:00:00Z");
        scene.jc.post(CASES, news).await.expect(200);
        let kept = scene.level_1.get(&incident).await.expect(200);
        assert_eq!(kept.body["content"]["vpcr_accepted_at"], "2026-03-02T11:00:00Z");
    }

    async fn each_ground_of_a_dispute(service) {
        let scene = Scene::new(&service).await;
        for (number, ground) in [("101-40", "not_ours"), ("101-41", "classification")] {
            let path = scene.released(number).await;
            let body = json!({ "ground": ground, "reason": "Discharged in January." });
            let mut wrong = body.clone();
            wrong["duplicate_of"] = json!("101-7");
            act(&scene.level_1, &path, "dispute", wrong).await.problem(422, "validation_failed").fault("/duplicate_of", "not_here");
            let disputed = act(&scene.level_1, &path, "dispute", body.clone()).await.expect(200);
            assert_eq!((&disputed.body["status"], &disputed.body["dispute"]["ground"]), (&json!("disputed"), &json!(ground)));
            act(&scene.level_1, &path, "dispute", body).await.problem(409, "state_conflict");
            let taken = act(&scene.level_1, &path, "import", json!({})).await.expect(200);
            assert_eq!(taken.body["status"], "imported");
        }
        let path = scene.released("101-42").await;
        let send = async |of: Value| {
            let body = json!({ "ground": "duplicate", "reason": "The same fall.", "duplicate_of": of });
            act(&scene.level_1, &path, "dispute", body).await
        };
        send(Value::Null).await.problem(422, "validation_failed").fault("/duplicate_of", "required");
        send(json!("101-42")).await.problem(422, "validation_failed").fault("/duplicate_of", "same_case");
        send(json!("101-999")).await.problem(422, "validation_failed").fault("/duplicate_of", "unknown_case");
        scene.delivered("101-43").await;
        send(json!("101-43")).await.problem(422, "validation_failed").fault("/duplicate_of", "unknown_case");
        let done = send(json!(" 101-40 ")).await.expect(200);
        assert_eq!((&done.body["status"], &done.body["dispute"]["duplicate_of"]), (&json!("duplicate"), &json!("101-40")));
        let waiting = scene.delivered("101-44").await;
        let early = json!({ "ground": "not_ours", "reason": "x" });
        scene.crm.if_match(1).post(&format!("{waiting}/dispute"), early).await.problem(403, "forbidden");
    }

    async fn answers_to_requests_move_and_mend_cases(service) {
        let scene = Scene::new(&service).await;
        let away = service.albany().await;
        let manager = crate::clinical_risk_managers::manager("crm@example.org");
        scene.central.post("/v1/clinical-risk-managers", manager).await.expect(201);
        let ask = async |kind: &str, number: &str, more: Value| {
            let mut body = json!({ "kind": kind, "jc_number": number, "reason": "The client was discharged in January.",
                "contact": { "name": "Dana Reyes", "phone": "845-555-0101", "email": "dana.reyes@example.org" } });
            body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
            let made = scene.level_1.post(crate::jc_requests::REQUESTS, body).await.expect(201);
            crate::jc_requests::sent(&service, &made.id()).await;
            format!("{}/{}", crate::jc_requests::REQUESTS, made.id())
        };
        let dispute = async |path: &str, ground: &str| {
            let body = json!({ "ground": ground, "reason": "It is wrong." });
            act(&scene.level_1, path, "dispute", body).await.expect(200)
        };
        // Not ours: the Justice Center agrees, and the other facility has it.
        let path = scene.released("101-60").await;
        dispute(&path, "not_ours").await;
        let request = ask("reassignment", "101-60", json!({ "proposed_facility_id": away.id.to_string() })).await;
        assert_eq!(scene.level_1.get(&path).await.expect(200).body["open_requests"][0]["kind"], "reassignment");
        act(&scene.central, &request, "answer", json!({ "decision": "accepted", "text": "Moved." })).await.expect(200);
        scene.level_1.get(&path).await.problem(404, "not_found");
        let there = service.signed_on(G::Level1, away).await;
        let moved = there.get(&path).await.expect(200);
        assert_eq!((&moved.body["status"], moved.body.get("dispute")), (&json!("released"), None));
        act(&there, &path, "import", json!({})).await.expect(200);
        // Not ours: the Justice Center does not agree.
        let path = scene.released("101-61").await;
        dispute(&path, "not_ours").await;
        let request = ask("reassignment", "101-61", json!({})).await;
        act(&scene.central, &request, "answer", json!({ "decision": "rejected", "text": "Yours." })).await.expect(200);
        assert_eq!(scene.level_1.get(&path).await.expect(200).body["status"], "released");
        // Nobody's that is known here: Central Office has it.
        let path = scene.released("101-63").await;
        let request = ask("reassignment", "101-63", json!({ "proposed_facility_name": "Elm Clinic" })).await;
        act(&scene.central, &request, "answer", json!({ "decision": "accepted", "text": "Not yours." })).await.expect(200);
        scene.level_1.get(&path).await.problem(404, "not_found");
        let waits = scene.central.get(&path).await.expect(200);
        assert_eq!((&waits.body["status"], waits.body.get("facility_id")), (&json!("received"), None));
        // The classification is mended, and the case can be imported as it is now.
        let path = scene.released("101-62").await;
        dispute(&path, "classification").await;
        let proposed = json!({ "proposed_classification": "significant_incident" });
        let request = ask("reclassification", "101-62", proposed).await;
        act(&scene.central, &request, "answer", json!({ "decision": "accepted", "text": "Agreed." })).await.expect(200);
        let mended = scene.level_1.get(&path).await.expect(200);
        assert_eq!((&mended.body["status"], &mended.body["case"]["classification"]), (&json!("released"), &json!("significant_incident")));
        let imported = act(&scene.level_1, &path, "import", json!({})).await.expect(200);
        let incident = format!("/v1/incidents/{}", imported.body["incident_id"].as_str().unwrap());
        assert_eq!(scene.level_1.get(&incident).await.expect(200).body["jc_class"], "significant");
    }

    async fn of_two_at_once_one_wins(service) {
        let scene = Scene::new(&service).await;
        let path = scene.released("101-50").await;
        let client = scene.level_1.if_match(2);
        let import = format!("{path}/import");
        let (a, b) = tokio::join!(client.post(&import, json!({})), client.post(&import, json!({})));
        let mut statuses = [a.status, b.status];
        statuses.sort_unstable();
        assert_eq!(statuses, [200, 412]);
        let case = scene.level_1.get(&path).await.expect(200);
        assert_eq!(case.body["incident_ids"].as_array().unwrap().len(), 1);
        let body = case_for(scene.here, "101-51");
        let send = || scene.jc.post(CASES, body.clone());
        let (a, b, c, d) = tokio::join!(send(), send(), send(), send());
        let mut statuses = [a.status, b.status, c.status, d.status];
        statuses.sort_unstable();
        assert_eq!(statuses, [200, 200, 200, 201]);
        assert_eq!(ids(&scene.central.get(&format!("{QUEUE}?jc_number=101-51")).await.expect(200)).len(), 1);
    }
}
