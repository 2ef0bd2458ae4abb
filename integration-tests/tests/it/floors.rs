//! The house: an inner floor knows nothing of an outer one, and only some name certain libraries.

use std::path::{Path, PathBuf};

fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

fn offenders(floor: &str, forbidden: &[&str]) -> Vec<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../api/src");
    let mut all = Vec::new();
    files(&root.join(floor), &mut all);
    assert!(!all.is_empty(), "{floor} has no files");
    let mut found = Vec::new();
    for file in all {
        for (number, line) in std::fs::read_to_string(&file).unwrap().lines().enumerate() {
            let code = line.split("//").next().unwrap_or_default();
            for word in forbidden {
                if code.contains(word) {
                    found.push(format!("{}:{}: {}", file.display(), number + 1, line.trim()));
                }
            }
        }
    }
    found
}

#[test]
fn no_floor_knows_an_outer_one() {
    for (floor, outer) in [
        (
            "domain",
            &[
                "crate::db",
                "crate::service",
                "crate::http",
                "crate::outbox",
                "crate::startup",
                "crate::config",
                "diesel",
                "actix",
            ][..],
        ),
        ("db", &["crate::service", "crate::http", "crate::outbox", "crate::startup", "actix"][..]),
        (
            "service",
            &["crate::http", "crate::outbox", "crate::startup", "crate::cli", "actix", "diesel", "StatusCode"][..],
        ),
        ("http", &["crate::outbox", "crate::startup", "crate::cli", "diesel"][..]),
        ("outbox", &["crate::http", "crate::startup", "crate::cli", "actix_web", "diesel"][..]),
        ("startup", &["crate::cli", "diesel"][..]),
    ] {
        assert_eq!(offenders(floor, outer), Vec::<String>::new(), "{floor} must not name these");
    }
}
