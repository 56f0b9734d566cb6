/**
 * The visitor's own work, set aside while they look at what a link brought. It is kept under a key of its own, so that it
 * is there after a reload, too.
 */

import { computed, signal } from "@preact/signals";
import { del, get, set } from "idb-keyval";
import { readWorkspace } from "../state/read";
import { say, view, workspace } from "../state/store";
import { EMPTY_WORKSPACE } from "../state/workspace";
import type { Workspace } from "../state/workspace";
import { firstExample } from "../gallery/first";
import { sameWork } from "./bundle";

const KEY = "workspace-aside";
/** What a visitor who opens link after link, working on each, gets back. */
const MOST = 5;

interface Aside {
  /** The latest is the last. */
  readonly own: readonly Workspace[];
  /** What the last link brought: as long as it is unchanged, it is not the visitor's own work. */
  readonly opened: Workspace | null;
  /** The account that was there before a link brought one; this browser keeps it just as it keeps the account. */
  readonly account?: Uint8Array;
}

const aside = signal<Aside>({ own: [], opened: null });

/** Whether there is work to go back to. After an undo it is what one works on, and there is none. */
export const hasAside = computed(() => {
  const { own, account } = aside.value;
  return account !== undefined || (own.length > 0 && own.at(-1) !== workspace.value);
});

/** Reads what was set aside before the page was loaded. */
export async function readAside(): Promise<void> {
  try {
    const found = (await get(KEY)) as Partial<Aside> | undefined;
    if (!found) return;
    const own = (found.own ?? []).map(readWorkspace);
    const last = own.at(-1);
    if (last && sameWork(last, workspace.peek())) own.pop();
    aside.value = {
      own,
      opened: found.opened ? readWorkspace(found.opened) : null,
      ...(found.account instanceof Uint8Array ? { account: found.account } : {}),
    };
  } catch {
    // What cannot be read cannot be gone back to.
  }
}

/** Sets `own` aside, if there is anything of the visitor's in it; `opened` takes its place. */
export async function setAside(own: Workspace, opened: Workspace): Promise<void> {
  const { opened: before, ...rest } = aside.peek();
  const nobodys = [EMPTY_WORKSPACE, firstExample(), opened, before].some((other) => other !== null && sameWork(own, other));
  await keep({ ...rest, own: nobodys ? rest.own : [...rest.own, own].slice(-MOST), opened });
}

/** Keeps the account that was there, unless an earlier one is kept already. */
export async function setAccountAside(snapshot: Uint8Array): Promise<void> {
  await keep({ account: snapshot, ...aside.peek() });
}

/** Puts the visitor's own work back, and offers the way to what was there. */
export async function backToOwn(): Promise<void> {
  const kept = aside.peek();
  const { own, opened, account } = kept;
  const before = workspace.peek();
  // Only an account may have been set aside: then what is worked on is the visitor's own, unless a link brought it.
  const work = own.at(-1) ?? (opened && sameWork(opened, before) ? firstExample() : before);
  if (account) await restoreAccount(account);
  workspace.value = work;
  view.value = "decide";
  await keep({ own: own.slice(0, -1), opened: null });
  say("Your work is back.", {
    label: "Undo",
    run: () => {
      workspace.value = before;
      void keep(kept);
    },
  });
}

async function restoreAccount(snapshot: Uint8Array): Promise<void> {
  const { accountFrom, replaceAccount } = await import("../account/client");
  try {
    replaceAccount(accountFrom(snapshot));
  } catch {
    say("The account that was set aside cannot be read.");
  }
}

async function keep(next: Aside): Promise<void> {
  aside.value = next;
  // In a browser that keeps nothing there is the way back until the page is left.
  await (next.own.length === 0 && next.opened === null && !next.account ? del(KEY) : set(KEY, next)).catch(() => undefined);
}
