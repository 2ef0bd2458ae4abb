//! The demo: what an empty database is filled with.

use std::collections::{BTreeMap, HashSet};

use chrono::TimeDelta;
use nimrs_api::service::demo::{self, DemoAccount};
use nimrs_api::service::secret::e_token;
use nimrs_api::system::Clock;
use nimrs_contract::vocabulary::{Code, JcCaseStatus, JcRequestKind, JcRequestStatus, SecurityGroup as G};
use nimrs_integration_tests::{Client, Options, Service, on_both};
use serde_json::{Value, json};

async fn sign_on(service: &Service, account: &DemoAccount) -> Client {
    service.advance(TimeDelta::seconds(30));
    let seed = data_encoding::BASE32_NOPAD.decode(account.seed.as_bytes()).expect("a seed");
    let code = e_token::code(&seed, service.clock.now()).expect("a code");
    let body = json!({"user_id": account.user_id, "pin": account.pin, "token_code": code});
    let answer = service.anonymous().post("/v1/auth/login", body).await.expect(200);
    service.with_token(answer.body["access_token"].as_str().expect("a token"))
}

async fn all(client: &Client, list: &str) -> Vec<Value> {
    all_of(client, &format!("{list}?limit=200")).await
}

async fn all_of(client: &Client, list: &str) -> Vec<Value> {
    client.get(list).await.expect(200).body["items"].as_array().expect("items").clone()
}

on_both! {
    async fn the_demo_is_whole(service) {
        let accounts = demo::fill(&service.app).await.expect("the demo");
        let find = |user_id: &str| accounts.iter().find(|account| account.user_id == user_id).expect("an account");

        let mut groups = HashSet::new();
        for account in &accounts {
            // Everybody signs on; one of each group is enough here.
            if groups.insert(account.security_group) {
                let me = sign_on(&service, account).await.get("/v1/me").await.expect(200).body;
                assert_eq!(me["account"]["organization"]["name"], account.organization);
            }
        }
        assert_eq!(groups.len(), G::ALL.len());

        let central = sign_on(&service, find("central-b")).await;
        assert_eq!(all(&central, "/v1/facilities").await.len(), 4);
        let incidents = all(&central, "/v1/incidents").await;
        assert!(incidents.len() >= 60, "{}", incidents.len());
        let mut statuses: BTreeMap<&str, usize> = BTreeMap::new();
        for incident in &incidents {
            *statuses.entry(incident["status"].as_str().expect("a status")).or_default() += 1;
        }
        for status in ["closed", "finished", "committee_review", "under_investigation", "submitted", "draft"] {
            assert!(statuses.get(status).is_some_and(|count| *count > 1), "{status}: {statuses:?}");
        }
        let types: HashSet<&str> = incidents.iter().filter_map(|incident| incident["incident_type"].as_str()).collect();
        assert!(types.len() >= 29, "{types:?}");

        let requests = all(&central, "/v1/deletion-requests").await;
        for status in ["submitted", "approved", "denied"] {
            assert!(requests.iter().any(|request| request["status"] == status), "no deletion request is {status}");
        }
        assert_eq!(all_of(&central, "/v1/incidents?status=voided").await.len(), 1);
        assert_eq!(all(&central, "/v1/emergency-access").await.len(), 1);
        assert!(!all(&central, "/v1/tombstones").await.is_empty());

        let deadlines = all(&central, "/v1/deadlines").await;
        assert!(deadlines.iter().any(|deadline| deadline.to_string().contains("\"overdue\"")), "{deadlines:?}");
        assert!(deadlines.iter().any(|deadline| deadline.to_string().contains("\"running\"")));

        let soon = all_of(&central, "/v1/account-standings?ends_within_days=30").await;
        assert!(soon.len() >= 3 && soon.iter().all(|account| account["next_event"] == "lock"), "{soon:?}");
        let short = all_of(&central, "/v1/level-1-coverage?fewer_than_two=true").await;
        assert_eq!((short.len(), &short[0]["facility_name"]), (1, &json!("Lantern Street Clinic")));

        for facility in ["kings", "albany"] {
            let own = all(&sign_on(&service, find(&format!("{facility}-l1a"))).await, "/v1/incidents").await;
            assert!(own.len() > 20 && own.len() < incidents.len(), "{facility}: {}", own.len());
        }
    }

    async fn a_database_with_accounts_is_left_alone(service) {
        service.person(G::CentralOffice, service.brooklyn().await).await;
        assert!(!demo::wanted(&service.app).await.expect("an answer"));
        let refused = demo::fill(&service.app).await.expect_err("refused");
        assert!(refused.detail.contains("empty database only"), "{}", refused.detail);
    }
}

on_both! { with Options { keeps_mail: true, ..Options::default() };
    async fn the_justice_center_is_in_it_in_every_state(service) {
        let accounts = demo::fill(&service.app).await.expect("the demo");
        let office = accounts.iter().find(|account| account.user_id == "central-b").expect("an account");
        let central = sign_on(&service, office).await;
        let cases = all(&central, "/v1/import-queue").await;
        for status in JcCaseStatus::ALL {
            assert!(cases.iter().any(|case| case["status"] == status.code()), "no case is {status}");
        }
        assert!(cases.iter().any(|case| case["released_automatically"] == true));
        assert!(cases.iter().any(|case| case["facility_id"].is_null()));
        let requests = all(&central, "/v1/justice-center/requests").await;
        for status in JcRequestStatus::ALL {
            assert!(requests.iter().any(|request| request["status"] == status.code()), "no request is {status}");
        }
        for kind in JcRequestKind::ALL {
            assert!(requests.iter().any(|request| request["kind"] == kind.code()), "no request is for {kind}");
        }
        let enrollments = all(&central, "/v1/facility-enrollments").await;
        let enrollments: Vec<&str> = enrollments.iter().map(|one| one["status"].as_str().expect("a status")).collect();
        assert_eq!(enrollments, ["denied", "submitted"]);
        let resources = all_of(&central, "/v1/learning/resources?all=true").await;
        assert!(resources.iter().any(|one| one.get("file").is_some()) && resources.len() == 3, "{resources:?}");
        assert_eq!(all(&central, "/v1/news").await.len(), 2);
        let webinars = all(&central, "/v1/webinars").await;
        assert!(webinars.iter().any(|one| one["waiting"] == 2 && one["places_left"] == 0), "one is full");
        assert!(webinars.iter().filter(|one| one.get("series_id").is_some()).count() >= 5);
        let requests = all(&central, "/v1/webinar-requests").await;
        let requests: Vec<&str> = requests.iter().map(|one| one["status"].as_str().expect("a status")).collect();
        assert_eq!(requests, ["accepted", "submitted"]);
        let requests = all(&central, "/v1/access-requests").await;
        let requests: Vec<&str> = requests.iter().map(|one| one["status"].as_str().expect("a status")).collect();
        assert_eq!(requests, ["submitted", "submitted", "token_issued", "approved", "withdrawn", "denied"]);
        let mut findings: BTreeMap<String, usize> = BTreeMap::new();
        for incident in all(&central, "/v1/incidents").await {
            for finding in all(&central, &format!("/v1/incidents/{}/findings", incident["id"].as_str().expect("an id"))).await {
                *findings.entry(finding["status"].as_str().expect("a status").to_owned()).or_default() += 1;
            }
        }
        assert_eq!(findings.len(), 3, "{findings:?}");
        for county in ["36047", "36085", "36001"] {
            let found = all_of(&central, &format!("/v1/clinical-risk-managers?county={county}")).await;
            assert_eq!(found.len(), 1, "{county}");
        }
    }
}

#[test]
fn accounts_are_written_as_the_documentation_says() {
    let account = DemoAccount {
        user_id: "kings-l1a".to_owned(),
        pin: "482915".to_owned(),
        otpauth_uri: "otpauth://totp/x".to_owned(),
        security_group: G::Level1,
        staff_kind: nimrs_contract::vocabulary::StaffKind::Local,
        organization: "Somewhere".to_owned(),
        seed: "ABC".to_owned(),
    };
    assert_eq!(
        serde_json::to_value(account).expect("JSON"),
        json!({"user_id": "kings-l1a", "pin": "482915", "otpauth_uri": "otpauth://totp/x", "security_group": "level_1",
            "staff_kind": "local", "organization": "Somewhere"})
    );
}
