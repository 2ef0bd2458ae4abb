//! The staff of the demo.

use std::sync::Arc;

use chrono::{DateTime, Utc};
use data_encoding::BASE32_NOPAD;
use nimrs_contract::auth::is_trivial_pin;
use nimrs_contract::vocabulary::{FieldOffice, OrganizationKind, SecurityGroup, StaffKind};

use crate::db;
use crate::db::types::At;
use crate::domain::ids::FacilityId;
use crate::domain::permissions::{Actor, Scope};
use crate::service::account::{self, NewAccount, organization_name};
use crate::service::app::App;
use crate::service::audit::{self, Event, Subject};
use crate::service::context::Tx;
use crate::service::error::AppResult;
use crate::service::secret::e_token;
use crate::system::System;

use super::DemoAccount;
use super::facilities::{Made, Place};

type Sketch = (&'static str, &'static str, SecurityGroup, StaffKind, Home);

#[derive(Clone, Copy)]
enum Home {
    At(Place),
    Region(FieldOffice),
    Office(OrganizationKind),
}

const HUDSON: Home = Home::Region(FieldOffice::HudsonRiver);
const NYC: Home = Home::Region(FieldOffice::NewYorkCity);
const ITS: Home = Home::Office(OrganizationKind::ItsServiceDesk);
const HELP: Home = Home::Office(OrganizationKind::NimrsHelpDesk);
const OMH: Home = Home::Office(OrganizationKind::CentralOffice);
const JC: Home = Home::Office(OrganizationKind::JusticeCenter);
const KINGS: Home = Home::At(Place::Kings);
const ALBANY: Home = Home::At(Place::Albany);
const CENTER: Home = Home::At(Place::Center);
const CLINIC: Home = Home::At(Place::Clinic);

/// The one who makes all others.
pub const FOUNDER: &str = "central-a";

use SecurityGroup as G;
use StaffKind::{Local, State};

#[rustfmt::skip]
const SKETCHES: [Sketch; 28] = [
    ("kings-l1a", "Dolores Whitfield", G::Level1, Local, KINGS),
    ("kings-l1b", "Samuel Osei", G::Level1, Local, KINGS),
    ("kings-l2", "Priya Raman", G::Level2, Local, KINGS),
    ("kings-l3", "Gregory Stone", G::Level3, Local, KINGS),
    ("kings-admin", "Yolanda Pierce", G::SecurityAdministrator, Local, KINGS),
    ("kings-ehr", "Prospect Harbor record system", G::Integration, Local, KINGS),
    ("albany-l1a", "Margaret Tierney", G::Level1, Local, ALBANY),
    ("albany-l1b", "Joseph Kowalski", G::Level1, Local, ALBANY),
    ("albany-l2", "Aisha Bello", G::Level2, Local, ALBANY),
    ("albany-l3", "Paul Lindqvist", G::Level3, Local, ALBANY),
    ("albany-admin", "Nora Fitzgerald", G::SecurityAdministrator, Local, ALBANY),
    ("albany-ehr", "Pine Hollow record system", G::Integration, Local, ALBANY),
    ("mohawk-l1a", "Raymond Duquette", G::Level1, State, CENTER),
    ("mohawk-l1b", "Lucia Ferraro", G::Level1, State, CENTER),
    ("mohawk-l2", "Otis Granger", G::Level2, State, CENTER),
    ("mohawk-admin", "Beth Cartwright", G::SecurityAdministrator, State, CENTER),
    ("lantern-l1", "Vera Okonkwo", G::Level1, Local, CLINIC),
    ("lantern-admin", "Hugo Lindgren", G::SecurityAdministrator, Local, CLINIC),
    ("its-local", "HealthHelp desk", G::ItsServiceDesk, Local, ITS),
    ("its-state", "Fixit desk", G::ItsServiceDesk, State, ITS),
    ("helpdesk", "Corey Nguyen", G::NimrsHelpDesk, State, HELP),
    ("nyc-field", "Anita Delgado", G::FieldOffice, State, NYC),
    ("nyc-crm", "Walter Greene", G::ClinicalRiskManager, State, NYC),
    ("hudson-field", "Ellen Marchetti", G::FieldOffice, State, HUDSON),
    ("hudson-crm", "Philip Ashe", G::ClinicalRiskManager, State, HUDSON),
    (FOUNDER, "Ruth Adler", G::CentralOffice, State, OMH),
    ("central-b", "Thomas Iverson", G::CentralOffice, State, OMH),
    ("justice", "Karen Baptiste", G::JusticeCenter, State, JC),
];

/// Those who were away for long: they are about to lock, after six months.
const AWAY: [(&str, i64); 3] = [("albany-l3", 160), ("lantern-l1", 171), ("mohawk-l2", 176)];

/// How many days ago somebody signed on last, where it is long.
pub fn away(user_id: &str) -> Option<i64> {
    AWAY.iter().find(|(away, _)| *away == user_id).map(|(_, days)| *days)
}

/// A person before the facilities have ids.
pub struct Person {
    sketch: Sketch,
    sealed_seed: Vec<u8>,
    sign_on: DemoAccount,
}

impl Person {
    /// The user ID.
    pub fn user_id(&self) -> &'static str {
        self.sketch.0
    }
}

/// A PIN of six digits that is not trivial.
pub fn new_pin(system: &System) -> String {
    loop {
        let pin = format!("{:06}", u32::from_le_bytes(system.bytes()) % 1_000_000);
        if !is_trivial_pin(&pin) {
            return pin;
        }
    }
}

/// Everybody, with e-tokens.
pub fn people(app: &Arc<App>, pin: String) -> AppResult<Vec<Person>> {
    let person = |sketch: &Sketch| {
        let (user_id, _, group, staff_kind, _) = *sketch;
        let seed = e_token::new_seed(&app.system);
        Ok(Person {
            sketch: *sketch,
            sealed_seed: e_token::seal(app, &seed)?,
            sign_on: DemoAccount {
                user_id: user_id.to_owned(),
                pin: pin.clone(),
                otpauth_uri: e_token::otpauth_uri(&seed, user_id)?,
                security_group: group,
                staff_kind,
                organization: String::new(),
                seed: BASE32_NOPAD.encode(&seed),
            },
        })
    };
    SKETCHES.iter().map(person).collect()
}

/// The Central Office account in whose name the demo is made.
pub fn founder(tx: &Tx<'_>) -> Actor {
    Actor {
        account_id: tx.id(),
        session_id: tx.id(),
        user_id: FOUNDER.to_owned(),
        group: SecurityGroup::CentralOffice,
        staff_kind: StaffKind::State,
        scope: Scope::State,
        emergency: Vec::new(),
        scopes: None,
    }
}

/// Makes an account that may sign on at once; gives how, and the account as one who acts.
pub fn create(
    tx: &mut Tx<'_>,
    founder: &Actor,
    made: &[Made],
    person: Person,
    pin_hash: &str,
    last_login: DateTime<Utc>,
) -> AppResult<(DemoAccount, Actor)> {
    let (user_id, name, group, staff_kind, home) = person.sketch;
    let facility = match home {
        Home::At(place) => made.iter().find(|made| made.place == place).map(|made| &made.facility),
        _ => None,
    };
    let new = NewAccount {
        user_id: user_id.to_owned(),
        display_name: name.to_owned(),
        email: Some(format!("{user_id}@example.org")),
        group,
        staff_kind,
        organization: match home {
            Home::At(_) => OrganizationKind::Facility,
            Home::Region(_) => OrganizationKind::FieldOffice,
            Home::Office(kind) => kind,
        },
        facility: facility.map(|facility| facility.id),
        field_office: if let Home::Region(office) = home { Some(office) } else { None },
    };
    let mut row = account::insert(tx, new)?;
    row.pin_hash = Some(pin_hash.to_owned());
    row.sealed_token_seed = Some(person.sealed_seed);
    row.activated_at = Some(At(tx.now));
    row.last_login_at = Some(At(last_login));
    db::account::save(tx.conn, &row)?;
    let subject = Subject { facility: row.facility_id, ..Subject::new("account", row.id) };
    audit::done(tx, founder, Event { action: "account.create", subject, ..Event::default() })?;
    let organization = organization_name(&row, facility.map(|facility| facility.name.clone()));
    let actor = row.actor(tx.id());
    Ok((DemoAccount { organization, ..person.sign_on }, actor))
}

/// Who makes the State and with what its staff sign on. They share the PIN of the demo, and one e-token.
#[derive(Clone)]
pub struct Hand {
    /// In whose name it is made.
    pub founder: Actor,
    /// The hash of the PIN.
    pub pin_hash: String,
    /// The seed of the e-token, sealed.
    pub sealed_seed: Vec<u8>,
    /// The present.
    pub now: DateTime<Utc>,
}

/// Makes an account of a facility that may sign on at once; gives it as one who acts.
pub fn at_facility(
    tx: &mut Tx<'_>,
    hand: &Hand,
    (user_id, name): (&str, &str),
    group: SecurityGroup,
    staff_kind: StaffKind,
    facility: FacilityId,
    last_login: DateTime<Utc>,
) -> AppResult<Actor> {
    let new = NewAccount {
        user_id: user_id.to_owned(),
        display_name: name.to_owned(),
        email: Some(format!("{user_id}@example.org")),
        group,
        staff_kind,
        organization: OrganizationKind::Facility,
        facility: Some(facility),
        field_office: None,
    };
    let mut row = account::insert(tx, new)?;
    row.pin_hash = Some(hand.pin_hash.clone());
    row.sealed_token_seed = Some(hand.sealed_seed.clone());
    row.activated_at = Some(At(tx.now));
    row.last_login_at = Some(At(last_login));
    db::account::save(tx.conn, &row)?;
    Ok(row.actor(tx.id()))
}
