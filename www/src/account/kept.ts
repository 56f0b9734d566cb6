/** The account that the browser keeps. Small: it tells whether there is one without the client. */

import { get, keys, set } from "idb-keyval";

const KEY = "account";

export interface KeptAccount {
  readonly snapshot: Uint8Array;
  /** Whether it was used with all of AWS's managed policies, not the common ones alone. */
  readonly allAwsPolicies: boolean;
}

/** What was kept; `undefined` if nothing was, and when the browser keeps nothing for this page. */
export async function keptAccount(): Promise<KeptAccount | undefined> {
  const found: unknown = await get(KEY).catch(() => undefined);
  const { snapshot, allAwsPolicies } = (found ?? {}) as Partial<KeptAccount>;
  return snapshot instanceof Uint8Array ? { snapshot, allAwsPolicies: allAwsPolicies === true } : undefined;
}

/** A browser that keeps nothing is still one to work in. */
export function keepAccount(kept: KeptAccount): Promise<void> {
  return set(KEY, kept).catch(() => undefined);
}

/** Whether an account was kept, without reading it. */
export function hasKeptAccount(): Promise<boolean> {
  return keys().then((found) => found.includes(KEY), () => false);
}

/** Opens the account that was kept, if one was, so that its principals are known in every view. */
export async function openKeptAccount(): Promise<void> {
  if (!(await hasKeptAccount())) return;
  const { account } = await import("./client");
  await account();
}
