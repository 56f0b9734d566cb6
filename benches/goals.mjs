/** The goals, each with where its figure comes from and how it is shown. */

import { perSecond, row, short, title } from "./lib/print.mjs";

const MEDIUM = "medium-allow-8";
const rate = (least) => ({ goal: `≥ ${least.toLocaleString("en")} a second`, met: (figure) => 1e9 / figure >= least, show: (figure) => `${perSecond(figure)} a second` });
const most = (bound, unit = "", scale = 1) => ({
  goal: `≤ ${bound}${unit}`,
  met: (figure) => figure / scale <= bound,
  show: (figure) => `${short(figure / scale)}${unit}`,
});

/** `[what, part, figure, bound]`. */
const GOALS = [
  ["isAllowed, medium, prepared context of 8 keys", MEDIUM, "iamlet", rate(1_500_000)],
  ["isAllowed, large", "large-allow-8", "iamlet", rate(1_000_000)],
  ["isAllowed, medium, fresh context of 8 keys", "ways", "isAllowed, fresh context", rate(500_000)],
  ["100,000 statements ÷ 100, distinct resources", "distinct", "ratio", most(3)],
  ["decideMany, medium, prepared, a decision", "ways", "decideMany, prepared contexts", most(0.4, " µs", 1_000)],
  ["wasm ÷ native, medium", MEDIUM, "wasm ÷ native", most(2)],
  ["compile, a statement", "compile", "new Authorizer, texts", most(3, " µs", 1_000)],
  ["explain, medium, complete", "ways", "explain, complete", rate(4_000)],
  ["explain, medium, decisive", "ways", "explain, decisive", rate(50_000)],
  ["simulateCustomPolicy, small", "ways", "simulateCustomPolicy", rate(50_000)],
  ["authorizer module, gzipped", "size", "authorizer", most(90, " kB", 1_000)],
  ["cold import and first decision", "cold", "authorizer", most(15, " ms")],
  ["whole module, gzipped", "size", "whole", most(450, " kB", 1_000)],
];

/** Prints the goals whose figures were taken in this run. */
export function printGoals(figures) {
  title("Goals");
  const widths = [48, 26, 24, 10];
  row(["", "goal", "figure", ""], widths);
  for (const [what, part, name, { goal, met, show }] of GOALS) {
    const figure = figures.get(part)?.[name];
    if (figure === undefined) continue;
    row([what, goal, show(figure), met(figure) ? "met" : "not met"], widths);
  }
}
