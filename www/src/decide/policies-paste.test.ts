import { describe, expect, test } from "vitest";
import { nameOfFile, policyText } from "./policies-paste";

const document = { Version: "2012-10-17", Statement: [] };
const own = JSON.stringify(document, null, 2);

describe("policyText", () => {
  test.each<[string, string]>([
    ["get-policy-version", JSON.stringify({ PolicyVersion: { Document: document, VersionId: "v1" } })],
    ["get-role", JSON.stringify({ Role: { RoleName: "r", AssumeRolePolicyDocument: document } })],
    ["get-role-policy", JSON.stringify({ RoleName: "r", PolicyName: "p", PolicyDocument: document })],
    ["get-bucket-policy", JSON.stringify({ Policy: JSON.stringify(document) })],
    ["describe-policy", JSON.stringify({ Policy: { PolicySummary: {}, Content: JSON.stringify(document) } })],
    ["the API itself, percent-encoded", JSON.stringify({ PolicyDocument: encodeURIComponent(JSON.stringify(document)) })],
  ])("of what %s prints", (_, text) => expect(policyText(text)).toBe(own));

  test.each<[string, string]>([
    [JSON.stringify(document), JSON.stringify(document)],
    ["\ufeff{}\r\n", "{}\n"],
    ["{ broken", "{ broken"],
    ["[1]", "[1]"],
    ['{"Policy":"%"}', '{"Policy":"%"}'],
  ])("leaves %j", (text, expected) => expect(policyText(text)).toBe(expected));
});

test("names of files", () => {
  expect(nameOfFile("bucket.policy.JSON")).toBe("bucket.policy");
  expect(nameOfFile("x".repeat(300))).toHaveLength(128);
});
