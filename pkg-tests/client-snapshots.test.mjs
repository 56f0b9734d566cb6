/** Snapshots, and imports of authorization details. */

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ALLOW_ALL, TRUST_ACCOUNT, addUsers, allow, failure, ticking, userNames } from "./lib/accounts.mjs";
import { iamlet } from "./lib/package.mjs";

const { IAM, IAMServiceException } = iamlet;

/** An account with something of each kind. */
function filled(options) {
  const iam = new IAM({ clock: ticking(), seed: "filled", ...options });
  const { sync } = iam;
  addUsers(iam, 12);
  sync.createGroup({ GroupName: "Team", Path: "/a/" });
  sync.addUserToGroup({ UserName: "user03", GroupName: "Team" });
  sync.putGroupPolicy({ GroupName: "Team", PolicyName: "S3", PolicyDocument: JSON.stringify(allow("s3:*")) });
  const { Policy } = sync.createPolicy({ PolicyName: "All", PolicyDocument: ALLOW_ALL, Description: "Straße" });
  sync.createPolicyVersion({ PolicyArn: Policy.Arn, PolicyDocument: JSON.stringify(allow("ec2:*")) });
  sync.attachUserPolicy({ UserName: "user04", PolicyArn: Policy.Arn });
  sync.putUserPermissionsBoundary({ UserName: "user05", PermissionsBoundary: Policy.Arn });
  sync.putUserPolicy({ UserName: "user05", PolicyName: "Own", PolicyDocument: JSON.stringify(allow("sqs:*")) });
  sync.createRole({ RoleName: "Deploy", AssumeRolePolicyDocument: TRUST_ACCOUNT, Tags: [{ Key: "Größe", Value: "東京" }] });
  sync.createInstanceProfile({ InstanceProfileName: "Box" });
  sync.addRoleToInstanceProfile({ InstanceProfileName: "Box", RoleName: "Deploy" });
  sync.createAccountAlias({ AccountAlias: "playground" });
  sync.updateAccountPasswordPolicy({ MinimumPasswordLength: 12 });
  return iam;
}

const answer = ({ $metadata, ...others }) => others;
/** Everything that the readers of an account answer, without request ids. */
const everything = ({ sync }) =>
  [
    sync.getAccountAuthorizationDetails({ MaxItems: 1000 }),
    sync.getAccountSummary(),
    sync.listAccountAliases(),
    sync.getAccountPasswordPolicy(),
    sync.listRoleTags({ RoleName: "Deploy" }),
    sync.listInstanceProfiles(),
  ].map(answer);

describe("a snapshot", () => {
  test("is the account", () => {
    const iam = filled();
    const bytes = iam.snapshot();
    assert.equal(bytes.constructor, Uint8Array);
    const copy = IAM.fromSnapshot(bytes, { seed: "filled" });
    assert.deepEqual(everything(copy), everything(iam));
    assert.deepEqual(copy.snapshot(), bytes);
  });

  test("is a copy", async () => {
    const iam = filled();
    const bytes = iam.snapshot();
    const copy = IAM.fromSnapshot(bytes);
    await iam.createUser({ UserName: "only-here" });
    await copy.createUser({ UserName: "only-there" });
    assert.ok(!userNames(copy).includes("only-here"));
    assert.ok(!userNames(iam).includes("only-there"));
    assert.deepEqual(userNames(IAM.fromSnapshot(bytes)).length, 12);
  });

  test("may be changed by its owner once it is read", () => {
    const bytes = filled().snapshot();
    const copy = IAM.fromSnapshot(bytes);
    bytes.fill(0);
    addUsers(copy, 1, "more");
    assert.equal(userNames(IAM.fromSnapshot(copy.snapshot())).length, 13);
  });

  test("can be a Buffer, or a part of one", () => {
    const bytes = filled().snapshot();
    const inside = Buffer.concat([Buffer.alloc(7), bytes, Buffer.alloc(9)]).subarray(7, 7 + bytes.length);
    assert.deepEqual(IAM.fromSnapshot(inside, { seed: "filled" }).snapshot(), bytes);
  });

  test("brings account, partition and the position of the seed", () => {
    const iam = filled({ accountId: "210987654321", partition: "aws-us-gov" });
    const copy = IAM.fromSnapshot(iam.snapshot(), { seed: "filled", clock: ticking() });
    const { User } = copy.sync.createUser({ UserName: "new" });
    assert.equal(User.Arn, "arn:aws-us-gov:iam::210987654321:user/new");
    assert.equal(User.UserId, iam.sync.createUser({ UserName: "new" }).User.UserId);
    assert.equal(new Set(copy.sync.listUsers().Users.map((user) => user.UserId)).size, 13);
  });

  test("takes the other options anew", () => {
    const bytes = filled().snapshot();
    const copy = IAM.fromSnapshot(bytes, { caller: { userName: "user03" }, clock: () => new Date("2030-01-01T00:00:00Z"), quotas: { UsersQuota: 13 } });
    assert.equal(copy.sync.getUser().User.UserName, "user03");
    assert.deepEqual(copy.sync.createUser({ UserName: "new" }).User.CreateDate, new Date("2030-01-01T00:00:00Z"));
    assert.throws(() => copy.sync.createUser({ UserName: "one-too-many" }), { Code: "LimitExceeded" });
  });

  test("of another account than the options say is refused", () => {
    assert.throws(() => IAM.fromSnapshot(filled().snapshot(), { accountId: "210987654321" }), { name: "TypeError", message: /accountId/ });
  });

  test("is taken through any client of the account", () => {
    const iam = filled();
    assert.deepEqual(iam.as({ userName: "user03" }).snapshot(), iam.snapshot());
  });
});

describe("importing authorization details", () => {
  const source = filled();
  const details = answer(source.sync.getAccountAuthorizationDetails({ MaxItems: 1000 }));
  const exported = (iam) => answer(iam.sync.getAccountAuthorizationDetails({ MaxItems: 1000 }));
  /** The same with the documents as the AWS CLI prints them: objects. */
  const decoded = JSON.parse(JSON.stringify(details), (name, value) => {
    return typeof value === "string" && value.startsWith("%7B") ? JSON.parse(decodeURIComponent(value)) : value;
  });

  const forms = {
    "an object with dates": details,
    "the answer itself, metadata and all": source.sync.getAccountAuthorizationDetails({ MaxItems: 1000 }),
    "JSON text": JSON.stringify(details),
    "JSON text with decoded documents": JSON.stringify(decoded),
    "an object with decoded documents": decoded,
  };
  for (const [title, form] of Object.entries(forms)) {
    test(`takes ${title}`, async () => {
      const iam = new IAM();
      assert.equal(await iam.importAuthorizationDetails(form), undefined);
      assert.deepEqual(iam.sync.getUser({ UserName: "user03" }).User, source.sync.getUser({ UserName: "user03" }).User);
      if (!title.includes("decoded")) assert.deepEqual(exported(iam), details);
      const { RoleDetailList, ...others } = exported(iam);
      assert.equal(others.UserDetailList.length, 12);
      assert.deepEqual(JSON.parse(decodeURIComponent(RoleDetailList[0].AssumeRolePolicyDocument)), JSON.parse(TRUST_ACCOUNT));
    });
  }

  test("takes the full result of a paginator", async () => {
    const all = await source.getPaginator("get_account_authorization_details").paginate({ PaginationConfig: { PageSize: 3 } }).buildFullResult();
    const iam = new IAM();
    await iam.importAuthorizationDetails(all);
    assert.deepEqual(exported(iam), details);
  });

  test("is there without a promise too", () => {
    const iam = new IAM();
    assert.equal(iam.sync.importAuthorizationDetails(details), undefined);
    assert.deepEqual(exported(iam), details);
  });

  test("goes into an empty account only, all of it or nothing", async () => {
    const iam = new IAM();
    addUsers(iam, 1);
    const before = iam.snapshot();
    assert.ok((await failure(() => iam.importAuthorizationDetails(details))) instanceof IAMServiceException);
    assert.deepEqual(iam.snapshot(), before);

    const empty = new IAM();
    const broken = structuredClone(details);
    broken.RoleDetailList[0].AssumeRolePolicyDocument = "{";
    assert.ok((await failure(() => empty.importAuthorizationDetails(broken))) instanceof IAMServiceException);
    assert.deepEqual(userNames(empty), []);
    await empty.importAuthorizationDetails(details);
    assert.deepEqual(exported(empty), details);
  });
});
