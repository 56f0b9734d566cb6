//! The error of an API call, as the service reports it.

/// A failed call: the code on the wire, a message, and the HTTP status.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error {
    pub code: &'static str,
    pub message: String,
    pub status: u16,
}

/// An error that operations may raise, as the service model names it.
#[derive(Debug, PartialEq, Eq)]
pub struct ErrorShape {
    /// The exception class of the SDKs.
    pub exception: &'static str,
    /// The code on the wire.
    pub code: &'static str,
    pub status: u16,
    pub doc: &'static str,
}

/// Lists the modelled exceptions: the constant, the class, the code on the wire and the status.
macro_rules! exceptions {
    ($( $(#[doc = $doc:literal])* $constant:ident = $exception:ident($code:ident, $status:literal); )*) => { $(
        $(#[doc = $doc])*
        pub const $constant: ErrorShape = ErrorShape {
            exception: stringify!($exception),
            code: stringify!($code),
            status: $status,
            doc: $crate::shape::described(concat!($($doc),*)),
        };
    )* };
}

exceptions! {
    /// Somebody else changes the same thing at this moment; try again.
    CONCURRENT_MODIFICATION = ConcurrentModificationException(ConcurrentModification, 409);
    /// It cannot be deleted while others hang on it.
    DELETE_CONFLICT = DeleteConflictException(DeleteConflict, 409);
    /// The name is taken, or what is to be created is there.
    ENTITY_ALREADY_EXISTS = EntityAlreadyExistsException(EntityAlreadyExists, 409);
    /// It cannot be changed at this moment; try again.
    ENTITY_TEMPORARILY_UNMODIFIABLE = EntityTemporarilyUnmodifiableException(EntityTemporarilyUnmodifiable, 409);
    /// The input is not acceptable for its meaning.
    INVALID_INPUT = InvalidInputException(InvalidInput, 400);
    /// A quota of the account would be exceeded.
    LIMIT_EXCEEDED = LimitExceededException(LimitExceeded, 409);
    /// The policy document is not one that IAM stores.
    MALFORMED_POLICY_DOCUMENT = MalformedPolicyDocumentException(MalformedPolicyDocument, 400);
    /// There is nothing of that name, id or ARN.
    NO_SUCH_ENTITY = NoSuchEntityException(NoSuchEntity, 404);
    /// The evaluation failed.
    POLICY_EVALUATION = PolicyEvaluationException(PolicyEvaluation, 500);
    /// The policy cannot be attached to this kind of entity.
    POLICY_NOT_ATTACHABLE = PolicyNotAttachableException(PolicyNotAttachable, 400);
    /// The service itself failed.
    SERVICE_FAILURE = ServiceFailureException(ServiceFailure, 500);
    /// Only the service that the role is linked to may change it.
    UNMODIFIABLE_ENTITY = UnmodifiableEntityException(UnmodifiableEntity, 400);
}

impl ErrorShape {
    pub fn says(&self, message: impl Into<String>) -> Error {
        Error { code: self.code, message: message.into(), status: self.status }
    }
}

impl Error {
    /// A violation of the shape of the input.
    pub fn validation(message: impl Into<String>) -> Error {
        Error { code: "ValidationError", message: message.into(), status: 400 }
    }

    /// The caller may not do that.
    pub fn access_denied(message: impl Into<String>) -> Error {
        Error { code: "AccessDenied", message: message.into(), status: 403 }
    }

    pub fn invalid_input(message: impl Into<String>) -> Error {
        INVALID_INPUT.says(message)
    }
}

impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}: {}", self.code, self.message)
    }
}

impl std::error::Error for Error {}
