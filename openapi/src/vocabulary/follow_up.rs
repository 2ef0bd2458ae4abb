//! Investigation, review, corrective action and the State's questions.

use super::vocabulary;

vocabulary! {
    /// Who investigates.
    pub enum InvestigationAssignee {
        /// The facility.
        Provider => "provider",
        /// The Office of Mental Health.
        Omh => "omh",
        /// The Justice Center.
        JusticeCenter => "justice_center",
    }
}

vocabulary! {
    /// What the incident review committee decided.
    pub enum CommitteeDecision {
        /// The report is accepted.
        Accept => "accept",
        /// The report needs more work.
        ReturnForMore => "return_for_more",
        /// The matter is referred elsewhere.
        Refer => "refer",
    }
}

vocabulary! {
    /// The kind of a corrective action.
    pub enum CorrectiveActionKind {
        /// Training.
        Training => "training",
        /// Change of personnel.
        PersonnelChange => "personnel_change",
        /// Discipline.
        Discipline => "discipline",
        /// Change of a policy.
        Policy => "policy",
        /// Change of the environment.
        Environment => "environment",
        /// Change of the treatment plan.
        TreatmentPlan => "treatment_plan",
        /// Counselling.
        Counselling => "counselling",
        /// Sanctions.
        Sanctions => "sanctions",
    }
}

vocabulary! {
    /// Where a question of the State stands.
    pub enum InquiryStatus {
        /// Awaits the facility's answer.
        Open => "open",
        /// Answered by the facility.
        Answered => "answered",
        /// Settled.
        Closed => "closed",
    }
}
