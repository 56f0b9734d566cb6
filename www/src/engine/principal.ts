/** Principals as they are typed: plain, or described by JSON; and those of the account with their policies. */

import type { PrincipalDescription } from "iamlet/authorizer";
import type { PrincipalWork } from "../account/principal";
import { freeName } from "../state/workspace";
import type { Workspace } from "../state/workspace";

/** Whether a principal is typed as a description. */
export function isDescription(text: string): boolean {
  return text.trimStart().startsWith("{");
}

/** What a typed description says; `undefined` for one that cannot be read yet. */
export function readDescription(text: string): PrincipalDescription | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as PrincipalDescription) : undefined;
  } catch {
    return undefined;
  }
}

/** A description as text, without the members that say nothing. */
export function writeDescription(description: PrincipalDescription): string {
  return JSON.stringify(Object.fromEntries(Object.entries(description).filter(([, value]) => !saysNothing(value))), null, 2);
}

function saysNothing(value: unknown): boolean {
  if (value === undefined || value === "") return true;
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}

/** The description that a plain principal begins with: an account id is its root user. */
export function describe(text: string): string {
  const trimmed = text.trim();
  return writeDescription({ arn: /^\d{12}$/.test(trimmed) ? `arn:aws:iam::${trimmed}:root` : trimmed });
}

/** The plain principal that says as much as a description; `undefined` if none does. */
export function plain(text: string): string | undefined {
  const description = readDescription(text);
  const { arn = "", ...rest } = description ?? { rest: true };
  return typeof arn === "string" && Object.values(rest).every(saysNothing) ? arn : undefined;
}

/** Whether the account's identities are what a description may be said of. */
export function canBeDescribed(text: string): boolean {
  return /^(arn:[^:]*:(iam|sts)::\d{12}:|\d{12}$)/.test(text.trim());
}

/**
 * The workspace with a principal of the account and its policies in the place of the identity policies and the boundary.
 * A role's trust policy comes along only where the request is about that role.
 */
export function withPrincipal(workspace: Workspace, arn: string, work: PrincipalWork): Workspace {
  const about = workspace.request.resource.trim() === arn;
  const brought = work.trust && about ? [...work.policies, work.trust] : work.policies;
  const replaced = new Set(["identity", "boundary", ...brought.map(({ kind }) => kind)]);
  let policies = workspace.policies.filter(({ kind }) => !replaced.has(kind));
  for (const draft of brought) policies = [...policies, { ...draft, name: freeName(policies, draft.name) }];
  return { ...workspace, policies, request: { ...workspace.request, principal: work.principal } };
}
