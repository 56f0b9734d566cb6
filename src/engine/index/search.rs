//! The rules that are left for an action and a resource.

use super::route::Route;
use super::{Bucket, By, Index, Rule, key};
use crate::engine::arn::Arn;
use crate::engine::request::Request;
use crate::engine::statement::Checks;

/// No service's ARNs have more behind the fifth.
const USUAL_COLONS: usize = 8;

impl Index {
    /// Finds the rules that may have a say.
    pub fn search(&self, route: &Route, request: &Request) -> Found<'_> {
        let mut buckets = self.room.take();
        buckets.clear();
        buckets.extend_from_slice(&route.anywhere);
        if !route.wholes.is_empty() {
            self.look_up_whole(route, request.resource, &mut buckets);
        }
        if let (false, Some(arn)) = (route.rests.is_empty(), &request.arn) {
            self.look_up_rests(route, arn, &mut buckets);
        }
        Found { index: self, buckets }
    }

    fn look_up_whole(&self, route: &Route, resource: &str, buckets: &mut Vec<u32>) {
        self.wholes.walk(resource.as_bytes(), |text, whole| {
            for node in &route.wholes {
                self.take(key(*node, text, By::Prefix), buckets);
                if whole {
                    self.take(key(*node, text, By::Exact), buckets);
                }
            }
        });
    }

    /// A `*` before the fifth colon may have taken further ones, so that what is behind it starts at any of them.
    fn look_up_rests(&self, route: &Route, arn: &Arn, buckets: &mut Vec<u32>) {
        let rest = arn.rest().as_bytes();
        let colons = || rest.iter().enumerate().filter(|(_, byte)| **byte == b':').map(|(at, _)| at + 1);
        // The same text may stand behind each of them: where they are many, it is looked up once.
        let mut seen = vec![];
        if colons().nth(USUAL_COLONS).is_some() {
            seen.resize(self.rests.numbers(), false);
        }
        for from in std::iter::once(0).chain(colons()) {
            self.rests.walk(&rest[from..], |text, _| {
                let again = seen.get_mut(text as usize).is_some_and(|seen| std::mem::replace(seen, true));
                for node in route.rests.iter().filter(|_| !again) {
                    self.take(key(*node, text, By::Rest), buckets);
                }
            });
        }
    }

    #[inline(always)]
    fn take(&self, key: u64, buckets: &mut Vec<u32>) {
        buckets.extend(self.known_bucket(key).map(|bucket| bucket as u32));
    }
}

/// The rules that may have a say in a request. One that is found in several ways is there several times.
pub struct Found<'i> {
    index: &'i Index,
    buckets: Vec<u32>,
}

impl Found<'_> {
    /// Asks the rules that deny, until one is the answer.
    #[inline(always)]
    pub fn any_denial(&self, mut is_it: impl FnMut(&Rule, Checks) -> bool) -> bool {
        self.buckets().any(|bucket| self.any(bucket.from, bucket.allows, &mut is_it))
    }

    /// Asks all rules that allow.
    #[inline(always)]
    pub fn each_allow(&self, mut ask: impl FnMut(&Rule, Checks)) {
        for bucket in self.buckets() {
            self.any(bucket.allows, bucket.to, &mut |rule, checks| {
                ask(rule, checks);
                false
            });
        }
    }

    #[inline(always)]
    fn buckets(&self) -> impl Iterator<Item = &Bucket> {
        self.buckets.iter().map(|bucket| &self.index.buckets[*bucket as usize])
    }

    #[inline(always)]
    fn any(&self, from: u32, to: u32, is_it: &mut impl FnMut(&Rule, Checks) -> bool) -> bool {
        let members = self.index.members.get(from as usize..to as usize).unwrap_or_default();
        members.iter().any(|member| is_it(&self.index.rules[member.rule as usize], member.checks))
    }
}

/// The room for the next search stays with the index.
impl Drop for Found<'_> {
    fn drop(&mut self) {
        self.index.room.set(std::mem::take(&mut self.buckets));
    }
}
