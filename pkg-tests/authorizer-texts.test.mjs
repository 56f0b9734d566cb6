/** Requests cross to the module as texts with marks in them: whatever a request holds, each way to ask answers the same. */

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { iamlet } from "./lib/package.mjs";
import { PRINCIPAL, refused } from "./lib/refused.mjs";

const { Authorizer } = iamlet;

/** What the condition key has to be. */
const HELD = ["plain", "", "a\0b", "a\x01b", "a\x02b", "\x01", "ä€𝄞", "1", "true", "1e+21"];
const STATEMENT = { Effect: "Allow", Action: "s3:Get*", Resource: "*", Condition: { "ForAnyValue:StringEquals": { "test:key": HELD } } };
const asker = (Condition) => {
  const document = { Version: "2012-10-17", Statement: { ...STATEMENT, ...(Condition && { Condition }) } };
  return new Authorizer({ principal: PRINCIPAL, identityPolicies: [document] });
};
const ofOne = asker({ StringEquals: { "test:key": HELD } });
const ofAny = asker();

function answers(authorizer, action, resource, context) {
  const ways = {
    decide: () => authorizer.decide(action, resource, context),
    isAllowed: () => (authorizer.isAllowed(action, resource, context) ? "allowed" : "implicitDeny"),
    prepared: () => authorizer.decide(action, resource, authorizer.context(context)),
    decideMany: () => authorizer.decideMany([{ action, resource, context: authorizer.context(context) }])[0],
    explain: () => authorizer.explain(action, resource, context).decision,
  };
  return Object.values(ways).map((way) => {
    try {
      return way();
    } catch (error) {
      return `${error.name} ${error.message.replace("requests[0].", "")}`;
    }
  });
}

describe("every way answers the same", () => {
  const ROWS = [
    ...HELD.map((value) => [ofOne, "s3:GetObject", "*", { "test:key": value }, "allowed"]),
    [ofOne, "s3:GetObject", "*", { "test:key": 1 }, "allowed"],
    [ofOne, "s3:GetObject", "*", { "test:key": 1e21 }, "allowed"],
    [ofOne, "s3:GetObject", "*", { "test:key": true }, "allowed"],
    [ofOne, "s3:GetObject", "*", { "test:key": "a" }, "implicitDeny"],
    [ofOne, "s3:GetObject", "*", { "test:key": undefined }, "implicitDeny"],
    [ofOne, "s3:GetObject", "*", { "test:key": null }, "implicitDeny"],
    [ofOne, "s3:GetObject", "*", { "test:key": ["plain"] }, "implicitDeny"],
    [ofOne, "s3:GetObject", "*", { "other\0test:key": "plain" }, "implicitDeny"],
    [ofOne, "s3:GetObject", "*", { "other\x01x\0test:key": "plain" }, "implicitDeny"],
    [ofOne, "s3:GetObject\0x", "x", { "test:key": "plain" }, "allowed"],
    [ofOne, "s3:GetObject", "*\0test:key\x01plain", {}, "implicitDeny"],
    [ofOne, "s3:GetObject", "*", { "test:key": "plain", "TEST:KEY": "plain" }, /^TypeError .*two spellings/],
    [ofOne, "s3:Get*", "*", { "test:key": "plain" }, /^TypeError action/],
    [ofOne, "", "*", { "test:key": "plain" }, /^TypeError action/],
    [ofOne, "s3:GetObject", "", { "test:key": "plain" }, /^TypeError resource/],
    [ofOne, "s3:GetObject", "\ud800", { "test:key": "plain" }, /^TypeError resource/],
    [ofOne, "s3:GetObject", "*", { "test:key": "\ud800" }, /^TypeError context/],
    [ofOne, "s3:GetObject", "*", { "test:key": NaN }, /^TypeError context/],
    [ofAny, "s3:GetObject", "*", { "test:key": ["a", "plain"] }, "allowed"],
    [ofAny, "s3:GetObject", "*", { "test:key": ["a", "a\x02b"] }, "allowed"],
    [ofAny, "s3:GetObject", "*", { "test:key": ["a", ""] }, "allowed"],
    [ofAny, "s3:GetObject", "*", { "test:key": ["a", 1] }, "allowed"],
    [ofAny, "s3:GetObject", "*", { "test:key": [] }, "implicitDeny"],
    [ofAny, "s3:GetObject", "*", { "test:key": ["a"] }, "implicitDeny"],
  ];
  for (const [index, [authorizer, action, resource, context, expected]] of ROWS.entries()) {
    test(`${index}: ${JSON.stringify([action, resource, context])}`, () => {
      for (const answer of answers(authorizer, action, resource, context)) {
        if (expected instanceof RegExp) assert.match(answer, expected);
        else assert.equal(answer, expected);
      }
    });
  }
});

test("texts of any length find room, and short ones after them", () => {
  for (const length of [10, 5_000, 3_000_000, 20]) {
    const key = "k".repeat(length);
    assert.equal(ofOne.decide("s3:GetObject", `arn:aws:s3:::b/${key}`, { "test:key": "plain", [key]: "ä".repeat(length) }), "allowed");
  }
});

describe("lines of a log", () => {
  const everything = asker({});
  const LOG = "s3:GetObject\tarn:aws:s3:::b/ä\ns3:PutObject\tarn:aws:s3:::b/k\r\ns3:GetObject\ta\tb\n";
  const DECISIONS = ["allowed", "implicitDeny", "allowed"];
  const ROWS = [
    [LOG, DECISIONS],
    [new TextEncoder().encode(LOG), DECISIONS],
    [LOG.trimEnd(), DECISIONS],
    ["", []],
  ];
  for (const [lines, expected] of ROWS) {
    test(`${lines.length} of a ${typeof lines}`, () => assert.deepEqual(everything.decideLines(lines), expected));
  }

  test("share their context", () => {
    const context = { "test:key": "plain" };
    assert.deepEqual(ofOne.decideLines(LOG, context), DECISIONS);
    assert.deepEqual(ofOne.decideLines(LOG, ofOne.context(context)), DECISIONS);
    assert.deepEqual(ofOne.decideLines(LOG), ["implicitDeny", "implicitDeny", "implicitDeny"]);
  });

  const WRONG = [
    ["s3:GetObject\t*\ns3:GetObject *", "lines[2]: expected an action, a tab and a resource"],
    ["s3:GetObject\t*\n\n", "lines[2]: expected an action, a tab and a resource"],
    ["s3:Get*\t*", "lines[1].action: a request names one action"],
    ["s3:GetObject\t", "lines[1].resource: expected an ARN"],
    ["\ud800", "lines"],
    [Uint8Array.of(0xff), "lines: expected text in UTF-8"],
    [7, "lines: expected a string or a Uint8Array"],
  ];
  for (const [lines, message] of WRONG) test(message, () => refused(() => everything.decideLines(lines), "TypeError", message));
});
