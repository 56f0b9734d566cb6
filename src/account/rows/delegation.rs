//! Requests for temporary access to an account.

use std::rc::Rc;

use crate::account::record::record;

record! {
    /// What a partner asks for, and what has become of it.
    DelegationRequest {
        id: Rc<str>,
        /// The account that asks.
        requestor: Rc<str>,
        requestor_name: Option<Rc<str>>,
        /// What the one who asks calls it, each time anew.
        workflow: Rc<str>,
        description: Rc<str>,
        message: Option<Rc<str>>,
        /// The ARN of the policy template.
        template: Rc<str>,
        parameters: Vec<PolicyParameter>,
        /// The policy that the template makes of them, if the template is known.
        policy: Option<Rc<str>>,
        redirect_url: Option<Rc<str>>,
        /// Seconds.
        session: i64,
        only_send_by_owner: bool,
        /// The account that is asked, if it is known.
        owner_account: Option<Rc<str>>,
        /// The ARN of who took it on.
        owner: Option<Rc<str>>,
        /// The ARN of who accepted it.
        approver: Option<Rc<str>>,
        /// The last that it came to, see [`DelegationRequest::state_at`].
        state: Rc<str>,
        created: i64,
        updated: i64,
        expires: i64,
        notes: Option<Rc<str>>,
        rejection: Option<Rc<str>>,
    }
}

record! {
    /// A value, or several, for a placeholder of a policy template.
    PolicyParameter { name: Rc<str>, kind: Option<Rc<str>>, values: Vec<Rc<str>>, }
}

impl DelegationRequest {
    pub const UNASSIGNED: &str = "UNASSIGNED";
    pub const ASSIGNED: &str = "ASSIGNED";
    pub const PENDING_APPROVAL: &str = "PENDING_APPROVAL";
    pub const FINALIZED: &str = "FINALIZED";
    pub const ACCEPTED: &str = "ACCEPTED";
    pub const REJECTED: &str = "REJECTED";
    pub const EXPIRED: &str = "EXPIRED";

    /// Those that a request comes to by calls, and behind them the one that time brings.
    pub const STATES: [&str; 7] = [
        Self::UNASSIGNED,
        Self::ASSIGNED,
        Self::PENDING_APPROVAL,
        Self::FINALIZED,
        Self::ACCEPTED,
        Self::REJECTED,
        Self::EXPIRED,
    ];

    /// The state at a time, in seconds since 1970.
    pub fn state_at(&self, now: i64) -> &str {
        if now < self.expires { &self.state } else { Self::EXPIRED }
    }

    /// By what the request is found that an account gave this name to.
    pub fn workflow_key(requestor: &str, workflow: &str) -> Rc<str> {
        ["workflow/", requestor, "/", workflow].concat().into()
    }

    /// Whether its members can stand together.
    pub fn is_whole(&self) -> bool {
        let reached = Self::STATES.iter().position(|state| **state == *self.state);
        let by_calls = reached.is_some_and(|place| place + 1 < Self::STATES.len());
        let owned = self.owner.is_some();
        let taken_on = &*self.state != Self::UNASSIGNED;
        by_calls && owned == taken_on && (!owned || self.owner_account.is_some())
    }
}
