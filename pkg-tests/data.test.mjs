/** The data packs: AWS's managed policies that every account knows and the others, and the service reference. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { iamlet, packs } from "./lib/package.mjs";
import { refused } from "./lib/refused.mjs";

const { IAM, Policy, expandActions, paginateListPolicies } = iamlet;
const { managedPolicies, serviceReference } = packs;

const ROLE = {
  RoleName: "app",
  AssumeRolePolicyDocument: JSON.stringify({
    Version: "2012-10-17",
    Statement: [{ Effect: "Allow", Principal: { Service: "lambda.amazonaws.com" }, Action: "sts:AssumeRole" }],
  }),
};
const arnOf = (place, partition = "aws") => `arn:${partition}:iam::aws:policy/${place}`;

/** The decisions on some actions by what a role of the account has attached. */
async function decided(iam, place, ActionNames, partition = "aws") {
  await iam.createRole(ROLE);
  await iam.attachRolePolicy({ RoleName: "app", PolicyArn: arnOf(place, partition) });
  return simulated(iam, ActionNames, partition);
}

async function simulated(iam, ActionNames, partition = "aws") {
  const PolicySourceArn = `arn:${partition}:iam::123456789012:role/app`;
  const { EvaluationResults } = await iam.simulatePrincipalPolicy({ PolicySourceArn, ActionNames });
  return EvaluationResults.map(({ EvalDecision }) => EvalDecision);
}

/** Every policy that listPolicies of AWS gives. */
async function listed(iam) {
  const all = [];
  for await (const { Policies } of paginateListPolicies({ client: iam }, { Scope: "AWS", MaxItems: 200 })) all.push(...Policies);
  return all;
}

/** How many policies or services a pack says that it holds. */
const held = ({ holds }) => Number.parseInt(holds, 10);
const core = readFileSync(fileURLToPath(new URL("../xtask/data/core-policies.txt", import.meta.url)), "utf8").trim().split("\n");

describe("policies that every account knows", () => {
  for (const partition of ["aws", "aws-cn", "aws-us-gov"]) {
    test(`ReadOnlyAccess in ${partition}`, async () => {
      const decisions = await decided(new IAM({ partition }), "ReadOnlyAccess", ["s3:GetObject", "s3:PutObject"], partition);
      assert.deepEqual(decisions, ["allowed", "implicitDeny"]);
    });
  }

  test("are those that are listed", async () => {
    const policies = await listed(new IAM());
    assert.deepEqual(policies.map(({ Arn }) => Arn).sort(), core.map((place) => arnOf(place)).sort());
    for (const { CreateDate, UpdateDate, DefaultVersionId } of policies) {
      assert.ok(CreateDate <= UpdateDate && CreateDate.getUTCFullYear() > 2014 && /^v[1-9]/.test(DefaultVersionId));
    }
  });

  test("are in no snapshot, and are there again when it is opened", async () => {
    const iam = new IAM();
    const empty = iam.snapshot();
    await decided(iam, "ReadOnlyAccess", ["s3:GetObject"]);
    const bytes = iam.snapshot();
    assert.ok(bytes.length < empty.length + 2_000);
    assert.deepEqual(await simulated(IAM.fromSnapshot(bytes), ["s3:GetObject", "s3:PutObject"]), ["allowed", "implicitDeny"]);
  });

  test("decide in an authorizer of the account", async () => {
    const iam = new IAM();
    await decided(iam, "ReadOnlyAccess", ["s3:GetObject"]);
    const authorizer = iam.authorizer({ principalArn: "arn:aws:iam::123456789012:role/app" });
    assert.equal(authorizer.decide("s3:GetObject", "arn:aws:s3:::b/k"), "allowed");
    assert.equal(authorizer.decide("s3:PutObject", "arn:aws:s3:::b/k"), "implicitDeny");
  });

  test("go with a list of further ones", async () => {
    const Document = '{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"sqs:*","Resource":"*"}}';
    const own = { Arn: arnOf("Queues"), DefaultVersionId: "v1", PolicyVersionList: [{ VersionId: "v1", IsDefaultVersion: true, Document }] };
    for (const list of [[own], { Policies: [own] }]) {
      assert.deepEqual(await decided(new IAM({ managedPolicies: list }), "Queues", ["sqs:SendMessage"]), ["allowed"]);
      assert.deepEqual(await decided(new IAM({ managedPolicies: list }), "ReadOnlyAccess", ["s3:GetObject"]), ["allowed"]);
    }
  });
});

describe("all policies of AWS", () => {
  test("are known with the pack, each once", async () => {
    const policies = await listed(new IAM({ managedPolicies }));
    assert.equal(policies.length, held(managedPolicies) + core.length);
    assert.equal(new Set(policies.map(({ Arn }) => Arn)).size, policies.length);
    assert.ok(policies.length > 1_500);
  });

  test("compile, and are what identity policies may be", async () => {
    const iam = new IAM({ managedPolicies });
    for (const { Arn: PolicyArn, DefaultVersionId: VersionId } of await listed(iam)) {
      const { PolicyVersion } = iam.sync.getPolicyVersion({ PolicyArn, VersionId });
      Policy.compile(decodeURIComponent(PolicyVersion.Document), { name: PolicyArn, type: "identity" }).free();
    }
  });

  test("give a service-linked role its policy", async () => {
    const iam = new IAM({ managedPolicies });
    await iam.createServiceLinkedRole({ AWSServiceName: "autoscaling.amazonaws.com" });
    const { AttachedPolicies } = await iam.listAttachedRolePolicies({ RoleName: "AWSServiceRoleForAutoScaling" });
    assert.deepEqual(AttachedPolicies.map(({ PolicyName }) => PolicyName), ["AutoScalingServiceRolePolicy"]);
  });

  test("cost an account nothing once they are loaded", async () => {
    const accounts = Array.from({ length: 200 }, () => new IAM({ managedPolicies, serviceReference }));
    assert.equal((await listed(accounts[0])).length, (await listed(accounts.at(-1))).length);
    const before = process.memoryUsage().arrayBuffers;
    accounts.push(...Array.from({ length: 200 }, () => new IAM({ managedPolicies, serviceReference })));
    assert.ok(process.memoryUsage().arrayBuffers - before < 20_000_000);
    for (const iam of accounts) iam.free();
  });
});

describe("the packs", () => {
  test("say what they are", () => {
    for (const [name, pack] of [["aws-managed-policies", managedPolicies], ["service-reference", serviceReference]]) {
      assert.ok(Object.isFrozen(pack));
      assert.equal(pack.pack, name);
      assert.match(pack.date, /^20\d\d-\d\d-\d\d$/);
      assert.match(pack.source, /^\S+ \d\S+, from npm$/);
      assert.match(pack.licence, /^MIT, Copyright /);
    }
  });

  test("go only where they belong", () => {
    const damaged = (pack) => ({ ...pack, text: `x${pack.text.slice(0, 100)}` });
    refused(() => new IAM({ managedPolicies: serviceReference }), "TypeError", "managedPolicies");
    refused(() => new IAM({ serviceReference: managedPolicies }), "TypeError", "serviceReference");
    refused(() => new IAM({ serviceReference: serviceReference.text }), "TypeError", "serviceReference");
    refused(() => new IAM({ serviceReference: { ...serviceReference, text: 5 } }), "TypeError", "serviceReference.text");
    refused(() => new IAM({ serviceReference: damaged(serviceReference) }), "TypeError", "data pack");
    refused(() => new IAM({ managedPolicies: damaged(managedPolicies) }), "TypeError", "data pack");
    const accessor = Object.defineProperty({ ...serviceReference }, "text", { get: () => serviceReference.text });
    refused(() => new IAM({ serviceReference: accessor }), "TypeError", "serviceReference.text");
    new IAM({ managedPolicies, serviceReference }).free();
  });
});

describe("expandActions", () => {
  const all = expandActions("*", serviceReference);

  test("gives every action, properly spelled and sorted", () => {
    assert.ok(all.length > 20_000);
    assert.deepEqual(all, [...new Set(all)].sort());
    for (const name of ["s3:GetObject", "iam:PassRole", "ec2:RunInstances", "sts:AssumeRole"]) assert.ok(all.includes(name), name);
    assert.deepEqual(expandActions("*:*", serviceReference), all);
  });

  test("takes patterns in any case", () => {
    const got = expandActions("S3:get*", serviceReference);
    assert.deepEqual(got, all.filter((name) => name.startsWith("s3:Get")));
    assert.deepEqual(expandActions("iam:?etuserpolicy", serviceReference), ["iam:GetUserPolicy"]);
    assert.deepEqual(expandActions("s3:GetObject", serviceReference), ["s3:GetObject"]);
    assert.deepEqual(expandActions("*:DescribeTable", serviceReference), all.filter((name) => name.endsWith(":DescribeTable")));
    assert.deepEqual(expandActions("s3:Nothing*", serviceReference), []);
    assert.deepEqual(expandActions("nothing:*", serviceReference), []);
  });

  test("takes several at once, each action once", () => {
    const both = expandActions(["sqs:*Message", "SQS:SendMessage", "iam:GetUser"], serviceReference);
    assert.deepEqual(both, [...new Set([...expandActions("sqs:*message", serviceReference), "sqs:SendMessage", "iam:GetUser"])].sort());
    assert.deepEqual(expandActions([], serviceReference), []);
  });

  test("refuses what is no pattern", () => {
    for (const wrong of ["", "Get*", "s3", "s3:", ":Get", 5, null, undefined, {}, "\ud800:x"]) {
      refused(() => expandActions(wrong, serviceReference), "TypeError", "pattern");
      refused(() => expandActions(["*", wrong], serviceReference), "TypeError", "pattern[1]");
    }
    for (const wrong of [undefined, null, {}, managedPolicies, "x", serviceReference.text]) {
      refused(() => expandActions("*", wrong), "TypeError", "serviceReference");
    }
  });

  test("is linear in a hostile pattern", () => {
    const started = performance.now();
    expandActions(`s3:${"*a".repeat(20_000)}`, serviceReference);
    assert.ok(performance.now() - started < 5_000);
  });
});

test("simulations name the form of ARN with the reference, and the ARN without it", async () => {
  const PolicyInputList = ['{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:*","Resource":"*"}}'];
  const input = { PolicyInputList, ActionNames: ["s3:GetObject"], ResourceArns: ["arn:aws:s3:::b/k"] };
  const name = async (iam) => (await iam.simulateCustomPolicy(input)).EvaluationResults[0].EvalResourceName;
  assert.equal(await name(new IAM({ serviceReference })), "arn:${Partition}:s3:::${BucketName}/${ObjectName}");
  assert.equal(await name(new IAM()), "arn:aws:s3:::b/k");
});
