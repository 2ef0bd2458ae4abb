//! Webhooks: how they are signed, and how their deliveries stand.

use super::vocabulary;

vocabulary! {
    /// How a webhook is signed.
    pub enum WebhookSignature {
        /// HMAC-SHA256 with a shared secret (`v1`).
        Hmac => "hmac",
        /// Ed25519 with a key whose public half can be read (`v1a`).
        Ed25519 => "ed25519",
        /// Both, side by side.
        Both => "both",
    }
}

vocabulary! {
    /// What a webhook is signed with.
    pub enum WebhookSecretKind {
        /// A secret that both sides know.
        Hmac => "hmac",
        /// A key of which the receiver knows the public half.
        Ed25519 => "ed25519",
    }
}

vocabulary! {
    /// How a delivery stands.
    pub enum DeliveryStatus {
        /// It waits for its next attempt, or for an earlier one of the same incident.
        Waiting => "waiting",
        /// The receiver took it.
        Delivered => "delivered",
        /// It was given up; it can be replayed.
        GivenUp => "given_up",
    }
}
