//! Server certificates and signing certificates.

use std::rc::Rc;

use super::policy::tags;
use super::status;
use crate::account::{self, Account};
use crate::iam::shapes::{ServerCertificate, ServerCertificateMetadata, SigningCertificate};
use crate::shape::Timestamp;

/// A server certificate as listings show it.
pub fn server_certificate_metadata(account: &Account, row: &account::ServerCertificate) -> ServerCertificateMetadata {
    ServerCertificateMetadata {
        Path: row.path.clone(),
        ServerCertificateName: row.name.clone(),
        ServerCertificateId: row.id.clone(),
        Arn: account.arn("server-certificate", &row.path, &row.name),
        UploadDate: Some(Timestamp(row.uploaded)),
        Expiration: Some(Timestamp(row.expires)),
    }
}

/// A server certificate with its text and its tags, or with an empty list of them.
pub fn server_certificate(account: &Account, row: &account::ServerCertificate) -> ServerCertificate {
    ServerCertificate {
        ServerCertificateMetadata: server_certificate_metadata(account, row),
        CertificateBody: row.body.clone(),
        CertificateChain: row.chain.clone(),
        Tags: Some(tags(&row.tags)),
    }
}

pub fn signing_certificate(owner: &Rc<str>, row: &account::SigningCertificate) -> SigningCertificate {
    SigningCertificate {
        UserName: owner.clone(),
        CertificateId: row.id.clone(),
        CertificateBody: row.body.clone(),
        Status: status(row.active),
        UploadDate: Some(Timestamp(row.uploaded)),
    }
}
