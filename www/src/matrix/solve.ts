/** Decides the cells of a block, one after the other. */

import { Authorizer } from "iamlet/authorizer";
import type { Decision, PreparedContext } from "iamlet/authorizer";
import { asksTrust, authorizerOptions, readContext } from "../engine/question";
import { actionOf, cellCount, columnCount, policiesOf, requestOf, resourceOf, trustOf } from "./plan";
import type { Block } from "./plan";

/** A cell as a byte. */
export const CELL = { open: 0, allowed: 1, explicitDeny: 2, implicitDeny: 3, error: 4 } as const satisfies Record<Decision | "open" | "error", number>;

export const CELL_NAMES = ["open", "allowed", "explicitDeny", "implicitDeny", "error"] as const;

/** Why cells could not be decided: those of a row, those of a column, or all. */
export interface Trouble {
  readonly row?: number;
  readonly column?: number;
  readonly message: string;
}

/** Cells from a place on, and what went wrong in them. */
export interface Piece {
  readonly from: number;
  readonly cells: Uint8Array<ArrayBuffer>;
  readonly troubles: readonly Trouble[];
}

/** How often a piece is handed over. */
const PIECE_MS = 40;
/** Cells between two looks at the clock. */
const STRETCH = 256;

/** Hands over piece after piece until every cell is decided. */
export function solve(block: Block, emit: (piece: Piece) => void): void {
  const pieces = new Pieces(cellCount(block), emit);
  const columns = columnCount(block);
  const kinds = kindsOf(block);
  // Actions and resources that are none are so in every row.
  const bad = new Set<number>();
  for (let row = 0; row < block.rows.length; row++) {
    const authorizers = new RowAuthorizers(block, row, (trouble) => pieces.trouble(trouble));
    for (let column = 0; column < columns; column++) {
      pieces.add(bad.has(column) ? CELL.error : authorizers.decide(column, kinds[column]!, bad));
    }
    authorizers.free();
  }
  pieces.flush();
}

/** Columns by what decides them in a row: 0 for all but those that a trust policy has a say in; these go by its role where it is the account's. */
function kindsOf(block: Block): Uint32Array {
  return Uint32Array.from({ length: columnCount(block) }, (_, column) => {
    if (!asksTrust({ action: actionOf(block, column), resource: resourceOf(block, column) })) return 0;
    return trustOf(block, column) === undefined ? 1 : 2 + Math.floor(column / block.actions.length);
  });
}

/** The authorizers of a row: one for each kind of its columns. */
class RowAuthorizers {
  readonly #block: Block;
  readonly #row: number;
  readonly #complain: (trouble: Trouble) => void;
  /** `null` where there can be none. */
  readonly #made: (Authorizer | null | undefined)[] = [];
  #context: PreparedContext | undefined;

  constructor(block: Block, row: number, complain: (trouble: Trouble) => void) {
    this.#block = block;
    this.#row = row;
    this.#complain = complain;
  }

  decide(column: number, kind: number, bad: Set<number>): number {
    if (this.#made[kind] === undefined) this.#made[kind] = this.#make(column);
    const authorizer = this.#made[kind];
    if (authorizer === null) return CELL.error;
    try {
      return CELL[authorizer.decide(actionOf(this.#block, column), resourceOf(this.#block, column), this.#context!)];
    } catch (error) {
      const ofColumn = error instanceof TypeError;
      if (ofColumn) bad.add(column);
      this.#complain({ ...(ofColumn ? {} : { row: this.#row }), column, message: (error as Error).message });
      return CELL.error;
    }
  }

  #make(column: number): Authorizer | null {
    const { rows, circumstances } = this.#block;
    const { problem } = rows[this.#row]!;
    let authorizer: Authorizer | undefined;
    try {
      if (problem !== undefined) throw new Error(problem);
      authorizer = new Authorizer(authorizerOptions(policiesOf(this.#block, this.#row, column), requestOf(this.#block, this.#row, column)));
      this.#context ??= authorizer.context(readContext(circumstances.context));
      return authorizer;
    } catch (error) {
      authorizer?.free();
      this.#complain({ row: this.#row, message: error instanceof Error ? error.message : String(error) });
      return null;
    }
  }

  free(): void {
    this.#context?.free();
    for (const authorizer of this.#made) authorizer?.free();
  }
}

/** Gathers cells, and hands them over from time to time. */
class Pieces {
  readonly #cells: Uint8Array<ArrayBuffer>;
  readonly #emit: (piece: Piece) => void;
  #troubles: Trouble[] = [];
  #from = 0;
  #at = 0;
  #last = performance.now();

  constructor(size: number, emit: (piece: Piece) => void) {
    this.#cells = new Uint8Array(size);
    this.#emit = emit;
  }

  add(cell: number): void {
    this.#cells[this.#at++] = cell;
    if (this.#at % STRETCH === 0 && performance.now() - this.#last > PIECE_MS) this.flush();
  }

  trouble(trouble: Trouble): void {
    this.#troubles.push(trouble);
  }

  flush(): void {
    if (this.#from === this.#at && this.#troubles.length === 0) return;
    this.#emit({ from: this.#from, cells: this.#cells.slice(this.#from, this.#at), troubles: this.#troubles });
    this.#from = this.#at;
    this.#troubles = [];
    this.#last = performance.now();
  }
}
