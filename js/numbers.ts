/** Numbers for what requests have in common: a number crosses to the module sooner than a text. None is given twice. */

import { isWellFormed } from "./json.js";

const LAST = 2 ** 31;
let next = 1;

/** So many actions are known by their numbers. */
const MOST_ACTIONS = 4096;
/** A longer text is not worth its memory; the actions of all services are shorter. */
const LONGEST = 160;

const actions = new Map<string, number>();

/** The number of an action, if it can have one. */
export function actionNumber(action: string): number | undefined {
  return actions.get(action) ?? numbered(action);
}

function numbered(action: string): number | undefined {
  if (action.length > LONGEST || next >= LAST || !isWellFormed(action)) return undefined;
  if (actions.size === MOST_ACTIONS) actions.clear();
  actions.set(action, next);
  return next++;
}

interface Keys {
  readonly number: number | undefined;
  readonly texts: readonly string[];
}

/** The last that were new: a program has few places that make contexts. */
const lately: Keys[] = [];
const MOST_KEYS = 16;
let oldest = 0;

/** The number of the keys of a context, in their order, if they can have one. */
export function keysNumber(texts: readonly string[]): number | undefined {
  for (const keys of lately) if (areSame(keys.texts, texts)) return keys.number;
  const keys = { number: next < LAST && texts.every(isWellFormed) ? next++ : undefined, texts };
  lately[oldest] = keys;
  oldest = (oldest + 1) % MOST_KEYS;
  return keys.number;
}

function areSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((text, at) => text === b[at]);
}
