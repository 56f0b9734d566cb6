/** Findings about the document, its Sids, what is empty, and variables. */

import { each } from "./policy";
import type { PolicyView, Rule } from "./policy";
import { strings } from "../tree";
import type { JsonNode, TextNode } from "../tree";

/** AWS's quotas, in characters; `blank` says whether white space counts. */
const QUOTAS: Partial<Record<PolicyView["kind"], { code: string; limit: number; blank: boolean; of: string }>> = {
  identity: { code: "POLICY_SIZE_EXCEEDS_IDENTITY_POLICY_QUOTA", limit: 6144, blank: false, of: "a managed policy" },
  boundary: { code: "POLICY_SIZE_EXCEEDS_IDENTITY_POLICY_QUOTA", limit: 6144, blank: false, of: "a managed policy" },
  trust: { code: "POLICY_SIZE_EXCEEDS_ROLE_TRUST_POLICY_QUOTA", limit: 2048, blank: false, of: "a trust policy, unless the account's quota is raised" },
  scp: { code: "POLICY_SIZE_EXCEEDS_SCP_QUOTA", limit: 5120, blank: true, of: "a service control policy" },
  rcp: { code: "POLICY_SIZE_EXCEEDS_RCP_QUOTA", limit: 5120, blank: true, of: "a resource control policy" },
};

function tooLarge(code: string): Rule["find"] {
  return ({ kind, text, root }, report) => {
    const quota = QUOTAS[kind];
    if (quota?.code !== code) return;
    const size = quota.blank ? text.length : text.replace(/\s/g, "").length;
    const counted = quota.blank ? "characters" : "characters besides white space";
    if (size > quota.limit) report(opening(root), `${size} ${counted}: AWS takes ${quota.limit} in ${quota.of}.`);
  };
}

function sids(policy: PolicyView): TextNode[] {
  return policy.statements.flatMap(({ member }) => strings(member("Sid")?.value));
}

function emptyList(...names: string[]): Rule["find"] {
  return each(({ member }, report) => {
    for (const name of names) {
      const value = member(name)?.value;
      if (value?.type === "array" && value.items.length === 0) report(value, `${name} is empty, so the statement applies to nothing.`);
    }
  });
}

function emptyObject(what: string, ...names: string[]): Rule["find"] {
  return each(({ member }, report) => {
    for (const name of names) {
      const value = member(name)?.value;
      if (value?.type === "object" && value.members.length === 0) report(value, `${name} is empty: ${what}`);
    }
  });
}

/** The strings in which variables are read. */
function variableTexts(policy: PolicyView): TextNode[] {
  return policy.statements.flatMap(({ resources, notResources, conditions }) => [
    ...resources,
    ...notResources,
    ...conditions.flatMap(({ values }) => values.filter((value) => value.type === "string")),
  ]);
}

export const SHAPE_RULES: readonly Rule[] = [
  {
    code: "MISSING_VERSION",
    severity: "warning",
    find: ({ root, kind }, report) => {
      if (root.members.some(({ name }) => name === "Version")) return;
      const refused = kind === "identity" ? ", and IAM refuses to save it" : "";
      report(opening(root), `There is no Version, so the policy is read as of 2008-10-17, without variables${refused}. Add "Version": "2012-10-17".`);
    },
  },
  ...Object.values(QUOTAS)
    .map(({ code }) => code)
    .filter((code, place, codes) => codes.indexOf(code) === place)
    .map((code): Rule => ({ code, severity: "warning", find: tooLarge(code) })),
  {
    code: "EMPTY_SID_VALUE",
    severity: "info",
    find: (policy, report) => sids(policy).forEach((sid) => sid.value === "" && report(sid, "The Sid is empty: give it a value, or leave it out.")),
  },
  {
    code: "UNIQUE_SIDS_REQUIRED",
    severity: "warning",
    find: (policy, report) => {
      const seen = new Set<string>();
      for (const sid of sids(policy)) {
        if (sid.value !== "" && seen.has(sid.value)) report(sid, `Another statement has the Sid ${JSON.stringify(sid.value)}.`);
        seen.add(sid.value);
      }
    },
  },
  {
    code: "UNSUPPORTED_SID",
    severity: "warning",
    kinds: ["identity", "boundary", "session", "trust", "scp"],
    find: (policy, report) => sids(policy).forEach((sid) => /[^A-Za-z0-9]/.test(sid.value) && report(sid, "In this type of policy a Sid has letters and digits only.")),
  },
  { code: "EMPTY_ARRAY_ACTION", severity: "info", find: emptyList("Action", "NotAction") },
  { code: "EMPTY_ARRAY_RESOURCE", severity: "info", find: emptyList("Resource", "NotResource") },
  {
    code: "EMPTY_ARRAY_PRINCIPAL",
    severity: "info",
    find: each(({ member }, report) => {
      const value = (member("Principal") ?? member("NotPrincipal"))?.value;
      if (value?.type !== "object") return;
      for (const { name, value: list } of value.members) if (list.type === "array" && list.items.length === 0) report(list, `${name} is empty: it names nobody.`);
    }),
  },
  { code: "EMPTY_OBJECT_PRINCIPAL", severity: "info", find: emptyObject("it names nobody.", "Principal", "NotPrincipal") },
  { code: "EMPTY_OBJECT_CONDITION", severity: "info", find: emptyObject("the statement applies under any condition.", "Condition") },
  {
    code: "VARIABLE_UNSUPPORTED_IN_VERSION",
    severity: "warning",
    find: (policy, report) => {
      if (policy.version === "2012-10-17") return;
      for (const text of variableTexts(policy)) if (text.value.includes("${")) report(text, "Variables are plain text in a policy without Version 2012-10-17.");
    },
  },
  {
    code: "VARIABLE_UNSUPPORTED_IN_ELEMENT",
    severity: "warning",
    find: each(({ actions, notActions, member }, report) => {
      const principals = principalTexts(member("Principal")?.value ?? member("NotPrincipal")?.value);
      for (const text of [...actions, ...notActions, ...principals]) if (text.value.includes("${")) report(text, "Variables are read in Resource and Condition only.");
    }),
  },
  {
    code: "MISSING_BRACE_IN_VARIABLE",
    severity: "warning",
    find: (policy, report) => variableTexts(policy).forEach((text) => /\$\{[^}]*$/.test(text.value) && report(text, "A variable that begins with ${ has no closing brace.")),
  },
  {
    code: "EMPTY_VARIABLE",
    severity: "warning",
    find: (policy, report) => variableTexts(policy).forEach((text) => /\$\{\s*\}/.test(text.value) && report(text, "The variable between ${ and } has no name.")),
  },
];

/** All values of a Principal. */
export function principalTexts(node: JsonNode | undefined): TextNode[] {
  if (node?.type === "object") return node.members.flatMap(({ value }) => strings(value));
  return strings(node);
}

/** The bracket that a value begins with: a place for what concerns all of it. */
export function opening({ from }: { readonly from: number }) {
  return { from, to: from + 1 };
}
