//! Which security group may do what: the table that `data/permissions.csv` states.

use nimrs_contract::vocabulary::{Code, Grant, Permission, SecurityGroup};

use Grant::{JcLinked as J, No as N, Own as O, WithReason as R, Yes as Y};
use Permission as P;

/// The columns of [`TABLE`], in its order.
pub const GROUPS: [SecurityGroup; 11] = [
    SecurityGroup::Level1,
    SecurityGroup::Level2,
    SecurityGroup::Level3,
    SecurityGroup::SecurityAdministrator,
    SecurityGroup::ItsServiceDesk,
    SecurityGroup::NimrsHelpDesk,
    SecurityGroup::FieldOffice,
    SecurityGroup::ClinicalRiskManager,
    SecurityGroup::CentralOffice,
    SecurityGroup::JusticeCenter,
    SecurityGroup::Integration,
];

/// Each permission with what every group of [`GROUPS`] is granted.
#[rustfmt::skip]
pub const TABLE: [(Permission, [Grant; 11]); 41] = [
    //                            L1 L2 L3 SA IT HD FO CR CO JC IN
    (P::IncidentRead,            [Y, Y, Y, N, N, N, Y, Y, Y, J, Y]),
    (P::IncidentIdentify,        [Y, Y, R, N, N, N, R, Y, Y, J, O]),
    (P::IncidentCreate,          [Y, Y, N, N, N, N, N, N, N, N, Y]),
    (P::IncidentEdit,            [Y, Y, N, N, N, N, N, N, N, N, O]),
    (P::IncidentSubmit,          [Y, N, N, N, N, N, N, N, N, N, N]),
    (P::IncidentAmend,           [Y, N, N, N, N, N, N, N, N, N, N]),
    (P::IncidentDiscardDraft,    [Y, O, N, N, N, N, N, N, N, N, O]),
    (P::InvestigationEdit,       [Y, Y, N, N, N, N, N, N, N, N, N]),
    (P::InvestigationFile,       [Y, N, N, N, N, N, N, N, N, N, N]),
    (P::CommitteeRecord,         [Y, N, N, N, N, N, N, N, N, N, N]),
    (P::IncidentFinish,          [Y, N, N, N, N, N, N, N, N, N, N]),
    (P::IncidentReview,          [N, N, N, N, N, N, N, Y, Y, N, N]),
    (P::InquiryAnswer,           [Y, Y, N, N, N, N, N, N, N, N, N]),
    (P::DeletionRequest,         [Y, N, N, N, N, N, N, N, N, N, N]),
    (P::DeletionDecide,          [N, N, N, N, N, N, N, N, Y, N, N]),
    (P::QueueRead,               [Y, Y, Y, N, N, N, Y, Y, Y, N, N]),
    (P::QueueRelease,            [N, N, N, N, N, N, N, Y, Y, N, N]),
    (P::QueueImport,             [Y, N, N, N, N, N, N, N, N, N, N]),
    (P::JcRequestRead,           [Y, Y, Y, N, N, N, Y, Y, Y, Y, N]),
    (P::JcRequestCreate,         [Y, N, N, N, N, N, N, N, Y, N, N]),
    (P::JcRequestAnswer,         [Y, N, N, N, N, N, N, N, Y, Y, N]),
    (P::JcCaseDeliver,           [N, N, N, N, N, N, N, N, N, Y, N]),
    (P::FindingRecord,           [N, N, N, N, N, N, N, N, N, Y, N]),
    (P::ReportRun,               [Y, Y, Y, N, N, N, Y, Y, Y, N, N]),
    (P::ExportRun,               [Y, N, Y, N, N, N, N, Y, Y, N, Y]),
    (P::ImportRun,               [Y, N, N, N, N, N, N, N, N, N, Y]),
    (P::AccessRequestFile,       [N, N, N, Y, N, N, N, N, Y, N, N]),
    (P::AccessRequestDecide,     [N, N, N, N, N, N, N, N, Y, N, N]),
    (P::AccountRead,             [N, N, N, Y, Y, Y, N, N, Y, N, N]),
    (P::AccountChangeGroup,      [N, N, N, Y, N, N, N, N, Y, N, N]),
    (P::AccountDeactivate,       [N, N, N, Y, N, N, N, N, Y, N, N]),
    (P::AccountUnlock,           [N, N, N, N, Y, N, N, N, N, N, N]),
    (P::AccountResetPin,         [N, N, N, N, Y, N, N, N, N, N, N]),
    (P::AccountReissueToken,     [N, N, N, N, Y, N, N, N, N, N, N]),
    (P::FacilityManage,          [N, N, N, N, N, N, N, N, Y, N, N]),
    (P::EnrollmentDecide,        [N, N, N, N, N, N, N, N, Y, N, N]),
    (P::DirectoryManage,         [N, N, N, N, N, N, N, N, Y, N, N]),
    (P::CensusRecord,            [Y, Y, N, N, N, N, N, N, N, N, Y]),
    (P::LearningManage,          [N, N, N, N, N, Y, N, N, Y, N, N]),
    (P::ClientManage,            [N, N, N, Y, N, N, N, N, Y, N, N]),
    (P::AuditRead,               [N, N, N, N, N, N, N, N, Y, N, N]),
];

/// What the group is granted. A permission without a row is granted to nobody.
pub fn may(group: SecurityGroup, permission: Permission) -> Grant {
    let column = GROUPS.iter().position(|of| *of == group);
    let row = TABLE.iter().find(|(of, _)| *of == permission);
    match (row, column) {
        (Some((_, grants)), Some(column)) => grants[column],
        _ => Grant::No,
    }
}

/// The groups that are granted the permission at all, for "ask one of these".
pub fn groups_with(permission: Permission) -> Vec<SecurityGroup> {
    SecurityGroup::ALL.iter().copied().filter(|group| may(*group, permission) != Grant::No).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const CSV: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/data/permissions.csv"));

    #[test]
    fn equals_the_published_table() {
        let mut reader = csv::Reader::from_reader(CSV.as_bytes());
        let header = reader.headers().unwrap().clone();
        let groups: Vec<&str> = header.iter().skip(1).collect();
        assert_eq!(groups, GROUPS.map(|group| group.code()));
        let rows: Vec<Vec<String>> =
            reader.records().map(|row| row.unwrap().iter().map(str::to_owned).collect()).collect();
        let ours: Vec<Vec<String>> = TABLE
            .iter()
            .map(|(permission, grants)| {
                let cells = grants.iter().map(|grant| grant.code());
                std::iter::once(permission.code()).chain(cells).map(str::to_owned).collect()
            })
            .collect();
        assert_eq!(ours, rows);
    }

    #[test]
    fn covers_the_whole_vocabulary() {
        assert_eq!(TABLE.len(), Permission::ALL.len());
        assert_eq!(GROUPS.len(), SecurityGroup::ALL.len());
        for permission in Permission::ALL {
            assert!(TABLE.iter().any(|(of, _)| of == permission), "{permission}");
            assert!(!groups_with(*permission).is_empty(), "{permission}");
        }
    }
}
