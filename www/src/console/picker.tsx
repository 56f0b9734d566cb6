/** One of all operations, by typing: a combobox by the pattern of the ARIA practices. */

import { useEffect, useId, useRef, useState } from "preact/hooks";
import { rendered } from "../ui/rendered";
import { Rich } from "./rich";
import { findOperations } from "./search";
import type { Group } from "./search";
import { OPERATIONS } from "./shapes";
import { operationName, pickOperation } from "./state";

/** How far PageUp and PageDown go. */
const PAGE = 8;

export function OperationPicker() {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  // `null` while the list is closed.
  const [typed, setTyped] = useState<string | null>(null);
  const [place, setPlace] = useState(0);
  const groups = typed === null ? [] : findOperations(typed);
  const names = namesOf(groups);
  const active = names[place];

  useEffect(() => {
    if (active !== undefined) document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: "nearest" });
  }, [active]);

  const open = (text: string) => {
    setTyped(text);
    setPlace(text === "" ? Math.max(0, namesOf(findOperations("")).indexOf(operationName.value)) : 0);
  };
  const pick = (name: string) => {
    pickOperation(name);
    setTyped(null);
    rendered(() => field.current?.select());
  };
  const move = (to: number) => setPlace(Math.max(0, Math.min(names.length - 1, to)));
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => (typed === null ? open("") : move(place + 1)),
    ArrowUp: () => (typed === null ? open("") : move(place - 1)),
    PageDown: () => move(place + PAGE),
    PageUp: () => move(place - PAGE),
    Enter: () => active !== undefined && pick(active),
    Escape: () => setTyped(null),
  };
  const press = (event: KeyboardEvent) => {
    const act = event.ctrlKey || event.metaKey || event.altKey ? undefined : keys[event.key];
    if (!act || (typed === null && !event.key.startsWith("Arrow"))) return;
    event.preventDefault();
    act();
  };

  return (
    <div class="field console-picker">
      <label for={id}>Operation</label>
      <input
        ref={field}
        id={id}
        class="mono"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        aria-autocomplete="list"
        aria-expanded={typed !== null}
        aria-controls={`${id}-list`}
        aria-activedescendant={active === undefined ? undefined : `${id}-${active}`}
        aria-describedby={`${id}-hint`}
        value={typed ?? operationName.value}
        placeholder={operationName.value}
        onInput={(event) => open(event.currentTarget.value)}
        onClick={(event) => {
          if (typed !== null) return;
          open("");
          event.currentTarget.select();
        }}
        onFocus={(event) => event.currentTarget.select()}
        onBlur={() => setTyped(null)}
        onKeyDown={press}
      />
      <p class="hint" id={`${id}-hint`}>
        {typed === null || typed === "" ? `${OPERATIONS.length} operations: type to search, ↓ to see all.` : `${names.length} of ${OPERATIONS.length} operations.`}
      </p>
      <div class="console-options" id={`${id}-list`} role="listbox" aria-label="Operations" hidden={typed === null || names.length === 0}>
        {groups.map(({ title, operations }) => (
          <div key={title} role="group" aria-label={title}>
            <div class="console-group" aria-hidden="true">
              {title}
            </div>
            {operations.map(({ name, doc }) => (
              <div
                key={name}
                id={`${id}-${name}`}
                role="option"
                class="console-option"
                aria-selected={name === active}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => pick(name)}
              >
                <span class="mono">{name}</span>
                <span class="quiet small">
                  <Rich text={doc} />
                </span>
              </div>
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}

function namesOf(groups: readonly Group[]): readonly string[] {
  return groups.flatMap(({ operations }) => operations.map(({ name }) => name));
}
