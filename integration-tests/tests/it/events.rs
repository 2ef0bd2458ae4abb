//! The change feed: complete, in order, as each may see it, as a list and as a stream.

use std::collections::BTreeSet;
use std::time::Duration;

use chrono::TimeDelta;
use diesel::prelude::*;
use nimrs_api::db::connection::Target;
use nimrs_api::db::schema::events;
use nimrs_contract::vocabulary::SecurityGroup as G;
use nimrs_integration_tests::{Answer, Backend, Client, Process, Service, TestDatabase, on_both};
use reqwest::Method;
use serde_json::{Value, json};

const FEED: &str = "/v1/events";
const STREAM: &str = "/v1/events/stream";
const PREFIX: &str = "gov.ny.omh.nimrs.";

/// All that a caller may see from a position on, part by part.
pub async fn all(client: &Client, after: i64, narrowed: &str) -> Vec<Value> {
    let (mut after, mut found) = (after, Vec::new());
    loop {
        let part = client.get(&format!("{FEED}?limit=3&after={after}{narrowed}")).await.expect(200).body;
        found.extend(part["items"].as_array().unwrap().iter().cloned());
        after = part["next"].as_i64().unwrap();
        if part["has_more"] == false {
            return found;
        }
    }
}

fn codes(events: &[Value]) -> Vec<&str> {
    events.iter().map(|event| event["type"].as_str().unwrap().strip_prefix(PREFIX).unwrap()).collect()
}

/// The positions as the table has them.
fn table(url: &str) -> Vec<i64> {
    let mut conn = Target::parse(url).unwrap().open().unwrap();
    events::table.select(events::position).order(events::position).load(&mut conn).unwrap()
}

/// An incident that is recorded and submitted: two events.
async fn submitted(client: &Client) -> Answer {
    let made = client.post("/v1/incidents", crate::incidents::numbered()).await.expect(201);
    let path = format!("/v1/incidents/{}", made.id());
    client.if_match(1).post(&format!("{path}/submit"), json!({})).await.expect(200)
}

/// A draft that is recorded and changed: two events.
async fn drafted(client: &Client) {
    let made = client.post("/v1/incidents", json!({ "content": {} })).await.expect(201);
    let path = format!("/v1/incidents/{}", made.id());
    client.if_match(1).patch(&path, json!({ "discovered_by": "A nurse" })).await.expect(200);
}

/// A stream that is read event by event.
pub struct Reader {
    response: reqwest::Response,
    text: String,
}

impl Reader {
    pub async fn open(request: reqwest::RequestBuilder) -> Self {
        let response = request.send().await.expect("an answer");
        assert_eq!(response.status(), 200);
        assert_eq!(response.headers()["content-type"], "text/event-stream; charset=utf-8");
        Self { response, text: String::new() }
    }

    /// The next block; `None` once the stream has ended.
    pub async fn block(&mut self) -> Option<String> {
        loop {
            if let Some((block, rest)) = self.text.split_once("\n\n") {
                let (block, rest) = (block.to_owned(), rest.to_owned());
                self.text = rest;
                return Some(block);
            }
            let piece = tokio::time::timeout(Duration::from_secs(40), self.response.chunk()).await;
            let piece = piece.expect("a sign of life").unwrap_or_default()?;
            self.text.push_str(std::str::from_utf8(&piece).unwrap());
        }
    }

    /// The next event with its position.
    pub async fn event(&mut self) -> Option<(i64, Value)> {
        loop {
            let block = self.block().await?;
            let field = |name: &str| block.lines().find_map(|line| line.strip_prefix(name)).map(str::to_owned);
            if let Some(data) = field("data: ") {
                return Some((field("id: ").unwrap().parse().unwrap(), serde_json::from_str(&data).unwrap()));
            }
        }
    }
}

on_both! {
    async fn an_event_is_a_cloud_event_that_names_its_resource_and_no_person(service) {
        let here = service.brooklyn().await;
        let client = service.signed_on(G::Level1, here).await;
        let empty = client.get(FEED).await.expect(200).body;
        assert_eq!(empty, json!({ "items": [], "next": 0, "has_more": false }));
        let done = submitted(&client).await;
        let all = all(&client, 0, "").await;
        assert_eq!(codes(&all), ["incident.created", "incident.submitted"]);
        let event = &all[1];
        let resource = format!("/v1/incidents/{}", done.id());
        assert_eq!(event["specversion"], "1.0");
        assert_eq!(event["source"], service.url);
        assert_eq!((&event["subject"], &event["data"]["resource"]), (&json!(resource), &json!(resource)));
        assert_eq!(event["sequence"], "0000000000000000002");
        assert_eq!((&event["data"]["version"], &event["data"]["status"]), (&json!(2), &json!("submitted")));
        assert_eq!(event["data"]["facility_id"], here.id.to_string());
        let text = serde_json::to_string(&all).unwrap();
        for person in crate::incidents::whole()["people"].as_array().unwrap() {
            for name in ["first_name", "last_name"].iter().filter_map(|name| person[name].as_str()) {
                assert!(!text.contains(name), "{name}");
            }
        }
        client.get(&resource).await.expect(200);
    }

    async fn what_was_refused_undone_or_only_read_is_not_told(service) {
        let here = service.brooklyn().await;
        let client = service.signed_on(G::Level1, here).await;
        let done = submitted(&client).await;
        let path = format!("/v1/incidents/{}", done.id());
        let before = client.get(FEED).await.expect(200).body["next"].clone();
        client.get(&path).await.expect(200);
        client.if_match(1).post(&format!("{path}/finish"), json!({})).await.expect(412);
        client.post("/v1/incidents", json!({ "content": { "colour": "red" } })).await.expect(422);
        let level_2 = service.signed_on(G::Level2, here).await;
        level_2.if_match(2).post(&format!("{path}/investigate"), json!({})).await;
        let keyed = client.with("Idempotency-Key", "once");
        keyed.post("/v1/incidents", json!({ "content": {} })).await.expect(201);
        keyed.post("/v1/incidents", json!({ "content": {} })).await.expect(201);
        let after = all(&client, before.as_i64().unwrap(), "").await;
        assert_eq!(codes(&after), ["incident.created"], "one event for one change, however often it was sent");
    }

    async fn each_hears_of_what_it_may_read_now(service) {
        let (here, there) = (service.brooklyn().await, service.albany().await);
        let (ours, theirs) = (service.signed_on(G::Level1, here).await, service.signed_on(G::Level1, there).await);
        drafted(&ours).await;
        let mut linked = crate::incidents::whole();
        linked["content"]["jc_numbers"] = json!(["101-7001"]);
        let linked = theirs.post("/v1/incidents", linked).await.expect(201).id();
        let of = async |group| {
            let client = service.signed_on(group, here).await;
            let all = all(&client, 0, "").await;
            codes(&all).iter().map(|code| (*code).to_owned()).collect::<Vec<_>>()
        };
        let own = ["incident.created", "incident.edited"];
        for group in [G::Level2, G::Level3, G::Integration, G::FieldOffice, G::ClinicalRiskManager] {
            assert_eq!(of(group).await, own, "{group}");
        }
        assert_eq!(of(G::CentralOffice).await, ["incident.created", "incident.edited", "incident.created"]);
        assert_eq!(of(G::JusticeCenter).await, ["incident.created"], "of what carries its number alone");
        let state = service.signed_on(G::CentralOffice, here).await;
        assert_eq!(all(&state, 0, &format!("&facility_id={}", there.id)).await.len(), 1);
        assert_eq!(all(&ours, 0, &format!("&facility_id={}", there.id)).await.len(), 0);
        assert_eq!(codes(&all(&state, 0, "&type=incident.edited,incident.closed").await), ["incident.edited"]);
        for group in [G::SecurityAdministrator, G::ItsServiceDesk, G::NimrsHelpDesk] {
            service.signed_on(group, here).await.get(FEED).await.problem(403, "forbidden");
        }
        // It carries the number no longer: from then on the Justice Center hears of it no more.
        let path = format!("/v1/incidents/{linked}");
        theirs.if_match(1).patch(&path, json!({ "jc_numbers": [] })).await.expect(200);
        assert_eq!(of(G::JusticeCenter).await, Vec::<String>::new());
        // A follower learns that a draft is gone.
        theirs.if_match(2).delete(&path).await.expect(204);
        assert_eq!(codes(&all(&theirs, 0, "").await).last(), Some(&"incident.discarded"));
    }

    async fn a_case_is_its_facility_s_once_it_is_released(service) {
        let here = service.brooklyn().await;
        let center = service.signed_on(G::JusticeCenter, here).await;
        let state = service.signed_on(G::CentralOffice, here).await;
        let level_1 = service.signed_on(G::Level1, here).await;
        let case = crate::import_queue::case_for(here, "301-7001");
        let case = center.post("/v1/justice-center/cases", case).await.expect(201).header("location").to_owned();
        assert_eq!(codes(&all(&state, 0, "").await), ["jc_case.arrived"]);
        assert_eq!(all(&level_1, 0, "").await, Vec::<Value>::new());
        assert_eq!(all(&center, 0, "").await, Vec::<Value>::new(), "the queue is not the Justice Center's to read");
        state.if_match(1).post(&format!("{case}/release"), json!({})).await.expect(200);
        let told = all(&level_1, 0, "").await;
        assert_eq!(codes(&told), ["jc_case.arrived", "jc_case.released"]);
        level_1.get(told[1]["subject"].as_str().unwrap()).await.expect(200);
    }

    async fn wrong_questions_are_refused_with_what_to_do(service) {
        let here = service.brooklyn().await;
        let client = service.signed_on(G::Level1, here).await;
        drafted(&client).await;
        client.get(&format!("{FEED}?after=-1")).await.problem(422, "validation_failed");
        client.get(&format!("{FEED}?limit=0")).await.problem(422, "validation_failed");
        client.get(&format!("{FEED}?cursor=x")).await.problem(422, "validation_failed").fault("query:cursor", "unknown_parameter");
        let wrong = client.get(&format!("{FEED}?type=incident.submited")).await.problem(422, "validation_failed");
        assert!(wrong.fault("query:type", "unknown_value").body["errors"][0]["message"].to_string().contains("incident.submitted"));
        for path in [format!("{FEED}?after=3"), format!("{STREAM}?after=3")] {
            client.get(&path).await.problem(422, "validation_failed").fault("query:after", "unknown_position");
        }
        client.with("Last-Event-ID", "x").get(STREAM).await.problem(422, "validation_failed");
        service.anonymous().get(FEED).await.problem(401, "invalid_token");
        service.anonymous().get(&format!("{STREAM}?ticket=nonsense")).await.problem(401, "invalid_token");
        let types = service.anonymous().get("/v1/event-types").await.expect(200).body;
        assert!(types["items"].as_array().unwrap().iter().any(|kind| kind["code"] == "incident.submitted"));
    }

    async fn a_stream_tells_what_happens_and_goes_on_where_it_was(service) {
        let here = service.brooklyn().await;
        let client = service.signed_on(G::Level1, here).await;
        drafted(&client).await;
        let mut now = Reader::open(client.request(Method::GET, STREAM)).await;
        assert!(now.block().await.unwrap().ends_with("id: 2"), "from now on, and says where that is");
        let mut whole = Reader::open(client.request(Method::GET, &format!("{STREAM}?after=0"))).await;
        assert_eq!(whole.event().await.unwrap().0, 1);
        assert_eq!(whole.event().await.unwrap().0, 2);
        drafted(&client).await;
        let (position, event) = now.event().await.unwrap();
        assert_eq!((position, codes(std::slice::from_ref(&event))), (3, vec!["incident.created"]));
        assert_eq!(whole.event().await.unwrap().1, event, "as the feed has it");
        assert_eq!(all(&client, 2, "").await[0], event);
        // What the header says goes before the address, which stays as it was when a browser takes up a stream.
        let again = client.with("Last-Event-ID", "3").request(Method::GET, &format!("{STREAM}?after=0"));
        assert_eq!(Reader::open(again).await.event().await.unwrap().0, 4);
        // Another facility's follower is told nothing, but moves on.
        let there = service.albany().await;
        let abroad = service.signed_on(G::Level1, there).await;
        let mut abroad = Reader::open(abroad.request(Method::GET, &format!("{STREAM}?after=0"))).await;
        assert!(abroad.block().await.unwrap().ends_with("id: 0"));
        assert!(abroad.block().await.unwrap().ends_with("id: 4"));
    }

    async fn a_stream_ends_with_its_session_and_five_are_the_most(service) {
        let here = service.brooklyn().await;
        let person = service.person(G::Level1, here).await;
        let client = service.sign_on(&person).await;
        let mut open = Vec::new();
        for _ in 0..6 {
            open.push(Reader::open(client.request(Method::GET, STREAM)).await);
        }
        assert!(open[0].event().await.is_none(), "the sixth takes the place of the first");
        // Who asks for the head alone takes no place.
        for _ in 0..6 {
            let head = client.send(client.request(Method::HEAD, STREAM)).await.expect(200);
            assert!(head.header("content-type").starts_with("text/event-stream"));
        }
        drafted(&client).await;
        assert!(open[1].event().await.is_some());
        let mut last = open.pop().unwrap();
        assert_eq!((last.event().await.unwrap().0, last.event().await.unwrap().0), (1, 2));
        drop(open);
        client.post_empty("/v1/auth/logout").await.expect(204);
        let other = service.signed_on(G::Level1, here).await;
        drafted(&other).await;
        assert!(last.event().await.is_none(), "nothing is told to who signed off");
    }

    async fn a_ticket_opens_the_stream_alone_and_ends_with_the_session(service) {
        let here = service.brooklyn().await;
        let client = service.signed_on(G::Level1, here).await;
        drafted(&client).await;
        let ticket = client.post_empty("/v1/events/tickets").await.expect(201).body;
        let url = ticket["url"].as_str().unwrap();
        let stranger = service.anonymous();
        let mut reader = Reader::open(stranger.request(Method::GET, &format!("{url}&after=0"))).await;
        assert_eq!(reader.event().await.unwrap().0, 1);
        let secret = ticket["ticket"].as_str().unwrap();
        stranger.get(&format!("{FEED}?ticket={secret}")).await.problem(422, "validation_failed");
        service.with_token(secret).get(FEED).await.problem(401, "invalid_token");
        // Ten are kept; the eleventh takes the place of the first.
        for _ in 0..10 {
            service.advance(TimeDelta::seconds(1));
            client.post_empty("/v1/events/tickets").await.expect(201);
        }
        stranger.get(url).await.problem(401, "invalid_token");
        let ticket = client.post_empty("/v1/events/tickets").await.expect(201).body;
        client.post_empty("/v1/auth/logout").await.expect(204);
        stranger.get(ticket["url"].as_str().unwrap()).await.problem(401, "invalid_token");
        let desk = service.signed_on(G::NimrsHelpDesk, here).await;
        desk.post_empty("/v1/events/tickets").await.problem(403, "forbidden");
    }
}

/// Events of what a savepoint undid vanish with it, and those of the rest stay.
async fn undone(backend: Backend) {
    use nimrs_api::service::AppError;
    use nimrs_api::service::audit::{self, Event, Subject};
    let service = Service::start(backend).await;
    let here = service.brooklyn().await;
    let told = |id: u128| {
        let id = nimrs_api::domain::ids::IncidentId(uuid::Uuid::from_u128(id));
        let subject = Subject::new("incident", id).of(here.id, id);
        Event { action: "incident.edit", subject, ..Event::default() }
    };
    let ctx = service.ctx();
    let (first, second, third) = (told(1), told(2), told(3));
    ctx.write(move |tx| {
        audit::write(tx, None, first, "done")?;
        let undone = tx.apart(|tx| {
            audit::write(tx, None, second, "done")?;
            Err::<(), _>(AppError::conflict("no"))
        });
        assert!(undone.is_err());
        tx.apart(|tx| audit::write(tx, None, third, "done"))
    })
    .await
    .unwrap();
    let failed = told(4);
    let failed = ctx.write(move |tx| {
        audit::write(tx, None, failed, "done")?;
        Err::<(), _>(AppError::conflict("no"))
    });
    failed.await.unwrap_err();
    let client = service.signed_on(G::Level1, here).await;
    let subjects: Vec<_> = all(&client, 0, "").await.iter().map(|event| event["subject"].to_string()).collect();
    assert!(subjects.len() == 2 && subjects[0].ends_with("01\"") && subjects[1].ends_with("03\""), "{subjects:?}");
    assert_eq!(table(&service.database_url), [1, 2], "without gaps");
}

#[tokio::test]
async fn what_a_savepoint_undid_is_not_told_on_sqlite() {
    undone(Backend::Sqlite).await;
}

#[tokio::test]
async fn what_a_savepoint_undid_is_not_told_on_postgres() {
    undone(Backend::Postgres).await;
}

const WRITERS: usize = 8;
const EACH: usize = 40;

/// Writes through some processes while others follow; who follows has what the table has, in its order.
async fn followed(database: &TestDatabase, person: &nimrs_integration_tests::Person, processes: &[Process]) {
    let token = crate::process::signed_on(&processes[0], person).await;
    let mut writers = tokio::task::JoinSet::new();
    for number in 0..WRITERS {
        let client = processes[number % processes.len()].client(Some(&token));
        writers.spawn(async move {
            for _ in 0..EACH / 2 {
                let made = client.post("/v1/incidents", json!({ "content": {} })).await.expect(201);
                let path = format!("/v1/incidents/{}", made.id());
                client.if_match(1).patch(&path, json!({ "discovered_by": "A nurse" })).await.expect(200);
            }
        });
    }
    let total = WRITERS * EACH;
    let mut followers = tokio::task::JoinSet::new();
    for process in processes {
        let client = process.client(Some(&token));
        followers.spawn(async move {
            let (mut after, mut seen) = (0, Vec::new());
            while seen.len() < total {
                let part = client.get(&format!("{FEED}?limit=7&after={after}")).await.expect(200).body;
                let items = part["items"].as_array().unwrap();
                seen.extend(items.iter().map(|item| item["sequence"].as_str().unwrap().parse::<i64>().unwrap()));
                after = part["next"].as_i64().unwrap();
            }
            seen
        });
    }
    let stream = processes[0].client(Some(&token)).request(Method::GET, &format!("{STREAM}?after=0"));
    let mut reader = Reader::open(stream).await;
    let mut streamed = Vec::new();
    let mut last: std::collections::HashMap<String, i64> = std::collections::HashMap::new();
    while streamed.len() < total {
        let (position, event) = reader.event().await.expect("it goes on");
        let version = event["data"]["version"].as_i64().unwrap();
        let before = last.insert(event["subject"].to_string(), version).unwrap_or(0);
        assert_eq!(version, before + 1, "the versions of an incident come in their order");
        streamed.push(position);
    }
    writers.join_all().await;
    let rows = table(&database.url);
    assert_eq!(rows, (1..=i64::try_from(total).unwrap()).collect::<Vec<_>>(), "without gaps");
    assert_eq!(streamed, rows, "the stream");
    for seen in followers.join_all().await {
        assert_eq!(seen, rows, "the feed");
    }
}

#[tokio::test]
async fn a_follower_has_the_whole_table_whoever_writes_on_postgres() {
    let (database, person) = crate::process::prepared(Backend::Postgres).await;
    let processes = [Process::start(&database).await, Process::start(&database).await];
    followed(&database, &person, &processes).await;
    for process in processes {
        process.kill().await;
    }
}

#[tokio::test]
async fn a_follower_has_the_whole_table_on_sqlite() {
    let (database, person) = crate::process::prepared(Backend::Sqlite).await;
    let processes = [Process::start(&database).await];
    followed(&database, &person, &processes).await;
    let [process] = processes;
    process.kill().await;
}

/// A stop ends the streams at once, and a kill in the middle of a load loses no event of what was answered.
#[tokio::test]
async fn a_stop_ends_the_streams_and_a_ticket_is_in_no_log() {
    let (database, person) = crate::process::prepared(Backend::Sqlite).await;
    let process = Process::start(&database).await;
    let token = crate::process::signed_on(&process, &person).await;
    let client = process.client(Some(&token));
    let ticket = client.post_empty("/v1/events/tickets").await.expect(201).body;
    let url = ticket["url"].as_str().unwrap().to_owned();
    let mut reader = Reader::open(process.client(None).request(Method::GET, &url)).await;
    reader.block().await.expect("it begins");
    tokio::time::sleep(Duration::from_millis(200)).await;
    assert!(!process.log().contains(ticket["ticket"].as_str().unwrap()));
    let ended = tokio::time::timeout(Duration::from_secs(15), process.terminate());
    assert!(ended.await.expect("it does not wait for streams"), "it ends well");
    while reader.block().await.is_some() {}
}

#[tokio::test]
async fn a_kill_loses_no_event_of_what_was_answered() {
    let (database, person) = crate::process::prepared(Backend::Sqlite).await;
    let process = Process::start(&database).await;
    let token = crate::process::signed_on(&process, &person).await;
    let mut clients = tokio::task::JoinSet::new();
    for _ in 0..8 {
        let client = process.client(Some(&token));
        clients.spawn(async move {
            let mut answered = BTreeSet::new();
            loop {
                let request = client.request(Method::POST, "/v1/incidents").json(&json!({ "content": {} }));
                let Ok(response) = request.send().await else { return answered };
                let Ok(view) = response.json::<Value>().await else { return answered };
                answered.insert(format!("/v1/incidents/{}", view["id"].as_str().unwrap()));
            }
        });
    }
    tokio::time::sleep(Duration::from_millis(700)).await;
    process.kill().await;
    let answered: BTreeSet<String> = clients.join_all().await.into_iter().flatten().collect();
    let process = Process::start(&database).await;
    let told = all(&process.client(Some(&token)), 0, "").await;
    let subjects: BTreeSet<String> = told.iter().map(|event| event["subject"].as_str().unwrap().to_owned()).collect();
    assert!(answered.len() > 20 && answered.is_subset(&subjects), "{} answered", answered.len());
    let rows = table(&database.url);
    assert_eq!(rows, (1..=i64::try_from(rows.len()).unwrap()).collect::<Vec<_>>());
    process.kill().await;
}
