/** Puts the focus where something is to be filled in, or where the answer is. */

import { foldKey } from "../engine/context";
import type { RequestField } from "../engine/outcome";
import { view } from "../state/store";
import { rendered } from "../ui/rendered";

const CONTROLS = "input, textarea, select";

function reveal(element: HTMLElement | null | undefined): void {
  for (let around = element?.closest("details"); around; around = around.parentElement?.closest("details")) around.open = true;
  element?.focus({ preventScroll: true });
  element?.scrollIntoView({ block: "center" });
}

export function focusField(field: RequestField): void {
  const home = document.querySelector(`[data-field="${field}"]`);
  reveal(home?.querySelector<HTMLElement>(CONTROLS) ?? (home as HTMLElement | null));
}

/** Whether there is such a key in the context form; the focus goes there when it is on the page. */
export function focusKey(key: string): void {
  rendered(() => {
    const folded = foldKey(key);
    const row = [...document.querySelectorAll<HTMLElement>("[data-key]")].find(({ dataset }) => dataset["key"] === folded);
    reveal(row?.querySelector<HTMLElement>(CONTROLS) ?? row);
  });
}

/** Goes to the verdict, from any view. */
export function focusVerdict(): void {
  view.value = "decide";
  rendered(() => {
    const verdict = document.getElementById("verdict");
    verdict?.focus({ preventScroll: true });
    verdict?.scrollIntoView({ block: "start" });
  });
}
