/** The matrix as a table for spreadsheets. */

import { DECISIONS } from "../state/words";
import { actionOf, columnCount, resourceOf } from "./plan";
import type { Block, Row } from "./plan";
import { principalName } from "./rows";
import type { Shown } from "./filter";
import { CELL_NAMES } from "./solve";

/** What a cell says. */
export function cellWord(cell: number): string {
  const name = CELL_NAMES[cell] ?? "open";
  if (name === "open") return "Not decided";
  return name === "error" ? "Could not be decided" : DECISIONS[name].word;
}

/** A line for each row; two lines of headings, resources over actions. */
export function csv(block: Block, cells: Uint8Array, { rows, columns }: Shown): string {
  const width = columnCount(block);
  const lines = [
    ["", ...columns.map((column) => resourceOf(block, column))],
    ["", ...columns.map((column) => actionOf(block, column))],
    ...rows.map((row) => [heading(block.rows[row]!), ...columns.map((column) => cellWord(cells[row * width + column]!))]),
  ];
  return lines.map((line) => line.map(csvCell).join(",")).join("\r\n") + "\r\n";
}

function heading({ from, label, principal }: Row): string {
  return from === "policy" ? label : principalName(principal);
}

/** A cell that a spreadsheet would take for a formula begins with an apostrophe, which makes it text. */
export function csvCell(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
