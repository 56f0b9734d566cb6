/** Trust policies to begin with. */

export interface TrustTemplate {
  readonly label: string;
  readonly text: (accountId: string) => string;
}

function trust(principal: object, more: object = {}): string {
  const statement = { Effect: "Allow", Principal: principal, Action: "sts:AssumeRole", ...more };
  return JSON.stringify({ Version: "2012-10-17", Statement: [statement] }, null, 2);
}

export const TRUST_TEMPLATES: readonly TrustTemplate[] = [
  { label: "This account, as far as its identity policies allow", text: (id) => trust({ AWS: `arn:aws:iam::${id}:root` }) },
  { label: "Lambda functions", text: () => trust({ Service: "lambda.amazonaws.com" }) },
  { label: "EC2 instances", text: () => trust({ Service: "ec2.amazonaws.com" }) },
  { label: "Another account, with an external id", text: () => trust({ AWS: "arn:aws:iam::444455556666:root" }, { Condition: { StringEquals: { "sts:ExternalId": "choose-one" } } }) },
];
