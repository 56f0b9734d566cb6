/**
 * Requests as one text each: a resource and the values of the context's keys, with their lengths. What cannot be said so is
 * `undefined`; it goes to the module in JSON, where it is read or refused.
 */

import { PreparedContext, contextHandle } from "./context.js";
import { isPlainObject } from "./json.js";
import { actionNumber } from "./numbers.js";
import { MOST_LENGTHS } from "./room.js";

/** Says that as many lengths follow for one key. */
const LIST = 2 ** 31;

/** The text with its values, and how long these are. */
export interface ToldText {
  readonly text: string;
  readonly keys: readonly string[];
  readonly lengths: readonly number[];
}

export function requestText(resource: string, context: unknown): ToldText | undefined {
  if (!isPlainObject(context)) return undefined;
  const keys = Object.keys(context);
  const lengths: number[] = [];
  let text = resource;
  for (const key of keys) {
    // No getter is run.
    const value: unknown = Object.getOwnPropertyDescriptor(context, key)?.value;
    if (isScalar(value)) {
      const one = String(value);
      text += one;
      lengths.push(one.length);
    } else {
      const items = textsOf(value);
      if (items === undefined) return undefined;
      lengths.push(LIST + items.length);
      for (const item of items) {
        text += item;
        lengths.push(item.length);
      }
    }
  }
  return lengths.length <= MOST_LENGTHS ? { text, keys, lengths } : undefined;
}

/** The items of a list that is of texts alone, each read once. */
function textsOf(value: unknown): readonly string[] | undefined {
  if (!Array.isArray(value) || value.length === 0 || value.length > MOST_LENGTHS || "toJSON" in value) return undefined;
  const texts: string[] = [];
  for (let index = 0; index < value.length; index++) {
    const item: unknown = Object.getOwnPropertyDescriptor(value, index)?.value;
    if (typeof item !== "string") return undefined;
    texts.push(item);
  }
  return texts;
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
  const contexts: (PreparedContext | undefined)[] = [];
  let text = "";
  for (let index = 0; index < requests.length; index++) {
    const request = requests[index];
    if (!isPlainObject(request)) return undefined;
    let action, resource, context: unknown;
    // Its own members alone.
    for (const member of Object.keys(request)) {
      if (member === "action") action = request["action"];
      else if (member === "resource") resource = request["resource"];
      else if (member === "context") context = request["context"];
      else return undefined;
    }
    if (typeof action !== "string" || typeof resource !== "string") return undefined;
    if (context !== undefined && !(context instanceof PreparedContext)) return undefined;
    const number = actionNumber(action);
    if (number === undefined) return undefined;
    text += resource;
    actions.push(action);
    contexts.push(context);
    numbers[index * 3] = number;
    numbers[index * 3 + 1] = resource.length;
  }
  for (const [index, context] of contexts.entries()) if (context !== undefined) numbers[index * 3 + 2] = contextHandle(context).value;
  return { text, numbers, actions };
}

function isScalar(value: unknown): value is string | number | boolean {
  return typeof value === "string" || typeof value === "boolean" || Number.isFinite(value);
}
