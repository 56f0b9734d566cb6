/** `iam.resource()` over an account, as programs use it. */

import assert from "node:assert/strict";
import { inspect } from "node:util";
import { describe, test } from "node:test";
import { TRUST_ACCOUNT, addUsers, allow, failure } from "./lib/accounts.mjs";
import { iamlet } from "./lib/package.mjs";

const { IAM, NoSuchEntityException, ResourceLoadError, ValidationError } = iamlet;

const DOCUMENT = allow("s3:GetObject");
const PolicyDocument = JSON.stringify(DOCUMENT);

async function all(items) {
  const found = [];
  for await (const item of items) found.push(item);
  return found;
}
const names = async (items) => (await all(items)).map(({ name }) => name);

describe("users", () => {
  test("have attributes once they are loaded or created", async () => {
    const resource = new IAM().resource();
    const created = await resource.createUser({ UserName: "Bob", Path: "/team/", Tags: [{ Key: "a", Value: "b" }] });
    assert.equal(created.arn, "arn:aws:iam::123456789012:user/team/Bob");
    assert.ok(created.createDate instanceof Date);
    const user = resource.User("Bob");
    assert.deepEqual([user.name, user.userName, user.user_name], ["Bob", "Bob", "Bob"]);
    assert.throws(() => user.arn, ResourceLoadError);
    await user.load();
    assert.deepEqual([user.arn, user.create_date, user.tags], [created.arn, created.createDate, created.tags]);
    assert.equal(user.password_last_used, undefined);
    await resource.meta.client.tagUser({ UserName: "Bob", Tags: [{ Key: "a", Value: "c" }] });
    await user.reload();
    assert.equal(user.tags[0].Value, "c");
  });

  test("keep what they had when loading fails", async () => {
    const resource = new IAM().resource();
    const user = await resource.create_user({ UserName: "Bob" });
    await user.delete();
    await assert.rejects(user.load(), NoSuchEntityException);
    assert.equal(user.userName, "Bob");
    assert.ok(user.arn.endsWith("user/Bob"));
  });

  test("are renamed and moved", async () => {
    const resource = new IAM().resource();
    const user = await resource.User("Bob").create();
    const renamed = await user.update({ NewUserName: "Rob" });
    assert.equal(renamed.name, "Rob");
    const moved = await renamed.update({ NewPath: "/team/" });
    assert.ok(moved.equals(renamed));
    await moved.load();
    assert.equal(moved.path, "/team/");
    await assert.rejects(user.load(), NoSuchEntityException);
  });

  test("have policies", async () => {
    const resource = new IAM().resource();
    const user = await resource.createUser({ UserName: "Bob" });
    const inline = await user.create_policy({ PolicyName: "Read", PolicyDocument });
    assert.deepEqual([inline.userName, inline.name, inline.policy_name], ["Bob", "Read", "Read"]);
    await inline.load();
    assert.deepEqual(inline.policyDocument, DOCUMENT);
    assert.ok(inline.User().equals(user));
    assert.ok(user.Policy("Read").equals(inline));
    await user.Policy("Read").put({ PolicyDocument: JSON.stringify(allow("s3:*")) });
    await inline.reload();
    assert.deepEqual(inline.policy_document, allow("s3:*"));

    const managed = await resource.createPolicy({ PolicyName: "Shared", PolicyDocument });
    assert.throws(() => managed.policyName, ResourceLoadError);
    await user.attachPolicy({ PolicyArn: managed.arn });
    assert.deepEqual((await all(user.attached_policies)).map(({ arn }) => arn), [managed.arn]);
    assert.deepEqual(await names(managed.attachedUsers), ["Bob"]);
    assert.deepEqual(await names(user.policies), ["Read"]);
    await managed.detach_user({ UserName: "Bob" });
    await inline.delete();
    assert.deepEqual([await all(user.attachedPolicies), await all(user.policies)], [[], []]);
  });

  test("have access keys", async () => {
    const resource = new IAM().resource();
    const user = await resource.createUser({ UserName: "Bob" });
    const pair = await user.createAccessKeyPair();
    assert.equal(pair.secret, pair.secret_access_key);
    assert.match(pair.secret, /^.{40}$/);
    for (const shown of [inspect(pair, { showHidden: false }), String(pair), JSON.stringify(pair)]) {
      assert.ok(shown.includes(pair.id) && !shown.includes(pair.secret), shown);
    }
    await pair.deactivate();
    const [key] = await all(user.access_keys);
    assert.deepEqual([key.userName, key.id, key.accessKeyId, key.status], ["Bob", pair.id, pair.id, "Inactive"]);
    await key.activate();
    assert.equal((await all(user.accessKeys))[0].status, "Active");
    const current = resource.meta.client.as({ userName: "Bob" }).resource().CurrentUser();
    assert.deepEqual((await all(current.access_keys)).map(({ id }) => id), [pair.id]);
    await key.delete();
    assert.deepEqual(await all(user.accessKeys), []);
  });
});

describe("groups, roles and profiles", () => {
  test("groups have members", async () => {
    const resource = new IAM().resource();
    const group = await resource.create_group({ GroupName: "Team" });
    const user = await resource.createUser({ UserName: "Bob" });
    await group.addUser({ UserName: "Bob" });
    assert.deepEqual([await names(group.users), await names(user.groups)], [["Bob"], ["Team"]]);
    assert.ok((await all(group.users))[0].arn.endsWith("user/Bob"));
    await user.removeGroup({ GroupName: "Team" });
    assert.deepEqual(await names(group.users), []);
    const policy = await group.createPolicy({ PolicyName: "Read", PolicyDocument });
    assert.ok(policy.Group().equals(group));
    assert.deepEqual(await names(group.policies), ["Read"]);
    assert.equal((await group.update({ NewGroupName: "Crew" })).name, "Crew");
  });

  test("roles have a trust policy, policies and profiles", async () => {
    const resource = new IAM().resource();
    const role = await resource.createRole({ RoleName: "Deploy", AssumeRolePolicyDocument: TRUST_ACCOUNT });
    assert.deepEqual(role.assume_role_policy_document, JSON.parse(TRUST_ACCOUNT));
    const other = JSON.parse(TRUST_ACCOUNT);
    other.Statement[0].Sid = "Other";
    await role.AssumeRolePolicy().update({ PolicyDocument: JSON.stringify(other) });
    await role.load();
    assert.deepEqual(role.assumeRolePolicyDocument, other);
    assert.ok(role.AssumeRolePolicy().Role().equals(role));

    const profile = await resource.createInstanceProfile({ InstanceProfileName: "Web" });
    assert.deepEqual(profile.roles, []);
    await profile.addRole({ RoleName: "Deploy" });
    await profile.load();
    assert.deepEqual(profile.roles, [role]);
    assert.deepEqual(profile.roles[0].assumeRolePolicyDocument, other);
    assert.deepEqual(profile.rolesAttribute[0].AssumeRolePolicyDocument, other);
    assert.deepEqual(await names(role.instance_profiles), ["Web"]);
    await profile.remove_role({ RoleName: "Deploy" });
    await profile.delete();
    await role.delete();
    assert.deepEqual(await names(resource.roles), []);
  });

  test("policies have versions", async () => {
    const resource = new IAM().resource();
    const policy = await resource.createPolicy({ PolicyName: "Shared", PolicyDocument });
    const version = await policy.createVersion({ PolicyDocument: JSON.stringify(allow("s3:*")) });
    assert.deepEqual([version.arn, version.version_id], [policy.arn, "v2"]);
    await version.load();
    assert.deepEqual([version.document, version.isDefaultVersion], [allow("s3:*"), false]);
    await policy.load();
    assert.deepEqual(policy.defaultVersion, resource.PolicyVersion(policy.arn, "v1"));
    await version.set_as_default();
    await policy.load();
    assert.equal(policy.default_version.versionId, "v2");
    assert.deepEqual((await all(policy.versions)).map(({ versionId }) => versionId), ["v2", "v1"]);
    await resource.PolicyVersion(policy.arn, "v1").delete();
    await policy.delete();
    assert.deepEqual(await all(resource.policies.filter({ Scope: "Local" })), []);
  });
});

describe("the account", () => {
  test("has a password policy, a summary and an alias", async () => {
    const resource = new IAM().resource();
    const policy = await resource.createAccountPasswordPolicy({ MinimumPasswordLength: 12 });
    await policy.load();
    assert.deepEqual([policy.minimumPasswordLength, policy.expire_passwords], [12, false]);
    await policy.update({ MaxPasswordAge: 90 });
    await policy.reload();
    assert.equal(policy.max_password_age, 90);
    await policy.delete();
    await assert.rejects(policy.load(), NoSuchEntityException);
    await resource.create_account_alias({ AccountAlias: "example" });
    const summary = resource.AccountSummary();
    await summary.load();
    assert.equal(summary.summaryMap.Users, 0);
    assert.deepEqual((await resource.meta.client.listAccountAliases()).AccountAliases, ["example"]);
  });

  test("has a user that calls", async () => {
    const iam = new IAM();
    await iam.createUser({ UserName: "Bob" });
    const current = iam.as({ userName: "Bob" }).resource().CurrentUser();
    assert.throws(() => current.user, ResourceLoadError);
    await current.load();
    assert.equal(current.user.name, "Bob");
    const root = iam.resource().CurrentUser();
    await root.load();
    assert.deepEqual([root.arn, root.userName], ["arn:aws:iam::123456789012:root", "root"]);
  });
});

describe("collections", () => {
  const iam = new IAM();
  const expected = addUsers(iam, 250).sort();
  iam.sync.createUser({ UserName: "Zoe", Path: "/team/" });
  const { users } = iam.resource();

  /** How many calls a loop over a collection makes. */
  async function counted(run) {
    let calls = 0;
    const { call } = iam;
    iam.call = (...words) => {
      calls += 1;
      return call.apply(iam, words);
    };
    try {
      await run();
    } finally {
      delete iam.call;
    }
    return calls;
  }

  test("give everything, page by page", async () => {
    assert.deepEqual((await names(users)).slice(0, 250).sort(), expected);
    assert.equal((await names(users.all())).length, 251);
    assert.deepEqual((await all(users.pages())).map((page) => page.length), [100, 100, 51]);
    assert.deepEqual((await all(users.pageSize(200).pages())).map((page) => page.length), [200, 51]);
    assert.deepEqual((await all(users.page_size(1000).pages())).map((page) => page.length), [251]);
  });

  test("end at a limit", async () => {
    assert.deepEqual(await names(users.limit(3)), (await names(users)).slice(0, 3));
    assert.deepEqual((await all(users.limit(150).pages())).map((page) => page.length), [100, 50]);
    assert.equal((await names(users.limit(1000))).length, 251);
    assert.deepEqual(await names(users.limit(0)), []);
    assert.equal(await counted(() => names(users.limit(100))), 1);
    assert.equal(await counted(() => names(users.limit(10).pageSize(5))), 2);
  });

  test("ask for no more than what is looped over", async () => {
    assert.equal(await counted(() => all(users.filter({}))), 3);
    const first = await counted(async () => {
      for await (const user of users) return user;
    });
    assert.equal(first, 1);
    assert.equal(await counted(async () => users.filter({ PathPrefix: "/x/" }).limit(1)), 0);
  });

  test("are filtered, and stay as they are", async () => {
    const team = users.filter({ PathPrefix: "/team/" });
    assert.deepEqual(await names(team), ["Zoe"]);
    assert.deepEqual(await names(team), ["Zoe"]);
    assert.deepEqual(await names(team.filter({ PathPrefix: "/" }).limit(1)), [(await names(users))[0]]);
    assert.deepEqual(await names(team.limit(5)), ["Zoe"]);
    assert.equal((await names(users)).length, 251);
    assert.deepEqual(await names(users.filter(Object.freeze({ PathPrefix: "/", MaxItems: 50 })).limit(1)), [(await names(users))[0]]);
    const params = { PathPrefix: "/team/" };
    const filtered = users.filter(params);
    params.PathPrefix = "/other/";
    assert.deepEqual(await names(filtered), ["Zoe"]);
  });

  test("of one kind of entity count only those", async () => {
    const resource = iam.resource();
    const policy = await resource.createPolicy({ PolicyName: "Wide", PolicyDocument });
    for (const name of ["user00", "user01", "user02"]) await policy.attachUser({ UserName: name });
    await resource.createRole({ RoleName: "One", AssumeRolePolicyDocument: TRUST_ACCOUNT });
    await policy.attach_role({ RoleName: "One" });
    assert.deepEqual(await names(policy.attached_users.pageSize(1).limit(2)), ["user00", "user01"]);
    assert.deepEqual([await names(policy.attachedRoles), await names(policy.attachedGroups)], [["One"], []]);
  });

  test("refuse wrong arguments by name", async () => {
    for (const [call, member] of [
      [() => users.limit("3"), "limit"],
      [() => users.limit(-1), "limit"],
      [() => users.limit(1.5), "limit"],
      [() => users.limit(), "limit"],
      [() => users.pageSize(0), "pageSize"],
      [() => users.page_size(null), "pageSize"],
      [() => users.filter(null), "filter"],
      [() => users.filter("/x/"), "filter"],
      [() => iam.resource().User("Bob").groups.filter({ UserName: "Eve" }), "UserName"],
      [() => iam.resource().User(), "User.name"],
      [() => iam.resource().User("a\ud800"), "User.name"],
      [() => iam.resource().PolicyVersion("x", 2), "PolicyVersion.versionId"],
    ]) {
      const error = await failure(async () => call());
      assert.ok(error instanceof TypeError && error.message.startsWith(`${member}: `), error.message);
    }
    for (const [params, member] of [
      [{ Path: "/x/" }, "Path"],
      [{ PathPrefix: 7 }, "PathPrefix"],
      [Object.defineProperty({}, "PathPrefix", { enumerable: true, get: () => assert.fail("a getter ran") }), "PathPrefix"],
    ]) {
      const error = await failure(() => names(users.filter(params)));
      assert.ok(error instanceof ValidationError && error.message.startsWith(`${member}: `), error.message);
    }
  });
});

describe("resources", () => {
  test("run in the order in which they are called", async () => {
    const resource = new IAM().resource();
    const [, , users] = await Promise.all([
      resource.createUser({ UserName: "Bob" }),
      resource.User("Bob").update({ NewUserName: "Rob" }),
      names(resource.users),
    ]);
    assert.deepEqual(users, ["Rob"]);
  });

  test("refuse what an action does not take", async () => {
    const resource = new IAM().resource();
    const getter = Object.defineProperty({}, "Path", { enumerable: true, get: () => assert.fail("a getter ran") });
    for (const [call, member] of [
      [() => resource.User("Bob").create({ Name: "x" }), "Name"],
      [() => resource.User("Bob").create({ UserName: "x" }), "UserName"],
      [() => resource.User("Bob").create({ Path: 7 }), "Path"],
      [() => resource.User("Bob").create(getter), "Path"],
      [() => resource.User("Bob").create([]), "the input of CreateUser"],
      [() => resource.createUser(), ""],
    ]) {
      const error = await failure(call);
      assert.ok(error instanceof ValidationError && error.message.startsWith(member), error.message);
    }
    assert.deepEqual(await names(resource.users), []);
  });

  test("compare and print by what identifies them", () => {
    const resource = new IAM().resource();
    const pair = resource.AccessKeyPair("Bob", "AKIA", "hidden");
    assert.equal(pair.secret, "hidden");
    assert.equal(inspect(resource.User("Bob")), "User { name: 'Bob' }");
    assert.equal(String(resource.PolicyVersion("arn", "v1")), 'iam.PolicyVersion(arn="arn", versionId="v1")');
    assert.deepEqual(pair.toJSON(), { class: "AccessKeyPair", userName: "Bob", id: "AKIA" });
    for (const shown of [inspect(pair), String(pair), JSON.stringify(pair)]) assert.ok(!shown.includes("hidden"), shown);
    assert.deepEqual(resource.User("Bob"), resource.User("Bob"));
    assert.notDeepEqual(resource.User("Bob"), resource.User("Eve"));
    assert.notDeepEqual(resource.User("Bob"), resource.Group("Bob"));
    assert.ok(!resource.User("Bob").equals(undefined));
    assert.throws(() => {
      resource.User("Bob").name = "Eve";
    }, TypeError);
  });

  test("are no thenables and know only what is theirs", async () => {
    const resource = new IAM().resource();
    assert.equal(await resource, resource);
    assert.equal(resource.then, undefined);
    assert.equal(resource.User("constructor").name, "constructor");
    await assert.rejects(resource.User("__proto__").load(), NoSuchEntityException);
  });
});
