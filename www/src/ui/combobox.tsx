/** A text field with suggestions, by the combobox pattern of the ARIA practices: whatever is typed counts, the list only helps. */

import { useEffect, useId, useRef, useState } from "preact/hooks";
import type { ControlProps } from "./field";
import { count } from "./numbers";

export interface Suggestion {
  readonly value: string;
  /** Shown in the place of the value. */
  readonly label?: string;
  /** Said beside it. */
  readonly detail?: string;
  /** Choosing it is a step on the way: the list stays open. */
  readonly more?: boolean;
}

export interface ComboboxProps {
  readonly control?: ControlProps;
  /** Where no label is tied to the field. */
  readonly label?: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  /** What to suggest for a text; for the empty one, what to begin with. Sorted, the best first. */
  readonly suggest: (text: string) => readonly Suggestion[];
  /** Called instead of `onInput` when a suggestion is taken. */
  readonly onChoose?: (suggestion: Suggestion) => void;
  readonly onFocus?: () => void;
  /** Called for the Enter key when it takes no suggestion. */
  readonly onEnter?: () => void;
  /** Without the button that opens the list: where there is nothing to suggest. */
  readonly bare?: boolean;
  readonly placeholder?: string | undefined;
  readonly class?: string;
  readonly inputMode?: "decimal" | "text";
}

const SHOWN = 60;

/** The suggestions that hold a text, those that begin with it first. */
export function holding(suggestions: readonly Suggestion[], text: string): readonly Suggestion[] {
  const wanted = text.trim().toLowerCase();
  if (wanted === "") return suggestions;
  const begins: Suggestion[] = [];
  const holds: Suggestion[] = [];
  for (const suggestion of suggestions) {
    const texts = [suggestion.value, suggestion.label ?? ""].map((text) => text.toLowerCase());
    if (texts.some((text) => text.startsWith(wanted))) begins.push(suggestion);
    else if (texts.some((text) => text.includes(wanted))) holds.push(suggestion);
  }
  return [...begins, ...holds];
}

type List = "closed" | "all" | "typed";

export function Combobox(props: ComboboxProps) {
  const { value, suggest, onInput, onChoose, onEnter } = props;
  const own = useId();
  const input = useRef<HTMLInputElement>(null);
  const [list, setList] = useState<List>("closed");
  const [active, setActive] = useState(-1);
  const listId = `${own}-list`;
  const all = list === "closed" ? [] : suggest(list === "typed" ? value : "");
  const found = all.slice(0, SHOWN);
  const open = found.length > 0;
  const chosen = active < found.length ? active : -1;

  const show = (list: List, active = -1) => {
    setList(list);
    setActive(active);
  };
  const choose = (suggestion: Suggestion) => {
    (onChoose ?? (({ value }) => onInput(value)))(suggestion);
    show(suggestion.more ? "typed" : "closed");
    input.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const handled = onKey(event, {
      open,
      move: (step) => {
        if (open) setActive(step > 0 ? (chosen + 1) % found.length : chosen <= 0 ? found.length - 1 : chosen - 1);
        else show(value === "" || event.altKey ? "all" : "typed", event.altKey ? -1 : 0);
      },
      accept: () => {
        if (chosen >= 0) choose(found[chosen]!);
        else onEnter?.();
        if (chosen < 0) show("closed");
      },
      close: () => show("closed"),
    });
    if (handled) event.preventDefault();
    if (handled && event.key === "Escape") event.stopPropagation();
  };

  const toggle = () => {
    input.current?.focus();
    show(list === "closed" ? "all" : "closed");
  };

  return (
    <div class="combobox">
      <input
        {...props.control}
        ref={input}
        type="text"
        role="combobox"
        class={props.class}
        aria-label={props.label}
        aria-expanded={open}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={chosen >= 0 ? `${own}-${chosen}` : undefined}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        inputMode={props.inputMode}
        placeholder={props.placeholder}
        value={value}
        onInput={(event) => {
          onInput(event.currentTarget.value);
          show("typed");
        }}
        onFocus={props.onFocus}
        onBlur={() => show("closed")}
        onKeyDown={onKeyDown}
      />
      {!props.bare && <OpenButton onClick={toggle} />}
      {open && <Listbox id={listId} own={own} found={found} more={all.length - found.length} active={chosen} onChoose={choose} />}
    </div>
  );
}

/** For the mouse; keys open the list from the field itself. */
function OpenButton({ onClick }: { readonly onClick: () => void }) {
  return (
    <button type="button" class="combobox-open" tabIndex={-1} aria-label="Show suggestions" onMouseDown={(event) => event.preventDefault()} onClick={onClick}>
      <span aria-hidden="true">▾</span>
    </button>
  );
}

interface Keys {
  readonly open: boolean;
  readonly move: (step: 1 | -1) => void;
  readonly accept: () => void;
  readonly close: () => void;
}

/** Whether a key was for the list. Home, End and the arrows to the sides stay with the text. */
function onKey({ key, isComposing, ctrlKey, metaKey }: KeyboardEvent, { open, move, accept, close }: Keys): boolean {
  if (isComposing || ctrlKey || metaKey) return false;
  if (key === "ArrowDown") move(1);
  else if (key === "ArrowUp") move(-1);
  else if (key === "Enter") accept();
  else if (key === "Escape" && open) close();
  else return false;
  return true;
}

interface ListboxProps {
  readonly id: string;
  readonly own: string;
  readonly found: readonly Suggestion[];
  /** How many are not shown. */
  readonly more: number;
  readonly active: number;
  readonly onChoose: (suggestion: Suggestion) => void;
}

function Listbox({ id, own, found, more, active, onChoose }: ListboxProps) {
  const element = useRef<HTMLUListElement>(null);
  useEffect(() => {
    element.current?.children[active]?.scrollIntoView({ block: "nearest" });
  }, [active]);
  return (
    <ul ref={element} id={id} role="listbox" aria-label="Suggestions" class="suggestions" onMouseDown={(event) => event.preventDefault()}>
      {found.map((suggestion, index) => (
        <li
          key={suggestion.value}
          id={`${own}-${index}`}
          role="option"
          aria-selected={index === active}
          class="suggestion"
          onClick={() => onChoose(suggestion)}
        >
          <span class="mono">{suggestion.label ?? suggestion.value}</span>
          {suggestion.detail && <span class="quiet small">{suggestion.detail}</span>}
        </li>
      ))}
      {more > 0 && (
        <li role="option" aria-disabled="true" aria-selected={false} class="suggestion more quiet small">
          {count(more)} more: type on to find them
        </li>
      )}
    </ul>
  );
}
