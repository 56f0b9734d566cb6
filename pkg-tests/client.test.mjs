/** The client as a user has it: operations in both spellings, results, errors, callers. */

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { TRUST_ACCOUNT, addUsers, failure, ticking, userNames } from "./lib/accounts.mjs";
import { iamlet } from "./lib/package.mjs";

const { EntityAlreadyExistsException, IAM, IAMServiceException, NoSuchEntityException, ValidationError } = iamlet;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

describe("operations", () => {
  test("are methods in both spellings, and named by call", async () => {
    const iam = new IAM();
    await iam.createUser({ UserName: "Bob" });
    await iam.create_user({ UserName: "Eve" });
    await iam.call("CreateUser", { UserName: "Mel" });
    iam.sync.createUser({ UserName: "Ann" });
    iam.sync.create_user({ UserName: "Tim" });
    iam.sync.call("CreateUser", { UserName: "Zoe" });
    assert.deepEqual(userNames(iam), ["Ann", "Bob", "Eve", "Mel", "Tim", "Zoe"]);
  });

  test("answer alike by each of the ways", async () => {
    const iam = new IAM();
    await iam.createUser({ UserName: "Bob" });
    const input = { UserName: "Bob" };
    const answers = [
      await iam.getUser(input),
      await iam.get_user(input),
      await iam.call("GetUser", input),
      iam.sync.getUser(input),
      iam.sync.get_user(input),
      iam.sync.call("GetUser", input),
    ];
    for (const { User } of answers) assert.deepEqual(User, answers[0].User);
  });

  test("take no input where none is required", async () => {
    const iam = new IAM();
    assert.deepEqual((await iam.listUsers()).Users, []);
    assert.deepEqual((await iam.list_users(undefined)).Users, []);
    assert.deepEqual(iam.sync.listUsers().Users, []);
    assert.deepEqual((await iam.call("ListUsers")).Users, []);
    assert.equal(iam.sync.getAccountSummary().SummaryMap.Users, 0);
  });

  test("run in the order in which they are called", async () => {
    const iam = new IAM();
    const calls = [
      iam.createUser({ UserName: "Bob" }),
      iam.createGroup({ GroupName: "Team" }),
      iam.addUserToGroup({ UserName: "Bob", GroupName: "Team" }),
      iam.getGroup({ GroupName: "Team" }),
    ];
    const [, , , { Users }] = await Promise.all(calls);
    assert.equal(Users.length, 1);
  });

  test("read the input when they are called", async () => {
    const iam = new IAM();
    const input = { UserName: "Bob" };
    const call = iam.createUser(input);
    input.UserName = "Eve";
    assert.equal((await call).User.UserName, "Bob");
  });

  test("leave out members of the input that are undefined", async () => {
    const iam = new IAM();
    const { User } = await iam.createUser({ UserName: "Bob", Path: undefined, Tags: undefined });
    assert.equal(User.Path, "/");
  });

  test("of two clients are of two accounts", () => {
    const [one, other] = [new IAM({ accountId: "111111111111" }), new IAM()];
    addUsers(one, 1);
    assert.deepEqual(userNames(other), []);
  });
});

describe("results", () => {
  const iam = new IAM({ clock: () => new Date("2026-05-06T07:08:09.123Z"), seed: 1 });

  test("hold the members that there are, and no others", async () => {
    const { User, $metadata, ...others } = await iam.createUser({ UserName: "Bob", Path: "/team/" });
    assert.deepEqual(others, {});
    assert.match(User.UserId, /^AIDA[A-Z2-7]{17}$/);
    assert.deepEqual(User, {
      Path: "/team/",
      UserName: "Bob",
      UserId: User.UserId,
      Arn: "arn:aws:iam::123456789012:user/team/Bob",
      CreateDate: new Date("2026-05-06T07:08:09Z"),
    });
    assert.match($metadata.requestId, UUID);
    assert.deepEqual($metadata, { httpStatusCode: 200, requestId: $metadata.requestId, attempts: 1, totalRetryDelay: 0 });
  });

  test("have dates wherever a member is one", async () => {
    await iam.createRole({ RoleName: "Deploy", AssumeRolePolicyDocument: TRUST_ACCOUNT });
    await iam.createInstanceProfile({ InstanceProfileName: "Box" });
    await iam.addRoleToInstanceProfile({ InstanceProfileName: "Box", RoleName: "Deploy" });
    const date = new Date("2026-05-06T07:08:09Z");
    const { InstanceProfile } = await iam.getInstanceProfile({ InstanceProfileName: "Box" });
    assert.deepEqual([InstanceProfile.CreateDate, InstanceProfile.Roles[0].CreateDate], [date, date]);
    const { RoleDetailList } = await iam.getAccountAuthorizationDetails();
    assert.deepEqual(RoleDetailList[0].InstanceProfileList[0].Roles[0].CreateDate, date);
    assert.ok(RoleDetailList[0].CreateDate instanceof Date);
  });

  test("keep text that looks like a date as text", async () => {
    const text = "2026-01-02T03:04:05Z";
    await iam.tagUser({ UserName: "Bob", Tags: [{ Key: "CreateDate", Value: text }] });
    assert.deepEqual((await iam.listUserTags({ UserName: "Bob" })).Tags, [{ Key: "CreateDate", Value: text }]);
  });

  test("have documents percent-encoded, in both spellings", async () => {
    const encoded = encodeURIComponent(TRUST_ACCOUNT);
    assert.equal((await iam.getRole({ RoleName: "Deploy" })).Role.AssumeRolePolicyDocument, encoded);
    assert.equal((await iam.get_role({ RoleName: "Deploy" })).Role.AssumeRolePolicyDocument, encoded);
  });

  test("of operations without output have metadata only", async () => {
    assert.deepEqual(Object.keys(await iam.tagUser({ UserName: "Bob", Tags: [] })), ["$metadata"]);
  });

  test("have a request id each", async () => {
    const answers = await Promise.all(Array.from({ length: 50 }, () => iam.listUsers()));
    assert.equal(new Set(answers.map((answer) => answer.$metadata.requestId)).size, 50);
  });
});

describe("errors", () => {
  const iam = new IAM();
  addUsers(iam, 1);

  test("are instances of the exceptions of the SDK", async () => {
    const error = await failure(() => iam.getUser({ UserName: "nobody" }));
    assert.ok(error instanceof NoSuchEntityException && error instanceof IAMServiceException && error instanceof Error);
    assert.equal(error.name, "NoSuchEntityException");
    assert.equal(error.Code, "NoSuchEntity");
    assert.equal(error.message, "The user with name nobody cannot be found.");
    assert.equal(error.$fault, "client");
    assert.match(error.$metadata.requestId, UUID);
    assert.deepEqual(error.$metadata, { httpStatusCode: 404, requestId: error.$metadata.requestId, attempts: 1, totalRetryDelay: 0 });
  });

  test("are thrown by sync", () => {
    assert.throws(() => iam.sync.createUser({ UserName: "user00" }), EntityAlreadyExistsException);
    assert.throws(() => iam.sync.createUser({ UserName: "USER00" }), { name: "EntityAlreadyExistsException", Code: "EntityAlreadyExists" });
  });

  test("of validation list every violation", async () => {
    const error = await failure(() => iam.createUser({ UserName: "", Path: "x" }));
    assert.ok(error instanceof ValidationError && error instanceof IAMServiceException);
    assert.deepEqual([error.name, error.Code, error.$metadata.httpStatusCode], ["ValidationError", "ValidationError", 400]);
    assert.match(error.message, /^2 validation errors detected: /);
    assert.match(error.$metadata.requestId, UUID);
  });

  test("name members that are missing, unknown or of a wrong type", async () => {
    assert.match((await failure(() => iam.createUser())).message, /userName/i);
    assert.match((await failure(() => iam.createUser({ UserName: "Bob", Nme: "x" }))).message, /Nme/);
    assert.match((await failure(() => iam.createUser({ UserName: "Bob", Tags: [{ Key: 5, Value: "x" }] }))).message, /Tags.*Key/i);
  });

  test("for operations that there are not", async () => {
    const error = await failure(() => iam.call("CreateUsers", {}));
    assert.deepEqual([error.name, error.message], ["ValidationError", 'IAM has no operation "CreateUsers"']);
  });

  test("leave the account as it was", async () => {
    const before = iam.snapshot();
    await failure(() => iam.createUser({ UserName: "Bob", Tags: [{ Key: "a", Value: "1" }, { Key: "A", Value: "2" }] }));
    await failure(() => iam.deleteUser({ UserName: "nobody" }));
    assert.deepEqual(iam.snapshot(), before);
  });
});

describe("callers", () => {
  const iam = new IAM();
  addUsers(iam, 2);

  test("are the root user if nothing is said", async () => {
    assert.equal((await iam.getUser()).User.Arn, "arn:aws:iam::123456789012:root");
  });

  test("are users by name or by ARN", async () => {
    assert.equal((await iam.as({ userName: "user01" }).getUser()).User.UserName, "user01");
    assert.equal((await iam.as({ arn: "arn:aws:iam::123456789012:user/user00" }).get_user()).User.UserName, "user00");
    assert.equal(iam.as({ userName: "user01" }).sync.getUser().User.UserName, "user01");
  });

  test("who are no users must say whom they mean", async () => {
    const session = iam.as({ arn: "arn:aws:sts::123456789012:assumed-role/Deploy/Session" });
    const error = await failure(() => session.getUser());
    assert.deepEqual([error.name, error.message], ["ValidationError", "Must specify userName when calling with non-User credentials"]);
  });

  test("can be told when the account is made", async () => {
    const bob = new IAM({ caller: { userName: "Bob" } });
    await bob.createUser({ UserName: "Bob" });
    assert.equal((await bob.getUser()).User.UserName, "Bob");
    assert.match((await bob.as({ arn: "arn:aws:iam::123456789012:root" }).getUser()).User.Arn, /:root$/);
  });

  test("see one account", async () => {
    const [shared, other] = [iam.as({ userName: "user00" }), iam.as({ userName: "user01" })];
    await shared.createUser({ UserName: "made-by-one" });
    assert.equal((await other.getUser({ UserName: "made-by-one" })).User.UserName, "made-by-one");
    other.sync.deleteUser({ UserName: "made-by-one" });
    assert.deepEqual(userNames(iam), ["user00", "user01"]);
  });

  test("are freed one by one, the account with the last", async () => {
    const first = new IAM();
    addUsers(first, 1);
    const second = first.as({ userName: "user00" });
    const third = second.as({ userName: "user00" });
    first.free();
    first.free();
    assert.throws(() => first.sync.listUsers(), /this IAM was freed/);
    assert.match((await failure(() => first.listUsers())).message, /this IAM was freed/);
    for (const use of [() => first.as({ userName: "x" }), () => first.snapshot(), () => first.authorizer({ principalArn: "x" })]) {
      assert.throws(use, /this IAM was freed/);
    }
    assert.deepEqual(userNames(second), ["user00"]);
    second.free();
    assert.deepEqual(userNames(third), ["user00"]);
    third[Symbol.dispose ?? "free"]();
    assert.throws(() => third.sync.listUsers(), /this IAM was freed/);
  });
});

describe("a clock", () => {
  test("is asked for the time of each call", async () => {
    const iam = new IAM({ clock: ticking() });
    const first = await iam.createUser({ UserName: "a" });
    const second = await iam.createUser({ UserName: "b" });
    assert.deepEqual([first.User.CreateDate, second.User.CreateDate], [new Date("2026-01-02T03:04:05Z"), new Date("2026-01-02T03:04:06Z")]);
  });

  test("may use the client itself", () => {
    let asked = 0;
    const iam = new IAM({
      clock: () => {
        asked += 1;
        if (asked === 1) iam.sync.createUser({ UserName: "inner" });
        return new Date(asked * 1000);
      },
    });
    iam.sync.createUser({ UserName: "outer" });
    assert.deepEqual(userNames(iam), ["inner", "outer"]);
    assert.equal(iam.sync.getUser({ UserName: "outer" }).User.CreateDate.getTime(), 2000);
  });

  test("that frees the client ends the call", () => {
    const iam = new IAM({ clock: () => (iam.free(), new Date()) });
    assert.throws(() => iam.sync.createUser({ UserName: "Bob" }), /freed/);
  });

  test("is now if none is given", async () => {
    const before = Math.floor(Date.now() / 1000) * 1000;
    const { User } = await new IAM().createUser({ UserName: "Bob" });
    assert.ok(User.CreateDate >= before && User.CreateDate <= Date.now());
  });
});

describe("a seed", () => {
  const play = (options) => {
    const iam = new IAM({ clock: ticking(), ...options });
    addUsers(iam, 20);
    const ids = iam.sync.listUsers().Users.map((user) => user.UserId);
    return { ids, requests: iam.sync.listUsers().$metadata.requestId, bytes: Buffer.from(iam.snapshot()).toString("hex") };
  };

  test("makes the same calls give the same bytes", () => {
    for (const seed of ["a", 42, ""]) assert.deepEqual(play({ seed }), play({ seed }));
    assert.notDeepEqual(play({ seed: "a" }).ids, play({ seed: "b" }).ids);
  });

  test("is not needed for ids that differ", () => {
    const [one, other] = [play({}), play({})];
    assert.equal(new Set([...one.ids, ...other.ids]).size, 40);
  });
});

describe("other options", () => {
  test("account and partition", async () => {
    const { User } = await new IAM({ accountId: "210987654321", partition: "aws-cn" }).createUser({ UserName: "Bob" });
    assert.equal(User.Arn, "arn:aws-cn:iam::210987654321:user/Bob");
  });

  test("quotas", async () => {
    const iam = new IAM({ quotas: { UsersQuota: 2 } });
    addUsers(iam, 2);
    const error = await failure(() => iam.createUser({ UserName: "third" }));
    assert.deepEqual([error.name, error.Code], ["LimitExceededException", "LimitExceeded"]);
    assert.equal(iam.sync.getAccountSummary().SummaryMap.UsersQuota, 2);
  });
});
