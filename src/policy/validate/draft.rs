//! A document whose grammar has been checked, as the later stages look at it.

use crate::json::{Json, Member, Node};

/// The members of a policy document.
pub struct Draft<'n> {
    pub version: Option<&'n str>,
    pub statements: Vec<Statement<'n>>,
}

/// The members of one statement.
#[derive(Clone, Copy)]
pub struct Statement<'n> {
    members: &'n [Member<'n>],
}

impl<'n> Statement<'n> {
    pub fn new(members: &'n [Member]) -> Self {
        Statement { members }
    }

    pub fn get(&self, element: &str) -> Option<&'n Node<'n>> {
        self.members.iter().find(|member| &*member.key == element).map(|member| &member.value)
    }

    pub fn has(&self, element: &str) -> bool {
        self.get(element).is_some()
    }

    pub fn text(&self, element: &str) -> Option<&'n str> {
        self.get(element).and_then(Node::as_str)
    }

    /// What stands under either half of a pair such as Action and NotAction.
    pub fn strings(&self, pair: [&str; 2]) -> impl Iterator<Item = &'n str> {
        pair.into_iter().filter_map(|element| self.get(element)).flat_map(items).filter_map(Node::as_str)
    }

    /// Each operator of the Condition with its keys and their values.
    pub fn conditions(&self) -> impl Iterator<Item = (&'n str, &'n [Member<'n>])> {
        let operators = self.get("Condition").map_or(&[][..], members);
        operators.iter().map(|operator| (&*operator.key, members(&operator.value)))
    }
}

/// The nodes of a list, or the node itself. `null` in a list is passed over: IAM takes it, and it
/// matches nothing.
pub fn items<'n>(node: &'n Node<'n>) -> impl Iterator<Item = &'n Node<'n>> {
    let nodes = match &node.json {
        Json::Array(items) => items,
        _ => std::slice::from_ref(node),
    };
    let in_list = matches!(node.json, Json::Array(_));
    nodes.iter().filter(move |item| !(in_list && item.json == Json::Null))
}

/// The members of an object; none for anything else.
pub fn members<'n>(node: &'n Node<'n>) -> &'n [Member<'n>] {
    match &node.json {
        Json::Object(members) => members,
        _ => &[],
    }
}
