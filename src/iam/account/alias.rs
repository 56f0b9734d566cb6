//! The account's alias.

use super::{
    CreateAccountAliasRequest, DeleteAccountAliasRequest, ListAccountAliasesRequest, ListAccountAliasesResponse,
};
use crate::engine::arn::is_account_id;
use crate::error::{Error, NO_SUCH_ENTITY};
use crate::iam::call::Call;
use crate::iam::page::Pager;

/// An account has one alias; another takes its place.
pub fn create_account_alias(call: &mut Call, input: CreateAccountAliasRequest) -> Result<(), Error> {
    if is_account_id(&input.AccountAlias) {
        return Err(Error::validation(
            "The specified value for accountAlias is invalid. It must not be an account id.",
        ));
    }
    let mut settings = call.account.settings();
    settings.alias = Some(input.AccountAlias.into());
    call.account.put(settings);
    Ok(())
}

pub fn delete_account_alias(call: &mut Call, input: DeleteAccountAliasRequest) -> Result<(), Error> {
    let mut settings = call.account.settings();
    if settings.alias.as_deref() != Some(&input.AccountAlias) {
        let message = format!("The account alias {} cannot be found.", input.AccountAlias);
        return Err(NO_SUCH_ENTITY.says(message));
    }
    settings.alias = None;
    call.account.put(settings);
    Ok(())
}

pub fn list_account_aliases(
    call: &mut Call,
    input: ListAccountAliasesRequest,
) -> Result<ListAccountAliasesResponse, Error> {
    let pager = Pager::new(["ListAccountAliases"], input.Marker.as_deref(), input.MaxItems)?;
    let aliases = call.account.settings().alias.into_iter().map(|alias| alias.to_string()).collect();
    let page = pager.list(aliases, |alias: &String| alias)?;
    Ok(ListAccountAliasesResponse {
        IsTruncated: Some(page.is_truncated()),
        AccountAliases: page.items,
        Marker: page.marker,
    })
}
