//! Incidents: recording, submitting, reviewing and closing them.
//!
//! An [`Incident`] is the row with all that its versions keep. Whoever changes any of it finds and holds it with
//! [`hold`] (or [`take`], for an action of the lifecycle), changes rows and aggregate alike, and ends with
//! [`commit_change`], which counts the version up and writes everything that follows from the change.

mod amend;
mod clocks;
mod commit;
mod create;
mod draft;
mod filter;
mod find;
mod findings;
mod investigate;
mod jc_classification;
mod list;
pub(crate) mod masking;
mod projection;
pub(crate) mod read;
mod review;
mod search;
mod snippets;
mod submit;
mod take_over;
mod version;
mod view;
mod void;

pub use crate::db::incident_filter::IncidentFilter;
pub use amend::amend;
pub(crate) use clocks::status_of as clock_status;
pub use clocks::{clocks, extend_clock};
pub use commit::{Change, commit_change, commit_new_many};
pub(crate) use create::unit_fault;
pub use create::{create, draft_faults, import_draft, new_drafts, place, record};
pub use draft::{discard, edit, hand_over, send_back};
pub use filter::{NarrowedBy, narrowed_by};
pub use find::{check_version, hold, hold_facts, hold_open, see, take};
pub(crate) use findings::has_number;
pub use investigate::{file_report, investigate};
pub use jc_classification::{classifications, classify_by_cases, note_jc_classification};
pub use list::list;
pub use projection::complete_missing;
pub use read::get;
pub use review::{close, finish, reopen, return_};
pub use search::{PageKey, search};
pub(crate) use submit::check_stays_whole;
pub use submit::submit;
pub use take_over::{ImportedAs, TakenOver, take_over};
pub use version::{diff, history, version, versions};
pub use view::{attachment_view, identifies, note_read, notification_view, person_view, shown_file, view};
pub use void::{hold_legally, release_legal_hold, void};

use nimrs_contract::deletion_request::VoidView;
use nimrs_contract::notification::NotificationContent;
use nimrs_contract::person::PersonContent;

use crate::db::attachment::AttachmentRow;
use crate::db::incident::IncidentRow;
use crate::db::notification::NotificationRow;
use crate::db::person::PersonRow;
use crate::domain::ids::{FacilityId, IncidentId};
use crate::domain::permissions::Target;

use super::audit::Subject;

/// An incident with all that its versions keep.
#[derive(Debug, Clone)]
pub struct Incident {
    /// Its row.
    pub row: IncidentRow,
    /// The name of its facility.
    pub facility_name: String,
    /// Its people.
    pub people: Vec<PersonRow>,
    /// The notices given of it.
    pub notifications: Vec<NotificationRow>,
    /// Its files.
    pub attachments: Vec<AttachmentRow>,
    /// How it came to be voided, where it is.
    pub void: Option<VoidView>,
    /// The Justice Center numbers as they stand in the database.
    stored_jc_numbers: Vec<String>,
}

impl Incident {
    /// Its facility.
    pub fn facility(&self) -> FacilityId {
        self.row.facility_id
    }

    /// Its id.
    pub fn id(&self) -> IncidentId {
        self.row.id
    }

    /// What the rules of access need to know of it.
    pub fn target(&self) -> Target {
        self.row.target()
    }

    /// The incident as the subject of an audit entry.
    pub fn subject(&self) -> Subject {
        Subject::new("incident", self.row.id).of(self.row.facility_id, self.row.id)
    }

    /// Gives a new incident that is not yet written another id.
    pub fn set_id(&mut self, id: IncidentId) {
        self.row.id = id;
        self.people.iter_mut().for_each(|person| person.incident_id = id);
        self.notifications.iter_mut().for_each(|notice| notice.incident_id = id);
    }

    fn people_contents(&self) -> Vec<PersonContent> {
        self.people.iter().map(|person| person.content.0.clone()).collect()
    }

    fn notices(&self) -> Vec<NotificationContent> {
        self.notifications.iter().map(|notice| notice.content.0.clone()).collect()
    }
}
