/** What of a long line of equal items is in sight. */

export interface Window {
  /** The first item to render. */
  readonly from: number;
  /** The item after the last. */
  readonly to: number;
}

/** `offset` and `extent` in pixels; `more` items are rendered on both sides, so that scrolling finds them there. */
export function windowOf(offset: number, extent: number, size: number, number: number, more: number): Window {
  const from = Math.max(0, Math.min(number, Math.floor(offset / size)) - more);
  const to = Math.min(number, Math.ceil((offset + extent) / size) + more);
  return { from, to: Math.max(from, to) };
}

/** Where to scroll to so that an item is in sight; the nearest place that has it whole. */
export function reveal(offset: number, extent: number, size: number, index: number): number {
  const start = index * size;
  if (start < offset) return start;
  return Math.max(offset, Math.min(start, start + size - extent));
}

export interface Spot {
  readonly row: number;
  readonly column: number;
}

/** Where a key leads to in a grid; `undefined` for keys that lead nowhere. */
export function step(key: string, all: boolean, { row, column }: Spot, rows: number, columns: number, page: number): Spot | undefined {
  const spots: Record<string, Spot> = {
    ArrowUp: { row: row - 1, column },
    ArrowDown: { row: row + 1, column },
    ArrowLeft: { row, column: column - 1 },
    ArrowRight: { row, column: column + 1 },
    PageUp: { row: row - page, column },
    PageDown: { row: row + page, column },
    Home: { row: all ? 0 : row, column: 0 },
    End: { row: all ? rows - 1 : row, column: columns - 1 },
  };
  const spot = spots[key];
  return spot && within(spot, rows, columns);
}

/** The nearest spot that there is. */
export function within({ row, column }: Spot, rows: number, columns: number): Spot {
  return { row: Math.max(0, Math.min(rows - 1, row)), column: Math.max(0, Math.min(columns - 1, column)) };
}
