/**
 * Requests as one text each: a resource, and the keys of the context with their values, with a mark in front of each but the
 * first. What cannot be said so is `undefined`; it goes to the module in JSON, where it is read or refused.
 */

import { PreparedContext } from "./context.js";
import { isPlainObject, isWellFormed } from "./json.js";

/** In front of a key. */
const PART = "\0";
/** In front of a key's value, and of each item of a list of values. */
const VALUE = "\x01";
const ITEM = "\x02";

/** A text, and how many marks are in it: one that has more holds a mark of its own. */
export interface MarkedText {
  readonly text: string;
  readonly marks: number;
}

export function requestText(resource: string, context: unknown): MarkedText | undefined {
  if (!isPlainObject(context)) return undefined;
  let text = resource;
  let marks = 0;
  for (const key of Object.keys(context)) {
    // No getter is run.
    const value: unknown = Object.getOwnPropertyDescriptor(context, key)!.value;
    text += PART + key;
    marks += 1;
    if (isScalar(value)) {
      text += VALUE + value;
      marks += 1;
    } else if (Array.isArray(value) && value.length > 0 && value.every(isText)) {
      for (const item of value as readonly string[]) text += ITEM + item;
      marks += value.length;
    } else {
      return undefined;
    }
  }
  return isWellFormed(text) ? { text, marks } : undefined;
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
