/** Workspaces for tests, written shortly. */

import { EMPTY_WORKSPACE } from "../state/workspace";
import type { ContextEntry, DraftKind, PolicyDraft, RequestDraft, Workspace } from "../state/workspace";

export const BOB = "arn:aws:iam::123456789012:user/Bob";
export const OBJECT = "arn:aws:s3:::reports/2026/q1.csv";

export interface Told extends Partial<Omit<RequestDraft, "context">> {
  readonly context?: Readonly<Record<string, string | readonly string[] | null>>;
  readonly policies: readonly PolicyDraft[];
}

/** Bob gets an object, unless something else is told. */
export function scene({ context = {}, policies, ...request }: Told): Workspace {
  const entries = Object.entries(context).map(([key, value]): ContextEntry => {
    if (value === null) return { key, values: [], absent: true };
    return typeof value === "string" ? { key, values: [value] } : { key, values: value, list: true };
  });
  return { ...EMPTY_WORKSPACE, policies, request: { ...EMPTY_WORKSPACE.request, principal: BOB, action: "s3:GetObject", resource: OBJECT, ...request, context: entries } };
}

/** A policy of these statements. */
export function draft(kind: DraftKind, name: string, statements: readonly object[] | object, rest: Partial<PolicyDraft> = {}): PolicyDraft {
  return { id: `${kind} ${name}`, kind, name, text: JSON.stringify({ Version: "2012-10-17", Statement: statements }, null, 2), ...rest };
}

export const allow = (rest: object = {}) => ({ Effect: "Allow", Action: "s3:GetObject", Resource: "*", ...rest });
export const deny = (rest: object = {}) => ({ Sid: "Guard", Effect: "Deny", Action: "s3:*", Resource: "*", ...rest });

export const FULL = draft("identity", "Full", [{ Effect: "Allow", Action: "*", Resource: "*" }]);

/** An Allow of what Bob asks for under a condition. */
export const onlyIf = (condition: object) => draft("identity", "Base", [allow({ Condition: condition })]);
/** Everything, but not under a condition. */
export const notIf = (condition: object, kind: DraftKind = "identity") => [FULL, draft(kind, "Guard", [deny({ Condition: condition })])];
