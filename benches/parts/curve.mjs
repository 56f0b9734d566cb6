/** What a decision costs against the number of statements. */

import { row, short, times, title, whole } from "../lib/print.mjs";
import { race } from "../lib/race.mjs";
import { NAMES, REQUESTS } from "../workload/workload.mjs";
import { isAllowed } from "./decisions.mjs";

export async function curve(bench) {
  await draw(bench, "distinct", "allow", "The curve: statements over distinct resources, ns a decision");
  await draw(bench, "shared", "deny", "The curve, reported and not bounded: one action, resources that differ by wildcards only, no match, ns a decision");
}

async function draw(bench, family, mix, heading) {
  title(heading);
  const widths = [22, 14, 14];
  row(["statements", "wasm", ...(bench.native ? ["native"] : [])], widths);
  const points = {};
  for (const name of bench.quick && family === "shared" ? NAMES[family].slice(0, 4) : NAMES[family]) {
    const workload = bench.workload(name);
    const authorizer = new bench.Authorizer(workload.options);
    const prepared = authorizer.context(workload.contexts["8"]);
    const candidates = [isAllowed(authorizer, workload.mixes[mix], prepared)];
    if (bench.native) candidates.push(bench.native.candidate("decide", name, mix, "8"));
    const figures = await race(candidates, bench.pace, REQUESTS);
    points[workload.statements] = figures.iamlet;
    row([whole(workload.statements), ...Object.values(figures).map(short)], widths);
    prepared.free();
    authorizer.free();
  }
  if (points[100_000] === undefined) return;
  const ratio = points[100_000] / points[100];
  row(["100,000 ÷ 100", times(ratio)], widths);
  bench.note(family, { ratio });
}
