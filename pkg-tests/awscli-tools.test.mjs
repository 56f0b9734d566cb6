/** Tools of others that read what IAM answers: they scan an account of iamlet as they would one of AWS. */

import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { endpoint } from "./lib/endpoint.mjs";
import { iamlet } from "./lib/package.mjs";
import { environment, runProgram } from "./lib/program.mjs";
import { ensurePython, program } from "./lib/python.mjs";

const POLICY = "arn:aws:iam::123456789012:policy";
const folder = mkdtempSync(join(tmpdir(), "iamlet-tools-"));
const details = join(folder, "details.json");

/** Runs a tool to a good end, and answers what it printed. */
async function run(tool, words, env) {
  const { status, stdout, stderr } = await runProgram(program(tool), words, { cwd: folder, env });
  assert.equal(status, 0, stderr);
  return stdout;
}

before(async () => {
  ensurePython();
  const iam = new iamlet.IAM();
  fill(iam.sync, JSON.parse(readFileSync(new URL("python/scanned-account.json", import.meta.url), "utf8")));
  const server = await endpoint(() => iam);
  writeFileSync(details, await run("aws", ["iam", "get-account-authorization-details", "--output", "json"], environment(server.url)));
  await server.close();
});
after(() => rmSync(folder, { recursive: true }));

function fill(iam, { users, groups, policies }) {
  const document = (statement) => JSON.stringify({ Version: "2012-10-17", Statement: [statement] });
  for (const [PolicyName, statement] of Object.entries(policies)) iam.createPolicy({ PolicyName, PolicyDocument: document(statement) });
  for (const { name: GroupName, attached } of groups) {
    iam.createGroup({ GroupName });
    for (const name of attached) iam.attachGroupPolicy({ GroupName, PolicyArn: `${POLICY}/${name}` });
  }
  for (const { name: UserName, groups, inline } of users) {
    iam.createUser({ UserName });
    for (const GroupName of groups) iam.addUserToGroup({ UserName, GroupName });
    for (const [PolicyName, statement] of Object.entries(inline)) iam.putUserPolicy({ UserName, PolicyName, PolicyDocument: document(statement) });
  }
}

test("cloudsplaining finds the way to more privileges, and who has it", async () => {
  await run("cloudsplaining", ["scan", "--input-file", details, "--output", folder, "--skip-open-report"], process.env);
  const found = JSON.parse(readFileSync(join(folder, "iam-results-details.json"), "utf8"));
  const policies = Object.values(found.customer_managed_policies);
  const deploy = policies.find(({ PolicyName }) => PolicyName === "Deploy");
  assert.deepEqual(deploy.AttachedTo.groups, ["Developers"]);
  assert.deepEqual(deploy.PrivilegeEscalation.findings.map(({ actions }) => actions.includes("iam:passrole")), [true]);
  assert.deepEqual(Object.values(found.users).map(({ name }) => name).sort(), ["ana", "ben"]);
  assert.deepEqual(Object.values(found.inline_policies).map(({ PolicyName, DataExfiltration }) => [PolicyName, DataExfiltration.findings]), [["ReadBuckets", ["s3:GetObject"]]]);
});

test("parliament finds what is mistyped, by the policy's ARN", async () => {
  const { stdout } = await runProgram(program("parliament"), ["--auth-details-file", details, "--json"], { cwd: folder, env: process.env });
  const findings = stdout.trim().split("\n").map((line) => JSON.parse(line));
  const prefixes = findings.filter(({ issue }) => issue === "UNKNOWN_PREFIX").map(({ detail, location }) => [detail, location.filepath]);
  assert.deepEqual(prefixes, [["Unknown prefix dyanmodb", `${POLICY}/Mistyped`]]);
});
