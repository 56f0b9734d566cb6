// Printed by `cargo xtask codegen`; do not edit.

import { IAMServiceException } from "./exceptions.js";
import type { ServiceFailure } from "./exceptions.js";
import { paginator } from "./paginate.js";
import { waiter } from "./wait.js";

/** What a report on last accesses tells: the last use of each service, or of each action too. */
export type AccessAdvisorUsageGranularityType =
  | "SERVICE_LEVEL"
  | "ACTION_LEVEL";

/** Which virtual MFA devices: those that are somebody's, the others, or all. */
export type AssignmentStatusType =
  | "Assigned"
  | "Unassigned"
  | "Any";

/** What an inline policy is part of. */
export type AttachmentType =
  | "user"
  | "group"
  | "role";

/** How the values of a context key are read. */
export type ContextKeyTypeEnum =
  | "string"
  | "stringList"
  | "numeric"
  | "numericList"
  | "boolean"
  | "booleanList"
  | "ip"
  | "ipList"
  | "binary"
  | "binaryList"
  | "date"
  | "dateList";

/** How far the deletion of a service-linked role is. */
export type DeletionTaskStatusType =
  | "SUCCEEDED"
  | "IN_PROGRESS"
  | "FAILED"
  | "NOT_STARTED";

/** How a public key is written: `ssh-rsa …` or PEM. */
export type EncodingType =
  | "SSH"
  | "PEM";

/** What an account holds that has policies or is one. */
export type EntityType =
  | "User"
  | "Role"
  | "Group"
  | "LocalManagedPolicy"
  | "AWSManagedPolicy";

/** What an organization may do with the root users of its accounts. */
export type FeatureType =
  | "RootCredentialsManagement"
  | "RootSessions";

/** The session tokens of the global endpoint: `v2Token` for those that are valid in all regions. */
export type GlobalEndpointTokenVersion =
  | "v1Token"
  | "v2Token";

/** How far a job of the access advisor is. */
export type JobStatusType =
  | "IN_PROGRESS"
  | "COMPLETED"
  | "FAILED";

/** What a permissions boundary is: always a policy. */
export type PermissionsBoundaryAttachmentType =
  | "Policy"
  | "PermissionsBoundaryPolicy";

/** What a simulation comes to. */
export type PolicyEvaluationDecisionType =
  | "allowed"
  | "explicitDeny"
  | "implicitDeny";

/** Policies of one kind, all of them. */
export type PolicyIdentifierPolicyType =
  | "inline"
  | "aws-managed"
  | "user-managed"
  | "permission-boundary"
  | "scp"
  | "rcp";

/** What a policy is part of, or attached to. */
export type PolicyOwnerEntityType =
  | "USER"
  | "ROLE"
  | "GROUP";

/** Whether a parameter of a policy template has one value or several. */
export type PolicyParameterTypeEnum =
  | "string"
  | "stringList";

/** Whose managed policies: all, those of AWS, or the account's own. */
export type PolicyScopeType =
  | "All"
  | "AWS"
  | "Local";

/** Whether a policy is part of one entity. */
export type PolicyType =
  | "INLINE"
  | "MANAGED";

/** How a managed policy is used. */
export type PolicyUsageType =
  | "PermissionsPolicy"
  | "PermissionsBoundary";

/** The form of the credential report. */
export type ReportFormatType =
  | "text/csv";

/** How far the credential report is. */
export type ReportStateType =
  | "STARTED"
  | "INPROGRESS"
  | "COMPLETE";

/** The order of an organization's access report. */
export type SortKeyType =
  | "SERVICE_NAMESPACE_ASCENDING"
  | "SERVICE_NAMESPACE_DESCENDING"
  | "LAST_AUTHENTICATED_TIME_ASCENDING"
  | "LAST_AUTHENTICATED_TIME_DESCENDING";

/** Whether a credential counts. Nothing can be set to `Expired`. */
export type StatusType =
  | "Active"
  | "Inactive"
  | "Expired";

/** What the account's summary counts or limits. */
export type SummaryKeyType =
  | "Users"
  | "UsersQuota"
  | "Groups"
  | "GroupsQuota"
  | "ServerCertificates"
  | "ServerCertificatesQuota"
  | "UserPolicySizeQuota"
  | "GroupPolicySizeQuota"
  | "GroupsPerUserQuota"
  | "SigningCertificatesPerUserQuota"
  | "AccessKeysPerUserQuota"
  | "MFADevices"
  | "MFADevicesInUse"
  | "AccountMFAEnabled"
  | "AccountAccessKeysPresent"
  | "AccountPasswordPresent"
  | "AccountSigningCertificatesPresent"
  | "AttachedPoliciesPerGroupQuota"
  | "AttachedPoliciesPerRoleQuota"
  | "AttachedPoliciesPerUserQuota"
  | "Policies"
  | "PoliciesQuota"
  | "PolicySizeQuota"
  | "PolicyVersionsInUse"
  | "PolicyVersionsInUseQuota"
  | "VersionsPerPolicyQuota"
  | "GlobalEndpointTokenVersion"
  | "AssumeRolePolicySizeQuota"
  | "InstanceProfiles"
  | "InstanceProfilesQuota"
  | "Providers"
  | "RolePolicySizeQuota"
  | "Roles"
  | "RolesQuota";

/** Whether the assertions of a SAML provider must be encrypted. */
export type assertionEncryptionModeType =
  | "Required"
  | "Allowed";

/** Who manages a role template: a service. */
export type managedByTypeType =
  | "Service";

/** What a parameter of a role template may be. */
export type parameterTypeType =
  | "String"
  | "StringList"
  | "Number"
  | "NumberList"
  | "Arn"
  | "ArnList";

/** Whether the caller is allowed what a delegation request asks for. */
export type permissionCheckResultType =
  | "ALLOWED"
  | "DENIED"
  | "UNSURE";

/** How far the check of the caller's permissions is. */
export type permissionCheckStatusType =
  | "COMPLETE"
  | "IN_PROGRESS"
  | "FAILED";

/** How far a delegation request has come. */
export type stateType =
  | "UNASSIGNED"
  | "ASSIGNED"
  | "PENDING_APPROVAL"
  | "FINALIZED"
  | "ACCEPTED"
  | "REJECTED"
  | "EXPIRED";

/** Whether there is a summary. */
export type summaryStateType =
  | "AVAILABLE"
  | "NOT_AVAILABLE"
  | "NOT_SUPPORTED"
  | "FAILED";

/** What `AcceptDelegationRequest` takes. */
export interface AcceptDelegationRequestRequest {
  /** The id of the request. */
  DelegationRequestId: string;
}

/** A service that an entity of the organization may use, and its last use. */
export interface AccessDetail {
  /** The service's name, or its namespace where the name is not known. */
  ServiceName: string;
  /** As in actions: `s3`. */
  ServiceNamespace: string;
  /** Where it was used last. */
  Region?: string;
  /** The path of the account that used it last. */
  EntityPath?: string;
  /** The last use; left out if there was none in 400 days. */
  LastAuthenticatedTime?: Date;
  /** How many accounts have used it. */
  TotalAuthenticatedEntities?: number;
}

/** A new access key with its secret. */
export interface AccessKey {
  /** Whose key it is. */
  UserName: string;
  /** Begins with `AKIA`; never given again. */
  AccessKeyId: string;
  /** `Active` */
  Status: StatusType;
  /** What calls are signed with. No other answer ever holds it. */
  SecretAccessKey: string;
  /** When the key was created. */
  CreateDate?: Date;
}

/** The last use of an access key. */
export interface AccessKeyLastUsed {
  /** Left out when the key was never used. */
  LastUsedDate?: Date;
  /** The service that was called, such as `iam`; `N/A` when the key was never used. */
  ServiceName: string;
  /** Where it was called; `N/A` when the key was never used. */
  Region: string;
}

/** An access key as listings show it. */
export interface AccessKeyMetadata {
  /** Whose key it is. */
  UserName?: string;
  /** Begins with `AKIA`; never given again. */
  AccessKeyId?: string;
  /** `Active`, or `Inactive` for one that signs nothing. */
  Status?: StatusType;
  /** When the key was created. */
  CreateDate?: Date;
}

/** What `AcquireRole` takes. */
export interface AcquireRoleRequest {
  /** The template, which the option `roleTemplates` gives. */
  TemplateArn: string;
  /** Which version of it; its default version if not given. */
  TemplateMinorVersion?: number;
  /** What stands for the parameters of the template, at most 30. */
  ReplacementValues?: Record<string, ReplacementValueEntry>;
}

/** What `AcquireRole` answers. */
export interface AcquireRoleResponse {
  /** The new role, without description, longest session and last use. */
  Role: Role;
}

/** What `AddClientIDToOpenIDConnectProvider` takes. */
export interface AddClientIDToOpenIDConnectProviderRequest {
  /** The ARN of the OpenID Connect provider. */
  OpenIDConnectProviderArn: string;
  /** The audience. */
  ClientID: string;
}

/** What `AddRoleToInstanceProfile` takes. */
export interface AddRoleToInstanceProfileRequest {
  /** The name of the instance profile, in any case. */
  InstanceProfileName: string;
  /** The name of the role, in any case. */
  RoleName: string;
}

/** What `AddUserToGroup` takes. */
export interface AddUserToGroupRequest {
  /** The name of the group, in any case. */
  GroupName: string;
  /** The name of the user, in any case. */
  UserName: string;
}

/** What `AssociateDelegationRequest` takes. */
export interface AssociateDelegationRequestRequest {
  /** The id of the request. */
  DelegationRequestId: string;
}

/** What `AttachGroupPolicy` takes. */
export interface AttachGroupPolicyRequest {
  /** The name of the group, in any case. */
  GroupName: string;
  /** The ARN of the managed policy. */
  PolicyArn: string;
}

/** What `AttachRolePolicy` takes. */
export interface AttachRolePolicyRequest {
  /** The name of the role, in any case. */
  RoleName: string;
  /** The ARN of the managed policy. */
  PolicyArn: string;
}

/** What `AttachUserPolicy` takes. */
export interface AttachUserPolicyRequest {
  /** The name of the user, in any case. */
  UserName: string;
  /** The ARN of the managed policy. */
  PolicyArn: string;
}

/** A permissions boundary where it is set. */
export interface AttachedPermissionsBoundary {
  /** Always `Policy`. */
  PermissionsBoundaryType?: PermissionsBoundaryAttachmentType;
  /** The policy's ARN. */
  PermissionsBoundaryArn?: string;
}

/** A managed policy where it is attached. */
export interface AttachedPolicy {
  /** The policy's name. */
  PolicyName?: string;
  /** The policy's ARN. */
  PolicyArn?: string;
}

/** What `ChangePassword` takes. */
export interface ChangePasswordRequest {
  /** The present one. */
  OldPassword: string;
  /** The one from now on; follows the account's rules. */
  NewPassword: string;
}

/** A condition key and its values. */
export interface ContextEntry {
  /** `service:key`, in any case. */
  ContextKeyName?: string;
  /** None for a key that the request does not carry. */
  ContextKeyValues?: string[];
  /** A `…List` type for a key of several values. */
  ContextKeyType?: ContextKeyTypeEnum;
}

/** What `CreateAccessKey` takes. */
export interface CreateAccessKeyRequest {
  /** The name of the user, in any case; the caller if not given. */
  UserName?: string;
}

/** What `CreateAccessKey` answers. */
export interface CreateAccessKeyResponse {
  /** The new key. */
  AccessKey: AccessKey;
}

/** What `CreateAccountAlias` takes. */
export interface CreateAccountAliasRequest {
  /** 3 to 63 small letters, digits and single dashes between them. */
  AccountAlias: string;
}

/** What `CreateDelegationRequest` takes. */
export interface CreateDelegationRequestRequest {
  /** The account that is asked; whoever takes the request on, if not given. */
  OwnerAccountId?: string;
  /** What the request is for, in at most 1000 characters. */
  Description: string;
  /** A policy template with its parameters. */
  Permissions: DelegationPermission;
  /** Why it is made, in at most 200 characters. */
  RequestMessage?: string;
  /** What the one who asks calls it: 5 to 400 characters, each time others. */
  RequestorWorkflowId: string;
  /** Where to go on from there. */
  RedirectUrl?: string;
  /** The ARN of the SNS topic that is told. */
  NotificationChannel: string;
  /** How long the access would last, in seconds: 300 to 43200. */
  SessionDuration: number;
  /** Whether nobody but its owner may send the token. */
  OnlySendByOwner?: boolean;
}

/** What `CreateDelegationRequest` answers. */
export interface CreateDelegationRequestResponse {
  /** Where the console shows the request. */
  ConsoleDeepLink?: string;
  /** A UUID. */
  DelegationRequestId?: string;
}

/** What `CreateGroup` takes. */
export interface CreateGroupRequest {
  /** `/` if not given; any other begins and ends with `/`. */
  Path?: string;
  /** 1 to 128 letters, digits and `_+=,.@-`; unique in the account, whatever its case. */
  GroupName: string;
}

/** What `CreateGroup` answers. */
export interface CreateGroupResponse {
  /** The new group. */
  Group: Group;
}

/** What `CreateInstanceProfile` takes. */
export interface CreateInstanceProfileRequest {
  /** 1 to 128 letters, digits and `_+=,.@-`; unique in the account, whatever its case. */
  InstanceProfileName: string;
  /** `/` if not given; any other begins and ends with `/`. */
  Path?: string;
  /** At most 50. */
  Tags?: Tag[];
}

/** What `CreateInstanceProfile` answers. */
export interface CreateInstanceProfileResponse {
  /** The new instance profile. */
  InstanceProfile: InstanceProfile;
}

/** What `CreateLoginProfile` takes. */
export interface CreateLoginProfileRequest {
  /** The name of the user, in any case; the caller if not given. */
  UserName?: string;
  /** Follows the account's rules. Left out by the root user alone. */
  Password?: string;
  /** Whether another must be set at the first sign-in; false if not given. */
  PasswordResetRequired?: boolean;
}

/** What `CreateLoginProfile` answers. */
export interface CreateLoginProfileResponse {
  /** That the user has a password. */
  LoginProfile: LoginProfile;
}

/** What `CreateOpenIDConnectProvider` takes. */
export interface CreateOpenIDConnectProviderRequest {
  /** Begins with `https://`; a path may follow the host, but no port, query or fragment. */
  Url: string;
  /** The audiences of its tokens, at most 100. */
  ClientIDList?: string[];
  /** The SHA-1 thumbprints of the certificates behind it, at most 5. */
  ThumbprintList?: string[];
  /** At most 50. */
  Tags?: Tag[];
}

/** What `CreateOpenIDConnectProvider` answers. */
export interface CreateOpenIDConnectProviderResponse {
  /** The ARN of the new provider. */
  OpenIDConnectProviderArn?: string;
  /** Its tags, if any were given. */
  Tags?: Tag[];
}

/** What `CreatePolicy` takes. */
export interface CreatePolicyRequest {
  /** 1 to 128 letters, digits and `_+=,.@-`; unique in the account, whatever its case and path. */
  PolicyName: string;
  /** `/` if not given; any other begins and ends with `/`. */
  Path?: string;
  /** The document as JSON text. */
  PolicyDocument: string;
  /** What the policy is for, in at most 1000 characters; it can never be changed. */
  Description?: string;
  /** At most 50. */
  Tags?: Tag[];
}

/** What `CreatePolicy` answers. */
export interface CreatePolicyResponse {
  /** The new policy, without description and document. */
  Policy?: Policy;
}

/** What `CreatePolicyVersion` takes. */
export interface CreatePolicyVersionRequest {
  /** The ARN of the managed policy. */
  PolicyArn: string;
  /** The document as JSON text. */
  PolicyDocument: string;
  /** Whether it is put in force at once; false if not given. */
  SetAsDefault?: boolean;
}

/** What `CreatePolicyVersion` answers. */
export interface CreatePolicyVersionResponse {
  /** The new version, without its document. */
  PolicyVersion?: PolicyVersion;
}

/** What `CreateRole` takes. */
export interface CreateRoleRequest {
  /** `/` if not given; any other begins and ends with `/`. */
  Path?: string;
  /** 1 to 64 letters, digits and `_+=,.@-`; unique in the account, whatever its case. */
  RoleName: string;
  /** Who may assume the role: the trust policy as JSON text. */
  AssumeRolePolicyDocument: string;
  /** What the role is for, in at most 1000 characters. */
  Description?: string;
  /** How long a session may last at most, in seconds: 3600 to 43200; 3600 if not given. */
  MaxSessionDuration?: number;
  /** The ARN of a managed policy that limits what policies can allow. */
  PermissionsBoundary?: string;
  /** At most 50. */
  Tags?: Tag[];
}

/** What `CreateRole` answers. */
export interface CreateRoleResponse {
  /** The new role, without description, longest session and last use. */
  Role: Role;
}

/** What `CreateSAMLProvider` takes. */
export interface CreateSAMLProviderRequest {
  /** The metadata, an XML document with an EntityDescriptor that has a signing certificate. */
  SAMLMetadataDocument: string;
  /** 1 to 128 letters, digits and `._-`; unique among SAML providers, whatever its case. */
  Name: string;
  /** At most 50. */
  Tags?: Tag[];
  /** `Required` needs a private key. */
  AssertionEncryptionMode?: assertionEncryptionModeType;
  /** An unencrypted private key in PEM that opens encrypted assertions. */
  AddPrivateKey?: string;
}

/** What `CreateSAMLProvider` answers. */
export interface CreateSAMLProviderResponse {
  /** The ARN of the new provider. */
  SAMLProviderArn?: string;
  /** Its tags, if any were given. */
  Tags?: Tag[];
}

/** What `CreateServiceLinkedRole` takes. */
export interface CreateServiceLinkedRoleRequest {
  /** The service as it stands in principals, such as `autoscaling.amazonaws.com`. */
  AWSServiceName: string;
  /** What the role is for, in at most 1000 characters. */
  Description?: string;
  /** Ends the name of the role, for services that may have several. */
  CustomSuffix?: string;
}

/** What `CreateServiceLinkedRole` answers. */
export interface CreateServiceLinkedRoleResponse {
  /** The new role. */
  Role?: Role;
}

/** What `CreateServiceSpecificCredential` takes. */
export interface CreateServiceSpecificCredentialRequest {
  /** The name of the user, in any case. */
  UserName: string;
  /** `codecommit.amazonaws.com`, `cassandra.amazonaws.com`, `bedrock.amazonaws.com` or `logs.amazonaws.com`. */
  ServiceName: string;
  /** In days, 1 to 36600; never expires if not given. For API keys only. */
  CredentialAgeDays?: number;
}

/** What `CreateServiceSpecificCredential` answers. */
export interface CreateServiceSpecificCredentialResponse {
  /** The new credentials. */
  ServiceSpecificCredential?: ServiceSpecificCredential;
}

/** What `CreateUser` takes. */
export interface CreateUserRequest {
  /** `/` if not given; any other begins and ends with `/`. */
  Path?: string;
  /** 1 to 64 letters, digits and `_+=,.@-`; unique in the account, whatever its case. */
  UserName: string;
  /** The ARN of a managed policy that limits what policies can allow. */
  PermissionsBoundary?: string;
  /** At most 50. */
  Tags?: Tag[];
}

/** What `CreateUser` answers. */
export interface CreateUserResponse {
  /** The new user. */
  User?: User;
}

/** What `CreateVirtualMFADevice` takes. */
export interface CreateVirtualMFADeviceRequest {
  /** `/` if not given; any other begins and ends with `/`. */
  Path?: string;
  /** Letters, digits and `_+=,.@-`; with the path unique in the account, whatever its case. */
  VirtualMFADeviceName: string;
  /** At most 50. */
  Tags?: Tag[];
}

/** What `CreateVirtualMFADevice` answers. */
export interface CreateVirtualMFADeviceResponse {
  /** The new device, with its seed. */
  VirtualMFADevice: VirtualMFADevice;
}

/** What `DeactivateMFADevice` takes. */
export interface DeactivateMFADeviceRequest {
  /** The name of the user, in any case; the caller if not given. */
  UserName?: string;
  /** The ARN of a virtual device, or the serial number of any other. */
  SerialNumber: string;
}

/** What a request asks to be allowed. */
export interface DelegationPermission {
  /** The ARN of a policy template. */
  PolicyTemplateArn?: string;
  /** What stands for the placeholders of the template, at most 50. */
  Parameters?: PolicyParameter[];
}

/** A request for temporary access to an account. */
export interface DelegationRequest {
  /** A UUID. */
  DelegationRequestId?: string;
  /** The account that is asked, if it is known. */
  OwnerAccountId?: string;
  /** What the request is for. */
  Description?: string;
  /** Why it was made. */
  RequestMessage?: string;
  /** What it asks to be allowed. */
  Permissions?: DelegationPermission;
  /** The policy that the template makes, as JSON text; only if the template is known. */
  PermissionPolicy?: string;
  /** The permissions boundaries that this policy demands of roles. */
  RolePermissionRestrictionArns?: string[];
  /** The ARN of who took the request on. */
  OwnerId?: string;
  /** The ARN of who accepted it. */
  ApproverId?: string;
  /** How far it has come. */
  State?: stateType;
  /** When it expires if it stays in its state, or when it has expired. */
  ExpirationTime?: Date;
  /** The account that asks. */
  RequestorId?: string;
  /** The alias of that account, if it is this one and has one. */
  RequestorName?: string;
  /** When it was made. */
  CreateDate?: Date;
  /** How long the access would last, in seconds. */
  SessionDuration?: number;
  /** Where to go on from there. */
  RedirectUrl?: string;
  /** What its owner wrote to it. */
  Notes?: string;
  /** Why it was rejected. */
  RejectionReason?: string;
  /** Whether nobody but its owner may send the token. */
  OnlySendByOwner?: boolean;
  /** When it was changed last. */
  UpdatedTime?: Date;
}

/** What `DeleteAccessKey` takes. */
export interface DeleteAccessKeyRequest {
  /** The name of the user, in any case; the caller if not given. */
  UserName?: string;
  /** The id of the key. */
  AccessKeyId: string;
}

/** What `DeleteAccountAlias` takes. */
export interface DeleteAccountAliasRequest {
  /** The alias that the account has. */
  AccountAlias: string;
}

/** What `DeleteAccountPasswordPolicy` takes. */
export interface DeleteAccountPasswordPolicyRequest {}

/** What `DeleteGroupPolicy` takes. */
export interface DeleteGroupPolicyRequest {
  /** The name of the group, in any case. */
  GroupName: string;
  /** The name of the policy. */
  PolicyName: string;
}

/** What `DeleteGroup` takes. */
export interface DeleteGroupRequest {
  /** The name of the group, in any case. */
  GroupName: string;
}

/** What `DeleteInstanceProfile` takes. */
export interface DeleteInstanceProfileRequest {
  /** The name of the instance profile, in any case. */
  InstanceProfileName: string;
}

/** What `DeleteLoginProfile` takes. */
export interface DeleteLoginProfileRequest {
  /** The name of the user, in any case; the caller if not given. */
  UserName?: string;
}

/** What `DeleteOpenIDConnectProvider` takes. */
export interface DeleteOpenIDConnectProviderRequest {
  /** The ARN of the OpenID Connect provider. */
  OpenIDConnectProviderArn: string;
}

/** What `DeletePolicy` takes. */
export interface DeletePolicyRequest {
  /** The ARN of the managed policy. */
  PolicyArn: string;
}

/** What `DeletePolicyVersion` takes. */
export interface DeletePolicyVersionRequest {
  /** The ARN of the managed policy. */
  PolicyArn: string;
  /** Such as `v2`. */
  VersionId: string;
}

/** What `DeleteRolePermissionsBoundary` takes. */
export interface DeleteRolePermissionsBoundaryRequest {
  /** The name of the role, in any case. */
  RoleName: string;
}

/** What `DeleteRolePolicy` takes. */
export interface DeleteRolePolicyRequest {
  /** The name of the role, in any case. */
  RoleName: string;
  /** The name of the policy. */
  PolicyName: string;
}

/** What `DeleteRole` takes. */
export interface DeleteRoleRequest {
  /** The name of the role, in any case. */
  RoleName: string;
}

/** What `DeleteSAMLProvider` takes. */
export interface DeleteSAMLProviderRequest {
  /** The ARN of the SAML provider. */
  SAMLProviderArn: string;
}

/** What `DeleteSSHPublicKey` takes. */
export interface DeleteSSHPublicKeyRequest {
  /** The name of the user, in any case. */
  UserName: string;
  /** The id of the key. */
  SSHPublicKeyId: string;
}

/** What `DeleteServerCertificate` takes. */
export interface DeleteServerCertificateRequest {
  /** The name of the server certificate, in any case. */
  ServerCertificateName: string;
}

/** What `DeleteServiceLinkedRole` takes. */
export interface DeleteServiceLinkedRoleRequest {
  /** The name of the role, such as `AWSServiceRoleForAutoScaling`. */
  RoleName: string;
}

/** What `DeleteServiceLinkedRole` answers. */
export interface DeleteServiceLinkedRoleResponse {
  /** What `GetServiceLinkedRoleDeletionStatus` takes. */
  DeletionTaskId: string;
}

/** What `DeleteServiceSpecificCredential` takes. */
export interface DeleteServiceSpecificCredentialRequest {
  /** The name of the user, in any case; the caller if not given. */
  UserName?: string;
  /** The id of the credentials. */
  ServiceSpecificCredentialId: string;
}

/** What `DeleteSigningCertificate` takes. */
export interface DeleteSigningCertificateRequest {
  /** The name of the user, in any case; the caller if not given. */
  UserName?: string;
  /** The id of the certificate. */
  CertificateId: string;
}

/** What `DeleteUserPermissionsBoundary` takes. */
export interface DeleteUserPermissionsBoundaryRequest {
  /** The name of the user, in any case. */
  UserName: string;
}

/** What `DeleteUserPolicy` takes. */
export interface DeleteUserPolicyRequest {
  /** The name of the user, in any case. */
  UserName: string;
  /** The name of the policy. */
  PolicyName: string;
}

/** What `DeleteUser` takes. */
export interface DeleteUserRequest {
  /** The name of the user, in any case. */
  UserName: string;
}

/** What `DeleteVirtualMFADevice` takes. */
export interface DeleteVirtualMFADeviceRequest {
  /** The ARN of the device. */
  SerialNumber: string;
}

/** Why a service-linked role could not be deleted. */
export interface DeletionTaskFailureReasonType {
  /** In a sentence. */
  Reason?: string;
  /** Where the service still uses the role. */
  RoleUsageList?: RoleUsageType[];
}

/** What `DetachGroupPolicy` takes. */
export interface DetachGroupPolicyRequest {
  /** The name of the group, in any case. */
  GroupName: string;
  /** The ARN of the managed policy. */
  PolicyArn: string;
}

/** What `DetachRolePolicy` takes. */
export interface DetachRolePolicyRequest {
  /** The name of the role, in any case. */
  RoleName: string;
  /** The ARN of the managed policy. */
  PolicyArn: string;
}

/** What `DetachUserPolicy` takes. */
export interface DetachUserPolicyRequest {
  /** The name of the user, in any case. */
  UserName: string;
  /** The ARN of the managed policy. */
  PolicyArn: string;
}

/** What `DisableOrganizationsRootCredentialsManagement` takes. */
export interface DisableOrganizationsRootCredentialsManagementRequest {}

/** What `DisableOrganizationsRootCredentialsManagement` answers. */
export interface DisableOrganizationsRootCredentialsManagementResponse {
  /** The id of the organization. */
  OrganizationId?: string;
  /** What is still enabled. */
  EnabledFeatures?: FeatureType[];
}

/** What `DisableOrganizationsRootSessions` takes. */
export interface DisableOrganizationsRootSessionsRequest {}

/** What `DisableOrganizationsRootSessions` answers. */
export interface DisableOrganizationsRootSessionsResponse {
  /** The id of the organization. */
  OrganizationId?: string;
  /** What is still enabled. */
  EnabledFeatures?: FeatureType[];
}

/** What `DisableOutboundWebIdentityFederation` takes. */
export interface DisableOutboundWebIdentityFederationRequest {}

/** What `EnableMFADevice` takes. */
export interface EnableMFADeviceRequest {
  /** The name of the user, in any case; the root user calls itself `root`. */
  UserName: string;
  /** The ARN of a virtual device, or the serial number of any other. */
  SerialNumber: string;
  /** Six digits. */
  AuthenticationCode1: string;
  /** The six digits that the device shows next. */
  AuthenticationCode2: string;
}

/** What `EnableOrganizationsRootCredentialsManagement` takes. */
export interface EnableOrganizationsRootCredentialsManagementRequest {}

/** What `EnableOrganizationsRootCredentialsManagement` answers. */
export interface EnableOrganizationsRootCredentialsManagementResponse {
  /** The id of the organization. */
  OrganizationId?: string;
  /** What is enabled now. */
  EnabledFeatures?: FeatureType[];
}

/** What `EnableOrganizationsRootSessions` takes. */
export interface EnableOrganizationsRootSessionsRequest {}

/** What `EnableOrganizationsRootSessions` answers. */
export interface EnableOrganizationsRootSessionsResponse {
  /** The id of the organization. */
  OrganizationId?: string;
  /** What is enabled now. */
  EnabledFeatures?: FeatureType[];
}

/** What `EnableOutboundWebIdentityFederation` takes. */
export interface EnableOutboundWebIdentityFederationRequest {}

/** What `EnableOutboundWebIdentityFederation` answers. */
export interface EnableOutboundWebIdentityFederationResponse {
  /** The URL of who signs the tokens; the same whenever it is on. */
  IssuerIdentifier?: string;
}

/** A user or role that may use a service, and its last use of it. */
export interface EntityDetails {
  /** Who it is. */
  EntityInfo: EntityInfo;
  /** The last use; left out if there was none in 400 days. */
  LastAuthenticated?: Date;
}

/** A user or a role. */
export interface EntityInfo {
  /** Its ARN. */
  Arn: string;
  /** Its name. */
  Name: string;
  /** What it is. */
  Type: PolicyOwnerEntityType;
  /** Its unique id. */
  Id: string;
  /** Its path. */
  Path?: string;
}

/** Why a job failed. */
export interface ErrorDetails {
  /** What is wrong. */
  Message: string;
  /** The name of the error. */
  Code: string;
}

/** The result for one action. */
export interface EvaluationResult {
  /** The action as it was given. */
  EvalActionName: string;
  /** The resource, if one was given, else `*`. */
  EvalResourceName?: string;
  /** The most restrictive decision of all resources. */
  EvalDecision: PolicyEvaluationDecisionType;
  /** The statements that made the decision. */
  MatchedStatements?: Statement[];
  /** Keys that the policies ask for and nobody supplied. */
  MissingContextValues?: string[];
  /** Only with service control policies. */
  OrganizationsDecisionDetail?: OrganizationsDecisionDetail;
  /** Only with a permissions boundary. */
  PermissionsBoundaryDecisionDetail?: PermissionsBoundaryDecisionDetail;
  /** The most restrictive decision of each source, for resources of another account. */
  EvalDecisionDetails?: Record<string, PolicyEvaluationDecisionType>;
  /** One for each resource that was given. */
  ResourceSpecificResults?: ResourceSpecificResult[];
}

/** What `GenerateCredentialReport` takes. */
export interface GenerateCredentialReportRequest {}

/** What `GenerateCredentialReport` answers. */
export interface GenerateCredentialReportResponse {
  /** `STARTED`, and with the next call `COMPLETE`. */
  State?: ReportStateType;
  /** Only of a report that is begun. */
  Description?: string;
}

/** What `GenerateOrganizationsAccessReport` takes. */
export interface GenerateOrganizationsAccessReportRequest {
  /** From the organization down to a root, a unit or an account: `o-…/r-…/ou-…/123456789012`. */
  EntityPath: string;
  /** Only services that this service control policy allows. */
  OrganizationsPolicyId?: string;
}

/** What `GenerateOrganizationsAccessReport` answers. */
export interface GenerateOrganizationsAccessReportResponse {
  /** What the report is asked for with, by the same principal. */
  JobId?: string;
}

/** What `GenerateServiceLastAccessedDetails` takes. */
export interface GenerateServiceLastAccessedDetailsRequest {
  /** The ARN of a user, group, role or managed policy. */
  Arn: string;
  /** `ACTION_LEVEL` for the last use of actions, too; `SERVICE_LEVEL` if not given. */
  Granularity?: AccessAdvisorUsageGranularityType;
}

/** What `GenerateServiceLastAccessedDetails` answers. */
export interface GenerateServiceLastAccessedDetailsResponse {
  /** What the report is asked for with, by the same principal. */
  JobId?: string;
}

/** What `GetAccessKeyLastUsed` takes. */
export interface GetAccessKeyLastUsedRequest {
  /** The id of the key. */
  AccessKeyId: string;
}

/** What `GetAccessKeyLastUsed` answers. */
export interface GetAccessKeyLastUsedResponse {
  /** Whose key it is. */
  UserName?: string;
  /** The last use; uses within 15 minutes count as one. */
  AccessKeyLastUsed?: AccessKeyLastUsed;
}

/** What `GetAccountAuthorizationDetails` takes. */
export interface GetAccountAuthorizationDetailsRequest {
  /** Only these kinds; if not given, everything, and of AWS's policies those in use. */
  Filter?: EntityType[];
  /** How many a page holds at most: 1 to 1000, 100 if not given. */
  MaxItems?: number;
  /** Where the page before ended: its `Marker`. */
  Marker?: string;
}

/** What `GetAccountAuthorizationDetails` answers. */
export interface GetAccountAuthorizationDetailsResponse {
  /** The users of this page. */
  UserDetailList?: UserDetail[];
  /** The groups of this page. */
  GroupDetailList?: GroupDetail[];
  /** The roles of this page. */
  RoleDetailList?: RoleDetail[];
  /** The managed policies of this page, with all versions. */
  Policies?: ManagedPolicyDetail[];
  /** Whether there are more. */
  IsTruncated?: boolean;
  /** Only if there are more: where the next page begins. */
  Marker?: string;
}

/** What `GetAccountPasswordPolicy` takes. */
export interface GetAccountPasswordPolicyRequest {}

/** What `GetAccountPasswordPolicy` answers. */
export interface GetAccountPasswordPolicyResponse {
  /** What passwords must satisfy. */
  PasswordPolicy: PasswordPolicy;
}

/** What `GetAccountProperties` takes. */
export interface GetAccountPropertiesRequest {}

/** What `GetAccountProperties` answers. */
export interface GetAccountPropertiesResponse {
  /** From `Namespace/Name` to the value. */
  Properties?: Record<string, string>;
}

/** What `GetAccountSummary` takes. */
export interface GetAccountSummaryRequest {}

/** What `GetAccountSummary` answers. */
export interface GetAccountSummaryResponse {
  /** From `Users` and the like to how many there are, from `UsersQuota` and the like to the limit. */
  SummaryMap?: Partial<Record<SummaryKeyType, number>>;
}

/** What `GetContextKeysForCustomPolicy` takes. */
export interface GetContextKeysForCustomPolicyRequest {
  /** The documents, as JSON text. */
  PolicyInputList: string[];
}

/** The condition keys that policies ask for. */
export interface GetContextKeysForPolicyResponse {
  /** Each once, as it is spelled first. */
  ContextKeyNames?: string[];
}

/** What `GetContextKeysForPrincipalPolicy` takes. */
export interface GetContextKeysForPrincipalPolicyRequest {
  /** The user, group or role. A user has the policies of its groups, too. */
  PolicySourceArn: string;
  /** Further documents, as JSON text. */
  PolicyInputList?: string[];
}

/** What `GetCredentialReport` takes. */
export interface GetCredentialReportRequest {}

/** What `GetCredentialReport` answers. */
export interface GetCredentialReportResponse {
  /** CSV: a line of names, a line for the root user, and a line for each user. */
  Content?: Uint8Array;
  /** `text/csv` */
  ReportFormat?: ReportFormatType;
  /** When it was made. */
  GeneratedTime?: Date;
}

/** What `GetDelegationRequest` takes. */
export interface GetDelegationRequestRequest {
  /** The id of the request. */
  DelegationRequestId: string;
  /** Whether to find out if the caller is allowed what the request asks for. */
  DelegationPermissionCheck?: boolean;
}

/** What `GetDelegationRequest` answers. */
export interface GetDelegationRequestResponse {
  /** The request. */
  DelegationRequest?: DelegationRequest;
  /** Only if it was asked for: the check is complete at once. */
  PermissionCheckStatus?: permissionCheckStatusType;
  /** Only if it was asked for: what a simulation of the caller's policies says. */
  PermissionCheckResult?: permissionCheckResultType;
}

/** What `GetGroupPolicy` takes. */
export interface GetGroupPolicyRequest {
  /** The name of the group, in any case. */
  GroupName: string;
  /** The name of the policy. */
  PolicyName: string;
}

/** What `GetGroupPolicy` answers. */
export interface GetGroupPolicyResponse {
  /** The name of the group. */
  GroupName: string;
  /** The name of the policy. */
  PolicyName: string;
  /** Percent-encoded. */
  PolicyDocument: string;
}

/** What `GetGroup` takes. */
export interface GetGroupRequest {
  /** The name of the group, in any case. */
  GroupName: string;
  /** Where the page before ended: its `Marker`. */
  Marker?: string;
  /** How many a page holds at most: 1 to 1000, 100 if not given. */
  MaxItems?: number;
}

/** What `GetGroup` answers. */
export interface GetGroupResponse {
  /** The group, on every page. */
  Group: Group;
  /** In the order of their names. */
  Users: User[];
  /** Whether there are more. */
  IsTruncated?: boolean;
  /** Only if there are more: where the next page begins. */
  Marker?: string;
}

/** What `GetHumanReadableSummary` takes. */
export interface GetHumanReadableSummaryRequest {
  /** Of the form `arn:aws:iam::ACCOUNT:delegation-request/ID`. */
  EntityArn: string;
  /** The language, `en` if not given. */
  Locale?: string;
}

/** What `GetHumanReadableSummary` answers. */
export interface GetHumanReadableSummaryResponse {
  /** Only if there is one. */
  SummaryContent?: string;
  /** The language that was asked for. */
  Locale?: string;
  /** `NOT_SUPPORTED` of other languages, `NOT_AVAILABLE` of a request that has expired. */
  SummaryState?: summaryStateType;
}

/** What `GetInstanceProfile` takes. */
export interface GetInstanceProfileRequest {
  /** The name of the instance profile, in any case. */
  InstanceProfileName: string;
}

/** What `GetInstanceProfile` answers. */
export interface GetInstanceProfileResponse {
  /** The instance profile. */
  InstanceProfile: InstanceProfile;
}

/** What `GetLoginProfile` takes. */
export interface GetLoginProfileRequest {
  /** The name of the user, in any case; the caller if not given. */
  UserName?: string;
}

/** What `GetLoginProfile` answers. */
export interface GetLoginProfileResponse {
  /** That the user has a password. */
  LoginProfile: LoginProfile;
}

/** What `GetMFADevice` takes. */
export interface GetMFADeviceRequest {
  /** The ARN of the key; other devices are not told. */
  SerialNumber: string;
  /** The name of the user whose it is, in any case. */
  UserName?: string;
}

/** What `GetMFADevice` answers. */
export interface GetMFADeviceResponse {
  /** The name of the user; `root` for the root user. */
  UserName?: string;
  /** The ARN of the key. */
  SerialNumber: string;
  /** Since when it is the user's. */
  EnableDate?: Date;
  /** What is certified of it: here nothing is. */
  Certifications?: Record<string, string>;
}

/** What `GetOpenIDConnectProvider` takes. */
export interface GetOpenIDConnectProviderRequest {
  /** The ARN of the OpenID Connect provider. */
  OpenIDConnectProviderArn: string;
}

/** What `GetOpenIDConnectProvider` answers. */
export interface GetOpenIDConnectProviderResponse {
  /** The URL without its scheme. */
  Url?: string;
  /** The audiences of its tokens, perhaps none. */
  ClientIDList?: string[];
  /** The thumbprints of the certificates behind it. */
  ThumbprintList?: string[];
  /** When the provider was created. */
  CreateDate?: Date;
  /** Perhaps none. */
  Tags?: Tag[];
}

/** What `GetOrganizationsAccessReport` takes. */
export interface GetOrganizationsAccessReportRequest {
  /** From `GenerateOrganizationsAccessReport`. */
  JobId: string;
  /** How many a page holds at most: 1 to 1000, 100 if not given. */
  MaxItems?: number;
  /** Where the page before ended: its `Marker`. */
  Marker?: string;
  /** By namespace, ascending, if not given. */
  SortKey?: SortKeyType;
}

/** What `GetOrganizationsAccessReport` answers. */
export interface GetOrganizationsAccessReportResponse {
  /** `FAILED` if there is no such entity or policy here. */
  JobStatus: JobStatusType;
  /** When the report was begun. */
  JobCreationDate: Date;
  /** When it was finished. */
  JobCompletionDate?: Date;
  /** How many services the policies allow. */
  NumberOfServicesAccessible?: number;
  /** How many of them nobody used in 400 days. */
  NumberOfServicesNotAccessed?: number;
  /** The services that the policies allow. */
  AccessDetails?: AccessDetail[];
  /** Whether there are more. */
  IsTruncated?: boolean;
  /** Only if there are more: where the next page begins. */
  Marker?: string;
  /** Why it failed. */
  ErrorDetails?: ErrorDetails;
}

/** What `GetOutboundWebIdentityFederationInfo` takes. */
export interface GetOutboundWebIdentityFederationInfoRequest {}

/** What `GetOutboundWebIdentityFederationInfo` answers. */
export interface GetOutboundWebIdentityFederationInfoResponse {
  /** The URL of who signs the tokens. */
  IssuerIdentifier?: string;
  /** Whether the account gives tokens. */
  JwtVendingEnabled?: boolean;
}

/** What `GetPolicy` takes. */
export interface GetPolicyRequest {
  /** The ARN of the managed policy. */
  PolicyArn: string;
}

/** What `GetPolicy` answers. */
export interface GetPolicyResponse {
  /** The policy. */
  Policy?: Policy;
}

/** What `GetPolicyVersion` takes. */
export interface GetPolicyVersionRequest {
  /** The ARN of the managed policy. */
  PolicyArn: string;
  /** Such as `v2`. */
  VersionId: string;
}

/** What `GetPolicyVersion` answers. */
export interface GetPolicyVersionResponse {
  /** The version. */
  PolicyVersion?: PolicyVersion;
}

/** What `GetRolePolicy` takes. */
export interface GetRolePolicyRequest {
  /** The name of the role, in any case. */
  RoleName: string;
  /** The name of the policy. */
  PolicyName: string;
}

/** What `GetRolePolicy` answers. */
export interface GetRolePolicyResponse {
  /** The name of the role. */
  RoleName: string;
  /** The name of the policy. */
  PolicyName: string;
  /** Percent-encoded. */
  PolicyDocument: string;
}

/** What `GetRole` takes. */
export interface GetRoleRequest {
  /** The name of the role, in any case. */
  RoleName: string;
}

/** What `GetRole` answers. */
export interface GetRoleResponse {
  /** The role. */
  Role: Role;
}

/** What `GetRoleTemplateVersion` takes. */
export interface GetRoleTemplateVersionRequest {
  /** The template, which the option `roleTemplates` gives. */
  TemplateArn: string;
  /** Which version of it; its default version if not given. */
  MinorVersion?: number;
}

/** What `GetRoleTemplateVersion` answers. */
export interface GetRoleTemplateVersionResponse {
  /** The version, with its documents as JSON text. */
  RoleTemplateVersion: RoleTemplateVersion;
}

/** What `GetSAMLProvider` takes. */
export interface GetSAMLProviderRequest {
  /** The ARN of the SAML provider. */
  SAMLProviderArn: string;
}

/** What `GetSAMLProvider` answers. */
export interface GetSAMLProviderResponse {
  /** Another id of the provider, which never changes. */
  SAMLProviderUUID?: string;
  /** The metadata as they were given. */
  SAMLMetadataDocument?: string;
  /** When the provider was created. */
  CreateDate?: Date;
  /** When the metadata end to be valid. */
  ValidUntil?: Date;
  /** Perhaps none. */
  Tags?: Tag[];
  /** Whether assertions must be encrypted, if that was said. */
  AssertionEncryptionMode?: assertionEncryptionModeType;
  /** The private keys by their ids. */
  PrivateKeyList?: SAMLPrivateKey[];
}

/** What `GetSSHPublicKey` takes. */
export interface GetSSHPublicKeyRequest {
  /** The name of the user, in any case. */
  UserName: string;
  /** The id of the key. */
  SSHPublicKeyId: string;
  /** How the key is to be written. */
  Encoding: EncodingType;
}

/** What `GetSSHPublicKey` answers. */
export interface GetSSHPublicKeyResponse {
  /** The key. */
  SSHPublicKey?: SSHPublicKey;
}

/** What `GetServerCertificate` takes. */
export interface GetServerCertificateRequest {
  /** The name of the server certificate, in any case. */
  ServerCertificateName: string;
}

/** What `GetServerCertificate` answers. */
export interface GetServerCertificateResponse {
  /** The server certificate. */
  ServerCertificate: ServerCertificate;
}

/** What `GetServiceLastAccessedDetails` takes. */
export interface GetServiceLastAccessedDetailsRequest {
  /** From `GenerateServiceLastAccessedDetails`. */
  JobId: string;
  /** How many a page holds at most: 1 to 1000, 100 if not given. */
  MaxItems?: number;
  /** Where the page before ended: its `Marker`. */
  Marker?: string;
}

/** What `GetServiceLastAccessedDetails` answers. */
export interface GetServiceLastAccessedDetailsResponse {
  /** `FAILED` if what the report is about is gone. */
  JobStatus: JobStatusType;
  /** Whether actions are told too. */
  JobType?: AccessAdvisorUsageGranularityType;
  /** When the report was begun. */
  JobCreationDate: Date;
  /** In the order of their namespaces. */
  ServicesLastAccessed: ServiceLastAccessed[];
  /** When it was finished. */
  JobCompletionDate: Date;
  /** Whether there are more. */
  IsTruncated?: boolean;
  /** Only if there are more: where the next page begins. */
  Marker?: string;
  /** Why it failed. */
  Error?: ErrorDetails;
}

/** What `GetServiceLastAccessedDetailsWithEntities` takes. */
export interface GetServiceLastAccessedDetailsWithEntitiesRequest {
  /** From `GenerateServiceLastAccessedDetails`. */
  JobId: string;
  /** The service, as in actions: `s3`. */
  ServiceNamespace: string;
  /** How many a page holds at most: 1 to 1000, 100 if not given. */
  MaxItems?: number;
  /** Where the page before ended: its `Marker`. */
  Marker?: string;
}

/** What `GetServiceLastAccessedDetailsWithEntities` answers. */
export interface GetServiceLastAccessedDetailsWithEntitiesResponse {
  /** `FAILED` if what the report is about is gone. */
  JobStatus: JobStatusType;
  /** When the report was begun. */
  JobCreationDate: Date;
  /** When it was finished. */
  JobCompletionDate: Date;
  /** Who used it last comes first. */
  EntityDetailsList: EntityDetails[];
  /** Whether there are more. */
  IsTruncated?: boolean;
  /** Only if there are more: where the next page begins. */
  Marker?: string;
  /** Why it failed. */
  Error?: ErrorDetails;
}

/** What `GetServiceLinkedRoleDeletionStatus` takes. */
export interface GetServiceLinkedRoleDeletionStatusRequest {
  /** What `DeleteServiceLinkedRole` gave. */
  DeletionTaskId: string;
}

/** What `GetServiceLinkedRoleDeletionStatus` answers. */
export interface GetServiceLinkedRoleDeletionStatusResponse {
  /** How far it is. */
  Status: DeletionTaskStatusType;
  /** Only if it failed. */
  Reason?: DeletionTaskFailureReasonType;
}

/** What `GetUserPolicy` takes. */
export interface GetUserPolicyRequest {
  /** The name of the user, in any case. */
  UserName: string;
  /** The name of the policy. */
  PolicyName: string;
}

/** What `GetUserPolicy` answers. */
export interface GetUserPolicyResponse {
  /** The name of the user. */
  UserName: string;
  /** The name of the policy. */
  PolicyName: string;
  /** Percent-encoded. */
  PolicyDocument: string;
}

/** What `GetUser` takes. */
export interface GetUserRequest {
  /** The name of the user, in any case; the caller if not given. */
  UserName?: string;
}

/** What `GetUser` answers. */
export interface GetUserResponse {
  /** The user. */
  User: User;
}

/** A group of users. */
export interface Group {
  /** `/`, or begins and ends with `/`. */
  Path: string;
  /** As it was spelled when it was given. */
  GroupName: string;
  /** Begins with `AGPA`; never given again. */
  GroupId: string;
  /** Changes with path and name. */
  Arn: string;
  /** When the group was created. */
  CreateDate: Date;
}

/** A group with all its policies. */
export interface GroupDetail {
  /** `/`, or begins and ends with `/`. */
  Path?: string;
  /** As it was spelled when it was given. */
  GroupName?: string;
  /** Begins with `AGPA`; never given again. */
  GroupId?: string;
  /** Changes with path and name. */
  Arn?: string;
  /** When the group was created. */
  CreateDate?: Date;
  /** The inline policies. */
  GroupPolicyList?: PolicyDetail[];
  /** The managed policies that are attached to it. */
  AttachedManagedPolicies?: AttachedPolicy[];
}

/** An inline policy of a role to be. */
export interface InlinePolicy {
  /** The name of the policy. */
  PolicyName: string;
  /** The policy as JSON text. */
  PolicyDocument: string;
}

/** Names an inline policy. */
export interface InlinePolicyIdentifierType {
  /** The name of the policy. */
  PolicyName: string;
  /** What it is part of. */
  AttachmentType: AttachmentType;
  /** The name of the user, group or role. */
  AttachmentName: string;
}

/** What hands a role to an EC2 instance. */
export interface InstanceProfile {
  /** `/`, or begins and ends with `/`. */
  Path: string;
  /** As it was spelled when it was given. */
  InstanceProfileName: string;
  /** Begins with `AIPA`; never given again. */
  InstanceProfileId: string;
  /** Of the form `arn:aws:iam::ACCOUNT:instance-profile/PATH/NAME`. */
  Arn: string;
  /** When the profile was created. */
  CreateDate: Date;
  /** None or one. */
  Roles: Role[];
  /** Not in listings. */
  Tags?: Tag[];
}

/** What `ListAccessKeys` takes. */
export interface ListAccessKeysRequest {
  /** The name of the user, in any case; the caller if not given. */
  UserName?: string;
  /** Where the page before ended: its `Marker`. */
  Marker?: string;
  /** How many a page holds at most: 1 to 1000, 100 if not given. */
  MaxItems?: number;
}

/** What `ListAccessKeys` answers. */
export interface ListAccessKeysResponse {
  /** The oldest first. */
  AccessKeyMetadata: AccessKeyMetadata[];
  /** Whether there are more. */
  IsTruncated?: boolean;
  /** Only if there are more: where the next page begins. */
  Marker?: string;
}

/** What `ListAccountAliases` takes. */
export interface ListAccountAliasesRequest {
  /** Where the page before ended: its `Marker`. */
  Marker?: string;
  /** How many a page holds at most: 1 to 1000, 100 if not given. */
  MaxItems?: number;
}

/** What `ListAccountAliases` answers. */
export interface ListAccountAliasesResponse {
  /** None or one. */
  AccountAliases: string[];
  /** Whether there are more. */
  IsTruncated?: boolean;
  /** Only if there are more: where the next page begins. */
  Marker?: string;
}

/** What `ListAttachedGroupPolicies` takes. */
export interface ListAttachedGroupPoliciesRequest {
  /** The name of the group, in any case. */
  GroupName: string;
  /** Only policies whose own path begins with this; all if not given. */
  PathPrefix?: string;
  /** Where the page before ended: its `Marker`. */
  Marker?: string;
  /** How many a page holds at most: 1 to 1000, 100 if not given. */
  MaxItems?: number;
}

/** What `ListAttachedGroupPolicies` answers. */
export interface ListAttachedGroupPoliciesResponse {
  /** Each with its name and ARN. */
  AttachedPolicies?: AttachedPolicy[];
  /** Whether there are more. */
  IsTruncated?: boolean;
  /** Only if there are more: where the next page begins. */
  Marker?: string;
}

/** What `ListAttachedRolePolicies` takes. */
export interface ListAttachedRolePoliciesRequest {
  /** The name of the role, in any case. */
  RoleName: string;
  /** Only policies whose own path begins with this; all if not given. */
  PathPrefix?: string;
  /** Where the page before ended: its `Marker`. */
  Marker?: string;
  /** How many a page holds at most: 1 to 1000, 100 if not given. */
  MaxItems?: number;
}

/** What `ListAttachedRolePolicies` answers. */
export interface ListAttachedRolePoliciesResponse {
  /** Each with its name and ARN. */
  AttachedPolicies?: AttachedPolicy[];
  /** Whether there are more. */
  IsTruncated?: boolean;
  /** Only if there are more: where the next page begins. */
  Marker?: string;
}

/** What `ListAttachedUserPolicies` takes. */
export interface ListAttachedUserPoliciesRequest {
  /** The name of the user, in any case. */
  UserName: string;
  /** Only policies whose own path begins with this; all if not given. */
  PathPrefix?: string;
  /** Where the page before ended: its `Marker`. */
  Marker?: string;
  /** How many a page holds at most: 1 to 1000, 100 if not given. */
  MaxItems?: number;
}

/** What `ListAttachedUserPolicies` answers. */
export interface ListAttachedUserPoliciesResponse {
  /** Each with its name and ARN. */
  AttachedPolicies?: AttachedPolicy[];
  /** Whether there are more. */
  IsTruncated?: boolean;
  /** Only if there are more: where the next page begins. */
  Marker?: string;
}

/** What `ListDelegationRequests` takes. */
export interface ListDelegationRequestsRequest {
  /** Only those that the user or role of this ARN took on; all if not given. */
  OwnerId?: string;
  /** Where the page before ended: its `Marker`. */
  Marker?: string;
  /** How many a page holds at most: 1 to 1000, 100 if not given. */
  MaxItems?: number;
}

/** What `ListDelegationRequests` answers. */
export interface ListDelegationRequestsResponse {
  /** In the order of their ids. */
  DelegationRequests?: DelegationRequest[];
  /** Only if there are more: where the next page begins. */
  Marker?: string;
  /** Whether there are more. */
  isTruncated?: boolean;
}

/** What `ListEntitiesForPolicy` takes. */
export interface ListEntitiesForPolicyRequest {
  /** The ARN of the managed policy. */
  PolicyArn: string;
  /** Only one kind; users, groups and roles if not given. */
  EntityFilter?: EntityType;
  /** Only users, groups and roles whose path begins with this; all if not given. */
  PathPrefix?: string;
  /** Only those that are used like this; either if not given. */
  PolicyUsageFilter?: PolicyUsageType;
  /** Where the page before ended: its `Marker`. */
  Marker?: string;
  /** How many a page holds at most: 1 to 1000, 100 if not given. */
  MaxItems?: number;
}

/** What `ListEntitiesForPolicy` answers. */
export interface ListEntitiesForPolicyResponse {
  /** The groups that it is attached to. */
  PolicyGroups?: PolicyGroup[];
  /** The users that it is attached to, or the boundary of. */
  PolicyUsers?: PolicyUser[];
  /** The roles that it is attached to, or the boundary of. */
  PolicyRoles?: PolicyRole[];
  /** Whether there are more. */
  IsTruncated?: boolean;
  /** Only if there are more: where the next page begins. */
  Marker?: string;
}

/** What `ListGroupPolicies` takes. */
export interface ListGroupPoliciesRequest {
  /** The name of the group, in any case. */
  GroupName: string;
  /** Where the page before ended: its `Marker`. */
  Marker?: string;
  /** How many a page holds at most: 1 to 1000, 100 if not given. */
  MaxItems?: number;
}

/** What `ListGroupPolicies` answers. */
export interface ListGroupPoliciesResponse {
  /** In the order of the names. */
  PolicyNames: string[];
  /** Whether there are more. */
  IsTruncated?: boolean;
  /** Only if there are more: where the next page begins. */
  Marker?: string;
}

/** What `ListGroupsForUser` takes. */
export interface ListGroupsForUserRequest {
  /** The name of the user, in any case. */
  UserName: string;
  /** Where the page before ended: its `Marker`. */
  Marker?: string;
  /** How many a page holds at most: 1 to 1000, 100 if not given. */
  MaxItems?: number;
}

/** What `ListGroupsForUser` answers. */
export interface ListGroupsForUserResponse {
  /** In the order of their names. */
  Groups: Group[];
  /** Whether there are more. */
  IsTruncated?: boolean;
  /** Only if there are more: where the next page begins. */
  Marker?: string;
}

/** What `ListGroups` takes. */
export interface ListGroupsRequest {
  /** Only those whose path begins with this; all if not given. */
  PathPrefix?: string;
  /** Where the page before ended: its `Marker`. */
  Marker?: string;
  /** How many a page holds at most: 1 to 1000, 100 if not given. */
  MaxItems?: number;
}

/** What `ListGroups` answers. */
export interface ListGroupsResponse {
  /** In the order of their names. */
  Groups: Group[];
  /** Whether there are more. */
  IsTruncated?: boolean;
  /** Only if there are more: where the next page begins. */
  Marker?: string;
}

/** What `ListInstanceProfileTags` takes. */
export interface ListInstanceProfileTagsRequest {
  /** The name of the instance profile, in any case. */
  InstanceProfileName: string;
  /** Where the page before ended: its `Marker`. */
  Marker?: string;
  /** How many a page holds at most: 1 to 1000, 100 if not given. */
  MaxItems?: number;
}

/** What `ListInstanceProfileTags` answers. */
export interface ListInstanceProfileTagsResponse {
  /** Ordered by key, shorter ones first. */
  Tags: Tag[];
  /** Whether there are more. */
  IsTruncated?: boolean;
  /** Only if there are more: where the next page begins. */
  Marker?: string;
}

/** What `ListInstanceProfilesForRole` takes. */
export interface ListInstanceProfilesForRoleRequest {
  /** The name of the role, in any case. */
  RoleName: string;
  /** Where the page before ended: its `Marker`. */
  Marker?: string;
  /** How many a page holds at most: 1 to 1000, 100 if not given. */
  MaxItems?: number;
}

/** What `ListInstanceProfilesForRole` answers. */
export interface ListInstanceProfilesForRoleResponse {
  /** In the order of their names. */
  InstanceProfiles: InstanceProfile[];
  /** Whether there are more. */
  IsTruncated?: boolean;
  /** Only if there are more: where the next page begins. */
  Marker?: string;
}

/** What `ListInstanceProfiles` takes. */
export interface ListInstanceProfilesRequest {
  /** Only those whose path begins with this; all if not given. */
  PathPrefix?: string;
  /** Where the page before ended: its `Marker`. */
  Marker?: string;
  /** How many a page holds at most: 1 to 1000, 100 if not given. */
  MaxItems?: number;
}

/** What `ListInstanceProfiles` answers. */
export interface ListInstanceProfilesResponse {
  /** In the order of their names. */
  InstanceProfiles: InstanceProfile[];
  /** Whether there are more. */
  IsTruncated?: boolean;
  /** Only if there are more: where the next page begins. */
  Marker?: string;
}

/** What `ListMFADeviceTags` takes. */
export interface ListMFADeviceTagsRequest {
  /** The ARN of the device. */
  SerialNumber: string;
  /** Where the page before ended: its `Marker`. */
  Marker?: string;
  /** How many a page holds at most: 1 to 1000, 100 if not given. */
  MaxItems?: number;
}

/** What `ListMFADeviceTags` answers. */
export interface ListMFADeviceTagsResponse {
  /** Ordered by key, shorter ones first. */
  Tags: Tag[];
  /** Whether there are more. */
  IsTruncated?: boolean;
  /** Only if there are more: where the next page begins. */
  Marker?: string;
}

/** What `ListMFADevices` takes. */
export interface ListMFADevicesRequest {
  /** The name of the user, in any case; the caller if not given. */
  UserName?: string;
  /** Where the page before ended: its `Marker`. */
  Marker?: string;
  /** How many a page holds at most: 1 to 1000, 100 if not given. */
  MaxItems?: number;
}

/** What `ListMFADevices` answers. */
export interface ListMFADevicesResponse {
  /** In the order of their serial numbers. */
  MFADevices: MFADevice[];
  /** Whether there are more. */
  IsTruncated?: boolean;
  /** Only if there are more: where the next page begins. */
  Marker?: string;
}

/** What `ListOpenIDConnectProviderTags` takes. */
export interface ListOpenIDConnectProviderTagsRequest {
  /** The ARN of the OpenID Connect provider. */
  OpenIDConnectProviderArn: string;
  /** Where the page before ended: its `Marker`. */
  Marker?: string;
  /** How many a page holds at most: 1 to 1000, 100 if not given. */
  MaxItems?: number;
}

/** What `ListOpenIDConnectProviderTags` answers. */
export interface ListOpenIDConnectProviderTagsResponse {
  /** Ordered by key, shorter ones first. */
  Tags: Tag[];
  /** Whether there are more. */
  IsTruncated?: boolean;
  /** Only if there are more: where the next page begins. */
  Marker?: string;
}

/** What `ListOpenIDConnectProviders` takes. */
export interface ListOpenIDConnectProvidersRequest {}

/** What `ListOpenIDConnectProviders` answers. */
export interface ListOpenIDConnectProvidersResponse {
  /** In the order of their URLs. */
  OpenIDConnectProviderList?: OpenIDConnectProviderListEntry[];
}

/** What `ListOrganizationsFeatures` takes. */
export interface ListOrganizationsFeaturesRequest {}

/** What `ListOrganizationsFeatures` answers. */
export interface ListOrganizationsFeaturesResponse {
  /** The id of the organization. */
  OrganizationId?: string;
  /** What is enabled. */
  EnabledFeatures?: FeatureType[];
}

/** A service, and the policies that allow something of it. */
export interface ListPoliciesGrantingServiceAccessEntry {
  /** As it was asked for. */
  ServiceNamespace?: string;
  /** None if nothing of the service is allowed. */
  Policies?: PolicyGrantingServiceAccess[];
}

/** What `ListPoliciesGrantingServiceAccess` takes. */
export interface ListPoliciesGrantingServiceAccessRequest {
  /** Where the page before ended: its `Marker`. */
  Marker?: string;
  /** The ARN of a user, group or role. */
  Arn: string;
  /** Services as in actions, such as `s3`: 1 to 200. */
  ServiceNamespaces: string[];
}

/** What `ListPoliciesGrantingServiceAccess` answers. */
export interface ListPoliciesGrantingServiceAccessResponse {
  /** An entry for each service, in the order in which they were given. */
  PoliciesGrantingServiceAccess: ListPoliciesGrantingServiceAccessEntry[];
  /** Whether there are more. */
  IsTruncated?: boolean;
  /** Only if there are more: where the next page begins. */
  Marker?: string;
}

/** What `ListPolicies` takes. */
export interface ListPoliciesRequest {
  /** Whose policies; `All` if not given. */
  Scope?: PolicyScopeType;
  /** Whether to leave out policies that are attached nowhere; false if not given. */
  OnlyAttached?: boolean;
  /** Only those whose path begins with this; all if not given. */
  PathPrefix?: string;
  /** Only those that are used like this; either if not given. */
  PolicyUsageFilter?: PolicyUsageType;
  /** Where the page before ended: its `Marker`. */
  Marker?: string;
  /** How many a page holds at most: 1 to 1000, 100 if not given. */
  MaxItems?: number;
}

/** What `ListPolicies` answers. */
export interface ListPoliciesResponse {
  /** Without descriptions and tags. */
  Policies?: Policy[];
  /** Whether there are more. */
  IsTruncated?: boolean;
  /** Only if there are more: where the next page begins. */
  Marker?: string;
}

/** What `ListPolicyTags` takes. */
export interface ListPolicyTagsRequest {
  /** The ARN of the managed policy. */
  PolicyArn: string;
  /** Where the page before ended: its `Marker`. */
  Marker?: string;
  /** How many a page holds at most: 1 to 1000, 100 if not given. */
  MaxItems?: number;
}

/** What `ListPolicyTags` answers. */
export interface ListPolicyTagsResponse {
  /** Ordered by key, shorter ones first. */
  Tags: Tag[];
  /** Whether there are more. */
  IsTruncated?: boolean;
  /** Only if there are more: where the next page begins. */
  Marker?: string;
}

/** What `ListPolicyVersions` takes. */
export interface ListPolicyVersionsRequest {
  /** The ARN of the managed policy. */
  PolicyArn: string;
  /** Where the page before ended: its `Marker`. */
  Marker?: string;
  /** How many a page holds at most: 1 to 1000, 100 if not given. */
  MaxItems?: number;
}

/** What `ListPolicyVersions` answers. */
export interface ListPolicyVersionsResponse {
  /** The newest first. */
  Versions?: PolicyVersion[];
  /** Whether there are more. */
  IsTruncated?: boolean;
  /** Only if there are more: where the next page begins. */
  Marker?: string;
}

/** What `ListRolePolicies` takes. */
export interface ListRolePoliciesRequest {
  /** The name of the role, in any case. */
  RoleName: string;
  /** Where the page before ended: its `Marker`. */
  Marker?: string;
  /** How many a page holds at most: 1 to 1000, 100 if not given. */
  MaxItems?: number;
}

/** What `ListRolePolicies` answers. */
export interface ListRolePoliciesResponse {
  /** In the order of the names. */
  PolicyNames: string[];
  /** Whether there are more. */
  IsTruncated?: boolean;
  /** Only if there are more: where the next page begins. */
  Marker?: string;
}

/** What `ListRoleTags` takes. */
export interface ListRoleTagsRequest {
  /** The name of the role, in any case. */
  RoleName: string;
  /** Where the page before ended: its `Marker`. */
  Marker?: string;
  /** How many a page holds at most: 1 to 1000, 100 if not given. */
  MaxItems?: number;
}

/** What `ListRoleTags` answers. */
export interface ListRoleTagsResponse {
  /** Ordered by key, shorter ones first. */
  Tags: Tag[];
  /** Whether there are more. */
  IsTruncated?: boolean;
  /** Only if there are more: where the next page begins. */
  Marker?: string;
}

/** What `ListRoles` takes. */
export interface ListRolesRequest {
  /** Only those whose path begins with this; all if not given. */
  PathPrefix?: string;
  /** Where the page before ended: its `Marker`. */
  Marker?: string;
  /** How many a page holds at most: 1 to 1000, 100 if not given. */
  MaxItems?: number;
}

/** What `ListRoles` answers. */
export interface ListRolesResponse {
  /** In the order of their names. */
  Roles: Role[];
  /** Whether there are more. */
  IsTruncated?: boolean;
  /** Only if there are more: where the next page begins. */
  Marker?: string;
}

/** What `ListSAMLProviderTags` takes. */
export interface ListSAMLProviderTagsRequest {
  /** The ARN of the SAML provider. */
  SAMLProviderArn: string;
  /** Where the page before ended: its `Marker`. */
  Marker?: string;
  /** How many a page holds at most: 1 to 1000, 100 if not given. */
  MaxItems?: number;
}

/** What `ListSAMLProviderTags` answers. */
export interface ListSAMLProviderTagsResponse {
  /** Ordered by key, shorter ones first. */
  Tags: Tag[];
  /** Whether there are more. */
  IsTruncated?: boolean;
  /** Only if there are more: where the next page begins. */
  Marker?: string;
}

/** What `ListSAMLProviders` takes. */
export interface ListSAMLProvidersRequest {}

/** What `ListSAMLProviders` answers. */
export interface ListSAMLProvidersResponse {
  /** In the order of their names. */
  SAMLProviderList?: SAMLProviderListEntry[];
}

/** What `ListSSHPublicKeys` takes. */
export interface ListSSHPublicKeysRequest {
  /** The name of the user, in any case; the caller if not given. */
  UserName?: string;
  /** Where the page before ended: its `Marker`. */
  Marker?: string;
  /** How many a page holds at most: 1 to 1000, 100 if not given. */
  MaxItems?: number;
}

/** What `ListSSHPublicKeys` answers. */
export interface ListSSHPublicKeysResponse {
  /** In the order in which they were uploaded. */
  SSHPublicKeys?: SSHPublicKeyMetadata[];
  /** Whether there are more. */
  IsTruncated?: boolean;
  /** Only if there are more: where the next page begins. */
  Marker?: string;
}

/** What `ListServerCertificateTags` takes. */
export interface ListServerCertificateTagsRequest {
  /** The name of the server certificate, in any case. */
  ServerCertificateName: string;
  /** Where the page before ended: its `Marker`. */
  Marker?: string;
  /** How many a page holds at most: 1 to 1000, 100 if not given. */
  MaxItems?: number;
}

/** What `ListServerCertificateTags` answers. */
export interface ListServerCertificateTagsResponse {
  /** Ordered by key, shorter ones first. */
  Tags: Tag[];
  /** Whether there are more. */
  IsTruncated?: boolean;
  /** Only if there are more: where the next page begins. */
  Marker?: string;
}

/** What `ListServerCertificates` takes. */
export interface ListServerCertificatesRequest {
  /** Only those whose path begins with this; all if not given. */
  PathPrefix?: string;
  /** Where the page before ended: its `Marker`. */
  Marker?: string;
  /** How many a page holds at most: 1 to 1000, 100 if not given. */
  MaxItems?: number;
}

/** What `ListServerCertificates` answers. */
export interface ListServerCertificatesResponse {
  /** In the order of their names. */
  ServerCertificateMetadataList: ServerCertificateMetadata[];
  /** Whether there are more. */
  IsTruncated?: boolean;
  /** Only if there are more: where the next page begins. */
  Marker?: string;
}

/** What `ListServiceSpecificCredentials` takes. */
export interface ListServiceSpecificCredentialsRequest {
  /** The name of the user, in any case; the caller if not given. */
  UserName?: string;
  /** Only those for this service. */
  ServiceName?: string;
  /** Those of all users; not together with a name. */
  AllUsers?: boolean;
  /** Where the page before ended: its `Marker`. */
  Marker?: string;
  /** How many a page holds at most: 1 to 1000, 100 if not given. */
  MaxItems?: number;
}

/** What `ListServiceSpecificCredentials` answers. */
export interface ListServiceSpecificCredentialsResponse {
  /** In the order of their users' names, the oldest of each first. */
  ServiceSpecificCredentials?: ServiceSpecificCredentialMetadata[];
  /** Only if there are more: where the next page begins. */
  Marker?: string;
  /** Whether there are more. */
  IsTruncated?: boolean;
}

/** What `ListSigningCertificates` takes. */
export interface ListSigningCertificatesRequest {
  /** The name of the user, in any case; the caller if not given. */
  UserName?: string;
  /** Where the page before ended: its `Marker`. */
  Marker?: string;
  /** How many a page holds at most: 1 to 1000, 100 if not given. */
  MaxItems?: number;
}

/** What `ListSigningCertificates` answers. */
export interface ListSigningCertificatesResponse {
  /** In the order in which they were uploaded. */
  Certificates: SigningCertificate[];
  /** Whether there are more. */
  IsTruncated?: boolean;
  /** Only if there are more: where the next page begins. */
  Marker?: string;
}

/** What `ListUserPolicies` takes. */
export interface ListUserPoliciesRequest {
  /** The name of the user, in any case. */
  UserName: string;
  /** Where the page before ended: its `Marker`. */
  Marker?: string;
  /** How many a page holds at most: 1 to 1000, 100 if not given. */
  MaxItems?: number;
}

/** What `ListUserPolicies` answers. */
export interface ListUserPoliciesResponse {
  /** In the order of the names. */
  PolicyNames: string[];
  /** Whether there are more. */
  IsTruncated?: boolean;
  /** Only if there are more: where the next page begins. */
  Marker?: string;
}

/** What `ListUserTags` takes. */
export interface ListUserTagsRequest {
  /** The name of the user, in any case. */
  UserName: string;
  /** Where the page before ended: its `Marker`. */
  Marker?: string;
  /** How many a page holds at most: 1 to 1000, 100 if not given. */
  MaxItems?: number;
}

/** What `ListUserTags` answers. */
export interface ListUserTagsResponse {
  /** Ordered by key, shorter ones first. */
  Tags: Tag[];
  /** Whether there are more. */
  IsTruncated?: boolean;
  /** Only if there are more: where the next page begins. */
  Marker?: string;
}

/** What `ListUsers` takes. */
export interface ListUsersRequest {
  /** Only those whose path begins with this; all if not given. */
  PathPrefix?: string;
  /** Where the page before ended: its `Marker`. */
  Marker?: string;
  /** How many a page holds at most: 1 to 1000, 100 if not given. */
  MaxItems?: number;
}

/** What `ListUsers` answers. */
export interface ListUsersResponse {
  /** In the order of their names. */
  Users: User[];
  /** Whether there are more. */
  IsTruncated?: boolean;
  /** Only if there are more: where the next page begins. */
  Marker?: string;
}

/** What `ListVirtualMFADevices` takes. */
export interface ListVirtualMFADevicesRequest {
  /** Which of them; all if not given. */
  AssignmentStatus?: AssignmentStatusType;
  /** Where the page before ended: its `Marker`. */
  Marker?: string;
  /** How many a page holds at most: 1 to 1000, 100 if not given. */
  MaxItems?: number;
}

/** What `ListVirtualMFADevices` answers. */
export interface ListVirtualMFADevicesResponse {
  /** In the order of their ARNs. */
  VirtualMFADevices: VirtualMFADevice[];
  /** Whether there are more. */
  IsTruncated?: boolean;
  /** Only if there are more: where the next page begins. */
  Marker?: string;
}

/** That a user has a password for the console. */
export interface LoginProfile {
  /** Whose password it is. */
  UserName: string;
  /** When the user got its first password. */
  CreateDate: Date;
  /** Whether another must be set at the next sign-in. */
  PasswordResetRequired?: boolean;
}

/** A device that somebody signs in with. */
export interface MFADevice {
  /** The name of the user; `root` for the root user. */
  UserName: string;
  /** The ARN of a virtual device or of a FIDO key, the serial number of any other. */
  SerialNumber: string;
  /** Since when it is the user's. */
  EnableDate: Date;
}

/** A managed policy with all its versions. */
export interface ManagedPolicyDetail {
  /** Unique in the account, whatever its case and path. */
  PolicyName?: string;
  /** Begins with `ANPA`; never given again. */
  PolicyId?: string;
  /** Of the form `arn:aws:iam::ACCOUNT:policy/PATH/NAME`; the account is `aws` for policies of AWS. */
  Arn?: string;
  /** `/`, or begins and ends with `/`. */
  Path?: string;
  /** The version that is in force, such as `v1`. */
  DefaultVersionId?: string;
  /** How many users, groups and roles it is attached to. */
  AttachmentCount?: number;
  /** How many users and roles it is the permissions boundary of. */
  PermissionsBoundaryUsageCount?: number;
  /** Whether it can be attached. */
  IsAttachable?: boolean;
  /** What the policy is for. */
  Description?: string;
  /** When the policy was created. */
  CreateDate?: Date;
  /** When its newest version was created. */
  UpdateDate?: Date;
  /** Every version, with its document. */
  PolicyVersionList?: PolicyVersion[];
}

/** An OpenID Connect provider as listings show it. */
export interface OpenIDConnectProviderListEntry {
  /** Of the form `arn:aws:iam::ACCOUNT:oidc-provider/URL`, the URL without its scheme. */
  Arn?: string;
}

/** The service control policies of one level of the organization. */
export interface OrderedOrganizationPolicyType {
  /** At least one document. */
  ServiceControlPolicyInputList?: string[];
}

/** What the service control policies say. */
export interface OrganizationsDecisionDetail {
  /** Whether every level allows. */
  AllowedByOrganizations?: boolean;
}

/** What a parameter of a template may be. */
export interface ParameterDefinition {
  /** Stands in the template as `@{name}`. */
  Name: string;
  /** One value or a list of them, and what they are. */
  Type: parameterTypeType;
  /** More about the type; it is not looked at. */
  SubType?: string;
  /** What the parameter is for. */
  Description?: string;
  /** Whether it must be given, if it has no default. */
  IsRequired?: boolean;
  /** Its value if it is not given; of a list, with commas between. */
  DefaultValue?: string;
  /** Whether it stays as it is once the role is there. */
  Immutable?: boolean;
}

/** What the passwords of users must satisfy when they are set. */
export interface PasswordPolicy {
  /** In characters. */
  MinimumPasswordLength?: number;
  /** Whether one of ``! @ # $ % ^ & * ( ) _ + - = [ ] { } | '`` must be in it. */
  RequireSymbols?: boolean;
  /** Whether a digit must be in it. */
  RequireNumbers?: boolean;
  /** Whether one of A to Z must be in it. */
  RequireUppercaseCharacters?: boolean;
  /** Whether one of a to z must be in it. */
  RequireLowercaseCharacters?: boolean;
  /** Whether users may change their own. */
  AllowUsersToChangePassword?: boolean;
  /** Whether passwords expire: there is a `MaxPasswordAge`. */
  ExpirePasswords?: boolean;
  /** In days; left out when passwords never expire. */
  MaxPasswordAge?: number;
  /** How many earlier passwords may not be used again; left out when all may. */
  PasswordReusePrevention?: number;
  /** Whether an expired password can only be reset by an administrator; left out when it was never set. */
  HardExpiry?: boolean;
}

/** What the permissions boundary says. */
export interface PermissionsBoundaryDecisionDetail {
  /** Whether it allows. */
  AllowedByPermissionsBoundary?: boolean;
}

/** A managed policy, without documents. */
export interface Policy {
  /** Unique in the account, whatever its case and path. */
  PolicyName?: string;
  /** Begins with `ANPA`; never given again. */
  PolicyId?: string;
  /** Of the form `arn:aws:iam::ACCOUNT:policy/PATH/NAME`; the account is `aws` for policies of AWS. */
  Arn?: string;
  /** `/`, or begins and ends with `/`. */
  Path?: string;
  /** The version that is in force, such as `v1`. */
  DefaultVersionId?: string;
  /** How many users, groups and roles it is attached to. */
  AttachmentCount?: number;
  /** How many users and roles it is the permissions boundary of. */
  PermissionsBoundaryUsageCount?: number;
  /** Whether it can be attached. */
  IsAttachable?: boolean;
  /** What the policy is for. Only `GetPolicy` tells. */
  Description?: string;
  /** When the policy was created. */
  CreateDate?: Date;
  /** When its newest version was created. */
  UpdateDate?: Date;
  /** Not in listings. */
  Tags?: Tag[];
}

/** An inline policy. */
export interface PolicyDetail {
  /** Unique in its user, group or role. */
  PolicyName?: string;
  /** Percent-encoded. */
  PolicyDocument?: string;
}

/** A policy that allows something of a service. */
export interface PolicyGrantingServiceAccess {
  /** Its name. */
  PolicyName: string;
  /** Whether it is part of one entity. */
  PolicyType: PolicyType;
  /** Of a managed policy. */
  PolicyArn?: string;
  /** Of an inline policy: what it is part of. */
  EntityType?: PolicyOwnerEntityType;
  /** Of an inline policy: the name of the user, group or role. */
  EntityName?: string;
}

/** A group that a policy is attached to. */
export interface PolicyGroup {
  /** The group's name. */
  GroupName?: string;
  /** The group's unique id. */
  GroupId?: string;
}

/** Names policies in one of three ways. */
export interface PolicyIdentifier {
  /** All of a kind. */
  PolicyType?: PolicyIdentifierPolicyType;
  /** A managed policy by its ARN. */
  PolicyArn?: string;
  /** An inline policy. */
  InlinePolicyIdentifier?: InlinePolicyIdentifierType;
}

/** A value, or several, for a placeholder of a policy template. */
export interface PolicyParameter {
  /** 5 to 256 characters of ASCII. */
  Name?: string;
  /** One for a `string`, any number for a `stringList`. */
  Values?: string[];
  /** `string` for one value and `stringList` for several, if not given. */
  Type?: PolicyParameterTypeEnum;
}

/** A role that a policy is attached to, or the boundary of. */
export interface PolicyRole {
  /** The role's name. */
  RoleName?: string;
  /** The role's unique id. */
  RoleId?: string;
}

/** A user that a policy is attached to, or the boundary of. */
export interface PolicyUser {
  /** The user's name. */
  UserName?: string;
  /** The user's unique id. */
  UserId?: string;
}

/** A version of a managed policy. */
export interface PolicyVersion {
  /** Percent-encoded; not in listings. */
  Document?: string;
  /** `v1`, `v2` and so on; a number is never used again. */
  VersionId?: string;
  /** Whether it is the one in force. */
  IsDefaultVersion?: boolean;
  /** When the version was created. */
  CreateDate?: Date;
}

/** A place in a policy document; both count from 1. */
export interface Position {
  /** The line. */
  Line?: number;
  /** The character in the line. */
  Column?: number;
}

/** What `PutAccountProperties` takes. */
export interface PutAccountPropertiesRequest {
  /** From `Namespace/Name` to the value, all of one namespace. */
  Properties: Record<string, string>;
}

/** What `PutAccountProperties` answers. */
export interface PutAccountPropertiesResponse {}

/** What `PutGroupPolicy` takes. */
export interface PutGroupPolicyRequest {
  /** The name of the group, in any case. */
  GroupName: string;
  /** 1 to 128 letters, digits and `_+=,.@-`. */
  PolicyName: string;
  /** The document as JSON text. */
  PolicyDocument: string;
}

/** What `PutRolePermissionsBoundary` takes. */
export interface PutRolePermissionsBoundaryRequest {
  /** The name of the role, in any case. */
  RoleName: string;
  /** The ARN of a managed policy that limits what policies can allow. */
  PermissionsBoundary: string;
}

/** What `PutRolePolicy` takes. */
export interface PutRolePolicyRequest {
  /** The name of the role, in any case. */
  RoleName: string;
  /** 1 to 128 letters, digits and `_+=,.@-`. */
  PolicyName: string;
  /** The document as JSON text. */
  PolicyDocument: string;
}

/** What `PutUserPermissionsBoundary` takes. */
export interface PutUserPermissionsBoundaryRequest {
  /** The name of the user, in any case. */
  UserName: string;
  /** The ARN of a managed policy that limits what policies can allow. */
  PermissionsBoundary: string;
}

/** What `PutUserPolicy` takes. */
export interface PutUserPolicyRequest {
  /** The name of the user, in any case. */
  UserName: string;
  /** 1 to 128 letters, digits and `_+=,.@-`. */
  PolicyName: string;
  /** The document as JSON text. */
  PolicyDocument: string;
}

/** What `RejectDelegationRequest` takes. */
export interface RejectDelegationRequestRequest {
  /** The id of the request. */
  DelegationRequestId: string;
  /** Why, in at most 500 characters. */
  Notes?: string;
}

/** What `RemoveClientIDFromOpenIDConnectProvider` takes. */
export interface RemoveClientIDFromOpenIDConnectProviderRequest {
  /** The ARN of the OpenID Connect provider. */
  OpenIDConnectProviderArn: string;
  /** The audience. */
  ClientID: string;
}

/** What `RemoveRoleFromInstanceProfile` takes. */
export interface RemoveRoleFromInstanceProfileRequest {
  /** The name of the instance profile, in any case. */
  InstanceProfileName: string;
  /** The name of the role, in any case. */
  RoleName: string;
}

/** What `RemoveUserFromGroup` takes. */
export interface RemoveUserFromGroupRequest {
  /** The name of the group, in any case. */
  GroupName: string;
  /** The name of the user, in any case. */
  UserName: string;
}

/** What stands for a parameter. */
export interface ReplacementValueEntry {
  /** One for a parameter that is no list, at most 20. */
  Values: string[];
}

/** What `ResetServiceSpecificCredential` takes. */
export interface ResetServiceSpecificCredentialRequest {
  /** The name of the user, in any case; the caller if not given. */
  UserName?: string;
  /** The id of the credentials. */
  ServiceSpecificCredentialId: string;
}

/** What `ResetServiceSpecificCredential` answers. */
export interface ResetServiceSpecificCredentialResponse {
  /** The credentials with their new secret. */
  ServiceSpecificCredential?: ServiceSpecificCredential;
}

/** The result for one resource. */
export interface ResourceSpecificResult {
  /** The resource's ARN. */
  EvalResourceName: string;
  /** The decision for it. */
  EvalResourceDecision: PolicyEvaluationDecisionType;
  /** The statements that made the decision. */
  MatchedStatements?: Statement[];
  /** Keys that the policies ask for and nobody supplied. */
  MissingContextValues?: string[];
  /** The decision of each source, for a resource of another account. */
  EvalDecisionDetails?: Record<string, PolicyEvaluationDecisionType>;
  /** Only with a permissions boundary. */
  PermissionsBoundaryDecisionDetail?: PermissionsBoundaryDecisionDetail;
}

/** What `ResyncMFADevice` takes. */
export interface ResyncMFADeviceRequest {
  /** The name of the user, in any case; the root user calls itself `root`. */
  UserName: string;
  /** The ARN of a virtual device, or the serial number of any other. */
  SerialNumber: string;
  /** Six digits. */
  AuthenticationCode1: string;
  /** The six digits that the device shows next. */
  AuthenticationCode2: string;
}

/** A role. */
export interface Role {
  /** `/`, or begins and ends with `/`. */
  Path: string;
  /** As it was spelled when it was given. */
  RoleName: string;
  /** Begins with `AROA`; never given again. */
  RoleId: string;
  /** Of the form `arn:aws:iam::ACCOUNT:role/PATH/NAME`. */
  Arn: string;
  /** When the role was created. */
  CreateDate: Date;
  /** Who may assume the role: the trust policy, percent-encoded. */
  AssumeRolePolicyDocument?: string;
  /** What the role is for. */
  Description?: string;
  /** How long a session may last at most, in seconds: 3600 to 43200. */
  MaxSessionDuration?: number;
  /** Not in listings. */
  PermissionsBoundary?: AttachedPermissionsBoundary;
  /** Not in listings. */
  Tags?: Tag[];
  /** Not in listings; empty if the role was never used. */
  RoleLastUsed?: RoleLastUsed;
  /** Only of a role that was made from a template. */
  SourceRoleTemplate?: SourceRoleTemplate;
}

/** A role with all its policies and instance profiles. */
export interface RoleDetail {
  /** `/`, or begins and ends with `/`. */
  Path?: string;
  /** As it was spelled when it was given. */
  RoleName?: string;
  /** Begins with `AROA`; never given again. */
  RoleId?: string;
  /** Of the form `arn:aws:iam::ACCOUNT:role/PATH/NAME`. */
  Arn?: string;
  /** When the role was created. */
  CreateDate?: Date;
  /** Who may assume the role: the trust policy, percent-encoded. */
  AssumeRolePolicyDocument?: string;
  /** The instance profiles that hold the role. */
  InstanceProfileList?: InstanceProfile[];
  /** The inline policies. */
  RolePolicyList?: PolicyDetail[];
  /** The managed policies that are attached to it. */
  AttachedManagedPolicies?: AttachedPolicy[];
  /** The limit of what the role may be allowed, if one is set. */
  PermissionsBoundary?: AttachedPermissionsBoundary;
  /** Ordered by key, shorter ones first. */
  Tags?: Tag[];
  /** Empty if the role was never used. */
  RoleLastUsed?: RoleLastUsed;
}

/** The last use of a role within 400 days. */
export interface RoleLastUsed {
  /** None if there was no such use. */
  LastUsedDate?: Date;
  /** The region of the request. */
  Region?: string;
}

/** A minor version of a role template. In its patterns and documents `@{name}` stands for the value of a parameter. */
export interface RoleTemplateVersion {
  /** Of the form `arn:aws:iam::aws:role-template/NAME`. */
  TemplateArn?: string;
  /** The end of the ARN, if not given. */
  TemplateName?: string;
  /** The id of this version. */
  TemplateVersionId?: string;
  /** What the template is for. */
  Description?: string;
  /** 1 if not given. */
  MajorVersion?: number;
  /** The version that counts when none is named: the highest, if not given. */
  DefaultMinorVersion?: number;
  /** Who manages the template: a service. */
  ManagedByType?: managedByTypeType;
  /** Which service that is. */
  ManagedByValue?: string;
  /** Whether roles may be made from the template. */
  Enabled?: boolean;
  /** The number of this version. */
  MinorVersion?: number;
  /** The name of the roles. */
  RoleNamePattern?: string;
  /** Their path; `/` if not given. */
  RolePathPattern?: string;
  /** Their description. */
  RoleDescriptionPattern?: string;
  /** Their trust policy, as JSON text. */
  AssumeRolePolicyDocumentTemplate?: string;
  /** Their inline policies. */
  InlinePolicyTemplates?: InlinePolicy[];
  /** The managed policies that are attached to them. */
  ManagedPolicyArns?: string[];
  /** Their permissions boundary. */
  PermissionBoundaryArn?: string;
  /** The parameters, and what each may be. */
  ParametersDefinition?: ParameterDefinition[];
  /** Their tags, at most 50. */
  RoleTagsTemplate?: TagTemplate[];
  /** How long their sessions may last at most, in seconds. */
  MaxSessionDuration?: number;
  /** Whether roles may be made from this version. */
  VersionEnabled?: boolean;
  /** When the version was made. */
  CreateTimestamp?: Date;
  /** When it was changed last. */
  UpdateTimestamp?: Date;
}

/** What uses a role in one region. */
export interface RoleUsageType {
  /** The name of the region. */
  Region?: string;
  /** The ARNs of the resources. */
  Resources?: string[];
}

/** A private key of a SAML provider, which is not told to anybody. */
export interface SAMLPrivateKey {
  /** What to call it by. */
  KeyId?: string;
  /** When the key was added. */
  Timestamp?: Date;
}

/** A SAML provider as listings show it. */
export interface SAMLProviderListEntry {
  /** Of the form `arn:aws:iam::ACCOUNT:saml-provider/NAME`. */
  Arn?: string;
  /** When its metadata end to be valid. */
  ValidUntil?: Date;
  /** When the provider was created. */
  CreateDate?: Date;
}

/** A public key of a user. */
export interface SSHPublicKey {
  /** The name of the user. */
  UserName: string;
  /** Begins with `APKA`; never given again. */
  SSHPublicKeyId: string;
  /** The MD5 of the key, as `ssh-keygen -l -E md5` prints it. */
  Fingerprint: string;
  /** `ssh-rsa …` or PEM. */
  SSHPublicKeyBody: string;
  /** Whether it can be used. */
  Status: StatusType;
  /** When the key was uploaded. */
  UploadDate?: Date;
}

/** A public key of a user, without the key. */
export interface SSHPublicKeyMetadata {
  /** The name of the user. */
  UserName: string;
  /** Begins with `APKA`; never given again. */
  SSHPublicKeyId: string;
  /** Whether it can be used. */
  Status: StatusType;
  /** When the key was uploaded. */
  UploadDate: Date;
}

/** What `SendDelegationToken` takes. */
export interface SendDelegationTokenRequest {
  /** The id of the request. */
  DelegationRequestId: string;
}

/** What an HTTPS server shows to its clients. The private key is not told to anybody. */
export interface ServerCertificate {
  /** All but its text. */
  ServerCertificateMetadata: ServerCertificateMetadata;
  /** The certificate in PEM. */
  CertificateBody: string;
  /** Those that vouch for it in PEM, if any were uploaded. */
  CertificateChain?: string;
  /** Perhaps none. */
  Tags?: Tag[];
}

/** A server certificate without its text. */
export interface ServerCertificateMetadata {
  /** `/`, or begins and ends with `/`. */
  Path: string;
  /** As it was spelled when it was given. */
  ServerCertificateName: string;
  /** Begins with `ASCA`; never given again. */
  ServerCertificateId: string;
  /** Of the form `arn:aws:iam::ACCOUNT:server-certificate/PATH/NAME`. */
  Arn: string;
  /** When the certificate was uploaded. */
  UploadDate?: Date;
  /** When it ends to be valid. */
  Expiration?: Date;
}

/** A service that may be used, and its last use. */
export interface ServiceLastAccessed {
  /** The service's name, or its namespace where the name is not known. */
  ServiceName: string;
  /** The last use; left out if there was none in 400 days. */
  LastAuthenticated?: Date;
  /** As in actions: `s3`. */
  ServiceNamespace: string;
  /** The ARN of the user or role that used it last. */
  LastAuthenticatedEntity?: string;
  /** Where it was used last. */
  LastAuthenticatedRegion?: string;
  /** How many users and roles have used it. */
  TotalAuthenticatedEntities?: number;
  /** The last use of each action that was used; only in reports on actions. */
  TrackedActionsLastAccessed?: TrackedActionLastAccessed[];
}

/** Credentials for one service, with the secret that was just made: a name and a password, or an API key. */
export interface ServiceSpecificCredential {
  /** When they were created. */
  CreateDate: Date;
  /** When they expire, if ever. */
  ExpirationDate?: Date;
  /** The service they are for, such as `codecommit.amazonaws.com`. */
  ServiceName: string;
  /** The name that the service asks for. Not of an API key. */
  ServiceUserName?: string;
  /** The password that the service asks for. No other answer ever holds it. */
  ServicePassword?: string;
  /** The public part of an API key. */
  ServiceCredentialAlias?: string;
  /** The API key. No other answer ever holds it. */
  ServiceCredentialSecret?: string;
  /** Begins with `ACCA`; never given again. */
  ServiceSpecificCredentialId: string;
  /** Whose credentials they are. */
  UserName: string;
  /** `Active`, `Inactive` or `Expired`. */
  Status: StatusType;
}

/** Credentials for one service as listings show them. */
export interface ServiceSpecificCredentialMetadata {
  /** Whose credentials they are. */
  UserName: string;
  /** `Active`, `Inactive` or `Expired`. */
  Status: StatusType;
  /** The name that the service asks for. Not of an API key. */
  ServiceUserName?: string;
  /** The public part of an API key. */
  ServiceCredentialAlias?: string;
  /** When they were created. */
  CreateDate: Date;
  /** When they expire, if ever. */
  ExpirationDate?: Date;
  /** Begins with `ACCA`; never given again. */
  ServiceSpecificCredentialId: string;
  /** The service they are for. */
  ServiceName: string;
}

/** What `SetDefaultPolicyVersion` takes. */
export interface SetDefaultPolicyVersionRequest {
  /** The ARN of the managed policy. */
  PolicyArn: string;
  /** Such as `v2`. */
  VersionId: string;
}

/** What `SetSecurityTokenServicePreferences` takes. */
export interface SetSecurityTokenServicePreferencesRequest {
  /** `v2Token` for tokens that are valid in all regions; an account begins with `v1Token`. */
  GlobalEndpointTokenVersion: GlobalEndpointTokenVersion;
}

/** A certificate whose private key signs the requests of a user. */
export interface SigningCertificate {
  /** Whose it is; `root` for the root user. */
  UserName: string;
  /** What names it. */
  CertificateId: string;
  /** The certificate in PEM. */
  CertificateBody: string;
  /** `Active` or `Inactive`. */
  Status: StatusType;
  /** When the certificate was uploaded. */
  UploadDate?: Date;
}

/** What `SimulateCustomPolicy` takes. */
export interface SimulateCustomPolicyRequest {
  /** The identity policies, as JSON text. */
  PolicyInputList: string[];
  /** At most one. */
  PermissionsBoundaryPolicyInputList?: string[];
  /** From the organization's root down to the account. */
  OrderedOrganizationPolicyInputList?: OrderedOrganizationPolicyType[];
  /** Actions without wildcards; each is decided on each resource. */
  ActionNames: string[];
  /** `*` if none is given. */
  ResourceArns?: string[];
  /** The policy of every resource; needs a `CallerArn`. */
  ResourcePolicy?: string;
  /** The account of resources whose ARN does not tell, as the ARN of its root user. */
  ResourceOwner?: string;
  /** A user, role or group. */
  CallerArn?: string;
  /** The context of the simulated requests. */
  ContextEntries?: ContextEntry[];
  /** The scenario of `ec2:RunInstances` that the resources stand for. */
  ResourceHandlingOption?: string;
  /** 1 to 1000; 100 if it is not given. */
  MaxItems?: number;
  /** Where the page before ended. */
  Marker?: string;
}

/** What a simulation answers. */
export interface SimulatePolicyResponse {
  /** One for each action. */
  EvaluationResults?: EvaluationResult[];
  /** Whether there are more. */
  IsTruncated?: boolean;
  /** Only if there are more. */
  Marker?: string;
}

/** What `SimulatePrincipalPolicy` takes. */
export interface SimulatePrincipalPolicyRequest {
  /** The user, group or role. A user has the policies of its groups, too. */
  PolicySourceArn: string;
  /** Further identity policies, as JSON text. */
  PolicyInputList?: string[];
  /** At most one, in place of the boundary that is set. */
  PermissionsBoundaryPolicyInputList?: string[];
  /** Policies that are left out, as if they were not there. */
  PolicyExclusionList?: PolicyIdentifier[];
  /** Actions without wildcards; each is decided on each resource. */
  ActionNames: string[];
  /** `*` if none is given. */
  ResourceArns?: string[];
  /** The policy of every resource; needs a `CallerArn` unless the source is a user. */
  ResourcePolicy?: string;
  /** The account of resources whose ARN does not tell, as the ARN of its root user. */
  ResourceOwner?: string;
  /** A user, role or group; the source if that is a user. */
  CallerArn?: string;
  /** The context of the simulated requests. */
  ContextEntries?: ContextEntry[];
  /** The scenario of `ec2:RunInstances` that the resources stand for. */
  ResourceHandlingOption?: string;
  /** 1 to 1000; 100 if it is not given. */
  MaxItems?: number;
  /** Where the page before ended. */
  Marker?: string;
}

/** The template that a role was made from. */
export interface SourceRoleTemplate {
  /** The template's ARN. */
  TemplateArn: string;
  /** The minor version that was used. */
  TemplateMinorVersion: number;
}

/** A statement that made the decision. */
export interface Statement {
  /** `PolicyInputList.1`, `ResourcePolicy` and the like. */
  SourcePolicyId?: string;
  /** `IAM Policy` or `Resource Policy`. */
  SourcePolicyType?: string;
  /** Behind the token before the statement. */
  StartPosition?: Position;
  /** Behind the statement's closing brace. */
  EndPosition?: Position;
}

/** A key with its value. */
export interface Tag {
  /** 1 to 128 letters, digits, blanks and `_.:/=+-@`; not beginning with `aws:`. */
  Key: string;
  /** 0 to 256 of the same characters. */
  Value: string;
}

/** What `TagInstanceProfile` takes. */
export interface TagInstanceProfileRequest {
  /** The name of the instance profile, in any case. */
  InstanceProfileName: string;
  /** At most 50. */
  Tags: Tag[];
}

/** What `TagMFADevice` takes. */
export interface TagMFADeviceRequest {
  /** The ARN of the device. */
  SerialNumber: string;
  /** At most 50. */
  Tags: Tag[];
}

/** What `TagOpenIDConnectProvider` takes. */
export interface TagOpenIDConnectProviderRequest {
  /** The ARN of the OpenID Connect provider. */
  OpenIDConnectProviderArn: string;
  /** At most 50. */
  Tags: Tag[];
}

/** What `TagPolicy` takes. */
export interface TagPolicyRequest {
  /** The ARN of the managed policy. */
  PolicyArn: string;
  /** At most 50. */
  Tags: Tag[];
}

/** What `TagRole` takes. */
export interface TagRoleRequest {
  /** The name of the role, in any case. */
  RoleName: string;
  /** At most 50. */
  Tags: Tag[];
}

/** What `TagSAMLProvider` takes. */
export interface TagSAMLProviderRequest {
  /** The ARN of the SAML provider. */
  SAMLProviderArn: string;
  /** At most 50. */
  Tags: Tag[];
}

/** What `TagServerCertificate` takes. */
export interface TagServerCertificateRequest {
  /** The name of the server certificate, in any case. */
  ServerCertificateName: string;
  /** At most 50. */
  Tags: Tag[];
}

/** A tag of a role to be. */
export interface TagTemplate {
  /** A tag's key, with placeholders. */
  Key: string;
  /** A tag's value, with placeholders. */
  Value: string;
}

/** What `TagUser` takes. */
export interface TagUserRequest {
  /** The name of the user, in any case. */
  UserName: string;
  /** At most 50. */
  Tags: Tag[];
}

/** An action and its last use. */
export interface TrackedActionLastAccessed {
  /** The action without its service: `ListBuckets`. */
  ActionName?: string;
  /** The ARN of the user or role that used it last. */
  LastAccessedEntity?: string;
  /** The last use. */
  LastAccessedTime?: Date;
  /** Where it was used last. */
  LastAccessedRegion?: string;
}

/** What `UntagInstanceProfile` takes. */
export interface UntagInstanceProfileRequest {
  /** The name of the instance profile, in any case. */
  InstanceProfileName: string;
  /** The keys of the tags, at most 50. */
  TagKeys: string[];
}

/** What `UntagMFADevice` takes. */
export interface UntagMFADeviceRequest {
  /** The ARN of the device. */
  SerialNumber: string;
  /** The keys of the tags, at most 50. */
  TagKeys: string[];
}

/** What `UntagOpenIDConnectProvider` takes. */
export interface UntagOpenIDConnectProviderRequest {
  /** The ARN of the OpenID Connect provider. */
  OpenIDConnectProviderArn: string;
  /** The keys of the tags, at most 50. */
  TagKeys: string[];
}

/** What `UntagPolicy` takes. */
export interface UntagPolicyRequest {
  /** The ARN of the managed policy. */
  PolicyArn: string;
  /** The keys of the tags, at most 50. */
  TagKeys: string[];
}

/** What `UntagRole` takes. */
export interface UntagRoleRequest {
  /** The name of the role, in any case. */
  RoleName: string;
  /** The keys of the tags, at most 50. */
  TagKeys: string[];
}

/** What `UntagSAMLProvider` takes. */
export interface UntagSAMLProviderRequest {
  /** The ARN of the SAML provider. */
  SAMLProviderArn: string;
  /** The keys of the tags, at most 50. */
  TagKeys: string[];
}

/** What `UntagServerCertificate` takes. */
export interface UntagServerCertificateRequest {
  /** The name of the server certificate, in any case. */
  ServerCertificateName: string;
  /** The keys of the tags, at most 50. */
  TagKeys: string[];
}

/** What `UntagUser` takes. */
export interface UntagUserRequest {
  /** The name of the user, in any case. */
  UserName: string;
  /** The keys of the tags, at most 50. */
  TagKeys: string[];
}

/** What `UpdateAccessKey` takes. */
export interface UpdateAccessKeyRequest {
  /** The name of the user, in any case; the caller if not given. */
  UserName?: string;
  /** The id of the key. */
  AccessKeyId: string;
  /** `Active` or `Inactive`. */
  Status: StatusType;
}

/** What `UpdateAccountPasswordPolicy` takes. */
export interface UpdateAccountPasswordPolicyRequest {
  /** In characters, 6 to 128; 6 if not given. */
  MinimumPasswordLength?: number;
  /** Whether a symbol must be in it; false if not given. */
  RequireSymbols?: boolean;
  /** Whether a digit must be in it; false if not given. */
  RequireNumbers?: boolean;
  /** Whether one of A to Z must be in it; false if not given. */
  RequireUppercaseCharacters?: boolean;
  /** Whether one of a to z must be in it; false if not given. */
  RequireLowercaseCharacters?: boolean;
  /** Whether users may change their own; false if not given. */
  AllowUsersToChangePassword?: boolean;
  /** In days, 1 to 1095; passwords never expire if not given. */
  MaxPasswordAge?: number;
  /** How many earlier passwords may not be used again, 1 to 24; none if not given. */
  PasswordReusePrevention?: number;
  /** Whether only an administrator can reset an expired password; false if not given. */
  HardExpiry?: boolean;
}

/** What `UpdateAssumeRolePolicy` takes. */
export interface UpdateAssumeRolePolicyRequest {
  /** The name of the role, in any case. */
  RoleName: string;
  /** Who may assume the role from now on: the trust policy as JSON text. */
  PolicyDocument: string;
}

/** What `UpdateDelegationRequest` takes. */
export interface UpdateDelegationRequestRequest {
  /** The id of the request. */
  DelegationRequestId: string;
  /** At most 500 characters; what is not given stays. */
  Notes?: string;
}

/** What `UpdateGroup` takes. */
export interface UpdateGroupRequest {
  /** The name of the group, in any case. */
  GroupName: string;
  /** The path from now on; begins and ends with `/`. */
  NewPath?: string;
  /** The name from now on. */
  NewGroupName?: string;
}

/** What `UpdateLoginProfile` takes. */
export interface UpdateLoginProfileRequest {
  /** The name of the user, in any case. */
  UserName: string;
  /** Follows the account's rules. */
  Password?: string;
  /** Whether another must be set at the next sign-in. */
  PasswordResetRequired?: boolean;
}

/** What `UpdateOpenIDConnectProviderThumbprint` takes. */
export interface UpdateOpenIDConnectProviderThumbprintRequest {
  /** The ARN of the OpenID Connect provider. */
  OpenIDConnectProviderArn: string;
  /** 1 to 5. */
  ThumbprintList: string[];
}

/** What `UpdateRoleDescription` takes. */
export interface UpdateRoleDescriptionRequest {
  /** The name of the role, in any case. */
  RoleName: string;
  /** At most 1000 characters; an empty one removes it. */
  Description: string;
}

/** What `UpdateRoleDescription` answers. */
export interface UpdateRoleDescriptionResponse {
  /** The role with its new description. */
  Role?: Role;
}

/** What `UpdateRole` takes. */
export interface UpdateRoleRequest {
  /** The name of the role, in any case. */
  RoleName: string;
  /** At most 1000 characters; an empty one removes it. */
  Description?: string;
  /** How long a session may last at most, in seconds: 3600 to 43200. */
  MaxSessionDuration?: number;
}

/** What `UpdateRole` answers. */
export interface UpdateRoleResponse {}

/** What `UpdateSAMLProvider` takes. */
export interface UpdateSAMLProviderRequest {
  /** The metadata from now on. */
  SAMLMetadataDocument?: string;
  /** The ARN of the SAML provider. */
  SAMLProviderArn: string;
  /** `Required` needs a private key. */
  AssertionEncryptionMode?: assertionEncryptionModeType;
  /** One more private key in PEM; there may be two. */
  AddPrivateKey?: string;
  /** The id of a private key that is to go. */
  RemovePrivateKey?: string;
}

/** What `UpdateSAMLProvider` answers. */
export interface UpdateSAMLProviderResponse {
  /** The ARN of the provider. */
  SAMLProviderArn?: string;
}

/** What `UpdateSSHPublicKey` takes. */
export interface UpdateSSHPublicKeyRequest {
  /** The name of the user, in any case. */
  UserName: string;
  /** The id of the key. */
  SSHPublicKeyId: string;
  /** `Active` or `Inactive`. */
  Status: StatusType;
}

/** What `UpdateServerCertificate` takes. */
export interface UpdateServerCertificateRequest {
  /** The name of the server certificate, in any case. */
  ServerCertificateName: string;
  /** The path from now on; begins and ends with `/`. */
  NewPath?: string;
  /** The name from now on. */
  NewServerCertificateName?: string;
}

/** What `UpdateServiceSpecificCredential` takes. */
export interface UpdateServiceSpecificCredentialRequest {
  /** The name of the user, in any case; the caller if not given. */
  UserName?: string;
  /** The id of the credentials. */
  ServiceSpecificCredentialId: string;
  /** `Active` or `Inactive`. */
  Status: StatusType;
}

/** What `UpdateSigningCertificate` takes. */
export interface UpdateSigningCertificateRequest {
  /** The name of the user, in any case; the caller if not given. */
  UserName?: string;
  /** The id of the certificate. */
  CertificateId: string;
  /** `Active` or `Inactive`. */
  Status: StatusType;
}

/** What `UpdateUser` takes. */
export interface UpdateUserRequest {
  /** The name of the user, in any case. */
  UserName: string;
  /** The path from now on; begins and ends with `/`. */
  NewPath?: string;
  /** The name from now on. */
  NewUserName?: string;
}

/** What `UploadSSHPublicKey` takes. */
export interface UploadSSHPublicKeyRequest {
  /** The name of the user, in any case. */
  UserName: string;
  /** `ssh-rsa …`, or PEM: `PUBLIC KEY` or `RSA PUBLIC KEY`. At least 2048 bits. */
  SSHPublicKeyBody: string;
}

/** What `UploadSSHPublicKey` answers. */
export interface UploadSSHPublicKeyResponse {
  /** The key as it was uploaded. */
  SSHPublicKey?: SSHPublicKey;
}

/** What `UploadServerCertificate` takes. */
export interface UploadServerCertificateRequest {
  /** `/` if not given; any other begins and ends with `/`. CloudFront takes certificates under `/cloudfront/`. */
  Path?: string;
  /** 1 to 128 letters, digits and `_+=,.@-`; unique in the account, whatever its case. */
  ServerCertificateName: string;
  /** The certificate in PEM, valid at present. */
  CertificateBody: string;
  /** Its private key in PEM: RSA or EC, without a passphrase. */
  PrivateKey: string;
  /** Those that vouch for it in PEM, the one that signed it first. */
  CertificateChain?: string;
  /** At most 50. */
  Tags?: Tag[];
}

/** What `UploadServerCertificate` answers. */
export interface UploadServerCertificateResponse {
  /** The new server certificate without its text. */
  ServerCertificateMetadata?: ServerCertificateMetadata;
  /** Only if any were given. */
  Tags?: Tag[];
}

/** What `UploadSigningCertificate` takes. */
export interface UploadSigningCertificateRequest {
  /** The name of the user, in any case; the caller if not given. */
  UserName?: string;
  /** The certificate in PEM, valid at present. */
  CertificateBody: string;
}

/** What `UploadSigningCertificate` answers. */
export interface UploadSigningCertificateResponse {
  /** The new certificate, which is active. */
  Certificate: SigningCertificate;
}

/** A user. */
export interface User {
  /** `/`, or begins and ends with `/`. */
  Path: string;
  /** As it was spelled when it was given. */
  UserName: string;
  /** Begins with `AIDA`; never given again. */
  UserId: string;
  /** Changes with path and name. */
  Arn: string;
  /** When the user was created. */
  CreateDate: Date;
  /** The last sign-in with a password; none if there never was one. */
  PasswordLastUsed?: Date;
  /** Not in listings. */
  PermissionsBoundary?: AttachedPermissionsBoundary;
  /** Not in listings. */
  Tags?: Tag[];
}

/** A user with all policies and groups. */
export interface UserDetail {
  /** `/`, or begins and ends with `/`. */
  Path?: string;
  /** As it was spelled when it was given. */
  UserName?: string;
  /** Begins with `AIDA`; never given again. */
  UserId?: string;
  /** Changes with path and name. */
  Arn?: string;
  /** When the user was created. */
  CreateDate?: Date;
  /** The inline policies; left out when there are none. */
  UserPolicyList?: PolicyDetail[];
  /** The names of the user's groups. */
  GroupList?: string[];
  /** The managed policies that are attached to the user itself. */
  AttachedManagedPolicies?: AttachedPolicy[];
  /** The limit of what the user may be allowed, if one is set. */
  PermissionsBoundary?: AttachedPermissionsBoundary;
  /** Ordered by key, shorter ones first. */
  Tags?: Tag[];
}

/** A device that is a program. */
export interface VirtualMFADevice {
  /** Of the form `arn:aws:iam::ACCOUNT:mfa/PATH/NAME`. */
  SerialNumber: string;
  /** Base32, as text; told when the device is created and never again. */
  Base32StringSeed?: Uint8Array;
  /** A picture of `otpauth://totp/NAME@ACCOUNT?secret=SEED`; told when the device is created and never again. */
  QRCodePNG?: Uint8Array;
  /** Whose it is, if it is somebody's. */
  User?: User;
  /** Since when it is theirs. */
  EnableDate?: Date;
  /** Not in listings. */
  Tags?: Tag[];
}

/** The input and output of every operation, by its name in camel case. */
export interface CamelOperations {
  /** Accepts a request. */
  acceptDelegationRequest: { input: AcceptDelegationRequestRequest; output: {} };
  /** Makes the role of a template, with all its policies. */
  acquireRole: { input: AcquireRoleRequest; output: AcquireRoleResponse };
  /** Adds an audience to an OpenID Connect provider; one that is there already is no error. */
  addClientIDToOpenIDConnectProvider: { input: AddClientIDToOpenIDConnectProviderRequest; output: {} };
  /** Puts a role into an instance profile, which holds one at most. */
  addRoleToInstanceProfile: { input: AddRoleToInstanceProfileRequest; output: {} };
  /** Puts a user into a group; it is no error if the user is in it already. */
  addUserToGroup: { input: AddUserToGroupRequest; output: {} };
  /** Takes a request on: the caller becomes its owner. */
  associateDelegationRequest: { input: AssociateDelegationRequestRequest; output: {} };
  /** Attaches a managed policy to a group; it is no error if it is attached already. */
  attachGroupPolicy: { input: AttachGroupPolicyRequest; output: {} };
  /** Attaches a managed policy to a role; it is no error if it is attached already. */
  attachRolePolicy: { input: AttachRolePolicyRequest; output: {} };
  /** Attaches a managed policy to a user; it is no error if it is attached already. */
  attachUserPolicy: { input: AttachUserPolicyRequest; output: {} };
  /** Changes the password of the user who calls. */
  changePassword: { input: ChangePasswordRequest; output: {} };
  /** Creates an access key. Its secret is in this answer and in no other. */
  createAccessKey: { input: CreateAccessKeyRequest; output: CreateAccessKeyResponse };
  /** Sets the alias of the account, which has one at most. */
  createAccountAlias: { input: CreateAccountAliasRequest; output: {} };
  /** Asks an account for temporary access, as a partner does. */
  createDelegationRequest: { input: CreateDelegationRequestRequest; output: CreateDelegationRequestResponse };
  /** Creates a group. */
  createGroup: { input: CreateGroupRequest; output: CreateGroupResponse };
  /** Creates an instance profile without a role. */
  createInstanceProfile: { input: CreateInstanceProfileRequest; output: CreateInstanceProfileResponse };
  /** Gives a user a password for the console. The root user, who names nobody and gives none, may set its own again. */
  createLoginProfile: { input: CreateLoginProfileRequest; output: CreateLoginProfileResponse };
  /** Creates an OpenID Connect provider. */
  createOpenIDConnectProvider: { input: CreateOpenIDConnectProviderRequest; output: CreateOpenIDConnectProviderResponse };
  /** Creates a managed policy; its document becomes version `v1`. */
  createPolicy: { input: CreatePolicyRequest; output: CreatePolicyResponse };
  /** Adds a version to a managed policy, which has five at most. */
  createPolicyVersion: { input: CreatePolicyVersionRequest; output: CreatePolicyVersionResponse };
  /** Creates a role, all or nothing: tags and boundary are set with it. */
  createRole: { input: CreateRoleRequest; output: CreateRoleResponse };
  /** Creates a SAML provider from the metadata that it publishes. */
  createSAMLProvider: { input: CreateSAMLProviderRequest; output: CreateSAMLProviderResponse };
  /** Creates the role that a service of AWS keeps for itself, with its trust and permissions. */
  createServiceLinkedRole: { input: CreateServiceLinkedRoleRequest; output: CreateServiceLinkedRoleResponse };
  /** Creates credentials for one service: a name and a password, or an API key. The secret is in this answer alone. */
  createServiceSpecificCredential: { input: CreateServiceSpecificCredentialRequest; output: CreateServiceSpecificCredentialResponse };
  /** Creates a user, all or nothing: tags and boundary are set with it. */
  createUser: { input: CreateUserRequest; output: CreateUserResponse };
  /** Creates a virtual MFA device, which is nobody's yet. Its seed is told here and never again. */
  createVirtualMFADevice: { input: CreateVirtualMFADeviceRequest; output: CreateVirtualMFADeviceResponse };
  /** Takes an MFA device from a user. A virtual one is there still, and nobody's. */
  deactivateMFADevice: { input: DeactivateMFADeviceRequest; output: {} };
  /** Deletes an access key. */
  deleteAccessKey: { input: DeleteAccessKeyRequest; output: {} };
  /** Removes the alias of the account. */
  deleteAccountAlias: { input: DeleteAccountAliasRequest; output: {} };
  /** Removes the rules for passwords; the defaults of AWS hold again. */
  deleteAccountPasswordPolicy: { input: DeleteAccountPasswordPolicyRequest; output: {} };
  /** Deletes a group without users and policies. */
  deleteGroup: { input: DeleteGroupRequest; output: {} };
  /** Deletes an inline policy of a group. */
  deleteGroupPolicy: { input: DeleteGroupPolicyRequest; output: {} };
  /** Deletes an instance profile without a role. */
  deleteInstanceProfile: { input: DeleteInstanceProfileRequest; output: {} };
  /** Takes a user's password away. Its access keys stay. */
  deleteLoginProfile: { input: DeleteLoginProfileRequest; output: {} };
  /** Deletes an OpenID Connect provider. Roles that trust it stay as they are. */
  deleteOpenIDConnectProvider: { input: DeleteOpenIDConnectProviderRequest; output: {} };
  /** Deletes a managed policy that is attached nowhere and has one version left. */
  deletePolicy: { input: DeletePolicyRequest; output: {} };
  /** Deletes a version that is not the default. */
  deletePolicyVersion: { input: DeletePolicyVersionRequest; output: {} };
  /** Deletes a role without policies that is in no instance profile. */
  deleteRole: { input: DeleteRoleRequest; output: {} };
  /** Removes the permissions boundary of a role. */
  deleteRolePermissionsBoundary: { input: DeleteRolePermissionsBoundaryRequest; output: {} };
  /** Deletes an inline policy of a role. */
  deleteRolePolicy: { input: DeleteRolePolicyRequest; output: {} };
  /** Deletes a SAML provider. Roles that trust it stay as they are. */
  deleteSAMLProvider: { input: DeleteSAMLProviderRequest; output: {} };
  /** Deletes a public key of a user. */
  deleteSSHPublicKey: { input: DeleteSSHPublicKeyRequest; output: {} };
  /** Deletes a server certificate. Nobody here knows who uses it. */
  deleteServerCertificate: { input: DeleteServerCertificateRequest; output: {} };
  /** Starts to delete a service-linked role and gives a task to ask about. */
  deleteServiceLinkedRole: { input: DeleteServiceLinkedRoleRequest; output: DeleteServiceLinkedRoleResponse };
  /** Deletes credentials. */
  deleteServiceSpecificCredential: { input: DeleteServiceSpecificCredentialRequest; output: {} };
  /** Deletes a signing certificate. */
  deleteSigningCertificate: { input: DeleteSigningCertificateRequest; output: {} };
  /** Deletes a user who holds nothing any more: no keys, policies, groups or sign-in. */
  deleteUser: { input: DeleteUserRequest; output: {} };
  /** Removes the permissions boundary of a user. */
  deleteUserPermissionsBoundary: { input: DeleteUserPermissionsBoundaryRequest; output: {} };
  /** Deletes an inline policy of a user. */
  deleteUserPolicy: { input: DeleteUserPolicyRequest; output: {} };
  /** Deletes a virtual MFA device that is nobody's. */
  deleteVirtualMFADevice: { input: DeleteVirtualMFADeviceRequest; output: {} };
  /** Detaches a managed policy from a group. */
  detachGroupPolicy: { input: DetachGroupPolicyRequest; output: {} };
  /** Detaches a managed policy from a role. */
  detachRolePolicy: { input: DetachRolePolicyRequest; output: {} };
  /** Detaches a managed policy from a user. */
  detachUserPolicy: { input: DetachUserPolicyRequest; output: {} };
  /** Takes the credentials of its accounts' root users out of the organization's hands. */
  disableOrganizationsRootCredentialsManagement: { input: DisableOrganizationsRootCredentialsManagementRequest; output: DisableOrganizationsRootCredentialsManagementResponse };
  /** Ends that the organization may act as the root users of its accounts. */
  disableOrganizationsRootSessions: { input: DisableOrganizationsRootSessionsRequest; output: DisableOrganizationsRootSessionsResponse };
  /** Lets the account give no tokens to services outside of AWS any more. */
  disableOutboundWebIdentityFederation: { input: DisableOutboundWebIdentityFederationRequest; output: {} };
  /** Gives an MFA device to a user who can show two of its codes, one after the other. */
  enableMFADevice: { input: EnableMFADeviceRequest; output: {} };
  /** Lets the organization delete and recover the credentials of its accounts' root users. */
  enableOrganizationsRootCredentialsManagement: { input: EnableOrganizationsRootCredentialsManagementRequest; output: EnableOrganizationsRootCredentialsManagementResponse };
  /** Lets the organization act as the root users of its accounts, for a few tasks. */
  enableOrganizationsRootSessions: { input: EnableOrganizationsRootSessionsRequest; output: EnableOrganizationsRootSessionsResponse };
  /** Lets the account give tokens to services outside of AWS. */
  enableOutboundWebIdentityFederation: { input: EnableOutboundWebIdentityFederationRequest; output: EnableOutboundWebIdentityFederationResponse };
  /** Makes the report on the credentials of the account as they are now, or tells that there is one that is younger than four hours. */
  generateCredentialReport: { input: GenerateCredentialReportRequest; output: GenerateCredentialReportResponse };
  /** Begins a report on the services that the organization's policies leave an entity of it. Only the management account may. */
  generateOrganizationsAccessReport: { input: GenerateOrganizationsAccessReportRequest; output: GenerateOrganizationsAccessReportResponse };
  /** Begins a report on the services that an entity's policies allow, and their last use. */
  generateServiceLastAccessedDetails: { input: GenerateServiceLastAccessedDetailsRequest; output: GenerateServiceLastAccessedDetailsResponse };
  /** Tells when and where an access key was used last. */
  getAccessKeyLastUsed: { input: GetAccessKeyLastUsedRequest; output: GetAccessKeyLastUsedResponse };
  /** Gives all users, groups, roles and managed policies with their policies, page by page. */
  getAccountAuthorizationDetails: { input: GetAccountAuthorizationDetailsRequest; output: GetAccountAuthorizationDetailsResponse };
  /** Gets the rules for passwords, if the account has set any. */
  getAccountPasswordPolicy: { input: GetAccountPasswordPolicyRequest; output: GetAccountPasswordPolicyResponse };
  /** Gets the properties of the account. */
  getAccountProperties: { input: GetAccountPropertiesRequest; output: GetAccountPropertiesResponse };
  /** Counts what the account holds, and tells its quotas. */
  getAccountSummary: { input: GetAccountSummaryRequest; output: GetAccountSummaryResponse };
  /** Lists the condition keys that policies ask for, in conditions and in variables. */
  getContextKeysForCustomPolicy: { input: GetContextKeysForCustomPolicyRequest; output: GetContextKeysForPolicyResponse };
  /** Lists the condition keys that the policies of a user, group or role ask for. */
  getContextKeysForPrincipalPolicy: { input: GetContextKeysForPrincipalPolicyRequest; output: GetContextKeysForPolicyResponse };
  /** Gets the report, for four hours after it was made. */
  getCredentialReport: { input: GetCredentialReportRequest; output: GetCredentialReportResponse };
  /** Gets a request. */
  getDelegationRequest: { input: GetDelegationRequestRequest; output: GetDelegationRequestResponse };
  /** Gets a group, and its users page by page. */
  getGroup: { input: GetGroupRequest; output: GetGroupResponse };
  /** Gets an inline policy of a group. */
  getGroupPolicy: { input: GetGroupPolicyRequest; output: GetGroupPolicyResponse };
  /** Says in a few English sentences what a delegation request asks for. */
  getHumanReadableSummary: { input: GetHumanReadableSummaryRequest; output: GetHumanReadableSummaryResponse };
  /** Gets an instance profile with its role. */
  getInstanceProfile: { input: GetInstanceProfileRequest; output: GetInstanceProfileResponse };
  /** Tells whether a user has a password, and since when. */
  getLoginProfile: { input: GetLoginProfileRequest; output: GetLoginProfileResponse };
  /** Gets a FIDO key. */
  getMFADevice: { input: GetMFADeviceRequest; output: GetMFADeviceResponse };
  /** Gets an OpenID Connect provider. */
  getOpenIDConnectProvider: { input: GetOpenIDConnectProviderRequest; output: GetOpenIDConnectProviderResponse };
  /** Gets a report on an entity of the organization. */
  getOrganizationsAccessReport: { input: GetOrganizationsAccessReportRequest; output: GetOrganizationsAccessReportResponse };
  /** Tells who signs the tokens that the account gives to services outside of AWS. */
  getOutboundWebIdentityFederationInfo: { input: GetOutboundWebIdentityFederationInfoRequest; output: GetOutboundWebIdentityFederationInfoResponse };
  /** Gets a managed policy without its documents. */
  getPolicy: { input: GetPolicyRequest; output: GetPolicyResponse };
  /** Gets a version of a managed policy with its document. */
  getPolicyVersion: { input: GetPolicyVersionRequest; output: GetPolicyVersionResponse };
  /** Gets a role with everything about it but its policies. */
  getRole: { input: GetRoleRequest; output: GetRoleResponse };
  /** Gets an inline policy of a role. */
  getRolePolicy: { input: GetRolePolicyRequest; output: GetRolePolicyResponse };
  /** Gets a version of a template, a disabled one too. */
  getRoleTemplateVersion: { input: GetRoleTemplateVersionRequest; output: GetRoleTemplateVersionResponse };
  /** Gets a SAML provider with its metadata. */
  getSAMLProvider: { input: GetSAMLProviderRequest; output: GetSAMLProviderResponse };
  /** Gets a public key of a user. */
  getSSHPublicKey: { input: GetSSHPublicKeyRequest; output: GetSSHPublicKeyResponse };
  /** Gets a server certificate with its text, but for the private key. */
  getServerCertificate: { input: GetServerCertificateRequest; output: GetServerCertificateResponse };
  /** Gets a report on the last use of services. */
  getServiceLastAccessedDetails: { input: GetServiceLastAccessedDetailsRequest; output: GetServiceLastAccessedDetailsResponse };
  /** Gets, from a report on a group or a policy, who may use a service, and each one's last use. */
  getServiceLastAccessedDetailsWithEntities: { input: GetServiceLastAccessedDetailsWithEntitiesRequest; output: GetServiceLastAccessedDetailsWithEntitiesResponse };
  /** Tells how far the deletion of a service-linked role is. */
  getServiceLinkedRoleDeletionStatus: { input: GetServiceLinkedRoleDeletionStatusRequest; output: GetServiceLinkedRoleDeletionStatusResponse };
  /** Gets a user, or the one whose credentials make the call. */
  getUser: { input: GetUserRequest; output: GetUserResponse };
  /** Gets an inline policy of a user. */
  getUserPolicy: { input: GetUserPolicyRequest; output: GetUserPolicyResponse };
  /** Lists the access keys of a user, without their secrets. */
  listAccessKeys: { input: ListAccessKeysRequest; output: ListAccessKeysResponse };
  /** Lists the alias of the account, if it has one. */
  listAccountAliases: { input: ListAccountAliasesRequest; output: ListAccountAliasesResponse };
  /** Lists the managed policies that are attached to a group. */
  listAttachedGroupPolicies: { input: ListAttachedGroupPoliciesRequest; output: ListAttachedGroupPoliciesResponse };
  /** Lists the managed policies that are attached to a role. */
  listAttachedRolePolicies: { input: ListAttachedRolePoliciesRequest; output: ListAttachedRolePoliciesResponse };
  /** Lists the managed policies that are attached to a user itself. */
  listAttachedUserPolicies: { input: ListAttachedUserPoliciesRequest; output: ListAttachedUserPoliciesResponse };
  /** Lists the requests of the caller's account that somebody took on. */
  listDelegationRequests: { input: ListDelegationRequestsRequest; output: ListDelegationRequestsResponse };
  /** Lists the users, groups and roles that a managed policy is used by. */
  listEntitiesForPolicy: { input: ListEntitiesForPolicyRequest; output: ListEntitiesForPolicyResponse };
  /** Lists the names of the inline policies of a group. */
  listGroupPolicies: { input: ListGroupPoliciesRequest; output: ListGroupPoliciesResponse };
  /** Lists the groups whose path begins with a prefix. */
  listGroups: { input: ListGroupsRequest; output: ListGroupsResponse };
  /** Lists the groups that a user is in. */
  listGroupsForUser: { input: ListGroupsForUserRequest; output: ListGroupsForUserResponse };
  /** Lists the tags of an instance profile. */
  listInstanceProfileTags: { input: ListInstanceProfileTagsRequest; output: ListInstanceProfileTagsResponse };
  /** Lists the instance profiles whose path begins with a prefix. */
  listInstanceProfiles: { input: ListInstanceProfilesRequest; output: ListInstanceProfilesResponse };
  /** Lists the instance profiles that hold a role. */
  listInstanceProfilesForRole: { input: ListInstanceProfilesForRoleRequest; output: ListInstanceProfilesForRoleResponse };
  /** Lists the tags of a virtual MFA device. */
  listMFADeviceTags: { input: ListMFADeviceTagsRequest; output: ListMFADeviceTagsResponse };
  /** Lists the MFA devices of a user. */
  listMFADevices: { input: ListMFADevicesRequest; output: ListMFADevicesResponse };
  /** Lists the tags of a OpenID Connect provider. */
  listOpenIDConnectProviderTags: { input: ListOpenIDConnectProviderTagsRequest; output: ListOpenIDConnectProviderTagsResponse };
  /** Lists the OpenID Connect providers. */
  listOpenIDConnectProviders: { input: ListOpenIDConnectProvidersRequest; output: ListOpenIDConnectProvidersResponse };
  /** Lists what the organization may do with the root users of its accounts. */
  listOrganizationsFeatures: { input: ListOrganizationsFeaturesRequest; output: ListOrganizationsFeaturesResponse };
  /** Lists managed policies, those of AWS too. */
  listPolicies: { input: ListPoliciesRequest; output: ListPoliciesResponse };
  /** Lists, service by service, the policies by which an entity may use it. */
  listPoliciesGrantingServiceAccess: { input: ListPoliciesGrantingServiceAccessRequest; output: ListPoliciesGrantingServiceAccessResponse };
  /** Lists the tags of a managed policy. */
  listPolicyTags: { input: ListPolicyTagsRequest; output: ListPolicyTagsResponse };
  /** Lists the versions of a managed policy without documents. */
  listPolicyVersions: { input: ListPolicyVersionsRequest; output: ListPolicyVersionsResponse };
  /** Lists the names of the inline policies of a role. */
  listRolePolicies: { input: ListRolePoliciesRequest; output: ListRolePoliciesResponse };
  /** Lists the tags of a role. */
  listRoleTags: { input: ListRoleTagsRequest; output: ListRoleTagsResponse };
  /** Lists the roles whose path begins with a prefix, service-linked ones too. */
  listRoles: { input: ListRolesRequest; output: ListRolesResponse };
  /** Lists the tags of a SAML provider. */
  listSAMLProviderTags: { input: ListSAMLProviderTagsRequest; output: ListSAMLProviderTagsResponse };
  /** Lists the SAML providers. */
  listSAMLProviders: { input: ListSAMLProvidersRequest; output: ListSAMLProvidersResponse };
  /** Lists the public keys of a user. */
  listSSHPublicKeys: { input: ListSSHPublicKeysRequest; output: ListSSHPublicKeysResponse };
  /** Lists the tags of a server certificate. */
  listServerCertificateTags: { input: ListServerCertificateTagsRequest; output: ListServerCertificateTagsResponse };
  /** Lists the server certificates whose path begins with a prefix. */
  listServerCertificates: { input: ListServerCertificatesRequest; output: ListServerCertificatesResponse };
  /** Lists the credentials of a user, or of all users, without their secrets. */
  listServiceSpecificCredentials: { input: ListServiceSpecificCredentialsRequest; output: ListServiceSpecificCredentialsResponse };
  /** Lists the signing certificates of a user, or of the caller. */
  listSigningCertificates: { input: ListSigningCertificatesRequest; output: ListSigningCertificatesResponse };
  /** Lists the names of the inline policies of a user. */
  listUserPolicies: { input: ListUserPoliciesRequest; output: ListUserPoliciesResponse };
  /** Lists the tags of a user. */
  listUserTags: { input: ListUserTagsRequest; output: ListUserTagsResponse };
  /** Lists the users whose path begins with a prefix. */
  listUsers: { input: ListUsersRequest; output: ListUsersResponse };
  /** Lists the virtual MFA devices of the account. */
  listVirtualMFADevices: { input: ListVirtualMFADevicesRequest; output: ListVirtualMFADevicesResponse };
  /** Sets properties of the account; those that are not named stay. */
  putAccountProperties: { input: PutAccountPropertiesRequest; output: PutAccountPropertiesResponse };
  /** Sets an inline policy of a group, or replaces the one of that name. */
  putGroupPolicy: { input: PutGroupPolicyRequest; output: {} };
  /** Sets the permissions boundary of a role, or replaces it. */
  putRolePermissionsBoundary: { input: PutRolePermissionsBoundaryRequest; output: {} };
  /** Sets an inline policy of a role, or replaces the one of that name. */
  putRolePolicy: { input: PutRolePolicyRequest; output: {} };
  /** Sets the permissions boundary of a user, or replaces it. */
  putUserPermissionsBoundary: { input: PutUserPermissionsBoundaryRequest; output: {} };
  /** Sets an inline policy of a user, or replaces the one of that name. */
  putUserPolicy: { input: PutUserPolicyRequest; output: {} };
  /** Rejects a request for good, an accepted one too as long as its token has not been sent. */
  rejectDelegationRequest: { input: RejectDelegationRequestRequest; output: {} };
  /** Takes an audience from an OpenID Connect provider; one that is not there is no error. */
  removeClientIDFromOpenIDConnectProvider: { input: RemoveClientIDFromOpenIDConnectProviderRequest; output: {} };
  /** Takes the role out of an instance profile. */
  removeRoleFromInstanceProfile: { input: RemoveRoleFromInstanceProfileRequest; output: {} };
  /** Takes a user out of a group; it is no error if the user is not in it. */
  removeUserFromGroup: { input: RemoveUserFromGroupRequest; output: {} };
  /** Makes another secret in the place of the present one. It is in this answer alone. */
  resetServiceSpecificCredential: { input: ResetServiceSpecificCredentialRequest; output: ResetServiceSpecificCredentialResponse };
  /** Finds out, by two codes, how far the clock of a device is off. */
  resyncMFADevice: { input: ResyncMFADeviceRequest; output: {} };
  /** Gives the access that was accepted away, which cannot be undone. */
  sendDelegationToken: { input: SendDelegationTokenRequest; output: {} };
  /** Puts a version in force, wherever the policy is attached. */
  setDefaultPolicyVersion: { input: SetDefaultPolicyVersionRequest; output: {} };
  /** Sets which session tokens the global endpoint gives. */
  setSecurityTokenServicePreferences: { input: SetSecurityTokenServicePreferencesRequest; output: {} };
  /** Decides actions on resources under the policies that are given. */
  simulateCustomPolicy: { input: SimulateCustomPolicyRequest; output: SimulatePolicyResponse };
  /** Decides actions on resources under the policies that a user, group or role of the account has. */
  simulatePrincipalPolicy: { input: SimulatePrincipalPolicyRequest; output: SimulatePolicyResponse };
  /** Sets tags of an instance profile; a key that is there gets the new value. */
  tagInstanceProfile: { input: TagInstanceProfileRequest; output: {} };
  /** Sets tags of a virtual MFA device; a key that is there gets the new value. */
  tagMFADevice: { input: TagMFADeviceRequest; output: {} };
  /** Sets tags of a OpenID Connect provider; a key that is there gets the new value. */
  tagOpenIDConnectProvider: { input: TagOpenIDConnectProviderRequest; output: {} };
  /** Sets tags of a managed policy of the account; a key that is there gets the new value. */
  tagPolicy: { input: TagPolicyRequest; output: {} };
  /** Sets tags of a role; a key that is there gets the new value. */
  tagRole: { input: TagRoleRequest; output: {} };
  /** Sets tags of a SAML provider; a key that is there gets the new value. */
  tagSAMLProvider: { input: TagSAMLProviderRequest; output: {} };
  /** Sets tags of a server certificate; a key that is there gets the new value. */
  tagServerCertificate: { input: TagServerCertificateRequest; output: {} };
  /** Sets tags of a user; a key that is there gets the new value. */
  tagUser: { input: TagUserRequest; output: {} };
  /** Removes tags of an instance profile; keys that are not there are passed over. */
  untagInstanceProfile: { input: UntagInstanceProfileRequest; output: {} };
  /** Removes tags of a virtual MFA device; keys that are not there are passed over. */
  untagMFADevice: { input: UntagMFADeviceRequest; output: {} };
  /** Removes tags of a OpenID Connect provider; keys that are not there are passed over. */
  untagOpenIDConnectProvider: { input: UntagOpenIDConnectProviderRequest; output: {} };
  /** Removes tags of a managed policy of the account; keys that are not there are passed over. */
  untagPolicy: { input: UntagPolicyRequest; output: {} };
  /** Removes tags of a role; keys that are not there are passed over. */
  untagRole: { input: UntagRoleRequest; output: {} };
  /** Removes tags of a SAML provider; keys that are not there are passed over. */
  untagSAMLProvider: { input: UntagSAMLProviderRequest; output: {} };
  /** Removes tags of a server certificate; keys that are not there are passed over. */
  untagServerCertificate: { input: UntagServerCertificateRequest; output: {} };
  /** Removes tags of a user; keys that are not there are passed over. */
  untagUser: { input: UntagUserRequest; output: {} };
  /** Sets whether an access key can be used. */
  updateAccessKey: { input: UpdateAccessKeyRequest; output: {} };
  /** Sets the rules for passwords. They are replaced as a whole: what is not given gets its default. */
  updateAccountPasswordPolicy: { input: UpdateAccountPasswordPolicyRequest; output: {} };
  /** Replaces the trust policy of a role. */
  updateAssumeRolePolicy: { input: UpdateAssumeRolePolicyRequest; output: {} };
  /** Hands a request over for approval, with notes. */
  updateDelegationRequest: { input: UpdateDelegationRequestRequest; output: {} };
  /** Renames or moves a group. Members and policies stay. */
  updateGroup: { input: UpdateGroupRequest; output: {} };
  /** Sets another password for a user, or whether the user must; what is not given stays. */
  updateLoginProfile: { input: UpdateLoginProfileRequest; output: {} };
  /** Puts other thumbprints in the place of all that an OpenID Connect provider has. */
  updateOpenIDConnectProviderThumbprint: { input: UpdateOpenIDConnectProviderThumbprintRequest; output: {} };
  /** Changes the description or the longest session of a role; what is not given stays. */
  updateRole: { input: UpdateRoleRequest; output: UpdateRoleResponse };
  /** Changes the description of a role; `UpdateRole` does the same and more. */
  updateRoleDescription: { input: UpdateRoleDescriptionRequest; output: UpdateRoleDescriptionResponse };
  /** Changes a SAML provider; what is not given stays. */
  updateSAMLProvider: { input: UpdateSAMLProviderRequest; output: UpdateSAMLProviderResponse };
  /** Lets a public key of a user count, or not. */
  updateSSHPublicKey: { input: UpdateSSHPublicKeyRequest; output: {} };
  /** Renames or moves a server certificate. The id stays. */
  updateServerCertificate: { input: UpdateServerCertificateRequest; output: {} };
  /** Sets whether credentials can be used. */
  updateServiceSpecificCredential: { input: UpdateServiceSpecificCredentialRequest; output: {} };
  /** Turns a signing certificate on or off. */
  updateSigningCertificate: { input: UpdateSigningCertificateRequest; output: {} };
  /** Renames or moves a user. The id, the memberships and everything the user holds stay. */
  updateUser: { input: UpdateUserRequest; output: {} };
  /** Uploads a public RSA key of a user. */
  uploadSSHPublicKey: { input: UploadSSHPublicKeyRequest; output: UploadSSHPublicKeyResponse };
  /** Uploads a server certificate with its private key, which is checked and not kept. */
  uploadServerCertificate: { input: UploadServerCertificateRequest; output: UploadServerCertificateResponse };
  /** Uploads a signing certificate of a user, or of the caller. A user has two at most. */
  uploadSigningCertificate: { input: UploadSigningCertificateRequest; output: UploadSigningCertificateResponse };
}

/** The input and output of every operation, by its name in snake case. */
export interface SnakeOperations {
  /** Accepts a request. */
  accept_delegation_request: CamelOperations["acceptDelegationRequest"];
  /** Makes the role of a template, with all its policies. */
  acquire_role: CamelOperations["acquireRole"];
  /** Adds an audience to an OpenID Connect provider; one that is there already is no error. */
  add_client_id_to_open_id_connect_provider: CamelOperations["addClientIDToOpenIDConnectProvider"];
  /** Puts a role into an instance profile, which holds one at most. */
  add_role_to_instance_profile: CamelOperations["addRoleToInstanceProfile"];
  /** Puts a user into a group; it is no error if the user is in it already. */
  add_user_to_group: CamelOperations["addUserToGroup"];
  /** Takes a request on: the caller becomes its owner. */
  associate_delegation_request: CamelOperations["associateDelegationRequest"];
  /** Attaches a managed policy to a group; it is no error if it is attached already. */
  attach_group_policy: CamelOperations["attachGroupPolicy"];
  /** Attaches a managed policy to a role; it is no error if it is attached already. */
  attach_role_policy: CamelOperations["attachRolePolicy"];
  /** Attaches a managed policy to a user; it is no error if it is attached already. */
  attach_user_policy: CamelOperations["attachUserPolicy"];
  /** Changes the password of the user who calls. */
  change_password: CamelOperations["changePassword"];
  /** Creates an access key. Its secret is in this answer and in no other. */
  create_access_key: CamelOperations["createAccessKey"];
  /** Sets the alias of the account, which has one at most. */
  create_account_alias: CamelOperations["createAccountAlias"];
  /** Asks an account for temporary access, as a partner does. */
  create_delegation_request: CamelOperations["createDelegationRequest"];
  /** Creates a group. */
  create_group: CamelOperations["createGroup"];
  /** Creates an instance profile without a role. */
  create_instance_profile: CamelOperations["createInstanceProfile"];
  /** Gives a user a password for the console. The root user, who names nobody and gives none, may set its own again. */
  create_login_profile: CamelOperations["createLoginProfile"];
  /** Creates an OpenID Connect provider. */
  create_open_id_connect_provider: CamelOperations["createOpenIDConnectProvider"];
  /** Creates a managed policy; its document becomes version `v1`. */
  create_policy: CamelOperations["createPolicy"];
  /** Adds a version to a managed policy, which has five at most. */
  create_policy_version: CamelOperations["createPolicyVersion"];
  /** Creates a role, all or nothing: tags and boundary are set with it. */
  create_role: CamelOperations["createRole"];
  /** Creates a SAML provider from the metadata that it publishes. */
  create_saml_provider: CamelOperations["createSAMLProvider"];
  /** Creates the role that a service of AWS keeps for itself, with its trust and permissions. */
  create_service_linked_role: CamelOperations["createServiceLinkedRole"];
  /** Creates credentials for one service: a name and a password, or an API key. The secret is in this answer alone. */
  create_service_specific_credential: CamelOperations["createServiceSpecificCredential"];
  /** Creates a user, all or nothing: tags and boundary are set with it. */
  create_user: CamelOperations["createUser"];
  /** Creates a virtual MFA device, which is nobody's yet. Its seed is told here and never again. */
  create_virtual_mfa_device: CamelOperations["createVirtualMFADevice"];
  /** Takes an MFA device from a user. A virtual one is there still, and nobody's. */
  deactivate_mfa_device: CamelOperations["deactivateMFADevice"];
  /** Deletes an access key. */
  delete_access_key: CamelOperations["deleteAccessKey"];
  /** Removes the alias of the account. */
  delete_account_alias: CamelOperations["deleteAccountAlias"];
  /** Removes the rules for passwords; the defaults of AWS hold again. */
  delete_account_password_policy: CamelOperations["deleteAccountPasswordPolicy"];
  /** Deletes a group without users and policies. */
  delete_group: CamelOperations["deleteGroup"];
  /** Deletes an inline policy of a group. */
  delete_group_policy: CamelOperations["deleteGroupPolicy"];
  /** Deletes an instance profile without a role. */
  delete_instance_profile: CamelOperations["deleteInstanceProfile"];
  /** Takes a user's password away. Its access keys stay. */
  delete_login_profile: CamelOperations["deleteLoginProfile"];
  /** Deletes an OpenID Connect provider. Roles that trust it stay as they are. */
  delete_open_id_connect_provider: CamelOperations["deleteOpenIDConnectProvider"];
  /** Deletes a managed policy that is attached nowhere and has one version left. */
  delete_policy: CamelOperations["deletePolicy"];
  /** Deletes a version that is not the default. */
  delete_policy_version: CamelOperations["deletePolicyVersion"];
  /** Deletes a role without policies that is in no instance profile. */
  delete_role: CamelOperations["deleteRole"];
  /** Removes the permissions boundary of a role. */
  delete_role_permissions_boundary: CamelOperations["deleteRolePermissionsBoundary"];
  /** Deletes an inline policy of a role. */
  delete_role_policy: CamelOperations["deleteRolePolicy"];
  /** Deletes a SAML provider. Roles that trust it stay as they are. */
  delete_saml_provider: CamelOperations["deleteSAMLProvider"];
  /** Deletes a public key of a user. */
  delete_ssh_public_key: CamelOperations["deleteSSHPublicKey"];
  /** Deletes a server certificate. Nobody here knows who uses it. */
  delete_server_certificate: CamelOperations["deleteServerCertificate"];
  /** Starts to delete a service-linked role and gives a task to ask about. */
  delete_service_linked_role: CamelOperations["deleteServiceLinkedRole"];
  /** Deletes credentials. */
  delete_service_specific_credential: CamelOperations["deleteServiceSpecificCredential"];
  /** Deletes a signing certificate. */
  delete_signing_certificate: CamelOperations["deleteSigningCertificate"];
  /** Deletes a user who holds nothing any more: no keys, policies, groups or sign-in. */
  delete_user: CamelOperations["deleteUser"];
  /** Removes the permissions boundary of a user. */
  delete_user_permissions_boundary: CamelOperations["deleteUserPermissionsBoundary"];
  /** Deletes an inline policy of a user. */
  delete_user_policy: CamelOperations["deleteUserPolicy"];
  /** Deletes a virtual MFA device that is nobody's. */
  delete_virtual_mfa_device: CamelOperations["deleteVirtualMFADevice"];
  /** Detaches a managed policy from a group. */
  detach_group_policy: CamelOperations["detachGroupPolicy"];
  /** Detaches a managed policy from a role. */
  detach_role_policy: CamelOperations["detachRolePolicy"];
  /** Detaches a managed policy from a user. */
  detach_user_policy: CamelOperations["detachUserPolicy"];
  /** Takes the credentials of its accounts' root users out of the organization's hands. */
  disable_organizations_root_credentials_management: CamelOperations["disableOrganizationsRootCredentialsManagement"];
  /** Ends that the organization may act as the root users of its accounts. */
  disable_organizations_root_sessions: CamelOperations["disableOrganizationsRootSessions"];
  /** Lets the account give no tokens to services outside of AWS any more. */
  disable_outbound_web_identity_federation: CamelOperations["disableOutboundWebIdentityFederation"];
  /** Gives an MFA device to a user who can show two of its codes, one after the other. */
  enable_mfa_device: CamelOperations["enableMFADevice"];
  /** Lets the organization delete and recover the credentials of its accounts' root users. */
  enable_organizations_root_credentials_management: CamelOperations["enableOrganizationsRootCredentialsManagement"];
  /** Lets the organization act as the root users of its accounts, for a few tasks. */
  enable_organizations_root_sessions: CamelOperations["enableOrganizationsRootSessions"];
  /** Lets the account give tokens to services outside of AWS. */
  enable_outbound_web_identity_federation: CamelOperations["enableOutboundWebIdentityFederation"];
  /** Makes the report on the credentials of the account as they are now, or tells that there is one that is younger than four hours. */
  generate_credential_report: CamelOperations["generateCredentialReport"];
  /** Begins a report on the services that the organization's policies leave an entity of it. Only the management account may. */
  generate_organizations_access_report: CamelOperations["generateOrganizationsAccessReport"];
  /** Begins a report on the services that an entity's policies allow, and their last use. */
  generate_service_last_accessed_details: CamelOperations["generateServiceLastAccessedDetails"];
  /** Tells when and where an access key was used last. */
  get_access_key_last_used: CamelOperations["getAccessKeyLastUsed"];
  /** Gives all users, groups, roles and managed policies with their policies, page by page. */
  get_account_authorization_details: CamelOperations["getAccountAuthorizationDetails"];
  /** Gets the rules for passwords, if the account has set any. */
  get_account_password_policy: CamelOperations["getAccountPasswordPolicy"];
  /** Gets the properties of the account. */
  get_account_properties: CamelOperations["getAccountProperties"];
  /** Counts what the account holds, and tells its quotas. */
  get_account_summary: CamelOperations["getAccountSummary"];
  /** Lists the condition keys that policies ask for, in conditions and in variables. */
  get_context_keys_for_custom_policy: CamelOperations["getContextKeysForCustomPolicy"];
  /** Lists the condition keys that the policies of a user, group or role ask for. */
  get_context_keys_for_principal_policy: CamelOperations["getContextKeysForPrincipalPolicy"];
  /** Gets the report, for four hours after it was made. */
  get_credential_report: CamelOperations["getCredentialReport"];
  /** Gets a request. */
  get_delegation_request: CamelOperations["getDelegationRequest"];
  /** Gets a group, and its users page by page. */
  get_group: CamelOperations["getGroup"];
  /** Gets an inline policy of a group. */
  get_group_policy: CamelOperations["getGroupPolicy"];
  /** Says in a few English sentences what a delegation request asks for. */
  get_human_readable_summary: CamelOperations["getHumanReadableSummary"];
  /** Gets an instance profile with its role. */
  get_instance_profile: CamelOperations["getInstanceProfile"];
  /** Tells whether a user has a password, and since when. */
  get_login_profile: CamelOperations["getLoginProfile"];
  /** Gets a FIDO key. */
  get_mfa_device: CamelOperations["getMFADevice"];
  /** Gets an OpenID Connect provider. */
  get_open_id_connect_provider: CamelOperations["getOpenIDConnectProvider"];
  /** Gets a report on an entity of the organization. */
  get_organizations_access_report: CamelOperations["getOrganizationsAccessReport"];
  /** Tells who signs the tokens that the account gives to services outside of AWS. */
  get_outbound_web_identity_federation_info: CamelOperations["getOutboundWebIdentityFederationInfo"];
  /** Gets a managed policy without its documents. */
  get_policy: CamelOperations["getPolicy"];
  /** Gets a version of a managed policy with its document. */
  get_policy_version: CamelOperations["getPolicyVersion"];
  /** Gets a role with everything about it but its policies. */
  get_role: CamelOperations["getRole"];
  /** Gets an inline policy of a role. */
  get_role_policy: CamelOperations["getRolePolicy"];
  /** Gets a version of a template, a disabled one too. */
  get_role_template_version: CamelOperations["getRoleTemplateVersion"];
  /** Gets a SAML provider with its metadata. */
  get_saml_provider: CamelOperations["getSAMLProvider"];
  /** Gets a public key of a user. */
  get_ssh_public_key: CamelOperations["getSSHPublicKey"];
  /** Gets a server certificate with its text, but for the private key. */
  get_server_certificate: CamelOperations["getServerCertificate"];
  /** Gets a report on the last use of services. */
  get_service_last_accessed_details: CamelOperations["getServiceLastAccessedDetails"];
  /** Gets, from a report on a group or a policy, who may use a service, and each one's last use. */
  get_service_last_accessed_details_with_entities: CamelOperations["getServiceLastAccessedDetailsWithEntities"];
  /** Tells how far the deletion of a service-linked role is. */
  get_service_linked_role_deletion_status: CamelOperations["getServiceLinkedRoleDeletionStatus"];
  /** Gets a user, or the one whose credentials make the call. */
  get_user: CamelOperations["getUser"];
  /** Gets an inline policy of a user. */
  get_user_policy: CamelOperations["getUserPolicy"];
  /** Lists the access keys of a user, without their secrets. */
  list_access_keys: CamelOperations["listAccessKeys"];
  /** Lists the alias of the account, if it has one. */
  list_account_aliases: CamelOperations["listAccountAliases"];
  /** Lists the managed policies that are attached to a group. */
  list_attached_group_policies: CamelOperations["listAttachedGroupPolicies"];
  /** Lists the managed policies that are attached to a role. */
  list_attached_role_policies: CamelOperations["listAttachedRolePolicies"];
  /** Lists the managed policies that are attached to a user itself. */
  list_attached_user_policies: CamelOperations["listAttachedUserPolicies"];
  /** Lists the requests of the caller's account that somebody took on. */
  list_delegation_requests: CamelOperations["listDelegationRequests"];
  /** Lists the users, groups and roles that a managed policy is used by. */
  list_entities_for_policy: CamelOperations["listEntitiesForPolicy"];
  /** Lists the names of the inline policies of a group. */
  list_group_policies: CamelOperations["listGroupPolicies"];
  /** Lists the groups whose path begins with a prefix. */
  list_groups: CamelOperations["listGroups"];
  /** Lists the groups that a user is in. */
  list_groups_for_user: CamelOperations["listGroupsForUser"];
  /** Lists the tags of an instance profile. */
  list_instance_profile_tags: CamelOperations["listInstanceProfileTags"];
  /** Lists the instance profiles whose path begins with a prefix. */
  list_instance_profiles: CamelOperations["listInstanceProfiles"];
  /** Lists the instance profiles that hold a role. */
  list_instance_profiles_for_role: CamelOperations["listInstanceProfilesForRole"];
  /** Lists the tags of a virtual MFA device. */
  list_mfa_device_tags: CamelOperations["listMFADeviceTags"];
  /** Lists the MFA devices of a user. */
  list_mfa_devices: CamelOperations["listMFADevices"];
  /** Lists the tags of a OpenID Connect provider. */
  list_open_id_connect_provider_tags: CamelOperations["listOpenIDConnectProviderTags"];
  /** Lists the OpenID Connect providers. */
  list_open_id_connect_providers: CamelOperations["listOpenIDConnectProviders"];
  /** Lists what the organization may do with the root users of its accounts. */
  list_organizations_features: CamelOperations["listOrganizationsFeatures"];
  /** Lists managed policies, those of AWS too. */
  list_policies: CamelOperations["listPolicies"];
  /** Lists, service by service, the policies by which an entity may use it. */
  list_policies_granting_service_access: CamelOperations["listPoliciesGrantingServiceAccess"];
  /** Lists the tags of a managed policy. */
  list_policy_tags: CamelOperations["listPolicyTags"];
  /** Lists the versions of a managed policy without documents. */
  list_policy_versions: CamelOperations["listPolicyVersions"];
  /** Lists the names of the inline policies of a role. */
  list_role_policies: CamelOperations["listRolePolicies"];
  /** Lists the tags of a role. */
  list_role_tags: CamelOperations["listRoleTags"];
  /** Lists the roles whose path begins with a prefix, service-linked ones too. */
  list_roles: CamelOperations["listRoles"];
  /** Lists the tags of a SAML provider. */
  list_saml_provider_tags: CamelOperations["listSAMLProviderTags"];
  /** Lists the SAML providers. */
  list_saml_providers: CamelOperations["listSAMLProviders"];
  /** Lists the public keys of a user. */
  list_ssh_public_keys: CamelOperations["listSSHPublicKeys"];
  /** Lists the tags of a server certificate. */
  list_server_certificate_tags: CamelOperations["listServerCertificateTags"];
  /** Lists the server certificates whose path begins with a prefix. */
  list_server_certificates: CamelOperations["listServerCertificates"];
  /** Lists the credentials of a user, or of all users, without their secrets. */
  list_service_specific_credentials: CamelOperations["listServiceSpecificCredentials"];
  /** Lists the signing certificates of a user, or of the caller. */
  list_signing_certificates: CamelOperations["listSigningCertificates"];
  /** Lists the names of the inline policies of a user. */
  list_user_policies: CamelOperations["listUserPolicies"];
  /** Lists the tags of a user. */
  list_user_tags: CamelOperations["listUserTags"];
  /** Lists the users whose path begins with a prefix. */
  list_users: CamelOperations["listUsers"];
  /** Lists the virtual MFA devices of the account. */
  list_virtual_mfa_devices: CamelOperations["listVirtualMFADevices"];
  /** Sets properties of the account; those that are not named stay. */
  put_account_properties: CamelOperations["putAccountProperties"];
  /** Sets an inline policy of a group, or replaces the one of that name. */
  put_group_policy: CamelOperations["putGroupPolicy"];
  /** Sets the permissions boundary of a role, or replaces it. */
  put_role_permissions_boundary: CamelOperations["putRolePermissionsBoundary"];
  /** Sets an inline policy of a role, or replaces the one of that name. */
  put_role_policy: CamelOperations["putRolePolicy"];
  /** Sets the permissions boundary of a user, or replaces it. */
  put_user_permissions_boundary: CamelOperations["putUserPermissionsBoundary"];
  /** Sets an inline policy of a user, or replaces the one of that name. */
  put_user_policy: CamelOperations["putUserPolicy"];
  /** Rejects a request for good, an accepted one too as long as its token has not been sent. */
  reject_delegation_request: CamelOperations["rejectDelegationRequest"];
  /** Takes an audience from an OpenID Connect provider; one that is not there is no error. */
  remove_client_id_from_open_id_connect_provider: CamelOperations["removeClientIDFromOpenIDConnectProvider"];
  /** Takes the role out of an instance profile. */
  remove_role_from_instance_profile: CamelOperations["removeRoleFromInstanceProfile"];
  /** Takes a user out of a group; it is no error if the user is not in it. */
  remove_user_from_group: CamelOperations["removeUserFromGroup"];
  /** Makes another secret in the place of the present one. It is in this answer alone. */
  reset_service_specific_credential: CamelOperations["resetServiceSpecificCredential"];
  /** Finds out, by two codes, how far the clock of a device is off. */
  resync_mfa_device: CamelOperations["resyncMFADevice"];
  /** Gives the access that was accepted away, which cannot be undone. */
  send_delegation_token: CamelOperations["sendDelegationToken"];
  /** Puts a version in force, wherever the policy is attached. */
  set_default_policy_version: CamelOperations["setDefaultPolicyVersion"];
  /** Sets which session tokens the global endpoint gives. */
  set_security_token_service_preferences: CamelOperations["setSecurityTokenServicePreferences"];
  /** Decides actions on resources under the policies that are given. */
  simulate_custom_policy: CamelOperations["simulateCustomPolicy"];
  /** Decides actions on resources under the policies that a user, group or role of the account has. */
  simulate_principal_policy: CamelOperations["simulatePrincipalPolicy"];
  /** Sets tags of an instance profile; a key that is there gets the new value. */
  tag_instance_profile: CamelOperations["tagInstanceProfile"];
  /** Sets tags of a virtual MFA device; a key that is there gets the new value. */
  tag_mfa_device: CamelOperations["tagMFADevice"];
  /** Sets tags of a OpenID Connect provider; a key that is there gets the new value. */
  tag_open_id_connect_provider: CamelOperations["tagOpenIDConnectProvider"];
  /** Sets tags of a managed policy of the account; a key that is there gets the new value. */
  tag_policy: CamelOperations["tagPolicy"];
  /** Sets tags of a role; a key that is there gets the new value. */
  tag_role: CamelOperations["tagRole"];
  /** Sets tags of a SAML provider; a key that is there gets the new value. */
  tag_saml_provider: CamelOperations["tagSAMLProvider"];
  /** Sets tags of a server certificate; a key that is there gets the new value. */
  tag_server_certificate: CamelOperations["tagServerCertificate"];
  /** Sets tags of a user; a key that is there gets the new value. */
  tag_user: CamelOperations["tagUser"];
  /** Removes tags of an instance profile; keys that are not there are passed over. */
  untag_instance_profile: CamelOperations["untagInstanceProfile"];
  /** Removes tags of a virtual MFA device; keys that are not there are passed over. */
  untag_mfa_device: CamelOperations["untagMFADevice"];
  /** Removes tags of a OpenID Connect provider; keys that are not there are passed over. */
  untag_open_id_connect_provider: CamelOperations["untagOpenIDConnectProvider"];
  /** Removes tags of a managed policy of the account; keys that are not there are passed over. */
  untag_policy: CamelOperations["untagPolicy"];
  /** Removes tags of a role; keys that are not there are passed over. */
  untag_role: CamelOperations["untagRole"];
  /** Removes tags of a SAML provider; keys that are not there are passed over. */
  untag_saml_provider: CamelOperations["untagSAMLProvider"];
  /** Removes tags of a server certificate; keys that are not there are passed over. */
  untag_server_certificate: CamelOperations["untagServerCertificate"];
  /** Removes tags of a user; keys that are not there are passed over. */
  untag_user: CamelOperations["untagUser"];
  /** Sets whether an access key can be used. */
  update_access_key: CamelOperations["updateAccessKey"];
  /** Sets the rules for passwords. They are replaced as a whole: what is not given gets its default. */
  update_account_password_policy: CamelOperations["updateAccountPasswordPolicy"];
  /** Replaces the trust policy of a role. */
  update_assume_role_policy: CamelOperations["updateAssumeRolePolicy"];
  /** Hands a request over for approval, with notes. */
  update_delegation_request: CamelOperations["updateDelegationRequest"];
  /** Renames or moves a group. Members and policies stay. */
  update_group: CamelOperations["updateGroup"];
  /** Sets another password for a user, or whether the user must; what is not given stays. */
  update_login_profile: CamelOperations["updateLoginProfile"];
  /** Puts other thumbprints in the place of all that an OpenID Connect provider has. */
  update_open_id_connect_provider_thumbprint: CamelOperations["updateOpenIDConnectProviderThumbprint"];
  /** Changes the description or the longest session of a role; what is not given stays. */
  update_role: CamelOperations["updateRole"];
  /** Changes the description of a role; `UpdateRole` does the same and more. */
  update_role_description: CamelOperations["updateRoleDescription"];
  /** Changes a SAML provider; what is not given stays. */
  update_saml_provider: CamelOperations["updateSAMLProvider"];
  /** Lets a public key of a user count, or not. */
  update_ssh_public_key: CamelOperations["updateSSHPublicKey"];
  /** Renames or moves a server certificate. The id stays. */
  update_server_certificate: CamelOperations["updateServerCertificate"];
  /** Sets whether credentials can be used. */
  update_service_specific_credential: CamelOperations["updateServiceSpecificCredential"];
  /** Turns a signing certificate on or off. */
  update_signing_certificate: CamelOperations["updateSigningCertificate"];
  /** Renames or moves a user. The id, the memberships and everything the user holds stay. */
  update_user: CamelOperations["updateUser"];
  /** Uploads a public RSA key of a user. */
  upload_ssh_public_key: CamelOperations["uploadSSHPublicKey"];
  /** Uploads a server certificate with its private key, which is checked and not kept. */
  upload_server_certificate: CamelOperations["uploadServerCertificate"];
  /** Uploads a signing certificate of a user, or of the caller. A user has two at most. */
  upload_signing_certificate: CamelOperations["uploadSigningCertificate"];
}

/** Every operation by its name on the wire. */
export const operations = {
  AcceptDelegationRequest: {
    camel: "acceptDelegationRequest",
    snake: "accept_delegation_request",
  },
  AcquireRole: {
    camel: "acquireRole",
    snake: "acquire_role",
    output: "AcquireRoleResponse",
  },
  AddClientIDToOpenIDConnectProvider: {
    camel: "addClientIDToOpenIDConnectProvider",
    snake: "add_client_id_to_open_id_connect_provider",
  },
  AddRoleToInstanceProfile: {
    camel: "addRoleToInstanceProfile",
    snake: "add_role_to_instance_profile",
  },
  AddUserToGroup: {
    camel: "addUserToGroup",
    snake: "add_user_to_group",
  },
  AssociateDelegationRequest: {
    camel: "associateDelegationRequest",
    snake: "associate_delegation_request",
  },
  AttachGroupPolicy: {
    camel: "attachGroupPolicy",
    snake: "attach_group_policy",
  },
  AttachRolePolicy: {
    camel: "attachRolePolicy",
    snake: "attach_role_policy",
  },
  AttachUserPolicy: {
    camel: "attachUserPolicy",
    snake: "attach_user_policy",
  },
  ChangePassword: {
    camel: "changePassword",
    snake: "change_password",
  },
  CreateAccessKey: {
    camel: "createAccessKey",
    snake: "create_access_key",
    output: "CreateAccessKeyResponse",
  },
  CreateAccountAlias: {
    camel: "createAccountAlias",
    snake: "create_account_alias",
  },
  CreateDelegationRequest: {
    camel: "createDelegationRequest",
    snake: "create_delegation_request",
  },
  CreateGroup: {
    camel: "createGroup",
    snake: "create_group",
    output: "CreateGroupResponse",
  },
  CreateInstanceProfile: {
    camel: "createInstanceProfile",
    snake: "create_instance_profile",
    output: "CreateInstanceProfileResponse",
  },
  CreateLoginProfile: {
    camel: "createLoginProfile",
    snake: "create_login_profile",
    output: "CreateLoginProfileResponse",
  },
  CreateOpenIDConnectProvider: {
    camel: "createOpenIDConnectProvider",
    snake: "create_open_id_connect_provider",
  },
  CreatePolicy: {
    camel: "createPolicy",
    snake: "create_policy",
    output: "CreatePolicyResponse",
  },
  CreatePolicyVersion: {
    camel: "createPolicyVersion",
    snake: "create_policy_version",
    output: "CreatePolicyVersionResponse",
  },
  CreateRole: {
    camel: "createRole",
    snake: "create_role",
    output: "CreateRoleResponse",
  },
  CreateSAMLProvider: {
    camel: "createSAMLProvider",
    snake: "create_saml_provider",
  },
  CreateServiceLinkedRole: {
    camel: "createServiceLinkedRole",
    snake: "create_service_linked_role",
    output: "CreateServiceLinkedRoleResponse",
  },
  CreateServiceSpecificCredential: {
    camel: "createServiceSpecificCredential",
    snake: "create_service_specific_credential",
    output: "CreateServiceSpecificCredentialResponse",
  },
  CreateUser: {
    camel: "createUser",
    snake: "create_user",
    output: "CreateUserResponse",
  },
  CreateVirtualMFADevice: {
    camel: "createVirtualMFADevice",
    snake: "create_virtual_mfa_device",
    output: "CreateVirtualMFADeviceResponse",
  },
  DeactivateMFADevice: {
    camel: "deactivateMFADevice",
    snake: "deactivate_mfa_device",
  },
  DeleteAccessKey: {
    camel: "deleteAccessKey",
    snake: "delete_access_key",
  },
  DeleteAccountAlias: {
    camel: "deleteAccountAlias",
    snake: "delete_account_alias",
  },
  DeleteAccountPasswordPolicy: {
    camel: "deleteAccountPasswordPolicy",
    snake: "delete_account_password_policy",
  },
  DeleteGroup: {
    camel: "deleteGroup",
    snake: "delete_group",
  },
  DeleteGroupPolicy: {
    camel: "deleteGroupPolicy",
    snake: "delete_group_policy",
  },
  DeleteInstanceProfile: {
    camel: "deleteInstanceProfile",
    snake: "delete_instance_profile",
  },
  DeleteLoginProfile: {
    camel: "deleteLoginProfile",
    snake: "delete_login_profile",
  },
  DeleteOpenIDConnectProvider: {
    camel: "deleteOpenIDConnectProvider",
    snake: "delete_open_id_connect_provider",
  },
  DeletePolicy: {
    camel: "deletePolicy",
    snake: "delete_policy",
  },
  DeletePolicyVersion: {
    camel: "deletePolicyVersion",
    snake: "delete_policy_version",
  },
  DeleteRole: {
    camel: "deleteRole",
    snake: "delete_role",
  },
  DeleteRolePermissionsBoundary: {
    camel: "deleteRolePermissionsBoundary",
    snake: "delete_role_permissions_boundary",
  },
  DeleteRolePolicy: {
    camel: "deleteRolePolicy",
    snake: "delete_role_policy",
  },
  DeleteSAMLProvider: {
    camel: "deleteSAMLProvider",
    snake: "delete_saml_provider",
  },
  DeleteSSHPublicKey: {
    camel: "deleteSSHPublicKey",
    snake: "delete_ssh_public_key",
  },
  DeleteServerCertificate: {
    camel: "deleteServerCertificate",
    snake: "delete_server_certificate",
  },
  DeleteServiceLinkedRole: {
    camel: "deleteServiceLinkedRole",
    snake: "delete_service_linked_role",
  },
  DeleteServiceSpecificCredential: {
    camel: "deleteServiceSpecificCredential",
    snake: "delete_service_specific_credential",
  },
  DeleteSigningCertificate: {
    camel: "deleteSigningCertificate",
    snake: "delete_signing_certificate",
  },
  DeleteUser: {
    camel: "deleteUser",
    snake: "delete_user",
  },
  DeleteUserPermissionsBoundary: {
    camel: "deleteUserPermissionsBoundary",
    snake: "delete_user_permissions_boundary",
  },
  DeleteUserPolicy: {
    camel: "deleteUserPolicy",
    snake: "delete_user_policy",
  },
  DeleteVirtualMFADevice: {
    camel: "deleteVirtualMFADevice",
    snake: "delete_virtual_mfa_device",
  },
  DetachGroupPolicy: {
    camel: "detachGroupPolicy",
    snake: "detach_group_policy",
  },
  DetachRolePolicy: {
    camel: "detachRolePolicy",
    snake: "detach_role_policy",
  },
  DetachUserPolicy: {
    camel: "detachUserPolicy",
    snake: "detach_user_policy",
  },
  DisableOrganizationsRootCredentialsManagement: {
    camel: "disableOrganizationsRootCredentialsManagement",
    snake: "disable_organizations_root_credentials_management",
  },
  DisableOrganizationsRootSessions: {
    camel: "disableOrganizationsRootSessions",
    snake: "disable_organizations_root_sessions",
  },
  DisableOutboundWebIdentityFederation: {
    camel: "disableOutboundWebIdentityFederation",
    snake: "disable_outbound_web_identity_federation",
  },
  EnableMFADevice: {
    camel: "enableMFADevice",
    snake: "enable_mfa_device",
  },
  EnableOrganizationsRootCredentialsManagement: {
    camel: "enableOrganizationsRootCredentialsManagement",
    snake: "enable_organizations_root_credentials_management",
  },
  EnableOrganizationsRootSessions: {
    camel: "enableOrganizationsRootSessions",
    snake: "enable_organizations_root_sessions",
  },
  EnableOutboundWebIdentityFederation: {
    camel: "enableOutboundWebIdentityFederation",
    snake: "enable_outbound_web_identity_federation",
  },
  GenerateCredentialReport: {
    camel: "generateCredentialReport",
    snake: "generate_credential_report",
  },
  GenerateOrganizationsAccessReport: {
    camel: "generateOrganizationsAccessReport",
    snake: "generate_organizations_access_report",
  },
  GenerateServiceLastAccessedDetails: {
    camel: "generateServiceLastAccessedDetails",
    snake: "generate_service_last_accessed_details",
  },
  GetAccessKeyLastUsed: {
    camel: "getAccessKeyLastUsed",
    snake: "get_access_key_last_used",
    output: "GetAccessKeyLastUsedResponse",
  },
  GetAccountAuthorizationDetails: {
    camel: "getAccountAuthorizationDetails",
    snake: "get_account_authorization_details",
    output: "GetAccountAuthorizationDetailsResponse",
    page: {
      input: "Marker",
      output: "Marker",
      limit: "MaxItems",
      more: "IsTruncated",
      result: ["UserDetailList", "GroupDetailList", "RoleDetailList", "Policies"],
    },
  },
  GetAccountPasswordPolicy: {
    camel: "getAccountPasswordPolicy",
    snake: "get_account_password_policy",
  },
  GetAccountProperties: {
    camel: "getAccountProperties",
    snake: "get_account_properties",
  },
  GetAccountSummary: {
    camel: "getAccountSummary",
    snake: "get_account_summary",
  },
  GetContextKeysForCustomPolicy: {
    camel: "getContextKeysForCustomPolicy",
    snake: "get_context_keys_for_custom_policy",
  },
  GetContextKeysForPrincipalPolicy: {
    camel: "getContextKeysForPrincipalPolicy",
    snake: "get_context_keys_for_principal_policy",
  },
  GetCredentialReport: {
    camel: "getCredentialReport",
    snake: "get_credential_report",
    output: "GetCredentialReportResponse",
  },
  GetDelegationRequest: {
    camel: "getDelegationRequest",
    snake: "get_delegation_request",
    output: "GetDelegationRequestResponse",
  },
  GetGroup: {
    camel: "getGroup",
    snake: "get_group",
    output: "GetGroupResponse",
    page: {
      input: "Marker",
      output: "Marker",
      limit: "MaxItems",
      more: "IsTruncated",
      result: "Users",
    },
  },
  GetGroupPolicy: {
    camel: "getGroupPolicy",
    snake: "get_group_policy",
  },
  GetHumanReadableSummary: {
    camel: "getHumanReadableSummary",
    snake: "get_human_readable_summary",
  },
  GetInstanceProfile: {
    camel: "getInstanceProfile",
    snake: "get_instance_profile",
    output: "GetInstanceProfileResponse",
  },
  GetLoginProfile: {
    camel: "getLoginProfile",
    snake: "get_login_profile",
    output: "GetLoginProfileResponse",
  },
  GetMFADevice: {
    camel: "getMFADevice",
    snake: "get_mfa_device",
    output: "GetMFADeviceResponse",
  },
  GetOpenIDConnectProvider: {
    camel: "getOpenIDConnectProvider",
    snake: "get_open_id_connect_provider",
    output: "GetOpenIDConnectProviderResponse",
  },
  GetOrganizationsAccessReport: {
    camel: "getOrganizationsAccessReport",
    snake: "get_organizations_access_report",
    output: "GetOrganizationsAccessReportResponse",
  },
  GetOutboundWebIdentityFederationInfo: {
    camel: "getOutboundWebIdentityFederationInfo",
    snake: "get_outbound_web_identity_federation_info",
  },
  GetPolicy: {
    camel: "getPolicy",
    snake: "get_policy",
    output: "GetPolicyResponse",
  },
  GetPolicyVersion: {
    camel: "getPolicyVersion",
    snake: "get_policy_version",
    output: "GetPolicyVersionResponse",
  },
  GetRole: {
    camel: "getRole",
    snake: "get_role",
    output: "GetRoleResponse",
  },
  GetRolePolicy: {
    camel: "getRolePolicy",
    snake: "get_role_policy",
  },
  GetRoleTemplateVersion: {
    camel: "getRoleTemplateVersion",
    snake: "get_role_template_version",
    output: "GetRoleTemplateVersionResponse",
  },
  GetSAMLProvider: {
    camel: "getSAMLProvider",
    snake: "get_saml_provider",
    output: "GetSAMLProviderResponse",
  },
  GetSSHPublicKey: {
    camel: "getSSHPublicKey",
    snake: "get_ssh_public_key",
    output: "GetSSHPublicKeyResponse",
  },
  GetServerCertificate: {
    camel: "getServerCertificate",
    snake: "get_server_certificate",
    output: "GetServerCertificateResponse",
  },
  GetServiceLastAccessedDetails: {
    camel: "getServiceLastAccessedDetails",
    snake: "get_service_last_accessed_details",
    output: "GetServiceLastAccessedDetailsResponse",
  },
  GetServiceLastAccessedDetailsWithEntities: {
    camel: "getServiceLastAccessedDetailsWithEntities",
    snake: "get_service_last_accessed_details_with_entities",
    output: "GetServiceLastAccessedDetailsWithEntitiesResponse",
  },
  GetServiceLinkedRoleDeletionStatus: {
    camel: "getServiceLinkedRoleDeletionStatus",
    snake: "get_service_linked_role_deletion_status",
  },
  GetUser: {
    camel: "getUser",
    snake: "get_user",
    output: "GetUserResponse",
  },
  GetUserPolicy: {
    camel: "getUserPolicy",
    snake: "get_user_policy",
  },
  ListAccessKeys: {
    camel: "listAccessKeys",
    snake: "list_access_keys",
    output: "ListAccessKeysResponse",
    page: {
      input: "Marker",
      output: "Marker",
      limit: "MaxItems",
      more: "IsTruncated",
      result: "AccessKeyMetadata",
    },
  },
  ListAccountAliases: {
    camel: "listAccountAliases",
    snake: "list_account_aliases",
    page: {
      input: "Marker",
      output: "Marker",
      limit: "MaxItems",
      more: "IsTruncated",
      result: "AccountAliases",
    },
  },
  ListAttachedGroupPolicies: {
    camel: "listAttachedGroupPolicies",
    snake: "list_attached_group_policies",
    page: {
      input: "Marker",
      output: "Marker",
      limit: "MaxItems",
      more: "IsTruncated",
      result: "AttachedPolicies",
    },
  },
  ListAttachedRolePolicies: {
    camel: "listAttachedRolePolicies",
    snake: "list_attached_role_policies",
    page: {
      input: "Marker",
      output: "Marker",
      limit: "MaxItems",
      more: "IsTruncated",
      result: "AttachedPolicies",
    },
  },
  ListAttachedUserPolicies: {
    camel: "listAttachedUserPolicies",
    snake: "list_attached_user_policies",
    page: {
      input: "Marker",
      output: "Marker",
      limit: "MaxItems",
      more: "IsTruncated",
      result: "AttachedPolicies",
    },
  },
  ListDelegationRequests: {
    camel: "listDelegationRequests",
    snake: "list_delegation_requests",
    output: "ListDelegationRequestsResponse",
  },
  ListEntitiesForPolicy: {
    camel: "listEntitiesForPolicy",
    snake: "list_entities_for_policy",
    page: {
      input: "Marker",
      output: "Marker",
      limit: "MaxItems",
      more: "IsTruncated",
      result: ["PolicyGroups", "PolicyUsers", "PolicyRoles"],
    },
  },
  ListGroupPolicies: {
    camel: "listGroupPolicies",
    snake: "list_group_policies",
    page: {
      input: "Marker",
      output: "Marker",
      limit: "MaxItems",
      more: "IsTruncated",
      result: "PolicyNames",
    },
  },
  ListGroups: {
    camel: "listGroups",
    snake: "list_groups",
    output: "ListGroupsResponse",
    page: {
      input: "Marker",
      output: "Marker",
      limit: "MaxItems",
      more: "IsTruncated",
      result: "Groups",
    },
  },
  ListGroupsForUser: {
    camel: "listGroupsForUser",
    snake: "list_groups_for_user",
    output: "ListGroupsForUserResponse",
    page: {
      input: "Marker",
      output: "Marker",
      limit: "MaxItems",
      more: "IsTruncated",
      result: "Groups",
    },
  },
  ListInstanceProfileTags: {
    camel: "listInstanceProfileTags",
    snake: "list_instance_profile_tags",
    page: {
      input: "Marker",
      output: "Marker",
      limit: "MaxItems",
      more: "IsTruncated",
      result: "Tags",
    },
  },
  ListInstanceProfiles: {
    camel: "listInstanceProfiles",
    snake: "list_instance_profiles",
    output: "ListInstanceProfilesResponse",
    page: {
      input: "Marker",
      output: "Marker",
      limit: "MaxItems",
      more: "IsTruncated",
      result: "InstanceProfiles",
    },
  },
  ListInstanceProfilesForRole: {
    camel: "listInstanceProfilesForRole",
    snake: "list_instance_profiles_for_role",
    output: "ListInstanceProfilesForRoleResponse",
    page: {
      input: "Marker",
      output: "Marker",
      limit: "MaxItems",
      more: "IsTruncated",
      result: "InstanceProfiles",
    },
  },
  ListMFADeviceTags: {
    camel: "listMFADeviceTags",
    snake: "list_mfa_device_tags",
    page: {
      input: "Marker",
      output: "Marker",
      limit: "MaxItems",
      more: "IsTruncated",
      result: "Tags",
    },
  },
  ListMFADevices: {
    camel: "listMFADevices",
    snake: "list_mfa_devices",
    output: "ListMFADevicesResponse",
    page: {
      input: "Marker",
      output: "Marker",
      limit: "MaxItems",
      more: "IsTruncated",
      result: "MFADevices",
    },
  },
  ListOpenIDConnectProviderTags: {
    camel: "listOpenIDConnectProviderTags",
    snake: "list_open_id_connect_provider_tags",
    page: {
      input: "Marker",
      output: "Marker",
      limit: "MaxItems",
      more: "IsTruncated",
      result: "Tags",
    },
  },
  ListOpenIDConnectProviders: {
    camel: "listOpenIDConnectProviders",
    snake: "list_open_id_connect_providers",
  },
  ListOrganizationsFeatures: {
    camel: "listOrganizationsFeatures",
    snake: "list_organizations_features",
  },
  ListPolicies: {
    camel: "listPolicies",
    snake: "list_policies",
    output: "ListPoliciesResponse",
    page: {
      input: "Marker",
      output: "Marker",
      limit: "MaxItems",
      more: "IsTruncated",
      result: "Policies",
    },
  },
  ListPoliciesGrantingServiceAccess: {
    camel: "listPoliciesGrantingServiceAccess",
    snake: "list_policies_granting_service_access",
  },
  ListPolicyTags: {
    camel: "listPolicyTags",
    snake: "list_policy_tags",
    page: {
      input: "Marker",
      output: "Marker",
      limit: "MaxItems",
      more: "IsTruncated",
      result: "Tags",
    },
  },
  ListPolicyVersions: {
    camel: "listPolicyVersions",
    snake: "list_policy_versions",
    output: "ListPolicyVersionsResponse",
    page: {
      input: "Marker",
      output: "Marker",
      limit: "MaxItems",
      more: "IsTruncated",
      result: "Versions",
    },
  },
  ListRolePolicies: {
    camel: "listRolePolicies",
    snake: "list_role_policies",
    page: {
      input: "Marker",
      output: "Marker",
      limit: "MaxItems",
      more: "IsTruncated",
      result: "PolicyNames",
    },
  },
  ListRoleTags: {
    camel: "listRoleTags",
    snake: "list_role_tags",
    page: {
      input: "Marker",
      output: "Marker",
      limit: "MaxItems",
      more: "IsTruncated",
      result: "Tags",
    },
  },
  ListRoles: {
    camel: "listRoles",
    snake: "list_roles",
    output: "ListRolesResponse",
    page: {
      input: "Marker",
      output: "Marker",
      limit: "MaxItems",
      more: "IsTruncated",
      result: "Roles",
    },
  },
  ListSAMLProviderTags: {
    camel: "listSAMLProviderTags",
    snake: "list_saml_provider_tags",
    page: {
      input: "Marker",
      output: "Marker",
      limit: "MaxItems",
      more: "IsTruncated",
      result: "Tags",
    },
  },
  ListSAMLProviders: {
    camel: "listSAMLProviders",
    snake: "list_saml_providers",
    output: "ListSAMLProvidersResponse",
  },
  ListSSHPublicKeys: {
    camel: "listSSHPublicKeys",
    snake: "list_ssh_public_keys",
    output: "ListSSHPublicKeysResponse",
    page: {
      input: "Marker",
      output: "Marker",
      limit: "MaxItems",
      more: "IsTruncated",
      result: "SSHPublicKeys",
    },
  },
  ListServerCertificateTags: {
    camel: "listServerCertificateTags",
    snake: "list_server_certificate_tags",
    page: {
      input: "Marker",
      output: "Marker",
      limit: "MaxItems",
      more: "IsTruncated",
      result: "Tags",
    },
  },
  ListServerCertificates: {
    camel: "listServerCertificates",
    snake: "list_server_certificates",
    output: "ListServerCertificatesResponse",
    page: {
      input: "Marker",
      output: "Marker",
      limit: "MaxItems",
      more: "IsTruncated",
      result: "ServerCertificateMetadataList",
    },
  },
  ListServiceSpecificCredentials: {
    camel: "listServiceSpecificCredentials",
    snake: "list_service_specific_credentials",
    output: "ListServiceSpecificCredentialsResponse",
  },
  ListSigningCertificates: {
    camel: "listSigningCertificates",
    snake: "list_signing_certificates",
    output: "ListSigningCertificatesResponse",
    page: {
      input: "Marker",
      output: "Marker",
      limit: "MaxItems",
      more: "IsTruncated",
      result: "Certificates",
    },
  },
  ListUserPolicies: {
    camel: "listUserPolicies",
    snake: "list_user_policies",
    page: {
      input: "Marker",
      output: "Marker",
      limit: "MaxItems",
      more: "IsTruncated",
      result: "PolicyNames",
    },
  },
  ListUserTags: {
    camel: "listUserTags",
    snake: "list_user_tags",
    page: {
      input: "Marker",
      output: "Marker",
      limit: "MaxItems",
      more: "IsTruncated",
      result: "Tags",
    },
  },
  ListUsers: {
    camel: "listUsers",
    snake: "list_users",
    output: "ListUsersResponse",
    page: {
      input: "Marker",
      output: "Marker",
      limit: "MaxItems",
      more: "IsTruncated",
      result: "Users",
    },
  },
  ListVirtualMFADevices: {
    camel: "listVirtualMFADevices",
    snake: "list_virtual_mfa_devices",
    output: "ListVirtualMFADevicesResponse",
    page: {
      input: "Marker",
      output: "Marker",
      limit: "MaxItems",
      more: "IsTruncated",
      result: "VirtualMFADevices",
    },
  },
  PutAccountProperties: {
    camel: "putAccountProperties",
    snake: "put_account_properties",
  },
  PutGroupPolicy: {
    camel: "putGroupPolicy",
    snake: "put_group_policy",
  },
  PutRolePermissionsBoundary: {
    camel: "putRolePermissionsBoundary",
    snake: "put_role_permissions_boundary",
  },
  PutRolePolicy: {
    camel: "putRolePolicy",
    snake: "put_role_policy",
  },
  PutUserPermissionsBoundary: {
    camel: "putUserPermissionsBoundary",
    snake: "put_user_permissions_boundary",
  },
  PutUserPolicy: {
    camel: "putUserPolicy",
    snake: "put_user_policy",
  },
  RejectDelegationRequest: {
    camel: "rejectDelegationRequest",
    snake: "reject_delegation_request",
  },
  RemoveClientIDFromOpenIDConnectProvider: {
    camel: "removeClientIDFromOpenIDConnectProvider",
    snake: "remove_client_id_from_open_id_connect_provider",
  },
  RemoveRoleFromInstanceProfile: {
    camel: "removeRoleFromInstanceProfile",
    snake: "remove_role_from_instance_profile",
  },
  RemoveUserFromGroup: {
    camel: "removeUserFromGroup",
    snake: "remove_user_from_group",
  },
  ResetServiceSpecificCredential: {
    camel: "resetServiceSpecificCredential",
    snake: "reset_service_specific_credential",
    output: "ResetServiceSpecificCredentialResponse",
  },
  ResyncMFADevice: {
    camel: "resyncMFADevice",
    snake: "resync_mfa_device",
  },
  SendDelegationToken: {
    camel: "sendDelegationToken",
    snake: "send_delegation_token",
  },
  SetDefaultPolicyVersion: {
    camel: "setDefaultPolicyVersion",
    snake: "set_default_policy_version",
  },
  SetSecurityTokenServicePreferences: {
    camel: "setSecurityTokenServicePreferences",
    snake: "set_security_token_service_preferences",
  },
  SimulateCustomPolicy: {
    camel: "simulateCustomPolicy",
    snake: "simulate_custom_policy",
    page: {
      input: "Marker",
      output: "Marker",
      limit: "MaxItems",
      more: "IsTruncated",
      result: "EvaluationResults",
    },
  },
  SimulatePrincipalPolicy: {
    camel: "simulatePrincipalPolicy",
    snake: "simulate_principal_policy",
    page: {
      input: "Marker",
      output: "Marker",
      limit: "MaxItems",
      more: "IsTruncated",
      result: "EvaluationResults",
    },
  },
  TagInstanceProfile: {
    camel: "tagInstanceProfile",
    snake: "tag_instance_profile",
  },
  TagMFADevice: {
    camel: "tagMFADevice",
    snake: "tag_mfa_device",
  },
  TagOpenIDConnectProvider: {
    camel: "tagOpenIDConnectProvider",
    snake: "tag_open_id_connect_provider",
  },
  TagPolicy: {
    camel: "tagPolicy",
    snake: "tag_policy",
  },
  TagRole: {
    camel: "tagRole",
    snake: "tag_role",
  },
  TagSAMLProvider: {
    camel: "tagSAMLProvider",
    snake: "tag_saml_provider",
  },
  TagServerCertificate: {
    camel: "tagServerCertificate",
    snake: "tag_server_certificate",
  },
  TagUser: {
    camel: "tagUser",
    snake: "tag_user",
  },
  UntagInstanceProfile: {
    camel: "untagInstanceProfile",
    snake: "untag_instance_profile",
  },
  UntagMFADevice: {
    camel: "untagMFADevice",
    snake: "untag_mfa_device",
  },
  UntagOpenIDConnectProvider: {
    camel: "untagOpenIDConnectProvider",
    snake: "untag_open_id_connect_provider",
  },
  UntagPolicy: {
    camel: "untagPolicy",
    snake: "untag_policy",
  },
  UntagRole: {
    camel: "untagRole",
    snake: "untag_role",
  },
  UntagSAMLProvider: {
    camel: "untagSAMLProvider",
    snake: "untag_saml_provider",
  },
  UntagServerCertificate: {
    camel: "untagServerCertificate",
    snake: "untag_server_certificate",
  },
  UntagUser: {
    camel: "untagUser",
    snake: "untag_user",
  },
  UpdateAccessKey: {
    camel: "updateAccessKey",
    snake: "update_access_key",
  },
  UpdateAccountPasswordPolicy: {
    camel: "updateAccountPasswordPolicy",
    snake: "update_account_password_policy",
  },
  UpdateAssumeRolePolicy: {
    camel: "updateAssumeRolePolicy",
    snake: "update_assume_role_policy",
  },
  UpdateDelegationRequest: {
    camel: "updateDelegationRequest",
    snake: "update_delegation_request",
  },
  UpdateGroup: {
    camel: "updateGroup",
    snake: "update_group",
  },
  UpdateLoginProfile: {
    camel: "updateLoginProfile",
    snake: "update_login_profile",
  },
  UpdateOpenIDConnectProviderThumbprint: {
    camel: "updateOpenIDConnectProviderThumbprint",
    snake: "update_open_id_connect_provider_thumbprint",
  },
  UpdateRole: {
    camel: "updateRole",
    snake: "update_role",
  },
  UpdateRoleDescription: {
    camel: "updateRoleDescription",
    snake: "update_role_description",
    output: "UpdateRoleDescriptionResponse",
  },
  UpdateSAMLProvider: {
    camel: "updateSAMLProvider",
    snake: "update_saml_provider",
  },
  UpdateSSHPublicKey: {
    camel: "updateSSHPublicKey",
    snake: "update_ssh_public_key",
  },
  UpdateServerCertificate: {
    camel: "updateServerCertificate",
    snake: "update_server_certificate",
  },
  UpdateServiceSpecificCredential: {
    camel: "updateServiceSpecificCredential",
    snake: "update_service_specific_credential",
  },
  UpdateSigningCertificate: {
    camel: "updateSigningCertificate",
    snake: "update_signing_certificate",
  },
  UpdateUser: {
    camel: "updateUser",
    snake: "update_user",
  },
  UploadSSHPublicKey: {
    camel: "uploadSSHPublicKey",
    snake: "upload_ssh_public_key",
    output: "UploadSSHPublicKeyResponse",
  },
  UploadServerCertificate: {
    camel: "uploadServerCertificate",
    snake: "upload_server_certificate",
    output: "UploadServerCertificateResponse",
  },
  UploadSigningCertificate: {
    camel: "uploadSigningCertificate",
    snake: "upload_signing_certificate",
    output: "UploadSigningCertificateResponse",
  },
} as const;

/** Where outputs hold dates and bytes: structures by their names, and the members that lead to one. */
export const shapes = {
  AccessDetail: { LastAuthenticatedTime: "date" },
  AccessKey: { CreateDate: "date" },
  AccessKeyLastUsed: { LastUsedDate: "date" },
  AccessKeyMetadata: { CreateDate: "date" },
  AcquireRoleResponse: { Role: "Role" },
  CreateAccessKeyResponse: { AccessKey: "AccessKey" },
  CreateGroupResponse: { Group: "Group" },
  CreateInstanceProfileResponse: { InstanceProfile: "InstanceProfile" },
  CreateLoginProfileResponse: { LoginProfile: "LoginProfile" },
  CreatePolicyResponse: { Policy: "Policy" },
  CreatePolicyVersionResponse: { PolicyVersion: "PolicyVersion" },
  CreateRoleResponse: { Role: "Role" },
  CreateServiceLinkedRoleResponse: { Role: "Role" },
  CreateServiceSpecificCredentialResponse: { ServiceSpecificCredential: "ServiceSpecificCredential" },
  CreateUserResponse: { User: "User" },
  CreateVirtualMFADeviceResponse: { VirtualMFADevice: "VirtualMFADevice" },
  DelegationRequest: { ExpirationTime: "date", CreateDate: "date", UpdatedTime: "date" },
  EntityDetails: { LastAuthenticated: "date" },
  GetAccessKeyLastUsedResponse: { AccessKeyLastUsed: "AccessKeyLastUsed" },
  GetAccountAuthorizationDetailsResponse: { UserDetailList: ["UserDetail"], GroupDetailList: ["GroupDetail"], RoleDetailList: ["RoleDetail"], Policies: ["ManagedPolicyDetail"] },
  GetCredentialReportResponse: { Content: "blob", GeneratedTime: "date" },
  GetDelegationRequestResponse: { DelegationRequest: "DelegationRequest" },
  GetGroupResponse: { Group: "Group", Users: ["User"] },
  GetInstanceProfileResponse: { InstanceProfile: "InstanceProfile" },
  GetLoginProfileResponse: { LoginProfile: "LoginProfile" },
  GetMFADeviceResponse: { EnableDate: "date" },
  GetOpenIDConnectProviderResponse: { CreateDate: "date" },
  GetOrganizationsAccessReportResponse: { JobCreationDate: "date", JobCompletionDate: "date", AccessDetails: ["AccessDetail"] },
  GetPolicyResponse: { Policy: "Policy" },
  GetPolicyVersionResponse: { PolicyVersion: "PolicyVersion" },
  GetRoleResponse: { Role: "Role" },
  GetRoleTemplateVersionResponse: { RoleTemplateVersion: "RoleTemplateVersion" },
  GetSAMLProviderResponse: { CreateDate: "date", ValidUntil: "date", PrivateKeyList: ["SAMLPrivateKey"] },
  GetSSHPublicKeyResponse: { SSHPublicKey: "SSHPublicKey" },
  GetServerCertificateResponse: { ServerCertificate: "ServerCertificate" },
  GetServiceLastAccessedDetailsResponse: { JobCreationDate: "date", ServicesLastAccessed: ["ServiceLastAccessed"], JobCompletionDate: "date" },
  GetServiceLastAccessedDetailsWithEntitiesResponse: { JobCreationDate: "date", JobCompletionDate: "date", EntityDetailsList: ["EntityDetails"] },
  GetUserResponse: { User: "User" },
  Group: { CreateDate: "date" },
  GroupDetail: { CreateDate: "date" },
  InstanceProfile: { CreateDate: "date", Roles: ["Role"] },
  ListAccessKeysResponse: { AccessKeyMetadata: ["AccessKeyMetadata"] },
  ListDelegationRequestsResponse: { DelegationRequests: ["DelegationRequest"] },
  ListGroupsForUserResponse: { Groups: ["Group"] },
  ListGroupsResponse: { Groups: ["Group"] },
  ListInstanceProfilesForRoleResponse: { InstanceProfiles: ["InstanceProfile"] },
  ListInstanceProfilesResponse: { InstanceProfiles: ["InstanceProfile"] },
  ListMFADevicesResponse: { MFADevices: ["MFADevice"] },
  ListPoliciesResponse: { Policies: ["Policy"] },
  ListPolicyVersionsResponse: { Versions: ["PolicyVersion"] },
  ListRolesResponse: { Roles: ["Role"] },
  ListSAMLProvidersResponse: { SAMLProviderList: ["SAMLProviderListEntry"] },
  ListSSHPublicKeysResponse: { SSHPublicKeys: ["SSHPublicKeyMetadata"] },
  ListServerCertificatesResponse: { ServerCertificateMetadataList: ["ServerCertificateMetadata"] },
  ListServiceSpecificCredentialsResponse: { ServiceSpecificCredentials: ["ServiceSpecificCredentialMetadata"] },
  ListSigningCertificatesResponse: { Certificates: ["SigningCertificate"] },
  ListUsersResponse: { Users: ["User"] },
  ListVirtualMFADevicesResponse: { VirtualMFADevices: ["VirtualMFADevice"] },
  LoginProfile: { CreateDate: "date" },
  MFADevice: { EnableDate: "date" },
  ManagedPolicyDetail: { CreateDate: "date", UpdateDate: "date", PolicyVersionList: ["PolicyVersion"] },
  Policy: { CreateDate: "date", UpdateDate: "date" },
  PolicyVersion: { CreateDate: "date" },
  ResetServiceSpecificCredentialResponse: { ServiceSpecificCredential: "ServiceSpecificCredential" },
  Role: { CreateDate: "date", RoleLastUsed: "RoleLastUsed" },
  RoleDetail: { CreateDate: "date", InstanceProfileList: ["InstanceProfile"], RoleLastUsed: "RoleLastUsed" },
  RoleLastUsed: { LastUsedDate: "date" },
  RoleTemplateVersion: { CreateTimestamp: "date", UpdateTimestamp: "date" },
  SAMLPrivateKey: { Timestamp: "date" },
  SAMLProviderListEntry: { ValidUntil: "date", CreateDate: "date" },
  SSHPublicKey: { UploadDate: "date" },
  SSHPublicKeyMetadata: { UploadDate: "date" },
  ServerCertificate: { ServerCertificateMetadata: "ServerCertificateMetadata" },
  ServerCertificateMetadata: { UploadDate: "date", Expiration: "date" },
  ServiceLastAccessed: { LastAuthenticated: "date", TrackedActionsLastAccessed: ["TrackedActionLastAccessed"] },
  ServiceSpecificCredential: { CreateDate: "date", ExpirationDate: "date" },
  ServiceSpecificCredentialMetadata: { CreateDate: "date", ExpirationDate: "date" },
  SigningCertificate: { UploadDate: "date" },
  TrackedActionLastAccessed: { LastAccessedTime: "date" },
  UpdateRoleDescriptionResponse: { Role: "Role" },
  UploadSSHPublicKeyResponse: { SSHPublicKey: "SSHPublicKey" },
  UploadServerCertificateResponse: { ServerCertificateMetadata: "ServerCertificateMetadata" },
  UploadSigningCertificateResponse: { Certificate: "SigningCertificate" },
  User: { CreateDate: "date", PasswordLastUsed: "date" },
  UserDetail: { CreateDate: "date" },
  VirtualMFADevice: { Base32StringSeed: "blob", QRCodePNG: "blob", User: "User", EnableDate: "date" },
} as const;

/** Pages through the results of `getAccountAuthorizationDetails`. */
export const paginateGetAccountAuthorizationDetails = /* @__PURE__ */ paginator<GetAccountAuthorizationDetailsRequest, GetAccountAuthorizationDetailsResponse>(
  "GetAccountAuthorizationDetails",
  operations.GetAccountAuthorizationDetails.page,
);

/** Pages through the results of `getGroup`. */
export const paginateGetGroup = /* @__PURE__ */ paginator<GetGroupRequest, GetGroupResponse>(
  "GetGroup",
  operations.GetGroup.page,
);

/** Pages through the results of `listAccessKeys`. */
export const paginateListAccessKeys = /* @__PURE__ */ paginator<ListAccessKeysRequest, ListAccessKeysResponse>(
  "ListAccessKeys",
  operations.ListAccessKeys.page,
);

/** Pages through the results of `listAccountAliases`. */
export const paginateListAccountAliases = /* @__PURE__ */ paginator<ListAccountAliasesRequest, ListAccountAliasesResponse>(
  "ListAccountAliases",
  operations.ListAccountAliases.page,
);

/** Pages through the results of `listAttachedGroupPolicies`. */
export const paginateListAttachedGroupPolicies = /* @__PURE__ */ paginator<ListAttachedGroupPoliciesRequest, ListAttachedGroupPoliciesResponse>(
  "ListAttachedGroupPolicies",
  operations.ListAttachedGroupPolicies.page,
);

/** Pages through the results of `listAttachedRolePolicies`. */
export const paginateListAttachedRolePolicies = /* @__PURE__ */ paginator<ListAttachedRolePoliciesRequest, ListAttachedRolePoliciesResponse>(
  "ListAttachedRolePolicies",
  operations.ListAttachedRolePolicies.page,
);

/** Pages through the results of `listAttachedUserPolicies`. */
export const paginateListAttachedUserPolicies = /* @__PURE__ */ paginator<ListAttachedUserPoliciesRequest, ListAttachedUserPoliciesResponse>(
  "ListAttachedUserPolicies",
  operations.ListAttachedUserPolicies.page,
);

/** Pages through the results of `listEntitiesForPolicy`. */
export const paginateListEntitiesForPolicy = /* @__PURE__ */ paginator<ListEntitiesForPolicyRequest, ListEntitiesForPolicyResponse>(
  "ListEntitiesForPolicy",
  operations.ListEntitiesForPolicy.page,
);

/** Pages through the results of `listGroupPolicies`. */
export const paginateListGroupPolicies = /* @__PURE__ */ paginator<ListGroupPoliciesRequest, ListGroupPoliciesResponse>(
  "ListGroupPolicies",
  operations.ListGroupPolicies.page,
);

/** Pages through the results of `listGroups`. */
export const paginateListGroups = /* @__PURE__ */ paginator<ListGroupsRequest, ListGroupsResponse>(
  "ListGroups",
  operations.ListGroups.page,
);

/** Pages through the results of `listGroupsForUser`. */
export const paginateListGroupsForUser = /* @__PURE__ */ paginator<ListGroupsForUserRequest, ListGroupsForUserResponse>(
  "ListGroupsForUser",
  operations.ListGroupsForUser.page,
);

/** Pages through the results of `listInstanceProfileTags`. */
export const paginateListInstanceProfileTags = /* @__PURE__ */ paginator<ListInstanceProfileTagsRequest, ListInstanceProfileTagsResponse>(
  "ListInstanceProfileTags",
  operations.ListInstanceProfileTags.page,
);

/** Pages through the results of `listInstanceProfiles`. */
export const paginateListInstanceProfiles = /* @__PURE__ */ paginator<ListInstanceProfilesRequest, ListInstanceProfilesResponse>(
  "ListInstanceProfiles",
  operations.ListInstanceProfiles.page,
);

/** Pages through the results of `listInstanceProfilesForRole`. */
export const paginateListInstanceProfilesForRole = /* @__PURE__ */ paginator<ListInstanceProfilesForRoleRequest, ListInstanceProfilesForRoleResponse>(
  "ListInstanceProfilesForRole",
  operations.ListInstanceProfilesForRole.page,
);

/** Pages through the results of `listMFADeviceTags`. */
export const paginateListMFADeviceTags = /* @__PURE__ */ paginator<ListMFADeviceTagsRequest, ListMFADeviceTagsResponse>(
  "ListMFADeviceTags",
  operations.ListMFADeviceTags.page,
);

/** Pages through the results of `listMFADevices`. */
export const paginateListMFADevices = /* @__PURE__ */ paginator<ListMFADevicesRequest, ListMFADevicesResponse>(
  "ListMFADevices",
  operations.ListMFADevices.page,
);

/** Pages through the results of `listOpenIDConnectProviderTags`. */
export const paginateListOpenIDConnectProviderTags = /* @__PURE__ */ paginator<ListOpenIDConnectProviderTagsRequest, ListOpenIDConnectProviderTagsResponse>(
  "ListOpenIDConnectProviderTags",
  operations.ListOpenIDConnectProviderTags.page,
);

/** Pages through the results of `listPolicies`. */
export const paginateListPolicies = /* @__PURE__ */ paginator<ListPoliciesRequest, ListPoliciesResponse>(
  "ListPolicies",
  operations.ListPolicies.page,
);

/** Pages through the results of `listPolicyTags`. */
export const paginateListPolicyTags = /* @__PURE__ */ paginator<ListPolicyTagsRequest, ListPolicyTagsResponse>(
  "ListPolicyTags",
  operations.ListPolicyTags.page,
);

/** Pages through the results of `listPolicyVersions`. */
export const paginateListPolicyVersions = /* @__PURE__ */ paginator<ListPolicyVersionsRequest, ListPolicyVersionsResponse>(
  "ListPolicyVersions",
  operations.ListPolicyVersions.page,
);

/** Pages through the results of `listRolePolicies`. */
export const paginateListRolePolicies = /* @__PURE__ */ paginator<ListRolePoliciesRequest, ListRolePoliciesResponse>(
  "ListRolePolicies",
  operations.ListRolePolicies.page,
);

/** Pages through the results of `listRoleTags`. */
export const paginateListRoleTags = /* @__PURE__ */ paginator<ListRoleTagsRequest, ListRoleTagsResponse>(
  "ListRoleTags",
  operations.ListRoleTags.page,
);

/** Pages through the results of `listRoles`. */
export const paginateListRoles = /* @__PURE__ */ paginator<ListRolesRequest, ListRolesResponse>(
  "ListRoles",
  operations.ListRoles.page,
);

/** Pages through the results of `listSAMLProviderTags`. */
export const paginateListSAMLProviderTags = /* @__PURE__ */ paginator<ListSAMLProviderTagsRequest, ListSAMLProviderTagsResponse>(
  "ListSAMLProviderTags",
  operations.ListSAMLProviderTags.page,
);

/** Pages through the results of `listSSHPublicKeys`. */
export const paginateListSSHPublicKeys = /* @__PURE__ */ paginator<ListSSHPublicKeysRequest, ListSSHPublicKeysResponse>(
  "ListSSHPublicKeys",
  operations.ListSSHPublicKeys.page,
);

/** Pages through the results of `listServerCertificateTags`. */
export const paginateListServerCertificateTags = /* @__PURE__ */ paginator<ListServerCertificateTagsRequest, ListServerCertificateTagsResponse>(
  "ListServerCertificateTags",
  operations.ListServerCertificateTags.page,
);

/** Pages through the results of `listServerCertificates`. */
export const paginateListServerCertificates = /* @__PURE__ */ paginator<ListServerCertificatesRequest, ListServerCertificatesResponse>(
  "ListServerCertificates",
  operations.ListServerCertificates.page,
);

/** Pages through the results of `listSigningCertificates`. */
export const paginateListSigningCertificates = /* @__PURE__ */ paginator<ListSigningCertificatesRequest, ListSigningCertificatesResponse>(
  "ListSigningCertificates",
  operations.ListSigningCertificates.page,
);

/** Pages through the results of `listUserPolicies`. */
export const paginateListUserPolicies = /* @__PURE__ */ paginator<ListUserPoliciesRequest, ListUserPoliciesResponse>(
  "ListUserPolicies",
  operations.ListUserPolicies.page,
);

/** Pages through the results of `listUserTags`. */
export const paginateListUserTags = /* @__PURE__ */ paginator<ListUserTagsRequest, ListUserTagsResponse>(
  "ListUserTags",
  operations.ListUserTags.page,
);

/** Pages through the results of `listUsers`. */
export const paginateListUsers = /* @__PURE__ */ paginator<ListUsersRequest, ListUsersResponse>(
  "ListUsers",
  operations.ListUsers.page,
);

/** Pages through the results of `listVirtualMFADevices`. */
export const paginateListVirtualMFADevices = /* @__PURE__ */ paginator<ListVirtualMFADevicesRequest, ListVirtualMFADevicesResponse>(
  "ListVirtualMFADevices",
  operations.ListVirtualMFADevices.page,
);

/** Pages through the results of `simulateCustomPolicy`. */
export const paginateSimulateCustomPolicy = /* @__PURE__ */ paginator<SimulateCustomPolicyRequest, SimulatePolicyResponse>(
  "SimulateCustomPolicy",
  operations.SimulateCustomPolicy.page,
);

/** Pages through the results of `simulatePrincipalPolicy`. */
export const paginateSimulatePrincipalPolicy = /* @__PURE__ */ paginator<SimulatePrincipalPolicyRequest, SimulatePolicyResponse>(
  "SimulatePrincipalPolicy",
  operations.SimulatePrincipalPolicy.page,
);

/** What can be waited for. */
export const waiters = {
  InstanceProfileExists: {
    operation: "GetInstanceProfile",
    snake: "instance_profile_exists",
    delay: 1,
    attempts: 40,
    retry: { status: 404 },
  },
  PolicyExists: {
    operation: "GetPolicy",
    snake: "policy_exists",
    delay: 1,
    attempts: 20,
    retry: { code: "NoSuchEntity" },
  },
  RoleExists: {
    operation: "GetRole",
    snake: "role_exists",
    delay: 1,
    attempts: 20,
    retry: { code: "NoSuchEntity" },
  },
  UserExists: {
    operation: "GetUser",
    snake: "user_exists",
    delay: 1,
    attempts: 20,
    retry: { code: "NoSuchEntity" },
  },
} as const;

/** Waits until `getInstanceProfile` finds what it is asked for. */
export const waitUntilInstanceProfileExists = /* @__PURE__ */ waiter<GetInstanceProfileRequest>("InstanceProfileExists", waiters.InstanceProfileExists);

/** Waits until `getPolicy` finds what it is asked for. */
export const waitUntilPolicyExists = /* @__PURE__ */ waiter<GetPolicyRequest>("PolicyExists", waiters.PolicyExists);

/** Waits until `getRole` finds what it is asked for. */
export const waitUntilRoleExists = /* @__PURE__ */ waiter<GetRoleRequest>("RoleExists", waiters.RoleExists);

/** Waits until `getUser` finds what it is asked for. */
export const waitUntilUserExists = /* @__PURE__ */ waiter<GetUserRequest>("UserExists", waiters.UserExists);

/** The account is neither the management account of its organization nor a delegated administrator. */
export class AccountNotManagementOrDelegatedAdministratorException extends IAMServiceException {
  constructor(failure: ServiceFailure) {
    super({ ...failure, name: "AccountNotManagementOrDelegatedAdministratorException" });
  }
}

/** Only the management account of the organization may do that. */
export class CallerIsNotManagementAccountException extends IAMServiceException {
  constructor(failure: ServiceFailure) {
    super({ ...failure, name: "CallerIsNotManagementAccountException" });
  }
}

/** Somebody else changes the same thing at this moment; try again. */
export class ConcurrentModificationException extends IAMServiceException {
  constructor(failure: ServiceFailure) {
    super({ ...failure, name: "ConcurrentModificationException" });
  }
}

/** The credential report is older than four hours; generate another. */
export class CredentialReportExpiredException extends IAMServiceException {
  constructor(failure: ServiceFailure) {
    super({ ...failure, name: "CredentialReportExpiredException" });
  }
}

/** There is no credential report; generate one. */
export class CredentialReportNotPresentException extends IAMServiceException {
  constructor(failure: ServiceFailure) {
    super({ ...failure, name: "CredentialReportNotPresentException" });
  }
}

/** The credential report is not finished yet. */
export class CredentialReportNotReadyException extends IAMServiceException {
  constructor(failure: ServiceFailure) {
    super({ ...failure, name: "CredentialReportNotReadyException" });
  }
}

/** It cannot be deleted while others hang on it. */
export class DeleteConflictException extends IAMServiceException {
  constructor(failure: ServiceFailure) {
    super({ ...failure, name: "DeleteConflictException" });
  }
}

/** The certificate is there already. */
export class DuplicateCertificateException extends IAMServiceException {
  constructor(failure: ServiceFailure) {
    super({ ...failure, name: "DuplicateCertificateException" });
  }
}

/** The user has the key already. */
export class DuplicateSSHPublicKeyException extends IAMServiceException {
  constructor(failure: ServiceFailure) {
    super({ ...failure, name: "DuplicateSSHPublicKeyException" });
  }
}

/** The name is taken, or what is to be created is there. */
export class EntityAlreadyExistsException extends IAMServiceException {
  constructor(failure: ServiceFailure) {
    super({ ...failure, name: "EntityAlreadyExistsException" });
  }
}

/** It cannot be changed at this moment; try again. */
export class EntityTemporarilyUnmodifiableException extends IAMServiceException {
  constructor(failure: ServiceFailure) {
    super({ ...failure, name: "EntityTemporarilyUnmodifiableException" });
  }
}

/** The feature is off. */
export class FeatureDisabledException extends IAMServiceException {
  constructor(failure: ServiceFailure) {
    super({ ...failure, name: "FeatureDisabledException" });
  }
}

/** The feature is on already. */
export class FeatureEnabledException extends IAMServiceException {
  constructor(failure: ServiceFailure) {
    super({ ...failure, name: "FeatureEnabledException" });
  }
}

/** The codes are not those that the device shows. */
export class InvalidAuthenticationCodeException extends IAMServiceException {
  constructor(failure: ServiceFailure) {
    super({ ...failure, name: "InvalidAuthenticationCodeException" });
  }
}

/** The certificate cannot be used. */
export class InvalidCertificateException extends IAMServiceException {
  constructor(failure: ServiceFailure) {
    super({ ...failure, name: "InvalidCertificateException" });
  }
}

/** The input is not acceptable for its meaning. */
export class InvalidInputException extends IAMServiceException {
  constructor(failure: ServiceFailure) {
    super({ ...failure, name: "InvalidInputException" });
  }
}

/** The public key cannot be used. */
export class InvalidPublicKeyException extends IAMServiceException {
  constructor(failure: ServiceFailure) {
    super({ ...failure, name: "InvalidPublicKeyException" });
  }
}

/** Somebody of this kind cannot do that. */
export class InvalidUserTypeException extends IAMServiceException {
  constructor(failure: ServiceFailure) {
    super({ ...failure, name: "InvalidUserTypeException" });
  }
}

/** The private key belongs to another certificate. */
export class KeyPairMismatchException extends IAMServiceException {
  constructor(failure: ServiceFailure) {
    super({ ...failure, name: "KeyPairMismatchException" });
  }
}

/** A quota of the account would be exceeded. */
export class LimitExceededException extends IAMServiceException {
  constructor(failure: ServiceFailure) {
    super({ ...failure, name: "LimitExceededException" });
  }
}

/** The certificate cannot be read. */
export class MalformedCertificateException extends IAMServiceException {
  constructor(failure: ServiceFailure) {
    super({ ...failure, name: "MalformedCertificateException" });
  }
}

/** The policy document is not one that IAM stores. */
export class MalformedPolicyDocumentException extends IAMServiceException {
  constructor(failure: ServiceFailure) {
    super({ ...failure, name: "MalformedPolicyDocumentException" });
  }
}

/** A role has the name of the one that the template makes. */
export class NameConflictException extends IAMServiceException {
  constructor(failure: ServiceFailure) {
    super({ ...failure, name: "NameConflictException" });
  }
}

/** There is nothing of that name, id or ARN. */
export class NoSuchEntityException extends IAMServiceException {
  constructor(failure: ServiceFailure) {
    super({ ...failure, name: "NoSuchEntityException" });
  }
}

/** The identity provider did not answer. */
export class OpenIdIdpCommunicationErrorException extends IAMServiceException {
  constructor(failure: ServiceFailure) {
    super({ ...failure, name: "OpenIdIdpCommunicationErrorException" });
  }
}

/** The account is in no organization. */
export class OrganizationNotFoundException extends IAMServiceException {
  constructor(failure: ServiceFailure) {
    super({ ...failure, name: "OrganizationNotFoundException" });
  }
}

/** The organization has not all its features. */
export class OrganizationNotInAllFeaturesModeException extends IAMServiceException {
  constructor(failure: ServiceFailure) {
    super({ ...failure, name: "OrganizationNotInAllFeaturesModeException" });
  }
}

/** The password does not follow the account's rules. */
export class PasswordPolicyViolationException extends IAMServiceException {
  constructor(failure: ServiceFailure) {
    super({ ...failure, name: "PasswordPolicyViolationException" });
  }
}

/** The evaluation failed. */
export class PolicyEvaluationException extends IAMServiceException {
  constructor(failure: ServiceFailure) {
    super({ ...failure, name: "PolicyEvaluationException" });
  }
}

/** The policy cannot be attached to this kind of entity. */
export class PolicyNotAttachableException extends IAMServiceException {
  constructor(failure: ServiceFailure) {
    super({ ...failure, name: "PolicyNotAttachableException" });
  }
}

/** Too many reports are being generated. */
export class ReportGenerationLimitExceededException extends IAMServiceException {
  constructor(failure: ServiceFailure) {
    super({ ...failure, name: "ReportGenerationLimitExceededException" });
  }
}

/** The role template was changed while the role was made; try again. */
export class RoleModifiedException extends IAMServiceException {
  constructor(failure: ServiceFailure) {
    super({ ...failure, name: "RoleModifiedException" });
  }
}

/** The role template is disabled. */
export class RoleTemplateDisabledException extends IAMServiceException {
  constructor(failure: ServiceFailure) {
    super({ ...failure, name: "RoleTemplateDisabledException" });
  }
}

/** The organization does not trust IAM with its accounts. */
export class ServiceAccessNotEnabledException extends IAMServiceException {
  constructor(failure: ServiceFailure) {
    super({ ...failure, name: "ServiceAccessNotEnabledException" });
  }
}

/** The service itself failed. */
export class ServiceFailureException extends IAMServiceException {
  constructor(failure: ServiceFailure) {
    super({ ...failure, name: "ServiceFailureException" });
  }
}

/** The service has no such credentials. */
export class ServiceNotSupportedException extends IAMServiceException {
  constructor(failure: ServiceFailure) {
    super({ ...failure, name: "ServiceNotSupportedException" });
  }
}

/** Only the service that the role is linked to may change it. */
export class UnmodifiableEntityException extends IAMServiceException {
  constructor(failure: ServiceFailure) {
    super({ ...failure, name: "UnmodifiableEntityException" });
  }
}

/** The public key is in no encoding that is known. */
export class UnrecognizedPublicKeyEncodingException extends IAMServiceException {
  constructor(failure: ServiceFailure) {
    super({ ...failure, name: "UnrecognizedPublicKeyEncodingException" });
  }
}

/** The exceptions by their code on the wire. */
export const exceptions = {
  AccountNotManagementOrDelegatedAdministratorException: AccountNotManagementOrDelegatedAdministratorException,
  CallerIsNotManagementAccountException: CallerIsNotManagementAccountException,
  ConcurrentModification: ConcurrentModificationException,
  ReportExpired: CredentialReportExpiredException,
  ReportNotPresent: CredentialReportNotPresentException,
  ReportInProgress: CredentialReportNotReadyException,
  DeleteConflict: DeleteConflictException,
  DuplicateCertificate: DuplicateCertificateException,
  DuplicateSSHPublicKey: DuplicateSSHPublicKeyException,
  EntityAlreadyExists: EntityAlreadyExistsException,
  EntityTemporarilyUnmodifiable: EntityTemporarilyUnmodifiableException,
  FeatureDisabled: FeatureDisabledException,
  FeatureEnabled: FeatureEnabledException,
  InvalidAuthenticationCode: InvalidAuthenticationCodeException,
  InvalidCertificate: InvalidCertificateException,
  InvalidInput: InvalidInputException,
  InvalidPublicKey: InvalidPublicKeyException,
  InvalidUserType: InvalidUserTypeException,
  KeyPairMismatch: KeyPairMismatchException,
  LimitExceeded: LimitExceededException,
  MalformedCertificate: MalformedCertificateException,
  MalformedPolicyDocument: MalformedPolicyDocumentException,
  NameConflict: NameConflictException,
  NoSuchEntity: NoSuchEntityException,
  OpenIdIdpCommunicationError: OpenIdIdpCommunicationErrorException,
  OrganizationNotFoundException: OrganizationNotFoundException,
  OrganizationNotInAllFeaturesModeException: OrganizationNotInAllFeaturesModeException,
  PasswordPolicyViolation: PasswordPolicyViolationException,
  PolicyEvaluation: PolicyEvaluationException,
  PolicyNotAttachable: PolicyNotAttachableException,
  ReportGenerationLimitExceeded: ReportGenerationLimitExceededException,
  RoleModified: RoleModifiedException,
  RoleTemplateDisabled: RoleTemplateDisabledException,
  ServiceAccessNotEnabledException: ServiceAccessNotEnabledException,
  ServiceFailure: ServiceFailureException,
  NotSupportedService: ServiceNotSupportedException,
  UnmodifiableEntity: UnmodifiableEntityException,
  UnrecognizedPublicKeyEncoding: UnrecognizedPublicKeyEncodingException,
} as const;
