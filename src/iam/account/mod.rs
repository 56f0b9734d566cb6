//! What there is one of in an account: alias, summary, details, properties, preferences.
//! [behaviours.md §4.18]

mod alias;
mod details;
mod preferences;
mod summary;

use crate::error::{
    CONCURRENT_MODIFICATION, ENTITY_ALREADY_EXISTS, INVALID_INPUT, LIMIT_EXCEEDED, NO_SUCH_ENTITY, SERVICE_FAILURE,
};
use crate::iam::shapes::*;
use crate::operation;
use crate::shape::{List, Shape, TextMap};

const ACCOUNT_ALIASES: Shape = Shape::List(&List::of(ACCOUNT_ALIAS));
const ENTITIES: Shape = Shape::List(&List::of(ENTITY));
const SUMMARY: Shape = Shape::Map(&SUMMARY_KEY, &SUMMARY_VALUE);
const ACCOUNT_PROPERTIES: Shape = Shape::Map(&ACCOUNT_PROPERTY_KEY, &ACCOUNT_PROPERTY_VALUE);

operation! {
    /// Sets the alias of the account, which has one at most.
    pub CREATE_ACCOUNT_ALIAS = CreateAccountAlias(CreateAccountAliasRequest {
        /// 3 to 63 small letters, digits and single dashes between them.
        AccountAlias: String = ACCOUNT_ALIAS,
    }) -> (),
    raises [CONCURRENT_MODIFICATION, ENTITY_ALREADY_EXISTS, LIMIT_EXCEEDED, SERVICE_FAILURE],
    by alias::create_account_alias
}

operation! {
    /// Removes the alias of the account.
    pub DELETE_ACCOUNT_ALIAS = DeleteAccountAlias(DeleteAccountAliasRequest {
        /// The alias that the account has.
        AccountAlias: String = ACCOUNT_ALIAS,
    }) -> (),
    raises [CONCURRENT_MODIFICATION, NO_SUCH_ENTITY, LIMIT_EXCEEDED, SERVICE_FAILURE], by alias::delete_account_alias
}

operation! {
    /// Lists the alias of the account, if it has one.
    pub LIST_ACCOUNT_ALIASES = ListAccountAliases(ListAccountAliasesRequest {
        /// Where the page before ended: its `Marker`.
        Marker: Option<String> = MARKER,
        /// How many a page holds at most: 1 to 1000, 100 if not given.
        MaxItems: Option<i64> = MAX_ITEMS,
    }) -> ListAccountAliasesResponse {
        /// None or one.
        AccountAliases: Vec<String> = ACCOUNT_ALIASES,
        /// Whether there are more.
        IsTruncated: Option<bool> = Shape::Boolean,
        /// Only if there are more: where the next page begins.
        Marker: Option<String> = RESPONSE_MARKER,
    },
    pages [AccountAliases], raises [SERVICE_FAILURE], by alias::list_account_aliases
}

operation! {
    /// Counts what the account holds, and tells its quotas.
    pub GET_ACCOUNT_SUMMARY = GetAccountSummary(GetAccountSummaryRequest {}) -> GetAccountSummaryResponse {
        /// From `Users` and the like to how many there are, from `UsersQuota` and the like to the limit.
        SummaryMap: Option<TextMap<i64>> = SUMMARY,
    },
    raises [SERVICE_FAILURE], by summary::get_account_summary
}

operation! {
    /// Gives all users, groups, roles and managed policies with their policies, page by page.
    pub GET_ACCOUNT_AUTHORIZATION_DETAILS = GetAccountAuthorizationDetails(GetAccountAuthorizationDetailsRequest {
        /// Only these kinds; if not given, everything, and of AWS's policies those in use.
        Filter: Option<Vec<String>> = ENTITIES,
        /// How many a page holds at most: 1 to 1000, 100 if not given.
        MaxItems: Option<i64> = MAX_ITEMS,
        /// Where the page before ended: its `Marker`.
        Marker: Option<String> = MARKER,
    }) -> GetAccountAuthorizationDetailsResponse {
        /// The users of this page.
        UserDetailList: Option<Vec<UserDetail>> = USER_DETAILS,
        /// The groups of this page.
        GroupDetailList: Option<Vec<GroupDetail>> = GROUP_DETAILS,
        /// The roles of this page.
        RoleDetailList: Option<Vec<RoleDetail>> = ROLE_DETAILS,
        /// The managed policies of this page, with all versions.
        Policies: Option<Vec<ManagedPolicyDetail>> = MANAGED_POLICY_DETAILS,
        /// Whether there are more.
        IsTruncated: Option<bool> = Shape::Boolean,
        /// Only if there are more: where the next page begins.
        Marker: Option<String> = RESPONSE_MARKER,
    },
    pages [UserDetailList, GroupDetailList, RoleDetailList, Policies], raises [SERVICE_FAILURE],
    by details::get_account_authorization_details
}

operation! {
    /// Gets the properties of the account.
    pub GET_ACCOUNT_PROPERTIES = GetAccountProperties(GetAccountPropertiesRequest {}) -> GetAccountPropertiesResponse {
        /// From `Namespace/Name` to the value.
        Properties: Option<TextMap<String>> = ACCOUNT_PROPERTIES,
    },
    raises [INVALID_INPUT, SERVICE_FAILURE], by preferences::get_account_properties
}

operation! {
    /// Sets properties of the account; those that are not named stay.
    pub PUT_ACCOUNT_PROPERTIES = PutAccountProperties(PutAccountPropertiesRequest {
        /// From `Namespace/Name` to the value, all of one namespace.
        Properties: TextMap<String> = ACCOUNT_PROPERTIES,
    }) -> PutAccountPropertiesResponse {},
    raises [INVALID_INPUT, CONCURRENT_MODIFICATION, SERVICE_FAILURE], by preferences::put_account_properties
}

operation! {
    /// Sets which session tokens the global endpoint gives.
    pub SET_SECURITY_TOKEN_SERVICE_PREFERENCES =
        SetSecurityTokenServicePreferences(SetSecurityTokenServicePreferencesRequest {
            /// `v2Token` for tokens that are valid in all regions; an account begins with `v1Token`.
            GlobalEndpointTokenVersion: String = GLOBAL_ENDPOINT_TOKEN_VERSION,
        }) -> (),
    raises [SERVICE_FAILURE], by preferences::set_security_token_service_preferences
}
