/** The engines that iamlet is measured against, which run in a process of their own and time their turns themselves. */

import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";

export const PEERS = ["cedar", "casbin", "casl"];

const PROGRAM = fileURLToPath(new URL("../peers/main.mjs", import.meta.url));
/**
 * V8 of Node 20 ends the process ("unreachable code", in its deoptimizer) now and then where a call into Cedar's module
 * was inlined.
 */
const FLAGS = ["--no-turbo-inline-js-wasm-calls"];

export class Peers {
  #child;
  #waiting;

  /** `folder` is where they are installed, `workloads` where the workload files are. */
  constructor(folder, workloads) {
    this.#child = fork(PROGRAM, [folder, workloads], { execArgv: FLAGS });
    this.#child.on("message", ({ answer, error }) => {
      if (error === undefined) this.#waiting.resolve(answer);
      else this.#waiting.reject(new Error(error));
    });
    this.#child.on("exit", (code, signal) => this.#waiting?.reject(new Error(`the peers ended with ${code ?? signal}`)));
  }

  #send(what, rest) {
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject };
      this.#child.send({ what, ...rest });
    });
  }

  load(name) {
    return this.#send("load", { name });
  }

  /** From now on they are asked with this mix and context. */
  ask(mix, size) {
    return this.#send("ask", { mix, size });
  }

  compare(peer, letters, milliseconds) {
    return this.#send("compare", { peer, letters, milliseconds });
  }

  /** Candidates of a race. */
  candidates() {
    return PEERS.map((peer) => ({ name: peer, measure: (count) => this.#send("measure", { peer, count }) }));
  }

  stop() {
    this.#child.disconnect();
  }
}
