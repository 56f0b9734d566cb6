// How long a program waits for its first decision, in milliseconds: importing, starting the module, compiling a policy and
// deciding, each time in a new process of Node. Without an argument by both modules; with one, this is such a process.

import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const ENTRIES = ["iamlet/authorizer", "iamlet"];
const RUNS = 21;

const [entry] = process.argv.slice(2);
if (entry === undefined) ENTRIES.forEach(print);
else await decide(entry);

/** Prints what each part took, the middle of all runs. */
function print(entry) {
  const script = fileURLToPath(import.meta.url);
  const runs = Array.from({ length: RUNS }, () => JSON.parse(execFileSync(process.execPath, [script, entry], { encoding: "utf8" })));
  const parts = Object.keys(runs[0]).map((part) => {
    const times = runs.map((run) => run[part]).sort((a, b) => a - b);
    return `${part} ${times[RUNS >> 1].toFixed(1)} (${times[0].toFixed(1)} to ${times[RUNS - 1].toFixed(1)})`;
  });
  console.log(`cold, Node, ms: ${entry.padEnd(18)} ${parts.join(", ")}`);
}

async function decide(entry) {
  const start = performance.now();
  const { Authorizer } = await import(entry);
  const imported = performance.now();
  const authorizer = new Authorizer({
    principal: "arn:aws:iam::123456789012:user/Bob",
    identityPolicies: ['{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:Get*","Resource":"*"}}'],
  });
  if (!authorizer.isAllowed("s3:GetObject", "arn:aws:s3:::bucket/key")) throw new Error("the request is allowed");
  const decided = performance.now();
  console.log(JSON.stringify({ all: decided - start, import: imported - start, "start and decide": decided - imported }));
}
