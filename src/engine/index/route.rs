//! What follows from the action of a request alone, kept for the next request with that action.

use std::borrow::Cow;
use std::cell::OnceCell;
use std::rc::Rc;

use super::{Index, node_of};
use crate::engine::request::AskedAction;
use crate::engine::sets::At;
use crate::engine::slots::Slots;
use crate::glob::text::{equal, hash};

/// An action, and where its statements stand.
pub struct Route {
    /// As it was asked.
    action: Box<str>,
    folded: Box<str>,
    /// The statements whose resources cannot be looked up.
    pub(super) anywhere: Vec<u32>,
    /// The nodes in which the resource has to be looked up, from its start and from behind its colons.
    pub(super) wholes: Vec<usize>,
    pub(super) rests: Vec<usize>,
    /// The statements that cover the action, if explanations asked for them and they are few.
    acting: OnceCell<Rc<[At]>>,
}

/// The routes that are kept, by hashes of their actions and by numbers that the caller gave them.
#[derive(Default)]
pub struct Routes {
    by_hash: Kept,
    by_number: Kept,
}

type Kept = Slots<Rc<Route>, 1024>;

/// A longer action is not worth its memory: no service has one.
const LONGEST: usize = 160;

/// So many statements are kept with an action.
const MOST_ACTING: usize = 128;

impl Route {
    pub fn action(&self) -> AskedAction<'_> {
        AskedAction { written: &self.action, folded: Cow::Borrowed(&self.folded) }
    }

    /// The statements that cover the action, which `find` finds.
    pub fn acting(&self, find: impl FnOnce() -> Vec<At>) -> Rc<[At]> {
        if let Some(acting) = self.acting.get() {
            return acting.clone();
        }
        let acting: Rc<[At]> = find().into();
        if acting.len() <= MOST_ACTING {
            let _ = self.acting.set(acting.clone());
        }
        acting
    }
}

impl Index {
    /// The route of an action that was asked for before.
    #[inline]
    pub fn known_route(&self, action: &str) -> Option<Rc<Route>> {
        let routes = self.routes.borrow();
        let route = routes.by_hash.get(hash(action))?;
        equal(&route.action, action).then(|| route.clone())
    }

    /// The route of an action that was given this number.
    #[inline(always)]
    pub fn numbered_route(&self, number: u32) -> Option<Rc<Route>> {
        self.routes.borrow().by_number.get(number).cloned()
    }

    /// Gives the number to an action. No other may ever have it.
    pub fn number_route(&self, number: u32, route: Rc<Route>) {
        self.routes.borrow_mut().by_number.set(number, route);
    }

    /// The route of an action, which is kept.
    pub fn route(&self, action: &str) -> Rc<Route> {
        let route = Rc::new(self.make_route(action));
        if action.len() <= LONGEST {
            self.routes.borrow_mut().by_hash.set(hash(action), route.clone());
        }
        route
    }

    fn make_route(&self, action: &str) -> Route {
        let folded = action.to_ascii_lowercase().into_boxed_str();
        let mut route = Route {
            action: action.into(),
            anywhere: Vec::new(),
            wholes: Vec::new(),
            rests: Vec::new(),
            folded: Box::default(),
            acting: OnceCell::new(),
        };
        self.actions.walk(folded.as_bytes(), |text, whole| {
            self.add_node(node_of(text, false), &mut route);
            if whole {
                self.add_node(node_of(text, true), &mut route);
            }
        });
        Route { folded, ..route }
    }

    fn add_node(&self, at: usize, route: &mut Route) {
        let Some(node) = self.nodes.get(at) else { return };
        route.anywhere.extend(node.anywhere);
        if node.wholes {
            route.wholes.push(at);
        }
        if node.rests {
            route.rests.push(at);
        }
    }
}
