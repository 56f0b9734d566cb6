/**
 * Requests as one text each: a resource and the values of the context's keys, with their lengths. What cannot be said so is
 * `undefined`; it goes to the module in JSON, where it is read or refused.
 */

import { PreparedContext, contextHandle } from "./context.js";
import { isPlainObject } from "./json.js";
import { actionNumber } from "./numbers.js";
import { MOST_LENGTHS, lengthsRoom } from "./room.js";

/** Says that as many lengths follow for one key. */
const LIST = 2 ** 31;

/** The text with its values; the lengths of these are written. */
export interface ToldText {
  readonly text: string;
  readonly keys: readonly string[];
  readonly lengths: number;
}

/** The module must run. */
export function requestText(resource: string, context: unknown): ToldText | undefined {
  if (!isPlainObject(context)) return undefined;
  const keys = Object.keys(context);
  const room = lengthsRoom();
  let text = resource;
  let lengths = 0;
  for (const key of keys) {
    // No getter is run.
    const value: unknown = Object.getOwnPropertyDescriptor(context, key)!.value;
    if (isScalar(value)) {
      const one = String(value);
      text += one;
      room[lengths++] = one.length;
    } else if (Array.isArray(value) && value.length > 0 && value.every(isText)) {
      room[lengths++] = LIST + value.length;
      for (const item of value as readonly string[]) {
        text += item;
        room[lengths++] = item.length;
      }
    } else {
      return undefined;
    }
  }
  // What is written behind the end is lost.
  return lengths <= MOST_LENGTHS ? { text, keys, lengths } : undefined;
}

/** The resources of requests in one text, and three numbers for each request. */
export interface RequestTexts {
  readonly text: string;
  readonly numbers: Uint32Array;
  /** The actions, by which numbers that are not known can be given. */
  readonly actions: readonly string[];
}

/** Only prepared contexts can be told so. */
export function requestTexts(requests: readonly unknown[]): RequestTexts | undefined {
  const numbers = new Uint32Array(requests.length * 3);
  const actions: string[] = [];
  let text = "";
  let at = 0;
  for (const request of requests) {
    if (!isPlainObject(request)) return undefined;
    for (const member of Object.keys(request)) if (!MEMBERS.includes(member)) return undefined;
    const { action, resource, context } = request;
    if (typeof action !== "string" || typeof resource !== "string") return undefined;
    if (context !== undefined && !(context instanceof PreparedContext)) return undefined;
    const number = actionNumber(action);
    if (number === undefined) return undefined;
    text += resource;
    actions.push(action);
    numbers[at++] = number;
    numbers[at++] = resource.length;
    numbers[at++] = context === undefined ? 0 : contextHandle(context).value;
  }
  return { text, numbers, actions };
}

const MEMBERS: readonly string[] = ["action", "resource", "context"];

function isScalar(value: unknown): value is string | number | boolean {
  return typeof value === "string" || typeof value === "boolean" || Number.isFinite(value);
}

function isText(value: unknown): boolean {
  return typeof value === "string";
}
