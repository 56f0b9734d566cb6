/** Texts that are being edited and were not saved yet: looking at something else must not lose them. */

import { signal } from "@preact/signals";

const drafts = signal<ReadonlyMap<string, string>>(new Map());

/** `key` says whose text it is. */
export function draftText(key: string): string | undefined {
  return drafts.value.get(key);
}

/** `undefined` forgets it. */
export function setDraftText(key: string, text: string | undefined): void {
  const next = new Map(drafts.peek());
  if (text === undefined) next.delete(key);
  else next.set(key, text);
  drafts.value = next;
}
