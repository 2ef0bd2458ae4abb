//! Searches that an account keeps: made, changed and run, by its own account alone.

use nimrs_contract::vocabulary::SecurityGroup as G;
use nimrs_integration_tests::on_both;
use serde_json::json;

use super::incident_lists::{many, paged};

const ALL: &str = "/v1/saved-searches";

on_both! {
    async fn a_search_is_kept_run_changed_and_forgotten(service) {
        let (here, _) = many(&service).await;
        let client = service.signed_on(G::Level1, here).await;
        let made = json!({ "name": " Crimes ", "query": { "incident_type": "crime", "sort": "-occurred" } });
        let saved = client.post(ALL, made.clone()).await.expect(201);
        let path = saved.header("location").to_owned();
        assert_eq!((saved.version(), &saved.body["content"]["name"]), (1, &json!("Crimes")));
        let run = client.get(&format!("{path}/incidents")).await.expect(200).body;
        let numbers: Vec<&str> = run["items"].as_array().unwrap().iter().map(|item| item["number"].as_str().unwrap()).collect();
        assert_eq!(numbers, paged(&client, "incident_type=crime&sort=-occurred").await);

        let again = json!({ "name": "CRIMES", "query": {} });
        client.post(ALL, again).await.problem(409, "duplicate").fault("/name", "duplicate");
        let first = client.get(&format!("{path}/incidents?limit=1")).await.expect(200).body;
        let cursor = first["next_cursor"].as_str().unwrap();
        let second = client.get(&format!("{path}/incidents?limit=1&cursor={cursor}")).await.expect(200).body;
        assert_eq!(second["items"][0]["number"], numbers[1]);

        client.patch(&path, json!({ "name": "x" })).await.problem(428, "precondition_required");
        client.if_match(9).patch(&path, json!({ "name": "x" })).await.problem(412, "precondition_failed");
        let patch = json!({ "name": "Falls", "query": { "incident_type": "fall", "sort": null } });
        let changed = client.if_match(1).patch(&path, patch).await.expect(200);
        assert_eq!(changed.body["content"], json!({ "name": "Falls", "query": { "incident_type": "fall" } }));
        client.get(&format!("{path}/incidents?cursor={cursor}")).await.problem(422, "cursor_mismatch");
        assert_eq!(client.get(ALL).await.expect(200).body["items"][0]["version"], 2);

        let level_2 = service.signed_on(G::Level2, here).await;
        for other in [&path, &format!("{path}/incidents")] {
            level_2.get(other).await.problem(404, "not_found");
        }
        level_2.if_match(2).delete(&path).await.problem(404, "not_found");
        level_2.post(ALL, made).await.expect(201);
        client.if_match(2).delete(&path).await.expect(204);
        client.get(&path).await.problem(404, "not_found");
        assert_eq!(client.get(ALL).await.expect(200).body["items"], json!([]));
    }

    async fn what_it_asks_for_is_checked_as_the_list_checks_it(service) {
        let here = service.brooklyn().await;
        let client = service.signed_on(G::Level1, here).await;
        for (query, pointer) in [
            (json!({ "q": "\"open" }), "/query/q"),
            (json!({ "status": "gone" }), "/query/status"),
            (json!({ "q": "wet", "sort": "created" }), "/query/sort"),
            (json!({ "colour": "red" }), "/query/colour"),
            (json!({ "county": "x" }), "/query/county"),
        ] {
            let refused = client.post(ALL, json!({ "name": "x", "query": query })).await.problem(422, "validation_failed");
            assert_eq!(refused.body["errors"][0]["pointer"], pointer);
        }
        for index in 0..100 {
            client.post(ALL, json!({ "name": format!("Search {index}"), "query": { "q": "wet" } })).await.expect(201);
        }
        client.post(ALL, json!({ "name": "x", "query": {} })).await.problem(409, "state_conflict");
        let page = client.get(&format!("{ALL}?limit=60")).await.expect(200).body;
        let cursor = page["next_cursor"].as_str().unwrap();
        let rest = client.get(&format!("{ALL}?limit=60&cursor={cursor}")).await.expect(200).body;
        assert_eq!(rest["items"].as_array().unwrap().len(), 40);
    }
}
