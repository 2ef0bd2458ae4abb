//! How log lines look: `time level module text`, with `key=value` pairs in the text.

use std::io::Write;

use env_logger::{Builder, Target};

/// Logs to standard error, with a filter such as `info` or `warn,nimrs_api=debug`.
pub fn init(filter: &str) {
    let logger = Builder::new()
        .parse_filters(filter)
        .target(Target::Stderr)
        .format(|out, record| {
            let at = out.timestamp_micros();
            writeln!(out, "time={at} level={} module={} {}", record.level(), record.target(), record.args())
        })
        .try_init();
    // A second call, in tests, keeps the first logger.
    drop(logger);
}
