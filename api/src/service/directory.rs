//! Counties, field offices and contacts: what the State's tables say.

use nimrs_contract::directory::{ContactView, CountyView, FieldOfficeView};
use nimrs_contract::vocabulary::{Code, ContactTopic, FieldOffice, ProblemCode, StaffKind};

use crate::domain::contacts::{CONTACTS, Contact, contact_for, lookup};
use crate::domain::directory::{
    COUNTIES, County, borough_of, counties_of, county_by_fips, county_by_name, field_office_name,
};

use super::error::{AppError, AppResult};

fn county_view(county: &County) -> CountyView {
    CountyView {
        fips: county.fips.to_owned(),
        name: county.name.to_owned(),
        field_office: county.field_office,
        aliases: borough_of(county.fips).map(str::to_owned).into_iter().collect(),
    }
}

fn office_view(office: FieldOffice) -> FieldOfficeView {
    FieldOfficeView {
        code: office,
        name: field_office_name(office).to_owned(),
        counties: counties_of(office).map(county_view).collect(),
    }
}

/// All counties, by their codes.
pub fn counties() -> Vec<CountyView> {
    COUNTIES.iter().map(county_view).collect()
}

/// A county by its FIPS code.
pub fn county(fips: &str) -> AppResult<CountyView> {
    county_by_fips(fips).map(county_view).ok_or_else(|| {
        AppError::new(ProblemCode::NotFound, "No county of New York State has this FIPS code; 36047 is Kings.")
    })
}

/// All field offices.
pub fn field_offices() -> Vec<FieldOfficeView> {
    FieldOffice::ALL.iter().copied().map(office_view).collect()
}

/// A field office by its code.
pub fn field_office(code: &str) -> AppResult<FieldOfficeView> {
    FieldOffice::from_code(code)
        .map(office_view)
        .ok_or_else(|| AppError::new(ProblemCode::NotFound, "There is no field office with this code."))
}

/// What a question for contacts is narrowed to.
#[derive(Debug, Clone, Default)]
pub struct ContactQuestion {
    /// About what.
    pub topic: Option<ContactTopic>,
    /// By whose staff.
    pub staff_kind: Option<StaffKind>,
    /// In which county: its FIPS code, its name, or its borough's.
    pub county: Option<String>,
}

/// Whom to ask. Where the Clinical Risk Manager has a part, the county's field office stands with the contact.
pub fn contacts(question: &ContactQuestion) -> AppResult<Vec<ContactView>> {
    let county = question.county.as_deref().map(find_county).transpose()?;
    let topics: Vec<ContactTopic> = question.topic.map_or_else(topics, |topic| vec![topic]);
    Ok(topics
        .into_iter()
        .flat_map(|topic| of_topic(topic, question.staff_kind))
        .map(|contact| contact_view(contact, county))
        .collect())
}

/// The contacts of a topic. A kind of staff without one of its own is sent where its questions are answered.
fn of_topic(topic: ContactTopic, staff: Option<StaffKind>) -> Vec<&'static Contact> {
    let found: Vec<_> = lookup(topic, staff).collect();
    match staff {
        Some(staff) if found.is_empty() => contact_for(topic, staff).into_iter().collect(),
        _ => found,
    }
}

/// The topics in the order of the table, each once.
fn topics() -> Vec<ContactTopic> {
    let mut topics: Vec<ContactTopic> = CONTACTS.iter().map(|contact| contact.topic).collect();
    topics.dedup();
    topics
}

/// The county of a FIPS code, a name, or a borough's name.
pub(super) fn find_county(text: &str) -> AppResult<&'static County> {
    county_by_fips(text.trim()).or_else(|| county_by_name(text)).ok_or_else(|| {
        AppError::invalid_at("query:county", "unknown_county", "Give a county of New York State, as 36047 or Kings.")
    })
}

/// Whether the Clinical Risk Manager answers, or is copied, on a topic.
fn concerns_risk_manager(topic: ContactTopic) -> bool {
    use ContactTopic::{NotArrived, Part524Clarification, Reassignment, Reclassification};
    matches!(topic, Part524Clarification | Reclassification | Reassignment | NotArrived)
}

pub(super) fn contact_view(contact: &Contact, county: Option<&County>) -> ContactView {
    ContactView {
        topic: contact.topic,
        staff_kind: contact.staff,
        who: contact.who.to_owned(),
        phone: contact.phone.map(str::to_owned),
        email: contact.mail_address().map(str::to_owned),
        note: contact.note.map(str::to_owned),
        field_office: county.filter(|_| concerns_risk_manager(contact.topic)).map(|county| county.field_office),
        clinical_risk_manager: None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ask(topic: Option<ContactTopic>, county: Option<&str>) -> AppResult<Vec<ContactView>> {
        contacts(&ContactQuestion { topic, staff_kind: None, county: county.map(str::to_owned) })
    }

    #[test]
    fn the_county_names_the_field_office_where_the_risk_manager_is_concerned() {
        let found = ask(Some(ContactTopic::Part524Clarification), Some("brooklyn")).unwrap();
        assert_eq!(found[0].field_office, Some(FieldOffice::NewYorkCity));
        assert_eq!(ask(Some(ContactTopic::Webinar), Some("36001")).unwrap()[0].field_office, None);
        assert_eq!(ask(None, Some("Bergen")).unwrap_err().errors[0].pointer, "query:county");
    }

    #[test]
    fn local_staff_with_token_trouble_are_sent_to_their_desk() {
        let question =
            ContactQuestion { topic: Some(ContactTopic::Token), staff_kind: Some(StaffKind::Local), county: None };
        let found = contacts(&question).unwrap();
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].phone.as_deref(), Some("800-435-7697 option 2"));
    }

    #[test]
    fn without_a_topic_the_whole_list_is_answered() {
        assert_eq!(ask(None, None).unwrap().len(), CONTACTS.len());
    }
}
