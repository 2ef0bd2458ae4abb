//! The notices that were given of an incident.

use super::vocabulary;

vocabulary! {
    /// Who was told.
    pub enum NotificationRecipient {
        /// The Vulnerable Persons' Central Register.
        Vpcr => "vpcr",
        /// The Office of Mental Health.
        Omh => "omh",
        /// The director or designee.
        Director => "director",
        /// A qualified person (Mental Hygiene Law 33.23).
        QualifiedPerson => "qualified_person",
        /// The Mental Hygiene Legal Service.
        Mhls => "mhls",
        /// The Board of Visitors.
        BoardOfVisitors => "board_of_visitors",
        /// The district attorney.
        DistrictAttorney => "district_attorney",
        /// The police.
        Police => "police",
        /// The Statewide Central Register of child abuse.
        Scr => "scr",
        /// The coroner or medical examiner.
        Coroner => "coroner",
        /// The local governmental unit.
        Lgu => "lgu",
        /// The guardian.
        Guardian => "guardian",
        /// A physician.
        Physician => "physician",
        /// The Clinical Risk Manager.
        ClinicalRiskManager => "clinical_risk_manager",
    }
}

vocabulary! {
    /// How they were told.
    pub enum NotificationMethod {
        /// By telephone.
        Phone => "phone",
        /// By mail.
        Mail => "mail",
        /// Through a portal.
        Portal => "portal",
        /// In person.
        InPerson => "in_person",
        /// By fax.
        Fax => "fax",
    }
}

vocabulary! {
    /// What came of it.
    pub enum NotificationOutcome {
        /// Reached.
        Reached => "reached",
        /// A message was left.
        MessageLeft => "message_left",
        /// Wanted no notice.
        RefusedNotice => "refused_notice",
        /// Could not be reached.
        Unable => "unable",
    }
}
