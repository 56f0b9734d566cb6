//! What an account keeps of each thing.
//!
//! Rows name users, groups, roles and instance profiles by their unique ids and policies by their
//! ARNs, which never change; names do.

mod certificates;
mod credentials;
mod delegation;
mod mfa_device;
mod provider;
mod report;

use std::rc::Rc;

use super::record::record;
pub use certificates::*;
pub use credentials::*;
pub use delegation::*;
pub use mfa_device::*;
pub use provider::*;
pub use report::*;

record! {
    /// A key with its value.
    Tag { key: Rc<str>, value: Rc<str>, }
}

record! {
    /// A policy that is part of its user, group or role.
    InlinePolicy { name: Rc<str>, document: Rc<str>, }
}

record! {
    User {
        id: Rc<str>,
        name: Rc<str>,
        path: Rc<str>,
        /// Seconds since 1970, as all dates here.
        created: i64,
        password_last_used: Option<i64>,
        boundary: Option<Rc<str>>,
        tags: Vec<Tag>,
        attached: Vec<Rc<str>>,
        inline: Vec<InlinePolicy>,
        groups: Vec<Rc<str>>,
    }
}

record! {
    Group {
        id: Rc<str>,
        name: Rc<str>,
        path: Rc<str>,
        created: i64,
        attached: Vec<Rc<str>>,
        inline: Vec<InlinePolicy>,
    }
}

record! {
    Role {
        id: Rc<str>,
        name: Rc<str>,
        path: Rc<str>,
        created: i64,
        /// The trust policy as it was written.
        trust: Rc<str>,
        /// Whom it names in this account.
        trusted: Vec<Trusted>,
        description: Option<Rc<str>>,
        /// Seconds.
        max_session: i64,
        last_used: Option<LastUsed>,
        source_template: Option<SourceTemplate>,
        boundary: Option<Rc<str>>,
        tags: Vec<Tag>,
        attached: Vec<Rc<str>>,
        inline: Vec<InlinePolicy>,
    }
}

record! {
    /// A user or role that a trust policy names, who it was when it was written.
    Trusted {
        /// As it is written: an ARN, or an id.
        named: Rc<str>,
        id: Rc<str>,
    }
}

record! {
    /// The version of a role template that a role was made from.
    SourceTemplate { arn: Rc<str>, minor_version: i64, }
}

record! {
    /// The last use of a role.
    LastUsed { date: i64, region: Option<Rc<str>>, }
}

record! {
    InstanceProfile {
        id: Rc<str>,
        name: Rc<str>,
        path: Rc<str>,
        created: i64,
        /// The id of the one that is in it.
        role: Option<Rc<str>>,
        tags: Vec<Tag>,
    }
}

record! {
    /// A managed policy, the account's own or one of AWS.
    Policy {
        id: Rc<str>,
        arn: Rc<str>,
        name: Rc<str>,
        path: Rc<str>,
        created: i64,
        updated: i64,
        description: Option<Rc<str>>,
        /// The number of the version that is in force.
        default_version: i64,
        /// The highest number that was ever given.
        last_version: i64,
        /// The oldest first.
        versions: Vec<Version>,
        tags: Vec<Tag>,
    }
}

record! {
    /// A version of a managed policy.
    Version { number: i64, created: i64, document: Rc<str>, }
}

record! {
    /// The deletion of a service-linked role, which is over.
    DeletionTask {
        /// As the API shows it.
        id: Rc<str>,
        /// The ARNs of what used the role, so that it stayed; none if it went.
        used_by: Vec<Rc<str>>,
    }
}

record! {
    /// What there is one of in an account.
    Settings {
        /// There is one row of them.
        id: Rc<str>,
        alias: Option<Rc<str>>,
        password_policy: Option<PasswordPolicy>,
        /// Whether the global endpoint gives tokens for all regions.
        v2_tokens: bool,
        properties: Vec<Tag>,
        /// Ids of access keys that there were: they stand for nobody any more.
        deleted_keys: Vec<Rc<str>>,
        /// Whether the password that the root user had from the beginning was taken away.
        root_password_deleted: Option<bool>,
        /// Who signs the tokens that the account gives to services outside; kept when that is off, too.
        issuer: Option<Rc<str>>,
        /// Whether the account gives such tokens.
        vends_tokens: Option<bool>,
        /// What the organization may do with the root users of its accounts, see [`Settings::FEATURES`].
        organization_features: Vec<Rc<str>>,
    }
}

record! {
    /// The rules for the passwords of users. [behaviours.md §4.10]
    PasswordPolicy {
        minimum_length: i64,
        symbols: bool,
        numbers: bool,
        uppercase: bool,
        lowercase: bool,
        users_may_change: bool,
        max_age_days: Option<i64>,
        reuse_prevention: Option<i64>,
        hard_expiry: Option<bool>,
    }
}

/// A policy of AWS that the account has come to know.
#[derive(Clone, Debug, PartialEq)]
pub struct AwsPolicy(pub Policy);

impl Policy {
    pub fn version(&self, number: i64) -> Option<&Version> {
        self.versions.iter().find(|version| version.number == number)
    }

    /// The document that is in force.
    pub fn document(&self) -> &str {
        self.version(self.default_version).map_or("", |version| &version.document)
    }
}

impl Settings {
    pub const KEY: &str = "settings";
    pub const ROOT_CREDENTIALS_MANAGEMENT: &str = "RootCredentialsManagement";
    pub const ROOT_SESSIONS: &str = "RootSessions";
    pub const FEATURES: [&str; 2] = [Self::ROOT_CREDENTIALS_MANAGEMENT, Self::ROOT_SESSIONS];
}

impl Default for Settings {
    fn default() -> Self {
        Settings {
            id: Settings::KEY.into(),
            alias: None,
            password_policy: None,
            v2_tokens: false,
            properties: Vec::new(),
            deleted_keys: Vec::new(),
            root_password_deleted: None,
            issuer: None,
            vends_tokens: None,
            organization_features: Vec::new(),
        }
    }
}
