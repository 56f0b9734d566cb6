/** The memory of the modules is that of what is held: decisions leave nothing, nor does what was freed. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { memories, sizes } from "./lib/wasm-memory.mjs";
import { authorizer, iamlet } from "./lib/package.mjs";

const PRINCIPAL = { arn: "arn:aws:sts::123456789012:assumed-role/Dev/bob", sessionTags: { team: "blue" } };
const statement = (index) => ({
  Sid: `S${index}`,
  Effect: index % 7 === 6 ? "Deny" : "Allow",
  Action: [`s3:Get${index}*`, "dynamodb:*"],
  Resource: `arn:aws:s3:::bucket-${index}/\${aws:PrincipalTag/team}/*`,
  Condition: { StringEquals: { "aws:RequestedRegion": ["us-east-1", "eu-west-1"] }, IpAddress: { "aws:SourceIp": "10.0.0.0/8" } },
});
const document = (length) => JSON.stringify({ Version: "2012-10-17", Statement: Array.from({ length }, (_, index) => statement(index)) });
const SHARED = document(20);
const OWN = document(5);
const CONTEXT = { "aws:RequestedRegion": "eu-west-1", "aws:SourceIp": "10.0.0.1", "aws:TagKeys": ["a", "b"] };

/** Decisions by every way to ask. */
function decide(deciding, prepared, count) {
  for (let index = 0; index < count; index++) {
    const request = [`s3:Get${index % 20}Object`, `arn:aws:s3:::bucket-${index % 20}/blue/${index}`];
    deciding.isAllowed(...request, prepared);
    if (index % 10 === 0) deciding.decide(...request, CONTEXT);
    if (index % 1000 === 0) {
      const [action, resource] = request;
      deciding.explain(...request, prepared);
      deciding.decideMany(Array.from({ length: 50 }, (_, place) => ({ action, resource, context: place % 2 ? prepared : CONTEXT })));
    }
  }
}

/** Authorizers that are made, asked, changed and freed, each with a policy and a context of its own. */
function come({ Authorizer, Policy }, shared, count) {
  for (let index = 0; index < count; index++) {
    const policy = Policy.compile(OWN, { name: `Policy${index % 100}` });
    const deciding = new Authorizer({ principal: PRINCIPAL, identityPolicies: [policy, shared], permissionsBoundary: OWN });
    const context = deciding.context(CONTEXT);
    decide(deciding, context, 3);
    deciding.update({ permissionsBoundary: null });
    assert.throws(() => deciding.update({ permissionsBoundary: "{" }));
    for (const thing of [context, deciding, policy]) thing.free();
  }
}

for (const [title, api] of Object.entries({ "iamlet/authorizer": authorizer, iamlet })) {
  test(`a million decisions and ten thousand authorizers, by ${title}`, () => {
    const before = memories.length;
    const { Authorizer, Policy } = api;
    const shared = Policy.compile(SHARED, { name: "Shared" });
    const deciding = new Authorizer({ principal: PRINCIPAL, identityPolicies: [shared] });
    const prepared = deciding.context(CONTEXT);
    assert.equal(memories.length, before + 1);
    decide(deciding, prepared, 10_000);
    come(api, shared, 100);
    const warm = sizes();
    decide(deciding, prepared, 1_000_000);
    come(api, shared, 10_000);
    assert.deepEqual(sizes(), warm);
  });
}
