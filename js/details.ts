/** What `get-account-authorization-details` prints, on its way into an account. */

import { isPlainObject, toJson, typeError, wellFormed } from "./json.js";
import type { Json } from "./json.js";

/** An account with thousands of policies as objects has more values than any other input. */
const MAX_VALUES = 1 << 24;

/** The export as the engine takes it: text as it is, objects as text. */
export function detailsJson(details: unknown): string {
  if (typeof details === "string") return wellFormed(details, "details");
  if (!isPlainObject(details)) throw typeError("details", "JSON text or an object", details);
  const json = toJson(details, "details", { dates: true, omitUndefined: true, maxValues: MAX_VALUES }) as { [member: string]: Json };
  // Of an answer of this package; it says nothing about the account.
  delete json.$metadata;
  return JSON.stringify(json);
}
