/** Acting on what a change of the state brings to the page. */

/**
 * Runs `act` once what was changed before is on the page: Preact renders in a microtask that a change queues. A frame
 * would be too late: whoever types on meanwhile would have the focus taken away.
 */
export function rendered(act: () => void): void {
  queueMicrotask(act);
}
