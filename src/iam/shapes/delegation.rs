//! Requests for temporary access.

use std::rc::Rc;

use super::*;
use crate::shape::{List, Shape, Timestamp};
use crate::structure;

structure! {
    /// What a request asks to be allowed.
    DelegationPermission {
        /// The ARN of a policy template.
        PolicyTemplateArn: Option<Rc<str>> = ARN,
        /// What stands for the placeholders of the template, at most 50.
        Parameters: Option<Vec<PolicyParameter>> = POLICY_PARAMETERS,
    }
}

structure! {
    /// A value, or several, for a placeholder of a policy template.
    PolicyParameter {
        /// 5 to 256 characters of ASCII.
        Name: Option<Rc<str>> = POLICY_PARAMETER_NAME,
        /// One for a `string`, any number for a `stringList`.
        Values: Option<Vec<Rc<str>>> = POLICY_PARAMETER_VALUES,
        /// `string` for one value and `stringList` for several, if not given.
        Type: Option<Rc<str>> = POLICY_PARAMETER_TYPE,
    }
}

structure! {
    /// A request for temporary access to an account.
    DelegationRequest {
        /// A UUID.
        DelegationRequestId: Option<Rc<str>> = DELEGATION_REQUEST_ID,
        /// The account that is asked, if it is known.
        OwnerAccountId: Option<Rc<str>> = ACCOUNT_ID,
        /// What the request is for.
        Description: Option<Rc<str>> = DELEGATION_REQUEST_DESCRIPTION,
        /// Why it was made.
        RequestMessage: Option<Rc<str>> = REQUEST_MESSAGE,
        /// What it asks to be allowed.
        Permissions: Option<DelegationPermission> = DelegationPermission::SHAPE,
        /// The policy that the template makes, as JSON text; only if the template is known.
        PermissionPolicy: Option<Rc<str>> = STRING,
        /// The permissions boundaries that this policy demands of roles.
        RolePermissionRestrictionArns: Option<Vec<String>> = ARNS,
        /// The ARN of who took the request on.
        OwnerId: Option<Rc<str>> = OWNER_ID,
        /// The ARN of who accepted it.
        ApproverId: Option<Rc<str>> = ARN,
        /// How far it has come.
        State: Option<String> = DELEGATION_STATE,
        /// When it expires if it stays in its state, or when it has expired.
        ExpirationTime: Option<Timestamp> = Shape::Timestamp,
        /// The account that asks.
        RequestorId: Option<Rc<str>> = ACCOUNT_ID,
        /// The alias of that account, if it is this one and has one.
        RequestorName: Option<Rc<str>> = REQUESTOR_NAME,
        /// When it was made.
        CreateDate: Option<Timestamp> = Shape::Timestamp,
        /// How long the access would last, in seconds.
        SessionDuration: Option<i64> = SESSION_DURATION,
        /// Where to go on from there.
        RedirectUrl: Option<Rc<str>> = REDIRECT_URL,
        /// What its owner wrote to it.
        Notes: Option<Rc<str>> = NOTES,
        /// Why it was rejected.
        RejectionReason: Option<Rc<str>> = NOTES,
        /// Whether nobody but its owner may send the token.
        OnlySendByOwner: Option<bool> = Shape::Boolean,
        /// When it was changed last.
        UpdatedTime: Option<Timestamp> = Shape::Timestamp,
    }
}

const POLICY_PARAMETERS: Shape = Shape::List(&List { max: Some(50), ..List::of(PolicyParameter::SHAPE) });
const POLICY_PARAMETER_VALUES: Shape = Shape::List(&List::of(POLICY_PARAMETER_VALUE));
pub const DELEGATION_REQUESTS: Shape = Shape::List(&List::of(DelegationRequest::SHAPE));
