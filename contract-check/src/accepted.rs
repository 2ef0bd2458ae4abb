//! Breaking changes that were accepted, each with its reason.

use crate::change::Change;

/// One accepted change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Accepted {
    /// The name of the rule.
    pub rule: String,
    /// The place, as it is printed.
    pub place: String,
    /// Why it was accepted.
    pub reason: String,
    /// The line of the file, from 1.
    pub line: usize,
}

/// Reads a list: `rule | place | reason`, one a line; lines that begin with `#` are remarks.
///
/// # Errors
///
/// The first line that is not of this form, or has no reason.
pub fn parse(text: &str) -> Result<Vec<Accepted>, String> {
    let lines = text.lines().enumerate().map(|(at, line)| (at + 1, line.trim()));
    let written = lines.filter(|(_, line)| !line.is_empty() && !line.starts_with('#'));
    written.map(|(number, line)| one(number, line)).collect()
}

fn one(line: usize, text: &str) -> Result<Accepted, String> {
    let mut parts = text.splitn(3, '|').map(|part| part.trim().to_owned());
    match (parts.next(), parts.next(), parts.next()) {
        (Some(rule), Some(place), Some(reason)) if !rule.is_empty() && !place.is_empty() && !reason.is_empty() => {
            Ok(Accepted { rule, place, reason, line })
        }
        _ => Err(format!("line {line} is not `rule | place | reason`: {text}")),
    }
}

/// Parts the breaking changes that nobody accepted from the entries that stand for no change.
pub fn settle<'a>(changes: &'a [Change], accepted: &'a [Accepted]) -> (Vec<&'a Change>, Vec<&'a Accepted>) {
    let fits = |entry: &Accepted, change: &Change| entry.rule == change.rule.name() && entry.place == change.place;
    let breaking: Vec<&Change> = changes.iter().filter(|change| change.rule.is_breaking()).collect();
    let stale = accepted.iter().filter(|entry| !breaking.iter().any(|change| fits(entry, change))).collect();
    let left = breaking.into_iter().filter(|change| !accepted.iter().any(|entry| fits(entry, change))).collect();
    (left, stale)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rule::Rule;

    fn change(rule: Rule, place: &str) -> Change {
        Change { place: place.to_owned(), rule, what: String::new(), shared: None }
    }

    #[test]
    fn a_line_has_rule_place_and_reason() {
        let all = parse("# why\n\npath-removed | /v1/a | replaced | by b\n").unwrap();
        assert_eq!(all.len(), 1);
        assert_eq!((all[0].rule.as_str(), all[0].place.as_str()), ("path-removed", "/v1/a"));
        assert_eq!((all[0].reason.as_str(), all[0].line), ("replaced | by b", 3));
        for wrong in ["path-removed", "path-removed | /v1/a", "path-removed | /v1/a |  ", "| /v1/a | because"] {
            assert!(parse(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn what_was_accepted_is_settled_and_what_stands_for_nothing_is_stale() {
        let changes = [
            change(Rule::PathRemoved, "/v1/a"),
            change(Rule::PathRemoved, "/v1/b"),
            change(Rule::OperationAdded, "GET /v1/c"),
        ];
        let accepted = parse(
            "path-removed | /v1/a | because\noperation-removed | /v1/b | another rule\noperation-added | GET /v1/c | harmless",
        )
        .unwrap();
        let (left, stale) = settle(&changes, &accepted);
        assert_eq!(left, [&changes[1]]);
        assert_eq!(stale.iter().map(|entry| entry.line).collect::<Vec<_>>(), [2, 3]);
    }
}
