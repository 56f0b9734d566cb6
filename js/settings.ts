/** The options of a client, read into a form that can be handed over at any time. */

import { ROOT, readCaller } from "./caller.js";
import type { Caller } from "./caller.js";
import { readClock } from "./clock.js";
import type { Clock } from "./clock.js";
import { isPlainObject, options, toJson, typeError } from "./json.js";
import type { Json, Rules } from "./json.js";
import { readLevels } from "./members.js";
import { COMMON, isPack, readPack } from "./packs.js";
import type { DataPack, ManagedPolicies, ServiceReference } from "./packs.js";
import type { PolicySource } from "./placed.js";

export interface IAMOptions {
  /** Default: `123456789012`. */
  readonly accountId?: string;
  /** Default: `aws`. */
  readonly partition?: string;
  /** Who calls; default: the account's root user. */
  readonly caller?: Caller;
  /** Asked for the time of each call; default: now. */
  readonly clock?: () => Date;
  /** Makes ids and secrets follow from the calls; without it they come from the platform's secure random source. */
  readonly seed?: string | number;
  /** Quotas other than those of a new account, by their names in `getAccountSummary`: `{ UsersQuota: 10 }`. */
  readonly quotas?: Readonly<Record<string, number>>;
  /** The organization that the account is in. */
  readonly organization?: Organization;
  /**
   * More managed policies of AWS than the common ones, which every account knows: the pack of
   * `iamlet/data/aws-managed-policies`, or a list of policies as `getAccountAuthorizationDetails` has them.
   */
  readonly managedPolicies?: ManagedPolicies | readonly object[] | { readonly Policies: readonly object[] };
  /** What AWS's services have, for simulations: the pack of `iamlet/data/service-reference`. */
  readonly serviceReference?: ServiceReference;
  /**
   * Templates that `acquireRole` makes roles from: versions as `getRoleTemplateVersion` answers them, with `TemplateArn`,
   * `MinorVersion`, `RoleNamePattern` and `AssumeRolePolicyDocumentTemplate` at least; documents may be objects.
   */
  readonly roleTemplates?: readonly object[];
  /** Documents of policy templates by their ARNs, from which delegation requests make their policies. */
  readonly policyTemplates?: Readonly<Record<string, string | object>>;
  /** Simulations answer as before July 2026: one result for each pair of action and resource. */
  readonly legacySimulationResults?: boolean;
}

/** An organization as far as it matters to one of its accounts. */
export interface Organization {
  /** `o-…` */
  readonly id: string;
  /** The account that no service control policy limits. */
  readonly managementAccountId?: string;
  /** Whether the account administrates IAM for the organization, without being its management account; default: false. */
  readonly delegatedAdministrator?: boolean;
  /** Whether the organization has all its features; default: true. */
  readonly allFeatures?: boolean;
  /** Whether the organization trusts IAM with its accounts; default: true. */
  readonly trustedAccess?: boolean;
  /** The account's place in it: `o-a1b2c3d4e5/r-ab12/ou-ab12-11111111/`. */
  readonly path?: string;
  /** From the organization's root down to the account; `[[]]` is one level that allows nothing. */
  readonly serviceControlPolicies?: readonly (readonly PolicySource[])[];
  /** As `serviceControlPolicies`; RCPFullAWSAccess is implied at every level. */
  readonly resourceControlPolicies?: readonly (readonly PolicySource[])[];
}

export interface Settings {
  /** What the engine reads. */
  readonly json: string;
  readonly packs: readonly DataPack[];
  readonly caller: string;
  readonly clock: Clock | undefined;
}

const MEMBERS = [
  "accountId",
  "partition",
  "caller",
  "clock",
  "seed",
  "quotas",
  "organization",
  "managedPolicies",
  "roleTemplates",
  "policyTemplates",
  "serviceReference",
  "legacySimulationResults",
];
const LEVELS = ["serviceControlPolicies", "resourceControlPolicies"] as const;
const ORGANIZATION = ["id", "managementAccountId", "delegatedAdministrator", "allFeatures", "trustedAccess", "path", ...LEVELS];

const RULES: Rules = { omitUndefined: true, noNull: true };
/** The list is what AWS's tools print. */
const LIST_RULES: Rules = { omitUndefined: true, dates: true, maxValues: 1 << 24 };

export function readSettings(given: unknown): Settings {
  const { caller, clock, organization, managedPolicies, serviceReference, roleTemplates, policyTemplates, ...others } = options(given, "options", MEMBERS);
  const json = toJson(others, "", RULES) as { [member: string]: Json };
  if (organization !== undefined) json.organization = readOrganization(organization);
  const packs: DataPack[] = [COMMON];
  if (isPack(managedPolicies)) packs.push(readPack(managedPolicies, "aws-managed-policies", "managedPolicies"));
  else if (managedPolicies !== undefined) json.managedPolicies = readList(managedPolicies);
  if (serviceReference !== undefined) packs.push(readPack(serviceReference, "service-reference", "serviceReference"));
  if (roleTemplates !== undefined) json.roleTemplates = readRoleTemplates(roleTemplates);
  if (policyTemplates !== undefined) json.policyTemplates = readPolicyTemplates(policyTemplates);
  return {
    json: JSON.stringify(json),
    packs,
    caller: caller === undefined ? ROOT : readCaller(caller),
    clock: readClock(clock),
  };
}

function readList(list: unknown): Json {
  if (!Array.isArray(list) && !isPlainObject(list)) throw typeError("managedPolicies", "a list of managed policies", list);
  return toJson(list, "managedPolicies", LIST_RULES);
}

function readRoleTemplates(templates: unknown): Json {
  if (!Array.isArray(templates)) throw typeError("roleTemplates", "a list of role templates", templates);
  return toJson(templates, "roleTemplates", LIST_RULES);
}

function readPolicyTemplates(templates: unknown): Json {
  if (!isPlainObject(templates)) throw typeError("policyTemplates", "documents by their ARNs", templates);
  return toJson(templates, "policyTemplates", LIST_RULES);
}

/** The organization with its policies by name and text. */
function readOrganization(organization: unknown): Json {
  const { serviceControlPolicies, resourceControlPolicies, ...others } = options(organization, "organization", ORGANIZATION);
  const json = toJson(others, "organization", RULES) as { [member: string]: Json };
  const levels = { serviceControlPolicies, resourceControlPolicies };
  for (const name of LEVELS) {
    if (levels[name] !== undefined) json[name] = readLevels(levels[name], name).map((level) => level.map((policy) => policy.toText()));
  }
  return json;
}
