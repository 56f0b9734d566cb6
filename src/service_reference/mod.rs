//! What AWS's services have: actions with access levels, resource types with the forms of their
//! ARNs, condition keys. Nothing is decided by it; it comes in as text, from a data pack.
//!
//! The text is lines. Behind a head of `name: value` that ends with an empty line:
//!
//! ```text
//! =s3|r|Amazon S3                                    a service; `r`: it has resource control policies
//! ?String|:prefix,aws:TagKeys                        condition keys of one type, numbered on from 0;
//!                                                    `:prefix` is `s3:prefix`
//! :bucket|arn:${Partition}:s3:::${BucketName}|0,1    a resource type, numbered from 0: the forms of its
//!                                                    ARN, with `, ` between them, and its keys
//! R|0*/1,2|0|Get:Object,ObjectAcl;Head:Bucket        actions that are alike: their access level, their
//!                                                    resource types (`*`: required; behind `/` the keys
//!                                                    that go with the type), their keys, their names by
//!                                                    first words
//! ```
//!
//! The service without a name has the keys that every request may carry. Its text is read when a
//! service is first asked for.

mod expand;
mod read;
mod service;

use std::cell::OnceCell;
use std::ops::Range;

pub use expand::ActionPattern;
pub use service::{AccessLevel, Action, ConditionKey, Link, ResourceType, Service};

const FIRST_LINE: &str = "iamlet service reference 1";

/// Why a text is refused.
pub const NO_PACK: &str = "the text is no data pack of this version";

/// The services of AWS, by a data pack.
#[derive(Debug)]
pub struct ServiceReference {
    text: String,
    /// In the order of their namespaces.
    sections: Vec<Section>,
}

#[derive(Debug)]
struct Section {
    namespace: Range<usize>,
    name: Range<usize>,
    /// The lines behind the one that names the service.
    lines: Range<usize>,
    has_control_policies: bool,
    service: OnceCell<Service>,
}

impl ServiceReference {
    /// Takes a pack's text, or says why it is none.
    pub fn read(text: String) -> Result<ServiceReference, &'static str> {
        let sections = read::sections(&text)?;
        Ok(ServiceReference { text, sections })
    }

    /// A line of the head, such as `date` or `source`.
    pub fn head(&self, name: &str) -> Option<&str> {
        let lines = self.text.lines().skip(1).take_while(|line| !line.is_empty());
        lines.filter_map(|line| line.split_once(": ")).find(|(of, _)| *of == name).map(|(_, value)| value)
    }

    /// Namespaces, such as `s3`, and the names that go with them, in the order of the namespaces.
    pub fn services(&self) -> impl Iterator<Item = (&str, &str)> {
        let shown = |section: &Section| Some((self.part(&section.namespace)?, self.part(&section.name)?));
        self.sections.iter().filter_map(shown).filter(|(namespace, _)| !namespace.is_empty())
    }

    /// The service of a namespace in any case.
    pub fn service(&self, namespace: &str) -> Option<&Service> {
        let same = |section: &&Section| {
            self.part(&section.namespace).is_some_and(|own| own.eq_ignore_ascii_case(namespace) && !own.is_empty())
        };
        self.sections.iter().find(same).map(|section| self.service_of(section))
    }

    /// An action by `service:Action` in any case, with its service.
    pub fn action(&self, name: &str) -> Option<(&Service, &Action)> {
        let (namespace, name) = name.split_once(':')?;
        let service = self.service(namespace)?;
        Some((service, service.action(name)?))
    }

    /// A key that every request may carry, in any case.
    pub fn global_key(&self, name: &str) -> Option<&ConditionKey> {
        let global = self.sections.iter().find(|section| section.namespace.is_empty())?;
        self.service_of(global).condition_key(name)
    }

    fn service_of<'a>(&'a self, section: &'a Section) -> &'a Service {
        section.service.get_or_init(|| {
            let part = |range| self.part(range).unwrap_or_default();
            let head = (part(&section.namespace), part(&section.name), section.has_control_policies);
            read::service(head, part(&section.lines))
        })
    }

    fn part(&self, range: &Range<usize>) -> Option<&str> {
        self.text.get(range.clone())
    }
}
