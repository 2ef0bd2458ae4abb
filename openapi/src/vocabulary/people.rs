//! The people of an incident and the harm they came to.

use super::vocabulary;

vocabulary! {
    /// What a person was to the incident. A person with several roles is recorded once for each.
    pub enum PersonRole {
        /// Client, the one harmed.
        ClientVictim => "client_victim",
        /// Client, the one who harmed.
        ClientAggressor => "client_aggressor",
        /// Client, took part.
        ClientParticipant => "client_participant",
        /// Client, saw it.
        ClientWitness => "client_witness",
        /// Staff, the one alleged.
        StaffSubject => "staff_subject",
        /// Staff, saw it.
        StaffWitness => "staff_witness",
        /// Staff, reported it.
        StaffReporter => "staff_reporter",
        /// Staff, responded to it.
        StaffResponder => "staff_responder",
        /// Staff, supervisor at the time.
        StaffSupervisor => "staff_supervisor",
        /// Visitor.
        Visitor => "visitor",
        /// Family.
        Family => "family",
        /// Qualified person (Mental Hygiene Law 33.16).
        QualifiedPerson => "qualified_person",
        /// Police.
        Police => "police",
        /// Anyone else.
        Other => "other",
    }
}

impl PersonRole {
    /// Whether the person is a client of the facility in this role.
    pub fn is_client(self) -> bool {
        matches!(self, Self::ClientVictim | Self::ClientAggressor | Self::ClientParticipant | Self::ClientWitness)
    }

    /// Whether the person is staff of the facility in this role.
    pub fn is_staff(self) -> bool {
        matches!(
            self,
            Self::StaffSubject
                | Self::StaffWitness
                | Self::StaffReporter
                | Self::StaffResponder
                | Self::StaffSupervisor
        )
    }
}

vocabulary! {
    /// Sex as recorded.
    pub enum Sex {
        /// Female.
        F => "f",
        /// Male.
        M => "m",
        /// Neither.
        X => "x",
        /// Not known.
        Unknown => "unknown",
    }
}

vocabulary! {
    /// The harm that came of it.
    pub enum ActualHarm {
        /// None.
        None => "none",
        /// Needs first aid at most.
        Minor => "minor",
        /// Needs treatment beyond first aid.
        Moderate => "moderate",
        /// Serious or lasting.
        Serious => "serious",
        /// Death.
        Death => "death",
    }
}

vocabulary! {
    /// The harm that could have come of it.
    pub enum PotentialHarm {
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
    /// The most that was done to treat the harm.
    pub enum TreatmentGiven {
        /// None.
        None => "none",
        /// First aid.
        FirstAid => "first_aid",
        /// Seen by a physician.
        Physician => "physician",
        /// Emergency department.
        EmergencyDepartment => "emergency_department",
        /// Admitted to a hospital.
        Admission => "admission",
    }
}

vocabulary! {
    /// How a member of staff is engaged.
    pub enum EmploymentKind {
        /// Employee.
        Employee => "employee",
        /// Volunteer.
        Volunteer => "volunteer",
        /// Intern.
        Intern => "intern",
        /// Consultant.
        Consultant => "consultant",
        /// Contractor.
        Contractor => "contractor",
    }
}

vocabulary! {
    /// The legal status of a client.
    pub enum LegalStatus {
        /// Voluntary.
        Voluntary => "voluntary",
        /// Involuntary.
        Involuntary => "involuntary",
        /// Under the Criminal Procedure Law.
        CriminalProcedureLaw => "criminal_procedure_law",
        /// Assisted outpatient treatment.
        Aot => "aot",
    }
}
