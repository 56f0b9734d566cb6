/** An account in an organization: its policies in simulations and in authorizers. */

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { allow, failure } from "./lib/accounts.mjs";
import { iamlet } from "./lib/package.mjs";

const { IAM, Policy, PolicyError } = iamlet;

const FULL = allow("*");
const PATH = "o-a1b2c3d4e5/r-ab12/ou-ab12-11111111/";

/** An account with the user Bob, who may do everything in S3. */
function account(organization) {
  const iam = new IAM({ organization: { id: "o-a1b2c3d4e5", ...organization } });
  iam.sync.createUser({ UserName: "Bob" });
  iam.sync.putUserPolicy({ UserName: "Bob", PolicyName: "S3", PolicyDocument: JSON.stringify(allow("s3:*")) });
  return iam;
}

const BOB = "arn:aws:iam::123456789012:user/Bob";
const REQUEST = ["s3:GetObject", "arn:aws:s3:::bucket/key"];
const decide = (iam) => iam.authorizer({ principalArn: BOB }).decide(...REQUEST);

describe("service control policies", () => {
  const documents = {
    "JSON text": JSON.stringify(allow("ec2:*")),
    "an object": allow("ec2:*"),
    "a Policy": Policy.compile(allow("ec2:*")),
    "a named document": { name: "OnlyEc2", document: allow("ec2:*") },
    "a named Policy": { name: "OnlyEc2", document: Policy.compile(allow("ec2:*")) },
  };
  for (const [title, document] of Object.entries(documents)) {
    test(`as ${title} limit users`, async () => {
      const iam = account({ serviceControlPolicies: [[FULL], [document]] });
      assert.equal(decide(iam), "implicitDeny");
      const { EvaluationResults } = await iam.simulatePrincipalPolicy({ PolicySourceArn: BOB, ActionNames: ["s3:GetObject"] });
      assert.equal(EvaluationResults[0].EvalDecision, "implicitDeny");
      assert.deepEqual(EvaluationResults[0].OrganizationsDecisionDetail, { AllowedByOrganizations: false });
    });
  }

  test("go by their names in reasons", () => {
    const iam = account({ serviceControlPolicies: [[FULL], [FULL, { name: "OnlyEc2", document: allow("ec2:*") }]] });
    const { sets } = iam.authorizer({ principalArn: BOB }).explain(...REQUEST);
    const names = sets.filter((set) => set.kind === "scp").map((set) => set.policies.map((policy) => policy.name));
    assert.deepEqual(names, [["serviceControlPolicies[0][0]"], ["serviceControlPolicies[1][0]", "OnlyEc2"]]);
  });

  test("absent or without levels limit nothing, an empty level everything", () => {
    assert.equal(decide(account({})), "allowed");
    assert.equal(decide(account({ serviceControlPolicies: [] })), "allowed");
    assert.equal(decide(account({ serviceControlPolicies: [[]] })), "implicitDeny");
  });

  test("do not limit the management account", () => {
    assert.equal(decide(account({ managementAccountId: "123456789012", serviceControlPolicies: [[]] })), "allowed");
  });

  test("stay when a Policy that was given is freed", () => {
    const policy = Policy.compile(allow("ec2:*"));
    const iam = account({ serviceControlPolicies: [[policy]] });
    policy.free();
    assert.equal(decide(iam), "implicitDeny");
    assert.throws(() => account({ serviceControlPolicies: [[policy]] }), /serviceControlPolicies\[0\]\[0\].*freed/);
  });

  test("that cannot be used are refused by their names", async () => {
    const error = await failure(() => account({ serviceControlPolicies: [[FULL], ["{"]] }));
    assert.ok(error instanceof PolicyError);
    assert.equal(error.policy, "serviceControlPolicies[1][0]");
    const undone = { ...FULL, Statement: [{ ...FULL.Statement[0], Condition: undefined }] };
    assert.throws(() => account({ serviceControlPolicies: [[undone]] }), { name: "TypeError", message: /serviceControlPolicies\[0\]\[0\].*Condition/ });
  });
});

describe("an organization", () => {
  test("has resource control policies", () => {
    const deny = { Version: "2012-10-17", Statement: [{ Effect: "Deny", Principal: "*", Action: "s3:*", Resource: "*" }] };
    assert.equal(decide(account({ resourceControlPolicies: [[deny]] })), "explicitDeny");
  });

  test("fills the keys of requests", () => {
    const iam = account({ path: PATH });
    const inside = { ...allow("s3:*"), Statement: [{ ...allow("s3:*").Statement[0], Condition: { StringEquals: { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } } }] };
    iam.sync.putUserPolicy({ UserName: "Bob", PolicyName: "S3", PolicyDocument: JSON.stringify(inside) });
    assert.equal(decide(iam), "allowed");
  });
});
