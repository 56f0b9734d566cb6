/** The control for a key's values, by what its operators read them as. */

import type { ContextRow, KeyType } from "../engine/context";
import { isAbsent, release, takeAway } from "../engine/context";
import { workspace } from "../state/store";
import { Combobox, holding } from "../ui/combobox";
import { NewValue } from "./new-value";
import { setContext } from "./state";

export interface ValueControlProps {
  readonly row: ContextRow;
  readonly id: string;
  readonly onChange: (values: readonly string[], list: boolean) => void;
}

const PLACEHOLDERS: Readonly<Record<KeyType, string>> = {
  text: "a value",
  number: "a number",
  date: "2026-01-31T12:00:00Z",
  bool: "",
  ip: "203.0.113.7",
};

export function ValueControl(props: ValueControlProps) {
  const { asked, entry } = props.row;
  if (asked.list || entry?.list || (entry && entry.values.length > 1)) return <ListControl {...props} />;
  return asked.type === "bool" ? <BoolControl {...props} /> : <OneControl {...props} />;
}

/** One value; an empty field says nothing, so what is filled in shows through. */
function OneControl({ row: { asked, entry, filled, state }, id, onChange }: ValueControlProps) {
  const known = [...(filled ?? []), ...asked.suggestions];
  const suggestions = [...new Set(known)].map((value) => ({ value, detail: filled?.includes(value) ? "filled in" : "in a policy" }));
  if (state === "absent") return <input id={id} class="mono" readOnly placeholder="absent" value="" aria-describedby={`${id}-uses`} />;
  return (
    <Combobox
      control={{ id, "aria-describedby": `${id}-uses` }}
      class="mono"
      bare={suggestions.length === 0}
      inputMode={asked.type === "number" ? "decimal" : "text"}
      placeholder={filled?.join(", ") ?? PLACEHOLDERS[asked.type]}
      value={entry?.values[0] ?? ""}
      onInput={(value) => onChange(value === "" ? [] : [value], false)}
      suggest={(text) => holding(suggestions, text)}
    />
  );
}

function BoolControl({ row: { asked, entry, filled }, id, onChange }: ValueControlProps) {
  const value = !entry ? "auto" : isAbsent(entry) ? "absent" : (entry.values[0] ?? "auto");
  const change = (choice: string) => {
    const { context } = workspace.peek().request;
    if (choice === "auto") setContext(release(context, asked.key));
    else if (choice === "absent") setContext(takeAway(context, asked.key));
    else onChange([choice], false);
  };
  const choices = ["auto", "true", "false", "absent"];
  return (
    <select id={id} class="mono" value={value} aria-describedby={`${id}-uses`} onChange={(event) => change(event.currentTarget.value)}>
      <option value="auto">{filled ? `${filled.join(", ")} (filled in)` : "not given"}</option>
      <option value="true">true</option>
      <option value="false">false</option>
      <option value="absent">absent</option>
      {!choices.includes(value) && <option value={value}>{value}</option>}
    </select>
  );
}

/** A list; a value is there once it is added. */
export function ListControl({ row: { asked, entry, filled, state }, id, onChange }: ValueControlProps) {
  const values = entry?.values ?? [];
  if (state === "absent") return <input id={id} class="mono" readOnly placeholder="absent" value="" aria-describedby={`${id}-uses`} />;
  const change = (next: readonly string[]) => {
    // An empty list would take the key away: without values nothing is given.
    onChange(next, next.length > 0);
  };
  return (
    <div class="values">
      {values.map((value, index) => (
        <div key={index} class="value">
          <input
            class="mono"
            aria-label={`${asked.key}, value ${index + 1}`}
            spellcheck={false}
            value={value}
            onInput={(event) => change(values.map((other, place) => (place === index ? event.currentTarget.value : other)))}
          />
          <button type="button" class="button plain icon small" aria-label={`Remove value ${index + 1} of ${asked.key}`} onClick={() => change(values.filter((_, place) => place !== index))}>
            ✕
          </button>
        </div>
      ))}
      <NewValue
        id={id}
        name={asked.key}
        placeholder={values.length > 0 ? "another value" : (filled?.join(", ") ?? PLACEHOLDERS[asked.type])}
        suggestions={asked.suggestions.filter((value) => !values.includes(value))}
        onAdd={(value) => change([...values, value])}
      />
    </div>
  );
}
