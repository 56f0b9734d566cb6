/**
 * The words of a decision: what is asked with and what is answered.
 * Only types; nothing here exists when the program runs.
 */

/** `explicitDeny`: a Deny statement applies. `implicitDeny`: nothing (or not enough) allows. */
export type Decision = "allowed" | "explicitDeny" | "implicitDeny";

/** The part that a policy plays in a decision. */
export type Kind = "identity" | "boundary" | "session" | "scp" | "rcp" | "resource" | "endpoint";

/** What a policy may be compiled as; `trust` is a role's trust policy. */
export type PolicyType = Kind | "trust";

/** JSON text, or the object that it stands for. Positions in an object refer to its `JSON.stringify(document, null, 2)`. */
export type PolicyDocument = string | object;

/** A principal by its ARN (user, role, assumed-role session, federated user, root), its 12-digit account id (that account's root), a service principal such as `lambda.amazonaws.com`, `"anonymous"`, or described by an object. */
export type Principal = string | PrincipalDescription;

/** A principal with what is known of it; the members fill the condition keys that AWS would fill. */
export interface PrincipalDescription {
  /** May be left out only together with `federatedProvider`. */
  readonly arn?: string;
  /** The unique id: `AIDA…`, `AROA…`. */
  readonly userId?: string;
  /** The tags of the user or role. */
  readonly tags?: Readonly<Record<string, string>>;
  /** The tags passed with the session; they override `tags`. */
  readonly sessionTags?: Readonly<Record<string, string>>;
  /** The role of an assumed-role session, where its path is not the default one. */
  readonly roleArn?: string;
  /** The user who called `sts:GetFederationToken`. */
  readonly federatingUserArn?: string;
  readonly credentials?: "longTerm" | "session";
  /** Whether, or how many seconds ago, the requester authenticated with MFA. */
  readonly mfa?: boolean | { readonly ageSeconds: number };
  readonly tokenIssueTime?: Date | string;
  readonly sourceIdentity?: string;
  /** The SAML or OIDC provider of a federated requester. */
  readonly federatedProvider?: string;
  readonly canonicalUserId?: string;
  readonly organizationId?: string;
  readonly organizationPaths?: readonly string[];
  /** The id of the organization's management account, which no SCP limits. */
  readonly managementAccount?: string;
  /** A role under `/aws-service-role/` is service-linked by itself. */
  readonly serviceLinked?: boolean;
}

export type ContextScalar = string | number | boolean | Date;

/** An array is a multi-valued key, at any length; `null` and `[]` make a key absent, also one that would be filled in; `undefined` is not given. */
export type ContextValue = ContextScalar | readonly ContextScalar[] | null | undefined;

/** Condition keys and their values, e.g. `{ "aws:SourceIp": "203.0.113.7" }`. */
export type RequestContext = { readonly [key: string]: ContextValue };

/** `line` counts from 1; `column` and `offset` from 0, in UTF-16 units. */
export interface Position {
  line: number;
  column: number;
  offset: number;
}

/** A piece of a policy's text; `end` is exclusive. */
export interface Span {
  start: Position;
  end: Position;
}

/** How one element (Action, Resource, Principal) of a statement met the request. */
export interface Match {
  matched: boolean;
  /** The entry that hit, as written. */
  pattern?: string;
  /** That entry with its variables replaced, where it has any. */
  expanded?: string;
  span?: Span;
  /** Variables that have no value in this request. */
  unresolved?: string[];
}

/** How one condition key of a statement met the request. */
export interface ConditionReason {
  operator: string;
  key: string;
  /** The request's values; `null` when the key is missing. */
  request: string[] | null;
  /** The policy's values, variables replaced. */
  policy: string[];
  /** The policy value that decided. */
  hit?: string;
  span: Span;
  outcome: "true" | "false" | "indeterminate";
  why: "match" | "noMatch" | "missing" | "malformed" | "unknownOperator" | "missingQualifier" | "unresolved";
}

/** How one statement met the request. */
export interface StatementReason {
  /** From 0, in the order of the document. */
  index: number;
  sid?: string;
  effect: "Allow" | "Deny";
  applies: boolean;
  span: Span;
  action: Match;
  resource?: Match;
  principal?: Match & { class: "direct" | "roleOfSession" | "userOfSession" | "account" | "none" };
  conditions: ConditionReason[];
  /** What kept the statement from applying. */
  failed: ("action" | "resource" | "principal" | "condition")[];
}

export interface StatementRef {
  kind: Kind;
  /** The level in the Organizations hierarchy, from 0 at the root. */
  level?: number;
  policy: string;
  statement: number;
}

/** The rule that decided. */
export type Step =
  /** These credentials may not call this action, whatever a policy says. */
  | "credential type"
  /** `sts:GetCallerIdentity` is always allowed. */
  | "get caller identity"
  /** A Deny statement applies. */
  | "explicit deny"
  /** Some level of resource control policies does not allow. */
  | "resource control policy"
  /** Some level of service control policies does not allow. */
  | "service control policy"
  /** The VPC endpoint's policy does not allow. */
  | "endpoint policy"
  /** The account's root user needs no identity policy. */
  | "root user"
  /** `sts:GetSessionToken` needs no permission. */
  | "get session token"
  /** The resource's policy decided, by naming the requester or by not doing so. */
  | "resource policy"
  /** The resource (a KMS key, a role to assume) needs an Allow in its own policy. */
  | "resource policy required"
  /** The account that owns the resource does not allow. */
  | "cross-account"
  /** Principal and resource are in different partitions. */
  | "partition"
  /** No identity policy allows. */
  | "identity policy"
  /** The permissions boundary does not allow. */
  | "permissions boundary"
  /** The session policies do not allow. */
  | "session policy"
  /** Every policy that has a say allows. */
  | "all policies allow";

/** Why a request is allowed or denied. */
export interface Reason {
  decision: Decision;
  step: Step;
  /** One sentence for people. */
  summary: string;
  /** The text of AWS's AccessDenied; absent when the request is allowed. */
  accessDenied?: string;
  /** The statements that the decision rests on. */
  decidedBy: StatementRef[];
  /** Every set of policies that had a say, with each statement. */
  sets: {
    kind: Kind;
    level?: number;
    result: "Allow" | "Deny" | "None";
    policies: { name: string; statements: StatementReason[] }[];
  }[];
  /** Allow statements that one element alone kept from applying. */
  nearMisses: (StatementRef & { failed: string })[];
  /** Condition keys that a statement asked for and the request does not have. */
  missingKeys: string[];
  /** Condition keys that were filled in, with their values. */
  filledKeys: Record<string, string[]>;
  warnings: { code: string; message: string }[];
}
