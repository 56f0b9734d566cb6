/** The Decide view with work to decide about. */

import { onPlayground } from "./playground.mjs";
import { openWork, policy } from "./work.mjs";

export const BOB = "arn:aws:iam::123456789012:user/Bob";

export const STATEMENTS = [
  { Sid: "FromOffice", Effect: "Allow", Action: "s3:Get*", Resource: "arn:aws:s3:::reports/${aws:username}/*", Condition: { IpAddress: { "aws:SourceIp": "203.0.113.0/24" } } },
  { Sid: "WithMfa", Effect: "Allow", Action: "s3:Put*", Resource: "*", Condition: { Bool: { "aws:MultiFactorAuthPresent": "true" }, NumericLessThan: { "aws:MultiFactorAuthAge": "3600" } } },
  { Sid: "Tagged", Effect: "Allow", Action: "ec2:CreateTags", Resource: "*", Condition: { "ForAllValues:StringEquals": { "aws:TagKeys": ["team", "cost"] }, Null: { "aws:TagKeys": "false" } } },
  { Sid: "Region", Effect: "Deny", NotAction: "iam:*", Resource: "*", Condition: { StringNotEquals: { "aws:RequestedRegion": ["us-east-1", "eu-west-1"] } } },
];

export function work(change = {}, policies = [policy("identity", "Team", STATEMENTS)]) {
  const request = { principal: BOB, action: "s3:GetObject", resource: "arn:aws:s3:::reports/Bob/a.csv", context: [{ key: "aws:SourceIp", values: ["203.0.113.7"] }], ...change };
  return { title: "Reports", note: "Why Bob may read.", policies, request };
}

/** Opens the page with such work. */
export function withWork(given, run, settings) {
  return onPlayground(async (page, more) => {
    await openWork(page, given);
    await page.locator("#verdict-word").waitFor();
    return run(page, more);
  }, settings);
}

export const row = (page, key) => page.locator(`[data-key="${key.toLowerCase()}"]`);
export const focused = (page) => page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent);
