//! One service and what it has.

use std::rc::Rc;

use crate::engine::arn::Arn;
use crate::glob::{Glob, Token};

/// A service of AWS.
#[derive(Debug)]
pub struct Service {
    /// As actions begin: `s3`.
    pub namespace: String,
    /// `Amazon S3`
    pub name: String,
    pub has_control_policies: bool,
    /// In the order of their names.
    pub actions: Vec<Action>,
    pub resource_types: Vec<ResourceType>,
    pub condition_keys: Vec<ConditionKey>,
}

#[derive(Debug)]
pub struct Action {
    /// Without the namespace: `GetObject`.
    pub name: String,
    pub level: AccessLevel,
    /// None if the action works on no resource of its own: policies name it with `*`.
    pub resource_types: Rc<[Link]>,
    /// Places in [`Service::condition_keys`].
    pub condition_keys: Rc<[usize]>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AccessLevel {
    List,
    Read,
    Write,
    Tagging,
    PermissionsManagement,
}

/// From an action to a type that it works on.
#[derive(Debug)]
pub struct Link {
    /// The place in [`Service::resource_types`].
    pub resource_type: usize,
    pub required: bool,
    /// Keys that go with this type only: places in [`Service::condition_keys`].
    pub condition_keys: Vec<usize>,
}

#[derive(Debug)]
pub struct ResourceType {
    /// `bucket`
    pub name: String,
    /// The forms of its ARN, `arn:${Partition}:s3:::${BucketName}`; mostly one.
    pub arns: Vec<String>,
    /// Places in [`Service::condition_keys`].
    pub condition_keys: Vec<usize>,
}

#[derive(Debug)]
pub struct ConditionKey {
    /// `s3:prefix`; may hold `${TagKey}` or `<key>` for what a request puts there.
    pub name: String,
    /// `String`, `ARN`, `Numeric`, `Bool`, `Date`, `IPAddress`, or `ArrayOf` one of them.
    pub of: Rc<str>,
}

impl AccessLevel {
    pub fn name(self) -> &'static str {
        match self {
            AccessLevel::List => "List",
            AccessLevel::Read => "Read",
            AccessLevel::Write => "Write",
            AccessLevel::Tagging => "Tagging",
            AccessLevel::PermissionsManagement => "Permissions management",
        }
    }
}

impl Service {
    /// An action by its name in any case.
    pub fn action(&self, name: &str) -> Option<&Action> {
        self.actions.iter().find(|action| action.name.eq_ignore_ascii_case(name))
    }

    /// A resource type by its name.
    pub fn resource_type(&self, name: &str) -> Option<&ResourceType> {
        self.resource_types.iter().find(|of| of.name == name)
    }

    /// The key that a name, in any case, is one of: `aws:RequestTag/${TagKey}` for `aws:RequestTag/team`.
    pub fn condition_key(&self, name: &str) -> Option<&ConditionKey> {
        self.condition_keys.iter().find(|key| key.takes(name))
    }

    /// The types that an action works on, and whether it needs them.
    pub fn resource_types_of<'a>(&'a self, action: &'a Action) -> impl Iterator<Item = (&'a ResourceType, bool)> {
        let links = action.resource_types.iter();
        links.filter_map(|link| Some((self.resource_types.get(link.resource_type)?, link.required)))
    }

    /// Every key that a request of the action may carry, beside the global ones: its own, those
    /// that go with its resource types and those of the types. Some more than once.
    pub fn condition_keys_of<'a>(&'a self, action: &'a Action) -> impl Iterator<Item = &'a ConditionKey> {
        let of_types = action.resource_types.iter().flat_map(|link| {
            let own = self.resource_types.get(link.resource_type).into_iter().flat_map(|of| &of.condition_keys);
            link.condition_keys.iter().chain(own)
        });
        action.condition_keys.iter().chain(of_types).filter_map(|place| self.condition_keys.get(*place))
    }
}

impl ResourceType {
    /// How many characters of an ARN are those of this type's form and not of a variable in it;
    /// `None` if the ARN is not of this type.
    pub fn fit(&self, arn: &str) -> Option<usize> {
        self.arns.iter().filter_map(|form| fit(form, arn)).max()
    }

    /// The form that an ARN has, or else the first.
    pub fn form(&self, arn: &str) -> &str {
        let best = self.arns.iter().rev().max_by_key(|form| fit(form, arn));
        best.map_or("*", String::as_str)
    }
}

impl ConditionKey {
    /// Whether a request's key, in any case, is one of these.
    pub fn takes(&self, name: &str) -> bool {
        match self.name.find(['$', '<']) {
            None => self.name.eq_ignore_ascii_case(name),
            Some(_) => Glob::from_tokens(lowered(&self.name)).matches(&name.to_ascii_lowercase()),
        }
    }
}

fn fit(form: &str, arn: &str) -> Option<usize> {
    let (of, arn) = (Arn::split(form)?, Arn::split(arn)?);
    let literal = |part: &str| tokens(part).iter().filter(|token| **token != Token::Run).count();
    let fits = of.parts().iter().zip(arn.parts()).all(|(of, part)| Glob::from_tokens(tokens(of)).matches(part));
    fits.then(|| of.parts().iter().map(|part| literal(part)).sum())
}

/// The pattern of a text with `${variables}` or `<placeholders>`.
fn tokens(form: &str) -> Vec<Token> {
    let mut out = Vec::new();
    let mut within = None;
    for c in form.chars() {
        match (within, c) {
            (None, '$') => within = Some('}'),
            (None, '<') => within = Some('>'),
            (None, '*') => out.push(Token::Run),
            (None, c) => out.push(Token::Char(c)),
            (Some(end), c) if c == end => {
                out.push(Token::Run);
                within = None;
            }
            (Some(_), _) => {}
        }
    }
    out
}

fn lowered(form: &str) -> Vec<Token> {
    let lower = |token| if let Token::Char(c) = token { Token::Char(c.to_ascii_lowercase()) } else { token };
    tokens(form).into_iter().map(lower).collect()
}
