/** The frame: header, the views, what was said. */

import { useEffect, useRef } from "preact/hooks";
import { lazy } from "./ui/lazy";
import { VIEWS, view } from "./state/store";
import type { View } from "./state/store";
import { DecideView } from "./decide/view";
import { ShareButton } from "./share/button";
import { ShortcutsButton } from "./shortcuts/button";
import { ThemeButton } from "./ui/theme";
import { ToastView } from "./ui/toast";

const TITLES: Readonly<Record<View, string>> = {
  decide: "Decide",
  matrix: "Many at once",
  compare: "What changes",
  account: "Account",
  examples: "Examples",
};

// Only the first view is part of what everybody loads.
const BODIES: Readonly<Record<View, () => preact.JSX.Element>> = {
  decide: DecideView,
  matrix: lazy(() => import("./matrix/view").then(({ MatrixView }) => MatrixView)),
  compare: lazy(() => import("./compare/view").then(({ CompareView }) => CompareView)),
  account: lazy(() => import("./account/view").then(({ AccountView }) => AccountView)),
  examples: lazy(() => import("./gallery/view").then(({ ExamplesView }) => ExamplesView)),
};

export function App() {
  const Body = BODIES[view.value];
  const current = useRef<HTMLAnchorElement>(null);
  // On a narrow screen the names of the views do not all fit.
  useEffect(() => current.current?.scrollIntoView({ block: "nearest", inline: "nearest" }), [view.value]);
  return (
    <>
      <a class="skip" href="#main" onClick={skip}>
        Skip to the content
      </a>
      <header class="bar">
        <a class="brand" href="#decide">
          <img src="./icon.svg" alt="" /> iamlet
        </a>
        <nav class="views" aria-label="Views">
          {VIEWS.map((name) => (
            <a key={name} ref={name === view.value ? current : null} href={`#${name}`} aria-current={name === view.value ? "page" : undefined}>
              {TITLES[name]}
            </a>
          ))}
        </nav>
        <div class="tools">
          <ShareButton />
          <ThemeButton />
          <ShortcutsButton />
        </div>
      </header>
      <main id="main" tabIndex={-1}>
        <Body />
      </main>
      <ToastView />
    </>
  );
}

/** The fragment is the view's: skipping must not change it. */
function skip(event: Event): void {
  event.preventDefault();
  document.getElementById("main")?.focus();
}
