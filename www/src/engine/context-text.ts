/** A request's context as JSON text, to be copied and pasted. */

import type { ContextEntry } from "../state/workspace";
import { foldKey, holds } from "./context";

/** The JSON of a context: `null` is an absent key, a list a key with several values. */
export function contextText(entries: readonly ContextEntry[]): string {
  const members: Record<string, unknown> = Object.create(null);
  for (const entry of entries) {
    if (entry.key.trim() === "" || !holds(entry)) continue;
    members[entry.key.trim()] = entry.absent ? null : entry.list || entry.values.length > 1 ? entry.values : entry.values[0];
  }
  return JSON.stringify(members, null, 2);
}

/** The entries that such text stands for. Throws an Error that says what is wrong with it. */
export function parseContext(text: string): ContextEntry[] {
  if (text.trim() === "") return [];
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new Error(`not JSON: ${(error as Error).message}`);
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new Error("expected an object of keys and values");
  const seen = new Set<string>();
  return Object.entries(value).map(([key, value]) => {
    const folded = foldKey(key);
    if (folded === "") throw new Error("a key has no name");
    if (seen.has(folded)) throw new Error(`the key ${JSON.stringify(key)} is given twice, in two spellings`);
    seen.add(folded);
    return entry(key, value);
  });
}

function entry(key: string, value: unknown): ContextEntry {
  if (value === null) return { key, values: [], absent: true };
  if (Array.isArray(value)) return { key, values: value.map((item) => scalar(key, item)), list: true };
  return { key, values: [scalar(key, value)] };
}

function scalar(key: string, value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  throw new Error(`${key}: expected a string, a number, true, false, null or a list of them`);
}
