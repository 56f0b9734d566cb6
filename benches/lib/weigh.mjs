/** The bytes by which the module's memory grows with some authorizers; options and their number come as JSON on standard input. */

import { readFileSync } from "node:fs";
import { load, modules } from "./package.mjs";

const { options, authorizers } = JSON.parse(readFileSync(0, "utf8"));
const { Authorizer } = await load(process.argv[2], "iamlet/authorizer");
const kept = [];

/** Asked once too, in case something is put off until then. */
function add() {
  kept.push(new Authorizer(options));
  kept.at(-1).isAllowed("s3:GetObject", "*");
}

// What the first one needs only while it is made is there for the others.
add();
const [{ memory }] = modules;
const before = memory.buffer.byteLength;
for (let made = 0; made < authorizers; made++) add();
console.log(memory.buffer.byteLength - before);
