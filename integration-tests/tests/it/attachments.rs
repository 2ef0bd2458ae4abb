//! The files of an incident.

use nimrs_contract::vocabulary::SecurityGroup as G;
use nimrs_integration_tests::{Answer, Client, on_both};
use reqwest::Method;
use reqwest::multipart::{Form, Part};
use serde_json::{Value, json};

use crate::follow_up::Case;

const PDF: &[u8] = b"%PDF-1.7\n1 0 obj << >> endobj\n%%EOF\n";
const MIB: usize = 1024 * 1024;

fn file(name: &str, media_type: &str, bytes: &[u8]) -> Part {
    Part::bytes(bytes.to_vec()).file_name(name.to_owned()).mime_str(media_type).expect("a media type")
}

async fn send(client: &Client, path: &str, form: Form) -> Answer {
    client.send(client.request(Method::POST, path).multipart(form)).await
}

async fn attach(client: &Client, path: &str, part: Part) -> Answer {
    send(client, path, Form::new().part("file", part)).await
}

fn pdf() -> Part {
    file("Floor plan.pdf", "application/pdf", PDF)
}

on_both! {
    async fn a_file_goes_in_and_comes_back(service) {
        let case = Case::draft(&service).await;
        let list = case.at("attachments");
        let form = Form::new().text("description", "Third floor").text("confidentiality", "legal").part("file", pdf());
        let made = send(&case.level_1, &list, form).await.expect(201);
        let path = made.header("location").to_owned();
        assert_eq!((path.clone(), made.version()), (format!("{list}/{}", made.id()), 1));
        let view = &made.body;
        assert_eq!((&view["file_name"], &view["media_type"]), (&json!("Floor plan.pdf"), &json!("application/pdf")));
        assert_eq!((&view["size"], &view["confidentiality"]), (&json!(PDF.len()), &json!("legal")));
        assert_eq!(case.level_1.get(&path).await.expect(200).body, made.body);
        assert_eq!(case.level_1.get(&list).await.expect(200).body["items"], json!([made.body]));

        let content = case.level_1.get(&format!("{path}/content")).await.expect(200);
        assert_eq!(content.bytes, PDF);
        assert_eq!(content.header("content-type"), "application/pdf");
        assert_eq!(content.header("content-length"), PDF.len().to_string());
        assert_eq!(content.header("x-content-type-options"), "nosniff");
        assert_eq!(content.header("etag"), format!("\"{}\"", view["sha256"].as_str().unwrap()));
        assert_eq!(
            content.header("content-disposition"),
            "attachment; filename=\"Floor plan.pdf\"; filename*=UTF-8''Floor%20plan.pdf"
        );
        let known = case.level_1.with("If-None-Match", content.header("etag")).get(&format!("{path}/content")).await;
        assert!(known.expect(304).bytes.is_empty());
    }

    async fn a_file_is_part_of_the_record(service) {
        let case = Case::draft(&service).await;
        let made = attach(&case.level_1, &case.at("attachments"), pdf()).await.expect(201);
        let incident = case.level_1.get(&case.path).await.expect(200);
        assert_eq!((incident.version(), &incident.body["attachments"]), (2, &json!([made.body])));
        case.level_1.delete(made.header("location")).await.problem(428, "precondition_required");
        case.level_1.if_match(7).delete(made.header("location")).await.problem(412, "precondition_failed");
        case.level_1.if_match(1).delete(made.header("location")).await.expect(204);
        case.level_1.get(made.header("location")).await.problem(404, "not_found");
        case.level_1.get(&format!("{}/content", made.header("location"))).await.problem(404, "not_found");
        let incident = case.level_1.get(&case.path).await.expect(200);
        assert_eq!((incident.version(), &incident.body["attachments"]), (3, &json!([])));
        let before = case.level_1.get(&case.at("versions/2")).await.expect(200).body;
        assert_eq!(before["record"]["attachments"][0]["sha256"], made.body["sha256"]);
    }

    async fn after_the_submission_files_are_added_but_removed_only_as_an_amendment(service) {
        let case = Case::investigated(&service).await;
        let level_2 = case.colleague(&service, G::Level2).await;
        let made = attach(&level_2, &case.at("attachments"), pdf()).await.expect(201);
        let path = made.header("location");
        level_2.if_match(1).delete(path).await.problem(403, "forbidden");
        case.level_1.if_match(1).delete(path).await.problem(422, "validation_failed").fault("header:Change-Reason", "required");
        case.level_1.if_match(1).with("Change-Reason", "Wrong patient").delete(path).await.expect(204);
        let level_3 = case.colleague(&service, G::Level3).await;
        attach(&level_3, &case.at("attachments"), pdf()).await.problem(403, "forbidden");
    }

    async fn the_content_is_for_those_who_may_know_the_people(service) {
        let case = Case::investigated(&service).await;
        let made = attach(&case.level_1, &case.at("attachments"), pdf()).await.expect(201);
        let content = format!("{}/content", made.header("location"));
        let level_3 = case.colleague(&service, G::Level3).await;
        level_3.get(&content).await.problem(403, "access_reason_required");
        level_3.with("Access-Reason", "Survey").get(&content).await.expect(200);
        let administrator = case.colleague(&service, G::SecurityAdministrator).await;
        administrator.get(&content).await.problem(403, "forbidden");
        let elsewhere = service.albany().await;
        service.signed_on(G::Level1, elsewhere).await.get(&content).await.problem(404, "not_found");
        let history = case.level_1.get(&case.at("history?limit=200")).await.expect(200).body;
        let read = history["items"].as_array().unwrap().iter().find(|entry| entry["action"] == "attachment.read").cloned();
        assert_eq!(read.expect("an entry")["reason"], "Survey");
    }

    async fn what_is_not_a_good_form_is_told_with_every_fault(service) {
        let case = Case::draft(&service).await;
        let list = case.at("attachments");
        let client = &case.level_1;
        client.post(&list, json!({ "file": "x" })).await.problem(415, "unsupported_media_type");
        client.post_raw(&list, "multipart/form-data", "x").await.problem(400, "malformed_request");
        client.post_raw(&list, "multipart/form-data; boundary=b", "--b\r\n").await.problem(400, "malformed_request");
        let form = Form::new().text("confidentiality", "secret").text("note", "x").text("note", "y").text("description", "x".repeat(2001));
        send(client, &list, form).await.problem(422, "validation_failed")
            .fault("/file", "required")
            .fault("/confidentiality", "unknown_value")
            .fault("/note", "unknown_field")
            .fault("/description", "too_long");
        let form = Form::new().text("file", "no name").text("description", "a\0b");
        send(client, &list, form).await.problem(422, "validation_failed")
            .fault("/file", "file_name_missing").fault("/description", "nul_character");
        // Nothing said is clinical; something said must be a class, for a wrong guess would show too much.
        let empty = Form::new().text("confidentiality", "").part("file", pdf());
        send(client, &list, empty).await.problem(422, "validation_failed").fault("/confidentiality", "unknown_value");
        attach(client, &list, file("empty.txt", "text/plain", b"")).await.problem(422, "validation_failed").fault("/file", "empty_file");
        assert_eq!(client.get(&case.path).await.expect(200).version(), 1);
    }

    async fn files_of_other_kinds_are_refused(service) {
        let case = Case::draft(&service).await;
        let list = case.at("attachments");
        let page = b"<!DOCTYPE html><script>alert(1)</script>";
        for part in [
            file("page.html", "text/html", page),
            file("page.txt", "text/plain", page),
            file("plan.png", "image/png", PDF),
            file("tool.pdf", "application/pdf", b"\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0"),
        ] {
            let refused = attach(&case.level_1, &list, part).await.problem(415, "unsupported_media_type");
            assert!(refused.body["detail"].as_str().unwrap().contains("image/png"), "{}", refused.body);
        }
        let unknown = file("notes.csv", "application/octet-stream", b"a,b\n1,2\n");
        assert_eq!(attach(&case.level_1, &list, unknown).await.expect(201).body["media_type"], "text/csv");
        let path = file("../../etc/p\u{202e}asswd.pdf", "application/pdf", PDF);
        assert_eq!(attach(&case.level_1, &list, path).await.expect(201).body["file_name"], "passwd.pdf");
    }

    async fn large_files_go_through_and_too_large_ones_do_not(service) {
        let case = Case::draft(&service).await;
        let list = case.at("attachments");
        let large = "word\n".repeat(25 * MIB / 5);
        let made = attach(&case.level_1, &list, file("log.txt", "text/plain", large.as_bytes())).await.expect(201);
        assert_eq!(made.body["size"], large.len());
        let content = case.level_1.get(&format!("{}/content", made.header("location"))).await.expect(200);
        assert!(content.bytes == large.as_bytes());
        let larger = format!("{large}and one more");
        attach(&case.level_1, &list, file("log.txt", "text/plain", larger.as_bytes())).await.problem(413, "body_too_large");
        let junk = Form::new().text("note", "x".repeat(27 * MIB));
        send(&case.level_1, &list, junk).await.problem(413, "body_too_large");
        assert_eq!(case.level_1.get(&list).await.expect(200).body["items"].as_array().unwrap().len(), 1);
    }

    async fn an_upload_sent_again_under_its_key_is_one_file(service) {
        let case = Case::draft(&service).await;
        let list = case.at("attachments");
        let keyed = case.level_1.with("Idempotency-Key", "upload-1");
        let first = attach(&keyed, &list, pdf()).await.expect(201);
        let second = attach(&keyed, &list, pdf()).await.expect(201);
        assert_eq!((second.id(), second.header("idempotency-replayed")), (first.id(), "true"));
        let other = file("other.txt", "text/plain", b"Something else");
        attach(&keyed, &list, other).await.problem(422, "idempotency_key_reused");
        let items: Value = case.level_1.get(&list).await.expect(200).body["items"].clone();
        assert_eq!(items.as_array().unwrap().len(), 1);
    }

    async fn a_closed_incident_takes_no_files(service) {
        let (case, _) = Case::finished(&service).await;
        let state = case.colleague(&service, G::ClinicalRiskManager).await;
        let version = state.get(&case.path).await.expect(200).version();
        state.if_match(version).post(&case.at("close"), json!({})).await.expect(200);
        attach(&case.level_1, &case.at("attachments"), pdf()).await.problem(409, "state_conflict");
    }
}
