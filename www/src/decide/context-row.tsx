/** A key that policies ask for: its value, whose it is, and where it is asked for. */

import { foldKey, give, release, takeAway } from "../engine/context";
import type { ContextRow, KeyState, KeyUse } from "../engine/context";
import { valueWords } from "../engine/reason-words";
import { SET_WORDS } from "../state/words";
import { workspace } from "../state/store";
import { ValueControl } from "./context-values";
import { setContext, showIn } from "./state";

const STATES: Readonly<Record<KeyState, { word: string; tone: string; title: string }>> = {
  given: { word: "given", tone: "given", title: "This value is yours." },
  absent: { word: "absent", tone: "none", title: "The request does not have this key, for you took it away." },
  filled: { word: "filled in", tone: "", title: "The request has this by itself; what you type counts instead." },
  missing: { word: "missing", tone: "none", title: "The request does not have this key." },
};

const USES_SHOWN = 3;

export function AskedRow({ row }: { readonly row: ContextRow }) {
  const { asked, entry, state } = row;
  const { word, tone, title } = STATES[state];
  const id = `key-${foldKey(asked.key)}`;
  return (
    <li class="context-row" data-key={foldKey(asked.key)} tabIndex={-1}>
      <div class="context-head">
        <label for={id} class="mono key">
          {asked.key}
        </label>
        <span class={`badge ${tone}`} title={title}>
          {word}
        </span>
      </div>
      <div class="context-value">
        <ValueControl row={row} id={id} onChange={(values, list) => setContext(give(workspace.peek().request.context, entry?.key ?? asked.key, values, list))} />
        <StateButtons row={row} />
      </div>
      <Uses id={`${id}-uses`} uses={asked.uses} />
    </li>
  );
}

/** Absent and back; a Bool key has these among its choices. */
function StateButtons({ row: { asked, entry, state, filled } }: { readonly row: ContextRow }) {
  if (asked.type === "bool" && !asked.list) return null;
  const change = (next: typeof release) => setContext(next(workspace.peek().request.context, asked.key));
  if (state === "absent") {
    return (
      <button type="button" class="button small" aria-label={`Put ${asked.key} back`} onClick={() => change(release)}>
        Put back
      </button>
    );
  }
  return (
    <>
      {entry && (
        <button type="button" class="button plain icon small" title="As if nothing were given" aria-label={`Clear ${asked.key}`} onClick={() => change(release)}>
          ↺
        </button>
      )}
      {(filled || entry) && (
        <button type="button" class="button plain small" aria-label={`Make ${asked.key} absent`} onClick={() => change(takeAway)}>
          Absent
        </button>
      )}
    </>
  );
}

function Uses({ id, uses }: { readonly id: string; readonly uses: readonly KeyUse[] }) {
  const shown = uses.slice(0, USES_SHOWN);
  const more = uses.length - shown.length;
  return (
    <ul class="uses" id={id}>
      {shown.map((use) => (
        <li key={`${use.policy}-${use.from}`}>
          {use.operator === null ? "variable" : `${use.operator} ${valueWords(use.values)}`} in{" "}
          <button type="button" class="link" title={`${SET_WORDS[use.kind]}: ${use.policy}`} onClick={() => showIn(use.policy, use.from, use.to)}>
            {use.statement} of {use.policy}
          </button>
        </li>
      ))}
      {more > 0 && <li>and {more} more</li>}
    </ul>
  );
}
