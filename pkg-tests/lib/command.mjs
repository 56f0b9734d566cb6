/** `npx iamlet`, as in a project that has the package. */

import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { join } from "node:path";
import { project } from "./project.mjs";
import { runProgram } from "./program.mjs";

/** The project. */
export const folder = project("command");

const PATH = `${join(folder, "node_modules/.bin")}:${process.env.PATH}`;

/** Runs `iamlet` with its words to the end. */
export const iamlet = (words, env = {}) => runProgram("iamlet", words, { cwd: folder, env: { PATH, ...env } });

/** Runs `npx iamlet`, which is slower. */
export const npx = (words) => runProgram("npx", ["--no-install", "iamlet", ...words], { cwd: folder, env: process.env });

/** Runs a line of a shell in which `iamlet` and further programs are there. */
export const shell = (line, env = {}, path = "") => runProgram("sh", ["-c", line], { cwd: folder, env: { ...env, PATH: `${path}:${PATH}` } });

/** The lines of the example that a command's help ends with. */
export async function exampleOf(...words) {
  const { stdout } = await iamlet([...words, "--help"]);
  return stdout.split("Example:\n")[1].replaceAll("\\\n", "").split("\n").map((line) => line.trim()).filter((line) => line !== "");
}

/** A server that runs; `stop` ends it by SIGTERM, and answers its exit code. */
export async function serving(words = []) {
  const child = spawn("iamlet", ["serve", "--port", "0", ...words], { cwd: folder, env: { PATH }, stdio: ["ignore", "pipe", "pipe"] });
  const lines = [];
  let errors = "";
  child.stderr.on("data", (chunk) => {
    errors += chunk;
    process.stderr.write(chunk);
  });
  const reader = createInterface({ input: child.stdout });
  reader.on("line", (line) => lines.push(line));
  const ended = once(child, "exit");
  await Promise.race([once(reader, "line"), ended]);
  return {
    child,
    pid: child.pid,
    lines,
    url: lines[0]?.replace("iamlet listening on ", ""),
    /** The exit code, and the signal that ended it. */
    ended,
    /** What it printed to the error output. */
    errors: () => errors,
    /** Resolves when a line of that form was printed. */
    async line(form) {
      while (!lines.some((line) => form.test(line))) await once(reader, "line", { signal: AbortSignal.timeout(60_000) });
    },
    async stop() {
      child.kill("SIGTERM");
      const [status] = await ended;
      return status;
    },
  };
}

/** What `use` makes of a server, which does not outlive it. */
export async function withServer(words, use) {
  const server = await serving(words);
  try {
    return await use(server);
  } finally {
    server.child.kill("SIGKILL");
  }
}
