//! Which policy sets exist for a request (8.3, 9.1–9.4). A set that does not exist is ignored
//! whole, its Denies too.

use super::action;
use super::arn;
use super::options::Options;
use super::requester::Kind;

/// 9.3, the supported services.
const RCP_SERVICES: &str = "aoss appconfig appstream autoscaling autoscaling-plans budgets clouddirectory cloudfront \
    cloudsearch cloudtrail-data codeartifact codebuild codecommit codepipeline cognito-identity cognito-idp comprehend \
    comprehendmedical compute-optimizer cost-optimization-hub dax dsql dynamodb ecr ecr-public events firehose fis fms \
    gamelift health inspector-scan kendra kinesisvideo kms logs memorydb networkmonitor notifications opensearch \
    pca-connector-ad personalize polly pricing resource-groups rolesanywhere s3 secretsmanager servicediscovery signin \
    sqs sts support swf textract timestream-influxdb transcribe transfer translate wafv2 workspaces xray";

/// Identity policies and the boundary: not for root, services, unsigned requesters.
pub fn identity_exists(options: &Options) -> bool {
    let entity = matches!(options.requester.kind, Kind::User | Kind::RoleSession { .. } | Kind::FederatedSession);
    entity && !is_unsigned_assume(&options.action)
}

/// Session policies: root may have them too (AssumeRoot, GetFederationToken).
pub fn session_exists(options: &Options) -> bool {
    options.requester.is_aws() && !is_unsigned_assume(&options.action)
}

/// 9.1: "users, roles and the root user of member accounts"; not the management account, not
/// service-linked roles, not service principals.
pub fn scps_exist(options: &Options) -> bool {
    let requester = &options.requester;
    let management = requester.management_account.is_some() && requester.management_account == requester.account;
    requester.is_aws() && !management && !requester.service_linked && !is_unsigned_assume(&options.action)
}

/// 9.3: whoever calls, except for the exemptions listed there.
pub fn rcps_exist(options: &Options) -> bool {
    let requester = &options.requester;
    let owner = resource_account(options);
    let of_management = requester.management_account.is_some() && requester.management_account == owner;
    let trust_of_linked_role = is_trust_action(&options.action) && arn::is_service_linked_role(&options.resource);
    let retire = options.action.eq_ignore_ascii_case("kms:RetireGrant");
    let service = action::service(&options.action);
    let supported = RCP_SERVICES.split_whitespace().any(|name| name == service);
    supported && !requester.service_linked && !of_management && !trust_of_linked_role && !retire
}

/// The option, else the ARN's fifth field if not empty and not "aws", else the principal's account.
pub fn resource_account(options: &Options) -> Option<String> {
    let field = arn::parts(&options.resource).map(|parts| parts[4]).filter(|field| !matches!(*field, "" | "aws"));
    options.resource_account.clone().or_else(|| field.map(str::to_string)).or_else(|| options.requester.account.clone())
}

/// 8: `AssumeRoleWithSAML`/`WithWebIdentity` are unsigned, by whomever.
pub fn is_unsigned_assume(action: &str) -> bool {
    ["sts:AssumeRoleWithSAML", "sts:AssumeRoleWithWebIdentity"].iter().any(|name| name.eq_ignore_ascii_case(action))
}

pub fn is_assume_role(action: &str) -> bool {
    action.to_ascii_lowercase().starts_with("sts:assumerole")
}

/// The actions for which, on a role, the resource policy is read as its trust policy.
pub fn is_trust_action(action: &str) -> bool {
    let others = ["sts:TagSession", "sts:SetSourceIdentity", "sts:SetContext"];
    is_assume_role(action) || others.iter().any(|name| name.eq_ignore_ascii_case(action))
}
