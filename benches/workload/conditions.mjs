/** The context of a request and the conditions that ask about it. */

/** Eight keys; larger contexts add tags to them. */
const KEYS = {
  "aws:SourceIp": "10.20.30.40",
  "aws:UserAgent": "aws-sdk-js/3.1169.0 os/linux",
  "aws:MultiFactorAuthPresent": true,
  "aws:MultiFactorAuthAge": 600,
  "aws:SourceArn": "arn:aws:lambda:eu-central-1:111122223333:function:caller",
  "aws:TagKeys": ["team", "stage"],
  "aws:RequestedRegion": "eu-central-1",
  "s3:prefix": "reports/2026/11/",
};

export const CONTEXT_SIZES = [0, 8, 40];

export function context(size) {
  if (size === 0) return {};
  const tags = Array.from({ length: size - Object.keys(KEYS).length }, (_, at) => [`aws:RequestTag/tag-${at}`, `value-${at}`]);
  return { ...KEYS, ...Object.fromEntries(tags) };
}

/** What the engine knows without being told; who asks another engine has to say it. */
export const FILLED = { "aws:PrincipalTag/team": "payments", "aws:SecureTransport": true, "aws:CurrentTime": "2026-11-27T00:00:00Z" };

/** Operator and key with values that hold for the context of eight keys, and with values that do not. */
const CONDITIONS = [
  ["StringEquals", "aws:PrincipalTag/team", ["payments", "platform"], "search"],
  ["StringLike", "aws:UserAgent", "aws-sdk-*", "curl/*"],
  ["StringLike", "s3:prefix", ["reports/*", "public/*"], "private/*"],
  ["IpAddress", "aws:SourceIp", ["10.0.0.0/8", "192.168.0.0/16"], "203.0.113.0/24"],
  ["Bool", "aws:MultiFactorAuthPresent", "true", "false"],
  ["Bool", "aws:SecureTransport", "true", "false"],
  ["NumericLessThan", "aws:MultiFactorAuthAge", "3600", "60"],
  ["DateLessThan", "aws:CurrentTime", "2100-01-01T00:00:00Z", "2020-01-01T00:00:00Z"],
  ["ArnLike", "aws:SourceArn", "arn:aws:lambda:*:111122223333:function:*", "arn:aws:sns:*:111122223333:*"],
  ["ForAllValues:StringEquals", "aws:TagKeys", ["team", "stage", "cost"], "owner"],
];

/** A Condition element of one or two conditions; `holds` says whether it does for the context of eight keys. */
export function condition(random, holds) {
  const count = random.chance(0.3) ? 2 : 1;
  const element = {};
  random.some(CONDITIONS, count).forEach(([operator, key, met, missed], at) => {
    element[operator] = { ...element[operator], [key]: holds || at > 0 ? met : missed };
  });
  return element;
}
