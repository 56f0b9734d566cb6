/** Files that are dropped on the page. */

import { signal } from "@preact/signals";
import { say, view } from "../state/store";

/** Whether a file is held over the page. */
export const dropping = signal(false);

/** Files of this page, which are opened wherever they are dropped. */
const OURS = /\.iamlet(-test)?\.(json|ya?ml)$/i;

/** Opens what is dropped from now on; gives back the way to end that. */
export function followDrops(): () => void {
  const over = (event: DragEvent) => {
    if (!holdsFile(event) || belongsToOthers(event)) {
      dropping.value = false;
      return;
    }
    event.preventDefault();
    dropping.value = true;
  };
  const leave = (event: DragEvent) => {
    if (event.relatedTarget === null) dropping.value = false;
  };
  const drop = (event: DragEvent) => {
    dropping.value = false;
    const [file] = event.dataTransfer?.files ?? [];
    if (!file || (belongsToOthers(event) && !OURS.test(file.name))) return;
    event.preventDefault();
    event.stopPropagation();
    void open(file);
  };
  // Before the editors, which would take the text of any file.
  addEventListener("dragover", over, true);
  addEventListener("dragleave", leave, true);
  addEventListener("drop", drop, true);
  return () => {
    removeEventListener("dragover", over, true);
    removeEventListener("dragleave", leave, true);
    removeEventListener("drop", drop, true);
  };
}

async function open(file: File): Promise<void> {
  try {
    const { openFile } = await import("./receive");
    await openFile(file);
  } catch (error) {
    say(`The file cannot be opened: ${(error as Error).message}`);
  }
}

function holdsFile(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes("Files") ?? false;
}

/** The account's view takes files itself; the policies take them as policies of the type that is shown. */
function belongsToOthers(event: DragEvent): boolean {
  return view.value === "account" || (event.target instanceof Element && event.target.closest(".panel.policies, .cm-editor") !== null);
}
