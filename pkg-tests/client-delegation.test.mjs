/** Delegation requests while time goes by, role templates, and what an organization may do with root users. */

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { allow, failure } from "./lib/accounts.mjs";
import { iamlet } from "./lib/package.mjs";

const { IAM } = iamlet;

const TEMPLATE = "arn:aws:iam::111122223333:delegation-template/setup";
const PARTNER = { arn: "arn:aws:iam::111122223333:role/partner" };
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

const REQUEST = {
  Description: "Set things up",
  Permissions: { PolicyTemplateArn: TEMPLATE, Parameters: [{ Name: "bucketName", Values: ["data"], Type: "string" }] },
  RequestorWorkflowId: "flow-1",
  NotificationChannel: "arn:aws:sns:us-east-1:111122223333:topic",
  SessionDuration: 3600,
};

/** An account with the user Bob, a clock that is set by hand, and a request of a partner. */
async function asked(options = {}) {
  const clock = { now: Date.parse("2026-01-02T03:04:05Z") };
  const document = { Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "s3:GetObject", Resource: "arn:aws:s3:::@{bucketName}/*" }] };
  const iam = new IAM({ clock: () => new Date(clock.now), policyTemplates: { [TEMPLATE]: document } });
  iam.sync.createUser({ UserName: "Bob" });
  const { DelegationRequestId, ConsoleDeepLink } = await iam.as(PARTNER).createDelegationRequest({ ...REQUEST, ...options });
  assert.ok(ConsoleDeepLink.endsWith(DelegationRequestId));
  const id = { DelegationRequestId };
  return { iam, bob: iam.as({ userName: "Bob" }), id, clock, request: () => iam.sync.getDelegationRequest(id).DelegationRequest };
}

describe("a delegation request", () => {
  test("goes from state to state, each with its time", async () => {
    const { iam, bob, id, clock, request } = await asked({ OnlySendByOwner: true });
    const steps = [
      [() => bob.associateDelegationRequest(id), "ASSIGNED"],
      [() => bob.updateDelegationRequest({ ...id, Notes: "Please look" }), "PENDING_APPROVAL"],
      [() => iam.acceptDelegationRequest(id), "ACCEPTED"],
      [() => bob.sendDelegationToken(id), "FINALIZED"],
    ];
    const { CreateDate } = request();
    assert.equal(request().State, "UNASSIGNED");
    assert.deepEqual(request().ExpirationTime, new Date(clock.now + DAY));
    for (const [step, state] of steps) {
      clock.now += MINUTE;
      await step();
      const { State, UpdatedTime, ExpirationTime } = request();
      assert.deepEqual([State, UpdatedTime, ExpirationTime], [state, new Date(clock.now), new Date(clock.now + 7 * DAY)]);
    }
    const { OwnerId, OwnerAccountId, ApproverId, Notes, PermissionPolicy, ...rest } = request();
    assert.equal(OwnerId, "arn:aws:iam::123456789012:user/Bob");
    assert.equal(OwnerAccountId, "123456789012");
    assert.equal(ApproverId, "arn:aws:iam::123456789012:root");
    assert.equal(Notes, "Please look");
    assert.equal(JSON.parse(PermissionPolicy).Statement[0].Resource, "arn:aws:s3:::data/*");
    assert.deepEqual([rest.CreateDate, rest.RequestorId, rest.RejectionReason], [CreateDate, "111122223333", undefined]);
  });

  test("expires a day after it was made, or a week after its last step", async () => {
    const { bob, id, clock, request } = await asked();
    clock.now += DAY - 1000;
    await bob.associateDelegationRequest(id);
    clock.now += 7 * DAY - 1000;
    assert.equal(request().State, "ASSIGNED");
    clock.now += 1000;
    assert.equal(request().State, "EXPIRED");
    const error = await failure(() => bob.acceptDelegationRequest(id));
    assert.equal(error.name, "ValidationError");
    const late = await asked();
    late.clock.now += DAY;
    assert.equal((await failure(() => late.bob.associateDelegationRequest(late.id))).name, "InvalidInputException");
  });

  test("is listed for its owner's account, page by page", async () => {
    const { iam, bob, id } = await asked();
    assert.deepEqual((await iam.listDelegationRequests({})).DelegationRequests, []);
    await bob.associateDelegationRequest(id);
    const other = await iam.as(PARTNER).createDelegationRequest({ ...REQUEST, RequestorWorkflowId: "flow-2" });
    await iam.associateDelegationRequest({ DelegationRequestId: other.DelegationRequestId });
    const first = await iam.listDelegationRequests({ MaxItems: 1 });
    const second = await iam.listDelegationRequests({ MaxItems: 1, Marker: first.Marker });
    assert.deepEqual([first.isTruncated, second.isTruncated, second.Marker], [true, false, undefined]);
    const ids = [first, second].flatMap((page) => page.DelegationRequests.map((request) => request.DelegationRequestId));
    assert.deepEqual(ids, [id.DelegationRequestId, other.DelegationRequestId].sort());
    const mine = await iam.listDelegationRequests({ OwnerId: "arn:aws:iam::123456789012:user/Bob" });
    assert.deepEqual(mine.DelegationRequests.map((request) => request.DelegationRequestId), [id.DelegationRequestId]);
  });

  test("is told in a few sentences, and checked against the caller's policies", async () => {
    const { iam, bob, id } = await asked();
    const EntityArn = `arn:aws:iam::111122223333:delegation-request/${id.DelegationRequestId}`;
    const { SummaryContent, SummaryState } = await bob.getHumanReadableSummary({ EntityArn });
    assert.equal(SummaryState, "AVAILABLE");
    assert.match(SummaryContent, /Set things up.*s3:GetObject on arn:aws:s3:::data\/\*\.$/);
    const check = { ...id, DelegationPermissionCheck: true };
    assert.equal((await bob.getDelegationRequest(check)).PermissionCheckResult, "DENIED");
    iam.sync.putUserPolicy({ UserName: "Bob", PolicyName: "S3", PolicyDocument: JSON.stringify(allow("s3:*")) });
    assert.equal((await bob.getDelegationRequest(check)).PermissionCheckResult, "ALLOWED");
  });

  test("is in a snapshot", async () => {
    const { iam, bob, id } = await asked();
    await bob.associateDelegationRequest(id);
    const opened = IAM.fromSnapshot(iam.snapshot(), { clock: () => new Date("2026-01-03T00:00:00Z") });
    assert.equal(opened.sync.getDelegationRequest(id).DelegationRequest.State, "ASSIGNED");
  });
});

describe("role templates", () => {
  const TemplateArn = "arn:aws:iam::aws:role-template/app";
  const trust = { Version: "2012-10-17", Statement: [{ Effect: "Allow", Principal: { Service: "@{service}" }, Action: "sts:AssumeRole" }] };
  const template = {
    TemplateArn,
    MinorVersion: 1,
    RoleNamePattern: "@{team}-app",
    AssumeRolePolicyDocumentTemplate: trust,
    InlinePolicyTemplates: [{ PolicyName: "read", PolicyDocument: JSON.stringify(allow("s3:GetObject")) }],
    ParametersDefinition: [{ Name: "team", Type: "String", IsRequired: true }, { Name: "service", Type: "String", DefaultValue: "ec2.amazonaws.com" }],
    CreateTimestamp: new Date("2026-01-01T00:00:00Z"),
  };

  test("make roles", async () => {
    const iam = new IAM({ roleTemplates: [template] });
    const { RoleTemplateVersion } = await iam.getRoleTemplateVersion({ TemplateArn });
    assert.deepEqual(RoleTemplateVersion.CreateTimestamp, template.CreateTimestamp);
    assert.deepEqual(JSON.parse(RoleTemplateVersion.AssumeRolePolicyDocumentTemplate), trust);
    const { Role } = await iam.acquireRole({ TemplateArn, ReplacementValues: { team: { Values: ["red"] } } });
    assert.deepEqual([Role.RoleName, Role.SourceRoleTemplate], ["red-app", { TemplateArn, TemplateMinorVersion: 1 }]);
    const decide = (...request) => iam.authorizer({ principalArn: Role.Arn }).decide(...request);
    assert.equal(decide("s3:GetObject", "arn:aws:s3:::bucket/key"), "allowed");
    const error = await failure(() => iam.acquireRole({ TemplateArn }));
    assert.ok(error instanceof iamlet.InvalidInputException);
  });

  test("that are wrong are refused by their place", () => {
    const wrong = [
      [[{ ...template, RoleNamePattern: undefined }], /roleTemplates\[0\]: RoleNamePattern is missing/],
      [[{ ...template, AssumeRolePolicyDocumentTemplate: undefined }], /AssumeRolePolicyDocumentTemplate is missing/],
      [[{ ...template, MinorVersion: undefined }], /MinorVersion is missing/],
      [[{ ...template, TemplateArn: undefined }], /TemplateArn is missing/],
      [[{ ...template, TemplateArn: "arn:aws:iam::aws:policy/ReadOnlyAccess" }], /expected the ARN of a role template/],
      [[template, template], /roleTemplates\[1\]: .* has this MinorVersion twice/],
      [[{ ...template, ParametersDefinition: [{ Name: "a", Type: "String" }, { Name: "a", Type: "Arn" }] }], /ParametersDefinition defines a twice/],
      [[{ ...template, ParametersDefinition: [{ Name: "a", Type: "Text" }] }], /enum value set/],
      [[{ ...template, Extra: 1 }], /Extra/],
      [[5], /roleTemplates\[0\]/],
    ];
    for (const [roleTemplates, message] of wrong) {
      assert.throws(() => new IAM({ roleTemplates }).sync.listUsers({}), { name: "TypeError", message });
    }
    assert.throws(() => new IAM({ policyTemplates: { [TEMPLATE]: 5 } }).sync.listUsers({}), { name: "TypeError", message: /policyTemplates/ });
  });
});

test("the management account of an organization switches its features", async () => {
  const organization = { id: "o-a1b2c3d4e5", managementAccountId: "123456789012" };
  const iam = new IAM({ organization });
  await iam.enableOrganizationsRootSessions();
  const { OrganizationId, EnabledFeatures } = await iam.enableOrganizationsRootCredentialsManagement({});
  assert.deepEqual([OrganizationId, EnabledFeatures], ["o-a1b2c3d4e5", ["RootCredentialsManagement", "RootSessions"]]);
  const opened = IAM.fromSnapshot(iam.snapshot(), { organization: { ...organization, managementAccountId: "999988887777", delegatedAdministrator: true } });
  await opened.disableOrganizationsRootSessions({});
  assert.deepEqual((await opened.listOrganizationsFeatures({})).EnabledFeatures, ["RootCredentialsManagement"]);
  const error = await failure(() => opened.enableOrganizationsRootSessions({}));
  assert.ok(error instanceof iamlet.CallerIsNotManagementAccountException);
});
