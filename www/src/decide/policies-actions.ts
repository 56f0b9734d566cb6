/** What the buttons of the panel do to the workspace, and what is said then. */

import { signal } from "@preact/signals";
import { formatJson } from "../editor/format";
import { edit, editPolicy, say, workspace } from "../state/store";
import { KIND_WORDS } from "../state/words";
import { KINDS } from "../state/workspace";
import type { DraftKind, PolicyDraft } from "../state/workspace";
import { addDraft, duplicateDraft, restoreDraft, setOff, takeBack } from "./policies-drafts";
import type { Added, NewDraft } from "./policies-drafts";
import { nameOfFile, policyText } from "./policies-paste";

/** The tab that was chosen; until one is, the first that has a draft is shown. */
export const chosenKind = signal<DraftKind | null>(null);

/** Which drafts are unfolded; the others are by how many there are. */
export const unfolded = signal<ReadonlyMap<string, boolean>>(new Map());

/** The draft whose editor is to be focused when it is there. */
export const toFocus = signal<string | null>(null);

/** With more of a type than this, only the first are unfolded. */
const UNFOLDED = 2;

export function shownKind(): DraftKind {
  const { policies } = workspace.value;
  return chosenKind.value ?? KINDS.find((kind) => policies.some((draft) => draft.kind === kind)) ?? "identity";
}

export function isUnfolded(draft: PolicyDraft): boolean {
  const own = unfolded.value.get(draft.id);
  if (own !== undefined) return own;
  const same = workspace.value.policies.filter(({ kind, off }) => kind === draft.kind && !off);
  return same.slice(0, UNFOLDED).some(({ id }) => id === draft.id);
}

export function unfold(id: string, open: boolean): void {
  unfolded.value = new Map(unfolded.value).set(id, open);
}

/** Shows a draft's tab and its text. */
export function reveal(draft: PolicyDraft): void {
  chosenKind.value = draft.kind;
  if (!isUnfolded(draft)) unfold(draft.id, true);
}

export function add(draft: NewDraft): void {
  const added = addDraft(workspace.value.policies, draft);
  apply(added);
  reveal(added.draft);
  toFocus.value = added.draft.id;
}

/** Adds what the clipboard holds; where the page may not read it, an empty draft to paste into. */
export async function addFromClipboard(kind: DraftKind, level?: number): Promise<void> {
  const place = level === undefined ? { kind } : { kind, level };
  try {
    add({ ...place, text: policyText(await navigator.clipboard.readText()) });
  } catch {
    add({ ...place, text: "" });
    say("The browser did not let the page read the clipboard: paste into the new policy.");
  }
}

/** A draft from each file. */
export async function addFiles(kind: DraftKind, files: readonly File[]): Promise<void> {
  for (const file of files) {
    try {
      add({ kind, name: nameOfFile(file.name), text: policyText(await file.text()) });
    } catch {
      say(`${file.name} could not be read.`);
    }
  }
}

export function duplicate(id: string): void {
  const added = duplicateDraft(workspace.value.policies, id);
  if (!added) return;
  apply(added);
  reveal(added.draft);
}

export function use(id: string, on: boolean): void {
  const changed = setOff(workspace.value.policies, id, !on);
  if (changed) apply(changed);
}

function apply({ drafts, draft, setAside }: Added): void {
  edit({ policies: drafts });
  if (setAside.length === 0) return;
  const names = setAside.map(({ name }) => `“${name}”`).join(", ");
  say(`${names} was set aside: a request has one ${KIND_WORDS[draft.kind].one}.`, {
    label: `Use ${setAside.length === 1 ? "it" : "them"} instead`,
    run: () => {
      const without = setOff(workspace.value.policies, draft.id, true)?.drafts ?? workspace.value.policies;
      edit({ policies: takeBack(without, setAside) });
    },
  });
}

export function remove(id: string): void {
  const { policies } = workspace.value;
  const place = policies.findIndex((draft) => draft.id === id);
  const draft = policies[place];
  if (!draft) return;
  // The tab stays, also when this was its last draft.
  chosenKind.value = draft.kind;
  edit({ policies: policies.toSpliced(place, 1) });
  say(`Deleted “${draft.name}”.`, { label: "Undo", run: () => edit({ policies: restoreDraft(workspace.value.policies, draft, place) }) });
}

export function format({ id, name, text }: PolicyDraft): void {
  const formatted = formatJson(text);
  if ("error" in formatted) say(`“${name}” stays as it is: ${formatted.error}`);
  else if (formatted.text === text) say(`“${name}” is formatted already.`);
  else editPolicy(id, { text: formatted.text });
}
