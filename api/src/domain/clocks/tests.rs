use super::*;
use nimrs_contract::incident_content::{CrimeSuspicion, IncidentContent};
use nimrs_contract::notification::NotificationContent;
use nimrs_contract::vocabulary::{Code, IncidentType, NotificationOutcome, NotificationRecipient};
use proptest::prelude::*;

use ClockCode as C;

fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

fn holidays() -> Holidays {
    Holidays::of_years(2025..=2029)
}

fn of_class(class: IncidentClass) -> ClockFacts {
    ClockFacts { class: Some(class), ..ClockFacts::default() }
}

fn told(recipient: NotificationRecipient, text: &str) -> Notice {
    Notice { recipient, at: at(text), outcome: Some(NotificationOutcome::Reached) }
}

/// The clock of this code, given that it started at `start` and was met at `met`.
fn row(code: C, start: &str, met: &str) -> ClockFacts {
    let start = Some(at(start));
    let met_at = Some(at(met));
    let asked = Asked { requested_at: start, sent_at: met_at };
    match code {
        C::VpcrReport => {
            ClockFacts { discovered_at: start, reported_to_vpcr_at: met_at, ..of_class(IncidentClass::AbuseNeglect) }
        }
        C::DirectorNotice => ClockFacts {
            discovered_at: start,
            notices: vec![told(NotificationRecipient::Director, met)],
            ..of_class(IncidentClass::Significant)
        },
        C::JcInitialReport => {
            ClockFacts { discovered_at: start, submitted_at: met_at, ..of_class(IncidentClass::Significant) }
        }
        C::OmhNotice => {
            ClockFacts { discovered_at: start, submitted_at: met_at, ..of_class(IncidentClass::AbuseNeglect) }
        }
        C::OmhOnlyNotice => {
            ClockFacts { discovered_at: start, submitted_at: met_at, ..of_class(IncidentClass::OmhOnly) }
        }
        C::DeathReport => {
            ClockFacts { discovered_at: start, reported_to_vpcr_at: met_at, ..of_class(IncidentClass::Death) }
        }
        C::DeathForm => ClockFacts { discovered_at: start, submitted_at: met_at, ..of_class(IncidentClass::Death) },
        C::QualifiedPersonNotice => ClockFacts {
            submitted_at: start,
            notices: vec![told(NotificationRecipient::QualifiedPerson, met)],
            ..of_class(IncidentClass::Death)
        },
        C::LawEnforcementNotice => ClockFacts {
            crime_suspected: true,
            crime_believed_at: start,
            notices: vec![told(NotificationRecipient::Police, met)],
            ..ClockFacts::default()
        },
        C::LawEnforcementNoticeGrave => ClockFacts {
            crime_suspected: true,
            crime_grave: true,
            crime_believed_at: start,
            notices: vec![told(NotificationRecipient::DistrictAttorney, met)],
            ..ClockFacts::default()
        },
        C::FinalReportAbuseNeglect => ClockFacts {
            vpcr_accepted_at: start,
            investigation_report_filed_at: met_at,
            ..of_class(IncidentClass::AbuseNeglect)
        },
        C::FinalReportSignificant => ClockFacts {
            vpcr_accepted_at: start,
            investigation_report_filed_at: met_at,
            ..of_class(IncidentClass::Significant)
        },
        C::FinalReportOmhOnly => ClockFacts {
            submitted_at: start,
            investigation_report_filed_at: met_at,
            ..of_class(IncidentClass::OmhOnly)
        },
        C::JcFindings => {
            ClockFacts { vpcr_accepted_at: start, finding_recorded_at: met_at, ..of_class(IncidentClass::AbuseNeglect) }
        }
        C::AmendmentRequest => {
            ClockFacts { finding_notice_at: start, amendment_requested_at: met_at, ..ClockFacts::default() }
        }
        C::RedactedReport => ClockFacts { qualified_person_request: asked, ..ClockFacts::default() },
        C::InvestigationRecords => {
            ClockFacts { qualified_person_records_request: asked, closed_at: start, ..ClockFacts::default() }
        }
        C::TokenIssue => ClockFacts { access_approved_at: start, token_issued_at: met_at, ..ClockFacts::default() },
    }
}

/// One line for each row of the published table: start and due, with the clock changes of 2026 (8 March and
/// 1 November), month ends, a leap day and holidays among them.
#[test]
fn every_row_of_the_table() {
    let lines = [
        // Hours are absolute: across the spring change 24 hours end an hour later on the wall clock.
        (C::VpcrReport, "2026-03-07T15:00:00Z", "2026-03-08T15:00:00Z"),
        (C::DirectorNotice, "2026-10-31T18:30:00Z", "2026-11-01T18:30:00Z"),
        (C::JcInitialReport, "2028-02-28T12:00:00Z", "2028-02-29T12:00:00Z"),
        (C::OmhNotice, "2026-12-31T23:59:59Z", "2027-01-01T23:59:59Z"),
        (C::OmhOnlyNotice, "2026-02-28T05:00:00Z", "2026-03-01T05:00:00Z"),
        (C::DeathReport, "2026-11-01T05:30:00Z", "2026-11-02T05:30:00Z"),
        // From the Tuesday before Thanksgiving 2026: 25, (26), 27, 30 November, 1 and 2 December.
        (C::DeathForm, "2026-11-24T20:00:00Z", "2026-12-03T04:59:59Z"),
        (C::QualifiedPersonNotice, "2026-07-04T00:00:00Z", "2026-07-05T00:00:00Z"),
        // From the Friday before Memorial Day 2026, 25 May: 26, 27 and 28 May.
        (C::LawEnforcementNotice, "2026-05-22T16:00:00Z", "2026-05-29T03:59:59Z"),
        (C::LawEnforcementNoticeGrave, "2026-05-22T16:00:00Z", "2026-05-23T16:00:00Z"),
        // 45 days from 1 March 2026: 15 April, by then in summer time.
        (C::FinalReportAbuseNeglect, "2026-03-01T17:00:00Z", "2026-04-16T03:59:59Z"),
        // 50 days from 11 January 2028: 1 March, over the leap day.
        (C::FinalReportSignificant, "2028-01-11T17:00:00Z", "2028-03-02T04:59:59Z"),
        // 50 days from 20 September 2026: 9 November, by then in winter time.
        (C::FinalReportOmhOnly, "2026-09-20T12:00:00Z", "2026-11-10T04:59:59Z"),
        (C::JcFindings, "2026-03-01T17:00:00Z", "2026-05-01T03:59:59Z"),
        (C::AmendmentRequest, "2026-01-31T17:00:00Z", "2026-03-03T04:59:59Z"),
        // 03:00 UTC is still the day before in New York: 10 days from 30 June.
        (C::RedactedReport, "2026-07-01T03:00:00Z", "2026-07-11T03:59:59Z"),
        (C::InvestigationRecords, "2026-10-20T12:00:00Z", "2026-11-11T04:59:59Z"),
        (C::TokenIssue, "2026-03-08T06:59:00Z", "2026-03-09T06:59:00Z"),
    ];
    assert_eq!(lines.map(|(code, ..)| code), C::ALL);
    for (code, start, due) in lines {
        let facts = row(code, start, due);
        let list = clocks(&facts, &holidays());
        let clock = list.iter().find(|clock| clock.code == code).unwrap();
        assert_eq!(clock.starts_at, at(start), "{code}");
        assert_eq!(clock.due_at, at(due), "{code}");
        assert_eq!(clock.met_at, Some(at(due)), "{code}");
        assert_eq!(clock.status(None, at(due)), ClockStatus::Met, "{code}");
    }
}

#[test]
fn which_clocks_a_class_has() {
    use IncidentClass::*;
    for (class, codes) in [
        (
            AbuseNeglect,
            vec![
                C::VpcrReport,
                C::DirectorNotice,
                C::JcInitialReport,
                C::OmhNotice,
                C::QualifiedPersonNotice,
                C::FinalReportAbuseNeglect,
                C::JcFindings,
            ],
        ),
        (
            Significant,
            vec![
                C::VpcrReport,
                C::DirectorNotice,
                C::JcInitialReport,
                C::OmhNotice,
                C::QualifiedPersonNotice,
                C::FinalReportSignificant,
            ],
        ),
        (OmhOnly, vec![C::OmhOnlyNotice, C::FinalReportOmhOnly]),
        (Death, vec![C::DeathReport, C::DeathForm, C::QualifiedPersonNotice]),
    ] {
        assert_eq!(clocks_of_class(class).collect::<Vec<_>>(), codes, "{class}");
        let now = Some(at("2026-06-01T12:00:00Z"));
        let facts = ClockFacts { discovered_at: now, submitted_at: now, vpcr_accepted_at: now, ..of_class(class) };
        let started: Vec<C> = clocks(&facts, &holidays()).iter().map(|clock| clock.code).collect();
        assert_eq!(started, codes, "{class}");
        // Before anything is known nothing runs, and nothing of the Justice Center's waits for the discovery alone.
        assert_eq!(clocks(&of_class(class), &holidays()), []);
    }
}

#[test]
fn the_final_report_waits_for_the_acceptance() {
    let facts = ClockFacts {
        discovered_at: Some(at("2026-03-01T12:00:00Z")),
        submitted_at: Some(at("2026-03-01T13:00:00Z")),
        ..of_class(IncidentClass::AbuseNeglect)
    };
    assert!(clocks(&facts, &holidays()).iter().all(|clock| clock.code != C::FinalReportAbuseNeglect));
}

#[test]
fn a_notice_must_have_reached_somebody() {
    let start = "2026-06-01T12:00:00Z";
    let notice = |outcome, text| Notice { recipient: NotificationRecipient::Director, at: at(text), outcome };
    let met = |notices| {
        let facts = ClockFacts { notices, ..row(C::DirectorNotice, start, start) };
        let list = clocks(&facts, &holidays());
        list.iter().find(|clock| clock.code == C::DirectorNotice).unwrap().met_at
    };
    let (first, second) = ("2026-06-01T13:00:00Z", "2026-06-01T14:00:00Z");
    for outcome in [NotificationOutcome::MessageLeft, NotificationOutcome::Unable] {
        assert_eq!(met(vec![notice(Some(outcome), first)]), None, "{outcome}");
        assert_eq!(met(vec![notice(Some(outcome), first), notice(None, second)]), Some(at(second)));
    }
    assert_eq!(met(vec![notice(Some(NotificationOutcome::RefusedNotice), first)]), Some(at(first)));
    assert_eq!(met(vec![notice(None, second), notice(None, first)]), Some(at(first)));
}

#[test]
fn records_wait_for_the_close_and_the_request() {
    let asked = |requested: &str| Asked { requested_at: Some(at(requested)), sent_at: None };
    let starts = |facts: &ClockFacts| clocks(facts, &holidays()).first().map(|clock| clock.starts_at);
    let open = ClockFacts { qualified_person_records_request: asked("2026-06-01T12:00:00Z"), ..ClockFacts::default() };
    assert_eq!(starts(&open), None);
    let closed = ClockFacts { closed_at: Some(at("2026-06-10T12:00:00Z")), ..open };
    assert_eq!(starts(&closed), closed.closed_at);
    let later = ClockFacts { qualified_person_records_request: asked("2026-07-01T12:00:00Z"), ..closed };
    assert_eq!(starts(&later), Some(at("2026-07-01T12:00:00Z")));
}

#[test]
fn facts_of_what_the_reporter_wrote() {
    let discovered_at = Some(at("2026-06-01T12:00:00Z"));
    let notice = |given| NotificationContent {
        recipient: NotificationRecipient::Police,
        method: None,
        at: given,
        by: None,
        person: None,
        outcome: None,
        reference_number: None,
        note: None,
    };
    let crime =
        IncidentContent { incident_type: Some(IncidentType::Crime), discovered_at, ..IncidentContent::default() };
    let facts = ClockFacts::of(&crime, &[notice(None), notice(discovered_at)]);
    assert_eq!(facts.class, Some(IncidentClass::Significant));
    assert!(facts.crime_suspected && !facts.crime_grave);
    assert_eq!(facts.crime_believed_at, discovered_at);
    assert_eq!(facts.notices.len(), 1);
    let believed_at = Some(at("2026-06-02T12:00:00Z"));
    let fight = IncidentContent {
        incident_type: Some(IncidentType::Fight),
        crime: Some(CrimeSuspicion { suspected: Some(true), grave: Some(true), believed_at }),
        ..crime
    };
    let codes: Vec<C> = clocks(&ClockFacts::of(&fight, &[]), &holidays())
        .iter()
        .filter(|clock| clock.starts_at == at("2026-06-02T12:00:00Z"))
        .map(|clock| clock.code)
        .collect();
    assert_eq!(codes, [C::LawEnforcementNotice, C::LawEnforcementNoticeGrave]);
    assert_eq!(ClockFacts::of(&IncidentContent::default(), &[]), ClockFacts::default());
}

#[test]
fn what_an_act_comes_too_late_for() {
    let facts = ClockFacts { discovered_at: Some(at("2026-06-01T12:00:00Z")), ..of_class(IncidentClass::Significant) };
    let late =
        |now, until: Option<&str>| late_for(MetWhen::SubmittedAt, &facts, &holidays(), |_| until.map(at), at(now));
    assert_eq!(late("2026-06-02T12:00:00Z", None), []);
    assert_eq!(late("2026-06-02T12:00:01Z", None), [C::JcInitialReport, C::OmhNotice]);
    assert_eq!(late("2026-06-02T12:00:01Z", Some("2026-06-03T12:00:00Z")), []);
}

#[test]
fn where_a_clock_stands() {
    let (due, later) = (at("2026-06-02T12:00:00Z"), at("2026-06-05T12:00:00Z"));
    let tick = Duration::microseconds(1);
    for (met, extended, now, expected) in [
        (None, None, due, ClockStatus::Running),
        (None, None, due + tick, ClockStatus::Overdue),
        (Some(due), None, later, ClockStatus::Met),
        (Some(due + tick), None, later, ClockStatus::MetLate),
        (None, Some(later), due - tick, ClockStatus::Extended),
        (None, Some(later), later, ClockStatus::Extended),
        (None, Some(later), later + tick, ClockStatus::Overdue),
        (Some(later), Some(later), later, ClockStatus::Met),
        (Some(later + tick), Some(later), later, ClockStatus::MetLate),
        (None, Some(due - tick), due, ClockStatus::Running),
    ] {
        assert_eq!(status(due, met, extended, now), expected, "{met:?} {extended:?} {now}");
    }
}

proptest! {
    #[test]
    fn a_clock_is_due_after_it_starts_and_only_worsens(
        code in proptest::sample::select(C::ALL), seconds in 1_700_000_000i64..1_900_000_000,
        a in 0i64..20_000_000, b in 0i64..20_000_000,
    ) {
        let start = DateTime::from_timestamp(seconds, 0).unwrap().to_rfc3339();
        let mut facts = row(code, &start, &start);
        facts.notices.clear();
        for clock in clocks(&facts, &holidays()) {
            prop_assert!(clock.due_at > clock.starts_at);
            let (now, then) = (clock.starts_at + Duration::seconds(a), clock.starts_at + Duration::seconds(a + b));
            if status(clock.due_at, None, None, now) == ClockStatus::Overdue {
                prop_assert_eq!(status(clock.due_at, None, None, then), ClockStatus::Overdue);
            }
            let table = clock_row(clock.code).unwrap();
            if table.unit == ClockUnit::Hours {
                prop_assert_eq!(clock.due_at - clock.starts_at, Duration::hours(table.duration.into()));
            }
        }
    }
}
