//! Who is Clinical Risk Manager of a county on a day.

use chrono::NaiveDate;
use nimrs_contract::vocabulary::FieldOffice;

use super::directory::{County, county_by_fips};
use super::faults::{Faults, FieldFault};
use super::ids::ClinicalRiskManagerId;
use super::mail_address::MailAddress;

/// For what and when somebody is Clinical Risk Manager.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tenure {
    /// The entry of the directory.
    pub id: ClinicalRiskManagerId,
    /// The region.
    pub field_office: FieldOffice,
    /// The one county of the region that it is for; `None` is the whole region.
    pub county_fips: Option<String>,
    /// The first day.
    pub valid_from: NaiveDate,
    /// The last day; `None` while it is open.
    pub valid_to: Option<NaiveDate>,
}

impl Tenure {
    /// Whether the day lies within it; the first and the last day do.
    pub fn holds_on(&self, day: NaiveDate) -> bool {
        self.valid_from <= day && self.valid_to.is_none_or(|last| day <= last)
    }

    fn is_for(&self, county: &County) -> bool {
        match &self.county_fips {
            Some(fips) => fips == county.fips,
            None => self.field_office == county.field_office,
        }
    }
}

/// Who is responsible for the county on the day: an entry for the county comes before one for its region, then the one
/// that began last, then the one that was entered last.
pub fn in_charge<T>(
    entries: impl IntoIterator<Item = T>,
    tenure: impl Fn(&T) -> Tenure,
    county: &County,
    day: NaiveDate,
) -> Option<T> {
    let held = |entry: T| {
        let tenure = tenure(&entry);
        let responsible = tenure.holds_on(day) && tenure.is_for(county);
        responsible.then_some(((tenure.county_fips.is_some(), tenure.valid_from, tenure.id), entry))
    };
    entries.into_iter().filter_map(held).max_by_key(|(rank, _)| *rank).map(|(_, entry)| entry)
}

/// What contradicts itself in an entry: a county of another region, an end before the beginning, an address that is
/// none.
pub fn faults(tenure: &Tenure, email: &str) -> Vec<FieldFault> {
    let mut faults = Faults::below("");
    if let Err(fault) = MailAddress::parse(email) {
        faults.add("/email", "invalid_mail_address", fault.to_string());
    }
    match tenure.county_fips.as_deref().map(county_by_fips) {
        Some(None) => faults.add("/county_fips", "unknown_county", "is not the code of a county of New York State"),
        Some(Some(county)) if county.field_office != tenure.field_office => faults.add(
            "/county_fips",
            "other_region",
            format!("{} belongs to the field office {}", county.name, county.field_office),
        ),
        _ => {}
    }
    if tenure.valid_to.is_some_and(|last| last < tenure.valid_from) {
        faults.add("/valid_to", "before_start", "must not be before valid_from");
    }
    faults.into_list()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::directory::COUNTIES;
    use nimrs_contract::vocabulary::Code;
    use proptest::prelude::*;
    use uuid::Uuid;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn entry(id: u128, fips: Option<&str>, from: &str, to: Option<&str>) -> Tenure {
        Tenure {
            id: ClinicalRiskManagerId(Uuid::from_u128(id)),
            field_office: FieldOffice::HudsonRiver,
            county_fips: fips.map(str::to_owned),
            valid_from: day(from),
            valid_to: to.map(day),
        }
    }

    fn who(entries: &[Tenure], fips: &str, on: &str) -> Option<u128> {
        let county = county_by_fips(fips).unwrap();
        in_charge(entries, |entry| (*entry).clone(), county, day(on)).map(|entry| entry.id.0.as_u128())
    }

    #[test]
    fn the_county_comes_before_the_region_and_the_latest_before_the_earlier() {
        let entries = [
            entry(1, None, "2026-01-01", None),
            entry(2, None, "2026-03-01", Some("2026-03-31")),
            entry(3, Some("36027"), "2025-06-01", Some("2026-03-15")),
            entry(4, None, "2026-03-01", Some("2026-03-31")),
        ];
        for (fips, on, expected) in [
            ("36001", "2025-12-31", None),
            ("36001", "2026-01-01", Some(1)),
            ("36001", "2026-03-01", Some(4)),
            ("36001", "2026-03-31", Some(4)),
            ("36001", "2026-04-01", Some(1)),
            ("36027", "2025-06-01", Some(3)),
            ("36027", "2026-03-15", Some(3)),
            ("36027", "2026-03-16", Some(4)),
            ("36047", "2026-03-16", None),
        ] {
            assert_eq!(who(&entries, fips, on), expected, "{fips} {on}");
        }
    }

    #[test]
    fn contradictions() {
        let found = |entry: &Tenure, email: &str| -> Vec<String> {
            faults(entry, email).into_iter().map(|fault| format!("{} {}", fault.pointer, fault.code)).collect()
        };
        assert_eq!(found(&entry(1, Some("36027"), "2026-01-01", Some("2026-01-01")), "a@example.org"), [""; 0]);
        assert_eq!(
            found(&entry(1, Some("36047"), "2026-01-02", Some("2026-01-01")), "a@b@c"),
            ["/email invalid_mail_address", "/county_fips other_region", "/valid_to before_start"]
        );
        assert_eq!(found(&entry(1, Some("36999"), "2026-01-02", None), "a@b.org"), ["/county_fips unknown_county"]);
    }

    fn any_entry() -> impl Strategy<Value = Tenure> {
        let offices = proptest::sample::select(FieldOffice::ALL.to_vec());
        (any::<u8>(), offices, proptest::option::of(0_usize..62), 0_u64..40, proptest::option::of(0_u64..40)).prop_map(
            |(id, office, county, from, to)| {
                let start = day("2026-01-01");
                let county = county.map(|index| &COUNTIES[index]);
                Tenure {
                    id: ClinicalRiskManagerId(Uuid::from_u128(id.into())),
                    field_office: county.map_or(office, |county| county.field_office),
                    county_fips: county.map(|county| county.fips.to_owned()),
                    valid_from: start + chrono::Days::new(from),
                    valid_to: to.map(|days| start + chrono::Days::new(from + days)),
                }
            },
        )
    }

    proptest! {
        #[test]
        fn at_most_one_is_in_charge_and_the_order_of_the_entries_does_not_matter(
            mut entries in proptest::collection::vec(any_entry(), 0..12), index in 0_usize..62, days in 0_u64..80,
        ) {
            let (county, on) = (&COUNTIES[index], day("2026-01-01") + chrono::Days::new(days));
            entries.sort_by_key(|entry| entry.id);
            entries.dedup_by_key(|entry| entry.id);
            let first = in_charge(&entries, |entry| (*entry).clone(), county, on).cloned();
            entries.reverse();
            prop_assert_eq!(&first, &in_charge(&entries, |entry| (*entry).clone(), county, on).cloned());
            let held: Vec<&Tenure> = entries.iter().filter(|entry| entry.holds_on(on) && entry.is_for(county)).collect();
            match first {
                None => prop_assert!(held.is_empty()),
                Some(chosen) => {
                    prop_assert!(chosen.holds_on(on) && chosen.field_office == county.field_office);
                    let overridden = held.iter().any(|entry| entry.county_fips.is_some());
                    prop_assert_eq!(overridden, chosen.county_fips.is_some());
                    for other in held.iter().filter(|entry| entry.county_fips.is_some() == overridden) {
                        prop_assert!((other.valid_from, other.id) <= (chosen.valid_from, chosen.id));
                    }
                }
            }
        }
    }
}
