/** Who may become or hand over which role. */

import { ALLOW_ALL, policy, request } from "../example";
import type { Example } from "../example";

const ANA = "arn:aws:iam::111122223333:user/ana";
const AUDIT = "arn:aws:iam::111122223333:role/audit";

export const ROLE_EXAMPLES: readonly Example[] = [
  {
    id: "pass-role",
    title: "Passing a role to the wrong service",
    tags: ["roles", "services"],
    why: "Giving a role to a Lambda function or an EC2 instance is iam:PassRole, decided beside the call that does it. The policy lets Ana pass this role to EC2, and she is creating a function.",
    tryThis: "add lambda.amazonaws.com to the values of iam:PassedToService.",
    policies: [
      policy(
        "identity",
        "Deployers",
        { Sid: "Functions", Effect: "Allow", Action: "lambda:*", Resource: "*" },
        { Sid: "PassToMachines", Effect: "Allow", Action: "iam:PassRole", Resource: "arn:aws:iam::111122223333:role/app", Condition: { StringEquals: { "iam:PassedToService": ["ec2.amazonaws.com"] } } },
      ),
    ],
    request: request(ANA, "iam:PassRole", "arn:aws:iam::111122223333:role/app", { "iam:PassedToService": "lambda.amazonaws.com" }),
    expect: "implicitDeny",
  },
  {
    id: "external-id",
    title: "A role that waits for an external id",
    tags: ["roles", "trust", "cross-account"],
    why: "The trust policy lets the vendor's account in only with the external id that was agreed on, so that other customers of the vendor cannot reach this role through it. The vendor's tool did not send one, and a missing key does not equal anything.",
    tryThis: "give sts:ExternalId the value red-panda.",
    policies: [
      policy("identity", "Vendor's robot", { Effect: "Allow", Action: "sts:AssumeRole", Resource: "arn:aws:iam::111122223333:role/*" }),
      policy("trust", "Trust of audit", {
        Sid: "VendorWithExternalId",
        Effect: "Allow",
        Principal: { AWS: "444455556666" },
        Action: "sts:AssumeRole",
        Condition: { StringEquals: { "sts:ExternalId": "red-panda" } },
      }),
    ],
    request: request("arn:aws:iam::444455556666:user/robot", "sts:AssumeRole", AUDIT),
    expect: "implicitDeny",
  },
  {
    id: "admin-trust",
    title: "An administrator whom the role does not trust",
    tags: ["roles", "trust"],
    why: "A role is assumed only if its trust policy lets you, whatever your own policies say. AdministratorAccess allows sts:AssumeRole on every role, but this role trusts EC2 and nobody else.",
    tryThis: "add \"AWS\": \"111122223333\" to the Principal.",
    policies: [
      policy("identity", "AdministratorAccess", ALLOW_ALL),
      policy("trust", "Trust of audit", { Sid: "Machines", Effect: "Allow", Principal: { Service: "ec2.amazonaws.com" }, Action: "sts:AssumeRole" }),
    ],
    request: request(ANA, "sts:AssumeRole", AUDIT),
    expect: "implicitDeny",
  },
  {
    id: "github-oidc",
    title: "GitHub Actions and the branch in sub",
    tags: ["roles", "trust", "conditions"],
    why: "GitHub puts repository and branch into the sub claim, repo:acme/shop:ref:refs/heads/main. The trust policy compares it with a star by StringEquals, which knows no stars, so no workflow gets the role.",
    tryThis: "change StringEquals to StringLike.",
    policies: [
      policy("trust", "Trust of deploy", {
        Sid: "Workflows",
        Effect: "Allow",
        Principal: { Federated: "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com" },
        Action: "sts:AssumeRoleWithWebIdentity",
        Condition: { StringEquals: { "token.actions.githubusercontent.com:aud": "sts.amazonaws.com", "token.actions.githubusercontent.com:sub": "repo:acme/shop:*" } },
      }),
    ],
    request: request(
      { federatedProvider: "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com" },
      "sts:AssumeRoleWithWebIdentity",
      "arn:aws:iam::111122223333:role/deploy",
      { "token.actions.githubusercontent.com:aud": "sts.amazonaws.com", "token.actions.githubusercontent.com:sub": "repo:acme/shop:ref:refs/heads/main" },
    ),
    expect: "implicitDeny",
  },
];
