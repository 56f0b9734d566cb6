/** Access keys, passwords and credentials for one service, as a user of the client meets them. */

import assert from "node:assert/strict";
import { pbkdf2Sync } from "node:crypto";
import { describe, test } from "node:test";
import { inspect } from "node:util";
import { allow, failure } from "./lib/accounts.mjs";
import { iamlet } from "./lib/package.mjs";

const { IAM, IAMServiceException, InvalidUserTypeException, NoSuchEntityException, PasswordPolicyViolationException } = iamlet;

const DAY = 24 * 60 * 60 * 1000;

/** A clock that stands until it is moved. */
function standing(start = "2026-01-02T03:04:05Z") {
  let now = Date.parse(start);
  const clock = () => new Date(now);
  clock.pass = (milliseconds) => (now += milliseconds);
  return clock;
}

/** An account with Bob, who has all kinds of credentials, and the secrets that were told or given. */
async function filled(options = {}) {
  const iam = new IAM(options);
  await iam.createUser({ UserName: "Bob" });
  const passwords = ["h]6EszR}vJ*m", "3s0K_;xh4~8XXI"];
  await iam.createLoginProfile({ UserName: "Bob", Password: passwords[0] });
  await iam.updateLoginProfile({ UserName: "Bob", Password: passwords[1] });
  const { AccessKey } = await iam.createAccessKey({ UserName: "Bob" });
  const { AccessKey: ofRoot } = await iam.createAccessKey();
  const credential = async (ServiceName) => {
    const { ServiceSpecificCredential: created } = await iam.createServiceSpecificCredential({ UserName: "Bob", ServiceName });
    const { ServiceSpecificCredentialId } = created;
    const { ServiceSpecificCredential: reset } = await iam.resetServiceSpecificCredential({ UserName: "Bob", ServiceSpecificCredentialId });
    return [created, reset].map((one) => one.ServicePassword ?? one.ServiceCredentialSecret);
  };
  const ofServices = [...(await credential("codecommit.amazonaws.com")), ...(await credential("bedrock.amazonaws.com"))];
  const secrets = [...passwords, AccessKey.SecretAccessKey, ofRoot.SecretAccessKey, ...ofServices];
  assert.equal(new Set(secrets).size, 8);
  for (const secret of secrets) assert.equal(typeof secret, "string");
  return { iam, AccessKey, secrets };
}

/** Everything that can be seen of an error. */
const seen = (error) => [JSON.stringify(error), inspect(error, { depth: 10, showHidden: true }), `${error.stack}`, `${error}`].join("\n");

describe("secrets", () => {
  test("are in no listing", async () => {
    const { iam, AccessKey, secrets } = await filled();
    const UserName = "Bob";
    const answers = [
      await iam.listAccessKeys({ UserName }),
      await iam.listAccessKeys(),
      await iam.getAccessKeyLastUsed({ AccessKeyId: AccessKey.AccessKeyId }),
      await iam.getLoginProfile({ UserName }),
      await iam.listServiceSpecificCredentials({ UserName }),
      await iam.listServiceSpecificCredentials({ AllUsers: true }),
      await iam.getUser({ UserName }),
      await iam.listUsers(),
      await iam.getAccountSummary(),
      await iam.getAccountAuthorizationDetails(),
    ];
    const text = JSON.stringify(answers);
    assert.match(text, /Bob-at-123456789012/);
    for (const secret of secrets) assert.ok(!text.includes(secret), secret);
  });

  test("are in no error, whatever is wrong with the input", async () => {
    const iam = new IAM();
    await iam.createUser({ UserName: "Bob" });
    await iam.updateAccountPasswordPolicy({ AllowUsersToChangePassword: true, MinimumPasswordLength: 20 });
    const bob = iam.as({ userName: "Bob" });
    const secret = "Geheimnis-7";
    const calls = [
      () => iam.createLoginProfile({ UserName: "Bob", Password: secret }),
      () => iam.createLoginProfile({ UserName: "Eve", Password: secret }),
      () => iam.createLoginProfile({ UserName: "Bob", Password: `${secret}Ω` }),
      () => iam.createLoginProfile({ UserName: "Bob", Password: secret.repeat(20) }),
      () => iam.createLoginProfile({ UserName: "Bob", Password: [secret] }),
      () => iam.createLoginProfile({ UserName: "Bob", Password: { secret } }),
      () => iam.createLoginProfile({ UserName: "Bob", Password: secret, PasswordResetRequired: secret }),
      () => iam.createLoginProfile({ UserName: "Bob", Pasword: secret }),
      () => iam.updateLoginProfile({ UserName: "Bob", Password: secret }),
      () => iam.changePassword({ OldPassword: secret, NewPassword: secret }),
      () => bob.changePassword({ OldPassword: secret, NewPassword: secret }),
      () => bob.changePassword({ OldPassword: secret, NewPassword: Buffer.from(secret) }),
      () => bob.changePassword({ OldPassword: secret, NewPassword: () => secret }),
      () => bob.changePassword({ OldPassword: secret, NewPassword: `${secret}\uD800` }),
    ];
    for (const call of calls) {
      const error = await failure(call);
      assert.ok(!seen(error).replace(/^.*\bat .*$/gm, "").includes(secret), seen(error));
    }
    await iam.createLoginProfile({ UserName: "Bob", Password: `${secret}-and-more-of-it` });
    for (const [OldPassword, NewPassword] of [[secret, secret], [`${secret}-and-more-of-it`, secret]]) {
      const error = await failure(() => bob.changePassword({ OldPassword, NewPassword }));
      assert.ok(!seen(error).includes(secret), seen(error));
    }
  });

  test("are not shown by what prints a client", async () => {
    const { iam, AccessKey, secrets } = await filled({ seed: "Saatgut" });
    const clients = [iam, iam.sync, iam.as({ accessKeyId: AccessKey.AccessKeyId }), iam.getPaginator("list_access_keys")];
    const shown = clients.map((client) => `${inspect(client, { depth: 20, showHidden: true, getters: true })} ${JSON.stringify(client)}`).join("\n");
    for (const secret of [...secrets, "Saatgut"]) assert.ok(!shown.includes(secret), shown);
  });

  test("of passwords and services are not kept, those of access keys are", async () => {
    const { iam, secrets } = await filled();
    const text = Buffer.from(iam.snapshot()).toString();
    assert.deepEqual(secrets.filter((secret) => text.includes(secret)), secrets.slice(2, 4));
  });

  test("of passwords are kept as PBKDF2 makes them", async () => {
    const { iam, secrets } = await filled();
    const rows = Buffer.from(iam.snapshot()).toString().split("\n");
    const [, , { login }] = JSON.parse(rows.find((row) => row.startsWith('["credentials","AIDA')));
    const hash = (password) => pbkdf2Sync(password, login.salt, 4096, 32, "sha256").toString("base64");
    assert.equal(login.hash, hash(secrets[1]));
    assert.deepEqual(login.earlier, [hash(secrets[0])]);
    assert.equal(Buffer.from(login.salt, "base64").length, 16);
  });
});

describe("access keys", () => {
  test("call as their owner", async () => {
    const { iam, AccessKey } = await filled();
    const byKey = iam.as({ accessKeyId: AccessKey.AccessKeyId });
    assert.equal((await byKey.getUser()).User.UserName, "Bob");
    await iam.updateUser({ UserName: "Bob", NewUserName: "Robert" });
    assert.equal((await byKey.getUser()).User.UserName, "Robert");
    assert.equal((await byKey.createAccessKey()).AccessKey.UserName, "Robert");
    assert.equal(iam.as({ accessKeyId: AccessKey.AccessKeyId }).sync.listAccessKeys().AccessKeyMetadata.length, 2);
  });

  test("have a date of their last use, which a snapshot keeps", async () => {
    const clock = standing();
    const { iam, AccessKey } = await filled({ clock });
    const { AccessKeyId } = AccessKey;
    const last = async (client = iam) => (await client.getAccessKeyLastUsed({ AccessKeyId })).AccessKeyLastUsed;
    assert.deepEqual(await last(), { ServiceName: "N/A", Region: "N/A" });
    const byKey = iam.as({ accessKeyId: AccessKeyId });
    const used = { LastUsedDate: new Date("2026-01-03T03:04:05Z"), ServiceName: "iam", Region: "us-east-1" };
    clock.pass(DAY);
    await byKey.listUsers();
    assert.deepEqual(await last(), used);
    clock.pass(14 * 60_000);
    await byKey.listUsers();
    assert.deepEqual(await last(), used);
    assert.deepEqual(await last(IAM.fromSnapshot(iam.snapshot())), used);
    clock.pass(60_000);
    await byKey.listUsers();
    assert.deepEqual((await last()).LastUsedDate, new Date("2026-01-03T03:19:05Z"));
  });

  test("are refused while they are inactive", async () => {
    const { iam, AccessKey } = await filled();
    const { AccessKeyId } = AccessKey;
    const byKey = iam.as({ accessKeyId: AccessKeyId });
    await byKey.updateAccessKey({ AccessKeyId, Status: "Inactive" });
    const error = await failure(() => byKey.getUser());
    assert.ok(error instanceof IAMServiceException);
    const { name, Code, message, $fault, $metadata } = error;
    assert.deepEqual(
      { name, Code, message, $fault, status: $metadata.httpStatusCode },
      {
        name: "InvalidClientTokenId",
        Code: "InvalidClientTokenId",
        message: "The security token included in the request is invalid.",
        $fault: "client",
        status: 403,
      },
    );
    await iam.updateAccessKey({ UserName: "Bob", AccessKeyId, Status: "Active" });
    assert.equal((await byKey.getUser()).User.UserName, "Bob");
    await byKey.deleteAccessKey({ AccessKeyId });
    assert.equal((await failure(() => byKey.getUser())).Code, "InvalidClientTokenId", "it stands for nobody any more");
  });

  test("of accounts without a seed are never the same", async () => {
    const keys = await Promise.all(Array.from({ length: 5 }, () => filled()));
    assert.equal(new Set(keys.flatMap(({ secrets }) => secrets.slice(2))).size, 5 * 6);
  });
});

describe("passwords", () => {
  test("are changed by their users if the account allows it", async () => {
    const { iam, secrets } = await filled();
    const bob = iam.as({ userName: "Bob" });
    const [OldPassword, NewPassword] = [secrets[1], "Something-new-1"];
    const denied = await failure(() => bob.changePassword({ OldPassword, NewPassword }));
    assert.equal(denied.Code, "AccessDenied");
    assert.match(denied.message, /^User: arn:aws:iam::123456789012:user\/Bob is not authorized to perform: iam:ChangePassword/);
    await iam.putUserPolicy({ UserName: "Bob", PolicyName: "own", PolicyDocument: JSON.stringify(allow("iam:ChangePassword")) });
    await bob.changePassword({ OldPassword, NewPassword });
    const wrong = await failure(() => bob.changePassword({ OldPassword, NewPassword: "Another-new-2" }));
    assert.equal(wrong.Code, "AccessDenied");
    assert.equal(wrong.message, "The old password was incorrect.");
    await bob.changePassword({ OldPassword: NewPassword, NewPassword: OldPassword });
    assert.ok((await failure(() => iam.changePassword({ OldPassword, NewPassword }))) instanceof InvalidUserTypeException);
  });

  test("expire by the clock", async () => {
    const clock = standing();
    const iam = new IAM({ clock });
    await iam.createUser({ UserName: "Bob" });
    await iam.updateAccountPasswordPolicy({ AllowUsersToChangePassword: true, MaxPasswordAge: 30, HardExpiry: true, PasswordReusePrevention: 2 });
    await iam.createLoginProfile({ UserName: "Bob", Password: "first-one", PasswordResetRequired: true });
    const bob = iam.as({ userName: "Bob" });
    clock.pass(29 * DAY);
    await bob.changePassword({ OldPassword: "first-one", NewPassword: "second-one" });
    assert.equal((await iam.getLoginProfile({ UserName: "Bob" })).LoginProfile.PasswordResetRequired, false);
    clock.pass(29 * DAY);
    const used = await failure(() => bob.changePassword({ OldPassword: "second-one", NewPassword: "first-one" }));
    assert.ok(used instanceof PasswordPolicyViolationException);
    assert.equal(used.message, "Password should not be one of the last 2 passwords");
    clock.pass(DAY);
    const expired = await failure(() => bob.changePassword({ OldPassword: "second-one", NewPassword: "third-one" }));
    assert.equal(expired.Code, "AccessDenied");
    await iam.updateLoginProfile({ UserName: "Bob", Password: "third-one" });
    await bob.changePassword({ OldPassword: "third-one", NewPassword: "first-one" });
  });

  test("outlive a snapshot", async () => {
    const { iam, secrets } = await filled();
    await iam.updateAccountPasswordPolicy({ AllowUsersToChangePassword: true, PasswordReusePrevention: 5 });
    const opened = IAM.fromSnapshot(iam.snapshot(), { caller: { userName: "Bob" } });
    const again = await failure(() => opened.changePassword({ OldPassword: secrets[1], NewPassword: secrets[0] }));
    assert.ok(again instanceof PasswordPolicyViolationException);
    await opened.changePassword({ OldPassword: secrets[1], NewPassword: "Something-new-1" });
  });

  test("cost a hash, and no more than some milliseconds", async () => {
    const { iam, secrets } = await filled();
    await iam.updateAccountPasswordPolicy({ AllowUsersToChangePassword: true });
    const bob = iam.as({ userName: "Bob" });
    const times = Array.from({ length: 9 }, () => {
      const start = performance.now();
      bob.sync.changePassword({ OldPassword: secrets[1], NewPassword: secrets[1] });
      return performance.now() - start;
    });
    const [median] = times.toSorted((a, b) => a - b).slice(4);
    console.log(`counted: a password changes in ${median.toFixed(1)} ms`);
    assert.ok(median < 250, `${median} ms`);
  });

  test("of the root user can be given up and taken again", async () => {
    const iam = new IAM();
    const present = async () => (await iam.getAccountSummary()).SummaryMap.AccountPasswordPresent;
    assert.equal(await present(), 1);
    await iam.deleteLoginProfile();
    assert.equal(await present(), 0);
    assert.ok((await failure(() => iam.getLoginProfile())) instanceof NoSuchEntityException);
    await iam.createLoginProfile();
    assert.equal(await present(), 1);
  });
});

describe("credentials for one service", () => {
  test("expire by the clock", async () => {
    const clock = standing();
    const iam = new IAM({ clock });
    await iam.createUser({ UserName: "Bob" });
    const input = { UserName: "Bob", ServiceName: "bedrock.amazonaws.com", CredentialAgeDays: 2 };
    const { ServiceSpecificCredential: created } = await iam.createServiceSpecificCredential(input);
    assert.deepEqual(created.ExpirationDate, new Date("2026-01-04T03:04:05Z"));
    const status = async () => (await iam.listServiceSpecificCredentials({ UserName: "Bob" })).ServiceSpecificCredentials[0].Status;
    assert.equal(await status(), "Active");
    clock.pass(2 * DAY);
    assert.equal(await status(), "Expired");
  });

  test("hold their name in an API key", async () => {
    const iam = new IAM();
    await iam.createUser({ UserName: "Bob" });
    const { ServiceSpecificCredential: key } = await iam.createServiceSpecificCredential({ UserName: "Bob", ServiceName: "bedrock.amazonaws.com" });
    assert.match(key.ServiceCredentialSecret, /^ABSK/);
    const [alias, secret] = Buffer.from(key.ServiceCredentialSecret.slice(4), "base64").toString().split(":");
    assert.equal(alias, key.ServiceCredentialAlias);
    assert.equal(Buffer.from(secret, "base64").length, 32);
  });
});
