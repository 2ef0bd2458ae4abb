//! Requests for access in most states: open, overdue, denied, taken back, with a mail that was given up, and with an
//! e-token that was issued. None of their mails leaves.

use std::sync::Arc;

use chrono::{DateTime, Duration, Utc};
use nimrs_contract::access_request::{
    AccessRequestView, ApproveAccessRequest, DenyAccessRequest, NewAccessRequest, RequestedOrganization,
    RequestedPerson, WithdrawAccessRequest,
};
use nimrs_contract::vocabulary::{AccessRequestKind, AccessRequestRoute, FieldOffice, OrganizationKind, SecurityGroup};

use super::World;
use super::facilities::Place;
use super::incidents::Stage;
use super::justice_center::attempt;
use crate::db;
use crate::domain::outbox::Failure;
use crate::service::access_request::{approve, deny, file, withdraw};
use crate::service::app::App;
use crate::service::error::{AppError, AppResult};

/// Who decides; no request is filed by this account.
const DECIDER: &str = "central-b";

/// Files them all, and decides some in the name of Central Office.
pub async fn fill(app: &Arc<App>, world: &World) -> AppResult<()> {
    let play = Play { stage: Stage::new(app, app.system.now()), world, now: app.system.now() };
    play.settled().await?;
    play.approved().await?;
    play.waiting().await
}

struct Play<'w> {
    stage: Stage,
    world: &'w World,
    now: DateTime<Utc>,
}

impl Play<'_> {
    fn ago(&self, hours: i64) -> DateTime<Utc> {
        self.now - Duration::hours(hours)
    }

    fn at(&self, place: Place) -> AppResult<RequestedOrganization> {
        let facility_id = Some(self.world.made(place)?.facility.id.into());
        Ok(RequestedOrganization { kind: OrganizationKind::Facility, facility_id, field_office: None })
    }

    async fn file(&self, hours: i64, by: &str, request: NewAccessRequest) -> AppResult<AccessRequestView> {
        let by = self.world.actor(by)?;
        Ok(file(self.stage.at(self.ago(hours)), by, request).await?.saved.view)
    }

    /// One that was denied, and one that was taken back.
    async fn settled(&self) -> AppResult<()> {
        let asked = person("Bernard Achterberg", "kings-l3b", SecurityGroup::Level3, self.at(Place::Kings)?);
        let asked = self.file(720, "kings-admin", new_user(AccessRequestRoute::Rfa, asked)).await?;
        let reason = "He works at another agency: its own Security Administrator files for him.".to_owned();
        let (decider, answer) = (self.world.actor(DECIDER)?, DenyAccessRequest { reason });
        deny(self.stage.at(self.ago(700)), decider, asked.id.into(), 1, answer).await?;
        let asked = person("Ingrid Vasquez", "albany-l2b", SecurityGroup::Level2, self.at(Place::Albany)?);
        let asked = self.file(500, "albany-admin", new_user(AccessRequestRoute::Rfa, asked)).await?;
        let (admin, note) = (self.world.actor("albany-admin")?, Some("She does not join us after all.".to_owned()));
        withdraw(self.stage.at(self.ago(480)), admin, asked.id.into(), 1, WithdrawAccessRequest { note }).await?;
        Ok(())
    }

    /// One whose e-token was issued in time, and one whose mail was given up.
    async fn approved(&self) -> AppResult<()> {
        let issued = person("Camille Okafor", "kings-l2b", SecurityGroup::Level2, self.at(Place::Kings)?);
        let issued = self.file(50, "kings-admin", new_user(AccessRequestRoute::Rfa, issued)).await?;
        self.approve(&issued, 46, Ok(())).await?;
        let lost = person("Leon Abernathy", "mohawk-l3", SecurityGroup::Level3, self.at(Place::Center)?);
        let lost = self.file(60, "mohawk-l2", new_user(AccessRequestRoute::ERfa, lost)).await?;
        self.approve(&lost, 40, Err(Failure::Refused(550))).await
    }

    /// Approves one, and writes down four seconds later what came of its mail.
    async fn approve(&self, asked: &AccessRequestView, hours: i64, mail: Result<(), Failure>) -> AppResult<()> {
        let (decider, note) = (self.world.actor(DECIDER)?, ApproveAccessRequest::default());
        let at = self.ago(hours);
        approve(self.stage.at(at), decider.clone(), asked.id.into(), 1, note).await?;
        let id = asked.id.into();
        let row = self.stage.at(at).read(move |tx| Ok(db::access_request::find(tx.conn, &decider, id)?)).await?;
        let enrollment = row.and_then(|(row, _)| row.enrollment_id);
        let enrollment = enrollment.ok_or_else(|| AppError::internal("the demo's request has no enrolment"))?;
        attempt(self.stage.at(at + Duration::seconds(4)), enrollment.into(), mail).await?;
        Ok(())
    }

    /// One in time, and one that is overdue.
    async fn waiting(&self) -> AppResult<()> {
        let office = RequestedOrganization {
            kind: OrganizationKind::FieldOffice,
            facility_id: None,
            field_office: Some(FieldOffice::HudsonRiver),
        };
        let late = person("Teresa Halloran", "hudson-field-b", SecurityGroup::FieldOffice, office);
        self.file(30, "hudson-field", new_user(AccessRequestRoute::ERfa, late)).await?;
        let new = person("Marcus Feld", "albany-l3b", SecurityGroup::Level3, self.at(Place::Albany)?);
        self.file(3, "albany-admin", new_user(AccessRequestRoute::Rfa, new)).await?;
        Ok(())
    }
}

fn person(
    name: &str,
    user_id: &str,
    security_group: SecurityGroup,
    organization: RequestedOrganization,
) -> RequestedPerson {
    RequestedPerson {
        display_name: name.to_owned(),
        user_id: user_id.to_owned(),
        email: format!("{user_id}@example.org"),
        security_group,
        organization,
    }
}

fn new_user(route: AccessRequestRoute, person: RequestedPerson) -> NewAccessRequest {
    NewAccessRequest {
        kind: AccessRequestKind::NewUser,
        route,
        reason: "New colleague in incident reporting.".to_owned(),
        person: Some(person),
        account_id: None,
        security_group: None,
        email: None,
    }
}
