/** What the room keeps beside the workspace: the keys that were asked for last, and how the reason is looked at. */

import { computed, signal } from "@preact/signals";
import { askedKeys } from "../engine/context";
import type { AskedKey } from "../engine/context";
import { draftNamed } from "../engine/question";
import { editRequest, outcome, showPlace, workspace } from "../state/store";
import type { ContextEntry } from "../state/workspace";

export interface Asked {
  readonly keys: readonly AskedKey[];
  readonly filled: Readonly<Record<string, readonly string[]>>;
}

let last: Asked = { keys: [], filled: {} };

/** The condition keys that the policies ask for; while a policy cannot be read, those that were known last. */
export const asked = computed<Asked>(() => {
  const answer = outcome.value;
  if (answer.kind === "decided") {
    last = { keys: askedKeys(answer.reason, workspace.peek().policies), filled: answer.reason.filledKeys };
  }
  return last;
});

export function setContext(context: readonly ContextEntry[]): void {
  editRequest({ context });
}

/** Whether the reason shows only what the decision rests on. */
export const decisiveOnly = signal(false);

/** The lines of the reason that were opened or closed by hand. */
export const opened = signal<ReadonlyMap<string, boolean>>(new Map());

export function setOpened(line: string, open: boolean): void {
  opened.value = new Map(opened.value).set(line, open);
}

/** Shows a place in the policy with that name. */
export function showIn(policy: string, from: number, to: number): void {
  const draft = draftNamed(workspace.peek().policies, policy);
  if (draft) showPlace(draft.id, from, to);
}
