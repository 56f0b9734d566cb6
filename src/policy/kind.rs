//! The places in which a policy can stand.

/// The kinds of policy that a decision combines (evaluation.md §1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    Identity,
    Boundary,
    Session,
    Scp,
    Rcp,
    Resource,
    Endpoint,
}

impl Kind {
    pub const ALL: [Kind; 7] =
        [Kind::Identity, Kind::Boundary, Kind::Session, Kind::Scp, Kind::Rcp, Kind::Resource, Kind::Endpoint];

    pub fn name(self) -> &'static str {
        match self {
            Kind::Identity => "identity",
            Kind::Boundary => "boundary",
            Kind::Session => "session",
            Kind::Scp => "scp",
            Kind::Rcp => "rcp",
            Kind::Resource => "resource",
            Kind::Endpoint => "endpoint",
        }
    }

    /// What the kind is called in a sentence.
    pub fn phrase(self) -> &'static str {
        match self {
            Kind::Identity => "identity-based policy",
            Kind::Boundary => "permissions boundary",
            Kind::Session => "session policy",
            Kind::Scp => "service control policy",
            Kind::Rcp => "resource control policy",
            Kind::Resource => "resource-based policy",
            Kind::Endpoint => "VPC endpoint policy",
        }
    }
}

/// The type that a document is checked as (evaluation.md §2.2): a [`Kind`], or a role's trust
/// policy, which takes the resource policy's place in a decision.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PolicyType {
    Of(Kind),
    Trust,
}

impl PolicyType {
    pub fn from_name(name: &str) -> Option<PolicyType> {
        if name == "trust" {
            return Some(PolicyType::Trust);
        }
        Kind::ALL.into_iter().find(|kind| kind.name() == name).map(PolicyType::Of)
    }

    pub fn phrase(self) -> &'static str {
        match self {
            PolicyType::Of(kind) => kind.phrase(),
            PolicyType::Trust => "role trust policy",
        }
    }
}
