/** Who belongs to what, what is attached where, who may assume which role. */

import "./graph.css";

import { useEffect } from "preact/hooks";
import { selected } from "../account/state";
import { Tabs } from "../ui/tabs";
import { lazy } from "../ui/lazy";
import { loadSample } from "./rooms";
import { Facts } from "./facts";
import { Legend, Search } from "./legend";
import { List } from "./list";
import { failure, followAccount, progress } from "./load";
import { NODE_TYPES } from "./model";
import { MANY_NODES, choose, chosen, graph, mode, nodeTypes, visible } from "./state";
import { relationWords } from "./list";
import { typeWord } from "./words";

// Who looks at the list only does not load what draws the picture.
const Picture = lazy(() => import("./canvas").then(({ Canvas }) => Canvas));

const MODES = [
  { id: "graph", label: "Picture" },
  { id: "list", label: "List" },
] as const;

export function GraphView() {
  useEffect(() => followAccount(), []);
  const whole = graph.value;
  // What is looked at in the browser is chosen here too.
  useEffect(() => {
    const arn = selected.peek()?.arn;
    if (arn !== undefined && whole?.nodes.has(arn)) choose(arn);
  }, [whole === null]);
  if (failure.value !== "") return <p class="notice deny">{failure.value}</p>;
  if (whole === null) return <p class="empty" role="status">{progress.value || "Reading the account …"}</p>;
  if (whole.nodes.size === 0) return <Empty />;
  return (
    <div class="graph">
      <aside class="panel graph-side" aria-label="Search and legend">
        <div class="body">
          <Search />
          <details class="graph-fold" open={matchMedia("(min-width: 62rem)").matches}>
            <summary>Legend and filter</summary>
            <Legend />
          </details>
        </div>
      </aside>
      <section class="panel graph-main" aria-label="Nodes">
        <header>
          <Tabs label="Picture or list" tabs={MODES} selected={mode.value} onSelect={(id) => (mode.value = id)} panel="graph-body" />
          <Shown />
        </header>
        <div id="graph-body" role="tabpanel" aria-labelledby={`graph-body-tab-${mode.value}`}>
          {mode.value === "graph" ? <Picture /> : <List />}
        </div>
      </section>
      <Facts />
      <Said />
    </div>
  );
}

/** How much is shown, and the way to the rest. */
function Shown() {
  const total = graph.value!.nodes.size;
  const shown = visible.value.nodes.length;
  const away = NODE_TYPES.filter((type) => !nodeTypes.value.has(type));
  return (
    <p class="quiet small graph-shown">
      {progress.value !== "" ? progress.value : shown === total ? `${total} nodes` : `${shown} of ${total} nodes`}
      {away.includes("policy") && total > MANY_NODES && (
        <>
          {" · "}
          <button type="button" class="link" onClick={() => (nodeTypes.value = new Set([...nodeTypes.value, "policy" as const]))}>
            Show managed policies
          </button>
        </>
      )}
    </p>
  );
}

/** For screen readers: who is chosen, with its relations. */
function Said() {
  const node = chosen.value === null ? undefined : graph.value?.nodes.get(chosen.value);
  return (
    <p class="unseen" role="status" aria-live="polite" id="graph-said">
      {node ? `${node.label}, ${typeWord(node)}. ${relationWords(node)}.` : ""}
    </p>
  );
}

function Empty() {
  return (
    <div class="panel empty">
      <h2>The account is empty</h2>
      <p>
        The graph shows users, groups, roles, their policies, and who may assume which role. Create some in the browser, or drop the output of <code>aws iam get-account-authorization-details</code> there.
      </p>
      <button type="button" class="button primary" onClick={() => void loadSample()}>
        Load a sample account
      </button>
    </div>
  );
}
