/** The state of the page: what is worked on, where one looks, what was said last. */

import { computed, signal } from "@preact/signals";
import { decide } from "../engine/outcome";
import type { Outcome } from "../engine/outcome";
import { EMPTY_WORKSPACE } from "./workspace";
import type { PolicyDraft, RequestDraft, Workspace } from "./workspace";

export const workspace = signal<Workspace>(EMPTY_WORKSPACE);

/** Set once the engine runs. */
export const ready = signal(false);

const policies = computed(() => workspace.value.policies);
const request = computed(() => workspace.value.request);

/** The answer to the workspace's request: another one only when the policies or the request are others. */
export const outcome = computed<Outcome>(() => (ready.value ? decide({ policies: policies.value, request: request.value }) : { kind: "waiting" }));

export const VIEWS = ["decide", "matrix", "compare", "account", "examples"] as const;
export type View = (typeof VIEWS)[number];

export const view = signal<View>("decide");

/** A place in a policy's text to be shown: the editor that has the draft goes there. */
export interface Place {
  readonly draft: string;
  readonly from: number;
  readonly to: number;
}

/** Each request is a new object, so that the same place can be asked for twice. */
export const jump = signal<Place | null>(null);

/** Shows a place in a policy, whatever view one is in. */
export function showPlace(draft: string, from: number, to = from): void {
  view.value = "decide";
  jump.value = { draft, from, to };
}

export interface Toast {
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}

/** What was said last; `null` when it was put away. */
export const toast = signal<Toast | null>(null);

export function say(text: string, action?: Toast["action"]): void {
  toast.value = action ? { text, action } : { text };
}

/** Changes members of the workspace. */
export function edit(change: Partial<Workspace>): void {
  workspace.value = { ...workspace.value, ...change };
}

export function editRequest(change: Partial<RequestDraft>): void {
  edit({ request: { ...workspace.value.request, ...change } });
}

export function editPolicy(id: string, change: Partial<Omit<PolicyDraft, "id">>): void {
  edit({ policies: workspace.value.policies.map((draft) => (draft.id === id ? { ...draft, ...change } : draft)) });
}

/** Puts other work in the place of what is there, and offers the way back. `label` says what happened: "Opened the example …". */
export function replaceWorkspace(next: Workspace, label: string): void {
  const before = workspace.value;
  workspace.value = next;
  say(label, {
    label: "Undo",
    run: () => {
      workspace.value = before;
      say("Your work is back.");
    },
  });
}
