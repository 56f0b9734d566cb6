//! The services that have credentials of their own, and what their secrets look like.

use crate::account::Secret;
use crate::ambient::Random;
use crate::base64;
use crate::error::{Error, NO_SUCH_ENTITY};

/// A service, and whether it takes an API key in the place of a name and a password. Those of early
/// 2026. [C]
#[derive(Clone, Copy)]
pub struct Service {
    pub name: &'static str,
    pub takes_key: bool,
}

const SERVICES: [Service; 4] = [
    Service { name: "codecommit.amazonaws.com", takes_key: false },
    Service { name: "cassandra.amazonaws.com", takes_key: false },
    Service { name: "bedrock.amazonaws.com", takes_key: true },
    Service { name: "logs.amazonaws.com", takes_key: true },
];

/// The random bytes of a password or a key: 44 characters of base64.
const SECRET: usize = 32;

impl Service {
    pub fn find(name: &str) -> Result<Service, Error> {
        SERVICES.into_iter().find(|service| service.name == name).ok_or_else(|| {
            let parts = ["No such service ", name, " is supported for Service Specific Credentials"];
            NO_SUCH_ENTITY.says(parts.concat())
        })
    }

    /// A new secret of the credentials that the service knows by a name. A key holds that name. [C]
    pub fn new_secret(self, random: &mut Random, name: &str) -> Secret {
        let secret = random.base64(SECRET);
        Secret(match self.takes_key {
            true => ["ABSK", &base64::encode([name, ":", &secret].concat())].concat().into(),
            false => secret.into(),
        })
    }
}
