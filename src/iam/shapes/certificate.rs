//! Server certificates and signing certificates.

use std::rc::Rc;

use super::*;
use crate::shape::{List, Shape, Timestamp};
use crate::structure;

structure! {
    /// A server certificate without its text.
    ServerCertificateMetadata {
        /// `/`, or begins and ends with `/`.
        Path: Rc<str> = PATH,
        /// As it was spelled when it was given.
        ServerCertificateName: Rc<str> = SERVER_CERTIFICATE_NAME,
        /// Begins with `ASCA`; never given again.
        ServerCertificateId: Rc<str> = ID,
        /// Of the form `arn:aws:iam::ACCOUNT:server-certificate/PATH/NAME`.
        Arn: String = ARN,
        /// When the certificate was uploaded.
        UploadDate: Option<Timestamp> = Shape::Timestamp,
        /// When it ends to be valid.
        Expiration: Option<Timestamp> = Shape::Timestamp,
    }
}

structure! {
    /// What an HTTPS server shows to its clients. The private key is not told to anybody.
    ServerCertificate {
        /// All but its text.
        ServerCertificateMetadata: ServerCertificateMetadata = ServerCertificateMetadata::SHAPE,
        /// The certificate in PEM.
        CertificateBody: Rc<str> = CERTIFICATE_BODY,
        /// Those that vouch for it in PEM, if any were uploaded.
        CertificateChain: Option<Rc<str>> = CERTIFICATE_CHAIN,
        /// Perhaps none.
        Tags: Option<Vec<Tag>> = TAGS,
    }
}

structure! {
    /// A certificate whose private key signs the requests of a user.
    SigningCertificate {
        /// Whose it is; `root` for the root user.
        UserName: Rc<str> = USER_NAME,
        /// What names it.
        CertificateId: Rc<str> = CERTIFICATE_ID,
        /// The certificate in PEM.
        CertificateBody: Rc<str> = CERTIFICATE_BODY,
        /// `Active` or `Inactive`.
        Status: String = STATUS,
        /// When the certificate was uploaded.
        UploadDate: Option<Timestamp> = Shape::Timestamp,
    }
}

pub const SERVER_CERTIFICATE_METADATA_LIST: Shape = Shape::List(&List::of(ServerCertificateMetadata::SHAPE));
pub const CERTIFICATES: Shape = Shape::List(&List::of(SigningCertificate::SHAPE));
