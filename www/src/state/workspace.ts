/** What a person works on: the policies, the request, what is asked many times over. Plain data, which links and files carry. */

/** What a policy is in the question. A role's trust policy is the resource policy of `sts:AssumeRole` and its like. */
export type DraftKind = "identity" | "boundary" | "session" | "scp" | "rcp" | "resource" | "endpoint" | "trust";

/** In the order of the tabs. */
export const KINDS: readonly DraftKind[] = ["identity", "boundary", "session", "scp", "rcp", "resource", "trust", "endpoint"];

const SINGLE: ReadonlySet<DraftKind> = new Set(["boundary", "resource", "trust", "endpoint"]);

/** Whether a request has one policy of the type: of several, all but one are set aside. */
export function isSingle(kind: DraftKind): boolean {
  return SINGLE.has(kind);
}

/** A policy as it is typed: `text` may be anything. */
export interface PolicyDraft {
  /** Never shown; unique in the workspace. */
  readonly id: string;
  readonly kind: DraftKind;
  /** What reasons call it; unique in the workspace. */
  readonly name: string;
  readonly text: string;
  /** Of a service or resource control policy: from 0 at the organization's root. */
  readonly level?: number;
  /** Set aside: as if it were not there. */
  readonly off?: boolean;
}

/** A condition key as it is typed. */
export interface ContextEntry {
  readonly key: string;
  /** Read by the engine as the policy's operators want them. */
  readonly values: readonly string[];
  /** A list also when it has one value. */
  readonly list?: boolean;
  /** Taken away, also where it would be filled in. */
  readonly absent?: boolean;
}

export interface RequestDraft {
  /** An ARN, an account id, a service, `anonymous`, or the JSON of a described principal. */
  readonly principal: string;
  readonly action: string;
  readonly resource: string;
  /** Where the ARN does not say; may be empty. */
  readonly resourceAccount: string;
  readonly endpointType: "interface" | "gateway";
  readonly context: readonly ContextEntry[];
}

/** What the matrix asks. */
export interface MatrixDraft {
  /** Whether a row is a principal, under all policies, or a single policy of the workspace. */
  readonly rows: "principals" | "policies";
  /** As in a request; ARNs of the in-memory account come with their own policies. */
  readonly principals: readonly string[];
  /** One action each; patterns such as `s3:Get*` stand for all that they take. */
  readonly actions: readonly string[];
  readonly resources: readonly string[];
}

export interface Workspace {
  readonly title: string;
  /** Why it is as it is; from an example, or empty. */
  readonly note: string;
  readonly policies: readonly PolicyDraft[];
  readonly request: RequestDraft;
  readonly matrix: MatrixDraft;
  /** The policies as they were, to compare with; `null` before any are kept. */
  readonly baseline: readonly PolicyDraft[] | null;
}

export const EMPTY_REQUEST: RequestDraft = {
  principal: "arn:aws:iam::123456789012:user/Bob",
  action: "",
  resource: "*",
  resourceAccount: "",
  endpointType: "interface",
  context: [],
};

export const EMPTY_WORKSPACE: Workspace = {
  title: "",
  note: "",
  policies: [],
  request: EMPTY_REQUEST,
  matrix: { rows: "principals", principals: [], actions: [], resources: [] },
  baseline: null,
};

let drafts = 0;

/** An id for a new draft. */
export function draftId(): string {
  drafts += 1;
  return `p${Date.now().toString(36)}${drafts.toString(36)}`;
}

/** A name that no draft has: `base`, or `base 2` and so on. */
export function freeName(policies: readonly PolicyDraft[], base: string): string {
  const taken = new Set(policies.map(({ name }) => name));
  if (!taken.has(base)) return base;
  for (let number = 2; ; number++) if (!taken.has(`${base} ${number}`)) return `${base} ${number}`;
}

export const MINIMAL_POLICY = `{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "s3:GetObject",
      "Resource": "*"
    }
  ]
}`;
