//! Uploading, reading, renaming and deleting server certificates.

use super::checked::check;
use super::{
    DeleteServerCertificateRequest, GetServerCertificateRequest, GetServerCertificateResponse,
    ListServerCertificatesRequest, ListServerCertificatesResponse, UpdateServerCertificateRequest,
    UploadServerCertificateRequest, UploadServerCertificateResponse,
};
use crate::account::ServerCertificate;
use crate::error::{ENTITY_ALREADY_EXISTS, Error};
use crate::iam::answer;
use crate::iam::call::Call;
use crate::iam::page::Pager;
use crate::iam::quota::Quota;
use crate::iam::tagging::{Keys, checked_tags};

pub fn upload_server_certificate(
    call: &mut Call,
    input: UploadServerCertificateRequest,
) -> Result<UploadServerCertificateResponse, Error> {
    let tags = checked_tags(input.Tags, Keys::Exact)?;
    let name = input.ServerCertificateName;
    if call.account.server_certificates.by_name(&name).is_some() {
        return Err(already_exists(&name));
    }
    let chain = input.CertificateChain;
    let expires = check(&input.CertificateBody, &input.PrivateKey.0, chain.as_deref(), call.now)?;
    call.settings.quotas.allow_one_more(Quota::ServerCertificates, call.account.server_certificates.len())?;
    let certificate = ServerCertificate {
        id: call.new_id("ASCA"),
        name: name.into(),
        path: input.Path.unwrap_or_else(|| "/".to_string()).into(),
        uploaded: call.now,
        expires,
        body: input.CertificateBody.trim_ascii_end().into(),
        chain: chain.map(Into::into),
        tags,
    };
    let answer = UploadServerCertificateResponse {
        ServerCertificateMetadata: Some(answer::server_certificate_metadata(call.account, &certificate)),
        Tags: (!certificate.tags.is_empty()).then(|| answer::tags(&certificate.tags)),
    };
    call.account.put(certificate);
    Ok(answer)
}

fn already_exists(name: &str) -> Error {
    ENTITY_ALREADY_EXISTS.says(format!("The Server Certificate with name {name} already exists."))
}

pub fn get_server_certificate(
    call: &mut Call,
    input: GetServerCertificateRequest,
) -> Result<GetServerCertificateResponse, Error> {
    let certificate = call.server_certificate(&input.ServerCertificateName)?;
    Ok(GetServerCertificateResponse { ServerCertificate: answer::server_certificate(call.account, &certificate) })
}

pub fn list_server_certificates(
    call: &mut Call,
    input: ListServerCertificatesRequest,
) -> Result<ListServerCertificatesResponse, Error> {
    let prefix = input.PathPrefix.as_deref().unwrap_or("/");
    let pager = Pager::new(["ListServerCertificates", prefix], input.Marker.as_deref(), input.MaxItems)?;
    let account = &*call.account;
    let rows = account.server_certificates.by_names(pager.after());
    let page = pager.rows(rows.map(|(name, row)| {
        (name, row.path.starts_with(prefix).then(|| answer::server_certificate_metadata(account, row)))
    }));
    Ok(ListServerCertificatesResponse {
        IsTruncated: Some(page.is_truncated()),
        ServerCertificateMetadataList: page.items,
        Marker: page.marker,
    })
}

pub fn update_server_certificate(call: &mut Call, input: UpdateServerCertificateRequest) -> Result<(), Error> {
    let certificate = call.server_certificate(&input.ServerCertificateName)?;
    if let Some(name) = &input.NewServerCertificateName
        && call.account.server_certificates.by_name(name).is_some_and(|taken| taken.id != certificate.id)
    {
        return Err(already_exists(name));
    }
    call.account.update::<ServerCertificate>(&certificate.id, |row| {
        if let Some(name) = input.NewServerCertificateName {
            row.name = name.into();
        }
        if let Some(path) = input.NewPath {
            row.path = path.into();
        }
    });
    Ok(())
}

pub fn delete_server_certificate(call: &mut Call, input: DeleteServerCertificateRequest) -> Result<(), Error> {
    let certificate = call.server_certificate(&input.ServerCertificateName)?;
    call.account.remove::<ServerCertificate>(&certificate.id);
    Ok(())
}
