//! Taking records out of use.

use super::vocabulary;

vocabulary! {
    /// On what ground the deletion of an incident is asked for. A wrong category is none: it is reclassified.
    pub enum DeletionGround {
        /// The event is recorded in another incident, which stays.
        Duplicate => "duplicate",
        /// It was entered by mistake.
        EnteredInError => "entered_in_error",
        /// The person is not a client of the facility.
        NotOurClient => "not_our_client",
        /// It was a test.
        TestEntry => "test_entry",
        /// What happened is no incident.
        NotAnIncident => "not_an_incident",
    }
}

vocabulary! {
    /// How far a deletion request has come.
    pub enum DeletionRequestStatus {
        /// It waits for Central Office.
        Submitted => "submitted",
        /// Central Office agreed; the incident is voided.
        Approved => "approved",
        /// Central Office did not agree; the incident stays.
        Denied => "denied",
        /// Who filed it took it back.
        Withdrawn => "withdrawn",
    }
}

vocabulary! {
    /// Why only a tombstone is left of an incident.
    pub enum TombstoneKind {
        /// The draft was thrown away.
        Discarded => "discarded",
        /// Its time was over, and the operator removed it.
        Purged => "purged",
    }
}
