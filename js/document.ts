/** A policy document as text: the form in which it is read, kept and pointed into. */

import { toJson, typeError, wellFormed } from "./json.js";

/** Beyond this many bytes the engine refuses a document; there is no use in handing it more. */
const MAX_TEXT = 4 << 20;

/** The text of `document`, which errors call `path`. */
export function documentText(document: unknown, path: string): string {
  const text = typeof document === "string" ? wellFormed(document, path) : objectText(document, path);
  return text.length > MAX_TEXT ? text.slice(0, MAX_TEXT + 1) : text;
}

function objectText(document: unknown, path: string): string {
  if (typeof document !== "object" || document === null || Array.isArray(document)) {
    throw typeError(path, "a policy document (JSON text or an object)", document);
  }
  return JSON.stringify(toJson(document, path, { cutDeep: true }), null, 2);
}
