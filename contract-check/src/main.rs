//! `contract-check OLD.json NEW.json`: names each change of the contract that breaks a client.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a command line prints")]

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Parser;
use contract_check::accepted::{self, Accepted};
use contract_check::change::Change;
use contract_check::document::Document;
use contract_check::{Uses, compare};

/// Compares two OpenAPI 3.1 documents and names each change that breaks a client, one a line:
/// `rule | place | what it means`.
///
/// Ends with 0 where none is left, 1 where there are some or an accepted one is none, 2 where a document cannot be
/// read or judged.
#[derive(Parser)]
#[command(name = "contract-check", version)]
struct Cli {
    /// The document that clients were made from.
    old: PathBuf,
    /// The document that they meet.
    new: PathBuf,
    /// A list of breaking changes that were accepted: `rule | place | reason`, one a line.
    #[arg(long, value_name = "FILE")]
    allow: Option<PathBuf>,
    /// Name harmless changes too.
    #[arg(long)]
    all: bool,
}

fn main() -> ExitCode {
    match run(&Cli::parse()) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(1),
        Err(error) => {
            eprintln!("contract-check: {error}");
            ExitCode::from(2)
        }
    }
}

/// Whether the newer document keeps what the older one promised.
fn run(cli: &Cli) -> Result<bool, String> {
    let (old, new) = (read(&cli.old)?, read(&cli.new)?);
    let allowed = cli.allow.as_deref().map_or(Ok(Vec::new()), read_accepted)?;
    let changes = compare(&old, &new);
    let uses = Uses::of(&old);
    let (left, stale) = accepted::settle(&changes, &allowed);
    for change in &left {
        println!("{}", line(change, &uses));
    }
    for entry in &stale {
        println!(
            "stale | {} | line {} accepts {}, and nothing of that kind changed",
            entry.place, entry.line, entry.rule
        );
    }
    if cli.all {
        for change in changes.iter().filter(|change| !change.rule.is_breaking()) {
            println!("harmless: {}", line(change, &uses));
        }
    }
    Ok(left.is_empty() && stale.is_empty())
}

fn line(change: &Change, uses: &Uses) -> String {
    let used = change.shared.as_ref().map(|part| format!("; {}", uses.words(part))).unwrap_or_default();
    format!("{} | {} | {}: {}{used}", change.rule, change.place, change.what, change.rule.meaning())
}

fn read(path: &Path) -> Result<Document, String> {
    let text = text(path)?;
    Document::parse(&text).map_err(|fault| format!("{}: {fault}", path.display()))
}

fn read_accepted(path: &Path) -> Result<Vec<Accepted>, String> {
    accepted::parse(&text(path)?).map_err(|fault| format!("{}: {fault}", path.display()))
}

fn text(path: &Path) -> Result<String, String> {
    std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}
