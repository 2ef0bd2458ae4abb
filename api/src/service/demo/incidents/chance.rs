//! Chance that is the same each time (SplitMix64), and the names of people who do not exist.

use std::sync::{Mutex, PoisonError};

use crate::system::Random;

/// A sequence of numbers that only looks random.
#[derive(Debug, Clone)]
pub struct Chance(u64);

impl Chance {
    /// The sequence of a seed.
    pub fn of(seed: u64) -> Self {
        Self(seed.wrapping_mul(0xA076_1D64_78BD_642F))
    }

    /// The next number.
    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A number from `low` to `high`, both included.
    pub fn between(&mut self, low: i64, high: i64) -> i64 {
        let span = u64::try_from(high - low).unwrap_or(0) + 1;
        low + i64::try_from(self.next() % span).unwrap_or(0)
    }

    /// One of these; empty for none.
    pub fn pick<'a>(&mut self, of: &[&'a str]) -> &'a str {
        let last = i64::try_from(of.len()).unwrap_or(1) - 1;
        usize::try_from(self.between(0, last.max(0))).ok().and_then(|at| of.get(at)).copied().unwrap_or_default()
    }

    /// A place in a list of this length.
    pub fn index(&mut self, length: i64) -> usize {
        usize::try_from(self.between(0, length - 1)).unwrap_or(0)
    }

    /// One of these; nothing of none.
    pub fn one_of<'a, T>(&mut self, of: &'a [T]) -> Option<&'a T> {
        let last = i64::try_from(of.len()).unwrap_or(0) - 1;
        if last < 0 {
            return None;
        }
        usize::try_from(self.between(0, last)).ok().and_then(|at| of.get(at))
    }

    /// Whether something happens that does so in `of` a thousand cases.
    pub fn happens(&mut self, of_a_thousand: i64) -> bool {
        self.between(1, 1000) <= of_a_thousand
    }

    /// One of these, each as likely as its weight is to all.
    pub fn weighted<'a, T>(&mut self, of: &'a [(T, i64)]) -> Option<&'a T> {
        let mut left = self.between(1, of.iter().map(|(_, weight)| weight).sum::<i64>().max(1));
        of.iter()
            .find(|(_, weight)| {
                left -= weight;
                left <= 0
            })
            .map(|(one, _)| one)
    }

    /// A first name for a sex as it is recorded.
    pub fn first_name(&mut self, sex: &str) -> &'static str {
        match sex {
            "f" => self.pick(WOMEN),
            "m" => self.pick(MEN),
            _ => self.pick(EITHER),
        }
    }

    /// A last name.
    pub fn last_name(&mut self) -> &'static str {
        self.pick(LAST)
    }

    /// A Medicaid client number: two letters, five digits, a letter.
    pub fn medicaid_id(&mut self) -> String {
        let letters = ["A", "B", "C", "D", "E", "H", "K", "M", "N", "R", "S", "T", "V", "W", "X", "Z"];
        let (first, second, last) = (self.pick(&letters), self.pick(&letters), self.pick(&letters));
        format!("{first}{second}{:05}{last}", self.between(1, 99_999))
    }
}

/// Bytes that only look random, for ids of what is the same each time; never for a secret.
pub struct Seeded(Mutex<Chance>);

impl Seeded {
    /// The bytes of a seed.
    pub fn new(seed: u64) -> Self {
        Self(Mutex::new(Chance::of(seed)))
    }
}

impl Random for Seeded {
    fn fill(&self, bytes: &mut [u8]) {
        let mut chance = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        for part in bytes.chunks_mut(8) {
            let next = chance.next().to_le_bytes();
            part.copy_from_slice(next.get(..part.len()).unwrap_or_default());
        }
    }
}

#[rustfmt::skip]
const WOMEN: &[&str] = &[
    "Alma", "Bernice", "Carla", "Denise", "Elena", "Farah", "Gloria", "Hannah", "Imani", "Joan", "Keisha", "Lena",
    "Marisol", "Nadia", "Odette", "Paula", "Renata", "Shirley", "Tamika", "Ursula", "Vera", "Wanda", "Ximena", "Yvonne",
];
#[rustfmt::skip]
const MEN: &[&str] = &[
    "Andre", "Boris", "Calvin", "Dmitri", "Earl", "Felix", "Gilbert", "Hector", "Isaac", "Jamal", "Kevin", "Luis",
    "Marcus", "Nathan", "Oscar", "Pedro", "Quentin", "Reggie", "Stefan", "Tyrone", "Victor", "Wesley", "Yusuf", "Zachary",
];
const EITHER: &[&str] = &["Alex", "Casey", "Jordan", "Morgan", "Riley", "Sky", "Taylor"];
#[rustfmt::skip]
const LAST: &[&str] = &[
    "Abrams", "Barlow", "Castellano", "Dempsey", "Escobar", "Fontaine", "Gallagher", "Haddad", "Ivanov", "Jeffries",
    "Kaplan", "Lockwood", "Mbeki", "Novak", "Ortega", "Pham", "Quigley", "Rosario", "Schultz", "Tran", "Underhill",
    "Vasquez", "Whitaker", "Xu", "Yates", "Zielinski", "Beckford", "Chaudhry", "Delacroix", "Esposito", "Hollis", "Marlowe",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chance_repeats_and_stays_within_its_bounds() {
        let draw = |seed| {
            let mut chance = Chance::of(seed);
            (0..50).map(|_| chance.between(3, 7)).collect::<Vec<_>>()
        };
        assert_eq!(draw(1), draw(1));
        assert_ne!(draw(1), draw(2));
        assert!(draw(3).iter().all(|number| (3..=7).contains(number)));
        assert_eq!(Chance::of(1).pick(&[]), "");
    }
}
