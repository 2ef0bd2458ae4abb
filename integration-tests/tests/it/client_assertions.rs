//! Assertions with which machine clients prove who they are: the good one, and every bad one; and key sets that are fetched
//! from addresses of all kinds.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use chrono::TimeDelta;
use jsonwebtoken::{Algorithm, EncodingKey, Header};
use nimrs_contract::vocabulary::SecurityGroup as G;
use nimrs_integration_tests::{Backend, Client, Options, Service, on_both};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

use super::clients::{ALL, Key, assert_with, by_key, claims, header, refused, register, signed_on};

async fn manager(service: &Service) -> Client {
    let here = service.brooklyn().await;
    service.signed_on(G::SecurityAdministrator, here).await
}

fn with(mut claims: Value, changes: Value) -> Value {
    for (name, value) in changes.as_object().unwrap() {
        claims[name] = value.clone();
    }
    claims
}

/// A server of key sets, which counts who asks.
struct Keys {
    url: String,
    asked: Arc<AtomicUsize>,
    answer: Arc<Mutex<Says>>,
}

#[derive(Clone)]
enum Says {
    Set(Value),
    Raw(String),
    Nothing,
}

impl Keys {
    async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/jwks.json", listener.local_addr().unwrap());
        let (asked, answer) = (Arc::new(AtomicUsize::new(0)), Arc::new(Mutex::new(Says::Nothing)));
        let (counted, said) = (Arc::clone(&asked), Arc::clone(&answer));
        tokio::spawn(async move {
            while let Ok((mut stream, _)) = listener.accept().await {
                counted.fetch_add(1, Ordering::SeqCst);
                let says = said.lock().unwrap().clone();
                tokio::spawn(async move {
                    let mut request = [0_u8; 4096];
                    let _ = stream.read(&mut request).await;
                    let text = match says {
                        Says::Set(set) => {
                            let body = set.to_string();
                            let length = body.len();
                            format!("HTTP/1.1 200 OK\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n{body}")
                        }
                        Says::Raw(text) => text,
                        Says::Nothing => {
                            tokio::time::sleep(std::time::Duration::from_secs(60)).await;
                            return;
                        }
                    };
                    let _ = stream.write_all(text.as_bytes()).await;
                });
            }
        });
        Self { url, asked, answer }
    }

    fn says(&self, says: Says) {
        *self.answer.lock().unwrap() = says;
    }

    fn asked(&self) -> usize {
        self.asked.load(Ordering::SeqCst)
    }
}

fn outbound() -> Options {
    let variables = vec![("NIMRS_OUTBOUND_ALLOW", "127.0.0.0/8".to_owned()), ("NIMRS_OUTBOUND_HTTP", "on".to_owned())];
    Options { variables, ..Options::default() }
}

on_both! {
    async fn an_assertion_gets_a_token_and_counts_once(service) {
        let admin = manager(&service).await;
        let keys = json!([Key::Ec.public("ec"), Key::Rsa.public("rsa")]);
        let id = register(&admin, by_key(&["incident.read"], keys)).await.id();
        for (key, kid) in [(Key::Ec, "ec"), (Key::Rsa, "rsa")] {
            let assertion = key.sign(header(key, kid), &claims(&service, &id, kid));
            let answer = assert_with(&service, &assertion).await.expect(200);
            signed_on(&service, answer).get("/v1/incidents").await.expect(200);
            refused(assert_with(&service, &assertion).await, 401, "invalid_client", "used before");
        }
        // The name counts, and not the text: the same claims signed anew are the same assertion.
        let again = Key::Ec.sign(header(Key::Ec, "ec"), &claims(&service, &id, "rsa"));
        refused(assert_with(&service, &again).await, 401, "invalid_client", "used before");
        // The issuer may stand as the audience.
        let issuer = with(claims(&service, &id, "issuer"), json!({ "aud": [service.url] }));
        assert_with(&service, &Key::Ec.sign(header(Key::Ec, "ec"), &issuer)).await.expect(200);
        // Another client's name is its own.
        let other = register(&admin, by_key(&["incident.read"], json!([Key::OtherEc.public("ec")]))).await.id();
        let same = Key::OtherEc.sign(header(Key::OtherEc, "ec"), &claims(&service, &other, "ec"));
        assert_with(&service, &same).await.expect(200);
    }

    async fn of_many_at_once_one_counts(service) {
        let admin = manager(&service).await;
        let id = register(&admin, by_key(&["incident.read"], json!([Key::Ec.public("a")]))).await.id();
        let assertion = Key::Ec.sign(header(Key::Ec, "a"), &claims(&service, &id, "1"));
        let all = futures_util::future::join_all((0..8).map(|_| assert_with(&service, &assertion))).await;
        assert_eq!(all.iter().filter(|answer| answer.status == 200).count(), 1);
        assert_eq!(all.iter().filter(|answer| answer.status == 401).count(), 7);
    }

    async fn every_bad_assertion_is_refused_with_its_reason(service) {
        let admin = manager(&service).await;
        let id = register(&admin, by_key(&["incident.read"], json!([Key::Ec.public("a"), Key::Rsa.public("r")]))).await.id();
        let now = claims(&service, &id, "x")["iat"].as_i64().unwrap();
        let stranger = "0192f0c1-2a3b-7c4d-8e5f-60718293a4b5";
        for (changes, part) in [
            (json!({ "aud": "https://other.example.org/oauth/token" }), "aud"),
            (json!({ "aud": format!("{}/oauth/revoke", service.url) }), "aud"),
            (json!({ "iss": "somebody" }), "iss"),
            (json!({ "iss": stranger }), "iss"),
            (json!({ "iss": stranger, "sub": stranger }), "no such client"),
            (json!({ "exp": now + 3600 }), "five minutes"),
            (json!({ "exp": now - 1 }), "run out"),
            (json!({ "exp": "soon" }), "seconds"),
            (json!({ "iat": now + 120 }), "future"),
            (json!({ "jti": null }), "jti"),
        ] {
            let made = with(claims(&service, &id, "bad"), changes.clone());
            let answer = assert_with(&service, &Key::Ec.sign(header(Key::Ec, "a"), &made)).await;
            refused(answer, 401, "invalid_client", part);
        }
        let sound = claims(&service, &id, "good");
        let with_header = |header: Header| Key::Ec.sign(header, &sound);
        let secret = EncodingKey::from_secret(&[7; 32]);
        let hmac = Header { kid: Some("a".to_owned()), ..Header::new(Algorithm::HS256) };
        let rs256 = Header { kid: Some("r".to_owned()), ..Header::new(Algorithm::RS256) };
        let good = with_header(header(Key::Ec, "a"));
        let parts: Vec<&str> = good.split('.').collect();
        let unsigned = format!("{}.{}.", data_encoding::BASE64URL_NOPAD.encode(br#"{"alg":"none","kid":"a"}"#), parts[1]);
        let broken = format!("{}.{}.{}", parts[0], parts[1], parts[2].chars().rev().collect::<String>());
        for (assertion, part) in [
            (with_header(header(Key::Ec, "b")), "kid"),
            (with_header(header(Key::Ec, "r")), "another algorithm"),
            (with_header(Header::new(Algorithm::ES384)), "kid"),
            (with_header(Header { jku: Some("https://x.org/".to_owned()), ..header(Key::Ec, "a") }), "jku"),
            (Key::OtherEc.sign(header(Key::Ec, "a"), &sound), "not signed"),
            (jsonwebtoken::encode(&hmac, &sound, &secret).unwrap(), "ES384 or RS384"),
            (Key::Rsa.sign(rs256, &sound), "ES384 or RS384"),
            (unsigned, "ES384 or RS384"),
            (broken, "not signed"),
            ("nonsense".to_owned(), "JWT"),
            ("a.b.c".to_owned(), "JWT"),
            ("x".repeat(9000), "8 KiB"),
        ] {
            refused(assert_with(&service, &assertion).await, 401, "invalid_client", part);
        }
        // Nothing of this used the name up.
        assert_with(&service, &good).await.expect(200);
        let path = format!("{ALL}/{id}");
        let secret = json!({ "auth_method": "client_secret_basic", "jwks": null });
        admin.if_match(1).patch(&path, secret).await.expect(200);
        let late = Key::Ec.sign(header(Key::Ec, "a"), &claims(&service, &id, "late"));
        refused(assert_with(&service, &late).await, 401, "invalid_client", "another way");
    }
}

on_both! {
    with outbound();

    async fn a_key_set_is_fetched_kept_and_fetched_again_for_a_new_key(service) {
        let admin = manager(&service).await;
        let keys = Keys::start().await;
        keys.says(Says::Set(json!({ "keys": [Key::Ec.public("a"), { "kty": "OKP", "kid": "other" }] })));
        let content = json!({ "name": "EHR", "auth_method": "private_key_jwt", "scopes": ["incident.read"], "jwks_uri": keys.url });
        let id = register(&admin, content).await.id();
        let mut count = 0;
        let mut next = |key: Key, kid: &str| {
            count += 1;
            key.sign(header(key, kid), &claims(&service, &id, &format!("{count}")))
        };
        for _ in 0..3 {
            assert_with(&service, &next(Key::Ec, "a")).await.expect(200);
        }
        assert_eq!(keys.asked(), 1);
        // A new key; it is looked for once in half a minute.
        refused(assert_with(&service, &next(Key::Rsa, "b")).await, 401, "invalid_client", "kid");
        assert_eq!(keys.asked(), 1);
        service.advance(TimeDelta::seconds(31));
        keys.says(Says::Set(json!({ "keys": [Key::Ec.public("a"), Key::Rsa.public("b")] })));
        assert_with(&service, &next(Key::Rsa, "b")).await.expect(200);
        for _ in 0..3 {
            refused(assert_with(&service, &next(Key::Ec, "c")).await, 401, "invalid_client", "kid");
        }
        assert_eq!(keys.asked(), 2);
        // A key that was taken out is not good any more after five minutes.
        keys.says(Says::Set(json!({ "keys": [Key::Rsa.public("b")] })));
        assert_with(&service, &next(Key::Ec, "a")).await.expect(200);
        service.advance(TimeDelta::minutes(5));
        refused(assert_with(&service, &next(Key::Ec, "a")).await, 401, "invalid_client", "kid");
        assert_with(&service, &next(Key::Rsa, "b")).await.expect(200);
        assert_eq!(keys.asked(), 3);
    }

    async fn a_key_set_that_redirects_or_is_huge_or_none_is_refused(service) {
        let admin = manager(&service).await;
        let keys = Keys::start().await;
        let content = json!({ "name": "EHR", "auth_method": "private_key_jwt", "scopes": ["incident.read"], "jwks_uri": keys.url });
        let id = register(&admin, content).await.id();
        let good = json!({ "keys": [Key::Ec.public("a")] });
        let set = good.to_string();
        let endless = format!("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n{}", " ".repeat(1_000_000));
        let redirect = "HTTP/1.1 302 Found\r\nLocation: http://169.254.169.254/\r\nContent-Length: 0\r\n\r\n";
        for (index, (says, part)) in [
            (Says::Raw(redirect.to_owned()), "redirects"),
            (Says::Raw(endless), "64 KiB"),
            (Says::Raw("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n".to_owned()), "404"),
            (Says::Raw("nonsense\r\n\r\n".to_owned()), "not HTTP"),
            (Says::Set(json!({ "keys": "none" })), "no JSON Web Key Set"),
        ].into_iter().enumerate() {
            keys.says(says);
            service.advance(TimeDelta::seconds(31));
            for attempt in 0..2 {
                let name = format!("{index}-{attempt}");
                let assertion = Key::Ec.sign(header(Key::Ec, "a"), &claims(&service, &id, &name));
                refused(assert_with(&service, &assertion).await, 401, "invalid_client", part);
            }
            assert_eq!(keys.asked(), index + 1, "it is not asked again at once");
        }
        keys.says(Says::Set(serde_json::from_str(&set).unwrap()));
        service.advance(TimeDelta::seconds(31));
        let assertion = Key::Ec.sign(header(Key::Ec, "a"), &claims(&service, &id, "good"));
        assert_with(&service, &assertion).await.expect(200);
    }
}

/// The service goes on meanwhile.
#[tokio::test(flavor = "multi_thread")]
async fn a_key_set_that_never_comes_disturbs_nobody() {
    let service = Service::start_with(Backend::Sqlite, outbound()).await;
    let admin = manager(&service).await;
    let keys = Keys::start().await;
    let content =
        json!({ "name": "EHR", "auth_method": "private_key_jwt", "scopes": ["incident.read"], "jwks_uri": keys.url });
    let id = register(&admin, content).await.id();
    let assertion = Key::Ec.sign(header(Key::Ec, "a"), &claims(&service, &id, "1"));
    let (answer, ()) = tokio::join!(assert_with(&service, &assertion), async {
        for _ in 0..20 {
            admin.get(ALL).await.expect(200);
        }
    });
    refused(answer, 401, "invalid_client", "in time");
    assert_eq!(keys.asked(), 1);
}

/// A name that leads into a private network is refused when it is called.
#[tokio::test]
async fn a_key_set_in_a_private_network_is_not_fetched() {
    let service = Service::start(Backend::Sqlite).await;
    let admin = manager(&service).await;
    let content = json!({ "name": "EHR", "auth_method": "private_key_jwt", "scopes": ["incident.read"],
        "jwks_uri": "https://localhost/jwks.json" });
    let id = register(&admin, content).await.id();
    let assertion = Key::Ec.sign(header(Key::Ec, "a"), &claims(&service, &id, "1"));
    refused(assert_with(&service, &assertion).await, 401, "invalid_client", "no address that this service may call");
}
