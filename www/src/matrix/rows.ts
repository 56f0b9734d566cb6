/** The rows of the matrix: principals under all policies, or each policy by itself. */

import { readPrincipal } from "../engine/question";
import { KIND_WORDS, levelWord } from "../state/words";
import { draftId, freeName } from "../state/workspace";
import type { PolicyDraft, RequestDraft } from "../state/workspace";
import type { Row } from "./plan";

/** What a principal of the account brings with it. */
export interface OwnWork {
  /** Its ARN, or its description with its tags. */
  readonly principal: string;
  readonly policies: readonly PolicyDraft[];
  /** A role's. */
  readonly trust?: PolicyDraft;
}

/** What the page knows of an ARN; `undefined` for one that is not of the account. Throws for one that cannot be read there. */
export type OwnWorkOf = (arn: string) => OwnWork | undefined;

export function principalRows(principals: readonly string[], policies: readonly PolicyDraft[], ownWork: OwnWorkOf): Row[] {
  return principals.map((principal) => {
    const arn = principalName(principal);
    let own: OwnWork | undefined;
    try {
      own = ownWork(principal);
    } catch (error) {
      return { ...names(arn), principal, policies: [], from: "account", problem: (error as Error).message };
    }
    if (own === undefined) return { ...names(arn), principal, policies, from: "workspace" };
    return { ...names(arn), principal: own.principal, policies: withOwn(policies, own.policies), from: "account" };
  });
}

const NOTHING_TRUSTED = '{\n  "Version": "2012-10-17",\n  "Statement": []\n}';

/** The trust policies of those resources that are roles of the account. One that cannot be read trusts nobody. */
export function ownTrusts(resources: readonly string[], ownWork: OwnWorkOf): Map<string, PolicyDraft> {
  const trusts = new Map<string, PolicyDraft>();
  for (const resource of resources) {
    if (!/:role\//.test(resource)) continue;
    try {
      const trust = ownWork(resource)?.trust;
      if (trust) trusts.set(resource, trust);
    } catch {
      trusts.set(resource, { id: draftId(), kind: "trust", name: `Trust policy of ${resource}`, text: NOTHING_TRUSTED });
    }
  }
  return trusts;
}

/** The workspace's policies with those of a principal in the place of its identity policies and boundary. */
export function withOwn(policies: readonly PolicyDraft[], own: readonly PolicyDraft[]): PolicyDraft[] {
  const all = policies.filter(({ kind }) => kind !== "identity" && kind !== "boundary");
  for (const draft of own) {
    if (draft.kind === "identity" || draft.kind === "boundary") all.push({ ...draft, name: freeName(all, draft.name) });
  }
  return all;
}

const PERMIT_ALL = '{\n  "Version": "2012-10-17",\n  "Statement": [\n    {\n      "Effect": "Allow",\n      "Action": "*",\n      "Resource": "*"\n    }\n  ]\n}';

/** These grant nothing by themselves: what they let through shows under a policy that allows everything. */
export const LIMITS: ReadonlySet<PolicyDraft["kind"]> = new Set<PolicyDraft["kind"]>(["boundary", "session", "scp", "rcp", "endpoint"]);

export function policyRows(policies: readonly PolicyDraft[], request: Pick<RequestDraft, "principal">): Row[] {
  const used = policies.filter(({ off, text }) => !off && text.trim() !== "");
  return used.map((draft) => {
    const limits = LIMITS.has(draft.kind);
    const alone = "level" in draft ? { ...draft, level: 0 } : draft;
    const all: PolicyDraft = { id: draftId(), kind: "identity", name: freeName([draft], "Everything"), text: PERMIT_ALL };
    return {
      label: draft.name,
      detail: `${kindWord(draft)}${limits ? ", over a policy that allows everything" : ", by itself"}`,
      principal: request.principal,
      policies: limits ? [alone, all] : [alone],
      from: "policy",
    };
  });
}

function kindWord({ kind, level }: PolicyDraft): string {
  const word = KIND_WORDS[kind].one;
  return level === undefined ? word : `${word} (${levelWord(level)})`;
}

/** What a principal is called: its ARN where it is described. */
export function principalName(principal: string): string {
  try {
    const read = readPrincipal(principal);
    if (typeof read === "string") return read;
    return String(read.arn ?? read.federatedProvider ?? principal);
  } catch {
    return principal;
  }
}

/** The name in an ARN first, the account after it. */
function names(principal: string): Pick<Row, "label" | "detail"> {
  const [, account, name] = /^arn:[^:]*:(?:iam|sts)::(\d*):(.+)$/.exec(principal) ?? [];
  return name === undefined ? { label: principal, detail: "" } : { label: name, detail: account ?? "" };
}
