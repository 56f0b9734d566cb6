/** Who and what is in the account, by name: what lists and searches show. */

import type { IAM } from "iamlet";
import { accountVersion } from "./state";
import type { EntityType } from "./state";

export interface Entry {
  readonly type: EntityType;
  readonly name: string;
  readonly arn: string;
  readonly path: string;
  readonly id: string;
  /** A managed policy of AWS's. */
  readonly aws?: true;
}

export interface Roster {
  readonly users: readonly Entry[];
  readonly groups: readonly Entry[];
  readonly roles: readonly Entry[];
  /** The account's own managed policies. */
  readonly policies: readonly Entry[];
  /** AWS's managed policies that are attached or a boundary. */
  readonly aws: readonly Entry[];
}

interface Page {
  readonly IsTruncated?: boolean;
  readonly Marker?: string;
}

/** The items of all pages of a listing. */
export function everyPage<Answer extends Page, Item>(
  ask: (paging: { MaxItems: number; Marker?: string }) => Answer,
  items: (page: Answer) => readonly Item[] | undefined,
): Item[] {
  const all: Item[] = [];
  let marker: string | undefined;
  do {
    const page = ask({ MaxItems: 1000, ...(marker === undefined ? {} : { Marker: marker }) });
    for (const item of items(page) ?? []) all.push(item);
    marker = page.IsTruncated ? page.Marker : undefined;
  } while (marker !== undefined);
  return all;
}

const known = new WeakMap<IAM, { version: number; roster: Roster }>();

/** Reads the account once for each of its versions. */
export function roster(iam: IAM): Roster {
  const version = accountVersion.peek();
  const found = known.get(iam);
  if (found?.version === version) return found.roster;
  const read = readRoster(iam);
  known.set(iam, { version, roster: read });
  return read;
}

function readRoster({ sync }: IAM): Roster {
  const boundaries = everyPage(
    (paging) => sync.listPolicies({ Scope: "AWS", OnlyAttached: true, PolicyUsageFilter: "PermissionsBoundary", ...paging }),
    ({ Policies }) => Policies,
  );
  const attached = everyPage((paging) => sync.listPolicies({ Scope: "AWS", OnlyAttached: true, ...paging }), ({ Policies }) => Policies);
  const aws = new Map([...attached, ...boundaries].map((policy) => [policy.Arn, policy]));
  return {
    users: everyPage((paging) => sync.listUsers(paging), ({ Users }) => Users).map((user) => entry("user", user.UserName, user.UserId, user)),
    groups: everyPage((paging) => sync.listGroups(paging), ({ Groups }) => Groups).map((group) => entry("group", group.GroupName, group.GroupId, group)),
    roles: everyPage((paging) => sync.listRoles(paging), ({ Roles }) => Roles).map((role) => entry("role", role.RoleName, role.RoleId, role)),
    policies: everyPage((paging) => sync.listPolicies({ Scope: "Local", ...paging }), ({ Policies }) => Policies).map(policyEntry),
    aws: [...aws.values()].map((policy) => ({ ...policyEntry(policy), aws: true as const })),
  };
}

const catalogues = new WeakMap<IAM, readonly Entry[]>();

/** All of AWS's managed policies that the account knows. */
export function awsCatalogue(iam: IAM): readonly Entry[] {
  const found = catalogues.get(iam);
  if (found !== undefined) return found;
  const policies = everyPage((paging) => iam.sync.listPolicies({ Scope: "AWS", ...paging }), ({ Policies }) => Policies);
  const read = policies.map((policy) => ({ ...policyEntry(policy), aws: true as const }));
  catalogues.set(iam, read);
  return read;
}

interface Listed {
  readonly Arn?: string;
  readonly Path?: string;
}

function entry(type: EntityType, name: string | undefined, id: string | undefined, { Arn = "", Path = "/" }: Listed): Entry {
  return { type, name: name ?? "", arn: Arn, path: Path, id: id ?? "" };
}

function policyEntry(policy: Listed & { readonly PolicyName?: string; readonly PolicyId?: string }): Entry {
  return entry("policy", policy.PolicyName, policy.PolicyId, policy);
}

/** Whether an entry is meant by what was typed: all its words, in any order, in name, ARN or id. */
export function matcher(query: string): (entry: Entry) => boolean {
  const words = query.toLowerCase().split(/\s+/).filter((word) => word !== "");
  return ({ name, arn, id }) => {
    const text = `${name} ${arn} ${id}`.toLowerCase();
    return words.every((word) => text.includes(word));
  };
}

export const LIST_FILTERS = ["all", "user", "group", "role", "policy"] as const;
export type ListFilter = (typeof LIST_FILTERS)[number];

/** From how many characters on AWS's policies are searched that nothing is attached to. */
const SEARCH_FROM = 2;

/** What a search finds, by type; AWS's policies come behind the account's own. */
export function search(iam: IAM, query: string): Record<ListFilter, readonly Entry[]> {
  const { users, groups, roles, policies, aws } = roster(iam);
  const trimmed = query.trim();
  const meant = trimmed === "" ? () => true : matcher(trimmed);
  const all = trimmed.length < SEARCH_FROM ? aws : awsCatalogue(iam);
  const found = {
    user: users.filter(meant),
    group: groups.filter(meant),
    role: roles.filter(meant),
    policy: [...policies.filter(meant), ...all.filter(meant)],
  };
  return { all: [...found.user, ...found.group, ...found.role, ...found.policy], ...found };
}
