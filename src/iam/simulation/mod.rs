//! Simulating policies, in the strict manner of IAM's own simulator (simulate.md): only the keys
//! that IAM fills, no session, endpoint or resource control policies, no trust policies.

mod answer;
mod caller;
mod custom;
mod documents;
mod entries;
mod evaluate;
mod prepare;
mod principal;
mod run;
mod scenario;
mod services;
mod shapes;

use crate::error::{INVALID_INPUT, POLICY_EVALUATION};
use crate::iam::shapes::{MARKER, MAX_ITEMS, POLICY_DOCUMENT};
use crate::operation;
pub use principal::{GET_CONTEXT_KEYS_FOR_PRINCIPAL_POLICY, SIMULATE_PRINCIPAL_POLICY};
use shapes::*;

operation! {
    /// Decides actions on resources under the policies that are given.
    pub SIMULATE_CUSTOM_POLICY = SimulateCustomPolicy(SimulateCustomPolicyRequest {
        /// The identity policies, as JSON text.
        PolicyInputList: Vec<String> = POLICY_DOCUMENTS,
        /// At most one.
        PermissionsBoundaryPolicyInputList: Option<Vec<String>> = POLICY_DOCUMENTS,
        /// From the organization's root down to the account.
        OrderedOrganizationPolicyInputList: Option<Vec<OrderedOrganizationPolicyType>> = ORGANIZATION_POLICIES,
        /// Actions without wildcards; each is decided on each resource.
        ActionNames: Vec<String> = ACTION_NAMES,
        /// `*` if none is given.
        ResourceArns: Option<Vec<String>> = RESOURCE_NAMES,
        /// The policy of every resource; needs a `CallerArn`.
        ResourcePolicy: Option<String> = POLICY_DOCUMENT,
        /// The account of resources whose ARN does not tell, as the ARN of its root user.
        ResourceOwner: Option<String> = RESOURCE_NAME,
        /// A user, role or group.
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
    pages [EvaluationResults], raises [INVALID_INPUT, POLICY_EVALUATION], by custom::simulate_custom_policy
}

operation! {
    /// Lists the condition keys that policies ask for, in conditions and in variables.
    pub GET_CONTEXT_KEYS_FOR_CUSTOM_POLICY = GetContextKeysForCustomPolicy(GetContextKeysForCustomPolicyRequest {
        /// The documents, as JSON text.
        PolicyInputList: Vec<String> = POLICY_DOCUMENTS,
    }) -> GetContextKeysForPolicyResponse,
    raises [INVALID_INPUT], by custom::get_context_keys_for_custom_policy
}
