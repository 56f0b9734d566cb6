/** Nodes as buttons, and lists of them. */

import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { rendered } from "../ui/rendered";
import { choose, graph } from "./state";
import { NODE_WORDS, typeWord } from "./words";

const FIRST = 12;

interface ShortenedProps<Item> {
  readonly items: readonly Item[];
  readonly children: (item: Item) => JSX.Element;
}

/** A list that begins with its first items. */
export function Shortened<Item>({ items, children }: ShortenedProps<Item>) {
  const [all, setAll] = useState(false);
  const shown = all ? items : items.slice(0, FIRST);
  return (
    <>
      <ul>{shown.map(children)}</ul>
      {shown.length < items.length && (
        <button type="button" class="link small" onClick={() => setAll(true)}>
          Show all {items.length}
        </button>
      )}
    </>
  );
}

/** A node by its mark and name, to be chosen. */
export function NodeButton({ id }: { readonly id: string }) {
  const node = graph.value?.nodes.get(id);
  if (node === undefined) return null;
  return (
    <button type="button" class="graph-entry" onClick={() => show(id)}>
      <span class={`graph-mark ${node.type}`} aria-hidden="true">
        {NODE_WORDS[node.type].mark}
      </span>
      <span class="name">{node.label}</span> <span class="unseen">{typeWord(node)}</span>
    </button>
  );
}

/** Chooses a node, and brings its facts in sight where they are below. */
function show(id: string): void {
  choose(id);
  rendered(() => {
    const heading = document.getElementById("graph-facts");
    if (heading && heading.getBoundingClientRect().bottom > innerHeight) heading.scrollIntoView({ block: "center" });
  });
}
