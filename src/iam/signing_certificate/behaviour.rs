//! Uploading, listing, switching and deleting signing certificates.

use sha2::{Digest as _, Sha256};

use super::{
    DeleteSigningCertificateRequest, ListSigningCertificatesRequest, ListSigningCertificatesResponse,
    UpdateSigningCertificateRequest, UploadSigningCertificateRequest, UploadSigningCertificateResponse,
};
use crate::account::SigningCertificate;
use crate::base64;
use crate::error::{DUPLICATE_CERTIFICATE, Error, INVALID_CERTIFICATE, MALFORMED_CERTIFICATE, NO_SUCH_ENTITY};
use crate::iam::answer;
use crate::iam::call::Call;
use crate::iam::credential::is_active;
use crate::iam::page::Pager;
use crate::iam::quota::Quota;
use crate::iam::server_certificate::check_valid;
use crate::keys::pem;
use crate::keys::x509::Certificate;

/// A certificate that anybody of the account has already is refused, whatever its PEM looks like.
pub fn upload_signing_certificate(
    call: &mut Call,
    input: UploadSigningCertificateRequest,
) -> Result<UploadSigningCertificateResponse, Error> {
    let (owner, mut credentials) = call.named_or_calling_owner(input.UserName.as_deref())?;
    let body = input.CertificateBody;
    // The service shows what it was given; a private key that slipped in is not shown here. [C]
    let shown = if body.contains("PRIVATE KEY") { "with a private key" } else { &body };
    let malformed = || MALFORMED_CERTIFICATE.says(["Certificate ", shown, " is malformed."].concat());
    let der = pem::certificate(&body).ok_or_else(malformed)?;
    let certificate = Certificate::parse(&der).ok_or_else(malformed)?;
    check_valid(&certificate, call.now, &INVALID_CERTIFICATE)?;
    let fingerprint = base64::encode(Sha256::digest(&der));
    if call.account.owner_of(&fingerprint).is_some() {
        return Err(DUPLICATE_CERTIFICATE.says("The certificate already exists in the account."));
    }
    call.settings.quotas.allow_one_more(Quota::SigningCertificatesPerUser, credentials.signing_certificates.len())?;
    // Ids of certificates are longer than others, and begin with anything.
    let head = call.random.unique_id("");
    let row = SigningCertificate {
        id: call.new_id(&head),
        body: body.into(),
        fingerprint: fingerprint.into(),
        uploaded: call.now,
        active: true,
    };
    let answer = answer::signing_certificate(&owner, &row);
    credentials.signing_certificates.push(row);
    call.account.put_credentials(credentials);
    Ok(UploadSigningCertificateResponse { Certificate: answer })
}

pub fn list_signing_certificates(
    call: &mut Call,
    input: ListSigningCertificatesRequest,
) -> Result<ListSigningCertificatesResponse, Error> {
    let (owner, credentials) = call.named_or_calling_owner(input.UserName.as_deref())?;
    let pager = Pager::new(["ListSigningCertificates", &credentials.id], input.Marker.as_deref(), input.MaxItems)?;
    let rows = credentials.signing_certificates.iter().map(|row| answer::signing_certificate(&owner, row));
    let page = pager.list(rows.collect(), |certificate| &certificate.CertificateId)?;
    Ok(ListSigningCertificatesResponse {
        IsTruncated: Some(page.is_truncated()),
        Certificates: page.items,
        Marker: page.marker,
    })
}

pub fn update_signing_certificate(call: &mut Call, input: UpdateSigningCertificateRequest) -> Result<(), Error> {
    let (_, mut credentials) = call.named_or_calling_owner(input.UserName.as_deref())?;
    let rows = &mut credentials.signing_certificates;
    let row = rows.iter_mut().find(|row| *row.id == *input.CertificateId);
    let row = row.ok_or_else(|| not_found(&input.CertificateId))?;
    row.active = is_active(&input.Status)?;
    call.account.put_credentials(credentials);
    Ok(())
}

pub fn delete_signing_certificate(call: &mut Call, input: DeleteSigningCertificateRequest) -> Result<(), Error> {
    let (_, mut credentials) = call.named_or_calling_owner(input.UserName.as_deref())?;
    let rows = &mut credentials.signing_certificates;
    let at = rows.iter().position(|row| *row.id == *input.CertificateId);
    rows.remove(at.ok_or_else(|| not_found(&input.CertificateId))?);
    call.account.put_credentials(credentials);
    Ok(())
}

fn not_found(id: &str) -> Error {
    NO_SUCH_ENTITY.says(format!("The Certificate with id {id} cannot be found."))
}
