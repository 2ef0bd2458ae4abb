//! The number the Justice Center gives a report at intake.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A Justice Center number: a known prefix, a hyphen and 1 to 20 digits.
///
/// What the prefixes mean is not public, so no behaviour hangs on them.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct JcNumber(String);

/// The prefixes that the State's FAQ shows.
pub const PREFIXES: [&str; 3] = ["101", "301", "901"];

/// The text is not a Justice Center number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a Justice Center number starts with 101-, 301- or 901- and goes on with 1 to 20 digits")]
pub struct InvalidJcNumber;

impl JcNumber {
    /// Reads a number; spaces around it are dropped, as they come along when it is pasted from a mail.
    pub fn parse(text: &str) -> Result<Self, InvalidJcNumber> {
        let text = text.trim();
        let (prefix, serial) = text.split_once('-').ok_or(InvalidJcNumber)?;
        let serial_fits = (1..=20).contains(&serial.len()) && serial.bytes().all(|byte| byte.is_ascii_digit());
        if PREFIXES.contains(&prefix) && serial_fits { Ok(Self(text.to_owned())) } else { Err(InvalidJcNumber) }
    }

    /// The number as written.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for JcNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl FromStr for JcNumber {
    type Err = InvalidJcNumber;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::parse(text)
    }
}

impl TryFrom<String> for JcNumber {
    type Error = InvalidJcNumber;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text)
    }
}

impl From<JcNumber> for String {
    fn from(number: JcNumber) -> Self {
        number.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn forms() {
        for good in ["101-1", "301-00000000000000000001", " 901-12345\n"] {
            assert_eq!(JcNumber::parse(good).unwrap().as_str(), good.trim(), "{good}");
        }
        for bad in [
            "",
            "-",
            "101",
            "101-",
            "201-1",
            "101-1a",
            "101--1",
            "1011",
            "101 -1",
            "101-1 2",
            "101-123456789012345678901",
            "101-١٢",
            "x101-1",
            "101-1\0",
        ] {
            assert!(JcNumber::parse(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn json_is_checked() {
        assert!(serde_json::from_str::<JcNumber>("\"101-7\"").is_ok());
        assert!(serde_json::from_str::<JcNumber>("\"7\"").is_err());
    }

    proptest! {
        #[test]
        fn every_number_of_the_form_is_read_and_written_back(text in "(101|301|901)-[0-9]{1,20}") {
            prop_assert_eq!(JcNumber::parse(&text).unwrap().to_string(), text.clone());
            prop_assert_eq!(JcNumber::parse(&format!("  {text}\t")).unwrap().to_string(), text);
        }

        #[test]
        fn what_is_read_has_the_form(text in "\\PC{0,30}") {
            if let Ok(number) = JcNumber::parse(&text) {
                let (prefix, serial) = number.as_str().split_once('-').unwrap();
                prop_assert!(PREFIXES.contains(&prefix));
                prop_assert!(!serial.is_empty() && serial.len() <= 20);
                prop_assert!(serial.chars().all(|c| c.is_ascii_digit()));
            }
        }
    }
}
