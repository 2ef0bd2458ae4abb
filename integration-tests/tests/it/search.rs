//! Full-text search: the same hits in the same order on both databases, names only for who may know them, and never what
//! the reader may not see.

use chrono::TimeDelta;
use diesel::prelude::*;
use nimrs_api::db::DbError;
use nimrs_api::db::schema::audit_entries;
use nimrs_contract::vocabulary::SecurityGroup as G;
use nimrs_integration_tests::{Client, Facility, Service, on_both};
use serde_json::{Value, json};

use super::incident_lists::paged;

fn story(number: usize) -> Value {
    let texts = [
        ("A patient slipped on the wet floor of the hallway.", "The floor had been mopped."),
        ("Wet towels burned; the FLOOR was damaged.", "Nobody smoked."),
        ("Herr Müller's visitor shouted near the stairs.", "An argument about a cigarette."),
        ("Two patients fought at the stairs; one fell.", "Words were said."),
        ("The patient was missing for one hour and returned wet from the rain.", "Door alarm off, floor unattended."),
        ("Jordan stumbled.", "Stairs unlit"),
    ];
    let people = [
        ("Jordan", "Miles"),
        ("Ana", "Núñez"),
        ("Lee", "O'Brien"),
        ("Stair", "Walker"),
        ("Kim", "Ray"),
        ("Max", "Wet"),
    ];
    let (description, antecedents) = texts[number % texts.len()];
    let (first, last) = people[number % people.len()];
    json!({
        "external_reference": format!("EHR-{}", 7700 + number),
        "content": { "incident_type": "fall", "narrative": { "description": description, "antecedents": antecedents },
            "occurred": { "at": "2026-02-20T12:00:00Z" },
            "jc_numbers": if number % 6 == 1 { json!([format!("101-46012{number}")]) } else { json!([]) } },
        "people": [{ "role": "client_victim", "first_name": first, "last_name": last }],
    })
}

/// Twelve incidents: eight here, four at another facility.
async fn stories(service: &Service) -> (Facility, Facility) {
    let (here, there) = (service.brooklyn().await, service.albany().await);
    for (facility, numbers) in [(here, 0..8), (there, 8..12)] {
        let client = service.signed_on(G::Level1, facility).await;
        for number in numbers {
            service.advance(TimeDelta::seconds(3));
            client.post("/v1/incidents", story(number)).await.expect(201);
        }
    }
    (here, there)
}

/// `1w 3p`: the last digits of the numbers found, with the first letter of the class.
async fn hits(client: &Client, q: &str) -> String {
    let query = url(q);
    let found = client.get(&format!("/v1/incidents?limit=200&q={query}")).await.expect(200).body;
    let items = found["items"].as_array().unwrap();
    let numbers: Vec<&str> = items.iter().map(|item| item["number"].as_str().unwrap()).collect();
    assert_eq!(paged(client, &format!("q={query}")).await, numbers, "{q}");
    let short = |item: &Value| {
        let number = item["number"].as_str().unwrap();
        format!("{}{}", number[11..].parse::<u32>().unwrap(), &item["match"]["class"].as_str().unwrap()[..2])
    };
    items.iter().map(short).collect::<Vec<_>>().join(" ")
}

fn url(q: &str) -> String {
    q.bytes()
        .map(|byte| if byte.is_ascii_alphanumeric() { (byte as char).to_string() } else { format!("%{byte:02X}") })
        .collect()
}

/// The reasons and hits of the searches that are written down; the words of none are.
async fn searches(service: &Service) -> Vec<(Option<String>, i64)> {
    let entries: Vec<(Option<String>, Option<String>)> = service
        .app
        .db
        .read(|conn| -> Result<_, DbError> {
            Ok(audit_entries::table
                .filter(audit_entries::action.eq("incident.search"))
                .order(audit_entries::id)
                .select((audit_entries::reason, audit_entries::details))
                .load(conn)?)
        })
        .await
        .unwrap();
    let parsed = |details: String| serde_json::from_str::<Value>(&details).unwrap();
    let entries = entries.into_iter().map(|(reason, details)| (reason, parsed(details.unwrap())));
    entries
        .map(|(reason, details)| {
            let words = details.to_string();
            assert!(!words.contains("nunez") && !words.contains("miller"), "{words}");
            (reason, details["hits"].as_i64().unwrap())
        })
        .collect()
}

on_both! {
    async fn the_better_hits_stand_first_and_the_newest_among_them(service) {
        let (here, _) = stories(&service).await;
        let client = service.signed_on(G::CentralOffice, here).await;
        for (q, expected) in [
            ("wet", "12na 6na 11wo 8wo 7wo 5wo 2wo 1wo"),
            ("wet floor", "7ph 1ph 11wo 8wo 5wo 2wo"),
            ("\"wet floor\"", "7wo 1wo"),
            ("floor wet -towels", "11wo 7wo 5wo 1wo"),
            ("wet -\"wet floor\" -jordan", "11wo 8wo 5wo 2wo"),
            ("muller", "9wo 3wo"),
            ("MÜLLER'S", "9wo 3wo"),
            ("nunez", "8na 2na"),
            ("o'brien", "9na 3na"),
            ("jordan", "7na 1na 12wo 6wo"),
            ("stair*", "10na 4na 12wo 9wo 6wo 3wo"),
            ("\"the stai\"*", "10wo 9wo 4wo 3wo"),
            ("NIMRS-2026-0000004", "4nu"),
            ("0000004", "4nu"),
            ("EHR-7703", "4nu"),
            ("7703 fought", "4nu"),
            ("101-460127", "8nu"),
            ("460121", "2nu"),
            ("unheard", ""),
            ("wet AND floor", "11wo 5wo"),
            ("mopped A patient slipped", "7wo 1wo"),
            ("hallway the", "7wo 1wo"),
        ] {
            assert_eq!(hits(&client, q).await, expected, "{q}");
        }
        let narrowed = "q=wet&occurred_from=2026-02-01T00:00:00Z&occurred_to=2026-03-01T00:00:00Z&status=draft&county=36047";
        assert_eq!(paged(&client, narrowed).await.len(), 6);
        for (query, count) in [("status=submitted", 0), ("jc_number=101-460127", 1), ("created_from=2027-01-01T00:00:00Z", 0),
            ("incident_type=fall,crime&late=false&historical=false", 8), ("field_office=mars", -1)]
        {
            let answer = client.get(&format!("/v1/incidents?q=wet&{query}")).await;
            let found = answer.body["items"].as_array().map_or(-1, |items| items.len() as i64);
            assert_eq!(found, count, "{query}");
        }
    }

    async fn everybody_finds_what_they_may_see_and_no_names_that_they_may_not_know(service) {
        let (here, there) = stories(&service).await;
        for (group, q, expected) in [
            (G::Level1, "wet", "6na 8wo 7wo 5wo 2wo 1wo"),
            (G::Level3, "wet", "8wo 7wo 5wo 2wo 1wo"),
            (G::Level3, "nunez", ""),
            (G::Level3, "wet -jordan", "8wo 7wo 5wo 2wo 1wo"),
            (G::Level1, "wet -jordan", "8wo 5wo 2wo"),
            (G::FieldOffice, "wet", "8wo 7wo 5wo 2wo 1wo"),
            (G::ClinicalRiskManager, "nunez", "8na 2na"),
            (G::JusticeCenter, "wet", "8wo 2wo"),
            (G::JusticeCenter, "nunez", "8na 2na"),
            (G::Integration, "nunez", ""),
        ] {
            let client = service.signed_on(group, here).await;
            assert_eq!(hits(&client, q).await, expected, "{group} {q}");
        }
        let elsewhere = service.signed_on(G::Level1, there).await;
        assert_eq!(hits(&elsewhere, "wet").await, "12na 11wo");
        service.signed_on(G::SecurityAdministrator, here).await.get("/v1/incidents?q=wet").await.problem(403, "forbidden");

        let machine = service.signed_on(G::Integration, here).await;
        machine.post("/v1/incidents", story(1)).await.problem(409, "duplicate");
        let mut own = story(1);
        own["external_reference"] = json!("other");
        machine.post("/v1/incidents", own).await.expect(201);
        assert_eq!(hits(&machine, "nunez").await, "13na");
    }

    async fn a_reason_opens_the_names_and_is_kept(service) {
        let (here, _) = stories(&service).await;
        let reader = service.signed_on(G::Level3, here).await;
        let level_1 = service.signed_on(G::Level1, here).await;
        let shown = |answer: &Value| answer.to_string().contains("Núñez");
        assert_eq!(hits(&reader, "nunez").await, "");
        let with = reader.with("Access-Reason", "The police ask for a patient");
        let found = with.get("/v1/incidents?q=nunez").await.expect(200).body;
        assert_eq!((found["items"].as_array().unwrap().len(), shown(&found)), (2, true));
        let history = format!("/v1/incidents/{}/history?limit=200", found["items"][0]["id"].as_str().unwrap());
        let entries = level_1.get(&history).await.expect(200).body;
        let read = entries["items"].as_array().unwrap().iter().find(|entry| entry["action"] == "incident.read");
        assert_eq!(read.unwrap()["reason"], "The police ask for a patient", "{entries}");
        assert!(!entries.to_string().to_lowercase().contains("nunez"));

        let emergency = json!({ "reason": "A client is missing, the police wait" });
        reader.post("/v1/emergency-access", emergency).await.expect(201);
        assert_eq!(hits(&reader, "nunez").await, "8na 2na");
    }

    async fn who_searches_for_names_for_a_reason_leaves_a_trace(service) {
        let (here, _) = stories(&service).await;
        let reader = service.signed_on(G::Level3, here).await;
        let with = reader.with("Access-Reason", "The police ask for a patient");
        // Without a reason no name is found, and nothing is to be told; nor of who sees names anyhow.
        assert_eq!(hits(&reader, "nunez").await, "");
        assert_eq!(hits(&service.signed_on(G::Level1, here).await, "nunez").await, "8na 2na");
        assert_eq!(searches(&service).await, []);
        // That a name is not there tells something, and so does the same search without it.
        for (q, count) in [("miller", 0), ("7703%20-nunez", 1)] {
            let found = with.get(&format!("/v1/incidents?q={q}")).await.expect(200).body;
            assert_eq!(found["items"].as_array().unwrap().len(), count, "{q}");
        }
        with.get("/v1/incidents?status=draft").await.expect(200);
        let because = |hits: i64| (Some("The police ask for a patient".to_owned()), hits);
        assert_eq!(searches(&service).await, [because(0), because(1)]);

        let reason = "A client is missing, the police wait";
        reader.post("/v1/emergency-access", json!({ "reason": reason })).await.expect(201);
        reader.get("/v1/incidents?q=miller").await.expect(200);
        assert_eq!(searches(&service).await[2..], [(Some(reason.to_owned()), 0)]);
    }

    async fn the_places_are_shown_and_only_to_who_may_know_them(service) {
        let (here, _) = stories(&service).await;
        let client = service.signed_on(G::Level1, here).await;
        let found = client.get("/v1/incidents?q=jordan%20floor").await.expect(200).body;
        assert_eq!(found["items"][0]["match"]["snippets"], json!([
            { "field": "people", "parts": [{ "text": "Jordan", "hit": true }, { "text": " Miles", "hit": false }] },
            { "field": "narrative.description", "parts": [{ "text": "A patient slipped on the wet ", "hit": false },
                { "text": "floor", "hit": true }, { "text": " of the hallway.", "hit": false }] },
            { "field": "narrative.antecedents", "parts": [{ "text": "The ", "hit": false }, { "text": "floor", "hit": true },
                { "text": " had been mopped.", "hit": false }] },
        ]));
        let reader = service.signed_on(G::Level3, here).await;
        let found = reader.get("/v1/incidents?q=stairs").await.expect(200).body;
        assert!(found["items"].as_array().unwrap().len() == 3 && !found.to_string().contains("people"), "{found}");
        assert!(client.get("/v1/incidents").await.expect(200).body["items"][0].get("match").is_none());
    }

    async fn the_index_follows_every_change_at_once(service) {
        let (here, _) = stories(&service).await;
        let client = service.signed_on(G::Level1, here).await;
        let path = |found: &Value| format!("/v1/incidents/{}", found["items"][0]["id"].as_str().unwrap());
        let path = path(&client.get("/v1/incidents?q=towels").await.expect(200).body);
        let change = json!({ "narrative": { "description": "Blankets were wet.", "antecedents": null }, "jc_numbers": ["101-99"] });
        let version = client.if_match(1).patch(&path, change).await.expect(200).version();
        for (q, expected) in [("towels", "2wo"), ("blankets", "8wo"), ("101-99", "8nu"), ("smoked", "2wo"), ("nunez", "8na 2na")] {
            assert_eq!(hits(&client, q).await, expected, "{q}");
        }
        let person = json!({ "role": "staff_witness", "first_name": "Zoë", "last_name": "Quirk" });
        let added = client.post(&format!("{path}/people"), person).await.expect(201);
        assert_eq!(hits(&client, "zoe quirk").await, "8na");
        client.if_match(1).delete(added.header("location")).await.expect(204);
        assert_eq!(hits(&client, "quirk").await, "");
        client.if_match(version + 2).delete(&path).await.expect(204);
        assert_eq!((hits(&client, "blankets").await.as_str(), hits(&client, "nunez").await.as_str()), ("", "2na"));
    }

    async fn what_is_no_search_is_refused_with_what_to_do(service) {
        let here = service.brooklyn().await;
        let client = service.signed_on(G::Level1, here).await;
        for (q, code) in [
            ("\"wet floor", "unbalanced_quotes"), ("-wet", "only_negations"), ("?!", "no_words"), ("", "no_words"),
            ("we*", "short_beginning"), ("a b c d e f g h i j k l m n o p q", "too_many_words"),
        ] {
            client.get(&format!("/v1/incidents?q={}", url(q))).await.problem(422, "validation_failed").fault("query:q", code);
        }
        client.get(&format!("/v1/incidents?q={}", "x".repeat(201))).await.problem(422, "validation_failed");
        let both = client.get("/v1/incidents?q=wet&sort=-created").await;
        both.problem(422, "validation_failed").fault("query:sort", "not_with_q");
        for typed in ["a AND OR NOT", "NEAR(wet floor, 2)", "words:wet", "^wet", "(wet", "wet) OR 1=1 --", "'; DROP TABLE x",
            "wet & !floor | x:*", "\\", "<-> wet", "ﬁre ½ \u{0301}x", "words : *", "{a b}: c"]
        {
            let answer = client.get(&format!("/v1/incidents?q={}", url(typed))).await;
            assert!(matches!(answer.status, 200 | 422), "{typed}: {}", answer.body);
        }
        let cursor = client.get("/v1/incidents?q=wet&limit=1").await.expect(200).body;
        assert_eq!(cursor["items"], json!([]));
    }
}
