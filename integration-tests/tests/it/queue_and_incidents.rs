//! What cases of the Justice Center and the incidents that carry their numbers do to each other.

use nimrs_contract::vocabulary::SecurityGroup as G;
use nimrs_integration_tests::{Answer, Client, Options, on_both};
use serde_json::{Value, json};

use crate::import_queue::{CASES, QUEUE, Scene, act, case_for};
use crate::jc_requests::{REQUESTS, not_arrived, sent};

impl Scene {
    /// Delivers a case with this classification and lets the facility have it.
    async fn classified(&self, number: &str, classification: &str) -> String {
        let mut body = case_for(self.here, number);
        body["case"]["classification"] = json!(classification);
        let path = self.jc.post(CASES, body).await.expect(201).header("location").to_owned();
        act(&self.crm, &path, "release", json!({})).await.expect(200);
        path
    }

    async fn withdraw(&self, number: &str, sequence: i32, reason: Value) -> Answer {
        let mut body = json!({ "jc_number": number, "sequence": sequence, "action": "withdraw" });
        if !reason.is_null() {
            body["withdrawal_reason"] = reason;
        }
        self.jc.post(CASES, body).await.expect(200)
    }

    async fn manager(&self) {
        let manager = crate::clinical_risk_managers::manager("crm@example.org");
        self.central.post("/v1/clinical-risk-managers", manager).await.expect(201);
    }
}

async fn read(client: &Client, path: &str) -> Value {
    client.get(path).await.expect(200).body
}

/// The newest entry of the history of classifications: class and reason.
async fn newest(client: &Client, incident: &str) -> (Value, String) {
    let history = read(client, &format!("{incident}/classifications?limit=200")).await;
    let entry = history["items"].as_array().unwrap().last().cloned().unwrap_or_default();
    assert_eq!(entry["source"], "justice_center", "{entry}");
    (entry["class"].clone(), entry["reason"].as_str().unwrap_or_default().to_owned())
}

/// That the case stands in the queue as if it had never been imported.
fn is_back(case: &Value) {
    assert_eq!((&case["status"], &case["incident_ids"]), (&json!("released"), &json!([])), "{case}");
    assert_eq!(case["allowed_actions"], json!(["import", "dispute"]));
    for field in ["incident_id", "imported_at", "imported_by"] {
        assert_eq!(case.get(field), None, "{field}");
    }
}

on_both! { with Options { keeps_mail: true, ..Options::default() };
    async fn a_discarded_draft_gives_the_case_back(service) {
        let scene = Scene::new(&service).await;
        let (path, incident) = scene.imported("101-70").await;
        scene.level_1.if_match(1).delete(&incident).await.expect(204);
        is_back(&read(&scene.level_1, &path).await);
        let again = act(&scene.level_1, &path, "import", json!({})).await.expect(200);
        assert_eq!(again.body["status"], "imported");
        let second = format!("/v1/incidents/{}", again.body["incident_id"].as_str().unwrap());
        assert_eq!(read(&scene.level_1, &second).await["content"]["jc_numbers"], json!(["101-70"]));
        // One that was disputed first is not disputed any more.
        let path = scene.released("101-71").await;
        act(&scene.level_1, &path, "dispute", json!({ "ground": "not_ours", "reason": "Not here" })).await.expect(200);
        let taken = act(&scene.level_1, &path, "import", json!({})).await.expect(200);
        let draft = format!("/v1/incidents/{}", taken.body["incident_id"].as_str().unwrap());
        scene.level_1.if_match(1).delete(&draft).await.expect(204);
        let back = read(&scene.level_1, &path).await;
        is_back(&back);
        assert_eq!(back.get("dispute"), None);
        // A case that was taken back stays so.
        let (path, draft) = scene.imported("101-72").await;
        scene.withdraw("101-72", 2, Value::Null).await;
        let version = scene.level_1.get(&draft).await.expect(200).version();
        scene.level_1.if_match(version).delete(&draft).await.expect(204);
        let gone = read(&scene.level_1, &path).await;
        assert_eq!((&gone["status"], gone.get("incident_id")), (&json!("withdrawn"), None));
    }

    async fn a_number_taken_off_gives_the_case_back(service) {
        let scene = Scene::new(&service).await;
        let (path, incident) = scene.imported("101-73").await;
        assert_eq!(read(&scene.level_1, &incident).await["jc_class"], "abuse_neglect");
        let changed = scene.level_1.if_match(1).patch(&incident, json!({ "jc_numbers": [] })).await.expect(200);
        assert_eq!((changed.body.get("jc_class"), changed.version()), (None, 2));
        assert_eq!(newest(&scene.level_1, &incident).await.0, Value::Null);
        is_back(&read(&scene.level_1, &path).await);
        let body = json!({ "incident_id": changed.id() });
        act(&scene.level_1, &path, "import", body).await.expect(200);
        assert_eq!(read(&scene.level_1, &incident).await["jc_class"], "abuse_neglect");
        assert_eq!(newest(&scene.level_1, &incident).await.0, "abuse_neglect");
        // Another number beside it changes nothing of the import.
        let more = json!({ "jc_numbers": ["101-73", "101-74"] });
        scene.level_1.if_match(3).patch(&incident, more).await.expect(200);
        assert_eq!(read(&scene.level_1, &path).await["status"], "imported");
    }

    async fn the_strictest_live_case_decides_the_class(service) {
        let scene = Scene::new(&service).await;
        let abuse = scene.classified("101-80", "abuse_neglect").await;
        let weaker = scene.classified("101-81", "significant_incident").await;
        let imported = act(&scene.level_1, &abuse, "import", json!({})).await.expect(200);
        let id = imported.body["incident_id"].clone();
        let incident = format!("/v1/incidents/{}", id.as_str().unwrap());
        act(&scene.level_1, &weaker, "import", json!({ "incident_id": id })).await.expect(200);
        let class = async || read(&scene.level_1, &incident).await.get("jc_class").cloned();
        assert_eq!(class().await, Some(json!("abuse_neglect")));
        // News of the weaker one change nothing of the class.
        let mut news = case_for(scene.here, "101-81");
        news["sequence"] = json!(2);
        news["case"]["classification"] = json!("financial");
        scene.jc.post(CASES, news).await.expect(200);
        assert_eq!(class().await, Some(json!("abuse_neglect")));
        let version = scene.level_1.get(&incident).await.expect(200).version();
        scene.withdraw("101-80", 2, json!("Entered by mistake")).await;
        assert_eq!(class().await, Some(json!("significant")));
        let (entry, reason) = newest(&scene.level_1, &incident).await;
        assert_eq!(entry, "significant");
        assert!(reason.contains("withdrew the case 101-80"), "{reason}");
        let after = scene.level_1.get(&incident).await.expect(200);
        assert_eq!(after.version(), version + 1);
        let written = read(&scene.level_1, &format!("{incident}/versions/{}", version + 1)).await;
        assert!(written["reason"].as_str().unwrap().contains("withdrew"), "{written}");
        scene.withdraw("101-81", 3, Value::Null).await;
        assert_eq!((class().await, newest(&scene.level_1, &incident).await.0), (None, Value::Null));
        // Reported again, it counts again.
        let mut again = case_for(scene.here, "101-80");
        again["sequence"] = json!(3);
        scene.jc.post(CASES, again).await.expect(200);
        assert_eq!(class().await, Some(json!("abuse_neglect")));
        // And not, once its number is taken off.
        let version = scene.level_1.get(&incident).await.expect(200).version();
        scene.level_1.if_match(version).patch(&incident, json!({ "jc_numbers": ["101-81"] })).await.expect(200);
        assert_eq!(class().await, None);
    }

    async fn an_accepted_reclassification_is_weighed_with_the_other_cases(service) {
        let scene = Scene::new(&service).await;
        scene.manager().await;
        let (_, incident) = scene.imported("101-86").await;
        let answer = async |number: &str, classification: &str| {
            let body = json!({ "kind": "reclassification", "jc_number": number, "proposed_classification": classification,
                "reason": "Two members of staff saw the fall and no custodian failed in a duty.",
                "contact": { "name": "Dana Reyes", "email": "dana.reyes@example.org" } });
            let id = scene.level_1.post(REQUESTS, body).await.expect(201).id();
            sent(&service, &id).await;
            let accept = json!({ "decision": "accepted", "text": "Agreed." });
            act(&scene.level_1, &format!("{REQUESTS}/{id}"), "answer", accept).await.expect(200);
            act(&scene.level_1, &format!("{REQUESTS}/{id}"), "close", json!({})).await.expect(200);
            read(&scene.level_1, &incident).await["jc_class"].clone()
        };
        assert_eq!(answer("101-86", "significant_incident").await, "significant");
        let second = scene.classified("101-87", "death").await;
        let id = incident.rsplit('/').next().unwrap();
        act(&scene.level_1, &second, "import", json!({ "incident_id": id })).await.expect(200);
        assert_eq!(read(&scene.level_1, &incident).await["jc_class"], "death");
        assert_eq!(answer("101-86", "general_inquiry").await, "death");
        assert_eq!(newest(&scene.level_1, &incident).await.0, "death");
    }

    async fn a_further_withdrawal_keeps_the_reason(service) {
        let scene = Scene::new(&service).await;
        let path = scene.released("101-75").await;
        scene.withdraw("101-75", 2, json!("Entered by mistake")).await;
        let first = read(&scene.level_1, &path).await;
        scene.withdraw("101-75", 3, Value::Null).await;
        let second = read(&scene.level_1, &path).await;
        assert_eq!((&second["withdrawal_reason"], &second["withdrawn_at"]), (&json!("Entered by mistake"), &first["withdrawn_at"]));
        scene.withdraw("101-75", 4, json!("Reported twice")).await;
        assert_eq!(read(&scene.level_1, &path).await["withdrawal_reason"], "Reported twice");
    }

    async fn no_second_incident_by_mistake(service) {
        let scene = Scene::new(&service).await;
        scene.manager().await;
        let waiting = scene.level_1.post("/v1/incidents", json!({})).await.expect(201).id();
        let stranger = scene.level_1.post("/v1/incidents", json!({})).await.expect(201).id();
        let ask = async |number: &str, incident: &str| {
            let mut body = not_arrived(number);
            body["incident_id"] = json!(incident);
            scene.level_1.post(REQUESTS, body).await.expect(201).id()
        };
        let request = ask("101-76", &waiting).await;
        let taken_back = ask("101-77", &stranger).await;
        scene.level_1.if_match(1).post(&format!("{REQUESTS}/{taken_back}/close"), json!({ "note": "It came." })).await.expect(200);
        let path = scene.released("101-76").await;
        let case = read(&scene.level_1, &path).await;
        assert_eq!((&case["awaited_by"], &case["incident_ids"]), (&json!([waiting]), &json!([])));
        let arrived = read(&scene.level_1, &format!("{REQUESTS}/{request}")).await;
        assert_eq!((&arrived["outcome"], &arrived["case_id"]), (&json!("arrived"), &case["id"]));
        let refused = act(&scene.level_1, &path, "import", json!({})).await.problem(409, "state_conflict");
        assert!(refused.body["detail"].as_str().unwrap().contains(&waiting), "{}", refused.body);
        assert!(refused.body["remedy"]["text"].as_str().unwrap().contains("new_incident"), "{}", refused.body);
        let both = json!({ "incident_id": waiting, "new_incident": true });
        act(&scene.level_1, &path, "import", both).await.problem(422, "validation_failed").fault("/new_incident", "not_here");
        let linked = act(&scene.level_1, &path, "import", json!({ "incident_id": waiting })).await.expect(200);
        assert_eq!((&linked.body["awaited_by"], &linked.body["incident_ids"]), (&json!([]), &json!([waiting])));
        // What was taken back waits for nothing.
        let path = scene.released("101-77").await;
        assert_eq!(read(&scene.level_1, &path).await["awaited_by"], json!([]));
        act(&scene.level_1, &path, "import", json!({})).await.expect(200);
        // The number stands on an incident already.
        let numbered = json!({ "content": { "jc_numbers": ["101-78"] } });
        let has = scene.level_1.post("/v1/incidents", numbered).await.expect(201).id();
        let path = scene.released("101-78").await;
        let refused = act(&scene.level_1, &path, "import", json!({})).await.problem(409, "state_conflict");
        assert!(refused.body["detail"].as_str().unwrap().contains(&has), "{}", refused.body);
        let further = act(&scene.level_1, &path, "import", json!({ "new_incident": true })).await.expect(200);
        assert_eq!(further.body["incident_ids"].as_array().unwrap().len(), 2);
        // What happens elsewhere is no hindrance.
        let there = service.signed_on(G::Level1, service.albany().await).await;
        there.post("/v1/incidents", json!({ "content": { "jc_numbers": ["101-79"] } })).await.expect(201);
        let path = scene.released("101-79").await;
        act(&scene.level_1, &path, "import", json!({})).await.expect(200);
    }

    async fn central_office_sees_what_was_named(service) {
        let scene = Scene::new(&service).await;
        let mut body = case_for(scene.here, "301-70");
        let nobody = json!("0198c0de-0000-7000-8000-000000000001");
        body["facility_id"] = nobody.clone();
        body["facility_name"] = json!("A house nobody knows");
        body["county_fips"] = json!("36001");
        let path = scene.jc.post(CASES, body).await.expect(201).header("location").to_owned();
        let listed = read(&scene.central, &format!("{QUEUE}?awaiting_facility=true")).await["items"][0].clone();
        for case in [read(&scene.central, &path).await, listed] {
            assert_eq!((&case["named_facility_id"], &case["county_fips"]), (&nobody, &json!("36001")));
            assert_eq!(case["named_facility_name"], "A house nobody knows");
        }
        let here = json!({ "facility_id": scene.here.id.to_string() });
        let placed = act(&scene.central, &path, "release", here).await.expect(200).body;
        let listed = read(&scene.level_1, QUEUE).await["items"][0].clone();
        for case in [placed, listed] {
            for field in ["named_facility_id", "named_facility_name", "county_fips"] {
                assert_eq!(case.get(field), None, "{field}");
            }
        }
    }

    async fn who_records_a_reassignment_decides_whether_omh_looks_first(service) {
        let scene = Scene::new(&service).await;
        scene.manager().await;
        let away = service.albany().await;
        let there = service.signed_on(G::Level1, away).await;
        let accept = json!({ "decision": "accepted", "text": "Moved." });
        let ask = async |number: &str, facility: Value| {
            let mut body = not_arrived(number);
            for field in ["vpcr_reported_at", "vpcr_method", "vpcr_caller"] {
                body.as_object_mut().unwrap().remove(field);
            }
            body["kind"] = json!("reassignment");
            body.as_object_mut().unwrap().extend(facility.as_object().unwrap().clone());
            let id = scene.level_1.post(REQUESTS, body).await.expect(201).id();
            sent(&service, &id).await;
            format!("{REQUESTS}/{id}")
        };
        let to = json!({ "proposed_facility_id": away.id.to_string() });
        let path = scene.released("101-82").await;
        let request = ask("101-82", to.clone()).await;
        act(&scene.level_1, &request, "answer", accept.clone()).await.expect(200);
        there.get(&path).await.problem(404, "not_found");
        scene.level_1.get(&path).await.problem(404, "not_found");
        let waits = read(&scene.central, &path).await;
        assert_eq!((&waits["status"], &waits["facility_id"]), (&json!("received"), &json!(away.id.to_string())));
        assert_eq!((waits.get("released_at"), waits.get("released_by")), (None, None));
        for (number, who) in [("101-83", &scene.jc), ("101-84", &scene.central)] {
            let path = scene.released(number).await;
            let request = ask(number, to.clone()).await;
            let version = scene.level_1.get(&request).await.expect(200).version();
            who.if_match(version).post(&format!("{request}/answer"), accept.clone()).await.expect(200);
            let moved = read(&there, &path).await;
            assert_eq!(moved["status"], "released");
            assert!(moved["released_by"].is_string(), "{moved}");
        }
        let path = scene.released("101-85").await;
        let request = ask("101-85", json!({ "proposed_facility_name": "Elm Clinic, Albany" })).await;
        act(&scene.level_1, &request, "answer", accept).await.expect(200);
        let waits = read(&scene.central, &path).await;
        assert_eq!((&waits["status"], &waits["facility_name"]), (&json!("received"), &json!("Elm Clinic, Albany")));
        assert_eq!((&waits["named_facility_name"], waits.get("named_facility_id")), (&waits["facility_name"], None));
    }
}
