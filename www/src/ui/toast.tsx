/** What was said last, for as long as it takes to read it. */

import { useEffect } from "preact/hooks";
import { toast } from "../state/store";

const READING_MS = 8000;

export function ToastView() {
  const said = toast.value;
  useEffect(() => {
    if (said === null) return undefined;
    const timer = setTimeout(() => {
      if (toast.peek() === said) toast.value = null;
    }, READING_MS);
    return () => clearTimeout(timer);
  }, [said]);
  const act = (run: () => void) => {
    toast.value = null;
    run();
  };
  return (
    <div role="status" aria-live="polite">
      {said && (
        <div class="toast">
          <span>{said.text}</span>
          {said.action && (
            <button type="button" class="button small" onClick={() => act(said.action!.run)}>
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
