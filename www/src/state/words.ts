/** The field's names for things, in one place. */

import type { Decision, Kind } from "iamlet/authorizer";
import type { DraftKind } from "./workspace";

export const DECISIONS: Readonly<Record<Decision, { word: string; mark: string; tone: "allow" | "deny" | "none" }>> = {
  allowed: { word: "Allowed", mark: "✓", tone: "allow" },
  explicitDeny: { word: "Denied explicitly", mark: "✕", tone: "deny" },
  implicitDeny: { word: "Denied by default", mark: "–", tone: "none" },
};

/** Policy types: as a tab, as a name for one, and what one is for. */
export const KIND_WORDS: Readonly<Record<DraftKind, { tab: string; one: string; hint: string }>> = {
  identity: { tab: "Identity", one: "identity policy", hint: "Attached to the principal, to its groups, or inline: what it may do." },
  boundary: { tab: "Boundary", one: "permissions boundary", hint: "The most that identity policies can give to this user or role." },
  session: { tab: "Session", one: "session policy", hint: "Passed when the session was made; the session has no more than this." },
  scp: { tab: "SCP", one: "service control policy", hint: "Each level from the organization's root down to the account must allow." },
  rcp: { tab: "RCP", one: "resource control policy", hint: "Limits who may use the resources of an account; RCPFullAWSAccess is implied at each level." },
  resource: { tab: "Resource", one: "resource policy", hint: "Attached to the bucket, queue, key … that is used: who may use it." },
  trust: { tab: "Trust", one: "trust policy", hint: "Of the role in the request: who may assume it. Read for sts:AssumeRole and its like." },
  endpoint: { tab: "Endpoint", one: "VPC endpoint policy", hint: "Of the endpoint that the request goes through." },
};

/** As a reason calls sets. */
export const SET_WORDS: Readonly<Record<Kind, string>> = {
  identity: "Identity policies",
  boundary: "Permissions boundary",
  session: "Session policies",
  scp: "Service control policies",
  rcp: "Resource control policies",
  resource: "Resource policy",
  endpoint: "VPC endpoint policy",
};

/** Levels of an organization. */
export function levelWord(level: number): string {
  return level === 0 ? "root" : `level ${level}`;
}
