/** What runs or changes while a question is asked: it is decided by what was asked, or refused. */

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { iamlet } from "./lib/package.mjs";
import { GET, PRINCIPAL, assertWorks, refused } from "./lib/refused.mjs";

const { Authorizer } = iamlet;
const [action, resource] = GET;

const allow = (members) => ({ Version: "2012-10-17", Statement: { Effect: "Allow", Action: "*", Resource: "*", ...members } });
const NOTHING = allow({ Action: "ec2:*" });
const YES = allow({ Condition: { StringEquals: { "svc:key": "yes" } } });

/** The ways to ask one question. */
const WAYS = {
  isAllowed: (authorizer, context) => (authorizer.isAllowed(action, resource, context) ? "allowed" : "implicitDeny"),
  "isAllowed of an action never asked before": (authorizer, context) => authorizer.decide(`s3:Get${Math.random()}`, resource, context),
  "decide in JSON": (authorizer, context) => authorizer.decide(`s3:${"x".repeat(200)}`, resource, context),
  explain: (authorizer, context) => authorizer.explain(action, resource, context).decision,
  decideMany: (authorizer, context) => authorizer.decideMany([{ action, resource, context }])[0],
  "decideMany in JSON": (authorizer, context) => authorizer.decideMany([{ action, resource: `${resource}ä`, context }])[0],
  decideLines: (authorizer, context) => authorizer.decideLines(`${action}\t${resource}`, context)[0],
};

/** An authorizer whose clock runs `meanwhile` once, when it is told to. */
function interrupted(document, meanwhile) {
  let armed = false;
  const clock = () => {
    if (armed) {
      armed = false;
      meanwhile();
    }
    return new Date(0);
  };
  const authorizer = new Authorizer({ principal: PRINCIPAL, identityPolicies: [document], clock });
  return { authorizer, arm: () => (armed = true) };
}

for (const [title, ask] of Object.entries(WAYS)) {
  describe(title, () => {
    test("the clock frees the authorizer, and one that allows takes its place", () => {
      let other;
      const { authorizer, arm } = interrupted(NOTHING, () => {
        authorizer.free();
        other = new Authorizer({ principal: PRINCIPAL, identityPolicies: [allow()] });
      });
      assert.equal(ask(authorizer), "implicitDeny");
      arm();
      refused(() => ask(authorizer), "Error", "freed");
      assert.equal(ask(other), "allowed");
    });

    test("the clock frees the context, and one that allows takes its place", () => {
      let context, other;
      const { authorizer, arm } = interrupted(YES, () => {
        context.free();
        other = authorizer.context({ "svc:key": "yes" });
      });
      context = authorizer.context({ "svc:key": "no" });
      assert.equal(ask(authorizer, context), "implicitDeny");
      arm();
      refused(() => ask(authorizer, context), "Error", "freed");
      assert.equal(ask(authorizer, other), "allowed");
    });

    test("the clock changes the policies", () => {
      const { authorizer, arm } = interrupted(allow(), () => authorizer.update({ identityPolicies: [NOTHING] }));
      arm();
      assert.equal(ask(authorizer), "implicitDeny");
    });

    test("the clock asks, and asks itself", () => {
      const heard = [];
      const { authorizer, arm } = interrupted(YES, () => {
        heard.push(ask(authorizer, { "svc:key": "no" }), ask(authorizer, { "svc:key": "yes", other: "x".repeat(5_000) }));
      });
      arm();
      assert.equal(ask(authorizer, { "svc:key": "yes" }), "allowed");
      assert.deepEqual(heard, ["implicitDeny", "allowed"]);
    });

    test("the clock throws", () => {
      const { authorizer, arm } = interrupted(allow(), () => {
        throw new RangeError("no time");
      });
      arm();
      refused(() => ask(authorizer), "RangeError", "no time");
      assert.equal(ask(authorizer), "allowed");
    });
  });
}

describe("code that runs while a context is read", () => {
  const CONTEXT = { "svc:key": "y", "svc:other": "es", "svc:last": "z" };
  /** A context whose last value is read with `meanwhile`, once. */
  const READ = {
    "a proxy": (meanwhile) =>
      new Proxy({ ...CONTEXT }, {
        getOwnPropertyDescriptor(target, key) {
          if (key === "svc:last") meanwhile();
          return Reflect.getOwnPropertyDescriptor(target, key);
        },
      }),
    "a list that is a proxy": (meanwhile) => ({
      ...CONTEXT,
      "svc:last": new Proxy(["z"], {
        getOwnPropertyDescriptor(target, key) {
          meanwhile();
          return Reflect.getOwnPropertyDescriptor(target, key);
        },
      }),
    }),
    "a list with an every of its own": (meanwhile) => ({ ...CONTEXT, "svc:last": Object.assign(["z"], { every: meanwhile }) }),
  };
  for (const [title, made] of Object.entries(READ)) {
    test(`${title} asks another question`, () => {
      const authorizer = new Authorizer({ principal: PRINCIPAL, identityPolicies: [YES] });
      for (const other of [{ "svc:key": "abc", "svc:other": "" }, { a: ["a", "b"], b: "x".repeat(1 << 20) }]) {
        const context = made(() => authorizer.isAllowed(action, resource, other));
        assert.equal(authorizer.decide(action, resource, context), "implicitDeny");
      }
    });

    test(`${title} frees the authorizer, and one that allows takes its place`, () => {
      let other;
      const authorizer = new Authorizer({ principal: PRINCIPAL, identityPolicies: [NOTHING] });
      const context = made(() => {
        authorizer.free();
        other ??= new Authorizer({ principal: PRINCIPAL, identityPolicies: [allow()] });
        other.isAllowed(action, resource);
      });
      let answer;
      try {
        answer = authorizer.decide(action, resource, context);
      } catch (error) {
        answer = error.message;
      }
      assert.match(answer, other ? /freed/ : /^implicitDeny$/);
    });
  }

  const DECISION = /^implicitDeny$/;
  const LISTS = {
    "with a hole": [["a", , "b"], /context.*undefined/],
    "with an accessor": [Object.defineProperty(["a"], 0, { get: () => "yes", enumerable: true }), /accessor/],
    "with toJSON": [Object.assign(["a"], { toJSON: () => ["yes"] }), /toJSON/],
    "that yields something else": [Object.assign(["a"], { [Symbol.iterator]: function* () { yield "yes"; } }), DECISION],
  };
  for (const [title, [list, expected]] of Object.entries(LISTS)) {
    test(`a list ${title}`, () => {
      const any = allow({ Condition: { "ForAnyValue:StringEquals": { "svc:key": ["yes", "undefined"] } } });
      const authorizer = new Authorizer({ principal: PRINCIPAL, identityPolicies: [any] });
      for (const ask of [() => authorizer.decide(...GET, { "svc:key": list }), () => authorizer.explain(...GET, { "svc:key": list }).decision]) {
        let answer;
        try {
          answer = ask();
        } catch (error) {
          answer = error.message;
        }
        assert.match(answer, expected);
      }
    });
  }
});

test("requests of a batch have their own members alone", () => {
  const authorizer = new Authorizer({ principal: PRINCIPAL, identityPolicies: [YES] });
  Object.prototype.context = authorizer.context({ "svc:key": "yes" });
  try {
    assert.deepEqual(authorizer.decideMany([{ action, resource }]), ["implicitDeny"]);
  } finally {
    delete Object.prototype.context;
  }
  const twice = Object.assign([{ action, resource }], { [Symbol.iterator]: function* () { yield* [this[0], this[0]]; } });
  assert.equal(authorizer.decideMany(twice).length, 1);
  refused(() => authorizer.decideMany([, { action, resource }]), "TypeError", "requests[0]");
  const inherited = Object.create(Object.assign(Object.create(null), { action, resource }));
  refused(() => authorizer.decideMany([inherited]), "TypeError", "requests[0].action");
});

test("an action that UTF-8 cannot hold is none that it could be taken for", () => {
  const authorizer = new Authorizer({ principal: PRINCIPAL, identityPolicies: [allow({ Action: "s3:Get\ufffd" })] });
  for (const ask of [() => authorizer.isAllowed("s3:Get\ud800", "*"), () => authorizer.decideMany([{ action: "s3:Get\ud800", resource: "*" }])]) {
    refused(ask, "TypeError", "action");
  }
  assert.equal(authorizer.decide("s3:Get\ufffd", "*"), "allowed");
});

test("more actions than are known by their numbers, in changing order", () => {
  const [ones, twos] = ["s3:A1*", "s3:A2*"].map((Action) => new Authorizer({ principal: PRINCIPAL, identityPolicies: [allow({ Action })] }));
  for (let asked = 0; asked < 30_000; asked++) {
    const name = `s3:A${(asked * 7919) % 10_007}`;
    assert.equal(ones.isAllowed(name, "*"), name.startsWith("s3:A1"), name);
    assert.equal(twos.isAllowed(name, "*"), name.startsWith("s3:A2"), name);
  }
});

test("bytes that say to be fewer are all there", () => {
  const authorizer = new Authorizer({ principal: PRINCIPAL, identityPolicies: [allow()] });
  const lines = `${action}\t${resource}\n`.repeat(10_000);
  class Short extends Uint8Array {
    get length() {
      return 1;
    }
  }
  assert.equal(authorizer.decideLines(new Short(new TextEncoder().encode(lines))).length, 10_000);
  refused(() => authorizer.decideLines(new Proxy(new Uint8Array(3), {})), "TypeError", "lines");
  assertWorks();
});

test("a resource of many colons costs no more among many statements", () => {
  const statement = (Resource) => ({ Effect: "Allow", Action: "s3:*", Resource });
  const Statement = [statement("arn:aws:*:*:*:a*z"), ...Array.from({ length: 20 }, (_, index) => statement(`arn:aws:s3:::b${index}`))];
  const authorizer = new Authorizer({ principal: PRINCIPAL, identityPolicies: [{ Version: "2012-10-17", Statement }] });
  assert.equal(authorizer.decide("s3:GetObject", `arn:aws:s3:::${":a".repeat(200_000)}`), "implicitDeny");
  assert.equal(authorizer.decide("s3:GetObject", `arn:aws:s3:::${":a".repeat(200_000)}z`), "allowed");
});
