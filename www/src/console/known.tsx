/** What the account holds, offered where its name or ARN is to be typed. */

import { computed } from "@preact/signals";
import type { IAM } from "iamlet";
import { openAccount } from "../account/client";
import { accountVersion } from "../account/state";

/** More would be no help. */
const MOST = 1000;

const LISTS: Readonly<Record<string, (iam: IAM["sync"]) => readonly (string | undefined)[]>> = {
  UserName: (iam) => iam.listUsers({ MaxItems: MOST }).Users.map(({ UserName }) => UserName),
  GroupName: (iam) => iam.listGroups({ MaxItems: MOST }).Groups.map(({ GroupName }) => GroupName),
  RoleName: (iam) => iam.listRoles({ MaxItems: MOST }).Roles.map(({ RoleName }) => RoleName),
  InstanceProfileName: (iam) => iam.listInstanceProfiles({ MaxItems: MOST }).InstanceProfiles.map(({ InstanceProfileName }) => InstanceProfileName),
  PolicyArn: policies,
  PermissionsBoundary: policies,
};

function policies(iam: IAM["sync"]): readonly (string | undefined)[] {
  return (iam.listPolicies({ Scope: "Local", MaxItems: MOST }).Policies ?? []).map(({ Arn }) => Arn);
}

const known = computed(() => {
  accountVersion.value;
  const iam = openAccount();
  return Object.entries(LISTS).map(([name, list]) => ({ name, values: iam ? list(iam.sync) : [] }));
});

/** The list that a member's field offers, for its attribute `list`. */
export function knownList(member: string): string | undefined {
  return Object.hasOwn(LISTS, member) ? `console-known-${member}` : undefined;
}

/** The lists, to stand somewhere on the page. */
export function KnownLists() {
  return (
    <>
      {known.value.map(({ name, values }) => (
        <datalist key={name} id={`console-known-${name}`}>
          {values.map((value) => (
            <option key={value} value={value} />
          ))}
        </datalist>
      ))}
    </>
  );
}
