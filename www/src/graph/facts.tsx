/** What is known of the chosen node, and its relations. */

import { useLayoutEffect, useRef } from "preact/hooks";
import { showEntity } from "../account/state";
import type { EntityType } from "../account/state";
import { copyText } from "../ui/copy";
import { EDGE_TYPES } from "./model";
import type { EdgeType, GraphEdge, GraphNode } from "./model";
import { otherEnd } from "./paths";
import { NodeButton, Shortened } from "./entry";
import { decideAs, decideAssume } from "./rooms";
import { RoutePanel } from "./route";
import { around, choose, chosen, graph, links, route } from "./state";
import { EDGE_WORDS, NODE_WORDS, typeWord } from "./words";
import { counted } from "../ui/numbers";

const HOPS = [1, 2, 3];

export function Facts() {
  const node = chosen.value === null ? undefined : graph.value?.nodes.get(chosen.value);
  const panel = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    // The button that was pressed goes with the node it was of: whoever pressed it goes on at the top.
    if (document.activeElement === document.body && panel.current?.dataset["used"]) heading.current?.focus();
    delete panel.current?.dataset["used"];
  }, [chosen.value]);
  if (node === undefined) return <Overview />;
  // The click is noted on its way down: the button's own listener renders before it comes back up.
  return (
    <section ref={panel} class="panel graph-facts" aria-labelledby="graph-facts" onClickCapture={(event) => (event.currentTarget.dataset["used"] = "yes")}>
      <header>
        <span class={`graph-mark ${node.type}`} aria-hidden="true">
          {NODE_WORDS[node.type].mark}
        </span>
        <h2 id="graph-facts" ref={heading} tabIndex={-1}>
          {node.label}
        </h2>
        <button type="button" class="button plain icon small" aria-label="Choose none" onClick={() => choose(null)}>
          ✕
        </button>
      </header>
      <div class="body">
        <Identity node={node} />
        <Actions key={node.id} node={node} />
        <RoutePanel />
        <Relations key={`relations of ${node.id}`} node={node} />
      </div>
    </section>
  );
}

function Overview() {
  const problems = graph.value?.problems ?? [];
  return (
    <section class="panel graph-facts" aria-labelledby="graph-facts">
      <header>
        <h2 id="graph-facts" tabIndex={-1}>
          Nothing chosen
        </h2>
      </header>
      <div class="body">
        <p class="quiet">Choose a node to see what it belongs to, what it has and which roles it leads to.</p>
        {problems.length > 0 && (
          <details class="notice none">
            <summary>{problems.length === 1 ? "One thing" : `${problems.length} things`} could not be read</summary>
            <ul class="graph-problems">
              {problems.map((problem) => (
                <li key={problem}>{problem}</li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </section>
  );
}

function Identity({ node }: { readonly node: GraphNode }) {
  return (
    <div class="stack">
      <p class="row">
        <span class="badge">{typeWord(node)}</span>
        {node.inline && <span class="badge">{counted(node.inline, "inline policy", "inline policies")}</span>}
        {node.created && <span class="quiet small">created {node.created.toISOString().slice(0, 10)}</span>}
      </p>
      {node.id !== node.label && (
        <p class="graph-arn">
          <code>{node.id}</code>
          <button type="button" class="button small plain" onClick={() => void copyText(node.id, "the ARN")}>
            Copy
          </button>
        </p>
      )}
    </div>
  );
}

function Actions({ node }: { readonly node: GraphNode }) {
  const principal = node.type === "user" || node.type === "role";
  const starts = principal || (node.type === "external" && node.id !== graph.value?.root);
  const ask = (direction: "in" | "out") => (route.value = { start: node.id, direction, loose: false });
  return (
    <div class="stack">
      <div class="row">
        {starts && (
          <button type="button" class="button small" aria-pressed={isAsked(node.id, "out")} onClick={() => ask("out")}>
            Where it can get
          </button>
        )}
        {node.type === "role" && (
          <button type="button" class="button small" aria-pressed={isAsked(node.id, "in")} onClick={() => ask("in")}>
            Who may reach this role
          </button>
        )}
        {principal && (
          <button type="button" class="button small" onClick={() => void decideAs(node.id)}>
            Decide as this principal
          </button>
        )}
        {node.type !== "external" && (
          <button type="button" class="button small" onClick={() => showEntity({ type: node.type as EntityType, arn: node.id })}>
            Show in the browser
          </button>
        )}
      </div>
      <div class="row graph-hops" role="group" aria-label="Only its neighbourhood">
        <span class="small">Only its neighbourhood</span>
        {HOPS.map((hops) => {
          const pressed = around.value?.center === node.id && around.value.hops === hops;
          return (
            <button key={hops} type="button" class="button small" aria-pressed={pressed} onClick={() => (around.value = pressed ? null : { center: node.id, hops })}>
              {counted(hops, "step")}
            </button>
          );
        })}
        {around.value !== null && (
          <button type="button" class="button small plain" onClick={() => (around.value = null)}>
            Show all
          </button>
        )}
      </div>
    </div>
  );
}

function isAsked(id: string, direction: "in" | "out"): boolean {
  return route.value?.start === id && route.value.direction === direction;
}

/** Its edges by type and direction, each with the node at the other end. */
function Relations({ node }: { readonly node: GraphNode }) {
  const edges = links.value.get(node.id) ?? [];
  if (edges.length === 0) return <p class="quiet">It has no relations.</p>;
  return (
    <>
      {EDGE_TYPES.flatMap((type) =>
        (["out", "in"] as const).map((way) => {
          const found = edges.filter((edge) => edge.type === type && (way === "out" ? edge.from : edge.to) === node.id);
          return found.length > 0 && <RelationList key={`${type} ${way}`} of={node.id} type={type} way={way} edges={found} />;
        }),
      )}
    </>
  );
}

interface RelationListProps {
  readonly of: string;
  readonly type: EdgeType;
  readonly way: "out" | "in";
  readonly edges: readonly GraphEdge[];
}

function RelationList({ of, type, way, edges }: RelationListProps) {
  return (
    <div class="graph-relation">
      <h3>
        {EDGE_WORDS[type][way]} <span class="quiet">{edges.length}</span>
      </h3>
      <Shortened items={edges}>
        {(edge) => (
          <li key={edge.id}>
            <div class="graph-pair">
              <NodeButton id={otherEnd(edge, of)} />
              {isAssumption(edge) && (
                <button type="button" class="button small plain" aria-label={`Decide why ${nameOf(edge.from)} may or may not assume ${nameOf(edge.to)}`} onClick={() => void decideAssume(edge.from, edge.to)}>
                  Why
                </button>
              )}
            </div>
            {edge.condition && <p class="quiet small graph-condition">if {edge.condition}</p>}
          </li>
        )}
      </Shortened>
    </div>
  );
}

/** Whether it is one that can be decided: not those of principals that make no requests of their own. */
function isAssumption({ type, from }: GraphEdge): boolean {
  const kind = graph.value?.nodes.get(from)?.external;
  return type === "assume" || (type === "trusted" && kind !== "anyone" && kind !== "deleted" && kind !== "federated");
}

const nameOf = (id: string): string => graph.value?.nodes.get(id)?.label ?? id;
