//! Learning: material, webinars and who has learned what.

use super::vocabulary;

vocabulary! {
    /// What kind of material it is.
    pub enum LearningResourceKind {
        /// A training video.
        Video => "video",
        /// A policy guide.
        PolicyGuide => "policy_guide",
        /// A job aid.
        JobAid => "job_aid",
    }
}

vocabulary! {
    /// For whom material is made.
    pub enum LearningAudience {
        /// Everybody.
        Everyone => "everyone",
        /// Staff of local (licensed) providers.
        Local => "local",
        /// Staff of New York State.
        State => "state",
    }
}

vocabulary! {
    /// How a webinar came about.
    pub enum WebinarKind {
        /// One of the regular sessions.
        Scheduled => "scheduled",
        /// Held because somebody asked for it.
        Custom => "custom",
    }
}

vocabulary! {
    /// Whether a webinar takes place.
    pub enum WebinarStatus {
        /// It takes place, or took place.
        Scheduled => "scheduled",
        /// It does not take place.
        Cancelled => "cancelled",
    }
}

vocabulary! {
    /// What a registration is worth.
    pub enum RegistrationStatus {
        /// There is a place.
        Registered => "registered",
        /// All places are taken; the first who waits gets the next that becomes free.
        Waiting => "waiting",
        /// It was given up.
        Cancelled => "cancelled",
    }
}

vocabulary! {
    /// How far a request for a webinar of one's own has come.
    pub enum WebinarRequestStatus {
        /// It waits for an answer.
        Submitted => "submitted",
        /// There will be a webinar.
        Accepted => "accepted",
        /// There will be none.
        Declined => "declined",
    }
}

vocabulary! {
    /// In what a training was completed.
    pub enum TrainingKind {
        /// A webinar that was attended.
        Webinar => "webinar",
        /// Material that was worked through.
        Resource => "resource",
    }
}

vocabulary! {
    /// On which day of the week the sessions of a series are held.
    pub enum SessionWeekday {
        /// Mondays.
        Monday => "monday",
        /// Tuesdays.
        Tuesday => "tuesday",
        /// Wednesdays.
        Wednesday => "wednesday",
        /// Thursdays.
        Thursday => "thursday",
        /// Fridays.
        Friday => "friday",
    }
}

vocabulary! {
    /// How a request for a webinar is answered.
    pub enum WebinarDecision {
        /// There will be a webinar.
        Accept => "accept",
        /// There will be none.
        Decline => "decline",
    }
}
