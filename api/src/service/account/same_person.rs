//! The rule of two persons: who decides is nobody of those who are concerned, under whatever user ID.

use std::collections::HashMap;

use crate::db;
use crate::domain::ids::AccountId;
use crate::domain::permissions::Actor;
use crate::domain::same_person::{Known, same_person};
use crate::service::context::Tx;
use crate::service::error::AppResult;

/// Who the actor is, and the mail addresses of those with whom it is compared; read in one query.
pub struct Selves {
    actor: AccountId,
    emails: HashMap<AccountId, Option<String>>,
}

impl Selves {
    /// Reads the actor's address and those of these accounts.
    pub fn read(tx: &mut Tx<'_>, actor: &Actor, accounts: impl IntoIterator<Item = AccountId>) -> AppResult<Self> {
        let mut ids: Vec<AccountId> = accounts.into_iter().chain([actor.account_id]).collect();
        ids.sort_unstable();
        ids.dedup();
        let rows = db::account::by_ids(tx.conn, &ids)?;
        Ok(Self { actor: actor.account_id, emails: rows.into_iter().map(|row| (row.id, row.email)).collect() })
    }

    /// Whether an account that was read is the actor's, or another one of the same person.
    pub fn is(&self, account: AccountId) -> bool {
        same_person(self.known(self.actor), self.known(account))
    }

    /// Whether a mail address is the actor's.
    pub fn has(&self, email: &str) -> bool {
        same_person(self.known(self.actor), Known { account: None, email: Some(email) })
    }

    fn known(&self, account: AccountId) -> Known<'_> {
        Known { account: Some(account), email: self.emails.get(&account).and_then(Option::as_deref) }
    }
}
