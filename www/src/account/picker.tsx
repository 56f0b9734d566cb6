/** A field that completes from the account: by the combobox pattern of the ARIA practices. */

import type { ComponentChildren } from "preact";
import { useId, useState } from "preact/hooks";
import { Field } from "../ui/field";

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly note?: string;
}

export interface PickerProps {
  readonly label: string;
  readonly hint?: ComponentChildren;
  readonly placeholder?: string;
  readonly error?: string | undefined;
  /** What the typed text means. */
  readonly options: (query: string) => readonly Option[];
  /** Gets an option's value, or what was typed. Answers whether it was taken: then the field is empty again. */
  readonly onPick: (value: string) => boolean;
  /** What the button beside says. */
  readonly action: string;
}

const SHOWN = 40;

export function Picker({ label, hint, placeholder, error, options, onPick, action }: PickerProps) {
  const [query, setQuery] = useState("");
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const list = useId();
  const found = open ? options(query.trim()) : [];
  const shown = found.slice(0, SHOWN);
  const close = () => {
    setOpen(false);
    setActive(-1);
  };
  const pick = (value: string) => {
    close();
    if (onPick(value)) setQuery("");
    else setQuery(value);
  };
  const submit = () => {
    const exact = options(query.trim()).find((option) => option.label === query.trim() || option.value === query.trim());
    pick(shown[active]?.value ?? exact?.value ?? query.trim());
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      if (!open) setOpen(true);
      else setActive(Math.max(-1, Math.min(shown.length - 1, active + step)));
    } else if (event.key === "Enter") {
      event.preventDefault();
      if (query.trim() !== "" || active >= 0) submit();
    } else if (event.key === "Escape" && open) {
      event.preventDefault();
      event.stopPropagation();
      close();
    }
  };
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => (
        <div class="picker">
          <input
            {...control}
            type="text"
            role="combobox"
            autocomplete="off"
            spellcheck={false}
            aria-expanded={open && shown.length > 0}
            aria-controls={list}
            aria-autocomplete="list"
            aria-activedescendant={active >= 0 ? `${list}-${active}` : undefined}
            placeholder={placeholder}
            value={query}
            onInput={(event) => {
              setQuery(event.currentTarget.value);
              setOpen(true);
              setActive(-1);
            }}
            onClick={() => setOpen(true)}
            onKeyDown={onKeyDown}
            onBlur={close}
          />
          <button type="button" class="button" disabled={query.trim() === ""} onClick={submit}>
            {action}
          </button>
          <ul id={list} role="listbox" aria-label={label} class="options" hidden={shown.length === 0}>
            {shown.map((option, index) => (
              <li
                key={option.value}
                id={`${list}-${index}`}
                role="option"
                aria-selected={index === active}
                ref={(element) => void (index === active && element?.scrollIntoView({ block: "nearest" }))}
                // Before the field loses the focus, which closes the list.
                onMouseDown={(event) => {
                  event.preventDefault();
                  pick(option.value);
                }}
              >
                <span>{option.label}</span>
                {option.note && <small class="quiet">{option.note}</small>}
              </li>
            ))}
            {found.length > SHOWN && (
              <li class="more small quiet" aria-disabled="true" role="option" aria-selected={false}>
                {(found.length - SHOWN).toLocaleString("en")} more: type on to find them
              </li>
            )}
          </ul>
        </div>
      )}
    </Field>
  );
}
