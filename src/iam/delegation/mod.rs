//! Requests for temporary access to an account. [behaviours.md §6]

mod answer;
mod change;
mod check;
mod create;
mod party;
mod read;
mod summary;

use std::rc::Rc;

use crate::error::{
    CONCURRENT_MODIFICATION, ENTITY_ALREADY_EXISTS, INVALID_INPUT, LIMIT_EXCEEDED, NO_SUCH_ENTITY, SERVICE_FAILURE,
};
use crate::iam::shapes::*;
use crate::operation;
use crate::shape::{Shape, Value};

operation! {
    /// Asks an account for temporary access, as a partner does.
    pub CREATE_DELEGATION_REQUEST = CreateDelegationRequest(CreateDelegationRequestRequest {
        /// The account that is asked; whoever takes the request on, if not given.
        OwnerAccountId: Option<Rc<str>> = ACCOUNT_ID,
        /// What the request is for, in at most 1000 characters.
        Description: Rc<str> = DELEGATION_REQUEST_DESCRIPTION,
        /// A policy template with its parameters.
        Permissions: DelegationPermission = DelegationPermission::SHAPE,
        /// Why it is made, in at most 200 characters.
        RequestMessage: Option<Rc<str>> = REQUEST_MESSAGE,
        /// What the one who asks calls it: 5 to 400 characters, each time others.
        RequestorWorkflowId: Rc<str> = REQUESTOR_WORKFLOW_ID,
        /// Where to go on from there.
        RedirectUrl: Option<Rc<str>> = REDIRECT_URL,
        /// The ARN of the SNS topic that is told.
        NotificationChannel: Rc<str> = NOTIFICATION_CHANNEL,
        /// How long the access would last, in seconds: 300 to 43200.
        SessionDuration: i64 = SESSION_DURATION,
        /// Whether nobody but its owner may send the token.
        OnlySendByOwner: Option<bool> = Shape::Boolean,
    }) -> CreateDelegationRequestResponse {
        /// Where the console shows the request.
        ConsoleDeepLink: Option<String> = CONSOLE_DEEP_LINK,
        /// A UUID.
        DelegationRequestId: Option<Rc<str>> = DELEGATION_REQUEST_ID,
    },
    raises [ENTITY_ALREADY_EXISTS, SERVICE_FAILURE, INVALID_INPUT, LIMIT_EXCEEDED, CONCURRENT_MODIFICATION],
    by create::create_delegation_request
}

operation! {
    /// Takes a request on: the caller becomes its owner.
    pub ASSOCIATE_DELEGATION_REQUEST = AssociateDelegationRequest(AssociateDelegationRequestRequest {
        /// The id of the request.
        DelegationRequestId: String = DELEGATION_REQUEST_ID,
    }) -> (),
    raises [NO_SUCH_ENTITY, SERVICE_FAILURE, CONCURRENT_MODIFICATION, INVALID_INPUT],
    by change::associate_delegation_request
}

operation! {
    /// Hands a request over for approval, with notes.
    pub UPDATE_DELEGATION_REQUEST = UpdateDelegationRequest(UpdateDelegationRequestRequest {
        /// The id of the request.
        DelegationRequestId: String = DELEGATION_REQUEST_ID,
        /// At most 500 characters; what is not given stays.
        Notes: Option<Rc<str>> = NOTES,
    }) -> (),
    raises [NO_SUCH_ENTITY, SERVICE_FAILURE, CONCURRENT_MODIFICATION, INVALID_INPUT],
    by change::update_delegation_request
}

operation! {
    /// Accepts a request.
    pub ACCEPT_DELEGATION_REQUEST = AcceptDelegationRequest(AcceptDelegationRequestRequest {
        /// The id of the request.
        DelegationRequestId: String = DELEGATION_REQUEST_ID,
    }) -> (),
    raises [NO_SUCH_ENTITY, SERVICE_FAILURE, CONCURRENT_MODIFICATION], by change::accept_delegation_request
}

operation! {
    /// Rejects a request for good, an accepted one too as long as its token has not been sent.
    pub REJECT_DELEGATION_REQUEST = RejectDelegationRequest(RejectDelegationRequestRequest {
        /// The id of the request.
        DelegationRequestId: String = DELEGATION_REQUEST_ID,
        /// Why, in at most 500 characters.
        Notes: Option<Rc<str>> = NOTES,
    }) -> (),
    raises [NO_SUCH_ENTITY, SERVICE_FAILURE, CONCURRENT_MODIFICATION, INVALID_INPUT],
    by change::reject_delegation_request
}

operation! {
    /// Gives the access that was accepted away, which cannot be undone.
    pub SEND_DELEGATION_TOKEN = SendDelegationToken(SendDelegationTokenRequest {
        /// The id of the request.
        DelegationRequestId: String = DELEGATION_REQUEST_ID,
    }) -> (),
    raises [NO_SUCH_ENTITY, SERVICE_FAILURE, CONCURRENT_MODIFICATION, INVALID_INPUT],
    by change::send_delegation_token
}

operation! {
    /// Gets a request.
    pub GET_DELEGATION_REQUEST = GetDelegationRequest(GetDelegationRequestRequest {
        /// The id of the request.
        DelegationRequestId: String = DELEGATION_REQUEST_ID,
        /// Whether to find out if the caller is allowed what the request asks for.
        DelegationPermissionCheck: Option<bool> = Shape::Boolean,
    }) -> GetDelegationRequestResponse {
        /// The request.
        DelegationRequest: Option<Value> = DelegationRequest::SHAPE,
        /// Only if it was asked for: the check is complete at once.
        PermissionCheckStatus: Option<String> = PERMISSION_CHECK_STATUS,
        /// Only if it was asked for: what a simulation of the caller's policies says.
        PermissionCheckResult: Option<String> = PERMISSION_CHECK_RESULT,
    },
    raises [NO_SUCH_ENTITY, SERVICE_FAILURE], by read::get_delegation_request
}

operation! {
    /// Lists the requests of the caller's account that somebody took on.
    pub LIST_DELEGATION_REQUESTS = ListDelegationRequests(ListDelegationRequestsRequest {
        /// Only those that the user or role of this ARN took on; all if not given.
        OwnerId: Option<String> = OWNER_ID,
        /// Where the page before ended: its `Marker`.
        Marker: Option<String> = MARKER,
        /// How many a page holds at most: 1 to 1000, 100 if not given.
        MaxItems: Option<i64> = MAX_ITEMS,
    }) -> ListDelegationRequestsResponse {
        /// In the order of their ids.
        DelegationRequests: Option<Vec<Value>> = DELEGATION_REQUESTS,
        /// Only if there are more: where the next page begins.
        Marker: Option<String> = MARKER,
        /// Whether there are more.
        isTruncated: Option<bool> = Shape::Boolean,
    },
    raises [NO_SUCH_ENTITY, SERVICE_FAILURE, INVALID_INPUT], by read::list_delegation_requests
}

operation! {
    /// Says in a few English sentences what a delegation request asks for.
    pub GET_HUMAN_READABLE_SUMMARY = GetHumanReadableSummary(GetHumanReadableSummaryRequest {
        /// Of the form `arn:aws:iam::ACCOUNT:delegation-request/ID`.
        EntityArn: String = ARN,
        /// The language, `en` if not given.
        Locale: Option<String> = LOCALE,
    }) -> GetHumanReadableSummaryResponse {
        /// Only if there is one.
        SummaryContent: Option<String> = SUMMARY_CONTENT,
        /// The language that was asked for.
        Locale: Option<String> = LOCALE,
        /// `NOT_SUPPORTED` of other languages, `NOT_AVAILABLE` of a request that has expired.
        SummaryState: Option<String> = SUMMARY_STATE,
    },
    raises [INVALID_INPUT, NO_SUCH_ENTITY, SERVICE_FAILURE], by summary::get_human_readable_summary
}
