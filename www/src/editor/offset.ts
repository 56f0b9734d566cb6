/** Where a line and a column are in a text. */

/** The offset in UTF-16 units; `line` counts from 1, `column` from 0. */
export function offsetOf(text: string, line: number, column: number): number {
  let start = 0;
  for (let passed = 1; passed < line; passed++) {
    const end = text.indexOf("\n", start);
    if (end < 0) break;
    start = end + 1;
  }
  return Math.min(start + column, text.length);
}
