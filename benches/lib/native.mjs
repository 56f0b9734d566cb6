/** The native program (native.rs), which times what its standard input asks for, so that it can take turns with this process. */

import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

export class Native {
  #child;
  #answers = [];
  #ended;

  /** `folder` has the workloads. Cargo builds the program first. */
  constructor(folder) {
    const words = ["bench", "--quiet", "--package", "iamlet", "--bench", "native", "--", "serve", folder];
    this.#child = spawn(process.env.CARGO ?? "cargo", words, { stdio: ["pipe", "pipe", "inherit"] });
    createInterface({ input: this.#child.stdout }).on("line", (line) => this.#answers.shift()?.resolve(line));
    this.#child.on("exit", (code) => {
      this.#ended = new Error(`the native program ended with ${code}`);
      this.#answers.splice(0).forEach(({ reject }) => reject(this.#ended));
    });
  }

  /** The answer to a line. */
  ask(...words) {
    if (this.#ended) return Promise.reject(this.#ended);
    const answer = new Promise((resolve, reject) => this.#answers.push({ resolve, reject }));
    this.#child.stdin.write(`${words.join(" ")}\n`);
    return answer;
  }

  /** A candidate of a race: `decide` or `compile` with its words; the program answers in nanoseconds. */
  candidate(...words) {
    return { name: "native", measure: async (count) => Number(await this.ask(...words, count)) / 1e6 };
  }

  stop() {
    this.#child.stdin.end();
  }
}
