//! What a user, or the root user, proves its identity with.

use std::rc::Rc;

use super::PasswordPolicy;
use crate::account::record::{Secret, record};

record! {
    /// All credentials of one user but its MFA devices, each list in the order of creation. A user
    /// that has none has no row.
    Credentials {
        /// The id of the user, or `root`.
        id: Rc<str>,
        login: Option<Login>,
        access_keys: Vec<AccessKey>,
        signing_certificates: Vec<SigningCertificate>,
        ssh_keys: Vec<SshKey>,
        service_credentials: Vec<ServiceCredential>,
    }
}

record! {
    /// A password for the console.
    Login {
        created: i64,
        /// When the password was set.
        changed: i64,
        reset_required: bool,
        /// Base64, as the hashes are. It stays the same when the password changes.
        salt: Rc<str>,
        hash: Secret,
        /// Those of the passwords before it, the newest first.
        earlier: Vec<Secret>,
    }
}

record! {
    /// A key that signs calls. Its secret is kept, for a signature can only be checked with it.
    AccessKey {
        id: Rc<str>,
        secret: Secret,
        created: i64,
        active: bool,
        last_used: Option<KeyUse>,
    }
}

record! {
    /// The last use of an access key.
    KeyUse { date: i64, region: Rc<str>, service: Rc<str>, }
}

record! {
    /// A certificate whose key signs requests.
    SigningCertificate {
        id: Rc<str>,
        /// PEM, as it was uploaded.
        body: Rc<str>,
        /// The SHA-256 hash of the certificate itself, in base64.
        fingerprint: Rc<str>,
        uploaded: i64,
        active: bool,
    }
}

record! {
    /// A public key for CodeCommit.
    SshKey {
        id: Rc<str>,
        /// As SSH sends it, in base64.
        blob: Rc<str>,
        comment: Option<Rc<str>>,
        uploaded: i64,
        active: bool,
    }
}

record! {
    /// A name and a password for one service. The password is not kept: nothing here asks for it.
    ServiceCredential {
        id: Rc<str>,
        /// `codecommit.amazonaws.com`
        service: Rc<str>,
        /// The user name, or the alias, that the service knows it by.
        name: Rc<str>,
        created: i64,
        expires: Option<i64>,
        active: bool,
    }
}

impl KeyUse {
    /// The seconds in which uses of a key count as one.
    pub const PERIOD: i64 = 900;
}

impl Login {
    /// How many hashes of earlier passwords are kept: with the present one, as many as a password policy
    /// can compare with.
    pub const EARLIER: usize = 23;

    /// A password of which only the date is known.
    pub fn unknown(created: i64) -> Login {
        let (salt, hash) = Default::default();
        Login { created, changed: created, reset_required: false, salt, hash, earlier: Vec::new() }
    }

    /// When the password expires, if the account's policy lets passwords expire.
    pub fn expires(&self, policy: Option<&PasswordPolicy>) -> Option<i64> {
        Some(self.changed.saturating_add(policy?.max_age_days?.saturating_mul(86_400)))
    }
}

impl ServiceCredential {
    pub fn has_expired(&self, now: i64) -> bool {
        self.expires.is_some_and(|expires| expires <= now)
    }
}

impl Credentials {
    /// The root user's row.
    pub const ROOT: &str = "root";

    pub fn new(owner: &Rc<str>) -> Credentials {
        Credentials {
            id: owner.clone(),
            login: None,
            access_keys: Vec::new(),
            signing_certificates: Vec::new(),
            ssh_keys: Vec::new(),
            service_credentials: Vec::new(),
        }
    }

    pub fn is_empty(&self) -> bool {
        self.login.is_none() && self.ids().next().is_none()
    }

    /// What nobody else has: the ids, and the certificates by their fingerprints.
    pub fn marks(&self) -> impl Iterator<Item = &Rc<str>> {
        self.ids().chain(self.signing_certificates.iter().map(|certificate| &certificate.fingerprint))
    }

    /// The ids of all that have one.
    pub fn ids(&self) -> impl Iterator<Item = &Rc<str>> {
        let keys = self.access_keys.iter().map(|key| &key.id);
        let certificates = self.signing_certificates.iter().map(|certificate| &certificate.id);
        let ssh_keys = self.ssh_keys.iter().map(|key| &key.id);
        let services = self.service_credentials.iter().map(|credential| &credential.id);
        keys.chain(certificates).chain(ssh_keys).chain(services)
    }
}
