// Printed by `cargo xtask codegen`; do not edit.

import { IAMServiceException } from "./exceptions.js";
import type { ServiceFailure } from "./exceptions.js";
import { paginator } from "./paginate.js";
import { waiter } from "./wait.js";

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

/** What an account holds that has policies or is one. */
export type EntityType =
  | "User"
  | "Role"
  | "Group"
  | "LocalManagedPolicy"
  | "AWSManagedPolicy";

/** The session tokens of the global endpoint: `v2Token` for those that are valid in all regions. */
export type GlobalEndpointTokenVersion =
  | "v1Token"
  | "v2Token";

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

/** Whose managed policies: all, those of AWS, or the account's own. */
export type PolicyScopeType =
  | "All"
  | "AWS"
  | "Local";

/** How a managed policy is used. */
export type PolicyUsageType =
  | "PermissionsPolicy"
  | "PermissionsBoundary";

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

/** That a user has a password for the console. */
export interface LoginProfile {
  /** Whose password it is. */
  UserName: string;
  /** When the user got its first password. */
  CreateDate: Date;
  /** Whether another must be set at the next sign-in. */
  PasswordResetRequired?: boolean;
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

/** What uses a role in one region. */
export interface RoleUsageType {
  /** The name of the region. */
  Region?: string;
  /** The ARNs of the resources. */
  Resources?: string[];
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

/** What `TagServerCertificate` takes. */
export interface TagServerCertificateRequest {
  /** The name of the server certificate, in any case. */
  ServerCertificateName: string;
  /** At most 50. */
  Tags: Tag[];
}

/** What `TagUser` takes. */
export interface TagUserRequest {
  /** The name of the user, in any case. */
  UserName: string;
  /** At most 50. */
  Tags: Tag[];
}

/** What `UntagInstanceProfile` takes. */
export interface UntagInstanceProfileRequest {
  /** The name of the instance profile, in any case. */
  InstanceProfileName: string;
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

/** The input and output of every operation, by its name in camel case. */
export interface CamelOperations {
  /** Puts a role into an instance profile, which holds one at most. */
  addRoleToInstanceProfile: { input: AddRoleToInstanceProfileRequest; output: {} };
  /** Puts a user into a group; it is no error if the user is in it already. */
  addUserToGroup: { input: AddUserToGroupRequest; output: {} };
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
  /** Creates a group. */
  createGroup: { input: CreateGroupRequest; output: CreateGroupResponse };
  /** Creates an instance profile without a role. */
  createInstanceProfile: { input: CreateInstanceProfileRequest; output: CreateInstanceProfileResponse };
  /** Gives a user a password for the console. The root user, who names nobody and gives none, may set its own again. */
  createLoginProfile: { input: CreateLoginProfileRequest; output: CreateLoginProfileResponse };
  /** Creates a managed policy; its document becomes version `v1`. */
  createPolicy: { input: CreatePolicyRequest; output: CreatePolicyResponse };
  /** Adds a version to a managed policy, which has five at most. */
  createPolicyVersion: { input: CreatePolicyVersionRequest; output: CreatePolicyVersionResponse };
  /** Creates a role, all or nothing: tags and boundary are set with it. */
  createRole: { input: CreateRoleRequest; output: CreateRoleResponse };
  /** Creates the role that a service of AWS keeps for itself, with its trust and permissions. */
  createServiceLinkedRole: { input: CreateServiceLinkedRoleRequest; output: CreateServiceLinkedRoleResponse };
  /** Creates credentials for one service: a name and a password, or an API key. The secret is in this answer alone. */
  createServiceSpecificCredential: { input: CreateServiceSpecificCredentialRequest; output: CreateServiceSpecificCredentialResponse };
  /** Creates a user, all or nothing: tags and boundary are set with it. */
  createUser: { input: CreateUserRequest; output: CreateUserResponse };
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
  /** Detaches a managed policy from a group. */
  detachGroupPolicy: { input: DetachGroupPolicyRequest; output: {} };
  /** Detaches a managed policy from a role. */
  detachRolePolicy: { input: DetachRolePolicyRequest; output: {} };
  /** Detaches a managed policy from a user. */
  detachUserPolicy: { input: DetachUserPolicyRequest; output: {} };
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
  /** Gets a group, and its users page by page. */
  getGroup: { input: GetGroupRequest; output: GetGroupResponse };
  /** Gets an inline policy of a group. */
  getGroupPolicy: { input: GetGroupPolicyRequest; output: GetGroupPolicyResponse };
  /** Gets an instance profile with its role. */
  getInstanceProfile: { input: GetInstanceProfileRequest; output: GetInstanceProfileResponse };
  /** Tells whether a user has a password, and since when. */
  getLoginProfile: { input: GetLoginProfileRequest; output: GetLoginProfileResponse };
  /** Gets a managed policy without its documents. */
  getPolicy: { input: GetPolicyRequest; output: GetPolicyResponse };
  /** Gets a version of a managed policy with its document. */
  getPolicyVersion: { input: GetPolicyVersionRequest; output: GetPolicyVersionResponse };
  /** Gets a role with everything about it but its policies. */
  getRole: { input: GetRoleRequest; output: GetRoleResponse };
  /** Gets an inline policy of a role. */
  getRolePolicy: { input: GetRolePolicyRequest; output: GetRolePolicyResponse };
  /** Gets a server certificate with its text, but for the private key. */
  getServerCertificate: { input: GetServerCertificateRequest; output: GetServerCertificateResponse };
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
  /** Lists managed policies, those of AWS too. */
  listPolicies: { input: ListPoliciesRequest; output: ListPoliciesResponse };
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
  /** Takes the role out of an instance profile. */
  removeRoleFromInstanceProfile: { input: RemoveRoleFromInstanceProfileRequest; output: {} };
  /** Takes a user out of a group; it is no error if the user is not in it. */
  removeUserFromGroup: { input: RemoveUserFromGroupRequest; output: {} };
  /** Makes another secret in the place of the present one. It is in this answer alone. */
  resetServiceSpecificCredential: { input: ResetServiceSpecificCredentialRequest; output: ResetServiceSpecificCredentialResponse };
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
  /** Sets tags of a managed policy of the account; a key that is there gets the new value. */
  tagPolicy: { input: TagPolicyRequest; output: {} };
  /** Sets tags of a role; a key that is there gets the new value. */
  tagRole: { input: TagRoleRequest; output: {} };
  /** Sets tags of a server certificate; a key that is there gets the new value. */
  tagServerCertificate: { input: TagServerCertificateRequest; output: {} };
  /** Sets tags of a user; a key that is there gets the new value. */
  tagUser: { input: TagUserRequest; output: {} };
  /** Removes tags of an instance profile; keys that are not there are passed over. */
  untagInstanceProfile: { input: UntagInstanceProfileRequest; output: {} };
  /** Removes tags of a managed policy of the account; keys that are not there are passed over. */
  untagPolicy: { input: UntagPolicyRequest; output: {} };
  /** Removes tags of a role; keys that are not there are passed over. */
  untagRole: { input: UntagRoleRequest; output: {} };
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
  /** Renames or moves a group. Members and policies stay. */
  updateGroup: { input: UpdateGroupRequest; output: {} };
  /** Sets another password for a user, or whether the user must; what is not given stays. */
  updateLoginProfile: { input: UpdateLoginProfileRequest; output: {} };
  /** Changes the description or the longest session of a role; what is not given stays. */
  updateRole: { input: UpdateRoleRequest; output: UpdateRoleResponse };
  /** Changes the description of a role; `UpdateRole` does the same and more. */
  updateRoleDescription: { input: UpdateRoleDescriptionRequest; output: UpdateRoleDescriptionResponse };
  /** Renames or moves a server certificate. The id stays. */
  updateServerCertificate: { input: UpdateServerCertificateRequest; output: {} };
  /** Sets whether credentials can be used. */
  updateServiceSpecificCredential: { input: UpdateServiceSpecificCredentialRequest; output: {} };
  /** Turns a signing certificate on or off. */
  updateSigningCertificate: { input: UpdateSigningCertificateRequest; output: {} };
  /** Renames or moves a user. The id, the memberships and everything the user holds stay. */
  updateUser: { input: UpdateUserRequest; output: {} };
  /** Uploads a server certificate with its private key, which is checked and not kept. */
  uploadServerCertificate: { input: UploadServerCertificateRequest; output: UploadServerCertificateResponse };
  /** Uploads a signing certificate of a user, or of the caller. A user has two at most. */
  uploadSigningCertificate: { input: UploadSigningCertificateRequest; output: UploadSigningCertificateResponse };
}

/** The input and output of every operation, by its name in snake case. */
export interface SnakeOperations {
  /** Puts a role into an instance profile, which holds one at most. */
  add_role_to_instance_profile: CamelOperations["addRoleToInstanceProfile"];
  /** Puts a user into a group; it is no error if the user is in it already. */
  add_user_to_group: CamelOperations["addUserToGroup"];
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
  /** Creates a group. */
  create_group: CamelOperations["createGroup"];
  /** Creates an instance profile without a role. */
  create_instance_profile: CamelOperations["createInstanceProfile"];
  /** Gives a user a password for the console. The root user, who names nobody and gives none, may set its own again. */
  create_login_profile: CamelOperations["createLoginProfile"];
  /** Creates a managed policy; its document becomes version `v1`. */
  create_policy: CamelOperations["createPolicy"];
  /** Adds a version to a managed policy, which has five at most. */
  create_policy_version: CamelOperations["createPolicyVersion"];
  /** Creates a role, all or nothing: tags and boundary are set with it. */
  create_role: CamelOperations["createRole"];
  /** Creates the role that a service of AWS keeps for itself, with its trust and permissions. */
  create_service_linked_role: CamelOperations["createServiceLinkedRole"];
  /** Creates credentials for one service: a name and a password, or an API key. The secret is in this answer alone. */
  create_service_specific_credential: CamelOperations["createServiceSpecificCredential"];
  /** Creates a user, all or nothing: tags and boundary are set with it. */
  create_user: CamelOperations["createUser"];
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
  /** Detaches a managed policy from a group. */
  detach_group_policy: CamelOperations["detachGroupPolicy"];
  /** Detaches a managed policy from a role. */
  detach_role_policy: CamelOperations["detachRolePolicy"];
  /** Detaches a managed policy from a user. */
  detach_user_policy: CamelOperations["detachUserPolicy"];
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
  /** Gets a group, and its users page by page. */
  get_group: CamelOperations["getGroup"];
  /** Gets an inline policy of a group. */
  get_group_policy: CamelOperations["getGroupPolicy"];
  /** Gets an instance profile with its role. */
  get_instance_profile: CamelOperations["getInstanceProfile"];
  /** Tells whether a user has a password, and since when. */
  get_login_profile: CamelOperations["getLoginProfile"];
  /** Gets a managed policy without its documents. */
  get_policy: CamelOperations["getPolicy"];
  /** Gets a version of a managed policy with its document. */
  get_policy_version: CamelOperations["getPolicyVersion"];
  /** Gets a role with everything about it but its policies. */
  get_role: CamelOperations["getRole"];
  /** Gets an inline policy of a role. */
  get_role_policy: CamelOperations["getRolePolicy"];
  /** Gets a server certificate with its text, but for the private key. */
  get_server_certificate: CamelOperations["getServerCertificate"];
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
  /** Lists managed policies, those of AWS too. */
  list_policies: CamelOperations["listPolicies"];
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
  /** Takes the role out of an instance profile. */
  remove_role_from_instance_profile: CamelOperations["removeRoleFromInstanceProfile"];
  /** Takes a user out of a group; it is no error if the user is not in it. */
  remove_user_from_group: CamelOperations["removeUserFromGroup"];
  /** Makes another secret in the place of the present one. It is in this answer alone. */
  reset_service_specific_credential: CamelOperations["resetServiceSpecificCredential"];
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
  /** Sets tags of a managed policy of the account; a key that is there gets the new value. */
  tag_policy: CamelOperations["tagPolicy"];
  /** Sets tags of a role; a key that is there gets the new value. */
  tag_role: CamelOperations["tagRole"];
  /** Sets tags of a server certificate; a key that is there gets the new value. */
  tag_server_certificate: CamelOperations["tagServerCertificate"];
  /** Sets tags of a user; a key that is there gets the new value. */
  tag_user: CamelOperations["tagUser"];
  /** Removes tags of an instance profile; keys that are not there are passed over. */
  untag_instance_profile: CamelOperations["untagInstanceProfile"];
  /** Removes tags of a managed policy of the account; keys that are not there are passed over. */
  untag_policy: CamelOperations["untagPolicy"];
  /** Removes tags of a role; keys that are not there are passed over. */
  untag_role: CamelOperations["untagRole"];
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
  /** Renames or moves a group. Members and policies stay. */
  update_group: CamelOperations["updateGroup"];
  /** Sets another password for a user, or whether the user must; what is not given stays. */
  update_login_profile: CamelOperations["updateLoginProfile"];
  /** Changes the description or the longest session of a role; what is not given stays. */
  update_role: CamelOperations["updateRole"];
  /** Changes the description of a role; `UpdateRole` does the same and more. */
  update_role_description: CamelOperations["updateRoleDescription"];
  /** Renames or moves a server certificate. The id stays. */
  update_server_certificate: CamelOperations["updateServerCertificate"];
  /** Sets whether credentials can be used. */
  update_service_specific_credential: CamelOperations["updateServiceSpecificCredential"];
  /** Turns a signing certificate on or off. */
  update_signing_certificate: CamelOperations["updateSigningCertificate"];
  /** Renames or moves a user. The id, the memberships and everything the user holds stay. */
  update_user: CamelOperations["updateUser"];
  /** Uploads a server certificate with its private key, which is checked and not kept. */
  upload_server_certificate: CamelOperations["uploadServerCertificate"];
  /** Uploads a signing certificate of a user, or of the caller. A user has two at most. */
  upload_signing_certificate: CamelOperations["uploadSigningCertificate"];
}

/** Every operation by its name on the wire. */
export const operations = {
  AddRoleToInstanceProfile: {
    camel: "addRoleToInstanceProfile",
    snake: "add_role_to_instance_profile",
  },
  AddUserToGroup: {
    camel: "addUserToGroup",
    snake: "add_user_to_group",
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
  GetServerCertificate: {
    camel: "getServerCertificate",
    snake: "get_server_certificate",
    output: "GetServerCertificateResponse",
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
  TagPolicy: {
    camel: "tagPolicy",
    snake: "tag_policy",
  },
  TagRole: {
    camel: "tagRole",
    snake: "tag_role",
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
  UntagPolicy: {
    camel: "untagPolicy",
    snake: "untag_policy",
  },
  UntagRole: {
    camel: "untagRole",
    snake: "untag_role",
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
  UpdateGroup: {
    camel: "updateGroup",
    snake: "update_group",
  },
  UpdateLoginProfile: {
    camel: "updateLoginProfile",
    snake: "update_login_profile",
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
  AccessKey: { CreateDate: "date" },
  AccessKeyLastUsed: { LastUsedDate: "date" },
  AccessKeyMetadata: { CreateDate: "date" },
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
  GetAccessKeyLastUsedResponse: { AccessKeyLastUsed: "AccessKeyLastUsed" },
  GetAccountAuthorizationDetailsResponse: { UserDetailList: ["UserDetail"], GroupDetailList: ["GroupDetail"], RoleDetailList: ["RoleDetail"], Policies: ["ManagedPolicyDetail"] },
  GetGroupResponse: { Group: "Group", Users: ["User"] },
  GetInstanceProfileResponse: { InstanceProfile: "InstanceProfile" },
  GetLoginProfileResponse: { LoginProfile: "LoginProfile" },
  GetPolicyResponse: { Policy: "Policy" },
  GetPolicyVersionResponse: { PolicyVersion: "PolicyVersion" },
  GetRoleResponse: { Role: "Role" },
  GetServerCertificateResponse: { ServerCertificate: "ServerCertificate" },
  GetUserResponse: { User: "User" },
  Group: { CreateDate: "date" },
  GroupDetail: { CreateDate: "date" },
  InstanceProfile: { CreateDate: "date", Roles: ["Role"] },
  ListAccessKeysResponse: { AccessKeyMetadata: ["AccessKeyMetadata"] },
  ListGroupsForUserResponse: { Groups: ["Group"] },
  ListGroupsResponse: { Groups: ["Group"] },
  ListInstanceProfilesForRoleResponse: { InstanceProfiles: ["InstanceProfile"] },
  ListInstanceProfilesResponse: { InstanceProfiles: ["InstanceProfile"] },
  ListPoliciesResponse: { Policies: ["Policy"] },
  ListPolicyVersionsResponse: { Versions: ["PolicyVersion"] },
  ListRolesResponse: { Roles: ["Role"] },
  ListServerCertificatesResponse: { ServerCertificateMetadataList: ["ServerCertificateMetadata"] },
  ListServiceSpecificCredentialsResponse: { ServiceSpecificCredentials: ["ServiceSpecificCredentialMetadata"] },
  ListSigningCertificatesResponse: { Certificates: ["SigningCertificate"] },
  ListUsersResponse: { Users: ["User"] },
  LoginProfile: { CreateDate: "date" },
  ManagedPolicyDetail: { CreateDate: "date", UpdateDate: "date", PolicyVersionList: ["PolicyVersion"] },
  Policy: { CreateDate: "date", UpdateDate: "date" },
  PolicyVersion: { CreateDate: "date" },
  ResetServiceSpecificCredentialResponse: { ServiceSpecificCredential: "ServiceSpecificCredential" },
  Role: { CreateDate: "date", RoleLastUsed: "RoleLastUsed" },
  RoleDetail: { CreateDate: "date", InstanceProfileList: ["InstanceProfile"], RoleLastUsed: "RoleLastUsed" },
  RoleLastUsed: { LastUsedDate: "date" },
  ServerCertificate: { ServerCertificateMetadata: "ServerCertificateMetadata" },
  ServerCertificateMetadata: { UploadDate: "date", Expiration: "date" },
  ServiceSpecificCredential: { CreateDate: "date", ExpirationDate: "date" },
  ServiceSpecificCredentialMetadata: { CreateDate: "date", ExpirationDate: "date" },
  SigningCertificate: { UploadDate: "date" },
  UpdateRoleDescriptionResponse: { Role: "Role" },
  UploadServerCertificateResponse: { ServerCertificateMetadata: "ServerCertificateMetadata" },
  UploadSigningCertificateResponse: { Certificate: "SigningCertificate" },
  User: { CreateDate: "date", PasswordLastUsed: "date" },
  UserDetail: { CreateDate: "date" },
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

/** Somebody else changes the same thing at this moment; try again. */
export class ConcurrentModificationException extends IAMServiceException {
  constructor(failure: ServiceFailure) {
    super({ ...failure, name: "ConcurrentModificationException" });
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

/** There is nothing of that name, id or ARN. */
export class NoSuchEntityException extends IAMServiceException {
  constructor(failure: ServiceFailure) {
    super({ ...failure, name: "NoSuchEntityException" });
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

/** The exceptions by their code on the wire. */
export const exceptions = {
  ConcurrentModification: ConcurrentModificationException,
  DeleteConflict: DeleteConflictException,
  DuplicateCertificate: DuplicateCertificateException,
  EntityAlreadyExists: EntityAlreadyExistsException,
  EntityTemporarilyUnmodifiable: EntityTemporarilyUnmodifiableException,
  InvalidCertificate: InvalidCertificateException,
  InvalidInput: InvalidInputException,
  InvalidUserType: InvalidUserTypeException,
  KeyPairMismatch: KeyPairMismatchException,
  LimitExceeded: LimitExceededException,
  MalformedCertificate: MalformedCertificateException,
  MalformedPolicyDocument: MalformedPolicyDocumentException,
  NoSuchEntity: NoSuchEntityException,
  PasswordPolicyViolation: PasswordPolicyViolationException,
  PolicyEvaluation: PolicyEvaluationException,
  PolicyNotAttachable: PolicyNotAttachableException,
  ServiceFailure: ServiceFailureException,
  NotSupportedService: ServiceNotSupportedException,
  UnmodifiableEntity: UnmodifiableEntityException,
} as const;
