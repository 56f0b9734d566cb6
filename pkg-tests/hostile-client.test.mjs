/** Bad input to the client: a typed error that names what is wrong, an account as it was, and a next call that works. */

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { TRUST_ACCOUNT, failure, userNames } from "./lib/accounts.mjs";
import { iamlet } from "./lib/package.mjs";
import { refused, rejected } from "./lib/refused.mjs";

const { IAM, ValidationError } = iamlet;

const LONE = "a\ud800b";
/** One value of each kind. */
const VALUES = {
  string: "x y",
  number: 42,
  boolean: true,
  array: ["x y"],
  object: { x: "y" },
  function: () => "x",
  symbol: Symbol("x"),
  bigint: 10n,
  map: new Map(),
  date: new Date(0),
  bytes: new Uint8Array(3),
  nan: Number.NaN,
  null: null,
};
const others = (...kinds) => Object.entries(VALUES).filter(([kind]) => !kinds.includes(kind));
const accessor = (member, value = "x") => Object.defineProperty({}, member, { enumerable: true, get: () => assert.fail(`the getter of ${member} ran for ${value}`) });
const REFUSALS = ["TypeError", "PolicyError"];

const iam = new IAM();
iam.sync.createUser({ UserName: "Bob" });

/** The account still answers, and holds what it did. */
function assertUntouched() {
  assert.deepEqual(userNames(iam), ["Bob"]);
}

/** A call that is refused with a ValidationError that names the member, whichever way it is made. */
async function invalid(operation, input, member) {
  for (const call of [() => iam.call(operation, input), async () => iam.sync.call(operation, input)]) {
    const error = await rejected(call, "ValidationError", member);
    assert.ok(error instanceof ValidationError);
    assert.deepEqual([error.Code, error.$fault, error.$metadata.httpStatusCode], ["ValidationError", "client", 400]);
    assert.match(error.$metadata.requestId, /^[0-9a-f-]{36}$/);
  }
  assertUntouched();
}

describe("options of a client", () => {
  const members = {
    accountId: [],
    partition: [],
    caller: [],
    clock: ["function"],
    seed: ["string", "number"],
    quotas: [],
    organization: [],
    managedPolicies: [],
    roleTemplates: [],
    policyTemplates: [],
    serviceReference: [],
    legacySimulationResults: ["boolean"],
  };
  for (const [member, kinds] of Object.entries(members)) {
    for (const [kind, value] of others(...kinds)) {
      if (["managedPolicies", "policyTemplates"].includes(member) && kind === "object") continue;
      test(`${member}: ${kind}`, () => {
        refused(() => new IAM({ [member]: value }), REFUSALS, member);
        refused(() => IAM.fromSnapshot(iam.snapshot(), { [member]: value }), REFUSALS, member);
      });
    }
    test(`${member}: an accessor`, () => {
      refused(() => new IAM(accessor(member)), "TypeError", member);
    });
  }

  test("members of an organization", () => {
    const members = {
      id: ["string"],
      managementAccountId: [],
      delegatedAdministrator: ["boolean"],
      allFeatures: ["boolean"],
      trustedAccess: ["boolean"],
      path: [],
      serviceControlPolicies: [],
      resourceControlPolicies: [],
    };
    for (const [member, kinds] of Object.entries(members)) {
      for (const [, value] of others(...kinds)) {
        refused(() => new IAM({ organization: { id: "o-a1b2c3d4e5", [member]: value } }), REFUSALS, member);
      }
      refused(() => new IAM({ organization: accessor(member) }), "TypeError", member);
    }
    refused(() => new IAM({ organization: { id: "o-a1b2c3d4e5", policies: [] } }), "TypeError", "policies");
  });

  test("quotas that are none", () => {
    for (const [, value] of others("number")) refused(() => new IAM({ quotas: { UsersQuota: value } }), "TypeError", "UsersQuota");
    for (const value of [-1, 1.5, 1e300]) refused(() => new IAM({ quotas: { UsersQuota: value } }), "TypeError", "UsersQuota");
    for (const name of ["Users", "usersQuota", "__proto__", ""]) {
      refused(() => new IAM({ quotas: JSON.parse(`{${JSON.stringify(name)}: 1}`) }), "TypeError", "quotas");
    }
  });

  test("no object, and unknown members", () => {
    for (const value of [null, "x", 1, [], () => ({}), new Map(), Symbol("x")]) refused(() => new IAM(value), "TypeError", "options");
    for (const name of ["account", "AccountId", "__proto__", "constructor", "enforce_"]) {
      refused(() => new IAM(JSON.parse(`{${JSON.stringify(name)}: "x"}`)), "TypeError", name);
    }
  });

  test("what Object.prototype holds is no option", () => {
    Object.prototype.accountId = "210987654321";
    Object.prototype.clock = "x";
    try {
      assert.match(new IAM().sync.createUser({ UserName: "Eve" }).User.Arn, /:123456789012:/);
    } finally {
      delete Object.prototype.accountId;
      delete Object.prototype.clock;
    }
  });

  test("strings that UTF-8 cannot hold", () => {
    for (const options of [{ seed: LONE }, { accountId: LONE }, { quotas: { [LONE]: 1 } }, { caller: { userName: LONE } }, { organization: { id: LONE } }]) {
      refused(() => new IAM(options), "TypeError", "lone surrogate");
    }
  });
});

describe("a clock that tells no time", () => {
  const clocks = {
    "a number": () => Date.now(),
    "text": () => "2026-01-01T00:00:00Z",
    "nothing": () => undefined,
    "an invalid Date": () => new Date(Number.NaN),
    "an object like a Date": () => ({ getTime: () => 0 }),
    "an exception": () => {
      throw new RangeError("no time");
    },
    "a promise": async () => new Date(),
  };
  for (const [title, clock] of Object.entries(clocks)) {
    test(title, async () => {
      let good = true;
      const client = new IAM({ clock: () => (good ? new Date(0) : clock()) });
      client.sync.createUser({ UserName: "Bob" });
      const before = client.snapshot();
      good = false;
      for (const call of [
        () => client.createUser({ UserName: "Eve" }),
        async () => client.sync.createUser({ UserName: "Eve" }),
        () => client.listUsers(),
        () => client.importAuthorizationDetails({ UserDetailList: [] }),
        () => client.recordAccess({ principalArn: "arn:aws:iam::123456789012:user/Bob", action: "s3:GetObject" }),
        async () => client.authorizer({ principalArn: "arn:aws:iam::123456789012:user/Bob" }).decide("s3:GetObject", "*"),
      ]) {
        await rejected(call, "TypeError", "clock");
      }
      assert.deepEqual(client.snapshot(), before);
      good = true;
      client.sync.createUser({ UserName: "Eve" });
    });
  }

  test("but the ends of time are times", () => {
    for (const time of [8.64e15, -8.64e15, 0, -1, 253402300800000]) {
      const client = new IAM({ clock: () => new Date(time) });
      const { User } = client.sync.createUser({ UserName: "Bob" });
      assert.equal(User.CreateDate.getTime(), Math.floor(time / 1000) * 1000);
      assert.deepEqual(IAM.fromSnapshot(client.snapshot()).sync.getUser({ UserName: "Bob" }).User, User);
    }
  });
});

describe("callers", () => {
  test("that are none", () => {
    const wrong = [undefined, {}, { name: "Bob" }, { userName: undefined }, { userName: "Bob", arn: "x" }, ...others("object").map(([, value]) => value)];
    for (const caller of wrong) refused(() => iam.as(caller), "TypeError", "caller");
    for (const member of ["userName", "arn", "accessKeyId"]) {
      for (const [, value] of others("string")) refused(() => iam.as({ [member]: value }), "TypeError", "caller");
      refused(() => iam.as(accessor(member)), "TypeError", member);
      refused(() => iam.as({ [member]: LONE }), "TypeError", member);
    }
    assertUntouched();
  });

  test("that mean nobody fail the calls that need somebody", async () => {
    for (const caller of [{ userName: "nobody" }, { userName: "" }, { userName: "\0" }, { arn: "x" }, { arn: "" }, { arn: "arn:aws:iam::123456789012:user/nobody" }]) {
      const error = await failure(() => iam.as(caller).getUser());
      assert.ok(error instanceof iamlet.IAMServiceException || error instanceof TypeError, `${JSON.stringify(caller)}: ${error}`);
    }
    assertUntouched();
  });
});

describe("operations", () => {
  test("are looked up by own names only", async () => {
    for (const name of ["__proto__", "constructor", "toString", "hasOwnProperty", "then", "", "createUser", "create_user", LONE, "x".repeat(1 << 20)]) {
      await invalid(name, {}, "IAM has no operation");
    }
    for (const [, value] of others("string")) await invalid(value, {}, "IAM has no operation");
  });

  test("and are no thenable", async () => {
    for (const object of [iam, iam.sync, iam.as({ userName: "Bob" }), iam.getPaginator("list_users"), iam.getWaiter("user_exists")]) {
      assert.equal(object.then, undefined);
      assert.equal(await object, object);
    }
  });

  test("refuse input that is no object", async () => {
    for (const [, value] of others("object")) await invalid("CreateUser", value, "the input of CreateUser must be an object");
    class Input {
      UserName = "Eve";
    }
    await invalid("CreateUser", new Input(), "must be an object");
  });

  test("refuse members of a wrong type, at any depth", async () => {
    for (const [, value] of others("string")) {
      if (value === null) continue;
      await invalid("CreateUser", { UserName: value }, "UserName");
      await invalid("CreateUser", { UserName: "Eve", Tags: [{ Key: "a", Value: value }] }, "Tags");
    }
    for (const [, value] of others("array")) {
      if (value !== null) await invalid("CreateUser", { UserName: "Eve", Tags: value }, "Tags");
    }
    for (const [, value] of others("number")) {
      if (value !== null) await invalid("ListUsers", { MaxItems: value }, "MaxItems");
    }
    for (const value of [1.5, 1e300, Infinity, -Infinity, -0.5]) await invalid("ListUsers", { MaxItems: value }, "MaxItems");
  });

  test("refuse members that there are not", async () => {
    for (const name of ["userName", "Username", "__proto__", "constructor", "toString", "$metadata", ""]) {
      await invalid("CreateUser", JSON.parse(`{"UserName": "Eve", ${JSON.stringify(name)}: {}}`), name);
    }
  });

  test("refuse what is no data, without running it", async () => {
    await invalid("CreateUser", accessor("UserName"), "UserName");
    await invalid("CreateUser", { UserName: "Eve", Tags: [accessor("Key")] }, "Tags[0].Key");
    await invalid("CreateUser", { UserName: "Eve", toJSON: () => ({ UserName: "Mel" }) }, "toJSON");
    const cyclic = { UserName: "Eve" };
    cyclic.Tags = [cyclic];
    await invalid("CreateUser", cyclic, "Tags[0]");
    let deep = {};
    for (let level = 0; level < 100_000; level++) deep = [deep];
    await invalid("CreateUser", { UserName: "Eve", Tags: deep }, "Tags[0]");
    let shared = "x";
    for (let level = 0; level < 60; level++) shared = [shared, shared];
    await invalid("CreateUser", { UserName: "Eve", Tags: shared }, "Tags");
    const trap = new Proxy({}, { ownKeys: () => { throw new RangeError("trap"); } });
    await rejected(() => iam.createUser(trap), "RangeError", "trap");
    assertUntouched();
  });

  test("refuse strings that UTF-8 cannot hold, and poisoned ones", async () => {
    await invalid("CreateUser", { UserName: LONE }, "UserName");
    await invalid("CreateUser", { UserName: "Eve", Tags: [{ Key: LONE, Value: "x" }] }, "Tags[0].Key");
    await invalid("CreateUser", { UserName: "Eve", [LONE]: "x" }, "lone surrogate");
    await invalid("CreateUser", { UserName: "Eve\0" }, "userName");
    await invalid("CreateUser", { UserName: "Eve\n" }, "userName");
    await invalid("CreateUser", { UserName: "E".repeat(10 << 20) }, "userName");
    await invalid("ListUsers", { Marker: "*".repeat(10 << 20) }, "marker");
    const document = "*".repeat(10 << 20);
    const error = await failure(() => iam.putUserPolicy({ UserName: "Bob", PolicyName: "x", PolicyDocument: document }));
    assert.ok(error.message.length < 2_000 && error instanceof iamlet.IAMServiceException, error.message.slice(0, 200));
    assertUntouched();
  });

  test("take text with a NUL where text may be anything", async () => {
    await invalid("CreateRole", { RoleName: "Deploy", AssumeRolePolicyDocument: `${TRUST_ACCOUNT}\0` }, "assumeRolePolicyDocument");
  });

  test("are not changed by what Object.prototype holds", async () => {
    Object.prototype.PathPrefix = "/none/";
    Object.prototype.page = "x";
    try {
      assertUntouched();
    } finally {
      delete Object.prototype.PathPrefix;
      delete Object.prototype.page;
    }
  });
});

describe("paginators and waiters", () => {
  test("refuse input that is no data, without running it", async () => {
    const paginator = iam.getPaginator("list_users");
    refused(() => paginator.paginate(accessor("PathPrefix")), "ValidationError", "PathPrefix");
    refused(() => paginator.paginate(accessor("PaginationConfig")), "TypeError", "PaginationConfig");
    refused(() => paginator.paginate({ PaginationConfig: accessor("MaxItems") }), "TypeError", "MaxItems");
    for (const [, value] of others("object")) refused(() => paginator.paginate(value), "ValidationError", "must be an object");
    const pages = iamlet.paginateListUsers({ client: iam }, accessor("PathPrefix"));
    await rejected(() => pages.next(), "ValidationError", "PathPrefix");
    await rejected(() => iamlet.paginateListUsers(accessor("client"), {}).next(), "TypeError", "client");
    const waiter = iam.getWaiter("user_exists");
    await rejected(() => waiter.wait(accessor("UserName")), "WaiterError", "UserName");
    await rejected(() => waiter.wait(accessor("WaiterConfig")), "TypeError", "WaiterConfig");
    await rejected(() => iamlet.waitUntilUserExists(accessor("client"), {}), "TypeError", "client");
    await rejected(() => iamlet.waitUntilUserExists({ client: iam, maxWaitTime: 1 }, accessor("UserName")), "ValidationError", "UserName");
    assertUntouched();
  });
});

describe("snapshots", () => {
  const bytes = iam.snapshot();

  test("that are no bytes", () => {
    for (const [, value] of others("bytes")) refused(() => IAM.fromSnapshot(value), "TypeError", "snapshot");
    refused(() => IAM.fromSnapshot(), "TypeError", "snapshot");
    for (const value of [bytes.buffer, new Uint16Array(4), new DataView(bytes.buffer), Array.from(bytes), new Uint8Array()]) {
      refused(() => IAM.fromSnapshot(value), "TypeError", "snapshot");
    }
    refused(() => IAM.fromSnapshot(new Proxy(bytes, {})), "TypeError", "snapshot");
  });

  test("that are cut short or go on", () => {
    for (let length = 0; length < bytes.length; length++) refused(() => IAM.fromSnapshot(bytes.slice(0, length)), "TypeError", "snapshot");
    for (const more of ["\n", " ", "\0", "[]", new TextDecoder().decode(bytes)]) {
      refused(() => IAM.fromSnapshot(Buffer.concat([bytes, Buffer.from(more)])), "TypeError", "snapshot");
    }
  });

  test("with one bit changed", () => {
    for (let bit = 0; bit < bytes.length * 8; bit++) {
      const changed = bytes.slice();
      changed[bit >> 3] ^= 1 << (bit & 7);
      let client;
      try {
        client = IAM.fromSnapshot(changed);
      } catch (error) {
        assert.equal(error.name, "TypeError", `bit ${bit}: ${error}`);
        assert.match(error.message, /^snapshot/);
        continue;
      }
      assert.fail(`bit ${bit} changed, and the account opened with ${userNames(client)}`);
    }
    assertUntouched();
  });

  test("of a later version", () => {
    const text = new TextDecoder().decode(bytes);
    assert.match(text, /^iamlet-snapshot 2 /);
    const later = new TextEncoder().encode(text.replace("iamlet-snapshot 2 ", "iamlet-snapshot 3 "));
    refused(() => IAM.fromSnapshot(later), "TypeError", "version");
  });

  test("of random bytes", () => {
    for (let length = 1; length < 4_000; length = length * 2 + 1) {
      const noise = crypto.getRandomValues(new Uint8Array(length));
      refused(() => IAM.fromSnapshot(noise), "TypeError", "snapshot");
    }
  });
});

describe("authorization details", () => {
  test("that are none", async () => {
    const wrong = ["", " ", "null", "[]", "{", "x", "5", '"x"', `{"UserDetailList":${"[".repeat(100_000)}`, "\ufeff{}"];
    for (const text of wrong) await rejected(() => new IAM().importAuthorizationDetails(text), ["ValidationError", "InvalidInputException"]);
    for (const [, value] of others("string", "object")) {
      await rejected(() => new IAM().importAuthorizationDetails(value), "TypeError", "details");
      refused(() => new IAM().sync.importAuthorizationDetails(value), "TypeError", "details");
    }
    await rejected(() => new IAM().importAuthorizationDetails(), "TypeError", "details");
    await rejected(() => new IAM().importAuthorizationDetails(LONE), "TypeError", "details");
    await rejected(() => new IAM().importAuthorizationDetails({ UserDetailList: [{ UserName: LONE }] }), "TypeError", "details.UserDetailList[0].UserName");
    await rejected(() => new IAM().importAuthorizationDetails({ UserDetailList: [accessor("UserName")] }), "TypeError", "details.UserDetailList[0].UserName");
    await rejected(() => new IAM().importAuthorizationDetails({ UserDetailList: [{ CreateDate: new Date(Number.NaN) }] }), "TypeError", "CreateDate");
  });

  test("with members of a wrong type, or of no meaning", async () => {
    const wrong = {
      UserDetailList: [5, "x", {}, [5], [{}], [{ UserName: "x" }], [{ UserName: 5 }]],
      GroupDetailList: [5, [{ GroupName: "x", GroupId: 5 }]],
      Unknown: [[], {}],
    };
    for (const [member, values] of Object.entries(wrong)) {
      for (const value of values) {
        const client = new IAM();
        await rejected(() => client.importAuthorizationDetails({ [member]: value }), ["ValidationError", "InvalidInputException"]);
        assert.deepEqual(userNames(client), []);
      }
    }
  });
});
