//! The codes that incidents are counted by, packed in one number: a database that must read a million rows for a report
//! reads them several times faster as numbers than as texts.
//!
//! Each fact has some bits of its own; in them 0 says that the fact is not known, and a code is its place in its
//! vocabulary, counted from 1. When a vocabulary changes, the facts are made anew.

use nimrs_contract::vocabulary::{
    AgeBand, Code, FieldOffice, HarmLevel, IncidentClass, IncidentStatus, IncidentType, LocationKind, Premises,
    StaffInvolvement,
};

use super::directory::COUNTIES;

/// A fact with bits in the number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "as the columns of the facts are called")]
pub enum PackedFact {
    Status,
    IncidentType,
    Class,
    Weekday,
    Hour,
    Location,
    Premises,
    Harm,
    AgeBand,
    StaffInvolvement,
    County,
    FieldOffice,
}

impl PackedFact {
    /// All of them.
    pub const ALL: [Self; 12] = [
        Self::Status,
        Self::IncidentType,
        Self::Class,
        Self::Weekday,
        Self::Hour,
        Self::Location,
        Self::Premises,
        Self::Harm,
        Self::AgeBand,
        Self::StaffInvolvement,
        Self::County,
        Self::FieldOffice,
    ];

    /// Where its bits begin, and how many they are.
    const fn bits(self) -> (u32, u32) {
        match self {
            Self::Status => (0, 4),
            Self::IncidentType => (4, 6),
            Self::Class => (10, 3),
            Self::Weekday => (13, 3),
            Self::Hour => (16, 5),
            Self::Location => (21, 6),
            Self::Premises => (27, 2),
            Self::Harm => (29, 3),
            Self::AgeBand => (32, 4),
            Self::StaffInvolvement => (36, 2),
            Self::County => (38, 6),
            Self::FieldOffice => (44, 3),
        }
    }

    /// The number with nothing but this fact in it.
    pub const fn mask(self) -> i64 {
        let (shift, width) = self.bits();
        ((1 << width) - 1) << shift
    }

    /// What a number says of this fact; 0 for nothing.
    pub const fn get(self, packed: i64) -> u8 {
        let (shift, width) = self.bits();
        // At most six bits.
        ((packed >> shift) & ((1 << width) - 1)) as u8
    }

    /// The number of a value, as [`Self::code`] gives it; `None` for one that no fact can have.
    pub fn number(self, code: &str) -> Option<u8> {
        let last = (1_u8 << self.bits().1) - 1;
        (1..=last).find(|number| self.code(*number).is_some_and(|known| known == code))
    }

    /// The code of a value, or the number of an hour (0 to 23) and a weekday (1 to 7) as a text.
    pub fn code(self, number: u8) -> Option<String> {
        let place = usize::from(number.checked_sub(1)?);
        match self {
            Self::Status => nth::<IncidentStatus>(place),
            Self::IncidentType => nth::<IncidentType>(place),
            Self::Class => nth::<IncidentClass>(place),
            Self::Weekday => (place < 7).then(|| (place + 1).to_string()),
            Self::Hour => (place < 24).then(|| place.to_string()),
            Self::Location => nth::<LocationKind>(place),
            Self::Premises => nth::<Premises>(place),
            Self::Harm => nth::<HarmLevel>(place),
            Self::AgeBand => nth::<AgeBand>(place),
            Self::StaffInvolvement => nth::<StaffInvolvement>(place),
            Self::County => COUNTIES.get(place).map(|county| county.fips.to_owned()),
            Self::FieldOffice => nth::<FieldOffice>(place),
        }
    }
}

fn nth<C: Code>(place: usize) -> Option<String> {
    C::ALL.get(place).map(|code| code.code().to_owned())
}

/// Facts on their way into one number.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Packing(i64);

impl Packing {
    /// With a code, where it is known.
    #[must_use]
    pub fn code<C: Code + PartialEq>(self, fact: PackedFact, code: Option<C>) -> Self {
        self.place(fact, code.and_then(|code| C::ALL.iter().position(|other| *other == code)))
    }

    /// With the place of a value in its vocabulary, counted from 0.
    #[must_use]
    pub fn place(self, fact: PackedFact, place: Option<usize>) -> Self {
        let number = place.and_then(|place| i64::try_from(place + 1).ok()).unwrap_or(0);
        Self(self.0 | (number << fact.bits().0) & fact.mask())
    }

    /// With the county of this FIPS code.
    #[must_use]
    pub fn county(self, fips: &str) -> Self {
        self.place(PackedFact::County, COUNTIES.iter().position(|county| county.fips == fips))
    }

    /// The number.
    pub fn packed(self) -> i64 {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_fact_has_bits_of_its_own_and_enough() {
        let mut taken = 0;
        for fact in PackedFact::ALL {
            assert_eq!(taken & fact.mask(), 0, "{fact:?}");
            taken |= fact.mask();
        }
        assert!(taken > 0, "the sign is not used");
        fn fits<C: Code>(fact: PackedFact) {
            assert!(C::ALL.len() < 1 << fact.bits().1, "{fact:?}");
        }
        fits::<IncidentStatus>(PackedFact::Status);
        fits::<IncidentType>(PackedFact::IncidentType);
        fits::<IncidentClass>(PackedFact::Class);
        fits::<LocationKind>(PackedFact::Location);
        fits::<Premises>(PackedFact::Premises);
        fits::<HarmLevel>(PackedFact::Harm);
        fits::<AgeBand>(PackedFact::AgeBand);
        fits::<StaffInvolvement>(PackedFact::StaffInvolvement);
        fits::<FieldOffice>(PackedFact::FieldOffice);
        assert!(COUNTIES.len() < 64);
    }

    #[test]
    fn what_was_packed_is_read_again() {
        let packed = Packing::default()
            .code(PackedFact::Status, Some(IncidentStatus::Closed))
            .code(PackedFact::IncidentType, IncidentType::ALL.last().copied())
            .code::<Premises>(PackedFact::Premises, None)
            .place(PackedFact::Hour, Some(23))
            .county("36123")
            .packed();
        let read = |fact: PackedFact| fact.code(fact.get(packed));
        assert_eq!(read(PackedFact::Status).as_deref(), Some("closed"));
        assert_eq!(read(PackedFact::IncidentType).as_deref(), IncidentType::ALL.last().map(|code| code.code()));
        assert_eq!(read(PackedFact::Premises), None);
        assert_eq!(read(PackedFact::Hour).as_deref(), Some("23"));
        assert_eq!(read(PackedFact::County).as_deref(), Some("36123"));
        for fact in PackedFact::ALL {
            for number in 1..=63 {
                if let Some(code) = fact.code(number) {
                    assert_eq!(fact.number(&code), Some(number), "{fact:?} {code}");
                }
            }
        }
    }
}
