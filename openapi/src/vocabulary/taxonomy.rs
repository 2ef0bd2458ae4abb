//! The incident taxonomy.

use super::vocabulary;

vocabulary! {
    /// The class of an incident, which decides who is told and by when.
    pub enum IncidentClass {
        /// Allegation of abuse or neglect, 14 NYCRR 524.7(a).
        AbuseNeglect => "abuse_neglect",
        /// Significant incident, 14 NYCRR 524.7(b).
        Significant => "significant",
        /// For OMH only, never for the Justice Center, 14 NYCRR 524.10.
        OmhOnly => "omh_only",
        /// Death, 14 NYCRR 524.11.
        Death => "death",
    }
}

vocabulary! {
    /// The type of an incident; class, section and whom to tell are in `incident_types.csv`.
    pub enum IncidentType {
        /// Physical abuse, 524.7(a)(1).
        PhysicalAbuse => "physical_abuse",
        /// Psychological abuse, 524.7(a)(2).
        PsychologicalAbuse => "psychological_abuse",
        /// Sexual abuse, 524.7(a)(3).
        SexualAbuse => "sexual_abuse",
        /// Deliberate inappropriate use of restraint, 524.7(a)(4).
        DeliberateInappropriateUseOfRestraint => "deliberate_inappropriate_use_of_restraint",
        /// Obstruction of reports of reportable incidents, 524.7(a)(5).
        ObstructionOfReports => "obstruction_of_reports",
        /// Unlawful use or administration of controlled substance, 524.7(a)(6).
        UnlawfulUseOfControlledSubstance => "unlawful_use_of_controlled_substance",
        /// Use of aversive conditioning, 524.7(a)(7).
        AversiveConditioning => "aversive_conditioning",
        /// Neglect, 524.7(a)(8).
        Neglect => "neglect",
        /// Assault, 524.7(b)(1).
        Assault => "assault",
        /// Crime, 524.7(b)(2).
        Crime => "crime",
        /// Falls by patients, 524.7(b)(3).
        Fall => "fall",
        /// Fights, 524.7(b)(4).
        Fight => "fight",
        /// Financial exploitation, 524.7(b)(5).
        FinancialExploitation => "financial_exploitation",
        /// Firesetting, 524.7(b)(6).
        Firesetting => "firesetting",
        /// Injury of unknown origin, 524.7(b)(7).
        InjuryOfUnknownOrigin => "injury_of_unknown_origin",
        /// Medication errors, 524.7(b)(8).
        MedicationError => "medication_error",
        /// Missing patient, 524.7(b)(9).
        MissingPatient => "missing_patient",
        /// Mistreatment, 524.7(b)(10).
        Mistreatment => "mistreatment",
        /// Other incident, 524.7(b)(11).
        OtherSignificant => "other_significant",
        /// Self abuse, 524.7(b)(12).
        SelfAbuse => "self_abuse",
        /// Severe adverse drug reaction, 524.7(b)(13).
        SevereAdverseDrugReaction => "severe_adverse_drug_reaction",
        /// Sexual contact between children, 524.7(b)(14).
        SexualContactBetweenChildren => "sexual_contact_between_children",
        /// Sexual assault, 524.7(b)(15).
        SexualAssault => "sexual_assault",
        /// Suicide attempt, 524.7(b)(16).
        SuicideAttempt => "suicide_attempt",
        /// Verbal aggression by patients, 524.7(b)(17).
        VerbalAggression => "verbal_aggression",
        /// Wrongful conduct, 524.7(b)(18).
        WrongfulConduct => "wrongful_conduct",
        /// Crimes in the community, 524.10(a)(1).
        CrimeInTheCommunity => "crime_in_the_community",
        /// Missing subject of AOT order, 524.10(a)(2).
        MissingSubjectOfAotOrder => "missing_subject_of_aot_order",
        /// Suicide attempt, off-site, 524.10(a)(3).
        SuicideAttemptOffSite => "suicide_attempt_off_site",
        /// Patient death, 524.11.
        Death => "death",
    }
}

vocabulary! {
    /// Where the wording of a type's definition comes from.
    pub enum DefinitionStatus {
        /// Taken from law or regulation.
        Stated => "stated",
        /// The project's working meaning; the official text was not at hand.
        Working => "working",
    }
}
