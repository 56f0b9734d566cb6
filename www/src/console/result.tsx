/** What a call came to. */

import { useEffect, useRef } from "preact/hooks";
import { copyText } from "../ui/copy";
import { callerName } from "./caller";
import type { CallError } from "./errors";
import { enclosed, readableJson } from "./readable";
import type { Enclosed } from "./readable";
import { callFirstPage, callNextPage, nextMarker } from "./run";
import { Rich } from "./rich";
import { revealsSecret } from "./secrets";
import { errorDoc } from "./shapes";
import { answer, input, operation, problems, running, unkept } from "./state";
import type { Answer } from "./state";
import { count } from "../ui/numbers";

/** More would make the page slow, and nobody reads it here. */
const MOST_SHOWN = 50_000;

export function ResultPanel() {
  const shown = answer.value;
  const panel = useRef<HTMLElement>(null);
  // On a narrow page the result stands below the form; an error at a field is shown there.
  useEffect(() => {
    if (shown && problems.peek().size === 0) panel.current?.scrollIntoView({ block: "nearest" });
  }, [shown]);
  return (
    <section ref={panel} class="panel console-result" aria-labelledby="console-result">
      <header>
        <h2 id="console-result">Result</h2>
        {shown && "result" in shown && <span class="badge allow">✓ HTTP {shown.status}</span>}
        {shown && "error" in shown && <span class="badge deny">✕ {shown.error.status === undefined ? "Not sent" : `HTTP ${shown.error.status}`}</span>}
      </header>
      <div class="body">
        <p role="status" class={shown ? "small" : "quiet"}>
          {shown ? told(shown) : unkept.value ? "What this call answered held a secret and was not kept." : "Nothing was called yet. The account is in this page only: nothing can break."}
        </p>
        {shown && "error" in shown && <ErrorText error={shown.error} />}
        {shown && "result" in shown && <Result result={shown.result} />}
      </div>
    </section>
  );
}

function told(answer: Answer): string {
  const { name } = operation.value;
  const time = `in ${Math.max(0.1, answer.milliseconds).toFixed(1)} ms, called by ${callerName(answer.caller)}`;
  return "error" in answer ? `${name} was refused ${time}.` : `${name} succeeded ${time}.`;
}

function ErrorText({ error }: { readonly error: CallError }) {
  const doc = errorDoc(error.code);
  const placed = problems.value.size > 0;
  return (
    <div class="notice deny stack">
      <p>
        <strong>{error.code}</strong>
        {doc && (
          <span class="quiet">
            {" · "}
            <Rich text={doc} />
          </span>
        )}
      </p>
      <p>{error.message}</p>
      {placed && <p class="quiet">Also shown at the field.</p>}
    </div>
  );
}

function Result({ result }: { readonly result: object }) {
  const empty = Object.keys(result).length === 0;
  const text = readableJson(result);
  return (
    <>
      {revealsSecret(result) && (
        <p class="notice none">This answer holds a secret. It is shown here once, and not kept in the history: copy it now if you need it.</p>
      )}
      {empty ? <p class="quiet">The answer holds nothing: the operation was done.</p> : <Code label="Result as JSON" text={text} />}
      <div class="row">
        {!empty && (
          <button type="button" class="button small" onClick={() => void copyText(text, "the result")}>
            Copy result
          </button>
        )}
        <Paging />
      </div>
      {enclosed(result).map((found) => (
        <Decoded key={found.place} found={found} />
      ))}
    </>
  );
}

function Paging() {
  if (!operation.value.pages) return null;
  const more = nextMarker() !== undefined;
  const later = input.value["Marker"] !== undefined;
  return (
    <>
      {more && (
        <button type="button" class="button small" disabled={running.value} onClick={() => void callNextPage()}>
          Next page
        </button>
      )}
      {later && (
        <button type="button" class="button small" disabled={running.value} onClick={() => void callFirstPage()}>
          First page
        </button>
      )}
      <span class="quiet small">{more ? "There are more." : later ? "This is the last page." : "This is all."}</span>
    </>
  );
}

function Decoded({ found: { place, kind, content } }: { readonly found: Enclosed }) {
  return (
    <details class="console-decoded">
      <summary>
        <span class="mono">{place}</span>, decoded
      </summary>
      {kind === "image" ? <img src={content} alt={`What ${place} shows`} /> : <Code label={`${place}, decoded`} text={content} />}
    </details>
  );
}

/** Text in its own lines; a region that the keyboard can scroll. */
export function Code({ label, text }: { readonly label: string; readonly text: string }) {
  const long = text.length > MOST_SHOWN;
  return (
    <>
      <pre class="console-code" tabIndex={0} role="region" aria-label={label}>
        {long ? text.slice(0, MOST_SHOWN) : text}
      </pre>
      {long && <p class="quiet small">Only the first {count(MOST_SHOWN)} characters are shown; copying takes all.</p>}
    </>
  );
}
