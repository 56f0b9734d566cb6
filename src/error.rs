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
    /// The account is neither the management account of its organization nor a delegated administrator.
    ACCOUNT_NOT_MANAGEMENT_OR_DELEGATED_ADMINISTRATOR = AccountNotManagementOrDelegatedAdministratorException(AccountNotManagementOrDelegatedAdministratorException, 400);
    /// Only the management account of the organization may do that.
    CALLER_IS_NOT_MANAGEMENT_ACCOUNT = CallerIsNotManagementAccountException(CallerIsNotManagementAccountException, 400);
    /// Somebody else changes the same thing at this moment; try again.
    CONCURRENT_MODIFICATION = ConcurrentModificationException(ConcurrentModification, 409);
    /// The credential report is older than four hours; generate another.
    CREDENTIAL_REPORT_EXPIRED = CredentialReportExpiredException(ReportExpired, 410);
    /// There is no credential report; generate one.
    CREDENTIAL_REPORT_NOT_PRESENT = CredentialReportNotPresentException(ReportNotPresent, 410);
    /// The credential report is not finished yet.
    CREDENTIAL_REPORT_NOT_READY = CredentialReportNotReadyException(ReportInProgress, 404);
    /// It cannot be deleted while others hang on it.
    DELETE_CONFLICT = DeleteConflictException(DeleteConflict, 409);
    /// The certificate is there already.
    DUPLICATE_CERTIFICATE = DuplicateCertificateException(DuplicateCertificate, 409);
    /// The user has the key already.
    DUPLICATE_SSH_PUBLIC_KEY = DuplicateSSHPublicKeyException(DuplicateSSHPublicKey, 400);
    /// The name is taken, or what is to be created is there.
    ENTITY_ALREADY_EXISTS = EntityAlreadyExistsException(EntityAlreadyExists, 409);
    /// It cannot be changed at this moment; try again.
    ENTITY_TEMPORARILY_UNMODIFIABLE = EntityTemporarilyUnmodifiableException(EntityTemporarilyUnmodifiable, 409);
    /// The feature is off.
    FEATURE_DISABLED = FeatureDisabledException(FeatureDisabled, 404);
    /// The feature is on already.
    FEATURE_ENABLED = FeatureEnabledException(FeatureEnabled, 409);
    /// The codes are not those that the device shows.
    INVALID_AUTHENTICATION_CODE = InvalidAuthenticationCodeException(InvalidAuthenticationCode, 403);
    /// The certificate cannot be used.
    INVALID_CERTIFICATE = InvalidCertificateException(InvalidCertificate, 400);
    /// The input is not acceptable for its meaning.
    INVALID_INPUT = InvalidInputException(InvalidInput, 400);
    /// The public key cannot be used.
    INVALID_PUBLIC_KEY = InvalidPublicKeyException(InvalidPublicKey, 400);
    /// Somebody of this kind cannot do that.
    INVALID_USER_TYPE = InvalidUserTypeException(InvalidUserType, 400);
    /// The private key belongs to another certificate.
    KEY_PAIR_MISMATCH = KeyPairMismatchException(KeyPairMismatch, 400);
    /// A quota of the account would be exceeded.
    LIMIT_EXCEEDED = LimitExceededException(LimitExceeded, 409);
    /// The certificate cannot be read.
    MALFORMED_CERTIFICATE = MalformedCertificateException(MalformedCertificate, 400);
    /// The policy document is not one that IAM stores.
    MALFORMED_POLICY_DOCUMENT = MalformedPolicyDocumentException(MalformedPolicyDocument, 400);
    /// A role has the name of the one that the template makes.
    NAME_CONFLICT = NameConflictException(NameConflict, 409);
    /// There is nothing of that name, id or ARN.
    NO_SUCH_ENTITY = NoSuchEntityException(NoSuchEntity, 404);
    /// The identity provider did not answer.
    OPEN_ID_IDP_COMMUNICATION_ERROR = OpenIdIdpCommunicationErrorException(OpenIdIdpCommunicationError, 400);
    /// The account is in no organization.
    ORGANIZATION_NOT_FOUND = OrganizationNotFoundException(OrganizationNotFoundException, 400);
    /// The organization has not all its features.
    ORGANIZATION_NOT_IN_ALL_FEATURES_MODE = OrganizationNotInAllFeaturesModeException(OrganizationNotInAllFeaturesModeException, 400);
    /// The password does not follow the account's rules.
    PASSWORD_POLICY_VIOLATION = PasswordPolicyViolationException(PasswordPolicyViolation, 400);
    /// The evaluation failed.
    POLICY_EVALUATION = PolicyEvaluationException(PolicyEvaluation, 500);
    /// The policy cannot be attached to this kind of entity.
    POLICY_NOT_ATTACHABLE = PolicyNotAttachableException(PolicyNotAttachable, 400);
    /// Too many reports are being generated.
    REPORT_GENERATION_LIMIT_EXCEEDED = ReportGenerationLimitExceededException(ReportGenerationLimitExceeded, 409);
    /// The role template was changed while the role was made; try again.
    ROLE_MODIFIED = RoleModifiedException(RoleModified, 409);
    /// The role template is disabled.
    ROLE_TEMPLATE_DISABLED = RoleTemplateDisabledException(RoleTemplateDisabled, 400);
    /// The organization does not trust IAM with its accounts.
    SERVICE_ACCESS_NOT_ENABLED = ServiceAccessNotEnabledException(ServiceAccessNotEnabledException, 400);
    /// The service itself failed.
    SERVICE_FAILURE = ServiceFailureException(ServiceFailure, 500);
    /// The service has no such credentials.
    SERVICE_NOT_SUPPORTED = ServiceNotSupportedException(NotSupportedService, 404);
    /// Only the service that the role is linked to may change it.
    UNMODIFIABLE_ENTITY = UnmodifiableEntityException(UnmodifiableEntity, 400);
    /// The public key is in no encoding that is known.
    UNRECOGNIZED_PUBLIC_KEY_ENCODING = UnrecognizedPublicKeyEncodingException(UnrecognizedPublicKeyEncoding, 400);
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

    /// The call is made with a key that does not count.
    pub fn invalid_token() -> Error {
        let message = "The security token included in the request is invalid.".to_string();
        Error { code: "InvalidClientTokenId", message, status: 403 }
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
