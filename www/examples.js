/** Worked examples; the first is what a visitor finds. */

const TEAM = `{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Sid": "OwnFolder",
      "Effect": "Allow",
      "Action": ["s3:GetObject", "s3:PutObject"],
      "Resource": "arn:aws:s3:::team-home/\${aws:username}/*"
    },
    {
      "Sid": "RunMachines",
      "Effect": "Allow",
      "Action": "ec2:*",
      "Resource": "*"
    },
    {
      "Sid": "ManageUsers",
      "Effect": "Allow",
      "Action": "iam:*",
      "Resource": "*"
    },
    {
      "Sid": "EraseBackupsWithMfa",
      "Effect": "Allow",
      "Action": "s3:DeleteObject",
      "Resource": "arn:aws:s3:::team-backups/*",
      "Condition": { "Bool": { "aws:MultiFactorAuthPresent": "true" } }
    }
  ]
}`;

const BOUNDARY = `{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Sid": "NoIdentityManagement",
      "Effect": "Allow",
      "NotAction": ["iam:*", "organizations:*"],
      "Resource": "*"
    }
  ]
}`;

const REGIONS = `{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Sid": "FullAccess",
      "Effect": "Allow",
      "Action": "*",
      "Resource": "*"
    },
    {
      "Sid": "RegionLock",
      "Effect": "Deny",
      "NotAction": ["iam:*", "sts:*", "s3:*"],
      "Resource": "*",
      "Condition": {
        "StringNotEquals": {
          "aws:RequestedRegion": ["eu-central-1", "eu-west-1"]
        }
      }
    }
  ]
}`;

const EXPORTS = `{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Sid": "PartnerReads",
      "Effect": "Allow",
      "Principal": { "AWS": "arn:aws:iam::111122223333:role/reporting" },
      "Action": "s3:GetObject",
      "Resource": "arn:aws:s3:::partner-exports/2026/*"
    }
  ]
}`;

const REPORTING = `{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Sid": "PartnerExports",
      "Effect": "Allow",
      "Action": ["s3:GetObject", "s3:PutObject"],
      "Resource": "arn:aws:s3:::partner-exports/*"
    }
  ]
}`;

const TRUST = `{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Sid": "AccountWithExternalId",
      "Effect": "Allow",
      "Principal": { "AWS": "444455556666" },
      "Action": "sts:AssumeRole",
      "Condition": { "StringEquals": { "sts:ExternalId": "red-panda" } }
    }
  ]
}`;

const ASSUME = `{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "sts:AssumeRole",
      "Resource": "arn:aws:iam::111122223333:role/*"
    }
  ]
}`;

const ANA = "arn:aws:iam::111122223333:user/ana";
const REPORTER = "arn:aws:sts::111122223333:assumed-role/reporting/nightly";
const TEAM_POLICIES = { identity: TEAM, boundary: BOUNDARY, scp: REGIONS };

export const EXAMPLES = [
  {
    title: "A region lock",
    request: { principal: ANA, action: "ec2:RunInstances", resource: "*", context: "aws:RequestedRegion = us-east-1" },
    policies: TEAM_POLICIES,
  },
  {
    title: "Someone else's folder",
    request: { principal: ANA, action: "s3:GetObject", resource: "arn:aws:s3:::team-home/bob/notes.md", context: "" },
    policies: TEAM_POLICIES,
  },
  {
    title: "A missing MFA key",
    request: { principal: ANA, action: "s3:DeleteObject", resource: "arn:aws:s3:::team-backups/2026-11-01.tar", context: "" },
    policies: TEAM_POLICIES,
  },
  {
    title: "A permissions boundary",
    request: { principal: ANA, action: "iam:CreateUser", resource: "arn:aws:iam::111122223333:user/eve", context: "" },
    policies: TEAM_POLICIES,
  },
  {
    title: "A bucket of another account",
    request: { principal: REPORTER, action: "s3:GetObject", resource: "arn:aws:s3:::partner-exports/2026/november.csv", context: "" },
    policies: { identity: REPORTING, "resource-policy": EXPORTS },
    account: "444455556666",
  },
  {
    title: "A role's trust policy",
    request: {
      principal: "arn:aws:iam::444455556666:user/robot",
      action: "sts:AssumeRole",
      resource: "arn:aws:iam::111122223333:role/audit",
      context: "sts:ExternalId = red-panda",
    },
    policies: { identity: ASSUME, "resource-policy": TRUST },
  },
];

export const EMPTY = { request: { principal: "", action: "", resource: "", context: "" }, policies: {} };
