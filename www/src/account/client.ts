/** The one in-memory account of the page. It brings the whole client with it: import it lazily from the first screen. */

import { IAM, init } from "iamlet";
import { del, get, set } from "idb-keyval";
import { accountPrincipals, accountVersion } from "./state";
import type { AccountPrincipal } from "./state";

const KEY = "account";
const PAUSE_MS = 500;

let iam: IAM | undefined;
let opening: Promise<IAM> | undefined;
let waiting: ReturnType<typeof setTimeout> | undefined;

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
  const snapshot = await get(KEY).catch(() => undefined);
  iam = restored(snapshot) ?? new IAM();
  changed(false);
  return iam;
}

/** What an older page kept may be unreadable now: then there is a new account. */
function restored(snapshot: unknown): IAM | undefined {
  if (!(snapshot instanceof Uint8Array)) return undefined;
  try {
    return IAM.fromSnapshot(snapshot);
  } catch {
    return undefined;
  }
}

/** Puts another account in the place of this one; answers the one that was there. */
export function replaceAccount(next: IAM): IAM | undefined {
  const before = iam;
  iam = next;
  opening = Promise.resolve(next);
  changed();
  return before;
}

/** To be called after every call that changed the account: what shows it follows, and it is kept. */
export function changed(keep = true): void {
  accountPrincipals.value = iam === undefined ? [] : principals(iam);
  accountVersion.value += 1;
  if (!keep) return;
  clearTimeout(waiting);
  waiting = setTimeout(() => void write(), PAUSE_MS);
}

function write(): Promise<void> {
  clearTimeout(waiting);
  waiting = undefined;
  if (iam === undefined) return Promise.resolve();
  return set(KEY, iam.snapshot()).catch(() => undefined);
}

/** Forgets the account, here and in the browser's store. */
export async function forgetAccount(): Promise<void> {
  replaceAccount(new IAM());
  clearTimeout(waiting);
  await del(KEY).catch(() => undefined);
}

function principals(iam: IAM): AccountPrincipal[] {
  const { UserDetailList = [], RoleDetailList = [] } = details(iam, ["User", "Role"]);
  return [
    ...UserDetailList.map(({ UserName = "", Arn = "" }) => ({ type: "user" as const, name: UserName, arn: Arn })),
    ...RoleDetailList.map(({ RoleName = "", Arn = "" }) => ({ type: "role" as const, name: RoleName, arn: Arn })),
  ];
}

type Details = ReturnType<IAM["sync"]["getAccountAuthorizationDetails"]>;
type DetailFilter = "User" | "Role" | "Group" | "LocalManagedPolicy" | "AWSManagedPolicy";

/** All pages of the account's authorization details. */
export function details(iam: IAM, filter: DetailFilter[] = ["User", "Role", "Group", "LocalManagedPolicy"]): Partial<Details> {
  const all: Record<string, unknown[]> = {};
  let marker: string | undefined;
  do {
    const page: Details = iam.sync.getAccountAuthorizationDetails({ Filter: filter, MaxItems: 1000, ...(marker ? { Marker: marker } : {}) });
    for (const [member, value] of Object.entries(page)) if (Array.isArray(value)) (all[member] ??= []).push(...value);
    marker = page.IsTruncated ? page.Marker : undefined;
  } while (marker);
  return all as Partial<Details>;
}

addEventListener("pagehide", () => void (waiting && write()));
