//! Making requests.

use std::rc::Rc;

use super::party::calling_account;
use super::{CreateDelegationRequestRequest, CreateDelegationRequestResponse, LONGEST_REQUESTOR_NAME};
use crate::account::{self, DelegationRequest, Referrer};
use crate::engine::arn::Arn;
use crate::error::{ENTITY_ALREADY_EXISTS, Error, INVALID_INPUT, LIMIT_EXCEEDED};
use crate::iam::call::Call;
use crate::iam::managed_policy::check_document;
use crate::iam::placeholder::{Parameter, filled_document, names};
use crate::iam::shapes::PolicyParameter;

/// For how long nobody may take a request on, in seconds.
const UNASSIGNED_FOR: i64 = 24 * 60 * 60;

/// What the policy of a request may have, in characters.
const LONGEST_POLICY: usize = 2048;

const LIST: &str = "stringList";

pub fn create_delegation_request(
    call: &mut Call,
    input: CreateDelegationRequestRequest,
) -> Result<CreateDelegationRequestResponse, Error> {
    let Some(template) = input.Permissions.PolicyTemplateArn else {
        return Err(INVALID_INPUT.says("Permissions must name the ARN of a policy template."));
    };
    let parameters = checked_parameters(input.Permissions.Parameters.unwrap_or_default())?;
    let is_topic = |arn: &Arn| arn.is_arn() && arn.service() == "sns" && !arn.rest().is_empty();
    if !Arn::split(&input.NotificationChannel).is_some_and(|arn| is_topic(&arn)) {
        return Err(INVALID_INPUT.says("NotificationChannel must be the ARN of an SNS topic."));
    }
    let requestor: Rc<str> = calling_account(call).into();
    let workflow = DelegationRequest::workflow_key(&requestor, &input.RequestorWorkflowId);
    if call.account.links().of(&workflow, Referrer::DelegationRequest, None).next().is_some() {
        let id = &input.RequestorWorkflowId;
        let message = ["A delegation request with the workflow id ", id, " already exists."].concat();
        return Err(ENTITY_ALREADY_EXISTS.says(message));
    }
    let policy = policy(call, &template, &parameters)?;
    let alias = call.account.settings().alias.filter(|alias| alias.len() <= LONGEST_REQUESTOR_NAME);
    let id = new_id(call);
    call.account.put(DelegationRequest {
        id: id.clone(),
        requestor_name: alias.filter(|_| *requestor == *call.account.id),
        requestor,
        workflow: input.RequestorWorkflowId,
        description: input.Description,
        message: input.RequestMessage,
        template,
        parameters,
        policy,
        redirect_url: input.RedirectUrl,
        session: input.SessionDuration,
        only_send_by_owner: input.OnlySendByOwner == Some(true),
        owner_account: input.OwnerAccountId,
        owner: None,
        approver: None,
        state: DelegationRequest::UNASSIGNED.into(),
        created: call.now,
        updated: call.now,
        expires: call.now.saturating_add(UNASSIGNED_FOR),
        notes: None,
        rejection: None,
    });
    Ok(CreateDelegationRequestResponse {
        ConsoleDeepLink: Some(["https://console.aws.amazon.com/iam/home#/delegation-requests/", &*id].concat()),
        DelegationRequestId: Some(id),
    })
}

/// An id that no request has.
fn new_id(call: &mut Call) -> Rc<str> {
    loop {
        let id: Rc<str> = call.random.uuid().into();
        if call.account.delegation_requests.get(&id).is_none() {
            return id;
        }
    }
}

/// The parameters, if each has a name of its own and as many values as its type takes.
fn checked_parameters(given: Vec<PolicyParameter>) -> Result<Vec<account::PolicyParameter>, Error> {
    let mut parameters: Vec<account::PolicyParameter> = Vec::new();
    for parameter in given {
        let Some(name) = parameter.Name else { return Err(INVALID_INPUT.says("A parameter has no Name.")) };
        let values = parameter.Values.unwrap_or_default();
        let wrong = |problem: &str| Err(INVALID_INPUT.says(["The parameter ", &*name, problem].concat()));
        if parameters.iter().any(|before| before.name == name) {
            return wrong(" is given twice.");
        }
        match parameter.Type.as_deref() {
            _ if values.is_empty() => return wrong(" has no values."),
            Some(kind) if kind != LIST && values.len() > 1 => return wrong(" can have one value only."),
            _ => parameters.push(account::PolicyParameter { name, kind: parameter.Type, values }),
        }
    }
    Ok(parameters)
}

/// The policy that a template makes. Nothing is known of one that the option `policyTemplates` does
/// not give. [C]
fn policy(call: &Call, template: &str, parameters: &[account::PolicyParameter]) -> Result<Option<Rc<str>>, Error> {
    let Some((_, document)) = call.settings.policy_templates.iter().find(|(arn, _)| **arn == *template) else {
        return Ok(None);
    };
    if let Some(unknown) = parameters.iter().find(|parameter| !names(document, &parameter.name)) {
        let message = ["The policy template has no parameter ", &*unknown.name, "."].concat();
        return Err(INVALID_INPUT.says(message));
    }
    let parameter = |of: &account::PolicyParameter| Parameter {
        name: of.name.to_string(),
        list: of.kind.as_deref().map_or(of.values.len() > 1, |kind| kind == LIST),
        values: of.values.iter().map(|value| value.to_string()).collect(),
    };
    let parameters: Vec<Parameter> = parameters.iter().map(parameter).collect();
    let policy = filled_document(document, &parameters)?;
    if policy.chars().count() > LONGEST_POLICY {
        return Err(
            LIMIT_EXCEEDED.says(format!("The policy of a delegation request can have {LONGEST_POLICY} characters."))
        );
    }
    check_document(&policy).map_err(|error| INVALID_INPUT.says(error.message))?;
    Ok(Some(policy.into()))
}
