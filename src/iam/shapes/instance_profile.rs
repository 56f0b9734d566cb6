//! Instance profiles.

use std::rc::Rc;

use super::*;
use crate::shape::{List, Shape, Timestamp};
use crate::structure;

structure! {
    /// What hands a role to an EC2 instance.
    InstanceProfile {
        /// `/`, or begins and ends with `/`.
        Path: Rc<str> = PATH,
        /// As it was spelled when it was given.
        InstanceProfileName: Rc<str> = INSTANCE_PROFILE_NAME,
        /// Begins with `AIPA`; never given again.
        InstanceProfileId: Rc<str> = ID,
        /// Of the form `arn:aws:iam::ACCOUNT:instance-profile/PATH/NAME`.
        Arn: String = ARN,
        /// When the profile was created.
        CreateDate: Timestamp = Shape::Timestamp,
        /// None or one.
        Roles: Vec<Role> = ROLES,
        /// Not in listings.
        Tags: Option<Vec<Tag>> = TAGS,
    }
}

pub const INSTANCE_PROFILES: Shape = Shape::List(&List::of(InstanceProfile::SHAPE));
