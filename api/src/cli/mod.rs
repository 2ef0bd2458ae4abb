//! The command line.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a command line prints")]

mod account;
mod bulk;
mod demo;
mod log_format;
mod retention;
mod serve;
mod signals;
mod values;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::config::Config;
use crate::http::openapi;
use crate::startup::StartError;
use crate::system::System;

/// Incident reporting for New York's mental-health providers, as an open JSON REST service.
#[derive(Parser)]
#[command(name = "nimrs", version)]
struct Cli {
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Subcommand)]
enum Command {
    /// Serve the API (this is what happens without a command).
    Serve,
    /// Bring the database to the newest schema.
    Migrate,
    /// Print the OpenAPI document.
    Openapi,
    /// Manage accounts from the machine itself.
    #[command(subcommand)]
    Account(account::AccountCommand),
    /// Fill an empty database with a synthetic demo and print how to sign on.
    Demo(demo::DemoArgs),
    /// Write incidents to a file, NDJSON or CSV, of any size.
    Export(bulk::ExportArgs),
    /// Record incidents from a file, NDJSON or CSV, of any size.
    Import(bulk::ImportArgs),
    /// Remove the incidents whose time is over, or show which they are.
    Retention(retention::RetentionArgs),
    /// Print the present code of an e-token.
    Code {
        /// The seed in base32, or the whole otpauth URI.
        seed: String,
    },
    /// Ask the service on this machine whether it is ready; for container health checks.
    Health,
}

/// Runs the program.
pub fn run() -> ExitCode {
    let cli = Cli::parse();
    match execute(cli.command.unwrap_or(Command::Serve)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("nimrs: {error}");
            ExitCode::FAILURE
        }
    }
}

fn execute(command: Command) -> Result<(), StartError> {
    match command {
        Command::Openapi => {
            print!("{}", openapi::text());
            return Ok(());
        }
        Command::Code { seed } => return account::print_code(&seed),
        _ => (),
    }
    let config = Config::from_environment().map_err(|error| StartError(error.to_string()))?;
    log_format::init(&config.server.log);
    let runtime = actix_web::rt::System::new();
    let system = System::real();
    match command {
        Command::Serve => runtime.block_on(serve::serve(config, system)),
        Command::Migrate => migrate(&config),
        Command::Account(command) => runtime.block_on(account::run(command, config, system)),
        Command::Export(args) => runtime.block_on(bulk::export(args, config, system)),
        Command::Import(args) => runtime.block_on(bulk::import(args, config, system)),
        Command::Retention(args) => runtime.block_on(retention::run(args, config, system)),
        Command::Demo(args) => runtime.block_on(demo::run(args, config, system)),
        Command::Health => serve::health(&config),
        Command::Openapi | Command::Code { .. } => Ok(()),
    }
}

fn migrate(config: &Config) -> Result<(), StartError> {
    let target = &config.database.target;
    let done = crate::db::migrate::up(target)
        .map_err(|error| StartError(format!("the {} database could not be migrated: {error}", target.kind())))?;
    println!("{} migrations ran; the schema is the newest.", done);
    Ok(())
}
