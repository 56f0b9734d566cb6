/** The engines that iamlet is measured against, from the folder that they are installed in. */

import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { create as casbin } from "../peers/casbin.mjs";
import { create as casl } from "../peers/casl.mjs";
import { create as cedar } from "../peers/cedar.mjs";
import { Cursor, local, sink } from "./race.mjs";

export const PEERS = ["cedar", "casbin", "casl"];

export function loadPeers(folder) {
  const require = createRequire(join(resolve(folder), "package.json"));
  return [cedar, casbin, casl].map((create) => create(require));
}

/** A peer with a mix of requests and a context, ready to be asked. */
export class Asked {
  #engine;
  #context;
  #questions;
  #name;

  constructor(name, engine, requests, context) {
    this.#name = name;
    this.#engine = engine;
    this.#context = engine.context(context);
    this.#questions = requests.map((request) => engine.question(request));
  }

  candidate() {
    const cursor = new Cursor(this.#questions.length);
    return local(this.#name, (count) => {
      for (let done = 0; done < count; done++) {
        sink.value += this.#engine.isAllowed(this.#questions[cursor.next()], this.#context) ? 1 : 0;
      }
    });
  }

  /** Compares what the peer allows with the letters of iamlet's decisions, for as many requests as there is time for. */
  compare(letters, milliseconds) {
    const cursor = new Cursor(this.#questions.length);
    const start = performance.now();
    let asked = 0;
    const differing = [];
    while (asked < this.#questions.length && (asked < 16 || performance.now() - start < milliseconds)) {
      const at = cursor.next();
      const allowed = this.#engine.isAllowed(this.#questions[at], this.#context);
      if (allowed !== (letters[at] === "a")) differing.push(at);
      asked += 1;
    }
    return { asked, differing };
  }
}
