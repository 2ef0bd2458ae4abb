//! Rate limits: per client address where nobody is signed on (with a tighter one for sign-on), per account elsewhere.
//! They count per process. The headers follow the IETF draft `draft-ietf-httpapi-ratelimit-headers`.

use std::num::NonZeroU32;

use governor::clock::{Clock, DefaultClock};
use governor::middleware::{NoOpMiddleware, StateInformationMiddleware};
use governor::state::keyed::DashMapStateStore;
use governor::{Quota, RateLimiter};
use nimrs_contract::vocabulary::ProblemCode;

use crate::config::LimitConfig;
use crate::domain::ids::AccountId;
use crate::service::AppError;

type Limiter<K> = RateLimiter<K, DashMapStateStore<K>, DefaultClock, StateInformationMiddleware>;

/// The three limiters.
pub struct RateLimits {
    sign_on: Limiter<String>,
    public: Limiter<String>,
    account: Limiter<AccountId>,
    config: LimitConfig,
}

/// What a limiter said, for the headers.
#[derive(Debug, Clone, Copy)]
pub struct Verdict {
    name: &'static str,
    quota: u32,
    remaining: u32,
    /// Seconds to wait, if it was too much.
    pub retry_after: Option<u32>,
}

impl RateLimits {
    /// Limiters of these sizes.
    pub fn new(config: &LimitConfig) -> Self {
        Self {
            sign_on: limiter(config.sign_on),
            public: limiter(config.public),
            account: limiter(config.account),
            config: config.clone(),
        }
    }

    /// Counts a request to sign on.
    pub fn sign_on(&self, address: &str) -> Verdict {
        ask(&self.sign_on, &address.to_owned(), "sign-on", self.config.sign_on)
    }

    /// Counts a request without a sign-on.
    pub fn public(&self, address: &str) -> Verdict {
        ask(&self.public, &address.to_owned(), "public", self.config.public)
    }

    /// Counts a request of an account.
    pub fn account(&self, account: AccountId) -> Verdict {
        ask(&self.account, &account, "account", self.config.account)
    }

    /// Forgets callers that have not asked for a while.
    pub fn forget_idle(&self) {
        self.sign_on.retain_recent();
        self.public.retain_recent();
        self.account.retain_recent();
    }
}

impl Verdict {
    /// The value of `RateLimit-Policy`.
    pub fn policy(&self) -> String {
        format!("\"{}\";q={};w=60", self.name, self.quota)
    }

    /// The value of `RateLimit`.
    pub fn state(&self) -> String {
        let seconds = self.retry_after.unwrap_or(60 / self.quota.max(1) + 1);
        format!("\"{}\";r={};t={seconds}", self.name, self.remaining)
    }

    /// The error, if it was too much.
    pub fn error(&self) -> Option<AppError> {
        let seconds = self.retry_after?;
        let detail = format!("More than {} requests in a minute. Try again in {seconds} s.", self.quota);
        Some(AppError { retry_after: Some(seconds), ..AppError::new(ProblemCode::TooManyRequests, detail) })
    }
}

fn limiter<K: std::hash::Hash + Eq + Clone>(per_minute: u32) -> Limiter<K> {
    let quota = Quota::per_minute(NonZeroU32::new(per_minute).unwrap_or(NonZeroU32::MIN));
    RateLimiter::<K, _, _, NoOpMiddleware<_>>::new(quota, DashMapStateStore::default(), DefaultClock::default())
        .with_middleware::<StateInformationMiddleware>()
}

fn ask<K: std::hash::Hash + Eq + Clone>(limiter: &Limiter<K>, key: &K, name: &'static str, quota: u32) -> Verdict {
    match limiter.check_key(key) {
        Ok(state) => Verdict { name, quota, remaining: state.remaining_burst_capacity(), retry_after: None },
        Err(refusal) => {
            let wait = refusal.wait_time_from(DefaultClock::default().now()).as_secs_f64().ceil();
            // A wait is never longer than a minute, so this loses nothing.
            #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 1 and 60")]
            let seconds = wait.clamp(1.0, 60.0) as u32;
            Verdict { name, quota, remaining: 0, retry_after: Some(seconds) }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_quota_is_given_out_and_then_refused() {
        let limits = RateLimits::new(&LimitConfig { sign_on: 2, public: 5, account: 5 });
        assert!(limits.sign_on("1.2.3.4").error().is_none());
        assert_eq!(limits.sign_on("1.2.3.4").state(), "\"sign-on\";r=0;t=31");
        let refused = limits.sign_on("1.2.3.4");
        assert_eq!(refused.error().unwrap().code, ProblemCode::TooManyRequests);
        assert!(refused.retry_after.unwrap() >= 1);
        assert!(limits.sign_on("5.6.7.8").error().is_none());
    }
}
