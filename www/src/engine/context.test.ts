import { describe, expect, test } from "vitest";
import { MINIMAL_POLICY } from "../state/workspace";
import type { ContextEntry, PolicyDraft, RequestDraft } from "../state/workspace";
import { askedKeys, contextRows, foldKey, give, operatorType, release, takeAway } from "./context";
import { contextText, parseContext } from "./context-text";
import { explain } from "./question";

const REQUEST: RequestDraft = {
  principal: "arn:aws:iam::123456789012:user/Bob",
  action: "s3:GetObject",
  resource: "arn:aws:s3:::reports/a",
  resourceAccount: "",
  endpointType: "interface",
  context: [],
};

function draft(statement: object, name = "P", kind: PolicyDraft["kind"] = "identity"): PolicyDraft {
  return { id: name, kind, name, text: JSON.stringify({ Version: "2012-10-17", Statement: statement }, null, 2) };
}

const allow = (condition: object, rest: object = {}) => ({ Effect: "Allow", Action: "s3:*", Resource: "*", Condition: condition, ...rest });

function asked(policies: PolicyDraft[], request = REQUEST) {
  return askedKeys(explain({ policies, request }), policies);
}

describe("what the policies ask for", () => {
  test.each([
    ["String", { StringEquals: { "aws:x": ["a", "b*", "${aws:username}"] } }, "text", false, ["a", "Bob"]],
    ["Numeric", { NumericLessThanIfExists: { "aws:x": "5" } }, "number", false, ["5"]],
    ["Date", { DateGreaterThan: { "aws:x": "2026-01-01T00:00:00Z" } }, "date", false, ["2026-01-01T00:00:00Z"]],
    ["Bool", { Bool: { "aws:x": "true" } }, "bool", false, []],
    ["IpAddress", { NotIpAddress: { "aws:x": ["203.0.113.0/24", "2001:db8::/32"] } }, "ip", false, ["203.0.113.0", "2001:db8::"]],
    ["Arn", { ArnLike: { "aws:x": ["arn:aws:iam::123456789012:role/A", "arn:aws:iam::*:role/B"] } }, "text", false, ["arn:aws:iam::123456789012:role/A"]],
    ["Null says nothing of the type", { Null: { "aws:x": "true" } }, "text", false, []],
    ["Null beside another", { Null: { "aws:x": "true" }, NumericEquals: { "aws:x": "1" } }, "number", false, ["1"]],
    ["two types are text", { Bool: { "aws:x": "true" }, StringEquals: { "aws:x": "yes" } }, "text", false, ["yes"]],
    ["ForAllValues", { "ForAllValues:StringEquals": { "aws:x": ["a"] } }, "text", true, ["a"]],
    ["ForAnyValue", { "ForAnyValue:NumericEquals": { "aws:x": "1" } }, "number", true, ["1"]],
  ])("%s", (_name, condition, type, list, suggestions) => {
    expect(asked([draft(allow(condition))]).find(({ key }) => key === "aws:x")).toMatchObject({ type, list, suggestions });
  });

  test("two spellings are one key, called as it is spelled first", () => {
    const keys = asked([draft([allow({ StringEquals: { "aws:SourceVpc": "a" } }), allow({ StringEquals: { "AWS:sourcevpc": "b" } }, { Sid: "Two" })])]);
    expect(keys.map(({ key, uses }) => [key, uses.map(({ statement }) => statement)])).toEqual([["aws:SourceVpc", ["statement 1", "Two"]]]);
  });

  test("a use is where the condition stands in the text", () => {
    const policy = draft(allow({ StringEquals: { "aws:SourceVpc": "vpc-1" } }));
    const [{ uses }] = asked([policy]) as [ReturnType<typeof asked>[number]];
    expect(policy.text.slice(uses[0]!.from, uses[0]!.to)).toMatch(/^"aws:SourceVpc": "vpc-1"$/);
  });

  test("variables are asked for, with their defaults left out and escapes passed over", () => {
    const policy = draft({ Effect: "Allow", Action: "s3:*", Resource: ["arn:aws:s3:::b/${aws:PrincipalTag/team, 'none'}/${*}", "arn:aws:s3:::b/${ aws:userid }"] });
    const keys = asked([policy]);
    expect(keys.map(({ key }) => key)).toEqual(["aws:PrincipalTag/team", "aws:userid"]);
    const [use] = keys[0]!.uses;
    expect(policy.text.slice(use!.from, use!.to)).toBe("${aws:PrincipalTag/team, 'none'}");
  });

  test("a policy of 2008 has no variables", () => {
    const policy = draft({ Effect: "Allow", Action: "s3:*", Resource: "arn:aws:s3:::b/${aws:username}" });
    expect(asked([{ ...policy, text: policy.text.replace("2012-10-17", "2008-10-17") }])).toEqual([]);
  });

  test("keys of statements for other actions are told apart", () => {
    const keys = asked([
      draft([allow({ Bool: { "aws:SecureTransport": "true" } }), allow({ Bool: { "aws:ViaAWSService": "true" } }, { Action: "ec2:*" })]),
    ]);
    expect(keys.map(({ key, relevant }) => [key, relevant])).toEqual([
      ["aws:SecureTransport", true],
      ["aws:ViaAWSService", false],
    ]);
  });

  test("policies that are set aside or empty ask for nothing", () => {
    const policy = draft(allow({ Bool: { "aws:SecureTransport": "true" } }));
    expect(asked([{ ...policy, off: true }, { ...policy, name: "E", text: "" }, { ...policy, name: "M", text: MINIMAL_POLICY }])).toEqual([]);
  });

  test("thousands of statements with variables are read in one pass", () => {
    const statements = Array.from({ length: 2000 }, (_, index) => ({ ...allow({ StringEquals: { [`aws:k${index}`]: "${aws:username}" } }) }));
    const keys = asked([draft(statements)]);
    expect(keys).toHaveLength(2001);
    expect(keys.find(({ key }) => key === "aws:username")?.uses).toHaveLength(2000);
  });
});

test.each([
  ["ForAnyValue:stringlike", "text"],
  ["NumericEqualsIfExists", "number"],
  ["BinaryEquals", "text"],
  ["Null", undefined],
  ["Foo", undefined],
])("%s reads values as %s", (operator, type) => expect(operatorType(operator)).toBe(type));

test.each([
  ["AWS:SourceIp", "aws:sourceip"],
  [" aws:x ", "aws:x"],
  ["aws:PrincipalTag/É", "aws:principaltag/É"],
])("%s folds to %s: letters beyond A to Z are as they are", (key, folded) => expect(foldKey(key)).toBe(folded));

describe("what the request holds", () => {
  const policies = [draft([allow({ StringEquals: { "aws:RequestedRegion": "eu-west-1", "aws:SourceVpc": "v" } })])];
  const rowsOf = (context: ContextEntry[]) => {
    const reason = explain({ policies, request: { ...REQUEST, context } });
    return contextRows(askedKeys(reason, policies), context, reason.filledKeys);
  };

  test.each<[string, ContextEntry[], string, string]>([
    ["nothing given", [], "filled", "missing"],
    ["given in another case", [{ key: "AWS:requestedregion", values: ["eu-west-1"] }], "given", "missing"],
    ["taken away", [{ key: "aws:RequestedRegion", values: [], absent: true }], "absent", "missing"],
    ["an empty list is absent", [{ key: "aws:RequestedRegion", values: [], list: true }], "absent", "missing"],
    ["still without a value", [{ key: "aws:RequestedRegion", values: [] }, { key: "aws:SourceVpc", values: [] }], "filled", "missing"],
    ["an empty text is a value", [{ key: "aws:SourceVpc", values: [""] }], "filled", "given"],
  ])("%s", (_name, context, region, vpc) => {
    const { rows, extra } = rowsOf(context);
    expect(rows.map(({ state }) => state)).toEqual([region, vpc]);
    expect(extra).toEqual([]);
  });

  test("blanks around a key are none of it, for the engine neither", () => {
    const context = [{ key: " aws:SourceVpc\t", values: ["v"] }];
    expect(rowsOf(context).rows[1]?.state).toBe("given");
    expect(explain({ policies, request: { ...REQUEST, context } }).missingKeys).toEqual([]);
    expect(parseContext(contextText(context))).toEqual([{ key: "aws:SourceVpc", values: ["v"] }]);
  });

  test.each([["aws:SourceVpc"], ["aws:SourceVpc "]])("the key %j beside aws:SourceVpc is refused: no value is dropped", (key) =>
    expect(() => rowsOf([{ key: "aws:SourceVpc", values: ["a"] }, { key, values: ["b"] }])).toThrow(/"aws:SourceVpc" is given twice/));

  test("what is filled in is told", () => expect(rowsOf([]).rows[0]?.filled).toEqual(["us-east-1"]));

  test("keys that nobody asks for are kept apart", () => {
    const entry = { key: "aws:UserAgent", values: ["curl"] };
    expect(rowsOf([entry]).extra).toEqual([entry]);
  });

  test("a second spelling is kept apart, and an error of the engine", () => {
    const first = { key: "aws:SourceVpc", values: ["a"] };
    const second = { key: "aws:sourcevpc", values: ["b"] };
    expect(() => rowsOf([first, second])).toThrow(/given twice, in two spellings/);
    const reason = explain({ policies, request: REQUEST });
    const { rows, extra } = contextRows(askedKeys(reason, policies), [first, second], {});
    expect(rows[1]?.entry).toBe(first);
    expect(extra).toEqual([second]);
  });

  test("changes keep the place and go by the folded key", () => {
    const entries: ContextEntry[] = [{ key: "aws:A", values: ["1"] }, { key: "aws:B", values: ["2"] }];
    expect(give(entries, "AWS:a", ["3", "4"], true)).toEqual([{ key: "AWS:a", values: ["3", "4"], list: true }, entries[1]]);
    expect(give(entries, "aws:C", ["5"])).toEqual([...entries, { key: "aws:C", values: ["5"] }]);
    expect(takeAway(entries, "aws:b")).toEqual([entries[0], { key: "aws:b", values: [], absent: true }]);
    expect(release(entries, "AWS:A")).toEqual([entries[1]]);
  });
});

describe("the context as JSON", () => {
  test.each<[string, ContextEntry[], unknown]>([
    ["one value", [{ key: "a:b", values: ["x"] }], { "a:b": "x" }],
    ["a list of one", [{ key: "a:b", values: ["x"], list: true }], { "a:b": ["x"] }],
    ["several", [{ key: "a:b", values: ["x", "y"], list: true }], { "a:b": ["x", "y"] }],
    ["absent", [{ key: "a:b", values: [], absent: true }], { "a:b": null }],
    ["an empty list", [{ key: "a:b", values: [], list: true }], { "a:b": [] }],
    ["a name that is special to JavaScript", [{ key: "__proto__", values: ["x"] }], JSON.parse('{"__proto__":"x"}')],
  ])("%s, there and back", (_name, entries, value) => {
    expect(JSON.parse(contextText(entries))).toEqual(value);
    expect(parseContext(JSON.stringify(value))).toEqual(entries);
  });

  test("entries that say nothing are left out", () => expect(contextText([{ key: "a:b", values: [] }, { key: " ", values: ["x"] }])).toBe("{}"));

  test("numbers and flags become what the engine reads", () => {
    expect(parseContext('{"a:n": 5, "a:b": true, "a:l": [1, "x"]}').map(({ values }) => values)).toEqual([["5"], ["true"], ["1", "x"]]);
  });

  test.each([
    ["{", /not JSON/],
    ["[]", /an object of keys/],
    ["null", /an object of keys/],
    ['{"": "x"}', /no name/],
    ['{"a:b": {"c": 1}}', /a:b: expected a string/],
    ['{"a:b": [null]}', /a:b: expected a string/],
    ['{"a:b": "1", "A:B": "2"}', /given twice/],
  ])("%s is refused", (text, message) => expect(() => parseContext(text)).toThrow(message));
});
