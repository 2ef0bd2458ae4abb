//! What holds for every operation: problem documents, versions, idempotency, pages, strictness.

use diesel::prelude::*;
use nimrs_api::db::connection::Target;
use nimrs_api::db::schema::idempotency_keys;
use nimrs_contract::vocabulary::SecurityGroup as G;
use nimrs_integration_tests::{Backend, Options, Service, on_both};
use serde_json::json;

on_both! {
    async fn a_literal_path_is_no_id(service) {
        let (stranger, here) = (service.anonymous(), service.brooklyn().await);
        let central = service.signed_on(nimrs_contract::vocabulary::SecurityGroup::CentralOffice, here).await;
        for client in [&stranger, &central] {
            for (method, path, allow) in [
                (reqwest::Method::PATCH, "/v1/webinars/calendar.ics", "GET"),
                (reqwest::Method::GET, "/v1/access-requests/bulk", "POST"),
                (reqwest::Method::HEAD, "/v1/access-requests/bulk", "POST"),
                (reqwest::Method::PUT, "/v1/webinars/0192f0c1-2a3b-7c4d-8e5f-60718293a4b5", "GET, PATCH"),
            ] {
                let answer = client.send(client.request(method.clone(), path)).await;
                assert_eq!((answer.status, answer.header("allow")), (405, allow), "{method} {path}");
            }
        }
        stranger.get("/v1/webinars/calendar.ics").await.expect(200);
    }

    async fn broken_bodies_are_told_with_every_fault(service) {
        let anonymous = service.anonymous();
        let login = "/v1/auth/login";
        anonymous.post_raw(login, "application/json", "{\"user_id\": ").await.problem(400, "malformed_json");
        anonymous.post_raw(login, "application/json", "").await.problem(400, "malformed_json");
        anonymous.post_raw(login, "application/json", &b"{\"user_id\": \"\xff\"}"[..]).await.problem(400, "malformed_json");
        anonymous.post_raw(login, "application/json", "{\"user_id\": \"\\ud800\"}").await.problem(400, "malformed_json");
        anonymous.post_raw(login, "text/plain", "{}").await.problem(415, "unsupported_media_type");
        anonymous.post_raw(login, "application/json", vec![b' '; 1024 * 1024 + 1]).await.problem(413, "body_too_large");
        let many = anonymous.post(login, json!({ "user_id": 5, "pinn": "1", "token_code": "12" })).await;
        many.problem(422, "validation_failed")
            .fault("/user_id", "wrong_type")
            .fault("/pin", "required")
            .fault("/pinn", "unknown_field")
            .fault("/token_code", "wrong_format");
        let long = anonymous.post(login, json!({ "user_id": "x".repeat(10_000), "pin": "482915", "token_code": "123456" })).await;
        long.problem(422, "validation_failed").fault("/user_id", "too_long");
        let nul = anonymous.post(login, json!({ "user_id": "a\0b", "pin": "482915", "token_code": "123456" })).await;
        nul.problem(422, "validation_failed").fault("/user_id", "nul_character");
        anonymous.post(login, json!([1, 2])).await.problem(422, "validation_failed").fault("", "wrong_type");
    }

    async fn a_secret_is_never_repeated(service) {
        let body = json!({ "user_id": "x", "pin": "48291x", "token_code": "98765" });
        let answer = service.anonymous().post("/v1/auth/login", body).await.problem(422, "validation_failed");
        let text = String::from_utf8(answer.bytes).unwrap();
        assert!(!text.contains("48291x") && !text.contains("98765"), "{text}");
    }

    async fn unknown_addresses_methods_and_parameters(service) {
        let anonymous = service.anonymous();
        anonymous.get("/v1/nothing").await.problem(404, "not_found");
        anonymous.get("/").await.problem(404, "not_found");
        let wrong = anonymous.put("/v1/auth/login", json!({})).await.problem(405, "method_not_allowed");
        assert_eq!(wrong.header("allow"), "POST");
        anonymous.get("/healthz?verbose=1").await.problem(422, "validation_failed").fault("query:verbose", "unknown_parameter");
        let here = service.brooklyn().await;
        let client = service.signed_on(G::CentralOffice, here).await;
        client.get("/v1/accounts?limit=0").await.problem(422, "validation_failed").fault("query:limit", "too_small");
        client.get("/v1/accounts?limit=201").await.problem(422, "validation_failed").fault("query:limit", "too_large");
        let both = client.get("/v1/accounts?limit=x&security_group=level_9").await.problem(422, "validation_failed");
        both.fault("query:limit", "wrong_type").fault("query:security_group", "unknown_value");
        client.get("/v1/accounts?limit=1&limit=2").await.problem(422, "validation_failed").fault("query:limit", "repeated");
        client.get("/v1/accounts/17").await.problem(422, "validation_failed").fault("path:id", "wrong_format");
        client.get("/v1/accounts/%00").await.expect(422);
        client.get("/v1/accounts/0198c0de-0000-7000-8000-000000000001").await.problem(404, "not_found");
    }

    async fn every_answer_has_its_id_and_its_safety_headers(service) {
        let anonymous = service.anonymous();
        let trace = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
        let answer = anonymous.with("X-Request-Id", "my-id-7").with("traceparent", trace).get("/v1/me").await.expect(401);
        assert_eq!(answer.header("x-request-id"), "my-id-7");
        assert_eq!(answer.body["request_id"], "my-id-7");
        assert_eq!(answer.header("traceparent"), trace);
        assert_eq!(answer.header("www-authenticate"), "Bearer realm=\"nimrs\"");
        assert_eq!(answer.header("x-content-type-options"), "nosniff");
        assert_eq!(answer.header("cache-control"), "no-store");
        assert!(answer.header("access-control-allow-origin").is_empty());
        let long = "x".repeat(500);
        let answer = anonymous.with("X-Request-Id", &long).get("/healthz").await.expect(200);
        assert_ne!(answer.header("x-request-id"), long);
        let head = anonymous.send(anonymous.request(reqwest::Method::HEAD, "/healthz")).await.expect(200);
        assert!(head.bytes.is_empty());
        assert!(head.header("content-length").parse::<u32>().unwrap() > 10);
    }

    async fn versions_are_asked_for_and_checked(service) {
        let here = service.brooklyn().await;
        let person = service.person(G::Level2, here).await;
        let admin = service.signed_on(G::SecurityAdministrator, here).await;
        let path = format!("/v1/accounts/{}", person.id);
        let seen = admin.get(&path).await.expect(200);
        assert_eq!(seen.header("etag"), "\"1\"");
        let again = admin.with("If-None-Match", "\"1\"").get(&path).await.expect(304);
        assert!(again.bytes.is_empty());
        let body = json!({ "security_group": "level_3", "reason": "Reads only" });
        let change = format!("{path}/change-group");
        admin.post(&change, body.clone()).await.problem(428, "precondition_required");
        admin.if_match(7).post(&change, body.clone()).await.problem(412, "precondition_failed");
        admin.with("If-Match", "1").post(&change, body.clone()).await.problem(412, "precondition_failed");
        let done = admin.if_match(1).post(&change, body.clone()).await.expect(200);
        assert_eq!(done.header("etag"), "\"2\"");
        admin.if_match(1).post(&change, body).await.problem(412, "precondition_failed");
    }

    async fn an_idempotency_key_stands_for_one_request(service) {
        let here = service.brooklyn().await;
        let person = service.person(G::Level2, here).await;
        let admin = service.signed_on(G::SecurityAdministrator, here).await.with("Idempotency-Key", "key-1");
        let change = format!("/v1/accounts/{}/change-group", person.id);
        let body = json!({ "security_group": "level_3", "reason": "Reads only" });
        let first = admin.if_match(1).post(&change, body.clone()).await.expect(200);
        let second = admin.if_match(1).post(&change, body.clone()).await.expect(200);
        assert_eq!(first.body, second.body);
        assert_eq!(second.header("idempotency-replayed"), "true");
        assert_eq!(second.header("etag"), "\"2\"");
        assert_eq!(kept_answers_in_clear(&service), 0);
        let other = json!({ "security_group": "level_2", "reason": "Writes too" });
        admin.if_match(1).post(&change, other.clone()).await.problem(422, "idempotency_key_reused");
        let central = service.signed_on(G::CentralOffice, here).await.with("Idempotency-Key", "key-1");
        central.if_match(2).post(&change, other).await.expect(200);
        service.advance(chrono::TimeDelta::hours(24));
        let admin = service.signed_on(G::SecurityAdministrator, here).await.with("Idempotency-Key", "key 1");
        admin.if_match(3).post(&change, body).await.expect(200);
    }

    async fn headers_keep_to_their_bounds(service) {
        let here = service.brooklyn().await;
        let client = service.signed_on(G::Level1, here).await;
        let made = client.post("/v1/incidents", json!({})).await.expect(201);
        let path = format!("/v1/incidents/{}", made.id());
        let reason = "x".repeat(500);
        client.with("Access-Reason", &reason).get(&path).await.expect(200);
        let long = client.with("Access-Reason", &format!("{reason}x")).get(&path).await;
        long.problem(422, "validation_failed").fault("header:Access-Reason", "too_long");
        let key = client.with("Idempotency-Key", "").post("/v1/incidents", json!({})).await;
        key.problem(422, "validation_failed").fault("header:Idempotency-Key", "too_short");
        let key = client.with("Idempotency-Key", "clé").post("/v1/incidents", json!({})).await;
        key.problem(422, "validation_failed").fault("header:Idempotency-Key", "wrong_format");
    }

    async fn a_key_sent_twice_at_once_works_once(service) {
        let here = service.brooklyn().await;
        let person = service.person(G::Level2, here).await;
        let admin = service.signed_on(G::SecurityAdministrator, here).await.with("Idempotency-Key", "key-1").if_match(1);
        let change = format!("/v1/accounts/{}/change-group", person.id);
        let body = json!({ "security_group": "level_3", "reason": "Reads only" });
        let answers = tokio::join!(
            admin.post(&change, body.clone()), admin.post(&change, body.clone()),
            admin.post(&change, body.clone()), admin.post(&change, body.clone())
        );
        for answer in [answers.0, answers.1, answers.2, answers.3] {
            if answer.status == 409 {
                let refused = answer.problem(409, "request_in_progress");
                assert_eq!(refused.header("retry-after"), "1");
            } else {
                assert_eq!(answer.expect(200).header("etag"), "\"2\"");
            }
        }
        let now = admin.get(&format!("/v1/accounts/{}", person.id)).await.expect(200);
        assert_eq!(now.header("etag"), "\"2\"");
    }

    async fn pages_follow_each_other_and_cursors_belong_to_their_list(service) {
        let here = service.brooklyn().await;
        for _ in 0..5 {
            service.person(G::Level2, here).await;
        }
        let central = service.signed_on(G::CentralOffice, here).await;
        let mut seen = Vec::new();
        let mut path = "/v1/accounts?limit=2".to_owned();
        loop {
            let page = central.get(&path).await.expect(200);
            seen.extend(page.body["items"].as_array().unwrap().iter().map(|item| item["id"].to_string()));
            let Some(cursor) = page.body["next_cursor"].as_str() else { break };
            assert!(page.header("link").ends_with("rel=\"next\""));
            path = format!("/v1/accounts?limit=2&cursor={cursor}");
            let other = format!("/v1/accounts?security_group=level_1&cursor={cursor}");
            central.get(&other).await.problem(422, "cursor_mismatch").fault("query:cursor", "cursor_mismatch");
        }
        assert_eq!(seen.len(), 6);
        seen.sort();
        seen.dedup();
        assert_eq!(seen.len(), 6);
        central.get("/v1/accounts?cursor=nonsense").await.problem(422, "cursor_mismatch");
    }

    async fn problem_codes_explain_themselves(service) {
        let anonymous = service.anonymous();
        let explained = anonymous.get("/problems/precondition_required").await.expect(200).body;
        assert_eq!(explained["status"], 428);
        anonymous.get("/problems/unheard_of").await.problem(404, "not_found");
    }

    async fn the_service_tells_how_it_is(service) {
        let anonymous = service.anonymous();
        assert_eq!(anonymous.get("/healthz").await.expect(200).body["status"], "ok");
        assert_eq!(anonymous.get("/readyz").await.expect(200).body["status"], "ready");
        let metrics = String::from_utf8(anonymous.get("/metrics").await.expect(200).bytes).unwrap();
        assert!(metrics.contains("nimrs_http_requests_total"));
        assert!(anonymous.get("/docs/").await.expect(200).bytes.starts_with(b"<!"));
        assert_eq!(anonymous.get("/openapi.json").await.expect(200).body["openapi"], "3.1.0");
    }
}

/// How many of the answers kept for repetition can be read from the database alone.
fn kept_answers_in_clear(service: &Service) -> usize {
    let mut conn = Target::parse(&service.database_url).unwrap().open().unwrap();
    let answers: Vec<Vec<u8>> = idempotency_keys::table.select(idempotency_keys::answer).load(&mut conn).unwrap();
    assert!(!answers.is_empty());
    answers.iter().filter(|answer| answer.windows(4).any(|part| part == b"view")).count()
}

/// Rate limits count real seconds, so they are asked on one database alone: they do not touch it.
#[tokio::test]
async fn too_many_requests_are_told_when_to_come_back() {
    let options = Options {
        variables: vec![
            ("NIMRS_SIGN_ON_RATE_LIMIT", "3".to_owned()),
            ("NIMRS_RATE_LIMIT", "2".to_owned()),
            ("NIMRS_PUBLIC_RATE_LIMIT", "5".to_owned()),
        ],
        ..Options::default()
    };
    let service = Service::start_with(Backend::Sqlite, options).await;
    let here = service.brooklyn().await;
    let client = service.signed_on(G::Level1, here).await;
    let first = client.get("/v1/me").await.expect(200);
    assert_eq!(first.header("ratelimit-policy"), "\"account\";q=2;w=60");
    assert!(first.header("ratelimit").starts_with("\"account\";r=1;"));
    client.get("/v1/me").await.expect(200);
    let refused = client.get("/v1/me").await.problem(429, "too_many_requests");
    assert!(refused.header("retry-after").parse::<u32>().unwrap() >= 1);
    for _ in 0..5 {
        service.with_token("false").get("/v1/me").await.expect(401);
    }
    service.with_token("false").get("/v1/me").await.problem(429, "too_many_requests");
    service.with_token("false").get("/.well-known/jwks.json").await.problem(429, "too_many_requests");
    let body = json!({ "user_id": "x", "pin": "482915", "token_code": "123456" });
    let mut last = 0;
    for _ in 0..4 {
        last = service.anonymous().post("/v1/auth/login", body.clone()).await.status;
    }
    assert_eq!(last, 429);
}

/// Pages of other origins may call only when they are configured.
#[tokio::test]
async fn configured_origins_may_call() {
    let variables = vec![("NIMRS_CORS_ORIGINS", "https://front.example.org".to_owned())];
    let options = Options { variables, ..Options::default() };
    let service = Service::start_with(Backend::Sqlite, options).await;
    let ask = |origin: &'static str| {
        let client = service.anonymous().with("Origin", origin).with("Access-Control-Request-Method", "POST");
        async move { client.send(client.request(reqwest::Method::OPTIONS, "/v1/auth/login")).await }
    };
    let allowed = ask("https://front.example.org").await;
    assert_eq!(allowed.header("access-control-allow-origin"), "https://front.example.org");
    // What a page needs to save a download, and to take it up again where it broke off.
    let client = service.anonymous().with("Origin", "https://front.example.org");
    let exposed = client.get("/v1/taxonomy").await.header("access-control-expose-headers").to_ascii_lowercase();
    for name in ["etag", "content-range", "accept-ranges", "content-disposition"] {
        assert!(exposed.split(',').any(|one| one.trim() == name), "{name}: {exposed}");
    }
    assert!(ask("https://evil.example.org").await.header("access-control-allow-origin").is_empty());
}
