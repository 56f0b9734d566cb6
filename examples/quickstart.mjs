// A team's policies, a few requests, and for each the decision and its reason.
// In a project with iamlet installed: node quickstart.mjs

import { Authorizer, Policy } from "iamlet/authorizer";

// Positions in the answers (line:column) point into these texts.

const teamDeveloper = Policy.compile(
  `{
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
      "Action": ["ec2:RunInstances", "ec2:Describe*"],
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
}`,
  { name: "TeamDeveloper" },
);

const developerBoundary = Policy.compile(
  `{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Sid": "NoIdentityManagement",
      "Effect": "Allow",
      "NotAction": ["iam:*", "organizations:*"],
      "Resource": "*"
    }
  ]
}`,
  { name: "DeveloperBoundary" },
);

const fullAccess = Policy.compile(
  `{
  "Version": "2012-10-17",
  "Statement": [{ "Effect": "Allow", "Action": "*", "Resource": "*" }]
}`,
  { name: "FullAWSAccess" },
);

const regionLock = Policy.compile(
  `{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Sid": "OnlyEurope",
      "Effect": "Deny",
      "NotAction": ["iam:*", "sts:*", "s3:*"],
      "Resource": "*",
      "Condition": { "StringNotEquals": { "aws:RequestedRegion": ["eu-central-1", "eu-west-1"] } }
    }
  ]
}`,
  { name: "RegionLock" },
);

const reporting = Policy.compile(
  `{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Sid": "PartnerExports",
      "Effect": "Allow",
      "Action": ["s3:GetObject", "s3:PutObject"],
      "Resource": "arn:aws:s3:::partner-exports/*"
    }
  ]
}`,
  { name: "Reporting" },
);

const partnerBucket = Policy.compile(
  `{
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
}`,
  { name: "PartnerBucket" },
);

// The organization's root allows everything; the team's unit adds the region lock.
const serviceControlPolicies = [[fullAccess], [fullAccess, regionLock]];

const ana = new Authorizer({
  principal: "arn:aws:iam::111122223333:user/ana",
  identityPolicies: [teamDeveloper],
  permissionsBoundary: developerBoundary,
  serviceControlPolicies,
});

const anaWithMfa = new Authorizer({
  principal: { arn: "arn:aws:iam::111122223333:user/ana", mfa: true },
  identityPolicies: [teamDeveloper],
  permissionsBoundary: developerBoundary,
  serviceControlPolicies,
});

const nightlyReport = new Authorizer({
  principal: "arn:aws:sts::111122223333:assumed-role/reporting/nightly",
  identityPolicies: [reporting],
  serviceControlPolicies,
  resourcePolicy: partnerBucket,
  resourceAccount: "444455556666",
});

const MARGIN = " ".repeat(18);

heading("ana, a developer");
show(ana, "s3:GetObject", "arn:aws:s3:::team-home/ana/notes.md");
show(ana, "s3:GetObject", "arn:aws:s3:::team-home/bob/notes.md");
show(ana, "ec2:RunInstances", "*", { "aws:RequestedRegion": "eu-central-1" });
show(ana, "ec2:RunInstances", "*", { "aws:RequestedRegion": "us-east-1" });
show(ana, "iam:CreateUser", "arn:aws:iam::111122223333:user/eve");
show(ana, "s3:DeleteObject", "arn:aws:s3:::team-backups/monday.tar");

heading("ana, after MFA");
show(anaWithMfa, "s3:DeleteObject", "arn:aws:s3:::team-backups/monday.tar");

heading("the nightly report, on a partner's bucket");
show(nightlyReport, "s3:GetObject", "arn:aws:s3:::partner-exports/2026/november.csv");
show(nightlyReport, "s3:PutObject", "arn:aws:s3:::partner-exports/2026/november.csv");

function show(authorizer, action, resource, context) {
  const reason = authorizer.explain(action, resource, context);
  const region = context?.["aws:RequestedRegion"];
  const places = [...reason.decidedBy, ...nearest(reason)].map((ref) => place(reason, ref));
  console.log(`${verdict(reason.decision)}${action}  ${region ? `in ${region}` : resource}`);
  for (const line of wrap(reason.summary, 62)) console.log(`${MARGIN}${line}`);
  console.log(`${MARGIN}${paint(2, places.join(", "))}\n`);
}

/** The statement that came closest to allowing, where none does. */
function nearest(reason) {
  if (reason.decision !== "implicitDeny") return [];
  return reason.nearMisses.filter((miss) => setOf(reason, miss).result === "None").slice(0, 1);
}

/** Where a statement begins, as `policy line:column`, both counted from 1 as editors do. */
function place(reason, ref) {
  const policy = setOf(reason, ref).policies.find(({ name }) => name === ref.policy);
  const { start } = policy.statements.find(({ index }) => index === ref.statement).span;
  return `${ref.policy} ${start.line}:${start.column + 1}`;
}

function setOf(reason, { kind, level }) {
  return reason.sets.find((set) => set.kind === kind && set.level === level);
}

function heading(text) {
  console.log(`${paint(1, text)}\n`);
}

function verdict(decision) {
  const [mark, colour] = { allowed: ["✓", 32], explicitDeny: ["✗", 31], implicitDeny: ["✗", 33] }[decision];
  return `  ${paint(colour, `${mark} ${decision.padEnd(14)}`)}`;
}

function paint(colour, text) {
  return process.stdout.isTTY && !process.env.NO_COLOR ? `\x1b[${colour}m${text}\x1b[0m` : text;
}

function wrap(text, width) {
  const lines = [""];
  for (const word of text.split(" ")) {
    const line = lines.at(-1);
    if (line !== "" && line.length + word.length >= width) lines.push(word);
    else lines[lines.length - 1] = line === "" ? word : `${line} ${word}`;
  }
  return lines;
}
