//! Three-valued logic (evaluation.md §5.13).

/// What a condition or an element comes to.
///
/// `Indeterminate` is the answer for what cannot be read. At the end it is no match in an Allow
/// and a match in a Deny, which keeps the unreadable from ever widening access.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Truth {
    True,
    False,
    Indeterminate,
}

impl Truth {
    pub fn name(self) -> &'static str {
        match self {
            Truth::True => "true",
            Truth::False => "false",
            Truth::Indeterminate => "indeterminate",
        }
    }

    /// One false makes it false, whatever else cannot be read.
    #[inline(always)]
    pub fn and(self, other: Truth) -> Truth {
        match (self, other) {
            (Truth::False, _) | (_, Truth::False) => Truth::False,
            (Truth::True, Truth::True) => Truth::True,
            _ => Truth::Indeterminate,
        }
    }

    /// The same; the other is not asked for where this one settles it.
    #[inline(always)]
    pub fn and_then(self, other: impl FnOnce() -> Truth) -> Truth {
        if self == Truth::False { self } else { self.and(other()) }
    }

    /// One true makes it true, whatever else cannot be read.
    pub fn or(self, other: Truth) -> Truth {
        self.not().and(other.not()).not()
    }

    #[allow(clippy::should_implement_trait, reason = "`!` on three values would read as on two")]
    pub fn not(self) -> Truth {
        match self {
            Truth::True => Truth::False,
            Truth::False => Truth::True,
            Truth::Indeterminate => Truth::Indeterminate,
        }
    }
}

impl From<bool> for Truth {
    fn from(value: bool) -> Truth {
        if value { Truth::True } else { Truth::False }
    }
}
