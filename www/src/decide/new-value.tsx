/** A field that adds a value to a list: by Enter or by its button. */

import { useState } from "preact/hooks";
import { Combobox, holding } from "../ui/combobox";

export interface NewValueProps {
  readonly id?: string;
  readonly name: string;
  readonly placeholder: string;
  readonly suggestions: readonly string[];
  readonly onAdd: (value: string) => void;
}

export function NewValue({ id, name, placeholder, suggestions, onAdd }: NewValueProps) {
  const [text, setText] = useState("");
  const add = (value: string) => {
    if (value === "") return;
    onAdd(value);
    setText("");
  };
  return (
    <div class="value">
      <Combobox
        {...(id ? { control: { id } } : { label: `New value of ${name}` })}
        class="mono"
        placeholder={placeholder}
        bare={suggestions.length === 0}
        value={text}
        onInput={setText}
        onChoose={({ value }) => add(value)}
        onEnter={() => add(text)}
        suggest={(text) => holding(suggestions.map((value) => ({ value })), text)}
      />
      <button type="button" class="button small" disabled={text === ""} aria-label={`Add a value to ${name}`} onClick={() => add(text)}>
        Add
      </button>
    </div>
  );
}
