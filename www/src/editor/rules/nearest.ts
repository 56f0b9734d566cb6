/** What somebody may have meant. */

/** The name that is at most two letters away, the nearest one; `undefined` when none is. */
export function nearest(text: string, names: readonly string[]): string | undefined {
  const wanted = text.toLowerCase();
  let best: { name: string; steps: number } | undefined;
  for (const name of names) {
    if (Math.abs(name.length - text.length) > 2) continue;
    const steps = distance(wanted, name.toLowerCase());
    if (steps <= Math.min(2, text.length / 3) && steps < (best?.steps ?? 3)) best = { name, steps };
  }
  return best?.name;
}

/** Letters to add, drop, change or swap with their neighbour. */
function distance(one: string, other: string): number {
  let [before, row]: [number[], number[]] = [[], Array.from({ length: other.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1];
      next[j] = Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) next[j] = Math.min(next[j]!, before[j - 2]! + 1);
    }
    [before, row] = [row, next];
  }
  return row[other.length]!;
}
