/** The caller's clock, where one is given. */

import { isDate, typeError } from "./json.js";

export type Clock = () => Date;

/** The option `clock`. */
export function readClock(clock: unknown): Clock | undefined {
  if (clock !== undefined && typeof clock !== "function") throw typeError("clock", "a function", clock);
  return clock as Clock | undefined;
}

/** What a clock tells, in milliseconds. */
export function timeOf(time: unknown): number {
  const now = isDate(time) ? Date.prototype.getTime.call(time) : Number.NaN;
  if (Number.isNaN(now)) throw typeError("clock()", "a valid Date", time);
  return now;
}
