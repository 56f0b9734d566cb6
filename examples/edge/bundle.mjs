// Prints the bundle of a folder of policies, once each of them has compiled: node bundle.mjs policies > bundle.json
//
// <folder>/<role>/<name>.json are the identity policies of a role, <folder>/boundary.json limits every role.

import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { Policy } from "iamlet/authorizer";

const folder = process.argv[2];
const bundle = { roles: {} };
for (const entry of readdirSync(folder, { withFileTypes: true })) {
  if (entry.name === "boundary.json") bundle.boundary = checked(join(folder, entry.name), "boundary");
  if (!entry.isDirectory()) continue;
  const names = readdirSync(join(folder, entry.name)).filter((name) => name.endsWith(".json"));
  bundle.roles[entry.name] = Object.fromEntries(names.map((name) => [name, checked(join(folder, entry.name, name), "identity")]));
}
console.log(JSON.stringify(bundle));

/** The text of a policy: a parsed object would not show that a key is there twice. */
function checked(path, type) {
  const text = readFileSync(path, "utf8");
  Policy.compile(text, { name: path, type }).free();
  return text;
}
