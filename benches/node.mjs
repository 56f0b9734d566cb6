// The medium workload from Node, on the installed package: decisions a second by each way to ask.

import { readFileSync } from "node:fs";
import { Authorizer } from "iamlet/authorizer";

const { options, context, requests } = JSON.parse(readFileSync(new URL("./medium.json", import.meta.url), "utf8"));
const authorizer = new Authorizer(options);
const prepared = authorizer.context(context);
const batch = requests.map((request) => ({ ...request, context: prepared }));

/** Runs of `run` a second, the best of several rounds. */
function perSecond(run) {
  let best = 0;
  for (let round = 0; round < 5; round++) {
    let runs = 0;
    const start = performance.now();
    let elapsed = 0;
    do {
      run();
      runs++;
      elapsed = performance.now() - start;
    } while (elapsed < 200);
    best = Math.max(best, (runs * 1000) / elapsed);
  }
  return best;
}

const decisions = requests.length;
const rows = {
  "isAllowed, prepared context": () => requests.forEach(({ action, resource }) => authorizer.isAllowed(action, resource, prepared)),
  "isAllowed, a fresh context of 8 keys": () =>
    requests.forEach(({ action, resource }) => authorizer.isAllowed(action, resource, { ...context })),
  "decideMany, prepared context": () => authorizer.decideMany(batch),
  "explain": () => requests.forEach(({ action, resource }) => authorizer.explain(action, resource, prepared)),
};
let reference;
for (const [name, run] of Object.entries(rows)) {
  const rate = perSecond(run) * decisions;
  reference ??= rate;
  console.log(`medium, Node: ${Math.round(rate).toLocaleString("en").padStart(12)} a second  ${name} (${(rate / reference).toFixed(2)} ×)`);
}
