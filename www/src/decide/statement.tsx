/** A statement of the reason, with its elements and conditions; each shows its place in the policy. */

import type { ConditionReason, Span, StatementReason } from "iamlet/authorizer";
import type { ComponentChildren } from "preact";
import { statementName } from "../engine/context";
import { conditionWords, elementWords, principalWords, statementWords } from "../engine/reason-words";
import type { ElementWords } from "../engine/reason-words";
import { workspace } from "../state/store";
import { Branch } from "./branch";
import { showIn } from "./state";

export interface StatementLineProps {
  readonly id: string;
  readonly policy: string;
  readonly statement: StatementReason;
  readonly decisive: boolean;
  /** Whether a decisive statement is shown in full. */
  readonly open: boolean;
}

export function StatementLine({ id, policy, statement, decisive, open }: StatementLineProps) {
  const { effect, applies, span } = statement;
  const name = statementName(statement);
  return (
    <Branch
      id={id}
      level="statement"
      open={decisive && open}
      decisive={decisive}
      label={
        <>
          <span class={`effect ${applies ? effect.toLowerCase() : ""}`}>{effect}</span>
          <span class="name">{name}</span>
          <span class={applies ? `applies ${effect.toLowerCase()}` : "quiet small"}>{statementWords(statement)}</span>
        </>
      }
      beside={
        <button type="button" class="link small" aria-label={`Show ${name} in ${policy}`} onClick={() => showIn(policy, span.start.offset, span.end.offset)}>
          show
        </button>
      }
    >
      {() => <Elements policy={policy} statement={statement} />}
    </Branch>
  );
}

function Elements({ policy, statement }: { readonly policy: string; readonly statement: StatementReason }) {
  const { principal, action, resource, conditions, span } = statement;
  const { request } = workspace.peek();
  return (
    <>
      {principal && <Element policy={policy} span={principal.span ?? span} words={principalWords(principal)} />}
      <Element policy={policy} span={action.span ?? span} words={elementWords("Action", action, request.action.trim())} />
      {resource && <Element policy={policy} span={resource.span ?? span} words={elementWords("Resource", resource, request.resource.trim())} />}
      {conditions.map((condition, index) => (
        <Condition key={index} policy={policy} condition={condition} />
      ))}
    </>
  );
}

interface LeafProps {
  readonly policy: string;
  readonly span: Span;
  readonly met: "yes" | "no" | "unknown";
  readonly children: ComponentChildren;
}

const MARKS = { yes: { mark: "✓", word: "matches" }, no: { mark: "✕", word: "does not match" }, unknown: { mark: "?", word: "cannot be evaluated" } } as const;

/** The whole line is the way to its place. */
function Leaf({ policy, span, met, children }: LeafProps) {
  const { mark, word } = MARKS[met];
  return (
    <li>
      <button type="button" class="leaf" data-line="leaf" onClick={() => showIn(policy, span.start.offset, span.end.offset)}>
        <span class={`met ${met}`} role="img" aria-label={word}>
          {mark}
        </span>
        <span class="said">{children}</span>
      </button>
    </li>
  );
}

function Element({ policy, span, words }: { readonly policy: string; readonly span: Span; readonly words: ElementWords }) {
  const { name, matched, pattern, expanded, does, subject, remark } = words;
  return (
    <Leaf policy={policy} span={span} met={matched ? "yes" : "no"}>
      <b>{name}</b> {pattern && <code>{pattern}</code>} {expanded && <span class="quiet">(here {expanded})</span>} {does} {subject}
      {remark && <span class="quiet">; {remark}</span>}
    </Leaf>
  );
}

function Condition({ policy, condition }: { readonly policy: string; readonly condition: ConditionReason }) {
  const { request, test, outcome, why } = conditionWords(condition);
  return (
    <Leaf policy={policy} span={condition.span} met={outcome === "true" ? "yes" : outcome === "false" ? "no" : "unknown"}>
      <b>Condition</b> {request}; {test} → <b class={`outcome ${outcome}`}>{outcome}</b>
      {why && <span class="quiet">: {why}</span>}
    </Leaf>
  );
}
