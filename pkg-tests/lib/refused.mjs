/** Bad input: it ends in a typed error that names what is wrong, and the next call works. */

import assert from "node:assert/strict";
import { iamlet } from "./package.mjs";

export const DOCUMENT = Object.freeze({
  Version: "2012-10-17",
  Statement: { Effect: "Allow", Action: "s3:GetObject", Resource: "arn:aws:s3:::bucket/*" },
});
export const PRINCIPAL = "arn:aws:iam::123456789012:user/Bob";
export const GET = Object.freeze(["s3:GetObject", "arn:aws:s3:::bucket/key"]);

export const authorizer = new iamlet.Authorizer({ principal: PRINCIPAL, identityPolicies: [DOCUMENT] });

/** An authorizer from before still answers, and a new one can be made. */
export function assertWorks() {
  assert.equal(authorizer.decide(...GET), "allowed");
  assert.equal(authorizer.decide("s3:PutObject", GET[1]), "implicitDeny");
  const fresh = new iamlet.Authorizer({ principal: PRINCIPAL, identityPolicies: [DOCUMENT] });
  assert.equal(fresh.decide(...GET), "allowed");
  fresh.free();
}

/** `call` throws an error of one of `types` whose message, or the policy that it names, holds `words`. */
export function refused(call, types, words = "") {
  let result;
  try {
    result = call();
  } catch (error) {
    assertRefusal(error, types, words);
    assertWorks();
    return error;
  }
  return assert.fail(`not refused, but answered ${String(result)}`);
}

/** The same for a call that returns a promise. */
export async function rejected(call, types, words = "") {
  const error = await call().then(
    () => assert.fail("not refused"),
    (reason) => reason,
  );
  assertRefusal(error, types, words);
  assertWorks();
  return error;
}

function assertRefusal(error, types, words) {
  const told = `${error.name} ${error.policy ?? ""} ${error.message}`.slice(0, 500);
  assert.ok([types].flat().includes(error.name), `expected ${types}, got ${told} ${error.stack?.slice(0, 1500)}`);
  assert.ok(told.includes(words), `expected the error to name ${words}, got ${told}`);
  assert.ok(error.message.length < 2_000, `a message of ${error.message.length} characters`);
}
