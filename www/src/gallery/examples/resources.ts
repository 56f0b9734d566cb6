/** Policies of resources, and ARNs of them. */

import { ALLOW_ALL, policy, request } from "../example";
import type { Example } from "../example";

const ANA = "arn:aws:iam::111122223333:user/ana";
const KEY = "arn:aws:kms:eu-central-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab";

export const RESOURCE_EXAMPLES: readonly Example[] = [
  {
    id: "confused-deputy",
    title: "The confused deputy",
    tags: ["services", "resource policy", "S3"],
    why: "The bucket trusts CloudTrail, and CloudTrail works for everybody: the trail of a stranger's account may write here as well. aws:SourceArn or aws:SourceAccount says for whom the service acts, and the policy does not ask.",
    tryThis: "add \"Condition\": { \"StringEquals\": { \"aws:SourceAccount\": \"111122223333\" } } to the statement.",
    policies: [
      policy("resource", "Bucket trail-logs", { Sid: "TrailWrites", Effect: "Allow", Principal: { Service: "cloudtrail.amazonaws.com" }, Action: "s3:PutObject", Resource: "arn:aws:s3:::trail-logs/AWSLogs/*" }),
    ],
    request: request(
      "cloudtrail.amazonaws.com",
      "s3:PutObject",
      "arn:aws:s3:::trail-logs/AWSLogs/999988887777/trail.json.gz",
      { "aws:SourceArn": "arn:aws:cloudtrail:us-east-1:999988887777:trail/stranger", "aws:SourceAccount": "999988887777" },
      { resourceAccount: "111122223333" },
    ),
    expect: "allowed",
  },
  {
    id: "bucket-or-object",
    title: "The bucket is not its objects",
    tags: ["S3", "ARNs"],
    why: "s3:GetObject asks for an object, arn:aws:s3:::reports/key; the ARN of the bucket does not cover what is in it. s3:ListBucket asks for the bucket itself, so most policies need both ARNs.",
    tryThis: "add \"arn:aws:s3:::reports/*\" to Resource.",
    policies: [policy("identity", "Reader", { Sid: "ReadReports", Effect: "Allow", Action: ["s3:GetObject", "s3:ListBucket"], Resource: "arn:aws:s3:::reports" })],
    request: request(ANA, "s3:GetObject", "arn:aws:s3:::reports/2026/november.csv"),
    matrix: { principals: [ANA], actions: ["s3:GetObject", "s3:ListBucket"], resources: ["arn:aws:s3:::reports", "arn:aws:s3:::reports/2026/november.csv"] },
    expect: "implicitDeny",
  },
  {
    id: "cross-account",
    title: "Across accounts, both sides must allow",
    tags: ["cross-account", "resource policy", "roles", "S3"],
    why: "The partner's bucket policy names the role, which would be enough within one account. The bucket is another account's, so the role's own account has to allow the request as well, and its policy has only s3:ListBucket.",
    tryThis: "add s3:GetObject for arn:aws:s3:::partner-exports/* to the role's policy.",
    policies: [
      policy("identity", "Role reporting", { Sid: "ListExports", Effect: "Allow", Action: "s3:ListBucket", Resource: "arn:aws:s3:::partner-exports" }),
      policy("resource", "Partner's bucket", {
        Sid: "PartnerReads",
        Effect: "Allow",
        Principal: { AWS: "arn:aws:iam::111122223333:role/reporting" },
        Action: ["s3:GetObject", "s3:ListBucket"],
        Resource: ["arn:aws:s3:::partner-exports", "arn:aws:s3:::partner-exports/*"],
      }),
    ],
    request: request("arn:aws:sts::111122223333:assumed-role/reporting/nightly", "s3:GetObject", "arn:aws:s3:::partner-exports/november.csv", {}, { resourceAccount: "444455556666" }),
    expect: "implicitDeny",
  },
  {
    id: "account-principal",
    title: "Naming the account grants nobody anything",
    tags: ["resource policy", "ARNs"],
    why: "An account's root ARN as Principal hands the decision to that account: its identity policies decide whom to let in. Ana has no identity policy for the queue, so the queue's policy alone does not let her send.",
    tryThis: `name ${ANA} as Principal.`,
    policies: [
      policy("resource", "Queue orders", {
        Sid: "OurAccount",
        Effect: "Allow",
        Principal: { AWS: "arn:aws:iam::111122223333:root" },
        Action: "sqs:SendMessage",
        Resource: "arn:aws:sqs:eu-central-1:111122223333:orders",
      }),
    ],
    request: request(ANA, "sqs:SendMessage", "arn:aws:sqs:eu-central-1:111122223333:orders"),
    expect: "implicitDeny",
  },
  {
    id: "not-principal",
    title: "NotPrincipal forgets the session",
    tags: ["resource policy", "roles", "S3"],
    why: "A role's session is spared by NotPrincipal only if its account, its role and the session itself are all listed. Here the session is missing, so the Deny takes the very role that was meant to be let through.",
    tryThis: "replace NotPrincipal by \"Principal\": \"*\" with the condition ArnNotEquals on aws:PrincipalArn.",
    policies: [
      policy("identity", "Role backup", { Effect: "Allow", Action: "s3:*", Resource: "*" }),
      policy("resource", "Bucket vault", {
        Sid: "OnlyBackup",
        Effect: "Deny",
        NotPrincipal: { AWS: ["arn:aws:iam::111122223333:role/backup", "arn:aws:iam::111122223333:root"] },
        Action: "s3:*",
        Resource: ["arn:aws:s3:::vault", "arn:aws:s3:::vault/*"],
      }),
    ],
    request: request("arn:aws:sts::111122223333:assumed-role/backup/weekly", "s3:PutObject", "arn:aws:s3:::vault/monday.tar"),
    expect: "explicitDeny",
  },
  {
    id: "kms-no-root",
    title: "An administrator without a say over a KMS key",
    tags: ["KMS", "resource policy"],
    why: "A KMS key is the exception to the rule that identity policies suffice within an account: the key policy has to allow, or hand over to IAM. This one names a role alone, so AdministratorAccess does not reach the key.",
    tryThis: "add the statement that allows kms:* to arn:aws:iam::111122223333:root.",
    policies: [
      policy("identity", "AdministratorAccess", ALLOW_ALL),
      policy("resource", "Key policy", { Sid: "AppUses", Effect: "Allow", Principal: { AWS: "arn:aws:iam::111122223333:role/app" }, Action: ["kms:Decrypt", "kms:GenerateDataKey"], Resource: "*" }),
    ],
    request: request(ANA, "kms:Decrypt", KEY),
    expect: "implicitDeny",
  },
  {
    id: "kms-root",
    title: "The root statement of a KMS key",
    tags: ["KMS", "resource policy"],
    why: "“Enable IAM policies” looks like a grant to the root user; it lets the account's identity policies decide about the key. Whoever has kms:Decrypt in an identity policy may then decrypt, and this is every such user and role.",
    tryThis: "set Ana's policy aside: the root statement grants her nothing.",
    policies: [
      policy("identity", "Decrypts", { Effect: "Allow", Action: "kms:Decrypt", Resource: KEY }),
      policy("resource", "Key policy", { Sid: "EnableIAMPolicies", Effect: "Allow", Principal: { AWS: "arn:aws:iam::111122223333:root" }, Action: "kms:*", Resource: "*" }),
    ],
    request: request(ANA, "kms:Decrypt", KEY),
    expect: "allowed",
  },
  {
    id: "bucket-endpoint-deny",
    title: "A bucket that can be reached through one endpoint",
    tags: ["resource policy", "network", "conditions", "S3"],
    why: "aws:SourceVpce exists only in requests that come through a VPC endpoint. From the console it is missing, StringNotEquals is true for a missing key, and the Deny locks out the administrator too.",
    tryThis: "give aws:SourceVpce the value vpce-0a1b2c3d.",
    policies: [
      policy("identity", "AdministratorAccess", ALLOW_ALL),
      policy("resource", "Bucket internal", {
        Sid: "OnlyThroughEndpoint",
        Effect: "Deny",
        Principal: "*",
        Action: "s3:*",
        Resource: ["arn:aws:s3:::internal", "arn:aws:s3:::internal/*"],
        Condition: { StringNotEquals: { "aws:SourceVpce": "vpce-0a1b2c3d" } },
      }),
    ],
    request: request(ANA, "s3:PutBucketPolicy", "arn:aws:s3:::internal"),
    expect: "explicitDeny",
  },
];
