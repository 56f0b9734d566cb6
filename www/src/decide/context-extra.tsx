/** A key that is given though no policy asks for it. */

import { foldKey, isAbsent } from "../engine/context";
import { workspace } from "../state/store";
import type { ContextEntry } from "../state/workspace";
import { NewValue } from "./new-value";
import { setContext } from "./state";

/** Works on this very entry: there may be another of the same key in another spelling. */
export function ExtraRow({ entry }: { readonly entry: ContextEntry }) {
  const { key, values } = entry;
  const put = (next: readonly ContextEntry[]) => setContext(workspace.peek().request.context.flatMap((other) => (other === entry ? next : [other])));
  const change = (values: readonly string[]) => put([{ ...entry, values }]);
  const listed = entry.list === true || values.length > 1;
  return (
    <li class="context-row" data-key={foldKey(key)} tabIndex={-1}>
      <div class="context-head">
        <span class="mono key">{key}</span>
        {isAbsent(entry) && <span class="badge none">absent</span>}
      </div>
      <div class="context-value">
        {!isAbsent(entry) && (
          <div class="values">
            {(values.length === 0 ? [""] : values).map((value, index) => (
              <input
                key={index}
                class="mono"
                aria-label={listed ? `${key}, value ${index + 1}` : key}
                placeholder="no value"
                spellcheck={false}
                value={value}
                onInput={({ currentTarget: { value } }) => change(listed ? values.map((other, place) => (place === index ? value : other)) : value === "" ? [] : [value])}
              />
            ))}
            {listed && <NewValue name={key} placeholder="another value" suggestions={[]} onAdd={(value) => change([...values, value])} />}
          </div>
        )}
        <button type="button" class="button small" aria-label={`Remove ${key}`} onClick={() => put([])}>
          Remove
        </button>
      </div>
    </li>
  );
}
