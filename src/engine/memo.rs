//! What the conditions of statements came to in a context that is asked with again.

use std::cell::RefCell;

use super::slots::Slots;
use super::truth::Truth;

/// The answers that one authorizer had, of statements whose answer depends on the context alone.
#[derive(Clone, Debug, Default)]
pub struct Memo(RefCell<Answers>);

#[derive(Clone, Debug, Default)]
struct Answers {
    of: u64,
    by_statement: Slots<Truth, 512>,
}

impl Memo {
    /// Forgets what another authorizer was answered.
    pub fn bind(&self, authorizer: u64) -> &Memo {
        let mut answers = self.0.borrow_mut();
        if answers.of != authorizer {
            answers.of = authorizer;
            answers.by_statement.clear();
        }
        drop(answers);
        self
    }

    #[inline(always)]
    pub fn get(&self, statement: u32) -> Option<Truth> {
        self.0.borrow().by_statement.get(statement).copied()
    }

    pub fn set(&self, statement: u32, truth: Truth) {
        self.0.borrow_mut().by_statement.set(statement, truth);
    }
}
