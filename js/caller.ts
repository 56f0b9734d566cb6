/** Who calls. */

import { memberPath, options, typeError, wellFormed } from "./json.js";

/** A user of the account by name, any of its principals by ARN, or who owns an access key. */
export type Caller = { readonly userName: string } | { readonly arn: string } | { readonly accessKeyId: string };

/** The account's root user, as the engine takes it. */
export const ROOT = "";

/** The caller as the engine takes it; whether there is such a principal shows when it calls. */
export function readCaller(caller: unknown): string {
  const given = Object.entries(options(caller, "caller", ["userName", "arn", "accessKeyId"])).filter(([, value]) => value !== undefined);
  const [one] = given;
  if (one === undefined || given.length > 1) throw typeError("caller", "an object with one of userName, arn and accessKeyId", caller);
  return JSON.stringify({ [one[0]]: wellFormed(one[1], memberPath("caller", one[0])) });
}
