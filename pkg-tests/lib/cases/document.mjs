/** Rows about a document by itself; `iamlet` is what a module of the package gives. */

import { wrongError } from "./error.mjs";

/** `[policy type, document, null | error code, path?, note?]` */
export function parse([type, document, code, path], file, iamlet) {
  const expected = code === null ? undefined : { type: "PolicyError", code, path: path ?? undefined };
  try {
    iamlet.Policy.compile(document, type === "" ? {} : { type }).free();
  } catch (error) {
    return wrongError(expected, error);
  }
  return expected === undefined ? undefined : `expected ${code}, but it compiles`;
}

/** `[policy type, document, null | exact message, note?]` */
export function write([type, document, message], file, iamlet) {
  const got = iamlet.checkPolicyDocument(document, type)?.message ?? null;
  return got === message ? undefined : `expected ${JSON.stringify(message)}, got ${JSON.stringify(got)}`;
}
