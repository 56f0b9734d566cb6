/** Values for condition keys where the policies give none. */

export const REGIONS: readonly string[] = ["us-east-1", "us-west-2", "eu-central-1", "eu-west-1", "ap-southeast-1", "ap-northeast-1", "ca-central-1", "sa-east-1", "af-south-1", "me-central-1", "us-gov-west-1", "cn-north-1"];

const SAMPLES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/region$/i, REGIONS],
  [/(sourceip|address)$/i, ["203.0.113.1", "2001:db8::1"]],
  [/(age|seconds|size|count|days|port)$/i, ["60", "3600"]],
  [/(time|date)$/i, ["2026-01-01T00:00:00Z"]],
  [/(mfaauthpresent|multifactorauthpresent|securetransport|viaawsservice|isawsservice|assumedroot|enabled|encrypted)$/i, ["true", "false"]],
  [/orgid$/i, ["o-exampleorgid", "o-anotherorgid"]],
  [/sourcevpce$/i, ["vpce-1a2b3c4d", "vpce-5e6f7a8b"]],
  [/sourcevpc$/i, ["vpc-1a2b3c4d", "vpc-5e6f7a8b"]],
  [/account$/i, ["111122223333", "444455556666"]],
  [/arn$/i, ["arn:aws:sns:us-east-1:111122223333:example", "arn:aws:s3:::example"]],
];

/** Values that a key of this name may well have, none of them special. */
export function samples(key: string): readonly string[] {
  const found = SAMPLES.find(([name]) => name.test(key));
  return [...(found?.[1] ?? []), "example", "another"];
}
