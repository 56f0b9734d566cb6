/** Rows that call an operation: `{ name, operation?, options?, input, output? | error? }`; the file may have options for all. */

import { iamlet, withPacks } from "../package.mjs";
import { ofPackage } from "./calls.mjs";

/** `clientOf` is as in calls.mjs. */
export async function simulate(row, file, clientOf = ofPackage) {
  const { operation = "SimulateCustomPolicy", options = file.options ?? {}, input, output, error: expected } = row;
  const iam = new iamlet.IAM(withPacks(options));
  let answer;
  try {
    answer = await clientOf(iam).call(operation, input);
  } catch (error) {
    const fits =
      expected !== undefined &&
      error.Code === expected.code &&
      (expected.message === undefined || error.message === expected.message);
    return fits ? undefined : `expected ${JSON.stringify(expected)}, got ${error.Code}: ${error.stack}`;
  } finally {
    iam.free();
  }
  return expected === undefined ? difference(output, answer, "output") : `expected ${expected.code}, got an answer`;
}

/** Where `got` lacks something of `wanted`: lists must be of the same length, and `null` wants a member to be absent. */
function difference(wanted, got, path) {
  if (wanted === null ? got === undefined : wanted === got) return undefined;
  const alike = typeof wanted === "object" && typeof got === "object" && Array.isArray(wanted) === Array.isArray(got);
  if (!alike || wanted === null || got === null || (Array.isArray(wanted) && wanted.length !== got.length)) {
    return `${path}: expected ${JSON.stringify(wanted)}, got ${JSON.stringify(got)}`;
  }
  for (const [name, value] of Object.entries(wanted)) {
    const wrong = difference(value, got[name], `${path}.${name}`);
    if (wrong !== undefined) return wrong;
  }
  return undefined;
}
