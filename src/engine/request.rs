//! A request: who asks for what on which resource, and what follows from the three together.

use std::borrow::Cow;

use super::arn::Arn;
use super::context::{Context, RequestContext};
use super::defaults::Defaults;
use super::memo::Memo;
use super::principal::Site;
use super::requester::{Requester, Who};
use super::sets::PolicySets;
use super::statement::Place;
use super::tables;
use crate::policy::Kind;

/// One authorization question (evaluation.md §1).
pub struct Request<'r> {
    pub requester: &'r Requester,
    /// As it was asked.
    pub action: &'r str,
    pub(super) folded_action: Cow<'r, str>,
    pub resource: &'r str,
    pub(super) arn: Option<Arn<'r>>,
    pub context: RequestContext<'r>,
    pub settings: Settings<'r>,
    /// What conditions came to in this context before.
    pub(super) memo: Option<&'r Memo>,
}

/// The action of a request.
pub struct AskedAction<'r> {
    /// As it was asked.
    pub written: &'r str,
    pub folded: Cow<'r, str>,
}

impl<'r> AskedAction<'r> {
    pub fn new(written: &'r str) -> AskedAction<'r> {
        AskedAction { written, folded: written.to_ascii_lowercase().into() }
    }
}

/// What the caller says about the surroundings of a request.
#[derive(Clone, Copy, Debug, Default)]
pub struct Settings<'r> {
    /// The account that owns the resource, where its ARN does not tell.
    pub resource_account: Option<&'r str>,
    /// The VPC endpoint, if any, is a gateway.
    pub gateway: bool,
    /// IAM's simulator: a resource that needs a policy of its own is judged without one
    /// (simulate.md §3.1).
    pub simulator: bool,
}

impl<'r> Request<'r> {
    /// `now` is in milliseconds since 1970; `None` fills in no defaults.
    pub fn new(
        requester: &'r Requester,
        action: AskedAction<'r>,
        resource: &'r str,
        given: &'r Context,
        now: Option<i64>,
        settings: Settings<'r>,
    ) -> Request<'r> {
        let arn = Arn::split(resource);
        let defaults = now.map(|now| Defaults::new(now, resource, arn, requester.is_signed()));
        Request {
            requester,
            action: action.written,
            folded_action: action.folded,
            resource,
            arn,
            context: RequestContext { given, principal: &requester.context, defaults },
            settings,
            memo: None,
        }
    }

    /// Uses what conditions came to in its context for this authorizer, if that is a context that remembers.
    pub fn remember(&mut self, authorizer: u64) {
        self.memo = self.context.given.memo().map(|memo| memo.bind(authorizer));
    }

    #[inline(always)]
    pub(super) fn is_action(&self, folded: &str) -> bool {
        self.folded_action == folded
    }

    pub(super) fn service(&self) -> &str {
        tables::service_of(&self.folded_action)
    }

    #[inline(always)]
    pub(super) fn is_unsigned_assume(&self) -> bool {
        tables::is_unsigned_assume(&self.folded_action)
    }

    /// The resource's ARN, if it is one.
    #[inline(always)]
    fn named(&self) -> Option<Arn<'r>> {
        self.arn.filter(|arn| arn.is_arn())
    }

    /// The account that owns the resource; `None` when nothing tells. An ARN of AWS's own account
    /// does not count. [C]
    #[inline(always)]
    pub fn resource_account(&self) -> Option<&str> {
        let in_arn = || self.named().map(|arn| arn.account()).filter(|id| !matches!(*id, "" | "aws"));
        let own = || self.requester.account.as_ref().map(|account| &*account.id);
        self.settings.resource_account.or_else(in_arn).or_else(own)
    }

    #[inline(always)]
    pub fn is_cross_account(&self) -> bool {
        let own = self.requester.account.as_ref().map(|account| &*account.id);
        own.is_some() && self.resource_account() != own
    }

    /// The resource lies in another partition, and no policy can reach over.
    pub(super) fn is_foreign_partition(&self) -> bool {
        let Some(account) = &self.requester.account else { return false };
        let partition = match self.arn {
            Some(arn) if arn.is_arn() => arn.partition(),
            Some(_) => "",
            // Even an ARN that is cut short says where it is.
            None => self.resource.strip_prefix("arn:").and_then(|rest| rest.split(':').next()).unwrap_or_default(),
        };
        !partition.is_empty() && *partition != *account.partition
    }

    fn is_role(&self) -> bool {
        self.named().is_some_and(|arn| arn.service() == "iam" && arn.rest().starts_with("role/"))
    }

    fn is_kms_key(&self) -> bool {
        self.named().is_some_and(|arn| arn.service() == "kms" && arn.rest().starts_with("key/"))
    }

    /// The resource's policy is read as a role's trust policy.
    pub(super) fn reads_trust_policy(&self) -> bool {
        tables::is_trust_action(&self.folded_action) && self.is_role()
    }

    /// Without an Allow of the resource's own policy nothing goes, even in the same account
    /// (evaluation.md §8.1).
    pub(super) fn needs_resource_policy(&self, sets: &PolicySets) -> bool {
        let judged = !self.settings.simulator || sets.has(Kind::Resource);
        judged && (self.is_kms_key() || tables::is_assume_role(&self.folded_action) || self.reads_trust_policy())
    }

    /// `limited`: there are permissions boundaries.
    #[inline(always)]
    pub(super) fn place(&self, kind: Kind, limited: bool) -> Place {
        let site = match kind {
            Kind::Resource if self.is_unsigned_assume() => Site::UnsignedAssume,
            Kind::Endpoint if self.settings.gateway => Site::GatewayEndpoint,
            _ => Site::Usual,
        };
        let trust = kind == Kind::Resource && self.reads_trust_policy();
        Place { kind, site, trust, limited }
    }

    /// Why policies of a kind do not exist for this request; what does not exist neither allows
    /// nor denies (evaluation.md §8.3, §9).
    pub(super) fn bars(&self, kind: Kind) -> Option<&'static str> {
        match kind {
            Kind::Resource | Kind::Endpoint => None,
            Kind::Rcp => self.bars_resource_control(),
            _ if self.is_unsigned_assume() => Some("the request is not signed by a principal"),
            _ => match self.requester.who {
                Who::Anonymous => Some("the request is anonymous"),
                Who::Service { .. } => Some("a service principal acts on its own"),
                Who::Root if matches!(kind, Kind::Identity | Kind::Boundary) => Some("the root user has none"),
                _ if kind == Kind::Scp => self.bars_service_control(),
                _ => None,
            },
        }
    }

    fn bars_service_control(&self) -> Option<&'static str> {
        if self.requester.service_linked {
            return Some("service-linked roles are exempt");
        }
        let own = self.requester.account.as_ref().map(|account| &account.id);
        let managing = own.is_some() && own == self.requester.management_account.as_ref();
        managing.then_some("the management account is exempt")
    }

    fn bars_resource_control(&self) -> Option<&'static str> {
        let management = self.requester.management_account.as_deref();
        if self.requester.service_linked {
            Some("service-linked roles are exempt")
        } else if management.is_some() && self.resource_account() == management {
            Some("resources of the management account are exempt")
        } else if self.is_role() && self.reads_trust_policy() && self.is_service_linked_role() {
            Some("a service-linked role's trust policy is exempt")
        } else if self.is_action("kms:retiregrant") {
            Some("kms:RetireGrant is exempt")
        } else if !tables::has_resource_control(self.service()) {
            Some("the service does not support them")
        } else {
            None
        }
    }

    fn is_service_linked_role(&self) -> bool {
        self.named().is_some_and(|arn| arn.rest().starts_with("role/aws-service-role/"))
    }
}
