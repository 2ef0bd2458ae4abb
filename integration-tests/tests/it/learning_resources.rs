//! Material, news and completed trainings.

use chrono::TimeDelta;
use nimrs_contract::vocabulary::SecurityGroup as G;
use nimrs_integration_tests::{Answer, Client, on_both};
use reqwest::Method;
use reqwest::multipart::{Form, Part};
use serde_json::{Value, json};

const ALL: &str = "/v1/learning/resources";
const PDF: &[u8] = b"%PDF-1.7\n1 0 obj << >> endobj\n%%EOF\n";

pub fn job_aid() -> Value {
    json!({ "kind": "job_aid", "title": "Recording a fall", "summary": "Two pages.", "audience": "everyone" })
}

async fn send(client: &Client, path: &str, version: i64, name: &str, media_type: &str, bytes: &[u8]) -> Answer {
    let part = Part::bytes(bytes.to_vec()).file_name(name.to_owned()).mime_str(media_type).expect("a media type");
    let client = client.if_match(version);
    client.send(client.request(Method::PUT, path).multipart(Form::new().part("file", part))).await
}

fn titles(list: &Answer) -> Vec<String> {
    let items = list.body["items"].as_array().expect("a list").iter();
    items.map(|item| item["content"]["title"].as_str().unwrap_or_default().to_owned()).collect()
}

on_both! {
    async fn a_file_is_published_and_everybody_downloads_it(service) {
        let here = service.brooklyn().await;
        let desk = service.signed_on(G::NimrsHelpDesk, here).await;
        let level_1 = service.signed_on(G::Level1, here).await;
        let stranger = service.anonymous();
        level_1.post(ALL, job_aid()).await.problem(403, "forbidden");
        stranger.post(ALL, job_aid()).await.problem(401, "invalid_token");
        let mut early = job_aid();
        early["published"] = json!(true);
        desk.post(ALL, early).await.problem(422, "validation_failed").fault("/published", "nothing_to_publish");

        let made = desk.post(ALL, job_aid()).await.expect(201);
        let path = made.header("location").to_owned();
        let file = format!("{path}/file");
        desk.get(&file).await.problem(404, "not_found");
        let taken = send(&desk, &file, 1, "Fäll.pdf", "application/pdf", PDF).await.expect(200);
        assert_eq!((taken.version(), &taken.body["file"]["media_type"]), (2, &json!("application/pdf")));
        for reader in [&stranger, &level_1] {
            reader.get(&path).await.problem(404, "not_found");
            reader.get(&file).await.problem(404, "not_found");
            assert!(titles(&reader.get(ALL).await.expect(200)).is_empty());
        }
        assert!(titles(&desk.get(ALL).await.expect(200)).is_empty());
        assert_eq!(titles(&desk.get(&format!("{ALL}?all=true")).await.expect(200)), ["Recording a fall"]);
        level_1.get(&format!("{ALL}?all=true")).await.problem(403, "forbidden");
        stranger.get(&format!("{ALL}?all=true")).await.problem(401, "invalid_token");
        service.with_token("no.such.token").get(ALL).await.problem(401, "invalid_token");

        let published = desk.if_match(2).patch(&path, json!({ "published": true })).await.expect(200);
        assert_eq!(published.version(), 3);
        let again = desk.if_match(3).patch(&path, json!({ "published": true })).await.expect(200);
        assert_eq!((again.version(), &again.body), (3, &published.body));
        let content = stranger.get(&file).await.expect(200);
        assert_eq!((content.bytes.as_slice(), content.header("content-type")), (PDF, "application/pdf"));
        assert_eq!(content.header("x-content-type-options"), "nosniff");
        assert_eq!(
            content.header("content-disposition"),
            "attachment; filename=\"F_ll.pdf\"; filename*=UTF-8''F%C3%A4ll.pdf"
        );
        let known = stranger.with("If-None-Match", content.header("etag")).get(&file).await.expect(304);
        assert!(known.bytes.is_empty());

        desk.if_match(2).delete(&path).await.problem(412, "precondition_failed");
        desk.delete(&path).await.problem(428, "precondition_required");
        desk.if_match(3).delete(&path).await.expect(204);
        stranger.get(&path).await.problem(404, "not_found");
    }

    async fn a_file_that_nothing_keeps_leaves_the_store(service) {
        let here = service.brooklyn().await;
        let desk = service.signed_on(G::CentralOffice, here).await;
        let one = desk.post(ALL, job_aid()).await.expect(201).header("location").to_owned();
        let two = desk.post(ALL, job_aid()).await.expect(201).header("location").to_owned();
        let put = |path: &str, version: i64, bytes: &'static str| {
            let (desk, file) = (desk.clone(), format!("{path}/file"));
            async move {
                let taken = send(&desk, &file, version, "note.txt", "text/plain", bytes.as_bytes()).await.expect(200);
                taken.body["file"]["sha256"].as_str().unwrap().to_owned()
            }
        };
        let stored = |sha256: &str| {
            let (files, sha256) = (service.app.files.clone(), sha256.to_owned());
            async move { files.read(&sha256).await.is_ok() }
        };
        let old = put(&one, 1, "The first edition").await;
        let shared = put(&two, 1, "The second edition").await;
        assert_eq!(put(&one, 2, "The second edition").await, shared);
        assert!(!stored(&old).await && stored(&shared).await);
        // The same again, the old one again, and the other resource keeps what it has.
        put(&one, 3, "The second edition").await;
        assert!(stored(&shared).await);
        put(&one, 4, "The first edition").await;
        assert!(stored(&old).await && stored(&shared).await);
        desk.if_match(5).delete(&one).await.expect(204);
        assert!(!stored(&old).await && stored(&shared).await);
        desk.if_match(2).delete(&two).await.expect(204);
        assert!(!stored(&shared).await);
    }

    async fn only_what_may_be_kept_is_taken(service) {
        let here = service.brooklyn().await;
        let desk = service.signed_on(G::CentralOffice, here).await;
        let path = desk.post(ALL, job_aid()).await.expect(201).header("location").to_owned();
        let file = format!("{path}/file");
        for (name, media_type, bytes) in [
            ("run.exe", "application/octet-stream", &b"MZ\x90\x00\x03\x00\x00\x00"[..]),
            ("page.html", "text/html", &b"<!doctype html><script>alert(1)</script>"[..]),
            ("drawing.svg", "image/svg+xml", &b"<svg xmlns='http://www.w3.org/2000/svg'/>"[..]),
            ("guide.pdf", "application/pdf", &b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"[..]),
        ] {
            send(&desk, &file, 1, name, media_type, bytes).await.problem(415, "unsupported_media_type");
        }
        send(&desk, &file, 1, "empty.pdf", "application/pdf", b"").await.fault("/file", "empty_file");
        send(&desk, &file, 7, "guide.pdf", "application/pdf", PDF).await.problem(412, "precondition_failed");
        let large = vec![b'a'; 25 * 1024 * 1024 + 1];
        send(&desk, &file, 1, "large.txt", "text/plain", &large).await.problem(413, "body_too_large");
        let with_more = Form::new()
            .part("file", Part::bytes(PDF.to_vec()).file_name("guide.pdf").mime_str("application/pdf").expect("a type"))
            .text("description", "x");
        let client = desk.if_match(1);
        let refused = client.send(client.request(Method::PUT, &file).multipart(with_more)).await;
        refused.problem(422, "validation_failed").fault("/description", "unknown_field");
        for link in [
            "http://example.org/x", "javascript:alert(1)", "https://example.org/a b", "https://",
            "https://user:pass@example.org/", "https://user@example.org", "https://user:pass@example.org?x",
        ] {
            let refused = desk.if_match(1).patch(&path, json!({ "link": link })).await.problem(422, "validation_failed");
            assert_eq!(refused.body["errors"][0]["pointer"], "/link", "{link}");
        }
        assert_eq!(desk.get(&path).await.expect(200).version(), 1);
        let linked = json!({ "link": "https://learning.example.org:8443/@desk/fall?of=a@b#c", "published": true });
        desk.if_match(1).patch(&path, linked).await.expect(200);
        let bare = desk.if_match(2).patch(&path, json!({ "link": null })).await;
        bare.problem(422, "validation_failed").fault("/published", "nothing_to_publish");
    }

    async fn working_through_an_edition_counts_once(service) {
        let here = service.brooklyn().await;
        let desk = service.signed_on(G::NimrsHelpDesk, here).await;
        let person = service.person(G::Level3, here).await;
        let level_3 = service.sign_on(&person).await;
        let mut aid = job_aid();
        (aid["link"], aid["edition"]) = (json!("https://learning.example.org/fall"), json!("2026-03"));
        let made = desk.post(ALL, aid).await.expect(201);
        let path = made.header("location").to_owned();
        let complete = format!("{path}/complete");
        level_3.post_empty(&complete).await.problem(404, "not_found");
        desk.post_empty(&complete).await.problem(409, "state_conflict");
        desk.if_match(1).patch(&path, json!({ "published": true })).await.expect(200);
        let done = level_3.post_empty(&complete).await.expect(200);
        assert_eq!((&done.body["completed_on"], &done.body["kind"]), (&json!("2026-03-02"), &json!("resource")));
        assert_eq!(done.body["source_id"], json!(made.id()));
        service.advance(TimeDelta::days(2));
        let level_3 = service.sign_on(&person).await;
        assert_eq!(level_3.post_empty(&complete).await.expect(200).body, done.body);
        let desk = service.signed_on(G::NimrsHelpDesk, here).await;
        desk.if_match(2).patch(&path, json!({ "edition": "2026-04" })).await.expect(200);
        level_3.post_empty(&complete).await.expect(200);
        desk.if_match(3).delete(&path).await.expect(204);

        let mine = level_3.get("/v1/me/training?limit=1").await.expect(200);
        assert_eq!(mine.body["items"], json!([done.body]));
        let cursor = mine.body["next_cursor"].as_str().expect("another page").to_owned();
        let rest = level_3.get(&format!("/v1/me/training?limit=1&cursor={cursor}")).await.expect(200);
        assert_eq!(rest.body["items"].as_array().map(Vec::len), Some(1));
        let admin = service.signed_on(G::SecurityAdministrator, here).await;
        let of_person = format!("/v1/accounts/{}/training", person.id);
        assert_eq!(admin.get(&of_person).await.expect(200).body["items"].as_array().map(Vec::len), Some(2));
        let elsewhere = service.signed_on(G::SecurityAdministrator, service.albany().await).await;
        elsewhere.get(&of_person).await.problem(404, "not_found");
    }

    async fn news_is_shown_while_it_holds(service) {
        let here = service.brooklyn().await;
        let desk = service.signed_on(G::NimrsHelpDesk, here).await;
        let stranger = service.anonymous();
        let news = |title: &str, from: &str, until: Option<&str>| {
            let mut news = json!({ "title": title, "body": "x", "valid_from": from });
            if let Some(until) = until {
                news["valid_until"] = json!(until);
            }
            news
        };
        let add = |body: Value| { let desk = desk.clone(); async move { desk.post("/v1/news", body).await } };
        let old = add(news("Old", "2026-02-01T00:00:00Z", Some("2026-03-02T15:00:00Z"))).await.expect(201);
        add(news("Now", "2026-03-02T15:00:00Z", Some("2026-03-03T00:00:00Z"))).await.expect(201);
        add(news("Open", "2026-02-01T00:00:00Z", None)).await.expect(201);
        let ahead = add(news("Ahead", "2026-03-03T00:00:00Z", None)).await.expect(201);
        add(news("Wrong", "2026-03-03T00:00:00Z", Some("2026-03-03T00:00:00Z"))).await.fault("/valid_until", "not_after_start");
        assert_eq!(titles(&stranger.get("/v1/news").await.expect(200)), ["Now", "Open"]);
        stranger.get(old.header("location")).await.problem(404, "not_found");
        stranger.get("/v1/news?all=true").await.problem(401, "invalid_token");
        let first = desk.get("/v1/news?all=true&limit=3").await.expect(200);
        assert_eq!(titles(&first), ["Ahead", "Now", "Open"]);
        let cursor = first.body["next_cursor"].as_str().expect("a page more");
        assert_eq!(titles(&desk.get(&format!("/v1/news?all=true&limit=3&cursor={cursor}")).await.expect(200)), ["Old"]);
        desk.get(&format!("/v1/news?limit=3&cursor={cursor}")).await.problem(422, "cursor_mismatch");
        service.set_time("2026-03-03T00:00:00Z");
        assert_eq!(titles(&stranger.get("/v1/news").await.expect(200)), ["Ahead", "Open"]);
        let desk = service.signed_on(G::NimrsHelpDesk, here).await;
        let path = ahead.header("location");
        let until = json!({ "valid_until": "2026-03-02T00:00:00Z" });
        desk.if_match(1).patch(path, until).await.fault("/valid_until", "not_after_start");
        desk.if_match(1).patch(path, json!({ "title": "Here" })).await.expect(200);
        desk.if_match(1).delete(path).await.problem(412, "precondition_failed");
        desk.if_match(2).delete(path).await.expect(204);
        assert_eq!(titles(&stranger.get("/v1/news").await.expect(200)), ["Open"]);
    }
}
