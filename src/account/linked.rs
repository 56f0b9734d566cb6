//! What each row refers to.

use std::rc::Rc;

use super::links::{Referrer, Usage};
use super::rows::{
    Accesses, AwsPolicy, Credentials, DelegationRequest, DeletionTask, Group, InstanceProfile, MfaDevice, Policy,
    Provider, Report, Role, ServerCertificate, Settings, User,
};
use super::table::Keyed;

/// A row and its references.
pub trait Linked: Keyed {
    /// What rows of this kind are among those that refer; `None` if they refer to nothing.
    const AS: Option<Referrer>;
    fn targets(&self) -> Vec<(Rc<str>, Usage)> {
        Vec::new()
    }
    /// How many versions of the account's policies it is.
    fn versions(&self) -> usize {
        0
    }
}

const ATTACHED: Usage = Usage { attached: true, boundary: false };
const BOUNDARY: Usage = Usage { attached: false, boundary: true };

fn attached<'a>(targets: impl IntoIterator<Item = &'a Rc<str>>) -> impl Iterator<Item = (Rc<str>, Usage)> {
    targets.into_iter().map(|target| (target.clone(), ATTACHED))
}

fn boundary(arn: &Option<Rc<str>>) -> Option<(Rc<str>, Usage)> {
    arn.as_ref().map(|arn| (arn.clone(), BOUNDARY))
}

macro_rules! keyed {
    ($($row:ty: $key:ident $name:ident),* $(,)?) => { $(
        impl Keyed for $row {
            fn key(&self) -> &Rc<str> {
                &self.$key
            }

            fn name(&self) -> &Rc<str> {
                &self.$name
            }
        }
    )* };
}

keyed!(
    User: id name, Group: id name, Role: id name, InstanceProfile: id name, Policy: arn name, DeletionTask: id id,
    Settings: id id, Credentials: id id, Accesses: id id, Report: id id, ServerCertificate: id name, Provider: arn name,
    MfaDevice: serial serial, DelegationRequest: id id,
);

impl Keyed for AwsPolicy {
    fn key(&self) -> &Rc<str> {
        &self.0.arn
    }

    /// AWS has policies of one name under several paths.
    fn name(&self) -> &Rc<str> {
        self.key()
    }
}

impl Linked for User {
    const AS: Option<Referrer> = Some(Referrer::User);

    fn targets(&self) -> Vec<(Rc<str>, Usage)> {
        attached(self.groups.iter().chain(&self.attached)).chain(boundary(&self.boundary)).collect()
    }
}

impl Linked for Group {
    const AS: Option<Referrer> = Some(Referrer::Group);

    fn targets(&self) -> Vec<(Rc<str>, Usage)> {
        attached(&self.attached).collect()
    }
}

impl Linked for Role {
    const AS: Option<Referrer> = Some(Referrer::Role);

    fn targets(&self) -> Vec<(Rc<str>, Usage)> {
        attached(&self.attached).chain(boundary(&self.boundary)).collect()
    }
}

impl Linked for InstanceProfile {
    const AS: Option<Referrer> = Some(Referrer::InstanceProfile);

    fn targets(&self) -> Vec<(Rc<str>, Usage)> {
        attached(&self.role).collect()
    }
}

/// So the owner of a credential is found by its id, or its fingerprint.
impl Linked for Credentials {
    const AS: Option<Referrer> = Some(Referrer::Credentials);

    fn targets(&self) -> Vec<(Rc<str>, Usage)> {
        attached(self.marks()).collect()
    }
}

impl Linked for MfaDevice {
    const AS: Option<Referrer> = Some(Referrer::MfaDevice);

    fn targets(&self) -> Vec<(Rc<str>, Usage)> {
        attached(self.owner()).collect()
    }
}

/// So a request is found by what its requestor calls it.
impl Linked for DelegationRequest {
    const AS: Option<Referrer> = Some(Referrer::DelegationRequest);

    fn targets(&self) -> Vec<(Rc<str>, Usage)> {
        vec![(DelegationRequest::workflow_key(&self.requestor, &self.workflow), Usage::default())]
    }
}

impl Linked for Policy {
    const AS: Option<Referrer> = None;

    fn versions(&self) -> usize {
        self.versions.len()
    }
}

impl Linked for AwsPolicy {
    const AS: Option<Referrer> = None;
}

impl Linked for ServerCertificate {
    const AS: Option<Referrer> = None;
}

impl Linked for Provider {
    const AS: Option<Referrer> = None;
}

impl Linked for DeletionTask {
    const AS: Option<Referrer> = None;
}

impl Linked for Accesses {
    const AS: Option<Referrer> = None;
}

impl Linked for Report {
    const AS: Option<Referrer> = None;
}

impl Linked for Settings {
    const AS: Option<Referrer> = None;
}
