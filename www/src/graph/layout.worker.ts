/** Lays clusters out, away from the page. */

import cytoscape from "cytoscape";
import fcose from "cytoscape-fcose";
import type { LayoutAnswer, LayoutQuestion } from "./layout";

cytoscape.use(fcose);

/** Above this, the layout's fine work takes longer than a reader waits. */
const FINE = 450;
const SEED = 20_260;

addEventListener("message", ({ data }: MessageEvent<LayoutQuestion>) => {
  const answer: LayoutAnswer = { id: data.id, places: layOut(data) };
  postMessage(answer);
});

function layOut({ radii, edges }: LayoutQuestion): Float64Array {
  // The layout draws lots: from the same ones each time, so that an account looks the same each time.
  Math.random = lots(SEED);
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    elements: [
      ...radii.map((radius, place) => ({ data: { id: `n${place}`, size: 2 * radius } })),
      ...edges.map(([a, b], place) => ({ data: { id: `e${place}`, source: `n${a}`, target: `n${b}`, length: radii[a]! + radii[b]! + 40 } })),
    ],
    style: [{ selector: "node", style: { width: "data(size)", height: "data(size)" } }],
  });
  const options = {
    name: "fcose",
    quality: radii.length > FINE ? "draft" : "default",
    animate: false,
    randomize: true,
    fit: false,
    nodeSeparation: 90,
    nodeRepulsion: 9000,
    idealEdgeLength: (edge: cytoscape.EdgeSingular) => edge.data("length") as number,
    gravity: 0.3,
    tilingPaddingVertical: 24,
    tilingPaddingHorizontal: 24,
  };
  cy.layout(options as unknown as cytoscape.LayoutOptions).run();
  const places = new Float64Array(radii.length * 2);
  cy.nodes().forEach((node, place) => {
    const { x, y } = node.position();
    places.set([x, y], place * 2);
  });
  cy.destroy();
  return places;
}

/** Numbers as from Math.random, always the same ones (mulberry32). */
function lots(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
