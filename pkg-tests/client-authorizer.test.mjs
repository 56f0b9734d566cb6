/** An authorizer over an account: it decides by the policies as they are. */

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ALLOW_ALL, TRUST_ACCOUNT, allow, failure, ticking } from "./lib/accounts.mjs";
import { iamlet } from "./lib/package.mjs";

const { Authorizer, IAM, PolicyError } = iamlet;

const BOB = "arn:aws:iam::123456789012:user/Bob";
const GET = ["s3:GetObject", "arn:aws:s3:::bucket/key"];
const text = (...actions) => JSON.stringify(allow(...actions));

function account(options) {
  const iam = new IAM(options);
  iam.sync.createUser({ UserName: "Bob", Tags: [{ Key: "team", Value: "red" }] });
  return iam;
}

describe("an account's authorizer", () => {
  test("is an Authorizer", () => {
    const iam = account();
    const authorizer = iam.authorizer({ principalArn: BOB });
    assert.ok(authorizer instanceof Authorizer);
    assert.equal(authorizer.isAllowed(...GET), false);
    assert.equal(authorizer.decide(...GET), "implicitDeny");
    assert.equal(authorizer.explain(...GET).step, "identity policy");
    const context = authorizer.context({ "aws:SourceIp": "10.0.0.1" });
    assert.deepEqual(authorizer.decideMany([{ action: GET[0], resource: GET[1], context }]), ["implicitDeny"]);
    assert.equal(authorizer.decide(...GET, context), "implicitDeny");
    assert.equal(authorizer.decide(...GET, { "aws:SourceIp": "10.0.0.1" }), "implicitDeny");
  });

  test("sees every change at the next decision", async () => {
    const iam = account();
    const authorizer = iam.authorizer({ principalArn: BOB });
    const steps = [
      [() => iam.putUserPolicy({ UserName: "Bob", PolicyName: "S3", PolicyDocument: text("s3:*") }), "allowed"],
      [() => iam.createPolicy({ PolicyName: "Ec2", PolicyDocument: text("ec2:*") }), "allowed"],
      [() => iam.putUserPermissionsBoundary({ UserName: "Bob", PermissionsBoundary: "arn:aws:iam::123456789012:policy/Ec2" }), "implicitDeny"],
      [() => iam.deleteUserPermissionsBoundary({ UserName: "Bob" }), "allowed"],
      [() => iam.deleteUserPolicy({ UserName: "Bob", PolicyName: "S3" }), "implicitDeny"],
      [() => iam.createGroup({ GroupName: "Team" }), "implicitDeny"],
      [() => iam.putGroupPolicy({ GroupName: "Team", PolicyName: "S3", PolicyDocument: text("s3:*") }), "implicitDeny"],
      [() => iam.addUserToGroup({ GroupName: "Team", UserName: "Bob" }), "allowed"],
      [() => iam.as({ userName: "Bob" }).removeUserFromGroup({ GroupName: "Team", UserName: "Bob" }), "implicitDeny"],
    ];
    for (const [change, decision] of steps) {
      await change();
      assert.equal(authorizer.decide(...GET), decision, String(change));
    }
  });

  test("knows the tags of its principal", async () => {
    const iam = account();
    const tagged = allow("s3:*");
    tagged.Statement[0].Condition = { StringEquals: { "aws:PrincipalTag/team": "red" } };
    await iam.putUserPolicy({ UserName: "Bob", PolicyName: "S3", PolicyDocument: JSON.stringify(tagged) });
    const authorizer = iam.authorizer({ principalArn: BOB });
    assert.equal(authorizer.decide(...GET), "allowed");
    await iam.tagUser({ UserName: "Bob", Tags: [{ Key: "team", Value: "blue" }] });
    assert.equal(authorizer.decide(...GET), "implicitDeny");
  });

  test("decides for roles and for the root user", async () => {
    const iam = account();
    await iam.createRole({ RoleName: "Deploy", AssumeRolePolicyDocument: TRUST_ACCOUNT });
    await iam.putRolePolicy({ RoleName: "Deploy", PolicyName: "All", PolicyDocument: ALLOW_ALL });
    assert.equal(iam.authorizer({ principalArn: "arn:aws:iam::123456789012:role/Deploy" }).decide(...GET), "allowed");
    assert.equal(iam.authorizer({ principalArn: "arn:aws:iam::123456789012:root" }).decide(...GET), "allowed");
  });

  test("follows its user out of the account and back", async () => {
    const iam = account();
    const authorizer = iam.authorizer({ principalArn: BOB });
    await iam.deleteUser({ UserName: "Bob" });
    const error = await failure(() => authorizer.decide(...GET));
    assert.match(error.message, /Bob/);
    await iam.createUser({ UserName: "Bob" });
    await iam.putUserPolicy({ UserName: "Bob", PolicyName: "All", PolicyDocument: ALLOW_ALL });
    assert.equal(authorizer.decide(...GET), "allowed");
  });

  test("reads the account's clock, or its own", async () => {
    const iam = account({ clock: () => new Date("2026-01-01T00:00:00Z") });
    const later = allow("s3:*");
    later.Statement[0].Condition = { DateGreaterThan: { "aws:CurrentTime": "2027-01-01T00:00:00Z" } };
    await iam.putUserPolicy({ UserName: "Bob", PolicyName: "S3", PolicyDocument: JSON.stringify(later) });
    assert.equal(iam.authorizer({ principalArn: BOB }).decide(...GET), "implicitDeny");
    assert.equal(iam.authorizer({ principalArn: BOB, clock: () => new Date("2028-01-01T00:00:00Z") }).decide(...GET), "allowed");
    const broken = iam.authorizer({ principalArn: BOB, clock: () => "today" });
    assert.throws(() => broken.decide(...GET), { name: "TypeError", message: /clock/ });
  });

  test("keeps the account until it is freed itself", () => {
    const iam = account({ clock: ticking() });
    iam.sync.putUserPolicy({ UserName: "Bob", PolicyName: "All", PolicyDocument: ALLOW_ALL });
    const authorizer = iam.authorizer({ principalArn: BOB });
    iam.free();
    assert.equal(authorizer.decide(...GET), "allowed");
    authorizer.free();
    authorizer.free();
    for (const use of [() => authorizer.decide(...GET), () => authorizer.explain(...GET), () => authorizer.context({})]) {
      assert.throws(use, /this Authorizer was freed/);
    }
  });

  test("has no update", () => {
    const authorizer = account().authorizer({ principalArn: BOB });
    assert.throws(() => authorizer.update({ permissionsBoundary: allow("s3:*") }), { name: "Error", message: /follows the account/ });
  });

  test("refuses principals that the account has not, and other options", async () => {
    const iam = account();
    for (const principalArn of ["arn:aws:iam::123456789012:user/nobody", "arn:aws:iam::210987654321:user/Bob", "Bob", ""]) {
      const error = await failure(() => iam.authorizer({ principalArn }));
      assert.ok(!(error instanceof PolicyError));
      assert.notEqual(error.name, "InternalError", principalArn);
    }
    for (const options of [undefined, null, BOB, {}, { principalArn: 5 }, { principalArn: "a\ud800" }, { principalArn: BOB, clock: 5 }]) {
      assert.throws(() => iam.authorizer(options), TypeError);
    }
    assert.throws(() => iam.authorizer({ principalArn: BOB, identityPolicies: [] }), { name: "TypeError", message: /identityPolicies/ });
  });
});
