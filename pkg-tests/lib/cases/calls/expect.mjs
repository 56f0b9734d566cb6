/**
 * How expectations are written. Objects are compared by the members that are named, `null` wants a member to be absent,
 * lists have the same length, dates are ISO texts. Beside the forms of inputs:
 *
 * - `"$any"` is anything that is there, `"$date"` any date, `"$id:AIDA"` a unique id with that prefix,
 *   `"$like:a*b"` a text of that form;
 * - `{"$doc": {…}}` compares a percent-encoded document by its parsed value, `{"$text": "…"}` by its text;
 * - `{"$set": […]}` is a list in any order, `{"$count": n}` a list of that length;
 * - `{"$lines": […]}` compares the lines of bytes;
 * - `{"$not": x}` is anything else, `{"$oneOf": […]}` one of these.
 */

import { isDeepStrictEqual } from "node:util";

/** Where `got` is not as `wanted`, or nothing. */
export function difference(wanted, got, path) {
  const wrong = () => `${path}: expected ${JSON.stringify(wanted)}, got ${JSON.stringify(got)}`;
  if (wanted === null || got === undefined) return wanted === null && got === undefined ? undefined : wrong();
  if (typeof wanted === "string") return fits(wanted, got) ? undefined : wrong();
  if (typeof wanted !== "object") return wanted === got ? undefined : wrong();
  const entries = Object.entries(wanted);
  const [[form, given] = []] = entries;
  if (entries.length === 1 && FORMS[form] !== undefined) return FORMS[form](given, got, path) ? undefined : wrong();
  const alike = got !== null && typeof got === "object" && Array.isArray(wanted) === Array.isArray(got);
  if (!alike || (Array.isArray(wanted) && wanted.length !== got.length)) return wrong();
  for (const [name, value] of entries) {
    const problem = difference(value, got[name], `${path}.${name}`);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

const FORMS = {
  $doc: (given, got) => isDeepStrictEqual(JSON.parse(decoded(got)), given),
  $text: (given, got) => decoded(got) === given,
  $lines: (given, got, path) => difference(given, new TextDecoder().decode(got).split("\n"), path) === undefined,
  $set: (given, got, path) => Array.isArray(got) && got.length === given.length && inAnyOrder(given, [...got], path),
  $count: (given, got) => got.length === given,
  $not: (given, got, path) => difference(given, got, path) !== undefined,
  $oneOf: (given, got, path) => given.some((one) => difference(one, got, path) === undefined),
};

function fits(wanted, got) {
  if (wanted === "$any") return true;
  if (wanted === "$date") return got instanceof Date;
  if (got instanceof Date) return got.getTime() === Math.floor(Date.parse(wanted) / 1000) * 1000;
  const [, form, rest] = /^\$(id|like):(.*)$/s.exec(wanted) ?? [];
  if (form === "id") return got.startsWith(rest) && got.length === 21 && /^[A-Z2-7]*$/.test(got.slice(rest.length));
  if (form === "like") return new RegExp(`^${rest.split("*").map(RegExp.escape ?? escaped).join(".+")}$`, "s").test(got);
  return wanted === got;
}

function escaped(text) {
  return text.replaceAll(/[.*+?^${}()|[\]\\/-]/g, "\\$&");
}

function inAnyOrder(wanted, left, path) {
  return wanted.every((item) => {
    const at = left.findIndex((found) => difference(item, found, path) === undefined);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

/** The text of a percent-encoded document, in which only unreserved characters stand as they are. */
function decoded(text) {
  if (!/^([A-Za-z0-9._~-]|%[0-9A-Fa-f]{2})*$/.test(text)) throw new Error(`not percent-encoded: ${text}`);
  return decodeURIComponent(text);
}

/** Whether nothing stands at a path, in which `*` means every item: `Users.*.Tags`. */
export function isAbsent([step, ...rest], value) {
  const found = step === "*" ? value : [value?.[step]].filter((inner) => inner !== undefined);
  return rest.length === 0 ? found.length === 0 : found.every((inner) => isAbsent(rest, inner));
}
