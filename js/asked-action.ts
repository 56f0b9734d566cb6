/** Numbers for actions: a number crosses to the module sooner than a text. */

import { isWellFormed } from "./json.js";

/** So many actions are known by their numbers. */
const MOST = 4096;
/** A longer text is not worth its memory; the actions of all services are shorter. */
const LONGEST = 160;
/** A number is never given twice. */
const LAST = 2 ** 31;

const numbers = new Map<string, number>();
let next = 1;

/** The number of an action, if it can have one. */
export function actionNumber(action: string): number | undefined {
  return numbers.get(action) ?? numbered(action);
}

function numbered(action: string): number | undefined {
  if (action.length > LONGEST || next >= LAST || !isWellFormed(action)) return undefined;
  if (numbers.size === MOST) numbers.clear();
  numbers.set(action, next);
  return next++;
}
