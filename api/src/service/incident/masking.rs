//! What a reader who may not identify people gets to see instead. Free text stays as it was written.

use nimrs_contract::attachment::AttachmentView;
use nimrs_contract::incident_content::IncidentContent;
use nimrs_contract::incident_version::IncidentRecord;
use nimrs_contract::notification::NotificationContent;

const WITHHELD: &str = "(withheld)";

/// The content without the names of who reported and who discovered it: their identity is protected.
pub fn content(content: IncidentContent) -> IncidentContent {
    let mut content = content;
    content.discovered_by = None;
    if let Some(report) = &mut content.vpcr_report {
        report.caller = None;
    }
    content
}

/// A notice without the person who was told, without who told it, often the one who reported, and without what was noted.
pub fn notice(notice: NotificationContent) -> NotificationContent {
    NotificationContent { person: None, by: None, note: None, ..notice }
}

/// A file without its name and description, which often say whom it is about.
pub fn file(file: AttachmentView) -> AttachmentView {
    AttachmentView { file_name: WITHHELD.to_owned(), description: None, ..file }
}

/// A whole record.
pub fn record(record: IncidentRecord) -> IncidentRecord {
    let mut record = record;
    record.content = content(record.content);
    for person in &mut record.people {
        person.identified = false;
        person.content = person.content.without_identity();
    }
    for told in &mut record.notifications {
        told.content = notice(told.content.clone());
    }
    record.attachments = record.attachments.into_iter().map(file).collect();
    record
}
