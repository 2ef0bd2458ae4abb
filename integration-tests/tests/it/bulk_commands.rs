//! `nimrs export` and `nimrs import`: where they write, what they leave, and what they refuse.

use std::os::unix::fs::{FileTypeExt, PermissionsExt};
use std::path::Path;
use std::process::Stdio;
use std::time::Duration;

use nimrs_contract::vocabulary::SecurityGroup as G;
use nimrs_integration_tests::{Backend, Options, Person, Service, TestDatabase, program, real_time, run};

use super::imports::{IMPORTS, row};

const BOTH: [Backend; 2] = [Backend::Sqlite, Backend::Postgres];

/// A database with so many drafts, and a Level 1 user.
async fn with_drafts(backend: Backend, count: usize) -> (TestDatabase, Person) {
    let service = Service::start_with(backend, Options::default()).await;
    service.clock.set(real_time());
    let here = service.brooklyn().await;
    let person = service.person(G::Level1, here).await;
    let client = service.sign_on(&person).await;
    let text: String = (0..count).map(|n| format!("{}\n", row(&format!("E-{n}"), "A patient slipped."))).collect();
    let asked = client.post_raw(IMPORTS, "application/x-ndjson", text).await.expect(202);
    let view = super::exports::ended(&client, asked.header("location")).await;
    assert_eq!(view["created"].as_u64(), Some(count as u64), "{view}");
    (service.stop(), person)
}

fn export<'a>(person: &'a Person, output: &'a str) -> [&'a str; 5] {
    ["export", "--as", &person.user_id, "--output", output]
}

fn names(folder: &Path) -> Vec<String> {
    let names = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<String> = names.collect();
    names.sort();
    names
}

#[tokio::test]
async fn only_files_are_written_and_replaced() {
    for backend in BOTH {
        let (database, person) = with_drafts(backend, 3).await;
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name).display().to_string();
        let _socket = std::os::unix::net::UnixListener::bind(path("socket")).unwrap();
        std::os::unix::fs::symlink("socket", path("to-socket")).unwrap();
        for target in ["socket", "to-socket", "."] {
            let (well, said) = run(&database, &export(&person, &path(target)), &[]).await;
            assert!(!well && said.contains("no regular file") && said.contains("standard output"), "{target}: {said}");
        }
        assert!(std::fs::symlink_metadata(path("socket")).unwrap().file_type().is_socket());

        // A link stays one, and what bears the name of a part is not touched.
        std::os::unix::fs::symlink("real.ndjson", path("link.ndjson")).unwrap();
        std::fs::write(path("real.ndjson.part"), "mine").unwrap();
        let (well, said) = run(&database, &export(&person, &path("link.ndjson")), &[]).await;
        assert!(well && said.contains("3 incidents"), "{said}");
        assert!(std::fs::symlink_metadata(path("link.ndjson")).unwrap().is_symlink());
        assert_eq!(std::fs::read_to_string(path("real.ndjson")).unwrap().lines().count(), 3);
        assert_eq!(std::fs::metadata(path("real.ndjson")).unwrap().permissions().mode() & 0o777, 0o600);
        assert_eq!(std::fs::read_to_string(path("real.ndjson.part")).unwrap(), "mine");
        assert_eq!(names(folder.path()), ["link.ndjson", "real.ndjson", "real.ndjson.part", "socket", "to-socket"]);

        let output = program(&database).args(export(&person, "-")).output().await.unwrap();
        assert!(output.status.success());
        let lines = String::from_utf8(output.stdout).unwrap();
        assert_eq!(lines.lines().filter(|line| line.starts_with('{') && line.ends_with('}')).count(), 3, "{lines}");
        assert_eq!(lines.lines().count(), 3, "nothing but the lines: {lines}");
        assert!(String::from_utf8(output.stderr).unwrap().contains("3 incidents"));
    }
}

/// Whether the tests were started so that they, and what they start, pass over this signal.
fn passed_over(number: u32) -> bool {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let mask = status.lines().find_map(|line| line.strip_prefix("SigIgn:")).unwrap().trim();
    u64::from_str_radix(mask, 16).unwrap() >> (number - 1) & 1 == 1
}

#[tokio::test]
async fn the_error_file_is_no_other_and_is_there_from_the_start() {
    for backend in BOTH {
        let (database, person) = with_drafts(backend, 1).await;
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name).display().to_string();
        let rows = format!("{}\n{{}}\n", row("N-1", "x"));
        std::fs::write(path("rows.ndjson"), &rows).unwrap();
        std::fs::hard_link(path("rows.ndjson"), path("same.ndjson")).unwrap();
        std::os::unix::fs::symlink("rows.ndjson", path("link.ndjson")).unwrap();
        let rows_file = path("rows.ndjson");
        let import = |errors: String| {
            let (database, person, rows_file) = (&database, &person, &rows_file);
            async move { run(database, &["import", rows_file, "--as", &person.user_id, "--errors", &errors], &[]).await }
        };
        for errors in ["rows.ndjson", "same.ndjson", "link.ndjson"] {
            let (well, said) = import(path(errors)).await;
            assert!(!well && said.contains("name another for --errors"), "{errors}: {said}");
        }
        let (well, said) = import(path("none/errors.ndjson")).await;
        assert!(!well && said.contains("cannot be written") && !said.contains("rows:"), "{said}");
        assert_eq!(std::fs::read_to_string(&rows_file).unwrap(), rows);
        // Nothing was recorded until now; and what stood in the file before is gone.
        std::fs::write(path("old"), "x".repeat(5000)).unwrap();
        let (well, said) = import(path("errors.ndjson")).await;
        assert!(!well && said.contains("2 rows: 1 recorded, 0 changed, 0 unchanged, 1 refused"), "{said}");
        assert_eq!(std::fs::metadata(path("errors.ndjson")).unwrap().permissions().mode() & 0o777, 0o600);
        let (_, said) = import(path("old")).await;
        assert!(said.contains("1 unchanged, 1 refused"), "{said}");
        let read = |name: &str| std::fs::read_to_string(path(name)).unwrap();
        assert_eq!(read("old"), read("errors.ndjson"));
        assert_eq!(read("old").lines().count(), 1);

        for (arguments, word) in [
            (&["export", "--output", "x", "--format", "xml"][..], "ndjson, csv"),
            (&["export", "--output", "x", "--occurred-from", "2026-01-01"], "2026-01-01T05:00:00Z"),
            (&["export", "--output", "x", "--facility", "brooklyn"], "must be an id"),
            (&["export", "--output", "x", "--status", "finnished"], "finished"),
            (&["import", "x", "--mode", "old"], "draft, historical"),
        ] {
            let (well, said) = run(&database, &[arguments, &["--as", &person.user_id]].concat(), &[]).await;
            assert!(!well && said.contains(word), "{arguments:?}: {said}");
        }
    }
}

#[tokio::test]
async fn a_stopped_export_leaves_nothing() {
    for backend in BOTH {
        let (database, person) = with_drafts(backend, 3000).await;
        for (signal, number) in [("HUP", 1), ("INT", 2), ("TERM", 15)] {
            if passed_over(number) {
                continue;
            }
            let folder = tempfile::tempdir().unwrap();
            let file = folder.path().join("out.ndjson").display().to_string();
            let mut child = program(&database)
                .args(export(&person, &file))
                .stdout(Stdio::null())
                .stderr(Stdio::piped())
                .spawn()
                .unwrap();
            while names(folder.path()).is_empty() {
                tokio::time::sleep(Duration::from_millis(1)).await;
            }
            let id = child.id().unwrap().to_string();
            let part = folder.path().join(&names(folder.path())[0]);
            assert_eq!(std::fs::metadata(part).unwrap().permissions().mode() & 0o777, 0o600);
            tokio::process::Command::new("kill").args([&format!("-{signal}"), &id]).status().await.unwrap();
            let mut said = String::new();
            tokio::io::AsyncReadExt::read_to_string(&mut child.stderr.take().unwrap(), &mut said).await.unwrap();
            let status = child.wait().await.unwrap();
            assert_eq!(status.code(), i32::try_from(128 + number).ok(), "{signal}: {said}");
            assert!(said.contains("no part of it is left"), "{said}");
            assert_eq!(names(folder.path()), Vec::<String>::new(), "{signal}");
        }
    }
}
