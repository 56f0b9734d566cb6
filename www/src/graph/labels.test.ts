import { expect, test } from "vitest";
import { placeLabels } from "./labels";

const node = (id: string, x: number, y: number, width = 60) => ({ id, x, y, radius: 6, width, height: 12 });

test.each([
  ["one alone", [node("a", 0, 0)], { a: "below" }],
  ["two beside each other", [node("a", 0, 0), node("b", 40, 0)], { a: "below", b: "above" }],
  ["a node below", [node("a", 0, 0), node("b", 0, 18, 0)], { a: "above" }],
  ["no room above nor below", [node("a", 0, 0), node("b", 0, 18, 0), node("c", 0, -18, 0)], { a: "right" }],
  ["four in a heap", [node("a", 0, 0), node("b", 1, 0), node("c", 2, 0), node("d", 3, 0)], { a: "below", b: "above", c: "right", d: "left" }],
  ["no room at all", [node("a", 0, 0), node("b", 1, 0), node("c", 2, 0), node("d", 3, 0), node("e", 4, 0)], { a: "below", b: "above", c: "right", d: "left" }],
])("names stand where there is room: %s", (_, nodes, sides) => {
  expect(Object.fromEntries(placeLabels(nodes))).toEqual(sides);
});
