/** What could not be decided, by row and by column. */

import type { Trouble } from "./solve";

/** The first message of each row that has one. */
export function failedRows(troubles: readonly Trouble[]): Map<number, string> {
  const failed = new Map<number, string>();
  for (const { row, message } of troubles) if (row !== undefined && !failed.has(row)) failed.set(row, message);
  return failed;
}

/** The messages of columns that are wrong in every row. */
export function failedColumns(troubles: readonly Trouble[]): Map<number, string> {
  const failed = new Map<number, string>();
  for (const { row, column, message } of troubles) if (row === undefined && column !== undefined) failed.set(column, message);
  return failed;
}
