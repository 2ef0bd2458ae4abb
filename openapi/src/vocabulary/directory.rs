//! Facilities, regions and whom to call.

use super::vocabulary;

vocabulary! {
    /// An OMH field office and its region.
    pub enum FieldOffice {
        /// Central New York.
        CentralNewYork => "central_new_york",
        /// Hudson River.
        HudsonRiver => "hudson_river",
        /// Long Island.
        LongIsland => "long_island",
        /// New York City.
        NewYorkCity => "new_york_city",
        /// Western New York.
        WesternNewYork => "western_new_york",
    }
}

vocabulary! {
    /// The kind of a facility or programme.
    pub enum FacilityKind {
        /// State psychiatric center.
        StatePsychiatricCenter => "state_psychiatric_center",
        /// Free-standing psychiatric hospital (Article 31).
        PsychiatricHospital => "psychiatric_hospital",
        /// Psychiatric inpatient unit of a general hospital.
        GeneralHospitalUnit => "general_hospital_unit",
        /// Comprehensive psychiatric emergency program.
        Cpep => "cpep",
        /// Residential treatment facility for children.
        Rtf => "rtf",
        /// Community residence.
        CommunityResidence => "community_residence",
        /// Apartment treatment.
        ApartmentTreatment => "apartment_treatment",
        /// Family-based treatment.
        FamilyBasedTreatment => "family_based_treatment",
        /// Clinic treatment.
        Clinic => "clinic",
        /// Continuing day treatment.
        ContinuingDayTreatment => "continuing_day_treatment",
        /// Day treatment of children.
        DayTreatment => "day_treatment",
        /// Partial hospitalization.
        PartialHospitalization => "partial_hospitalization",
        /// Intensive psychiatric rehabilitation treatment.
        Iprt => "iprt",
        /// Personalized recovery oriented services.
        Pros => "pros",
        /// Assertive community treatment.
        Act => "act",
        /// Crisis residence (Part 589).
        CrisisResidence => "crisis_residence",
        /// Crisis stabilization center.
        CrisisStabilization => "crisis_stabilization",
        /// Children's home and community based services waiver (largely historical).
        HcbsWaiver => "hcbs_waiver",
        /// Any other programme.
        Other => "other",
    }
}

vocabulary! {
    /// What a contact of the directory is for; the contacts are in `contacts.csv`.
    pub enum ContactTopic {
        /// Something in NIMRS does not work.
        TechnicalIssue => "technical_issue",
        /// A PIN is forgotten or an account is locked.
        PinOrLockout => "pin_or_lockout",
        /// The e-token makes trouble.
        Token => "token",
        /// Access for a new user.
        NewUser => "new_user",
        /// Access expired after a year without a sign-on.
        ExpiredOverOneYear => "expired_over_one_year",
        /// Taking an account out of use.
        Deactivate => "deactivate",
        /// What Part 524 asks for.
        Part524Clarification => "part_524_clarification",
        /// The Justice Center's category looks wrong.
        Reclassification => "reclassification",
        /// The incident belongs to another facility.
        Reassignment => "reassignment",
        /// Reported to the VPCR, but not in the import queue.
        NotArrived => "not_arrived",
        /// The hotline of the Vulnerable Persons' Central Register.
        VpcrHotline => "vpcr_hotline",
        /// The Justice Center's death reporting line.
        DeathLine => "death_line",
        /// Custom training webinars.
        Webinar => "webinar",
    }
}
