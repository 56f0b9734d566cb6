/** A decision by every engine: workloads, mixes of requests and sizes of context. */

import { PEERS } from "../lib/peers.mjs";
import { percent, perSecond, row, short, times, title } from "../lib/print.mjs";
import { Cursor, local, race, sink } from "../lib/race.mjs";
import { REQUESTS } from "../workload/workload.mjs";

const WIDTHS = [22, 17, 12, 10, 12, 10];
const LETTERS = { allowed: "a", explicitDeny: "e", implicitDeny: "i" };

export async function decisions(bench) {
  title("A decision: one isAllowed from Node with a prepared context, the others as ratios to it (2 × takes twice as long)");
  row(["workload, mix, keys", "allow/deny/none", "ns", "a second", ...(bench.native ? ["native"] : []), ...(bench.peers ? PEERS : [])], WIDTHS);
  for (const name of bench.sizes) {
    const workload = bench.workload(name);
    const peers = bench.quick && workload.statements > 1_000 ? undefined : bench.peers;
    await peers?.load(name);
    const authorizer = new bench.Authorizer(workload.options);
    for (const mix of Object.keys(workload.mixes)) {
      const keys = bench.quick && (mix === "deny" || name !== "medium") ? ["8"] : Object.keys(workload.contexts);
      // Of the largest a peer can take a second for a single answer.
      const asks = (size) => workload.statements < 10_000 || size === "8";
      for (const size of keys) await cell(bench, { workload, mix, size, authorizer, peers: asks(size) ? peers : undefined });
    }
    authorizer.free();
  }
}

async function cell(bench, { workload, mix, size, authorizer, peers }) {
  const requests = workload.mixes[mix];
  const context = workload.contexts[size];
  const prepared = authorizer.context(context);
  const letters = requests.map(([action, resource]) => LETTERS[authorizer.decide(action, resource, prepared)]).join("");
  checkMix(letters, `${workload.name}, ${mix}, ${size} keys`);
  if (bench.native) checkNative(letters, await bench.native.ask("answers", workload.name, mix, size));
  await peers?.ask(mix, size);
  for (const peer of peers ? PEERS : []) {
    bench.agreement(peer, await peers.compare(peer, letters, bench.quick ? 200 : 1_000), (at) => requests[at]);
  }
  const candidates = [isAllowed(authorizer, requests, prepared)];
  if (bench.native) candidates.push(bench.native.candidate("decide", workload.name, mix, size));
  if (peers) candidates.push(...peers.candidates());
  const figures = await race(candidates, bench.pace, REQUESTS);
  bench.note(`${workload.name}-${mix}-${size}`, figures);
  const ratio = (name) => (figures[name] === undefined ? "" : times(figures[name] / figures.iamlet));
  const shares = ["a", "e", "i"].map((letter) => percent(count(letters, letter) / REQUESTS).replace(" %", "")).join("/");
  const others = bench.native ? ["native", ...PEERS] : PEERS;
  row([`${workload.name}, ${mix}, ${size}`, shares, short(figures.iamlet), perSecond(figures.iamlet), ...others.map(ratio)], WIDTHS);
  prepared.free();
}

/** The first decisions of an authorizer ask statement by statement; so many are behind it when it is timed. */
const FIRST = 64;

export function isAllowed(authorizer, requests, prepared, name = "iamlet") {
  const cursor = new Cursor(requests.length);
  for (const request of requests.slice(0, FIRST)) authorizer.isAllowed(request[0], request[1], prepared);
  return local(name, (count) => {
    for (let done = 0; done < count; done++) {
      const request = requests[cursor.next()];
      sink.value += authorizer.isAllowed(request[0], request[1], prepared) ? 1 : 0;
    }
  });
}

const count = (letters, letter) => letters.split(letter).length - 1;

/** A mix that is all one answer would time one path only. */
function checkMix(letters, name) {
  const allowed = count(letters, "a") / letters.length;
  if (allowed < 0.05 || allowed > 0.95) throw new Error(`${name}: ${percent(allowed)} of the requests are allowed`);
}

function checkNative(letters, native) {
  if (letters !== native) throw new Error("natively some decisions are others than in WebAssembly");
}
