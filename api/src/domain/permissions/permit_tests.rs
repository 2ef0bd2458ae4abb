use super::*;
use crate::domain::ids::FacilityId;
use crate::domain::permissions::{Scope, actions};
use nimrs_contract::vocabulary::{Code, FieldOffice, StaffKind};
use proptest::prelude::*;
use uuid::Uuid;

const HERE: FacilityId = FacilityId(Uuid::from_u128(1));
const ELSEWHERE: FacilityId = FacilityId(Uuid::from_u128(2));
const ME: AccountId = AccountId(Uuid::from_u128(10));
const OTHER: AccountId = AccountId(Uuid::from_u128(11));

fn actor(group: SecurityGroup) -> Actor {
    Actor {
        account_id: ME,
        session_id: SessionId(Uuid::from_u128(20)),
        user_id: "me".to_owned(),
        group,
        staff_kind: StaffKind::Local,
        scope: Scope::of(group, StaffKind::Local, Some(HERE), Some(FieldOffice::LongIsland)),
        emergency: Vec::new(),
        scopes: None,
    }
}

fn here() -> Target {
    Target::facility(HERE, FieldOffice::LongIsland)
}

#[test]
fn the_scope_of_each_group() {
    for (group, scope) in [
        (SecurityGroup::Level1, Scope::Facility(HERE)),
        (SecurityGroup::Level2, Scope::Facility(HERE)),
        (SecurityGroup::Level3, Scope::Facility(HERE)),
        (SecurityGroup::SecurityAdministrator, Scope::Facility(HERE)),
        (SecurityGroup::Integration, Scope::Facility(HERE)),
        (SecurityGroup::FieldOffice, Scope::Region(FieldOffice::LongIsland)),
        (SecurityGroup::ClinicalRiskManager, Scope::Region(FieldOffice::LongIsland)),
        (SecurityGroup::CentralOffice, Scope::State),
        (SecurityGroup::JusticeCenter, Scope::State),
        (SecurityGroup::NimrsHelpDesk, Scope::State),
        (SecurityGroup::ItsServiceDesk, Scope::Desk(StaffKind::Local)),
    ] {
        assert_eq!(actor(group).scope, scope, "{group}");
    }
    assert_eq!(Scope::of(SecurityGroup::Level1, StaffKind::Local, None, None), Scope::Nothing);
    assert_eq!(Scope::of(SecurityGroup::FieldOffice, StaffKind::State, Some(HERE), None), Scope::Nothing);
}

#[test]
fn a_record_elsewhere_does_not_exist() {
    let there = Target::facility(ELSEWHERE, FieldOffice::HudsonRiver);
    for group in [SecurityGroup::Level1, SecurityGroup::Level3, SecurityGroup::ClinicalRiskManager] {
        let denied = permit::<actions::IncidentSubmit>(&actor(group), &there).unwrap_err();
        assert_eq!(denied, Denied::NotInScope);
        assert!(denied.hides());
    }
    assert!(permit::<actions::IncidentRead>(&actor(SecurityGroup::CentralOffice), &there).is_ok());
}

#[test]
fn level_2_cannot_submit_and_learns_who_can() {
    let denied = permit::<actions::IncidentSubmit>(&actor(SecurityGroup::Level2), &here()).unwrap_err();
    assert!(!denied.hides());
    assert_eq!(denied.groups_that_may(), [SecurityGroup::Level1]);
    assert_eq!(denied.to_string(), "the security group level_2 may not do this (incident.submit); level_1 may");
}

#[test]
fn own_records_alone() {
    let level_2 = actor(SecurityGroup::Level2);
    let mine = permit::<actions::IncidentDiscardDraft>(&level_2, &here().made_by(ME)).unwrap();
    assert_eq!((mine.account(), mine.session(), mine.grant()), (ME, level_2.session_id, Grant::Own));
    for target in [here().made_by(OTHER), here()] {
        let denied = permit::<actions::IncidentDiscardDraft>(&level_2, &target).unwrap_err();
        assert!(matches!(denied, Denied::NotOwn { .. }));
    }
}

#[test]
fn names_need_a_reason_or_a_number() {
    let level_3 = actor(SecurityGroup::Level3);
    assert!(matches!(
        permit::<actions::IncidentIdentify>(&level_3, &here()).unwrap_err(),
        Denied::ReasonRequired { .. }
    ));
    assert!(permit::<actions::IncidentIdentify>(&level_3, &here().with_reason(true)).is_ok());
    let center = actor(SecurityGroup::JusticeCenter);
    assert_eq!(permit::<actions::IncidentRead>(&center, &here()).unwrap_err(), Denied::NotJcLinked);
    assert!(permit::<actions::IncidentRead>(&center, &here().jc_linked(true)).is_ok());
    assert_eq!(permit_anywhere::<actions::IncidentRead>(&center).unwrap().grant(), Grant::JcLinked);
}

#[test]
fn a_desk_serves_its_own_staff() {
    let desk = actor(SecurityGroup::ItsServiceDesk);
    let local = Target::account(Some(ELSEWHERE), None, StaffKind::Local);
    let state = Target::account(None, None, StaffKind::State);
    assert!(permit::<actions::AccountUnlock>(&desk, &local).is_ok());
    assert_eq!(permit::<actions::AccountUnlock>(&desk, &state).unwrap_err(), Denied::NotInScope);
    assert_eq!(permit::<actions::IncidentRead>(&desk, &here()).unwrap_err(), Denied::NotInScope);
    let help = actor(SecurityGroup::NimrsHelpDesk);
    let denied = permit::<actions::AccountUnlock>(&help, &local).unwrap_err();
    assert_eq!(denied.groups_that_may(), [SecurityGroup::ItsServiceDesk]);
    assert!(permit_anywhere::<actions::AccountUnlock>(&help).is_err());
}

proptest! {
    #[test]
    fn nobody_without_a_grant_and_nobody_out_of_scope(
        group in proptest::sample::select(SecurityGroup::ALL),
        permission in proptest::sample::select(Permission::ALL),
        own: bool, jc_linked: bool, reason: bool, near: bool,
    ) {
        let place = if near { here() } else { Target::facility(ELSEWHERE, FieldOffice::HudsonRiver) };
        let target = place.made_by(if own { ME } else { OTHER }).jc_linked(jc_linked).with_reason(reason);
        let actor = actor(group);
        match allows(&actor, permission, &target) {
            Ok(grant) => {
                prop_assert_eq!(grant, may(group, permission));
                prop_assert!(grant != Grant::No && actor.scope.covers(&target));
            }
            Err(Denied::NotInScope) => prop_assert!(!actor.scope.covers(&target)),
            Err(_) => prop_assert!(may(group, permission) != Grant::Yes),
        }
    }
}

#[test]
fn emergency_access_stands_for_the_reason_at_its_facility_alone() {
    use crate::domain::emergency_access::EmergencyGrant;
    use crate::domain::ids::EmergencyAccessId;
    for group in SecurityGroup::ALL.iter().copied() {
        let mut actor = actor(group);
        let before = permit::<actions::IncidentIdentify>(&actor, &here());
        let grant =
            |facility| EmergencyGrant { id: EmergencyAccessId(Uuid::from_u128(30)), facility, reason: "x".to_owned() };
        actor.emergency = vec![grant(ELSEWHERE)];
        assert_eq!(permit::<actions::IncidentIdentify>(&actor, &here()).is_ok(), before.is_ok(), "{group}");
        actor.emergency.push(grant(HERE));
        let opens = matches!(before, Err(Denied::ReasonRequired { .. }));
        assert_eq!(opens, matches!(group, SecurityGroup::Level3 | SecurityGroup::FieldOffice));
        assert_eq!(permit::<actions::IncidentIdentify>(&actor, &here()).is_ok(), before.is_ok() || opens, "{group}");
        // It gives nothing else, and does not reach beyond the scope.
        assert!(permit::<actions::IncidentSubmit>(&actor, &here()).is_ok() == (group == SecurityGroup::Level1));
        actor.scope = Scope::Facility(ELSEWHERE);
        assert_eq!(permit::<actions::IncidentIdentify>(&actor, &here()).unwrap_err(), Denied::NotInScope);
    }
}
