import { expect, test } from "vitest";
import { EMPTY_WORKSPACE } from "../state/workspace";
import { cleanBundle, withoutSecrets } from "./secrets";

// The keys of AWS's own documentation, and tokens made up in their form.
const KEY = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";
const RANDOM_KEY = "h7Jq2vN9bXc4LmZ1Tk8RyWp5Ds3GfAa6Qe0UiO+/";
const TOKEN = `IQoJb3JpZ2luX2VjEAoaCXVzLWVhc3QtMSJHMEUCIQ${"aB3d".repeat(40)}`;
const OLD_TOKEN = `FwoGZXIvYXdzEBYaD${"xY7z".repeat(30)}==`;
const JWT = "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.c2lnbmF0dXJlLXNpZ25hdHVyZQ";
const PEM = "-----BEGIN RSA PRIVATE KEY-----\nMIIEow\nIBAAKCAQEA\n-----END RSA PRIVATE KEY-----";

test.each([
  ["a secret access key by itself", RANDOM_KEY, RANDOM_KEY, "a secret access key"],
  ["a secret access key beside its id", `AKIAIOSFODNN7EXAMPLE ${KEY}`, KEY, "a secret access key"],
  ["a member of JSON", `{"SecretAccessKey": "${KEY}"}`, KEY, "a secret"],
  ["a member of JSON in a string", `{\\"secretAccessKey\\": \\"${KEY}\\"}`, KEY, "a secret"],
  ["a line of a credentials file", `aws_secret_access_key = ${KEY}`, KEY, "a secret"],
  ["an environment's line", `export AWS_SECRET_ACCESS_KEY=${KEY}`, KEY, "a secret"],
  ["a session token", TOKEN, TOKEN, "a session token"],
  ["an older session token", OLD_TOKEN, OLD_TOKEN, "a session token"],
  ["a web identity token", JWT, JWT, "a token"],
  ["a private key", PEM, "MIIEow", "a private key"],
  ["a private key that was cut", PEM.slice(0, 50), "MIIEow", "a private key"],
  ["a password", '{"Password": "correct horse"}', "correct", "a secret"],
])("left out: %s", (_, text, secret, what) => {
  const { value, left } = withoutSecrets(text);
  expect(value).not.toContain(secret);
  expect(left).toEqual([what]);
});

test.each([
  ["an access key id", "AKIAIOSFODNN7EXAMPLE"],
  ["a unique id", "AROAJQABLZS4A3QDU576Q:session"],
  ["an ARN", "arn:aws:s3:::team-home/Projects/Team1/Reports/Quarterly/Archive/2026/q3.csv"],
  ["a path of forty letters", "Projects/Team1/Reports/QuarterlyArchives"],
  ["a fingerprint", "9e99a48a9960b14926bb7f3b02e22da2b0ab7280"],
  ["a canonical user", "79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be"],
  ["actions with such names", '"Action": ["iam:GetSessionToken", "iam:ChangePassword", "secretsmanager:GetRandomPassword"]'],
  ["a condition", '"Condition": { "Bool": { "aws:MultiFactorAuthPresent": "true" } }'],
  ["an external id", '"sts:ExternalId": "red-panda"'],
])("kept: %s", (_, text) => {
  expect(withoutSecrets(text)).toEqual({ value: text, left: [] });
});

test("every part of a bundle is looked at, and named in words", () => {
  const { value, left } = cleanBundle({
    workspace: {
      ...EMPTY_WORKSPACE,
      note: TOKEN,
      policies: [{ id: "a", kind: "identity", name: "Deploy", text: `{"Sid": "${RANDOM_KEY}"}` }],
      request: {
        ...EMPTY_WORKSPACE.request,
        principal: `{"arn":"arn:aws:iam::123456789012:user/Bob","credentials":{"AccessKeyId":"AKIAIOSFODNN7EXAMPLE","SecretAccessKey":"${KEY}"}}`,
        context: [{ key: "aws:userid", values: [`AKIAIOSFODNN7EXAMPLE ${KEY}`] }],
      },
    },
    account: { UserDetailList: [{ UserName: "Bob", SecretAccessKey: "short" }] },
  });
  const text = JSON.stringify(value);
  for (const secret of [TOKEN, RANDOM_KEY, KEY, "short"]) expect(text).not.toContain(secret);
  expect(left).toEqual([
    "a session token in the note",
    "a secret access key in the policies (Deploy)",
    "a secret in the request",
    "a secret access key in the request (aws:userid)",
    "a secret in the account (1), SecretAccessKey",
  ]);
});
