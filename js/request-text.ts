/**
 * Requests as one text each: action, resource, and the keys of the context with their values, with a mark in front of each
 * but the first. What cannot be said so is `undefined`; it goes to the module in JSON, where it is read or refused.
 */

import { PreparedContext } from "./context.js";
import { isPlainObject, isWellFormed } from "./json.js";

/** In front of a resource and of a key. */
const PART = "\0";
/** In front of a key's value, and of each item of a list of values. */
const VALUE = "\x01";
const ITEM = "\x02";

/** A text, and how many marks are in it: one that has more holds a mark of its own. */
export interface MarkedText {
  readonly text: string;
  readonly marks: number;
}

export function requestText(action: unknown, resource: unknown): string | undefined {
  if (typeof action !== "string" || typeof resource !== "string") return undefined;
  const text = action + PART + resource;
  return isWellFormed(text) ? text : undefined;
}

export function requestTextWith(action: unknown, resource: unknown, context: unknown): MarkedText | undefined {
  if (typeof action !== "string" || typeof resource !== "string" || !isPlainObject(context)) return undefined;
  let text = action + PART + resource;
  let marks = 1;
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

/** Requests one after the other, and their contexts apart; only prepared ones can be told so. */
export function requestTexts(requests: readonly unknown[]): { readonly text: string; readonly contexts: readonly (PreparedContext | undefined)[] } | undefined {
  const parts: string[] = [];
  const contexts: (PreparedContext | undefined)[] = [];
  for (const request of requests) {
    if (!isPlainObject(request)) return undefined;
    for (const member of Object.keys(request)) if (!MEMBERS.includes(member)) return undefined;
    const { action, resource, context } = request;
    if (typeof action !== "string" || typeof resource !== "string") return undefined;
    if (context !== undefined && !(context instanceof PreparedContext)) return undefined;
    parts.push(action, resource);
    contexts.push(context);
  }
  const text = parts.join(PART);
  return isWellFormed(text) ? { text, contexts } : undefined;
}

const MEMBERS: readonly string[] = ["action", "resource", "context"];

function isScalar(value: unknown): value is string | number | boolean {
  return typeof value === "string" || typeof value === "boolean" || Number.isFinite(value);
}

function isText(value: unknown): boolean {
  return typeof value === "string";
}
