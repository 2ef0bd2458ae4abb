//! When two who act are one person: nobody decides under one user ID what the same person asked for under another.

use super::ids::AccountId;

/// Somebody, as far as it is known: by an account, by a mail address, or by both.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Known<'a> {
    /// The account, where there is one.
    pub account: Option<AccountId>,
    /// The mail address, where one is known.
    pub email: Option<&'a str>,
}

/// Whether two are the same person: the same account, or the same mail address whatever the capitals.
pub fn same_person(one: Known<'_>, other: Known<'_>) -> bool {
    let account = one.account.is_some() && one.account == other.account;
    account || one.email.zip(other.email).is_some_and(|(one, other)| same_address(one, other))
}

/// Whether two mail addresses are one, whatever the capitals.
pub fn same_address(one: &str, other: &str) -> bool {
    one.trim().eq_ignore_ascii_case(other.trim())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn by_account_or_by_address_and_never_by_what_is_not_known() {
        let id = |n: u128| AccountId(uuid::Uuid::from_u128(n));
        let known = |account: Option<u128>, email| Known { account: account.map(id), email };
        for (one, other, same) in [
            (known(Some(1), None), known(Some(1), Some("a@x.org")), true),
            (known(Some(1), Some("a@x.org")), known(Some(2), Some("A@X.org")), true),
            (known(Some(1), Some("a@x.org")), known(None, Some("A@x.ORG ")), true),
            (known(Some(1), Some("a@x.org")), known(Some(2), Some("b@x.org")), false),
            (known(Some(1), None), known(Some(2), None), false),
            (known(Some(1), Some("a@x.org")), known(Some(2), None), false),
            (known(None, None), known(None, None), false),
        ] {
            assert_eq!(same_person(one, other), same, "{one:?} {other:?}");
            assert_eq!(same_person(other, one), same, "{other:?} {one:?}");
        }
    }
}
