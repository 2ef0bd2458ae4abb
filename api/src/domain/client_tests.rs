use proptest::prelude::*;
use serde_json::json;

use super::*;

const ID: &str = "0192f0c1-2a3b-7c4d-8e5f-60718293a4b5";
const TOKEN_URL: &str = "https://nimrs.example.org/oauth/token";

fn now() -> DateTime<Utc> {
    DateTime::from_timestamp(1_772_463_600, 0).unwrap()
}

fn ec() -> Value {
    let number = URL_SAFE_NO_PAD.encode([7_u8; 48]);
    json!({ "kty": "EC", "crv": "P-384", "kid": "a", "x": number, "y": number, "use": "sig", "alg": "ES384" })
}

fn rsa(bytes: usize) -> Value {
    json!({ "kty": "RSA", "kid": "b", "n": URL_SAFE_NO_PAD.encode(vec![0x80_u8; bytes]), "e": "AQAB" })
}

fn with(mut key: Value, changes: Value) -> Value {
    for (name, value) in changes.as_object().unwrap() {
        key[name] = value.clone();
    }
    key
}

fn claims() -> Value {
    let exp = now().timestamp() + 300;
    json!({ "iss": ID, "sub": ID, "aud": TOKEN_URL, "exp": exp, "iat": now().timestamp(), "jti": "1" })
}

fn read(claims: &Value) -> Result<Assertion, &'static str> {
    assertion(claims, &[TOKEN_URL, "https://nimrs.example.org"], now())
}

#[test]
fn a_key_set_must_hold_public_keys_that_can_be_used() {
    let both = keys(&json!({ "keys": [ec(), rsa(256)] })).unwrap();
    assert_eq!(both.iter().map(PublicKey::algorithm).collect::<Vec<_>>(), Algorithm::ALL);
    for (key, part) in [
        (with(ec(), json!({ "d": "AA" })), "private"),
        (json!({ "kty": "oct", "kid": "s", "k": "AAAA" }), "secret"),
        (with(ec(), json!({ "crv": "P-256" })), "P-384"),
        (with(ec(), json!({ "x": "AAAA" })), "48 bytes"),
        (with(ec(), json!({ "x": "not base64!" })), "48 bytes"),
        (with(ec(), json!({ "alg": "ES256" })), "ES384"),
        (with(ec(), json!({ "use": "enc" })), "signing"),
        (with(ec(), json!({ "kid": "" })), "kid"),
        (with(ec(), json!({ "kid": null })), "kid"),
        (rsa(128), "2048"),
        (rsa(1024), "4096"),
        (with(rsa(256), json!({ "e": "AQ" })), "odd"),
        (with(rsa(256), json!({ "e": "Ag" })), "odd"),
        (with(rsa(256), json!({ "alg": "RS256" })), "RS384"),
        (json!({ "kty": "OKP", "kid": "o", "crv": "Ed25519", "x": "AA" }), "EC or RSA"),
        (json!("key"), "kid"),
    ] {
        let (path, message) = keys(&json!({ "keys": [rsa(512), key] })).unwrap_err();
        assert_eq!(path, "/keys/1");
        assert!(message.contains(part), "{message}");
        assert_eq!(usable_keys(&json!({ "keys": [rsa(512), key] })).unwrap().len(), 1, "{message}");
    }
    for set in [json!({}), json!({ "keys": [] }), json!({ "keys": ec() }), json!({ "keys": vec![ec(); 21] })] {
        assert!(keys(&set).unwrap_err().0.starts_with("/keys"));
    }
    assert_eq!(keys(&json!({ "keys": [ec(), ec()] })).unwrap_err().0, "/keys/1");
    assert_eq!(keys(&json!({ "keys": [ec()], "x": "y".repeat(70_000) })).unwrap_err().0, "");
}

#[test]
fn what_is_said_of_a_client_must_fit_together() {
    let content = |value: Value| -> ClientContent { serde_json::from_value(value).unwrap() };
    let set = json!({ "keys": [ec()] });
    let sound = json!({ "name": "EHR", "auth_method": "private_key_jwt", "scopes": ["incident.read"], "jwks": set });
    assert_eq!(faults(&content(sound.clone()), SecurityGroup::Integration, ""), []);
    for (changes, pointer) in [
        (json!({ "name": "=1" }), "/name"),
        (json!({ "scopes": ["incident.read", "incident.submit"] }), "/scopes/1"),
        (json!({ "scopes": ["jc.deliver"] }), "/scopes/0"),
        (json!({ "scopes": ["incident.read", "incident.read"] }), "/scopes/1"),
        (json!({ "jwks": null }), "/jwks"),
        (json!({ "jwks": { "keys": [rsa(128)] } }), "/jwks/keys/0"),
        (json!({ "jwks_uri": "https://ehr.example.org/jwks" }), "/jwks_uri"),
        (json!({ "jwks": null, "jwks_uri": "ehr.example.org" }), "/jwks_uri"),
        (json!({ "jwks": null, "jwks_uri": "file:///etc/passwd" }), "/jwks_uri"),
        (json!({ "jwks": null, "jwks_uri": "https://a:b@ehr.example.org/jwks" }), "/jwks_uri"),
        (json!({ "jwks": null, "jwks_uri": "https://ehr.example.org/jwks#1" }), "/jwks_uri"),
        (json!({ "auth_method": "client_secret_basic" }), "/jwks"),
        (json!({ "auth_method": "client_secret_basic", "jwks": null, "jwks_uri": "https://x.org" }), "/jwks_uri"),
    ] {
        let found = faults(&content(with(sound.clone(), changes)), SecurityGroup::Integration, "/content");
        assert_eq!(found.len(), 1, "{found:?}");
        assert_eq!(found[0].pointer, format!("/content{pointer}"));
    }
}

#[test]
fn a_header_names_its_algorithm_and_key() {
    let sound = json!({ "alg": "ES384", "kid": "a", "typ": "JWT" });
    assert_eq!(assertion_header(&sound).unwrap().algorithm, Algorithm::Es384);
    for changes in [
        json!({ "alg": "none" }),
        json!({ "alg": "ES256" }),
        json!({ "alg": "RS256" }),
        json!({ "alg": "HS256" }),
        json!({ "alg": null }),
        json!({ "kid": null }),
        json!({ "kid": "" }),
        json!({ "kid": "x".repeat(256) }),
        json!({ "crit": ["b64"] }),
    ] {
        assert!(assertion_header(&with(sound.clone(), changes.clone())).is_err(), "{changes}");
    }
}

#[test]
fn an_assertion_is_the_client_s_for_this_endpoint_and_for_minutes() {
    assert_eq!(read(&claims()).unwrap().jti, "1");
    for good in [
        json!({ "aud": "https://nimrs.example.org" }),
        json!({ "aud": ["https://other.example.org", TOKEN_URL] }),
        json!({ "exp": now().timestamp() + 1 }),
        json!({ "iat": null, "exp": 1_772_463_700.5 }),
    ] {
        let mut claims = with(claims(), good.clone());
        if claims["iat"].is_null() {
            claims.as_object_mut().unwrap().remove("iat");
        }
        assert!(read(&claims).is_ok(), "{good}");
    }
    for (bad, part) in [
        (json!({ "aud": "https://other.example.org/oauth/token" }), "aud"),
        (json!({ "aud": [] }), "aud"),
        (json!({ "aud": null }), "aud"),
        (json!({ "aud": "https://nimrs.example.org/" }), "aud"),
        (json!({ "iss": "somebody" }), "iss"),
        (json!({ "iss": "somebody", "sub": "somebody" }), "iss"),
        (json!({ "sub": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b6" }), "iss"),
        (json!({ "sub": null }), "iss"),
        (json!({ "exp": now().timestamp() }), "run out"),
        (json!({ "exp": now().timestamp() + 3600 }), "five minutes"),
        (json!({ "exp": 1e300 }), "seconds"),
        (json!({ "exp": "soon" }), "seconds"),
        (json!({ "exp": null }), "seconds"),
        (json!({ "iat": now().timestamp() + 60 }), "future"),
        (json!({ "nbf": now().timestamp() + 60 }), "future"),
        (json!({ "jti": null }), "jti"),
        (json!({ "jti": 7 }), "jti"),
        (json!({ "jti": "" }), "jti"),
        (json!({ "jti": "x".repeat(256) }), "jti"),
    ] {
        let error = read(&with(claims(), bad.clone())).unwrap_err();
        assert!(error.contains(part), "{bad}: {error}");
    }
}

proptest! {
    #[test]
    fn no_claims_make_it_stumble(exp in any::<f64>(), aud in any::<Option<String>>(), jti in ".{0,300}") {
        let made = with(claims(), json!({ "exp": exp, "aud": aud, "jti": jti }));
        if let Ok(read) = read(&made) {
            prop_assert!(read.expires_at > now() && read.expires_at <= now() + TimeDelta::seconds(330));
        }
    }
}
