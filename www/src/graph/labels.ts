/** Where names stand beside their nodes, so that none covers another or a node. */

export const SIDES = ["below", "above", "right", "left"] as const;
export type Side = (typeof SIDES)[number];

/** A node with its name, in pixels of the screen. */
export interface Labelled {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** Half of the node's own height and width. */
  readonly radius: number;
  /** Of the name; 0 for a node that has none to show. */
  readonly width: number;
  readonly height: number;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const GAP = 3;

/** The side of each name, those that come first first served; a name that finds no room has none. */
export function placeLabels(nodes: readonly Labelled[]): ReadonlyMap<string, Side> {
  const taken: Box[] = nodes.map(({ x, y, radius }) => ({ left: x - radius, top: y - radius, right: x + radius, bottom: y + radius }));
  const sides = new Map<string, Side>();
  for (const [place, node] of nodes.entries()) {
    if (node.width === 0) continue;
    for (const side of SIDES) {
      const box = labelBox(node, side);
      if (taken.some((other, index) => index !== place && overlap(box, other))) continue;
      taken.push(box);
      sides.set(node.id, side);
      break;
    }
  }
  return sides;
}

function labelBox({ x, y, radius, width, height }: Labelled, side: Side): Box {
  const middle = { left: x - width / 2, right: x + width / 2 };
  const level = { top: y - height / 2, bottom: y + height / 2 };
  if (side === "below") return { ...middle, top: y + radius + GAP, bottom: y + radius + GAP + height };
  if (side === "above") return { ...middle, top: y - radius - GAP - height, bottom: y - radius - GAP };
  if (side === "right") return { ...level, left: x + radius + GAP, right: x + radius + GAP + width };
  return { ...level, left: x - radius - GAP - width, right: x - radius - GAP };
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
