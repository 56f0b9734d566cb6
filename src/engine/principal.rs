//! The Principal and NotPrincipal elements (evaluation.md §7).

use super::arn::{Arn, is_account_id};
use super::requester::{Requester, Who};
use super::truth::Truth;
use crate::policy::{Effect, PrincipalElement as Source, PrincipalList, PrincipalType};

#[derive(Clone, Debug)]
pub struct PrincipalElement {
    pub negated: bool,
    entries: Box<[Entry]>,
}

#[derive(Clone, Debug, PartialEq)]
enum Entry {
    /// `"*"`.
    Everyone,
    /// `{"AWS": "*"}`.
    EveryAws,
    /// An account by its id, or by its root's ARN and then of one partition.
    Account {
        id: Box<str>,
        partition: Option<Box<str>>,
    },
    /// A user, role or session. No wildcards: `user/*` names nobody.
    Arn(Box<str>),
    /// What the ARN of a deleted user or role turns into.
    UniqueId(Box<str>),
    Service(Box<str>),
    Federated(Box<str>),
    CanonicalUser(Box<str>),
}

/// How an entry names the requester, from the weakest to the strongest (evaluation.md §7.2).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Class {
    None,
    Account,
    UserOfSession,
    RoleOfSession,
    Direct,
}

impl Class {
    pub fn name(self) -> &'static str {
        match self {
            Class::None => "none",
            Class::Account => "account",
            Class::UserOfSession => "userOfSession",
            Class::RoleOfSession => "roleOfSession",
            Class::Direct => "direct",
        }
    }
}

/// Where the statement stands, as far as it changes whom its principals name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Site {
    Usual,
    /// A gateway endpoint knows only `*` and root users in an Allow.
    GatewayEndpoint,
    /// AssumeRoleWithSAML and …WithWebIdentity are unsigned: only a provider can grant.
    UnsignedAssume,
}

/// What the element came to.
#[derive(Clone, Copy, Debug)]
pub struct PrincipalOutcome {
    pub truth: Truth,
    pub class: Class,
    /// The entry that named the requester.
    pub hit: Option<usize>,
}

impl PrincipalElement {
    pub fn new(source: &Source) -> PrincipalElement {
        let entries = match &source.list {
            PrincipalList::Everyone => vec![Entry::Everyone],
            PrincipalList::Entries(entries) => entries.iter().map(|e| Entry::new(e.of, &e.text.value)).collect(),
        };
        PrincipalElement { negated: source.negated, entries: entries.into() }
    }

    /// `limited`: the requester's user or role has a permissions boundary.
    pub fn evaluate(&self, requester: &Requester, effect: Effect, site: Site, limited: bool) -> PrincipalOutcome {
        let nobody = PrincipalOutcome { truth: Truth::False, class: Class::None, hit: None };
        match (self.negated, effect) {
            _ if self.entries.is_empty() => nobody,
            (true, Effect::Allow) => nobody,
            (true, Effect::Deny) => {
                let is_entity = matches!(requester.who, Who::User { .. } | Who::RoleSession { .. });
                let exempt = !(limited && is_entity) && self.exempts(requester);
                PrincipalOutcome { truth: Truth::from(!exempt), ..nobody }
            }
            (false, Effect::Allow) => self.strongest(requester, effect, site),
            (false, Effect::Deny) => self.strongest(requester, effect, Site::Usual),
        }
    }

    fn strongest(&self, requester: &Requester, effect: Effect, site: Site) -> PrincipalOutcome {
        let mut best = PrincipalOutcome { truth: Truth::False, class: Class::None, hit: None };
        for (index, entry) in self.entries.iter().enumerate() {
            let class = entry.class_of(requester, effect, site);
            if class > best.class {
                best = PrincipalOutcome { truth: Truth::True, class, hit: Some(index) };
            } else if best.class == Class::None && entry.might_name(requester) && effect == Effect::Deny {
                best = PrincipalOutcome { truth: Truth::Indeterminate, class: Class::None, hit: Some(index) };
            }
        }
        best
    }

    /// Every layer of the requester must be listed for it to be left out (evaluation.md §7.3).
    fn exempts(&self, requester: &Requester) -> bool {
        let lists = |test: &dyn Fn(&Entry) -> bool| self.entries.iter().any(test);
        let arn = |arn: &str| lists(&|entry| matches!(entry, Entry::Arn(listed) if **listed == *arn));
        let account = || lists(&|entry| entry.is_account_of(requester));
        if lists(&|entry| entry.is_everyone(requester, Effect::Allow)) {
            return true;
        }
        match &requester.who {
            Who::Anonymous => lists(&|entry| entry.is_provider_of(requester)),
            Who::Service { name } => lists(&|entry| matches!(entry, Entry::Service(listed) if listed == name)),
            Who::Root => account(),
            Who::User { arn: own } => arn(own) && account(),
            Who::RoleSession { role, session } => session.as_deref().is_some_and(arn) && arn(role) && account(),
            Who::Group { .. } => false,
            Who::FederatedSession { arn: own, user } => arn(own) && user.as_deref().is_some_and(arn) && account(),
        }
    }
}

impl Entry {
    fn new(of: PrincipalType, text: &str) -> Entry {
        match of {
            PrincipalType::Service => Entry::Service(text.into()),
            PrincipalType::Federated => Entry::Federated(text.into()),
            PrincipalType::CanonicalUser => Entry::CanonicalUser(text.into()),
            PrincipalType::Aws if text == "*" => Entry::EveryAws,
            PrincipalType::Aws if is_account_id(text) => Entry::Account { id: text.into(), partition: None },
            PrincipalType::Aws => match Arn::split(text) {
                Some(arn) if arn.service() == "iam" && arn.rest() == "root" => {
                    Entry::Account { id: arn.account().into(), partition: Some(arn.partition().into()) }
                }
                Some(_) => Entry::Arn(text.into()),
                None => Entry::UniqueId(text.into()),
            },
        }
    }

    fn class_of(&self, requester: &Requester, effect: Effect, site: Site) -> Class {
        if site == Site::UnsignedAssume {
            return if self.is_provider_of(requester) { Class::Direct } else { Class::None };
        }
        let class = self.usual_class_of(requester, effect);
        let known_to_gateway = self.is_everyone(requester, effect) || requester.who == Who::Root;
        if site == Site::GatewayEndpoint && !known_to_gateway { Class::None } else { class }
    }

    fn usual_class_of(&self, requester: &Requester, effect: Effect) -> Class {
        // A provider's name grants nothing but a role by AssumeRoleWith…; a Deny of it holds for
        // whoever it vouched for. [C]
        let by_provider = effect == Effect::Deny && self.is_provider_of(requester);
        if self.is_everyone(requester, effect) || by_provider {
            return Class::Direct;
        }
        if self.is_account_of(requester) {
            let own_arn = requester.who == Who::Root && matches!(self, Entry::Account { partition: Some(_), .. });
            return if own_arn { Class::Direct } else { Class::Account };
        }
        let by_id = self.is_unique_id_of(requester);
        match (&requester.who, self) {
            (Who::Service { name }, Entry::Service(listed)) if listed == name => Class::Direct,
            (Who::User { arn }, Entry::Arn(listed)) if listed == arn => Class::Direct,
            (Who::User { .. }, _) if by_id => Class::Direct,
            (Who::RoleSession { session: Some(own), .. }, Entry::Arn(listed)) if listed == own => Class::Direct,
            (Who::RoleSession { role, .. }, Entry::Arn(listed)) if listed == role => Class::RoleOfSession,
            (Who::RoleSession { .. }, _) if by_id => Class::RoleOfSession,
            (Who::FederatedSession { arn, .. }, Entry::Arn(listed)) if listed == arn => Class::Direct,
            (Who::FederatedSession { user: Some(user), .. }, Entry::Arn(listed)) if listed == user => {
                Class::UserOfSession
            }
            _ => Class::None,
        }
    }

    /// `{"AWS": "*"}` names the anonymous too; of services and provider identities a Deny takes
    /// hold, an Allow does not. [C]
    fn is_everyone(&self, requester: &Requester, effect: Effect) -> bool {
        match self {
            Entry::Everyone => true,
            Entry::EveryAws => {
                let by_provider = requester.who == Who::Anonymous && requester.federated_provider.is_some();
                let foreign = by_provider || matches!(requester.who, Who::Service { .. });
                effect == Effect::Deny || !foreign
            }
            _ => false,
        }
    }

    fn is_account_of(&self, requester: &Requester) -> bool {
        match self {
            Entry::Account { id, partition } => requester.account.as_ref().is_some_and(|account| {
                account.id == *id && partition.as_ref().is_none_or(|partition| *partition == account.partition)
            }),
            Entry::CanonicalUser(id) => requester.canonical_user_id.as_ref() == Some(id),
            _ => false,
        }
    }

    /// A session's id begins with its role's.
    fn is_unique_id_of(&self, requester: &Requester) -> bool {
        let (Entry::UniqueId(listed), Some(own)) = (self, &requester.unique_id) else { return false };
        let entity = own.split_once(':').map_or(&**own, |(entity, _)| entity);
        **listed == *entity && matches!(requester.who, Who::User { .. } | Who::RoleSession { .. })
    }

    fn is_provider_of(&self, requester: &Requester) -> bool {
        matches!(self, Entry::Federated(listed) if requester.federated_provider.as_ref() == Some(listed))
    }

    /// Whether the entry could name the requester if more were known of it: one session of a role
    /// when only the role was named, the user behind a federated session, a canonical user id or a
    /// unique id when none was given. [C]
    fn might_name(&self, requester: &Requester) -> bool {
        match (self, &requester.who) {
            (Entry::CanonicalUser(_), _) => requester.is_aws() && requester.canonical_user_id.is_none(),
            (Entry::Arn(listed), Who::RoleSession { role, session: None }) => is_session_of(listed, role),
            (Entry::Arn(listed), Who::FederatedSession { arn, user: None }) => is_user_beside(listed, arn),
            (Entry::UniqueId(id), Who::User { .. }) => requester.unique_id.is_none() && id.starts_with("AIDA"),
            (Entry::UniqueId(id), Who::RoleSession { .. }) => requester.unique_id.is_none() && id.starts_with("AROA"),
            _ => false,
        }
    }
}

/// Whether an ARN is that of a user of a session's account.
fn is_user_beside(user: &str, session: &str) -> bool {
    let (Some(user), Some(session)) = (Arn::split(user), Arn::split(session)) else { return false };
    let same_account = user.partition() == session.partition() && user.account() == session.account();
    same_account && user.service() == "iam" && user.rest().starts_with("user/")
}

/// Whether an assumed-role ARN, which has no path, can be a session of the role.
fn is_session_of(session: &str, role: &str) -> bool {
    let (Some(session), Some(role)) = (Arn::split(session), Arn::split(role)) else { return false };
    let name = super::requester::name_of(role.rest());
    let same_account = session.partition() == role.partition() && session.account() == role.account();
    let of_role = session.rest().strip_prefix("assumed-role/").and_then(|rest| rest.split_once('/'));
    session.service() == "sts" && same_account && of_role.is_some_and(|(role, _)| role == name)
}
