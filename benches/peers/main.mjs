/** The peers, in a process of their own: answers the messages of lib/peers.mjs. */

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { Asked } from "./asked.mjs";
import { create as casbin } from "./casbin.mjs";
import { create as casl } from "./casl.mjs";
import { create as cedar } from "./cedar.mjs";

const [folder, workloads] = process.argv.slice(2);
const require = createRequire(join(resolve(folder), "package.json"));
const peers = [cedar, casbin, casl].map((create) => create(require));

let workload;
/** By peer: its engine over the workload, and that with a mix and a context. */
let engines = {};
let asked = {};

const ANSWERS = {
  async load({ name }) {
    workload = JSON.parse(readFileSync(join(workloads, `${name}.json`), "utf8"));
    engines = {};
    for (const peer of peers) engines[peer.name] = await peer.load(workload);
  },
  ask({ mix, size }) {
    const prepare = ([name, engine]) => [name, new Asked(name, engine, workload.mixes[mix], workload.contexts[size])];
    asked = Object.fromEntries(Object.entries(engines).map(prepare));
  },
  compare: ({ peer, letters, milliseconds }) => asked[peer].compare(letters, milliseconds),
  measure: ({ peer, count }) => asked[peer].measure(count),
};

process.on("message", async ({ what, ...rest }) => {
  try {
    process.send({ answer: await ANSWERS[what](rest) });
  } catch (error) {
    process.send({ error: error.stack });
  }
});
