//! What the access advisor tells.

use std::rc::Rc;

use super::*;
use crate::shape::{List, Shape, Timestamp};
use crate::structure;

structure! {
    /// Why a job failed.
    ErrorDetails {
        /// What is wrong.
        Message: String = STRING,
        /// The name of the error.
        Code: String = STRING,
    }
}

structure! {
    /// A service that may be used, and its last use.
    ServiceLastAccessed {
        /// The service's name, or its namespace where the name is not known.
        ServiceName: Rc<str> = STRING,
        /// The last use; left out if there was none in 400 days.
        LastAuthenticated: Option<Timestamp> = Shape::Timestamp,
        /// As in actions: `s3`.
        ServiceNamespace: Rc<str> = SERVICE_NAMESPACE,
        /// The ARN of the user or role that used it last.
        LastAuthenticatedEntity: Option<Rc<str>> = ARN,
        /// Where it was used last.
        LastAuthenticatedRegion: Option<Rc<str>> = STRING,
        /// How many users and roles have used it.
        TotalAuthenticatedEntities: Option<i64> = INTEGER,
        /// The last use of each action that was used; only in reports on actions.
        TrackedActionsLastAccessed: Option<Vec<TrackedActionLastAccessed>> =
            Shape::List(&List::of(TrackedActionLastAccessed::SHAPE)),
    }
}

structure! {
    /// An action and its last use.
    TrackedActionLastAccessed {
        /// The action without its service: `ListBuckets`.
        ActionName: Option<Rc<str>> = STRING,
        /// The ARN of the user or role that used it last.
        LastAccessedEntity: Option<Rc<str>> = ARN,
        /// The last use.
        LastAccessedTime: Option<Timestamp> = Shape::Timestamp,
        /// Where it was used last.
        LastAccessedRegion: Option<Rc<str>> = STRING,
    }
}

structure! {
    /// A user or role that may use a service, and its last use of it.
    EntityDetails {
        /// Who it is.
        EntityInfo: EntityInfo = EntityInfo::SHAPE,
        /// The last use; left out if there was none in 400 days.
        LastAuthenticated: Option<Timestamp> = Shape::Timestamp,
    }
}

structure! {
    /// A user or a role.
    EntityInfo {
        /// Its ARN.
        Arn: String = ARN,
        /// Its name.
        Name: Rc<str> = USER_NAME,
        /// What it is.
        Type: String = POLICY_OWNER_ENTITY,
        /// Its unique id.
        Id: Rc<str> = ID,
        /// Its path.
        Path: Option<Rc<str>> = PATH,
    }
}

structure! {
    /// A service, and the policies that allow something of it.
    ListPoliciesGrantingServiceAccessEntry {
        /// As it was asked for.
        ServiceNamespace: Option<Rc<str>> = SERVICE_NAMESPACE,
        /// None if nothing of the service is allowed.
        Policies: Option<Vec<PolicyGrantingServiceAccess>> = Shape::List(&List::of(PolicyGrantingServiceAccess::SHAPE)),
    }
}

structure! {
    /// A policy that allows something of a service.
    PolicyGrantingServiceAccess {
        /// Its name.
        PolicyName: Rc<str> = POLICY_NAME,
        /// Whether it is part of one entity.
        PolicyType: String = POLICY_TYPE,
        /// Of a managed policy.
        PolicyArn: Option<Rc<str>> = ARN,
        /// Of an inline policy: what it is part of.
        EntityType: Option<String> = POLICY_OWNER_ENTITY,
        /// Of an inline policy: the name of the user, group or role.
        EntityName: Option<Rc<str>> = ENTITY_NAME,
    }
}

structure! {
    /// A service that an entity of the organization may use, and its last use.
    AccessDetail {
        /// The service's name, or its namespace where the name is not known.
        ServiceName: Rc<str> = STRING,
        /// As in actions: `s3`.
        ServiceNamespace: Rc<str> = SERVICE_NAMESPACE,
        /// Where it was used last.
        Region: Option<Rc<str>> = STRING,
        /// The path of the account that used it last.
        EntityPath: Option<String> = ORGANIZATIONS_ENTITY_PATH,
        /// The last use; left out if there was none in 400 days.
        LastAuthenticatedTime: Option<Timestamp> = Shape::Timestamp,
        /// How many accounts have used it.
        TotalAuthenticatedEntities: Option<i64> = INTEGER,
    }
}
