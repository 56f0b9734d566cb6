/** The one in-memory account of the page. It brings the whole client with it: import it lazily from the first screen. */

import { IAM, init } from "iamlet";
import type { IAMOptions, ManagedPolicies } from "iamlet";
import { signal } from "@preact/signals";
import { keepAccount, keptAccount } from "./kept";
import { roster } from "./roster";
import { accountPrincipals, accountVersion, selected } from "./state";
import { say } from "../state/store";

const KEEP_PAUSE_MS = 500;
const PRINCIPALS_PAUSE_MS = 100;

let iam: IAM | undefined;
let opening: Promise<IAM> | undefined;
let waiting: ReturnType<typeof setTimeout> | undefined;
let listing: ReturnType<typeof setTimeout> | undefined;
let pack: ManagedPolicies | undefined;

/** Whether all of AWS's managed policies are known, not the common ones alone. */
export const allAwsPolicies = signal(false);

/** The account: the one that was kept, or a new one. */
export function account(): Promise<IAM> {
  opening ??= open();
  return opening;
}

/** The account, if it is open already. */
export function openAccount(): IAM | undefined {
  return iam;
}

async function open(): Promise<IAM> {
  await init();
  // Pages that the browser puts away on a phone may never hear of `pagehide`.
  addEventListener("pagehide", () => void (waiting && write()));
  document.addEventListener("visibilitychange", () => void (document.hidden && waiting && write()));
  const kept = await keptAccount();
  if (kept?.allAwsPolicies) await loadPack().catch(() => undefined);
  iam = reopened(kept?.snapshot) ?? emptyAccount();
  listPrincipals();
  changed(false);
  return iam;
}

/** What an older page kept may be unreadable now: then there is a new account. */
function reopened(snapshot: Uint8Array | undefined): IAM | undefined {
  if (snapshot === undefined) return undefined;
  try {
    return accountFrom(snapshot);
  } catch {
    return undefined;
  }
}

function options(): IAMOptions {
  return pack === undefined ? {} : { managedPolicies: pack };
}

/** A new account, which is not that of the page until `replaceAccount`. */
export function emptyAccount(identity: Pick<IAMOptions, "accountId" | "partition"> = {}): IAM {
  return new IAM({ ...options(), ...identity });
}

/** The account that a snapshot of this page's holds. */
export function accountFrom(snapshot: Uint8Array): IAM {
  return IAM.fromSnapshot(snapshot, options());
}

async function loadPack(): Promise<void> {
  ({ default: pack } = await import("iamlet/data/aws-managed-policies"));
  allAwsPolicies.value = true;
}

/** Makes all of AWS's managed policies known to the account. */
export async function loadAwsPolicies(): Promise<void> {
  if (allAwsPolicies.peek()) return;
  await loadPack();
  if (iam !== undefined) replaceAccount(accountFrom(iam.snapshot()));
}

/** Puts another account in the place of this one; answers the one that was there. */
export function replaceAccount(next: IAM): IAM | undefined {
  const before = iam;
  iam = next;
  opening = Promise.resolve(next);
  changed();
  return before;
}

/** As `replaceAccount`, and offers the way back. `label` says what happened. */
export function replaceAccountWithUndo(next: IAM, label: string): void {
  const undo = undoPoint();
  replaceAccount(next);
  selected.value = null;
  say(label, undo);
}

/** The way back to the account as it is now, for `say`. */
export function undoPoint(): { readonly label: string; readonly run: () => void } | undefined {
  if (iam === undefined) return undefined;
  const snapshot = iam.snapshot();
  const looking = selected.peek();
  const run = () => {
    replaceAccount(accountFrom(snapshot));
    selected.value = looking;
    say("The account is as it was.");
  };
  return { label: "Undo", run };
}

/** To be called after every call that changed the account: what shows it follows, and it is kept. */
export function changed(keep = true): void {
  accountVersion.value += 1;
  listing ??= setTimeout(listPrincipals, PRINCIPALS_PAUSE_MS);
  if (!keep) return;
  clearTimeout(waiting);
  waiting = setTimeout(() => void write(), KEEP_PAUSE_MS);
}

function write(): Promise<void> {
  clearTimeout(waiting);
  waiting = undefined;
  if (iam === undefined) return Promise.resolve();
  return keepAccount({ snapshot: iam.snapshot(), allAwsPolicies: pack !== undefined });
}

/** Completion can wait a moment: many changes in a row make one list. */
function listPrincipals(): void {
  clearTimeout(listing);
  listing = undefined;
  if (iam === undefined) return;
  const { users, roles } = roster(iam);
  accountPrincipals.value = [...users, ...roles].map(({ type, name, arn }) => ({ type: type as "user" | "role", name, arn }));
}

export { details } from "./details";
export type { DetailFilter } from "./details";
