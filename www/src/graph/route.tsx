/** The answer to how far roles carry: who gets to a role, where a principal gets to. */

import { NodeButton, Shortened } from "./entry";
import { graph, reached, route } from "./state";

export function RoutePanel() {
  const asked = route.value;
  const found = reached.value;
  if (asked === null || found === null) return null;
  const name = (id: string) => graph.value?.nodes.get(id)?.label ?? id;
  const title = asked.direction === "in" ? `Who may reach ${name(asked.start)}` : `Where ${name(asked.start)} can get`;
  const none = asked.direction === "in" ? "Nobody, with an empty context." : "Nowhere, with an empty context.";
  return (
    <section class="graph-route" aria-label={title}>
      <div class="row">
        <h3 class="grow">
          {title} <span class="quiet">{found.reached.length}</span>
        </h3>
        <button type="button" class="button plain icon small" aria-label="Close the paths" onClick={() => (route.value = null)}>
          ✕
        </button>
      </div>
      <label class="row small">
        <input type="checkbox" checked={asked.loose} onChange={() => (route.value = { ...asked, loose: !asked.loose })} />
        <span class="grow">Also where only the trust policy names the principal</span>
      </label>
      {found.reached.length === 0 && <p class="quiet">{none}</p>}
      <Shortened key={`${asked.direction} ${asked.start}`} items={found.reached}>
        {({ id, path, open }) => (
          <li key={id}>
            <NodeButton id={id} />
            {path.length > 2 && <p class="quiet small graph-condition">{path.map(name).join(" → ")}</p>}
            {open && <p class="quiet small graph-condition">Named by a trust policy only: its conditions, and the principal's own policies, decide too.</p>}
          </li>
        )}
      </Shortened>
    </section>
  );
}
