//! Rate limits: per client address where nobody is signed on (with tighter ones for sign-on and for the enrollment of
//! facilities), per account elsewhere. They count per process. The headers follow the IETF draft `draft-ietf-httpapi-ratelimit-headers`.

use std::net::IpAddr;
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

/// The limiters.
pub struct RateLimits {
    sign_on: Limiter<String>,
    public: Limiter<String>,
    enrollment: Limiter<String>,
    account: Limiter<AccountId>,
    config: LimitConfig,
}

/// What a limiter said, for the headers.
#[derive(Debug, Clone, Copy)]
pub struct Verdict {
    name: &'static str,
    quota: u32,
    window: Window,
    remaining: u32,
    /// Seconds to wait, if it was too much.
    pub retry_after: Option<u32>,
}

/// The time in which a quota may be used up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Window {
    Minute,
    Hour,
}

impl Window {
    fn seconds(self) -> u32 {
        match self {
            Self::Minute => 60,
            Self::Hour => 3600,
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Minute => "a minute",
            Self::Hour => "an hour",
        }
    }

    fn quota(self, requests: u32) -> Quota {
        let requests = NonZeroU32::new(requests).unwrap_or(NonZeroU32::MIN);
        match self {
            Self::Minute => Quota::per_minute(requests),
            Self::Hour => Quota::per_hour(requests),
        }
    }
}

impl RateLimits {
    /// Limiters of these sizes.
    pub fn new(config: &LimitConfig) -> Self {
        Self {
            sign_on: limiter(config.sign_on, Window::Minute),
            public: limiter(config.public, Window::Minute),
            enrollment: limiter(config.enrollment, Window::Hour),
            account: limiter(config.account, Window::Minute),
            config: config.clone(),
        }
    }

    /// Counts a request to sign on.
    pub fn sign_on(&self, address: &str) -> Verdict {
        ask(&self.sign_on, &address.to_owned(), ("sign-on", self.config.sign_on, Window::Minute))
    }

    /// Counts a request without a sign-on.
    pub fn public(&self, address: &str) -> Verdict {
        ask(&self.public, &address.to_owned(), ("public", self.config.public, Window::Minute))
    }

    /// Counts an enrollment of a facility. Who has an IPv6 network has as many addresses as it likes, so its network
    /// (/64) counts as one.
    pub fn enrollment(&self, address: &str) -> Verdict {
        ask(&self.enrollment, &network(address), ("enrollment", self.config.enrollment, Window::Hour))
    }

    /// Counts a request of an account.
    pub fn account(&self, account: AccountId) -> Verdict {
        ask(&self.account, &account, ("account", self.config.account, Window::Minute))
    }

    /// Forgets callers that have not asked for a while.
    pub fn forget_idle(&self) {
        self.sign_on.retain_recent();
        self.public.retain_recent();
        self.enrollment.retain_recent();
        self.account.retain_recent();
    }
}

impl Verdict {
    /// The value of `RateLimit-Policy`.
    pub fn policy(&self) -> String {
        format!("\"{}\";q={};w={}", self.name, self.quota, self.window.seconds())
    }

    /// The value of `RateLimit`.
    pub fn state(&self) -> String {
        let seconds = self.retry_after.unwrap_or(self.window.seconds() / self.quota.max(1) + 1);
        format!("\"{}\";r={};t={seconds}", self.name, self.remaining)
    }

    /// The error, if it was too much.
    pub fn error(&self) -> Option<AppError> {
        let seconds = self.retry_after?;
        let detail = format!("More than {} requests in {}. Try again in {seconds} s.", self.quota, self.window.name());
        Some(AppError { retry_after: Some(seconds), ..AppError::new(ProblemCode::TooManyRequests, detail) })
    }
}

/// The address, or the /64 network of an IPv6 one.
fn network(address: &str) -> String {
    match address.parse::<IpAddr>() {
        Ok(IpAddr::V6(address)) if address.to_ipv4_mapped().is_none() => {
            address.segments()[..4].iter().map(|part| format!("{part:x}:")).collect()
        }
        _ => address.to_owned(),
    }
}

fn limiter<K: std::hash::Hash + Eq + Clone>(requests: u32, window: Window) -> Limiter<K> {
    let quota = window.quota(requests);
    RateLimiter::<K, _, _, NoOpMiddleware<_>>::new(quota, DashMapStateStore::default(), DefaultClock::default())
        .with_middleware::<StateInformationMiddleware>()
}

fn ask<K: std::hash::Hash + Eq + Clone>(
    limiter: &Limiter<K>,
    key: &K,
    (name, quota, window): (&'static str, u32, Window),
) -> Verdict {
    match limiter.check_key(key) {
        Ok(state) => Verdict { name, quota, window, remaining: state.remaining_burst_capacity(), retry_after: None },
        Err(refusal) => {
            let wait = refusal.wait_time_from(DefaultClock::default().now()).as_secs_f64().ceil();
            // A wait is never longer than the window, so this loses nothing.
            #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 1 and 3600")]
            let seconds = wait.clamp(1.0, f64::from(window.seconds())) as u32;
            Verdict { name, quota, window, remaining: 0, retry_after: Some(seconds) }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_quota_is_given_out_and_then_refused() {
        let limits =
            RateLimits::new(&LimitConfig { sign_on: 2, public: 5, enrollment: 2, account: 5, import_bytes: 1 });
        assert!(limits.sign_on("1.2.3.4").error().is_none());
        assert_eq!(limits.sign_on("1.2.3.4").state(), "\"sign-on\";r=0;t=31");
        let refused = limits.sign_on("1.2.3.4");
        assert_eq!(refused.error().unwrap().code, ProblemCode::TooManyRequests);
        assert!(refused.retry_after.unwrap() >= 1);
        assert!(limits.sign_on("5.6.7.8").error().is_none());
    }

    #[test]
    fn enrollments_count_by_the_hour_and_by_network() {
        let limits =
            RateLimits::new(&LimitConfig { sign_on: 2, public: 5, enrollment: 2, account: 5, import_bytes: 1 });
        assert_eq!(limits.enrollment("2001:db8::1").policy(), "\"enrollment\";q=2;w=3600");
        assert!(limits.enrollment("2001:db8::2").error().is_none());
        let refused = limits.enrollment("2001:db8::ffff:3");
        assert!((1700..=1800).contains(&refused.retry_after.unwrap()), "{refused:?}");
        assert!(refused.error().unwrap().detail.contains("an hour"));
        assert!(limits.enrollment("2001:db8:0:1::1").error().is_none(), "another network");
        assert!(limits.enrollment("1.2.3.4").error().is_none());
    }
}
