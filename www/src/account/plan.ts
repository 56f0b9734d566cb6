/** What goes with an entity: all that the API wants gone before it deletes one. */

import type { SyncIAM } from "iamlet";
import { attachedPolicies, deleteBoundary, deleteInline, detach, inlinePolicies } from "./holder";
import type { Holder } from "./holder";
import { everyPage } from "./roster";

export interface Step {
  /** What happens, as a line of a list. */
  readonly text: string;
  readonly run: () => void;
}

export type Doomed = Holder | { readonly type: "policy"; readonly name: string; readonly arn: string };

/** In the order in which they are to be done. */
export function deletePlan(sync: SyncIAM, doomed: Doomed): Step[] {
  switch (doomed.type) {
    case "user":
      return [...memberships(sync, doomed.name), ...policySteps(sync, doomed), ...credentials(sync, doomed.name)];
    case "group":
      return [...members(sync, doomed.name), ...policySteps(sync, doomed)];
    case "role":
      return [...profiles(sync, doomed.name), ...policySteps(sync, doomed)];
    case "policy":
      return [...uses(sync, doomed.arn), ...versions(sync, doomed.arn)];
  }
}

/** Deletes an entity and nothing else: what is in the way is the API's to say. */
export function deleteEntity(sync: SyncIAM, doomed: Doomed): void {
  switch (doomed.type) {
    case "user":
      sync.deleteUser({ UserName: doomed.name });
      return;
    case "group":
      sync.deleteGroup({ GroupName: doomed.name });
      return;
    case "role":
      sync.deleteRole({ RoleName: doomed.name });
      return;
    case "policy":
      sync.deletePolicy({ PolicyArn: doomed.arn });
  }
}

function policySteps(sync: SyncIAM, holder: Holder): Step[] {
  return [
    ...attachedPolicies(sync, holder).map(({ name, arn }) => ({ text: `Detach the policy ${name}`, run: () => detach(sync, holder, arn) })),
    ...inlinePolicies(sync, holder).map((name) => ({ text: `Delete the inline policy ${name}`, run: () => deleteInline(sync, holder, name) })),
  ];
}

function memberships(sync: SyncIAM, user: string): Step[] {
  const groups = everyPage((paging) => sync.listGroupsForUser({ UserName: user, ...paging }), ({ Groups }) => Groups);
  return groups.map(({ GroupName = "" }) => ({
    text: `Remove from the group ${GroupName}`,
    run: () => void sync.removeUserFromGroup({ UserName: user, GroupName }),
  }));
}

function members(sync: SyncIAM, group: string): Step[] {
  const users = everyPage((paging) => sync.getGroup({ GroupName: group, ...paging }), ({ Users }) => Users);
  return users.map(({ UserName = "" }) => ({
    text: `Remove the member ${UserName}`,
    run: () => void sync.removeUserFromGroup({ UserName, GroupName: group }),
  }));
}

function credentials(sync: SyncIAM, user: string): Step[] {
  const whose = { UserName: user };
  const keys = everyPage((paging) => sync.listAccessKeys({ ...whose, ...paging }), ({ AccessKeyMetadata }) => AccessKeyMetadata);
  const devices = everyPage((paging) => sync.listMFADevices({ ...whose, ...paging }), ({ MFADevices }) => MFADevices);
  const certificates = everyPage((paging) => sync.listSigningCertificates({ ...whose, ...paging }), ({ Certificates }) => Certificates);
  const sshKeys = everyPage((paging) => sync.listSSHPublicKeys({ ...whose, ...paging }), ({ SSHPublicKeys }) => SSHPublicKeys);
  const { ServiceSpecificCredentials = [] } = sync.listServiceSpecificCredentials(whose);
  return [
    ...(hasPassword(sync, user) ? [{ text: "Delete the password", run: () => void sync.deleteLoginProfile(whose) }] : []),
    ...keys.map(({ AccessKeyId = "" }) => ({ text: `Delete the access key ${AccessKeyId}`, run: () => void sync.deleteAccessKey({ ...whose, AccessKeyId }) })),
    ...devices.map(({ SerialNumber = "" }) => ({ text: `Deactivate the MFA device ${SerialNumber}`, run: () => void sync.deactivateMFADevice({ ...whose, SerialNumber }) })),
    ...certificates.map(({ CertificateId = "" }) => ({
      text: `Delete the signing certificate ${CertificateId}`,
      run: () => void sync.deleteSigningCertificate({ ...whose, CertificateId }),
    })),
    ...sshKeys.map(({ SSHPublicKeyId = "" }) => ({ text: `Delete the SSH key ${SSHPublicKeyId}`, run: () => void sync.deleteSSHPublicKey({ ...whose, SSHPublicKeyId }) })),
    ...ServiceSpecificCredentials.map(({ ServiceSpecificCredentialId: id = "", ServiceName = "" }) => ({
      text: `Delete the credential ${id} for ${ServiceName}`,
      run: () => void sync.deleteServiceSpecificCredential({ ...whose, ServiceSpecificCredentialId: id }),
    })),
  ];
}

function hasPassword(sync: SyncIAM, user: string): boolean {
  try {
    sync.getLoginProfile({ UserName: user });
    return true;
  } catch (error) {
    if ((error as { Code?: string }).Code === "NoSuchEntity") return false;
    throw error;
  }
}

function profiles(sync: SyncIAM, role: string): Step[] {
  const found = everyPage((paging) => sync.listInstanceProfilesForRole({ RoleName: role, ...paging }), ({ InstanceProfiles }) => InstanceProfiles);
  return found.map(({ InstanceProfileName = "" }) => ({
    text: `Take out of the instance profile ${InstanceProfileName}`,
    run: () => void sync.removeRoleFromInstanceProfile({ RoleName: role, InstanceProfileName }),
  }));
}

function uses(sync: SyncIAM, arn: string): Step[] {
  return [
    ...entitiesOf(sync, arn, "PermissionsPolicy").map((holder) => ({ text: `Detach from the ${holder.type} ${holder.name}`, run: () => detach(sync, holder, arn) })),
    ...entitiesOf(sync, arn, "PermissionsBoundary").map((holder) => ({
      text: `Remove as the permissions boundary of the ${holder.type} ${holder.name}`,
      run: () => deleteBoundary(sync, holder),
    })),
  ];
}

/** Who a managed policy is attached to, or the permissions boundary of. */
export function entitiesOf(sync: SyncIAM, arn: string, usage: "PermissionsPolicy" | "PermissionsBoundary"): Holder[] {
  return everyPage<ReturnType<SyncIAM["listEntitiesForPolicy"]>, Holder>(
    (paging) => sync.listEntitiesForPolicy({ PolicyArn: arn, PolicyUsageFilter: usage, ...paging }),
    ({ PolicyUsers = [], PolicyGroups = [], PolicyRoles = [] }) => [
      ...PolicyUsers.map(({ UserName: name = "" }) => ({ type: "user" as const, name })),
      ...PolicyGroups.map(({ GroupName: name = "" }) => ({ type: "group" as const, name })),
      ...PolicyRoles.map(({ RoleName: name = "" }) => ({ type: "role" as const, name })),
    ],
  );
}

function versions(sync: SyncIAM, arn: string): Step[] {
  const found = everyPage((paging) => sync.listPolicyVersions({ PolicyArn: arn, ...paging }), ({ Versions }) => Versions);
  return found
    .filter(({ IsDefaultVersion }) => !IsDefaultVersion)
    .map(({ VersionId = "" }) => ({ text: `Delete the version ${VersionId}`, run: () => void sync.deletePolicyVersion({ PolicyArn: arn, VersionId }) }));
}
