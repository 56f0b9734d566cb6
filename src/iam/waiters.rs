//! What can be waited for.

use crate::error::NO_SUCH_ENTITY;
use crate::operation::{Retry, Waiter};

const NOT_THERE: Retry = Retry::Code(NO_SUCH_ENTITY.code);

/// In the order of their names.
pub const WAITERS: [Waiter; 4] = [
    Waiter {
        name: "InstanceProfileExists",
        operation: "GetInstanceProfile",
        delay: 1,
        attempts: 40,
        retry: Retry::Status(NO_SUCH_ENTITY.status),
    },
    Waiter { name: "PolicyExists", operation: "GetPolicy", delay: 1, attempts: 20, retry: NOT_THERE },
    Waiter { name: "RoleExists", operation: "GetRole", delay: 1, attempts: 20, retry: NOT_THERE },
    Waiter { name: "UserExists", operation: "GetUser", delay: 1, attempts: 20, retry: NOT_THERE },
];
