/** What a policy costs before the first decision: the time to compile it, and the memory that it takes. */

import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { row, short, title } from "../lib/print.mjs";
import { local, race } from "../lib/race.mjs";

const WIDTHS = [52, 14];
const WEIGH = new URL("../lib/weigh.mjs", import.meta.url);
/** Authorizers whose memory is weighed together: pages are too coarse for one. */
const WEIGHED = 10;

export async function compile(bench) {
  const workload = bench.workload("large");
  const texts = workload.options.identityPolicies.map(({ document }) => JSON.stringify(document));
  const perPolicy = workload.statements / texts.length;
  const candidates = [
    local("Policy.compile, text", (count) => {
      for (let done = 0; done < count; done++) bench.Policy.compile(texts[done % texts.length]).free();
    }),
    authorizers(bench, "new Authorizer, texts", { ...workload.options, identityPolicies: texts }, texts.length),
    authorizers(bench, "new Authorizer, objects", workload.options, texts.length),
  ];
  if (bench.native) candidates.push({ ...bench.native.candidate("compile", workload.name), name: "Policy::compile, native" });
  const figures = await race(candidates, bench.pace, texts.length);
  title("Compiling: large, µs a statement");
  for (const [name, figure] of Object.entries(figures)) row([name, short(figure / perPolicy / 1_000)], WIDTHS);
  bench.note("compile", Object.fromEntries(Object.entries(figures).map(([name, figure]) => [name, figure / perPolicy])));
  weigh(bench, workload, texts);
}

/** Counted in policies, as the others are. */
function authorizers({ Authorizer }, name, options, policies) {
  return local(name, (count) => {
    for (let done = 0; done < count; done += policies) {
      const some = options.identityPolicies.slice(0, Math.min(policies, count - done));
      new Authorizer({ ...options, identityPolicies: some }).free();
    }
  });
}

/** In a process of its own, whose memory nothing else has made larger. */
function weigh({ folder, note }, workload, texts) {
  const options = { ...workload.options, identityPolicies: texts };
  const input = JSON.stringify({ options, authorizers: WEIGHED });
  const grown = Number(execFileSync(process.execPath, [fileURLToPath(WEIGH), folder], { input, encoding: "utf8" }));
  const bytes = grown / WEIGHED / workload.statements;
  row(["memory of the module, bytes a statement", short(bytes)], WIDTHS);
  const source = texts.reduce((sum, text) => sum + text.length, 0) / workload.statements;
  row(["the statement as JSON text, bytes", short(source)], WIDTHS);
  note("memory", { "bytes a statement": bytes });
}
