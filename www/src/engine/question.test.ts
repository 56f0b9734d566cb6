import { init } from "iamlet/authorizer";
import { beforeAll, describe, expect, test } from "vitest";
import { EMPTY_REQUEST } from "../state/workspace";
import type { DraftKind, PolicyDraft } from "../state/workspace";
import { decide } from "./outcome";

beforeAll(() => init());

const TRUST = { action: "sts:AssumeRole", resource: "arn:aws:iam::123456789012:role/Deploy" };
const OBJECT = { action: "s3:GetObject", resource: "arn:aws:s3:::reports/q1.csv" };

function draft(kind: DraftKind, name: string, rest: Partial<PolicyDraft> = {}): PolicyDraft {
  const principal = ["resource", "trust", "endpoint"].includes(kind) ? { Principal: "*" } : {};
  const statement = { Effect: "Allow", Action: kind === "trust" ? "sts:AssumeRole" : "*", ...(kind === "trust" ? {} : { Resource: "*" }), ...principal };
  return { id: name, kind, name, text: JSON.stringify({ Version: "2012-10-17", Statement: [statement] }), ...rest };
}

describe("of a type that a request has one of, a second policy is not passed over", () => {
  test.each<[DraftKind, typeof OBJECT]>([
    ["boundary", OBJECT],
    ["resource", OBJECT],
    ["endpoint", OBJECT],
    ["trust", TRUST],
  ])("%s", (kind, asked) => {
    const request = { ...EMPTY_REQUEST, ...asked };
    const two = [draft(kind, "First"), draft(kind, "Second")];
    const refused = decide({ policies: two, request });
    expect(refused).toMatchObject({ kind: "field", field: undefined, message: expect.stringMatching(/set First or Second aside$/) });
    expect(decide({ policies: [two[0]!, { ...two[1]!, off: true }], request }).kind).toBe("decided");
  });
});
