//! `nimrs retention`: what is kept for how long, and the removal of what need not be kept any more.

use std::fmt::Write;

use clap::Args;
use nimrs_contract::vocabulary::Code;

use crate::config::Config;
use crate::db::connection::Target;
use crate::db::{self, Database, PoolSize};
use crate::domain::calendar::date_ny;
use crate::service::AppError;
use crate::service::context::{Ctx, RequestInfo};
use crate::service::retention::{self, Done, Plan};
use crate::startup::{self, StartError};
use crate::system::System;

/// Whether to show or to remove; one of them must be said.
#[derive(Args)]
#[group(required = true, multiple = false)]
pub struct RetentionArgs {
    /// Show what would be removed, and change nothing.
    #[arg(long)]
    dry_run: bool,
    /// Remove it for good: rows and files. Tombstones and the audit log stay.
    #[arg(long)]
    apply: bool,
}

/// Runs the command.
pub async fn run(args: RetentionArgs, config: Config, system: System) -> Result<(), StartError> {
    is_there(&config)?;
    if args.dry_run {
        // Opened as it is: even a missing migration would be a change.
        let database = as_it_is(&config)?;
        let plan = retention::plan(&database, date_ny(system.now())).await.map_err(failed)?;
        print!("{}", text(&plan, None));
        return Ok(());
    }
    let url = config.server.public_url.clone().unwrap_or_else(|| format!("http://{}", config.server.bind));
    let app = startup::prepare(config, system, url).await?;
    let request = RequestInfo { id: "command-line".to_owned(), ..RequestInfo::default() };
    let ctx = Ctx { app, request: request.into() };
    let plan = retention::plan(&ctx.app.db, retention::today(&ctx)).await.map_err(failed)?;
    let done = retention::apply(&ctx, &plan).await.map_err(failed)?;
    print!("{}", text(&plan, Some(done)));
    Ok(())
}

fn unusable(cause: &dyn std::fmt::Display) -> StartError {
    StartError(format!("the database in DATABASE_URL cannot be used: {cause}"))
}

/// Refuses a database file that is not there: what is made anew holds nothing, and hides that the path is mistyped.
fn is_there(config: &Config) -> Result<(), StartError> {
    match &config.database.target {
        Target::Sqlite { path } if !std::path::Path::new(path).exists() => {
            Err(unusable(&format!("there is no file {path}")))
        }
        _ => Ok(()),
    }
}

fn as_it_is(config: &Config) -> Result<Database, StartError> {
    let target = config.database.target.clone();
    let mut conn = target.open().map_err(|error| unusable(&error))?;
    if db::migrate::pending(&mut conn).map_err(|error| unusable(&error))? > 0 {
        return Err(StartError("the database has an older schema: run `nimrs migrate` first".to_owned()));
    }
    Database::open(target, PoolSize(1)).map_err(|error| unusable(&error))
}

fn failed(error: AppError) -> StartError {
    StartError(format!("the records could not be gone through: {}", error.cause.unwrap_or(error.detail)))
}

/// The plan, and what was done, as a plain table.
fn text(plan: &Plan, done: Option<Done>) -> String {
    let mut text = format!("Retention on {}\n\n", plan.today);
    let mut line = |parts: [&str; 5]| {
        let [class, rule, due, held, not_yet] = parts;
        let _ = writeln!(text, "{class:<10} {rule:<20} {due:>8} {held:>8} {not_yet:>8}");
    };
    line(["CLASS", "RULE", "DUE", "HELD", "NOT YET"]);
    let (mut held, mut not_yet) = (0, 0);
    for ((class, rule), count) in &plan.counts {
        held += count.held;
        not_yet += count.not_yet;
        let numbers = [count.due.to_string(), count.held.to_string(), count.not_yet.to_string()];
        line([class.code(), rule.code(), &numbers[0], &numbers[1], &numbers[2]]);
    }
    line(["total", "", &plan.due().to_string(), &held.to_string(), &not_yet.to_string()]);
    if !plan.held.is_empty() {
        let _ = writeln!(text, "\n{:<22} {:<12} HELD, SINCE", "NUMBER", "KEPT UNTIL");
    }
    for held in &plan.held {
        let why: Vec<String> = held.holds.iter().map(ToString::to_string).collect();
        let _ = writeln!(text, "{:<22} {:<12} {}", held.number, held.kept.until.to_string(), why.join("; "));
    }
    text.push('\n');
    text.push_str(&ending(plan, done));
    text
}

fn of_justice_center(cases: usize, requests: usize) -> String {
    format!("With the incidents: {cases} cases of the Justice Center and {requests} requests to it.\n")
}

fn ending(plan: &Plan, done: Option<Done>) -> String {
    let Some(done) = done else {
        let files = plan.files + plan.left_over;
        return format!("{} incidents and {files} files would be removed. Nothing was changed.\n", plan.due())
            + &of_justice_center(plan.cases, plan.requests);
    };
    let mut text = format!("{} incidents and {} files were removed.\n", done.incidents, done.files);
    text.push_str(&of_justice_center(done.cases, done.requests));
    if done.changed > 0 {
        let _ = writeln!(text, "{} incidents were changed meanwhile and stay for now.", done.changed);
    }
    text
}
