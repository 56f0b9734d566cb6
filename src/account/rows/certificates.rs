//! What HTTPS servers show to their clients.

use std::rc::Rc;

use super::Tag;
use crate::account::record::record;

record! {
    /// A certificate with its chain. Its private key is not kept: nothing here asks for it.
    ServerCertificate {
        id: Rc<str>,
        name: Rc<str>,
        path: Rc<str>,
        uploaded: i64,
        /// The last second of its life.
        expires: i64,
        /// PEM, as it was uploaded, without white space at its end.
        body: Rc<str>,
        /// PEM of those that vouch for it, each for the one before.
        chain: Option<Rc<str>>,
        tags: Vec<Tag>,
    }
}
