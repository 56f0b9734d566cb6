/** How a statement met the request, in words. */

import type { ConditionReason, Match, StatementReason, Step } from "iamlet/authorizer";

export type ElementName = "Principal" | "Action" | "Resource";

export interface ElementWords {
  /** As it stands in the statement: `NotAction` for a negated one. */
  readonly name: string;
  readonly matched: boolean;
  /** The entry that hit, as written. */
  readonly pattern?: string;
  /** That entry with its variables replaced. */
  readonly expanded?: string;
  /** What the entry does, or that none does, to the subject. */
  readonly does: string;
  /** What of the request it was compared with. */
  readonly subject: string;
  /** Variables without a value, as a remark; empty if there are none. */
  readonly remark: string;
}

const SHOWN_VALUES = 4;
const SHOWN_CHARACTERS = 160;

/** Values as a person reads them: not all of a long list, nor all of a long value. */
export function valueWords(values: readonly string[]): string {
  if (values.length === 0) return "nothing";
  const shown = values.slice(0, SHOWN_VALUES).map(shorten);
  const more = values.length - shown.length;
  return shown.join(", ") + (more > 0 ? ` and ${more} more` : "");
}

function shorten(value: string): string {
  if (value === "") return '""';
  return value.length > SHOWN_CHARACTERS ? `${value.slice(0, SHOWN_CHARACTERS)}…` : value;
}

/** A Not element names what hit it when it does not match; the plain one when it does. */
function isNegated({ matched, pattern }: Match): boolean {
  return matched !== (pattern !== undefined);
}

export function elementWords(element: ElementName, match: Match, requested: string): ElementWords {
  const negated = isNegated(match);
  return { ...wordsOf(element, match, negated), does: doesWords(match, negated), subject: shorten(requested) };
}

function wordsOf(element: ElementName, { matched, pattern, expanded, unresolved = [] }: Match, negated: boolean) {
  return {
    name: negated ? `Not${element}` : element,
    matched,
    ...(pattern === undefined ? {} : { pattern: shorten(pattern) }),
    ...(expanded === undefined || expanded === pattern ? {} : { expanded: shorten(expanded) }),
    remark: unresolved.length === 0 ? "" : `${unresolved.map((name) => `\${${name}}`).join(", ")} has no value in this request`,
  };
}

function doesWords({ matched }: Match, negated: boolean): string {
  if (negated) return matched ? "no entry leaves out" : "leaves out";
  return matched ? "matches" : "no entry matches";
}

const CLASSES: Readonly<Record<NonNullable<StatementReason["principal"]>["class"], string>> = {
  direct: "names",
  roleOfSession: "names the role of the session of",
  userOfSession: "names the user of the session of",
  account: "names the account of",
  none: "is not",
};

export function principalWords(match: NonNullable<StatementReason["principal"]>): ElementWords {
  const negated = isNegated(match);
  const does = match.pattern === undefined || negated ? doesWords(match, negated).replace("matches", "names") : CLASSES[match.class];
  return { ...wordsOf("Principal", match, negated), does, subject: "the requester" };
}

export interface ConditionWords {
  /** What the request has: `aws:SourceIp is 10.0.0.7`. */
  readonly request: string;
  /** What the policy wants: `NotIpAddress 203.0.113.0/24`. */
  readonly test: string;
  readonly outcome: "true" | "false" | "unknown";
  /** Why the outcome is what it is; empty where the values say it all. */
  readonly why: string;
}

export function conditionWords(condition: ConditionReason): ConditionWords {
  const { operator, key, request, policy, outcome } = condition;
  return {
    request: request === null ? `${key} is not in the request` : `${key} is ${valueWords(request)}`,
    test: `${operator} ${valueWords(policy)}`,
    outcome: outcome === "indeterminate" ? "unknown" : outcome,
    why: whyWords(condition),
  };
}

function whyWords({ why, outcome, hit, policy, operator }: ConditionReason): string {
  switch (why) {
    case "match":
      return hit !== undefined && policy.length > 1 ? `${shorten(hit)} matches` : "";
    case "noMatch":
      return policy.length > 1 ? "none of the values matches" : "";
    case "missing":
      return outcome === "true" ? `a missing key passes ${operator}` : `a missing key does not pass ${operator}`;
    case "malformed":
      return "a value cannot be read as this operator reads values";
    case "unknownOperator":
      return "no such operator";
    case "missingQualifier":
      return "the key has several values, and the operator no ForAllValues or ForAnyValue";
    case "unresolved":
      return "a variable has no value in this request";
  }
}

/** The whole condition as one sentence. */
export function conditionSentence(condition: ConditionReason): string {
  const { request, test, outcome, why } = conditionWords(condition);
  return `${request}; ${test} → ${outcome}${why && `: ${why}`}`;
}

/** Whether a statement applies, and if not, what keeps it. */
export function statementWords({ applies, failed }: Pick<StatementReason, "applies" | "failed">): string {
  if (applies) return "applies";
  return failed.length === 0 ? "does not apply" : `does not apply: ${failed.join(", ")}`;
}

/** The rules that decide, in a sentence or two. */
export const STEP_WORDS: Readonly<Record<Step, string>> = {
  "credential type": "Credentials of this type may not call this action, whatever a policy says.",
  "get caller identity": "sts:GetCallerIdentity is always allowed.",
  "explicit deny": "A Deny statement that applies outweighs every Allow.",
  "resource control policy": "Each level of resource control policies must allow, and one does not.",
  "service control policy": "Each level of service control policies must allow, and one does not.",
  "endpoint policy": "The request goes through a VPC endpoint, whose policy does not allow it.",
  "root user": "The root user of an account needs no identity policy.",
  "get session token": "sts:GetSessionToken needs no permission.",
  "resource policy": "The policy of the resource decides, by naming the requester or by not doing so.",
  "resource policy required": "A KMS key and a role to assume need an Allow in their own policy; identity policies alone do not give access.",
  "cross-account": "Principal and resource are in different accounts, so both sides must allow. The account that owns the resource does not.",
  partition: "Principal and resource are in different partitions of AWS, between which no access can be given.",
  "identity policy": "No identity policy allows, and what no policy allows is denied.",
  "permissions boundary": "Identity policies give no more than the permissions boundary allows, and it does not allow this.",
  "session policy": "A session has no more than its session policies allow, and they do not allow this.",
  "all policies allow": "Every policy type that has a say allows, and no Deny statement applies.",
};
