/** Measures the time from a key press to the painted verdict, as `iamlet:verdict` among the performance entries. */

import { outcome } from "../state/store";

const NAME = "iamlet:verdict";
const KEPT = 500;

/** Listens for input; gives back the way to end that. */
export function measureVerdicts(): () => void {
  const channel = new MessageChannel();
  let start: number | undefined;
  let before = outcome.peek();
  // A message that is posted in a frame arrives when the frame has been painted.
  channel.port1.onmessage = () => {
    if (start !== undefined && outcome.peek() !== before) {
      if (performance.getEntriesByName(NAME).length >= KEPT) performance.clearMeasures(NAME);
      performance.measure(NAME, { start });
    }
    start = undefined;
  };
  const onInput = (event: Event) => {
    if (start !== undefined) return;
    start = event.timeStamp;
    before = outcome.peek();
    requestAnimationFrame(() => channel.port2.postMessage(null));
  };
  addEventListener("input", onInput, { capture: true });
  return () => {
    removeEventListener("input", onInput, { capture: true });
    channel.port1.close();
  };
}
