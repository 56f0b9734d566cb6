/** How the picture looks: the page's tokens, as they are now, in Cytoscape's style. */

import type { StylesheetJson } from "cytoscape";
import type { EdgeType, NodeType } from "./model";

const TOKENS = ["surface", "text", "quiet", "accent", "deny", "none", "syntax-string", "syntax-number"] as const;
type Palette = Readonly<Record<(typeof TOKENS)[number], string>> & { readonly font: string };

/** The tokens' values: pairs for light and dark are resolved by an element that uses them. */
export function palette(within: HTMLElement): Palette {
  const probe = document.createElement("span");
  within.append(probe);
  const read = (token: string) => {
    probe.style.color = `var(--${token})`;
    return getComputedStyle(probe).color;
  };
  const colours = Object.fromEntries(TOKENS.map((token) => [token, read(token)])) as Record<(typeof TOKENS)[number], string>;
  const font = getComputedStyle(within).fontFamily;
  probe.remove();
  return { ...colours, font };
}

type NodeLook = { readonly shape: "ellipse" | "hexagon" | "diamond" | "round-rectangle" | "triangle"; readonly size: number; readonly colour: keyof Palette };

const NODES: Readonly<Record<NodeType, NodeLook>> = {
  user: { shape: "ellipse", size: 18, colour: "accent" },
  group: { shape: "hexagon", size: 26, colour: "syntax-string" },
  role: { shape: "diamond", size: 26, colour: "syntax-number" },
  policy: { shape: "round-rectangle", size: 16, colour: "quiet" },
  external: { shape: "triangle", size: 24, colour: "deny" },
};

type EdgeLook = { readonly colour: keyof Palette; readonly line: "solid" | "dotted" | "dashed"; readonly arrow?: boolean; readonly width: number };

const EDGES: Readonly<Record<EdgeType, EdgeLook>> = {
  member: { colour: "quiet", line: "solid", width: 1 },
  attached: { colour: "quiet", line: "dotted", width: 1.5 },
  boundary: { colour: "none", line: "dashed", width: 1.5 },
  trusted: { colour: "deny", line: "dashed", arrow: true, width: 1 },
  assume: { colour: "syntax-number", line: "solid", arrow: true, width: 1.5 },
};

/**
 * The style for a picture; `dense` gives up what costs time with many edges. `pixel` is as wide as one on the screen:
 * lines are to be seen however small the picture is.
 */
export function stylesheet(colours: Palette, dense: boolean, pixel: () => number): StylesheetJson {
  const nodes = Object.entries(NODES).map(([type, { shape, size, colour }]) => ({
    selector: `node.${type}`,
    style: { shape, width: size, height: size, "background-color": colours[colour] },
  }));
  const edges = Object.entries(EDGES).map(([type, { colour, line, arrow, width }]) => ({
    selector: `edge.${type}`,
    style: {
      width: () => width * pixel(),
      "line-style": line,
      "line-color": colours[colour],
      ...(arrow
        ? { "curve-style": dense ? ("straight" as const) : ("bezier" as const), "target-arrow-shape": "triangle" as const, "target-arrow-color": colours[colour], "arrow-scale": 0.8 }
        : { "curve-style": dense ? ("haystack" as const) : ("bezier" as const) }),
    },
  }));
  return [
    {
      selector: "node",
      style: {
        label: "data(label)",
        color: colours.text,
        "font-family": colours.font,
        "font-size": 11,
        "min-zoomed-font-size": 9,
        "text-valign": "bottom",
        "text-margin-y": 3,
        "text-max-width": "150px",
        "text-wrap": "ellipsis",
        "text-outline-color": colours.surface,
        "text-outline-width": 2,
      },
    },
    { selector: "edge", style: { opacity: dense ? 0.7 : 0.9 } },
    ...nodes,
    ...edges,
    { selector: "node.above", style: { "text-valign": "top", "text-margin-y": -3 } },
    { selector: "node.right", style: { "text-halign": "right", "text-valign": "center", "text-margin-x": 3, "text-margin-y": 0 } },
    { selector: "node.left", style: { "text-halign": "left", "text-valign": "center", "text-margin-x": -3, "text-margin-y": 0 } },
    { selector: "node.unsaid", style: { "text-opacity": 0 } },
    { selector: ".faded", style: { opacity: 0.12 } },
    { selector: "node.faded", style: { "text-opacity": 0 } },
    { selector: "node.under", style: { opacity: 1, "text-opacity": 1 } },
    { selector: "edge.strong", style: { opacity: 1, width: () => 2.5 * pixel(), "z-index": 9 } },
    { selector: "node.named, node.under", style: { "min-zoomed-font-size": 0, "z-index": 10 } },
    { selector: "node.match", style: { opacity: 1, "border-width": 3, "border-color": colours.text } },
    { selector: "node.chosen", style: { opacity: 1, "border-width": 4, "border-color": colours.text, "font-weight": "bold", "z-index": 11 } },
  ];
}

/** Calls back when the theme changes: by the page's button, or by the system. */
export function onTheme(changed: () => void): () => void {
  const system = matchMedia("(prefers-color-scheme: dark)");
  const page = new MutationObserver(changed);
  page.observe(document.documentElement, { attributes: true, attributeFilter: ["data-theme"] });
  system.addEventListener("change", changed);
  return () => {
    page.disconnect();
    system.removeEventListener("change", changed);
  };
}
