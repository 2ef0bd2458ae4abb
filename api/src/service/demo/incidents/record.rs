//! From a story to what a reporter would have entered.

use chrono::{DateTime, Datelike, Duration, NaiveDate, Utc};
use nimrs_contract::incident::NewIncident;
use nimrs_contract::incident_content::{
    CrimeSuspicion, IncidentContent, Narrative, Occurred, Place as Whereabouts, VpcrReport,
};
use nimrs_contract::notification::NotificationContent;
use nimrs_contract::person::PersonContent;
use nimrs_contract::vocabulary::{
    NotificationMethod, NotificationOutcome, NotificationRecipient as R, OccurrencePrecision, PersonRole, Premises,
    Supervision, VpcrReportMethod,
};
use serde_json::{Map, Value, json};

use crate::db::facility::UnitRow;
use crate::domain::calendar::date_ny;
use crate::domain::classification::goes_to_justice_center;
use crate::service::demo::World;
use crate::service::demo::facilities::{Made, Place};
use crate::service::error::{AppError, AppResult};

use super::chance::Chance;
use super::story::{End, Story, all, resolve};

/// When what was done.
#[derive(Debug, Clone, Copy)]
pub struct Times {
    pub occurred: DateTime<Utc>,
    pub discovered: DateTime<Utc>,
    pub reported: DateTime<Utc>,
    pub created: DateTime<Utc>,
    pub submitted: DateTime<Utc>,
}

/// A story ready to be played.
pub struct Plan {
    pub place: Place,
    pub story: Story,
    pub times: Times,
    pub new: NewIncident,
    pub chance: Chance,
}

/// All stories as they would have been entered.
pub fn plans(world: &World, now: DateTime<Utc>) -> AppResult<Vec<Plan>> {
    let stories = all()?;
    (1..).zip(stories).map(|(seed, (place, story))| plan(world, place, story, seed, now)).collect()
}

fn plan(world: &World, place: Place, story: Story, seed: u64, now: DateTime<Utc>) -> AppResult<Plan> {
    let made = world.made(place)?;
    let mut chance = Chance::of(seed);
    let times = times(&story, &mut chance, now);
    let reporter = reporter(place, &mut chance);
    let number = format!("101-46{:07}", chance.between(100_000, 9_999_999));
    let content = content(made, &story, &times, &reporter, &number)?;
    let mut people = vec![reporter.person()];
    for sketch in &story.people {
        people.push(person(sketch.clone(), place, &story, &times, &mut chance)?);
    }
    let notifications = notices(made, &story, &times, &reporter, &number);
    let by_machine = story.by.as_deref() == Some("ehr");
    let new = NewIncident {
        external_reference: by_machine.then(|| format!("EHR-{}", chance.between(10_000, 99_999))),
        content,
        people,
        notifications,
        ..NewIncident::default()
    };
    Ok(Plan { place, story, times, new, chance })
}

fn times(story: &Story, chance: &mut Chance, now: DateTime<Utc>) -> Times {
    let minutes = Duration::minutes;
    let occurred = story.occurred(now, chance.between(0, 50));
    let discovered = occurred + minutes(story.found.max(1));
    let late = if story.late.is_some() { Duration::hours(chance.between(27, 44)) } else { Duration::zero() };
    let known = occurred + minutes(story.known_after());
    let created = discovered.max(known) + minutes(chance.between(75, 110)) + late;
    Times {
        occurred,
        discovered,
        reported: discovered + minutes(chance.between(25, 45)),
        created,
        submitted: created + minutes(chance.between(70, 280)),
    }
}

/// Who saw or found it.
struct Reporter {
    first: &'static str,
    last: &'static str,
    title: &'static str,
}

impl Reporter {
    fn name(&self) -> String {
        format!("{} {}, {}", self.first, self.last, self.title)
    }

    fn person(&self) -> PersonContent {
        PersonContent {
            first_name: Some(self.first.to_owned()),
            last_name: Some(self.last.to_owned()),
            title: Some(self.title.to_owned()),
            on_duty: Some(true),
            ..PersonContent::of_role(PersonRole::StaffReporter)
        }
    }
}

fn reporter(place: Place, chance: &mut Chance) -> Reporter {
    let titles: &[&str] = match place {
        Place::Kings => &["registered nurse", "psychiatric technician", "nurse manager", "social worker"],
        Place::Albany => &["youth counselor", "shift supervisor", "registered nurse", "teacher"],
        Place::Center | Place::Clinic => &["mental health therapy aide", "registered nurse", "treatment team leader"],
    };
    let sex = chance.pick(&["f", "m"]);
    Reporter { first: chance.first_name(sex), last: chance.last_name(), title: chance.pick(titles) }
}

fn content(made: &Made, story: &Story, times: &Times, reporter: &Reporter, number: &str) -> AppResult<IncidentContent> {
    let unit = made.units.iter().find(|unit| unit.name == story.unit);
    let unit: &UnitRow = unit.ok_or_else(|| AppError::internal(format!("the demo has no unit {}", story.unit)))?;
    // What is only a draft was mostly not reported to anybody yet.
    let reported = goes_to_justice_center(story.kind) && story.end >= End::Submitted;
    let numbered = reported && !story.number_awaited;
    let content = IncidentContent {
        incident_type: Some(story.kind),
        more_types: story.more_types.clone(),
        occurred: Some(Occurred {
            precision: Some(if story.found > 60 { OccurrencePrecision::Estimated } else { OccurrencePrecision::Exact }),
            at: Some(times.occurred),
            until: None,
        }),
        discovered_at: Some(times.discovered),
        discovered_by: Some(reporter.name()),
        reported_to_vpcr_at: reported.then_some(times.reported),
        vpcr_report: reported
            .then(|| VpcrReport { method: Some(VpcrReportMethod::Phone), caller: Some(reporter.name()) }),
        vpcr_accepted_at: numbered.then(|| times.reported + Duration::minutes(20)),
        premises: Some(story.premises.unwrap_or(Premises::OnPremises)),
        supervision: Some(story.supervision.unwrap_or(Supervision::Actual)),
        programme: Some(unit.programme.0),
        unit_id: Some(unit.id.into()),
        place: Some(Whereabouts {
            location: Some(story.location),
            description: story.place.clone(),
            ..Whereabouts::default()
        }),
        narrative: Some(Narrative {
            description: Some(story.what.clone()),
            antecedents: story.before.clone(),
            response: story.done.clone(),
            immediate_protections: story.protect.clone(),
        }),
        jc_numbers: numbered.then(|| number.to_owned()).into_iter().collect(),
        crime: story.crime.map(|grave| CrimeSuspicion {
            suspected: Some(true),
            grave: Some(grave),
            believed_at: Some(times.discovered),
        }),
        ..IncidentContent::default()
    };
    with_block(content, &story.block, times)
}

fn with_block(content: IncidentContent, block: &Map<String, Value>, times: &Times) -> AppResult<IncidentContent> {
    let mut value = serde_json::to_value(content).map_err(AppError::internal)?;
    if let Some(map) = value.as_object_mut() {
        map.extend(block.clone());
    }
    resolve(&mut value, times.occurred);
    serde_json::from_value(value).map_err(AppError::internal)
}

fn person(
    mut sketch: Map<String, Value>,
    place: Place,
    story: &Story,
    times: &Times,
    chance: &mut Chance,
) -> AppResult<PersonContent> {
    let age = sketch.remove("age").and_then(|age| age.as_i64());
    let sex = sketch.get("sex").and_then(Value::as_str).unwrap_or_default().to_owned();
    let mut value = Value::Object(sketch);
    resolve(&mut value, times.occurred);
    let mut person: PersonContent = serde_json::from_value(value).map_err(AppError::internal)?;
    if matches!(person.role, PersonRole::Police | PersonRole::Other) {
        return Ok(person);
    }
    person.first_name = Some(chance.first_name(&sex).to_owned());
    person.last_name = Some(chance.last_name().to_owned());
    if person.role.is_client() {
        become_client(&mut person, age, place, story, times, chance)?;
    } else if person.title.is_some() {
        person.on_duty.get_or_insert(true);
    }
    Ok(person)
}

fn become_client(
    person: &mut PersonContent,
    age: Option<i64>,
    place: Place,
    story: &Story,
    times: &Times,
    chance: &mut Chance,
) -> AppResult<()> {
    let (prefix, usual, legal) = match place {
        Place::Kings => ("PH", chance.between(22, 58), chance.pick(&["voluntary", "involuntary"])),
        Place::Albany => ("RTF", chance.between(12, 17), "voluntary"),
        Place::Center | Place::Clinic => {
            ("MH", chance.between(27, 63), chance.pick(&["involuntary", "criminal_procedure_law"]))
        }
    };
    let today = date_ny(times.occurred);
    let year = today.year() - i32::try_from(age.unwrap_or(usual)).unwrap_or(30);
    let month = u32::try_from(chance.between(1, 12)).unwrap_or(1);
    let day = u32::try_from(chance.between(1, 28)).unwrap_or(1);
    person.date_of_birth = NaiveDate::from_ymd_opt(year, month, day);
    person.local_case_number = Some(format!("{prefix}-{}", chance.between(10_000, 99_999)));
    person.medicaid_id = Some(chance.medicaid_id());
    person.admitted_on.get_or_insert(today - Duration::days(chance.between(4, 90)));
    person.programme = Some(story.unit.clone());
    if person.legal_status.is_none() {
        person.legal_status = serde_json::from_value(json!(legal)).map_err(AppError::internal)?;
    }
    Ok(())
}

fn notices(made: &Made, story: &Story, times: &Times, reporter: &Reporter, number: &str) -> Vec<NotificationContent> {
    let reportable = goes_to_justice_center(story.kind) && story.end >= End::Submitted;
    let hurt = story.people.iter().any(|person| person.get("harm").is_some_and(|harm| harm["actual"] != "none"));
    let mut notices = vec![(R::Director, 15)];
    notices.extend(hurt.then_some((R::Physician, 8)));
    notices.extend(reportable.then_some((R::Vpcr, 0)));
    notices.extend(reportable.then_some((R::QualifiedPerson, 60)));
    notices.extend(story.notify.iter().map(|recipient| (*recipient, 35)));
    notices
        .into_iter()
        .map(|(recipient, minutes)| NotificationContent {
            recipient,
            method: Some(NotificationMethod::Phone),
            at: Some(if recipient == R::Vpcr { times.reported } else { times.discovered + Duration::minutes(minutes) }),
            by: Some(reporter.name()),
            person: made.facility.director_name.clone().filter(|_| recipient == R::Director),
            outcome: Some(NotificationOutcome::Reached),
            reference_number: (recipient == R::Vpcr && !story.number_awaited).then(|| number.to_owned()),
            note: None,
        })
        .collect()
}
