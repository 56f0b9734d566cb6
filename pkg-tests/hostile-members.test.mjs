/** Wrong types: every member of every input refuses them by its name. */

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { iamlet } from "./lib/package.mjs";
import { DOCUMENT, GET, PRINCIPAL, assertWorks, authorizer, refused, rejected } from "./lib/refused.mjs";

const { Authorizer, IAM, Policy } = iamlet;

/** Values by their kind; a member that takes one kind refuses all others. */
const VALUES = {
  string: "x y",
  number: 42,
  boolean: true,
  array: ["x y"],
  object: { x: "y" },
  function: () => "x",
  symbol: Symbol("x"),
  bigint: 10n,
  map: new Map(),
  nan: Number.NaN,
};
/** All but the kinds named. */
const others = (...kinds) => Object.entries(VALUES).filter(([kind]) => !kinds.includes(kind));
const REFUSALS = ["TypeError", "PolicyError"];

/** The kinds of values that a member may take; a string or object of the wrong content is refused all the same. */
const OPTIONS = {
  principal: ["function"],
  identityPolicies: [],
  permissionsBoundary: [],
  sessionPolicies: [],
  serviceControlPolicies: [],
  resourceControlPolicies: [],
  resourcePolicy: [],
  resourceAccount: [],
  vpcEndpointPolicy: [],
  vpcEndpointType: [],
  defaults: ["boolean"],
  clock: ["function"],
};

describe("options of an authorizer", () => {
  for (const [member, kinds] of Object.entries(OPTIONS)) {
    for (const [kind, value] of others(...(member === "principal" ? [] : kinds))) {
      test(`${member}: ${kind}`, () => {
        refused(() => new Authorizer({ principal: PRINCIPAL, identityPolicies: [DOCUMENT], [member]: value }), REFUSALS, member);
      });
      test(`update of ${member}: ${kind}`, () => {
        const updated = new Authorizer({ principal: PRINCIPAL, identityPolicies: [DOCUMENT] });
        // The other member of the update must not be taken over either.
        refused(() => updated.update({ sessionPolicies: [{ ...DOCUMENT, Statement: [] }], [member]: value }), REFUSALS, member);
        assert.equal(updated.decide(...GET), "allowed");
      });
    }
  }

  const inner = {
    "identityPolicies[1]": (value) => ({ identityPolicies: [DOCUMENT, value] }),
    "serviceControlPolicies[0]": (value) => ({ serviceControlPolicies: [value, [DOCUMENT]] }),
    "serviceControlPolicies[1][0]": (value) => ({ serviceControlPolicies: [[DOCUMENT], [value]] }),
    "resourceControlPolicies[0][0]": (value) => ({ resourceControlPolicies: [[value]] }),
    "sessionPolicies[0].document": (value) => ({ sessionPolicies: [{ name: "Named", document: value }] }),
    "permissionsBoundary.document": (value) => ({ permissionsBoundary: { document: value } }),
  };
  for (const [path, options] of Object.entries(inner)) {
    for (const [kind, value] of others("string", "object")) {
      test(`${path}: ${kind}`, () => {
        refused(() => new Authorizer({ principal: PRINCIPAL, ...options(value) }), REFUSALS, path);
      });
    }
  }

  for (const [kind, value] of others("string")) {
    test(`identityPolicies[0].name: ${kind}`, () => {
      const identityPolicies = [{ name: value, document: DOCUMENT }];
      refused(() => new Authorizer({ principal: PRINCIPAL, identityPolicies }), "TypeError", "identityPolicies[0].name");
    });
  }

  test("unknown members", () => {
    refused(() => new Authorizer({ principal: PRINCIPAL, identityPolicy: DOCUMENT }), "TypeError", "identityPolicy");
    refused(() => new Authorizer({ principal: PRINCIPAL, permissionsboundary: DOCUMENT }), "TypeError", "permissionsboundary");
    refused(() => authorizer.update({ boundary: DOCUMENT }), "TypeError", "boundary");
    const named = { name: "x", document: DOCUMENT, type: "identity" };
    refused(() => new Authorizer({ principal: PRINCIPAL, identityPolicies: [named] }), "TypeError", "type");
  });

  test("a missing principal, and no options at all", () => {
    refused(() => new Authorizer({}), "TypeError", "principal");
    for (const options of [undefined, null, "x", 1, [], () => ({})]) refused(() => new Authorizer(options), "TypeError");
  });

  test("a clock that tells no time", () => {
    const broken = (clock) => () => new Authorizer({ principal: PRINCIPAL, identityPolicies: [DOCUMENT], clock }).decide(...GET);
    refused(broken(() => "today"), "TypeError", "clock");
    refused(broken(() => new Date(Number.NaN)), "TypeError", "clock");
    refused(broken(() => Date.now()), "TypeError", "clock");
    refused(broken(() => { throw new RangeError("no time"); }), "RangeError", "no time");
  });
});

describe("members of a principal", () => {
  const members = {
    arn: ["string"],
    userId: ["string"],
    tags: ["object"],
    sessionTags: ["object"],
    roleArn: [],
    federatingUserArn: [],
    credentials: [],
    mfa: ["boolean"],
    tokenIssueTime: [],
    sourceIdentity: ["string"],
    federatedProvider: ["string"],
    organizationId: ["string"],
    organizationPaths: ["array"],
    managementAccount: [],
    serviceLinked: ["boolean"],
    canonicalUserId: ["string"],
  };
  for (const [member, kinds] of Object.entries(members)) {
    for (const [kind, value] of others(...kinds)) {
      test(`principal.${member}: ${kind}`, () => {
        refused(() => new Authorizer({ principal: { arn: PRINCIPAL, [member]: value } }), "TypeError", member);
      });
    }
  }

  const inner = {
    "principal.tags.team": [(value) => ({ tags: { team: value } }), ["string"]],
    "principal.sessionTags.team": [(value) => ({ sessionTags: { team: value } }), ["string"]],
    "principal.mfa": [(value) => ({ mfa: { ageSeconds: value } }), ["number"]],
    "principal.organizationPaths": [(value) => ({ organizationPaths: [value] }), ["string"]],
  };
  for (const [path, [principal, kinds]] of Object.entries(inner)) {
    for (const [kind, value] of others(...kinds)) {
      test(`${path}: ${kind}`, () => {
        refused(() => new Authorizer({ principal: { arn: PRINCIPAL, ...principal(value) } }), "TypeError", path);
      });
    }
  }
});

describe("requests", () => {
  const ways = {
    decide: (...request) => authorizer.decide(...request),
    isAllowed: (...request) => authorizer.isAllowed(...request),
    explain: (...request) => authorizer.explain(...request),
  };
  for (const [way, call] of Object.entries(ways)) {
    test(`${way} refuses wrong arguments`, () => {
      for (const [, value] of others("string")) {
        refused(() => call(value, "*"), "TypeError", "action");
        refused(() => call("s3:GetObject", value), "TypeError", "resource");
      }
      for (const [, value] of others("object")) refused(() => call(...GET, value), "TypeError", "context");
      for (const [, value] of others("string", "number", "boolean", "array")) {
        refused(() => call(...GET, { "svc:key": value }), "TypeError", "svc:key");
        refused(() => call(...GET, { "svc:key": ["x", value] }), "TypeError", "svc:key");
      }
      refused(() => call(), "TypeError", "action");
      refused(() => call("s3:GetObject"), "TypeError", "resource");
      refused(() => call("s3:GetObject", ""), "TypeError", "resource");
      refused(() => call(...GET, null), "TypeError", "context");
    });
  }

  test("explain refuses wrong options", () => {
    for (const value of [42, "all", null, []]) refused(() => authorizer.explain(...GET, {}, value), "TypeError", "options");
    refused(() => authorizer.explain(...GET, {}, { statements: "some" }), "TypeError", "options.statements");
    refused(() => authorizer.explain(...GET, {}, { statement: "all" }), "TypeError", "statement");
  });

  test("a batch names the request", () => {
    const good = { action: GET[0], resource: GET[1] };
    for (const [, value] of others("array")) refused(() => authorizer.decideMany(value), "TypeError", "requests");
    for (const [, value] of others("object")) refused(() => authorizer.decideMany([good, value]), "TypeError", "requests[1]");
    for (const [, value] of others("string")) {
      refused(() => authorizer.decideMany([good, { ...good, action: value }]), "TypeError", "requests[1].action");
      refused(() => authorizer.decideMany([good, { ...good, resource: value }]), "TypeError", "requests[1].resource");
    }
    refused(() => authorizer.decideMany([good, { ...good, action: "s3:*" }]), "TypeError", "requests[1].action");
    for (const [, value] of others("object")) {
      refused(() => authorizer.decideMany([good, { ...good, context: value }]), "TypeError", "requests[1].context");
    }
    refused(() => authorizer.decideMany([good, { action: GET[0] }]), "TypeError", "requests[1].resource");
    refused(() => authorizer.decideMany([good, { ...good, contexts: {} }]), "TypeError", "contexts");
    assert.deepEqual(authorizer.decideMany([]), []);
  });

  test("two spellings of one key", () => {
    refused(() => authorizer.decide(...GET, { "svc:Key": "a", "SVC:key": "b" }), "TypeError", "SVC:key");
    refused(() => authorizer.context({ "svc:Key": "a", "svc:key": "b" }), "TypeError", "svc:key");
  });
});

describe("policies", () => {
  test("compile refuses what is no document", () => {
    for (const [, value] of others("string", "object")) refused(() => Policy.compile(value), "TypeError", "document");
    for (const value of [undefined, null]) refused(() => Policy.compile(value), "TypeError", "document");
    refused(() => Policy.compile(Policy.compile(DOCUMENT)), "TypeError", "document");
  });

  test("compile refuses wrong options", () => {
    for (const [, value] of others("string")) {
      refused(() => Policy.compile(DOCUMENT, { name: value }), "TypeError", "name");
      refused(() => Policy.compile(DOCUMENT, { type: value }), "TypeError", "type");
    }
    refused(() => Policy.compile(DOCUMENT, { type: "group" }), "TypeError", "type");
    refused(() => Policy.compile(DOCUMENT, { kind: "identity" }), "TypeError", "kind");
  });

  test("freed objects say so", () => {
    const freed = new Authorizer({ principal: PRINCIPAL, identityPolicies: [DOCUMENT] });
    const context = freed.context({});
    freed.free();
    freed.free();
    refused(() => freed.decide(...GET), "Error", "freed");
    context.free();
    refused(() => authorizer.decide(...GET, context), "Error", "freed");
  });
});

describe("the client", () => {
  const input = { PolicyInputList: [JSON.stringify(DOCUMENT)], ActionNames: ["s3:GetObject"] };
  const iam = new IAM();

  test("refuses wrong options", () => {
    for (const [, value] of others("string")) refused(() => new IAM({ accountId: value }), "TypeError", "accountId");
    for (const [, value] of others("boolean")) refused(() => new IAM({ legacySimulationResults: value }), "TypeError", "legacySimulationResults");
    refused(() => new IAM({ account: "123456789012" }), "TypeError", "account");
  });

  test("refuses wrong input, naming the member", async () => {
    for (const [, value] of others("array")) {
      await rejected(() => iam.simulateCustomPolicy({ ...input, ActionNames: value }), "ValidationError", "ActionNames");
    }
    for (const [, value] of others("string")) {
      await rejected(() => iam.simulateCustomPolicy({ ...input, ActionNames: ["s3:GetObject", value] }), "ValidationError", "ActionNames");
      await rejected(() => iam.simulateCustomPolicy({ ...input, CallerArn: value }), "ValidationError", "CallerArn");
    }
    for (const [, value] of others("object")) await rejected(() => iam.simulateCustomPolicy(value), "ValidationError");
    await rejected(() => iam.simulateCustomPolicy({ ...input, Actions: [] }), "ValidationError", "Actions");
    await rejected(() => iam.simulateCustomPolicy({ ...input, ContextEntries: [{ ContextKeyName: 5 }] }), "ValidationError", "ContextKeyName");
  });

  test("has no operations by inherited names, and is no promise", async () => {
    for (const name of ["__proto__", "constructor", "toString", "then", "", "simulateCustomPolicy", 5, null]) {
      await rejected(() => iam.call(name, input), "ValidationError");
    }
    assert.equal(iam.then, undefined);
    assert.equal(await Promise.resolve(iam), iam);
    assertWorks();
  });
});
