/** Small parts of the account's views. */

import type { ComponentChildren } from "preact";
import { useId, useState } from "preact/hooks";
import { TYPE_WORDS } from "./names";
import { showEntity } from "./state";
import type { EntityType } from "./state";
import { copyText } from "../ui/copy";
import { count as number } from "../ui/numbers";

export interface SectionProps {
  readonly title: string;
  readonly count?: number;
  readonly actions?: ComponentChildren;
  readonly children: ComponentChildren;
}

export function Section({ title, count, actions, children }: SectionProps) {
  const id = useId();
  return (
    <section class="panel" aria-labelledby={id}>
      <header>
        <h3 id={id}>
          {title} {count !== undefined && <span class="quiet">{number(count)}</span>}
        </h3>
        {actions}
      </header>
      <div class="body">{children}</div>
    </section>
  );
}

export function TypeBadge({ type, aws }: { readonly type: EntityType; readonly aws?: boolean | undefined }) {
  return <span class={`badge kind-${type}`}>{aws ? "AWS policy" : TYPE_WORDS[type].one}</span>;
}

export function EntityLink({ type, name, arn }: { readonly type: EntityType; readonly name: string; readonly arn: string }) {
  return (
    <button type="button" class="link" onClick={() => showEntity({ type, arn })}>
      {name}
    </button>
  );
}

export function Arn({ arn }: { readonly arn: string }) {
  return (
    <span class="arn">
      <code>{arn}</code>
      <button type="button" class="button plain small" aria-label="Copy the ARN" onClick={() => void copyText(arn, "the ARN")}>
        Copy
      </button>
    </span>
  );
}

export function When({ date }: { readonly date: Date | undefined }) {
  if (date === undefined) return <span class="quiet">never</span>;
  return <time dateTime={date.toISOString()}>{date.toISOString().replace("T", " ").slice(0, 16)} UTC</time>;
}

const STEP = 50;

export interface RowsProps<Item> {
  readonly items: readonly Item[];
  readonly empty: string;
  readonly keyOf: (item: Item) => string;
  readonly row: (item: Item) => ComponentChildren;
}

/** A list that shows its first rows, and more when asked. */
export function Rows<Item>({ items, empty, keyOf, row }: RowsProps<Item>) {
  const [shown, setShown] = useState(STEP);
  if (items.length === 0) return <p class="quiet small">{empty}</p>;
  return (
    <>
      <ul class="rows">
        {items.slice(0, shown).map((item) => (
          <li key={keyOf(item)}>{row(item)}</li>
        ))}
      </ul>
      {items.length > shown && (
        <button type="button" class="button small" onClick={() => setShown(shown + STEP * 4)}>
          Show more ({number(items.length - shown)} left)
        </button>
      )}
    </>
  );
}
