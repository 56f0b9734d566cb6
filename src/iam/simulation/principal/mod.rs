//! Simulating the policies of a user, group or role of the account. [behaviours.md §4.20]

mod exclude;
mod keys;
mod shapes;
mod simulate;

use super::shapes::*;
use crate::error::{INVALID_INPUT, NO_SUCH_ENTITY, POLICY_EVALUATION};
use crate::iam::shapes::{ARN, MARKER, MAX_ITEMS, POLICY_DOCUMENT};
use crate::operation;
use shapes::*;

operation! {
    /// Decides actions on resources under the policies that a user, group or role of the account has.
    pub SIMULATE_PRINCIPAL_POLICY = SimulatePrincipalPolicy(SimulatePrincipalPolicyRequest {
        /// The user, group or role. A user has the policies of its groups, too.
        PolicySourceArn: String = ARN,
        /// Further identity policies, as JSON text.
        PolicyInputList: Option<Vec<String>> = POLICY_DOCUMENTS,
        /// At most one, in place of the boundary that is set.
        PermissionsBoundaryPolicyInputList: Option<Vec<String>> = POLICY_DOCUMENTS,
        /// Policies that are left out, as if they were not there.
        PolicyExclusionList: Option<Vec<PolicyIdentifier>> = POLICY_EXCLUSIONS,
        /// Actions without wildcards; each is decided on each resource.
        ActionNames: Vec<String> = ACTION_NAMES,
        /// `*` if none is given.
        ResourceArns: Option<Vec<String>> = RESOURCE_NAMES,
        /// The policy of every resource; needs a `CallerArn` unless the source is a user.
        ResourcePolicy: Option<String> = POLICY_DOCUMENT,
        /// The account of resources whose ARN does not tell, as the ARN of its root user.
        ResourceOwner: Option<String> = RESOURCE_NAME,
        /// A user, role or group; the source if that is a user.
        CallerArn: Option<String> = RESOURCE_NAME,
        /// The context of the simulated requests.
        ContextEntries: Option<Vec<ContextEntry>> = CONTEXT_ENTRIES,
        /// The scenario of `ec2:RunInstances` that the resources stand for.
        ResourceHandlingOption: Option<String> = RESOURCE_HANDLING_OPTION,
        /// 1 to 1000; 100 if it is not given.
        MaxItems: Option<i64> = MAX_ITEMS,
        /// Where the page before ended.
        Marker: Option<String> = MARKER,
    }) -> SimulatePolicyResponse,
    pages [EvaluationResults], raises [NO_SUCH_ENTITY, INVALID_INPUT, POLICY_EVALUATION],
    by simulate::simulate_principal_policy
}

operation! {
    /// Lists the condition keys that the policies of a user, group or role ask for.
    pub GET_CONTEXT_KEYS_FOR_PRINCIPAL_POLICY =
        GetContextKeysForPrincipalPolicy(GetContextKeysForPrincipalPolicyRequest {
            /// The user, group or role. A user has the policies of its groups, too.
            PolicySourceArn: String = ARN,
            /// Further documents, as JSON text.
            PolicyInputList: Option<Vec<String>> = POLICY_DOCUMENTS,
        }) -> GetContextKeysForPolicyResponse,
    raises [NO_SUCH_ENTITY, INVALID_INPUT], by keys::get_context_keys_for_principal_policy
}
