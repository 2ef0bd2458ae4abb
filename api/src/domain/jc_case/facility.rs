//! Finding the facility that the Justice Center means.

use crate::domain::ids::FacilityId;

/// The facility of this name among those of the county: whatever the capitals and the spaces around it, and only
/// where it is the one.
pub fn find_facility(in_county: &[(FacilityId, String)], name: &str) -> Option<FacilityId> {
    let wanted = plain(name);
    let mut found = in_county.iter().filter(|(_, name)| plain(name) == wanted).map(|(id, _)| *id);
    found.next().filter(|_| found.next().is_none() && !wanted.is_empty())
}

fn plain(name: &str) -> String {
    name.trim().to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    #[test]
    fn by_name_when_there_is_one() {
        let id = |number| FacilityId(Uuid::from_u128(number));
        let all = [(1, "Hudson View Clinic"), (2, "Élan House"), (3, "Twin"), (4, " twin ")];
        let all: Vec<_> = all.into_iter().map(|(number, name)| (id(number), name.to_owned())).collect();
        for (name, expected) in [
            ("Hudson View Clinic", Some(id(1))),
            ("  hudson VIEW clinic\n", Some(id(1))),
            ("élan house", Some(id(2))),
            ("Hudson View", None),
            ("Hudson View Clinic 2", None),
            ("Twin", None),
            ("", None),
            (" ", None),
        ] {
            assert_eq!(find_facility(&all, name), expected, "{name}");
        }
        assert_eq!(find_facility(&[], "Twin"), None);
    }
}
