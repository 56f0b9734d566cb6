/** The entities of the account as a list box. Only the rows in sight are made, so that thousands are as quick as ten. */

import { useEffect, useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import { TYPE_WORDS } from "./names";
import type { Entry } from "./roster";

const ROW = 46;
const BEYOND = 8;

export interface EntityListProps {
  readonly entries: readonly Entry[];
  /** The ARN of the one that is shown. */
  readonly selected: string | undefined;
  readonly onSelect: (entry: Entry) => void;
  /** The chosen one was asked for by Enter or a click, not by moving through the list. */
  readonly onEnter: () => void;
}

export function EntityList({ entries, selected, onSelect, onEnter }: EntityListProps) {
  const box = useRef<HTMLDivElement>(null);
  const id = useId();
  const [top, setTop] = useState(0);
  const [height, setHeight] = useState(800);
  const place = entries.findIndex(({ arn }) => arn === selected);

  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => setHeight(entry!.contentRect.height));
    observer.observe(box.current!);
    return () => observer.disconnect();
  }, []);
  useLayoutEffect(() => {
    if (place >= 0) reveal(box.current!, place);
  }, [place]);

  const onKeyDown = (event: KeyboardEvent) => {
    const page = Math.max(1, Math.floor(height / ROW) - 1);
    const next: Record<string, number> = { ArrowDown: place + 1, ArrowUp: place - 1, PageDown: place + page, PageUp: place - page, Home: 0, End: entries.length - 1 };
    if (event.key === "Enter") return onEnter();
    if (next[event.key] === undefined || entries.length === 0) return;
    event.preventDefault();
    onSelect(entries[Math.max(0, Math.min(entries.length - 1, next[event.key]!))]!);
  };

  const first = Math.max(0, Math.floor(top / ROW) - BEYOND);
  const last = Math.min(entries.length, Math.ceil((top + height) / ROW) + BEYOND);
  return (
    <div
      ref={box}
      class="entity-list"
      role="listbox"
      aria-label="Users, groups, roles and policies"
      tabIndex={0}
      aria-activedescendant={place >= first && place < last ? `${id}-${place}` : undefined}
      onKeyDown={onKeyDown}
      onScroll={(event) => setTop(event.currentTarget.scrollTop)}
    >
      <div style={{ height: `${entries.length * ROW}px` }} role="presentation">
        {entries.slice(first, last).map((entry, index) => (
          <div
            key={entry.arn}
            id={`${id}-${first + index}`}
            role="option"
            class="entity-row"
            aria-selected={entry.arn === selected}
            aria-setsize={entries.length}
            aria-posinset={first + index + 1}
            style={{ transform: `translateY(${(first + index) * ROW}px)` }}
            onClick={() => {
              onSelect(entry);
              onEnter();
            }}
          >
            <span class={`mark kind-${entry.type}`} aria-hidden="true">
              {TYPE_WORDS[entry.type].mark}
            </span>
            <span class="names">
              <span class="name">{entry.name}</span>
              <span class="small quiet">
                {entry.aws ? "AWS policy" : TYPE_WORDS[entry.type].one}
                {entry.path !== "/" && ` in ${entry.path}`}
              </span>
            </span>
          </div>
        ))}
      </div>
    </div>
  );
}

function reveal(box: HTMLElement, place: number): void {
  const top = place * ROW;
  if (top < box.scrollTop) box.scrollTop = top;
  else if (top + ROW > box.scrollTop + box.clientHeight) box.scrollTop = top + ROW - box.clientHeight;
}
