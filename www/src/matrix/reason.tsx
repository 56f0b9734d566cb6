/** Why a cell is as it is, in short: verdict, sentence, the statements that decided. */

import { useMemo } from "preact/hooks";
import type { Reason, StatementReason, StatementRef } from "iamlet/authorizer";
import { decide } from "../engine/outcome";
import type { Outcome } from "../engine/outcome";
import { showPlace, workspace } from "../state/store";
import { DECISIONS, KIND_WORDS, SET_WORDS, levelWord } from "../state/words";
import type { PolicyDraft } from "../state/workspace";
import { policiesOf, requestOf } from "./plan";
import type { Block } from "./plan";
import { counted } from "../ui/numbers";

/** Decides a cell again, with its reason. */
export function CellOutcome({ block, row, column, onLeave }: { readonly block: Block; readonly row: number; readonly column: number; readonly onLeave: () => void }) {
  const { problem } = block.rows[row]!;
  const policies = useMemo(() => policiesOf(block, row, column), [block, row, column]);
  const outcome = useMemo(() => decide({ ...workspace.peek(), policies, request: requestOf(block, row, column) }), [block, row, column]);
  if (problem !== undefined) return <p class="notice deny">{problem}</p>;
  return <OutcomeView outcome={outcome} policies={policies} onLeave={onLeave} />;
}

interface OutcomeViewProps {
  readonly outcome: Outcome;
  /** Those that it was decided with. */
  readonly policies: readonly PolicyDraft[];
  /** Called when one goes to a place in a policy. */
  readonly onLeave: () => void;
}

function OutcomeView({ outcome, policies, onLeave }: OutcomeViewProps) {
  if (outcome.kind === "decided") return <ReasonView reason={outcome.reason} policies={policies} onLeave={onLeave} />;
  if (outcome.kind === "policy") return <p class="notice deny">{outcome.error.message}</p>;
  if (outcome.kind === "field") return <p class="notice deny">{outcome.message}</p>;
  return <p class="notice">{outcome.kind === "waiting" ? "The engine is being loaded." : "The request is not complete."}</p>;
}

function ReasonView({ reason, policies, onLeave }: Omit<OutcomeViewProps, "outcome"> & { readonly reason: Reason }) {
  const { word, mark, tone } = DECISIONS[reason.decision];
  const near = reason.decidedBy.length === 0 ? reason.nearMisses : [];
  return (
    <div class="stack cell-reason">
      <p>
        <span class={`badge ${tone}`}>
          <span aria-hidden="true">{mark}</span> {word}
        </span>
      </p>
      <p>{reason.summary}</p>
      {reason.decidedBy.length > 0 && (
        <Statements title="Decided by" refs={reason.decidedBy} reason={reason} policies={policies} onLeave={onLeave} />
      )}
      {near.length > 0 && <Statements title="Kept from allowing by one element" refs={near} reason={reason} policies={policies} onLeave={onLeave} />}
      {reason.missingKeys.length > 0 && (
        <p class="small quiet">
          {counted(reason.missingKeys.length, "condition key")} asked for and not in the request: <code>{reason.missingKeys.join(", ")}</code>
        </p>
      )}
      {reason.warnings.map(({ message }, index) => (
        <p key={index} class="notice none">
          {message}
        </p>
      ))}
    </div>
  );
}

interface StatementsProps extends Omit<OutcomeViewProps, "outcome"> {
  readonly title: string;
  readonly refs: readonly (StatementRef & { readonly failed?: string })[];
  readonly reason: Reason;
}

function Statements({ title, refs, reason, policies, onLeave }: StatementsProps) {
  return (
    <section class="stack">
      <h3>{title}</h3>
      <ul class="statements">
        {refs.map((ref, index) => {
          const draft = policies.find(({ name }) => name === ref.policy);
          const statement = statementOf(reason, ref);
          const text = draft && statement ? statementText(draft.text, statement) : undefined;
          return (
            <li key={index}>
              <p>
                <StatementLink name={statementName(ref, statement, draft)} draft={draft} statement={statement} onLeave={onLeave} />
                {ref.failed !== undefined && <span class="quiet"> · its {ref.failed} does not fit</span>}
              </p>
              {text !== undefined && (
                <pre class="code" tabIndex={0} aria-label="The statement">
                  {text}
                </pre>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function StatementLink({ name, draft, statement, onLeave }: { name: string; draft: PolicyDraft | undefined; statement: StatementReason | undefined; onLeave: () => void }) {
  const there = draft && workspace.value.policies.some(({ id, text }) => id === draft.id && text === draft.text);
  if (!there || !statement) return <strong>{name}</strong>;
  const go = () => {
    onLeave();
    showPlace(draft.id, statement.span.start.offset, statement.span.end.offset);
  };
  return (
    <button type="button" class="link" onClick={go}>
      {name}
    </button>
  );
}

/** Set to the left, where a document indents it. */
function statementText(text: string, { span }: StatementReason): string {
  const [first = "", ...lines] = text.slice(span.start.offset, span.end.offset).split("\n");
  const indents = lines.filter((line) => line.trim() !== "").map((line) => line.length - line.trimStart().length);
  const indent = Math.min(...indents, span.start.column);
  return [first, ...lines.map((line) => line.slice(indent))].join("\n");
}

function statementOf(reason: Reason, { kind, level, policy, statement }: StatementRef): StatementReason | undefined {
  const set = reason.sets.find((set) => set.kind === kind && set.level === level);
  return set?.policies.find(({ name }) => name === policy)?.statements.find(({ index }) => index === statement);
}

function statementName({ kind, level, policy, statement }: StatementRef, reason: StatementReason | undefined, draft: PolicyDraft | undefined): string {
  const word = draft ? KIND_WORDS[draft.kind].one : SET_WORDS[kind];
  const where = level === undefined ? "" : ` (${levelWord(level)})`;
  const sid = reason?.sid ? ` “${reason.sid}”` : "";
  return `${word[0]!.toUpperCase()}${word.slice(1)}${where} ${policy}, statement ${statement + 1}${sid}`;
}
