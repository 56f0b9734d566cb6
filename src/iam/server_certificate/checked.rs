//! What a certificate must be to be uploaded. [behaviours.md §2.5]

use crate::error::{Error, ErrorShape, KEY_PAIR_MISMATCH, MALFORMED_CERTIFICATE};
use crate::keys::pem;
use crate::keys::private::{Fault, belongs};
use crate::keys::x509::Certificate;

/// Refuses what no server could use; gives the last second of the certificate's life. `now` is in
/// seconds, as dates of certificates are.
pub fn check(body: &str, key: &str, chain: Option<&str>, now: i64) -> Result<i64, Error> {
    let malformed = |message: &str| MALFORMED_CERTIFICATE.says(message);
    let unreadable = || malformed("Unable to parse certificate. Please ensure the certificate is in PEM format.");
    let der = pem::certificate(body).ok_or_else(unreadable)?;
    let certificate = Certificate::parse(&der).ok_or_else(unreadable)?;
    check_valid(&certificate, now, &MALFORMED_CERTIFICATE)?;
    match belongs(key, &certificate.public_key) {
        Ok(true) => {}
        Ok(false) => return Err(KEY_PAIR_MISMATCH.says("The private key does not belong to the certificate.")),
        Err(fault) => return Err(malformed(of_key(fault))),
    }
    if chain.is_some_and(|chain| !vouches(chain, &certificate)) {
        return Err(malformed(
            "Unable to validate certificate chain. The certificate chain must start with the immediate signing \
             certificate, followed by any intermediaries in order.",
        ));
    }
    Ok(certificate.not_after)
}

/// What is wrong with a private key. The service has sentences of its own, which nobody has written
/// down. [C]
fn of_key(fault: Fault) -> &'static str {
    match fault {
        Fault::Unreadable => {
            "Unable to parse private key. Please ensure the private key is an RSA or EC key in PEM format."
        }
        Fault::Encrypted => "Unable to parse private key. Please ensure the private key is not encrypted.",
        Fault::WithoutPublicPart => {
            "Unable to check private key. Please ensure the EC private key contains its public key."
        }
    }
}

/// A certificate must be valid when it is uploaded.
pub fn check_valid(certificate: &Certificate, now: i64, error: &ErrorShape) -> Result<(), Error> {
    if now > certificate.not_after {
        return Err(error
            .says("Certificate is no longer valid. The 'Not After' date restriction on the certificate has passed."));
    }
    if now < certificate.not_before {
        return Err(error.says(
            "Certificate is not yet valid. The 'Not Before' date restriction on the certificate has not passed.",
        ));
    }
    Ok(())
}

/// Whether each certificate of the chain can have signed the one before, the first of them this one.
fn vouches(chain: &str, certificate: &Certificate) -> bool {
    let Some(chain) = pem::certificates(chain).filter(|chain| !chain.is_empty()) else { return false };
    let Some(parsed) = chain.iter().map(|der| Certificate::parse(der)).collect::<Option<Vec<_>>>() else {
        return false;
    };
    let signed = [certificate].into_iter().chain(&parsed);
    signed.zip(&parsed).all(|(signed, signer)| signed.names_as_issuer(signer))
}
