/** What one looks at in the graph. */

import { computed, signal } from "@preact/signals";
import { EDGE_TYPES, NODE_TYPES } from "./model";
import type { EdgeType, Graph, GraphEdge, GraphNode, NodeType } from "./model";
import { linksOf, neighbourhood, reach } from "./paths";
import type { Direction } from "./paths";

/** Above this, policies are hidden at first. */
export const MANY_NODES = 400;
/** Above this, the edges of who may assume which role are hidden at first. */
export const MANY_EDGES = 4000;

export const graph = signal<Graph | null>(null);
export const nodeTypes = signal<ReadonlySet<NodeType>>(new Set(NODE_TYPES));
export const edgeTypes = signal<ReadonlySet<EdgeType>>(new Set(EDGE_TYPES));
export const query = signal("");
export const chosen = signal<string | null>(null);
export const mode = signal<"graph" | "list">("graph");

/** Only what is within so many steps of a node; `null` shows all. */
export const around = signal<{ readonly center: string; readonly hops: number } | null>(null);

/** The question how far roles carry, from or to a node. */
export const route = signal<{ readonly start: string; readonly direction: Direction; readonly loose: boolean } | null>(null);

export const links = computed(() => linksOf(graph.value ?? { edges: [] }));

export interface Visible {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/** The nodes that are shown; what lines are drawn between them is no matter of where they lie. */
export const shownNodes = computed<readonly GraphNode[]>(() => {
  const { value: whole } = graph;
  if (whole === null) return [];
  const types = nodeTypes.value;
  const all = [...whole.nodes.values()];
  const center = around.value;
  if (center === null) return all.filter(({ type }) => types.has(type));
  const passes = ({ type, from, to }: GraphEdge) =>
    edgeTypes.value.has(type) && [from, to].every((id) => id === center.center || types.has(whole.nodes.get(id)!.type));
  const near = neighbourhood(links.value, center.center, center.hops, passes);
  return all.filter(({ id }) => near.has(id));
});

/** All edges between the nodes that are shown. */
export const innerEdges = computed<readonly GraphEdge[]>(() => {
  const ids = new Set(shownNodes.value.map(({ id }) => id));
  return (graph.value?.edges ?? []).filter(({ from, to }) => ids.has(from) && ids.has(to));
});

/** What the picture shows. */
export const visible = computed<Visible>(() => {
  const types = edgeTypes.value;
  return { nodes: shownNodes.value, edges: innerEdges.value.filter(({ type }) => types.has(type)) };
});

/** What is searched for, of all nodes: names that begin with it first. */
export const matches = computed<readonly GraphNode[]>(() => {
  const wanted = query.value.trim().toLowerCase();
  if (wanted === "" || graph.value === null) return [];
  const found = [...graph.value.nodes.values()].filter(({ id, label }) => label.toLowerCase().includes(wanted) || id.toLowerCase().includes(wanted));
  const rank = ({ label }: GraphNode) => (label.toLowerCase() === wanted ? 0 : label.toLowerCase().startsWith(wanted) ? 1 : 2);
  return found.sort((a, b) => rank(a) - rank(b) || a.label.localeCompare(b.label, "en", { numeric: true }));
});

export const reached = computed(() => {
  const asked = route.value;
  const whole = graph.value;
  if (asked === null || whole === null || !whole.nodes.has(asked.start)) return null;
  return reach(whole, links.value, asked.start, asked.direction, asked.loose);
});

/** Another account's graph: what was chosen is kept as far as it is there. */
export function showGraph(next: Graph): void {
  const first = graph.value === null;
  graph.value = next;
  if (chosen.value !== null && !next.nodes.has(chosen.value)) chosen.value = null;
  if (around.value !== null && !next.nodes.has(around.value.center)) around.value = null;
  if (route.value !== null && !next.nodes.has(route.value.start)) route.value = null;
  if (first && next.nodes.size > MANY_NODES) nodeTypes.value = new Set(NODE_TYPES.filter((type) => type !== "policy"));
  const assumptions = next.edges.filter(({ type }) => type === "assume").length;
  if (first && assumptions > MANY_EDGES) edgeTypes.value = new Set(EDGE_TYPES.filter((type) => type !== "assume"));
}

/** Chooses a node; one that is filtered out is brought back. */
export function choose(id: string | null): void {
  chosen.value = id;
  const node = id === null ? undefined : graph.value?.nodes.get(id);
  if (node === undefined) return;
  if (around.value !== null && !shownNodes.value.some((shown) => shown.id === id)) around.value = null;
  if (!nodeTypes.value.has(node.type)) nodeTypes.value = new Set([...nodeTypes.value, node.type]);
}

export function toggled<T>(set: ReadonlySet<T>, item: T): Set<T> {
  const next = new Set(set);
  if (!next.delete(item)) next.add(item);
  return next;
}
