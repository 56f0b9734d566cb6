/** `iamlet/authorizer` beside `iamlet`: two modules, and what goes from one to the other. */

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { authorizer, iamlet } from "./lib/package.mjs";

const DOCUMENT = {
  Version: "2012-10-17",
  Statement: { Sid: "Read", Effect: "Allow", Action: "s3:GetObject", Resource: "*", Condition: { IpAddress: { "aws:SourceIp": "10.0.0.0/8" } } },
};
const GET = ["s3:GetObject", "arn:aws:s3:::bucket/key"];
const INSIDE = { "aws:SourceIp": "10.0.0.1" };
const PRINCIPAL = "arn:aws:iam::123456789012:user/Bob";

test("gives what decides, and no more", () => {
  assert.deepEqual(Object.keys(authorizer).sort(), [
    "Authorizer",
    "InternalError",
    "NotInitializedError",
    "Policy",
    "PolicyError",
    "init",
  ]);
});

test("errors are of the same classes", () => {
  assert.throws(() => authorizer.Policy.compile("{"), iamlet.PolicyError);
});

for (const [title, here, there] of [
  ["from iamlet to iamlet/authorizer", authorizer, iamlet],
  ["from iamlet/authorizer to iamlet", iamlet, authorizer],
]) {
  describe(title, () => {
    const policy = there.Policy.compile(DOCUMENT, { name: "Shared" });
    const other = new there.Authorizer({ principal: PRINCIPAL, identityPolicies: [policy] });
    const context = other.context(INSIDE);
    const own = (identityPolicies) => new here.Authorizer({ principal: PRINCIPAL, identityPolicies });

    test("a Policy goes by its text", () => {
      for (const source of [policy, { name: "Shared", document: policy }]) {
        const { decision, decidedBy } = own([source]).explain(...GET, INSIDE);
        assert.equal(decision, "allowed");
        assert.deepEqual(decidedBy, [{ kind: "identity", policy: "Shared", statement: 0 }]);
      }
    });

    test("a Policy that was freed goes by its text", () => {
      const passing = there.Policy.compile(DOCUMENT);
      passing.free();
      assert.equal(own([passing]).isAllowed(...GET, INSIDE), true);
    });

    test("a PreparedContext goes by its text, wherever a context is", () => {
      const deciding = own([policy]);
      assert.equal(deciding.isAllowed(...GET), false);
      assert.equal(deciding.isAllowed(...GET, context), true);
      assert.equal(deciding.explain(...GET, context).decision, "allowed");
      const [action, resource] = GET;
      assert.deepEqual(deciding.decideMany([{ action, resource, context }, { action, resource }]), ["allowed", "implicitDeny"]);
      assert.equal(deciding.isAllowed(...GET, deciding.context(context)), true);
    });

    test("a Policy cannot be compiled again, nor an Authorizer be a policy", () => {
      assert.throws(() => here.Policy.compile(policy), TypeError);
      assert.throws(() => own([other]), TypeError);
    });

    test("what only looks like a Policy is none", () => {
      assert.throws(() => own([Object.create(there.Policy.prototype)]), TypeError);
    });
  });
}
