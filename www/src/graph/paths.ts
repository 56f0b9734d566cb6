/** Neighbours, neighbourhoods, and how far roles carry. */

import type { Graph, GraphEdge } from "./model";

export type Direction = "out" | "in";

/** The edges of each node. */
export type Links = ReadonlyMap<string, readonly GraphEdge[]>;

export function linksOf(graph: Pick<Graph, "edges">): Links {
  const links = new Map<string, GraphEdge[]>();
  const add = (id: string, edge: GraphEdge) => {
    const list = links.get(id);
    if (list) list.push(edge);
    else links.set(id, [edge]);
  };
  for (const edge of graph.edges) {
    add(edge.from, edge);
    if (edge.to !== edge.from) add(edge.to, edge);
  }
  return links;
}

export function otherEnd(edge: GraphEdge, id: string): string {
  return edge.from === id ? edge.to : edge.from;
}

/** What is within so many steps of a node, itself included. */
export function neighbourhood(links: Links, center: string, hops: number, passes: (edge: GraphEdge) => boolean): Set<string> {
  const found = new Set([center]);
  let rim = [center];
  for (let hop = 0; hop < hops; hop++) {
    const next: string[] = [];
    for (const id of rim) {
      for (const edge of links.get(id) ?? []) {
        const other = otherEnd(edge, id);
        if (found.has(other) || !passes(edge)) continue;
        found.add(other);
        next.push(other);
      }
    }
    rim = next;
  }
  return found;
}

/** Someone who reaches the role in question, or a role that is reached. */
export interface Reached {
  readonly id: string;
  /** From who assumes first to the last role. */
  readonly path: readonly string[];
  /** Whether a step is only named by a trust policy: its conditions, or the other account, decide too. */
  readonly open: boolean;
}

export interface Reach {
  readonly start: string;
  readonly direction: Direction;
  readonly reached: readonly Reached[];
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
}

/**
 * The roles that a principal gets to (`out`), or who gets to a role (`in`), over any number of assumed roles, by the
 * shortest ways. Edges that the engine grants are followed; where only the trust policy speaks, those of principals from
 * outside, and with `loose` those of the account's own.
 */
export function reach(graph: Graph, links: Links, start: string, direction: Direction, loose = false): Reach {
  const by = new Map<string, GraphEdge>();
  const order = [start];
  for (const id of order) {
    for (const edge of links.get(id) ?? []) {
      if ((direction === "out" ? edge.from : edge.to) !== id || !carries(graph, edge, loose)) continue;
      const other = otherEnd(edge, id);
      if (other === start) continue;
      const before = by.get(other);
      if (before === undefined) order.push(other);
      // Of two edges between the same nodes, the engine's word counts more than the trust policy's alone.
      if (before === undefined || (before.type === "trusted" && edge.type === "assume" && otherEnd(before, other) === id)) by.set(other, edge);
    }
  }
  const reached = order.slice(1).map((id) => trace(by, start, id, direction));
  return { start, direction, reached, nodes: new Set(order), edges: new Set([...by.values()].map(({ id }) => id)) };
}

function carries(graph: Graph, { type, from }: GraphEdge, loose: boolean): boolean {
  if (type === "assume") return true;
  // The account itself is not one who assumes: what it stands for is the engine's edges.
  return type === "trusted" && from !== graph.root && (loose || graph.nodes.get(from)?.type === "external");
}

function trace(by: ReadonlyMap<string, GraphEdge>, start: string, id: string, direction: Direction): Reached {
  const path = [id];
  let open = false;
  for (let at = id; at !== start; ) {
    const edge = by.get(at)!;
    open ||= edge.type === "trusted";
    at = otherEnd(edge, at);
    path.push(at);
  }
  if (direction === "out") path.reverse();
  return { id, path, open };
}
