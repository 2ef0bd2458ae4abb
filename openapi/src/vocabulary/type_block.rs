//! The codes of the blocks that only some incident types have.

use super::vocabulary;

vocabulary! {
    /// The step at which a medication error was made.
    pub enum MedicationStage {
        /// Prescribing.
        Prescribing => "prescribing",
        /// Transcribing.
        Transcribing => "transcribing",
        /// Dispensing.
        Dispensing => "dispensing",
        /// Administering.
        Administering => "administering",
        /// Monitoring.
        Monitoring => "monitoring",
    }
}

vocabulary! {
    /// What was wrong with a medication.
    pub enum MedicationErrorKind {
        /// Wrong drug.
        WrongDrug => "wrong_drug",
        /// Wrong dose.
        WrongDose => "wrong_dose",
        /// Wrong route.
        WrongRoute => "wrong_route",
        /// Wrong time.
        WrongTime => "wrong_time",
        /// Wrong patient.
        WrongPatient => "wrong_patient",
        /// Not given.
        Omission => "omission",
        /// Given once too often.
        ExtraDose => "extra_dose",
        /// Expired drug.
        Expired => "expired",
    }
}

vocabulary! {
    /// The NCC MERP index of a medication error: A could cause an error, B to D no harm,
    /// E to H harm, I death.
    pub enum MerpCategory {
        /// Circumstances that could cause an error.
        A => "A",
        /// Did not reach the patient.
        B => "B",
        /// Reached the patient, no harm.
        C => "C",
        /// Needed monitoring to rule out harm.
        D => "D",
        /// Temporary harm that needed intervention.
        E => "E",
        /// Temporary harm with hospitalization.
        F => "F",
        /// Permanent harm.
        G => "G",
        /// Needed intervention to sustain life.
        H => "H",
        /// Death.
        I => "I",
    }
}

vocabulary! {
    /// The kind of restraint (14 NYCRR 526.4).
    pub enum RestraintKind {
        /// Manual restraint.
        Manual => "manual",
        /// Mechanical restraint.
        Mechanical => "mechanical",
        /// A drug used as a restraint.
        Drug => "drug",
        /// Seclusion.
        Seclusion => "seclusion",
    }
}

vocabulary! {
    /// How dangerous an act of self-harm was.
    pub enum Lethality {
        /// None.
        None => "none",
        /// Low.
        Low => "low",
        /// Moderate.
        Moderate => "moderate",
        /// High.
        High => "high",
    }
}

vocabulary! {
    /// The manner of a death.
    pub enum DeathManner {
        /// Natural.
        Natural => "natural",
        /// Accident.
        Accident => "accident",
        /// Suicide.
        Suicide => "suicide",
        /// Homicide.
        Homicide => "homicide",
        /// Overdose of a medication, a controlled substance or alcohol.
        Overdose => "overdose",
        /// Unexplained.
        Unexplained => "unexplained",
        /// Not established yet.
        Pending => "pending",
    }
}
