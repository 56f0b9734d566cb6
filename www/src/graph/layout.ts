/** Where nodes lie. The work is done by a worker; the last question asked is the one that is answered. */

import { clustersOf, placesIn } from "./clusters";
import type { GraphEdge, GraphNode } from "./model";

export interface LayoutQuestion {
  readonly id: number;
  readonly radii: readonly number[];
  readonly edges: readonly (readonly [number, number])[];
}

export interface LayoutAnswer {
  readonly id: number;
  /** x and y of each in turn. */
  readonly places: Float64Array;
}

export type Positions = ReadonlyMap<string, { readonly x: number; readonly y: number }>;

/** Lays out as often as is asked; a layout that takes place when the next is asked for is given up. */
export class Layouts {
  #worker: Worker | undefined;
  #busy = false;
  #asked = 0;

  /** `undefined` when another layout was asked for meanwhile. */
  layOut(nodes: readonly GraphNode[], edges: readonly GraphEdge[]): Promise<Positions | undefined> {
    if (this.#busy) this.stop();
    const { clusters, next, edges: pairs } = clustersOf(nodes, edges);
    const id = ++this.#asked;
    const worker = (this.#worker ??= new Worker(new URL("./layout.worker.ts", import.meta.url), { type: "module" }));
    this.#busy = true;
    return new Promise((resolve, reject) => {
      worker.onerror = (event) => {
        event.preventDefault();
        this.stop();
        reject(new Error(event.message || "the layout could not be computed"));
      };
      worker.onmessage = ({ data }: MessageEvent<LayoutAnswer>) => {
        this.#busy = false;
        if (data.id !== this.#asked) return resolve(undefined);
        resolve(positions(clusters.map(({ members }) => members), next, data.places));
      };
      const question: LayoutQuestion = { id, radii: clusters.map(({ radius }) => radius), edges: pairs };
      worker.postMessage(question);
    });
  }

  stop(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#busy = false;
  }
}

function positions(clusters: readonly (readonly string[])[], next: number, places: Float64Array): Positions {
  const found = new Map<string, { x: number; y: number }>();
  clusters.forEach((members, place) => {
    const [x, y] = [places[place * 2]!, places[place * 2 + 1]!];
    placesIn(members.length, next).forEach(([dx, dy], index) => found.set(members[index]!, { x: x + dx, y: y + dy }));
  });
  return found;
}
