import { IAM, ValidationError, operations } from "iamlet";
import { describe, expect, test } from "vitest";
import { callError, errorPlaces } from "./errors";
import { enclosed, readableJson } from "./readable";
import { findOperations } from "./search";
import { hasSecrets, revealsSecret, withPlaceholders, withoutSecrets } from "./secrets";
import { OPERATIONS, errorDoc, membersOf, operationNamed, readsOnly, valuesOf } from "./shapes";
import type { Shape } from "./shapes";
import { pathKey, valueAt, withValue } from "./value";
import type { Json, JsonObject, Path } from "./value";

/** A value of a shape, with the least that it takes: every branch is one that the form has a control for. */
function example(shape: Shape): Json {
  switch (shape.type) {
    case "text":
      return valuesOf(shape)?.[0] ?? "x".repeat(Math.max(1, shape.min ?? 1));
    case "integer":
      return shape.min ?? 1;
    case "boolean":
      return true;
    case "list":
      return [example(shape.item)];
    case "map":
      return { [String(example(shape.key))]: example(shape.value) };
    case "structure":
      return Object.fromEntries(membersOf(shape).map((member) => [member.name, example(member.shape)]));
  }
}

describe("shapes", () => {
  test("are there for each operation of the package", () => {
    expect(OPERATIONS.map(({ name }) => name).sort()).toEqual(Object.keys(operations).sort());
    expect(OPERATIONS.length).toBe(180);
  });

  test.each(OPERATIONS.map((operation) => [operation.name, operation] as const))("%s takes what its form gives", (name, operation) => {
    let input: Json | undefined = {};
    for (const { name, shape } of operation.input) input = withValue(input, [name], example(shape));
    for (const member of operation.input) {
      expect(member.doc).not.toBe("");
      expect(valueAt(input, [member.name])).not.toBeUndefined();
    }
    for (const code of operation.errors) expect(errorDoc(code)).toBeTruthy();
    const iam = new IAM();
    try {
      iam.sync.call(name, (input ?? {}) as object);
    } catch (error) {
      // Whatever is wrong with these values, they are of the right types and names.
      expect((error as Error).message).not.toMatch(/^\S+: (expected|unknown member)/);
    } finally {
      iam.free();
    }
  });

  test.each([
    ["GetUser", true],
    ["SimulateCustomPolicy", true],
    ["CreateUser", false],
    ["GenerateCredentialReport", false],
  ])("%s only reads: %s", (name, reads) => expect(readsOnly(operationNamed(name))).toBe(reads));
});

describe("values", () => {
  test.each<[Json, Path, Json | undefined, Json | undefined]>([
    [{}, ["a"], 1, { a: 1 }],
    [{ a: 1 }, ["a"], undefined, undefined],
    [{ a: 1, b: 2 }, ["a"], 3, { a: 3, b: 2 }],
    [{}, ["a", 0], "x", { a: ["x"] }],
    [{ a: ["x", "y"] }, ["a", 0], undefined, { a: ["y"] }],
    [{ a: ["x"], b: 1 }, ["a", 0], undefined, { b: 1 }],
    [{ a: [{ k: 1 }] }, ["a", 0, "k"], undefined, { a: [{}] }],
    [{ a: { b: { c: 1 } }, d: 2 }, ["a", "b", "c"], undefined, { d: 2 }],
    [{ a: "text" }, ["a", "b"], 1, { a: { b: 1 } }],
  ])("%j at %j: %j", (value, path, next, expected) => expect(withValue(value, path, next)).toEqual(expected));

  test("do not reach the prototype", () => {
    const value = withValue({}, ["__proto__"], "x") as JsonObject;
    expect(Object.keys(value)).toEqual(["__proto__"]);
    expect(valueAt({}, ["constructor"])).toBeUndefined();
  });
});

/** What a call is refused with, at its places. */
function refused(name: string, input: object): readonly (readonly [Path, string])[] {
  const iam = new IAM();
  try {
    iam.sync.call(name, input);
  } catch (error) {
    return [...errorPlaces(callError(error), operationNamed(name))].map(([key, text]) => [JSON.parse(key) as Path, text]);
  } finally {
    iam.free();
  }
  throw new Error(`${name} took it`);
}

describe("errors", () => {
  test.each<[string, object, Path[]]>([
    ["CreateUser", {}, [["UserName"]]],
    ["CreateUser", { UserName: "a b" }, [["UserName"]]],
    ["CreateUser", { UserName: "x".repeat(65), Path: "x" }, [["Path"], ["UserName"]]],
    ["CreateUser", { UserName: "Bob", Tags: [{ Key: "a", Value: "b" }, { Key: "" }] }, [["Tags", 1, "Key"], ["Tags", 1, "Value"]]],
    ["CreateUser", { UserName: "Bob", Tags: [{ Key: 1 }] }, [["Tags", 0, "Key"]]],
    ["CreateUser", { UserName: 7 }, [["UserName"]]],
    ["ListUsers", { MaxItems: "many" }, [["MaxItems"]]],
    ["ListUsers", { MaxItems: 0 }, [["MaxItems"]]],
    ["ListUsers", { Nickname: "Bob" }, []],
    ["UploadSSHPublicKey", { UserName: "Bob" }, [["SSHPublicKeyBody"]]],
    ["PutAccountProperties", { Properties: { "1": "x" } }, [["Properties"]]],
    ["CreatePolicy", { PolicyName: "p", PolicyDocument: "{}" }, [["PolicyDocument"]]],
    ["GetContextKeysForCustomPolicy", { PolicyInputList: ["{}", "x"] }, [["PolicyInputList", 0]]],
    ["DeleteUser", { UserName: "Bob" }, []],
  ])("%s %j are told at their places", (name, input, paths) => {
    expect(refused(name, input).map(([path]) => path)).toEqual(paths);
  });

  test("are told without what the place says already", () => {
    expect(refused("CreateUser", {})).toEqual([[["UserName"], "Member must not be null"]]);
    const error = callError(new ValidationError({ message: "x" }));
    expect(error).toEqual({ code: "ValidationError", message: "x", status: 400 });
    expect(pathKey(["Tags", 0])).toBe('["Tags",0]');
  });
});

describe("search", () => {
  const first = (typed: string) => findOperations(typed)[0]?.operations[0]?.name;

  test.each([
    ["create user", "CreateUser"],
    ["create-user", "CreateUser"],
    ["list_users", "ListUsers"],
    ["mfa enable", "EnableMFADevice"],
    ["ssh upload", "UploadSSHPublicKey"],
    ["zzz", undefined],
  ])("%s finds %s", (typed, name) => expect(first(typed)).toBe(name));

  test("finds all when nothing is typed", () => {
    expect(findOperations("").flatMap(({ operations }) => operations).length).toBe(180);
    expect(findOperations("")[0]?.title).toBe("Users");
  });
});

describe("secrets", () => {
  test("are taken out of inputs", () => {
    const input = { UserName: "Bob", Password: "hunter2" };
    expect(hasSecrets(input)).toBe(true);
    expect(withoutSecrets(input)).toEqual({ UserName: "Bob" });
    expect(withPlaceholders(input)).toEqual({ UserName: "Bob", Password: "<Password>" });
  });

  test.each<[string, object, boolean]>([
    ["CreateAccessKey", { UserName: "Bob" }, true],
    ["CreateVirtualMFADevice", { VirtualMFADeviceName: "d" }, true],
    ["GetUser", { UserName: "Bob" }, false],
  ])("%s reveals one: %s", (name, input, reveals) => {
    const iam = new IAM();
    iam.sync.createUser({ UserName: "Bob" });
    expect(revealsSecret(iam.sync.call(name, input))).toBe(reveals);
  });
});

describe("answers", () => {
  test("are readable, with their documents and bytes decoded", () => {
    const text = '{"Version":"2012-10-17"}';
    const answer = { At: new Date(0), Body: new TextEncoder().encode("user,arn\n"), Document: encodeURIComponent(text), Odd: "%7B%", List: [{ Document: "%7B%7D" }] };
    expect(readableJson(answer)).toContain('"At": "1970-01-01T00:00:00.000Z"');
    expect(readableJson(answer)).toContain('"Body": "dXNlcixhcm4K"');
    expect(enclosed(answer)).toEqual([
      { place: "Body", kind: "text", content: "user,arn\n" },
      { place: "Document", kind: "text", content: JSON.stringify(JSON.parse(text), null, 2) },
      { place: "List[0].Document", kind: "text", content: "{}" },
    ]);
  });
});
