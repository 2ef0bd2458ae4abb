//! An incident of the State with all that hangs on it, as it stands today.

use std::sync::Arc;

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use nimrs_contract::committee_review::CommitteeReviewContent;
use nimrs_contract::corrective_action::CorrectiveActionContent;
use nimrs_contract::incident::NewIncident;
use nimrs_contract::incident_content::{CrimeSuspicion, IncidentContent, Occurred, Place as Whereabouts, VpcrReport};
use nimrs_contract::investigation::InvestigationContent;
use nimrs_contract::notification::NotificationContent;
use nimrs_contract::person::PersonContent;
use nimrs_contract::vocabulary::{
    CommitteeDecision, IncidentStatus as S, IncidentType as T, LocationKind, NotificationMethod, NotificationOutcome,
    NotificationRecipient as R, OccurrencePrecision, PersonRole as P, Premises, Supervision, VpcrReportMethod,
};
use serde_json::{Map, Value};

use super::narrative::{Scene, Sentences};
use super::people;
use super::place::Place;
use super::season::{Hours, Season};
use crate::db::facility::UnitRow;
use crate::domain::calendar::{date_ny, instant_ny};
use crate::domain::classification::goes_to_justice_center;
use crate::service::demo::incidents::chance::Chance;
use crate::service::demo::incidents::story::resolve;
use crate::service::error::{AppError, AppResult};

/// An incident before it is written, with what hangs on it.
pub struct Case {
    pub place: usize,
    pub new: NewIncident,
    pub life: Life,
    pub report: Option<InvestigationContent>,
    pub review: Option<CommitteeReviewContent>,
    pub actions: Vec<CorrectiveActionContent>,
}

/// How far an incident came, and when.
#[derive(Debug, Clone)]
pub struct Life {
    pub status: S,
    pub created: DateTime<Utc>,
    pub submitted: Option<DateTime<Utc>>,
    pub filed: Option<DateTime<Utc>>,
    pub finished: Option<DateTime<Utc>>,
    pub closed: Option<DateTime<Utc>>,
    pub late_reason: Option<&'static str>,
}

impl Life {
    /// The last that happened.
    pub fn last(&self) -> DateTime<Utc> {
        [self.submitted, self.filed, self.finished, self.closed].into_iter().flatten().fold(self.created, DateTime::max)
    }
}

/// What is decided first: where, when and what.
#[derive(Debug, Clone, Copy)]
pub struct Plan {
    place: usize,
    kind: T,
    occurred: DateTime<Utc>,
    discovered: DateTime<Utc>,
    /// When it was recorded.
    pub created: DateTime<Utc>,
}

/// How often each type occurs, in a thousand, and at which hours.
const TYPES: [(T, i64, Hours); 30] = [
    (T::Fall, 212, Hours::Falls),
    (T::Assault, 148, Hours::Conflict),
    (T::Fight, 96, Hours::Conflict),
    (T::MedicationError, 92, Hours::Medication),
    (T::VerbalAggression, 78, Hours::Conflict),
    (T::SelfAbuse, 74, Hours::Conflict),
    (T::MissingPatient, 58, Hours::Any),
    (T::InjuryOfUnknownOrigin, 38, Hours::Any),
    (T::OtherSignificant, 26, Hours::Any),
    (T::SuicideAttempt, 24, Hours::Any),
    (T::Neglect, 20, Hours::Any),
    (T::PhysicalAbuse, 19, Hours::Conflict),
    (T::PsychologicalAbuse, 13, Hours::Any),
    (T::SexualAssault, 11, Hours::Any),
    (T::SevereAdverseDrugReaction, 11, Hours::Medication),
    (T::Mistreatment, 10, Hours::Any),
    (T::WrongfulConduct, 9, Hours::Any),
    (T::SexualContactBetweenChildren, 8, Hours::Any),
    (T::Crime, 8, Hours::Any),
    (T::CrimeInTheCommunity, 8, Hours::Any),
    (T::Firesetting, 7, Hours::Any),
    (T::Death, 7, Hours::Any),
    (T::SuicideAttemptOffSite, 6, Hours::Any),
    (T::FinancialExploitation, 5, Hours::Any),
    (T::MissingSubjectOfAotOrder, 4, Hours::Any),
    (T::DeliberateInappropriateUseOfRestraint, 4, Hours::Conflict),
    (T::SexualAbuse, 3, Hours::Any),
    (T::ObstructionOfReports, 1, Hours::Any),
    (T::UnlawfulUseOfControlledSubstance, 1, Hours::Medication),
    (T::AversiveConditioning, 1, Hours::Any),
];

/// Makes cases.
pub struct Maker {
    places: Arc<[Place]>,
    weights: Vec<(usize, i64)>,
    sentences: Arc<Sentences>,
    jc_number: i64,
    end: DateTime<Utc>,
}

impl Maker {
    /// For these places; nothing happens at `end` or later.
    pub fn new(places: Arc<[Place]>, end: DateTime<Utc>) -> AppResult<Self> {
        let weights = (0..).zip(places.iter()).map(|(at, place)| (at, place.weight)).collect();
        Ok(Self { places, weights, sentences: Arc::new(Sentences::read()?), jc_number: 2_000_000, end })
    }

    /// Decides where, when and what.
    pub fn plan(&self, day: NaiveDate, chance: &mut Chance) -> Plan {
        let types = TYPES.map(|(kind, weight, hours)| ((kind, hours), weight));
        let (kind, hours) = chance.weighted(&types).copied().unwrap_or((T::Fall, Hours::Falls));
        let place = self.where_it_happens(kind, chance);
        let minute = Season::minute(hours, chance);
        // What closes in the evening has the pattern of a day between nine and five.
        let overnight = self.places.get(place).is_none_or(|place| place.facility.twenty_four_hour);
        let minutes = TimeDelta::minutes(if overnight { minute } else { 9 * 60 + minute / 3 });
        let occurred = instant_ny(day.and_time(chrono::NaiveTime::MIN) + minutes);
        let discovered = occurred
            + TimeDelta::minutes(if chance.happens(700) { chance.between(0, 9) } else { chance.between(10, 600) });
        let wait = if chance.happens(930) { chance.between(40, 900) } else { chance.between(1440, 4000) };
        let created = (discovered + TimeDelta::minutes(wait)).min(self.end).max(discovered);
        Plan { place, kind, occurred, discovered, created }
    }

    /// The place of an incident of a type; one of children where it is about children and there is one.
    fn where_it_happens(&self, kind: T, chance: &mut Chance) -> usize {
        if kind == T::SexualContactBetweenChildren {
            let of_children = |(at, place): (usize, &Place)| (place.ages.1 < 18).then_some((at, place.weight));
            let weights: Vec<(usize, i64)> = self.places.iter().enumerate().filter_map(of_children).collect();
            if let Some(place) = chance.weighted(&weights) {
                return *place;
            }
        }
        chance.weighted(&self.weights).copied().unwrap_or(0)
    }

    /// Makes the case of a plan.
    pub fn case(&mut self, plan: Plan, chance: &mut Chance) -> AppResult<Case> {
        let place = self.places.get(plan.place).ok_or_else(|| AppError::internal("a facility is missing"))?.clone();
        let life = life(&plan, self.end, chance);
        let unit = chance.one_of(&place.units).ok_or_else(|| AppError::internal("a facility has no unit"))?;
        let sentences = Arc::clone(&self.sentences);
        let mut scene = sentences.scene(plan.kind, (&place, &unit.name), plan.occurred, chance)?;
        let people = people_of(&plan, &place, &mut scene, chance);
        let reporter = people.first().map(name).unwrap_or_default();
        let content = self.content(&plan, &life, (unit, &reporter), &mut scene, chance)?;
        let notifications = notices(&plan, &life, &content, &place, &reporter);
        let new = NewIncident {
            external_reference: chance
                .happens(300)
                .then(|| format!("EHR-{}", chance.between(1_000_000_000, 9_999_999_999))),
            content,
            people,
            notifications,
            ..NewIncident::default()
        };
        let report = life.submitted.is_some().then(|| self.report(&life, chance)).flatten();
        let review = life.finished.map(|finished| CommitteeReviewContent {
            met_at: Some(finished - TimeDelta::hours(chance.between(2, 60))),
            committee: Some("Incident review committee".to_owned()),
            decision: Some(CommitteeDecision::Accept),
            ..CommitteeReviewContent::default()
        });
        let actions = self.actions(plan.kind, &life, chance);
        Ok(Case { place: plan.place, new, life, report, review, actions })
    }

    fn content(
        &mut self,
        plan: &Plan,
        life: &Life,
        (unit, reporter): (&UnitRow, &str),
        scene: &mut Scene<'_>,
        chance: &mut Chance,
    ) -> AppResult<IncidentContent> {
        let reported = goes_to_justice_center(plan.kind) && life.submitted.is_some();
        let at_vpcr = plan.discovered + TimeDelta::minutes(chance.between(20, 900));
        self.jc_number += i64::from(reported);
        let outside =
            matches!(plan.kind, T::CrimeInTheCommunity | T::SuicideAttemptOffSite | T::MissingSubjectOfAotOrder);
        let crime = matches!(plan.kind, T::Crime | T::SexualAssault | T::PhysicalAbuse | T::SexualAbuse);
        let content = IncidentContent {
            incident_type: Some(plan.kind),
            occurred: Some(Occurred {
                precision: Some(if plan.discovered - plan.occurred > TimeDelta::hours(1) {
                    OccurrencePrecision::Estimated
                } else {
                    OccurrencePrecision::Exact
                }),
                at: Some(plan.occurred),
                until: None,
            }),
            discovered_at: Some(plan.discovered),
            discovered_by: Some(reporter.to_owned()),
            reported_to_vpcr_at: reported.then_some(at_vpcr),
            vpcr_report: reported
                .then(|| VpcrReport { method: Some(VpcrReportMethod::Phone), caller: Some(reporter.to_owned()) }),
            vpcr_accepted_at: reported.then_some(at_vpcr + TimeDelta::minutes(20)),
            premises: Some(if outside || scene.location == Some(LocationKind::Community) || chance.happens(40) {
                Premises::OffPremises
            } else {
                Premises::OnPremises
            }),
            supervision: Some(if outside { Supervision::None } else { Supervision::Actual }),
            programme: Some(unit.programme.0),
            unit_id: Some(unit.id.into()),
            place: Some(Whereabouts { location: scene.location, ..Whereabouts::default() }),
            narrative: Some(scene.narrative(chance)),
            jc_numbers: reported.then(|| format!("101-46{:07}", self.jc_number)).into_iter().collect(),
            crime: crime.then(|| CrimeSuspicion {
                suspected: Some(true),
                grave: Some(plan.kind == T::SexualAssault),
                believed_at: Some(plan.discovered),
            }),
            ..IncidentContent::default()
        };
        with_block(content, scene.block(chance), plan.occurred)
    }

    fn report(&self, life: &Life, chance: &mut Chance) -> Option<InvestigationContent> {
        let opened = life.submitted? + TimeDelta::hours(chance.between(1, 30));
        if life.status == S::Submitted {
            return None;
        }
        Some(InvestigationContent {
            opened_at: Some(opened.min(life.last())),
            conclusion: life.filed.and_then(|_| chance.one_of(&self.sentences.conclusions)).cloned(),
            ..InvestigationContent::default()
        })
    }

    fn actions(&self, kind: T, life: &Life, chance: &mut Chance) -> Vec<CorrectiveActionContent> {
        let Some(filed) = life.filed.filter(|_| chance.happens(450)) else { return Vec::new() };
        let due = date_ny(filed) + chrono::Days::new(u64::try_from(chance.between(14, 90)).unwrap_or(30));
        let done = filed + TimeDelta::days(chance.between(5, 110));
        let Some((kind, description)) = self.sentences.action(kind, chance) else { return Vec::new() };
        vec![CorrectiveActionContent {
            description,
            kind: Some(kind),
            owner: Some("Nurse manager".to_owned()),
            due_on: Some(due),
            done_at: Some(done).filter(|done| *done < self.end && !chance.happens(80)),
            evidence: None,
            monitoring: Vec::new(),
            effectiveness: None,
        }]
    }
}

fn with_block(
    content: IncidentContent,
    block: Map<String, Value>,
    occurred: DateTime<Utc>,
) -> AppResult<IncidentContent> {
    if block.is_empty() {
        return Ok(content);
    }
    let mut block = Value::Object(block);
    resolve(&mut block, occurred);
    let mut value = serde_json::to_value(content).map_err(AppError::internal)?;
    if let (Some(all), Value::Object(block)) = (value.as_object_mut(), block) {
        all.extend(block);
    }
    serde_json::from_value(value).map_err(AppError::internal)
}

/// How far it came by the end: what is older is closed, but for a few.
fn life(plan: &Plan, end: DateTime<Utc>, chance: &mut Chance) -> Life {
    let created = plan.created;
    let mut life = Life {
        status: S::Draft,
        created,
        submitted: None,
        filed: None,
        finished: None,
        closed: None,
        late_reason: None,
    };
    match chance.between(1, 1000) {
        1..=8 => return Life { status: S::Discarded, ..life },
        9..=11 => return Life { status: S::ReadyForReview, ..life },
        12..=13 => return life,
        _ => (),
    }
    let stuck = chance.happens(25);
    let mut step = |before: DateTime<Utc>, low: i64, high: i64| {
        let at = before + TimeDelta::minutes(chance.between(low, high));
        (at < end).then_some(at)
    };
    let Some(submitted) = step(created, 30, 700) else { return life };
    life.submitted = Some(submitted);
    life.status = S::Submitted;
    if submitted - plan.discovered > TimeDelta::hours(24) {
        life.late_reason = Some("Found in the review of the week's records.");
    }
    let Some(begun) = step(submitted, 60, 4000) else { return life };
    life.status = S::UnderInvestigation;
    if stuck {
        return life;
    }
    let Some(filed) = step(begun, 7000, 70_000) else { return life };
    life.filed = Some(filed);
    life.status = S::CommitteeReview;
    let Some(finished) = step(filed, 3000, 40_000) else { return life };
    life.finished = Some(finished);
    life.status = S::Finished;
    let Some(closed) = step(finished, 3000, 60_000) else { return life };
    life.closed = Some(closed);
    life.status = S::Closed;
    life
}

fn name(person: &PersonContent) -> String {
    let part = |part: &Option<String>| part.clone().unwrap_or_default();
    format!("{} {}, {}", part(&person.first_name), part(&person.last_name), part(&person.title))
}

/// The reporter first, then the clients and the staff concerned.
fn people_of(plan: &Plan, place: &Place, scene: &mut Scene<'_>, chance: &mut Chance) -> Vec<PersonContent> {
    let at = plan.occurred;
    let grave = matches!(
        plan.kind,
        T::SuicideAttempt | T::SuicideAttemptOffSite | T::SexualAssault | T::SevereAdverseDrugReaction
    );
    let mut all = vec![people::staff(place, P::StaffReporter, chance)];
    if !matches!(plan.kind, T::UnlawfulUseOfControlledSubstance | T::ObstructionOfReports) {
        let mut victim = people::client(place, P::ClientVictim, at, chance);
        victim.harm = Some(people::harm(grave, plan.kind == T::Death, scene.injury(chance), chance));
        all.push(victim);
    }
    if matches!(plan.kind, T::Assault | T::Fight | T::SexualAssault | T::SexualContactBetweenChildren) {
        let mut other = people::client(place, P::ClientAggressor, at, chance);
        other.harm = (plan.kind == T::Fight).then(|| people::harm(false, false, scene.injury(chance), chance));
        all.push(other);
    }
    if by_staff(plan.kind) {
        all.push(people::staff(place, P::StaffSubject, chance));
    }
    if chance.happens(220) {
        all.push(people::staff(place, P::StaffWitness, chance));
    }
    all
}

fn by_staff(kind: T) -> bool {
    use T::{
        AversiveConditioning, DeliberateInappropriateUseOfRestraint, Mistreatment, Neglect, ObstructionOfReports,
        PhysicalAbuse, PsychologicalAbuse, SexualAbuse, UnlawfulUseOfControlledSubstance, WrongfulConduct,
    };
    matches!(
        kind,
        PhysicalAbuse
            | PsychologicalAbuse
            | SexualAbuse
            | Neglect
            | DeliberateInappropriateUseOfRestraint
            | ObstructionOfReports
            | UnlawfulUseOfControlledSubstance
            | AversiveConditioning
            | Mistreatment
            | WrongfulConduct
    )
}

fn notices(
    plan: &Plan,
    life: &Life,
    content: &IncidentContent,
    place: &Place,
    reporter: &str,
) -> Vec<NotificationContent> {
    let notice = |recipient, at, person: Option<String>, reference: Option<String>| NotificationContent {
        recipient,
        method: Some(NotificationMethod::Phone),
        at: Some(at),
        by: Some(reporter.to_owned()),
        person,
        outcome: Some(NotificationOutcome::Reached),
        reference_number: reference,
        note: None,
    };
    let mut all = Vec::new();
    if life.submitted.is_some() {
        let soon = plan.discovered + TimeDelta::minutes(15);
        all.push(notice(R::Director, soon, place.facility.director_name.clone(), None));
    }
    if let Some(at) = content.reported_to_vpcr_at {
        all.push(notice(R::Vpcr, at, None, content.jc_numbers.first().cloned()));
        all.push(notice(R::QualifiedPerson, plan.discovered + TimeDelta::minutes(60), None, None));
    }
    all
}
