//! One type per permission, so that a permit for one thing cannot be used for another.

use nimrs_contract::vocabulary::Permission;

/// Something an actor may be permitted to do; implemented by the marker types of this module alone.
pub trait Action {
    const PERMISSION: Permission;
}

macro_rules! actions {
    ($($name:ident,)+) => {
        $(
            #[doc = concat!("Stands for [`Permission::", stringify!($name), "`].")]
            #[derive(Debug, Clone, Copy, PartialEq, Eq)]
            pub struct $name;

            impl Action for $name {
                const PERMISSION: Permission = Permission::$name;
            }
        )+

        /// The permissions that have a marker type.
        #[cfg(test)]
        const MARKED: &[Permission] = &[$(Permission::$name,)+];
    };
}

actions! {
    IncidentRead, IncidentIdentify, IncidentCreate, IncidentEdit, IncidentSubmit, IncidentAmend,
    IncidentDiscardDraft, InvestigationEdit, InvestigationFile, CommitteeRecord, IncidentFinish,
    IncidentReview, InquiryAnswer, DeletionRequest, DeletionDecide, QueueRead, QueueRelease, QueueImport,
    JcRequestRead, JcRequestCreate, JcRequestAnswer, JcCaseDeliver, FindingRecord, ReportRun, ExportRun,
    ImportRun, AccessRequestFile, AccessRequestDecide, AccountRead, AccountChangeGroup, AccountDeactivate,
    AccountUnlock, AccountResetPin, AccountReissueToken, FacilityManage, EnrollmentDecide, DirectoryManage,
    CensusRecord, LearningManage, ClientManage, AuditRead,
}

#[cfg(test)]
mod tests {
    use super::*;
    use nimrs_contract::vocabulary::Code;

    #[test]
    fn every_permission_has_a_marker() {
        assert_eq!(MARKED, Permission::ALL);
    }
}
