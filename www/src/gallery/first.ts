/** The example that a first visit finds: part of the first screen, so it is by itself. */

import type { Workspace } from "../state/workspace";
import { ALLOW_ALL, levelPolicy, policy, request, workspaceOf } from "./example";
import type { Example } from "./example";

export const FIRST: Example = {
  id: "region-lock",
  title: "A region lock",
  tags: ["SCP", "boundary", "conditions"],
  why: "Ana's own policy and her boundary both allow her to start machines. A service control policy of her organization denies everything outside two regions, and a Deny wins over every Allow.",
  tryThis: "set aws:RequestedRegion to eu-west-1.",
  policies: [
    policy(
      "identity",
      "Team",
      { Sid: "RunMachines", Effect: "Allow", Action: "ec2:*", Resource: "*" },
      { Sid: "OwnFolder", Effect: "Allow", Action: ["s3:GetObject", "s3:PutObject"], Resource: "arn:aws:s3:::team-home/${aws:username}/*" },
    ),
    policy("boundary", "Developers", { Sid: "NoIdentityManagement", Effect: "Allow", NotAction: ["iam:*", "organizations:*"], Resource: "*" }),
    levelPolicy("scp", 0, "FullAWSAccess", ALLOW_ALL),
    levelPolicy("scp", 1, "Workloads", ALLOW_ALL, {
      Sid: "RegionLock",
      Effect: "Deny",
      NotAction: ["iam:*", "sts:*", "s3:*", "support:*"],
      Resource: "*",
      Condition: { StringNotEquals: { "aws:RequestedRegion": ["eu-central-1", "eu-west-1"] } },
    }),
  ],
  request: request("arn:aws:iam::111122223333:user/ana", "ec2:RunInstances", "*", { "aws:RequestedRegion": "us-east-1" }),
  matrix: {
    principals: ["arn:aws:iam::111122223333:user/ana", "arn:aws:iam::111122223333:user/bob"],
    actions: ["ec2:RunInstances", "s3:GetObject", "iam:CreateUser"],
    resources: ["*", "arn:aws:s3:::team-home/ana/notes.md"],
  },
  expect: "explicitDeny",
};

/** What a first visit finds, already decided. */
export function firstExample(): Workspace {
  return workspaceOf(FIRST);
}
