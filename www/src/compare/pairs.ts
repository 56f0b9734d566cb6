/** Which draft of one version is which of the other. */

import type { PolicyDraft } from "../state/workspace";

export type PairState = "same" | "changed" | "added" | "removed";

export interface Pair {
  readonly key: string;
  readonly before: PolicyDraft | undefined;
  readonly after: PolicyDraft | undefined;
  readonly state: PairState;
}

export const STATE_WORDS: Readonly<Record<PairState, string>> = { same: "same", changed: "changed", added: "added", removed: "removed" };

/** By their ids, or by type and name where a reload gave new ids. What the later version has comes in its order, what it lacks after that. */
export function pairs(before: readonly PolicyDraft[], after: readonly PolicyDraft[]): Pair[] {
  const left = new Set(before);
  const partner = (draft: PolicyDraft): PolicyDraft | undefined => {
    const all = [...left];
    const found = all.find(({ id, kind }) => id === draft.id && kind === draft.kind) ?? all.find(({ name, kind, id }) => name === draft.name && kind === draft.kind && !after.some((other) => other.id === id));
    if (found) left.delete(found);
    return found;
  };
  const known = after.map((draft) => pair(partner(draft), draft));
  return [...known, ...[...left].map((draft) => pair(draft, undefined))];
}

function pair(before: PolicyDraft | undefined, after: PolicyDraft | undefined): Pair {
  return { key: (after ?? before)!.id, before, after, state: stateOf(before, after) };
}

function stateOf(before: PolicyDraft | undefined, after: PolicyDraft | undefined): PairState {
  if (!before) return "added";
  if (!after) return "removed";
  const same = before.text === after.text && before.level === after.level && Boolean(before.off) === Boolean(after.off);
  return same ? "same" : "changed";
}

/** What a pair says besides its texts: another name, another level, set aside. */
export function pairNotes({ before, after }: Pair): string[] {
  if (!before || !after) return [];
  const notes: string[] = [];
  if (before.name !== after.name) notes.push(`called ${before.name} before`);
  if (before.level !== after.level) notes.push(`at level ${before.level ?? 0} before, ${after.level ?? 0} now`);
  if (!before.off && after.off) notes.push("set aside now");
  if (before.off && !after.off) notes.push("set aside before");
  return notes;
}
