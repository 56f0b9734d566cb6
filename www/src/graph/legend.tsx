/** Search, and the legend, which is the filter. */

import { useComputed } from "@preact/signals";
import { EDGE_TYPES, NODE_TYPES } from "./model";
import { choose, chosen, edgeTypes, graph, matches, nodeTypes, query, toggled } from "./state";
import { EDGE_WORDS, NODE_WORDS, typeWord } from "./words";

const MOST_MATCHES = 50;

export function Search() {
  const found = matches.value;
  const asked = query.value.trim() !== "";
  const first = (event: Event) => {
    event.preventDefault();
    if (found[0]) choose(found[0].id);
  };
  return (
    <form class="stack graph-search" role="search" onSubmit={first}>
      <div class="field">
        <label for="graph-query">Search</label>
        <input id="graph-query" type="search" autocomplete="off" spellcheck={false} placeholder="Name or ARN" value={query.value} onInput={(event) => (query.value = event.currentTarget.value)} />
        <p class="hint" role="status">
          {asked ? (found.length === 0 ? "Nothing has this in its name or ARN." : `${found.length} found. Enter goes to the first.`) : ""}
        </p>
      </div>
      {found.length > 0 && (
        <ul class="graph-matches" aria-label="Found">
          {found.slice(0, MOST_MATCHES).map((node) => (
            <li key={node.id}>
              <button type="button" class="graph-entry" aria-current={node.id === chosen.value ? "true" : undefined} onClick={() => choose(node.id)}>
                <span class={`graph-mark ${node.type}`} aria-hidden="true">
                  {NODE_WORDS[node.type].mark}
                </span>
                <span class="name">{node.label}</span> <span class="quiet small">{typeWord(node)}</span>
              </button>
            </li>
          ))}
          {found.length > MOST_MATCHES && <li class="quiet small">and {found.length - MOST_MATCHES} more: type more of the name</li>}
        </ul>
      )}
    </form>
  );
}

export function Legend() {
  const counts = useComputed(() => {
    const found = new Map<string, number>();
    const count = (type: string) => found.set(type, (found.get(type) ?? 0) + 1);
    for (const { type } of graph.value?.nodes.values() ?? []) count(type);
    for (const { type } of graph.value?.edges ?? []) count(type);
    return found;
  }).value;
  return (
    <div class="stack">
      <fieldset class="graph-legend">
        <legend>Show</legend>
        {NODE_TYPES.map((type) => (
          <label key={type}>
            <input type="checkbox" checked={nodeTypes.value.has(type)} onChange={() => (nodeTypes.value = toggled(nodeTypes.value, type))} />
            <span class={`graph-mark ${type}`} aria-hidden="true">
              {NODE_WORDS[type].mark}
            </span>
            <span class="grow">{NODE_WORDS[type].many}</span>
            <span class="count">{counts.get(type) ?? 0}</span>
          </label>
        ))}
      </fieldset>
      <fieldset class="graph-legend">
        <legend>Relations</legend>
        {EDGE_TYPES.map((type) => (
          <label key={type}>
            <input type="checkbox" checked={edgeTypes.value.has(type)} onChange={() => (edgeTypes.value = toggled(edgeTypes.value, type))} />
            <span class={`graph-line ${type}`} aria-hidden="true" />
            <span class="grow">{EDGE_WORDS[type].kind}</span>
            <span class="count">{counts.get(type) ?? 0}</span>
          </label>
        ))}
      </fieldset>
      <p class="quiet small">
        “May assume” is the engine's answer to sts:AssumeRole without any context: a condition on a key that such a request lacks keeps it from being drawn. “In the trust policy” is whom its
        statements name, with nothing decided.
      </p>
    </div>
  );
}
