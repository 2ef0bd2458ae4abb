//! Machine clients: registered, given secrets, taken out of use; and what they may do with their tokens.

use chrono::TimeDelta;
use diesel::prelude::*;
use jsonwebtoken::jwk::Jwk;
use jsonwebtoken::{Algorithm, EncodingKey, Header};
use nimrs_api::db::schema::{audit_entries, client_assertions, sessions};
use nimrs_api::service::job;
use nimrs_api::system::Clock;
use nimrs_contract::vocabulary::SecurityGroup as G;
use nimrs_integration_tests::{Answer, Client, Facility, Options, Service, on_both};
use serde_json::{Value, json};

use super::jobs::connection;

pub const ALL: &str = "/v1/clients";
const FORM: &str = "application/x-www-form-urlencoded";
const ASSERTION_TYPE: &str = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

/// A key of a client. They were made for these tests and open nothing else.
#[derive(Clone, Copy)]
pub enum Key {
    Ec,
    OtherEc,
    Rsa,
}

impl Key {
    fn pem(self) -> &'static [u8] {
        match self {
            Self::Ec => include_bytes!("keys/ec.pem"),
            Self::OtherEc => include_bytes!("keys/other_ec.pem"),
            Self::Rsa => include_bytes!("keys/rsa.pem"),
        }
    }

    pub fn algorithm(self) -> Algorithm {
        if matches!(self, Self::Rsa) { Algorithm::RS384 } else { Algorithm::ES384 }
    }

    fn private(self) -> EncodingKey {
        match self {
            Self::Rsa => EncodingKey::from_rsa_pem(self.pem()).unwrap(),
            _ => EncodingKey::from_ec_pem(self.pem()).unwrap(),
        }
    }

    /// The public key under a name.
    pub fn public(self, kid: &str) -> Value {
        let mut jwk = Jwk::from_encoding_key(&self.private(), self.algorithm()).unwrap();
        jwk.common.key_id = Some(kid.to_owned());
        serde_json::to_value(jwk).unwrap()
    }

    /// Signs claims, under a name and an algorithm.
    pub fn sign(self, header: Header, claims: &Value) -> String {
        jsonwebtoken::encode(&header, claims, &self.private()).unwrap()
    }
}

/// A header that names its key.
pub fn header(key: Key, kid: &str) -> Header {
    Header { kid: Some(kid.to_owned()), ..Header::new(key.algorithm()) }
}

/// Registers an integration client of the caller's facility.
pub async fn register(manager: &Client, content: Value) -> Answer {
    manager.post(ALL, json!({ "group": "integration", "content": content })).await.expect(201)
}

pub fn by_secret(scopes: &[&str]) -> Value {
    json!({ "name": "Script", "auth_method": "client_secret_basic", "scopes": scopes })
}

pub fn by_key(scopes: &[&str], keys: Value) -> Value {
    json!({ "name": "EHR", "auth_method": "private_key_jwt", "scopes": scopes, "jwks": { "keys": keys } })
}

/// A client with its secret.
pub async fn with_secret(manager: &Client, scopes: &[&str]) -> (String, String) {
    let id = register(manager, by_secret(scopes)).await.id();
    let made = manager.if_match(1).post(&format!("{ALL}/{id}/secrets"), json!({})).await.expect(201);
    (id, made.body["client_secret"].as_str().unwrap().to_owned())
}

pub fn form(parameters: &[(&str, &str)]) -> String {
    url::form_urlencoded::Serializer::new(String::new()).extend_pairs(parameters).finish()
}

fn basic(service: &Service, (id, secret): (&str, &str)) -> Client {
    let text = data_encoding::BASE64.encode(format!("{id}:{secret}").as_bytes());
    service.anonymous().with("Authorization", &format!("Basic {text}"))
}

/// Asks for a token with a secret.
pub async fn ask(service: &Service, client: (&str, &str), scope: &str) -> Answer {
    let body = form(&[("grant_type", "client_credentials"), ("scope", scope)]);
    basic(service, client).post_raw("/oauth/token", FORM, body).await
}

/// The caller that a token makes.
pub fn signed_on(service: &Service, answer: Answer) -> Client {
    service.with_token(answer.expect(200).body["access_token"].as_str().unwrap())
}

/// What a sound assertion claims, for five minutes.
pub fn claims(service: &Service, id: &str, jti: &str) -> Value {
    let now = service.clock.now().timestamp();
    let aud = format!("{}/oauth/token", service.url);
    json!({ "iss": id, "sub": id, "aud": aud, "iat": now, "exp": now + 300, "jti": jti })
}

/// Asks for a token with an assertion.
pub async fn assert_with(service: &Service, assertion: &str) -> Answer {
    let body = form(&[
        ("grant_type", "client_credentials"),
        ("client_assertion_type", ASSERTION_TYPE),
        ("client_assertion", assertion),
    ]);
    service.anonymous().post_raw("/oauth/token", FORM, body).await
}

/// Requires an error of OAuth, with a word of its explanation.
#[track_caller]
pub fn refused(answer: Answer, status: u16, error: &str, part: &str) {
    let answer = answer.expect(status);
    assert_eq!(answer.header("content-type"), "application/json");
    assert_eq!(answer.header("cache-control"), "no-store");
    assert_eq!(answer.body["error"], error, "{}", answer.body);
    let told = answer.body["error_description"].as_str().unwrap();
    assert!(told.contains(part), "{told}");
    assert_eq!(answer.header("www-authenticate").starts_with("Basic"), status == 401);
}

async fn manager(service: &Service, here: Facility) -> Client {
    service.signed_on(G::SecurityAdministrator, here).await
}

fn acts(service: &Service, action: &str) -> Vec<(String, Option<String>)> {
    audit_entries::table
        .filter(audit_entries::action.eq(action))
        .order(audit_entries::id)
        .select((audit_entries::outcome, audit_entries::details))
        .load(&mut connection(service))
        .unwrap()
}

on_both! {
    async fn a_client_is_registered_changed_taken_out_of_use_and_put_back(service) {
        let here = service.brooklyn().await;
        let admin = manager(&service, here).await;
        let made = register(&admin, by_secret(&["incident.read", "incident.write"])).await;
        let path = made.header("location").to_owned();
        assert_eq!((made.version(), &made.body["facility_id"]), (1, &json!(here.id)));
        assert_eq!(made.body["secrets"], json!([]));
        admin.patch(&path, json!({ "name": "x" })).await.problem(428, "precondition_required");
        admin.if_match(7).patch(&path, json!({ "name": "x" })).await.problem(412, "precondition_failed");
        let patch = json!({ "scopes": ["incident.read", "jc.deliver"] });
        admin.if_match(1).patch(&path, patch).await.problem(422, "validation_failed").fault("/scopes/1", "not_for_group");
        let changed = admin.if_match(1).patch(&path, json!({ "name": "Night script" })).await.expect(200);
        assert_eq!((changed.version(), &changed.body["content"]["name"]), (2, &json!("Night script")));
        admin.if_match(2).post_empty(&format!("{path}/enable")).await.problem(409, "state_conflict");
        let reason = json!({ "reason": "The vendor was changed" });
        let off = admin.if_match(2).post(&format!("{path}/disable"), reason.clone()).await.expect(200);
        assert!(off.body["disabled_at"].is_string());
        admin.if_match(3).post(&format!("{path}/disable"), reason).await.problem(409, "state_conflict");
        let on = admin.if_match(3).post_empty(&format!("{path}/enable")).await.expect(200);
        assert!(on.body.get("disabled_at").is_none());
        assert_eq!(admin.get(ALL).await.expect(200).body["items"], json!([on.body]));

        // It is no person's account.
        let accounts = admin.get("/v1/accounts").await.expect(200).body;
        let id = made.id();
        assert!(!accounts.to_string().contains(&id));
        admin.get(&format!("/v1/accounts/{id}")).await.problem(404, "not_found");
        let body = json!({ "user_id": format!("client:{id}"), "pin": "482915", "token_code": "000000" });
        for _ in 0..4 {
            service.anonymous().post("/v1/auth/login", body.clone()).await.problem(401, "sign_on_failed");
        }
        for action in ["client.create", "client.edit", "client.disable", "client.enable"] {
            assert_eq!(acts(&service, action).len(), 1, "{action}");
        }
    }

    async fn each_manages_the_own_clients_and_central_office_all(service) {
        let (here, there) = (service.brooklyn().await, service.albany().await);
        let (admin, other) = (manager(&service, here).await, manager(&service, there).await);
        let central = service.signed_on(G::CentralOffice, here).await;
        let path = register(&admin, by_secret(&["incident.read"])).await.header("location").to_owned();
        other.get(&path).await.problem(404, "not_found");
        other.if_match(1).patch(&path, json!({ "name": "x" })).await.problem(404, "not_found");
        assert_eq!(other.get(ALL).await.expect(200).body["items"], json!([]));
        central.get(&path).await.expect(200);
        let at = |facility: Facility| {
            json!({ "group": "integration", "facility_id": facility.id, "content": by_secret(&["incident.read"]) })
        };
        admin.post(ALL, at(there)).await.problem(404, "not_found");
        central.post(ALL, at(there)).await.expect(201);
        let nowhere = json!({ "group": "integration", "content": by_secret(&["incident.read"]) });
        central.post(ALL, nowhere).await.problem(422, "validation_failed").fault("/facility_id", "required");
        let center = json!({ "group": "justice_center", "content": by_secret(&["jc.deliver"]) });
        admin.post(ALL, center.clone()).await.problem(403, "forbidden");
        let made = central.post(ALL, center).await.expect(201);
        assert!(made.body.get("facility_id").is_none());
        admin.get(made.header("location")).await.problem(404, "not_found");
        service.signed_on(G::Level1, here).await.get(ALL).await.problem(403, "forbidden");
        let page = central.get(&format!("{ALL}?limit=2")).await.expect(200).body;
        let cursor = page["next_cursor"].as_str().unwrap();
        let rest = central.get(&format!("{ALL}?limit=2&cursor={cursor}")).await.expect(200).body;
        assert_eq!(rest["items"][0]["id"], made.body["id"]);
    }

    async fn keys_that_are_private_weak_or_elsewhere_are_refused(service) {
        let here = service.brooklyn().await;
        let admin = manager(&service, here).await;
        let with = |content: Value| json!({ "group": "integration", "content": content });
        let mut private = Key::Ec.public("a");
        private["d"] = json!("AAAA");
        let content = by_key(&["incident.read"], json!([private]));
        let told = admin.post(ALL, with(content)).await.problem(422, "validation_failed");
        let told = told.fault("/content/jwks/keys/0", "invalid");
        assert!(told.body["errors"][0]["message"].as_str().unwrap().contains("private"));
        for uri in ["http://ehr.example.org/jwks", "https://127.0.0.1/jwks", "https://[::1]/", "https://169.254.169.254/latest"] {
            let content = json!({ "name": "EHR", "auth_method": "private_key_jwt", "scopes": ["incident.read"], "jwks_uri": uri });
            let told = admin.post(ALL, with(content)).await.problem(422, "validation_failed");
            told.fault("/content/jwks_uri", "unreachable");
        }
        let made = register(&admin, by_key(&["incident.read"], json!([Key::Ec.public("a")]))).await;
        let path = format!("{ALL}/{}/secrets", made.id());
        admin.if_match(1).post(&path, json!({})).await.problem(409, "state_conflict");
    }

    async fn secrets_are_shown_once_two_at_a_time_and_run_out(service) {
        let here = service.brooklyn().await;
        let admin = manager(&service, here).await;
        let (id, first) = with_secret(&admin, &["incident.read"]).await;
        let path = format!("{ALL}/{id}/secrets");
        let keyed = admin.if_match(2).with("Idempotency-Key", "second");
        let second = keyed.post(&path, json!({ "days": 30 })).await.expect(201);
        assert_eq!(keyed.post(&path, json!({ "days": 30 })).await.expect(201).body, second.body);
        admin.if_match(3).post(&path, json!({})).await.problem(409, "state_conflict");
        admin.if_match(3).post(&path, json!({ "days": 366 })).await.problem(422, "validation_failed");
        let secret = second.body["client_secret"].as_str().unwrap();
        let seen = admin.get(&format!("{ALL}/{id}")).await.expect(200).body;
        assert!(!seen.to_string().contains(secret) && !seen.to_string().contains(&first));
        assert_eq!(seen["secrets"][1]["hint"], secret[secret.len() - 4..]);
        ask(&service, (&id, &first), "").await.expect(200);
        ask(&service, (&id, secret), "").await.expect(200);
        let ended = format!("{path}/{}", seen["secrets"][0]["id"].as_str().unwrap());
        admin.if_match(3).delete(&ended).await.expect(204);
        admin.if_match(4).delete(&ended).await.problem(404, "not_found");
        refused(ask(&service, (&id, &first), "").await, 401, "invalid_client", "secret is wrong");
        ask(&service, (&id, secret), "").await.expect(200);
        service.advance(TimeDelta::days(30));
        refused(ask(&service, (&id, secret), "").await, 401, "invalid_client", "run out");
        let columns = audit_entries::table.select(audit_entries::details);
        let kept: Vec<Option<String>> = columns.load(&mut connection(&service)).unwrap();
        assert!(!kept.into_iter().flatten().any(|details| details.contains(secret) || details.contains(&first)));
    }

    async fn the_token_endpoint_speaks_oauth(service) {
        let here = service.brooklyn().await;
        let admin = manager(&service, here).await;
        let (id, secret) = with_secret(&admin, &["incident.read", "import"]).await;
        let good = ask(&service, (&id, &secret), "").await.expect(200);
        assert_eq!((&good.body["token_type"], &good.body["expires_in"]), (&json!("bearer"), &json!(300)));
        assert_eq!((&good.body["scope"], good.header("cache-control")), (&json!("incident.read import"), "no-store"));
        assert!(good.body.get("refresh_token").is_none());
        let one = ask(&service, (&id, &secret), "import incident.write nonsense").await.expect(200);
        assert_eq!(one.body["scope"], "import");
        refused(ask(&service, (&id, &secret), "incident.write").await, 400, "invalid_scope", "incident.read import");

        let other = "0192f0c1-2a3b-7c4d-8e5f-60718293a4b5";
        for client in [(id.as_str(), "wrong"), (other, secret.as_str()), ("somebody", secret.as_str()), (id.as_str(), "")] {
            refused(ask(&service, client, "").await, 401, "invalid_client", "secret is wrong");
        }
        let client = basic(&service, (&id, &secret));
        let grant = ("grant_type", "client_credentials");
        for (parameters, status, error, part) in [
            (vec![], 400, "invalid_request", "grant_type"),
            (vec![("grant_type", "password")], 400, "unsupported_grant_type", "client_credentials"),
            (vec![grant, grant], 400, "invalid_request", "twice"),
            (vec![grant, ("client_secret", secret.as_str())], 401, "invalid_client", "HTTP Basic"),
            (vec![grant, ("client_id", other)], 401, "invalid_client", "client_id"),
            (vec![grant, ("client_assertion", "x")], 400, "invalid_request", "one way"),
            (vec![grant, ("scope", "a\0b")], 400, "invalid_request", "U+0000"),
        ] {
            refused(client.post_raw("/oauth/token", FORM, form(&parameters)).await, status, error, part);
        }
        let whole = [grant, ("client_id", id.as_str()), ("unknown", "ignored")];
        client.post_raw("/oauth/token", FORM, form(&whole)).await.expect(200);
        refused(client.post("/oauth/token", json!({})).await, 400, "invalid_request", "urlencoded");
        refused(service.anonymous().post_raw("/oauth/token", FORM, form(&[grant])).await, 401, "invalid_client", "Prove");
        for value in ["Bearer x", "Basic ???", "Basic eA==", "Basic"] {
            let odd = service.anonymous().with("Authorization", value);
            refused(odd.post_raw("/oauth/token", FORM, form(&[grant])).await, 401, "invalid_client", "HTTP Basic");
        }
        client.post_raw("/oauth/token", FORM, "x".repeat(70_000)).await.problem(413, "body_too_large");
        client.get("/oauth/token").await.problem(405, "method_not_allowed");
    }

    async fn a_token_does_what_its_scopes_and_its_group_allow(service) {
        let here = service.brooklyn().await;
        let admin = manager(&service, here).await;
        let all = ["incident.read", "incident.write", "system/AdverseEvent.rs"];
        let (id, secret) = with_secret(&admin, &all).await;
        let reader = signed_on(&service, ask(&service, (&id, &secret), "incident.read").await);
        let writer = signed_on(&service, ask(&service, (&id, &secret), "").await);
        let draft = json!({ "content": {} });
        let told = reader.post("/v1/incidents", draft.clone()).await.problem(403, "forbidden");
        assert!(told.body["detail"].as_str().unwrap().contains("incident.write"), "{}", told.body);
        let challenge = told.header("www-authenticate");
        assert!(challenge.contains("insufficient_scope") && challenge.contains("incident.write"), "{challenge}");
        let made = writer.post("/v1/incidents", draft).await.expect(201);
        let path = format!("/v1/incidents/{}", made.id());
        reader.get(&path).await.expect(200);
        let edit = json!({ "discovered_by": "A nurse" });
        reader.if_match(1).patch(&path, edit.clone()).await.problem(403, "forbidden");
        writer.if_match(1).patch(&path, edit).await.expect(200);
        // A scope grants nothing that the group does not, and the group never submits.
        let told = writer.if_match(2).post(&format!("{path}/submit"), json!({})).await.problem(403, "forbidden");
        assert!(told.body["detail"].as_str().unwrap().contains("security group"), "{}", told.body);
        // Scopes of FHIR count below /fhir alone.
        let fhir = signed_on(&service, ask(&service, (&id, &secret), "system/AdverseEvent.read").await);
        fhir.get(&path).await.problem(403, "forbidden");
        fhir.get("/v1/incidents").await.problem(403, "forbidden");
        // A record of another facility is not there, whatever the token lacks.
        let there = service.albany().await;
        let level_1 = service.signed_on(G::Level1, there).await;
        let foreign = level_1.post("/v1/incidents", json!({ "content": {} })).await.expect(201).id();
        writer.get(&format!("/v1/incidents/{foreign}")).await.problem(404, "not_found");
        let me = reader.get("/v1/me").await.expect(200).body;
        let held: Vec<&str> =
            me["permissions"].as_array().unwrap().iter().map(|held| held["permission"].as_str().unwrap()).collect();
        assert_eq!(held, ["incident.read", "incident.identify"]);
        assert_eq!(me["account"]["organization"]["name"], "Brooklyn General Hospital Psychiatry");
    }

    async fn what_is_a_person_s_own_is_not_a_machine_s(service) {
        let here = service.brooklyn().await;
        let admin = manager(&service, here).await;
        let (id, secret) = with_secret(&admin, &["incident.read"]).await;
        let machine = signed_on(&service, ask(&service, (&id, &secret), "").await);
        let pin = json!({ "pin": "482915", "new_pin": "739164", "token_code": "000000" });
        for _ in 0..4 {
            machine.post("/v1/auth/pin", pin.clone()).await.problem(403, "forbidden");
        }
        let request = json!({ "topic": "Closing an investigation", "participants": 6 });
        machine.post("/v1/webinar-requests", request).await.problem(403, "forbidden");
        machine.get("/v1/taxonomy").await.expect(200);
        machine.get("/v1/me").await.expect(200);
        machine.post_empty("/v1/auth/logout").await.expect(204);
        machine.get("/v1/me").await.problem(401, "invalid_token");
        // Years without a use lock nothing; keys and secrets run out by themselves.
        service.advance(TimeDelta::days(364));
        signed_on(&service, ask(&service, (&id, &secret), "").await).get("/v1/me").await.expect(200);
    }

    async fn tokens_end_with_their_time_and_their_client(service) {
        let here = service.brooklyn().await;
        let admin = manager(&service, here).await;
        let (id, secret) = with_secret(&admin, &["incident.read", "import"]).await;
        let path = format!("{ALL}/{id}");
        let token = signed_on(&service, ask(&service, (&id, &secret), "").await);
        service.advance(TimeDelta::seconds(299));
        token.get("/v1/incidents").await.expect(200);
        service.advance(TimeDelta::seconds(1));
        token.get("/v1/incidents").await.problem(401, "invalid_token");

        let token = signed_on(&service, ask(&service, (&id, &secret), "").await);
        admin.if_match(2).patch(&path, json!({ "name": "Other" })).await.expect(200);
        token.get("/v1/incidents").await.expect(200);
        admin.if_match(3).patch(&path, json!({ "scopes": ["import"] })).await.expect(200);
        token.get("/v1/incidents").await.problem(401, "invalid_token");

        let token = signed_on(&service, ask(&service, (&id, &secret), "").await);
        let reason = json!({ "reason": "The secret was seen" });
        admin.if_match(4).post(&format!("{path}/disable"), reason).await.expect(200);
        token.get("/v1/me").await.problem(401, "invalid_token");
        refused(ask(&service, (&id, &secret), "").await, 401, "invalid_client", "out of use");
        admin.if_match(5).post_empty(&format!("{path}/enable")).await.expect(200);
        token.get("/v1/me").await.problem(401, "invalid_token");
        ask(&service, (&id, &secret), "").await.expect(200);
        let used = admin.get(&path).await.expect(200);
        assert!(used.body["last_used_at"].is_string());
        assert_eq!(used.version(), 6, "using a client does not change its version");
    }

    async fn a_client_asks_about_its_tokens_and_gives_them_back(service) {
        let here = service.brooklyn().await;
        let admin = manager(&service, here).await;
        let (id, secret) = with_secret(&admin, &["incident.read"]).await;
        let (other_id, other_secret) = with_secret(&admin, &["incident.read"]).await;
        let token = ask(&service, (&id, &secret), "").await.expect(200).body["access_token"].as_str().unwrap().to_owned();
        let own = basic(&service, (&id, &secret));
        let other = basic(&service, (&other_id, &other_secret));
        let body = form(&[("token", &token), ("token_type_hint", "access_token")]);
        let known = own.post_raw("/oauth/introspect", FORM, body.clone()).await.expect(200).body;
        assert_eq!((&known["active"], &known["client_id"], &known["scope"]), (&json!(true), &json!(id), &json!("incident.read")));
        assert_eq!(known["exp"].as_i64().unwrap() - known["iat"].as_i64().unwrap(), 300);
        let nothing = json!({ "active": false });
        assert_eq!(other.post_raw("/oauth/introspect", FORM, body.clone()).await.expect(200).body, nothing);
        assert_eq!(own.post_raw("/oauth/introspect", FORM, form(&[("token", "x.y.z")])).await.expect(200).body, nothing);
        let person = service.signed_on(G::Level1, here).await;
        let foreign = form(&[("token", person.token())]);
        assert_eq!(own.post_raw("/oauth/introspect", FORM, foreign.clone()).await.expect(200).body, nothing);
        refused(own.post_raw("/oauth/introspect", FORM, "").await, 400, "invalid_request", "token");
        refused(service.anonymous().post_raw("/oauth/revoke", FORM, body.clone()).await, 401, "invalid_client", "Prove");

        other.post_raw("/oauth/revoke", FORM, body.clone()).await.expect(200);
        own.post_raw("/oauth/revoke", FORM, foreign).await.expect(200);
        person.get("/v1/me").await.expect(200);
        service.with_token(&token).get("/v1/me").await.expect(200);
        own.post_raw("/oauth/revoke", FORM, body.clone()).await.expect(200);
        service.with_token(&token).get("/v1/me").await.problem(401, "invalid_token");
        own.post_raw("/oauth/revoke", FORM, body.clone()).await.expect(200);
        assert_eq!(own.post_raw("/oauth/introspect", FORM, body).await.expect(200).body, nothing);
    }

    async fn the_justice_center_s_machine_delivers(service) {
        let here = service.brooklyn().await;
        let central = service.signed_on(G::CentralOffice, here).await;
        let center = json!({ "group": "justice_center", "content": by_secret(&["jc.deliver"]) });
        let id = central.post(ALL, center).await.expect(201).id();
        let made = central.if_match(1).post(&format!("{ALL}/{id}/secrets"), json!({})).await.expect(201);
        let secret = made.body["client_secret"].as_str().unwrap();
        let machine = signed_on(&service, ask(&service, (&id, secret), "").await);
        machine.post(crate::import_queue::CASES, crate::import_queue::case_for(here, "301-9001")).await.expect(201);
        machine.get("/v1/justice-center/requests").await.expect(200);
        machine.get("/v1/incidents").await.problem(403, "forbidden");
    }

    async fn what_is_spent_is_forgotten(service) {
        let here = service.brooklyn().await;
        let admin = manager(&service, here).await;
        let id = register(&admin, by_key(&["incident.read"], json!([Key::Ec.public("a")]))).await.id();
        let assertion = Key::Ec.sign(header(Key::Ec, "a"), &claims(&service, &id, "1"));
        assert_with(&service, &assertion).await.expect(200);
        let counts = || {
            let mut conn = connection(&service);
            let machines = sessions::table.filter(sessions::scopes.is_not_null());
            let sessions: i64 = machines.count().get_result(&mut conn).unwrap();
            let assertions: i64 = client_assertions::table.count().get_result(&mut conn).unwrap();
            (sessions, assertions)
        };
        job::run_due(&service.ctx()).await.unwrap();
        assert_eq!(counts(), (1, 1));
        service.advance(TimeDelta::hours(2));
        job::run_due(&service.ctx()).await.unwrap();
        assert_eq!(counts(), (1, 0));
        service.advance(TimeDelta::hours(24));
        job::run_due(&service.ctx()).await.unwrap();
        assert_eq!(counts(), (0, 0));
    }

    async fn the_metadata_leads_to_what_is_there(service) {
        let client = service.anonymous();
        let server = client.get("/.well-known/oauth-authorization-server").await.expect(200).body;
        assert_eq!(server["issuer"], service.url);
        assert_eq!(server["token_endpoint"], format!("{}/oauth/token", service.url));
        assert_eq!(server["token_endpoint_auth_signing_alg_values_supported"], json!(["ES384", "RS384"]));
        let keys = server["jwks_uri"].as_str().unwrap().trim_start_matches(&service.url).to_owned();
        client.get(&keys).await.expect(200);
        let smart = client.get("/.well-known/smart-configuration").await.expect(200).body;
        assert_eq!(smart["token_endpoint"], server["token_endpoint"]);
        assert_eq!(client.get("/fhir/R4/.well-known/smart-configuration").await.expect(200).body, smart);
        for scope in server["scopes_supported"].as_array().unwrap() {
            assert!(nimrs_api::domain::client_scope::ClientScope::parse(scope.as_str().unwrap()).is_some(), "{scope}");
        }
    }
}

fn few_sign_ons() -> Options {
    Options { variables: vec![("NIMRS_SIGN_ON_RATE_LIMIT", "4".to_owned())], ..Options::default() }
}

on_both! {
    with few_sign_ons();

    async fn who_asks_too_often_waits(service) {
        let here = service.brooklyn().await;
        let admin = manager(&service, here).await;
        let (id, secret) = with_secret(&admin, &["incident.read"]).await;
        for _ in 0..3 {
            ask(&service, (&id, &secret), "").await.expect(200);
        }
        let told = ask(&service, (&id, &secret), "").await.problem(429, "too_many_requests");
        assert!(told.header("retry-after").parse::<u32>().unwrap() >= 1);
        admin.get(ALL).await.expect(200);
    }
}
