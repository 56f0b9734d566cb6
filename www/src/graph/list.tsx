/** The graph as a table: the same nodes and relations, as text. */

import { useEffect, useState } from "preact/hooks";
import { EDGE_TYPES } from "./model";
import type { GraphNode } from "./model";
import { NodeButton } from "./entry";
import { chosen, links, matches, query, visible } from "./state";
import { EDGE_WORDS, typeWord } from "./words";

const PAGE = 100;

export function List() {
  const [pages, setPages] = useState(1);
  const shown = visible.value.nodes;
  const wanted = query.value.trim() === "" ? null : new Set(matches.value);
  const rows = wanted === null ? shown : shown.filter((node) => wanted.has(node));
  useEffect(() => setPages(1), [rows.length]);
  return (
    <div class="graph-list" tabIndex={0} role="region" aria-label="Nodes and their relations">
      <table>
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Type</th>
            <th scope="col">Relations</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, pages * PAGE).map((node) => (
            <tr key={node.id} aria-current={node.id === chosen.value ? "true" : undefined}>
              <th scope="row">
                <NodeButton id={node.id} />
              </th>
              <td class="quiet small">{typeWord(node)}</td>
              <td class="small">{relationWords(node)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length === 0 && <p class="empty">Nothing to list: other words, or more in the legend.</p>}
      {rows.length > pages * PAGE && (
        <button type="button" class="button" onClick={() => setPages(pages + 1)}>
          Show more: {rows.length - pages * PAGE} are left
        </button>
      )}
    </div>
  );
}

/** How many relations of which sort: `Member of 2 · May assume 1`. */
export function relationWords({ id }: GraphNode): string {
  const edges = links.value.get(id) ?? [];
  const parts = EDGE_TYPES.flatMap((type) =>
    (["out", "in"] as const).flatMap((way) => {
      const count = edges.filter((edge) => edge.type === type && (way === "out" ? edge.from : edge.to) === id).length;
      return count === 0 ? [] : [`${EDGE_WORDS[type][way]} ${count}`];
    }),
  );
  return parts.join(" · ") || "none";
}
