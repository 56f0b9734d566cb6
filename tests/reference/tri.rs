//! Three-valued outcomes (evaluation.md 5.13).

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tri {
    True,
    False,
    Indeterminate,
}

use Tri::{False, Indeterminate, True};

impl Tri {
    pub fn of(value: bool) -> Tri {
        if value { True } else { False }
    }

    pub fn name(self) -> &'static str {
        match self {
            True => "true",
            False => "false",
            Indeterminate => "indeterminate",
        }
    }
}

/// 5.13: "AND keeps it (false dominates AND)".
pub fn all(parts: impl IntoIterator<Item = Tri>) -> Tri {
    let mut result = True;
    for part in parts {
        match part {
            False => return False,
            Indeterminate => result = Indeterminate,
            True => {}
        }
    }
    result
}

/// 5.13: "one true value dominates a positive OR".
pub fn any(parts: impl IntoIterator<Item = Tri>) -> Tri {
    let mut result = False;
    for part in parts {
        match part {
            True => return True,
            Indeterminate => result = Indeterminate,
            False => {}
        }
    }
    result
}

/// 5.13: "NOR keeps it". Dominance is granted to AND and to a positive OR only, so a NOR with one
/// unreadable member stays indeterminate even when another member is hit.
pub fn none(parts: impl IntoIterator<Item = Tri>) -> Tri {
    let mut result = True;
    for part in parts {
        match part {
            Indeterminate => return Indeterminate,
            True => result = False,
            False => {}
        }
    }
    result
}
