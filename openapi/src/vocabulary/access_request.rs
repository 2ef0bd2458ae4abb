//! Getting in, staying in and leaving.

use super::vocabulary;

vocabulary! {
    /// What a request for access asks for.
    pub enum AccessRequestKind {
        /// An account for somebody who has none at this organization.
        NewUser => "new_user",
        /// Another security group for an account.
        ChangeGroup => "change_group",
        /// Access again after a year without a sign-on; the account keeps its history and gets a new e-token.
        Reestablish => "reestablish",
        /// That an account is taken out of use.
        Deactivate => "deactivate",
    }
}

vocabulary! {
    /// The road a request for access takes. It follows from whose employee the person is.
    pub enum AccessRequestRoute {
        /// Request for Access: a local facility's, filed by its Security Administrator.
        Rfa => "rfa",
        /// Electronic Request for Access: State staff's, filed by any active account of the State.
        ERfa => "e_rfa",
    }
}

vocabulary! {
    /// How far a request for access has come.
    pub enum AccessRequestStatus {
        /// It waits for Central Office.
        Submitted => "submitted",
        /// Central Office agreed. Where the person needs an e-token, its mail has not left yet.
        Approved => "approved",
        /// Central Office did not agree.
        Denied => "denied",
        /// The mail with the enrollment code has left.
        TokenIssued => "token_issued",
        /// The person has activated the e-token.
        Activated => "activated",
        /// Who filed it took it back.
        Withdrawn => "withdrawn",
    }
}

vocabulary! {
    /// How far the enrollment of a facility has come.
    pub enum FacilityEnrollmentStatus {
        /// It waits for Central Office.
        Submitted => "submitted",
        /// Central Office agreed: the facility and its first Security Administrator are there.
        Approved => "approved",
        /// Central Office did not agree.
        Denied => "denied",
    }
}

vocabulary! {
    /// What happens to an account that nobody signs on with.
    pub enum AccountEvent {
        /// It locks, six months after the last sign-on.
        Lock => "lock",
        /// It expires, one year after the last sign-on.
        Expiry => "expiry",
    }
}

vocabulary! {
    /// How the 24 hours stand within which an e-token must be issued.
    pub enum TokenClockStatus {
        /// The e-token is awaited and the time has not run out.
        Running => "running",
        /// It was issued in time.
        Met => "met",
        /// It was issued late.
        MetLate => "met_late",
        /// It is awaited and the time has run out.
        Overdue => "overdue",
    }
}

vocabulary! {
    /// Where the mail with an enrollment code stands.
    pub enum EnrollmentMailState {
        /// It waits to leave, or is being sent.
        Waiting => "waiting",
        /// The mail server took it.
        Sent => "sent",
        /// It was given up, or is not sent any more; `resend` makes another.
        NotSent => "not_sent",
    }
}

vocabulary! {
    /// What can be done with a request for access.
    pub enum AccessRequestAction {
        /// Central Office agrees.
        Approve => "approve",
        /// Central Office does not agree.
        Deny => "deny",
        /// It is taken back before it is decided.
        Withdraw => "withdraw",
        /// A new enrollment code is mailed; the one before no longer works.
        Resend => "resend",
    }
}
