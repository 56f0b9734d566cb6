import type { StatementReason } from "iamlet/authorizer";
import { describe, expect, test } from "vitest";
import type { ContextEntry } from "../state/workspace";
import { Decisive } from "./decisive";
import { explain } from "./question";
import { STEP_WORDS, conditionSentence, elementWords, principalWords, statementWords, valueWords } from "./reason-words";

/** An element as one sentence. */
function elementSentence({ name, pattern, expanded, does, subject, remark }: ReturnType<typeof elementWords>): string {
  return [name, pattern, expanded && `(here ${expanded})`, does, subject].filter(Boolean).join(" ") + (remark && `; ${remark}`);
}

const REQUEST = {
  principal: "arn:aws:sts::123456789012:assumed-role/Deploy/s",
  action: "s3:GetObject",
  resource: "arn:aws:s3:::reports/Bob/a",
  resourceAccount: "",
  endpointType: "interface" as const,
  context: [] as ContextEntry[],
};

function reasonOf(statement: object | object[], context: ContextEntry[] = [], kind: "identity" | "resource" = "identity") {
  const text = JSON.stringify({ Version: "2012-10-17", Statement: statement });
  return explain({ policies: [{ id: "1", kind, name: "P", text }], request: { ...REQUEST, context } });
}

function statementOf(...given: Parameters<typeof reasonOf>): StatementReason {
  return reasonOf(...given).sets.find(({ policies }) => policies.some(({ name }) => name === "P"))!.policies[0]!.statements[0]!;
}

describe("conditions", () => {
  test.each<[object, ContextEntry[], string]>([
    [{ NotIpAddress: { "aws:SourceIp": "203.0.113.0/24" } }, [{ key: "aws:SourceIp", values: ["10.0.0.7"] }], "aws:SourceIp is 10.0.0.7; NotIpAddress 203.0.113.0/24 → true"],
    [{ StringEquals: { "aws:SourceVpc": "a" } }, [], "aws:SourceVpc is not in the request; StringEquals a → false: a missing key does not pass StringEquals"],
    [{ StringNotEquals: { "aws:SourceVpc": "a" } }, [], "aws:SourceVpc is not in the request; StringNotEquals a → true: a missing key passes StringNotEquals"],
    [{ StringEquals: { "aws:SourceVpc": ["a", "b"] } }, [{ key: "aws:SourceVpc", values: ["b"] }], "aws:SourceVpc is b; StringEquals a, b → true: b matches"],
    [{ StringEquals: { "aws:SourceVpc": ["a", "b"] } }, [{ key: "aws:SourceVpc", values: ["c"] }], "aws:SourceVpc is c; StringEquals a, b → false: none of the values matches"],
    [{ Foo: { "aws:SourceVpc": "a" } }, [{ key: "aws:SourceVpc", values: ["a"] }], "aws:SourceVpc is a; Foo a → unknown: no such operator"],
    [
      { StringEquals: { "aws:TagKeys": "a" } },
      [{ key: "aws:TagKeys", values: ["a", "b"], list: true }],
      "aws:TagKeys is a, b; StringEquals a → unknown: the key has several values, and the operator no ForAllValues or ForAnyValue",
    ],
    [
      { NumericLessThan: { "s3:max-keys": "5" } },
      [{ key: "s3:max-keys", values: ["many"] }],
      "s3:max-keys is many; NumericLessThan 5 → unknown: a value cannot be read as this operator reads values",
    ],
    [{ StringEquals: { "aws:SourceVpc": "${aws:username}" } }, [{ key: "aws:SourceVpc", values: [""] }], 'aws:SourceVpc is ""; StringEquals ${aws:username} → false: a variable has no value in this request'],
  ])("%j", (condition, context, sentence) => {
    const [found] = statementOf({ Effect: "Allow", Action: "*", Resource: "*", Condition: condition }, context).conditions;
    expect(conditionSentence(found!)).toBe(sentence);
  });

  test("long lists and values are shortened", () => {
    expect(valueWords(["a", "b", "c", "d", "e", "f"])).toBe("a, b, c, d and 2 more");
    expect(valueWords(["x".repeat(1000)])).toHaveLength(161);
    expect(valueWords([])).toBe("nothing");
  });
});

describe("elements", () => {
  const allow = (rest: object) => ({ Effect: "Allow", Action: "*", Resource: "*", ...rest });

  test.each([
    [allow({ Action: ["ec2:*", "s3:Get*"] }), "Action s3:Get* matches s3:GetObject"],
    [allow({ Action: "ec2:*" }), "Action no entry matches s3:GetObject"],
    [{ Effect: "Allow", NotAction: "ec2:*", Resource: "*" }, "NotAction no entry leaves out s3:GetObject"],
    [{ Effect: "Allow", NotAction: "s3:*", Resource: "*" }, "NotAction s3:* leaves out s3:GetObject"],
  ])("%j", (statement, sentence) => {
    expect(elementSentence(elementWords("Action", statementOf(statement).action, "s3:GetObject"))).toBe(sentence);
  });

  test.each<[string, ContextEntry[], string]>([
    [
      "arn:aws:s3:::reports/${aws:PrincipalTag/name}/*",
      [{ key: "aws:PrincipalTag/name", values: ["Bob"] }],
      "Resource arn:aws:s3:::reports/${aws:PrincipalTag/name}/* (here arn:aws:s3:::reports/Bob/*) matches arn:aws:s3:::reports/Bob/a",
    ],
    ["arn:aws:s3:::reports/${aws:PrincipalTag/name}/*", [], "Resource no entry matches arn:aws:s3:::reports/Bob/a; ${aws:PrincipalTag/name} has no value in this request"],
  ])("%s with %j", (Resource, context, sentence) => {
    expect(elementSentence(elementWords("Resource", statementOf(allow({ Resource }), context).resource!, REQUEST.resource))).toBe(sentence);
  });

  test.each([
    ["*", "Principal * names the requester"],
    ["arn:aws:sts::123456789012:assumed-role/Deploy/s", "Principal arn:aws:sts::123456789012:assumed-role/Deploy/s names the requester"],
    ["arn:aws:iam::123456789012:role/Deploy", "Principal arn:aws:iam::123456789012:role/Deploy names the role of the session of the requester"],
    ["arn:aws:iam::123456789012:root", "Principal arn:aws:iam::123456789012:root names the account of the requester"],
    ["arn:aws:iam::123456789012:user/Eve", "Principal no entry names the requester"],
  ])("the principal %s", (AWS, sentence) => {
    const statement = { Effect: "Allow", Principal: { AWS }, Action: "s3:*", Resource: "*" };
    expect(elementSentence(principalWords(statementOf(statement, [], "resource").principal!))).toBe(sentence);
  });

  test.each([
    [{ applies: true, failed: [] }, "applies"],
    [{ applies: false, failed: ["action", "condition"] as const }, "does not apply: action, condition"],
  ])("%j", (statement, words) => expect(statementWords({ ...statement, failed: [...statement.failed] })).toBe(words));
});

describe("what is decisive", () => {
  const deny = { Sid: "No", Effect: "Deny", Action: "s3:*", Resource: "*" };
  const near = { Sid: "Near", Effect: "Allow", Action: "s3:*", Resource: "arn:aws:s3:::other/*" };
  const far = { Sid: "Far", Effect: "Allow", Action: "ec2:*", Resource: "arn:aws:ec2:*:*:instance/*" };

  test.each([
    ["what denies outweighs what nearly allowed", [near, deny, far], "explicitDeny", [1]],
    ["where nothing allows, what nearly did", [far, near], "implicitDeny", [1]],
    ["where nothing is near", [far], "implicitDeny", []],
  ])("%s", (_name, statements, decision, indexes) => {
    const reason = reasonOf(statements);
    const decisive = new Decisive(reason);
    expect(reason.decision).toBe(decision);
    expect(statements.map((_, index) => index).filter((index) => decisive.hasStatement("P", index))).toEqual(indexes);
    expect(reason.sets.filter((set) => decisive.hasSet(set)).map(({ kind }) => kind)).toEqual(["identity"]);
  });

  test("each rule is explained", () => {
    expect(STEP_WORDS[reasonOf([far]).step]).toMatch(/^No identity policy allows/);
  });
});
