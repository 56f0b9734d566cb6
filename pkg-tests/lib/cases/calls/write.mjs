/**
 * How inputs of rows are written, in short forms where the value itself would be long or is only known when the row runs:
 *
 * - `{"$doc": {…}}` is the document as JSON text, `{"$doc": "name"}` one that the file defines;
 * - `{"$fill": [head, length, tail, filler?]}` is a text of that length, filled between head and tail;
 * - `{"$times": [n, item]}` is a list of n items, with `{n}` in their texts;
 * - `"$texts:a,b"` is the texts that the file defines under these names, one behind the other;
 * - `{"$totp": [seed, n]}` is what the MFA device of a seed shows n steps of 30 seconds after the present one; the seed is
 *   as answers hold it;
 * - `"$first:User.UserId"` and `"$last:Marker"` stand for what the first or last answer with such a member has there.
 */

import * as OTPAuth from "otpauth";

/** `documents: "stay"` leaves documents as they are, for expectations that compare them parsed; `now` is in milliseconds. */
export function written(value, define, answers, { documents = "text", now } = {}) {
  const again = (inner) => written(inner, define, answers, { documents, now });
  if (typeof value === "string") return value.startsWith("$texts:") ? texts(define, value.slice(7)) : referred(value, answers);
  if (Array.isArray(value)) return value.map(again);
  if (value === null || typeof value !== "object") return value;
  const [[form, given] = [], ...others] = Object.entries(value);
  if (others.length === 0) {
    if (form === "$fill") return fill(...given);
    if (form === "$times") return Array.from({ length: given[0] }, (_, index) => numbered(given[1], index + 1));
    if (form === "$totp") return code(again(given[0]), now + 30_000 * given[1]);
    if (form === "$doc") {
      const document = again(typeof given === "string" ? defined(define, given) : given);
      return documents === "text" ? JSON.stringify(document) : { $doc: document };
    }
  }
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, again(inner)]));
}

/** The value with `{n}` in its texts replaced. */
export function numbered(value, n) {
  if (typeof value === "string") return value.replaceAll("{n}", n);
  if (Array.isArray(value)) return value.map((item) => numbered(item, n));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, numbered(inner, n)]));
}

function texts(define, names) {
  return names.split(",").map((name) => defined(define, name)).join("");
}

function defined(define, name) {
  if (define[name] === undefined) throw new Error(`nothing is defined as ${name}`);
  return define[name];
}

/** The code of a seed, which is base32 in bytes. */
function code(seed, timestamp) {
  const secret = OTPAuth.Secret.fromBase32(new TextDecoder().decode(seed));
  return new OTPAuth.TOTP({ secret, algorithm: "SHA1", digits: 6, period: 30 }).generate({ timestamp });
}

function referred(text, answers) {
  const [, which, path] = /^\$(first|last):(.*)$/s.exec(text) ?? [];
  if (which === undefined) return text;
  const found = answers.map((answer) => path.split(".").reduce((value, step) => value?.[step], answer));
  const known = found.filter((value) => value !== undefined);
  if (known.length === 0) throw new Error(`no answer has ${path}`);
  return known.at(which === "first" ? 0 : -1);
}

function fill(head, length, tail, filler = "a") {
  return head + filler.repeat(length - [...head].length - [...tail].length) + tail;
}
