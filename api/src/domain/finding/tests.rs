use super::*;
use proptest::prelude::*;

const NOW: &str = "2026-06-01T12:00:00Z";

fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn act(event: E, when: &str, status: Option<S>, category: Option<C>) -> Act {
    Act { event, at: at(when), status, category }
}

/// A finding after these acts, recorded at [`NOW`].
fn after(has_subject: bool, acts: &[Act]) -> Finding {
    acts.iter().fold(Finding::pending(has_subject, None), |finding, act| {
        finding.after(act, AMENDING, at(NOW)).unwrap_or_else(|refused| panic!("{act:?}: {refused:?}")).0
    })
}

fn substantiated(category: C) -> Act {
    act(E::Determined, "2026-04-20T15:00:00Z", Some(S::Substantiated), Some(category))
}

const TOLD: (E, &str) = (E::SubjectNotified, "2026-04-21T15:00:00Z");
const ASKED: (E, &str) = (E::AmendmentRequested, "2026-05-01T15:00:00Z");
const REFUSED: (E, &str) = (E::AmendmentRefused, "2026-05-10T15:00:00Z");

fn plain((event, when): (E, &str)) -> Act {
    act(event, when, None, None)
}

fn faults(finding: Finding, act: Act) -> Vec<String> {
    match finding.after(&act, AMENDING, at(NOW)) {
        Err(Refused::Faults(faults)) => faults.iter().map(|f| format!("{} {}", f.pointer, f.code)).collect(),
        other => panic!("{other:?}"),
    }
}

/// Every event in every state: what the table says and nothing else.
#[test]
fn what_can_follow_what() {
    let road = [substantiated(C::Category3), plain(TOLD), plain(ASKED), plain(REFUSED)];
    let decided = |event| act(event, "2026-05-20T15:00:00Z", Some(S::Substantiated), Some(C::Category2));
    let states = [
        after(true, &[]),
        after(true, &road[..1]),
        after(true, &road[..2]),
        after(true, &road[..3]),
        after(true, &[&road[..3], &[decided(E::Amended)]].concat()),
        after(true, &road),
        after(true, &[&road[..], &[decided(E::HearingDecided)]].concat()),
        after(true, &[&road[..1], &[plain((E::Sealed, "2026-05-20T15:00:00Z"))]].concat()),
        after(true, &[act(E::Determined, "2026-04-20T15:00:00Z", Some(S::Unsubstantiated), None)]),
    ];
    for state in states {
        for event in E::ALL {
            let decides = stage_of(*event).is_some();
            let (status, category) = (decides.then_some(S::Substantiated), decides.then_some(C::Category3));
            let got = state.after(&act(*event, "2026-05-25T00:00:00Z", status, category), AMENDING, at(NOW));
            let allowed = successors(state.last).contains(event);
            assert_eq!(got.is_ok(), allowed, "{event} after {}", state.last);
            assert!(allowed || matches!(got, Err(Refused::NotNow { .. })));
        }
    }
    assert_eq!(successors(E::Sealed), []);
}

#[test]
fn the_refusal_says_what_can_follow() {
    let told = after(true, &[substantiated(C::Category3), plain(TOLD)]);
    let refused = told.after(&plain(TOLD), AMENDING, at(NOW)).unwrap_err();
    let text = "subject_notified cannot follow subject_notified; can follow now: amendment_requested, sealed";
    assert_eq!(refused.to_string(), text);
    let sealed = after(false, &[act(E::Determined, "2026-04-20T15:00:00Z", Some(S::Unsubstantiated), None)]);
    let refused = sealed.after(&plain(TOLD), AMENDING, at(NOW)).unwrap_err();
    assert!(refused.to_string().ends_with("since the finding is sealed; nothing can be recorded any more"));
}

#[test]
fn a_category_belongs_to_substantiated_findings_alone() {
    let decide = |status, category| act(E::Determined, "2026-04-20T15:00:00Z", status, category);
    let (yes, no) = (Some(S::Substantiated), Some(S::Unsubstantiated));
    let pending = after(true, &[]);
    assert_eq!(faults(pending, decide(yes, None)), ["/category required"]);
    assert_eq!(faults(pending, decide(no, Some(C::Category3))), ["/category not_here"]);
    assert_eq!(faults(pending, decide(None, None)), ["/status required"]);
    for status in [S::Pending, S::Sealed] {
        assert_eq!(faults(pending, decide(Some(status), None)), ["/status not_a_decision"]);
    }
    let determined = after(true, &[substantiated(C::Category3)]);
    let told = Act { status: yes, category: Some(C::Category3), ..plain(TOLD) };
    assert_eq!(faults(determined, told), ["/status not_here", "/category not_here"]);
    let alone = Act { category: Some(C::Category1), ..plain(TOLD) };
    assert!(matches!(determined.after(&alone, AMENDING, at(NOW)), Err(Refused::Faults(list))
            if list[0].message == "must be left out: subject_notified takes neither status nor category"));
}

#[test]
fn category_4_is_against_nobody_in_particular() {
    for category in C::ALL {
        for has_subject in [true, false] {
            let got = Finding::pending(has_subject, None).after(&substantiated(*category), AMENDING, at(NOW));
            assert_eq!(got.is_ok(), (*category == C::Category4) != has_subject, "{category} {has_subject}");
        }
    }
}

#[test]
fn nothing_happened_before_what_came_before_nor_in_the_future() {
    let pending = Finding::pending(true, Some(at("2026-04-20T15:00:01Z")));
    assert_eq!(faults(pending, substantiated(C::Category3)), ["/at out_of_order"]);
    let determined = after(true, &[substantiated(C::Category3)]);
    assert_eq!(faults(determined, plain((E::SubjectNotified, "2026-04-20T14:59:59Z"))), ["/at out_of_order"]);
    assert_eq!(faults(determined, plain((E::SubjectNotified, "2026-06-01T12:05:01Z"))), ["/at in_the_future"]);
    assert!(determined.after(&plain((E::SubjectNotified, "2026-06-01T12:05:00Z")), AMENDING, at(NOW)).is_ok());
}

#[test]
fn what_is_not_proved_is_sealed_at_once() {
    let no = Some(S::Unsubstantiated);
    let road = [substantiated(C::Category1), plain(TOLD), plain(ASKED), plain(REFUSED)];
    for (before, event) in [(0, E::Determined), (3, E::Amended), (4, E::HearingDecided)] {
        let finding = after(true, &road[..before]);
        let when = "2026-05-20T15:00:00Z";
        let (sealed, steps) = finding.after(&act(event, when, no, None), AMENDING, at(NOW)).unwrap();
        assert_eq!((sealed.standing(at(NOW)), sealed.sealed_at), (S::Sealed, Some(at(when))));
        assert_eq!(
            (sealed.decision, sealed.category, sealed.seal_on),
            (S::Unsubstantiated, None, Some(day("2026-05-20")))
        );
        let told: Vec<_> = steps.iter().map(|step| (step.event, step.status)).collect();
        assert_eq!(told, [(event, S::Unsubstantiated), (E::Sealed, S::Sealed)]);
    }
}

#[test]
fn five_years_seal_categories_2_and_3() {
    for (determined, sealed_on) in [
        ("2026-04-20T15:00:00Z", "2031-04-20"),
        ("2024-02-29T12:00:00Z", "2029-02-28"),
        // The evening before in New York.
        ("2026-01-01T04:59:59Z", "2030-12-31"),
    ] {
        assert_eq!(seal_day(Some(C::Category2), at(determined)), Some(day(sealed_on)));
        assert_eq!(seal_day(Some(C::Category3), at(determined)), Some(day(sealed_on)));
        assert_eq!(seal_day(Some(C::Category1), at(determined)), None);
        assert_eq!(seal_day(Some(C::Category4), at(determined)), None);
    }
    let finding = after(true, &[substantiated(C::Category3)]);
    assert_eq!(finding.standing(at("2031-04-20T03:59:59Z")), S::Substantiated);
    assert_eq!(sealed_since(finding.sealed_at, finding.seal_on, at("2031-04-20T03:59:59Z")), None);
    let midnight = at("2031-04-20T04:00:00Z");
    assert_eq!(
        (finding.standing(midnight), sealed_since(finding.sealed_at, finding.seal_on, midnight)),
        (S::Sealed, Some(midnight))
    );
    let refused = finding.after(&plain((E::SubjectNotified, "2026-05-01T00:00:00Z")), AMENDING, midnight);
    assert!(matches!(refused, Err(Refused::NotNow { sealed: true, .. })));
}

#[test]
fn the_day_of_sealing_follows_the_category_and_the_first_determination() {
    let road = [substantiated(C::Category1), plain(TOLD), plain(ASKED)];
    let amended = act(E::Amended, "2026-05-20T15:00:00Z", Some(S::Substantiated), Some(C::Category3));
    assert_eq!(after(true, &road).seal_on, None);
    let finding = after(true, &[&road[..], &[amended]].concat());
    assert_eq!((finding.seal_on, finding.stage), (Some(day("2031-04-20")), FindingStage::Amended));
    assert_eq!(finding.determined_at, Some(at("2026-04-20T15:00:00Z")));
}

#[test]
fn a_request_after_the_thirtieth_day_is_late_and_kept() {
    let told = after(true, &[substantiated(C::Category3), plain(TOLD)]);
    // 21 April and 30 days: 21 May, 23:59:59 in New York.
    for (when, late) in [("2026-05-22T03:59:59Z", false), ("2026-05-22T04:00:00Z", true)] {
        let (_, steps) = told.after(&plain((E::AmendmentRequested, when)), AMENDING, at(NOW)).unwrap();
        assert_eq!(steps[0].late, late, "{when}");
    }
}

#[test]
fn a_finding_is_recorded_as_far_as_it_is_decided() {
    let pending = Recording {
        has_subject: true,
        since: Some(at("2026-03-01T00:00:00Z")),
        status: S::Pending,
        category: None,
        determined_at: None,
        subject_notified_at: None,
    };
    let names = |new: Recording| match record(&new, at(NOW)) {
        Ok((_, steps)) => steps.iter().map(|step| format!("{} {}", step.event, step.status)).collect::<Vec<_>>(),
        Err(faults) => faults.iter().map(|fault| format!("{} {}", fault.pointer, fault.code)).collect(),
    };
    assert_eq!(names(pending), ["recorded pending"]);
    let told = Some(at("2026-04-21T00:00:00Z"));
    let early = Recording { category: Some(C::Category1), determined_at: told, subject_notified_at: told, ..pending };
    assert_eq!(names(early), ["/category not_here", "/determined_at not_here", "/subject_notified_at not_here"]);
    let sealed = Recording { status: S::Sealed, ..pending };
    assert_eq!(names(sealed), ["/status not_a_beginning"]);
    let decided = Recording {
        status: S::Substantiated,
        category: Some(C::Category2),
        determined_at: Some(at("2026-04-20T00:00:00Z")),
        ..pending
    };
    assert_eq!(names(decided), ["recorded pending", "determined substantiated"]);
    let both = Recording { subject_notified_at: told, ..decided };
    assert_eq!(names(both)[2..], ["subject_notified substantiated"]);
    let backwards = Recording { subject_notified_at: Some(at("2026-04-19T00:00:00Z")), ..decided };
    assert_eq!(names(backwards), ["/subject_notified_at out_of_order"]);
    let undated = Recording { determined_at: None, category: None, ..decided };
    assert_eq!(names(undated), ["/determined_at required", "/category required"]);
    let not_proved = Recording { status: S::Unsubstantiated, category: None, ..decided };
    assert_eq!(names(not_proved)[1..], ["determined unsubstantiated", "sealed sealed"]);
    assert_eq!(names(Recording { subject_notified_at: told, ..not_proved }), ["/subject_notified_at not_here"]);
    let too_early = Recording { determined_at: Some(at("2026-02-28T00:00:00Z")), ..decided };
    assert_eq!(names(too_early), ["/determined_at out_of_order"]);
}

#[test]
fn who_can_be_a_subject() {
    let able: Vec<_> = PersonRole::ALL.iter().filter(|role| can_be_subject(**role)).map(|role| role.code()).collect();
    assert_eq!(
        able,
        [
            "staff_subject",
            "staff_witness",
            "staff_responder",
            "staff_supervisor",
            "visitor",
            "family",
            "qualified_person",
            "police",
            "other"
        ]
    );
}

fn times(determined: Option<&str>, told: Option<&str>, asked: Option<&str>, sealed: Option<&str>) -> Times {
    Times {
        determined_at: determined.map(at),
        subject_notified_at: told.map(at),
        amendment_requested_at: asked.map(at),
        sealed_at: sealed.map(at),
    }
}

#[test]
fn the_clocks_follow_the_findings() {
    const D1: Option<&str> = Some("2026-04-01T00:00:00Z");
    const D2: Option<&str> = Some("2026-04-02T00:00:00Z");
    const D3: Option<&str> = Some("2026-04-03T00:00:00Z");
    let of = |findings: &[Times]| {
        let found = clock_times(findings);
        (found.finding_recorded_at, found.finding_notice_at, found.amendment_requested_at)
    };
    let t = |text: Option<&str>| text.map(at);
    assert_eq!(of(&[]), (None, None, None));
    let pending = times(None, None, None, None);
    assert_eq!(of(&[pending]), (None, None, None));
    assert_eq!(of(&[times(D1, None, None, None), pending]), (None, None, None));
    assert_eq!(of(&[times(D1, None, None, None), times(D2, None, None, D2)]), (t(D2), None, None));
    // Of those who may still ask, the one told first; of those who asked, the one told last.
    let (early, later) = (times(D1, D1, None, None), times(D1, D2, None, None));
    assert_eq!(of(&[later, early]), (t(D1), t(D1), None));
    assert_eq!(of(&[times(D1, D1, D2, None), later]), (t(D1), t(D2), None));
    assert_eq!(of(&[times(D1, D2, D3, None), times(D1, D1, D2, D3)]), (t(D1), t(D2), t(D3)));
    // Sealed before anybody asked.
    assert_eq!(of(&[times(D1, D1, None, D2)]), (t(D1), None, None));
}

fn any_act() -> impl Strategy<Value = Act> {
    (
        proptest::sample::select(E::ALL),
        0_i64..400,
        proptest::option::of(proptest::sample::select(S::ALL)),
        proptest::option::of(proptest::sample::select(C::ALL)),
    )
        .prop_map(|(event, days, status, category)| Act {
            event,
            at: at("2025-06-01T12:00:00Z") + TimeDelta::days(days),
            status,
            category,
        })
}

proptest! {
    /// Whatever is told in whatever order: what is kept holds together, and nothing that was left comes back.
    #[test]
    fn any_sequence_of_events_leaves_a_finding_whole(
        has_subject in any::<bool>(),
        mut acts in proptest::collection::vec(any_act(), 0..60),
        in_order in any::<bool>(),
    ) {
        if in_order {
            acts.sort_by_key(|act| act.at);
        }
        let now = at(NOW);
        let mut finding = Finding::pending(has_subject, None);
        let mut told = 0;
        for act in &acts {
            let Ok((next, steps)) = finding.after(act, AMENDING, now) else { continue };
            prop_assert!(!finding.is_sealed(now), "sealed is final");
            prop_assert!(next.stage >= finding.stage, "the stage goes on");
            prop_assert!(next.last_at >= finding.last_at && next.last_at <= Some(latest_plausible(now)));
            prop_assert!(next.determined_at == finding.determined_at || finding.determined_at.is_none());
            prop_assert_eq!(next.decision == S::Substantiated, next.category.is_some());
            prop_assert_eq!(next.decision == S::Pending, next.determined_at.is_none());
            prop_assert!(next.decision != S::Sealed);
            prop_assert!(next.decision != S::Unsubstantiated || next.is_sealed(now));
            prop_assert!(next.category.is_none() || (next.category == Some(C::Category4)) != has_subject);
            prop_assert!(next.amendment_requested_at.is_none() || next.subject_notified_at.is_some());
            prop_assert_eq!(steps[0].event, act.event);
            prop_assert_eq!(steps.last().map(|step| step.status), Some(if next.sealed_at.is_some() { S::Sealed } else { next.decision }));
            told += usize::from(act.event == E::SubjectNotified);
            prop_assert!(told <= 1, "the subject is told once");
            finding = next;
        }
        // Time alone seals, and opens nothing again.
        let much_later = now + TimeDelta::days(6 * 366);
        prop_assert!(!finding.is_sealed(now) || finding.is_sealed(much_later));
        prop_assert_eq!(sealed_since(finding.sealed_at, finding.seal_on, much_later).is_some(), finding.is_sealed(much_later));
    }
}
