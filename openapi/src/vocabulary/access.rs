//! Who a person is to the service and what state their account is in.

use super::vocabulary;

vocabulary! {
    /// Who employs the person. It decides the service desk and the road of a request for access.
    pub enum StaffKind {
        /// Staff of a local (licensed) provider.
        Local => "local",
        /// Staff of New York State.
        State => "state",
    }
}

vocabulary! {
    /// The security group of an account: what it may do is in `permissions.csv`.
    pub enum SecurityGroup {
        /// Processes and submits the incidents of a facility.
        Level1 => "level_1",
        /// Creates incidents of a facility but cannot submit them.
        Level2 => "level_2",
        /// Reads and reports.
        Level3 => "level_3",
        /// Manages the accounts of a facility.
        SecurityAdministrator => "security_administrator",
        /// Unlocks accounts, resets PINs and reissues e-tokens.
        ItsServiceDesk => "its_service_desk",
        /// Helps with the service, but cannot unlock anyone.
        NimrsHelpDesk => "nimrs_help_desk",
        /// Oversees the facilities of a region.
        FieldOffice => "field_office",
        /// Clinical Risk Manager of a region.
        ClinicalRiskManager => "clinical_risk_manager",
        /// OMH Central Office.
        CentralOffice => "central_office",
        /// The Justice Center.
        JusticeCenter => "justice_center",
        /// A machine account of a facility's record system.
        Integration => "integration",
    }
}

vocabulary! {
    /// How far a security group holds a permission.
    pub enum Grant {
        /// Held.
        Yes => "yes",
        /// Not held.
        No => "no",
        /// Held for the records the account itself created.
        Own => "own",
        /// Held when an `Access-Reason` header says why; the reason is kept in the audit log.
        WithReason => "with_reason",
        /// Held for incidents that carry a Justice Center number.
        JcLinked => "jc_linked",
    }
}

vocabulary! {
    /// The state of an account, derived from its dates and failures; the first that applies counts.
    pub enum Standing {
        /// Taken out of use.
        Deactivated => "deactivated",
        /// One year or more since the last sign-on.
        Expired => "expired",
        /// Three failed sign-ons in a row.
        LockedFailedAttempts => "locked_failed_attempts",
        /// Six months or more since the last sign-on.
        LockedInactive => "locked_inactive",
        /// The e-token has not been activated yet.
        Pending => "pending",
        /// May sign on.
        Active => "active",
    }
}

vocabulary! {
    /// The kind of organisation an account belongs to.
    pub enum OrganizationKind {
        /// One facility.
        Facility => "facility",
        /// One field office and its region.
        FieldOffice => "field_office",
        /// OMH Central Office.
        CentralOffice => "central_office",
        /// The Justice Center.
        JusticeCenter => "justice_center",
        /// The ITS service desk.
        ItsServiceDesk => "its_service_desk",
        /// The NIMRS help desk.
        NimrsHelpDesk => "nimrs_help_desk",
    }
}

vocabulary! {
    /// How far an activation has come.
    pub enum ActivationStatus {
        /// The PIN is set and the seed shown; one code of the e-token is awaited.
        AwaitingCode => "awaiting_code",
        /// The account may sign on.
        Activated => "activated",
    }
}
