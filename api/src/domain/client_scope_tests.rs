use nimrs_contract::vocabulary::{Code, FieldOffice, StaffKind};
use proptest::prelude::*;
use uuid::Uuid;

use super::*;
use crate::domain::ids::{AccountId, FacilityId, SessionId};
use crate::domain::permissions::{Actor, Denied, Scope, Target, actions, allows, permit_anywhere};

const MACHINES: [SecurityGroup; 2] = [SecurityGroup::Integration, SecurityGroup::JusticeCenter];
const HERE: FacilityId = FacilityId(Uuid::from_u128(1));

fn machine(group: SecurityGroup, scopes: &str, surface: Surface) -> Actor {
    Actor {
        account_id: AccountId(Uuid::from_u128(2)),
        session_id: SessionId(Uuid::from_u128(3)),
        user_id: "client:2".to_owned(),
        group,
        staff_kind: StaffKind::Local,
        scope: Scope::of(group, StaffKind::Local, Some(HERE), None),
        emergency: Vec::new(),
        scopes: Some(Granted::new(&read(scopes), surface)),
    }
}

#[test]
fn what_a_machine_s_group_may_do_has_a_scope() {
    let all = read(&NAMED.map(|(name, ..)| name).join(" "));
    let granted = Granted::new(&all, Surface::Api);
    for group in MACHINES {
        for permission in Permission::ALL {
            if may(group, *permission) != Grant::No {
                assert!(granted.carries(*permission), "{group} {permission}");
            }
        }
    }
    for (name, permissions, _) in NAMED {
        let scope = ClientScope::parse(name).unwrap();
        assert_eq!(scope.to_string(), name);
        for permission in permissions {
            assert_eq!(Surface::Api.scope_for(*permission), name);
        }
    }
}

#[test]
fn each_scope_fits_the_groups_it_gives_something() {
    let fits = |text: &str, group| ClientScope::parse(text).unwrap().fits(group);
    for (text, integration, justice_center) in [
        ("incident.read", true, true),
        ("incident.write", true, false),
        ("census.write", true, false),
        ("import", true, false),
        ("export", true, false),
        ("jc.deliver", false, true),
        ("system/AdverseEvent.rs", true, true),
        ("system/AdverseEvent.c", true, false),
    ] {
        assert_eq!(fits(text, SecurityGroup::Integration), integration, "{text}");
        assert_eq!(fits(text, SecurityGroup::JusticeCenter), justice_center, "{text}");
    }
}

#[test]
fn smart_scopes_are_read_in_both_versions() {
    for text in ["read", "write", "*", "c", "rs", "cud", "cruds", "r"] {
        let whole = format!("system/AdverseEvent.{text}");
        assert_eq!(ClientScope::parse(&whole).unwrap().to_string(), whole);
    }
    for text in [
        "system/AdverseEvent.",
        "system/AdverseEvent.sr",
        "system/AdverseEvent.rr",
        "system/AdverseEvent.x",
        "system/Patient.read",
        "patient/AdverseEvent.read",
        "system/*.read",
        "incident.submit",
        "Incident.read",
        "",
    ] {
        assert_eq!(ClientScope::parse(text), None, "{text}");
    }
}

#[test]
fn a_token_gets_what_is_asked_for_and_the_client_s() {
    let own = read("incident.read import system/AdverseEvent.read");
    let ask = |asked: &str| write(&granted(Some(asked), &own));
    assert_eq!(write(&granted(None, &own)), "incident.read import system/AdverseEvent.read");
    assert_eq!(ask(" "), "incident.read import system/AdverseEvent.read");
    assert_eq!(ask("import incident.write import nonsense"), "import");
    assert_eq!(ask("system/AdverseEvent.cruds"), "system/AdverseEvent.rs");
    assert_eq!(ask("system/AdverseEvent.r"), "system/AdverseEvent.r");
    assert_eq!(ask("system/*.read"), "system/AdverseEvent.read");
    assert_eq!(ask("system/*.*"), "system/AdverseEvent.rs");
    assert_eq!(ask("system/AdverseEvent.write"), "");
    assert_eq!(ask("jc.deliver"), "");
    let two = read("system/AdverseEvent.c system/AdverseEvent.rs");
    assert_eq!(write(&granted(Some("system/AdverseEvent.crs"), &two)), "system/AdverseEvent.crs");
}

#[test]
fn smart_scopes_count_below_fhir_alone() {
    let scopes = "system/AdverseEvent.rs";
    let there = machine(SecurityGroup::Integration, scopes, Surface::Fhir);
    assert!(permit_anywhere::<actions::IncidentRead>(&there).is_ok());
    assert!(permit_anywhere::<actions::ExportRun>(&there).is_ok());
    let refused = permit_anywhere::<actions::IncidentCreate>(&there).unwrap_err();
    assert!(matches!(refused, Denied::Scope { scope: "system/AdverseEvent.c", .. }), "{refused}");
    let here = machine(SecurityGroup::Integration, scopes, Surface::Api);
    let refused = permit_anywhere::<actions::IncidentRead>(&here).unwrap_err();
    assert!(matches!(refused, Denied::Scope { scope: "incident.read", .. }), "{refused}");
    assert_eq!(Surface::of("/fhir/R4/AdverseEvent"), Surface::Fhir);
    assert_eq!(Surface::of("/fhirs"), Surface::Api);
}

#[test]
fn a_record_out_of_sight_is_not_there_whatever_the_token_lacks() {
    let actor = machine(SecurityGroup::Integration, "census.write", Surface::Api);
    let elsewhere = Target::facility(FacilityId(Uuid::from_u128(9)), FieldOffice::LongIsland);
    assert_eq!(allows(&actor, Permission::IncidentRead, &elsewhere), Err(Denied::NotInScope));
    let here = Target::facility(HERE, FieldOffice::LongIsland);
    assert!(matches!(allows(&actor, Permission::IncidentRead, &here), Err(Denied::Scope { .. })));
    assert!(matches!(allows(&actor, Permission::IncidentSubmit, &here), Err(Denied::Group { .. })));
}

proptest! {
    #[test]
    fn a_scope_never_grants_what_the_group_does_not(
        names in proptest::collection::vec(0..NAMED.len(), 0..6),
        smart in "[cruds]{0,5}",
        fhir in any::<bool>(),
    ) {
        let mut text: Vec<String> = names.into_iter().map(|at| NAMED[at].0.to_owned()).collect();
        text.push(format!("system/AdverseEvent.{smart}"));
        let surface = if fhir { Surface::Fhir } else { Surface::Api };
        for group in SecurityGroup::ALL {
            let actor = machine(*group, &text.join(" "), surface);
            for permission in Permission::ALL {
                let granted = actor.may(*permission);
                prop_assert!(granted == Grant::No || granted == may(*group, *permission));
            }
        }
    }

    #[test]
    fn a_token_never_carries_more_than_its_client(own in "(r|s|c|u|d|rs|cruds|read|write)", asked in "(r|s|c|u|d|rs|cruds|read|write|\\*)") {
        let own = read(&format!("system/AdverseEvent.{own}"));
        let given = granted(Some(&format!("system/AdverseEvent.{asked} system/*.{asked}")), &own);
        let (all, given) = (Granted::new(&own, Surface::Fhir), Granted::new(&given, Surface::Fhir));
        for permission in Permission::ALL {
            prop_assert!(!given.carries(*permission) || all.carries(*permission));
        }
    }
}
