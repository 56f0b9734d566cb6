//! Reports on an entity of the organization, as far as it is known here: the account, and what lies
//! above it.

use std::rc::Rc;

use super::grants::Grants;
use super::uses::{Uses, by_date, page};
use super::*;
use super::{job, services};
use crate::account::Job;
use crate::error::Error;
use crate::iam::call::Call;
use crate::iam::page::Pager;
use crate::iam::settings::Organization;

pub fn generate_organizations_access_report(
    call: &mut Call,
    input: GenerateOrganizationsAccessReportRequest,
) -> Result<GenerateOrganizationsAccessReportResponse, Error> {
    let organization = call.settings.organization.as_ref();
    let management = organization.and_then(|organization| organization.management_account.as_deref());
    if management != Some(&*call.account.id) {
        return Err(Error::access_denied("Only the management account of an organization can generate reports on it."));
    }
    let id = job::begin(call, &input.EntityPath, false, input.OrganizationsPolicyId)?;
    Ok(GenerateOrganizationsAccessReportResponse { JobId: Some(id) })
}

pub fn get_organizations_access_report(
    call: &mut Call,
    input: GetOrganizationsAccessReportRequest,
) -> Result<GetOrganizationsAccessReportResponse, Error> {
    let (job, created) = job::find(call, &input.JobId, true)?;
    let sort_key = input.SortKey.unwrap_or_default();
    let bound = ["GetOrganizationsAccessReport", &input.JobId, &sort_key];
    let pager = Pager::new(bound, input.Marker.as_deref(), input.MaxItems)?;
    let mut uses = Uses::default();
    call.account.accesses.iter().for_each(|row| uses.add(Some(row.clone())));
    let ((all, own), error) = match allowed(call, &job) {
        Ok(found) => (found, None),
        Err(error) => (Default::default(), Some(job::details(error))),
    };
    let told = |count: usize| error.is_none().then_some(count as i64);
    let dates: Vec<Option<i64>> =
        all.iter().map(|namespace| uses.last(namespace, call.now).0.map(|last| last.at.date)).collect();
    let unused = dates.iter().filter(|date| date.is_none()).count();
    let (accessible, unused) = (told(all.len()), told(unused));
    let page = page(&pager, sorted(all, &dates, &sort_key))?;
    let details = page.items.into_iter().map(|namespace| detail(call, namespace, &uses, &own)).collect();
    Ok(GetOrganizationsAccessReportResponse {
        JobStatus: job::status(&error),
        JobCreationDate: Timestamp(created),
        JobCompletionDate: Some(Timestamp(created)),
        NumberOfServicesAccessible: accessible,
        NumberOfServicesNotAccessed: unused,
        IsTruncated: Some(page.marker.is_some()),
        AccessDetails: error.is_none().then_some(details),
        Marker: page.marker,
        ErrorDetails: error,
    })
}

/// From the order of namespaces to the one that is asked for. A service that was never used counts as
/// used before all others. [C]
fn sorted(mut namespaces: Vec<Rc<str>>, dates: &[Option<i64>], key: &str) -> Vec<Rc<str>> {
    match key {
        "SERVICE_NAMESPACE_DESCENDING" => namespaces.reverse(),
        "LAST_AUTHENTICATED_TIME_ASCENDING" => namespaces = by_date(&namespaces, dates, false),
        "LAST_AUTHENTICATED_TIME_DESCENDING" => namespaces = by_date(&namespaces, dates, true),
        _ => {}
    }
    namespaces
}

/// Every service that the policies leave the entity, in the order of their namespaces, and the path of
/// the account.
fn allowed(call: &Call, job: &Job) -> Result<(Vec<Rc<str>>, String), Error> {
    let organization = call.settings.organization.as_ref();
    let organization = organization.ok_or_else(|| unknown("The account is in no organization", ""))?;
    let own = own_path(call, organization).ok_or_else(|| {
        unknown("The account's place in the organization is not known: the option organization.path tells it", "")
    })?;
    let limits = limits(organization, job, &own)?;
    let named = limits.iter().flat_map(|grants| grants.named()).cloned().collect();
    let mut allowed = services::namespaces(call, named);
    allowed.retain(|namespace| limits.iter().all(|grants| grants.cover(call, namespace)));
    Ok((allowed, own))
}

fn detail(call: &Call, namespace: Rc<str>, uses: &Uses, own: &str) -> AccessDetail {
    let (last, _) = uses.last(&namespace, call.now);
    AccessDetail {
        ServiceName: services::display_name(call, &namespace),
        ServiceNamespace: namespace,
        Region: last.as_ref().and_then(|last| last.at.region.clone()),
        EntityPath: last.as_ref().map(|_| own.to_string()),
        LastAuthenticatedTime: last.as_ref().map(|last| Timestamp(last.at.date)),
        TotalAuthenticatedEntities: Some(i64::from(last.is_some())),
    }
}

/// The path of the account: `o-…/r-…/ou-…/123456789012`.
fn own_path(call: &Call, organization: &Organization) -> Option<String> {
    let path = organization.path.as_deref()?.trim_end_matches('/');
    Some([path, "/", &call.account.id].concat())
}

/// What the service control policies above an entity allow, level by level; nothing limits the account
/// itself, for it is the management account.
fn limits(organization: &Organization, job: &Job, own: &str) -> Result<Vec<Grants>, Error> {
    let asked = job.about.trim_end_matches('/');
    let below = own.strip_prefix(asked).filter(|below| below.is_empty() || below.starts_with('/'));
    let below = below.ok_or_else(|| unknown("No such entity is known here: ", asked))?;
    let levels = &organization.service_control_policies;
    let above = if below.is_empty() { 0 } else { asked.split('/').count().saturating_sub(1) };
    let mut limits: Vec<Grants> = Vec::new();
    for level in levels.iter().take(above) {
        let mut grants = Grants::default();
        level.policies.iter().for_each(|named| grants.add(&named.policy.document));
        limits.push(grants);
    }
    if let Some(id) = job.policy.as_deref() {
        // Policies are known by the names that they were given with. [C]
        let all = levels.iter().flat_map(|level| &level.policies);
        let found = all.into_iter().find(|named| *named.name == *id);
        let mut grants = Grants::default();
        grants.add(&found.ok_or_else(|| unknown("No such policy is known here: ", id))?.policy.document);
        limits.push(grants);
    }
    Ok(limits)
}

fn unknown(what: &str, name: &str) -> Error {
    NO_SUCH_ENTITY.says([what, name, "."].concat())
}
