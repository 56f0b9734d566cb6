//! Certificates whose keys sign requests. [behaviours.md §4.13]

mod behaviour;

use crate::error::{
    CONCURRENT_MODIFICATION, DUPLICATE_CERTIFICATE, ENTITY_ALREADY_EXISTS, INVALID_CERTIFICATE, INVALID_INPUT,
    LIMIT_EXCEEDED, MALFORMED_CERTIFICATE, NO_SUCH_ENTITY, SERVICE_FAILURE,
};
use crate::iam::shapes::*;
use crate::operation;
use crate::shape::Shape;

operation! {
    /// Uploads a signing certificate of a user, or of the caller. A user has two at most.
    pub UPLOAD_SIGNING_CERTIFICATE = UploadSigningCertificate(UploadSigningCertificateRequest {
        /// The name of the user, in any case; the caller if not given.
        UserName: Option<String> = EXISTING_USER_NAME,
        /// The certificate in PEM, valid at present.
        CertificateBody: String = CERTIFICATE_BODY,
    }) -> UploadSigningCertificateResponse {
        /// The new certificate, which is active.
        Certificate: SigningCertificate = SigningCertificate::SHAPE,
    },
    raises [
        LIMIT_EXCEEDED, ENTITY_ALREADY_EXISTS, MALFORMED_CERTIFICATE, INVALID_CERTIFICATE, DUPLICATE_CERTIFICATE,
        NO_SUCH_ENTITY, CONCURRENT_MODIFICATION, SERVICE_FAILURE,
    ],
    by behaviour::upload_signing_certificate
}

operation! {
    /// Lists the signing certificates of a user, or of the caller.
    pub LIST_SIGNING_CERTIFICATES = ListSigningCertificates(ListSigningCertificatesRequest {
        /// The name of the user, in any case; the caller if not given.
        UserName: Option<String> = EXISTING_USER_NAME,
        /// Where the page before ended: its `Marker`.
        Marker: Option<String> = MARKER,
        /// How many a page holds at most: 1 to 1000, 100 if not given.
        MaxItems: Option<i64> = MAX_ITEMS,
    }) -> ListSigningCertificatesResponse {
        /// In the order in which they were uploaded.
        Certificates: Vec<SigningCertificate> = CERTIFICATES,
        /// Whether there are more.
        IsTruncated: Option<bool> = Shape::Boolean,
        /// Only if there are more: where the next page begins.
        Marker: Option<String> = RESPONSE_MARKER,
    },
    pages [Certificates], raises [NO_SUCH_ENTITY, SERVICE_FAILURE], by behaviour::list_signing_certificates
}

operation! {
    /// Turns a signing certificate on or off.
    pub UPDATE_SIGNING_CERTIFICATE = UpdateSigningCertificate(UpdateSigningCertificateRequest {
        /// The name of the user, in any case; the caller if not given.
        UserName: Option<String> = EXISTING_USER_NAME,
        /// The id of the certificate.
        CertificateId: String = CERTIFICATE_ID,
        /// `Active` or `Inactive`.
        Status: String = STATUS,
    }) -> (),
    raises [NO_SUCH_ENTITY, LIMIT_EXCEEDED, SERVICE_FAILURE, INVALID_INPUT], by behaviour::update_signing_certificate
}

operation! {
    /// Deletes a signing certificate.
    pub DELETE_SIGNING_CERTIFICATE = DeleteSigningCertificate(DeleteSigningCertificateRequest {
        /// The name of the user, in any case; the caller if not given.
        UserName: Option<String> = EXISTING_USER_NAME,
        /// The id of the certificate.
        CertificateId: String = CERTIFICATE_ID,
    }) -> (),
    raises [NO_SUCH_ENTITY, LIMIT_EXCEEDED, CONCURRENT_MODIFICATION, SERVICE_FAILURE],
    by behaviour::delete_signing_certificate
}
