//! Metrics for Prometheus: counts and durations per operation, nothing of any person.

use prometheus::core::Collector;
use prometheus::{Encoder, HistogramOpts, HistogramVec, IntCounterVec, Opts, Registry, TextEncoder};

/// What is measured.
pub struct Metrics {
    registry: Registry,
    requests: IntCounterVec,
    seconds: HistogramVec,
}

impl Metrics {
    /// Empty metrics.
    pub fn new() -> Result<Self, prometheus::Error> {
        let registry = Registry::new();
        let requests = IntCounterVec::new(
            Opts::new("nimrs_http_requests_total", "Requests answered, by operation and status."),
            &["method", "operation", "status"],
        )?;
        let buckets = vec![0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0];
        let seconds = HistogramVec::new(
            HistogramOpts::new("nimrs_http_request_seconds", "Seconds until the answer.").buckets(buckets),
            &["method", "operation"],
        )?;
        registry.register(Box::new(requests.clone()))?;
        registry.register(Box::new(seconds.clone()))?;
        Ok(Self { registry, requests, seconds })
    }

    /// Shows what another part of the service counts, too.
    pub fn show(&self, collectors: Vec<Box<dyn Collector>>) -> Result<(), prometheus::Error> {
        collectors.into_iter().try_for_each(|collector| self.registry.register(collector))
    }

    /// Counts one answer. Unknown methods share a label, so that callers cannot make labels.
    pub fn observe(&self, method: &str, operation: &str, status: u16, seconds: f64) {
        const METHODS: [&str; 7] = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];
        let method = METHODS.iter().find(|known| **known == method).unwrap_or(&"other");
        self.requests.with_label_values(&[method, operation, &status.to_string()]).inc();
        self.seconds.with_label_values(&[method, operation]).observe(seconds);
    }

    /// The metrics in Prometheus' text format.
    pub fn text(&self) -> Result<String, prometheus::Error> {
        let mut out = Vec::new();
        TextEncoder::new().encode(&self.registry.gather(), &mut out)?;
        String::from_utf8(out).map_err(|error| prometheus::Error::Msg(error.to_string()))
    }
}
