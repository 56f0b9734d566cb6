/** Programs that run while this process goes on, as what they ask may be served by it. */

import { spawn } from "node:child_process";

/** What clients of AWS read from their environment, and nothing of this machine's own. */
export function environment(endpoint, key = "AKIDEXAMPLE") {
  return {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    AWS_ENDPOINT_URL: endpoint,
    AWS_ACCESS_KEY_ID: key,
    AWS_SECRET_ACCESS_KEY: "any",
    AWS_DEFAULT_REGION: "us-east-1",
    AWS_CONFIG_FILE: "/dev/null",
    AWS_SHARED_CREDENTIALS_FILE: "/dev/null",
    AWS_EC2_METADATA_DISABLED: "true",
  };
}

/** Runs a program to its end; answers `{ status, stdout, stderr }`. */
export function runProgram(program, words, { input = "", ...options } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, options);
    const texts = { stdout: "", stderr: "" };
    for (const name of ["stdout", "stderr"]) child[name].setEncoding("utf8").on("data", (text) => (texts[name] += text));
    child.on("error", reject);
    child.on("close", (status) => resolve({ status, ...texts }));
    child.stdin.end(input);
  });
}
