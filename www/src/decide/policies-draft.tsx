/** One policy: its name, what can be done to it, its text, what was found in it. */

import { useId, useMemo } from "preact/hooks";
import { Editor } from "../editor/editor";
import type { Problem } from "../editor/types";
import { takesPart } from "../engine/question";
import { editPolicy, jump, outcome, workspace } from "../state/store";
import { KIND_WORDS, levelWord } from "../state/words";
import type { PolicyDraft } from "../state/workspace";
import { duplicate, format, isUnfolded, remove, toFocus, use } from "./policies-actions";
import { LAST_LEVEL, hasLevels, isCrowdedOut, levelsOf } from "./policies-drafts";
import { marksOf } from "./policies-marks";
import { problems, stepToProblem } from "./policies-problems";
import { ProblemList, SeverityCounts } from "./policies-problem-list";
import { DraftName } from "./policies-name";
import { counted } from "../ui/numbers";

const NONE: readonly Problem[] = [];

export interface DraftProps {
  readonly draft: PolicyDraft;
  /** How deep its name is as a heading. */
  readonly heading: "h3" | "h4";
}

export function Draft({ draft, heading }: DraftProps) {
  const { id, name, off } = draft;
  const body = useId();
  const open = isUnfolded(draft);
  const found = problems.value.get(id) ?? NONE;
  const standing = standingOf(draft);
  return (
    <article class="draft" data-off={off || undefined} aria-label={name}>
      <header>
        <DraftName draft={draft} heading={heading} open={open} body={body} />
        <SeverityCounts problems={found} />
        {standing && <span class={`badge ${standing.tone}`}>{standing.word}</span>}
        <Actions draft={draft} />
      </header>
      {open && (
        <div class="draft-body" id={body}>
          {standing && <p class="small quiet">{standing.why}</p>}
          <DraftEditor key={id} draft={draft} problems={found} />
        </div>
      )}
    </article>
  );
}

interface Standing {
  readonly word: string;
  readonly tone: "" | "none";
  readonly why: string;
}

/** Why the policy has no part in the request; `undefined` when it has one. */
function standingOf(draft: PolicyDraft): Standing | undefined {
  const { policies, request } = workspace.value;
  const { one } = KIND_WORDS[draft.kind];
  if (draft.off) return { word: "Set aside", tone: "", why: "Decided as if this policy were not there." };
  if (draft.text.trim() === "") return { word: "Empty", tone: "", why: "An empty policy has no part in the request: type or paste JSON." };
  if (isCrowdedOut(policies, draft)) return { word: "Not used", tone: "none", why: `A request has one ${one}: the first that is in use.` };
  if (takesPart(draft, request)) return undefined;
  const why = draft.kind === "trust" ? "A trust policy is read when a role is to be assumed: sts:AssumeRole on its ARN." : "For sts:AssumeRole on a role, its trust policy is read instead.";
  return { word: "Not part of this request", tone: "", why };
}

function Actions({ draft }: { readonly draft: PolicyDraft }) {
  const { id } = draft;
  const idle = draft.off === true || isCrowdedOut(workspace.value.policies, draft);
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
      {act(idle ? "Use" : "Set aside", () => use(id, idle))}
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
  const keys = useId();
  const answer = outcome.value;
  const marks = useMemo(() => (off ? [] : marksOf(answer, name)), [answer, name, off]);
  const place = jump.value?.draft === id ? jump.value : null;
  return (
    <div class="stack">
      <Editor
        label={`Text of ${name}`}
        value={text}
        onChange={(text) => editPolicy(id, { text })}
        problems={found}
        marks={marks}
        place={place}
        minLines={6}
        maxLines={32}
        describedBy={keys}
        onMount={(view) => {
          if (toFocus.peek() !== id) return;
          toFocus.value = null;
          view.focus();
          view.dom.scrollIntoView({ block: "nearest" });
        }}
        onProblemStep={(direction, cursor) => {
          stepToProblem(direction, { draft: id, cursor });
          return true;
        }}
      />
      <p class="unseen" id={keys}>
        {found.length > 0 && `${counted(found.length, "problem")}; F8 goes to the next. `}Tab leaves the editor, Control and ] indents.
      </p>
      <ProblemList draft={draft} problems={found} />
    </div>
  );
}
