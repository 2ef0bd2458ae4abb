//! Who and what was involved in incidents more than once: clients, staff of whom something is alleged, units.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use chrono::{Days, NaiveDate};
use nimrs_contract::person::PersonContent;
use nimrs_contract::report::{InvolvedAgain, InvolvementCount, RepeatInvolvementReport, ReportKey};
use nimrs_contract::vocabulary::{Code, InvolvementKind, PersonRole};
use serde_json::json;

use crate::db;
use crate::db::management_report::Within;
use crate::domain::calendar::date_ny;
use crate::domain::ids::{FacilityId, IncidentId, PersonId};
use crate::domain::permissions::{Actor, Scope, Target, actions, permit, permit_anywhere};
use crate::domain::report::Period;
use crate::service::audit::{self, Event, Subject};
use crate::service::context::{Ctx, Tx};
use crate::service::error::{AppError, AppResult};

use super::grid::{self, Grid, GuardedRow, HIDDEN_NOTE, Narrowed};
use super::table::{Cell, Chart, Column, Plot, Report, Series, Table};

/// The most days that are looked at, since every person of them is read.
const MOST_DAYS: u64 = 366;
/// Without a first day, so many days before the last.
const DAYS_BEFORE: u64 = 89;
/// People are read in so many at a time.
const CHUNK: i64 = 2_000;
/// The most who are listed.
const MOST_LISTED: usize = 500;
/// The most numbers of each.
const MOST_NUMBERS: usize = 50;

/// How often, as the distribution says it.
const TIMES: [(&str, &str); 6] = [
    ("1", "once"),
    ("2", "twice"),
    ("3", "3 times"),
    ("4", "4 times"),
    ("5_to_9", "5 to 9 times"),
    ("10_and_over", "10 times or more"),
];

/// One who is involved.
struct Someone {
    kind: InvolvementKind,
    /// The first entry of a person; breaks ties.
    person: Option<PersonId>,
    key: String,
    label: String,
    incidents: BTreeSet<IncidentId>,
}

/// The report on those with at least so many incidents. `at_least` is 2 or more.
pub async fn run(ctx: &Ctx, actor: Actor, ask: Narrowed, at_least: i64) -> AppResult<RepeatInvolvementReport> {
    let reader = actor.clone();
    let work = move |tx: &mut Tx<'_>| {
        permit_anywhere::<actions::ReportRun>(&actor)?;
        let period = window(ask, date_ny(tx.now))?;
        if actor.scope == Scope::State && ask.facility.is_none() && ask.field_office.is_none() {
            let message = "name a facility_id or a field_office, since every person of their incidents is read";
            return Err(AppError::invalid_at("query:facility_id", "required", message));
        }
        let (within, filters) = ask.within(tx, &actor, &period)?;
        let outside = grid::is_outside(&actor);
        let mut tally = Tally::default();
        for (facility, _) in db::management_report::facility_names(tx.conn, within)? {
            tally.facility(tx, facility, within, at_least, !outside)?;
        }
        let (distribution, listed) = (tally.distribution(outside)?, tally.listed);
        let identified = !outside && !listed.is_empty() && identifies(tx, &actor)?;
        let mut notes = vec![
            "A client is told from others by the local case number, else the Medicaid ID, else name and date of birth, \
             within a facility."
                .to_owned(),
        ];
        notes.extend(outside.then(|| HIDDEN_NOTE.to_owned()));
        if listed.len() > MOST_LISTED {
            notes.push(format!(
                "Listed are the {MOST_LISTED} with the most; {} more are not.",
                listed.len() - MOST_LISTED
            ));
        }
        Ok(RepeatInvolvementReport {
            title: format!("Involved in {at_least} or more incidents"),
            period: grid::period_view(&period),
            generated_at: tx.now,
            filters,
            at_least,
            identified,
            distribution,
            involved: list(tx, listed, identified)?,
            notes,
        })
    };
    let report = ctx.read(work).await?;
    // Reading names leaves an entry in the audit log, before the answer leaves.
    if report.identified {
        ctx.write(move |tx| note_read(tx, &reader)).await?;
    }
    Ok(report)
}

fn window(ask: Narrowed, today: NaiveDate) -> AppResult<Period> {
    let to = ask.to.unwrap_or(today);
    let from = ask.from.or_else(|| to.checked_sub_days(Days::new(DAYS_BEFORE)));
    // What was not asked for is at no fault.
    let period = Period::asked(from, ask.to, today).map_err(AppError::invalid)?;
    if period.from.checked_add_days(Days::new(MOST_DAYS)).is_some_and(|end| period.to >= end) {
        let message = "this report looks at 366 days at most; ask for shorter ranges, one after the other";
        let pointer = if ask.to.is_some() { "query:to" } else { "query:from" };
        return Err(AppError::invalid_at(pointer, "range_too_long", message));
    }
    Ok(period)
}

/// Whether the reader may know who they are.
fn identifies(tx: &mut Tx<'_>, actor: &Actor) -> AppResult<bool> {
    let Scope::Facility(facility) = actor.scope else { return Ok(false) };
    let Some(office) = db::incident::facility(tx.conn, facility)?.map(|facts| facts.field_office.0) else {
        return Ok(false);
    };
    let target = Target::facility(facility, office).with_reason(tx.request.access_reason.is_some());
    Ok(permit::<actions::IncidentIdentify>(actor, &target).is_ok())
}

fn note_read(tx: &mut Tx<'_>, actor: &Actor) -> AppResult<()> {
    let Scope::Facility(facility) = actor.scope else { return Ok(()) };
    let event = Event {
        action: "report.repeat_involvement",
        subject: Subject { kind: "facility", id: Some(facility.0), facility: Some(facility), incident: None },
        reason: tx.request.access_reason.clone(),
        details: Some(json!({ "operation": tx.request.operation, "identified": true })),
    };
    audit::done(tx, actor, event)
}

#[derive(Default)]
struct Tally {
    /// How many of a kind were involved so often.
    counts: BTreeMap<(InvolvementKind, &'static str), i64>,
    listed: Vec<Someone>,
}

impl Tally {
    fn facility(
        &mut self,
        tx: &mut Tx<'_>,
        facility: FacilityId,
        within: Within,
        at_least: i64,
        list: bool,
    ) -> AppResult<()> {
        let within = Within { facility: Some(facility), ..within };
        for someone in people(tx, facility, within)?.into_values() {
            self.note(someone, None, at_least, list);
        }
        let names: HashMap<_, _> = db::management_report::unit_names(tx.conn, facility)?.into_iter().collect();
        for (unit, incidents) in db::management_report::by_unit(tx.conn, within)? {
            let Some(unit) = unit else { continue };
            let label = names.get(&unit).cloned().unwrap_or_default();
            let key = unit.0.to_string();
            let unit = Someone { kind: InvolvementKind::Unit, person: None, key, label, incidents: BTreeSet::new() };
            self.note(unit, Some(incidents), at_least, list);
        }
        Ok(())
    }

    fn note(&mut self, someone: Someone, incidents: Option<i64>, at_least: i64, list: bool) {
        let count = incidents.unwrap_or_else(|| i64::try_from(someone.incidents.len()).unwrap_or(i64::MAX));
        if count < at_least {
            return;
        }
        *self.counts.entry((someone.kind, times(count))).or_default() += 1;
        // Of a unit the incidents themselves are in the lists of incidents.
        if list && someone.kind != InvolvementKind::Unit {
            self.listed.push(someone);
        }
    }

    fn distribution(&self, outside: bool) -> AppResult<Vec<InvolvementCount>> {
        let key = |key: &str| ReportKey { key: key.to_owned(), label: key.to_owned() };
        let kinds = InvolvementKind::ALL.iter().map(|kind| key(kind.code())).collect();
        let mut grid = Grid::new(vec![kinds], TIMES.len())?;
        for ((kind, times), count) in &self.counts {
            let place = TIMES.iter().position(|(code, _)| code == times).unwrap_or_default();
            grid.add(&[kind.code().to_owned()], place, *count);
        }
        let rows = if outside {
            grid.guarded_rows()
        } else {
            grid.rows().into_iter().map(|(keys, counts)| (keys, counts.into_iter().map(Some).collect())).collect()
        };
        let rows = rows.into_iter().zip(InvolvementKind::ALL);
        let row = |((_, counts), kind): (GuardedRow, &InvolvementKind)| {
            let kind = *kind;
            // Whoever was involved once is in no report on repeats.
            TIMES.into_iter().zip(counts).skip(1).map(move |((times, _), count)| InvolvementCount {
                kind,
                times: times.to_owned(),
                count,
                suppressed: count.is_none(),
            })
        };
        Ok(rows.flat_map(row).collect())
    }
}

fn times(count: i64) -> &'static str {
    match count {
        ..=1 => "1",
        2 => "2",
        3 => "3",
        4 => "4",
        5..=9 => "5_to_9",
        10.. => "10_and_over",
    }
}

/// The people of a facility's incidents, by what tells one from another.
fn people(
    tx: &mut Tx<'_>,
    facility: FacilityId,
    within: Within,
) -> AppResult<HashMap<(InvolvementKind, String), Someone>> {
    let mut all: HashMap<(InvolvementKind, String), Someone> = HashMap::new();
    let mut after = None;
    loop {
        let rows = db::management_report::involved(tx.conn, facility, within, after, CHUNK)?;
        let Some(last) = rows.last() else { return Ok(all) };
        after = Some((last.incident, last.person));
        for row in rows {
            let kind = match row.role.0 {
                PersonRole::StaffSubject => InvolvementKind::StaffSubject,
                _ => InvolvementKind::Client,
            };
            let Some(key) = same(kind, &row.content.0) else { continue };
            let someone = all.entry((kind, key)).or_insert_with(|| Someone {
                kind,
                person: Some(row.person),
                key: String::new(),
                label: label(&row.content.0),
                incidents: BTreeSet::new(),
            });
            someone.incidents.insert(row.incident);
        }
    }
}

/// By what one person is known from another; `None` where nothing tells them apart.
fn same(kind: InvolvementKind, person: &PersonContent) -> Option<String> {
    let folded =
        |text: &Option<String>| text.as_deref().map(|text| text.trim().to_lowercase()).filter(|text| !text.is_empty());
    if kind == InvolvementKind::Client {
        if let Some(number) = folded(&person.local_case_number) {
            return Some(format!("case {number}"));
        }
        if let Some(number) = folded(&person.medicaid_id) {
            return Some(format!("medicaid {number}"));
        }
    }
    let (first, last) = (folded(&person.first_name)?, folded(&person.last_name)?);
    match (kind, person.date_of_birth) {
        (InvolvementKind::Client, None) => None,
        (_, born) => Some(format!("name {last}, {first} {}", born.map(|day| day.to_string()).unwrap_or_default())),
    }
}

fn label(person: &PersonContent) -> String {
    let names: Vec<&str> = [&person.last_name, &person.first_name].into_iter().flatten().map(String::as_str).collect();
    let number = person.local_case_number.as_ref().or(person.medicaid_id.as_ref());
    match (names.is_empty(), number) {
        (false, Some(number)) => format!("{} ({number})", names.join(", ")),
        (true, Some(number)) => number.clone(),
        (_, None) => names.join(", "),
    }
}

/// Those with the most first, in an order that stays the same between answers; each with a name that holds within the report.
fn list(tx: &mut Tx<'_>, mut listed: Vec<Someone>, identified: bool) -> AppResult<Vec<InvolvedAgain>> {
    let first = |someone: &Someone| someone.incidents.first().copied();
    listed.sort_by_key(|someone| {
        (std::cmp::Reverse(someone.incidents.len()), first(someone), someone.kind, someone.person)
    });
    listed.truncate(MOST_LISTED);
    let shown = |someone: &Someone| someone.incidents.iter().copied().take(MOST_NUMBERS).collect::<Vec<_>>();
    let ids: BTreeSet<IncidentId> = listed.iter().flat_map(&shown).collect();
    let numbers: HashMap<IncidentId, String> = numbers(tx, &ids.into_iter().collect::<Vec<_>>())?;
    let mut places: HashMap<InvolvementKind, usize> = HashMap::new();
    let view = |someone: Someone| {
        let place = places.entry(someone.kind).or_default();
        *place += 1;
        let word = if someone.kind == InvolvementKind::Client { "client" } else { "staff" };
        InvolvedAgain {
            kind: someone.kind,
            key: if someone.key.is_empty() { format!("{word}-{place}") } else { someone.key.clone() },
            label: identified.then(|| someone.label.clone()),
            incidents: i64::try_from(someone.incidents.len()).unwrap_or(i64::MAX),
            numbers: shown(&someone).iter().filter_map(|id| numbers.get(id).cloned()).collect(),
        }
    };
    Ok(listed.into_iter().map(view).collect())
}

fn numbers(tx: &mut Tx<'_>, ids: &[IncidentId]) -> AppResult<HashMap<IncidentId, String>> {
    let mut all = HashMap::new();
    for part in ids.chunks(1_000) {
        all.extend(db::incident::numbers(tx.conn, part.to_vec())?);
    }
    Ok(all)
}

impl Report for RepeatInvolvementReport {
    /// The people, for a reader of the facility; else how many they are.
    fn table(&self) -> Table {
        let heading = grid::heading(&self.title, Some(&self.period), &self.filters, self.generated_at, &self.notes);
        let columns = |columns: &[(&'static str, &'static str)]| {
            columns.iter().map(|(key, label)| Column { key, label }).collect::<Vec<_>>()
        };
        if self.involved.is_empty() {
            let row = |row: &InvolvementCount| {
                let count = row.count.map_or(Cell::Suppressed, Cell::Count);
                vec![Cell::Text(row.kind.code().to_owned()), Cell::Text(row.times.clone()), count]
            };
            let columns = columns(&[("kind", "Kind"), ("times", "Incidents each"), ("count", "How many")]);
            return Table { heading, columns, rows: self.distribution.iter().map(row).collect() };
        }
        let row = |row: &InvolvedAgain| {
            vec![
                Cell::Text(row.kind.code().to_owned()),
                Cell::Text(row.key.clone()),
                row.label.clone().map_or(Cell::Empty, Cell::Text),
                Cell::Count(row.incidents),
                Cell::Text(row.numbers.join(" ")),
            ]
        };
        let columns = columns(&[
            ("kind", "Kind"),
            ("key", "Key"),
            ("label", "Who"),
            ("incidents", "Incidents"),
            ("numbers", "Numbers"),
        ]);
        Table { heading, columns, rows: self.involved.iter().map(row).collect() }
    }

    /// Never who they are: how many were involved how often.
    fn chart(&self) -> Option<Chart> {
        let values = |kind: InvolvementKind| {
            self.distribution.iter().filter(|row| row.kind == kind).map(|row| grid::drawn(row.count)).collect()
        };
        let names = [
            (InvolvementKind::Client, "Clients"),
            (InvolvementKind::StaffSubject, "Staff"),
            (InvolvementKind::Unit, "Units"),
        ];
        let series = names.map(|(kind, name)| Series { name: name.to_owned(), values: values(kind) }).to_vec();
        let labels = TIMES.iter().skip(1).map(|(_, label)| (*label).to_owned()).collect();
        let heading = grid::heading(&self.title, Some(&self.period), &self.filters, self.generated_at, &self.notes);
        Some(Chart { heading, unit: "involved so often".to_owned(), plot: Plot::StackedBars { labels, series } })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_are_told_apart_by_number_or_by_name_and_birth() {
        let person = |role, first: Option<&str>, number: Option<&str>, born: Option<&str>| PersonContent {
            first_name: first.map(str::to_owned),
            last_name: Some("Miles".to_owned()),
            local_case_number: number.map(str::to_owned),
            date_of_birth: born.map(|day| day.parse().unwrap()),
            ..PersonContent::of_role(role)
        };
        let client =
            |first, number, born| same(InvolvementKind::Client, &person(PersonRole::ClientVictim, first, number, born));
        assert_eq!(client(Some("Jo"), Some(" C-1 "), None), client(Some("Joe"), Some("c-1"), Some("1990-01-01")));
        assert_eq!(client(Some("Jo"), None, Some("1990-01-01")), client(Some("JO "), None, Some("1990-01-01")));
        assert_ne!(client(Some("Jo"), None, Some("1990-01-01")), client(Some("Jo"), None, Some("1991-01-01")));
        assert_eq!(client(Some("Jo"), None, None), None);
        assert_eq!(client(None, Some(" "), Some("1990-01-01")), None);
        let staff = person(PersonRole::StaffSubject, Some("Ann"), None, None);
        assert!(same(InvolvementKind::StaffSubject, &staff).is_some());
    }
}
