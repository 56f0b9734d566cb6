/** The cells that differ between two answers to the same questions. */

import { CELL } from "../matrix/solve";
import { count, counted } from "../ui/numbers";

export const FLIPS = ["allowed", "denied", "kind", "error"] as const;
export type FlipKind = (typeof FLIPS)[number];

export interface Flip {
  /** The pair of blocks, by its place. */
  readonly pair: number;
  readonly cell: number;
}

export type Flips = Readonly<Record<FlipKind, readonly Flip[]>>;

/** `cells` are those of the first version and of the second, in turn. Cells that are still open in either are none yet. */
export function flips(cells: readonly Uint8Array[]): Flips {
  const found: Record<FlipKind, Flip[]> = { allowed: [], denied: [], kind: [], error: [] };
  for (let pair = 0; pair * 2 + 1 < cells.length; pair++) {
    const before = cells[pair * 2]!;
    const after = cells[pair * 2 + 1]!;
    for (let cell = 0; cell < before.length; cell++) {
      const kind = flipKind(before[cell]!, after[cell]!);
      if (kind) found[kind].push({ pair, cell });
    }
  }
  return found;
}

function flipKind(before: number, after: number): FlipKind | undefined {
  if (before === CELL.open || after === CELL.open) return undefined;
  if (before === CELL.error || after === CELL.error) return "error";
  if (before === after) return undefined;
  if (after === CELL.allowed) return "allowed";
  return before === CELL.allowed ? "denied" : "kind";
}

/** What the comparison comes to. Nothing is said of requests that a version could not answer, but that there are some. */
export function verdictWords({ allowed, denied, kind, error }: Flips, number: number): string {
  const lost = error.length > 0 ? `${count(error.length)} could not be decided` : "";
  if (number === 0) return lost ? `Nothing could be compared: ${lost}.` : "Nothing is compared yet.";
  const parts = [[allowed, "newly allowed"], [denied, "newly denied"], [kind, "denied in another way"]] as const;
  const told = parts.filter(([found]) => found.length > 0).map(([found, words]) => `${count(found.length)} ${words}`);
  const words = `${told.length > 0 ? `${told.join(", ")},` : "No differences"} in ${counted(number, "decision")}`;
  return lost ? `${words}; ${lost}.` : `${words}.`;
}

/** How many were compared: those that both versions answered. */
export function compared(cells: readonly Uint8Array[]): number {
  let number = 0;
  for (let pair = 0; pair * 2 + 1 < cells.length; pair++) {
    const before = cells[pair * 2]!;
    const after = cells[pair * 2 + 1]!;
    for (let cell = 0; cell < before.length; cell++) if (decided(before[cell]!) && decided(after[cell]!)) number += 1;
  }
  return number;
}

function decided(cell: number): boolean {
  return cell !== CELL.open && cell !== CELL.error;
}
