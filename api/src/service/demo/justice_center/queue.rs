//! Cases in every state.

use chrono::{DateTime, Duration, Utc};
use nimrs_contract::jc_case::{
    DisputeJcCase, ImportJcCase, JcCaseContent, JcCaseDelivery, JcCasePerson, JcCaseView, ReleaseJcCase,
};
use nimrs_contract::vocabulary::{
    IncidentType, JcClassification, JcDeliveryAction, JcDisputeGround, PersonRole, Premises, VpcrReportMethod,
};

use crate::domain::ids::JcCaseId;
use crate::service::demo::facilities::Place;
use crate::service::error::AppResult;
use crate::service::jc_case;

use super::{JUSTICE, Play};

/// A case as it is delivered.
pub(super) struct Sketch {
    pub number: &'static str,
    pub place: Place,
    /// Hours since it was delivered.
    pub hours: i64,
    pub classification: JcClassification,
    pub kind: IncidentType,
    pub summary: &'static str,
    /// First and last name of the client.
    pub client: (&'static str, &'static str),
}

const fn sketch(
    (number, place, hours): (&'static str, Place, i64),
    (classification, kind): (JcClassification, IncidentType),
    client: (&'static str, &'static str),
    summary: &'static str,
) -> Sketch {
    Sketch { number, place, hours, classification, kind, summary, client }
}

use IncidentType as T;
use JcClassification as C;

const RECEIVED: Sketch = sketch(
    ("101-460900101", Place::Kings, 3),
    (C::AbuseNeglect, T::Neglect),
    ("Leon", "Fairbanks"),
    "A caller reports that a patient ordered to be observed one-to-one was found alone in the day room in the morning.",
);
const UNKNOWN: Sketch = sketch(
    ("301-460900102", Place::Kings, 5),
    (C::SignificantIncident, T::Assault),
    ("Rosa", "Delacroix"),
    "A caller reports that one resident struck another in the kitchen of the residence; both were seen by a nurse.",
);
const RELEASED: Sketch = sketch(
    ("101-460900103", Place::Kings, 20),
    (C::AbuseNeglect, T::PsychologicalAbuse),
    ("Curtis", "Vandermeer"),
    "A visitor reports that a member of staff mocked a patient in front of others during visiting hours.",
);
const DUPLICATE: Sketch = sketch(
    ("301-460900104", Place::Kings, 19),
    (C::AbuseNeglect, T::PsychologicalAbuse),
    ("Curtis", "Vandermeer"),
    "A second caller reports that a patient was mocked by staff during visiting hours.",
);
const BY_ITSELF: Sketch = sketch(
    ("101-460900105", Place::Albany, 40),
    (C::SignificantIncident, T::Fight),
    ("Tyrell", "Novak"),
    "Two residents fought at the bus stop of the campus school; one has a bruised cheek.",
);
const IMPORTED: Sketch = sketch(
    ("901-460900106", Place::Albany, 70),
    (C::AbuseNeglect, T::Neglect),
    ("Mason", "Okonkwo"),
    "A resident was found on the floor of the hallway; the caller believes that nobody was on the floor at the time.",
);
pub(super) const NOT_OURS: Sketch = sketch(
    ("101-460900107", Place::Kings, 60),
    (C::AbuseNeglect, T::PhysicalAbuse),
    ("Helena", "Marchetti"),
    "A relative reports bruises on a patient's arm, seen at a visit.",
);
pub(super) const MISFILED: Sketch = sketch(
    ("301-460900108", Place::Kings, 90),
    (C::AbuseNeglect, T::Neglect),
    ("Oscar", "Tillman"),
    "A patient slipped on a wet floor in the hallway in the presence of staff.",
);
const WITHDRAWN: Sketch = sketch(
    ("101-460900109", Place::Kings, 120),
    (C::GeneralInquiry, T::OtherSignificant),
    ("Anna", "Sobel"),
    "A caller asks about the visiting hours of the unit.",
);
pub(super) const MOVED: Sketch = sketch(
    ("901-460900110", Place::Kings, 200),
    (C::SignificantIncident, T::MissingPatient),
    ("Darnell", "Quist"),
    "A resident did not come back from a walk; he was found the same evening.",
);
/// Disputed, and the Justice Center did not agree: back with the facility.
pub(super) const REFUSED: Sketch = sketch(
    ("301-460900111", Place::Albany, 150),
    (C::SignificantIncident, T::Mistreatment),
    ("Jasmine", "Holt"),
    "A resident says that her letters were held back for a week.",
);

fn delivery(sketch: &Sketch, at: DateTime<Utc>) -> JcCaseDelivery {
    let person = JcCasePerson {
        role: PersonRole::ClientVictim,
        first_name: Some(sketch.client.0.to_owned()),
        last_name: Some(sketch.client.1.to_owned()),
        date_of_birth: None,
    };
    JcCaseDelivery {
        jc_number: sketch.number.to_owned(),
        sequence: 1,
        action: JcDeliveryAction::Report,
        facility_id: None,
        facility_name: None,
        county_fips: None,
        case: Some(JcCaseContent {
            classification: Some(sketch.classification),
            incident_type: Some(sketch.kind),
            occurred_at: Some(at - Duration::hours(26)),
            reported_at: Some(at - Duration::hours(4)),
            accepted_at: Some(at - Duration::hours(2)),
            report_method: Some(VpcrReportMethod::Phone),
            premises: Some(Premises::OnPremises),
            summary: Some(sketch.summary.to_owned()),
            people: vec![person],
            ..JcCaseContent::default()
        }),
        withdrawal_reason: None,
    }
}

impl Play<'_> {
    /// The cases, each as far as it goes without a request.
    pub(super) async fn queue(&self) -> AppResult<()> {
        for sketch in [&NOT_OURS, &MISFILED, &MOVED, &REFUSED, &RELEASED] {
            self.released(sketch).await?;
        }
        let withdrawn = self.released(&WITHDRAWN).await?;
        self.withdraw(&withdrawn).await?;
        let duplicate = self.released(&DUPLICATE).await?;
        self.dispute(&DUPLICATE, &duplicate, JcDisputeGround::Duplicate, "Reports what the other case reports.")
            .await?;
        let imported = self.released(&IMPORTED).await?;
        self.import(&IMPORTED, &imported, ImportJcCase::default()).await?;
        self.linked().await?;
        self.deliver(&BY_ITSELF).await?;
        jc_case::release_due(self.stage.at(self.ago(BY_ITSELF.hours - 24))).await?;
        let unknown = JcCaseDelivery {
            facility_name: Some("Sunrise Harbor Residence".to_owned()),
            county_fips: Some("36081".to_owned()),
            ..delivery(&UNKNOWN, self.ago(UNKNOWN.hours))
        };
        let justice = self.world.actor(JUSTICE)?;
        jc_case::deliver(self.stage.at(self.ago(UNKNOWN.hours)), justice, unknown).await?;
        self.deliver(&RECEIVED).await?;
        Ok(())
    }

    async fn deliver(&self, sketch: &Sketch) -> AppResult<JcCaseId> {
        let at = self.ago(sketch.hours);
        let facility = self.world.made(sketch.place)?.facility.id;
        let delivery = JcCaseDelivery { facility_id: Some(facility.into()), ..delivery(sketch, at) };
        let receipt = jc_case::deliver(self.stage.at(at), self.world.actor(JUSTICE)?, delivery).await?;
        Ok(receipt.saved.view.case_id.into())
    }

    /// Delivered, and released three hours later.
    async fn released(&self, sketch: &Sketch) -> AppResult<JcCaseView> {
        let id = self.deliver(sketch).await?;
        let by = self.world.actor(sketch.place.overseer())?;
        let at = self.ago(sketch.hours - 3);
        let released = jc_case::release(self.stage.at(at), by, id, 1, ReleaseJcCase::default()).await?;
        Ok(released.saved.view)
    }

    pub(super) async fn dispute(
        &self,
        sketch: &Sketch,
        case: &JcCaseView,
        ground: JcDisputeGround,
        reason: &str,
    ) -> AppResult<JcCaseView> {
        let duplicate_of = (ground == JcDisputeGround::Duplicate).then(|| RELEASED.number.to_owned());
        let request = DisputeJcCase { ground, reason: reason.to_owned(), duplicate_of };
        let by = self.world.actor(&format!("{}-l1a", sketch.place.prefix()))?;
        let ctx = self.stage.at(self.ago(sketch.hours - 6));
        Ok(jc_case::dispute(ctx, by, case.id.into(), case.version, request).await?.saved.view)
    }

    async fn import(&self, sketch: &Sketch, case: &JcCaseView, request: ImportJcCase) -> AppResult<()> {
        let by = self.world.actor(&format!("{}-l1b", sketch.place.prefix()))?;
        let ctx = self.stage.at(self.ago(sketch.hours - 7));
        jc_case::import(ctx, by, case.id.into(), case.version, request).await?;
        Ok(())
    }

    /// The case of an incident that the facility recorded itself.
    async fn linked(&self) -> AppResult<()> {
        let incident = self.numbered(Place::Kings).await?;
        let at = self.ago(30);
        let facility = incident.facility_id;
        let sketch = Sketch { hours: 30, ..RECEIVED };
        let mut delivery = JcCaseDelivery { facility_id: Some(facility), ..delivery(&sketch, at) };
        delivery.jc_number = incident.jc_numbers.first().cloned().unwrap_or_default();
        if let Some(case) = &mut delivery.case {
            case.incident_type = incident.incident_type;
            case.occurred_at = incident.occurred_at;
            case.accepted_at = None;
            case.summary = Some("Reported by the facility by telephone.".to_owned());
            case.people = Vec::new();
        }
        let receipt = jc_case::deliver(self.stage.at(at), self.world.actor(JUSTICE)?, delivery).await?;
        let id = receipt.saved.view.case_id.into();
        let by = self.world.actor(Place::Kings.overseer())?;
        let at = self.stage.at(self.ago(27));
        let released = jc_case::release(at, by, id, 1, ReleaseJcCase::default()).await?.saved.view;
        self.import(&sketch, &released, ImportJcCase { incident_id: Some(incident.id), ..ImportJcCase::default() })
            .await
    }

    async fn withdraw(&self, case: &JcCaseView) -> AppResult<()> {
        let delivery = JcCaseDelivery {
            jc_number: case.jc_number.clone(),
            sequence: 2,
            action: JcDeliveryAction::Withdraw,
            facility_id: None,
            facility_name: None,
            county_fips: None,
            case: None,
            withdrawal_reason: Some("A question, not a report.".to_owned()),
        };
        let ctx = self.stage.at(self.ago(WITHDRAWN.hours - 20));
        jc_case::deliver(ctx, self.world.actor(JUSTICE)?, delivery).await?;
        Ok(())
    }
}
