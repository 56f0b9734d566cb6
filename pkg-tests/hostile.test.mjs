/** Hostile documents, strings and objects. */

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { iamlet } from "./lib/package.mjs";
import { DOCUMENT, GET, PRINCIPAL, assertWorks, authorizer, refused } from "./lib/refused.mjs";

const { Authorizer, Policy } = iamlet;
const TEN_MEGABYTES = 10 << 20;
const LONE = "a\ud800b";

/** A document with one Allow statement of `members`. */
const allow = (members) => ({ Version: "2012-10-17", Statement: { Effect: "Allow", Action: "*", Resource: "*", ...members } });
/** The decision on `request` under one document. */
function decide(document, ...request) {
  const one = new Authorizer({ principal: PRINCIPAL, identityPolicies: [document] });
  try {
    return one.decide(...request);
  } finally {
    one.free();
  }
}
const nested = (levels, leaf) => Array.from({ length: levels }).reduce((inner) => [inner], leaf);

describe("documents that are no JSON", () => {
  test("are refused with line and column", () => {
    const error = refused(() => Policy.compile('{\n  "Version": "2012-10-17",\n  "Statement" []\n}'), "PolicyError");
    assert.deepEqual([error.code, error.line, error.column], ["InvalidJson", 3, 14]);
  });

  test("columns count UTF-16 units", () => {
    const error = refused(() => Policy.compile('{"😀é": x}'), "PolicyError");
    assert.deepEqual([error.code, error.line, error.column], ["InvalidJson", 1, 8]);
  });

  for (const text of ["", " ", "null", "[]", "{", "\0", "{}{}", "\ufeff{}", "{'Version': 1}", '{"a": 1,}', '{"a": 01}', '{"a": "\\x"}', '{"a": "\n"}']) {
    test(`such as ${JSON.stringify(text)}`, () => {
      refused(() => Policy.compile(text), "PolicyError");
    });
  }

  test("are refused by their place in an authorizer", () => {
    const error = refused(() => new Authorizer({ principal: PRINCIPAL, serviceControlPolicies: [[DOCUMENT], ["{"]] }), "PolicyError");
    assert.equal(error.policy, "serviceControlPolicies[1][0]");
  });
});

describe("documents of ten megabytes", () => {
  const documents = {
    "one long resource": JSON.stringify(allow({ Resource: "*".repeat(TEN_MEGABYTES) })),
    "blanks": `${" ".repeat(TEN_MEGABYTES)}{}`,
    "stars": "*".repeat(TEN_MEGABYTES),
    "an object": allow({ Resource: "*".repeat(TEN_MEGABYTES) }),
    "an object of many strings": allow({ Action: Array.from({ length: 100_000 }, (_, index) => `s3:Action${index}${"x".repeat(90)}`) }),
  };
  for (const [title, document] of Object.entries(documents)) {
    test(title, () => {
      assert.equal(refused(() => Policy.compile(document), "PolicyError").code, "TooLarge");
    });
  }

  test("but one of almost four is used", () => {
    const document = allow({ Resource: ["arn:aws:s3:::bucket/*", `arn:aws:s3:::${"*a".repeat(2_000_000)}b`] });
    assert.equal(decide(document, ...GET), "allowed");
    assert.equal(decide(document, "s3:GetObject", `arn:aws:s3:::${"a".repeat(100_000)}`), "implicitDeny");
  });
});

describe("deep nesting", () => {
  for (const levels of [65, 1_000, 100_000, 5_000_000]) {
    test(`text of ${levels} levels`, () => {
      const error = refused(() => Policy.compile(`{"Statement":${"[".repeat(levels)}${"]".repeat(levels)}}`), "PolicyError");
      assert.equal(error.code, levels * 2 > 4 << 20 ? "TooLarge" : "TooDeep");
    });
    test(`text of ${levels} levels that are never closed`, () => {
      refused(() => Policy.compile(`{"a":`.repeat(Math.min(levels, 500_000))), "PolicyError");
    });
  }

  for (const levels of [65, 1_000, 100_000]) {
    test(`an object of ${levels} levels`, () => {
      refused(() => Policy.compile(allow({ Condition: nested(levels, "x") })), ["PolicyError", "TypeError"]);
    });
    test(`a context of ${levels} levels`, () => {
      refused(() => authorizer.decide(...GET, { "svc:key": nested(levels, "x") }), "TypeError", "svc:key");
    });
    test(`a principal of ${levels} levels`, () => {
      refused(() => new Authorizer({ principal: { arn: PRINCIPAL, tags: { team: nested(levels, "x") } } }), "TypeError", "principal.tags");
    });
  }
});

describe("strings that UTF-8 cannot hold", () => {
  const places = {
    document: () => Policy.compile(JSON.stringify(DOCUMENT).replace("bucket", LONE)),
    "document.Statement.Resource": () => Policy.compile(allow({ Resource: LONE })),
    "document.Statement.Condition.StringEquals": () => Policy.compile(allow({ Condition: { StringEquals: { [LONE]: "x" } } })),
    name: () => Policy.compile(DOCUMENT, { name: LONE }),
    type: () => Policy.compile(DOCUMENT, { type: LONE }),
    action: () => authorizer.decide(LONE, "*"),
    resource: () => authorizer.decide("s3:GetObject", LONE),
    "context.svc:key": () => authorizer.decide(...GET, { "svc:key": LONE }),
    "context.": () => authorizer.decide(...GET, { [LONE]: "x" }),
    "requests[0].resource": () => authorizer.decideMany([{ action: GET[0], resource: LONE }]),
    principal: () => new Authorizer({ principal: LONE }),
    "principal.tags.team": () => new Authorizer({ principal: { arn: PRINCIPAL, tags: { team: LONE } } }),
    "identityPolicies[0].name": () => new Authorizer({ principal: PRINCIPAL, identityPolicies: [{ name: LONE, document: DOCUMENT }] }),
    resourceAccount: () => new Authorizer({ principal: PRINCIPAL, resourceAccount: LONE }),
  };
  for (const [place, call] of Object.entries(places)) {
    test(place, () => {
      refused(call, "TypeError", place);
    });
  }

  test("written as an escape in a document", () => {
    refused(() => Policy.compile('{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"a\\ud800b"}}'), "PolicyError");
  });

  test("a pair is a character like any other", () => {
    assert.equal(decide(allow({ Resource: "arn:aws:s3:::b/?" }), "s3:GetObject", "arn:aws:s3:::b/😀"), "allowed");
  });
});

describe("strings with NUL, and very long ones", () => {
  test("NUL matches itself and nothing else", () => {
    const document = allow({ Resource: "arn:aws:s3:::b/a\0b" });
    assert.equal(decide(document, "s3:GetObject", "arn:aws:s3:::b/a\0b"), "allowed");
    assert.equal(decide(document, "s3:GetObject", "arn:aws:s3:::b/a"), "implicitDeny");
    assert.equal(decide(allow({ Condition: { StringEquals: { "svc:key": "\0" } } }), ...GET, { "svc:key": "\0" }), "allowed");
    assertWorks();
  });

  test("ten megabytes in a request", () => {
    refused(() => authorizer.decide("*".repeat(TEN_MEGABYTES), "*"), "TypeError", "action");
    assert.equal(authorizer.decide("s3:GetObject", `arn:aws:s3:::bucket/${"*".repeat(TEN_MEGABYTES)}`), "allowed");
    assert.equal(authorizer.decide(...GET, { "svc:key": "x".repeat(TEN_MEGABYTES) }), "allowed");
    assertWorks();
  });

  test("a hundred thousand context keys", () => {
    const context = Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`svc:key${index}`, `${index}`]));
    assert.equal(decide(allow({ Condition: { StringEquals: { "svc:key99999": "99999" } } }), ...GET, context), "allowed");
    assertWorks();
  });
});

describe("objects that are not data", () => {
  const cyclic = {};
  cyclic.again = { list: [cyclic] };
  let ran = 0;
  const getter = Object.defineProperty({}, "Effect", { enumerable: true, get: () => (ran += 1) });
  const values = {
    "a cyclic object": cyclic,
    "a getter": getter,
    "an object with toJSON": { toJSON: () => "Allow" },
    "an object with an inherited toJSON": Object.create({ toJSON: () => "Allow" }),
    "undefined": { value: undefined },
    "NaN": { value: Number.NaN },
    "Infinity": { value: Infinity },
    "a function": { value: () => "x" },
    "a symbol": { value: Symbol("x") },
    "a BigInt": { value: 1n },
    "a Map": new Map([["a", "b"]]),
    "a Date": new Date(0),
    "an array with a hole": { value: [, "x"] },
    "an instance of a class": new (class Statement {
      Effect = "Allow";
    })(),
  };
  for (const [title, value] of Object.entries(values)) {
    test(`${title} in a document`, () => {
      refused(() => Policy.compile({ Version: "2012-10-17", Statement: [value] }), "TypeError", "document.Statement[0]");
      refused(() => new Authorizer({ principal: PRINCIPAL, resourcePolicy: { Statement: value } }), "TypeError", "resourcePolicy.Statement");
    });
    test(`${title} in a principal`, () => {
      if (title === "undefined") return;
      refused(() => new Authorizer({ principal: { arn: PRINCIPAL, tags: value } }), "TypeError", "principal.tags");
    });
  }

  test("no getter was run", () => {
    assert.equal(ran, 0);
    refused(() => authorizer.decide(...GET, Object.defineProperty({}, "svc:key", { enumerable: true, get: () => (ran += 1) })), "TypeError", "context.svc:key");
    refused(() => new Authorizer(Object.defineProperty({ principal: PRINCIPAL }, "resourcePolicy", { enumerable: true, get: () => (ran += 1) })), "TypeError", "resourcePolicy");
    assert.equal(ran, 0);
  });

  test("an error that a proxy throws goes to the caller, and the next call works", () => {
    const trap = new Proxy({}, { ownKeys: () => { throw new RangeError("trap"); } });
    refused(() => Policy.compile(trap), "RangeError", "trap");
    refused(() => authorizer.decide(...GET, trap), "RangeError", "trap");
    refused(() => new Authorizer(trap), "RangeError", "trap");
  });

  test("a small object that stands for a huge one", () => {
    let value = "x";
    for (let level = 0; level < 50; level++) value = [value, value];
    refused(() => Policy.compile(allow({ Resource: value })), ["TypeError", "PolicyError"]);
  });
});

describe("keys named like members of Object.prototype", () => {
  const names = ["__proto__", "constructor", "toString", "hasOwnProperty"];
  const object = (name, value) => JSON.parse(`{${JSON.stringify(name)}:${JSON.stringify(value)}}`);

  for (const name of names) {
    test(`${name} in a document`, () => {
      for (const document of [JSON.stringify(DOCUMENT).replace("{", `{${JSON.stringify(name)}:{},`), { ...DOCUMENT, ...{} }]) {
        if (typeof document !== "string") Object.defineProperty(document, name, { value: {}, enumerable: true });
        const error = refused(() => Policy.compile(document), "PolicyError");
        assert.deepEqual([error.code, error.path], ["UnknownElement", name]);
      }
    });

    test(`${name} as a condition key, a context key and a tag`, () => {
      const document = allow({ Condition: { StringEquals: object(name, "x") } });
      assert.equal(decide(document, ...GET, object(name, "x")), "allowed");
      assert.equal(decide(document, ...GET, object(name, "y")), "implicitDeny");
      assert.equal(decide(document, ...GET, {}), "implicitDeny");
      const tagged = new Authorizer({
        principal: { arn: PRINCIPAL, tags: object(name, "x") },
        identityPolicies: [allow({ Condition: { StringEquals: { [`aws:PrincipalTag/${name}`]: "x" } } })],
      });
      assert.equal(tagged.decide(...GET), "allowed");
    });

    test(`${name} as an option`, () => {
      refused(() => new Authorizer(Object.assign(object(name, "x"), { principal: PRINCIPAL })), "TypeError", name);
      refused(() => Policy.compile(DOCUMENT, object(name, "x")), "TypeError", name);
      refused(() => authorizer.update(object(name, "x")), "TypeError", name);
    });
  }

  test("what Object.prototype holds is no option", () => {
    Object.prototype.permissionsBoundary = "{}";
    Object.prototype.context = { "svc:key": "x" };
    try {
      assertWorks();
      assert.deepEqual(authorizer.decideMany([{ action: GET[0], resource: GET[1] }]), ["allowed"]);
    } finally {
      delete Object.prototype.permissionsBoundary;
      delete Object.prototype.context;
    }
  });
});
