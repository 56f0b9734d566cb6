/** In the header: sharing, and the way back from what was opened. Files may be dropped anywhere on the page. */

import { signal } from "@preact/signals";
import type { ComponentType } from "preact";
import { useEffect, useLayoutEffect } from "preact/hooks";
import { registerAction } from "../shortcuts/actions";
import { say } from "../state/store";
import { backToOwn, hasAside } from "./aside";
import { followDrops, dropping } from "./drop";
import "./share.css";

/** Whether the dialog is open. */
export const sharing = signal(false);

/** Loaded when it is first wanted. */
const dialog = signal<ComponentType | null>(null);

async function share(): Promise<void> {
  try {
    const { ShareDialog } = await import("./dialog");
    dialog.value = ShareDialog;
    sharing.value = true;
  } catch (error) {
    say(`This part of the page could not be loaded: ${(error as Error).message}`);
  }
}

async function save(): Promise<void> {
  try {
    const { saveWork } = await import("./save");
    await saveWork();
  } catch (error) {
    say(`The work could not be saved: ${(error as Error).message}`);
  }
}

export function ShareButton() {
  useEffect(() => followDrops(), []);
  useLayoutEffect(() => registerAction("save", () => void save()), []);
  const ShareDialog = dialog.value;
  return (
    <>
      {hasAside.value && (
        <button type="button" class="button small" onClick={() => void backToOwn()}>
          Back to my work
        </button>
      )}
      <button type="button" class="button small" aria-haspopup="dialog" onClick={() => void share()}>
        Share
      </button>
      {sharing.value && ShareDialog && <ShareDialog />}
      {dropping.value && (
        <div class="drop-here" aria-hidden="true">
          <p>Drop the file to open it</p>
        </div>
      )}
    </>
  );
}
