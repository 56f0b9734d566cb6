/** Accounts for the graph: a small one with every kind of relation, and one of a thousand nodes. */

import { IAM } from "../../pkg/entry/node.js";

const ACCOUNT = "123456789012";

const policy = (...statements) => JSON.stringify({ Version: "2012-10-17", Statement: statements });
const allow = (Action, Resource = "*") => policy({ Effect: "Allow", Action, Resource });
const trust = (Principal, Condition, Action = "sts:AssumeRole") => policy({ Effect: "Allow", Principal, Action, ...(Condition ? { Condition } : {}) });
const role = (name) => `arn:aws:iam::${ACCOUNT}:role/${name}`;
const root = { AWS: `arn:aws:iam::${ACCOUNT}:root` };

/** Ann of Developers may assume Deploy, which may assume Admin; Bob may not; Audit wants MFA. */
export function smallAccount() {
  const { sync, iam } = account();
  sync.createGroup({ GroupName: "Developers" });
  const { Policy: read } = sync.createPolicy({ PolicyName: "ReadBuckets", PolicyDocument: allow("s3:Get*") });
  const { Policy: limit } = sync.createPolicy({ PolicyName: "Limit", PolicyDocument: allow("*") });
  sync.attachGroupPolicy({ GroupName: "Developers", PolicyArn: read.Arn });
  sync.putGroupPolicy({ GroupName: "Developers", PolicyName: "assume", PolicyDocument: allow("sts:AssumeRole", role("Deploy")) });
  for (const name of ["Ann", "Bob", "Eve"]) sync.createUser({ UserName: name, ...(name === "Eve" ? { PermissionsBoundary: limit.Arn } : {}) });
  sync.addUserToGroup({ GroupName: "Developers", UserName: "Ann" });
  sync.createRole({ RoleName: "Deploy", AssumeRolePolicyDocument: trust(root) });
  sync.putRolePolicy({ RoleName: "Deploy", PolicyName: "assume", PolicyDocument: allow("sts:AssumeRole", role("Admin")) });
  sync.createRole({ RoleName: "Admin", AssumeRolePolicyDocument: trust({ AWS: role("Deploy") }) });
  sync.attachRolePolicy({ RoleName: "Admin", PolicyArn: "arn:aws:iam::aws:policy/AdministratorAccess" });
  sync.createRole({ RoleName: "Audit", AssumeRolePolicyDocument: trust({ AWS: [`arn:aws:iam::${ACCOUNT}:user/Bob`, "999988887777"] }, { Bool: { "aws:MultiFactorAuthPresent": "true" } }) });
  sync.createRole({ RoleName: "Function", AssumeRolePolicyDocument: trust({ Service: "lambda.amazonaws.com" }) });
  sync.attachRolePolicy({ RoleName: "Function", PolicyArn: read.Arn });
  return iam;
}

/** 600 users in 40 groups, 120 roles, 235 policies, and those whom trust policies name. */
export function largeAccount() {
  const { sync, iam } = account({ UsersQuota: 5000, PoliciesQuota: 5000, RolesQuota: 5000, GroupsQuota: 500 });
  const policies = range(235).map((n) => sync.createPolicy({ PolicyName: `policy-${n}`, PolicyDocument: allow(`s3:Get${"Object".repeat(1 + (n % 2))}`) }).Policy.Arn);
  range(40).forEach((n) => {
    sync.createGroup({ GroupName: `group-${n}` });
    for (const k of [1, 2, 3]) sync.attachGroupPolicy({ GroupName: `group-${n}`, PolicyArn: policies[(n * 7 + k * 13) % 235] });
    if (n % 3 === 0) sync.putGroupPolicy({ GroupName: `group-${n}`, PolicyName: "assume", PolicyDocument: allow("sts:AssumeRole", role(`role-${n}`)) });
  });
  range(600).forEach((n) => {
    const UserName = `user-${n}`;
    sync.createUser({ UserName, ...(n % 50 === 0 ? { PermissionsBoundary: policies[0] } : {}) });
    sync.addUserToGroup({ UserName, GroupName: `group-${n % 40}` });
    if (n % 7 === 0) sync.addUserToGroup({ UserName, GroupName: `group-${(n * 3 + 1) % 40}` });
    if (n % 9 === 0) sync.attachUserPolicy({ UserName, PolicyArn: policies[n % 235] });
    if (n % 100 === 1) sync.putUserPolicy({ UserName, PolicyName: "admin", PolicyDocument: allow("*") });
  });
  const trusted = [root, { Service: "lambda.amazonaws.com" }, { Service: "ec2.amazonaws.com" }, { AWS: "999988887777" }, { AWS: `arn:aws:iam::${ACCOUNT}:user/user-5` }];
  range(120).forEach((n) => {
    sync.createRole({ RoleName: `role-${n}`, AssumeRolePolicyDocument: trust(n % 2 ? trusted[n % 5] : root) });
    for (const k of [0, 1]) sync.attachRolePolicy({ RoleName: `role-${n}`, PolicyArn: policies[(n * 2 + k) % 235] });
  });
  return iam;
}

function account(quotas) {
  const iam = new IAM({ accountId: ACCOUNT, seed: 1, ...(quotas ? { quotas } : {}) });
  return { iam, sync: iam.sync };
}

const range = (count) => Array.from({ length: count }, (_, n) => n);
