/** Which rows and columns are shown, and what they count. */

import { CELL, CELL_NAMES } from "./solve";

export const FILTERS = ["all", "allowed", "denied", "columns", "rows", "errors"] as const;
export type Filter = (typeof FILTERS)[number];

export const FILTER_WORDS: Readonly<Record<Filter, string>> = {
  all: "Everything",
  allowed: "Only what is allowed",
  denied: "Only what is denied",
  columns: "Columns in which rows differ",
  rows: "Rows in which columns differ",
  errors: "Only what could not be decided",
};

export interface Counts {
  readonly allowed: Uint32Array;
  readonly denied: Uint32Array;
  readonly errors: Uint32Array;
}

export interface Table {
  readonly cells: Uint8Array;
  readonly rows: number;
  readonly columns: number;
}

export interface Totals {
  readonly byRow: Counts;
  readonly byColumn: Counts;
  /** How often each byte occurs. */
  readonly cells: readonly number[];
}

export function totals({ cells, rows, columns }: Table): Totals {
  const byRow = noCounts(rows);
  const byColumn = noCounts(columns);
  const each = CELL_NAMES.map(() => 0);
  for (let row = 0, at = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++, at++) {
      const cell = cells[at]!;
      each[cell]!++;
      if (cell === CELL.open) continue;
      const list = cell === CELL.allowed ? "allowed" : cell === CELL.error ? "errors" : "denied";
      byRow[list][row]!++;
      byColumn[list][column]!++;
    }
  }
  return { byRow, byColumn, cells: each };
}

function noCounts(size: number): Counts {
  return { allowed: new Uint32Array(size), denied: new Uint32Array(size), errors: new Uint32Array(size) };
}

/** Whether a cell is what the filter is about; the others of the rows and columns that are shown stand back. */
export function meets(filter: Filter, cell: number): boolean {
  if (filter === "allowed") return cell === CELL.allowed;
  if (filter === "denied") return cell === CELL.explicitDeny || cell === CELL.implicitDeny;
  if (filter === "errors") return cell === CELL.error;
  return true;
}

export interface Shown {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** The rows and columns that have what the filter is about. */
export function shown(filter: Filter, table: Table, { byRow, byColumn }: Totals): Shown {
  const has: Partial<Record<Filter, keyof Counts>> = { allowed: "allowed", denied: "denied", errors: "errors" };
  const list = has[filter];
  if (list !== undefined) {
    return { rows: places(table.rows, (row) => byRow[list][row]! > 0), columns: places(table.columns, (column) => byColumn[list][column]! > 0) };
  }
  return {
    rows: places(table.rows, (row) => filter !== "rows" || differs(table, row * table.columns, 1, table.columns)),
    columns: places(table.columns, (column) => filter !== "columns" || differs(table, column, table.columns, table.rows)),
  };
}

/** Whether `number` cells from `from` on, `step` apart, are not all the same. */
function differs({ cells }: Table, from: number, step: number, number: number): boolean {
  for (let index = 1, at = from + step; index < number; index++, at += step) if (cells[at] !== cells[from]) return true;
  return false;
}

function places(size: number, keep: (index: number) => boolean): number[] {
  const kept: number[] = [];
  for (let index = 0; index < size; index++) if (keep(index)) kept.push(index);
  return kept;
}
