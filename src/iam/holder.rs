//! What policies are given to: users, groups and roles alike.

use std::rc::Rc;

use super::quota::Quota;
use crate::account::{Group, InlinePolicy, Role, Row, User};

/// A row with attached and inline policies.
pub trait Holder: Row + Clone {
    /// What messages call it.
    const KIND: &str;
    /// How many policies may be attached.
    const MOST_ATTACHED: Quota;
    /// How large its inline policies may be together.
    const INLINE_SIZE: Quota;

    fn attached(&self) -> &[Rc<str>];
    fn attached_mut(&mut self) -> &mut Vec<Rc<str>>;
    /// In the order of their names.
    fn inline(&self) -> &[InlinePolicy];
    fn inline_mut(&mut self) -> &mut Vec<InlinePolicy>;

    fn inline_policy(&self, name: &str) -> Option<&InlinePolicy> {
        self.inline().iter().find(|policy| &*policy.name == name)
    }
}

macro_rules! holders {
    ($($row:ident: $kind:literal $most:ident $size:ident),* $(,)?) => { $(
        impl Holder for $row {
            const KIND: &str = $kind;
            const MOST_ATTACHED: Quota = Quota::$most;
            const INLINE_SIZE: Quota = Quota::$size;

            fn attached(&self) -> &[Rc<str>] {
                &self.attached
            }

            fn attached_mut(&mut self) -> &mut Vec<Rc<str>> {
                &mut self.attached
            }

            fn inline(&self) -> &[InlinePolicy] {
                &self.inline
            }

            fn inline_mut(&mut self) -> &mut Vec<InlinePolicy> {
                &mut self.inline
            }
        }
    )* };
}

holders!(
    User: "user" AttachedPoliciesPerUser UserPolicySize,
    Group: "group" AttachedPoliciesPerGroup GroupPolicySize,
    Role: "role" AttachedPoliciesPerRole RolePolicySize,
);
