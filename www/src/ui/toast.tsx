/** What was said last, for as long as it takes to read it. */

import { useLayoutEffect, useState } from "preact/hooks";
import { registerAction } from "../shortcuts/actions";
import { toast } from "../state/store";
import type { Toast } from "../state/store";

const READING_MS = 8000;
/** What can be taken back is to be thought about. */
const DECIDING_MS = 10_000;

function act({ action }: Toast): void {
  toast.value = null;
  action?.run();
}

export function ToastView() {
  const said = toast.value;
  const [held, setHeld] = useState(false);
  useLayoutEffect(() => {
    if (said === null || held) return undefined;
    const timer = setTimeout(() => {
      if (toast.peek() === said) toast.value = null;
    }, said.action ? DECIDING_MS : READING_MS);
    return () => clearTimeout(timer);
  }, [said, held]);
  // What is gone is left by no pointer and no focus.
  useLayoutEffect(() => setHeld(false), [said === null]);
  useLayoutEffect(() => (said?.action ? registerAction("undo", () => act(said)) : undefined), [said]);
  return (
    <div role="status" aria-live="polite" onPointerEnter={() => setHeld(true)} onPointerLeave={() => setHeld(false)} onFocusIn={() => setHeld(true)} onFocusOut={() => setHeld(false)}>
      {said && (
        <div class="toast">
          <span>{said.text}</span>
          {said.action && (
            <button type="button" class="button small" onClick={() => act(said)}>
              {said.action.label}
            </button>
          )}
          <button type="button" class="button small plain" aria-label="Dismiss" onClick={() => (toast.value = null)}>
            ✕
          </button>
        </div>
      )}
    </div>
  );
}
