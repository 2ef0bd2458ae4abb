//! The outside world as values: the clock, the random source, and the ids made from both.
//!
//! This is the only file that may ask the operating system for the time or for random bytes; everything else is
//! handed a [`System`], so that tests can set the time.
#![allow(clippy::disallowed_methods, reason = "the one place where the real clock and random source are read")]

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};

use chrono::{DateTime, SubsecRound, TimeDelta, Utc};
use rand::Rng;
use uuid::Uuid;

/// Tells the time.
pub trait Clock: Send + Sync {
    /// Now, in UTC, truncated to microseconds (what both databases keep).
    fn now(&self) -> DateTime<Utc>;
}

/// The machine's clock.
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> DateTime<Utc> {
        Utc::now().trunc_subsecs(6)
    }
}

/// A clock that stands still until it is moved; for tests.
pub struct ManualClock(AtomicI64);

impl ManualClock {
    /// A clock that shows `at`.
    pub fn new(at: DateTime<Utc>) -> Self {
        Self(AtomicI64::new(at.timestamp_micros()))
    }

    /// Sets the time.
    pub fn set(&self, at: DateTime<Utc>) {
        self.0.store(at.timestamp_micros(), Ordering::SeqCst);
    }

    /// Moves the time by `by`.
    pub fn advance(&self, by: TimeDelta) {
        self.0.fetch_add(by.num_microseconds().unwrap_or(0), Ordering::SeqCst);
    }
}

impl Clock for ManualClock {
    fn now(&self) -> DateTime<Utc> {
        DateTime::from_timestamp_micros(self.0.load(Ordering::SeqCst)).unwrap_or_default()
    }
}

/// Gives random bytes that nobody can guess.
pub trait Random: Send + Sync {
    /// Fills `bytes`.
    fn fill(&self, bytes: &mut [u8]);
}

/// The operating system's random source, through a generator of this thread.
pub struct SystemRandom;

impl Random for SystemRandom {
    fn fill(&self, bytes: &mut [u8]) {
        rand::rng().fill_bytes(bytes);
    }
}

/// The clock and the random source, handed to whoever needs them.
#[derive(Clone)]
pub struct System {
    /// Tells the time.
    pub clock: Arc<dyn Clock>,
    /// Gives random bytes.
    pub random: Arc<dyn Random>,
    ticks: Arc<Ticks>,
}

/// Milliseconds and 4096ths of them: the part of an id that orders it.
#[derive(Default)]
struct Ticks(AtomicU64);

impl Ticks {
    /// How far ids may run ahead of the clock, in ticks; a clock that was set back further is believed.
    const AHEAD: u64 = 100 << 12;

    /// The tick of an instant, or the one after the last where that is not later.
    fn next(&self, micros: u64) -> u64 {
        let tick = ((micros / 1000) << 12) | ((micros % 1000) * 4096 / 1000);
        let after = |last: u64| if (tick..tick + Self::AHEAD).contains(&last) { last + 1 } else { tick };
        let before = self.0.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |last| Some(after(last)));
        after(before.unwrap_or_else(|last| last))
    }
}

impl System {
    /// The real ones.
    pub fn real() -> Self {
        Self::new(Arc::new(SystemClock), Arc::new(SystemRandom))
    }

    /// A system with this clock and this random source.
    pub fn new(clock: Arc<dyn Clock>, random: Arc<dyn Random>) -> Self {
        Self { clock, random, ticks: Arc::default() }
    }

    /// Now, in UTC, truncated to microseconds.
    pub fn now(&self) -> DateTime<Utc> {
        self.clock.now()
    }

    /// Random bytes.
    pub fn bytes<const N: usize>(&self) -> [u8; N] {
        let mut bytes = [0; N];
        self.random.fill(&mut bytes);
        bytes
    }

    /// A new UUIDv7 (RFC 9562 section 5.7). What is made later here sorts later, within a millisecond too (section
    /// 6.2, method 3).
    pub fn uuid(&self) -> Uuid {
        self.uuid_at(self.now())
    }

    /// The same for what bears another time than now, by which it is to be sorted.
    pub fn uuid_at(&self, at: DateTime<Utc>) -> Uuid {
        let tick = self.ticks.next(u64::try_from(at.timestamp_micros()).unwrap_or(0));
        let mut rest: [u8; 10] = self.bytes();
        let [_, _, _, _, _, _, high, low] = tick.to_be_bytes();
        rest[0] = high & 0x0f;
        rest[1] = low;
        uuid::Builder::from_unix_timestamp_millis(tick >> 12, &rest).into_uuid()
    }

    /// A new id of any of the domain's kinds.
    pub fn id<T: From<Uuid>>(&self) -> T {
        T::from(self.uuid())
    }
}

/// A stopwatch for metrics and logs; never used by a rule.
pub struct Stopwatch(std::time::Instant);

impl Stopwatch {
    /// Starts it.
    pub fn start() -> Self {
        Self(std::time::Instant::now())
    }

    /// Seconds since the start.
    pub fn seconds(&self) -> f64 {
        self.0.elapsed().as_secs_f64()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> System {
        System::new(Arc::new(ManualClock::new(text.parse().unwrap())), Arc::new(SystemRandom))
    }

    #[test]
    fn ids_of_one_instant_sort_as_they_were_made() {
        let system = at("2026-03-01T10:00:00.999999Z");
        let ids: Vec<Uuid> = (0..10_000).map(|_| system.uuid()).collect();
        assert!(ids.is_sorted_by(|a, b| a < b));
        assert!(ids.iter().all(|id| id.get_version_num() == 7));
    }

    #[test]
    fn an_id_of_another_time_sorts_by_that() {
        let system = at("2026-03-01T10:00:00Z");
        let (now, before) = (system.uuid(), "2026-03-01T09:59:59Z".parse().unwrap());
        let ids: Vec<Uuid> = (0..10).map(|_| system.uuid_at(before)).collect();
        assert!(ids.is_sorted_by(|a, b| a < b) && ids.iter().all(|id| *id < now));
    }

    #[test]
    fn an_id_tells_its_millisecond_though_the_clock_goes_back() {
        let clock = Arc::new(ManualClock::new("2026-03-01T10:00:00.123456Z".parse().unwrap()));
        let system = System::new(clock.clone(), Arc::new(SystemRandom));
        system.uuid();
        clock.set("2025-03-01T10:00:00.5Z".parse().unwrap());
        let (seconds, nanos) = system.uuid().get_timestamp().unwrap().to_unix();
        assert_eq!((i64::try_from(seconds).unwrap(), nanos), (clock.now().timestamp(), 500_000_000));
    }
}
