/** The verdict, or what keeps it from being reached. */

import { useEffect, useState } from "preact/hooks";
import type { Reason } from "iamlet/authorizer";
import { offsetOf } from "../editor/offset";
import { STEP_WORDS } from "../engine/reason-words";
import type { Outcome, RequestField } from "../engine/outcome";
import { outcome, showPlace, workspace } from "../state/store";
import { DECISIONS } from "../state/words";
import { focusField } from "./focus";
import { withoutField } from "./request";

interface Heading {
  readonly word: string;
  readonly mark: string;
  readonly tone: string;
}

const NO_VERDICT: Heading = { word: "No verdict", mark: "?", tone: "open" };

export function headingOf(answer: Outcome): Heading {
  if (answer.kind === "decided") return DECISIONS[answer.reason.decision];
  return answer.kind === "waiting" ? { ...NO_VERDICT, word: "Starting …", mark: "…" } : NO_VERDICT;
}

export function Verdict() {
  const answer = outcome.value;
  const { word, mark, tone } = headingOf(answer);
  return (
    <div id="verdict" class={`verdict ${tone}`} tabIndex={-1} role="group" aria-labelledby="verdict-word">
      <h2 class="word" id="verdict-word">
        <span class="mark" aria-hidden="true">
          {mark}
        </span>{" "}
        {word}
      </h2>
      {answer.kind === "decided" ? <Decided reason={answer.reason} milliseconds={answer.milliseconds} /> : <Undecided answer={answer} />}
    </div>
  );
}

function Decided({ reason, milliseconds }: { readonly reason: Reason; readonly milliseconds: number }) {
  return (
    <>
      <p class="summary">{reason.summary}</p>
      <p class="step">
        <b>Rule: {reason.step}.</b> {STEP_WORDS[reason.step]}
      </p>
      <p class="took">decided in {milliseconds < 10 ? milliseconds.toFixed(1) : Math.round(milliseconds)} ms</p>
    </>
  );
}

const FIELD_WORDS: Readonly<Record<RequestField, string>> = {
  principal: "principal",
  action: "action",
  resource: "resource",
  resourceAccount: "account of the resource",
  context: "context",
};

function Undecided({ answer }: { readonly answer: Exclude<Outcome, { kind: "decided" }> }) {
  if (answer.kind === "waiting") return <p class="summary">The engine is being loaded.</p>;
  if (answer.kind === "incomplete") {
    return (
      <p class="summary">
        To be filled in:{" "}
        {answer.fields.map((field, index) => (
          <>
            {index > 0 && ", "}
            <FieldLink key={field} field={field} />
          </>
        ))}
        .
      </p>
    );
  }
  if (answer.kind === "policy") return <PolicyTrouble answer={answer} />;
  return (
    <p class="summary">
      The {answer.field ? <FieldLink field={answer.field} /> : "request"} cannot be used: {withoutField(answer.message, answer.field)}
    </p>
  );
}

function FieldLink({ field }: { readonly field: RequestField }) {
  return (
    <button type="button" class="link" onClick={() => focusField(field)}>
      {FIELD_WORDS[field]}
    </button>
  );
}

function PolicyTrouble({ answer: { draft: id, error } }: { readonly answer: Extract<Outcome, { kind: "policy" }> }) {
  const draft = workspace.value.policies.find((draft) => draft.id === id);
  const show = () => draft && showPlace(draft.id, offsetOf(draft.text, error.line, error.column));
  return (
    <>
      <p class="summary">
        The policy{" "}
        {draft ? (
          <button type="button" class="link" onClick={show}>
            {draft.name}
          </button>
        ) : (
          error.policy
        )}{" "}
        cannot be used: {error.message}
      </p>
      <p class="took">
        line {error.line}, column {error.column + 1}
        {error.path && `, ${error.path}`}
      </p>
    </>
  );
}

const SETTLED_MS = 400;

/** Says a verdict to screen readers, once it is another one and has settled. */
export function SaidVerdict() {
  const { word } = headingOf(outcome.value);
  const [said, setSaid] = useState("");
  useEffect(() => {
    if (outcome.peek().kind === "waiting") return undefined;
    const timer = setTimeout(() => setSaid(word), SETTLED_MS);
    return () => clearTimeout(timer);
  }, [word]);
  return (
    <p class="unseen" role="status" data-said="verdict">
      {said}
    </p>
  );
}
