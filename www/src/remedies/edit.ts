/** One change of a workspace: what it is called, what is shown of it, how it is made. */

import type { Reason } from "iamlet/authorizer";
import type { ContextEntry, RequestDraft, Workspace } from "../state/workspace";

/** Kinds of changes, in the order in which they are proposed. */
export const RANKS = { context: 1, request: 2, addition: 3, exemption: 4, removal: 5, aside: 6 } as const;
export type EditKind = keyof typeof RANKS;

/** What is shown under a change's sentence. */
export type Detail =
  | { readonly kind: "change"; readonly what: string; readonly before: string | null; readonly after: string | null }
  | { readonly kind: "code"; readonly caption: string; readonly code: string };

/** Edits of the same workspace can be made in any order, and each without the others. */
export interface Edit {
  readonly kind: EditKind;
  /** Equal for edits that do the same. */
  readonly id: string;
  /** What it changes: two edits of the same do not go together. */
  readonly target: string;
  /** A sentence without its full stop. */
  readonly title: string;
  readonly detail?: Detail;
  /** What to think of before. */
  readonly caution?: string;
  apply(workspace: Workspace): Workspace;
}

/** An edit that is to be tried. */
export interface Proposal {
  readonly edit: Edit;
  /** Of the proposals of a group, only the first that helps is wanted. */
  readonly group: string;
  /** Whether the reason after the edit is nearer to an Allow. */
  helps(after: Reason): boolean;
}

export function sameKey(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}

/** A key's entry as people read it; `null` for none. */
export function shownEntry(entry: ContextEntry | undefined): string | null {
  if (!entry || entry.values.length === 0 || entry.absent) return null;
  return entry.list || entry.values.length > 1 ? `[${entry.values.map(quoted).join(", ")}]` : entry.values[0]!;
}

const quoted = (value: string) => JSON.stringify(value);

/** Shortens what would not fit into a sentence. */
export function brief(text: string, most = 90): string {
  return text.length > most ? `${text.slice(0, most)}…` : text;
}

/** Gives a context key this entry, or takes its entry out of the request. */
export function contextEdit(request: RequestDraft, key: string, entry: Omit<ContextEntry, "key"> | null, filled: string | null): Edit {
  const given = request.context.find((candidate) => sameKey(candidate.key, key));
  const before = shownEntry(given) ?? (given?.absent ? null : filled);
  const spelled = given?.key ?? key;
  const after = entry && shownEntry({ key, ...entry });
  return {
    kind: "context",
    id: `context ${key.toLowerCase()} ${JSON.stringify(entry)}`,
    target: `context ${key.toLowerCase()}`,
    title: contextTitle(spelled, before, after, entry?.values.length ?? 0),
    detail: { kind: "change", what: spelled, before, after },
    apply: (workspace) => ({ ...workspace, request: { ...workspace.request, context: withEntry(workspace.request.context, spelled, entry) } }),
  };
}

function contextTitle(key: string, before: string | null, after: string | null, count: number): string {
  if (after === null) return `Take the context key ${key} away`;
  const value = count === 1 && after.startsWith("[") ? after.slice(1, -1) : after;
  return before === null ? `Add the context key ${key} with ${brief(value)}` : `Change the context key ${key} to ${brief(value)}`;
}

function withEntry(context: readonly ContextEntry[], key: string, entry: Omit<ContextEntry, "key"> | null): ContextEntry[] {
  const at = context.findIndex((candidate) => sameKey(candidate.key, key));
  const others = context.filter((candidate) => !sameKey(candidate.key, key));
  if (entry) others.splice(at < 0 ? others.length : at, 0, { key, ...entry });
  return others;
}

const MEMBERS = { principal: "Ask as the principal", action: "Ask for the action", resource: "Ask for the resource" } as const;

/** Puts another principal, action or resource into the request. */
export function requestEdit(request: RequestDraft, member: keyof typeof MEMBERS, value: string): Edit {
  return {
    kind: "request",
    id: `request ${member} ${value}`,
    target: `request ${member}`,
    title: `${MEMBERS[member]} ${brief(value, 160)}`,
    detail: { kind: "change", what: member, before: brief(request[member], 400), after: value },
    apply: (workspace) => ({ ...workspace, request: { ...workspace.request, [member]: value } }),
  };
}
