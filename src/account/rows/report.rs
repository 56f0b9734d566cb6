//! What principals were seen to use, and the reports about it and about credentials.

use std::rc::Rc;

use crate::account::record::record;

record! {
    /// What a user, a role or the root user used. One that was never seen has no row.
    Accesses {
        /// The id of the user or role, or `root`.
        id: Rc<str>,
        /// In the order of their namespaces.
        services: Vec<ServiceUse>,
    }
}

record! {
    /// The last use of a service.
    ServiceUse {
        /// In lower case.
        namespace: Rc<str>,
        last: Use,
        /// In the order of their names.
        actions: Vec<ActionUse>,
    }
}

record! {
    /// The last use of one action.
    ActionUse { name: Rc<str>, last: Use, }
}

record! {
    Use { date: i64, region: Option<Rc<str>>, }
}

record! {
    /// A report: the one on credentials, or a job of the access advisor.
    Report {
        /// The job's id, or `credentials`.
        id: Rc<str>,
        created: i64,
        credentials: Option<CredentialReport>,
        job: Option<Job>,
    }
}

record! {
    /// The credentials of the account as they were when the report was made.
    CredentialReport {
        /// Whether somebody was told that it is finished.
        finished: bool,
        /// CSV.
        content: Rc<str>,
    }
}

record! {
    /// What a job was asked. Its answer is made when it is read.
    Job {
        /// Who may read it: the id of a user or role, `root`, or the ARN of anybody else.
        owner: Rc<str>,
        /// The id of a user, group or role, the ARN of a policy, or the path of an entity of the organization.
        about: Rc<str>,
        /// Whether the last use of each action is asked for.
        actions: bool,
        /// The service control policy that an organization's report is limited to.
        policy: Option<Rc<str>>,
    }
}

impl Accesses {
    /// The service and the action that are a sign-in to the console, with the password. [C]
    pub const SIGN_IN: (&str, &str) = ("signin", "ConsoleLogin");

    /// The last sign-in to the console.
    pub fn signed_in(&self) -> Option<i64> {
        let (service, action) = Accesses::SIGN_IN;
        let mut actions = self.of(service)?.actions.iter();
        actions.find(|used| used.name.eq_ignore_ascii_case(action)).map(|used| used.last.date)
    }

    /// The last use of a service, whose namespace is in lower case.
    pub fn of(&self, namespace: &str) -> Option<&ServiceUse> {
        let at = self.services.binary_search_by(|service| (*service.namespace).cmp(namespace)).ok()?;
        self.services.get(at)
    }
}

impl Report {
    /// The key of the report on credentials.
    pub const CREDENTIALS: &str = "credentials";
}
