// Printed by `cargo xtask codegen` from model/resources.json; do not edit.

import type { OutputOf } from "./methods.js";
import type { Collection } from "./resource/collection.js";
import type { Loadable, ParsedDocument, ParsedDocuments, Resource } from "./resource/resource.js";
import type { ClassModel } from "./resource/table.js";
import type {
  AccessKey,
  AccessKeyMetadata,
  AddRoleToInstanceProfileRequest,
  AddUserToGroupRequest,
  AttachGroupPolicyRequest,
  AttachRolePolicyRequest,
  AttachUserPolicyRequest,
  ChangePasswordRequest,
  CreateAccountAliasRequest,
  CreateGroupRequest,
  CreateInstanceProfileRequest,
  CreateLoginProfileRequest,
  CreatePolicyRequest,
  CreatePolicyVersionRequest,
  CreateRoleRequest,
  CreateSAMLProviderRequest,
  CreateUserRequest,
  CreateVirtualMFADeviceRequest,
  DetachGroupPolicyRequest,
  DetachRolePolicyRequest,
  DetachUserPolicyRequest,
  EnableMFADeviceRequest,
  GetAccountSummaryResponse,
  GetGroupPolicyResponse,
  GetGroupRequest,
  GetRolePolicyResponse,
  GetSAMLProviderResponse,
  GetUserPolicyResponse,
  Group,
  InstanceProfile,
  ListAccessKeysRequest,
  ListAttachedGroupPoliciesRequest,
  ListAttachedRolePoliciesRequest,
  ListAttachedUserPoliciesRequest,
  ListEntitiesForPolicyRequest,
  ListGroupPoliciesRequest,
  ListGroupsForUserRequest,
  ListGroupsRequest,
  ListInstanceProfilesForRoleRequest,
  ListInstanceProfilesRequest,
  ListMFADevicesRequest,
  ListPoliciesRequest,
  ListPolicyVersionsRequest,
  ListRolePoliciesRequest,
  ListRolesRequest,
  ListServerCertificatesRequest,
  ListSigningCertificatesRequest,
  ListUserPoliciesRequest,
  ListUsersRequest,
  ListVirtualMFADevicesRequest,
  LoginProfile,
  MFADevice,
  PasswordPolicy,
  Policy,
  PolicyVersion,
  PutGroupPolicyRequest,
  PutRolePolicyRequest,
  PutUserPolicyRequest,
  RemoveRoleFromInstanceProfileRequest,
  RemoveUserFromGroupRequest,
  ResyncMFADeviceRequest,
  Role,
  ServerCertificate,
  SigningCertificate,
  UpdateAccountPasswordPolicyRequest,
  UpdateAssumeRolePolicyRequest,
  UpdateGroupRequest,
  UpdateLoginProfileRequest,
  UpdateSAMLProviderRequest,
  UpdateServerCertificateRequest,
  UpdateUserRequest,
  UploadServerCertificateRequest,
  UploadSigningCertificateRequest,
  User,
  VirtualMFADevice,
} from "./operations.gen.js";

/** boto3's `ServiceResource`. */
export interface ServiceResource extends Resource {
  AccessKey(userName: string, id: string): AccessKeyResource;
  AccessKeyPair(userName: string, id: string, secret: string): AccessKeyPairResource;
  AccountPasswordPolicy(): AccountPasswordPolicyResource;
  AccountSummary(): AccountSummaryResource;
  AssumeRolePolicy(roleName: string): AssumeRolePolicyResource;
  CurrentUser(): CurrentUserResource;
  Group(name: string): GroupResource;
  GroupPolicy(groupName: string, name: string): GroupPolicyResource;
  InstanceProfile(name: string): InstanceProfileResource;
  LoginProfile(userName: string): LoginProfileResource;
  MfaDevice(userName: string, serialNumber: string): MfaDeviceResource;
  Policy(arn: string): PolicyResource;
  PolicyVersion(arn: string, versionId: string): PolicyVersionResource;
  Role(name: string): RoleResource;
  RolePolicy(roleName: string, name: string): RolePolicyResource;
  SamlProvider(arn: string): SamlProviderResource;
  ServerCertificate(name: string): ServerCertificateResource;
  SigningCertificate(userName: string, id: string): SigningCertificateResource;
  User(name: string): UserResource;
  UserPolicy(userName: string, name: string): UserPolicyResource;
  VirtualMfaDevice(serialNumber: string): VirtualMfaDeviceResource;
  /** What `ListGroups` lists. */
  readonly groups: Collection<GroupResource, ListGroupsRequest>;
  /** What `ListInstanceProfiles` lists. */
  readonly instanceProfiles: Collection<InstanceProfileResource, ListInstanceProfilesRequest>;
  /** What `ListInstanceProfiles` lists. */
  readonly instance_profiles: Collection<InstanceProfileResource, ListInstanceProfilesRequest>;
  /** What `ListPolicies` lists. */
  readonly policies: Collection<PolicyResource, ListPoliciesRequest>;
  /** What `ListRoles` lists. */
  readonly roles: Collection<RoleResource, ListRolesRequest>;
  /** What `ListSAMLProviders` lists. */
  readonly samlProviders: Collection<SamlProviderResource, {}>;
  /** What `ListSAMLProviders` lists. */
  readonly saml_providers: Collection<SamlProviderResource, {}>;
  /** What `ListServerCertificates` lists. */
  readonly serverCertificates: Collection<ServerCertificateResource, ListServerCertificatesRequest>;
  /** What `ListServerCertificates` lists. */
  readonly server_certificates: Collection<ServerCertificateResource, ListServerCertificatesRequest>;
  /** What `ListUsers` lists. */
  readonly users: Collection<UserResource, ListUsersRequest>;
  /** What `ListVirtualMFADevices` lists. */
  readonly virtualMfaDevices: Collection<VirtualMfaDeviceResource, ListVirtualMFADevicesRequest>;
  /** What `ListVirtualMFADevices` lists. */
  readonly virtual_mfa_devices: Collection<VirtualMfaDeviceResource, ListVirtualMFADevicesRequest>;
  /** `ChangePassword`: Changes the password of the user who calls. */
  changePassword(input: ChangePasswordRequest): Promise<OutputOf<"ChangePassword">>;
  /** `ChangePassword`: Changes the password of the user who calls. */
  change_password(input: ChangePasswordRequest): Promise<OutputOf<"ChangePassword">>;
  /** `CreateAccountAlias`: Sets the alias of the account, which has one at most. */
  createAccountAlias(input: CreateAccountAliasRequest): Promise<OutputOf<"CreateAccountAlias">>;
  /** `CreateAccountAlias`: Sets the alias of the account, which has one at most. */
  create_account_alias(input: CreateAccountAliasRequest): Promise<OutputOf<"CreateAccountAlias">>;
  /** `UpdateAccountPasswordPolicy`: Sets the rules for passwords. They are replaced as a whole: what is not given gets its default. */
  createAccountPasswordPolicy(input?: UpdateAccountPasswordPolicyRequest): Promise<AccountPasswordPolicyResource>;
  /** `UpdateAccountPasswordPolicy`: Sets the rules for passwords. They are replaced as a whole: what is not given gets its default. */
  create_account_password_policy(input?: UpdateAccountPasswordPolicyRequest): Promise<AccountPasswordPolicyResource>;
  /** `CreateGroup`: Creates a group. */
  createGroup(input: CreateGroupRequest): Promise<GroupResource>;
  /** `CreateGroup`: Creates a group. */
  create_group(input: CreateGroupRequest): Promise<GroupResource>;
  /** `CreateInstanceProfile`: Creates an instance profile without a role. */
  createInstanceProfile(input: CreateInstanceProfileRequest): Promise<InstanceProfileResource>;
  /** `CreateInstanceProfile`: Creates an instance profile without a role. */
  create_instance_profile(input: CreateInstanceProfileRequest): Promise<InstanceProfileResource>;
  /** `CreatePolicy`: Creates a managed policy; its document becomes version `v1`. */
  createPolicy(input: CreatePolicyRequest): Promise<PolicyResource>;
  /** `CreatePolicy`: Creates a managed policy; its document becomes version `v1`. */
  create_policy(input: CreatePolicyRequest): Promise<PolicyResource>;
  /** `CreateRole`: Creates a role, all or nothing: tags and boundary are set with it. */
  createRole(input: CreateRoleRequest): Promise<RoleResource>;
  /** `CreateRole`: Creates a role, all or nothing: tags and boundary are set with it. */
  create_role(input: CreateRoleRequest): Promise<RoleResource>;
  /** `CreateSAMLProvider`: Creates a SAML provider from the metadata that it publishes. */
  createSamlProvider(input: CreateSAMLProviderRequest): Promise<SamlProviderResource>;
  /** `CreateSAMLProvider`: Creates a SAML provider from the metadata that it publishes. */
  create_saml_provider(input: CreateSAMLProviderRequest): Promise<SamlProviderResource>;
  /** `UploadServerCertificate`: Uploads a server certificate with its private key, which is checked and not kept. */
  createServerCertificate(input: UploadServerCertificateRequest): Promise<ServerCertificateResource>;
  /** `UploadServerCertificate`: Uploads a server certificate with its private key, which is checked and not kept. */
  create_server_certificate(input: UploadServerCertificateRequest): Promise<ServerCertificateResource>;
  /** `UploadSigningCertificate`: Uploads a signing certificate of a user, or of the caller. A user has two at most. */
  createSigningCertificate(input: UploadSigningCertificateRequest): Promise<SigningCertificateResource>;
  /** `UploadSigningCertificate`: Uploads a signing certificate of a user, or of the caller. A user has two at most. */
  create_signing_certificate(input: UploadSigningCertificateRequest): Promise<SigningCertificateResource>;
  /** `CreateUser`: Creates a user, all or nothing: tags and boundary are set with it. */
  createUser(input: CreateUserRequest): Promise<UserResource>;
  /** `CreateUser`: Creates a user, all or nothing: tags and boundary are set with it. */
  create_user(input: CreateUserRequest): Promise<UserResource>;
  /** `CreateVirtualMFADevice`: Creates a virtual MFA device, which is nobody's yet. Its seed is told here and never again. */
  createVirtualMfaDevice(input: CreateVirtualMFADeviceRequest): Promise<VirtualMfaDeviceResource>;
  /** `CreateVirtualMFADevice`: Creates a virtual MFA device, which is nobody's yet. Its seed is told here and never again. */
  create_virtual_mfa_device(input: CreateVirtualMFADeviceRequest): Promise<VirtualMfaDeviceResource>;
}

/** boto3's `AccessKey`. */
export interface AccessKeyResource extends Resource {
  /** Identifies it, with the other identifiers if there are some. */
  readonly userName: string;
  /** Identifies it, with the other identifiers if there are some. */
  readonly user_name: string;
  /** Identifies it, with the other identifiers if there are some. */
  readonly id: string;
  /** Begins with `AKIA`; never given again. */
  readonly accessKeyId: AccessKeyMetadata["AccessKeyId"];
  /** Begins with `AKIA`; never given again. */
  readonly access_key_id: AccessKeyMetadata["AccessKeyId"];
  /** `Active`, or `Inactive` for one that signs nothing. */
  readonly status: AccessKeyMetadata["Status"];
  /** When the key was created. */
  readonly createDate: AccessKeyMetadata["CreateDate"];
  /** When the key was created. */
  readonly create_date: AccessKeyMetadata["CreateDate"];
  User(): UserResource;
  /** `UpdateAccessKey`: Sets whether an access key can be used. */
  activate(): Promise<OutputOf<"UpdateAccessKey">>;
  /** `UpdateAccessKey`: Sets whether an access key can be used. */
  deactivate(): Promise<OutputOf<"UpdateAccessKey">>;
  /** `DeleteAccessKey`: Deletes an access key. */
  delete(): Promise<OutputOf<"DeleteAccessKey">>;
}

/** boto3's `AccessKeyPair`. */
export interface AccessKeyPairResource extends Resource {
  /** Identifies it, with the other identifiers if there are some. */
  readonly userName: string;
  /** Identifies it, with the other identifiers if there are some. */
  readonly user_name: string;
  /** Identifies it, with the other identifiers if there are some. */
  readonly id: string;
  /** Identifies it, with the other identifiers if there are some. */
  readonly secret: string;
  /** Begins with `AKIA`; never given again. */
  readonly accessKeyId: AccessKey["AccessKeyId"];
  /** Begins with `AKIA`; never given again. */
  readonly access_key_id: AccessKey["AccessKeyId"];
  /** `Active` */
  readonly status: AccessKey["Status"];
  /** What calls are signed with. No other answer ever holds it. */
  readonly secretAccessKey: AccessKey["SecretAccessKey"];
  /** What calls are signed with. No other answer ever holds it. */
  readonly secret_access_key: AccessKey["SecretAccessKey"];
  /** When the key was created. */
  readonly createDate: AccessKey["CreateDate"];
  /** When the key was created. */
  readonly create_date: AccessKey["CreateDate"];
  /** `UpdateAccessKey`: Sets whether an access key can be used. */
  activate(): Promise<OutputOf<"UpdateAccessKey">>;
  /** `UpdateAccessKey`: Sets whether an access key can be used. */
  deactivate(): Promise<OutputOf<"UpdateAccessKey">>;
  /** `DeleteAccessKey`: Deletes an access key. */
  delete(): Promise<OutputOf<"DeleteAccessKey">>;
}

/** boto3's `AccountPasswordPolicy`. `load` calls `GetAccountPasswordPolicy`. */
export interface AccountPasswordPolicyResource extends Resource, Loadable {
  /** In characters. */
  readonly minimumPasswordLength: PasswordPolicy["MinimumPasswordLength"];
  /** In characters. */
  readonly minimum_password_length: PasswordPolicy["MinimumPasswordLength"];
  /** Whether one of ``! @ # $ % ^ & * ( ) _ + - = [ ] { } | '`` must be in it. */
  readonly requireSymbols: PasswordPolicy["RequireSymbols"];
  /** Whether one of ``! @ # $ % ^ & * ( ) _ + - = [ ] { } | '`` must be in it. */
  readonly require_symbols: PasswordPolicy["RequireSymbols"];
  /** Whether a digit must be in it. */
  readonly requireNumbers: PasswordPolicy["RequireNumbers"];
  /** Whether a digit must be in it. */
  readonly require_numbers: PasswordPolicy["RequireNumbers"];
  /** Whether one of A to Z must be in it. */
  readonly requireUppercaseCharacters: PasswordPolicy["RequireUppercaseCharacters"];
  /** Whether one of A to Z must be in it. */
  readonly require_uppercase_characters: PasswordPolicy["RequireUppercaseCharacters"];
  /** Whether one of a to z must be in it. */
  readonly requireLowercaseCharacters: PasswordPolicy["RequireLowercaseCharacters"];
  /** Whether one of a to z must be in it. */
  readonly require_lowercase_characters: PasswordPolicy["RequireLowercaseCharacters"];
  /** Whether users may change their own. */
  readonly allowUsersToChangePassword: PasswordPolicy["AllowUsersToChangePassword"];
  /** Whether users may change their own. */
  readonly allow_users_to_change_password: PasswordPolicy["AllowUsersToChangePassword"];
  /** Whether passwords expire: there is a `MaxPasswordAge`. */
  readonly expirePasswords: PasswordPolicy["ExpirePasswords"];
  /** Whether passwords expire: there is a `MaxPasswordAge`. */
  readonly expire_passwords: PasswordPolicy["ExpirePasswords"];
  /** In days; left out when passwords never expire. */
  readonly maxPasswordAge: PasswordPolicy["MaxPasswordAge"];
  /** In days; left out when passwords never expire. */
  readonly max_password_age: PasswordPolicy["MaxPasswordAge"];
  /** How many earlier passwords may not be used again; left out when all may. */
  readonly passwordReusePrevention: PasswordPolicy["PasswordReusePrevention"];
  /** How many earlier passwords may not be used again; left out when all may. */
  readonly password_reuse_prevention: PasswordPolicy["PasswordReusePrevention"];
  /** Whether an expired password can only be reset by an administrator; left out when it was never set. */
  readonly hardExpiry: PasswordPolicy["HardExpiry"];
  /** Whether an expired password can only be reset by an administrator; left out when it was never set. */
  readonly hard_expiry: PasswordPolicy["HardExpiry"];
  /** `DeleteAccountPasswordPolicy`: Removes the rules for passwords; the defaults of AWS hold again. */
  delete(): Promise<OutputOf<"DeleteAccountPasswordPolicy">>;
  /** `UpdateAccountPasswordPolicy`: Sets the rules for passwords. They are replaced as a whole: what is not given gets its default. */
  update(input?: UpdateAccountPasswordPolicyRequest): Promise<OutputOf<"UpdateAccountPasswordPolicy">>;
}

/** boto3's `AccountSummary`. `load` calls `GetAccountSummary`. */
export interface AccountSummaryResource extends Resource, Loadable {
  /** From `Users` and the like to how many there are, from `UsersQuota` and the like to the limit. */
  readonly summaryMap: GetAccountSummaryResponse["SummaryMap"];
  /** From `Users` and the like to how many there are, from `UsersQuota` and the like to the limit. */
  readonly summary_map: GetAccountSummaryResponse["SummaryMap"];
}

/** boto3's `AssumeRolePolicy`. */
export interface AssumeRolePolicyResource extends Resource {
  /** Identifies it, with the other identifiers if there are some. */
  readonly roleName: string;
  /** Identifies it, with the other identifiers if there are some. */
  readonly role_name: string;
  Role(): RoleResource;
  /** `UpdateAssumeRolePolicy`: Replaces the trust policy of a role. */
  update(input: Omit<UpdateAssumeRolePolicyRequest, "RoleName">): Promise<OutputOf<"UpdateAssumeRolePolicy">>;
}

/** boto3's `CurrentUser`. `load` calls `GetUser`. */
export interface CurrentUserResource extends Resource, Loadable {
  /** `/`, or begins and ends with `/`. */
  readonly path: User["Path"];
  /** As it was spelled when it was given. */
  readonly userName: User["UserName"];
  /** As it was spelled when it was given. */
  readonly user_name: User["UserName"];
  /** Begins with `AIDA`; never given again. */
  readonly userId: User["UserId"];
  /** Begins with `AIDA`; never given again. */
  readonly user_id: User["UserId"];
  /** Changes with path and name. */
  readonly arn: User["Arn"];
  /** When the user was created. */
  readonly createDate: User["CreateDate"];
  /** When the user was created. */
  readonly create_date: User["CreateDate"];
  /** The last sign-in with a password; none if there never was one. */
  readonly passwordLastUsed: User["PasswordLastUsed"];
  /** The last sign-in with a password; none if there never was one. */
  readonly password_last_used: User["PasswordLastUsed"];
  /** Not in listings. */
  readonly permissionsBoundary: User["PermissionsBoundary"];
  /** Not in listings. */
  readonly permissions_boundary: User["PermissionsBoundary"];
  /** Not in listings. */
  readonly tags: User["Tags"];
  /** What the data refers to; null if that is nothing. */
  readonly user: UserResource | null;
  /** What `ListAccessKeys` lists. */
  readonly accessKeys: Collection<AccessKeyResource, ListAccessKeysRequest>;
  /** What `ListAccessKeys` lists. */
  readonly access_keys: Collection<AccessKeyResource, ListAccessKeysRequest>;
  /** What `ListMFADevices` lists. */
  readonly mfaDevices: Collection<MfaDeviceResource, ListMFADevicesRequest>;
  /** What `ListMFADevices` lists. */
  readonly mfa_devices: Collection<MfaDeviceResource, ListMFADevicesRequest>;
  /** What `ListSigningCertificates` lists. */
  readonly signingCertificates: Collection<SigningCertificateResource, ListSigningCertificatesRequest>;
  /** What `ListSigningCertificates` lists. */
  readonly signing_certificates: Collection<SigningCertificateResource, ListSigningCertificatesRequest>;
}

/** boto3's `Group`. `load` calls `GetGroup`. */
export interface GroupResource extends Resource, Loadable {
  /** Identifies it, with the other identifiers if there are some. */
  readonly name: string;
  /** `/`, or begins and ends with `/`. */
  readonly path: Group["Path"];
  /** As it was spelled when it was given. */
  readonly groupName: Group["GroupName"];
  /** As it was spelled when it was given. */
  readonly group_name: Group["GroupName"];
  /** Begins with `AGPA`; never given again. */
  readonly groupId: Group["GroupId"];
  /** Begins with `AGPA`; never given again. */
  readonly group_id: Group["GroupId"];
  /** Changes with path and name. */
  readonly arn: Group["Arn"];
  /** When the group was created. */
  readonly createDate: Group["CreateDate"];
  /** When the group was created. */
  readonly create_date: Group["CreateDate"];
  Policy(name: string): GroupPolicyResource;
  /** What `ListAttachedGroupPolicies` lists. */
  readonly attachedPolicies: Collection<PolicyResource, Omit<ListAttachedGroupPoliciesRequest, "GroupName">>;
  /** What `ListAttachedGroupPolicies` lists. */
  readonly attached_policies: Collection<PolicyResource, Omit<ListAttachedGroupPoliciesRequest, "GroupName">>;
  /** What `ListGroupPolicies` lists. */
  readonly policies: Collection<GroupPolicyResource, Omit<ListGroupPoliciesRequest, "GroupName">>;
  /** What `GetGroup` lists. */
  readonly users: Collection<UserResource, Omit<GetGroupRequest, "GroupName">>;
  /** `AddUserToGroup`: Puts a user into a group; it is no error if the user is in it already. */
  addUser(input: Omit<AddUserToGroupRequest, "GroupName">): Promise<OutputOf<"AddUserToGroup">>;
  /** `AddUserToGroup`: Puts a user into a group; it is no error if the user is in it already. */
  add_user(input: Omit<AddUserToGroupRequest, "GroupName">): Promise<OutputOf<"AddUserToGroup">>;
  /** `AttachGroupPolicy`: Attaches a managed policy to a group; it is no error if it is attached already. */
  attachPolicy(input: Omit<AttachGroupPolicyRequest, "GroupName">): Promise<OutputOf<"AttachGroupPolicy">>;
  /** `AttachGroupPolicy`: Attaches a managed policy to a group; it is no error if it is attached already. */
  attach_policy(input: Omit<AttachGroupPolicyRequest, "GroupName">): Promise<OutputOf<"AttachGroupPolicy">>;
  /** `CreateGroup`: Creates a group. */
  create(input?: Omit<CreateGroupRequest, "GroupName">): Promise<GroupResource>;
  /** `PutGroupPolicy`: Sets an inline policy of a group, or replaces the one of that name. */
  createPolicy(input: Omit<PutGroupPolicyRequest, "GroupName">): Promise<GroupPolicyResource>;
  /** `PutGroupPolicy`: Sets an inline policy of a group, or replaces the one of that name. */
  create_policy(input: Omit<PutGroupPolicyRequest, "GroupName">): Promise<GroupPolicyResource>;
  /** `DeleteGroup`: Deletes a group without users and policies. */
  delete(): Promise<OutputOf<"DeleteGroup">>;
  /** `DetachGroupPolicy`: Detaches a managed policy from a group. */
  detachPolicy(input: Omit<DetachGroupPolicyRequest, "GroupName">): Promise<OutputOf<"DetachGroupPolicy">>;
  /** `DetachGroupPolicy`: Detaches a managed policy from a group. */
  detach_policy(input: Omit<DetachGroupPolicyRequest, "GroupName">): Promise<OutputOf<"DetachGroupPolicy">>;
  /** `RemoveUserFromGroup`: Takes a user out of a group; it is no error if the user is not in it. */
  removeUser(input: Omit<RemoveUserFromGroupRequest, "GroupName">): Promise<OutputOf<"RemoveUserFromGroup">>;
  /** `RemoveUserFromGroup`: Takes a user out of a group; it is no error if the user is not in it. */
  remove_user(input: Omit<RemoveUserFromGroupRequest, "GroupName">): Promise<OutputOf<"RemoveUserFromGroup">>;
  /** `UpdateGroup`: Renames or moves a group. Members and policies stay. */
  update(input?: Omit<UpdateGroupRequest, "GroupName">): Promise<GroupResource>;
}

/** boto3's `GroupPolicy`. `load` calls `GetGroupPolicy`. */
export interface GroupPolicyResource extends Resource, Loadable {
  /** Identifies it, with the other identifiers if there are some. */
  readonly groupName: string;
  /** Identifies it, with the other identifiers if there are some. */
  readonly group_name: string;
  /** Identifies it, with the other identifiers if there are some. */
  readonly name: string;
  /** The name of the policy. */
  readonly policyName: GetGroupPolicyResponse["PolicyName"];
  /** The name of the policy. */
  readonly policy_name: GetGroupPolicyResponse["PolicyName"];
  /** Percent-encoded. */
  readonly policyDocument: ParsedDocument;
  /** Percent-encoded. */
  readonly policy_document: ParsedDocument;
  Group(): GroupResource;
  /** `DeleteGroupPolicy`: Deletes an inline policy of a group. */
  delete(): Promise<OutputOf<"DeleteGroupPolicy">>;
  /** `PutGroupPolicy`: Sets an inline policy of a group, or replaces the one of that name. */
  put(input: Omit<PutGroupPolicyRequest, "GroupName" | "PolicyName">): Promise<OutputOf<"PutGroupPolicy">>;
}

/** boto3's `InstanceProfile`. `load` calls `GetInstanceProfile`. */
export interface InstanceProfileResource extends Resource, Loadable {
  /** Identifies it, with the other identifiers if there are some. */
  readonly name: string;
  /** `/`, or begins and ends with `/`. */
  readonly path: InstanceProfile["Path"];
  /** As it was spelled when it was given. */
  readonly instanceProfileName: InstanceProfile["InstanceProfileName"];
  /** As it was spelled when it was given. */
  readonly instance_profile_name: InstanceProfile["InstanceProfileName"];
  /** Begins with `AIPA`; never given again. */
  readonly instanceProfileId: InstanceProfile["InstanceProfileId"];
  /** Begins with `AIPA`; never given again. */
  readonly instance_profile_id: InstanceProfile["InstanceProfileId"];
  /** Of the form `arn:aws:iam::ACCOUNT:instance-profile/PATH/NAME`. */
  readonly arn: InstanceProfile["Arn"];
  /** When the profile was created. */
  readonly createDate: InstanceProfile["CreateDate"];
  /** When the profile was created. */
  readonly create_date: InstanceProfile["CreateDate"];
  /** None or one. */
  readonly rolesAttribute: ParsedDocuments<NonNullable<InstanceProfile["Roles"]>[number], "AssumeRolePolicyDocument">[];
  /** None or one. */
  readonly roles_attribute: ParsedDocuments<NonNullable<InstanceProfile["Roles"]>[number], "AssumeRolePolicyDocument">[];
  /** Not in listings. */
  readonly tags: InstanceProfile["Tags"];
  /** What the data refers to; null if that is nothing. */
  readonly roles: RoleResource[] | null;
  /** `AddRoleToInstanceProfile`: Puts a role into an instance profile, which holds one at most. */
  addRole(input: Omit<AddRoleToInstanceProfileRequest, "InstanceProfileName">): Promise<OutputOf<"AddRoleToInstanceProfile">>;
  /** `AddRoleToInstanceProfile`: Puts a role into an instance profile, which holds one at most. */
  add_role(input: Omit<AddRoleToInstanceProfileRequest, "InstanceProfileName">): Promise<OutputOf<"AddRoleToInstanceProfile">>;
  /** `DeleteInstanceProfile`: Deletes an instance profile without a role. */
  delete(): Promise<OutputOf<"DeleteInstanceProfile">>;
  /** `RemoveRoleFromInstanceProfile`: Takes the role out of an instance profile. */
  removeRole(input: Omit<RemoveRoleFromInstanceProfileRequest, "InstanceProfileName">): Promise<OutputOf<"RemoveRoleFromInstanceProfile">>;
  /** `RemoveRoleFromInstanceProfile`: Takes the role out of an instance profile. */
  remove_role(input: Omit<RemoveRoleFromInstanceProfileRequest, "InstanceProfileName">): Promise<OutputOf<"RemoveRoleFromInstanceProfile">>;
}

/** boto3's `LoginProfile`. `load` calls `GetLoginProfile`. */
export interface LoginProfileResource extends Resource, Loadable {
  /** Identifies it, with the other identifiers if there are some. */
  readonly userName: string;
  /** Identifies it, with the other identifiers if there are some. */
  readonly user_name: string;
  /** When the user got its first password. */
  readonly createDate: LoginProfile["CreateDate"];
  /** When the user got its first password. */
  readonly create_date: LoginProfile["CreateDate"];
  /** Whether another must be set at the next sign-in. */
  readonly passwordResetRequired: LoginProfile["PasswordResetRequired"];
  /** Whether another must be set at the next sign-in. */
  readonly password_reset_required: LoginProfile["PasswordResetRequired"];
  User(): UserResource;
  /** `CreateLoginProfile`: Gives a user a password for the console. The root user, who names nobody and gives none, may set its own again. */
  create(input?: Omit<CreateLoginProfileRequest, "UserName">): Promise<LoginProfileResource>;
  /** `DeleteLoginProfile`: Takes a user's password away. Its access keys stay. */
  delete(): Promise<OutputOf<"DeleteLoginProfile">>;
  /** `UpdateLoginProfile`: Sets another password for a user, or whether the user must; what is not given stays. */
  update(input?: Omit<UpdateLoginProfileRequest, "UserName">): Promise<OutputOf<"UpdateLoginProfile">>;
}

/** boto3's `MfaDevice`. */
export interface MfaDeviceResource extends Resource {
  /** Identifies it, with the other identifiers if there are some. */
  readonly userName: string;
  /** Identifies it, with the other identifiers if there are some. */
  readonly user_name: string;
  /** Identifies it, with the other identifiers if there are some. */
  readonly serialNumber: string;
  /** Identifies it, with the other identifiers if there are some. */
  readonly serial_number: string;
  /** Since when it is the user's. */
  readonly enableDate: MFADevice["EnableDate"];
  /** Since when it is the user's. */
  readonly enable_date: MFADevice["EnableDate"];
  User(): UserResource;
  /** `EnableMFADevice`: Gives an MFA device to a user who can show two of its codes, one after the other. */
  associate(input: Omit<EnableMFADeviceRequest, "UserName" | "SerialNumber">): Promise<OutputOf<"EnableMFADevice">>;
  /** `DeactivateMFADevice`: Takes an MFA device from a user. A virtual one is there still, and nobody's. */
  disassociate(): Promise<OutputOf<"DeactivateMFADevice">>;
  /** `ResyncMFADevice`: Finds out, by two codes, how far the clock of a device is off. */
  resync(input: Omit<ResyncMFADeviceRequest, "UserName" | "SerialNumber">): Promise<OutputOf<"ResyncMFADevice">>;
}

/** boto3's `Policy`. `load` calls `GetPolicy`. */
export interface PolicyResource extends Resource, Loadable {
  /** Identifies it, with the other identifiers if there are some. */
  readonly arn: string;
  /** Unique in the account, whatever its case and path. */
  readonly policyName: Policy["PolicyName"];
  /** Unique in the account, whatever its case and path. */
  readonly policy_name: Policy["PolicyName"];
  /** Begins with `ANPA`; never given again. */
  readonly policyId: Policy["PolicyId"];
  /** Begins with `ANPA`; never given again. */
  readonly policy_id: Policy["PolicyId"];
  /** `/`, or begins and ends with `/`. */
  readonly path: Policy["Path"];
  /** The version that is in force, such as `v1`. */
  readonly defaultVersionId: Policy["DefaultVersionId"];
  /** The version that is in force, such as `v1`. */
  readonly default_version_id: Policy["DefaultVersionId"];
  /** How many users, groups and roles it is attached to. */
  readonly attachmentCount: Policy["AttachmentCount"];
  /** How many users, groups and roles it is attached to. */
  readonly attachment_count: Policy["AttachmentCount"];
  /** How many users and roles it is the permissions boundary of. */
  readonly permissionsBoundaryUsageCount: Policy["PermissionsBoundaryUsageCount"];
  /** How many users and roles it is the permissions boundary of. */
  readonly permissions_boundary_usage_count: Policy["PermissionsBoundaryUsageCount"];
  /** Whether it can be attached. */
  readonly isAttachable: Policy["IsAttachable"];
  /** Whether it can be attached. */
  readonly is_attachable: Policy["IsAttachable"];
  /** What the policy is for. Only `GetPolicy` tells. */
  readonly description: Policy["Description"];
  /** When the policy was created. */
  readonly createDate: Policy["CreateDate"];
  /** When the policy was created. */
  readonly create_date: Policy["CreateDate"];
  /** When its newest version was created. */
  readonly updateDate: Policy["UpdateDate"];
  /** When its newest version was created. */
  readonly update_date: Policy["UpdateDate"];
  /** Not in listings. */
  readonly tags: Policy["Tags"];
  /** What the data refers to; null if that is nothing. */
  readonly defaultVersion: PolicyVersionResource | null;
  /** What the data refers to; null if that is nothing. */
  readonly default_version: PolicyVersionResource | null;
  /** What `ListEntitiesForPolicy` lists. */
  readonly attachedGroups: Collection<GroupResource, Omit<ListEntitiesForPolicyRequest, "PolicyArn" | "EntityFilter">>;
  /** What `ListEntitiesForPolicy` lists. */
  readonly attached_groups: Collection<GroupResource, Omit<ListEntitiesForPolicyRequest, "PolicyArn" | "EntityFilter">>;
  /** What `ListEntitiesForPolicy` lists. */
  readonly attachedRoles: Collection<RoleResource, Omit<ListEntitiesForPolicyRequest, "PolicyArn" | "EntityFilter">>;
  /** What `ListEntitiesForPolicy` lists. */
  readonly attached_roles: Collection<RoleResource, Omit<ListEntitiesForPolicyRequest, "PolicyArn" | "EntityFilter">>;
  /** What `ListEntitiesForPolicy` lists. */
  readonly attachedUsers: Collection<UserResource, Omit<ListEntitiesForPolicyRequest, "PolicyArn" | "EntityFilter">>;
  /** What `ListEntitiesForPolicy` lists. */
  readonly attached_users: Collection<UserResource, Omit<ListEntitiesForPolicyRequest, "PolicyArn" | "EntityFilter">>;
  /** What `ListPolicyVersions` lists. */
  readonly versions: Collection<PolicyVersionResource, Omit<ListPolicyVersionsRequest, "PolicyArn">>;
  /** `AttachGroupPolicy`: Attaches a managed policy to a group; it is no error if it is attached already. */
  attachGroup(input: Omit<AttachGroupPolicyRequest, "PolicyArn">): Promise<OutputOf<"AttachGroupPolicy">>;
  /** `AttachGroupPolicy`: Attaches a managed policy to a group; it is no error if it is attached already. */
  attach_group(input: Omit<AttachGroupPolicyRequest, "PolicyArn">): Promise<OutputOf<"AttachGroupPolicy">>;
  /** `AttachRolePolicy`: Attaches a managed policy to a role; it is no error if it is attached already. */
  attachRole(input: Omit<AttachRolePolicyRequest, "PolicyArn">): Promise<OutputOf<"AttachRolePolicy">>;
  /** `AttachRolePolicy`: Attaches a managed policy to a role; it is no error if it is attached already. */
  attach_role(input: Omit<AttachRolePolicyRequest, "PolicyArn">): Promise<OutputOf<"AttachRolePolicy">>;
  /** `AttachUserPolicy`: Attaches a managed policy to a user; it is no error if it is attached already. */
  attachUser(input: Omit<AttachUserPolicyRequest, "PolicyArn">): Promise<OutputOf<"AttachUserPolicy">>;
  /** `AttachUserPolicy`: Attaches a managed policy to a user; it is no error if it is attached already. */
  attach_user(input: Omit<AttachUserPolicyRequest, "PolicyArn">): Promise<OutputOf<"AttachUserPolicy">>;
  /** `CreatePolicyVersion`: Adds a version to a managed policy, which has five at most. */
  createVersion(input: Omit<CreatePolicyVersionRequest, "PolicyArn">): Promise<PolicyVersionResource>;
  /** `CreatePolicyVersion`: Adds a version to a managed policy, which has five at most. */
  create_version(input: Omit<CreatePolicyVersionRequest, "PolicyArn">): Promise<PolicyVersionResource>;
  /** `DeletePolicy`: Deletes a managed policy that is attached nowhere and has one version left. */
  delete(): Promise<OutputOf<"DeletePolicy">>;
  /** `DetachGroupPolicy`: Detaches a managed policy from a group. */
  detachGroup(input: Omit<DetachGroupPolicyRequest, "PolicyArn">): Promise<OutputOf<"DetachGroupPolicy">>;
  /** `DetachGroupPolicy`: Detaches a managed policy from a group. */
  detach_group(input: Omit<DetachGroupPolicyRequest, "PolicyArn">): Promise<OutputOf<"DetachGroupPolicy">>;
  /** `DetachRolePolicy`: Detaches a managed policy from a role. */
  detachRole(input: Omit<DetachRolePolicyRequest, "PolicyArn">): Promise<OutputOf<"DetachRolePolicy">>;
  /** `DetachRolePolicy`: Detaches a managed policy from a role. */
  detach_role(input: Omit<DetachRolePolicyRequest, "PolicyArn">): Promise<OutputOf<"DetachRolePolicy">>;
  /** `DetachUserPolicy`: Detaches a managed policy from a user. */
  detachUser(input: Omit<DetachUserPolicyRequest, "PolicyArn">): Promise<OutputOf<"DetachUserPolicy">>;
  /** `DetachUserPolicy`: Detaches a managed policy from a user. */
  detach_user(input: Omit<DetachUserPolicyRequest, "PolicyArn">): Promise<OutputOf<"DetachUserPolicy">>;
}

/** boto3's `PolicyVersion`. `load` calls `GetPolicyVersion`. */
export interface PolicyVersionResource extends Resource, Loadable {
  /** Identifies it, with the other identifiers if there are some. */
  readonly arn: string;
  /** Identifies it, with the other identifiers if there are some. */
  readonly versionId: string;
  /** Identifies it, with the other identifiers if there are some. */
  readonly version_id: string;
  /** Percent-encoded; not in listings. */
  readonly document: ParsedDocument | undefined;
  /** Whether it is the one in force. */
  readonly isDefaultVersion: PolicyVersion["IsDefaultVersion"];
  /** Whether it is the one in force. */
  readonly is_default_version: PolicyVersion["IsDefaultVersion"];
  /** When the version was created. */
  readonly createDate: PolicyVersion["CreateDate"];
  /** When the version was created. */
  readonly create_date: PolicyVersion["CreateDate"];
  /** `DeletePolicyVersion`: Deletes a version that is not the default. */
  delete(): Promise<OutputOf<"DeletePolicyVersion">>;
  /** `SetDefaultPolicyVersion`: Puts a version in force, wherever the policy is attached. */
  setAsDefault(): Promise<OutputOf<"SetDefaultPolicyVersion">>;
  /** `SetDefaultPolicyVersion`: Puts a version in force, wherever the policy is attached. */
  set_as_default(): Promise<OutputOf<"SetDefaultPolicyVersion">>;
}

/** boto3's `Role`. `load` calls `GetRole`. */
export interface RoleResource extends Resource, Loadable {
  /** Identifies it, with the other identifiers if there are some. */
  readonly name: string;
  /** `/`, or begins and ends with `/`. */
  readonly path: Role["Path"];
  /** As it was spelled when it was given. */
  readonly roleName: Role["RoleName"];
  /** As it was spelled when it was given. */
  readonly role_name: Role["RoleName"];
  /** Begins with `AROA`; never given again. */
  readonly roleId: Role["RoleId"];
  /** Begins with `AROA`; never given again. */
  readonly role_id: Role["RoleId"];
  /** Of the form `arn:aws:iam::ACCOUNT:role/PATH/NAME`. */
  readonly arn: Role["Arn"];
  /** When the role was created. */
  readonly createDate: Role["CreateDate"];
  /** When the role was created. */
  readonly create_date: Role["CreateDate"];
  /** Who may assume the role: the trust policy, percent-encoded. */
  readonly assumeRolePolicyDocument: ParsedDocument | undefined;
  /** Who may assume the role: the trust policy, percent-encoded. */
  readonly assume_role_policy_document: ParsedDocument | undefined;
  /** What the role is for. */
  readonly description: Role["Description"];
  /** How long a session may last at most, in seconds: 3600 to 43200. */
  readonly maxSessionDuration: Role["MaxSessionDuration"];
  /** How long a session may last at most, in seconds: 3600 to 43200. */
  readonly max_session_duration: Role["MaxSessionDuration"];
  /** Not in listings. */
  readonly permissionsBoundary: Role["PermissionsBoundary"];
  /** Not in listings. */
  readonly permissions_boundary: Role["PermissionsBoundary"];
  /** Not in listings. */
  readonly tags: Role["Tags"];
  /** Not in listings; empty if the role was never used. */
  readonly roleLastUsed: Role["RoleLastUsed"];
  /** Not in listings; empty if the role was never used. */
  readonly role_last_used: Role["RoleLastUsed"];
  /** Only of a role that was made from a template. */
  readonly sourceRoleTemplate: Role["SourceRoleTemplate"];
  /** Only of a role that was made from a template. */
  readonly source_role_template: Role["SourceRoleTemplate"];
  AssumeRolePolicy(): AssumeRolePolicyResource;
  Policy(name: string): RolePolicyResource;
  /** What `ListAttachedRolePolicies` lists. */
  readonly attachedPolicies: Collection<PolicyResource, Omit<ListAttachedRolePoliciesRequest, "RoleName">>;
  /** What `ListAttachedRolePolicies` lists. */
  readonly attached_policies: Collection<PolicyResource, Omit<ListAttachedRolePoliciesRequest, "RoleName">>;
  /** What `ListInstanceProfilesForRole` lists. */
  readonly instanceProfiles: Collection<InstanceProfileResource, Omit<ListInstanceProfilesForRoleRequest, "RoleName">>;
  /** What `ListInstanceProfilesForRole` lists. */
  readonly instance_profiles: Collection<InstanceProfileResource, Omit<ListInstanceProfilesForRoleRequest, "RoleName">>;
  /** What `ListRolePolicies` lists. */
  readonly policies: Collection<RolePolicyResource, Omit<ListRolePoliciesRequest, "RoleName">>;
  /** `AttachRolePolicy`: Attaches a managed policy to a role; it is no error if it is attached already. */
  attachPolicy(input: Omit<AttachRolePolicyRequest, "RoleName">): Promise<OutputOf<"AttachRolePolicy">>;
  /** `AttachRolePolicy`: Attaches a managed policy to a role; it is no error if it is attached already. */
  attach_policy(input: Omit<AttachRolePolicyRequest, "RoleName">): Promise<OutputOf<"AttachRolePolicy">>;
  /** `DeleteRole`: Deletes a role without policies that is in no instance profile. */
  delete(): Promise<OutputOf<"DeleteRole">>;
  /** `DetachRolePolicy`: Detaches a managed policy from a role. */
  detachPolicy(input: Omit<DetachRolePolicyRequest, "RoleName">): Promise<OutputOf<"DetachRolePolicy">>;
  /** `DetachRolePolicy`: Detaches a managed policy from a role. */
  detach_policy(input: Omit<DetachRolePolicyRequest, "RoleName">): Promise<OutputOf<"DetachRolePolicy">>;
}

/** boto3's `RolePolicy`. `load` calls `GetRolePolicy`. */
export interface RolePolicyResource extends Resource, Loadable {
  /** Identifies it, with the other identifiers if there are some. */
  readonly roleName: string;
  /** Identifies it, with the other identifiers if there are some. */
  readonly role_name: string;
  /** Identifies it, with the other identifiers if there are some. */
  readonly name: string;
  /** The name of the policy. */
  readonly policyName: GetRolePolicyResponse["PolicyName"];
  /** The name of the policy. */
  readonly policy_name: GetRolePolicyResponse["PolicyName"];
  /** Percent-encoded. */
  readonly policyDocument: ParsedDocument;
  /** Percent-encoded. */
  readonly policy_document: ParsedDocument;
  Role(): RoleResource;
  /** `DeleteRolePolicy`: Deletes an inline policy of a role. */
  delete(): Promise<OutputOf<"DeleteRolePolicy">>;
  /** `PutRolePolicy`: Sets an inline policy of a role, or replaces the one of that name. */
  put(input: Omit<PutRolePolicyRequest, "RoleName" | "PolicyName">): Promise<OutputOf<"PutRolePolicy">>;
}

/** boto3's `SamlProvider`. `load` calls `GetSAMLProvider`. */
export interface SamlProviderResource extends Resource, Loadable {
  /** Identifies it, with the other identifiers if there are some. */
  readonly arn: string;
  /** Another id of the provider, which never changes. */
  readonly samlProviderUuid: GetSAMLProviderResponse["SAMLProviderUUID"];
  /** Another id of the provider, which never changes. */
  readonly saml_provider_uuid: GetSAMLProviderResponse["SAMLProviderUUID"];
  /** The metadata as they were given. */
  readonly samlMetadataDocument: GetSAMLProviderResponse["SAMLMetadataDocument"];
  /** The metadata as they were given. */
  readonly saml_metadata_document: GetSAMLProviderResponse["SAMLMetadataDocument"];
  /** When the provider was created. */
  readonly createDate: GetSAMLProviderResponse["CreateDate"];
  /** When the provider was created. */
  readonly create_date: GetSAMLProviderResponse["CreateDate"];
  /** When the metadata end to be valid. */
  readonly validUntil: GetSAMLProviderResponse["ValidUntil"];
  /** When the metadata end to be valid. */
  readonly valid_until: GetSAMLProviderResponse["ValidUntil"];
  /** Perhaps none. */
  readonly tags: GetSAMLProviderResponse["Tags"];
  /** Whether assertions must be encrypted, if that was said. */
  readonly assertionEncryptionMode: GetSAMLProviderResponse["AssertionEncryptionMode"];
  /** Whether assertions must be encrypted, if that was said. */
  readonly assertion_encryption_mode: GetSAMLProviderResponse["AssertionEncryptionMode"];
  /** The private keys by their ids. */
  readonly privateKeyList: GetSAMLProviderResponse["PrivateKeyList"];
  /** The private keys by their ids. */
  readonly private_key_list: GetSAMLProviderResponse["PrivateKeyList"];
  /** `DeleteSAMLProvider`: Deletes a SAML provider. Roles that trust it stay as they are. */
  delete(): Promise<OutputOf<"DeleteSAMLProvider">>;
  /** `UpdateSAMLProvider`: Changes a SAML provider; what is not given stays. */
  update(input?: Omit<UpdateSAMLProviderRequest, "SAMLProviderArn">): Promise<OutputOf<"UpdateSAMLProvider">>;
}

/** boto3's `ServerCertificate`. `load` calls `GetServerCertificate`. */
export interface ServerCertificateResource extends Resource, Loadable {
  /** Identifies it, with the other identifiers if there are some. */
  readonly name: string;
  /** All but its text. */
  readonly serverCertificateMetadata: ServerCertificate["ServerCertificateMetadata"];
  /** All but its text. */
  readonly server_certificate_metadata: ServerCertificate["ServerCertificateMetadata"];
  /** The certificate in PEM. */
  readonly certificateBody: ServerCertificate["CertificateBody"];
  /** The certificate in PEM. */
  readonly certificate_body: ServerCertificate["CertificateBody"];
  /** Those that vouch for it in PEM, if any were uploaded. */
  readonly certificateChain: ServerCertificate["CertificateChain"];
  /** Those that vouch for it in PEM, if any were uploaded. */
  readonly certificate_chain: ServerCertificate["CertificateChain"];
  /** Perhaps none. */
  readonly tags: ServerCertificate["Tags"];
  /** `DeleteServerCertificate`: Deletes a server certificate. Nobody here knows who uses it. */
  delete(): Promise<OutputOf<"DeleteServerCertificate">>;
  /** `UpdateServerCertificate`: Renames or moves a server certificate. The id stays. */
  update(input?: Omit<UpdateServerCertificateRequest, "ServerCertificateName">): Promise<ServerCertificateResource>;
}

/** boto3's `SigningCertificate`. */
export interface SigningCertificateResource extends Resource {
  /** Identifies it, with the other identifiers if there are some. */
  readonly userName: string;
  /** Identifies it, with the other identifiers if there are some. */
  readonly user_name: string;
  /** Identifies it, with the other identifiers if there are some. */
  readonly id: string;
  /** What names it. */
  readonly certificateId: SigningCertificate["CertificateId"];
  /** What names it. */
  readonly certificate_id: SigningCertificate["CertificateId"];
  /** The certificate in PEM. */
  readonly certificateBody: SigningCertificate["CertificateBody"];
  /** The certificate in PEM. */
  readonly certificate_body: SigningCertificate["CertificateBody"];
  /** `Active` or `Inactive`. */
  readonly status: SigningCertificate["Status"];
  /** When the certificate was uploaded. */
  readonly uploadDate: SigningCertificate["UploadDate"];
  /** When the certificate was uploaded. */
  readonly upload_date: SigningCertificate["UploadDate"];
  User(): UserResource;
  /** `UpdateSigningCertificate`: Turns a signing certificate on or off. */
  activate(): Promise<OutputOf<"UpdateSigningCertificate">>;
  /** `UpdateSigningCertificate`: Turns a signing certificate on or off. */
  deactivate(): Promise<OutputOf<"UpdateSigningCertificate">>;
  /** `DeleteSigningCertificate`: Deletes a signing certificate. */
  delete(): Promise<OutputOf<"DeleteSigningCertificate">>;
}

/** boto3's `User`. `load` calls `GetUser`. */
export interface UserResource extends Resource, Loadable {
  /** Identifies it, with the other identifiers if there are some. */
  readonly name: string;
  /** `/`, or begins and ends with `/`. */
  readonly path: User["Path"];
  /** As it was spelled when it was given. */
  readonly userName: User["UserName"];
  /** As it was spelled when it was given. */
  readonly user_name: User["UserName"];
  /** Begins with `AIDA`; never given again. */
  readonly userId: User["UserId"];
  /** Begins with `AIDA`; never given again. */
  readonly user_id: User["UserId"];
  /** Changes with path and name. */
  readonly arn: User["Arn"];
  /** When the user was created. */
  readonly createDate: User["CreateDate"];
  /** When the user was created. */
  readonly create_date: User["CreateDate"];
  /** The last sign-in with a password; none if there never was one. */
  readonly passwordLastUsed: User["PasswordLastUsed"];
  /** The last sign-in with a password; none if there never was one. */
  readonly password_last_used: User["PasswordLastUsed"];
  /** Not in listings. */
  readonly permissionsBoundary: User["PermissionsBoundary"];
  /** Not in listings. */
  readonly permissions_boundary: User["PermissionsBoundary"];
  /** Not in listings. */
  readonly tags: User["Tags"];
  AccessKey(id: string): AccessKeyResource;
  LoginProfile(): LoginProfileResource;
  MfaDevice(serialNumber: string): MfaDeviceResource;
  Policy(name: string): UserPolicyResource;
  SigningCertificate(id: string): SigningCertificateResource;
  /** What `ListAccessKeys` lists. */
  readonly accessKeys: Collection<AccessKeyResource, Omit<ListAccessKeysRequest, "UserName">>;
  /** What `ListAccessKeys` lists. */
  readonly access_keys: Collection<AccessKeyResource, Omit<ListAccessKeysRequest, "UserName">>;
  /** What `ListAttachedUserPolicies` lists. */
  readonly attachedPolicies: Collection<PolicyResource, Omit<ListAttachedUserPoliciesRequest, "UserName">>;
  /** What `ListAttachedUserPolicies` lists. */
  readonly attached_policies: Collection<PolicyResource, Omit<ListAttachedUserPoliciesRequest, "UserName">>;
  /** What `ListGroupsForUser` lists. */
  readonly groups: Collection<GroupResource, Omit<ListGroupsForUserRequest, "UserName">>;
  /** What `ListMFADevices` lists. */
  readonly mfaDevices: Collection<MfaDeviceResource, Omit<ListMFADevicesRequest, "UserName">>;
  /** What `ListMFADevices` lists. */
  readonly mfa_devices: Collection<MfaDeviceResource, Omit<ListMFADevicesRequest, "UserName">>;
  /** What `ListUserPolicies` lists. */
  readonly policies: Collection<UserPolicyResource, Omit<ListUserPoliciesRequest, "UserName">>;
  /** What `ListSigningCertificates` lists. */
  readonly signingCertificates: Collection<SigningCertificateResource, Omit<ListSigningCertificatesRequest, "UserName">>;
  /** What `ListSigningCertificates` lists. */
  readonly signing_certificates: Collection<SigningCertificateResource, Omit<ListSigningCertificatesRequest, "UserName">>;
  /** `AddUserToGroup`: Puts a user into a group; it is no error if the user is in it already. */
  addGroup(input: Omit<AddUserToGroupRequest, "UserName">): Promise<OutputOf<"AddUserToGroup">>;
  /** `AddUserToGroup`: Puts a user into a group; it is no error if the user is in it already. */
  add_group(input: Omit<AddUserToGroupRequest, "UserName">): Promise<OutputOf<"AddUserToGroup">>;
  /** `AttachUserPolicy`: Attaches a managed policy to a user; it is no error if it is attached already. */
  attachPolicy(input: Omit<AttachUserPolicyRequest, "UserName">): Promise<OutputOf<"AttachUserPolicy">>;
  /** `AttachUserPolicy`: Attaches a managed policy to a user; it is no error if it is attached already. */
  attach_policy(input: Omit<AttachUserPolicyRequest, "UserName">): Promise<OutputOf<"AttachUserPolicy">>;
  /** `CreateUser`: Creates a user, all or nothing: tags and boundary are set with it. */
  create(input?: Omit<CreateUserRequest, "UserName">): Promise<UserResource>;
  /** `CreateAccessKey`: Creates an access key. Its secret is in this answer and in no other. */
  createAccessKeyPair(): Promise<AccessKeyPairResource>;
  /** `CreateAccessKey`: Creates an access key. Its secret is in this answer and in no other. */
  create_access_key_pair(): Promise<AccessKeyPairResource>;
  /** `CreateLoginProfile`: Gives a user a password for the console. The root user, who names nobody and gives none, may set its own again. */
  createLoginProfile(input?: Omit<CreateLoginProfileRequest, "UserName">): Promise<LoginProfileResource>;
  /** `CreateLoginProfile`: Gives a user a password for the console. The root user, who names nobody and gives none, may set its own again. */
  create_login_profile(input?: Omit<CreateLoginProfileRequest, "UserName">): Promise<LoginProfileResource>;
  /** `PutUserPolicy`: Sets an inline policy of a user, or replaces the one of that name. */
  createPolicy(input: Omit<PutUserPolicyRequest, "UserName">): Promise<UserPolicyResource>;
  /** `PutUserPolicy`: Sets an inline policy of a user, or replaces the one of that name. */
  create_policy(input: Omit<PutUserPolicyRequest, "UserName">): Promise<UserPolicyResource>;
  /** `DeleteUser`: Deletes a user who holds nothing any more: no keys, policies, groups or sign-in. */
  delete(): Promise<OutputOf<"DeleteUser">>;
  /** `DetachUserPolicy`: Detaches a managed policy from a user. */
  detachPolicy(input: Omit<DetachUserPolicyRequest, "UserName">): Promise<OutputOf<"DetachUserPolicy">>;
  /** `DetachUserPolicy`: Detaches a managed policy from a user. */
  detach_policy(input: Omit<DetachUserPolicyRequest, "UserName">): Promise<OutputOf<"DetachUserPolicy">>;
  /** `EnableMFADevice`: Gives an MFA device to a user who can show two of its codes, one after the other. */
  enableMfa(input: Omit<EnableMFADeviceRequest, "UserName">): Promise<MfaDeviceResource>;
  /** `EnableMFADevice`: Gives an MFA device to a user who can show two of its codes, one after the other. */
  enable_mfa(input: Omit<EnableMFADeviceRequest, "UserName">): Promise<MfaDeviceResource>;
  /** `RemoveUserFromGroup`: Takes a user out of a group; it is no error if the user is not in it. */
  removeGroup(input: Omit<RemoveUserFromGroupRequest, "UserName">): Promise<OutputOf<"RemoveUserFromGroup">>;
  /** `RemoveUserFromGroup`: Takes a user out of a group; it is no error if the user is not in it. */
  remove_group(input: Omit<RemoveUserFromGroupRequest, "UserName">): Promise<OutputOf<"RemoveUserFromGroup">>;
  /** `UpdateUser`: Renames or moves a user. The id, the memberships and everything the user holds stay. */
  update(input?: Omit<UpdateUserRequest, "UserName">): Promise<UserResource>;
}

/** boto3's `UserPolicy`. `load` calls `GetUserPolicy`. */
export interface UserPolicyResource extends Resource, Loadable {
  /** Identifies it, with the other identifiers if there are some. */
  readonly userName: string;
  /** Identifies it, with the other identifiers if there are some. */
  readonly user_name: string;
  /** Identifies it, with the other identifiers if there are some. */
  readonly name: string;
  /** The name of the policy. */
  readonly policyName: GetUserPolicyResponse["PolicyName"];
  /** The name of the policy. */
  readonly policy_name: GetUserPolicyResponse["PolicyName"];
  /** Percent-encoded. */
  readonly policyDocument: ParsedDocument;
  /** Percent-encoded. */
  readonly policy_document: ParsedDocument;
  User(): UserResource;
  /** `DeleteUserPolicy`: Deletes an inline policy of a user. */
  delete(): Promise<OutputOf<"DeleteUserPolicy">>;
  /** `PutUserPolicy`: Sets an inline policy of a user, or replaces the one of that name. */
  put(input: Omit<PutUserPolicyRequest, "UserName" | "PolicyName">): Promise<OutputOf<"PutUserPolicy">>;
}

/** boto3's `VirtualMfaDevice`. */
export interface VirtualMfaDeviceResource extends Resource {
  /** Identifies it, with the other identifiers if there are some. */
  readonly serialNumber: string;
  /** Identifies it, with the other identifiers if there are some. */
  readonly serial_number: string;
  /** Base32, as text; told when the device is created and never again. */
  readonly base32StringSeed: VirtualMFADevice["Base32StringSeed"];
  /** Base32, as text; told when the device is created and never again. */
  readonly base32_string_seed: VirtualMFADevice["Base32StringSeed"];
  /** A picture of `otpauth://totp/NAME@ACCOUNT?secret=SEED`; told when the device is created and never again. */
  readonly qrCodePng: VirtualMFADevice["QRCodePNG"];
  /** A picture of `otpauth://totp/NAME@ACCOUNT?secret=SEED`; told when the device is created and never again. */
  readonly qr_code_png: VirtualMFADevice["QRCodePNG"];
  /** Whose it is, if it is somebody's. */
  readonly userAttribute: VirtualMFADevice["User"];
  /** Whose it is, if it is somebody's. */
  readonly user_attribute: VirtualMFADevice["User"];
  /** Since when it is theirs. */
  readonly enableDate: VirtualMFADevice["EnableDate"];
  /** Since when it is theirs. */
  readonly enable_date: VirtualMFADevice["EnableDate"];
  /** Not in listings. */
  readonly tags: VirtualMFADevice["Tags"];
  /** What the data refers to; null if that is nothing. */
  readonly user: UserResource | null;
  /** `DeleteVirtualMFADevice`: Deletes a virtual MFA device that is nobody's. */
  delete(): Promise<OutputOf<"DeleteVirtualMFADevice">>;
}

/** The classes by their names. */
export const classes: { readonly [name: string]: ClassModel } = {
  ServiceResource: {
    actions: {
      change_password: { call: "ChangePassword" },
      create_account_alias: { call: "CreateAccountAlias" },
      create_account_password_policy: { call: "UpdateAccountPasswordPolicy", gives: { class: "AccountPasswordPolicy", identifiers: {} } },
      create_group: { call: "CreateGroup", gives: { class: "Group", identifiers: { name: "request:GroupName" }, data: "Group" } },
      create_instance_profile: { call: "CreateInstanceProfile", gives: { class: "InstanceProfile", identifiers: { name: "request:InstanceProfileName" }, data: "InstanceProfile" } },
      create_policy: { call: "CreatePolicy", gives: { class: "Policy", identifiers: { arn: "response:Policy.Arn" } } },
      create_role: { call: "CreateRole", gives: { class: "Role", identifiers: { name: "request:RoleName" }, data: "Role" } },
      create_saml_provider: { call: "CreateSAMLProvider", gives: { class: "SamlProvider", identifiers: { arn: "response:SAMLProviderArn" } } },
      create_server_certificate: { call: "UploadServerCertificate", gives: { class: "ServerCertificate", identifiers: { name: "request:ServerCertificateName" } } },
      create_signing_certificate: { call: "UploadSigningCertificate", gives: { class: "SigningCertificate", identifiers: { user_name: "response:Certificate.UserName", id: "response:Certificate.CertificateId" }, data: "Certificate" } },
      create_user: { call: "CreateUser", gives: { class: "User", identifiers: { name: "request:UserName" }, data: "User" } },
      create_virtual_mfa_device: { call: "CreateVirtualMFADevice", gives: { class: "VirtualMfaDevice", identifiers: { serial_number: "response:VirtualMFADevice.SerialNumber" }, data: "VirtualMFADevice" } },
    },
    collections: {
      groups: { call: "ListGroups", gives: { class: "Group", identifiers: { name: "response:Groups[].GroupName" }, data: "Groups[]" } },
      instance_profiles: { call: "ListInstanceProfiles", gives: { class: "InstanceProfile", identifiers: { name: "response:InstanceProfiles[].InstanceProfileName" }, data: "InstanceProfiles[]" } },
      policies: { call: "ListPolicies", gives: { class: "Policy", identifiers: { arn: "response:Policies[].Arn" }, data: "Policies[]" } },
      roles: { call: "ListRoles", gives: { class: "Role", identifiers: { name: "response:Roles[].RoleName" }, data: "Roles[]" } },
      saml_providers: { call: "ListSAMLProviders", gives: { class: "SamlProvider", identifiers: { arn: "response:SAMLProviderList[].Arn" } } },
      server_certificates: { call: "ListServerCertificates", gives: { class: "ServerCertificate", identifiers: { name: "response:ServerCertificateMetadataList[].ServerCertificateName" } } },
      users: { call: "ListUsers", gives: { class: "User", identifiers: { name: "response:Users[].UserName" }, data: "Users[]" } },
      virtual_mfa_devices: { call: "ListVirtualMFADevices", gives: { class: "VirtualMfaDevice", identifiers: { serial_number: "response:VirtualMFADevices[].SerialNumber" }, data: "VirtualMFADevices[]" } },
    },
  },
  AccessKey: {
    identifiers: { user_name: "UserName", id: "AccessKeyId" },
    attributes: { access_key_id: "AccessKeyId", status: "Status", create_date: "CreateDate" },
    actions: {
      activate: { call: "UpdateAccessKey", with: { UserName: "own:user_name", AccessKeyId: "own:id", Status: "text:Active" } },
      deactivate: { call: "UpdateAccessKey", with: { UserName: "own:user_name", AccessKeyId: "own:id", Status: "text:Inactive" } },
      delete: { call: "DeleteAccessKey", with: { UserName: "own:user_name", AccessKeyId: "own:id" } },
    },
    resources: {
      User: { class: "User", identifiers: { name: "own:user_name" } },
    },
  },
  AccessKeyPair: {
    identifiers: { user_name: "UserName", id: "AccessKeyId", secret: "SecretAccessKey" },
    attributes: { access_key_id: "AccessKeyId", status: "Status", secret_access_key: "SecretAccessKey", create_date: "CreateDate" },
    actions: {
      activate: { call: "UpdateAccessKey", with: { UserName: "own:user_name", AccessKeyId: "own:id", Status: "text:Active" } },
      deactivate: { call: "UpdateAccessKey", with: { UserName: "own:user_name", AccessKeyId: "own:id", Status: "text:Inactive" } },
      delete: { call: "DeleteAccessKey", with: { UserName: "own:user_name", AccessKeyId: "own:id" } },
    },
  },
  AccountPasswordPolicy: {
    load: { call: "GetAccountPasswordPolicy", data: "PasswordPolicy" },
    attributes: { minimum_password_length: "MinimumPasswordLength", require_symbols: "RequireSymbols", require_numbers: "RequireNumbers", require_uppercase_characters: "RequireUppercaseCharacters", require_lowercase_characters: "RequireLowercaseCharacters", allow_users_to_change_password: "AllowUsersToChangePassword", expire_passwords: "ExpirePasswords", max_password_age: "MaxPasswordAge", password_reuse_prevention: "PasswordReusePrevention", hard_expiry: "HardExpiry" },
    actions: {
      delete: { call: "DeleteAccountPasswordPolicy" },
      update: { call: "UpdateAccountPasswordPolicy" },
    },
  },
  AccountSummary: {
    load: { call: "GetAccountSummary", data: "@" },
    attributes: { summary_map: "SummaryMap" },
  },
  AssumeRolePolicy: {
    identifiers: { role_name: null },
    actions: {
      update: { call: "UpdateAssumeRolePolicy", with: { RoleName: "own:role_name" } },
    },
    resources: {
      Role: { class: "Role", identifiers: { name: "own:role_name" } },
    },
  },
  CurrentUser: {
    load: { call: "GetUser", data: "User" },
    attributes: { path: "Path", user_name: "UserName", user_id: "UserId", arn: "Arn", create_date: "CreateDate", password_last_used: "PasswordLastUsed", permissions_boundary: "PermissionsBoundary", tags: "Tags" },
    references: {
      user: { class: "User", identifiers: { name: "data:UserName" } },
    },
    collections: {
      access_keys: { call: "ListAccessKeys", gives: { class: "AccessKey", identifiers: { user_name: "response:AccessKeyMetadata[].UserName", id: "response:AccessKeyMetadata[].AccessKeyId" }, data: "AccessKeyMetadata[]" } },
      mfa_devices: { call: "ListMFADevices", gives: { class: "MfaDevice", identifiers: { user_name: "response:MFADevices[].UserName", serial_number: "response:MFADevices[].SerialNumber" }, data: "MFADevices[]" } },
      signing_certificates: { call: "ListSigningCertificates", gives: { class: "SigningCertificate", identifiers: { user_name: "response:Certificates[].UserName", id: "response:Certificates[].CertificateId" }, data: "Certificates[]" } },
    },
  },
  Group: {
    identifiers: { name: "GroupName" },
    load: { call: "GetGroup", with: { GroupName: "own:name" }, data: "Group" },
    attributes: { path: "Path", group_name: "GroupName", group_id: "GroupId", arn: "Arn", create_date: "CreateDate" },
    actions: {
      add_user: { call: "AddUserToGroup", with: { GroupName: "own:name" } },
      attach_policy: { call: "AttachGroupPolicy", with: { GroupName: "own:name" } },
      create: { call: "CreateGroup", with: { GroupName: "own:name" }, gives: { class: "Group", identifiers: { name: "request:GroupName" }, data: "Group" } },
      create_policy: { call: "PutGroupPolicy", with: { GroupName: "own:name" }, gives: { class: "GroupPolicy", identifiers: { group_name: "own:name", name: "request:PolicyName" } } },
      delete: { call: "DeleteGroup", with: { GroupName: "own:name" } },
      detach_policy: { call: "DetachGroupPolicy", with: { GroupName: "own:name" } },
      remove_user: { call: "RemoveUserFromGroup", with: { GroupName: "own:name" } },
      update: { call: "UpdateGroup", with: { GroupName: "own:name" }, gives: { class: "Group", identifiers: { name: "request:NewGroupName" } } },
    },
    resources: {
      Policy: { class: "GroupPolicy", identifiers: { group_name: "own:name", name: "argument" } },
    },
    collections: {
      attached_policies: { call: "ListAttachedGroupPolicies", with: { GroupName: "own:name" }, gives: { class: "Policy", identifiers: { arn: "response:AttachedPolicies[].PolicyArn" } } },
      policies: { call: "ListGroupPolicies", with: { GroupName: "own:name" }, gives: { class: "GroupPolicy", identifiers: { group_name: "own:name", name: "response:PolicyNames[]" } } },
      users: { call: "GetGroup", with: { GroupName: "own:name" }, gives: { class: "User", identifiers: { name: "response:Users[].UserName" }, data: "Users[]" } },
    },
  },
  GroupPolicy: {
    identifiers: { group_name: "GroupName", name: "PolicyName" },
    load: { call: "GetGroupPolicy", with: { GroupName: "own:group_name", PolicyName: "own:name" }, data: "@" },
    attributes: { policy_name: "PolicyName", policy_document: "PolicyDocument" },
    documents: ["PolicyDocument"],
    actions: {
      delete: { call: "DeleteGroupPolicy", with: { GroupName: "own:group_name", PolicyName: "own:name" } },
      put: { call: "PutGroupPolicy", with: { GroupName: "own:group_name", PolicyName: "own:name" } },
    },
    resources: {
      Group: { class: "Group", identifiers: { name: "own:group_name" } },
    },
  },
  InstanceProfile: {
    identifiers: { name: "InstanceProfileName" },
    load: { call: "GetInstanceProfile", with: { InstanceProfileName: "own:name" }, data: "InstanceProfile" },
    attributes: { path: "Path", instance_profile_name: "InstanceProfileName", instance_profile_id: "InstanceProfileId", arn: "Arn", create_date: "CreateDate", roles_attribute: "Roles", tags: "Tags" },
    documents: ["Roles[].AssumeRolePolicyDocument"],
    actions: {
      add_role: { call: "AddRoleToInstanceProfile", with: { InstanceProfileName: "own:name" } },
      delete: { call: "DeleteInstanceProfile", with: { InstanceProfileName: "own:name" } },
      remove_role: { call: "RemoveRoleFromInstanceProfile", with: { InstanceProfileName: "own:name" } },
    },
    references: {
      roles: { class: "Role", identifiers: { name: "data:Roles[].RoleName" }, data: "Roles[]" },
    },
  },
  LoginProfile: {
    identifiers: { user_name: "UserName" },
    load: { call: "GetLoginProfile", with: { UserName: "own:user_name" }, data: "LoginProfile" },
    attributes: { create_date: "CreateDate", password_reset_required: "PasswordResetRequired" },
    actions: {
      create: { call: "CreateLoginProfile", with: { UserName: "own:user_name" }, gives: { class: "LoginProfile", identifiers: { user_name: "response:LoginProfile.UserName" }, data: "LoginProfile" } },
      delete: { call: "DeleteLoginProfile", with: { UserName: "own:user_name" } },
      update: { call: "UpdateLoginProfile", with: { UserName: "own:user_name" } },
    },
    resources: {
      User: { class: "User", identifiers: { name: "own:user_name" } },
    },
  },
  MfaDevice: {
    identifiers: { user_name: "UserName", serial_number: "SerialNumber" },
    attributes: { enable_date: "EnableDate" },
    actions: {
      associate: { call: "EnableMFADevice", with: { UserName: "own:user_name", SerialNumber: "own:serial_number" } },
      disassociate: { call: "DeactivateMFADevice", with: { UserName: "own:user_name", SerialNumber: "own:serial_number" } },
      resync: { call: "ResyncMFADevice", with: { UserName: "own:user_name", SerialNumber: "own:serial_number" } },
    },
    resources: {
      User: { class: "User", identifiers: { name: "own:user_name" } },
    },
  },
  Policy: {
    identifiers: { arn: "Arn" },
    load: { call: "GetPolicy", with: { PolicyArn: "own:arn" }, data: "Policy" },
    attributes: { policy_name: "PolicyName", policy_id: "PolicyId", path: "Path", default_version_id: "DefaultVersionId", attachment_count: "AttachmentCount", permissions_boundary_usage_count: "PermissionsBoundaryUsageCount", is_attachable: "IsAttachable", description: "Description", create_date: "CreateDate", update_date: "UpdateDate", tags: "Tags" },
    actions: {
      attach_group: { call: "AttachGroupPolicy", with: { PolicyArn: "own:arn" } },
      attach_role: { call: "AttachRolePolicy", with: { PolicyArn: "own:arn" } },
      attach_user: { call: "AttachUserPolicy", with: { PolicyArn: "own:arn" } },
      create_version: { call: "CreatePolicyVersion", with: { PolicyArn: "own:arn" }, gives: { class: "PolicyVersion", identifiers: { arn: "own:arn", version_id: "response:PolicyVersion.VersionId" } } },
      delete: { call: "DeletePolicy", with: { PolicyArn: "own:arn" } },
      detach_group: { call: "DetachGroupPolicy", with: { PolicyArn: "own:arn" } },
      detach_role: { call: "DetachRolePolicy", with: { PolicyArn: "own:arn" } },
      detach_user: { call: "DetachUserPolicy", with: { PolicyArn: "own:arn" } },
    },
    references: {
      default_version: { class: "PolicyVersion", identifiers: { arn: "own:arn", version_id: "data:DefaultVersionId" } },
    },
    collections: {
      attached_groups: { call: "ListEntitiesForPolicy", with: { PolicyArn: "own:arn", EntityFilter: "text:Group" }, gives: { class: "Group", identifiers: { name: "response:PolicyGroups[].GroupName" } } },
      attached_roles: { call: "ListEntitiesForPolicy", with: { PolicyArn: "own:arn", EntityFilter: "text:Role" }, gives: { class: "Role", identifiers: { name: "response:PolicyRoles[].RoleName" } } },
      attached_users: { call: "ListEntitiesForPolicy", with: { PolicyArn: "own:arn", EntityFilter: "text:User" }, gives: { class: "User", identifiers: { name: "response:PolicyUsers[].UserName" } } },
      versions: { call: "ListPolicyVersions", with: { PolicyArn: "own:arn" }, gives: { class: "PolicyVersion", identifiers: { arn: "own:arn", version_id: "response:Versions[].VersionId" }, data: "Versions[]" } },
    },
  },
  PolicyVersion: {
    identifiers: { arn: null, version_id: null },
    load: { call: "GetPolicyVersion", with: { PolicyArn: "own:arn", VersionId: "own:version_id" }, data: "PolicyVersion" },
    attributes: { document: "Document", is_default_version: "IsDefaultVersion", create_date: "CreateDate" },
    documents: ["Document"],
    actions: {
      delete: { call: "DeletePolicyVersion", with: { PolicyArn: "own:arn", VersionId: "own:version_id" } },
      set_as_default: { call: "SetDefaultPolicyVersion", with: { PolicyArn: "own:arn", VersionId: "own:version_id" } },
    },
  },
  Role: {
    identifiers: { name: "RoleName" },
    load: { call: "GetRole", with: { RoleName: "own:name" }, data: "Role" },
    attributes: { path: "Path", role_name: "RoleName", role_id: "RoleId", arn: "Arn", create_date: "CreateDate", assume_role_policy_document: "AssumeRolePolicyDocument", description: "Description", max_session_duration: "MaxSessionDuration", permissions_boundary: "PermissionsBoundary", tags: "Tags", role_last_used: "RoleLastUsed", source_role_template: "SourceRoleTemplate" },
    documents: ["AssumeRolePolicyDocument"],
    actions: {
      attach_policy: { call: "AttachRolePolicy", with: { RoleName: "own:name" } },
      delete: { call: "DeleteRole", with: { RoleName: "own:name" } },
      detach_policy: { call: "DetachRolePolicy", with: { RoleName: "own:name" } },
    },
    resources: {
      AssumeRolePolicy: { class: "AssumeRolePolicy", identifiers: { role_name: "own:name" } },
      Policy: { class: "RolePolicy", identifiers: { role_name: "own:name", name: "argument" } },
    },
    collections: {
      attached_policies: { call: "ListAttachedRolePolicies", with: { RoleName: "own:name" }, gives: { class: "Policy", identifiers: { arn: "response:AttachedPolicies[].PolicyArn" } } },
      instance_profiles: { call: "ListInstanceProfilesForRole", with: { RoleName: "own:name" }, gives: { class: "InstanceProfile", identifiers: { name: "response:InstanceProfiles[].InstanceProfileName" }, data: "InstanceProfiles[]" } },
      policies: { call: "ListRolePolicies", with: { RoleName: "own:name" }, gives: { class: "RolePolicy", identifiers: { role_name: "own:name", name: "response:PolicyNames[]" } } },
    },
  },
  RolePolicy: {
    identifiers: { role_name: "RoleName", name: "PolicyName" },
    load: { call: "GetRolePolicy", with: { RoleName: "own:role_name", PolicyName: "own:name" }, data: "@" },
    attributes: { policy_name: "PolicyName", policy_document: "PolicyDocument" },
    documents: ["PolicyDocument"],
    actions: {
      delete: { call: "DeleteRolePolicy", with: { RoleName: "own:role_name", PolicyName: "own:name" } },
      put: { call: "PutRolePolicy", with: { RoleName: "own:role_name", PolicyName: "own:name" } },
    },
    resources: {
      Role: { class: "Role", identifiers: { name: "own:role_name" } },
    },
  },
  SamlProvider: {
    identifiers: { arn: null },
    load: { call: "GetSAMLProvider", with: { SAMLProviderArn: "own:arn" }, data: "@" },
    attributes: { saml_provider_uuid: "SAMLProviderUUID", saml_metadata_document: "SAMLMetadataDocument", create_date: "CreateDate", valid_until: "ValidUntil", tags: "Tags", assertion_encryption_mode: "AssertionEncryptionMode", private_key_list: "PrivateKeyList" },
    actions: {
      delete: { call: "DeleteSAMLProvider", with: { SAMLProviderArn: "own:arn" } },
      update: { call: "UpdateSAMLProvider", with: { SAMLProviderArn: "own:arn" } },
    },
  },
  ServerCertificate: {
    identifiers: { name: null },
    load: { call: "GetServerCertificate", with: { ServerCertificateName: "own:name" }, data: "ServerCertificate" },
    attributes: { server_certificate_metadata: "ServerCertificateMetadata", certificate_body: "CertificateBody", certificate_chain: "CertificateChain", tags: "Tags" },
    actions: {
      delete: { call: "DeleteServerCertificate", with: { ServerCertificateName: "own:name" } },
      update: { call: "UpdateServerCertificate", with: { ServerCertificateName: "own:name" }, gives: { class: "ServerCertificate", identifiers: { name: "request:NewServerCertificateName" } } },
    },
  },
  SigningCertificate: {
    identifiers: { user_name: "UserName", id: "CertificateId" },
    attributes: { certificate_id: "CertificateId", certificate_body: "CertificateBody", status: "Status", upload_date: "UploadDate" },
    actions: {
      activate: { call: "UpdateSigningCertificate", with: { UserName: "own:user_name", CertificateId: "own:id", Status: "text:Active" } },
      deactivate: { call: "UpdateSigningCertificate", with: { UserName: "own:user_name", CertificateId: "own:id", Status: "text:Inactive" } },
      delete: { call: "DeleteSigningCertificate", with: { UserName: "own:user_name", CertificateId: "own:id" } },
    },
    resources: {
      User: { class: "User", identifiers: { name: "own:user_name" } },
    },
  },
  User: {
    identifiers: { name: "UserName" },
    load: { call: "GetUser", with: { UserName: "own:name" }, data: "User" },
    attributes: { path: "Path", user_name: "UserName", user_id: "UserId", arn: "Arn", create_date: "CreateDate", password_last_used: "PasswordLastUsed", permissions_boundary: "PermissionsBoundary", tags: "Tags" },
    actions: {
      add_group: { call: "AddUserToGroup", with: { UserName: "own:name" } },
      attach_policy: { call: "AttachUserPolicy", with: { UserName: "own:name" } },
      create: { call: "CreateUser", with: { UserName: "own:name" }, gives: { class: "User", identifiers: { name: "request:UserName" }, data: "User" } },
      create_access_key_pair: { call: "CreateAccessKey", with: { UserName: "own:name" }, gives: { class: "AccessKeyPair", identifiers: { user_name: "own:name", id: "response:AccessKey.AccessKeyId", secret: "response:AccessKey.SecretAccessKey" }, data: "AccessKey" } },
      create_login_profile: { call: "CreateLoginProfile", with: { UserName: "own:name" }, gives: { class: "LoginProfile", identifiers: { user_name: "response:LoginProfile.UserName" }, data: "LoginProfile" } },
      create_policy: { call: "PutUserPolicy", with: { UserName: "own:name" }, gives: { class: "UserPolicy", identifiers: { user_name: "own:name", name: "request:PolicyName" } } },
      delete: { call: "DeleteUser", with: { UserName: "own:name" } },
      detach_policy: { call: "DetachUserPolicy", with: { UserName: "own:name" } },
      enable_mfa: { call: "EnableMFADevice", with: { UserName: "own:name" }, gives: { class: "MfaDevice", identifiers: { user_name: "own:name", serial_number: "request:SerialNumber" } } },
      remove_group: { call: "RemoveUserFromGroup", with: { UserName: "own:name" } },
      update: { call: "UpdateUser", with: { UserName: "own:name" }, gives: { class: "User", identifiers: { name: "request:NewUserName" } } },
    },
    resources: {
      AccessKey: { class: "AccessKey", identifiers: { user_name: "own:name", id: "argument" } },
      LoginProfile: { class: "LoginProfile", identifiers: { user_name: "own:name" } },
      MfaDevice: { class: "MfaDevice", identifiers: { user_name: "own:name", serial_number: "argument" } },
      Policy: { class: "UserPolicy", identifiers: { user_name: "own:name", name: "argument" } },
      SigningCertificate: { class: "SigningCertificate", identifiers: { user_name: "own:name", id: "argument" } },
    },
    collections: {
      access_keys: { call: "ListAccessKeys", with: { UserName: "own:name" }, gives: { class: "AccessKey", identifiers: { user_name: "own:name", id: "response:AccessKeyMetadata[].AccessKeyId" }, data: "AccessKeyMetadata[]" } },
      attached_policies: { call: "ListAttachedUserPolicies", with: { UserName: "own:name" }, gives: { class: "Policy", identifiers: { arn: "response:AttachedPolicies[].PolicyArn" } } },
      groups: { call: "ListGroupsForUser", with: { UserName: "own:name" }, gives: { class: "Group", identifiers: { name: "response:Groups[].GroupName" }, data: "Groups[]" } },
      mfa_devices: { call: "ListMFADevices", with: { UserName: "own:name" }, gives: { class: "MfaDevice", identifiers: { user_name: "own:name", serial_number: "response:MFADevices[].SerialNumber" }, data: "MFADevices[]" } },
      policies: { call: "ListUserPolicies", with: { UserName: "own:name" }, gives: { class: "UserPolicy", identifiers: { user_name: "own:name", name: "response:PolicyNames[]" } } },
      signing_certificates: { call: "ListSigningCertificates", with: { UserName: "own:name" }, gives: { class: "SigningCertificate", identifiers: { user_name: "own:name", id: "response:Certificates[].CertificateId" }, data: "Certificates[]" } },
    },
  },
  UserPolicy: {
    identifiers: { user_name: "UserName", name: "PolicyName" },
    load: { call: "GetUserPolicy", with: { UserName: "own:user_name", PolicyName: "own:name" }, data: "@" },
    attributes: { policy_name: "PolicyName", policy_document: "PolicyDocument" },
    documents: ["PolicyDocument"],
    actions: {
      delete: { call: "DeleteUserPolicy", with: { UserName: "own:user_name", PolicyName: "own:name" } },
      put: { call: "PutUserPolicy", with: { UserName: "own:user_name", PolicyName: "own:name" } },
    },
    resources: {
      User: { class: "User", identifiers: { name: "own:user_name" } },
    },
  },
  VirtualMfaDevice: {
    identifiers: { serial_number: "SerialNumber" },
    attributes: { base32_string_seed: "Base32StringSeed", qr_code_png: "QRCodePNG", user_attribute: "User", enable_date: "EnableDate", tags: "Tags" },
    actions: {
      delete: { call: "DeleteVirtualMFADevice", with: { SerialNumber: "own:serial_number" } },
    },
    references: {
      user: { class: "User", identifiers: { name: "data:User.UserName" } },
    },
  },
};
