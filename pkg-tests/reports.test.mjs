/** Reports: the credential report, read by a CSV library, and what was used, recorded through the client. */

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { parse } from "csv-parse/sync";
import { allow, failure, ticking } from "./lib/accounts.mjs";
import { iamlet } from "./lib/package.mjs";

const { IAM, NoSuchEntityException } = iamlet;

const arn = (name) => `arn:aws:iam::123456789012:${name}`;

/** The rows of the report by the names of their columns. */
async function credentials(iam) {
  while ((await iam.generateCredentialReport()).State !== "COMPLETE");
  const { Content, ReportFormat } = await iam.getCredentialReport();
  assert.equal(ReportFormat, "text/csv");
  assert.ok(Content instanceof Uint8Array);
  return parse(Content, { columns: true });
}

describe("the credential report", () => {
  const NAMES = ["a,b", "=1+2", "=SUM.", "@x", "x=y,z", "+,-", "plain"];

  test("is CSV whatever users are called", async () => {
    const iam = new IAM({ clock: ticking() });
    for (const UserName of NAMES) await iam.createUser({ UserName, Path: '/"quoted",/' });
    const [root, ...users] = await credentials(iam);
    assert.equal(root.user, "<root_account>");
    assert.deepEqual(users.map(({ user }) => user).toSorted(), NAMES.toSorted());
    for (const user of users) {
      const { User } = iam.sync.getUser({ UserName: user.user });
      assert.equal(user.arn, User.Arn);
      assert.equal(Date.parse(user.user_creation_time), User.CreateDate.getTime());
      assert.match(user.user_creation_time, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+00:00$/);
    }
  });

  test("has 22 columns", async () => {
    const [root] = await credentials(new IAM());
    assert.equal(Object.keys(root).length, 22);
    assert.equal(root.arn, arn("root"));
    assert.equal(root.password_enabled, "not_supported");
    assert.equal(root.mfa_active, "false");
    assert.equal(root.cert_2_last_rotated, "N/A");
  });

  test("is there when the clock has moved on, and goes with it", async () => {
    let now = Date.parse("2026-01-02T03:04:05Z");
    const iam = new IAM({ clock: () => new Date(now) });
    const { $metadata, ...error } = await failure(() => iam.getCredentialReport());
    assert.equal(error.name, "CredentialReportNotPresentException");
    assert.equal($metadata.httpStatusCode, 410);
    await iam.generateCredentialReport();
    assert.equal((await failure(() => iam.getCredentialReport())).name, "CredentialReportNotReadyException");
    now += 2000;
    assert.equal((await iam.getCredentialReport()).GeneratedTime.getTime(), now - 2000);
    now += 4 * 3600_000 - 2001;
    await iam.getCredentialReport();
    now += 1;
    assert.equal((await failure(() => iam.getCredentialReport())).name, "CredentialReportExpiredException");
  });

  test("stays in a snapshot", async () => {
    const iam = new IAM({ clock: ticking() });
    await iam.generateCredentialReport();
    await iam.createUser({ UserName: "later" });
    const copy = IAM.fromSnapshot(iam.snapshot(), { clock: ticking("2026-01-02T03:05:00Z") });
    assert.equal((await credentials(copy)).length, 1);
  });
});

/** A user who may use S3 and IAM. */
async function account() {
  const iam = new IAM({ clock: ticking(), seed: "reports" });
  await iam.createUser({ UserName: "Bob" });
  await iam.putUserPolicy({ UserName: "Bob", PolicyName: "own", PolicyDocument: JSON.stringify(allow("s3:*", "iam:*")) });
  return iam;
}

/** What Bob used, by namespace. */
async function services(iam, Granularity) {
  const { JobId } = await iam.generateServiceLastAccessedDetails({ Arn: arn("user/Bob"), Granularity });
  const { ServicesLastAccessed } = await iam.getServiceLastAccessedDetails({ JobId });
  return Object.fromEntries(ServicesLastAccessed.map((service) => [service.ServiceNamespace, service]));
}

describe("recordAccess", () => {
  const principalArn = arn("user/Bob");

  test("takes dates in each form, and the clock's", async () => {
    const iam = await account();
    const date = new Date("2025-12-24T18:00:00.999Z");
    for (const at of [date, date.toISOString(), "2025-12-24T19:00:00+01:00", 1766599200, 1766599200.5]) {
      const copy = IAM.fromSnapshot(iam.snapshot(), { clock: ticking() });
      assert.equal(await copy.recordAccess({ principalArn, action: "s3:GetObject", at }), undefined);
      assert.equal((await services(copy)).s3.LastAuthenticated.toISOString(), "2025-12-24T18:00:00.000Z");
    }
    assert.equal(iam.sync.recordAccess({ principalArn, action: "s3:GetObject", region: "eu-west-1" }), undefined);
    const { s3 } = await services(iam);
    assert.equal(s3.LastAuthenticated.toISOString(), "2026-01-02T03:04:07.000Z");
    assert.equal(s3.LastAuthenticatedEntity, principalArn);
    assert.equal(s3.LastAuthenticatedRegion, "eu-west-1");
  });

  test("takes a list, all of it or nothing", async () => {
    const iam = await account();
    await iam.recordAccess([
      { principalArn, action: "s3:GetObject", resource: "arn:aws:s3:::bucket/key" },
      { principalArn, action: "iam:ListUsers", region: undefined },
    ]);
    await iam.recordAccess([]);
    const { iam: used, s3 } = await services(iam, "ACTION_LEVEL");
    assert.deepEqual([...used.TrackedActionsLastAccessed, ...s3.TrackedActionsLastAccessed].map(({ ActionName }) => ActionName), [
      "ListUsers",
      "GetObject",
    ]);
    const before = iam.snapshot();
    const error = await failure(() => iam.recordAccess([{ principalArn, action: "s3:PutObject" }, { principalArn: arn("user/Eve"), action: "s3:PutObject" }]));
    assert.ok(error instanceof TypeError);
    assert.equal(error.message, "accesses[1].principalArn: The user with name Eve cannot be found.");
    assert.deepEqual(iam.snapshot(), before);
  });

  test("tells the last use of roles and passwords", async () => {
    const iam = await account();
    const trust = { Version: "2012-10-17", Statement: [{ Effect: "Allow", Principal: { Service: "ec2.amazonaws.com" }, Action: "sts:AssumeRole" }] };
    await iam.createRole({ RoleName: "app", AssumeRolePolicyDocument: JSON.stringify(trust) });
    const at = new Date("2026-01-01T00:00:00Z");
    await iam.recordAccess([
      { principalArn: "arn:aws:sts::123456789012:assumed-role/app/i-1", action: "ec2:RunInstances", region: "us-east-1", at },
      { principalArn, action: "signin:ConsoleLogin", at },
    ]);
    assert.deepEqual((await iam.getRole({ RoleName: "app" })).Role.RoleLastUsed, { LastUsedDate: at, Region: "us-east-1" });
    assert.deepEqual((await iam.getUser({ UserName: "Bob" })).User.PasswordLastUsed, at);
  });

  test("is seen by every client of the account, and outlives a snapshot", async () => {
    const iam = await account();
    await iam.as({ userName: "Bob" }).recordAccess({ principalArn, action: "s3:GetObject" });
    const copy = IAM.fromSnapshot(iam.snapshot(), { clock: ticking() });
    assert.deepEqual(await services(copy), await services(iam));
  });

  test("says what is wrong", async () => {
    const iam = await account();
    const action = "s3:GetObject";
    const rows = [
      [undefined, "access: expected an object or a list of objects, got undefined"],
      ["s3:GetObject", "access: expected an object or a list of objects, got a string"],
      [new Date(), "access: expected an object or a list of objects, got a Date"],
      [{ principalArn, action, at: new Date(Number.NaN) }, "access.at: invalid Date"],
      [{ principalArn, action, at: null }, "access.at: expected a value, got null"],
      [[{ principalArn, action, at: Number.NaN }], "accesses[0].at: expected JSON, got NaN"],
      [{ principalArn, action: "s3" }, 'access.action: expected service:Action, got "s3"'],
      [{ action }, "access: expected one of principalArn and accessKeyId"],
      [{ accessKeyId: "AKIAIOSFODNN7EXAMPLE", action }, 'access.accessKeyId: the account has no access key "AKIAIOSFODNN7EXAMPLE"'],
      [[{ principalArn, action, by: "x" }], "accesses[0].by: unknown member, expected one of principalArn, accessKeyId, action, region, at, resource"],
    ];
    const before = iam.snapshot();
    for (const [access, message] of rows) {
      for (const call of [() => iam.recordAccess(access), async () => iam.sync.recordAccess(access)]) {
        const error = await failure(call);
        assert.ok(error instanceof TypeError, String(error));
        assert.equal(error.message, message);
      }
    }
    assert.deepEqual(iam.snapshot(), before);
  });
});

describe("jobs", () => {
  test("are for who began them", async () => {
    const iam = await account();
    const bob = iam.as({ userName: "Bob" });
    const job = await bob.generateServiceLastAccessedDetails({ Arn: arn("user/Bob") });
    assert.equal((await bob.getServiceLastAccessedDetails({ JobId: job.JobId })).JobStatus, "COMPLETED");
    assert.ok((await failure(() => iam.getServiceLastAccessedDetails({ JobId: job.JobId }))) instanceof NoSuchEntityException);
  });

  test("page by Marker and have no paginator", async () => {
    const iam = await account();
    const { JobId } = await iam.generateServiceLastAccessedDetails({ Arn: arn("user/Bob") });
    const first = await iam.getServiceLastAccessedDetails({ JobId, MaxItems: 1 });
    const second = await iam.getServiceLastAccessedDetails({ JobId, MaxItems: 1, Marker: first.Marker });
    assert.deepEqual([first, second].map(({ ServicesLastAccessed: [{ ServiceNamespace }] }) => ServiceNamespace), ["iam", "s3"]);
    assert.equal(iam.canPaginate("getServiceLastAccessedDetails"), false);
  });
});
