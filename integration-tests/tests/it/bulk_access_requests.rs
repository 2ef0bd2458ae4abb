//! Many new users at once, from a CSV file.

use std::fmt::Write;

use nimrs_contract::vocabulary::SecurityGroup as G;
use nimrs_integration_tests::{Answer, Client, Service, on_both};
use serde_json::json;

use super::access_requests::{REQUESTS, center, newcomer};

const BULK: &str = "/v1/access-requests/bulk";
const TRY: &str = "/v1/access-requests/bulk?dry_run=true";
const HEADER: &str = "user_id,display_name,email,security_group\n";

async fn send(client: &Client, path: &str, file: impl Into<Vec<u8>>) -> Answer {
    client.post_raw(path, "text/csv", file).await
}

/// A list of so many new users.
fn list(count: usize) -> String {
    let mut text = HEADER.to_owned();
    for number in 1..=count {
        writeln!(text, "user.{number},Person {number},user.{number}@example.org,level_2").unwrap();
    }
    text
}

async fn filed(client: &Client) -> usize {
    client.get(&format!("{REQUESTS}?limit=200")).await.expect(200).body["items"].as_array().unwrap().len()
}

/// The places and codes of the faults.
fn faults(answer: &Answer) -> Vec<(String, String)> {
    let text = |value: &serde_json::Value| value.as_str().unwrap().to_owned();
    let list = answer.body["errors"].as_array().unwrap();
    list.iter().map(|fault| (text(&fault["pointer"]), text(&fault["code"]))).collect()
}

on_both! {
    async fn a_list_is_tried_and_then_filed(service) {
        let here = service.brooklyn().await;
        let admin = service.signed_on(G::SecurityAdministrator, here).await;
        let tried = send(&admin, TRY, list(3)).await.expect(200).body;
        assert_eq!((&tried["dry_run"], &tried["rows"], &tried["errors"]), (&json!(true), &json!(3), &json!([])));
        assert_eq!(tried["filed"][2], json!({ "line": 4, "user_id": "user.3" }));
        assert_eq!(filed(&admin).await, 0);

        let keyed = admin.with("Idempotency-Key", "list-1");
        let done = send(&keyed, BULK, list(3)).await.expect(200);
        assert_eq!(done.body["filed"].as_array().unwrap().len(), 3);
        let again = send(&keyed, BULK, list(3)).await.expect(200);
        assert_eq!((again.header("idempotency-replayed"), &again.body), ("true", &done.body));
        assert_eq!(filed(&admin).await, 3);
        let one = done.body["filed"][0]["request_id"].as_str().unwrap();
        let one = admin.get(&format!("{REQUESTS}/{one}")).await.expect(200).body;
        assert_eq!((&one["user_id"], &one["route"], &one["status"]), (&json!("user.1"), &json!("rfa"), &json!("submitted")));
        assert!(one["reason"].as_str().unwrap().contains("line 2"));
        // Everybody of it stands open now.
        let tried = send(&admin, TRY, list(4)).await.expect(200);
        assert_eq!(tried.body["filed"], json!([{ "line": 5, "user_id": "user.4" }]));
        let open = |line: u64| (format!("line:{line}/email"), "open_request".to_owned());
        assert_eq!(faults(&tried), [open(2), open(3), open(4)]);
    }

    async fn one_bad_row_keeps_all_out(service) {
        let here = service.brooklyn().await;
        let admin = service.signed_on(G::SecurityAdministrator, here).await;
        admin.post(REQUESTS, newcomer(here, "taken")).await.expect(201);
        let person = service.person(G::Level2, here).await;
        let text = format!(
            "{HEADER}good,Good One,good@example.org,level_2\n\
             x,Short,x@example.org,level_2\n\
             {},Somebody Else,else@example.org,level_2\n\
             taken,Other,other@example.org,level_2\n\
             formula,=cmd|' /C calc'!A0,formula@example.org,level_2\n\
             state,State,state@example.org,central_office\n\
             third,TEST level_2,third@example.org,level_2\n\
             good,Again,again@example.org,level_3\n",
            person.user_id
        );
        let expected: Vec<(String, String)> = [
            ("line:3/user_id", "wrong_format"), ("line:4/user_id", "taken"), ("line:5/user_id", "open_request"),
            ("line:6/display_name", "formula"), ("line:7/security_group", "does_not_fit"), ("line:8/email", "has_account"),
            ("line:9/user_id", "repeated"),
        ].map(|(pointer, code)| (pointer.to_owned(), code.to_owned())).to_vec();
        let tried = send(&admin, TRY, text.clone()).await.expect(200);
        assert_eq!((faults(&tried), &tried.body["rows"]), (expected.clone(), &json!(8)));
        assert_eq!(tried.body["filed"], json!([{ "line": 2, "user_id": "good" }]));
        let refused = send(&admin, BULK, text).await.problem(422, "validation_failed");
        assert_eq!(faults(&refused), expected);
        assert!(refused.body["detail"].as_str().unwrap().contains("nothing was filed"));
        assert_eq!(filed(&admin).await, 1);
    }

    async fn files_that_are_no_such_list(service) {
        let here = service.brooklyn().await;
        let admin = service.signed_on(G::SecurityAdministrator, here).await;
        let utf_16: Vec<u8> = format!("\u{feff}{HEADER}").encode_utf16().flat_map(u16::to_le_bytes).collect();
        let latin = [HEADER.as_bytes(), b"rene,Ren\xe9 Martin,rene@example.org,level_2\n"].concat();
        for (file, code) in [
            (Vec::new(), "empty"), (HEADER.as_bytes().to_vec(), "empty"), (b"user_id,email\n".to_vec(), "wrong_header"),
            (HEADER.replace(',', ";").into_bytes(), "wrong_header"), (utf_16, "wrong_encoding"), (latin, "wrong_encoding"),
            (list(1001).into_bytes(), "too_many_rows"),
            (format!("{HEADER}{}", ",,,\n".repeat(100_000)).into_bytes(), "too_many_rows"),
        ] {
            for path in [TRY, BULK] {
                let refused = send(&admin, path, file.clone()).await.problem(422, "validation_failed");
                assert_eq!(refused.body["errors"][0]["code"], code, "{}", refused.body);
            }
        }
        let refused = send(&admin, BULK, list(100_000)).await.problem(413, "body_too_large");
        assert!(refused.body["detail"].as_str().unwrap().contains("1,000 rows and 1 MiB"));
        assert!(refused.body["remedy"]["text"].as_str().unwrap().contains("Split"), "{}", refused.body);
        admin.post(BULK, json!([])).await.problem(415, "unsupported_media_type");
        admin.post_raw(BULK, "text/csv; charset=windows-1252", list(1)).await.problem(415, "unsupported_media_type");
        assert_eq!(filed(&admin).await, 0);
        // A mark at the beginning does no harm.
        admin.post_raw(BULK, "text/csv; charset=utf-8", format!("\u{feff}{}", list(1))).await.expect(200);
    }

    async fn lines_are_counted_as_editors_do_whatever_ends_them(service) {
        let here = service.brooklyn().await;
        let admin = service.signed_on(G::SecurityAdministrator, here).await;
        let file = format!("\u{feff}{}", list(2).replace('\n', "\r\n"));
        let tried = send(&admin, TRY, file.clone()).await.expect(200).body;
        assert_eq!(tried["filed"], json!([{ "line": 2, "user_id": "user.1" }, { "line": 3, "user_id": "user.2" }]));
        let bad = file.replace("Person 2", "\u{ff1d}1+1");
        let refused = send(&admin, BULK, bad).await.problem(422, "validation_failed").fault("line:3/display_name", "formula");
        assert_eq!(refused.body["detail"], "The list has 1 fault; errors has its line. Nothing was filed.");
    }

    async fn a_thousand_new_users(service) {
        let here = service.brooklyn().await;
        let admin = service.signed_on(G::SecurityAdministrator, here).await;
        let done = send(&admin, BULK, list(1000)).await.expect(200).body;
        assert_eq!((&done["rows"], done["filed"].as_array().unwrap().len()), (&json!(1000), 1000));
        let (mut count, mut path) = (0, format!("{REQUESTS}?limit=200"));
        loop {
            let page = admin.get(&path).await.expect(200).body;
            count += page["items"].as_array().unwrap().len();
            let Some(cursor) = page["next_cursor"].as_str() else { break };
            path = format!("{REQUESTS}?limit=200&cursor={cursor}");
        }
        assert_eq!(count, 1000);
    }

    async fn a_list_is_filed_where_one_may_file(service) {
        let here = service.brooklyn().await;
        let elsewhere = service.albany().await;
        let admin = service.signed_on(G::SecurityAdministrator, here).await;
        let central = service.signed_on(G::CentralOffice, here).await;
        let at = |id: &str, more: &str| format!("{BULK}?facility_id={id}{more}");
        let (own, foreign) = (here.id.to_string(), elsewhere.id.to_string());
        for more in ["", "&dry_run=true"] {
            let refused = send(&admin, &at(&foreign, more), list(1)).await.problem(403, "forbidden");
            assert!(refused.body["remedy"]["text"].as_str().unwrap().contains("its Security Administrator"));
        }
        send(&admin, &at(&own, "&dry_run=true"), list(1)).await.expect(200);
        send(&central, BULK, list(1)).await.problem(422, "validation_failed").fault("query:facility_id", "required");
        let nowhere = at("0198c0de-0000-7000-8000-000000000001", "");
        send(&central, &nowhere, list(1)).await.problem(422, "validation_failed").fault("query:facility_id", "unknown_value");
        send(&central, &at(&foreign, ""), list(1)).await.expect(200);
        // A State center's list takes the road of the State.
        let center = center(&central).await;
        let file = list(1).replace("user.1", "center.1");
        let done = send(&central, &at(&center.id.to_string(), ""), file).await.expect(200).body;
        let one = done["filed"][0]["request_id"].as_str().unwrap();
        assert_eq!(central.get(&format!("{REQUESTS}/{one}")).await.expect(200).body["route"], "e_rfa");
    }

    async fn the_same_list_ten_times_at_once_is_filed_once(service) {
        let here = service.brooklyn().await;
        let admin = service.signed_on(G::SecurityAdministrator, here).await;
        let answers = futures_util::future::join_all((0..10).map(|_| send(&admin, BULK, list(20)))).await;
        assert_eq!(answers.iter().filter(|answer| answer.status == 200).count(), 1);
        assert!(answers.iter().all(|answer| [200, 409, 422].contains(&answer.status)));
        assert_eq!(filed(&admin).await, 20);
    }
}

/// Nobody but who may file sends a list at all.
#[tokio::test]
async fn other_groups_send_no_list() {
    let service = Service::start(nimrs_integration_tests::Backend::Sqlite).await;
    let here = service.brooklyn().await;
    for group in [G::Level1, G::Level2, G::FieldOffice, G::NimrsHelpDesk, G::Integration] {
        let client = service.signed_on(group, here).await;
        send(&client, BULK, list(1)).await.problem(403, "forbidden");
    }
}
