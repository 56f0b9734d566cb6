/** What the screen is, as a signal: for what a style sheet alone cannot say, such as the order of reading. */

import { signal } from "@preact/signals";
import type { ReadonlySignal } from "@preact/signals";

export function media(query: string): ReadonlySignal<boolean> {
  const list = matchMedia(query);
  const matches = signal(list.matches);
  list.addEventListener("change", () => (matches.value = list.matches));
  return matches;
}
