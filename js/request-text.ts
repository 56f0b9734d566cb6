/**
 * Requests as one text each: a resource and the values of the context's keys, with their lengths. What cannot be said so is
 * `undefined`; it goes to the module in JSON, where it is read or refused.
 */

import { PreparedContext } from "./context.js";
import { isPlainObject } from "./json.js";
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

/** The texts of requests one after the other, and how long each is. */
export interface RequestTexts {
  readonly text: string;
  readonly lengths: Uint32Array;
  readonly contexts: readonly (PreparedContext | undefined)[];
}

/** Only prepared contexts can be told so, and texts in ASCII, whose lengths are those of their bytes. */
export function requestTexts(requests: readonly unknown[]): RequestTexts | undefined {
  const contexts: (PreparedContext | undefined)[] = [];
  const lengths = new Uint32Array(requests.length * 2);
  let text = "";
  for (const request of requests) {
    if (!isPlainObject(request)) return undefined;
    for (const member of Object.keys(request)) if (!MEMBERS.includes(member)) return undefined;
    const { action, resource, context } = request;
    if (typeof action !== "string" || typeof resource !== "string") return undefined;
    if (context !== undefined && !(context instanceof PreparedContext)) return undefined;
    text += action + resource;
    lengths[contexts.length * 2] = action.length;
    lengths[contexts.length * 2 + 1] = resource.length;
    contexts.push(context);
  }
  return isAscii(text) ? { text, lengths, contexts } : undefined;
}

const MEMBERS: readonly string[] = ["action", "resource", "context"];

function isAscii(text: string): boolean {
  return !/[^\0-\x7f]/.test(text);
}

function isScalar(value: unknown): value is string | number | boolean {
  return typeof value === "string" || typeof value === "boolean" || Number.isFinite(value);
}

function isText(value: unknown): boolean {
  return typeof value === "string";
}
