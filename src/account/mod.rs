//! The account: tables of rows that log what a call changes. Data only; what an operation may do
//! is decided in [`crate::iam`].
//!
//! A call that fails is undone by the log; one that succeeds gives the log away as lines of text,
//! which is what a snapshot is made of too.

mod linked;
mod links;
mod record;
mod rows;
mod table;
mod text;
mod verify;

use std::rc::Rc;

use linked::Linked;
use links::Side;
pub use links::{Counts, Link, Links, Referrer};
pub use record::Secret;
pub(crate) use record::Stored;
pub use rows::*;
pub use table::{Keyed, Table, fold_name};
pub use text::{Damage, write_state};
pub use verify::is_partition;

/// A kind of row, and the table that holds it.
pub trait Row: Linked + Stored + Sized {
    fn table(account: &Account) -> &Table<Self>;
    fn table_mut(account: &mut Account) -> &mut Table<Self>;
}

/// Lists the tables once: the account's members and everything that goes through all of them.
macro_rules! tables {
    ($($table:ident: $row:ident),* $(,)?) => {
        /// What one AWS account holds.
        #[derive(Debug)]
        pub struct Account {
            pub id: Box<str>,
            pub partition: Box<str>,
            $( pub $table: Table<$row>, )*
            links: Links,
            versions_in_use: usize,
        }

        impl Account {
            pub fn new(id: &str, partition: &str) -> Account {
                Account {
                    id: id.into(),
                    partition: partition.into(),
                    $( $table: Table::default(), )*
                    links: Links::default(),
                    versions_in_use: 0,
                }
            }

            /// Undoes what the call that runs has changed.
            pub fn roll_back(&mut self) {
                $( while let Some((key, before)) = self.$table.pop_log() {
                    self.set::<$row>(&key, before);
                } )*
            }

            /// Ends the call that runs: its changes hold. They come as lines of text.
            pub fn commit(&mut self, out: &mut String) {
                $( for key in self.$table.take_changed() {
                    text::write(out, stringify!($table), &key, self.$table.get(&key).map(|row| &**row as _));
                } )*
            }

            /// Every row as a line of text.
            fn write_rows(&self, out: &mut String) {
                $( for row in self.$table.iter() {
                    text::write(out, stringify!($table), row.key(), Some(&**row));
                } )*
            }

            /// How many rows there are.
            fn rows(&self) -> usize {
                0 $( + self.$table.len() )*
            }

            /// Sets the row that a line of text holds.
            fn read_row(&mut self, table: &str, key: &str, value: Option<crate::shape::Value>) -> Result<(), Damage> {
                match table {
                    $( stringify!($table) => self.read_into::<$row>(key, value), )*
                    _ => Err(Damage),
                }
            }
        }

        $( impl Row for $row {
            fn table(account: &Account) -> &Table<Self> {
                &account.$table
            }

            fn table_mut(account: &mut Account) -> &mut Table<Self> {
                &mut account.$table
            }
        } )*
    };
}

tables! {
    users: User,
    groups: Group,
    roles: Role,
    instance_profiles: InstanceProfile,
    policies: Policy,
    aws_policies: AwsPolicy,
    deletion_tasks: DeletionTask,
    credentials: Credentials,
    accesses: Accesses,
    reports: Report,
    server_certificates: ServerCertificate,
    providers: Provider,
    mfa_devices: MfaDevice,
    delegation_requests: DelegationRequest,
    settings: Settings,
}

impl Account {
    /// Adds a row, or puts it in the place of the one with its key.
    pub fn put<R: Row>(&mut self, row: R) {
        let key = row.key().clone();
        let before = self.set(&key, Some(Rc::new(row)));
        R::table_mut(self).log(&key, before);
    }

    pub fn remove<R: Row>(&mut self, key: &Rc<str>) {
        let before = self.set::<R>(key, None);
        R::table_mut(self).log(key, before);
    }

    /// Changes the row with a key, if there is one.
    pub fn update<R: Row + Clone>(&mut self, key: &str, change: impl FnOnce(&mut R)) {
        if let Some(row) = R::table(self).get(key) {
            let mut row = R::clone(row);
            change(&mut row);
            self.put(row);
        }
    }

    /// Whether an entity of the account has the id; its prefix tells of which kind it would be.
    pub fn has_id(&self, id: &str) -> bool {
        match id.get(..4) {
            Some("AIDA") => self.users.get(id).is_some(),
            Some("AGPA") => self.groups.get(id).is_some(),
            Some("AROA") => self.roles.get(id).is_some(),
            Some("AIPA") => self.instance_profiles.get(id).is_some(),
            Some("ASCA") => self.server_certificates.get(id).is_some(),
            Some("AKIA" | "APKA" | "ACCA") => self.owner_of(id).is_some(),
            // Policies are kept by their ARNs, and nothing refers to them by their ids.
            _ => false,
        }
    }

    /// All credentials of a user by its id, or of the root user.
    pub fn credentials_of(&self, owner: &Rc<str>) -> Credentials {
        self.credentials.get(owner).map_or_else(|| Credentials::new(owner), |row| Credentials::clone(row))
    }

    /// Keeps what a user has of credentials; nothing, if that is nothing.
    pub fn put_credentials(&mut self, credentials: Credentials) {
        match credentials.is_empty() {
            true => self.remove::<Credentials>(&credentials.id),
            false => self.put(credentials),
        }
    }

    /// The credentials among which one has the id, or the fingerprint.
    pub fn owner_of(&self, id: &str) -> Option<&Rc<Credentials>> {
        let (_, link) = self.links.of(id, Referrer::Credentials, None).next()?;
        self.credentials.get(&link.id)
    }

    /// An access key, among all credentials of its owner.
    pub fn access_key(&self, id: &str) -> Option<(&Rc<Credentials>, &AccessKey)> {
        let owner = self.owner_of(id)?;
        Some((owner, owner.access_keys.iter().find(|key| &*key.id == id)?))
    }

    /// Whether an access key of this id was deleted.
    pub fn had_key(&self, id: &str) -> bool {
        let settings = self.settings.get(Settings::KEY);
        settings.is_some_and(|settings| settings.deleted_keys.iter().any(|deleted| **deleted == *id))
    }

    /// Whether a user, by its id, or the root user has an MFA device.
    pub fn has_mfa_device(&self, owner: &str) -> bool {
        self.links.of(owner, Referrer::MfaDevice, None).next().is_some()
    }

    /// The password of a user, or of the root user, which has one from the beginning that only the
    /// console knows. [C]
    pub fn login_of(&self, credentials: &Credentials) -> Option<Login> {
        let of_root = || {
            let is_there = &*credentials.id == Credentials::ROOT && self.settings().root_password_deleted != Some(true);
            is_there.then(|| Login::unknown(0))
        };
        credentials.login.clone().or_else(of_root)
    }

    /// Keeps the last use of an access key. One that follows another within 15 minutes is not kept, nor
    /// is that of a key which is not there.
    pub fn record_key_use(&mut self, id: &str, usage: KeyUse) {
        let is_news = |key: &AccessKey| {
            key.last_used.as_ref().is_none_or(|last| usage.date.saturating_sub(last.date) >= KeyUse::PERIOD)
        };
        let found = self.access_key(id).filter(|(_, key)| is_news(key));
        if let Some(mut credentials) = found.map(|(owner, _)| Credentials::clone(owner)) {
            let key = credentials.access_keys.iter_mut().find(|key| &*key.id == id);
            key.into_iter().for_each(|key| key.last_used = Some(usage.clone()));
            self.put(credentials);
        }
    }

    /// Lets go of what a user or role was seen to use, with which it goes.
    pub fn forget_accesses(&mut self, id: &Rc<str>) {
        if self.accesses.get(id).is_some() {
            self.remove::<Accesses>(id);
        }
    }

    /// Versions of all the account's own policies.
    pub fn versions_in_use(&self) -> usize {
        self.versions_in_use
    }

    pub fn links(&self) -> &Links {
        &self.links
    }

    fn set<R: Row>(&mut self, key: &Rc<str>, row: Option<Rc<R>>) -> Option<Rc<R>> {
        let before = R::table_mut(self).set(key, row.clone());
        let versions = |row: &Option<Rc<R>>| row.as_ref().map_or(0, |row| row.versions());
        self.versions_in_use = self.versions_in_use + versions(&row) - versions(&before);
        if let Some(referrer) = R::AS {
            let side = |row: &Rc<R>| Side { name: row.name().clone(), targets: row.targets() };
            self.links.change(referrer, key, before.as_ref().map(side), row.as_ref().map(side));
        }
        before
    }

    /// What there is one of. An account that never set anything has no row of it yet.
    pub fn settings(&self) -> Settings {
        self.settings.get(Settings::KEY).map_or_else(Settings::default, |row| Settings::clone(row))
    }
}
