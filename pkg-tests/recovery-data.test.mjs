/** Data packs through faults: the next instance knows them as the one before did. */

import assert from "node:assert/strict";
import { join } from "node:path";
import { describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import { TRUST_ACCOUNT, failure } from "./lib/accounts.mjs";
import { FAULTS, arm, assertFired, iamlet } from "./lib/faults.mjs";

const { IAM, InternalError, expandActions } = iamlet;
const pack = async (name) => (await import(pathToFileURL(join(process.env.IAMLET_FAULTY_PACKAGE, `data/${name}.js`)))).default;
const managedPolicies = await pack("aws-managed-policies");
const serviceReference = await pack("service-reference");

const GET = { PolicySourceArn: "arn:aws:iam::123456789012:role/app", ActionNames: ["s3:GetObject"], ResourceArns: ["arn:aws:s3:::b/k"] };

/** An account with a role that has a policy of AWS. */
function account(place, options) {
  const iam = new IAM(options);
  iam.sync.createRole({ RoleName: "app", AssumeRolePolicyDocument: TRUST_ACCOUNT });
  iam.sync.attachRolePolicy({ RoleName: "app", PolicyArn: `arn:aws:iam::aws:policy/${place}` });
  return iam;
}

/** The decision on reading an object, and how the result is named. */
function simulated(iam) {
  const [{ EvalDecision, EvalResourceName }] = iam.sync.simulatePrincipalPolicy(GET).EvaluationResults;
  return [EvalDecision, EvalResourceName];
}

for (const fault of FAULTS) {
  describe(fault, () => {
    const plain = account("ReadOnlyAccess");
    const full = account("service-role/AmazonS3ObjectLambdaExecutionRolePolicy", { managedPolicies, serviceReference });
    full.sync.attachRolePolicy({ RoleName: "app", PolicyArn: "arn:aws:iam::aws:policy/ReadOnlyAccess" });
    const known = (iam) => iam.sync.listPolicies({ Scope: "AWS", MaxItems: 1_000 }).Policies.length;
    const before = [plain, full].map((iam) => [...simulated(iam), known(iam)]);
    const assertAllWell = () => {
      assert.deepEqual([plain, full].map((iam) => [...simulated(iam), known(iam)]), before);
      assert.deepEqual(expandActions("s3:GetObject", serviceReference), ["s3:GetObject"]);
    };

    test("in a call", async () => {
      assert.deepEqual(before[0].slice(0, 2), ["allowed", "arn:aws:s3:::b/k"]);
      assert.deepEqual(before[1].slice(0, 2), ["allowed", "arn:${Partition}:s3:::${BucketName}/${ObjectName}"]);
      arm("iam_call", fault);
      assert.ok((await failure(() => plain.listUsers())) instanceof InternalError);
      assertFired("listUsers");
      assertAllWell();
    });

    test("while actions are expanded", () => {
      arm("expand_actions", fault);
      assert.throws(() => expandActions("*", serviceReference), InternalError);
      assertFired("expandActions");
      assertAllWell();
    });

    test("while a pack is taken", () => {
      for (const late of [false, true]) {
        arm("pack_new", fault, late);
        assert.throws(() => new IAM({ serviceReference: { ...serviceReference } }), InternalError);
        assertFired("new IAM");
        assertAllWell();
      }
    });

    test("while they are taken again", async () => {
      arm("iam_call", fault);
      assert.ok((await failure(() => plain.listUsers())) instanceof InternalError);
      arm("pack_new", fault);
      assert.throws(() => simulated(full), InternalError);
      assertFired("simulatePrincipalPolicy");
      assertAllWell();
    });
  });
}
