/** Long work in short slices, while the page has nothing better to do. */

const SLICE_MS = 10;
/** Typing goes on for a moment after a verdict. */
const PAUSE_MS = 150;

const later = (work: () => void): (() => void) => {
  // Safari has no idle callbacks.
  if (typeof requestIdleCallback === "undefined") {
    const timer = setTimeout(work, SLICE_MS);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(work, { timeout: 200 });
  return () => cancelIdleCallback(handle);
};

/** Runs the steps to their end and hands over what they return; the answer stops them. */
export function inSlices<T>(start: () => Promise<Generator<void, T, void>>, done: (result: T) => void, failed: (error: Error) => void): () => void {
  let stop = () => {};
  let stopped = false;
  const slice = (steps: Generator<void, T, void>) => {
    const until = performance.now() + SLICE_MS;
    try {
      do {
        const { done: ended, value } = steps.next();
        if (ended) return done(value);
      } while (performance.now() < until);
    } catch (error) {
      return failed(error as Error);
    }
    stop = later(() => slice(steps));
  };
  const begin = () => {
    start().then(
      (steps) => {
        if (!stopped) stop = later(() => slice(steps));
      },
      (error: Error) => {
        if (!stopped) failed(error);
      },
    );
  };
  const timer = setTimeout(begin, PAUSE_MS);
  return () => {
    stopped = true;
    clearTimeout(timer);
    stop();
  };
}
