/** boto3 and the AWS CLI, in a virtual environment that is made when it is missing. */

import { spawn, spawnSync } from "node:child_process";
import { copyFileSync, existsSync, readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("../python/", import.meta.url));
const requirements = `${folder}requirements.txt`;
const environment = process.env.IAMLET_PYTHON ?? `${folder}.venv`;
const installed = `${environment}/requirements.txt`;

/** Makes the environment with what requirements.txt names, unless that is what is there. */
export function ensurePython() {
  if (existsSync(installed) && readFileSync(installed, "utf8") === readFileSync(requirements, "utf8")) return;
  run("python3", ["-m", "venv", "--clear", environment]);
  run(`${environment}/bin/pip`, ["install", "--quiet", "--disable-pip-version-check", "--requirement", requirements]);
  copyFileSync(requirements, installed);
}

function run(program, words) {
  const { status, error, stdout, stderr } = spawnSync(program, words, { encoding: "utf8" });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`${program} ${words.join(" ")} ended with ${status}\n${stdout}${stderr}`);
}

/** The path of a program in the environment. */
export function program(name) {
  return `${environment}/bin/${name}`;
}

/** A Python process that makes calls; they are answered in their order. */
export class Python {
  #process;
  #waiting = [];
  #ended = false;

  constructor() {
    ensurePython();
    this.#process = spawn(program("python"), [`${folder}bridge.py`], { stdio: ["pipe", "pipe", "inherit"] });
    const lines = createInterface({ input: this.#process.stdout });
    lines.on("line", (line) => this.#waiting.shift()?.resolve(JSON.parse(line)));
    lines.on("close", () => {
      this.#ended = true;
      for (const { reject } of this.#waiting) reject(new Error("Python has ended"));
    });
  }

  async call(call) {
    if (this.#ended) throw new Error("Python has ended");
    const answer = await new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      this.#process.stdin.write(`${JSON.stringify(call)}\n`);
    });
    if (answer.thrown !== undefined) throw new Error(answer.thrown);
    return answer;
  }

  end() {
    this.#process.stdin.end();
  }
}
