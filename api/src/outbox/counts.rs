//! What the outbox counts: attempts by what came of them, and the mails that wait.

use prometheus::core::Collector;
use prometheus::{IntCounterVec, IntGauge, Opts};

/// The counts of one deliverer.
pub struct Counts {
    attempts: IntCounterVec,
    waiting: IntGauge,
}

impl Counts {
    /// All at zero.
    pub fn new() -> Result<Self, prometheus::Error> {
        let attempts = Opts::new("nimrs_mail_attempts_total", "Attempts to send a mail, by what came of them.");
        Ok(Self {
            attempts: IntCounterVec::new(attempts, &["outcome"])?,
            waiting: IntGauge::new("nimrs_mails_waiting", "Mails that wait to leave, in the whole database.")?,
        })
    }

    /// For a registry.
    pub fn collectors(&self) -> Vec<Box<dyn Collector>> {
        vec![Box::new(self.attempts.clone()), Box::new(self.waiting.clone())]
    }

    /// Counts an attempt.
    pub fn attempt(&self, outcome: &str) {
        self.attempts.with_label_values(&[outcome]).inc();
    }

    /// So many mails wait.
    pub fn waiting(&self, mails: i64) {
        self.waiting.set(mails);
    }
}
