/** Finding an operation among all. */

import { OPERATIONS } from "./shapes";
import type { Operation } from "./shapes";

export interface Group {
  readonly title: string;
  readonly operations: readonly Operation[];
}

/** What one comes for most often stands first. */
const FIRST = ["users", "groups", "roles", "policies, managed", "policies, inline", "permissions boundaries"];

/** The operations that fit what was typed, by what they work on; within a search the closest names first. */
export function findOperations(typed: string): readonly Group[] {
  const words = typed.toLowerCase().split(/[^a-z0-9]+/).filter(Boolean);
  const ranked = OPERATIONS.map((operation) => ({ operation, rank: rankOf(operation, words) })).filter(({ rank }) => rank < NO_RANK);
  const families = new Map<string, { readonly best: number; readonly operations: Operation[] }>();
  for (const { operation, rank } of ranked.sort((a, b) => a.rank - b.rank)) {
    const family = families.get(operation.family) ?? { best: rank, operations: [] };
    family.operations.push(operation);
    families.set(operation.family, family);
  }
  const place = (family: string) => (FIRST.includes(family) ? FIRST.indexOf(family) : FIRST.length);
  return [...families]
    .sort(([a, of], [b, other]) => of.best - other.best || place(a) - place(b) || (a < b ? -1 : 1))
    .map(([family, { operations }]) => ({ title: titleOf(family), operations }));
}

const NO_RANK = 5;

/** 0 for the name itself, 1 for its beginning, 2 for all words in it, 3 and 4 with the family and the description. */
function rankOf({ name, family, doc }: Operation, words: readonly string[]): number {
  const typed = words.join("");
  const plain = name.toLowerCase();
  if (plain === typed) return 0;
  if (plain.startsWith(typed)) return 1;
  const texts = [plain, `${plain} ${family}`.toLowerCase(), `${plain} ${family} ${doc}`.toLowerCase()];
  const found = texts.findIndex((text) => words.every((word) => text.includes(word)));
  return found < 0 ? NO_RANK : found + 2;
}

/** The name of a family as a heading. */
function titleOf(family: string): string {
  const plain = family.replace(/ \(.*$/, "");
  return plain.charAt(0).toUpperCase() + plain.slice(1);
}
