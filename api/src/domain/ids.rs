//! One type per kind of id, so that an incident's id cannot be handed where a person's is meant.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident,)+) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl $name {
            /// The bare UUID, for the wire and the database.
            pub const fn uuid(self) -> Uuid {
                self.0
            }
        }

        impl From<Uuid> for $name {
            fn from(id: Uuid) -> Self {
                Self(id)
            }
        }

        impl From<$name> for Uuid {
            fn from(id: $name) -> Self {
                id.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.hyphenated().fmt(f)
            }
        }

        impl FromStr for $name {
            type Err = uuid::Error;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Uuid::parse_str(text).map(Self)
            }
        }
    )+};
}

ids! {
    /// An account: one user ID at one organisation.
    AccountId,
    /// A sign-on, from login to logout or its end.
    SessionId,
    /// A provider's facility.
    FacilityId,
    /// A unit, ward or site of a facility.
    UnitId,
    /// An incident record.
    IncidentId,
    /// A person named in one incident.
    PersonId,
    /// A notice given about an incident.
    NotificationId,
    /// A file kept with an incident.
    AttachmentId,
    /// An investigation of an incident.
    InvestigationId,
    /// A committee review of an incident.
    CommitteeReviewId,
    /// An item of a corrective action plan.
    CorrectiveActionId,
    /// A question of the State to a facility about an incident.
    InquiryId,
    /// A case of the Justice Center in the import queue.
    JcCaseId,
    /// A request to the Justice Center.
    JcRequestId,
    /// A classification in the history of an incident.
    ClassificationId,
    /// A finding of the Justice Center.
    FindingId,
    /// An entry of the directory of Clinical Risk Managers.
    ClinicalRiskManagerId,
    /// A mail that waits to leave, or left.
    OutboxMessageId,
    /// The invitation that lets a new account set its PIN and e-token.
    EnrollmentId,
    /// A request for access: for a new account, or for a change of one.
    AccessRequestId,
    /// The enrolment of an agency that does not use the service yet.
    FacilityEnrollmentId,
    /// A video, policy guide or job aid.
    LearningResourceId,
    /// A piece of news.
    NewsId,
    /// A webinar.
    WebinarId,
    /// What makes webinars that recur.
    WebinarSeriesId,
    /// A place in a webinar, or in its waiting list.
    WebinarRegistrationId,
    /// A request for a webinar of one's own.
    WebinarRequestId,
    /// A training that an account has completed.
    TrainingRecordId,
    /// A request to delete an incident.
    DeletionRequestId,
    /// An hour in which names may be seen without a reason each time.
    EmergencyAccessId,
    /// An entry of the census.
    CensusId,
    /// A search that an account keeps.
    SavedSearchId,
    /// A bulk export.
    ExportId,
    /// A bulk import.
    ImportId,
    /// A secret of a machine client.
    ClientSecretId,
    /// A webhook.
    WebhookId,
    /// A secret or key with which a webhook is signed.
    WebhookSecretId,
    /// A delivery of an event to a webhook.
    DeliveryId,
    /// Something that happened, as followers hear of it.
    EventId,
    /// An entry of the audit log.
    AuditId,
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "0198c0de-0000-7000-8000-000000000001";

    #[test]
    fn text_and_json_are_the_bare_uuid() {
        let id: IncidentId = TEXT.parse().unwrap();
        assert_eq!(id.to_string(), TEXT);
        assert_eq!(serde_json::to_string(&id).unwrap(), format!("\"{TEXT}\""));
        assert_eq!(serde_json::from_str::<IncidentId>(&format!("\"{TEXT}\"")).unwrap(), id);
        assert_eq!(IncidentId::from(Uuid::from(id)), id);
        assert_eq!(id.uuid(), Uuid::from(id));
    }

    #[test]
    fn anything_else_is_refused() {
        for text in ["", "1", "0198c0de-0000-7000-8000-00000000000", "x198c0de-0000-7000-8000-000000000001"] {
            assert!(text.parse::<AccountId>().is_err(), "{text}");
        }
    }
}
