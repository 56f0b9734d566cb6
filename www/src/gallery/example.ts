/** What an example is, and how it becomes a workspace. */

import type { Decision } from "iamlet/authorizer";
import { EMPTY_REQUEST, EMPTY_WORKSPACE, draftId } from "../state/workspace";
import type { ContextEntry, DraftKind, MatrixDraft, PolicyDraft, RequestDraft, Workspace } from "../state/workspace";

export interface Example {
  readonly id: string;
  readonly title: string;
  readonly tags: readonly string[];
  /** Two sentences. */
  readonly why: string;
  /** What to change, and what comes of it. */
  readonly tryThis: string;
  readonly policies: readonly Omit<PolicyDraft, "id">[];
  readonly request: RequestDraft;
  readonly matrix?: Partial<MatrixDraft>;
  /** What the engine says, which a test holds. */
  readonly expect: Decision;
}

export function workspaceOf({ title, why, tryThis, policies, request, matrix }: Example): Workspace {
  return {
    ...EMPTY_WORKSPACE,
    title,
    note: `${why} Try this: ${tryThis}`,
    policies: policies.map((policy) => ({ id: draftId(), ...policy })),
    request,
    matrix: { ...EMPTY_WORKSPACE.matrix, ...matrix },
  };
}

/** A policy of the present version. */
export function policy(kind: DraftKind, name: string, ...statements: readonly object[]): Omit<PolicyDraft, "id"> {
  return document(kind, name, { Version: "2012-10-17", Statement: statements });
}

/** A policy at a level of the organization. */
export function levelPolicy(kind: "scp" | "rcp", level: number, name: string, ...statements: readonly object[]): Omit<PolicyDraft, "id"> {
  return { ...policy(kind, name, ...statements), level };
}

export function document(kind: DraftKind, name: string, value: object): Omit<PolicyDraft, "id"> {
  return { kind, name, text: JSON.stringify(value, null, 2) };
}

/** A request; a list of values makes a key that has many. */
export function request(principal: string | object, action: string, resource: string, context: Readonly<Record<string, string | readonly string[]>> = {}, more: Partial<RequestDraft> = {}): RequestDraft {
  return {
    ...EMPTY_REQUEST,
    principal: principalText(principal),
    action,
    resource,
    context: Object.entries(context).map(([key, value]): ContextEntry => (typeof value === "string" ? { key, values: [value] } : { key, values: value, list: true })),
    ...more,
  };
}

export function principalText(principal: string | object): string {
  return typeof principal === "string" ? principal : JSON.stringify(principal);
}

export const ALLOW_ALL = { Sid: "Everything", Effect: "Allow", Action: "*", Resource: "*" } as const;
