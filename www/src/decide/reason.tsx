/**
 * The reason: policy types in the order of evaluation, their policies, statements, elements, conditions.
 * Lists within lists with buttons that open them, not a `tree`: its items could hold no buttons of their own, and screen
 * readers would read a statement as one run of text. The keys of a tree work all the same.
 */

import type { Reason } from "iamlet/authorizer";
import { Decisive } from "../engine/decisive";
import { SET_WORDS, levelWord } from "../state/words";
import { Branch, moveInTree } from "./branch";
import { decisiveOnly, showIn } from "./state";
import { StatementLines } from "./statements";
import "./reason.css";
import { counted } from "../ui/numbers";

type ReasonSet = Reason["sets"][number];

const RESULTS: Readonly<Record<ReasonSet["result"], { word: string; tone: string; mark: string }>> = {
  Allow: { word: "allows", tone: "allow", mark: "✓" },
  Deny: { word: "denies", tone: "deny", mark: "✕" },
  None: { word: "does not allow", tone: "none", mark: "–" },
};

export function ReasonTree({ reason }: { readonly reason: Reason }) {
  const decisive = new Decisive(reason);
  const only = decisiveOnly.value;
  const sets = only ? reason.sets.filter((set) => decisive.hasSet(set)) : reason.sets;
  return (
    <section class="reason" aria-labelledby="reason-title">
      <header class="row">
        <h3 id="reason-title" class="grow">
          Why
        </h3>
        <div class="choice" role="group" aria-label="Which statements">
          <button type="button" aria-pressed={only} onClick={() => (decisiveOnly.value = true)}>
            Decisive
          </button>
          <button type="button" aria-pressed={!only} onClick={() => (decisiveOnly.value = false)}>
            All
          </button>
        </div>
      </header>
      {sets.length === 0 && (
        <p class="quiet small">{reason.sets.length === 0 ? "No policy had a say in this." : "No statement decided: the rule above did."}</p>
      )}
      <ol class="tree" onKeyDown={moveInTree}>
        {sets.map((set) => (
          <SetLine key={`${set.kind} ${set.level ?? ""}`} set={set} decisive={decisive} />
        ))}
      </ol>
    </section>
  );
}

interface SetLineProps {
  readonly set: ReasonSet;
  readonly decisive: Decisive;
}

function SetLine({ set, decisive }: SetLineProps) {
  const { kind, level, result, policies } = set;
  const { word, tone, mark } = RESULTS[result];
  const id = `${kind} ${level ?? ""}`;
  const isDecisive = decisive.hasSet(set);
  const shown = decisiveOnly.value ? policies.filter(({ name }) => decisive.hasPolicy(name)) : policies;
  return (
    <Branch
      id={id}
      level="set"
      open={isDecisive}
      decisive={isDecisive}
      label={
        <>
          <span class="name">
            {SET_WORDS[kind]}
            {level !== undefined && ` · ${levelWord(level)}`}
          </span>
          <span class={`badge ${tone}`}>
            <span aria-hidden="true">{mark}</span> {word}
          </span>
        </>
      }
    >
      {() => (
        <>
          {shown.length === 0 && (
            <li class="nothing">{policies.length === 0 ? "There is no policy here, so nothing allows." : "No statement of these policies is decisive."}</li>
          )}
          {shown.map((policy) => (
            <PolicyLine key={policy.name} id={`${id}/${policy.name}`} policy={policy} decisive={decisive} open={isDecisive && (shown.length === 1 || decisive.hasPolicy(policy.name))} />
          ))}
        </>
      )}
    </Branch>
  );
}

interface PolicyLineProps {
  readonly id: string;
  readonly policy: ReasonSet["policies"][number];
  readonly decisive: Decisive;
  readonly open: boolean;
}

function PolicyLine({ id, policy: { name, statements }, decisive, open }: PolicyLineProps) {
  const applying = statements.filter(({ applies }) => applies).length;
  const shown = decisiveOnly.value ? statements.filter(({ index }) => decisive.hasStatement(name, index)) : statements;
  return (
    <Branch
      id={id}
      level="policy"
      open={open}
      decisive={decisive.hasPolicy(name)}
      label={
        <>
          <span class="name">{name}</span>
          <span class="quiet small">
            {counted(statements.length, "statement")}, {applying === 0 ? "none applies" : `${applying} ${applying === 1 ? "applies" : "apply"}`}
          </span>
        </>
      }
      beside={
        <button type="button" class="link small" aria-label={`Show the policy ${name}`} onClick={() => showIn(name, 0, 0)}>
          show
        </button>
      }
    >
      {() => <StatementLines id={id} policy={name} statements={shown} decisive={decisive} />}
    </Branch>
  );
}
