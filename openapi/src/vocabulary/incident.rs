//! The life of an incident and the circumstances it is recorded with.

use super::vocabulary;

vocabulary! {
    /// Where an incident stands in its life.
    pub enum IncidentStatus {
        /// Being written.
        Draft => "draft",
        /// Handed over to a Level 1 user.
        ReadyForReview => "ready_for_review",
        /// Sent to OMH; the content is frozen.
        Submitted => "submitted",
        /// Being investigated.
        UnderInvestigation => "under_investigation",
        /// The report is filed and before the incident review committee.
        CommitteeReview => "committee_review",
        /// The facility is done.
        Finished => "finished",
        /// The State accepted it.
        Closed => "closed",
        /// Taken out of lists and statistics by an approved deletion request.
        Voided => "voided",
        /// A draft that was thrown away.
        Discarded => "discarded",
    }
}

vocabulary! {
    /// What can be done with an incident. The code is the last part of the path of the operation,
    /// save `edit` (PATCH) and `discard` (DELETE).
    pub enum IncidentAction {
        /// Change the draft.
        Edit => "edit",
        /// Throw the draft away.
        Discard => "discard",
        /// Hand the draft over for review.
        HandOver => "hand-over",
        /// Send the draft back to its writer.
        SendBack => "send-back",
        /// Send the initial report to OMH.
        Submit => "submit",
        /// Change the content after it was submitted.
        Amend => "amend",
        /// Start the investigation.
        Investigate => "investigate",
        /// File the final investigation report.
        FileReport => "file-report",
        /// Hand the finished incident to the State.
        Finish => "finish",
        /// Return it to the facility with a question.
        Return => "return",
        /// Accept and close it.
        Close => "close",
        /// Open it again.
        Reopen => "reopen",
    }
}

vocabulary! {
    /// How exactly the time of the occurrence is known.
    pub enum OccurrencePrecision {
        /// `at` is the time.
        Exact => "exact",
        /// `at` is the best estimate.
        Estimated => "estimated",
        /// Between `at` and `until`.
        Range => "range",
    }
}

vocabulary! {
    /// Whether it happened on the premises of the programme.
    pub enum Premises {
        /// On programme premises.
        OnPremises => "on_premises",
        /// Elsewhere.
        OffPremises => "off_premises",
    }
}

vocabulary! {
    /// Whether the patient was under the supervision of a custodian.
    pub enum Supervision {
        /// Was under supervision.
        Actual => "actual",
        /// Was meant to be under supervision.
        Intended => "intended",
        /// Neither was nor was meant to be.
        None => "none",
    }
}

vocabulary! {
    /// The kind of place.
    pub enum LocationKind {
        /// Bedroom.
        Bedroom => "bedroom",
        /// Bathroom.
        Bathroom => "bathroom",
        /// Dayroom.
        Dayroom => "dayroom",
        /// Dining area.
        Dining => "dining",
        /// Hallway.
        Hallway => "hallway",
        /// Seclusion room.
        SeclusionRoom => "seclusion_room",
        /// Outdoors.
        Outdoors => "outdoors",
        /// Vehicle.
        Vehicle => "vehicle",
        /// In the community.
        Community => "community",
        /// The client's home.
        ClientHome => "client_home",
        /// Any other place.
        Other => "other",
    }
}

vocabulary! {
    /// How the report reached the Vulnerable Persons' Central Register.
    pub enum VpcrReportMethod {
        /// By telephone.
        Phone => "phone",
        /// Through the web form.
        Web => "web",
        /// Through the mobile app.
        App => "app",
    }
}

vocabulary! {
    /// How confidential an attachment is, by what it is.
    pub enum AttachmentClass {
        /// Clinical record.
        Clinical => "clinical",
        /// Quality assurance; privileged.
        QualityAssurance => "quality_assurance",
        /// Legal paper.
        Legal => "legal",
        /// Personnel record.
        Personnel => "personnel",
    }
}

vocabulary! {
    /// The order of a list of incidents.
    pub enum IncidentSort {
        /// The first recorded first.
        Created => "created",
        /// The last recorded first.
        CreatedDown => "-created",
        /// The first that occurred first.
        Occurred => "occurred",
        /// The last that occurred first.
        OccurredDown => "-occurred",
        /// The first discovered first.
        Discovered => "discovered",
        /// The last discovered first.
        DiscoveredDown => "-discovered",
        /// The longest unchanged first.
        Updated => "updated",
        /// The last changed first.
        UpdatedDown => "-updated",
        /// The lowest number first.
        Number => "number",
        /// The highest number first.
        NumberDown => "-number",
    }
}

vocabulary! {
    /// How well an incident fits what was searched for.
    pub enum MatchClass {
        /// In its numbers.
        Number => "number",
        /// In the names of its people.
        Name => "name",
        /// The words side by side.
        Phrase => "phrase",
        /// The words somewhere.
        Words => "words",
    }
}
