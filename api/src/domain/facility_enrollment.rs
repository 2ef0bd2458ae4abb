//! The enrollment of agencies that do not use the service yet. Anybody may send one, so nothing of it is taken that
//! could do harm where it is shown, printed or mailed.

use nimrs_contract::facility_enrollment::NewFacilityEnrollment;

use super::directory::county_by_fips;
use super::faults::{Faults, FieldFault};
use super::mail_address::MailAddress;
use super::shown_name::{name_fault, plain_fault};

/// The part at fault where a facility of the State asks; it has a road of its own.
pub const OPERATED_BY_STATE: &str = "/facility/operated_by_state";

/// Every fault of an enrollment that its schema cannot say.
pub fn faults(new: &NewFacilityEnrollment) -> Vec<FieldFault> {
    let mut faults = Faults::default();
    if new.facility.operated_by_state {
        faults.add(
            OPERATED_BY_STATE,
            "state_facility",
            "facilities that the State operates do not enroll: their staff file an e-RFA",
        );
    }
    if county_by_fips(&new.facility.county_fips).is_none() {
        faults.add("/facility/county_fips", "unknown_county", "is not the code of a county of New York State");
    }
    for (path, name) in names(new) {
        if let Some((code, message)) = name_fault(name) {
            faults.add(&path, code, message);
        }
    }
    for (path, phone) in phones(new) {
        if let Some((code, message)) = plain_fault(phone) {
            faults.add(path, code, message);
        }
    }
    for (path, address) in
        [("/director/email", &new.director.email), ("/security_manager/email", &new.security_manager.email)]
    {
        if let Err(fault) = MailAddress::parse(address) {
            faults.add(path, "mail_address", fault.to_string());
        }
    }
    if new.facility.director_name.as_ref().is_some_and(|name| name.trim() != new.director.name.trim()) {
        faults.add("/facility/director_name", "other_director", "must be the name in /director/name, or absent");
    }
    repeated_units(new, &mut faults);
    faults.into_list()
}

/// The names that people will read, with their places.
fn names(new: &NewFacilityEnrollment) -> Vec<(String, &str)> {
    let mut names = vec![
        ("/facility/name".to_owned(), new.facility.name.as_str()),
        ("/facility/director_name".to_owned(), new.facility.director_name.as_deref().unwrap_or_default()),
        ("/director/name".to_owned(), new.director.name.as_str()),
        ("/security_manager/display_name".to_owned(), new.security_manager.display_name.as_str()),
    ];
    names
        .extend(new.units.iter().enumerate().map(|(index, unit)| (format!("/units/{index}/name"), unit.name.as_str())));
    names
}

/// The telephone numbers, which may begin with +.
fn phones(new: &NewFacilityEnrollment) -> [(&'static str, &str); 3] {
    [
        ("/facility/administrator_phone", &new.facility.administrator_phone),
        ("/director/phone", &new.director.phone),
        ("/security_manager/phone", &new.security_manager.phone),
    ]
}

fn repeated_units(new: &NewFacilityEnrollment, faults: &mut Faults) {
    let keys: Vec<String> = new.units.iter().map(|unit| fold(&unit.name)).collect();
    for (index, key) in keys.iter().enumerate() {
        if keys[..index].contains(key) {
            faults.add(&format!("/units/{index}/name"), "duplicate", "is the name of another unit already");
        }
    }
}

/// By what an enrollment that waits is known: there is one per county and name, whatever the capitals and spaces.
pub fn open_key(county_fips: &str, name: &str) -> String {
    format!("{county_fips}:{}", fold(name))
}

/// The name in small letters, with one space between words.
fn fold(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

/// The name as it is kept: with one space between words.
pub fn tidy(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};
    use utoipa::PartialSchema;

    use super::*;

    fn example() -> Value {
        let schema = serde_json::to_value(NewFacilityEnrollment::schema()).unwrap();
        schema["example"].clone()
    }

    fn faults_of(place: &str, value: Value) -> Vec<(String, String)> {
        let mut body = example();
        *body.pointer_mut(place).unwrap() = value;
        let new = serde_json::from_value(body).unwrap();
        faults(&new).into_iter().map(|fault| (fault.pointer, fault.code)).collect()
    }

    #[test]
    fn the_example_has_none() {
        assert_eq!(faults(&serde_json::from_value(example()).unwrap()), Vec::new());
    }

    #[test]
    fn each_fault_is_told_with_its_place() {
        let unit = json!({ "name": "East", "programme": "clinic" });
        for (place, value, pointer, code) in [
            ("/facility/operated_by_state", json!(true), "/facility/operated_by_state", "state_facility"),
            ("/facility/county_fips", json!("36002"), "/facility/county_fips", "unknown_county"),
            ("/facility/name", json!("<b>Clinic</b>"), "/facility/name", "not_plain"),
            ("/facility/name", json!("Clinic\r\nBcc: eve@example.org"), "/facility/name", "not_plain"),
            ("/facility/name", json!("Clinic \u{202e}cinilC"), "/facility/name", "not_plain"),
            ("/units/0/name", json!("East\u{200b}"), "/units/0/name", "not_plain"),
            ("/facility/name", json!("=HYPERLINK(\"http://example.org\")"), "/facility/name", "formula"),
            ("/units/0/name", json!("@SUM(1)"), "/units/0/name", "formula"),
            ("/director/name", json!("-Ruth"), "/director/name", "formula"),
            ("/security_manager/display_name", json!("\u{ff0b}Dana"), "/security_manager/display_name", "formula"),
            ("/director/phone", json!("845-555-0100\t1"), "/director/phone", "not_plain"),
            ("/director/email", json!("Ruth <ruth@example.org>"), "/director/email", "mail_address"),
            (
                "/security_manager/email",
                json!("a@example.org\r\nBcc: b@example.org"),
                "/security_manager/email",
                "mail_address",
            ),
            (
                "/security_manager/email",
                json!("a@example.org,b@example.org"),
                "/security_manager/email",
                "mail_address",
            ),
            ("/units", json!([unit, { "name": " EAST", "programme": "act" }]), "/units/1/name", "duplicate"),
        ] {
            assert_eq!(faults_of(place, value.clone()), [(pointer.to_owned(), code.to_owned())], "{place} {value}");
        }
        let mut body = example();
        body["facility"]["director_name"] = json!("Somebody Else");
        let found = faults(&serde_json::from_value(body).unwrap());
        assert_eq!(found[0].code, "other_director");
    }

    #[test]
    fn one_name_is_one_key() {
        assert_eq!(open_key("36027", " Hudson  VIEW Clinic "), open_key("36027", "hudson view clinic"));
        assert_ne!(open_key("36027", "Hudson View Clinic"), open_key("36001", "Hudson View Clinic"));
    }
}
