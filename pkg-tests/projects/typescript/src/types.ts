/** The public types, used as a program would use them; what must not compile is marked as expected to fail. */

import { Authorizer, IAM, IAMServiceException, InternalError, Policy, PolicyError, init, paginateSimulateCustomPolicy } from "iamlet";
import { NoSuchEntityException, OperationNotPageableError, ValidationError, WaiterError } from "iamlet";
import { paginateGetGroup, paginateListUsers, waitUntilUserExists } from "iamlet";
import type { Access, AuthorizerOptions, Decision, Kind, Principal, Reason, RequestContext, StatementReason } from "iamlet";
import type { IAMOptions, InputOf, OutputOf, WaiterConfiguration } from "iamlet";
import type { Collection, GroupResource, PolicyVersionResource, RoleResource, ServiceResource, UserPolicyResource, UserResource } from "iamlet";
import { ResourceLoadError } from "iamlet";
import type { DataPack, ManagedPolicies, ServiceReference } from "iamlet";
import { expandActions } from "iamlet";
import { Authorizer as Deciding } from "iamlet/authorizer";
import managedPolicies from "iamlet/data/aws-managed-policies";
import serviceReference from "iamlet/data/service-reference";
import { Authorizer as Inline } from "iamlet/inline";

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const holds = <_ extends true>(): void => undefined;

const document = { Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "s3:*", Resource: "*" }] };
const principal: Principal = { arn: "arn:aws:iam::123456789012:user/Bob", tags: { team: "a" }, mfa: { ageSeconds: 30 } };
const context: RequestContext = { "aws:SourceIp": "10.0.0.1", "aws:TagKeys": ["a"], "aws:CurrentTime": new Date(0), "a:b": null };

export async function decide(): Promise<void> {
  await init();
  const policy: Policy = Policy.compile(document, { name: "All", type: "identity" });
  const options: AuthorizerOptions = {
    principal,
    identityPolicies: [document, JSON.stringify(document), policy, { name: "Named", document: policy }],
    permissionsBoundary: document,
    serviceControlPolicies: [[document], [policy]],
    resourceControlPolicies: [[]],
    resourcePolicy: document,
    resourceAccount: "123456789012",
    vpcEndpointPolicy: document,
    vpcEndpointType: "gateway",
    defaults: false,
    clock: () => new Date(0),
  };
  const authorizer = new Authorizer(options);
  holds<Same<typeof authorizer, Deciding>>();
  holds<Same<typeof authorizer, Inline>>();

  holds<Same<ReturnType<typeof authorizer.isAllowed>, boolean>>();
  holds<Same<ReturnType<typeof authorizer.decide>, Decision>>();
  holds<Same<Decision, "allowed" | "explicitDeny" | "implicitDeny">>();
  holds<Same<Kind, "identity" | "boundary" | "session" | "scp" | "rcp" | "resource" | "endpoint">>();

  const prepared = authorizer.context(context);
  const decisions: Decision[] = authorizer.decideMany([
    { action: "s3:GetObject", resource: "*", context },
    { action: "s3:GetObject", resource: "*", context: prepared },
    { action: "s3:GetObject", resource: "*" },
  ]);
  decisions.at(0)?.startsWith("allowed");
  authorizer.update({ permissionsBoundary: null, identityPolicies: [policy] });
  read(authorizer.explain("s3:GetObject", "*", prepared, { statements: "decisive" }));
  authorizer.free();

  // @ts-expect-error the principal is missing
  new Authorizer({ identityPolicies: [document] });
  // @ts-expect-error no such member
  new Authorizer({ principal, identityPolicy: document });
  // @ts-expect-error a list of levels, not a list
  new Authorizer({ principal, serviceControlPolicies: [document] });
  // @ts-expect-error the resource is missing
  authorizer.decide("s3:GetObject");
  // @ts-expect-error no value of a context is an object
  authorizer.decide("s3:GetObject", "*", { "aws:SourceIp": { ip: "10.0.0.1" } });
  // @ts-expect-error only compile makes policies
  new Policy("name", "{}", "");
}

function read(reason: Reason): void {
  const statement: StatementReason | undefined = reason.sets[0]?.policies[0]?.statements[0];
  if (statement !== undefined) {
    const condition = statement.conditions[0];
    holds<Same<typeof statement.effect, "Allow" | "Deny">>();
    if (condition?.outcome === "indeterminate" && condition.request !== null) {
      const line: number = condition.span.start.line + condition.request.length;
      console.log(line, statement.principal?.class === "direct", statement.action.pattern?.length);
    }
  }
  const words: string[] = [reason.step, reason.summary, ...reason.missingKeys, ...Object.keys(reason.filledKeys)];
  console.log(words, reason.decidedBy[0]?.statement, reason.nearMisses[0]?.failed, reason.warnings[0]?.code);
}

export async function simulate(iam: IAM): Promise<string[]> {
  const input = { PolicyInputList: ["{}"], ActionNames: ["s3:GetObject"] };
  const camel = await iam.simulateCustomPolicy(input);
  const snake = await iam.simulate_custom_policy(input);
  const called = await iam.call("SimulateCustomPolicy", input);
  const sync = iam.sync.simulateCustomPolicy(input);
  const outputs: (typeof camel)[] = [camel, snake, called, sync];
  const status: number = outputs.length + camel.$metadata.httpStatusCode;
  const names: string[] = [String(status)];
  for await (const page of paginateSimulateCustomPolicy({ client: iam }, input)) {
    for (const result of page.EvaluationResults ?? []) names.push(result.EvalActionName, result.EvalDecision);
  }
  const keys = await iam.getContextKeysForCustomPolicy({ PolicyInputList: ["{}"] });
  names.push(...(keys.ContextKeyNames ?? []));

  // @ts-expect-error the policies are missing
  await iam.simulateCustomPolicy({ ActionNames: ["s3:GetObject"] });
  // @ts-expect-error a list, not a string
  await iam.simulateCustomPolicy({ PolicyInputList: "{}", ActionNames: ["s3:GetObject"] });
  return names;
}

export async function manage(clock: () => Date): Promise<void> {
  const options: IAMOptions = {
    accountId: "123456789012",
    caller: { userName: "Bob" },
    clock,
    seed: 42,
    quotas: { UsersQuota: 10 },
    organization: { id: "o-a1b2c3d4e5", serviceControlPolicies: [[document], [JSON.stringify(document), Policy.compile(document)]] },
  };
  const iam = new IAM(options);
  const { User, $metadata } = await iam.createUser({ UserName: "Bob", Tags: [{ Key: "team", Value: "a" }] });
  const created: Date | undefined = User?.CreateDate;
  holds<Same<typeof $metadata.requestId, string>>();
  const snake = await iam.create_user({ UserName: "Eve" });
  holds<Same<typeof snake, OutputOf<"CreateUser">>>();
  holds<Same<ReturnType<typeof iam.sync.createUser>, OutputOf<"CreateUser">>>();
  holds<Same<InputOf<"GetUser">["UserName"], string | undefined>>();
  const called = iam.sync.call("ListUsers");
  holds<Same<typeof called, OutputOf<"ListUsers">>>();
  const name: string = (await iam.listUsers()).Users[0]?.UserName ?? "";
  const other: object = await iam.call(name, { Anything: created });
  await iam.deleteUser({ UserName: "Eve" });
  console.log(other);

  const second: IAM = iam.as({ arn: "arn:aws:iam::123456789012:user/Bob" });
  const bytes: Uint8Array = second.snapshot();
  const copy: IAM = IAM.fromSnapshot(bytes, { seed: "x" });
  await copy.importAuthorizationDetails(JSON.stringify(await iam.getAccountAuthorizationDetails()));
  copy.sync.importAuthorizationDetails({ UserDetailList: [] });
  const authorizer: Authorizer = iam.authorizer({ principalArn: "arn:aws:iam::123456789012:user/Bob", clock });
  authorizer.free();

  // @ts-expect-error the name is missing
  await iam.createUser({});
  // @ts-expect-error the input is missing
  await iam.createUser();
  // @ts-expect-error no such member
  iam.sync.createUser({ UserName: "Bob", Name: "Bob" });
  // @ts-expect-error the same by name
  await iam.call("CreateUser", { Name: "Bob" });
  // @ts-expect-error a caller is an object
  iam.as("Bob");
  // @ts-expect-error no such option
  new IAM({ account: "123456789012" });
  // @ts-expect-error only the principal and the clock are asked for
  iam.authorizer({ principalArn: "x", identityPolicies: [] });
}

export async function report(iam: IAM): Promise<void> {
  const access: Access = { principalArn: "arn:aws:iam::123456789012:user/Bob", action: "s3:GetObject", region: "us-east-1", at: new Date(0) };
  holds<Same<Awaited<ReturnType<typeof iam.recordAccess>>, void>>();
  await iam.recordAccess(access);
  await iam.recordAccess([access, { accessKeyId: "AKIAIOSFODNN7EXAMPLE", action: "s3:GetObject", resource: "*", at: 0 }]);
  iam.sync.recordAccess([access] as const);
  const { JobId = "" } = await iam.generateServiceLastAccessedDetails({ Arn: "arn:aws:iam::123456789012:user/Bob", Granularity: "ACTION_LEVEL" });
  const { ServicesLastAccessed } = await iam.getServiceLastAccessedDetails({ JobId });
  holds<Same<(typeof ServicesLastAccessed)[number]["LastAuthenticated"], Date | undefined>>();
  const { Content } = await iam.getCredentialReport();
  holds<Same<typeof Content, Uint8Array | undefined>>();

  // @ts-expect-error nobody did it
  await iam.recordAccess({ action: "s3:GetObject" });
  // @ts-expect-error one of them is too many
  await iam.recordAccess({ principalArn: "x", accessKeyId: "x", action: "s3:GetObject" });
  // @ts-expect-error what was done is missing
  await iam.recordAccess({ principalArn: "x" });
  // @ts-expect-error no such member
  iam.sync.recordAccess({ principalArn: "x", action: "s3:GetObject", when: new Date() });
  // @ts-expect-error no such granularity
  await iam.generateServiceLastAccessedDetails({ Arn: "x", Granularity: "ACTION" });
}

export async function page(iam: IAM): Promise<void> {
  for await (const page of paginateListUsers({ client: iam, pageSize: 10 }, { PathPrefix: "/" })) {
    holds<Same<(typeof page.Users)[number]["UserName"], string>>();
    console.log(page.$metadata.httpStatusCode);
  }
  for await (const page of paginateListUsers({ client: iam.as({ userName: "Bob" }) })) console.log(page.Marker);
  const paginator = iam.getPaginator("list_users");
  const pages = paginator.paginate({ PathPrefix: "/", PaginationConfig: { MaxItems: 5, PageSize: 2 } });
  for await (const page of pages) holds<Same<typeof page, OutputOf<"ListUsers">>>();
  const { Users, NextToken } = await pages.buildFullResult();
  const next: string | undefined = NextToken;
  console.log(Users.length, next, iam.canPaginate("list_users"));
  const group = await iam.get_paginator("GetGroup").paginate({ GroupName: "Team" }).build_full_result();
  holds<Same<typeof group.Group.GroupName, string>>();

  // @ts-expect-error the markers are not in it
  console.log(group.Marker);
  // @ts-expect-error the group is missing
  paginateGetGroup({ client: iam }, {});
  // @ts-expect-error no client
  paginateListUsers({ client: "iam" }, {});
  // @ts-expect-error the group is missing here too
  iam.getPaginator("get_group").paginate();
}

export async function wait(iam: IAM): Promise<void> {
  const config: WaiterConfiguration = { client: iam, maxWaitTime: 10, minDelay: 1, abortSignal: new AbortController().signal };
  const { state } = await waitUntilUserExists(config, { UserName: "Bob" });
  holds<Same<typeof state, "SUCCESS">>();
  await iam.getWaiter("user_exists").wait({ UserName: "Bob", WaiterConfig: { Delay: 1, MaxAttempts: 2 } });
  await iam.get_waiter("RoleExists").wait({ RoleName: "Deploy" });

  // @ts-expect-error how long is missing
  await waitUntilUserExists({ client: iam }, { UserName: "Bob" });
  // @ts-expect-error the role is missing
  await iam.getWaiter("roleExists").wait({});
}

export function explainService(error: unknown): string | undefined {
  if (error instanceof NoSuchEntityException) {
    holds<Same<typeof error.$fault, "client" | "server">>();
    return error.$metadata.requestId;
  }
  if (error instanceof ValidationError || error instanceof IAMServiceException) return error.Code;
  return error instanceof WaiterError || error instanceof OperationNotPageableError ? error.message : undefined;
}

export function explainError(error: unknown): string {
  if (error instanceof PolicyError) {
    holds<Same<typeof error.line, number>>();
    return `${error.code} at ${error.path} (${error.line}:${error.column}): ${error.message}`;
  }
  if (error instanceof IAMServiceException) return `${error.Code} ${error.$fault} ${error.$metadata.requestId}`;
  return error instanceof InternalError ? error.message : "";
}

export async function resources(iam: IAM): Promise<void> {
  const resource: ServiceResource = iam.resource();
  const user: UserResource = await resource.createUser({ UserName: "Bob" });
  holds<Same<ReturnType<typeof resource.User>, UserResource>>();
  holds<Same<typeof user.meta.client, IAM>>();
  const identifier: string = user.name;
  const created: Date = user.createDate;
  holds<Same<typeof user.create_date, Date>>();
  holds<Same<typeof user.user_name, string>>();
  const tag: string | undefined = user.tags?.[0]?.Value;
  const inline: UserPolicyResource = await user.createPolicy({ PolicyName: "p", PolicyDocument: "{}" });
  const statement: unknown = inline.policyDocument["Statement"];
  const role: RoleResource = resource.Role("Deploy");
  holds<Same<typeof role.assume_role_policy_document, Record<string, unknown> | undefined>>();
  const profile = resource.InstanceProfile("Web");
  const trust: unknown = profile.rolesAttribute[0]?.AssumeRolePolicyDocument?.["Statement"];
  const roles: RoleResource[] | null = profile.roles;
  const version: PolicyVersionResource | null = resource.Policy("arn").default_version;
  const answer: OutputOf<"AttachUserPolicy"> = await user.attach_policy({ PolicyArn: "arn" });
  const moved: UserResource = await user.update({ NewPath: "/x/" });
  await moved.load();
  await moved.reload();
  for await (const group of user.groups.filter({ MaxItems: 5 }).limit(3).pageSize(2)) holds<Same<typeof group, GroupResource>>();
  for await (const page of resource.users.page_size(10).pages()) holds<Same<typeof page, UserResource[]>>();
  holds<Same<typeof resource.users extends Collection<infer Item, object> ? Item : never, UserResource>>();
  const names: string[] = user.get_available_subresources();
  if (new Error() instanceof ResourceLoadError) console.log(identifier, created, tag, statement, trust, roles, version, answer, names);

  // @ts-expect-error the resource fills the name in
  await user.update({ UserName: "Bob", NewPath: "/x/" });
  // @ts-expect-error the policy is missing
  await user.attachPolicy();
  // @ts-expect-error nothing is left to give
  await user.delete({ UserName: "Bob" });
  // @ts-expect-error the version is missing
  resource.PolicyVersion("arn");
  // @ts-expect-error the collection lists the user's own groups
  user.groups.filter({ UserName: "Eve" });
  // @ts-expect-error identifiers stay
  user.name = "Eve";
}

export function presign(iam: IAM): string[] {
  const Credentials = { accessKeyId: "AKIDEXAMPLE", secretAccessKey: "secret" };
  const urls: string[] = [
    iam.generatePresignedUrl("ListUsers"),
    iam.generatePresignedUrl("list_users", { Credentials, ExpiresIn: 60, HttpMethod: "GET", Region: "us-east-1" }),
    iam.generate_presigned_url("getGroup", { Params: { GroupName: "Team" }, Endpoint: "http://127.0.0.1:4599" }),
  ];
  // @ts-expect-error the input is missing
  iam.generatePresignedUrl("GetGroup");
  // @ts-expect-error no such member
  iam.generatePresignedUrl("GetGroup", { Params: { Name: "Team" } });
  return urls;
}

export function data(): void {
  holds<Same<typeof managedPolicies, ManagedPolicies>>();
  holds<Same<typeof serviceReference, ServiceReference>>();
  const packs: readonly DataPack[] = [managedPolicies, serviceReference];
  packs[0]?.date.startsWith("2026");
  new IAM({ managedPolicies, serviceReference }).free();
  new IAM({ managedPolicies: [{ Arn: "arn:aws:iam::aws:policy/x" }] }).free();
  new IAM({ managedPolicies: { Policies: [] } }).free();
  holds<Same<ReturnType<typeof expandActions>, string[]>>();
  expandActions("s3:Get*", serviceReference);
  expandActions(["s3:Get*", "*"], serviceReference);

  // @ts-expect-error the other pack
  new IAM({ serviceReference: managedPolicies });
  // @ts-expect-error the other pack
  expandActions("*", managedPolicies);
  // @ts-expect-error nothing to look it up in
  expandActions("*");
  // @ts-expect-error no pattern
  expandActions(5, serviceReference);
}
