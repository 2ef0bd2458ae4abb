use proptest::prelude::*;

use super::*;

fn person(value: serde_json::Value) -> PersonContent {
    serde_json::from_value(value).unwrap()
}

fn counted(content: serde_json::Value, people: &[PersonContent]) -> IncidentFacts {
    facts(&serde_json::from_value(content).unwrap(), people.iter())
}

#[test]
fn the_time_is_new_yorks() {
    let facts = counted(serde_json::json!({"occurred": {"at": "2026-03-01T03:30:00Z"}}), &[]);
    let time = facts.time.unwrap();
    assert_eq!((time.date.to_string().as_str(), time.hour, time.weekday()), ("2026-02-28", 22, 6));
    assert_eq!(time.month(), 2026 * 12 + 1);
    // Half past one in the night that has it twice is the same hour both times.
    for at in ["2026-11-01T05:30:00Z", "2026-11-01T06:30:00Z"] {
        let time = counted(serde_json::json!({"occurred": {"at": at}}), &[]).time.unwrap();
        assert_eq!((time.date.to_string().as_str(), time.hour), ("2026-11-01", 1), "{at}");
    }
    let found = counted(serde_json::json!({"discovered_at": "2026-03-01T17:00:00Z"}), &[]);
    assert_eq!(found.time.unwrap().hour, 12);
    assert_eq!(counted(serde_json::json!({}), &[]).time, None);
}

#[test]
fn the_gravest_harm_to_a_client_counts() {
    let harm = |role: &str, harm: &str| person(serde_json::json!({"role": role, "harm": {"actual": harm}}));
    let content = serde_json::json!({});
    let of = |people: &[PersonContent]| counted(content.clone(), people).harm;
    assert_eq!(of(&[]), HarmLevel::NotRecorded);
    assert_eq!(of(&[harm("staff_subject", "death")]), HarmLevel::NotRecorded);
    assert_eq!(of(&[harm("client_victim", "minor"), harm("client_aggressor", "serious")]), HarmLevel::Serious);
    assert_eq!(of(&[harm("client_victim", "none")]), HarmLevel::None);
}

#[test]
fn age_is_that_of_the_client_concerned_on_the_day() {
    let born = |role: &str, on: &str| person(serde_json::json!({"role": role, "date_of_birth": on}));
    let content = serde_json::json!({"occurred": {"at": "2026-03-01T17:00:00Z"}});
    let of = |people: &[PersonContent]| counted(content.clone(), people).age_band;
    for (on, band) in [
        ("2026-02-01", AgeBand::Under12),
        ("2014-03-02", AgeBand::Under12),
        ("2014-03-01", AgeBand::From12To17),
        ("2008-03-01", AgeBand::From18To24),
        ("2001-03-01", AgeBand::From25To44),
        ("1981-03-01", AgeBand::From45To64),
        ("1961-03-01", AgeBand::From65),
        ("2027-01-01", AgeBand::Unknown),
    ] {
        assert_eq!(of(&[born("client_victim", on)]), band, "{on}");
    }
    assert_eq!(of(&[]), AgeBand::NoClient);
    assert_eq!(of(&[born("client_witness", "1990-01-01")]), AgeBand::NoClient);
    assert_eq!(of(&[person(serde_json::json!({"role": "client_victim"}))]), AgeBand::Unknown);
    let victim = born("client_victim", "1990-01-01");
    assert_eq!(of(&[born("client_aggressor", "2015-01-01"), victim.clone()]), AgeBand::From25To44);
    assert_eq!(of(&[victim.clone(), born("client_victim", "1950-01-01")]), AgeBand::Several);
    assert_eq!(of(&[victim, person(serde_json::json!({"role": "client_victim"}))]), AgeBand::From25To44);
    assert_eq!(of(&[born("client_aggressor", "2015-01-01")]), AgeBand::Under12);
}

#[test]
fn a_reporter_is_not_involved() {
    let of = |roles: &[&str]| {
        let people: Vec<_> = roles.iter().map(|role| person(serde_json::json!({ "role": role }))).collect();
        counted(serde_json::json!({}), &people).staff_involvement
    };
    assert_eq!(of(&["staff_reporter", "client_victim"]), StaffInvolvement::None);
    assert_eq!(of(&["staff_witness", "client_victim"]), StaffInvolvement::Present);
    assert_eq!(of(&["staff_responder", "staff_subject"]), StaffInvolvement::Subject);
}

#[test]
fn all_clocks_find_room_in_the_number() {
    assert!(ClockCode::ALL.len() * 2 < 63);
}

proptest! {
    #[test]
    fn outcomes_come_back(statuses in prop::collection::vec(0usize..ClockStatus::ALL.len(), ClockCode::ALL.len())) {
        let clocks: Vec<_> = ClockCode::ALL.iter().copied().zip(statuses.iter().map(|at| ClockStatus::ALL[*at])).collect();
        let outcomes = ClockOutcomes::of(clocks.iter().copied());
        for (code, status) in clocks {
            let want = match status {
                ClockStatus::NotApplicable => None,
                ClockStatus::Met => Some(ClockOutcome::OnTime),
                ClockStatus::MetLate => Some(ClockOutcome::Late),
                _ => Some(ClockOutcome::Open),
            };
            prop_assert_eq!(outcomes.get(code), want);
        }
    }
}
