/** Work that survives a reload, in this browser only. */

import { effect } from "@preact/signals";
import { get, set } from "idb-keyval";
import { workspace } from "./store";
import { readWorkspace } from "./read";
import type { Workspace } from "./workspace";

const KEY = "workspace";
const PAUSE_MS = 300;

/** Where work is put that must be kept before the page is gone: what IndexedDB is told then may not be done any more. */
const LAST_WORD = "iamlet-workspace";

/** Keeps work at once, in the place of what was kept. */
export async function keepNow(value: Workspace): Promise<void> {
  // A browser that keeps nothing (private windows, full disks) is still one to work in.
  await set(KEY, value).catch(() => undefined);
}

/** What was kept; `undefined` on a first visit, and when the browser keeps nothing for this page. */
export async function kept(): Promise<Workspace | undefined> {
  try {
    const found: unknown = lastWord() ?? (await get(KEY));
    return found === undefined ? undefined : readWorkspace(found);
  } catch {
    return undefined;
  }
}

/** What a page put aside while it was left; it is taken once. */
function lastWord(): unknown {
  try {
    const text = localStorage.getItem(LAST_WORD);
    if (text === null) return undefined;
    localStorage.removeItem(LAST_WORD);
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Keeps work in a way that is done when this returns, until it is kept as always. */
async function keepWhileLeaving(value: Workspace): Promise<void> {
  const keeping = keepNow(value);
  try {
    localStorage.setItem(LAST_WORD, JSON.stringify(value));
    await keeping;
    localStorage.removeItem(LAST_WORD);
  } catch {
    // What is too large for it has been kept up to the last pause in typing.
  }
}

/** Keeps every change from now on, shortly after it was made and when the page goes away. */
export function keepWorkspace(): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let last = workspace.peek();
  const write = (keep = keepNow) => {
    clearTimeout(waiting);
    waiting = undefined;
    const value = workspace.peek();
    if (value === last) return;
    last = value;
    void keep(value);
  };
  effect(() => {
    workspace.value;
    waiting ??= setTimeout(() => write(), PAUSE_MS);
  });
  addEventListener("pagehide", () => write(keepWhileLeaving));
  document.addEventListener("visibilitychange", () => document.hidden && write(keepWhileLeaving));
}
