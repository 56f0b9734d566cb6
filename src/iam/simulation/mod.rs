//! Simulating policies, in the strict manner of IAM's own simulator (simulate.md): only the keys
//! that IAM fills, no session, endpoint or resource control policies, no trust policies.

mod answer;
mod caller;
mod documents;
mod entries;
mod evaluate;
mod marker;
mod prepare;
mod scenario;
mod shapes;

use crate::error::{Error, INVALID_INPUT, POLICY_EVALUATION};
use crate::iam::Iam;
use crate::operation;
use crate::operation::Operation;
use answer::{legacy_result, result};
use shapes::*;

pub const SIMULATE_CUSTOM_POLICY: Operation = operation! {
    /// Decides actions on resources under the policies that are given.
    SimulateCustomPolicy(SimulateCustomPolicyRequest) -> SimulatePolicyResponse,
    pages EvaluationResults, raises [INVALID_INPUT, POLICY_EVALUATION], by simulate_custom_policy
};

pub const GET_CONTEXT_KEYS_FOR_CUSTOM_POLICY: Operation = operation! {
    /// Lists the condition keys that policies ask for, in conditions and in variables.
    GetContextKeysForCustomPolicy(GetContextKeysForCustomPolicyRequest) -> GetContextKeysForPolicyResponse,
    raises [INVALID_INPUT], by get_context_keys_for_custom_policy
};

/// What a page holds when `MaxItems` does not say.
const PAGE: usize = 100;

fn simulate_custom_policy(iam: &Iam, input: SimulateCustomPolicyRequest) -> Result<SimulatePolicyResponse, Error> {
    let fingerprint = prepare::fingerprint(&input);
    let done = match &input.Marker {
        Some(marker) => marker::read(marker, fingerprint)?,
        None => 0,
    };
    let resources = prepare::resources(&input)?;
    let simulation = prepare::simulation(iam, &input)?;
    let size = input.MaxItems.map_or(PAGE, |items| items as usize);
    let actions = &input.ActionNames;
    let (count, results) = if iam.legacy_simulation_results {
        let pairs = actions.iter().flat_map(|action| resources.iter().map(move |resource| (action, resource)));
        let rest = pairs.skip(done).take(size);
        (actions.len() * resources.len(), page(rest.map(|(a, r)| legacy_result(&simulation, a, r))))
    } else {
        let rest = actions.iter().skip(done).take(size);
        (actions.len(), page(rest.map(|action| result(&simulation, action, &resources))))
    };
    let done = done.saturating_add(results.len());
    let more = done < count;
    Ok(SimulatePolicyResponse {
        EvaluationResults: Some(results),
        IsTruncated: Some(more),
        Marker: more.then(|| marker::marker(fingerprint, done)),
    })
}

/// Takes results until the page is heavy with matched statements: the service, too, may return
/// fewer than were asked for.
fn page(results: impl Iterator<Item = EvaluationResult>) -> Vec<EvaluationResult> {
    const HEAVY: usize = 50_000;
    let count = |statements: &Option<Vec<Statement>>| statements.as_ref().map_or(0, Vec::len);
    let (mut out, mut weight) = (Vec::new(), 0);
    for result in results {
        let specific = result.ResourceSpecificResults.iter().flatten();
        weight += count(&result.MatchedStatements) + specific.map(|own| count(&own.MatchedStatements)).sum::<usize>();
        out.push(result);
        if weight > HEAVY {
            break;
        }
    }
    out
}

fn get_context_keys_for_custom_policy(
    _: &Iam,
    input: GetContextKeysForCustomPolicyRequest,
) -> Result<GetContextKeysForPolicyResponse, Error> {
    Ok(GetContextKeysForPolicyResponse { ContextKeyNames: Some(prepare::context_keys(&input.PolicyInputList)?) })
}
