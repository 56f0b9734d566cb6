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

pub const INVALID_INPUT: ErrorShape = ErrorShape {
    exception: "InvalidInputException",
    code: "InvalidInput",
    status: 400,
    doc: "The input is not acceptable for its meaning.",
};

pub const POLICY_EVALUATION: ErrorShape = ErrorShape {
    exception: "PolicyEvaluationException",
    code: "PolicyEvaluation",
    status: 500,
    doc: "The evaluation failed.",
};

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
