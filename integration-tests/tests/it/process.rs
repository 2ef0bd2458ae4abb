//! What only the program itself can show: its end, its log, its commands and its refusals to start.

use std::os::unix::fs::PermissionsExt;
use std::time::Duration;

use nimrs_api::service::secret::e_token;
use nimrs_contract::vocabulary::SecurityGroup as G;
use nimrs_integration_tests::{Backend, PIN, Person, Process, Service, TestDatabase, real_time, run};
use serde_json::json;

/// A database with a facility and a Level 1 user, in real time.
pub async fn prepared(backend: Backend) -> (TestDatabase, Person) {
    let service = Service::start(backend).await;
    service.clock.set(real_time());
    let here = service.brooklyn().await;
    let person = service.person(G::Level1, here).await;
    (service.stop(), person)
}

/// Signs a person on at a process; gives the access token.
pub async fn signed_on(process: &Process, person: &Person) -> String {
    let code = e_token::code(&person.seed, real_time()).unwrap();
    let body = json!({ "user_id": person.user_id, "pin": PIN, "token_code": code });
    let answer = process.client(None).post("/v1/auth/login", body).await.expect(200);
    answer.body["access_token"].as_str().unwrap().to_owned()
}

#[tokio::test]
async fn a_stop_finishes_what_runs() {
    let (database, person) = prepared(Backend::Sqlite).await;
    let process = Process::start(&database).await;
    let token = signed_on(&process, &person).await;
    let mut clients = tokio::task::JoinSet::new();
    for _ in 0..8 {
        let client = process.client(Some(&token));
        clients.spawn(async move {
            let mut whole = 0;
            loop {
                let request = client.request(reqwest::Method::POST, "/v1/incidents").json(&json!({ "content": {} }));
                // Once it has stopped, connections are refused; until then every answer is a whole one.
                let Ok(response) = request.send().await else { return whole };
                assert_eq!(response.status(), 201);
                response.bytes().await.expect("a whole answer");
                whole += 1;
            }
        });
    }
    tokio::time::sleep(Duration::from_millis(400)).await;
    assert!(process.terminate().await, "it ends well");
    assert!(clients.join_all().await.into_iter().sum::<u32>() > 8);
}

#[tokio::test]
async fn neither_the_log_nor_other_users_see_a_person_s_data_or_a_secret() {
    let (database, person) = prepared(Backend::Sqlite).await;
    let process = Process::start(&database).await;
    let token = signed_on(&process, &person).await;
    let client = process.client(Some(&token));
    let body = json!({
        "content": { "narrative": { "description": "Xenia Quillfeather fell" } },
        "people": [{ "role": "client_victim", "first_name": "Xenia", "last_name": "Quillfeather" }],
    });
    let id = client.post("/v1/incidents", body).await.expect(201).id();
    client.get("/v1/incidents?jc_number=101-5550123").await.expect(200);
    client.post("/v1/auth/pin", json!({ "pin": PIN, "new_pin": "11", "token_code": "x" })).await.expect(422);
    tokio::time::sleep(Duration::from_millis(200)).await;
    let log = process.log();
    assert!(log.contains("operation=/v1/incidents status=201"), "{log}");
    for file in ["nimrs.db", "nimrs.db-wal", "data/secret.key"] {
        let mode = std::fs::metadata(database.folder.path().join(file)).unwrap().permissions().mode();
        assert_eq!(mode & 0o077, 0, "{file} can be read by others");
    }
    for secret in ["Quillfeather", "Xenia", PIN, &token, &person.user_id, &id, "5550123"] {
        assert!(!log.contains(secret), "{secret} is in the log:\n{log}");
    }
    process.kill().await;
}

#[tokio::test]
async fn the_first_administrator_is_made_on_the_machine_itself() {
    for backend in [Backend::Sqlite, Backend::Postgres] {
        let database = TestDatabase::new(backend);
        let (well, said) =
            run(&database, &["account", "create", "--user-id", "first.admin", "--name", "First Admin"], &[]).await;
        assert!(well, "{said}");
        let code = said.lines().map(str::trim).find(|line| line.len() == 31 && line.contains('-')).expect("a code");
        let process = Process::start(&database).await;
        let body = json!({ "user_id": "First.Admin", "enrollment_code": code, "pin": "730264" });
        let answer = process.client(None).post("/v1/auth/activate", body).await.expect(200);
        assert_eq!(answer.body["status"], "awaiting_code");
        let again =
            run(&database, &["account", "create", "--user-id", "FIRST.admin", "--name", "First Admin"], &[]).await;
        assert!(!again.0 && again.1.contains("could not be made"), "{}", again.1);
        process.kill().await;
    }
}

#[tokio::test]
async fn what_keeps_it_from_starting_is_said_plainly() {
    let database = TestDatabase::new(Backend::Sqlite);
    for (variables, expected) in [
        (&[("DATABASE_URL", "mysql://x/y")][..], "postgres://USER@HOST/NAME"),
        (
            &[("DATABASE_URL", "postgres://nobody@127.0.0.1:9/none")][..],
            "PostgreSQL database in DATABASE_URL cannot be used",
        ),
        (
            &[("DATABASE_URL", "sqlite:///no/such/folder/nimrs.db")][..],
            "SQLite database in DATABASE_URL cannot be used",
        ),
        (&[("NIMRS_BIDN", "x")][..], "did you mean NIMRS_BIND"),
        (&[("NIMRS_SECRET_KEY", "c2hvcnQ=")][..], "32 random bytes in base64"),
    ] {
        let (well, said) = run(&database, &["serve"], variables).await;
        assert!(!well && said.contains(expected), "{variables:?}: {said}");
    }
}

#[tokio::test]
async fn another_key_is_noticed_at_start() {
    let (database, _) = prepared(Backend::Sqlite).await;
    let other = data_encoding::BASE64.encode(&[7; 32]);
    let (well, said) = run(&database, &["serve"], &[("NIMRS_SECRET_KEY", &other)]).await;
    assert!(!well && said.contains("sealed with another key"), "{said}");
}

/// Two processes on one PostgreSQL know each other's sessions, and one idempotency key stands for one request.
#[tokio::test]
async fn two_processes_share_a_database() {
    let (database, person) = prepared(Backend::Postgres).await;
    let (one, two) = (Process::start(&database).await, Process::start(&database).await);
    let token = signed_on(&one, &person).await;
    let first = one.client(Some(&token)).with("Idempotency-Key", "shared");
    let second = two.client(Some(&token)).with("Idempotency-Key", "shared");
    let body = json!({ "content": {} });
    let (a, b) = tokio::join!(first.post("/v1/incidents", body.clone()), second.post("/v1/incidents", body.clone()));
    let again = second.post("/v1/incidents", body).await.expect(201);
    for answer in [a, b] {
        if answer.status == 409 {
            answer.problem(409, "request_in_progress");
        } else {
            assert_eq!(answer.expect(201).id(), again.id());
        }
    }
    let list = second.get("/v1/incidents").await.expect(200);
    assert_eq!(list.body["items"].as_array().unwrap().len(), 1);
    second.post_empty("/v1/auth/logout").await.expect(204);
    first.get("/v1/me").await.problem(401, "invalid_token");
}
