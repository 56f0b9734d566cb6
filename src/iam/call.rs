//! What an operation runs against.

use std::rc::Rc;

use super::caller::Caller;
use super::settings::Settings;
use crate::account::Account;
use crate::ambient::Random;

/// One call: the account, who calls and when.
pub struct Call<'a> {
    pub account: &'a mut Account,
    pub settings: &'a Settings,
    pub caller: &'a Caller,
    /// Seconds since 1970.
    pub now: i64,
    pub random: &'a mut Random,
}

impl Call<'_> {
    /// A unique id with the prefix of its kind, which nothing has.
    pub fn new_id(&mut self, prefix: &str) -> Rc<str> {
        loop {
            let id: Rc<str> = self.random.unique_id(prefix).into();
            if !self.account.has_id(&id) {
                return id;
            }
        }
    }
}
