/** What was found in a policy, in words, under its text: for keys, fingers and screen readers as for the mouse. */

import { useState } from "preact/hooks";
import { showPlace } from "../state/store";
import type { PolicyDraft } from "../state/workspace";
import type { Problem } from "../editor/types";
import { counted } from "../ui/numbers";

/** As many as are shown before one asks for all. */
const SHOWN = 4;

const WORDS: Readonly<Record<Problem["severity"], { one: string; many: string; sign: string; tone: string }>> = {
  error: { one: "error", many: "errors", sign: "✕", tone: "deny" },
  warning: { one: "warning", many: "warnings", sign: "!", tone: "none" },
  info: { one: "suggestion", many: "suggestions", sign: "i", tone: "" },
};

const SEVERITIES = ["error", "warning", "info"] as const;

/** `✕ 1 error`, `! 2 warnings` */
export function SeverityCounts({ problems }: { readonly problems: readonly Problem[] }) {
  return (
    <>
      {SEVERITIES.map((severity) => {
        const count = problems.filter((problem) => problem.severity === severity).length;
        const { one, many, sign, tone } = WORDS[severity];
        return count === 0 ? null : (
          <span key={severity} class={`badge ${tone}`}>
            <span aria-hidden="true">{sign}</span> {counted(count, one, many)}
          </span>
        );
      })}
    </>
  );
}

export interface ProblemListProps {
  readonly draft: PolicyDraft;
  readonly problems: readonly Problem[];
}

export function ProblemList({ draft, problems }: ProblemListProps) {
  const [all, setAll] = useState(false);
  const shown = all ? problems : problems.slice(0, SHOWN);
  const lineOf = lines(draft.text);
  return (
    <div class="problems" hidden={problems.length === 0}>
      <ul aria-label={`Problems of ${draft.name}`}>
        {shown.map((problem, place) => {
          const { one, sign, tone } = WORDS[problem.severity];
          return (
            <li key={place} class={tone}>
              <span class="sign" aria-hidden="true">
                {sign}
              </span>
              <span>
                <span class="unseen">{one}, </span>
                <button type="button" class="link" onClick={() => showPlace(draft.id, problem.from, problem.to)}>
                  line {lineOf(problem.from)}
                </button>{" "}
                {problem.message}
              </span>
            </li>
          );
        })}
      </ul>
      {problems.length > SHOWN && (
        <button type="button" class="button plain small" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? "Show fewer" : `Show all ${problems.length}`}
        </button>
      )}
    </div>
  );
}

/** From an offset to its line, counted from 1; asked in the order of offsets. */
function lines(text: string): (offset: number) => number {
  let [line, at] = [1, 0];
  return (offset) => {
    for (let next = text.indexOf("\n", at); next >= 0 && next < offset; next = text.indexOf("\n", at)) {
      line++;
      at = next + 1;
    }
    return line;
  };
}
