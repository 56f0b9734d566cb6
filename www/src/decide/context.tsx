/** The request's context: the keys that the policies ask for, the ones that are given beside them, and all of it as text. */

import { useState } from "preact/hooks";
import { contextRows, foldKey, give, release } from "../engine/context";
import type { ContextRow } from "../engine/context";
import { GLOBAL_KEYS } from "../engine/context-keys";
import { outcome, workspace } from "../state/store";
import type { ContextEntry } from "../state/workspace";
import { Combobox, holding } from "../ui/combobox";
import { AskedRow } from "./context-row";
import { ExtraRow } from "./context-extra";
import { ContextText } from "./context-text";
import { focusKey } from "./focus";
import { fieldError } from "./request";
import { asked, setContext } from "./state";
import "./context.css";

export function ContextForm() {
  const [asText, setAsText] = useState(false);
  const error = fieldError("context");
  return (
    <section class="context" aria-labelledby="context-title" data-field="context" tabIndex={-1}>
      <header class="row">
        <h3 id="context-title" class="grow">
          Context
        </h3>
        <button type="button" class="button small" aria-pressed={asText} onClick={() => setAsText(!asText)}>
          As JSON
        </button>
      </header>
      {error && (
        <p class="error" role="alert">
          {error}
        </p>
      )}
      {asText ? <ContextText /> : <ContextRows />}
    </section>
  );
}

function ContextRows() {
  const { context } = workspace.value.request;
  const { keys, filled } = asked.value;
  const { rows, extra } = contextRows(keys, context, filled);
  const relevant = rows.filter(({ asked }) => asked.relevant);
  const others = rows.filter(({ asked }) => !asked.relevant);
  return (
    <>
      {rows.length === 0 && <p class="quiet small">{outcome.value.kind === "decided" ? "No condition or variable of the policies asks for a key." : "The keys that the policies ask for are listed once there is a verdict."}</p>}
      <RowList rows={relevant} />
      {others.length > 0 && (
        <details class="fold" open={others.some(({ entry }) => entry !== undefined)}>
          <summary>{others.length} more, for other actions</summary>
          <RowList rows={others} />
        </details>
      )}
      {extra.length > 0 && <Extras entries={extra} />}
      <AddKey />
      <AlsoFilled asked={keys.map(({ key }) => key)} filled={filled} />
    </>
  );
}

function RowList({ rows }: { readonly rows: readonly ContextRow[] }) {
  if (rows.length === 0) return null;
  return (
    <ul class="context-rows">
      {rows.map((row) => (
        <AskedRow key={foldKey(row.asked.key)} row={row} />
      ))}
    </ul>
  );
}

function Extras({ entries }: { readonly entries: readonly ContextEntry[] }) {
  return (
    <div class="stack">
      <h4>Not asked by any policy</h4>
      <ul class="context-rows">
        {entries.map((entry) => (
          <ExtraRow key={entry.key} entry={entry} />
        ))}
      </ul>
    </div>
  );
}

/** Any key by its name; one that is there already gets the focus instead. */
function AddKey() {
  const [name, setName] = useState("");
  const add = (name: string) => {
    const key = name.trim();
    if (key === "") return;
    const { context } = workspace.peek().request;
    const folded = foldKey(key);
    const known = [...context, ...asked.peek().keys].some((other) => foldKey(other.key) === folded);
    if (!known) setContext(give(context, key, []));
    setName("");
    focusKey(key);
  };
  return (
    <div class="row add-key">
      <div class="grow">
        <Combobox
          label="Name of another key"
          class="mono"
          placeholder="another key, such as aws:SourceVpce"
          value={name}
          onInput={setName}
          suggest={(text) => holding(GLOBAL_KEYS.map((value) => ({ value })), text)}
          onEnter={() => add(name)}
        />
      </div>
      <button type="button" class="button" disabled={name.trim() === ""} onClick={() => add(name)}>
        Add key
      </button>
    </div>
  );
}

interface AlsoFilledProps {
  readonly asked: readonly string[];
  readonly filled: Readonly<Record<string, readonly string[]>>;
}

/** What the request has by itself and nobody asks for. */
function AlsoFilled({ asked, filled }: AlsoFilledProps) {
  const known = new Set(asked.map(foldKey));
  const others = Object.entries(filled).filter(([key]) => !known.has(foldKey(key)));
  if (others.length === 0) return null;
  const override = (key: string, values: readonly string[]) => {
    setContext(give(release(workspace.peek().request.context, key), key, values, values.length > 1));
    focusKey(key);
  };
  return (
    <details class="fold">
      <summary>{others.length} more are filled in, which no policy asks for</summary>
      <dl class="also-filled">
        {others.map(([key, values]) => (
          <div key={key}>
            <dt class="mono">{key}</dt>
            <dd class="mono">{values.join(", ")}</dd>
            <dd>
              <button type="button" class="button plain small" aria-label={`Override ${key}`} onClick={() => override(key, values)}>
                Override
              </button>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
