//! Certificates of HTTPS servers. [behaviours.md §4.12]

mod behaviour;
mod checked;

pub use checked::check_valid;

use crate::account::Secret;
use crate::error::{
    CONCURRENT_MODIFICATION, DELETE_CONFLICT, ENTITY_ALREADY_EXISTS, INVALID_INPUT, KEY_PAIR_MISMATCH, LIMIT_EXCEEDED,
    MALFORMED_CERTIFICATE, NO_SUCH_ENTITY, SERVICE_FAILURE,
};
use crate::iam::shapes::*;
use crate::operation;
use crate::shape::Shape;

operation! {
    /// Uploads a server certificate with its private key, which is checked and not kept.
    pub UPLOAD_SERVER_CERTIFICATE = UploadServerCertificate(UploadServerCertificateRequest {
        /// `/` if not given; any other begins and ends with `/`. CloudFront takes certificates under `/cloudfront/`.
        Path: Option<String> = PATH,
        /// 1 to 128 letters, digits and `_+=,.@-`; unique in the account, whatever its case.
        ServerCertificateName: String = SERVER_CERTIFICATE_NAME,
        /// The certificate in PEM, valid at present.
        CertificateBody: String = CERTIFICATE_BODY,
        /// Its private key in PEM: RSA or EC, without a passphrase.
        PrivateKey: Secret = PRIVATE_KEY,
        /// Those that vouch for it in PEM, the one that signed it first.
        CertificateChain: Option<String> = CERTIFICATE_CHAIN,
        /// At most 50.
        Tags: Option<Vec<Tag>> = TAGS,
    }) -> UploadServerCertificateResponse {
        /// The new server certificate without its text.
        ServerCertificateMetadata: Option<ServerCertificateMetadata> = ServerCertificateMetadata::SHAPE,
        /// Only if any were given.
        Tags: Option<Vec<Tag>> = TAGS,
    },
    raises [
        LIMIT_EXCEEDED, INVALID_INPUT, ENTITY_ALREADY_EXISTS, MALFORMED_CERTIFICATE, KEY_PAIR_MISMATCH,
        CONCURRENT_MODIFICATION, SERVICE_FAILURE,
    ],
    by behaviour::upload_server_certificate
}

operation! {
    /// Gets a server certificate with its text, but for the private key.
    pub GET_SERVER_CERTIFICATE = GetServerCertificate(GetServerCertificateRequest {
        /// The name of the server certificate, in any case.
        ServerCertificateName: String = SERVER_CERTIFICATE_NAME,
    }) -> GetServerCertificateResponse {
        /// The server certificate.
        ServerCertificate: ServerCertificate = ServerCertificate::SHAPE,
    },
    raises [NO_SUCH_ENTITY, SERVICE_FAILURE], by behaviour::get_server_certificate
}

operation! {
    /// Lists the server certificates whose path begins with a prefix.
    pub LIST_SERVER_CERTIFICATES = ListServerCertificates(ListServerCertificatesRequest {
        /// Only those whose path begins with this; all if not given.
        PathPrefix: Option<String> = PATH_PREFIX,
        /// Where the page before ended: its `Marker`.
        Marker: Option<String> = MARKER,
        /// How many a page holds at most: 1 to 1000, 100 if not given.
        MaxItems: Option<i64> = MAX_ITEMS,
    }) -> ListServerCertificatesResponse {
        /// In the order of their names.
        ServerCertificateMetadataList: Vec<ServerCertificateMetadata> = SERVER_CERTIFICATE_METADATA_LIST,
        /// Whether there are more.
        IsTruncated: Option<bool> = Shape::Boolean,
        /// Only if there are more: where the next page begins.
        Marker: Option<String> = RESPONSE_MARKER,
    },
    pages [ServerCertificateMetadataList], raises [SERVICE_FAILURE], by behaviour::list_server_certificates
}

operation! {
    /// Renames or moves a server certificate. The id stays.
    pub UPDATE_SERVER_CERTIFICATE = UpdateServerCertificate(UpdateServerCertificateRequest {
        /// The name of the server certificate, in any case.
        ServerCertificateName: String = SERVER_CERTIFICATE_NAME,
        /// The path from now on; begins and ends with `/`.
        NewPath: Option<String> = PATH,
        /// The name from now on.
        NewServerCertificateName: Option<String> = SERVER_CERTIFICATE_NAME,
    }) -> (),
    raises [NO_SUCH_ENTITY, ENTITY_ALREADY_EXISTS, LIMIT_EXCEEDED, SERVICE_FAILURE],
    by behaviour::update_server_certificate
}

operation! {
    /// Deletes a server certificate. Nobody here knows who uses it.
    pub DELETE_SERVER_CERTIFICATE = DeleteServerCertificate(DeleteServerCertificateRequest {
        /// The name of the server certificate, in any case.
        ServerCertificateName: String = SERVER_CERTIFICATE_NAME,
    }) -> (),
    raises [NO_SUCH_ENTITY, DELETE_CONFLICT, LIMIT_EXCEEDED, SERVICE_FAILURE],
    by behaviour::delete_server_certificate
}
