//! Tags.

use std::rc::Rc;

use super::{TAG_KEY, TAG_VALUE};
use crate::shape::{List, Shape};
use crate::structure;

structure! {
    /// A key with its value.
    Tag {
        /// 1 to 128 letters, digits, blanks and `_.:/=+-@`; not beginning with `aws:`.
        Key: Rc<str> = TAG_KEY,
        /// 0 to 256 of the same characters.
        Value: Rc<str> = TAG_VALUE,
    }
}

pub const TAGS: Shape = Shape::List(&List { max: Some(50), ..List::of(Tag::SHAPE) });
pub const TAG_KEYS: Shape = Shape::List(&List { max: Some(50), ..List::of(TAG_KEY) });
