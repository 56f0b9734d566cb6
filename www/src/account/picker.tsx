/** A field that completes from the account, with the button that takes what is in it. */

import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { Combobox } from "../ui/combobox";
import type { Suggestion } from "../ui/combobox";
import { Field } from "../ui/field";

export interface PickerProps {
  readonly label: string;
  readonly hint?: ComponentChildren;
  readonly placeholder?: string;
  readonly error?: string | undefined;
  /** What the typed text means. */
  readonly options: (query: string) => readonly Suggestion[];
  /** Gets an option's value, or what was typed. Answers whether it was taken: then the field is empty again. */
  readonly onPick: (value: string) => boolean;
  /** What the button beside says. */
  readonly action: string;
}

export function Picker({ label, hint, placeholder, error, options, onPick, action }: PickerProps) {
  const [query, setQuery] = useState("");
  const typed = query.trim();
  const pick = (value: string) => setQuery(onPick(value) ? "" : value);
  const submit = () => {
    if (typed === "") return;
    const exact = options(typed).find(({ label, value }) => label === typed || value === typed);
    pick(exact?.value ?? typed);
  };
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => (
        <div class="picker">
          <Combobox
            control={control}
            value={query}
            placeholder={placeholder}
            onInput={setQuery}
            suggest={(text) => options(text.trim())}
            onChoose={({ value }) => pick(value)}
            onEnter={submit}
          />
          <button type="button" class="button" disabled={typed === ""} onClick={submit}>
            {action}
          </button>
        </div>
      )}
    </Field>
  );
}
