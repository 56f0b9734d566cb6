/** Accounts through faults: nothing that was answered is lost, and a call that failed has changed nothing. */

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ALLOW_ALL, TRUST_ACCOUNT, addUsers, failure, ticking, userNames } from "./lib/accounts.mjs";
import { FAULTS, arm, assertFired, iamlet, instancesMade } from "./lib/faults.mjs";

const { IAM, InternalError, NoSuchEntityException } = iamlet;

const BOB = "arn:aws:iam::123456789012:user/Bob";
const Credentials = { accessKeyId: "AKIDEXAMPLE", secretAccessKey: "secret" };
const GET = ["s3:GetObject", "arn:aws:s3:::bucket/key"];

/** An account with the user Bob, who may do everything. */
function account(options) {
  const iam = new IAM({ clock: ticking(), seed: "recovery", ...options });
  iam.sync.createUser({ UserName: "Bob", Tags: [{ Key: "Ort", Value: "Zürich 東京" }] });
  iam.sync.putUserPolicy({ UserName: "Bob", PolicyName: "All", PolicyDocument: ALLOW_ALL });
  iam.sync.createRole({ RoleName: "Deploy", AssumeRolePolicyDocument: TRUST_ACCOUNT });
  iam.sync.deleteRole({ RoleName: "Deploy" });
  return iam;
}

const DETAILS = (() => {
  const iam = account();
  const { $metadata, ...details } = iam.sync.getAccountAuthorizationDetails();
  iam.free();
  return details;
})();

/** Breaks the instance, in a call that has nothing to do with the account. */
const bystander = new IAM();
async function breakInstance(fault) {
  arm("iam_call", fault);
  assert.ok((await failure(() => bystander.listUsers())) instanceof InternalError);
  assertFired("listUsers");
}

/** The ways in which an account comes to be, each with the same Bob. */
const ORIGINS = {
  "new": () => account(),
  "of a snapshot": () => IAM.fromSnapshot(account().snapshot(), { clock: ticking(), seed: "recovery" }),
  "of a snapshot, changed since": () => {
    const iam = IAM.fromSnapshot(account().snapshot(), { clock: ticking(), seed: "recovery" });
    addUsers(iam, 3);
    iam.sync.deleteUser({ UserName: "user01" });
    return iam;
  },
  "imported": () => {
    const iam = new IAM({ clock: ticking(), seed: "recovery" });
    iam.sync.importAuthorizationDetails(DETAILS);
    return iam;
  },
  "of another id, with options": () =>
    account({ accountId: "210987654321", partition: "aws-cn", quotas: { UsersQuota: 3 }, organization: { id: "o-a1b2c3d4e5", serviceControlPolicies: [[ALLOW_ALL]] } }),
  "seen by a second client": () => account().as({ userName: "Bob" }),
};

/** Something that Bob did. */
const used = (iam) => ({ principalArn: iam.sync.getUser({ UserName: "Bob" }).User.Arn, action: "s3:GetObject" });

/** The public methods of a client, each with the export that it ends in. */
const CALLS = {
  "createUser": ["iam_call", (iam) => iam.createUser({ UserName: "new" })],
  "sync.createUser": ["iam_call", (iam) => iam.sync.createUser({ UserName: "new" })],
  "call": ["iam_call", (iam) => iam.call("DeleteUserPolicy", { UserName: "Bob", PolicyName: "All" })],
  "snapshot": ["iam_snapshot", (iam) => iam.snapshot()],
  "importAuthorizationDetails": ["iam_import", (iam) => iam.importAuthorizationDetails(DETAILS)],
  "sync.importAuthorizationDetails": ["iam_import", (iam) => iam.sync.importAuthorizationDetails(DETAILS)],
  "recordAccess": ["iam_record_access", (iam) => iam.recordAccess(used(iam))],
  "sync.recordAccess": ["iam_record_access", (iam) => iam.sync.recordAccess([used(iam)])],
  "as": ["iam_call", (iam) => iam.as({ userName: "Bob" }).createGroup({ GroupName: "new" })],
  "resource": ["iam_call", (iam) => iam.resource().createUser({ UserName: "new" })],
  "generatePresignedUrl": ["iam_presign", (iam) => iam.generatePresignedUrl("GetUser", { Credentials })],
  "paginator": ["iam_call", (iam) => iam.getPaginator("list_users").paginate().buildFullResult()],
  "paginateListUsers": ["iam_call", (iam) => iamlet.paginateListUsers({ client: iam }, {}).next()],
  "waiter": ["iam_call", (iam) => iam.getWaiter("user_exists").wait({ UserName: "Bob" })],
  "waitUntilUserExists": ["iam_call", (iam) => iamlet.waitUntilUserExists({ client: iam, maxWaitTime: 10 }, { UserName: "Bob" })],
  "authorizer": ["iam_authorizer_new", (iam) => iam.authorizer({ principalArn: iam.sync.getUser({ UserName: "Bob" }).User.Arn })],
  "authorizer.decide": ["decide_text", (iam) => iam.authorizer({ principalArn: iam.sync.getUser({ UserName: "Bob" }).User.Arn }).decide(...GET)],
};

for (const fault of FAULTS) {
  describe(fault, () => {
    for (const [origin, make] of Object.entries(ORIGINS)) {
      test(`an account that is ${origin} survives one in each method`, async () => {
        const iam = make();
        const before = iam.snapshot();
        for (const [title, [name, call]] of Object.entries(CALLS)) {
          for (const late of [false, true]) {
            arm(name, fault, late);
            const error = await failure(() => call(iam));
            assert.ok(error instanceof InternalError, `${title}: ${error}`);
            assertFired(title);
            assert.deepEqual(iam.snapshot(), before, title);
          }
        }
        assert.equal(iam.sync.getUser({ UserName: "Bob" }).User.UserName, "Bob");
      });
    }

    test("making clients", async () => {
      const other = account();
      const bytes = other.snapshot();
      for (const [name, call] of [
        ["iam_new", () => new IAM()],
        ["iam_restore", () => IAM.fromSnapshot(bytes)],
      ]) {
        arm(name, fault);
        assert.ok((await failure(call)) instanceof InternalError);
        assertFired(name);
        assert.deepEqual(other.snapshot(), bytes);
      }
    });

    test("many accounts survive it, and go on", async () => {
      const many = Array.from({ length: 50 }, (_, index) => {
        const iam = new IAM({ seed: index, clock: ticking() });
        addUsers(iam, index % 7, `u${index}-`);
        return iam;
      });
      const before = many.map((iam) => iam.snapshot());
      const made = instancesMade();
      await breakInstance(fault);
      // Some go on before others are looked at again.
      for (const iam of many.slice(20, 30)) iam.sync.createUser({ UserName: "later" });
      await breakInstance(fault);
      many.forEach((iam, index) => {
        if (index >= 20 && index < 30) {
          assert.equal(iam.sync.getUser({ UserName: "later" }).User.UserName, "later");
          iam.sync.deleteUser({ UserName: "later" });
        }
        assert.deepEqual(userNames(iam), userNames(IAM.fromSnapshot(before[index])));
      });
      assert.equal(instancesMade(), made + 2);
    });

    test("an account goes on as if nothing had been", async () => {
      const [broken, whole] = [account(), account()];
      for (let round = 0; round < 20; round++) {
        await breakInstance(fault);
        for (const { sync } of [broken, whole]) {
          sync.createUser({ UserName: `round${round}` });
          if (round > 2) sync.deleteUser({ UserName: `round${round - 2}` });
        }
      }
      assert.deepEqual(broken.snapshot(), whole.snapshot());
    });

    test("clients of one account still see one account", async () => {
      const first = account();
      const second = first.as({ userName: "Bob" });
      await breakInstance(fault);
      await second.createGroup({ GroupName: "Team" });
      assert.equal(first.sync.listGroups().Groups.length, 1);
      first.free();
      await breakInstance(fault);
      assert.equal(second.sync.getUser().User.UserName, "Bob");
      assert.equal(second.sync.listGroups().Groups.length, 1);
    });

    test("an account's authorizer follows it still", async () => {
      const iam = account();
      const authorizer = iam.authorizer({ principalArn: BOB });
      const context = authorizer.context({ "aws:SourceIp": "10.0.0.1" });
      assert.equal(authorizer.decide(...GET, context), "allowed");
      await breakInstance(fault);
      assert.equal(authorizer.decide(...GET, context), "allowed");
      await breakInstance(fault);
      iam.sync.deleteUserPolicy({ UserName: "Bob", PolicyName: "All" });
      assert.equal(authorizer.decide(...GET, context), "implicitDeny");
      iam.free();
      await breakInstance(fault);
      assert.equal(authorizer.decide(...GET, context), "implicitDeny");
    });

    test("one that comes while the account is made again", async () => {
      const iam = account();
      const before = iam.snapshot();
      await breakInstance(fault);
      arm("iam_restore", fault);
      assert.throws(() => iam.sync.listUsers(), InternalError);
      assertFired("listUsers");
      assert.deepEqual(iam.snapshot(), before);
    });

    test("one in free, which does not throw", async () => {
      const [iam, other] = [account(), account()];
      arm("iam_free", fault);
      iam.free();
      assertFired("free");
      assert.throws(() => iam.sync.listUsers(), /freed/);
      assert.deepEqual(userNames(other), ["Bob"]);
    });

    test("one while the journal becomes part of the base", async () => {
      const iam = new IAM({ seed: 1, clock: ticking(), quotas: { UsersQuota: 1_000_000 } });
      arm("iam_snapshot", fault);
      let users = 0;
      const made = instancesMade();
      while (instancesMade() === made) {
        const { User } = iam.sync.createUser({ UserName: `user${users}` });
        assert.equal(User.UserName, `user${users}`);
        users += 1;
        assert.ok(users < 50_000, "the journal has not grown past its bound");
      }
      assertFired("createUser");
      assert.equal(iam.sync.getAccountSummary().SummaryMap.Users, users);
      await breakInstance(fault);
      assert.equal(iam.sync.getAccountSummary().SummaryMap.Users, users);
    });
  });
}

test("an account that is larger than its journal may be survives", async () => {
  const iam = new IAM({ seed: 1, clock: ticking(), quotas: { UsersQuota: 1_000_000 } });
  for (let index = 0; index < 30_000; index++) iam.sync.createUser({ UserName: `user${index}` });
  for (let index = 0; index < 30_000; index += 3) iam.sync.deleteUser({ UserName: `user${index}` });
  const before = iam.snapshot();
  await breakInstance("fault_panic");
  assert.deepEqual(iam.snapshot(), before);
  assert.throws(() => iam.sync.getUser({ UserName: "user0" }), NoSuchEntityException);
  assert.equal(iam.sync.getUser({ UserName: "user29999" }).User.UserName, "user29999");
});
