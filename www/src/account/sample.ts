/** An account to look around in: a small company's, with the arrangements that reviews are about. */

import type { IAM } from "iamlet";

const ID = "111122223333";
const PARTNER = "444455556666";

export const SAMPLE_IDENTITY = { accountId: ID } as const;

const policy = (...statements: object[]) => JSON.stringify({ Version: "2012-10-17", Statement: statements }, null, 2);
const allow = (Action: string | string[], Resource: string | string[] = "*", more: object = {}) => ({ Effect: "Allow", Action, Resource, ...more });
const deny = (Action: string | string[], Resource: string | string[] = "*", more: object = {}) => ({ Effect: "Deny", Action, Resource, ...more });
const trust = (Principal: object, more: object = {}) => policy({ Effect: "Allow", Principal, Action: "sts:AssumeRole", ...more });
const local = (name: string) => `arn:aws:iam::${ID}:policy/${name}`;
const aws = (name: string) => `arn:aws:iam::aws:policy/${name}`;

const POLICIES: readonly { name: string; about: string; text: string }[] = [
  {
    name: "DeveloperBoundary",
    about: "The most that developers, and the roles they make, can have.",
    text: policy(allow(["s3:*", "sqs:*", "lambda:*", "logs:*", "cloudwatch:*", "dynamodb:*"]), allow("iam:PassRole", `arn:aws:iam::${ID}:role/app/*`), deny("*", "*", { Condition: { StringNotEquals: { "aws:RequestedRegion": ["eu-central-1", "us-east-1"] } } })),
  },
  {
    name: "ProjectByTag",
    about: "Work on what carries the project of whoever works on it.",
    text: policy(allow(["ec2:StartInstances", "ec2:StopInstances", "dynamodb:*"], "*", { Condition: { StringEquals: { "aws:ResourceTag/project": "${aws:PrincipalTag/project}" } } })),
  },
  {
    name: "OwnFolder",
    about: "Everybody's folder in the shared bucket.",
    text: policy(allow("s3:ListBucket", "arn:aws:s3:::shop-shared", { Condition: { StringLike: { "s3:prefix": "home/${aws:username}/*" } } }), allow(["s3:GetObject", "s3:PutObject"], "arn:aws:s3:::shop-shared/home/${aws:username}/*")),
  },
  {
    name: "ReadReports",
    about: "The reports that the pipeline writes.",
    text: policy(allow(["s3:GetObject", "s3:ListBucket"], ["arn:aws:s3:::shop-reports", "arn:aws:s3:::shop-reports/*"]), deny("s3:GetObject", "arn:aws:s3:::shop-reports/payroll/*")),
  },
  {
    name: "RequireMFA",
    about: "Nothing but one's own MFA device until one has signed in with it.",
    text: policy({ Effect: "Deny", NotAction: ["iam:ListMFADevices", "iam:EnableMFADevice", "sts:GetSessionToken"], Resource: "*", Condition: { BoolIfExists: { "aws:MultiFactorAuthPresent": "false" } } }),
  },
  {
    name: "AssumeProduction",
    about: "Into the roles of production.",
    text: policy(allow("sts:AssumeRole", [`arn:aws:iam::${ID}:role/BreakGlass`, `arn:aws:iam::${ID}:role/app/*`])),
  },
];

const GROUPS: readonly { name: string; attached: readonly string[]; inline?: readonly [name: string, text: string] }[] = [
  { name: "Developers", attached: [local("ProjectByTag"), local("OwnFolder")], inline: ["DeployFunctions", policy(allow(["lambda:UpdateFunctionCode", "lambda:GetFunction"], `arn:aws:lambda:*:${ID}:function:shop-*`), allow("iam:PassRole", `arn:aws:iam::${ID}:role/app/*`))] },
  { name: "Operations", attached: [aws("AmazonEC2FullAccess"), local("AssumeProduction"), local("RequireMFA")] },
  { name: "Analysts", attached: [local("ReadReports"), local("OwnFolder")], inline: ["AssumeReporting", policy(allow("sts:AssumeRole", `arn:aws:iam::${ID}:role/Reporting`))] },
  { name: "Security", attached: [aws("SecurityAudit"), local("RequireMFA")] },
  { name: "Administrators", attached: [aws("AdministratorAccess"), local("RequireMFA")] },
];

const USERS: readonly { name: string; path?: string; groups: readonly string[]; project?: string; bounded?: true; inline?: readonly [name: string, text: string] }[] = [
  { name: "Alice", groups: ["Administrators"] },
  { name: "Bob", groups: ["Developers"], project: "checkout", bounded: true },
  { name: "Carol", groups: ["Developers", "Analysts"], project: "search", bounded: true },
  { name: "Dan", groups: ["Developers"], project: "checkout", bounded: true },
  { name: "Erin", groups: ["Operations"], project: "platform" },
  { name: "Frank", groups: ["Operations"], project: "platform" },
  { name: "Grace", groups: ["Analysts"], project: "reporting" },
  { name: "Heidi", groups: ["Analysts"], project: "reporting", inline: ["PayrollToo", policy(allow("s3:GetObject", "arn:aws:s3:::shop-reports/payroll/*"))] },
  { name: "Ivan", groups: ["Security"] },
  { name: "Judy", path: "/contractors/", groups: [], project: "search", bounded: true, inline: ["SearchOnly", policy(allow(["s3:*", "lambda:*"], "*", { Condition: { DateLessThan: { "aws:CurrentTime": "2030-01-01T00:00:00Z" } } }))] },
  { name: "ci-mirror", path: "/machines/", groups: [], inline: ["Mirror", policy(allow(["s3:PutObject", "s3:GetObject"], "arn:aws:s3:::shop-artifacts/*", { Condition: { IpAddress: { "aws:SourceIp": "203.0.113.0/24" } } }))] },
  { name: "backup", path: "/machines/", groups: [], inline: ["WriteBackups", policy(allow("s3:PutObject", "arn:aws:s3:::shop-backups/*", { Condition: { StringEquals: { "s3:x-amz-server-side-encryption": "aws:kms" } } }))] },
];

const ROLES: readonly { name: string; path?: string; about: string; trust: string; hours?: number; attached?: readonly string[]; inline?: readonly [name: string, text: string]; bounded?: true; tags?: Readonly<Record<string, string>> }[] = [
  {
    name: "Orders", path: "/app/", about: "What the order functions run as.", trust: trust({ Service: "lambda.amazonaws.com" }), bounded: true, tags: { project: "checkout" },
    inline: ["OrderTables", policy(allow(["dynamodb:GetItem", "dynamodb:PutItem", "dynamodb:Query"], `arn:aws:dynamodb:*:${ID}:table/orders`), allow("sqs:SendMessage", `arn:aws:sqs:*:${ID}:shop-orders`))],
  },
  { name: "WebServer", path: "/app/", about: "What the web servers run as.", trust: trust({ Service: "ec2.amazonaws.com" }), attached: [aws("AmazonSSMManagedInstanceCore")], tags: { project: "search" } },
  {
    name: "Pipeline", path: "/app/", about: "Writes the nightly reports.", trust: trust({ AWS: `arn:aws:iam::${ID}:role/app/Orders`, Service: "states.amazonaws.com" }),
    inline: ["WriteReports", policy(allow(["s3:PutObject", "s3:GetObject"], "arn:aws:s3:::shop-reports/*"))],
  },
  {
    name: "DeployFromCI", about: "For the workflows of the main branch.", attached: [aws("PowerUserAccess")],
    trust: policy({
      Effect: "Allow", Principal: { Federated: `arn:aws:iam::${ID}:oidc-provider/token.actions.githubusercontent.com` }, Action: "sts:AssumeRoleWithWebIdentity",
      Condition: { StringEquals: { "token.actions.githubusercontent.com:aud": "sts.amazonaws.com", "token.actions.githubusercontent.com:sub": "repo:example/shop:ref:refs/heads/main" } },
    }),
  },
  { name: "PartnerAudit", about: "For the auditors of another company.", attached: [aws("SecurityAudit")], trust: trust({ AWS: `arn:aws:iam::${PARTNER}:root` }, { Condition: { StringEquals: { "sts:ExternalId": "shop-7f3a" } } }) },
  {
    name: "PartnerUpload", about: "A role of a partner writes here, for as long as it has the tag.", tags: { partner: "northwind" }, trust: trust({ AWS: `arn:aws:iam::${PARTNER}:root` }, { Condition: { StringEquals: { "aws:PrincipalTag/partner": "northwind" } } }),
    inline: ["WriteInbox", policy(allow("s3:PutObject", "arn:aws:s3:::shop-inbox/northwind/*"))],
  },
  { name: "BreakGlass", about: "Everything, with MFA, for an hour.", hours: 1, attached: [aws("AdministratorAccess")], trust: trust({ AWS: `arn:aws:iam::${ID}:root` }, { Condition: { Bool: { "aws:MultiFactorAuthPresent": "true" } } }) },
  { name: "Support", about: "For talking to AWS Support.", hours: 8, attached: [aws("AWSSupportAccess")], trust: trust({ AWS: [`arn:aws:iam::${ID}:user/Erin`, `arn:aws:iam::${ID}:user/Frank`] }) },
  { name: "Reporting", about: "What analysts take on for a working day.", hours: 8, attached: [local("ReadReports")], trust: trust({ AWS: `arn:aws:iam::${ID}:root` }) },
  {
    name: "PayrollReader", about: "Two steps away from every analyst.", trust: trust({ AWS: `arn:aws:iam::${ID}:role/Reporting` }),
    inline: ["ReadPayroll", policy(allow("s3:GetObject", "arn:aws:s3:::shop-reports/payroll/*"))],
  },
  {
    name: "DeployStaging", about: "The mirror's builds, on trial.", trust: trust({ AWS: `arn:aws:iam::${ID}:user/machines/ci-mirror` }),
    inline: ["UpdateStaging", policy(allow("lambda:UpdateFunctionCode", `arn:aws:lambda:*:${ID}:function:staging-*`))],
  },
];

/** Fills an empty account of `SAMPLE_IDENTITY` by calls of the API. */
export function fillSample({ sync }: IAM): void {
  for (const { name, about, text } of POLICIES) sync.createPolicy({ PolicyName: name, Description: about, PolicyDocument: text });
  for (const { name, attached, inline } of GROUPS) {
    sync.createGroup({ GroupName: name });
    for (const arn of attached) sync.attachGroupPolicy({ GroupName: name, PolicyArn: arn });
    if (inline) sync.putGroupPolicy({ GroupName: name, PolicyName: inline[0], PolicyDocument: inline[1] });
  }
  for (const { name, path = "/", groups, project, bounded, inline } of USERS) {
    sync.createUser({ UserName: name, Path: path, ...(bounded ? { PermissionsBoundary: local("DeveloperBoundary") } : {}), Tags: project ? [{ Key: "project", Value: project }] : [] });
    for (const group of groups) sync.addUserToGroup({ UserName: name, GroupName: group });
    if (inline) sync.putUserPolicy({ UserName: name, PolicyName: inline[0], PolicyDocument: inline[1] });
  }
  ROLES.forEach((role) => addRole(sync, role));
  sync.createServiceLinkedRole({ AWSServiceName: "autoscaling.amazonaws.com" });
  // A second version of a policy, to see what versions are.
  sync.createPolicyVersion({ PolicyArn: local("ReadReports"), PolicyDocument: policy(allow(["s3:GetObject", "s3:ListBucket"], ["arn:aws:s3:::shop-reports", "arn:aws:s3:::shop-reports/*"])), SetAsDefault: false });
}

function addRole(sync: IAM["sync"], { name, path = "/", about, trust, hours = 1, attached = [], inline, bounded, tags = {} }: (typeof ROLES)[number]): void {
  sync.createRole({
    RoleName: name,
    Path: path,
    Description: about,
    AssumeRolePolicyDocument: trust,
    MaxSessionDuration: hours * 3600,
    ...(bounded ? { PermissionsBoundary: local("DeveloperBoundary") } : {}),
    Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })),
  });
  for (const arn of attached) sync.attachRolePolicy({ RoleName: name, PolicyArn: arn });
  if (inline) sync.putRolePolicy({ RoleName: name, PolicyName: inline[0], PolicyDocument: inline[1] });
}
