/** Conditions: missing keys, operators, variables. */

import { document, policy, principalText, request } from "../example";
import type { Example } from "../example";

const ANA = "arn:aws:iam::111122223333:user/ana";
const MFA_ROWS = [
  { arn: ANA, credentials: "longTerm" },
  { arn: ANA, credentials: "session", mfa: false },
  { arn: ANA, credentials: "session", mfa: true },
].map(principalText);

const mfaPolicy = (operator: string) => [
  policy(
    "identity",
    "Team",
    { Sid: "Machines", Effect: "Allow", Action: "ec2:*", Resource: "*" },
    { Sid: "NotWithoutMfa", Effect: "Deny", Action: "ec2:TerminateInstances", Resource: "*", Condition: { [operator]: { "aws:MultiFactorAuthPresent": "false" } } },
  ),
];
const INSTANCE = "arn:aws:ec2:eu-central-1:111122223333:instance/i-0abcd1234efgh5678";
const mfaMatrix = { principals: MFA_ROWS, actions: ["ec2:TerminateInstances", "ec2:StartInstances"], resources: [INSTANCE] };

export const CONDITION_EXAMPLES: readonly Example[] = [
  {
    id: "for-all-values",
    title: "ForAllValues allows when the key is missing",
    tags: ["conditions", "DynamoDB"],
    why: "“All values match” is true of no values, so ForAllValues is met when the request has no such key. A Scan has no dynamodb:LeadingKeys and reads the whole table, although the policy seems to keep everyone to their own items.",
    tryThis: "add \"Null\": { \"dynamodb:LeadingKeys\": \"false\" } to the condition.",
    policies: [
      policy("identity", "Own items", {
        Sid: "OwnItems",
        Effect: "Allow",
        Action: "dynamodb:*",
        Resource: "arn:aws:dynamodb:eu-central-1:111122223333:table/notes",
        Condition: { "ForAllValues:StringEquals": { "dynamodb:LeadingKeys": ["${aws:username}"] } },
      }),
    ],
    request: request(ANA, "dynamodb:Scan", "arn:aws:dynamodb:eu-central-1:111122223333:table/notes"),
    expect: "allowed",
  },
  {
    id: "mfa-bool",
    title: "MFA: a Deny that spares access keys",
    tags: ["MFA", "conditions"],
    why: "With long-term access keys aws:MultiFactorAuthPresent is not false but missing, and Bool is not met by a missing key. The Deny works for the console and lets the access keys of the same user through.",
    tryThis: "change Bool to BoolIfExists; the matrix shows all three kinds of credentials.",
    policies: mfaPolicy("Bool"),
    request: request({ arn: ANA, credentials: "longTerm" }, "ec2:TerminateInstances", INSTANCE),
    matrix: mfaMatrix,
    expect: "allowed",
  },
  {
    id: "mfa-if-exists",
    title: "MFA: BoolIfExists closes the gap",
    tags: ["MFA", "conditions"],
    why: "BoolIfExists is met when the key is missing or false. The Deny now also takes long-term access keys, which can never show MFA by themselves.",
    tryThis: "describe the principal with \"credentials\": \"session\" and \"mfa\": true.",
    policies: mfaPolicy("BoolIfExists"),
    request: request({ arn: ANA, credentials: "longTerm" }, "ec2:TerminateInstances", INSTANCE),
    matrix: mfaMatrix,
    expect: "explicitDeny",
  },
  {
    id: "abac",
    title: "Access by tags",
    tags: ["tags", "conditions"],
    why: "One policy for all teams: it compares the tag of the machine with the tag of whoever asks. Ana is of team red and the machine of team blue, so the statement does not apply.",
    tryThis: "set aws:ResourceTag/team to red.",
    policies: [
      policy("identity", "Own machines", {
        Sid: "SameTeam",
        Effect: "Allow",
        Action: ["ec2:StartInstances", "ec2:StopInstances"],
        Resource: "arn:aws:ec2:*:*:instance/*",
        Condition: { StringEquals: { "aws:ResourceTag/team": "${aws:PrincipalTag/team}" } },
      }),
    ],
    request: request({ arn: ANA, tags: { team: "red" } }, "ec2:StopInstances", INSTANCE, { "aws:ResourceTag/team": "blue" }),
    matrix: { principals: [{ arn: ANA, tags: { team: "red" } }, { arn: ANA, tags: { team: "blue" } }, { arn: ANA }].map(principalText), actions: ["ec2:StartInstances", "ec2:StopInstances"], resources: [INSTANCE] },
    expect: "implicitDeny",
  },
  {
    id: "string-equals-wildcard",
    title: "StringEquals takes a wildcard by the letter",
    tags: ["conditions", "S3"],
    why: "The star in home/* means something to StringLike only; StringEquals waits for a prefix that ends with a star. Nothing warns of it, and the statement never applies.",
    tryThis: "change StringEquals to StringLike.",
    policies: [
      policy("identity", "Home", { Sid: "ListHome", Effect: "Allow", Action: "s3:ListBucket", Resource: "arn:aws:s3:::team-home", Condition: { StringEquals: { "s3:prefix": "home/*" } } }),
    ],
    request: request(ANA, "s3:ListBucket", "arn:aws:s3:::team-home", { "s3:prefix": "home/ana" }),
    expect: "implicitDeny",
  },
  {
    id: "deny-if-exists",
    title: "IfExists in a Deny hits what has no such key",
    tags: ["conditions", "EC2"],
    why: "ec2:RunInstances is decided for the instance, the image, the subnet and more, and only the instance has ec2:InstanceType. A condition with IfExists is met where the key is missing, so this Deny takes the image, and nothing can be started.",
    tryThis: "limit the Deny to \"arn:aws:ec2:*:*:instance/*\".",
    policies: [
      policy(
        "identity",
        "Small machines",
        { Sid: "Run", Effect: "Allow", Action: "ec2:RunInstances", Resource: "*" },
        { Sid: "OnlySmall", Effect: "Deny", Action: "ec2:RunInstances", Resource: "*", Condition: { StringNotEqualsIfExists: { "ec2:InstanceType": ["t3.micro", "t3.small"] } } },
      ),
    ],
    request: request(ANA, "ec2:RunInstances", "arn:aws:ec2:eu-central-1::image/ami-0abcd1234efgh5678"),
    expect: "explicitDeny",
  },
  {
    id: "source-ip-service",
    title: "An address that a service does not have",
    tags: ["network", "services", "conditions"],
    why: "When CloudFormation calls EC2 with Ana's credentials, the request does not come from Ana's address, and aws:SourceIp is not there. NotIpAddress is true for a missing key, so a Deny that was meant for strangers stops her stack.",
    tryThis: "add \"Bool\": { \"aws:ViaAWSService\": \"false\" } to the Deny's condition.",
    policies: [
      policy(
        "identity",
        "From the office",
        { Sid: "Networks", Effect: "Allow", Action: ["cloudformation:*", "ec2:*"], Resource: "*" },
        { Sid: "OnlyFromOffice", Effect: "Deny", Action: "*", Resource: "*", Condition: { NotIpAddress: { "aws:SourceIp": ["203.0.113.0/24"] } } },
      ),
    ],
    request: request(ANA, "ec2:CreateVpc", "*", { "aws:ViaAWSService": "true", "aws:CalledVia": ["cloudformation.amazonaws.com"] }),
    expect: "explicitDeny",
  },
  {
    id: "version-2008",
    title: "Without the Version a variable is just text",
    tags: ["variables", "S3"],
    why: "A policy without a Version is read as of 2008, when there were no variables. The folder is then called ${aws:username}, dollar sign and all, and nobody has such a folder.",
    tryThis: "add \"Version\": \"2012-10-17\".",
    policies: [
      document("identity", "Own folder", { Statement: [{ Sid: "OwnFolder", Effect: "Allow", Action: ["s3:GetObject", "s3:PutObject"], Resource: "arn:aws:s3:::team-home/${aws:username}/*" }] }),
    ],
    request: request(ANA, "s3:GetObject", "arn:aws:s3:::team-home/ana/notes.md"),
    expect: "implicitDeny",
  },
  {
    id: "value-case",
    title: "Red is not red",
    tags: ["conditions", "tags"],
    why: "The names of condition keys have no case, their values do: StringEquals compares Red and red letter by letter. Tags that are typed by hand differ in case sooner or later.",
    tryThis: "change StringEquals to StringEqualsIgnoreCase.",
    policies: [
      policy("identity", "Red team", {
        Sid: "RedOnly",
        Effect: "Allow",
        Action: "secretsmanager:GetSecretValue",
        Resource: "*",
        Condition: { StringEquals: { "AWS:principaltag/TEAM": "Red" } },
      }),
    ],
    request: request({ arn: ANA, tags: { team: "red" } }, "secretsmanager:GetSecretValue", "arn:aws:secretsmanager:eu-central-1:111122223333:secret:db-AbCdEf"),
    expect: "implicitDeny",
  },
  {
    id: "not-action-deny",
    title: "What a Deny leaves out is not allowed by that",
    tags: ["NotAction", "S3"],
    why: "Deny with NotAction denies everything but S3; it says nothing about S3 itself. Without an Allow somewhere the request stays denied, by default instead of explicitly.",
    tryThis: "add a statement that allows s3:GetObject.",
    policies: [policy("identity", "Only S3", { Sid: "NothingButS3", Effect: "Deny", NotAction: "s3:*", Resource: "*" })],
    request: request(ANA, "s3:GetObject", "arn:aws:s3:::reports/2026/november.csv"),
    matrix: { principals: [ANA], actions: ["s3:GetObject", "ec2:RunInstances", "iam:CreateUser"], resources: ["*"] },
    expect: "implicitDeny",
  },
  {
    id: "not-action-allow",
    title: "Allow with NotAction allows the rest of AWS",
    tags: ["NotAction"],
    why: "“Everything but IAM” sounds careful, yet it takes every other action there is, and those that AWS will add. Leaving the organization is one of them, and so is emptying every bucket.",
    tryThis: "add organizations:* and account:* to NotAction, or list the actions that are needed.",
    policies: [policy("identity", "Power user", { Sid: "AllButIam", Effect: "Allow", NotAction: "iam:*", Resource: "*" })],
    request: request(ANA, "organizations:LeaveOrganization", "*"),
    matrix: { principals: [ANA], actions: ["organizations:LeaveOrganization", "s3:DeleteObject", "ec2:TerminateInstances", "iam:CreateUser"], resources: ["*"] },
    expect: "allowed",
  },
];
