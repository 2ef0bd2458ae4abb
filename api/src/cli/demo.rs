//! `nimrs demo`, and what the first start on an empty embedded database prints.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use chrono::NaiveDate;
use clap::Args;
use nimrs_contract::vocabulary::SecurityGroup;

use crate::config::Config;
use crate::domain::calendar::date_ny;
use crate::service::App;
use crate::service::demo::{self, DemoAccount, Size};
use crate::startup::{self, StartError};
use crate::system::System;

use super::values::day;

/// Where to write the accounts to.
#[derive(Args)]
pub struct DemoArgs {
    /// Write the accounts, with PINs and e-token seeds, to this file as JSON.
    #[arg(long, value_name = "FILE")]
    accounts: Option<PathBuf>,
    /// Add a generated State with this many incidents to the small built-in demo, for trying the service under load.
    #[arg(long, value_name = "COUNT", value_parser = clap::value_parser!(u32).range(1..=20_000_000))]
    incidents: Option<u32>,
    /// What chance begins with: the same seed gives the same generated State. The built-in demo has new ids, times and
    /// secrets each time.
    #[arg(long, default_value_t = 1, requires = "incidents")]
    seed: u64,
    /// The day before which all of the generated State happened, in New York, from 1990-01-01 to tomorrow; today unless
    /// given. The built-in demo always ends now.
    #[arg(long, value_name = "YYYY-MM-DD", requires = "incidents", value_parser = day)]
    until: Option<NaiveDate>,
    /// Over how many years the generated State is spread.
    #[arg(long, default_value_t = 4, requires = "incidents", value_parser = clap::value_parser!(u32).range(1..=15))]
    years: u32,
}

/// Runs the command.
pub async fn run(args: DemoArgs, config: Config, system: System) -> Result<(), StartError> {
    let today = date_ny(system.now());
    let until = args.until.unwrap_or(today);
    check_until(until, today)?;
    let url = config.server.public_url.clone().unwrap_or_else(|| format!("http://{}", config.server.bind));
    let app = startup::prepare(config, system, url).await?;
    let accounts = demo::fill(&app).await.map_err(|error| {
        StartError(format!("the demo could not be filled in: {}", error.cause.unwrap_or(error.detail)))
    })?;
    if let Some(file) = &args.accounts {
        write(file, &accounts)?;
    }
    if let Some(incidents) = args.incidents {
        grow(&app, Size { incidents, seed: args.seed, until, years: args.years }).await?;
    }
    print(&accounts, &app.public_url);
    Ok(())
}

/// Refuses an end of the State that nobody means: one in the future, or long before there were such records.
fn check_until(until: NaiveDate, today: NaiveDate) -> Result<(), StartError> {
    let first = NaiveDate::from_ymd_opt(1990, 1, 1).unwrap_or_default();
    let last = today.succ_opt().unwrap_or(today);
    if (first..=last).contains(&until) {
        return Ok(());
    }
    Err(StartError(format!(
        "--until {until} is not possible: all of the generated State lies before that day, which must be from {first} to \
         {last} (tomorrow in New York)"
    )))
}

async fn grow(app: &Arc<App>, size: Size) -> Result<(), StartError> {
    let told = |done: u64| {
        if done.is_multiple_of(50_000) || done == u64::from(size.incidents) {
            eprintln!("{done} of {} incidents", size.incidents);
        }
    };
    demo::grow(app, size, told).await.map_err(|error| {
        StartError(format!("the State could not be filled in: {}", error.cause.unwrap_or(error.detail)))
    })
}

fn write(file: &Path, accounts: &[DemoAccount]) -> Result<(), StartError> {
    let text = serde_json::to_string_pretty(accounts).map_err(|error| StartError(error.to_string()))?;
    crate::service::secret::sealing::write_private(file, &(text + "\n"))
        .map_err(|error| StartError(format!("the accounts could not be written to {}: {error}", file.display())))
}

/// Prints one sign-on of each security group, and of each facility for the Levels.
pub fn print(accounts: &[DemoAccount], url: &str) {
    let program = program();
    let mut text = "\nThe database was empty and now holds a demo of invented facilities, people and incidents. The PINs \
                    and\ne-token seeds below are for the demo only and are shown this once; on an empty database\n`nimrs \
                    demo --accounts FILE` writes them to a file. Sign on with any of these:\n"
        .to_owned();
    for account in shown(accounts) {
        let DemoAccount { security_group, staff_kind, organization, .. } = account;
        text.push_str(&format!("\n{security_group}, {staff_kind} staff ({organization})\n"));
        text.push_str(&format!("  {}\n", command(account, url, &program)));
    }
    text.push('\n');
    // Whoever closed the pipe has read enough.
    let _ = std::io::stdout().write_all(text.as_bytes());
}

fn shown(accounts: &[DemoAccount]) -> Vec<&DemoAccount> {
    use SecurityGroup::{ItsServiceDesk, Level1, Level2, Level3};
    let mut shown: Vec<&DemoAccount> = Vec::new();
    for account in accounts {
        let (group, kind) = (account.security_group, account.staff_kind);
        let same = |other: &&DemoAccount| match group {
            Level1 | Level2 | Level3 => other.organization == account.organization,
            ItsServiceDesk => other.staff_kind == kind,
            _ => true,
        };
        if !shown.iter().filter(|other| other.security_group == group).any(same) {
            shown.push(account);
        }
    }
    shown.sort_by_key(|account| account.security_group);
    shown
}

/// The sign-on as a line for a shell; it asks this program for the code of the moment it is run.
fn command(account: &DemoAccount, url: &str, program: &str) -> String {
    format!(
        "curl -s {url}/v1/auth/login -H 'Content-Type: application/json' -d '{{\"user_id\":\"{}\",\"pin\":\"{}\",\
         \"token_code\":\"'\"$({program} code {})\"'\"}}'",
        account.user_id, account.pin, account.seed
    )
}

/// This program as one would type it here.
fn program() -> String {
    let Ok(program) = std::env::current_exe() else { return "nimrs".to_owned() };
    let here = std::env::current_dir().ok();
    let shown = match here.as_deref().and_then(|here| program.strip_prefix(here).ok()) {
        Some(relative) => Path::new(".").join(relative),
        None => program,
    };
    let text = shown.display().to_string();
    let plain = |sign: char| sign.is_ascii_alphanumeric() || "/._-+".contains(sign);
    if text.chars().all(plain) { text } else { format!("'{}'", text.replace('\'', r"'\''")) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_state_ends_between_1990_and_tomorrow() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        let today = day("2026-03-07");
        for good in ["1990-01-01", "2026-01-01", "2026-03-07", "2026-03-08"] {
            assert!(check_until(day(good), today).is_ok(), "{good}");
        }
        for bad in ["2026-03-09", "2999-01-01", "1700-01-01", "1989-12-31"] {
            let message = check_until(day(bad), today).unwrap_err().0;
            assert!(message.contains("from 1990-01-01 to 2026-03-08"), "{message}");
        }
    }
}
