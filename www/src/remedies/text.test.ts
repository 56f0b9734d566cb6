import { describe, expect, it } from "vitest";
import { addValue, appendStatement, memberOf, putMember, removeValue, replaceStatement, statementsOf } from "./text";

const NEW = { Effect: "Allow", Action: "a:B" };

describe("appendStatement keeps the rest as it is", () => {
  it.each([
    ["after the last", '{\n  "Statement": [\n    { "Effect":   "Deny" }  \n  ] }\n', '{\n  "Statement": [\n    { "Effect":   "Deny" },\n    {\n      "Effect": "Allow",\n      "Action": "a:B"\n    }  \n  ] }\n'],
    ["tabs", '{\n\t"Statement": [\n\t\t{}\n\t]\n}', '{\n\t"Statement": [\n\t\t{},\n\t\t{\n\t\t\t"Effect": "Allow",\n\t\t\t"Action": "a:B"\n\t\t}\n\t]\n}'],
    ["on one line", '{"Statement":[{"a":1}]}', '{"Statement":[{"a":1}, { "Effect": "Allow", "Action": "a:B" }]}'],
    ["an empty list", '{"Statement": []}', '{"Statement": [{ "Effect": "Allow", "Action": "a:B" }]}'],
    ["a statement alone", '{"Statement": {"a":1}}', '{"Statement": [{"a":1}, { "Effect": "Allow", "Action": "a:B" }]}'],
    ["a statement alone, on lines", '{\n  "Statement": {\n    "a": 1\n  }\n}', '{\n  "Statement": [\n    {\n      "a": 1\n    },\n    {\n      "Effect": "Allow",\n      "Action": "a:B"\n    }\n  ]\n}'],
  ])("%s", (_, text, expected) => {
    const out = appendStatement(text, NEW)!;
    expect(out).toBe(expected);
    expect([JSON.parse(out).Statement.at(-1)]).toEqual([NEW]);
  });

  it.each(["", "[]", "{}", "not JSON", '"Statement"'])("is nothing in %j", (text) => expect(appendStatement(text, NEW)).toBeUndefined());
});

describe("replaceStatement", () => {
  const text = '{"Statement": [\n  {"a":1},\n  {"b":2},\n  {"a":1}\n]}';
  it.each([
    ["takes the first and its like away", '{"a":1}', null, '{"Statement": [\n  {"b":2}\n]}'],
    ["takes one between away", '{"b":2}', null, '{"Statement": [\n  {"a":1},\n  {"a":1}\n]}'],
    ["puts another in the place", '{"b":2}', '{"c":3}', '{"Statement": [\n  {"a":1},\n  {"c":3},\n  {"a":1}\n]}'],
    ["leaves what it does not find", '{"z":2}', null, text],
  ])("%s", (_, statement, replacement, expected) => expect(replaceStatement(text, statement, replacement)).toBe(expected));

  it("keeps braces and brackets in strings apart", () => {
    const odd = '{"Id": "[{\\"Statement\\": 1}]", "Statement": [{"a":"]}"}, {"b":1}]}';
    expect(replaceStatement(odd, '{"a":"]}"}', null)).toBe('{"Id": "[{\\"Statement\\": 1}]", "Statement": [{"b":1}]}');
    expect(statementsOf(odd)).toHaveLength(2);
  });
});

describe("members of a statement", () => {
  it.each([
    ["adds to a list", () => addValue('{"NotAction": ["a"]}', "NotAction", "b"), '{"NotAction": ["a", "b"]}'],
    ["makes a list", () => addValue('{"NotAction": "a"}', "NotAction", "b"), '{"NotAction": ["a", "b"]}'],
    ["takes out of a list", () => removeValue('{"Action": ["a", "b", "c"]}', "Action", (value) => value === "c"), '{"Action": ["a", "b"]}'],
    ["does not empty a list", () => removeValue('{"Action": ["a"]}', "Action", () => true), undefined],
    ["puts another member", () => putMember('{"Resource": "*", "x": 1}', "Resource", "NotResource", "r"), '{"NotResource": "r", "x": 1}'],
    ["adds a member", () => putMember('{\n      "x": 1\n    }', null, "y", { z: 1 }), '{\n      "x": 1,\n      "y": {\n        "z": 1\n      }\n    }'],
    ["knows a name by its escapes", () => String(memberOf('{"\\u0041ction": 1}', "Action")?.from), "16"],
  ])("%s", (_, made, expected) => expect(made()).toBe(expected));
});
