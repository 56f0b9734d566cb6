/** Waiting for something to exist: as the SDK does, and as boto3 does. */

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ALLOW_ALL, TRUST_ACCOUNT, failure } from "./lib/accounts.mjs";
import { iamlet } from "./lib/package.mjs";

const { IAM, NoSuchEntityException, ValidationError, WaiterError } = iamlet;
const { waitUntilInstanceProfileExists, waitUntilPolicyExists, waitUntilRoleExists, waitUntilUserExists } = iamlet;

const iam = new IAM();
iam.sync.createUser({ UserName: "Bob" });
iam.sync.createRole({ RoleName: "Deploy", AssumeRolePolicyDocument: TRUST_ACCOUNT });
iam.sync.createInstanceProfile({ InstanceProfileName: "Box" });
const { Policy } = iam.sync.createPolicy({ PolicyName: "All", PolicyDocument: ALLOW_ALL });

/** A client that answers as the account does and counts how often it is asked. */
function counting() {
  const client = { calls: 0, call: (name, input) => ((client.calls += 1), iam.call(name, input)) };
  return client;
}
const soon = (work) => setTimeout(work, 30);

describe("waitUntil… functions", () => {
  test("resolve with the answer of the operation", async () => {
    const config = { client: iam, maxWaitTime: 10 };
    const { state, reason } = await waitUntilUserExists(config, { UserName: "Bob" });
    assert.equal(state, "SUCCESS");
    assert.equal(reason.User.UserName, "Bob");
    assert.equal((await waitUntilRoleExists(config, { RoleName: "Deploy" })).reason.Role.RoleName, "Deploy");
    assert.equal((await waitUntilPolicyExists(config, { PolicyArn: Policy.Arn })).reason.Policy.Arn, Policy.Arn);
    assert.equal((await waitUntilInstanceProfileExists(config, { InstanceProfileName: "Box" })).state, "SUCCESS");
  });

  test("go on until it exists", async () => {
    const client = counting();
    soon(() => iam.sync.createUser({ UserName: "Late" }));
    const { state } = await waitUntilUserExists({ client, maxWaitTime: 10, minDelay: 0.01, maxDelay: 0.02 }, { UserName: "Late" });
    assert.equal(state, "SUCCESS");
    assert.ok(client.calls > 1);
  });

  test("reject with a TimeoutError", async () => {
    const client = counting();
    const error = await failure(() => waitUntilUserExists({ client, maxWaitTime: 0.1, minDelay: 0.01, maxDelay: 0.02 }, { UserName: "nobody" }));
    assert.equal(error.name, "TimeoutError");
    assert.match(error.message, /UserExists/);
    assert.ok(error.cause instanceof NoSuchEntityException);
    assert.ok(client.calls > 2, `${client.calls} calls`);
    assert.equal((await failure(() => waitUntilInstanceProfileExists({ client, maxWaitTime: 0.01 }, { InstanceProfileName: "none" }))).name, "TimeoutError");
  });

  test("reject with an AbortError, at once", async () => {
    const controller = new AbortController();
    const client = counting();
    const started = Date.now();
    soon(() => controller.abort("enough"));
    const waiting = waitUntilUserExists({ client, maxWaitTime: 60, abortSignal: controller.signal }, { UserName: "nobody" });
    const error = await failure(() => waiting);
    assert.deepEqual([error.name, error.cause], ["AbortError", "enough"]);
    assert.ok(Date.now() - started < 900, "the pause was cut short");
    const before = client.calls;
    assert.equal((await failure(() => waitUntilUserExists({ client, maxWaitTime: 60, abortSignal: controller.signal }, { UserName: "Bob" }))).name, "AbortError");
    assert.equal(client.calls, before, "an aborted signal asks nothing");
  });

  test("reject with errors that do not mean that it is not there yet", async () => {
    const client = counting();
    const error = await failure(() => waitUntilUserExists({ client, maxWaitTime: 10 }, { UserName: "" }));
    assert.ok(error instanceof ValidationError);
    assert.equal(client.calls, 1);
  });

  test("refuse what is no configuration", async () => {
    const good = { client: iam, maxWaitTime: 1 };
    const wrong = [
      ["client", [undefined, null, {}, "iam"]],
      ["maxWaitTime", [undefined, 0, -1, "1", Number.NaN]],
      ["minDelay", [0, -1, "1", Number.NaN]],
      ["maxDelay", [0, 0.5, "1"]],
      ["abortSignal", ["x", {}, 5]],
      ["delay", [1]],
    ];
    for (const [name, values] of wrong) {
      for (const value of values) {
        const error = await failure(() => waitUntilUserExists({ ...good, [name]: value }, { UserName: "Bob" }));
        assert.equal(error.name, "TypeError", `${name}: ${String(value)}`);
        assert.match(error.message, new RegExp(name));
      }
    }
  });
});

describe("getWaiter", () => {
  const quick = { Delay: 0.01, MaxAttempts: 3 };

  test("knows waiters by all their names, in both spellings of itself", async () => {
    for (const name of ["user_exists", "userExists", "UserExists"]) {
      assert.equal(await iam.getWaiter(name).wait({ UserName: "Bob" }), undefined);
      assert.equal(await iam.get_waiter(name).wait({ UserName: "Bob", WaiterConfig: quick }), undefined);
    }
    await iam.getWaiter("role_exists").wait({ RoleName: "Deploy" });
    await iam.getWaiter("policy_exists").wait({ PolicyArn: Policy.Arn });
    await iam.getWaiter("instance_profile_exists").wait({ InstanceProfileName: "Box" });
  });

  test("refuses other names", () => {
    assert.throws(() => iam.getWaiter("group_exists"), { message: "Waiter does not exist: group_exists" });
    for (const name of ["__proto__", "constructor", "", undefined, null, 5]) assert.throws(() => iam.getWaiter(name), /Waiter does not exist/);
  });

  test("gives up after MaxAttempts", async () => {
    for (const [name, input] of [["UserExists", { UserName: "nobody" }], ["InstanceProfileExists", { InstanceProfileName: "none" }]]) {
      const error = await failure(() => iam.getWaiter(name).wait({ ...input, WaiterConfig: quick }));
      assert.ok(error instanceof WaiterError);
      assert.deepEqual([error.name, error.message], ["WaiterError", `Waiter ${name} failed: Max attempts exceeded`]);
      assert.equal(error.cause.Code, "NoSuchEntity");
    }
  });

  test("goes on until it exists", async () => {
    soon(() => iam.sync.createUser({ UserName: "Later" }));
    await iam.getWaiter("user_exists").wait({ UserName: "Later", WaiterConfig: { Delay: 0.01, MaxAttempts: 100 } });
  });

  test("fails at other errors", async () => {
    const error = await failure(() => iam.getWaiter("user_exists").wait({ UserName: "", WaiterConfig: quick }));
    assert.equal(error.name, "WaiterError");
    assert.match(error.message, /^Waiter UserExists failed: An error occurred \(ValidationError\): /);
    assert.ok(error.cause instanceof ValidationError);
    assert.equal((await failure(() => iam.getWaiter("user_exists").wait("Bob"))).name, "WaiterError");
  });

  test("refuses what is no configuration", async () => {
    for (const WaiterConfig of [null, 5, [], { Delay: -1 }, { Delay: "1" }, { MaxAttempts: Number.NaN }, { Attempts: 1 }]) {
      const error = await failure(() => iam.getWaiter("user_exists").wait({ UserName: "Bob", WaiterConfig }));
      assert.equal(error.name, "TypeError", JSON.stringify(WaiterConfig));
      assert.match(error.message, /WaiterConfig/);
    }
  });
});
