//! Being stopped: by Ctrl-C, by `kill`, or since the terminal goes.

/// Waits until somebody stops the program; gives the exit code for that, which is 128 and the number of the signal.
#[cfg(unix)]
pub async fn stopped() -> i32 {
    use tokio::signal::unix::{SignalKind, signal};
    let mut signals = Vec::new();
    for kind in [SignalKind::hangup(), SignalKind::interrupt(), SignalKind::terminate()] {
        // What `nohup` or a shell lets it pass over, it goes on passing over.
        if let Some(signal) = (!is_ignored(kind.as_raw_value())).then(|| signal(kind).ok()).flatten() {
            signals.push((kind, signal));
        }
    }
    let waiting = signals.iter_mut().map(|(kind, signal)| {
        Box::pin(async move {
            signal.recv().await;
            128 + kind.as_raw_value()
        })
    });
    let waiting: Vec<_> = waiting.collect();
    if waiting.is_empty() {
        return std::future::pending().await;
    }
    futures_util::future::select_all(waiting).await.0
}

/// Whether the process was started so that it ignores this signal; where that cannot be found out, it does not.
#[cfg(unix)]
fn is_ignored(number: i32) -> bool {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let mask = status.lines().find_map(|line| line.strip_prefix("SigIgn:"));
    let mask = mask.and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok()).unwrap_or(0);
    mask >> (number - 1) & 1 == 1
}

/// Waits until somebody stops the program with Ctrl-C.
#[cfg(not(unix))]
pub async fn stopped() -> i32 {
    match tokio::signal::ctrl_c().await {
        Ok(()) => 130,
        Err(_) => std::future::pending().await,
    }
}
