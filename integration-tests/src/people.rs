//! Facilities and the people who work with the service.

use std::sync::OnceLock;

use chrono::TimeDelta;
use diesel::prelude::*;
use nimrs_api::db::schema::facilities;
use nimrs_api::db::types::At;
use nimrs_api::db::{self, DbError};
use nimrs_api::domain::directory::county_by_fips;
use nimrs_api::domain::ids::{AccountId, FacilityId};
use nimrs_api::service::account::{NewAccount, create};
use nimrs_api::service::context::{Ctx, RequestInfo};
use nimrs_api::service::secret::{e_token, pin};
use nimrs_api::system::Clock;
use nimrs_contract::vocabulary::{Code, FieldOffice, OrganizationKind, SecurityGroup, StaffKind};
use serde_json::json;

use crate::client::Client;
use crate::service::Service;

/// The PIN of every person of the tests.
pub const PIN: &str = "482915";

/// A facility.
#[derive(Debug, Clone, Copy)]
pub struct Facility {
    /// Its id.
    pub id: FacilityId,
    /// Its region.
    pub field_office: FieldOffice,
}

/// Somebody with an account and an e-token.
#[derive(Debug, Clone)]
pub struct Person {
    /// The account's id.
    pub id: AccountId,
    /// The user ID.
    pub user_id: String,
    /// The seed of the e-token.
    pub seed: Vec<u8>,
}

impl Service {
    /// A facility in a county, by its FIPS code.
    pub async fn facility(&self, name: &str, fips: &str) -> Facility {
        let county = county_by_fips(fips).expect("a county");
        let id: FacilityId = self.app.system.id();
        let (name, fips, now) = (name.to_owned(), fips.to_owned(), At(self.clock.now()));
        let office = county.field_office;
        self.app
            .db
            .write(move |conn| -> Result<(), DbError> {
                diesel::insert_into(facilities::table)
                    .values((
                        facilities::id.eq(id),
                        facilities::name.eq(name),
                        facilities::kind.eq("general_hospital_unit"),
                        facilities::county_fips.eq(fips),
                        facilities::field_office.eq(office.code()),
                        facilities::operated_by_state.eq(false),
                        facilities::licensed.eq(true),
                        facilities::inpatient.eq(true),
                        facilities::twenty_four_hour.eq(true),
                        facilities::administrator_phone.eq("718-555-0100"),
                        facilities::active.eq(true),
                        facilities::version.eq(1),
                        facilities::created_at.eq(now),
                        facilities::updated_at.eq(now),
                    ))
                    .execute(conn)?;
                Ok(())
            })
            .await
            .expect("a facility");
        Facility { id, field_office: office }
    }

    /// The facility most tests take place in, in New York City.
    pub async fn brooklyn(&self) -> Facility {
        self.facility("Brooklyn General Hospital Psychiatry", "36047").await
    }

    /// A facility of another region.
    pub async fn albany(&self) -> Facility {
        self.facility("Albany Residential Treatment Facility", "36001").await
    }

    /// Makes an active account. Facility groups belong to `facility`, regional ones to its region.
    pub async fn person(&self, group: SecurityGroup, facility: Facility) -> Person {
        let kind = match group {
            SecurityGroup::FieldOffice
            | SecurityGroup::ClinicalRiskManager
            | SecurityGroup::CentralOffice
            | SecurityGroup::JusticeCenter
            | SecurityGroup::NimrsHelpDesk => StaffKind::State,
            _ => StaffKind::Local,
        };
        self.person_of(group, facility, kind).await
    }

    /// Makes an active account of a kind of staff (for a service desk: whom it serves).
    pub async fn person_of(&self, group: SecurityGroup, facility: Facility, staff_kind: StaffKind) -> Person {
        let person = self.pending_person(group, facility, staff_kind).await;
        let app = self.app.clone();
        let hash = pin_hash(&app).await;
        let (id, sealed, now) = (person.id, e_token::seal(&app, &person.seed).expect("sealed"), self.clock.now());
        app.db
            .write(move |conn| -> Result<(), DbError> {
                let mut row = db::account::lock(conn, id)?;
                row.pin_hash = Some(hash);
                row.sealed_token_seed = Some(sealed);
                row.activated_at = Some(At(now));
                db::account::save(conn, &row)
            })
            .await
            .expect("an active account");
        person
    }

    async fn pending_person(&self, group: SecurityGroup, facility: Facility, staff_kind: StaffKind) -> Person {
        use OrganizationKind as O;
        use SecurityGroup as G;
        let organization = match group {
            G::Level1 | G::Level2 | G::Level3 | G::SecurityAdministrator | G::Integration => O::Facility,
            G::FieldOffice | G::ClinicalRiskManager => O::FieldOffice,
            G::CentralOffice => O::CentralOffice,
            G::JusticeCenter => O::JusticeCenter,
            G::ItsServiceDesk => O::ItsServiceDesk,
            G::NimrsHelpDesk => O::NimrsHelpDesk,
        };
        let seed = e_token::new_seed(&self.app.system);
        let user_id = format!("{}-{}", group.code(), data_encoding::HEXLOWER.encode(&seed[..5]));
        let new = NewAccount {
            user_id: user_id.clone(),
            display_name: format!("Test {}", group.code()),
            email: None,
            group,
            staff_kind,
            organization,
            facility: (organization == O::Facility).then_some(facility.id),
            field_office: (organization == O::FieldOffice).then_some(facility.field_office),
        };
        let row = self.ctx().write(move |tx| create(tx, new)).await.expect("an account").0;
        Person { id: row.id, user_id, seed }
    }

    /// A context for use cases called directly.
    pub fn ctx(&self) -> Ctx {
        let request = RequestInfo { id: "test".to_owned(), ..RequestInfo::default() };
        Ctx { app: self.app.clone(), request: request.into() }
    }

    /// The present code of a person's e-token.
    pub fn code(&self, person: &Person) -> String {
        e_token::code(&person.seed, self.clock.now()).expect("a code")
    }

    /// Signs a person on. Moves the clock by 30 seconds, since each code works once.
    pub async fn sign_on(&self, person: &Person) -> Client {
        self.advance(TimeDelta::seconds(30));
        let body = json!({ "user_id": person.user_id, "pin": PIN, "token_code": self.code(person) });
        let answer = self.anonymous().post("/v1/auth/login", body).await.expect(200);
        self.with_token(answer.body["access_token"].as_str().expect("a token"))
    }

    /// Makes somebody of a group and signs them on.
    pub async fn signed_on(&self, group: SecurityGroup, facility: Facility) -> Client {
        let person = self.person(group, facility).await;
        self.sign_on(&person).await
    }
}

/// Hashing is slow on purpose, so the one PIN is hashed once.
async fn pin_hash(app: &nimrs_api::service::App) -> String {
    static HASH: OnceLock<String> = OnceLock::new();
    if let Some(hash) = HASH.get() {
        return hash.clone();
    }
    let hash = pin::hash(app, PIN.to_owned()).await.expect("a hash");
    HASH.get_or_init(|| hash).clone()
}
