//! A mail address that can stand in a header and in an SMTP command as it is.

use std::fmt;
use std::str::FromStr;

/// An address `local@domain` in plain ASCII: no display name, no quotes, no comments (the `dot-atom` of RFC 5322
/// section 3.4.1, within the lengths of RFC 5321 section 4.5.3.1).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct MailAddress {
    text: String,
    at: usize,
}

/// The text is not such an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("must be a plain mail address such as name@example.org: ASCII, no spaces, no quotes, no display name")]
pub struct InvalidMailAddress;

impl MailAddress {
    /// Reads an address.
    pub fn parse(text: &str) -> Result<Self, InvalidMailAddress> {
        let at = text.rfind('@').ok_or(InvalidMailAddress)?;
        let fits = text.len() <= 254 && is_local(&text[..at]) && is_domain(&text[at + 1..]);
        if fits { Ok(Self { text: text.to_owned(), at }) } else { Err(InvalidMailAddress) }
    }

    /// The whole address.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// What stands before the `@`.
    pub fn local(&self) -> &str {
        &self.text[..self.at]
    }

    /// What stands behind the `@`.
    pub fn domain(&self) -> &str {
        &self.text[self.at + 1..]
    }
}

/// The address, if it is one that mail can be sent to.
pub fn reachable(email: Option<&str>) -> Option<String> {
    email.filter(|email| MailAddress::parse(email).is_ok()).map(str::to_owned)
}

fn is_local(text: &str) -> bool {
    let atom = |part: &str| !part.is_empty() && part.bytes().all(is_atom_text);
    text.len() <= 64 && text.split('.').all(atom)
}

/// `atext` of RFC 5322 section 3.2.3.
fn is_atom_text(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"!#$%&'*+-/=?^_`{|}~".contains(&byte)
}

fn is_domain(text: &str) -> bool {
    let label = |part: &str| {
        (1..=63).contains(&part.len())
            && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
            && !part.starts_with('-')
            && !part.ends_with('-')
    };
    text.split('.').all(label)
}

impl fmt::Display for MailAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl FromStr for MailAddress {
    type Err = InvalidMailAddress;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::parse(text)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn plain_addresses_are_read() {
        for (text, local, domain) in [
            ("dana.reyes@example.org", "dana.reyes", "example.org"),
            ("o'neil+jc@mail.ny-state.example", "o'neil+jc", "mail.ny-state.example"),
            ("root@localhost", "root", "localhost"),
        ] {
            let address = MailAddress::parse(text).unwrap();
            assert_eq!((address.local(), address.domain(), address.as_str()), (local, domain, text));
        }
    }

    #[test]
    fn anything_else_is_refused() {
        let long_local = format!("{}@example.org", "a".repeat(65));
        let long = format!("a@{}.org", "b.".repeat(130));
        for text in [
            "",
            "@",
            "dana",
            "@example.org",
            "dana@",
            "dana@@example.org",
            "Dana <dana@example.org>",
            "dana@example.org, eve@example.org",
            "dana@example.org\r\nBcc: eve@example.org",
            "dana\n@example.org",
            "\"dana reyes\"@example.org",
            "dana(comment)@example.org",
            ".dana@example.org",
            "dana..reyes@example.org",
            "dana@-example.org",
            "dana@example-.org",
            "dana@example..org",
            "dana@example.org.",
            "dana@[127.0.0.1]",
            "dána@example.org",
            "dana@exämple.org",
            "dana@example.org>",
            " dana@example.org",
            "dana@example.org ",
            &long_local,
            &long,
        ] {
            assert_eq!(MailAddress::parse(text), Err(InvalidMailAddress), "{text:?}");
        }
    }

    proptest! {
        #[test]
        fn what_is_read_is_plain_and_unchanged(text in r"[!-~\r\n é]{1,20}@[a-z.\-]{1,12}") {
            if let Ok(address) = MailAddress::parse(&text) {
                prop_assert_eq!(address.as_str(), &text);
                prop_assert!(text.bytes().all(|byte| byte.is_ascii_graphic()));
                prop_assert!(!text.contains(['<', '>', ',', ';', ':', '"', '(', ')', '\\']));
            }
        }
    }
}
