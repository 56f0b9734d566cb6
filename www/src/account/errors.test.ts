import { describe, expect, test } from "vitest";
import { IAM } from "iamlet";
import { readRefusal } from "./errors";

const { sync } = new IAM();
sync.createUser({ UserName: "Bob" });

function refusal(call: () => unknown, fields: string[]) {
  try {
    call();
  } catch (error) {
    return readRefusal(error, fields);
  }
  throw new Error("nothing was refused");
}

describe("what the API refuses is shown", () => {
  test.each<[string, () => unknown, string[], Record<string, unknown>]>([
    ["at the field", () => sync.createUser({ UserName: "a b" }), ["UserName"], { UserName: expect.stringContaining("value for userName is invalid") }],
    ["at two fields", () => sync.createUser({ UserName: "", Path: "x" }), ["UserName", "Path"], { UserName: expect.stringContaining("length"), Path: expect.stringContaining("must begin and end with /") }],
    ["at a list's field", () => sync.createUser({ UserName: "x", Tags: [{ Key: "", Value: "" }] }), ["Tags"], { Tags: expect.stringMatching(/length.*pattern/) }],
    ["for what is no text of the API", () => sync.createUser({ UserName: "\ud800" }), ["UserName", "Path"], { UserName: expect.stringContaining("lone surrogate") }],
    ["at the name that is taken", () => sync.createUser({ UserName: "bob" }), ["UserName", "Path"], { UserName: expect.stringContaining("already exists") }],
    ["at the document", () => sync.createPolicy({ PolicyName: "p", PolicyDocument: "{" }), ["PolicyName", "PolicyDocument"], { PolicyDocument: "Syntax errors in policy." }],
    ["at the only field", () => sync.attachUserPolicy({ UserName: "Bob", PolicyArn: "arn:aws:iam::aws:policy/No" }), ["PolicyArn"], { PolicyArn: expect.stringContaining("does not exist") }],
  ])("%s", (_, call, fields, expected) => {
    expect(refusal(call, fields)).toMatchObject({ form: [], fields: expected });
  });

  test.each<[string, () => unknown, string[], string]>([
    ["for a member that has no field", () => sync.createUser({ UserName: "x", Path: "y" }), ["UserName"], "value for path"],
    ["for the call as a whole", () => sync.deleteUser({ UserName: "nobody" }), ["UserName", "Path"], "cannot be found"],
  ])("at the form %s", (_, call, fields, text) => {
    expect(refusal(call, fields)).toMatchObject({ fields: {}, form: [expect.stringContaining(text)] });
  });
});
