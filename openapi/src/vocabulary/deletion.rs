//! Taking records out of use.

use super::vocabulary;

vocabulary! {
    /// On what ground the deletion of an incident is asked for.
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
        /// The type or the class is wrong. Never a ground: asking on it is refused (422) with how it is put right.
        WrongCategory => "wrong_category",
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
    /// What can be done with a deletion request.
    pub enum DeletionRequestAction {
        /// Agree; the incident is voided.
        Approve => "approve",
        /// Not agree.
        Deny => "deny",
        /// Take it back.
        Withdraw => "withdraw",
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

vocabulary! {
    /// How an incident came to its end, from which on the time runs for which it is kept.
    pub enum RetentionClass {
        /// The State accepted and closed it.
        Closed => "closed",
        /// An approved deletion request took it out of use.
        Voided => "voided",
        /// It was thrown away as a draft.
        Discarded => "discarded",
    }
}

vocabulary! {
    /// Which rule says how long an incident is kept: the one that keeps it longest.
    pub enum RetentionRule {
        /// Seven years from its end.
        SevenYears => "seven_years",
        /// Until its youngest client is 22 years old.
        AgeTwentyTwo => "age_22",
        /// 22 years from its end, since the birth date of a client is not known.
        BirthDateUnknown => "birth_date_unknown",
    }
}
