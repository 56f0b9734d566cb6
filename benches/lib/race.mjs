/** Timing in processor time, whatever else the machine does; candidates take turns, so that one that slows down does so for all. */

/** What the timed code answers goes in here, so that none of it can be left out. */
export const sink = { value: 0 };

/** A candidate whose `run(count)` does something `count` times in this process; measured in processor time of all its threads. */
export function local(name, run) {
  return {
    name,
    measure(count) {
      const start = process.cpuUsage();
      run(count);
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1_000;
    },
  };
}

/** Indexes of a cycle of `size` (a power of two) in steps that spread even a short run over all of it. */
export class Cursor {
  #mask;
  #at = 0;

  constructor(size) {
    this.#mask = size - 1;
  }

  next() {
    return (this.#at = (this.#at + 389) & this.#mask);
  }
}

/** How long a turn lasts, in milliseconds, how many each candidate has, and how long it runs before: WebAssembly is compiled twice. */
export const THOROUGH = { turn: 15, rounds: 25, warmUp: 250 };
export const QUICK = { turn: 5, rounds: 9, warmUp: 100 };
/** What takes longer than a turn for one has fewer, but this many at least. */
const FEWEST_ROUNDS = 3;

/**
 * The nanoseconds that each candidate takes for one, by name: the best of its rounds, or the median where a turn was
 * too short for a whole cycle of requests, since the best would then be the cheapest requests'.
 */
export async function race(candidates, { turn, rounds, warmUp }, cycle = 1) {
  const runners = [];
  for (const candidate of candidates) runners.push({ candidate, count: await countFor(candidate, turn, warmUp, cycle), times: [], spent: 0 });
  for (let round = 0; round < rounds; round++) {
    for (const runner of runners) {
      if (round >= FEWEST_ROUNDS && runner.spent > turn * rounds) continue;
      const elapsed = await runner.candidate.measure(runner.count);
      runner.spent += elapsed;
      runner.times.push((elapsed * 1e6) / runner.count);
    }
  }
  return Object.fromEntries(
    runners.map(({ candidate, count, times }) => {
      times.sort((a, b) => a - b);
      return [candidate.name, times[count >= cycle ? 0 : times.length >> 1]];
    }),
  );
}

/** How often something can be done in a turn; finding out warms it up. */
async function countFor({ measure }, turn, warmUp, cycle) {
  let count = 1;
  // What is made once, for the first of all, is no measure.
  await measure(count);
  let elapsed = await measure(count);
  for (let spent = elapsed; spent < warmUp && count < 2 ** 26; spent += elapsed) {
    if (elapsed < turn) count *= elapsed * 4 < turn ? 4 : 2;
    elapsed = await measure(count);
  }
  const fitting = Math.max(1, Math.round((count * turn) / elapsed));
  return fitting > cycle ? Math.ceil(fitting / cycle) * cycle : fitting;
}
