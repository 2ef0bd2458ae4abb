//! The questions that are asked often are answered by operations that exist.

use nimrs_api::http::openapi;
use nimrs_integration_tests::on_both;
use serde_json::Value;

on_both! {
    async fn every_question_names_operations_that_exist_and_contacts(service) {
        let document = openapi::value();
        let faq = service.anonymous().get("/v1/faq").await.expect(200).body;
        let items = faq["items"].as_array().unwrap();
        assert!(items.len() >= 20, "{}", items.len());
        let mut wrong = Vec::new();
        for item in items {
            for operation in item["operations"].as_array().unwrap() {
                let path = operation["path"].as_str().unwrap();
                let method = operation["method"].as_str().unwrap().to_lowercase();
                if document["paths"][path][&method]["operationId"] != operation["operation_id"] {
                    wrong.push(format!("{}: {operation}", item["id"]));
                }
            }
            for topic in item["topics"].as_array().unwrap() {
                let has = |contact: &Value| contact["topic"] == *topic;
                assert!(item["contacts"].as_array().unwrap().iter().any(has), "{}: {topic}", item["id"]);
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }

    async fn questions_are_narrowed_by_a_topic(service) {
        let anyone = service.anonymous();
        let webinars = anyone.get("/v1/faq?topic=webinar").await.expect(200).body;
        let items = webinars["items"].as_array().unwrap();
        assert!(items.iter().any(|item| item["id"] == "custom_webinar"));
        assert!(!items.iter().any(|item| item["id"] == "locked_out"));
        let wrong = anyone.get("/v1/faq?topic=weather").await.problem(422, "validation_failed");
        assert_eq!(wrong.body["remedy"]["contact"]["who"], "NIMRS Help Desk");
    }
}
