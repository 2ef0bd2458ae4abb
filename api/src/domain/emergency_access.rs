//! Who may take emergency access, and for how long.

use chrono::{DateTime, TimeDelta, Utc};
use nimrs_contract::vocabulary::{Grant, Permission, SecurityGroup};

use super::ids::{EmergencyAccessId, FacilityId};
use super::permissions::may;

/// How long an emergency access lasts.
pub const LASTS: TimeDelta = TimeDelta::hours(1);

/// An emergency access that lasts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EmergencyGrant {
    /// Its id.
    pub id: EmergencyAccessId,
    /// The facility whose incidents may be seen with the names of people.
    pub facility: FacilityId,
    /// Why it was taken.
    pub reason: String,
}

/// What a group has of emergency access.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Use {
    /// It sees who people are only with a reason, and may give one for an hour.
    Takes,
    /// It sees who people are anyhow.
    NotNeeded,
    /// It is a program, which sees who people are in its own records.
    Program,
    /// It may not know who people are.
    Never,
}

/// What emergency access is to a group.
pub fn of(group: SecurityGroup) -> Use {
    match may(group, Permission::IncidentIdentify) {
        Grant::WithReason => Use::Takes,
        Grant::Yes | Grant::JcLinked => Use::NotNeeded,
        Grant::Own => Use::Program,
        Grant::No => Use::Never,
    }
}

/// Whether an access lasts at an instant: from when it was taken until before the hour is over, or until it was ended.
pub fn is_live(expires_at: DateTime<Utc>, ended_at: Option<DateTime<Utc>>, now: DateTime<Utc>) -> bool {
    ended_at.is_none() && now < expires_at
}

#[cfg(test)]
mod tests {
    use super::*;
    use nimrs_contract::vocabulary::Code;

    #[test]
    fn those_who_need_a_reason_take_it() {
        let takes: Vec<SecurityGroup> =
            SecurityGroup::ALL.iter().copied().filter(|group| of(*group) == Use::Takes).collect();
        assert_eq!(takes, [SecurityGroup::Level3, SecurityGroup::FieldOffice]);
        assert_eq!(of(SecurityGroup::Level1), Use::NotNeeded);
        assert_eq!(of(SecurityGroup::JusticeCenter), Use::NotNeeded);
        assert_eq!(of(SecurityGroup::Integration), Use::Program);
        assert_eq!(of(SecurityGroup::NimrsHelpDesk), Use::Never);
    }

    #[test]
    fn it_lasts_an_hour_and_not_a_moment_longer() {
        let taken: DateTime<Utc> = "2026-03-02T15:00:00Z".parse().unwrap();
        let expires = taken + LASTS;
        assert!(is_live(expires, None, taken));
        assert!(is_live(expires, None, expires - TimeDelta::microseconds(1)));
        assert!(!is_live(expires, None, expires));
        assert!(!is_live(expires, Some(taken + TimeDelta::minutes(5)), taken + TimeDelta::minutes(6)));
    }
}
