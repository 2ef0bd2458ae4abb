//! Webhooks: signed, in order, tried for days, guarded, and to be looked at and replayed.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use chrono::TimeDelta;
use nimrs_api::domain::outbox::MailKind;
use nimrs_contract::vocabulary::SecurityGroup as G;
use nimrs_integration_tests::{Backend, Client, Options, Process, Service, on_both, real_time};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

use super::jobs;

const HOOKS: &str = "/v1/webhooks";

/// What a receiver was sent: the headers as text and the event.
type Taken = (String, Value);

/// A receiver that answers as it is told, and keeps what came.
pub struct Receiver {
    pub url: String,
    answers: Arc<Mutex<Vec<String>>>,
    came: Arc<Mutex<Vec<Taken>>>,
}

fn answer(status: &str, more: &str) -> String {
    format!("HTTP/1.1 {status}\r\nConnection: close\r\n{more}Content-Length: 2\r\n\r\nok")
}

impl Receiver {
    pub async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/hook", listener.local_addr().unwrap());
        let (answers, came) = (Arc::new(Mutex::new(Vec::<String>::new())), Arc::new(Mutex::new(Vec::new())));
        let (next, keep) = (Arc::clone(&answers), Arc::clone(&came));
        tokio::spawn(async move {
            while let Ok((mut stream, _)) = listener.accept().await {
                let (next, keep) = (Arc::clone(&next), Arc::clone(&keep));
                tokio::spawn(async move {
                    let mut bytes = Vec::new();
                    let (head, body) = loop {
                        let mut piece = [0; 4096];
                        let count = stream.read(&mut piece).await.unwrap_or(0);
                        if count == 0 {
                            return;
                        }
                        bytes.extend_from_slice(&piece[..count]);
                        let text = String::from_utf8_lossy(&bytes).into_owned();
                        let Some((head, body)) = text.split_once("\r\n\r\n") else { continue };
                        let head = head.to_ascii_lowercase();
                        let length = head.split("content-length: ").nth(1).and_then(|rest| rest.lines().next());
                        if body.len() >= length.unwrap().trim().parse::<usize>().unwrap() {
                            break (text[..head.len()].to_owned(), body.to_owned());
                        }
                    };
                    keep.lock().unwrap().push((head, serde_json::from_str(&body).unwrap()));
                    let given = next.lock().unwrap().pop().unwrap_or_else(|| answer("200 OK", ""));
                    let _ = stream.write_all(given.as_bytes()).await;
                });
            }
        });
        Self { url, answers, came }
    }

    /// What it answers next, the first first; afterwards it takes everything.
    fn answers(&self, next: &[String]) {
        *self.answers.lock().unwrap() = next.iter().rev().cloned().collect();
    }

    /// What came, once it is so much.
    async fn came(&self, count: usize) -> Vec<Taken> {
        for _ in 0..600 {
            if self.came.lock().unwrap().len() >= count {
                break;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        let came = self.came.lock().unwrap().clone();
        assert_eq!(came.len(), count, "{came:?}");
        came
    }
}

fn header<'t>(taken: &'t Taken, name: &str) -> &'t str {
    taken.0.lines().find_map(|line| line.strip_prefix(&format!("{name}: "))).unwrap_or_default()
}

fn options() -> Options {
    let variables = vec![("NIMRS_OUTBOUND_HTTP", "on".to_owned()), ("NIMRS_OUTBOUND_ALLOW", "127.0.0.1/32".to_owned())];
    Options { variables, ..Options::default() }
}

/// A webhook of the facility, its path, and its secret.
async fn hooked(client: &Client, url: &str) -> (String, Value) {
    let made = client.post(HOOKS, json!({ "content": { "url": url, "signature": "both" } })).await.expect(201);
    (made.header("location").to_owned(), made.body)
}

/// A delivery once it stands so.
async fn stands(client: &Client, hook: &str, status: &str, count: usize) -> Vec<Value> {
    for _ in 0..200 {
        let page = client.get(&format!("{hook}/deliveries?status={status}")).await.expect(200).body;
        let items = page["items"].as_array().unwrap().clone();
        if items.len() == count {
            return items;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("not {count} deliveries are {status}: {}", client.get(&format!("{hook}/deliveries")).await.body);
}

async fn draft(client: &Client) -> String {
    client.post("/v1/incidents", json!({ "content": {} })).await.expect(201).header("location").to_owned()
}

on_both! { with options();
    async fn a_webhook_is_sent_what_happens_at_its_facility_signed(service) {
        let (here, there) = (service.brooklyn().await, service.albany().await);
        let (level_1, abroad) = (service.signed_on(G::Level1, here).await, service.signed_on(G::Level1, there).await);
        let admin = service.signed_on(G::SecurityAdministrator, here).await;
        draft(&level_1).await;
        let receiver = Receiver::start().await;
        let (hook, made) = hooked(&admin, &receiver.url).await;
        assert!(made["secret"].as_str().unwrap().starts_with("whsec_"));
        draft(&abroad).await;
        let path = draft(&level_1).await;
        let came = receiver.came(1).await;
        assert_eq!(came[0].1["subject"], path, "from now on, and of its facility alone");
        assert_eq!(header(&came[0], "webhook-id"), came[0].1["id"]);
        assert!(header(&came[0], "webhook-signature").contains("v1,"));
        assert!(header(&came[0], "webhook-signature").contains(" v1a,") || header(&came[0], "webhook-signature").starts_with("v1a,"));
        let delivered = stands(&admin, &hook, "delivered", 1).await;
        let one = format!("{hook}/deliveries/{}", delivered[0]["id"].as_str().unwrap());
        let detail = admin.get(&one).await.expect(200).body;
        assert_eq!((&detail["body"], &detail["tried"][0]["status"]), (&came[0].1, &json!(200)));
        assert_eq!(detail["tried"][0]["answer"], "ok");
        assert!(!detail.to_string().contains("v1,"), "no signature is shown");
        let shown = admin.get(&hook).await.expect(200).body;
        assert!(!shown.to_string().contains("whsec_") && shown.to_string().contains("whpk_"));
        // Again, with the same id.
        admin.post_empty(&format!("{one}/replay")).await.expect(200);
        let came = receiver.came(2).await;
        assert_eq!(header(&came[0], "webhook-id"), header(&came[1], "webhook-id"));
        // A range, from before it was made.
        let replayed = admin.post(&format!("{hook}/replay"), json!({ "after": 0, "until": 1 })).await.expect(200);
        assert_eq!(replayed.body["events"], 1);
        assert_eq!(receiver.came(3).await[2].1["sequence"], "0000000000000000001");
        admin.post_empty(&format!("{hook}/test")).await.expect(200);
        assert_eq!(receiver.came(4).await[3].1["type"], "gov.ny.omh.nimrs.webhook.test");
    }

    async fn of_one_incident_a_later_event_waits_for_the_former(service) {
        let here = service.brooklyn().await;
        let level_1 = service.signed_on(G::Level1, here).await;
        let admin = service.signed_on(G::SecurityAdministrator, here).await;
        let receiver = Receiver::start().await;
        let (hook, _) = hooked(&admin, &receiver.url).await;
        receiver.answers(&[answer("500 Broken", ""), answer("302 Found", "Location: http://127.0.0.1:1/\r\n")]);
        let path = draft(&level_1).await;
        receiver.came(1).await;
        let waiting = stands(&admin, &hook, "waiting", 1).await;
        assert_eq!(waiting[0]["attempts"], 1);
        level_1.if_match(1).patch(&path, json!({ "discovered_by": "A nurse" })).await.expect(200);
        stands(&admin, &hook, "waiting", 2).await;
        tokio::time::sleep(Duration::from_secs(2)).await;
        receiver.came(1).await;
        service.advance(TimeDelta::seconds(6));
        receiver.came(2).await;
        let other = draft(&level_1).await;
        assert_eq!(receiver.came(3).await[2].1["subject"], other, "another incident does not wait");
        service.advance(TimeDelta::minutes(6));
        let came = receiver.came(5).await;
        let subjects: Vec<_> = came.iter().filter(|taken| taken.1["subject"] == path).map(|taken| taken.1["data"]["version"].as_i64().unwrap()).collect();
        assert_eq!(subjects, [1, 1, 1, 2]);
        stands(&admin, &hook, "delivered", 3).await;
    }

    async fn one_that_fails_for_three_days_is_disabled_and_goes_on_where_it_was(service) {
        let here = service.brooklyn().await;
        let person = service.person(G::Level1, here).await;
        let level_1 = service.sign_on(&person).await;
        let officer = service.person(G::SecurityAdministrator, here).await;
        jobs::reached_at(&service, officer.id, "officer@example.org").await;
        let admin = service.sign_on(&officer).await;
        let receiver = Receiver::start().await;
        let (hook, _) = hooked(&admin, &receiver.url).await;
        receiver.answers(&vec![answer("500 Broken", ""); 10]);
        let path = draft(&level_1).await;
        for attempt in 1..=10 {
            receiver.came(attempt).await;
            tokio::time::sleep(Duration::from_millis(800)).await;
            service.advance(TimeDelta::hours(25));
        }
        let admin = service.sign_on(&officer).await;
        stands(&admin, &hook, "given_up", 1).await;
        let disabled = admin.get(&hook).await.expect(200);
        assert_eq!(disabled.body["content"]["enabled"], false);
        assert!(disabled.body["disabled_reason"].as_str().unwrap().contains("three days"));
        let told = jobs::mails(&service, MailKind::Webhook);
        let text = told.iter().map(jobs::text).collect::<String>().replace("=\r\n", "");
        assert!(told.len() == 1 && text.contains("officer@example.org") && text.contains(&hook), "{text}");
        assert!(!text.contains(&receiver.url), "the address may hold a secret");
        admin.post_empty(&format!("{hook}/test")).await.problem(409, "state_conflict");
        let level_1 = service.sign_on(&person).await;
        level_1.if_match(1).patch(&path, json!({ "discovered_by": "A nurse" })).await.expect(200);
        tokio::time::sleep(Duration::from_millis(1500)).await;
        receiver.came(10).await;
        admin.if_match(disabled.version()).patch(&hook, json!({ "enabled": true })).await.expect(200);
        assert_eq!(receiver.came(11).await[10].1["data"]["version"], 2, "what happened meanwhile");
        // After a month nobody looks at them any more.
        stands(&admin, &hook, "delivered", 1).await;
        jobs::run(&service).await;
        stands(&admin, &hook, "given_up", 1).await;
        service.advance(TimeDelta::days(31));
        jobs::run(&service).await;
        let admin = service.sign_on(&officer).await;
        assert_eq!(admin.get(&format!("{hook}/deliveries")).await.expect(200).body["items"], json!([]));
    }

    async fn one_that_is_gone_is_disabled_at_once_and_one_that_asks_for_time_gets_it(service) {
        let here = service.brooklyn().await;
        let level_1 = service.signed_on(G::Level1, here).await;
        let admin = service.signed_on(G::SecurityAdministrator, here).await;
        let receiver = Receiver::start().await;
        let (hook, _) = hooked(&admin, &receiver.url).await;
        receiver.answers(&[answer("503 Busy", "Retry-After: 120\r\n"), answer("410 Gone", "")]);
        draft(&level_1).await;
        receiver.came(1).await;
        stands(&admin, &hook, "waiting", 1).await;
        service.advance(TimeDelta::seconds(100));
        tokio::time::sleep(Duration::from_millis(1500)).await;
        receiver.came(1).await;
        service.advance(TimeDelta::seconds(30));
        receiver.came(2).await;
        stands(&admin, &hook, "given_up", 1).await;
        assert_eq!(admin.get(&hook).await.expect(200).body["content"]["enabled"], false);
    }

    async fn addresses_that_may_not_be_called_are_not(service) {
        let here = service.brooklyn().await;
        let level_1 = service.signed_on(G::Level1, here).await;
        let admin = service.signed_on(G::SecurityAdministrator, here).await;
        for url in ["http://10.0.0.1/x", "http://169.254.169.254/latest", "http://[::1]:1/x", "http://u:p@example.org/"] {
            let body = json!({ "content": { "url": url } });
            admin.post(HOOKS, body).await.problem(422, "validation_failed").fault("/content/url", "not_callable");
        }
        admin.post(HOOKS, json!({ "content": { "url": "ftp://example.org/x" } })).await.problem(422, "validation_failed");
        // A name that leads to this machine: only 127.0.0.1 may be called here, and nothing else of it.
        let (hook, _) = hooked(&admin, "http://ip6-localhost:9/hook").await;
        draft(&level_1).await;
        let waiting = stands(&admin, &hook, "waiting", 1).await;
        let one = format!("{hook}/deliveries/{}", waiting[0]["id"].as_str().unwrap());
        for _ in 0..100 {
            let detail = admin.get(&one).await.expect(200).body;
            if let Some(tried) = detail["tried"].as_array().and_then(|tried| tried.first()) {
                assert!(tried["error"].is_string() && tried.get("status").is_none(), "{tried}");
                return;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        panic!("it was not tried");
    }

    async fn secrets_change_over_and_each_manages_its_own(service) {
        let (here, there) = (service.brooklyn().await, service.albany().await);
        let admin = service.signed_on(G::SecurityAdministrator, here).await;
        let other = service.signed_on(G::SecurityAdministrator, there).await;
        let state = service.signed_on(G::CentralOffice, here).await;
        let receiver = Receiver::start().await;
        let (hook, made) = hooked(&admin, &receiver.url).await;
        other.get(&hook).await.problem(404, "not_found");
        other.if_match(1).delete(&hook).await.problem(404, "not_found");
        state.get(&hook).await.expect(200);
        let abroad = json!({ "facility_id": there.id.to_string(), "content": { "url": receiver.url } });
        admin.post(HOOKS, abroad.clone()).await.problem(404, "not_found");
        state.post(HOOKS, abroad).await.expect(201);
        let all = state.post(HOOKS, json!({ "content": { "url": receiver.url } })).await.expect(201).body;
        assert!(all["webhook"].get("facility_id").is_none());
        assert_eq!(admin.get(HOOKS).await.expect(200).body["items"].as_array().unwrap().len(), 1);
        assert_eq!(state.get(HOOKS).await.expect(200).body["items"].as_array().unwrap().len(), 3);

        let first = made["webhook"]["secrets"][0]["id"].as_str().unwrap().to_owned();
        admin.if_match(1).delete(&format!("{hook}/secrets/{first}")).await.problem(409, "state_conflict");
        let rotated = admin.post(&format!("{hook}/secrets"), json!({ "kind": "hmac" })).await.expect(201);
        assert!(rotated.body["value"].as_str().unwrap().starts_with("whsec_"));
        admin.post(&format!("{hook}/secrets"), json!({ "kind": "hmac" })).await.problem(409, "state_conflict");
        admin.post_empty(&format!("{hook}/test")).await.expect(200);
        let came = receiver.came(1).await;
        let signatures = header(&came[0], "webhook-signature").split(' ').filter(|text| text.starts_with("v1,")).count();
        assert_eq!(signatures, 2, "by both");
        admin.if_match(1).delete(&format!("{hook}/secrets/{first}")).await.problem(412, "precondition_failed");
        admin.if_match(2).delete(&format!("{hook}/secrets/{first}")).await.expect(200);
        admin.post_empty(&format!("{hook}/test")).await.expect(200);
        let came = receiver.came(2).await;
        let signatures = header(&came[1], "webhook-signature").split(' ').filter(|text| text.starts_with("v1,")).count();
        assert_eq!(signatures, 1);
        for wrong in [json!({}), json!({ "after": 5, "until": 5 }), json!({ "after": 1, "from": "2026-01-01T00:00:00Z" })] {
            admin.post(&format!("{hook}/replay"), wrong).await.problem(422, "validation_failed");
        }
        admin.if_match(9).patch(&hook, json!({ "enabled": false })).await.problem(412, "precondition_failed");
        let patched = admin.if_match(3).patch(&hook, json!({ "event_types": ["incident.closed"], "description": "EHR" })).await.expect(200);
        assert_eq!(patched.body["content"]["event_types"], json!(["incident.closed"]));
        draft(&service.signed_on(G::Level1, here).await).await;
        tokio::time::sleep(Duration::from_millis(1500)).await;
        admin.if_match(4).delete(&hook).await.expect(204);
        admin.get(&hook).await.problem(404, "not_found");
    }
}

/// An answer without an end is cut, and one that comes late counts as none.
#[tokio::test]
async fn an_endless_answer_is_cut() {
    let service = Service::start_with(Backend::Sqlite, options()).await;
    let here = service.brooklyn().await;
    let admin = service.signed_on(G::SecurityAdministrator, here).await;
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/", listener.local_addr().unwrap());
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            tokio::spawn(async move {
                let _ = stream.read(&mut [0; 4096]).await;
                let _ = stream.write_all(b"HTTP/1.1 200 OK\r\n\r\n").await;
                while stream.write_all(&[b'a'; 4096]).await.is_ok() {}
            });
        }
    });
    let (hook, _) = hooked(&admin, &url).await;
    admin.post_empty(&format!("{hook}/test")).await.expect(200);
    let delivered = stands(&admin, &hook, "delivered", 1).await;
    let detail =
        admin.get(&format!("{hook}/deliveries/{}", delivered[0]["id"].as_str().unwrap())).await.expect(200).body;
    assert_eq!(detail["tried"][0]["answer"].as_str().unwrap().len(), 1024);
}

/// One that takes every call and never answers is given up after 15 seconds, and holds up no other.
#[tokio::test]
async fn one_that_hangs_holds_up_no_other() {
    let service = Service::start_with(Backend::Sqlite, options()).await;
    let here = service.brooklyn().await;
    let level_1 = service.signed_on(G::Level1, here).await;
    let admin = service.signed_on(G::SecurityAdministrator, here).await;
    let silent = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/", silent.local_addr().unwrap());
    tokio::spawn(async move {
        let mut held = Vec::new();
        while let Ok((stream, _)) = silent.accept().await {
            held.push(stream);
        }
    });
    let (hanging, _) = hooked(&admin, &url).await;
    let receiver = Receiver::start().await;
    hooked(&admin, &receiver.url).await;
    for _ in 0..8 {
        draft(&level_1).await;
    }
    receiver.came(8).await;
    let waiting = stands(&admin, &hanging, "waiting", 8).await;
    let begun: Vec<_> = waiting.iter().filter(|delivery| delivery["attempts"] == 1).collect();
    assert_eq!(begun.len(), 4, "so many at a time");
    let one = format!("{hanging}/deliveries/{}", begun[0]["id"].as_str().unwrap());
    for _ in 0..200 {
        if let Some(tried) = admin.get(&one).await.expect(200).body["tried"].get(0) {
            let took = tried["milliseconds"].as_i64().unwrap();
            assert!(tried["error"].is_string() && (14_000..25_000).contains(&took), "{tried}");
            return;
        }
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
    panic!("the call did not end");
}

const WRITERS: usize = 8;
const VERSIONS: i64 = 6;

/// Two processes on one PostgreSQL deliver what eight writers do: all of it, and of each incident in its order, though
/// deliveries fail now and then.
#[tokio::test]
async fn two_processes_deliver_all_in_the_order_of_each_incident() {
    let service = Service::start(Backend::Postgres).await;
    service.clock.set(real_time());
    let here = service.brooklyn().await;
    let (writer, admin) = (service.person(G::Level1, here).await, service.person(G::SecurityAdministrator, here).await);
    let database = service.stop();
    let variables = [("NIMRS_OUTBOUND_HTTP", "on"), ("NIMRS_OUTBOUND_ALLOW", "127.0.0.1/32")];
    let processes =
        [Process::start_with(&database, &variables).await, Process::start_with(&database, &variables).await];
    let receiver = Receiver::start().await;
    let failing: Vec<String> = (0..16).map(|n| answer(if n % 4 == 0 { "500 Broken" } else { "200 OK" }, "")).collect();
    receiver.answers(&failing);
    let admin = processes[0].client(Some(&crate::process::signed_on(&processes[0], &admin).await));
    hooked(&admin, &receiver.url).await;
    let token = crate::process::signed_on(&processes[0], &writer).await;
    let mut writers = tokio::task::JoinSet::new();
    for number in 0..WRITERS {
        let client = processes[number % 2].client(Some(&token));
        writers.spawn(async move {
            let path = draft(&client).await;
            for version in 1..VERSIONS {
                let patch = json!({ "discovered_by": format!("Nurse {version}") });
                client.if_match(version).patch(&path, patch).await.expect(200);
            }
        });
    }
    writers.join_all().await;
    // Four attempts failed; each was made again.
    let came = receiver.came(WRITERS * usize::try_from(VERSIONS).unwrap() + 4).await;
    let mut last: std::collections::HashMap<String, i64> = std::collections::HashMap::new();
    for (_, event) in &came {
        let version = event["data"]["version"].as_i64().unwrap();
        let before = last.insert(event["subject"].to_string(), version).unwrap_or(0);
        assert!(version == before + 1 || version == before, "{version} came after {before}: {event}");
    }
    assert_eq!(last.len(), WRITERS);
    assert!(last.values().all(|version| *version == VERSIONS));
    for process in processes {
        process.kill().await;
    }
}
