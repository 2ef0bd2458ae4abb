//! What codes are called in drawings, for people.

use nimrs_contract::vocabulary::{ClockCode, Code, JcCaseStatus, SecurityGroup as G};

use crate::domain::clocks::{CLOCKS, Subject, clock_row};
use crate::domain::taxonomy::class_info;

/// A security group.
pub fn group(group: G) -> &'static str {
    match group {
        G::Level1 => "Level 1",
        G::Level2 => "Level 2",
        G::Level3 => "Level 3",
        G::SecurityAdministrator => "Security Administrator",
        G::ItsServiceDesk => "ITS service desk",
        G::NimrsHelpDesk => "NIMRS Help Desk",
        G::FieldOffice => "Field office",
        G::ClinicalRiskManager => "Clinical Risk Manager",
        G::CentralOffice => "Central Office",
        G::JusticeCenter => "Justice Center",
        G::Integration => "Record system",
    }
}

/// Where a case of the Justice Center stands.
pub fn case_status(status: JcCaseStatus) -> &'static str {
    match status {
        JcCaseStatus::Received => "Received",
        JcCaseStatus::Released => "Released",
        JcCaseStatus::Imported => "Imported",
        JcCaseStatus::Disputed => "Disputed",
        JcCaseStatus::Duplicate => "Duplicate",
        JcCaseStatus::Withdrawn => "Withdrawn",
    }
}

/// A time limit; where several have the same title, with the class of incident that it is for.
pub fn clock(code: ClockCode) -> String {
    let Some(row) = clock_row(code) else { return code.code().to_owned() };
    if CLOCKS.iter().filter(|other| other.title == row.title).count() < 2 {
        return row.title.to_owned();
    }
    let of = |subject: &Subject| match subject {
        Subject::Class(class) => class_info(*class).title.to_owned(),
        other => other.code().replace('_', " "),
    };
    let subjects: Vec<String> = row.applies_to.iter().map(of).collect();
    format!("{}: {}", row.title, subjects.join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn no_two_are_called_the_same_and_all_begin_with_a_capital() {
        let all: [Vec<String>; 3] = [
            G::ALL.iter().map(|code| group(*code).to_owned()).collect(),
            JcCaseStatus::ALL.iter().map(|code| case_status(*code).to_owned()).collect(),
            ClockCode::ALL.iter().map(|code| clock(*code)).collect(),
        ];
        for names in all {
            assert_eq!(names.iter().collect::<HashSet<_>>().len(), names.len(), "{names:?}");
            assert!(names.iter().all(|name| name.starts_with(|c: char| c.is_ascii_uppercase())), "{names:?}");
        }
        assert_eq!(
            clock(ClockCode::FinalReportAbuseNeglect),
            "Final investigation report: Allegation of abuse or neglect"
        );
    }
}
