//! Small alphabets, so that matches, near matches and collisions are frequent.

pub const HOME: &str = "111122223333";
pub const OTHER: &str = "444455556666";
pub const MANAGEMENT: &str = "999988887777";

pub const USERS: [&str; 5] = [
    "arn:aws:iam::111122223333:user/bob",
    "arn:aws:iam::111122223333:user/team/bob",
    "arn:aws:iam::111122223333:user/Bob",
    "arn:aws:iam::111122223333:user/dev",
    "arn:aws:iam::444455556666:user/bob",
];

pub const ROLES: [&str; 5] = [
    "arn:aws:iam::111122223333:role/dev",
    "arn:aws:iam::111122223333:role/team/dev",
    "arn:aws:iam::111122223333:role/ops",
    "arn:aws:iam::111122223333:role/aws-service-role/sqs.amazonaws.com/AWSServiceRoleForSqs",
    "arn:aws:iam::444455556666:role/dev",
];

pub const SESSIONS: [&str; 4] = [
    "arn:aws:sts::111122223333:assumed-role/dev/s1",
    "arn:aws:sts::111122223333:assumed-role/dev/s2",
    "arn:aws:sts::111122223333:assumed-role/ops/s1",
    "arn:aws:sts::444455556666:assumed-role/dev/s1",
];

pub const FEDERATED_USERS: [&str; 3] = [
    "arn:aws:sts::111122223333:federated-user/fay",
    "arn:aws:sts::111122223333:federated-user/bob",
    "arn:aws:sts::444455556666:federated-user/fay",
];

pub const ROOTS: [&str; 4] =
    ["111122223333", "arn:aws:iam::111122223333:root", "arn:aws:iam::444455556666:root", "444455556666"];

/// Names that match nobody: wildcards inside, wrong words, a group.
pub const NOBODY: [&str; 5] = [
    "arn:aws:iam::111122223333:user/*",
    "arn:aws:iam::111122223333:role/de?",
    "arn:aws:sts::111122223333:assumed-role/dev/*",
    "arn:aws:iam::111122223333:group/bob",
    "arn:aws-cn:iam::111122223333:user/bob",
];

pub const SERVICES: [&str; 3] = ["lambda.amazonaws.com", "sqs.amazonaws.com", "logs.eu-west-1.amazonaws.com"];
pub const PROVIDERS: [&str; 3] =
    ["accounts.google.com", "arn:aws:iam::111122223333:saml-provider/idp", "cognito-identity.amazonaws.com"];
pub const USER_IDS: [&str; 2] = ["AIDAAAAAAAAAAAAAAAAA1", "AIDAAAAAAAAAAAAAAAAA2"];
pub const ROLE_IDS: [&str; 2] = ["AROAAAAAAAAAAAAAAAAA1", "AROAAAAAAAAAAAAAAAAA2"];
pub const CANONICAL: [&str; 2] = [
    "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
    "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb",
];

pub const ORGANIZATIONS: [&str; 2] = ["o-aaaaaaaaaa", "o-bbbbbbbbbb"];
pub const ORGANIZATION_PATHS: [&str; 3] =
    ["o-aaaaaaaaaa/r-ab12/ou-1/", "o-aaaaaaaaaa/r-ab12/ou-2/", "o-bbbbbbbbbb/r-cd34/"];

pub const TAG_KEYS: [&str; 4] = ["team", "Team", "cost", "Größe"];
pub const TAG_VALUES: [&str; 5] = ["a", "dev", "bob", "", "a*"];

pub const S3_ACTIONS: [&str; 4] = ["s3:GetObject", "s3:PutObject", "s3:GetObjectAcl", "s3:ListBucket"];
pub const S3_RESOURCES: [&str; 8] = [
    "arn:aws:s3:::b",
    "arn:aws:s3:::b/k",
    "arn:aws:s3:::bob/k",
    "arn:aws:s3:::b/bob/k",
    "arn:aws:s3:::b/dev/a:b",
    "arn:aws:s3:::a/",
    "arn:aws:s3:::b//k",
    "arn:aws:s3:eu-west-1:111122223333:accesspoint/b",
];
pub const SQS_ACTIONS: [&str; 3] = ["sqs:SendMessage", "sqs:SendMessageBatch", "sqs:GetQueueUrl"];
pub const SQS_RESOURCES: [&str; 5] = [
    "arn:aws:sqs:eu-west-1:111122223333:q",
    "arn:aws:sqs:eu-west-1:111122223333:bob",
    "arn:aws:sqs:us-east-1:111122223333:q",
    "arn:aws:sqs:eu-west-1:444455556666:q",
    "arn:aws:sqs:eu-west-1:111122223333:q:x",
];
pub const KMS_ACTIONS: [&str; 3] = ["kms:Decrypt", "kms:RetireGrant", "kms:CreateKey"];
pub const KMS_RESOURCES: [&str; 5] = [
    "arn:aws:kms:eu-west-1:111122223333:key/1",
    "arn:aws:kms:eu-west-1:111122223333:key/bob",
    "arn:aws:kms:eu-west-1:444455556666:key/1",
    "arn:aws:kms:eu-west-1:111122223333:alias/1",
    "*",
];
pub const IAM_ACTIONS: [&str; 3] = ["iam:GetUser", "iam:PassRole", "iam:ListUsers"];
pub const IAM_RESOURCES: [&str; 5] = [
    "arn:aws:iam::111122223333:user/bob",
    "arn:aws:iam::111122223333:role/dev",
    "arn:aws:iam::111122223333:user/team/bob",
    "arn:aws:iam::aws:policy/ReadOnlyAccess",
    "*",
];
pub const STS_ROLE_ACTIONS: [&str; 6] = [
    "sts:AssumeRole",
    "sts:AssumeRoleWithSAML",
    "sts:AssumeRoleWithWebIdentity",
    "sts:TagSession",
    "sts:SetSourceIdentity",
    "sts:SetContext",
];
pub const STS_OTHER_ACTIONS: [&str; 4] =
    ["sts:GetCallerIdentity", "sts:GetSessionToken", "sts:GetFederationToken", "sts:DecodeAuthorizationMessage"];
pub const EC2_ACTIONS: [&str; 3] = ["ec2:RunInstances", "ec2:CreateTags", "ec2:DescribeInstances"];
pub const EC2_RESOURCES: [&str; 4] = [
    "arn:aws:ec2:eu-west-1:111122223333:instance/i-1",
    "arn:aws:ec2:eu-west-1:111122223333:instance/i-2",
    "arn:aws:ec2:eu-west-1::image/ami-1",
    "*",
];

/// Resources that are no ARNs, short ones, ones with wildcards of their own.
pub const ODD_RESOURCES: [&str; 9] = [
    "*",
    "b",
    "arn:aws:s3",
    "arn:aws:sqs:eu-west-1:111122223333",
    "arn:aws-cn:s3:::b/k",
    "arn:aws:s3:::b/*",
    "arn:aws:s3:::?",
    "arn:aws:logs:eu-west-1:111122223333:log-group:x:log-stream:y",
    "arn:aws:s3:::${aws:username}",
];

pub const NOWS: [&str; 3] = ["2026-01-01T00:00:00Z", "2026-06-15T12:30:45Z", "2025-12-31T23:59:59Z"];

/// A letter or two in the other case, for what compares ignoring it.
pub fn other_case(rng: &mut super::Rng, text: &str) -> String {
    let flip = rng.between(1, 100);
    text.chars()
        .map(|c| {
            if !rng.chance(flip) {
                c
            } else {
                match c {
                    'a'..='z' | 'à'..='ö' | 'ø'..='þ' => char::from(c as u8 - 32),
                    'A'..='Z' | 'À'..='Ö' | 'Ø'..='Þ' => char::from(c as u8 + 32),
                    _ => c,
                }
            }
        })
        .collect()
}
