//! The proof that an incident may be written, whichever of the actions that change one it was given for.

use crate::domain::ids::{AccountId, SessionId};

use super::actions::{
    CommitteeRecord, DeletionDecide, FindingRecord, IncidentAmend, IncidentCreate, IncidentDiscardDraft, IncidentEdit,
    IncidentFinish, IncidentReview, IncidentSubmit, InquiryAnswer, InvestigationEdit, InvestigationFile, JcCaseDeliver,
    JcRequestAnswer, QueueImport, QueueRelease,
};
use super::{Action, Permit};

/// An action that writes an incident or what belongs to it.
pub trait ChangesIncident: Action {}

impl ChangesIncident for CommitteeRecord {}
impl ChangesIncident for DeletionDecide {}
impl ChangesIncident for FindingRecord {}
impl ChangesIncident for IncidentAmend {}
impl ChangesIncident for IncidentCreate {}
impl ChangesIncident for IncidentDiscardDraft {}
impl ChangesIncident for IncidentEdit {}
impl ChangesIncident for IncidentFinish {}
impl ChangesIncident for IncidentReview {}
impl ChangesIncident for IncidentSubmit {}
impl ChangesIncident for InquiryAnswer {}
impl ChangesIncident for InvestigationEdit {}
impl ChangesIncident for InvestigationFile {}
impl ChangesIncident for JcCaseDeliver {}
impl ChangesIncident for JcRequestAnswer {}
impl ChangesIncident for QueueImport {}

/// An action that writes a case of the import queue.
pub trait ChangesCase: Action {}

impl ChangesCase for JcCaseDeliver {}
impl ChangesCase for JcRequestAnswer {}
impl ChangesCase for QueueImport {}
impl ChangesCase for QueueRelease {}

/// A [`Permit`] for any action that changes an incident; made from one and from nothing else.
#[derive(Debug)]
pub struct ChangePermit {
    account: AccountId,
    session: SessionId,
}

impl<A: ChangesIncident> From<Permit<A>> for ChangePermit {
    fn from(permit: Permit<A>) -> Self {
        Self { account: permit.account(), session: permit.session() }
    }
}

impl ChangePermit {
    /// Who was permitted.
    pub fn account(&self) -> AccountId {
        self.account
    }

    /// The session in which it was asked.
    pub fn session(&self) -> SessionId {
        self.session
    }
}
