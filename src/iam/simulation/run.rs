//! From a prepared simulation to a page of its results.

use super::answer::{legacy_result, result};
use super::evaluate::Simulation;
use super::services;
use super::shapes::{EvaluationResult, SimulatePolicyResponse, Statement};
use crate::error::Error;
use crate::iam::marker;
use crate::iam::settings::Settings;

/// What a page holds when `MaxItems` does not say.
const PAGE: usize = 100;

/// Which results a request asks for.
pub struct Asked<'i> {
    pub actions: &'i [String],
    pub resources: Vec<String>,
    pub settings: &'i Settings,
    /// What its markers are bound to; few requests have one.
    pub fingerprint: &'i dyn Fn() -> u64,
    pub marker: Option<&'i str>,
    pub max_items: Option<i64>,
}

impl Asked<'_> {
    pub fn answer(&self, simulation: &Simulation) -> Result<SimulatePolicyResponse, Error> {
        let done = self.done()?;
        let services = self.settings.service_reference.as_deref();
        if let Some(services) = services {
            services::check(services, self.actions, &self.resources)?;
        }
        let size = self.max_items.map_or(PAGE, |items| items as usize);
        let (actions, resources) = (self.actions, &self.resources);
        let (count, results) = if self.settings.legacy_simulation_results {
            let pairs = actions.iter().flat_map(|action| resources.iter().map(move |resource| (action, resource)));
            let rest = pairs.skip(done).take(size);
            (actions.len() * resources.len(), page(rest.map(|(a, r)| legacy_result(simulation, a, r))))
        } else {
            let rest = actions.iter().skip(done).take(size);
            (actions.len(), page(rest.map(|action| result(simulation, services, action, resources))))
        };
        let done = done.saturating_add(results.len());
        let more = done < count;
        Ok(SimulatePolicyResponse {
            EvaluationResults: Some(results),
            IsTruncated: Some(more),
            Marker: more.then(|| marker::write((self.fingerprint)(), done)),
        })
    }

    /// How many results came before.
    pub fn done(&self) -> Result<usize, Error> {
        let Some(marker) = self.marker else { return Ok(0) };
        let cursor = marker::read(marker, (self.fingerprint)())?;
        let plain = cursor.bytes().all(|b| b.is_ascii_digit());
        cursor.parse().ok().filter(|_| plain).ok_or_else(marker::invalid)
    }
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
