/** The view is in the fragment: `#matrix`. */

import { effect } from "@preact/signals";
import { openLinked } from "../share/open";
import { VIEWS, view } from "./store";

function read(): void {
  // The way back may lead to the address that one came with.
  const name = location.hash.slice(1) || "decide";
  const found = VIEWS.find((view) => view === name);
  if (found) view.value = found;
}

/** From now on, the view follows the fragment and the fragment the view. */
export function followFragment(): void {
  read();
  window.addEventListener("hashchange", ({ newURL }) => {
    void openLinked(new URL(newURL).hash).then(read);
  });
  effect(() => {
    const hash = `#${view.value}`;
    if (location.hash !== hash && (location.hash !== "" || view.value !== "decide")) history.pushState(null, "", hash);
  });
}
