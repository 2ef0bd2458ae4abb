//! Removing incidents whose time is over. The same plan is shown by a dry run and carried out.
//!
//! Rows go in batches, each in one transaction with its tombstones, its audit entries and the marks of the files that are
//! kept nowhere any more. Files leave the store only after the commit. If the run breaks off between the two, the marks
//! stay, and the next run takes these files out: a record never points to a file that is gone.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::{Arc, OnceLock};

use chrono::NaiveDate;
use nimrs_contract::vocabulary::{Code, RetentionClass, RetentionRule};
use serde_json::json;

use crate::db::retention::EndedRow;
use crate::db::{self, AnyConnection, Database};
use crate::domain::calendar::date_ny;
use crate::domain::ids::{FacilityId, IncidentId};
use crate::domain::retention::{Hold, Kept, Verdict, verdict};
use crate::files::FileStore;

use super::audit::{self, Event, Subject};
use super::context::{Ctx, Tx};
use super::error::{AppError, AppResult};

/// How many incidents are read at a time.
const PAGE: i64 = 500;

/// How many incidents go in one transaction.
const BATCH: usize = 50;

/// How many incidents of a class and a rule there are.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Count {
    /// Whose time is over.
    pub due: usize,
    /// Whose time is over, and which something keeps.
    pub held: usize,
    /// Whose time is not over.
    pub not_yet: usize,
}

/// An incident that is kept although its time is over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Held {
    /// Its number.
    pub number: String,
    /// How long it had to be kept.
    pub kept: Kept,
    /// Why it is kept.
    pub holds: Vec<Hold>,
}

/// What is to be removed on a day, and what is not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// The day in New York.
    pub today: NaiveDate,
    /// By class and rule.
    pub counts: BTreeMap<(RetentionClass, RetentionRule), Count>,
    /// What is kept although its time is over.
    pub held: Vec<Held>,
    /// The files that leave the store, since nothing else keeps them.
    pub files: usize,
    /// The files of an earlier run that broke off.
    pub left_over: usize,
    /// The cases of the Justice Center that go with their incidents.
    pub cases: usize,
    /// The closed requests to the Justice Center that go with their incidents, and their mails with them.
    pub requests: usize,
    due: Vec<(FacilityId, IncidentId)>,
}

impl Plan {
    /// How many incidents are to be removed.
    pub fn due(&self) -> usize {
        self.due.len()
    }
}

/// What a run did.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Done {
    /// The incidents that were removed.
    pub incidents: usize,
    /// The files that were taken out of the store.
    pub files: usize,
    /// The incidents that were changed meanwhile, so that they stay for now.
    pub changed: usize,
    /// The cases of the Justice Center that went with them.
    pub cases: usize,
    /// The requests to the Justice Center that went with them.
    pub requests: usize,
}

/// What would be removed today. Changes nothing.
pub async fn plan(db: &Database, today: NaiveDate) -> AppResult<Plan> {
    db.read(move |conn| {
        let mut plan = Plan {
            today,
            counts: BTreeMap::new(),
            held: Vec::new(),
            files: 0,
            left_over: 0,
            cases: 0,
            requests: 0,
            due: Vec::new(),
        };
        let mut after = None;
        loop {
            let rows = db::retention::ended(conn, after, PAGE)?;
            let Some(last) = rows.last() else { break };
            after = Some(last.id);
            judge(conn, &rows, &mut plan)?;
        }
        plan.files = files_that_go(conn, &plan.due)?;
        (plan.cases, plan.requests) = jc_that_goes(conn, &plan.due)?;
        plan.left_over = usize::try_from(db::retention::count_marked(conn)?).unwrap_or_default();
        Ok(plan)
    })
    .await
}

fn judge(conn: &mut AnyConnection, rows: &[EndedRow], plan: &mut Plan) -> AppResult<()> {
    let facts = db::retention::facts(conn, rows)?;
    for (row, facts) in rows.iter().zip(&facts) {
        let mut count = |kept: &Kept, add: fn(&mut Count)| add(plan.counts.entry((kept.class, kept.rule)).or_default());
        match verdict(row.status.0, facts, plan.today) {
            Verdict::InUse => (),
            Verdict::NotYet(kept) => count(&kept, |count| count.not_yet += 1),
            Verdict::Held(kept, holds) => {
                count(&kept, |count| count.held += 1);
                plan.held.push(Held { number: row.number.clone(), kept, holds });
            }
            Verdict::Due(due) => {
                count(&due.kept(), |count| count.due += 1);
                plan.due.push(row.key());
            }
        }
    }
    Ok(())
}

/// How many files nothing keeps but these incidents.
fn files_that_go(conn: &mut AnyConnection, due: &[(FacilityId, IncidentId)]) -> AppResult<usize> {
    let mut of_due: HashMap<String, i64> = HashMap::new();
    for keys in due.chunks(BATCH) {
        for (_, sha256) in db::retention::files_of(conn, keys)? {
            *of_due.entry(sha256).or_default() += 1;
        }
    }
    let all: Vec<String> = of_due.keys().cloned().collect();
    let mut go = 0;
    for files in all.chunks(BATCH) {
        let kept = db::retention::references(conn, files.to_vec())?;
        go += files.iter().filter(|file| kept.get(*file) == of_due.get(*file)).count();
    }
    Ok(go)
}

/// How many cases of the Justice Center and requests to it go with these incidents.
fn jc_that_goes(conn: &mut AnyConnection, due: &[(FacilityId, IncidentId)]) -> AppResult<(usize, usize)> {
    let going: HashSet<IncidentId> = due.iter().map(|(_, id)| *id).collect();
    let (mut cases, mut requests) = (HashSet::new(), HashSet::new());
    for keys in due.chunks(BATCH) {
        let part = db::retention_jc::part(conn, keys, &going)?;
        cases.extend(part.cases);
        requests.extend(part.requests);
    }
    Ok((cases.len(), requests.len()))
}

/// Carries a plan out. What was changed since stays until the next run.
pub async fn apply(ctx: &Ctx, plan: &Plan) -> AppResult<Done> {
    let mut done = Done::default();
    for keys in plan.due.chunks(BATCH) {
        let (batch, today) = (keys.to_vec(), plan.today);
        let removed = ctx.write(move |tx| remove(tx, &batch, today)).await?;
        done.incidents += removed.incidents;
        done.changed += keys.len() - removed.incidents;
        done.cases += removed.cases;
        done.requests += removed.requests;
    }
    done.files = take_files_out(ctx).await?;
    let details = json!({
        "incidents": done.incidents, "files": done.files, "held": plan.held.len(),
        "cases": done.cases, "requests": done.requests,
    });
    let event = Event { action: "retention.apply", details: Some(details), ..Event::default() };
    ctx.write(move |tx| audit::write(tx, None, event, "done")).await?;
    Ok(done)
}

/// Removes those of these incidents whose time is still found to be over, now that they are held.
fn remove(tx: &mut Tx<'_>, batch: &[(FacilityId, IncidentId)], today: NaiveDate) -> AppResult<Done> {
    db::retention_jc::hold_cases(tx.conn, batch)?;
    let ids: Vec<IncidentId> = batch.iter().map(|(_, id)| *id).collect();
    let rows = db::retention::hold_ended(tx.conn, &ids)?;
    let facts = db::retention::facts(tx.conn, &rows)?;
    let keys: Vec<_> = rows.iter().map(EndedRow::key).collect();
    db::retention::hold_files(tx.conn)?;
    let files = db::retention::files_of(tx.conn, &keys)?;
    let mut due = Vec::new();
    for (row, facts) in rows.iter().zip(&facts) {
        if let Verdict::Due(may_go) = verdict(row.status.0, facts, today) {
            due.push((row, may_go));
        }
    }
    let removed: HashSet<IncidentId> = due.iter().map(|(row, _)| row.id).collect();
    let gone: Vec<_> = due.iter().map(|(row, _)| row.key()).collect();
    let jc = db::retention_jc::part(tx.conn, &gone, &removed)?;
    let done = Done { incidents: removed.len(), cases: jc.cases.len(), requests: jc.requests.len(), ..Done::default() };
    for (row, may_go) in due {
        db::retention::remove(tx.conn, may_go, row, tx.now)?;
        note(tx, row, may_go.kept())?;
    }
    db::retention_jc::remove(tx.conn, jc)?;
    let freed: Vec<String> = files.into_iter().filter(|(id, _)| removed.contains(id)).map(|(_, file)| file).collect();
    let kept = db::retention::references(tx.conn, freed.clone())?;
    for file in freed.iter().filter(|file| !kept.contains_key(*file)) {
        db::retention::mark_file(tx.conn, file, tx.now)?;
    }
    Ok(done)
}

fn note(tx: &mut Tx<'_>, row: &EndedRow, kept: Kept) -> AppResult<()> {
    let details = json!({
        "number": row.number, "class": kept.class.code(), "rule": kept.rule.code(), "kept_until": kept.until,
    });
    let subject = Subject::new("incident", row.id).of(row.facility_id, row.id);
    audit::write(tx, None, Event { action: "incident.purge", subject, reason: None, details: Some(details) }, "done")
}

/// Takes the marked files out of the store, those that an earlier run left among them.
async fn take_files_out(ctx: &Ctx) -> AppResult<usize> {
    let mut taken = 0;
    loop {
        let files = ctx.read(|tx| Ok(db::retention::marked(tx.conn, PAGE)?)).await?;
        if files.is_empty() {
            return Ok(taken);
        }
        for file in files {
            take_file_out(ctx, &ctx.app.files, file).await?;
            taken += 1;
        }
    }
}

/// The file that a change leaves to nobody, to be taken out of the store once the change is committed.
#[derive(Clone, Default)]
pub(super) struct LetGo(Arc<OnceLock<String>>);

impl LetGo {
    /// Marks the file where no row keeps it any more; the caller holds the files.
    pub(super) fn mark(&self, tx: &mut Tx<'_>, sha256: Option<String>) -> AppResult<()> {
        let Some(sha256) = sha256 else { return Ok(()) };
        if db::retention::references(tx.conn, vec![sha256.clone()])?.is_empty() {
            db::retention::mark_file(tx.conn, &sha256, tx.now)?;
            self.0.get_or_init(|| sha256);
        }
        Ok(())
    }

    /// Takes the marked file out. Where the store fails the mark stays, for the next run of `nimrs retention`.
    pub(super) async fn take_out(&self, ctx: &Ctx) {
        let Some(sha256) = self.0.get() else { return };
        if let Err(error) = take_file_out(ctx, &ctx.app.files, sha256.clone()).await {
            log::warn!("a file that nothing keeps any more stays until the next retention run: {:?}", error.cause);
        }
    }
}

async fn take_file_out(ctx: &Ctx, store: &FileStore, sha256: String) -> AppResult<()> {
    store.remove(&sha256).await.map_err(AppError::internal)?;
    ctx.write(move |tx| Ok(db::retention::unmark_file(tx.conn, &sha256)?)).await
}

/// The day in New York at which a run looks.
pub fn today(ctx: &Ctx) -> NaiveDate {
    date_ny(ctx.app.system.now())
}
