/** What tests of accounts share. */

import assert from "node:assert/strict";

export const ALLOW_ALL = JSON.stringify({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "*", Resource: "*" }] });
export const TRUST_ACCOUNT = JSON.stringify({
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Principal: { AWS: "arn:aws:iam::123456789012:root" }, Action: "sts:AssumeRole" }],
});

/** A document that allows actions on everything. */
export const allow = (...actions) => ({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: actions, Resource: "*" }] });

/** A clock that goes on by a second each time it is asked. */
export function ticking(start = "2026-01-02T03:04:05Z") {
  let now = Date.parse(start) - 1000;
  return () => new Date((now += 1000));
}

/** Creates users `<prefix>00`, `<prefix>01` … */
export function addUsers(iam, count, prefix = "user") {
  const names = Array.from({ length: count }, (_, index) => `${prefix}${String(index).padStart(2, "0")}`);
  for (const UserName of names) iam.sync.createUser({ UserName });
  return names;
}

/** The names of all users. */
export const userNames = (iam) => iam.sync.listUsers({ MaxItems: 1000 }).Users.map((user) => user.UserName);

/** The error that `call` throws, or that its promise rejects with. */
export async function failure(call) {
  let result;
  try {
    result = await call();
  } catch (error) {
    return error;
  }
  return assert.fail(`no error, but ${JSON.stringify(result)}`);
}
