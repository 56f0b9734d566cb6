/** What the page and its worker say to each other. */

import type { Block } from "./plan";
import type { Piece } from "./solve";

export interface Question {
  readonly blocks: readonly Block[];
}

export type Answer =
  | ({ readonly kind: "piece"; readonly block: number } & Piece)
  | { readonly kind: "done" }
  | { readonly kind: "failed"; readonly message: string };
