/** What makes a thousand nodes readable: nodes with the very same relations lie together, and only the groups are laid out. */

import type { GraphEdge, GraphNode } from "./model";

/** Nodes of one type with the same neighbours by the same edges. */
export interface Cluster {
  readonly members: readonly string[];
  readonly radius: number;
}

/** Of the sunflower: neighbours are about one and a half of it apart. */
const NEXT = 21;
const ALONE = 12;
/** Up to this many nodes, there is room for everyone's name. */
const FEW = 80;
const ALONE_WITH_NAME = 34;
const NEXT_WITH_NAME = 36;
/** Above this, what policies a principal has does not set it apart from others: the clusters would be too many. */
const MANY = 400;

export interface Clustered {
  readonly clusters: readonly Cluster[];
  /** How far apart the members of a cluster lie. */
  readonly next: number;
  /** Pairs of clusters, by their places in the list, each once. */
  readonly edges: readonly (readonly [number, number])[];
}

export function clustersOf(nodes: readonly GraphNode[], edges: readonly GraphEdge[]): Clustered {
  const signatures = signaturesOf(nodes, edges);
  const byRelations = new Map<string, string[]>();
  for (const node of nodes) {
    const signature = signatures.get(node.id)!;
    // Those without any relation are one crowd for each type.
    const key = `${node.type}\n${signature.sort().join("\n")}`;
    const same = byRelations.get(key);
    if (same) same.push(node.id);
    else byRelations.set(key, [node.id]);
  }
  const [alone, next] = nodes.length <= FEW ? [ALONE_WITH_NAME, NEXT_WITH_NAME] : [ALONE, NEXT];
  const clusters = [...byRelations.values()].map((members) => ({ members, radius: radiusOf(members.length, next, alone) }));
  return { clusters, next, edges: edgesBetween(clusters, edges) };
}

function signaturesOf(nodes: readonly GraphNode[], edges: readonly GraphEdge[]): Map<string, string[]> {
  const signatures = new Map<string, string[]>(nodes.map(({ id }) => [id, []]));
  const coarse = nodes.length > MANY;
  for (const { type, from, to } of edges) {
    if (!coarse || (type !== "attached" && type !== "boundary")) signatures.get(from)?.push(`${type}>${to}`);
    signatures.get(to)?.push(`${type}<${from}`);
  }
  return signatures;
}

function edgesBetween(clusters: readonly Cluster[], edges: readonly GraphEdge[]): [number, number][] {
  const places = new Map(clusters.flatMap(({ members }, place) => members.map((id) => [id, place] as const)));
  const pairs = new Map<string, [number, number]>();
  for (const { from, to } of edges) {
    const [a, b] = [places.get(from)!, places.get(to)!];
    if (a !== b) pairs.set(`${Math.min(a, b)} ${Math.max(a, b)}`, [a, b]);
  }
  return [...pairs.values()];
}

function radiusOf(count: number, next: number, alone: number): number {
  return count === 1 ? alone : next * Math.sqrt(count) + alone;
}

/** Places in a cluster around its middle: a sunflower, whose seeds are evenly apart. */
export function placesIn(count: number, next: number): [number, number][] {
  if (count === 1) return [[0, 0]];
  const golden = Math.PI * (3 - Math.sqrt(5));
  return Array.from({ length: count }, (_, index) => {
    const distance = next * Math.sqrt(index + 0.5);
    return [distance * Math.cos(index * golden), distance * Math.sin(index * golden)];
  });
}
