use super::*;
use nimrs_contract::vocabulary::FieldOffice;
use uuid::Uuid;

fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

fn stored() -> ClockRow {
    ClockRow {
        facility_id: Uuid::from_u128(1).into(),
        incident_id: Uuid::from_u128(2).into(),
        code: Coded(ClockCode::OmhNotice),
        field_office: Coded(FieldOffice::HudsonRiver),
        starts_at: At(at("2026-03-01T09:00:00Z")),
        original_due_at: At(at("2026-03-02T09:00:00Z")),
        due_at: At(at("2026-03-02T09:00:00Z")),
        met_at: None,
        extended_until: None,
        extension_reason: None,
        extended_by: None,
        extended_at: None,
        open: true,
    }
}

fn clock(met_at: Option<&str>) -> Clock {
    Clock {
        code: ClockCode::OmhNotice,
        starts_at: at("2026-03-01T09:00:00.000000123Z"),
        due_at: at("2026-03-02T09:00:00.000000123Z"),
        met_at: met_at.map(at),
    }
}

#[test]
fn nothing_is_written_where_nothing_changed() {
    assert_eq!(updated(stored(), Some(&clock(None))), stored());
}

#[test]
fn a_clock_is_closed_when_met_and_opened_when_it_is_not_met_after_all() {
    let met = updated(stored(), Some(&clock(Some("2026-03-02T08:00:00Z"))));
    assert!(!met.open);
    assert_eq!(status_of(&met, at("2026-04-01T00:00:00Z")), ClockStatus::Met);
    let again = updated(met, Some(&clock(None)));
    assert!(again.open);
    assert_eq!(status_of(&again, at("2026-04-01T00:00:00Z")), ClockStatus::Overdue);
}

#[test]
fn what_no_longer_applies_stays_and_says_so() {
    let gone = updated(stored(), None);
    assert!(!gone.open);
    assert_eq!(status_of(&gone, at("2026-04-01T00:00:00Z")), ClockStatus::NotApplicable);
    assert_eq!(updated(gone, Some(&clock(None))), stored());
}

#[test]
fn an_extension_outlives_a_change_of_the_record() {
    let mut extended = stored();
    extended.extended_until = Some(At(at("2026-03-05T00:00:00Z")));
    let after = updated(extended, Some(&clock(None)));
    assert_eq!(after.due_at, At(at("2026-03-05T00:00:00Z")));
    assert_eq!(status_of(&after, at("2026-03-04T00:00:00Z")), ClockStatus::Extended);
}
