/** The button for the list of shortcuts; as long as it is there, the shortcuts work. */

import { useLayoutEffect, useState } from "preact/hooks";
import { Dialog } from "../ui/dialog";
import { registerAction } from "./actions";
import { SHORTCUTS, listen } from "./keys";
import type { Shortcut } from "./keys";
import "./shortcuts.css";

export function ShortcutsButton() {
  const [open, setOpen] = useState(false);
  useLayoutEffect(listen, []);
  useLayoutEffect(() => registerAction("shortcuts", () => setOpen(true)), []);
  return (
    <>
      <button type="button" class="button plain icon" aria-label="Keyboard shortcuts" title="Keyboard shortcuts: ?" onClick={() => setOpen(true)}>
        ?
      </button>
      {open && (
        <Dialog title="Keyboard shortcuts" onClose={() => setOpen(false)}>
          {SHORTCUTS.map(({ title, shortcuts }) => (
            <section key={title} class="stack">
              <h3>{title}</h3>
              <dl class="shortcuts">
                {shortcuts.map((shortcut) => (
                  <Row key={shortcut.does} {...shortcut} />
                ))}
              </dl>
            </section>
          ))}
        </Dialog>
      )}
    </>
  );
}

function Row({ keys, does }: Shortcut) {
  const [first = [], ...rest] = keys;
  const last = rest.at(-1);
  return (
    <div>
      <dt>
        <Keys keys={first} />
        {last && (keys.length > 2 ? " to " : " ")}
        {last && <Keys keys={last} />}
      </dt>
      <dd>{does}</dd>
    </div>
  );
}

function Keys({ keys }: { readonly keys: readonly string[] }) {
  return (
    <span class="keys">
      {keys.map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </span>
  );
}
