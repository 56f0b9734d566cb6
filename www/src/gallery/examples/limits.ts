/** Policies that only limit: boundaries, session policies, those of the organization. */

import { ALLOW_ALL, levelPolicy, policy, request } from "../example";
import type { Example } from "../example";

const APP = "arn:aws:iam::111122223333:role/app";
const APP_SESSION = "arn:aws:sts::111122223333:assumed-role/app/nightly";
const REPORT = "arn:aws:s3:::reports/2026/november.csv";

const bucketFor = (sid: string, principal: string) =>
  policy("resource", "Bucket reports", { Sid: sid, Effect: "Allow", Principal: { AWS: principal }, Action: "s3:GetObject", Resource: "arn:aws:s3:::reports/*" });
const logsOnly = policy("boundary", "Logs only", { Sid: "Logs", Effect: "Allow", Action: "logs:*", Resource: "*" });

export const LIMIT_EXAMPLES: readonly Example[] = [
  {
    id: "region-lock-global",
    title: "A region lock that locks out IAM",
    tags: ["SCP", "conditions"],
    why: "IAM, Route 53, CloudFront and other global services answer in us-east-1, so that is their aws:RequestedRegion wherever you sit. A region lock has to leave them out by NotAction, and this one leaves out only sts.",
    tryThis: "add iam:* to NotAction.",
    policies: [
      policy("identity", "Administrator", ALLOW_ALL),
      levelPolicy("scp", 0, "Regions", ALLOW_ALL, {
        Sid: "RegionLock",
        Effect: "Deny",
        NotAction: ["sts:*"],
        Resource: "*",
        Condition: { StringNotEquals: { "aws:RequestedRegion": "eu-central-1" } },
      }),
    ],
    request: request("arn:aws:iam::111122223333:user/ana", "iam:CreateRole", "arn:aws:iam::111122223333:role/app", { "aws:RequestedRegion": "us-east-1" }),
    expect: "explicitDeny",
  },
  {
    id: "scp-level",
    title: "One level of the organization forgot to allow",
    tags: ["SCP"],
    why: "Each level from the root to the account needs a service control policy that allows the request; they intersect and do not add up. The unit in the middle lost FullAWSAccess when its allow list was attached, and the list does not have Lambda.",
    tryThis: "add lambda:* to the allow list of level 1.",
    policies: [
      policy("identity", "Administrator", ALLOW_ALL),
      levelPolicy("scp", 0, "FullAWSAccess", ALLOW_ALL),
      levelPolicy("scp", 1, "Allow list of the unit", { Sid: "Listed", Effect: "Allow", Action: ["ec2:*", "s3:*", "dynamodb:*"], Resource: "*" }),
      levelPolicy("scp", 2, "FullAWSAccess of the account", ALLOW_ALL),
    ],
    request: request("arn:aws:iam::111122223333:user/ana", "lambda:InvokeFunction", "arn:aws:lambda:eu-central-1:111122223333:function:report"),
    matrix: { principals: ["arn:aws:iam::111122223333:user/ana"], actions: ["lambda:InvokeFunction", "s3:GetObject", "ec2:RunInstances", "sqs:SendMessage"], resources: ["*"] },
    expect: "implicitDeny",
  },
  {
    id: "boundary-role-arn",
    title: "A boundary against a bucket policy that names the role",
    tags: ["boundary", "resource policy", "roles", "S3"],
    why: "Within one account a resource policy may grant by itself. If it names the role's ARN the role's boundary still limits the session, and this boundary has nothing of S3.",
    tryThis: `name the session, ${APP_SESSION}, in the bucket policy.`,
    policies: [logsOnly, bucketFor("TheRole", APP)],
    request: request(APP_SESSION, "s3:GetObject", REPORT),
    expect: "implicitDeny",
  },
  {
    id: "boundary-session-arn",
    title: "A boundary that a resource policy walks around",
    tags: ["boundary", "resource policy", "roles", "S3"],
    why: "A resource policy of the same account that names the session's ARN, a user's ARN or everyone grants directly. The boundary's silence does not limit such a grant: only a Deny in it would.",
    tryThis: `name the role, ${APP}, in the bucket policy instead.`,
    policies: [logsOnly, bucketFor("TheSession", APP_SESSION)],
    request: request(APP_SESSION, "s3:GetObject", REPORT),
    expect: "allowed",
  },
  {
    id: "session-policy",
    title: "A session policy takes away",
    tags: ["session", "roles", "S3"],
    why: "A policy that is passed with sts:AssumeRole never adds to the role; the session has what both allow. The role may write, the session policy only reads.",
    tryThis: "add s3:PutObject to the session policy.",
    policies: [
      policy("identity", "Role app", { Sid: "ReadAndWrite", Effect: "Allow", Action: ["s3:GetObject", "s3:PutObject"], Resource: "arn:aws:s3:::reports/*" }),
      policy("session", "Passed with AssumeRole", { Sid: "ReadOnly", Effect: "Allow", Action: ["s3:GetObject", "s3:ListBucket"], Resource: "*" }),
    ],
    request: request(APP_SESSION, "s3:PutObject", REPORT),
    matrix: { principals: [APP_SESSION], actions: ["s3:GetObject", "s3:PutObject", "s3:ListBucket"], resources: [REPORT, "arn:aws:s3:::reports"] },
    expect: "implicitDeny",
  },
  {
    id: "rcp-perimeter",
    title: "A resource control policy over a public bucket",
    tags: ["RCP", "resource policy", "cross-account", "S3"],
    why: "The bucket policy lets everyone read, and the reader's own account allows it too. The resource control policy of the bucket's organization denies whoever is not of that organization, which no bucket policy can undo.",
    tryThis: "give the principal the organization: \"organizationId\": \"o-exampleorgid\".",
    policies: [
      policy("identity", "Reader", { Effect: "Allow", Action: "s3:GetObject", Resource: "*" }),
      policy("resource", "Public bucket", { Sid: "Everyone", Effect: "Allow", Principal: "*", Action: "s3:GetObject", Resource: "arn:aws:s3:::open-data/*" }),
      levelPolicy("rcp", 0, "Perimeter", {
        Sid: "OnlyOurOrganization",
        Effect: "Deny",
        Principal: "*",
        Action: "s3:*",
        Resource: "*",
        Condition: { StringNotEqualsIfExists: { "aws:PrincipalOrgID": "o-exampleorgid" }, BoolIfExists: { "aws:PrincipalIsAWSService": "false" } },
      }),
    ],
    request: request({ arn: "arn:aws:iam::444455556666:user/eve" }, "s3:GetObject", "arn:aws:s3:::open-data/index.csv", {}, { resourceAccount: "111122223333" }),
    expect: "explicitDeny",
  },
  {
    id: "endpoint-policy",
    title: "The VPC endpoint knows one bucket only",
    tags: ["endpoint", "network", "S3"],
    why: "A request that travels through a VPC endpoint also needs an Allow in the endpoint's policy, which grants nothing by itself. This one lists the bucket of the reports, so any other bucket is out of reach from inside the network.",
    tryThis: "set the endpoint policy aside, as if the request did not go through it.",
    policies: [
      policy("identity", "Role app", { Effect: "Allow", Action: "s3:*", Resource: "*" }),
      policy("endpoint", "Endpoint of the network", { Sid: "ReportsOnly", Effect: "Allow", Principal: "*", Action: "s3:*", Resource: ["arn:aws:s3:::reports", "arn:aws:s3:::reports/*"] }),
    ],
    request: request(APP_SESSION, "s3:GetObject", "arn:aws:s3:::packages/tool.tar.gz", { "aws:SourceVpce": "vpce-0a1b2c3d" }),
    expect: "implicitDeny",
  },
];
