//! Tokens that the account gives to services outside of AWS.

use std::rc::Rc;

use super::{
    DisableOutboundWebIdentityFederationRequest, EnableOutboundWebIdentityFederationRequest,
    EnableOutboundWebIdentityFederationResponse, GetOutboundWebIdentityFederationInfoRequest,
    GetOutboundWebIdentityFederationInfoResponse,
};
use crate::account::Settings;
use crate::error::{Error, FEATURE_DISABLED, FEATURE_ENABLED};
use crate::iam::call::Call;

pub fn enable_outbound_web_identity_federation(
    call: &mut Call,
    _: EnableOutboundWebIdentityFederationRequest,
) -> Result<EnableOutboundWebIdentityFederationResponse, Error> {
    let mut settings = call.account.settings();
    if settings.vends_tokens.is_some() {
        return Err(FEATURE_ENABLED.says("Outbound web identity federation is enabled already."));
    }
    let issuer: Rc<str> = match settings.issuer.take() {
        Some(issuer) => issuer,
        None => ["https://", &call.random.uuid(), ".tokens.sts.global.api.aws"].concat().into(),
    };
    settings.issuer = Some(issuer.clone());
    settings.vends_tokens = Some(true);
    call.account.put(settings);
    Ok(EnableOutboundWebIdentityFederationResponse { IssuerIdentifier: Some(issuer) })
}

pub fn disable_outbound_web_identity_federation(
    call: &mut Call,
    _: DisableOutboundWebIdentityFederationRequest,
) -> Result<(), Error> {
    let settings = enabled(call)?;
    call.account.put(Settings { vends_tokens: None, ..settings });
    Ok(())
}

pub fn get_outbound_web_identity_federation_info(
    call: &mut Call,
    _: GetOutboundWebIdentityFederationInfoRequest,
) -> Result<GetOutboundWebIdentityFederationInfoResponse, Error> {
    let settings = enabled(call)?;
    Ok(GetOutboundWebIdentityFederationInfoResponse {
        IssuerIdentifier: settings.issuer,
        JwtVendingEnabled: settings.vends_tokens,
    })
}

/// The settings of an account that gives such tokens.
fn enabled(call: &Call) -> Result<Settings, Error> {
    let settings = call.account.settings();
    match settings.vends_tokens {
        Some(true) => Ok(settings),
        _ => Err(FEATURE_DISABLED.says("Outbound web identity federation is not enabled.")),
    }
}
