/** The calls of this visit. */

import { callerName } from "./caller";
import { runAgain } from "./run";
import { made, reopen } from "./state";
import type { Made } from "./state";

/** Of an input, in characters. */
const MOST_SHOWN = 200;

export function HistoryPanel() {
  return (
    <section class="panel" aria-labelledby="console-history">
      <header>
        <h2 id="console-history">Calls of this visit</h2>
        {made.value.length > 0 && (
          <button type="button" class="button small" onClick={() => (made.value = [])}>
            Forget them
          </button>
        )}
      </header>
      {made.value.length === 0 ? (
        <div class="body">
          <p class="quiet">Calls that you make are listed here, without the secrets in them.</p>
        </div>
      ) : (
        <ol class="console-history" reversed>
          {made.value.map((call) => (
            <MadeCall key={call.id} call={call} />
          ))}
        </ol>
      )}
    </section>
  );
}

function MadeCall({ call }: { readonly call: Made }) {
  const given = Object.entries(call.input).map(([name, value]) => `${name}: ${(typeof value === "string" ? value : JSON.stringify(value)).slice(0, MOST_SHOWN)}`);
  const unkept = call.answer === undefined ? ["the answer held a secret and was not kept"] : [];
  return (
    <li>
      <span class={call.failed ? "badge deny" : "badge allow"}>
        <span aria-hidden="true">{call.failed ? "✕" : "✓"}</span>
        <span class="unseen">{call.failed ? "refused" : "succeeded"}</span>
      </span>
      <button type="button" class="link mono" onClick={() => reopen(call)}>
        {call.operation}
      </button>
      <span class="quiet small console-when">
        {call.at.toLocaleTimeString()} · {callerName(call.caller)}
      </span>
      <button type="button" class="button small" aria-label={`${call.incomplete ? "Fill in" : "Call"} ${call.operation} again`} onClick={() => void runAgain(call)}>
        {call.incomplete ? "Fill in" : "Again"}
      </button>
      <span class="quiet small console-given">
        {call.failed && <span class="error">{call.failed} </span>}
        {[...given, ...unkept].join(", ").slice(0, MOST_SHOWN)}
      </span>
    </li>
  );
}
