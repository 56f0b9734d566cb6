/**
 * The benchmarks of decisions: `node benches/main.mjs --package FOLDER [--quick] [--only WORKLOAD] [--no-native] [--peers FOLDER] [PART…]`.
 *
 * The native program and the peers are child processes that take turns with this one. README.md says how to read what is printed.
 */

import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { printGoals } from "./goals.mjs";
import { Native } from "./lib/native.mjs";
import { load, modules } from "./lib/package.mjs";
import { Peers } from "./lib/peers.mjs";
import { QUICK, THOROUGH } from "./lib/race.mjs";
import { cold } from "./parts/cold.mjs";
import { compile } from "./parts/compile.mjs";
import { curve } from "./parts/curve.mjs";
import { decisions } from "./parts/decisions.mjs";
import { ways } from "./parts/ways.mjs";
import { NAMES, write } from "./workload/workload.mjs";

const PARTS = { decisions, ways, compile, curve, cold };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    package: { type: "string" },
    peers: { type: "string" },
    workloads: { type: "string", default: join(dirname(fileURLToPath(import.meta.url)), "../target/bench/workloads") },
    only: { type: "string", multiple: true },
    quick: { type: "boolean", default: false },
    "no-native": { type: "boolean", default: false },
  },
});

/** What a run has: the engines, how long to take, and what was found. */
class Bench {
  figures = new Map();
  #agreements = new Map();

  constructor(engines) {
    Object.assign(this, engines);
    this.quick = values.quick;
    this.sizes = values.only ?? NAMES.sizes;
    this.pace = values.quick ? QUICK : THOROUGH;
    this.native = values["no-native"] ? undefined : new Native(values.workloads);
    this.peers = values.peers === undefined ? undefined : new Peers(values.peers, values.workloads);
  }

  workload = (name) => write(values.workloads, name);

  note = (part, figures) => {
    const ratio = figures.native === undefined ? {} : { "wasm ÷ native": figures.iamlet / figures.native };
    this.figures.set(part, { ...figures, ...ratio });
  };

  agreement(peer, { asked, differing }, request) {
    const sum = this.#agreements.get(peer) ?? { asked: 0, differing: [] };
    sum.asked += asked;
    sum.differing.push(...differing.map(request));
    this.#agreements.set(peer, sum);
  }

  /** Whether every peer answered as iamlet did; what is not the same question is no comparison. */
  printAgreements() {
    for (const [peer, { asked, differing }] of this.#agreements) {
      console.log(`${peer}: the same answer as iamlet to ${asked - differing.length} of ${asked} questions`);
      if (differing.length > 0) {
        console.log(differing.slice(0, 5).map((request) => `  not to ${request.join(" on ")}`).join("\n"));
        process.exitCode = 1;
      }
    }
  }
}

const start = performance.now();
const { Authorizer, Policy } = await load(values.package, "iamlet/authorizer");
new Authorizer({ principal: "anonymous" });
const { IAM } = await load(values.package, "iamlet");
new IAM().sync.listUsers({});
const bench = new Bench({ Authorizer, Policy, IAM, folder: values.package });
// Where both entry points share one module there is one only.
bench.note("size", { authorizer: modules[0].gzipped, whole: modules.at(-1).gzipped });

const names = positionals.length > 0 ? positionals : Object.keys(PARTS);
for (const name of names) {
  if (!(name in PARTS)) throw new Error(`no part is called ${name}; there are ${Object.keys(PARTS).join(", ")}`);
  await PARTS[name](bench);
  if (name === "decisions") bench.printAgreements();
}
printGoals(bench.figures);
bench.native?.stop();
bench.peers?.stop();
console.log(`\n${((performance.now() - start) / 1_000).toFixed(0)} s`);
