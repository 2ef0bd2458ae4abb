//! Webhooks: when a delivery that failed is tried again, when it is given up, and how one is signed (Standard Webhooks).

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use chrono::{DateTime, TimeDelta, Utc};
use ed25519_dalek::{Signer, SigningKey};
use hmac::{Hmac, Mac};
use sha2::Sha256;

/// Seconds to wait after each failure in turn. When all are used up, about three days, the delivery is given up.
const WAITS: [i64; 9] = [5, 5 * 60, 30 * 60, 2 * 3600, 5 * 3600, 10 * 3600, 14 * 3600, 20 * 3600, 24 * 3600];
/// The longest that a receiver may put a delivery off.
const LONGEST: i64 = 24 * 3600;

/// What a secret begins with.
const SECRET: &str = "whsec_";
/// What a public key begins with.
const PUBLIC: &str = "whpk_";

/// What a receiver answered, as far as it decides what comes next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Heard {
    /// It took the delivery (2xx).
    Taken,
    /// It is gone for good (410).
    Gone,
    /// It failed, with the seconds that it asks to be left alone.
    Failed(Option<i64>),
}

/// What comes next for a delivery.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Next {
    /// Nothing: it is delivered.
    Delivered,
    /// It is tried again at this time.
    At(DateTime<Utc>),
    /// It is given up, and its webhook disabled.
    GivenUp,
}

/// What an HTTP status means. `Retry-After` counts with 429 and 503, in seconds or as a date.
pub fn heard(status: u16, retry_after: Option<&str>, now: DateTime<Utc>) -> Heard {
    match status {
        200..=299 => Heard::Taken,
        410 => Heard::Gone,
        429 | 503 => Heard::Failed(retry_after.and_then(|text| seconds(text, now))),
        _ => Heard::Failed(None),
    }
}

fn seconds(text: &str, now: DateTime<Utc>) -> Option<i64> {
    let text = text.trim();
    let date = || DateTime::parse_from_rfc2822(text).ok().map(|at| (at.to_utc() - now).num_seconds());
    text.parse().ok().or_else(date).map(|seconds: i64| seconds.clamp(0, LONGEST))
}

/// What comes after attempt `attempt`, which counts from 1.
pub fn next(heard: Heard, attempt: i32, now: DateTime<Utc>) -> Next {
    match heard {
        Heard::Taken => Next::Delivered,
        Heard::Gone => Next::GivenUp,
        Heard::Failed(asked) => {
            let failures = usize::try_from(attempt).unwrap_or(1).saturating_sub(1);
            WAITS.get(failures).map_or(Next::GivenUp, |wait| {
                Next::At(now + TimeDelta::seconds(asked.map_or(*wait, |asked| asked.max(*wait))))
            })
        }
    }
}

/// A secret as the receiver is told.
pub fn secret_text(secret: &[u8]) -> String {
    format!("{SECRET}{}", STANDARD.encode(secret))
}

/// The public half of a key as the receiver is told.
pub fn public_text(key: &[u8; 32]) -> String {
    format!("{PUBLIC}{}", STANDARD.encode(SigningKey::from_bytes(key).verifying_key().as_bytes()))
}

/// What is signed: the id, the seconds of the attempt and the body, with points between.
fn signed(id: &str, timestamp: i64, body: &[u8]) -> Vec<u8> {
    [format!("{id}.{timestamp}.").as_bytes(), body].concat()
}

/// A signature by a secret; `None` for a secret that no HMAC takes, of which there is none.
pub fn sign_hmac(secret: &[u8], id: &str, timestamp: i64, body: &[u8]) -> Option<String> {
    let mut mac = Hmac::<Sha256>::new_from_slice(secret).ok()?;
    mac.update(&signed(id, timestamp, body));
    Some(format!("v1,{}", STANDARD.encode(mac.finalize().into_bytes())))
}

/// A signature by a key.
pub fn sign_ed25519(key: &[u8; 32], id: &str, timestamp: i64, body: &[u8]) -> String {
    let signature = SigningKey::from_bytes(key).sign(&signed(id, timestamp, body));
    format!("v1a,{}", STANDARD.encode(signature.to_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use ed25519_dalek::{Signature, Verifier};
    use proptest::prelude::*;

    fn now() -> DateTime<Utc> {
        "2026-03-02T15:00:00Z".parse().unwrap()
    }

    #[test]
    fn a_delivery_is_tried_for_about_three_days() {
        let (mut at, mut attempt) = (now(), 1);
        while let Next::At(next) = next(Heard::Failed(None), attempt, at) {
            assert!(next > at);
            (at, attempt) = (next, attempt + 1);
        }
        assert_eq!(attempt, 10);
        assert!((70..80).contains(&(at - now()).num_hours()), "{}", (at - now()).num_hours());
    }

    #[test]
    fn statuses_mean_what_they_say() {
        assert_eq!(heard(204, None, now()), Heard::Taken);
        assert_eq!(heard(410, None, now()), Heard::Gone);
        assert_eq!(heard(302, None, now()), Heard::Failed(None));
        assert_eq!(heard(500, Some("60"), now()), Heard::Failed(None));
        assert_eq!(heard(429, Some("60"), now()), Heard::Failed(Some(60)));
        assert_eq!(heard(503, Some("Mon, 02 Mar 2026 15:02:00 GMT"), now()), Heard::Failed(Some(120)));
        assert_eq!(heard(503, Some("999999999"), now()), Heard::Failed(Some(LONGEST)));
        assert_eq!(heard(503, Some("soon"), now()), Heard::Failed(None));
        assert_eq!(next(Heard::Failed(Some(60)), 1, now()), Next::At(now() + TimeDelta::seconds(60)));
        assert_eq!(next(Heard::Gone, 1, now()), Next::GivenUp);
    }

    /// The example of the Standard Webhooks libraries.
    #[test]
    fn a_secret_signs_as_the_specification_s_example() {
        let secret = STANDARD.decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw").unwrap();
        let signature = sign_hmac(&secret, "msg_p5jXN8AQM9LWM0D4loKWxJek", 1_614_265_330, br#"{"test": 2432232314}"#);
        assert_eq!(signature.unwrap(), "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    proptest! {
        #[test]
        fn a_key_signs_what_its_public_half_checks(key: [u8; 32], body: Vec<u8>, timestamp in 0..i64::MAX) {
            let signature = sign_ed25519(&key, "id", timestamp, &body);
            let bytes = STANDARD.decode(signature.strip_prefix("v1a,").unwrap()).unwrap();
            let public = STANDARD.decode(public_text(&key).strip_prefix("whpk_").unwrap()).unwrap();
            let public = ed25519_dalek::VerifyingKey::from_bytes(&public.try_into().unwrap()).unwrap();
            let signature = Signature::from_slice(&bytes).unwrap();
            prop_assert!(public.verify(&signed("id", timestamp, &body), &signature).is_ok());
            prop_assert!(public.verify(&signed("ie", timestamp, &body), &signature).is_err());
        }
    }
}
