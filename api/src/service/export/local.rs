//! An export to a file of this machine, for the command line.

use std::fs::File;
use std::io::Write;
use std::path::{Path, PathBuf};

use nimrs_contract::export::NewExport;
use nimrs_contract::vocabulary::Code;
use serde_json::json;
use uuid::Uuid;

use crate::domain::permissions::Actor;
use crate::domain::permissions::actions::ExportRun;
use crate::domain::permissions::permit_anywhere;
use crate::service::audit::{self, Event, Subject};
use crate::service::context::Ctx;
use crate::service::error::{AppError, AppResult};

use super::incident_filter;
use super::lines::{self, Ask};

/// How many links are followed to a file, as the system does.
const MAX_LINKS: usize = 40;

/// Where an export goes.
pub enum Output {
    /// A file, which is there under its name when it is whole.
    File(PathBuf),
    /// Something that takes the lines as they come, as standard output.
    Stream(Box<dyn Write + Send>),
}

/// Writes the incidents that the actor may see; how many they are. Where this is dropped before its end, no part of a file
/// is left.
pub async fn to_output(
    ctx: &Ctx,
    actor: Actor,
    new: NewExport,
    output: Output,
    mut progress: impl FnMut(i64, i64) + Send + 'static,
) -> AppResult<i64> {
    permit_anywhere::<ExportRun>(&actor)?;
    let filter = new.filter.unwrap_or_default();
    let reason = ctx.request.access_reason.clone();
    let ask = Ask {
        filter: incident_filter(&filter, actor.account_id)?,
        actor: actor.clone(),
        format: new.format,
        has_reason: reason.is_some(),
        now: ctx.app.system.now(),
    };
    let (mut sink, part) = Sink::open(output, ctx.app.system.id())?;
    let told = json!({ "format": new.format.code(), "filter": filter, "how": "command line" });
    let event = |action, more| {
        let subject = Subject { kind: "export", ..Subject::default() };
        Event { action, subject, reason: reason.clone(), details: Some(audit::with(told.clone(), more)) }
    };
    // Of a stream it cannot be taken back, so that it is written down before.
    let (who, requested) = (actor.clone(), event("export.request", json!({})));
    ctx.write(move |tx| audit::done(tx, &who, requested)).await?;
    let rows = ctx
        .app
        .db
        .read(move |conn| {
            let total = lines::total(conn, &ask)?;
            let (mut rows, mut fault) = (0, None);
            lines::read(conn, &ask, |piece| {
                rows += piece.rows;
                progress(rows, total);
                fault = sink.out.write_all(&piece.bytes).err();
                fault.is_none()
            })?;
            fault.map_or_else(|| sink.finish(), Err).map_err(|error| unwritable(&sink.name, &error))?;
            Ok::<_, AppError>(rows)
        })
        .await?;
    let completed = event("export.complete", json!({ "rows": rows }));
    ctx.write(move |tx| audit::done(tx, &actor, completed)).await?;
    part.map_or(Ok(()), Part::keep)?;
    Ok(rows)
}

/// What takes the lines.
struct Sink {
    out: Box<dyn Write + Send>,
    file: Option<File>,
    name: String,
}

impl Sink {
    fn open(output: Output, id: Uuid) -> AppResult<(Self, Option<Part>)> {
        match output {
            Output::Stream(out) => Ok((Self { out, file: None, name: "The output".to_owned() }, None)),
            Output::File(file) => {
                let (part, begun) = Part::begin(&file, id)?;
                let name = part.begun.display().to_string();
                let same = begun.try_clone().map_err(|error| unwritable(&name, &error))?;
                Ok((Self { out: Box::new(begun), file: Some(same), name }, Some(part)))
            }
        }
    }

    fn finish(&mut self) -> std::io::Result<()> {
        self.out.flush()?;
        self.file.as_ref().map_or(Ok(()), File::sync_all)
    }
}

/// The part of a file that is being written, beside its place. Nobody is to take it for the whole: unless it is kept, it
/// goes.
struct Part {
    begun: PathBuf,
    file: PathBuf,
    kept: bool,
}

impl Part {
    /// Begins one that nobody else on this machine can read.
    fn begin(file: &Path, id: Uuid) -> AppResult<(Self, File)> {
        let file = place(file)?;
        let mut begun = file.clone().into_os_string();
        begun.push(format!(".{id}.part"));
        let begun = PathBuf::from(begun);
        let mut options = File::options();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let out = options.open(&begun).map_err(|error| unwritable(&file.display().to_string(), &error))?;
        Ok((Self { begun, file, kept: false }, out))
    }

    fn keep(mut self) -> AppResult<()> {
        std::fs::rename(&self.begun, &self.file)
            .map_err(|error| unwritable(&self.file.display().to_string(), &error))?;
        self.kept = true;
        Ok(())
    }
}

impl Drop for Part {
    fn drop(&mut self) {
        if !self.kept {
            let _ = std::fs::remove_file(&self.begun);
        }
    }
}

/// Where a file lies, or will; what is no file, as a device or a folder, is left alone.
fn place(file: &Path) -> AppResult<PathBuf> {
    let mut at = file.to_owned();
    for _ in 0..MAX_LINKS {
        let known = match std::fs::symlink_metadata(&at) {
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(at),
            known => known.map_err(|error| unwritable(&at.display().to_string(), &error))?,
        };
        if known.is_file() {
            return Ok(at);
        }
        if !known.is_symlink() {
            let detail = format!("{} is there and is no regular file, so it is not replaced.", at.display());
            let remedy = "Name a file, or - for standard output.";
            return Err(AppError::conflict(detail).with_remedy(remedy, None));
        }
        let to = std::fs::read_link(&at).map_err(|error| unwritable(&at.display().to_string(), &error))?;
        at = at.parent().map_or_else(|| to.clone(), |folder| folder.join(&to));
    }
    Err(AppError::conflict(format!("{} is a link that leads to no place.", file.display())))
}

fn unwritable(name: &str, error: &std::io::Error) -> AppError {
    AppError::conflict(format!("{name} cannot be written: {error}. Nothing was exported whole."))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder(name: &str) -> PathBuf {
        let path = std::env::temp_dir().join(format!("nimrs-export-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&path).unwrap();
        path
    }

    #[test]
    fn links_are_followed_and_what_is_no_file_is_left_alone() {
        let folder = folder("links");
        let path = |name: &str| folder.join(name);
        std::os::unix::fs::symlink("file", path("link")).unwrap();
        std::os::unix::fs::symlink("round", path("round")).unwrap();
        std::os::unix::fs::symlink("/dev/null", path("device")).unwrap();
        assert_eq!(place(&path("new")).unwrap(), path("new"));
        assert_eq!(place(&path("link")).unwrap(), path("file"));
        for (name, word) in [("round", "no place"), ("device", "no regular file"), (".", "no regular file")] {
            assert!(place(&path(name)).unwrap_err().detail.contains(word), "{name}");
        }
        std::fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn a_part_goes_unless_it_is_kept() {
        use std::os::unix::fs::PermissionsExt;
        let folder = folder("parts");
        let file = folder.join("file");
        let (part, _) = Part::begin(&file, Uuid::from_u128(1)).unwrap();
        assert!(Part::begin(&file, Uuid::from_u128(1)).is_err(), "what is there is not overwritten");
        drop(part);
        assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 0);
        let (part, _) = Part::begin(&file, Uuid::from_u128(1)).unwrap();
        part.keep().unwrap();
        assert_eq!(std::fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
        assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 1);
        std::fs::remove_dir_all(folder).unwrap();
    }
}
