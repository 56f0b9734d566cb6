/** One policy: its name, what can be done to it, its text, what was found in it. */

import { useEffect, useId, useMemo, useRef, useState } from "preact/hooks";
import { Editor } from "../editor/editor";
import type { Problem } from "../editor/types";
import { takesPart } from "../engine/question";
import { editPolicy, jump, outcome, workspace } from "../state/store";
import { levelWord } from "../state/words";
import type { PolicyDraft } from "../state/workspace";
import { duplicate, format, isUnfolded, remove, toFocus, use } from "./policies-actions";
import { LAST_LEVEL, hasLevels, isCrowdedOut, levelsOf } from "./policies-drafts";
import { marksOf } from "./policies-marks";
import { problems, stepToProblem } from "./policies-problems";
import { ProblemList, SeverityCounts } from "./policies-problem-list";
import { DraftName } from "./policies-name";

const NONE: readonly Problem[] = [];

export interface DraftProps {
  readonly draft: PolicyDraft;
  /** How deep its name is as a heading. */
  readonly heading: "h3" | "h4";
}

export function Draft({ draft, heading }: DraftProps) {
  const { id, name, text, off } = draft;
  const body = useId();
  const open = isUnfolded(draft);
  const found = problems.value.get(id) ?? NONE;
  return (
    <article class="draft" data-off={off || undefined} aria-label={name}>
      <header>
        <DraftName draft={draft} heading={heading} open={open} body={body} />
        <SeverityCounts problems={found} />
        <State draft={draft} />
        <Actions draft={draft} />
      </header>
      {open && (
        <div class="draft-body" id={body}>
          <DraftEditor key={id} draft={draft} problems={found} />
          {text.trim() === "" && <p class="small quiet">An empty policy has no part in the request. Type or paste JSON.</p>}
        </div>
      )}
    </article>
  );
}

/** Why the policy has no part in the request, where it has none. */
function State({ draft }: { readonly draft: PolicyDraft }) {
  const { policies, request } = workspace.value;
  if (draft.off) return <span class="badge">Set aside</span>;
  if (isCrowdedOut(policies, draft)) {
    return (
      <span class="badge none" title="A request has one policy of this type: the first that is in use.">
        Not used
      </span>
    );
  }
  if (draft.text.trim() !== "" && !takesPart(draft, request)) {
    const why = draft.kind === "trust" ? "A trust policy is read when a role is to be assumed." : "When a role is to be assumed, its trust policy is read instead.";
    return (
      <span class="badge" title={why}>
        Not part of this request
      </span>
    );
  }
  return null;
}

function Actions({ draft }: { readonly draft: PolicyDraft }) {
  const { id, off } = draft;
  const act = (label: string, run: () => void) => (
    <button type="button" class="button plain small" onClick={run}>
      {label}
      <span class="unseen"> {draft.name}</span>
    </button>
  );
  return (
    <div class="draft-actions">
      <LevelChoice draft={draft} />
      {act("Format", () => format(draft))}
      {act("Duplicate", () => duplicate(id))}
      {act(off ? "Use" : "Set aside", () => use(id, off === true))}
      {act("Delete", () => remove(id))}
    </div>
  );
}

function LevelChoice({ draft }: { readonly draft: PolicyDraft }) {
  const { id, kind, name, level = 0 } = draft;
  if (!hasLevels(kind)) return null;
  const levels = levelsOf(workspace.value.policies, kind);
  const last = Math.min(levels.length, LAST_LEVEL);
  return (
    <select class="level" aria-label={`Level of ${name}`} value={String(level)} onChange={(event) => editPolicy(id, { level: Number(event.currentTarget.value) })}>
      {Array.from({ length: last + 1 }, (_, at) => (
        <option key={at} value={String(at)}>
          {levelWord(at)}
        </option>
      ))}
    </select>
  );
}

function DraftEditor({ draft, problems: found }: { readonly draft: PolicyDraft; readonly problems: readonly Problem[] }) {
  const { id, name, text, off } = draft;
  const list = useId();
  const host = useRef<HTMLDivElement>(null);
  const [now, setNow] = useState(0);
  const answer = outcome.value;
  const marks = useMemo(() => (off ? [] : marksOf(answer, name)), [answer, name, off]);
  const wanted = toFocus.value === id;
  useEffect(() => {
    if (!wanted) return;
    toFocus.value = null;
    host.current?.querySelector<HTMLElement>(".cm-content")?.focus();
    host.current?.scrollIntoView({ block: "nearest" });
  }, [wanted, now]);
  const place = jump.value?.draft === id ? jump.value : null;
  return (
    <div ref={host} class="stack">
      <Editor
        label={`Text of ${name}`}
        value={text}
        onChange={(text) => editPolicy(id, { text })}
        problems={found}
        marks={marks}
        place={place}
        minLines={6}
        maxLines={32}
        describedBy={list}
        onMount={() => setNow(1)}
        onProblemStep={(direction, cursor) => {
          stepToProblem(direction, { draft: id, cursor });
          return true;
        }}
      />
      <ProblemList id={list} draft={draft} problems={found} />
    </div>
  );
}
