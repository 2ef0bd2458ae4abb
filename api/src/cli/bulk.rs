//! `nimrs export` and `nimrs import`: the same as over HTTP, for files of any size, by who runs the machine, in the name of
//! an account and with its rights.

use std::fs::File;
use std::io::IsTerminal;
use std::path::{Path, PathBuf};
use std::time::Duration;

use chrono::{DateTime, Utc};
use clap::Args;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use nimrs_contract::export::NewExport;
use nimrs_contract::import::ImportView;
use nimrs_contract::search::IncidentSearch;
use nimrs_contract::vocabulary::{BulkFormat, BulkStatus, ExportFormat, ImportMode};
use uuid::Uuid;

use crate::config::Config;
use crate::domain::ids::ImportId;
use crate::domain::permissions::Actor;
use crate::service::context::{Ctx, RequestInfo};
use crate::service::export::Output;
use crate::service::{AppError, background_actor, export, import};
use crate::startup::{self, StartError};
use crate::system::System;

use super::signals::stopped;
use super::values::{code, id, time};

/// What to export, and where to.
#[derive(Args)]
pub struct ExportArgs {
    /// The user ID in whose name it is done, with whose rights.
    #[arg(long = "as", value_name = "USER_ID")]
    user: String,
    /// ndjson, csv or fhir.
    #[arg(long, default_value = "ndjson", value_parser = code::<ExportFormat>)]
    format: ExportFormat,
    /// The file to write, which is there when it is whole; - for standard output.
    #[arg(long, value_name = "FILE")]
    output: PathBuf,
    /// Why names are needed, for accounts that see them only for a reason; kept in the audit log.
    #[arg(long)]
    reason: Option<String>,
    /// Incidents in this status; several after commas.
    #[arg(long)]
    status: Option<String>,
    /// Incidents of this primary type; several after commas.
    #[arg(long)]
    incident_type: Option<String>,
    /// Incidents of this class; several after commas.
    #[arg(long)]
    class: Option<String>,
    /// Incidents of this facility.
    #[arg(long, value_name = "ID", value_parser = id::<Uuid>)]
    facility: Option<Uuid>,
    /// Incidents that occurred at this time or later, as 2026-01-01T05:00:00Z.
    #[arg(long, value_name = "TIME", value_parser = time)]
    occurred_from: Option<DateTime<Utc>>,
    /// Incidents that occurred before this time.
    #[arg(long, value_name = "TIME", value_parser = time)]
    occurred_to: Option<DateTime<Utc>>,
}

/// What to import, and how.
#[derive(Args)]
pub struct ImportArgs {
    /// The file: NDJSON or CSV, as its name ends or --format says.
    file: PathBuf,
    /// The user ID in whose name it is done, with whose rights.
    #[arg(long = "as", value_name = "USER_ID")]
    user: String,
    /// ndjson or csv.
    #[arg(long, value_parser = code::<BulkFormat>)]
    format: Option<BulkFormat>,
    /// draft or historical.
    #[arg(long, default_value = "draft", value_parser = code::<ImportMode>)]
    mode: ImportMode,
    /// Check and count everything, and record nothing.
    #[arg(long)]
    dry_run: bool,
    /// Let a row replace its incident also where somebody edited that here since its last import.
    #[arg(long)]
    replace_edited: bool,
    /// Write the faults of the rows to this file as NDJSON.
    #[arg(long, value_name = "FILE")]
    errors: Option<PathBuf>,
}

async fn begin(user: &str, reason: Option<String>, config: Config, system: System) -> Result<(Ctx, Actor), StartError> {
    let url = config.server.public_url.clone().unwrap_or_else(|| format!("http://{}", config.server.bind));
    let app = startup::prepare(config, system, url).await?;
    let request = RequestInfo { id: "command-line".to_owned(), access_reason: reason, ..RequestInfo::default() };
    let ctx = Ctx { app, request: request.into() };
    let actor = background_actor::by_user_id(&ctx, user).await.map_err(failed)?;
    Ok((ctx, actor))
}

fn failed(error: AppError) -> StartError {
    let remedy = error.remedy.map(|remedy| format!(" {}", remedy.text)).unwrap_or_default();
    let places: String = error.errors.iter().map(|fault| format!(" {}: {}", fault.pointer, fault.message)).collect();
    let cause = error.cause.map(|cause| format!(" ({cause})")).unwrap_or_default();
    StartError(format!("{}{places}{remedy}{cause}", error.detail))
}

/// Runs `nimrs export`. Where it is stopped, no part of the file is left.
pub async fn export(args: ExportArgs, config: Config, system: System) -> Result<(), StartError> {
    tokio::select! {
        done = export_all(args, config, system) => done,
        code = stopped() => {
            eprintln!("nimrs: stopped; nothing was exported whole, and no part of it is left.");
            // The thread that reads the database may be waiting for whoever takes its lines.
            std::process::exit(code)
        }
    }
}

async fn export_all(args: ExportArgs, config: Config, system: System) -> Result<(), StartError> {
    let (ctx, actor) = begin(&args.user, args.reason, config, system).await?;
    let filter = IncidentSearch {
        status: args.status,
        incident_type: args.incident_type,
        class: args.class,
        facility_id: args.facility,
        occurred_from: args.occurred_from,
        occurred_to: args.occurred_to,
        ..IncidentSearch::default()
    };
    let new = NewExport { format: args.format, filter: Some(filter) };
    let progress = Progress::new("incidents");
    let shown = progress.clone();
    let output = match args.output.as_os_str().as_encoded_bytes() {
        b"-" => Output::Stream(Box::new(std::io::stdout())),
        _ => Output::File(args.output.clone()),
    };
    let to_stream = matches!(output, Output::Stream(_));
    let rows = export::to_output(&ctx, actor, new, output, move |done, total| shown.show(done, total)).await;
    progress.end();
    let rows = rows.map_err(failed)?;
    if to_stream {
        eprintln!("{rows} incidents were written.");
    } else {
        println!("{rows} incidents were written to {}.", args.output.display());
    }
    Ok(())
}

/// Runs `nimrs import`. Rows that failed make the command fail.
pub async fn import(args: ImportArgs, config: Config, system: System) -> Result<(), StartError> {
    let (ctx, actor) = begin(&args.user, None, config, system).await?;
    let ending = args.file.extension().and_then(|ending| ending.to_str()).unwrap_or_default().to_ascii_lowercase();
    let format = args.format.or(match ending.as_str() {
        "ndjson" | "jsonl" => Some(BulkFormat::Ndjson),
        "csv" => Some(BulkFormat::Csv),
        _ => None,
    });
    let format =
        format.ok_or_else(|| StartError("say what the file is written in: --format ndjson or csv".to_owned()))?;
    let ask = import::Ask {
        format,
        mode: args.mode,
        dry_run: args.dry_run,
        replace_edited: args.replace_edited,
        facility: None,
    };
    // Before anything is done, so that no fault of it comes after the rows.
    let errors = args.errors.as_deref().map(|file| open_errors(file, &args.file)).transpose()?;
    let view = import::of_file(&ctx, actor.clone(), ask, &args.file).await.map_err(failed)?;
    let view = follow(&ctx, &actor, view).await?;
    if let (Some(file), Some(errors)) = (&args.errors, errors) {
        write_errors(&ctx, &actor, view.id.into(), (file, errors)).await?;
    }
    let ImportView { rows, created, amended, unchanged, failed, .. } = view;
    let tried = if args.dry_run { "would be " } else { "" };
    println!(
        "{rows} rows: {created} {tried}recorded, {amended} {tried}changed, {unchanged} unchanged, {failed} refused."
    );
    match (view.status, view.error, &args.errors) {
        (BulkStatus::Done, _, _) if failed == 0 => Ok(()),
        (BulkStatus::Done, _, Some(file)) => {
            Err(StartError(format!("{failed} rows were refused; see {}", file.display())))
        }
        (BulkStatus::Done, _, None) => {
            Err(StartError(format!("{failed} rows were refused; run it again with --errors FILE to read why")))
        }
        (_, why, _) => Err(StartError(why.unwrap_or_else(|| "the import was called off".to_owned()))),
    }
}

/// Works the import off, or watches a service do it that was quicker.
async fn follow(ctx: &Ctx, actor: &Actor, mut view: ImportView) -> Result<ImportView, StartError> {
    let progress = Progress::new("bytes");
    let id = ImportId::from(view.id);
    let app = ctx.app.clone();
    let work = actix_web::rt::spawn(async move {
        loop {
            match import::run_next(&app).await {
                Ok(true) => continue,
                Ok(false) => (),
                Err(error) => log::warn!("the import could not go on: {} {:?}", error.detail, error.cause),
            }
            tokio::time::sleep(Duration::from_millis(500)).await;
        }
    });
    while matches!(view.status, BulkStatus::Queued | BulkStatus::Running) {
        tokio::time::sleep(Duration::from_millis(200)).await;
        view = import::get(ctx, actor.clone(), id).await.map_err(failed)?.view;
        progress.show(view.bytes * i64::from(view.percent) / 100, view.bytes);
    }
    work.abort();
    import::tidy(ctx).await.map_err(failed)?;
    progress.end();
    Ok(view)
}

/// Opens the file for the faults, which nobody else on this machine can read; it is not the one with the rows. What it
/// holds stays until the faults are written.
fn open_errors(file: &Path, rows: &Path) -> Result<File, StartError> {
    let mut options = File::options();
    options.write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let opened = options.open(file).map_err(|error| unwritable(file, &error))?;
    if is_same(&opened, file, rows) {
        return Err(StartError(format!("{} is the file with the rows; name another for --errors", file.display())));
    }
    Ok(opened)
}

/// Whether an open file is the one at another path.
#[cfg(unix)]
fn is_same(opened: &File, _: &Path, other: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let place = |known: std::fs::Metadata| (known.dev(), known.ino());
    matches!((opened.metadata().map(place), std::fs::metadata(other).map(place)), (Ok(one), Ok(two)) if one == two)
}

#[cfg(not(unix))]
fn is_same(_: &File, file: &Path, other: &Path) -> bool {
    let whole = |path: &Path| std::fs::canonicalize(path).ok();
    whole(file).is_some() && whole(file) == whole(other)
}

fn unwritable(file: &Path, error: &std::io::Error) -> StartError {
    StartError(format!("{} cannot be written: {error}", file.display()))
}

async fn write_errors(ctx: &Ctx, actor: &Actor, id: ImportId, (file, out): (&Path, File)) -> Result<(), StartError> {
    let unwritable = |error: std::io::Error| unwritable(file, &error);
    if out.metadata().map_err(unwritable)?.is_file() {
        out.set_len(0).map_err(unwritable)?;
    }
    let mut text = Vec::new();
    let mut out = std::io::BufWriter::new(out);
    let mut after = Some((0, -1));
    while let Some(key) = after {
        let (page, next) = import::errors(ctx, actor.clone(), id, key).await.map_err(failed)?;
        text.clear();
        for error in &page {
            serde_json::to_writer(&mut text, error).map_err(|error| unwritable(error.into()))?;
            text.push(b'\n');
        }
        std::io::Write::write_all(&mut out, &text).map_err(unwritable)?;
        after = next;
    }
    std::io::Write::flush(&mut out).map_err(unwritable)
}

/// How far it has come: a bar on a terminal, else a line for each tenth.
#[derive(Clone)]
struct Progress {
    bar: ProgressBar,
    what: &'static str,
    told: std::sync::Arc<std::sync::atomic::AtomicI64>,
    terminal: bool,
}

impl Progress {
    fn new(what: &'static str) -> Self {
        let terminal = std::io::stderr().is_terminal();
        let target = if terminal { ProgressDrawTarget::stderr() } else { ProgressDrawTarget::hidden() };
        let bar = ProgressBar::with_draw_target(None, target);
        let template = format!("{{bar:40}} {{percent:>3}}% {{pos}}/{{len}} {what} ({{per_sec}}, {{eta}} left)");
        if let Ok(style) = ProgressStyle::with_template(&template) {
            bar.set_style(style);
        }
        Self { bar, what, told: std::sync::Arc::default(), terminal }
    }

    fn show(&self, done: i64, total: i64) {
        let unsigned = |number: i64| u64::try_from(number).unwrap_or(0);
        self.bar.set_length(unsigned(total));
        self.bar.set_position(unsigned(done));
        let tenth = done * 10 / total.max(1);
        let before = self.told.fetch_max(tenth, std::sync::atomic::Ordering::SeqCst);
        if !self.terminal && tenth > before {
            eprintln!("{done} of {total} {}", self.what);
        }
    }

    fn end(&self) {
        self.bar.finish_and_clear();
    }
}
