//! One action on one resource, and what the answer says of it.

use crate::engine::context::{Context, Key};
use crate::engine::request::{AskedAction, Request, Settings};
use crate::engine::requester::Requester;
use crate::engine::survey::{EffectiveStatement, SurveyedSet, survey};
use crate::engine::{Decision, PolicySets, Step, tables};
use crate::json::Span;
use crate::order::Seen;
use crate::policy::{Effect, Kind};

/// What a simulation decides by, the same for all its actions and resources.
pub struct Simulation {
    pub requester: Requester,
    pub sets: PolicySets,
    /// The same without the resource's policy, if there is one: AWS reads a trust policy and then passes it over.
    pub sets_without_trust: Option<PolicySets>,
    pub context: Context,
    /// The owner of resources whose ARN does not tell.
    pub resource_owner: Option<String>,
    /// Keys that the policies ask for and nobody supplied.
    pub missing: Vec<String>,
}

/// What one action on one resource came to.
#[derive(Clone, PartialEq)]
pub struct Outcome {
    pub decision: Decision,
    pub matched: Vec<Matched>,
    /// `None` without service control policies.
    pub allowed_by_organizations: Option<bool>,
    /// `None` without a boundary.
    pub allowed_by_boundary: Option<bool>,
    /// Source by source, for a request across accounts.
    pub by_source: Option<Vec<(&'static str, Decision)>>,
}

/// A statement that made the decision.
#[derive(Clone, PartialEq)]
pub struct Matched {
    pub policy: String,
    pub source: &'static str,
    /// Line and column, both from 1.
    pub start: (u32, u32),
    pub end: (u32, u32),
}

const IAM_POLICY: &str = "IAM Policy";
const RESOURCE_POLICY: &str = "Resource Policy";
const BOUNDARY_POLICY: &str = "Permissions Boundary Policy";

impl Simulation {
    /// Keys that identity policies, boundary and resource policy ask for, as they spell them. Those
    /// of service control policies are never told.
    pub fn missing_keys(requester: &Requester, sets: &PolicySets, context: &Context) -> Vec<String> {
        let mut seen = Seen::default();
        let mut missing = Vec::new();
        for kind in [Kind::Identity, Kind::Boundary, Kind::Resource] {
            let of_kind = sets.iter().filter(|set| set.kind == kind).flat_map(|set| &set.policies);
            for key in of_kind.flat_map(|named| named.policy.asked_keys()) {
                let asked = Key::new(key);
                let supplied = context.contains(&asked) || requester.context.contains(&asked);
                if !supplied && seen.insert(&asked.folded) {
                    missing.push(key.to_string());
                }
            }
        }
        missing
    }

    pub fn evaluate(&self, action: &str, resource: &str) -> Outcome {
        let owned = resource.split(':').nth(4).is_none_or(str::is_empty);
        let resource_account = if owned { self.resource_owner.as_deref() } else { None };
        let settings = Settings { resource_account, gateway: false, simulator: true };
        let request = Request::new(&self.requester, AskedAction::new(action), resource, &self.context, None, settings);
        let without =
            self.sets_without_trust.as_ref().filter(|_| tables::is_trust_action(&action.to_ascii_lowercase()));
        let survey = survey(&request, without.unwrap_or(&self.sets));
        let of = |kind: Kind| survey.sets.iter().filter(move |found| found.set.kind == kind);

        let boundary = of(Kind::Boundary).next().map(|found| found.allows() && !found.denies());
        let levels: Vec<_> = of(Kind::Scp).collect();
        let organizations = (!levels.is_empty()).then(|| levels.iter().all(|level| level.allows() && !level.denies()));
        if organizations == Some(false) {
            return Outcome::stopped_by_organizations(&levels);
        }
        let effect = match survey.verdict.decision {
            Decision::Allowed => Some(Effect::Allow),
            Decision::ExplicitDeny => Some(Effect::Deny),
            Decision::ImplicitDeny => None,
        };
        // What is allowed whatever the policies say was matched by none of them.
        let decided = !matches!(survey.verdict.step, Step::GetCallerIdentity | Step::GetSessionToken);
        let shown = if decided { listed(effect) } else { &[] };
        Outcome {
            decision: survey.verdict.decision,
            matched: shown.iter().flat_map(|kind| of(*kind)).flat_map(|found| matched(found, effect)).collect(),
            allowed_by_organizations: organizations,
            allowed_by_boundary: boundary,
            by_source: request.is_cross_account().then(|| by_source(&survey.sets)),
        }
    }
}

impl Outcome {
    /// A service control policy ends the evaluation, and its statements are never shown.
    fn stopped_by_organizations(levels: &[&SurveyedSet]) -> Outcome {
        let denied = levels.iter().any(|level| level.denies());
        Outcome {
            decision: if denied { Decision::ExplicitDeny } else { Decision::ImplicitDeny },
            matched: Vec::new(),
            allowed_by_organizations: Some(false),
            allowed_by_boundary: None,
            by_source: None,
        }
    }
}

/// The kinds whose statements are shown. A boundary's are when they deny; it never grants.
fn listed(effect: Option<Effect>) -> &'static [Kind] {
    match effect {
        Some(Effect::Deny) => &[Kind::Identity, Kind::Boundary, Kind::Resource],
        _ => &[Kind::Identity, Kind::Resource],
    }
}

fn matched(found: &SurveyedSet, effect: Option<Effect>) -> Vec<Matched> {
    let source = if found.set.kind == Kind::Resource { RESOURCE_POLICY } else { IAM_POLICY };
    let decisive = found.effective.iter().filter(|statement| Some(statement.effect) == effect);
    decisive.map(|statement| Matched::new(statement, source)).collect()
}

impl Matched {
    /// The simulator counts from where its parser stood when the statement began (simulate.md §3.3).
    fn new(statement: &EffectiveStatement, source: &'static str) -> Matched {
        let policy = &statement.policy.policy;
        let of = &policy.document.statements[statement.index];
        let (start, end) = policy.positions(Span { start: of.reached_at, end: of.span.end });
        let from_one = |at: crate::json::Position| (at.line, at.column + 1);
        Matched { policy: statement.policy.name.to_string(), source, start: from_one(start), end: from_one(end) }
    }
}

/// What each source alone says.
fn by_source(sets: &[SurveyedSet]) -> Vec<(&'static str, Decision)> {
    let alone = |kind: Kind| {
        let found = sets.iter().find(|found| found.set.kind == kind)?;
        Some(match (found.denies(), found.allows()) {
            (true, _) => Decision::ExplicitDeny,
            (false, true) => Decision::Allowed,
            (false, false) => Decision::ImplicitDeny,
        })
    };
    let silent = Decision::ImplicitDeny;
    let mut sources = vec![
        (IAM_POLICY, alone(Kind::Identity).unwrap_or(silent)),
        (RESOURCE_POLICY, alone(Kind::Resource).unwrap_or(silent)),
    ];
    sources.extend(alone(Kind::Boundary).map(|decision| (BOUNDARY_POLICY, decision)));
    sources
}

/// The stricter of two decisions.
pub fn stricter(a: Decision, b: Decision) -> Decision {
    let rank = |decision| match decision {
        Decision::Allowed => 0,
        Decision::ImplicitDeny => 1,
        Decision::ExplicitDeny => 2,
    };
    if rank(b) > rank(a) { b } else { a }
}
