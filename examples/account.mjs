// Code that calls IAM, and its tests: each has an account of its own, in memory.
// In a project with iamlet installed: node account.mjs

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { IAM, NoSuchEntityException, expandActions, paginateListUsers, waitUntilUserExists } from "iamlet";
import managedPolicies from "iamlet/data/aws-managed-policies";
import serviceReference from "iamlet/data/service-reference";

// The code that is tested. It takes the client that it calls: the SDK's where it runs, iamlet's where it is tested.
async function addDeveloper(iam, UserName) {
  try {
    await iam.createUser({ UserName, Path: "/developers/" });
  } catch (error) {
    if (error.name !== "EntityAlreadyExistsException") throw error;
  }
  await iam.addUserToGroup({ UserName, GroupName: "Developers" });
}

const account = new IAM();
await account.createGroup({ GroupName: "Developers" });
await account.putGroupPolicy({
  GroupName: "Developers",
  PolicyName: "ReadReports",
  PolicyDocument: `{
    "Version": "2012-10-17",
    "Statement": { "Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::reports/*" }
  }`,
});
const snapshot = account.snapshot();

let iam;
beforeEach(() => {
  iam = IAM.fromSnapshot(snapshot);
});

test("a developer may read reports", async () => {
  await addDeveloper(iam, "ana");
  const { User } = await iam.getUser({ UserName: "ana" });
  assert.equal(User.Arn, "arn:aws:iam::123456789012:user/developers/ana");
  const ana = iam.authorizer({ principalArn: User.Arn });
  assert.ok(ana.isAllowed("s3:GetObject", "arn:aws:s3:::reports/2026.csv"));
  assert.ok(!ana.isAllowed("s3:PutObject", "arn:aws:s3:::reports/2026.csv"));
});

test("there is no developer without the group", async () => {
  await iam.deleteGroupPolicy({ GroupName: "Developers", PolicyName: "ReadReports" });
  await iam.deleteGroup({ GroupName: "Developers" });
  await assert.rejects(addDeveloper(iam, "ana"), NoSuchEntityException);
});

test("who is a developer stays one", async () => {
  await addDeveloper(iam, "ana");
  await addDeveloper(iam, "ana");
  const { Users } = await iam.getGroup({ GroupName: "Developers" });
  assert.equal(Users.length, 1);
});

test("an authorizer follows the account", async () => {
  await addDeveloper(iam, "ana");
  const ana = iam.authorizer({ principalArn: "arn:aws:iam::123456789012:user/developers/ana" });
  await iam.removeUserFromGroup({ UserName: "ana", GroupName: "Developers" });
  assert.equal(ana.decide("s3:GetObject", "arn:aws:s3:::reports/2026.csv"), "implicitDeny");
});

test("a user that calls need not say its name", async () => {
  await addDeveloper(iam, "ana");
  const { User } = await iam.as({ userName: "ana" }).getUser();
  assert.equal(User.UserName, "ana");
});

test("operations have other names too, and answer at once through sync", async () => {
  await iam.create_user({ UserName: "ben" });
  await iam.call("CreateUser", { UserName: "eve" });
  assert.equal(iam.sync.listUsers().Users.length, 2);
});

test("results are as in the SDK: dates are dates, documents are percent-encoded", async () => {
  const { Group } = await iam.getGroup({ GroupName: "Developers" });
  assert.ok(Group.CreateDate instanceof Date);
  const { PolicyDocument } = await iam.getGroupPolicy({ GroupName: "Developers", PolicyName: "ReadReports" });
  assert.equal(JSON.parse(decodeURIComponent(PolicyDocument)).Statement.Action, "s3:GetObject");
});

test("errors are as in the SDK", async () => {
  await assert.rejects(iam.getUser({ UserName: "eve" }), {
    name: "NoSuchEntityException",
    Code: "NoSuchEntity",
    message: "The user with name eve cannot be found.",
    $fault: "client",
  });
  await assert.rejects(iam.createUser({ UserName: "ana", Path: "/x" }), { name: "ValidationError" });
});

test("listings come in pages", async () => {
  for (let number = 1; number <= 250; number++) await addDeveloper(iam, `developer-${number}`);
  const pages = [];
  for await (const { Users } of paginateListUsers({ client: iam }, { PathPrefix: "/developers/" })) pages.push(Users.length);
  assert.deepEqual(pages, [100, 100, 50]);
  const { Users } = await iam.getPaginator("list_users").paginate().buildFullResult();
  assert.equal(Users.length, 250);
});

test("a waiter ends once the user is there", async () => {
  setTimeout(() => addDeveloper(iam, "ana"), 20);
  await waitUntilUserExists({ client: iam, maxWaitTime: 5, minDelay: 0.01 }, { UserName: "ana" });
  await iam.getWaiter("user_exists").wait({ UserName: "ana" });
});

test("seed and clock make runs alike", async () => {
  const settings = { seed: "developers", clock: () => new Date("2026-01-02T03:04:05Z") };
  const [one, other] = [new IAM(settings), new IAM(settings)];
  const { User } = await one.createUser({ UserName: "ana" });
  assert.deepEqual((await other.createUser({ UserName: "ana" })).User, User);
});

test("a small quota is met soon", async () => {
  const small = new IAM({ quotas: { UsersQuota: 1 } });
  await small.createUser({ UserName: "ana" });
  await assert.rejects(small.createUser({ UserName: "ben" }), { Code: "LimitExceeded" });
});

test("an organization limits its accounts", async () => {
  const organization = { id: "o-exampleorgid", serviceControlPolicies: [[allow("*", "*")], [allow("s3:*", "*")]] };
  const member = new IAM({ organization });
  await member.createUser({ UserName: "ana" });
  await member.putUserPolicy({ UserName: "ana", PolicyName: "All", PolicyDocument: allow("*", "*") });
  const ana = member.authorizer({ principalArn: "arn:aws:iam::123456789012:user/ana" });
  assert.ok(ana.isAllowed("s3:GetObject", "arn:aws:s3:::reports/2026.csv"));
  assert.equal(ana.explain("sqs:SendMessage", "*").step, "service control policy");
});

test("the common policies of AWS are known", async () => {
  const fresh = new IAM();
  await fresh.createUser({ UserName: "ana" });
  await fresh.attachUserPolicy({ UserName: "ana", PolicyArn: "arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess" });
  const ana = fresh.authorizer({ principalArn: "arn:aws:iam::123456789012:user/ana" });
  assert.ok(ana.isAllowed("s3:GetObject", "arn:aws:s3:::reports/2026.csv"));
});

test("with the data all policies of AWS are, and what its services have", async () => {
  const full = new IAM({ managedPolicies, serviceReference });
  const { Policy } = await full.getPolicy({ PolicyArn: "arn:aws:iam::aws:policy/AmazonPollyReadOnlyAccess" });
  assert.equal(Policy.PolicyName, "AmazonPollyReadOnlyAccess");
  assert.deepEqual(expandActions("iam:List*Users*", serviceReference), ["iam:ListUsers"]);
});

test("an account of AWS is filled in from its export", async () => {
  await addDeveloper(iam, "ana");
  // Stands for what `aws iam get-account-authorization-details` prints.
  const details = JSON.stringify(await iam.getAccountAuthorizationDetails());
  const copy = new IAM({ accountId: "123456789012" });
  await copy.importAuthorizationDetails(details);
  const ana = await iam.getUser({ UserName: "ana" });
  assert.deepEqual((await copy.getUser({ UserName: "ana" })).User, ana.User);
});

/** A policy document, as the API takes it. */
function allow(Action, Resource) {
  return JSON.stringify({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action, Resource }] });
}
