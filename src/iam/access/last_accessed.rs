//! Reports on the last use of the services that an entity may use.

use std::rc::Rc;

use super::entity::{Entity, Members};
use super::uses::{Last, by_date, page};
use super::*;
use super::{job, services};
use crate::account::Job;
use crate::error::Error;
use crate::iam::call::Call;
use crate::iam::page::{Page, Pager};

const ACTION_LEVEL: &str = "ACTION_LEVEL";

pub fn generate_service_last_accessed_details(
    call: &mut Call,
    input: GenerateServiceLastAccessedDetailsRequest,
) -> Result<GenerateServiceLastAccessedDetailsResponse, Error> {
    let entity = Entity::find(call, &input.Arn)?;
    // Policies that nobody knows are told now, while somebody can do something about it.
    entity.grants(call)?;
    let actions = input.Granularity.as_deref() == Some(ACTION_LEVEL);
    let id = job::begin(call, entity.key(), actions, None)?;
    Ok(GenerateServiceLastAccessedDetailsResponse { JobId: Some(id) })
}

pub fn get_service_last_accessed_details(
    call: &mut Call,
    input: GetServiceLastAccessedDetailsRequest,
) -> Result<GetServiceLastAccessedDetailsResponse, Error> {
    let (job, created) = job::find(call, &input.JobId, false)?;
    let bound = ["GetServiceLastAccessedDetails", &input.JobId];
    let pager = Pager::new(bound, input.Marker.as_deref(), input.MaxItems)?;
    let (page, error) = outcome(services_of(call, &job, &pager))?;
    Ok(GetServiceLastAccessedDetailsResponse {
        JobStatus: job::status(&error),
        JobType: Some(if job.actions { ACTION_LEVEL } else { "SERVICE_LEVEL" }.to_string()),
        JobCreationDate: Timestamp(created),
        JobCompletionDate: Timestamp(created),
        IsTruncated: Some(page.is_truncated()),
        ServicesLastAccessed: page.items,
        Marker: page.marker,
        Error: error,
    })
}

/// A page of a job that can be answered, or an empty one and why it cannot.
fn outcome<T>(result: Result<Page<T>, Error>) -> Result<(Page<T>, Option<ErrorDetails>), Error> {
    match result {
        Ok(page) => Ok((page, None)),
        // That of a marker is an error of the call, not of the job.
        Err(error) if error.code == "ValidationError" => Err(error),
        Err(error) => Ok((Page { items: Vec::new(), marker: None }, Some(job::details(error)))),
    }
}

fn services_of(call: &Call, job: &Job, pager: &Pager) -> Result<Page<ServiceLastAccessed>, Error> {
    let entity = Entity::of_key(call, &job.about)?;
    let page = page(pager, entity.grants(call)?.services(call))?;
    let members = entity.members(call.account);
    let service = |namespace| service(call, namespace, &members, job.actions);
    Ok(Page { items: page.items.into_iter().map(service).collect(), marker: page.marker })
}

fn service(call: &Call, namespace: Rc<str>, members: &Members, with_actions: bool) -> ServiceLastAccessed {
    let (last, count) = members.uses.last(&namespace, call.now);
    let arn = |by: usize| members.infos.get(by).map(|info| Rc::from(&*info.Arn));
    let action = |(name, last): (Rc<str>, Option<Last>)| TrackedActionLastAccessed {
        ActionName: Some(name),
        LastAccessedEntity: last.as_ref().and_then(|last| arn(last.by)),
        LastAccessedTime: last.as_ref().map(|last| Timestamp(last.at.date)),
        LastAccessedRegion: last.and_then(|last| last.at.region),
    };
    let actions = if with_actions { members.uses.actions(&namespace, call.now) } else { Vec::new() };
    ServiceLastAccessed {
        ServiceName: services::display_name(call, &namespace),
        LastAuthenticated: last.as_ref().map(|last| Timestamp(last.at.date)),
        LastAuthenticatedEntity: last.as_ref().and_then(|last| arn(last.by)),
        LastAuthenticatedRegion: last.and_then(|last| last.at.region),
        TotalAuthenticatedEntities: Some(count),
        TrackedActionsLastAccessed: (!actions.is_empty()).then(|| actions.into_iter().map(action).collect()),
        ServiceNamespace: namespace,
    }
}

pub fn get_service_last_accessed_details_with_entities(
    call: &mut Call,
    input: GetServiceLastAccessedDetailsWithEntitiesRequest,
) -> Result<GetServiceLastAccessedDetailsWithEntitiesResponse, Error> {
    let (job, created) = job::find(call, &input.JobId, false)?;
    let namespace = input.ServiceNamespace.to_ascii_lowercase();
    let bound = ["GetServiceLastAccessedDetailsWithEntities", &input.JobId, &namespace];
    let pager = Pager::new(bound, input.Marker.as_deref(), input.MaxItems)?;
    let entity = Entity::of_key(call, &job.about);
    if entity.as_ref().is_ok_and(|entity| !entity.has_members()) {
        return Err(INVALID_INPUT.says("The job is not about a group or a policy."));
    }
    let entities = entity.and_then(|entity| {
        let mut members = Members::default();
        if entity.grants(call)?.cover(call, &namespace) {
            members = entity.members(call.account);
        }
        entities(call, &pager, &members, &namespace)
    });
    let (page, error) = outcome(entities)?;
    Ok(GetServiceLastAccessedDetailsWithEntitiesResponse {
        JobStatus: job::status(&error),
        JobCreationDate: Timestamp(created),
        JobCompletionDate: Timestamp(created),
        IsTruncated: Some(page.is_truncated()),
        EntityDetailsList: page.items,
        Marker: page.marker,
        Error: error,
    })
}

/// A page of those that may use a service; who used it last comes first.
fn entities(call: &Call, pager: &Pager, members: &Members, namespace: &str) -> Result<Page<EntityDetails>, Error> {
    let ids: Vec<Rc<str>> = members.infos.iter().map(|info| info.Id.clone()).collect();
    let mut dates = vec![None; ids.len()];
    for (by, service) in members.uses.of(namespace, call.now) {
        dates.get_mut(by).into_iter().for_each(|date| *date = Some(service.last.date));
    }
    let Page { items, marker } = page(pager, by_date(&ids, &dates, true))?;
    let details = |id: Rc<str>| {
        let at = ids.iter().position(|known| *known == id)?;
        let date = dates.get(at).copied().flatten();
        Some(EntityDetails { EntityInfo: members.infos.get(at)?.clone(), LastAuthenticated: date.map(Timestamp) })
    };
    Ok(Page { items: items.into_iter().filter_map(details).collect(), marker })
}
