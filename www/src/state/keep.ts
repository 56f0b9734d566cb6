/** Work that survives a reload, in this browser only. */

import { effect } from "@preact/signals";
import { get, set } from "idb-keyval";
import { workspace } from "./store";
import { readWorkspace } from "./read";
import type { Workspace } from "./workspace";

const KEY = "workspace";
const PAUSE_MS = 300;

/** Keeps work at once, in the place of what was kept. */
export async function keepNow(value: Workspace): Promise<void> {
  // A browser that keeps nothing (private windows, full disks) is still one to work in.
  await set(KEY, value).catch(() => undefined);
}

/** What was kept; `undefined` on a first visit, and when the browser keeps nothing for this page. */
export async function kept(): Promise<Workspace | undefined> {
  try {
    const found: unknown = await get(KEY);
    return found === undefined ? undefined : readWorkspace(found);
  } catch {
    return undefined;
  }
}

/** Keeps every change from now on, shortly after it was made and when the page goes away. */
export function keepWorkspace(): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let last = workspace.peek();
  const write = () => {
    clearTimeout(waiting);
    waiting = undefined;
    const value = workspace.peek();
    if (value === last) return;
    last = value;
    void keepNow(value);
  };
  effect(() => {
    workspace.value;
    waiting ??= setTimeout(write, PAUSE_MS);
  });
  addEventListener("pagehide", write);
  document.addEventListener("visibilitychange", () => document.hidden && write());
}
