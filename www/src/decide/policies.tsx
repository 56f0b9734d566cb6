/** The policies by their types, each in an editor. */

import { useSignalEffect } from "@preact/signals";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import { loadReference } from "../engine/reference";
import { editRequest, jump, ready, view, workspace } from "../state/store";
import { KIND_WORDS, levelWord } from "../state/words";
import { KINDS, isSingle } from "../state/workspace";
import type { Place } from "../state/store";
import type { DraftKind, PolicyDraft } from "../state/workspace";
import { Tabs } from "../ui/tabs";
import { add, addFiles, addFromClipboard, chosenKind, reveal, shownKind } from "./policies-actions";
import { Draft } from "./policies-draft";
import { FULL_ACCESS, LAST_LEVEL, hasLevels, levelsOf } from "./policies-drafts";
import { announced, problemCount, problems, stepToProblem, watchProblems } from "./policies-problems";
import "./policies.css";
import { counted } from "../ui/numbers";

export function PoliciesPanel() {
  const panel = useId();
  const kind = shownKind();
  useEffect(watchProblems, []);
  useEffect(followKeys, []);
  useSignalEffect(loadReferenceOnceReady);
  useSignalEffect(followJump);
  useSignalEffect(followReplacement);
  const { over, ...drop } = useDrop(kind);
  return (
    <section class="panel policies" aria-labelledby={`${panel}-title`} data-drop={over || undefined} {...drop}>
      <header>
        <h2 id={`${panel}-title`}>Policies</h2>
        <ProblemStepper />
      </header>
      <Tabs label="Policy types" panel={panel} selected={kind} onSelect={(chosen) => (chosenKind.value = chosen)} tabs={KINDS.map((id) => ({ id, label: <TabLabel kind={id} /> }))} />
      <div class="body" id={panel} role="tabpanel" aria-labelledby={`${panel}-tab-${kind}`}>
        <p class="small quiet">{KIND_WORDS[kind].hint}</p>
        {kind === "endpoint" && <EndpointType />}
        {hasLevels(kind) ? <Levels kind={kind} /> : <Drafts kind={kind} />}
      </div>
      <p class="unseen" role="status">
        {announced.value}
      </p>
      {over && (
        <p class="drop-hint" aria-hidden="true">
          Drop to add as {KIND_WORDS[kind].one}
        </p>
      )}
    </section>
  );
}

function draftsOf(kind: DraftKind): PolicyDraft[] {
  return workspace.value.policies.filter((draft) => draft.kind === kind);
}

function TabLabel({ kind }: { readonly kind: DraftKind }) {
  const drafts = draftsOf(kind);
  const count = problemCount(drafts);
  const errors = drafts.some(({ id, off }) => !off && problems.value.get(id)?.some(({ severity }) => severity === "error"));
  return (
    <>
      {KIND_WORDS[kind].tab}
      {drafts.length > 0 && (
        <span class="count">
          {drafts.length}
          <span class="unseen"> {drafts.length === 1 ? "policy" : "policies"}</span>
        </span>
      )}
      {count > 0 && (
        <span class={errors ? "count bad" : "count warn"}>
          <span aria-hidden="true">{errors ? "✕" : "!"}</span> {count}
          <span class="unseen"> {count === 1 ? "problem" : "problems"}</span>
        </span>
      )}
    </>
  );
}

function ProblemStepper() {
  const count = problemCount(workspace.value.policies);
  if (count === 0) return <span class="small quiet">{ready.value && workspace.value.policies.length > 0 ? "No problems" : ""}</span>;
  return (
    <button type="button" class="button small" aria-keyshortcuts="F8" title="Next problem (F8); the one before: Shift+F8" onClick={() => stepToProblem(1, undefined)}>
      {counted(count, "problem")} <span aria-hidden="true">↓</span>
      <span class="unseen">: go to the next</span> <kbd aria-hidden="true">F8</kbd>
    </button>
  );
}

function Drafts({ kind }: { readonly kind: DraftKind }) {
  const drafts = draftsOf(kind);
  const { one } = KIND_WORDS[kind];
  return (
    <>
      {drafts.map((draft) => (
        <Draft key={draft.id} draft={draft} heading="h3" />
      ))}
      {drafts.length === 0 && (
        <div class="empty">
          <p>No {one}: it has no part in the request.</p>
          <AddButtons kind={kind} primary />
        </div>
      )}
      {drafts.length > 0 && (
        <div class="row">
          <AddButtons kind={kind} />
          {isSingle(kind) && <span class="small quiet">A request has one {one}: adding another sets the others aside.</span>}
        </div>
      )}
    </>
  );
}

function AddButtons({ kind, level, primary }: { readonly kind: DraftKind; readonly level?: number; readonly primary?: boolean }) {
  const place = level === undefined ? { kind } : { kind, level };
  const where = level === undefined ? null : <span class="unseen"> at {levelWord(level)}</span>;
  return (
    <div class="row">
      <button type="button" class={primary ? "button primary" : "button small"} onClick={() => add(place)}>
        Add {level === undefined ? KIND_WORDS[kind].one : "policy"}
        {where}
      </button>
      {kind === "scp" && (
        <button type="button" class={primary ? "button" : "button small"} onClick={() => add({ ...place, ...FULL_ACCESS })}>
          Add FullAWSAccess
          {where}
        </button>
      )}
      <button type="button" class={primary ? "button" : "button small"} onClick={() => void addFromClipboard(kind, level)}>
        Paste JSON
        {where}
      </button>
    </div>
  );
}

/** The policies of an organization, from its root down. */
function Levels({ kind }: { readonly kind: "scp" | "rcp" }) {
  const drafts = draftsOf(kind);
  const levels = levelsOf(drafts, kind);
  if (levels.length === 0) return <Drafts kind={kind} />;
  const next = levels.length;
  return (
    <>
      {levels.map((level) => (
        <Level key={level} kind={kind} level={level} drafts={drafts.filter((draft) => (draft.level ?? 0) === level)} />
      ))}
      {next <= LAST_LEVEL && (
        <div class="row">
          <button type="button" class="button small" onClick={() => add({ kind, level: next, ...(kind === "scp" ? FULL_ACCESS : {}) })}>
            Add a level
          </button>
          <span class="small quiet">The last level is the account itself.</span>
        </div>
      )}
    </>
  );
}

function Level({ kind, level, drafts }: { readonly kind: "scp" | "rcp"; readonly level: number; readonly drafts: readonly PolicyDraft[] }) {
  const id = useId();
  const word = levelWord(level);
  const idle = kind === "scp" && !drafts.some(({ off, text }) => !off && text.trim() !== "");
  // Where nothing below is in use either, the engine knows of no such level.
  const counts = idle && draftsOf(kind).some((draft) => !draft.off && draft.text.trim() !== "" && (draft.level ?? 0) > level);
  return (
    <section class="level-of" aria-labelledby={id}>
      <h3 id={id}>{word.charAt(0).toUpperCase() + word.slice(1)}</h3>
      {counts && <p class="notice none">No policy is in use at this level, so it allows nothing. FullAWSAccess would let the other levels decide.</p>}
      {drafts.map((draft) => (
        <Draft key={draft.id} draft={draft} heading="h4" />
      ))}
      <AddButtons kind={kind} level={level} />
    </section>
  );
}

function EndpointType() {
  const name = useId();
  const chosen = workspace.value.request.endpointType;
  return (
    <fieldset class="row endpoint-type">
      <legend class="unseen">Type of the endpoint</legend>
      {(["interface", "gateway"] as const).map((type) => (
        <label key={type} class="row">
          <input type="radio" name={name} value={type} checked={type === chosen} onChange={() => editRequest({ endpointType: type })} />
          {type === "interface" ? "Interface endpoint" : "Gateway endpoint (S3, DynamoDB)"}
        </label>
      ))}
    </fieldset>
  );
}

/** The data is for completion and findings, which can wait until the answer is there. */
function loadReferenceOnceReady(): void {
  if (!ready.value) return;
  // Without it, findings that need it are left out, and completion tries again.
  setTimeout(() => loadReference().catch(() => undefined), 300);
}

/** F8 anywhere in the view; editors handle it themselves, by where their cursor is. */
function followKeys(): () => void {
  const step = (event: KeyboardEvent) => {
    if (event.key !== "F8" || event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || view.peek() !== "decide") return;
    event.preventDefault();
    stepToProblem(event.shiftKey ? -1 : 1, undefined);
  };
  addEventListener("keydown", step);
  return () => removeEventListener("keydown", step);
}

let followed: Place | null = null;

/** Each jump once: coming back to the view is none. */
function followJump(): void {
  const place = jump.value;
  if (place === followed) return;
  followed = place;
  const draft = place && workspace.peek().policies.find(({ id }) => id === place.draft);
  if (draft) reveal(draft);
}

let seen: ReadonlySet<string> = new Set();

/** When all drafts are others than before, the tab is chosen anew. */
function followReplacement(): void {
  const { policies } = workspace.value;
  if (seen.size > 0 && policies.length > 0 && !policies.some(({ id }) => seen.has(id))) {
    const kept = chosenKind.peek();
    if (kept && !policies.some(({ kind }) => kind === kept)) chosenKind.value = null;
  }
  seen = new Set(policies.map(({ id }) => id));
}

/** Files that are dropped become drafts; the editor would put their text into its own. */
function useDrop(kind: DraftKind) {
  const [over, setOver] = useState(false);
  const inside = useRef(0);
  const files = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
  return {
    over,
    onDragEnter: (event: DragEvent) => {
      if (!files(event)) return;
      inside.current++;
      setOver(true);
    },
    onDragLeave: (event: DragEvent) => {
      if (files(event) && --inside.current <= 0) setOver(false);
    },
    onDragOver: (event: DragEvent) => {
      if (files(event)) event.preventDefault();
    },
    onDropCapture: (event: DragEvent) => {
      inside.current = 0;
      setOver(false);
      if (!files(event)) return;
      event.preventDefault();
      event.stopPropagation();
      void addFiles(kind, [...(event.dataTransfer?.files ?? [])]);
    },
  };
}
