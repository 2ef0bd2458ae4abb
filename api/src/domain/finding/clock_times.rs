//! What the clocks of an incident take from its findings.

use chrono::{DateTime, Utc};

/// The times of a finding on which the clocks of its incident depend.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Times {
    pub determined_at: Option<DateTime<Utc>>,
    pub subject_notified_at: Option<DateTime<Utc>>,
    pub amendment_requested_at: Option<DateTime<Utc>>,
    /// When it was sealed by an act.
    pub sealed_at: Option<DateTime<Utc>>,
}

/// What the clocks of an incident take from its findings.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct ClockTimes {
    pub finding_recorded_at: Option<DateTime<Utc>>,
    pub finding_notice_at: Option<DateTime<Utc>>,
    pub amendment_requested_at: Option<DateTime<Utc>>,
}

/// What the clocks of an incident take from its findings, of which an incident may have several.
///
/// - The findings are entered when there are some and none is pending: at the latest of their first determinations.
/// - For the request for amendment one finding counts: of those whose subject was told, did not ask and may still (the
///   finding was not sealed), the one told first, since its time runs out first; where all have asked, the one told
///   last, with its request. Findings that were sealed before anybody asked count no more.
pub fn clock_times(findings: &[Times]) -> ClockTimes {
    let determined: Option<Vec<_>> = findings.iter().map(|finding| finding.determined_at).collect();
    let told = || findings.iter().filter_map(|finding| Some((finding.subject_notified_at?, finding)));
    let waiting = told().filter(|(_, finding)| finding.amendment_requested_at.is_none() && finding.sealed_at.is_none());
    let asked = told().filter(|(_, finding)| finding.amendment_requested_at.is_some());
    let counts = waiting.min_by_key(|(notice, _)| *notice).or_else(|| asked.max_by_key(|(notice, _)| *notice));
    ClockTimes {
        finding_recorded_at: determined.and_then(|all| all.into_iter().max()),
        finding_notice_at: counts.map(|(notice, _)| notice),
        amendment_requested_at: counts.and_then(|(_, finding)| finding.amendment_requested_at),
    }
}
