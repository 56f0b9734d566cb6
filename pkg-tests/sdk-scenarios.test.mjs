/** What code written for the official SDK does beside calling operations: pages, waiters, signals, retries, errors, keys. */

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import * as sdk from "@aws-sdk/client-iam";
import * as sts from "@aws-sdk/client-sts";
import { ALLOW_ALL, TRUST_ACCOUNT, addUsers, failure } from "./lib/accounts.mjs";
import { handlers, iamlet } from "./lib/package.mjs";
import { OPTIONS } from "./lib/sdk.mjs";

const { IAM } = iamlet;
const Bob = { UserName: "Bob" };

/** A client of an account, or of a source of accounts. */
const clientOf = (source, options = {}) => new sdk.IAMClient({ ...OPTIONS, requestHandler: handlers.createRequestHandler(source), ...options });
const withKey = (accessKeyId, secretAccessKey = "any") => ({ credentials: { accessKeyId, secretAccessKey } });
const getUser = new sdk.GetUserCommand({});

describe("pages", () => {
  test("of users, by the size that is asked for", async () => {
    const iam = new IAM();
    const names = addUsers(iam, 5);
    const pages = [];
    for await (const page of sdk.paginateListUsers({ client: clientOf(iam), pageSize: 2 }, {})) pages.push(page.Users.map((user) => user.UserName));
    assert.deepEqual(pages, [names.slice(0, 2), names.slice(2, 4), names.slice(4)]);
  });

  test("go on from a token", async () => {
    const iam = new IAM();
    const names = addUsers(iam, 4);
    const client = clientOf(iam);
    const { Marker } = await client.send(new sdk.ListUsersCommand({ MaxItems: 3 }));
    const rest = [];
    for await (const page of sdk.paginateListUsers({ client, startingToken: Marker }, {})) rest.push(...page.Users);
    assert.deepEqual(rest.map((user) => user.UserName), names.slice(3));
  });

  test("of the whole account's details", async () => {
    const iam = new IAM();
    const names = addUsers(iam, 3);
    iam.sync.createRole({ RoleName: "Deploy", AssumeRolePolicyDocument: TRUST_ACCOUNT });
    const seen = { UserDetailList: [], RoleDetailList: [] };
    for await (const page of sdk.paginateGetAccountAuthorizationDetails({ client: clientOf(iam), pageSize: 2 }, {})) {
      for (const list of Object.keys(seen)) seen[list].push(...page[list]);
    }
    assert.deepEqual(seen.UserDetailList.map((user) => user.UserName), names);
    assert.equal(JSON.parse(decodeURIComponent(seen.RoleDetailList[0].AssumeRolePolicyDocument)).Version, "2012-10-17");
  });
});

describe("waiters", () => {
  const soon = { maxWaitTime: 10, minDelay: 0.01, maxDelay: 0.02 };

  test("wait until a user is there", async () => {
    const iam = new IAM();
    setTimeout(() => iam.sync.createUser(Bob), 50);
    const { state, reason } = await sdk.waitUntilUserExists({ client: clientOf(iam), ...soon }, Bob);
    assert.equal(state, "SUCCESS");
    assert.equal(reason.User.UserName, "Bob");
  });

  test("give up in their time", async () => {
    const error = await failure(() => sdk.waitUntilRoleExists({ client: clientOf(new IAM()), ...soon, maxWaitTime: 1 }, { RoleName: "Deploy" }));
    assert.equal(error.name, "TimeoutError");
  });
});

describe("signals and times", () => {
  test("a call that was aborted before it is sent is not made", async () => {
    const iam = new IAM();
    const error = await failure(() => clientOf(iam).send(new sdk.CreateUserCommand(Bob), { abortSignal: AbortSignal.abort() }));
    assert.equal(error.name, "AbortError");
    assert.deepEqual(iam.sync.listUsers().Users, []);
  });

  /** A source that gives its account when it is told to. */
  function waiting(iam) {
    let go;
    const given = new Promise((resolve) => (go = () => resolve(iam)));
    return { source: () => given, go };
  }
  /** A signal as the SDK once had them, without listeners. */
  const oldSignal = () => {
    const signal = { aborted: false, onabort: null };
    return { signal, abort: () => ((signal.aborted = true), signal.onabort()) };
  };
  const reason = new Error("mine");
  const GIVEN_UP = [
    ["aborted", "AbortError", () => new AbortController(), undefined],
    ["aborted for a reason", "AbortError", () => new AbortController(), reason],
    ["aborted by a signal of the SDK's own", "AbortError", oldSignal, undefined],
    ["not answered in its time", "TimeoutError", () => ({ requestTimeout: 20 }), undefined],
  ];
  for (const [name, expected, begin, cause] of GIVEN_UP) {
    test(`a call that is ${name} while its account is looked for is not made`, async () => {
      const iam = new IAM();
      const { source, go } = waiting(iam);
      const controller = begin();
      const { signal: abortSignal, requestTimeout } = controller;
      const call = clientOf(source).send(new sdk.CreateUserCommand(Bob), { abortSignal, requestTimeout });
      if (abortSignal !== undefined) setTimeout(() => controller.abort(cause), 20);
      const error = await failure(() => call);
      assert.equal(error.name, expected);
      if (cause !== undefined) assert.equal(error.cause, cause);
      go();
      await new Promise(setImmediate);
      assert.deepEqual(iam.sync.listUsers().Users, []);
    });
  }

  test("neither matters where the answer is there", async () => {
    const { User } = await clientOf(new IAM()).send(getUser, { abortSignal: new AbortController().signal, requestTimeout: 60_000 });
    assert.equal(User.Arn, "arn:aws:iam::123456789012:root");
  });
});

describe("retries", () => {
  /** A source of an account that fails as often as is said, and how often it was asked. */
  function failing(times) {
    const iam = new IAM();
    const source = () => {
      source.asked += 1;
      if (source.asked <= times) throw Object.assign(new Error("not yet"), { name: "TimeoutError" });
      return iam;
    };
    return Object.assign(source, { asked: 0 });
  }

  test("a source of accounts that fails once is asked again", async () => {
    const source = failing(1);
    const { User, $metadata } = await clientOf(source, { maxAttempts: 3 }).send(getUser);
    assert.equal(User.Arn, "arn:aws:iam::123456789012:root");
    assert.deepEqual([source.asked, $metadata.attempts], [2, 2]);
  });

  test("one that goes on failing is given up", async () => {
    const source = failing(9);
    assert.equal((await failure(() => clientOf(source, { maxAttempts: 2 }).send(getUser))).message, "not yet");
    assert.equal(source.asked, 2);
  });

  test("what the service refuses is asked once", async () => {
    const iam = new IAM();
    let asked = 0;
    const error = await failure(() => clientOf(() => ((asked += 1), iam), { maxAttempts: 3 }).send(new sdk.GetUserCommand(Bob)));
    assert.deepEqual([error.name, error.$metadata.attempts, asked], ["NoSuchEntityException", 1, 1]);
  });
});

describe("callers", () => {
  test("the access key picks the account", async () => {
    const accounts = new Map(["111111111111", "222222222222"].map((accountId) => [`AKIA${accountId}`, new IAM({ accountId })]));
    const requestHandler = handlers.createRequestHandler((key) => accounts.get(key));
    for (const key of accounts.keys()) {
      const { User } = await new sdk.IAMClient({ ...OPTIONS, ...withKey(key), requestHandler }).send(getUser);
      assert.equal(User.Arn, `arn:aws:iam::${key.slice(4)}:root`);
    }
  });

  test("a user's key is the user, to IAM and to STS", async () => {
    const iam = new IAM();
    const { User } = iam.sync.createUser(Bob);
    const { AccessKeyId, SecretAccessKey } = iam.sync.createAccessKey(Bob).AccessKey;
    const options = withKey(AccessKeyId, SecretAccessKey);
    assert.equal((await clientOf(iam, options).send(getUser)).User.UserName, "Bob");
    const client = new sts.STSClient({ ...OPTIONS, ...options, requestHandler: handlers.createRequestHandler(iam) });
    const { UserId, Account, Arn } = await client.send(new sts.GetCallerIdentityCommand({}));
    assert.deepEqual({ UserId, Account, Arn }, { UserId: User.UserId, Account: "123456789012", Arn: User.Arn });
  });

  test("an unknown key is the account's root user", async () => {
    const client = new sts.STSClient({ ...OPTIONS, requestHandler: handlers.createRequestHandler(new IAM()) });
    assert.equal((await client.send(new sts.GetCallerIdentityCommand({}))).Arn, "arn:aws:iam::123456789012:root");
  });

  test("two clients see one account", async () => {
    const iam = new IAM();
    const [one, other] = [clientOf(iam), clientOf(iam)];
    const RoleName = "Deploy";
    await one.send(new sdk.CreateRoleCommand({ RoleName, AssumeRolePolicyDocument: TRUST_ACCOUNT }));
    await other.send(new sdk.UpdateRoleCommand({ RoleName, Description: "é & <b>" }));
    assert.equal((await one.send(new sdk.GetRoleCommand({ RoleName }))).Role.Description, "é & <b>");
    one.destroy();
    assert.equal((await other.send(new sdk.ListRolesCommand({}))).Roles.length, 1);
  });
});

describe("errors", () => {
  const CASES = [
    ["NoSuchEntityException", "NoSuchEntity", 404, new sdk.GetUserCommand(Bob)],
    ["EntityAlreadyExistsException", "EntityAlreadyExists", 409, new sdk.CreateGroupCommand({ GroupName: "Devs" })],
    ["DeleteConflictException", "DeleteConflict", 409, new sdk.DeleteGroupCommand({ GroupName: "Devs" })],
    ["MalformedPolicyDocumentException", "MalformedPolicyDocument", 400, new sdk.CreatePolicyCommand({ PolicyName: "p", PolicyDocument: "{}" })],
    ["CredentialReportNotPresentException", "ReportNotPresent", 410, new sdk.GetCredentialReportCommand({})],
  ];
  const iam = new IAM();
  iam.sync.createGroup({ GroupName: "Devs" });
  iam.sync.putGroupPolicy({ GroupName: "Devs", PolicyName: "p", PolicyDocument: ALLOW_ALL });

  for (const [name, code, status, command] of CASES) {
    test(`${name} is an exception of the SDK's own class`, async () => {
      const error = await failure(() => clientOf(iam).send(command));
      assert.ok(error instanceof sdk[name], `${error.stack}`);
      assert.ok(error instanceof sdk.IAMServiceException);
      assert.deepEqual([error.name, error.Code, error.$fault, error.$metadata.httpStatusCode], [name, code, "client", status]);
      assert.match(error.$metadata.requestId, /^[0-9a-f-]{36}$/);
    });
  }

  test("a code that the model does not have is its name", async () => {
    const error = await failure(() => clientOf(iam).send(new sdk.CreateUserCommand({ UserName: "?" })));
    assert.ok(error instanceof sdk.IAMServiceException);
    assert.equal(error.name, "ValidationError");
  });
});

test("the credential report comes as bytes", async () => {
  const iam = new IAM();
  iam.sync.createUser(Bob);
  const client = clientOf(iam);
  const states = [];
  while (states.at(-1) !== "COMPLETE") states.push((await client.send(new sdk.GenerateCredentialReportCommand({}))).State);
  const { Content, ReportFormat, GeneratedTime } = await client.send(new sdk.GetCredentialReportCommand({}));
  assert.deepEqual([states, ReportFormat], [["STARTED", "COMPLETE"], "text/csv"]);
  assert.ok(Content instanceof Uint8Array && GeneratedTime instanceof Date);
  const [, root, bob] = new TextDecoder().decode(Content).split("\n").map((line) => line.split(",")[0]);
  assert.deepEqual([root, bob], ["<root_account>", "Bob"]);
});

describe("without a client", () => {
  test("a presigned URL is fetched as its signer", async () => {
    const iam = new IAM();
    iam.sync.createUser(Bob);
    iam.sync.createAccessKey(Bob);
    const url = iam.as({ userName: "Bob" }).generatePresignedUrl("GetUser", { HttpMethod: "GET" });
    const response = await handlers.createFetchHandler(iam)(new Request(url));
    assert.equal(response.status, 200);
    assert.match(await response.text(), /<UserName>Bob<\/UserName>/);
  });

  test("a request that nobody signed is refused", async () => {
    const iam = new IAM();
    const response = await handlers.createFetchHandler(iam)(new Request("http://localhost/?Action=ListUsers&Version=2010-05-08"));
    assert.equal(response.status, 403);
    assert.match(await response.text(), /<Code>MissingAuthenticationToken<\/Code>/);
    const unsigned = clientOf(iam, { signer: { sign: async (request) => request } });
    assert.equal((await failure(() => unsigned.send(getUser))).Code, "MissingAuthenticationToken");
  });
});
