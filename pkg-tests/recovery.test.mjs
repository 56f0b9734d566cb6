/** A fault in the WebAssembly instance: the call ends in InternalError, and everything made before goes on working. */

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { FAULTS, arm, assertFired, iamlet, instancesMade } from "./lib/faults.mjs";

const { Authorizer, IAM, InternalError, Policy, PolicyError, checkPolicyDocument } = iamlet;

const DOCUMENT = {
  Version: "2012-10-17",
  Statement: [
    { Effect: "Allow", Action: "s3:Get*", Resource: "arn:aws:s3:::bucket/*" },
    { Effect: "Deny", Action: "s3:*", Resource: "*", Condition: { NotIpAddress: { "aws:SourceIp": "10.0.0.0/8" } } },
  ],
};
const GET = ["s3:GetObject", "arn:aws:s3:::bucket/key"];
const INPUT = { PolicyInputList: [JSON.stringify(DOCUMENT)], ActionNames: ["s3:GetObject"], ResourceArns: [GET[1]] };

const policy = Policy.compile(DOCUMENT, { name: "Shared" });
const authorizer = new Authorizer({ principal: "arn:aws:iam::123456789012:user/Bob", identityPolicies: [policy] });
const inside = authorizer.context({ "aws:SourceIp": "10.0.0.1" });
const outside = authorizer.context({ "aws:SourceIp": "203.0.113.7" });
const iam = new IAM();
/** How many actions were asked for that were not asked for before. */
let asked = 0;

/** Every object made before the faults still answers as it did. */
async function assertAllWell() {
  assert.equal(authorizer.decide(...GET, inside), "allowed");
  assert.equal(authorizer.decide(...GET, outside), "explicitDeny");
  assert.equal(authorizer.isAllowed(...GET, { "aws:SourceIp": "10.0.0.2" }), true);
  assert.deepEqual(authorizer.decideMany([{ action: GET[0], resource: GET[1], context: inside }]), ["allowed"]);
  const { decision, decidedBy } = authorizer.explain(...GET, outside);
  assert.equal(decision, "explicitDeny");
  assert.deepEqual(decidedBy, [{ kind: "identity", policy: "Shared", statement: 1 }]);
  const other = new Authorizer({ principal: "arn:aws:iam::123456789012:user/Eve", identityPolicies: [policy] });
  assert.equal(other.decide(...GET, inside), "allowed");
  other.free();
  assert.throws(() => Policy.compile("{"), PolicyError);
  const { EvaluationResults } = await iam.simulateCustomPolicy(INPUT);
  assert.equal(EvaluationResults.length, 1);
}

/** The public calls, each with the export that it ends in. */
const CALLS = {
  "authorizer.isAllowed": ["decide_text", () => authorizer.isAllowed(...GET, inside)],
  "authorizer.isAllowed of a long resource": ["text_room", () => authorizer.isAllowed(GET[0], `${GET[1]}${"x".repeat(5_000)}`, inside)],
  "authorizer.isAllowed of a new action": ["number_action", () => authorizer.isAllowed(`s3:Get${(asked += 1)}`, GET[1], inside)],
  "authorizer.decideLines": ["decide_lines", () => authorizer.decideLines(GET.join("\t"), inside)],
  "authorizer.decide with a context object": ["decide_text_with", () => authorizer.decide(...GET, { "aws:SourceIp": "10.0.0.1" })],
  "authorizer.decideMany": ["decide_texts", () => authorizer.decideMany([{ action: GET[0], resource: GET[1] }])],
  "authorizer.explain": ["explain", () => authorizer.explain(...GET)],
  "authorizer.update": ["authorizer_update", () => authorizer.update({ permissionsBoundary: DOCUMENT })],
  "authorizer.context": ["context_new", () => authorizer.context({ "aws:SourceIp": "10.0.0.1" })],
  "new Authorizer": ["authorizer_new", () => new Authorizer({ principal: "123456789012", identityPolicies: [policy] })],
  "Policy.compile": ["compile_policy", () => Policy.compile(DOCUMENT)],
  "checkPolicyDocument": ["check_document", () => checkPolicyDocument(DOCUMENT, "identity")],
  "new IAM": ["iam_new", () => new IAM()],
  "iam.sync": ["iam_call", () => iam.sync.simulateCustomPolicy(INPUT)],
};

for (const fault of FAULTS) {
  describe(fault, () => {
    for (const [title, [name, call]] of Object.entries(CALLS)) {
      test(`in ${title}`, async () => {
        await assertAllWell();
        const before = instancesMade();
        arm(name, fault);
        assert.throws(call, InternalError);
        assertFired(title);
        await assertAllWell();
        assert.equal(instancesMade(), before + 1, "one instance replaces the broken one");
      });
    }

    test("in iam.simulateCustomPolicy", async () => {
      await assertAllWell();
      arm("iam_call", fault);
      const promise = iam.simulateCustomPolicy(INPUT);
      await assert.rejects(promise, InternalError);
      await assertAllWell();
    });

    test("in free, which must not throw", async () => {
      const passing = Policy.compile(DOCUMENT);
      arm("policy_free", fault);
      passing.free();
      assertFired("free");
      await assertAllWell();
    });

    test("again and again", async () => {
      for (let round = 0; round < 100; round++) {
        arm("decide_text", fault);
        assert.throws(() => authorizer.decide(...GET, inside), InternalError);
        assert.equal(authorizer.decide(...GET, inside), "allowed");
      }
      await assertAllWell();
    });

    test("while objects are rebuilt after another fault", async () => {
      arm("decide_text", fault);
      assert.throws(() => authorizer.decide(...GET, inside), InternalError);
      arm("authorizer_new", fault);
      assert.throws(() => authorizer.decide(...GET, inside), InternalError);
      await assertAllWell();
    });
  });
}

test("a failed update leaves the authorizer as it was, after a fault too", async () => {
  assert.throws(() => authorizer.update({ permissionsBoundary: "{" }), PolicyError);
  arm("authorizer_update", "fault_panic");
  assert.throws(() => authorizer.update({ identityPolicies: [] }), InternalError);
  await assertAllWell();
});

test("an update that succeeded is kept through a fault", () => {
  const changed = new Authorizer({ principal: "arn:aws:iam::123456789012:user/Bob", identityPolicies: [policy] });
  changed.update({ identityPolicies: [] });
  arm("decide_text", "fault_panic");
  assert.throws(() => changed.decide(...GET, inside), InternalError);
  assert.equal(changed.decide(...GET, inside), "implicitDeny");
});

test("a freed object stays freed through a fault", () => {
  const freed = Policy.compile(DOCUMENT);
  freed.free();
  arm("decide_text", "fault_panic");
  assert.throws(() => authorizer.decide(...GET, inside), InternalError);
  assert.throws(() => new Authorizer({ principal: "123456789012", identityPolicies: [freed] }), /freed/);
});
