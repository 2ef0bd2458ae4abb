//! The security groups and what each may do, published from the table the service itself goes by.

use nimrs_contract::account::SecurityGroupView;
use nimrs_contract::vocabulary::{Code, SecurityGroup};

use crate::service::error::{AppError, AppResult};

use super::read::grants;
use crate::domain::permissions::may;

/// All groups.
pub fn groups() -> Vec<SecurityGroupView> {
    SecurityGroup::ALL.iter().copied().map(view).collect()
}

/// The group of a code.
pub fn group(code: &str) -> AppResult<SecurityGroupView> {
    SecurityGroup::from_code(code).map(view).ok_or_else(|| AppError::not_found("security group"))
}

fn view(group: SecurityGroup) -> SecurityGroupView {
    let (title, description) = describe(group);
    SecurityGroupView {
        code: group,
        title: title.to_owned(),
        description: description.to_owned(),
        permissions: grants(|permission| may(group, permission)),
    }
}

fn describe(group: SecurityGroup) -> (&'static str, &'static str) {
    match group {
        SecurityGroup::Level1 => {
            ("Level 1", "Processes a facility's incidents and submits them. Each facility should have two or more.")
        }
        SecurityGroup::Level2 => ("Level 2", "Creates incidents of a facility; cannot submit them."),
        SecurityGroup::Level3 => {
            ("Level 3", "Reads a facility's data and runs its reports; sees persons only with a reason.")
        }
        SecurityGroup::SecurityAdministrator => ("Security Administrator", "Manages the accounts of a facility."),
        SecurityGroup::ItsServiceDesk => {
            ("ITS service desk", "Unlocks accounts, resets PINs and reissues e-tokens for its kind of staff.")
        }
        SecurityGroup::NimrsHelpDesk => {
            ("NIMRS help desk", "Answers technical questions; cannot unlock accounts or reset PINs.")
        }
        SecurityGroup::FieldOffice => {
            ("Field Office", "Oversees the facilities of a region; sees persons only with a reason.")
        }
        SecurityGroup::ClinicalRiskManager => {
            ("Clinical Risk Manager", "Reviews the incidents of a region: asks, returns, closes, reopens.")
        }
        SecurityGroup::CentralOffice => {
            ("Central Office", "Oversees the State: reviews incidents, manages the directory, decides requests.")
        }
        SecurityGroup::JusticeCenter => {
            ("Justice Center", "Delivers its cases and sees the incidents that carry a Justice Center number.")
        }
        SecurityGroup::Integration => {
            ("Integration", "An agency's health-record system: creates and edits its own drafts, never submits.")
        }
    }
}
