/** What principals did, on its way into an account. */

import { isPlainObject, toJson, typeError } from "./json.js";
import type { Rules } from "./json.js";

interface Use {
  /** `s3:GetObject`; `signin:ConsoleLogin` is the use of a password. */
  readonly action: string;
  /** Where it was done; not told if not given. */
  readonly region?: string;
  /** When: a Date, ISO 8601 or seconds since 1970; the time of the account's clock if not given. */
  readonly at?: Date | string | number;
  /** The ARN of what it was done to; nothing is kept of it. */
  readonly resource?: string;
}

/** Something that a principal of the account did, whether it was allowed or not. */
export type Access =
  /** By a user, a role or a session of it, or the root user. */
  | (Use & { readonly principalArn: string; readonly accessKeyId?: undefined })
  /** By whoever owns the access key. */
  | (Use & { readonly accessKeyId: string; readonly principalArn?: undefined });

/** What an import of activity may hold is more than what a call does. */
const RULES: Rules = { dates: true, omitUndefined: true, noNull: true, maxValues: 1 << 24 };

/** One access or a list of them as the engine takes it. */
export function accessJson(accesses: unknown): string {
  const list = Array.isArray(accesses);
  if (!list && !isPlainObject(accesses)) throw typeError("access", "an object or a list of objects", accesses);
  return JSON.stringify(toJson(accesses, list ? "accesses" : "access", RULES));
}
