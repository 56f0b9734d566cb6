/** Requests cross to the module as numbers and texts: whatever a request holds, and whatever was asked before, each way to ask answers the same. */

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

/** The policy crosses in a text of its own, the resource in another: each letter of both has to come over. */
describe("a policy holds what was written", () => {
  const LONG = "a".repeat(5000);
  const TEXTS = ["", "a", "ä", "𝄞", "aä", "äa", "a𝄞", `${LONG}é`, `é${LONG}`, `${LONG}𝄞${LONG}ä`, "€".repeat(3000), "𝄞".repeat(2000), "\u2028\ufeff\u0000"];
  for (const text of TEXTS) {
    test(JSON.stringify(text).slice(0, 40), () => {
      const resource = `arn:aws:s3:::${text}`;
      const document = JSON.stringify({ Version: "2012-10-17", Statement: { Effect: "Allow", Action: "s3:*", Resource: resource } });
      const authorizer = new Authorizer({ principal: PRINCIPAL, identityPolicies: [document] });
      assert.equal(authorizer.decide("s3:GetObject", resource), "allowed");
      assert.equal(authorizer.decide("s3:GetObject", `${resource}x`), "implicitDeny");
      assert.equal(authorizer.explain("s3:GetObject", resource, undefined, { statements: "decisive" }).sets[0].policies[0].statements[0].resource.pattern, resource);
      authorizer.free();
    });
  }
});

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

describe("what was asked before changes no answer", () => {
  const others = (count) => Object.fromEntries(Array.from({ length: count }, (_, at) => [`other:${at}`, "plain"]));
  const key = { "test:key": "plain" };
  /** Contexts that are asked in turn, with what comes of each. */
  const ROWS = {
    "another value": [[key, "allowed"], [{ "test:key": "no" }, "implicitDeny"]],
    "another order of keys": [[{ ...others(2), ...key }, "allowed"], [{ ...key, ...others(2) }, "allowed"], [{ "other:0": "plain", "test:key": "no", "other:1": "plain" }, "implicitDeny"]],
    "a list and one": [[{ "test:key": ["no", "plain"] }, "allowed"], [{ "test:key": "no" }, "implicitDeny"], [{ "test:key": ["no"] }, "implicitDeny"], [key, "allowed"]],
    "lists of other lengths": [1, 2, 5, 300, 0, 4].map((length) => [{ "test:key": [...Array(length).fill("no"), "plain"], "other:0": "plain" }, "allowed"]),
    "values that run into one another": [[{ "a:a": "pla", "test:key": "in" }, "implicitDeny"], [{ "a:a": "", "test:key": "plain" }, "allowed"], [{ "a:a": "plain", "test:key": "" }, "allowed"]],
    "another spelling": [[key, "allowed"], [{ "TEST:Key": "plain" }, "allowed"], [{ "test:keys": "plain" }, "implicitDeny"]],
    "two spellings": [[{ "test:key": "plain", "TEST:KEY": "plain" }, /two spellings/], [key, "allowed"]],
    "more kinds of context than are known by number": Array.from({ length: 40 }, (_, at) => [{ ...others(at), "test:key": at % 2 ? "plain" : "no" }, at % 2 ? "allowed" : "implicitDeny"]),
    "more values than have room": [255, 256, 257, 600].map((count) => [{ ...others(count), ...key }, "allowed"]),
    "beyond ASCII": [[key, "allowed"], [{ "test:key": "plaiń" }, "implicitDeny"], [{ "test:key": "ä€𝄞" }, "allowed"]],
  };
  for (const [name, turns] of Object.entries(ROWS)) {
    test(name, () => {
      for (const [context, expected] of [...turns, ...turns.toReversed(), ...turns]) {
        if (expected instanceof RegExp) assert.throws(() => ofAny.decide("s3:GetObject", "*", context), expected);
        else assert.equal(ofAny.decide("s3:GetObject", "*", context), expected, JSON.stringify(context));
      }
    });
  }

  test("more actions than are known by number", () => {
    const prepared = ofOne.context(key);
    for (const round of [1, 2, 3]) {
      for (let at = 0; at < 5_000; at++) {
        const [action, expected] = at % 2 ? [`s3:Get${at}`, "allowed"] : [`s3:Put${at}`, "implicitDeny"];
        assert.equal(ofOne.decide(action, "*", prepared), expected, `${action} in round ${round}`);
      }
    }
  });

  test("two authorizers and a change of one, with one prepared context", () => {
    const context = ofOne.context({ "test:key": "a" });
    const changed = asker({ StringEquals: { "test:key": "a" } });
    for (const held of ["a", "b", "a"]) {
      changed.update({ identityPolicies: [{ Version: "2012-10-17", Statement: { ...STATEMENT, Condition: { StringEquals: { "test:key": held } } } }] });
      for (let round = 0; round < 3; round++) {
        assert.equal(changed.decide("s3:GetObject", "*", context), held === "a" ? "allowed" : "implicitDeny");
        assert.equal(ofOne.decide("s3:GetObject", "*", context), "implicitDeny");
      }
    }
  });

  test("the time is that of each decision, with one prepared context", () => {
    let now = "2026-01-01T00:00:00Z";
    const condition = { DateLessThan: { "aws:CurrentTime": "2026-06-01T00:00:00Z" } };
    const document = { Version: "2012-10-17", Statement: { ...STATEMENT, Condition: condition } };
    const authorizer = new Authorizer({ principal: PRINCIPAL, identityPolicies: [document], clock: () => new Date(now) });
    const context = authorizer.context({ "test:key": "plain" });
    const turns = [["2026-01-01T00:00:00Z", "allowed"], ["2026-07-01T00:00:00Z", "implicitDeny"]];
    for (const [time, expected] of [...turns, ...turns, ...turns]) {
      now = time;
      assert.equal(authorizer.decide("s3:GetObject", "*", context), expected);
      assert.equal(authorizer.decide("s3:GetObject", "*"), expected);
    }
  });
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
