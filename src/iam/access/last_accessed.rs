//! Reports on the last use of the services that an entity may use.

use std::rc::Rc;

use super::entity::{Entity, Members};
use super::uses::latest_first;
use super::*;
use super::{job, services};
use crate::account::Job;
use crate::error::Error;
use crate::iam::call::Call;
use crate::iam::page::{Page, Pager};
use crate::order::sorted_by_number;

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
    let page = pager.list(entity.grants(call)?.services(call), |namespace| namespace)?;
    let members = entity.members(call.account);
    let service = |namespace| service(call, namespace, &members, job.actions);
    Ok(Page { items: page.items.into_iter().map(service).collect(), marker: page.marker })
}

fn service(call: &Call, namespace: Rc<str>, members: &Members, with_actions: bool) -> ServiceLastAccessed {
    let (last, count) = members.uses.last(&namespace, call.now);
    let arn = |by: usize| members.infos.get(by).map(|info| Rc::from(&*info.Arn));
    let action = |(name, last): (Rc<str>, uses::Last)| TrackedActionLastAccessed {
        ActionName: Some(name),
        LastAccessedEntity: arn(last.by),
        LastAccessedTime: Some(Timestamp(last.at.date)),
        LastAccessedRegion: last.at.region,
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
        let may = entity.grants(call)?.cover(call, &namespace);
        pager.list(if may { entities(call, &entity, &namespace) } else { Vec::new() }, |entity| &entity.EntityInfo.Id)
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

/// Those that may use a service; who used it last comes first.
fn entities(call: &Call, entity: &Entity, namespace: &str) -> Vec<EntityDetails> {
    let members = entity.members(call.account);
    let mut dates = vec![None; members.infos.len()];
    for (by, service) in members.uses.of(namespace, call.now) {
        dates[by] = Some(service.last.date);
    }
    let details = members
        .infos
        .into_iter()
        .zip(dates)
        .map(|(info, date)| EntityDetails { EntityInfo: info, LastAuthenticated: date.map(Timestamp) });
    sorted_by_number(details.collect(), |entity| latest_first(entity.LastAuthenticated.map(|Timestamp(date)| date)))
}
