//! Operations on their way out: announced in every answer, and gone from their sunset on. The table is the test's own,
//! and no database is asked, so one is enough.

use nimrs_api::http::deprecation::Deprecated;
use nimrs_contract::vocabulary::SecurityGroup as G;
use nimrs_integration_tests::{Backend, Options, Service};

const TABLE: &[Deprecated] = &[
    Deprecated {
        method: "GET",
        path: "/v1/facilities/{id}",
        since: "2026-01-01",
        sunset: "2026-09-01",
        documentation: "https://example.org/changes#facilities",
        successor: Some("/v1/facilities"),
    },
    Deprecated {
        method: "GET",
        path: "/v1/news",
        since: "2026-03-01",
        sunset: "2026-10-01",
        documentation: "https://example.org/changes#news",
        successor: None,
    },
];

async fn service() -> Service {
    Service::start_with(Backend::Sqlite, Options { deprecated: TABLE, ..Options::default() }).await
}

#[tokio::test]
async fn every_answer_of_a_deprecated_operation_says_so() {
    let service = service().await;
    let here = service.brooklyn().await;
    let client = service.signed_on(G::Level1, here).await;
    let path = format!("/v1/facilities/{}", here.id);
    let refused = service.anonymous().get(&path).await.problem(401, "invalid_token");
    let invalid = client.get(&format!("{path}?unknown=1")).await.problem(422, "validation_failed");
    for answer in [client.get(&path).await.expect(200), refused, invalid] {
        assert_eq!(answer.header("deprecation"), "@1767225600");
        assert_eq!(answer.header("sunset"), "Tue, 01 Sep 2026 00:00:00 GMT");
        assert_eq!(
            answer.header("link"),
            "<https://example.org/changes#facilities>; rel=\"deprecation\"; type=\"text/html\", \
             </v1/facilities>; rel=\"successor-version\""
        );
    }
    let head = client.send(client.request(reqwest::Method::HEAD, &path)).await;
    assert_eq!(head.header("deprecation"), "@1767225600");
    // Others say nothing of the kind.
    for path in ["/v1/facilities", "/v1/me", "/healthz"] {
        let answer = client.get(path).await.expect(200);
        assert!(answer.header("deprecation").is_empty() && answer.header("sunset").is_empty(), "{path}");
    }
}

#[tokio::test]
async fn from_its_sunset_on_it_is_gone() {
    let service = service().await;
    service.set_time("2026-09-30T23:59:59Z");
    service.anonymous().get("/v1/news").await.expect(200);
    service.set_time("2026-10-01T00:00:00Z");
    // Before anything else is asked: whether who asks is signed on, or asks rightly.
    for path in ["/v1/news", "/v1/news?unknown=1", "/v1/facilities/none"] {
        let gone = service.anonymous().get(path).await.problem(410, "gone");
        assert!(gone.header("deprecation").starts_with('@') && !gone.header("link").is_empty(), "{path}");
        assert!(gone.body["remedy"]["text"].is_string(), "{}", gone.body);
    }
    let gone = service.anonymous().get("/v1/news").await.problem(410, "gone");
    assert_eq!(
        gone.body["detail"],
        "GET /v1/news was taken out of service on 2026-10-01. See https://example.org/changes#news."
    );
    // The other methods of the path stay.
    service.anonymous().post("/v1/news", serde_json::json!({})).await.problem(401, "invalid_token");
    service.anonymous().get("/problems/gone").await.expect(200);
}

#[tokio::test]
async fn the_document_marks_it() {
    let service = service().await;
    let document = service.anonymous().get("/openapi.json").await.expect(200).body;
    assert_eq!(document["paths"]["/v1/news"]["get"]["deprecated"], true);
    assert!(document["paths"]["/v1/news"]["post"]["deprecated"].is_null());
}
