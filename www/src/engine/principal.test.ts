import { describe, expect, test } from "vitest";
import { EMPTY_WORKSPACE, MINIMAL_POLICY } from "../state/workspace";
import type { DraftKind, PolicyDraft, Workspace } from "../state/workspace";
import { canBeDescribed, describe as describePrincipal, isDescription, plain, readDescription, withPrincipal, writeDescription } from "./principal";
import { explain } from "./question";

const BOB = "arn:aws:iam::123456789012:user/Bob";

describe("a described principal", () => {
  test.each([
    [BOB, BOB],
    [" 123456789012 ", "arn:aws:iam::123456789012:root"],
  ])("%s is described by its ARN, and is plain again", (text, arn) => {
    const described = describePrincipal(text);
    expect(isDescription(described)).toBe(true);
    expect(readDescription(described)).toEqual({ arn });
    expect(plain(described)).toBe(arn);
    expect(explain({ policies: [], request: { ...EMPTY_WORKSPACE.request, principal: described, action: "s3:GetObject" } }).decision).toBe(text === BOB ? "implicitDeny" : "allowed");
  });

  test("members that say nothing are left out, tags without a value are not", () => {
    expect(JSON.parse(writeDescription({ arn: BOB, organizationId: "", tags: { team: "" }, sessionTags: {}, mfa: false }))).toEqual({ arn: BOB, tags: { team: "" }, mfa: false });
  });

  test.each([
    ['{"arn": "x", "mfa": true}', undefined],
    ['{"arn": "x", "tags": {}}', "x"],
    ['{"arn": 5}', undefined],
    ['{"arn": ', undefined],
    ["[]", undefined],
  ])("%s is as plain as %s", (text, expected) => expect(plain(text)).toBe(expected));

  test.each([
    [BOB, true],
    ["arn:aws:sts::123456789012:assumed-role/R/s", true],
    ["123456789012", true],
    ["anonymous", false],
    ["lambda.amazonaws.com", false],
    ["{}", false],
  ])("whether %s can be described: %s", (text, expected) => expect(canBeDescribed(text)).toBe(expected));
});

describe("a principal of the account", () => {
  const ROLE = "arn:aws:iam::123456789012:role/Deploy";
  const draft = (kind: DraftKind, name: string): PolicyDraft => ({ id: `${kind} ${name}`, kind, name, text: MINIMAL_POLICY });
  const workspace: Workspace = { ...EMPTY_WORKSPACE, policies: [draft("identity", "Mine"), draft("boundary", "Limit"), draft("scp", "Org"), draft("trust", "Old trust")] };
  const work = { principal: ROLE, policies: [draft("identity", "Org")], trust: draft("trust", "Trust") };

  test("brings its policies in the place of those of the principal before", () => {
    const { policies, request } = withPrincipal(workspace, ROLE, work);
    expect(request.principal).toBe(ROLE);
    expect(policies.map(({ kind, name }) => `${kind} ${name}`)).toEqual(["scp Org", "trust Old trust", "identity Org 2"]);
  });

  test("brings its trust policy where the request is about it", () => {
    const about = { ...workspace, request: { ...workspace.request, action: "sts:AssumeRole", resource: ROLE } };
    expect(withPrincipal(about, ROLE, work).policies.map(({ kind, name }) => `${kind} ${name}`)).toEqual(["scp Org", "identity Org 2", "trust Trust"]);
  });
});
