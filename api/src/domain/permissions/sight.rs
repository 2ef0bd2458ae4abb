//! Which permission lets a group know of the records that another permission is about.

use nimrs_contract::vocabulary::Permission as P;

/// The permission to see the records on which this one acts; `None` where it acts on no single record of a facility.
///
/// Who may see such records, though not do this, gets 404 for a record out of sight and 403 for one in sight; who may
/// not even see them gets 403 for all, so that neither answer confirms a stranger's record.
pub fn sight(permission: P) -> Option<P> {
    match permission {
        P::IncidentIdentify
        | P::IncidentEdit
        | P::IncidentSubmit
        | P::IncidentAmend
        | P::IncidentDiscardDraft
        | P::InvestigationEdit
        | P::InvestigationFile
        | P::CommitteeRecord
        | P::IncidentFinish
        | P::IncidentReview
        | P::InquiryAnswer
        | P::DeletionRequest
        | P::DeletionDecide
        | P::FindingRecord => Some(P::IncidentRead),
        P::CensusRecord => Some(P::ReportRun),
        P::QueueRelease | P::QueueImport => Some(P::QueueRead),
        P::JcRequestCreate | P::JcRequestAnswer => Some(P::JcRequestRead),
        P::AccountChangeGroup
        | P::AccountDeactivate
        | P::AccountUnlock
        | P::AccountResetPin
        | P::AccountReissueToken => Some(P::AccountRead),
        _ => None,
    }
}
