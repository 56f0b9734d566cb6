//! The access advisor: what principals may use, and what they were seen to use. [behaviours.md §4.19]

mod entity;
mod granting;
mod grants;
mod job;
mod last_accessed;
mod organization;
mod record;
mod services;
mod uses;

pub use job::role_of_session;

use crate::error::{INVALID_INPUT, NO_SUCH_ENTITY, REPORT_GENERATION_LIMIT_EXCEEDED};
use crate::iam::shapes::*;
use crate::operation;
use crate::shape::{List, Shape, Timestamp};

const SERVICE_NAMESPACES: Shape = Shape::List(&List { item: SERVICE_NAMESPACE, min: Some(1), max: Some(200) });

operation! {
    /// Begins a report on the services that an entity's policies allow, and their last use.
    pub GENERATE_SERVICE_LAST_ACCESSED_DETAILS =
        GenerateServiceLastAccessedDetails(GenerateServiceLastAccessedDetailsRequest {
            /// The ARN of a user, group, role or managed policy.
            Arn: String = ARN,
            /// `ACTION_LEVEL` for the last use of actions, too; `SERVICE_LEVEL` if not given.
            Granularity: Option<String> = ACCESS_ADVISOR_USAGE_GRANULARITY,
        }) -> GenerateServiceLastAccessedDetailsResponse {
            /// What the report is asked for with, by the same principal.
            JobId: Option<String> = JOB_ID,
        },
    raises [NO_SUCH_ENTITY, INVALID_INPUT], by last_accessed::generate_service_last_accessed_details
}

operation! {
    /// Gets a report on the last use of services.
    pub GET_SERVICE_LAST_ACCESSED_DETAILS =
        GetServiceLastAccessedDetails(GetServiceLastAccessedDetailsRequest {
            /// From `GenerateServiceLastAccessedDetails`.
            JobId: String = JOB_ID,
            /// How many a page holds at most: 1 to 1000, 100 if not given.
            MaxItems: Option<i64> = MAX_ITEMS,
            /// Where the page before ended: its `Marker`.
            Marker: Option<String> = MARKER,
        }) -> GetServiceLastAccessedDetailsResponse {
            /// `FAILED` if what the report is about is gone.
            JobStatus: String = JOB_STATUS,
            /// Whether actions are told too.
            JobType: Option<String> = ACCESS_ADVISOR_USAGE_GRANULARITY,
            /// When the report was begun.
            JobCreationDate: Timestamp = Shape::Timestamp,
            /// In the order of their namespaces.
            ServicesLastAccessed: Vec<ServiceLastAccessed> = Shape::List(&List::of(ServiceLastAccessed::SHAPE)),
            /// When it was finished.
            JobCompletionDate: Timestamp = Shape::Timestamp,
            /// Whether there are more.
            IsTruncated: Option<bool> = Shape::Boolean,
            /// Only if there are more: where the next page begins.
            Marker: Option<String> = RESPONSE_MARKER,
            /// Why it failed.
            Error: Option<ErrorDetails> = ErrorDetails::SHAPE,
        },
    raises [NO_SUCH_ENTITY, INVALID_INPUT], by last_accessed::get_service_last_accessed_details
}

operation! {
    /// Gets, from a report on a group or a policy, who may use a service, and each one's last use.
    pub GET_SERVICE_LAST_ACCESSED_DETAILS_WITH_ENTITIES =
        GetServiceLastAccessedDetailsWithEntities(GetServiceLastAccessedDetailsWithEntitiesRequest {
            /// From `GenerateServiceLastAccessedDetails`.
            JobId: String = JOB_ID,
            /// The service, as in actions: `s3`.
            ServiceNamespace: String = SERVICE_NAMESPACE,
            /// How many a page holds at most: 1 to 1000, 100 if not given.
            MaxItems: Option<i64> = MAX_ITEMS,
            /// Where the page before ended: its `Marker`.
            Marker: Option<String> = MARKER,
        }) -> GetServiceLastAccessedDetailsWithEntitiesResponse {
            /// `FAILED` if what the report is about is gone.
            JobStatus: String = JOB_STATUS,
            /// When the report was begun.
            JobCreationDate: Timestamp = Shape::Timestamp,
            /// When it was finished.
            JobCompletionDate: Timestamp = Shape::Timestamp,
            /// Who used it last comes first.
            EntityDetailsList: Vec<EntityDetails> = Shape::List(&List::of(EntityDetails::SHAPE)),
            /// Whether there are more.
            IsTruncated: Option<bool> = Shape::Boolean,
            /// Only if there are more: where the next page begins.
            Marker: Option<String> = RESPONSE_MARKER,
            /// Why it failed.
            Error: Option<ErrorDetails> = ErrorDetails::SHAPE,
        },
    raises [NO_SUCH_ENTITY, INVALID_INPUT], by last_accessed::get_service_last_accessed_details_with_entities
}

operation! {
    /// Lists, service by service, the policies by which an entity may use it.
    pub LIST_POLICIES_GRANTING_SERVICE_ACCESS =
        ListPoliciesGrantingServiceAccess(ListPoliciesGrantingServiceAccessRequest {
            /// Where the page before ended: its `Marker`.
            Marker: Option<String> = MARKER,
            /// The ARN of a user, group or role.
            Arn: String = ARN,
            /// Services as in actions, such as `s3`: 1 to 200.
            ServiceNamespaces: Vec<String> = SERVICE_NAMESPACES,
        }) -> ListPoliciesGrantingServiceAccessResponse {
            /// An entry for each service, in the order in which they were given.
            PoliciesGrantingServiceAccess: Vec<ListPoliciesGrantingServiceAccessEntry> =
                Shape::List(&List::of(ListPoliciesGrantingServiceAccessEntry::SHAPE)),
            /// Whether there are more.
            IsTruncated: Option<bool> = Shape::Boolean,
            /// Only if there are more: where the next page begins.
            Marker: Option<String> = RESPONSE_MARKER,
        },
    raises [NO_SUCH_ENTITY, INVALID_INPUT], by granting::list_policies_granting_service_access
}

operation! {
    /// Begins a report on the services that the organization's policies leave an entity of it. Only the
    /// management account may.
    pub GENERATE_ORGANIZATIONS_ACCESS_REPORT =
        GenerateOrganizationsAccessReport(GenerateOrganizationsAccessReportRequest {
            /// From the organization down to a root, a unit or an account: `o-…/r-…/ou-…/123456789012`.
            EntityPath: String = ORGANIZATIONS_ENTITY_PATH,
            /// Only services that this service control policy allows.
            OrganizationsPolicyId: Option<String> = ORGANIZATIONS_POLICY_ID,
        }) -> GenerateOrganizationsAccessReportResponse {
            /// What the report is asked for with, by the same principal.
            JobId: Option<String> = JOB_ID,
        },
    raises [REPORT_GENERATION_LIMIT_EXCEEDED], by organization::generate_organizations_access_report
}

operation! {
    /// Gets a report on an entity of the organization.
    pub GET_ORGANIZATIONS_ACCESS_REPORT = GetOrganizationsAccessReport(GetOrganizationsAccessReportRequest {
        /// From `GenerateOrganizationsAccessReport`.
        JobId: String = JOB_ID,
        /// How many a page holds at most: 1 to 1000, 100 if not given.
        MaxItems: Option<i64> = MAX_ITEMS,
        /// Where the page before ended: its `Marker`.
        Marker: Option<String> = MARKER,
        /// By namespace, ascending, if not given.
        SortKey: Option<String> = SORT_KEY,
    }) -> GetOrganizationsAccessReportResponse {
        /// `FAILED` if there is no such entity or policy here.
        JobStatus: String = JOB_STATUS,
        /// When the report was begun.
        JobCreationDate: Timestamp = Shape::Timestamp,
        /// When it was finished.
        JobCompletionDate: Option<Timestamp> = Shape::Timestamp,
        /// How many services the policies allow.
        NumberOfServicesAccessible: Option<i64> = INTEGER,
        /// How many of them nobody used in 400 days.
        NumberOfServicesNotAccessed: Option<i64> = INTEGER,
        /// The services that the policies allow.
        AccessDetails: Option<Vec<AccessDetail>> = Shape::List(&List::of(AccessDetail::SHAPE)),
        /// Whether there are more.
        IsTruncated: Option<bool> = Shape::Boolean,
        /// Only if there are more: where the next page begins.
        Marker: Option<String> = MARKER,
        /// Why it failed.
        ErrorDetails: Option<ErrorDetails> = ErrorDetails::SHAPE,
    },
    raises [NO_SUCH_ENTITY], by organization::get_organizations_access_report
}
