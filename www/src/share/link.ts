/** A bundle as the fragment of an address, and back: `#w=` and the base64url of its deflated JSON. */

import { Inflate, strFromU8, strToU8, zlibSync } from "fflate";
import { BundleError, LINK, plainBundle, readBundle } from "./bundle";
import type { Bundle } from "./bundle";

/** What a link may inflate to: more is no work of a person. */
const MOST_BYTES = 8 * 1024 * 1024;
/** A byte of deflate gives at most 1032, so a step never inflates to more than about half a megabyte. */
const STEP_BYTES = 512;

/** Browsers allow far more, but chats, tickets and mail cut what is longer. */
export const LONG_LINK = 60_000;
/** Chromium opens no longer address. */
export const LONGEST_LINK = 2_000_000;

export function linkFragment(bundle: Bundle): string {
  const json = strToU8(JSON.stringify(plainBundle(bundle)));
  return LINK + toBase64Url(zlibSync(json, { level: 9 }));
}

/** Reads a fragment that begins with `LINK`; throws BundleError with a sentence on anything that is not whole and ours. */
export function readFragment(fragment: string): Bundle {
  const bytes = inflate(fromBase64Url(fragment.slice(LINK.length)));
  let value: unknown;
  try {
    value = JSON.parse(strFromU8(bytes));
  } catch {
    throw new BundleError("It is not work of this page.");
  }
  return readBundle(value);
}

function inflate(zlib: Uint8Array): Uint8Array {
  if (zlib.length < 7 || (zlib[0]! & 15) !== 8 || ((zlib[0]! << 8) | zlib[1]!) % 31 !== 0) throw broken();
  const compressed = zlib.subarray(2, -4);
  const pieces: Uint8Array[] = [];
  let length = 0;
  let ended = false;
  const stream = new Inflate((piece, final) => {
    length += piece.length;
    if (length > MOST_BYTES) throw new BundleError("It holds more than 8 MiB, which is more than a link may.");
    pieces.push(piece);
    ended = final ?? false;
  });
  try {
    for (let at = 0; at < compressed.length; at += STEP_BYTES) {
      stream.push(compressed.subarray(at, at + STEP_BYTES), at + STEP_BYTES >= compressed.length);
    }
  } catch (error) {
    throw error instanceof BundleError ? error : broken();
  }
  const bytes = joined(pieces, length);
  if (!ended || adler32(bytes) !== trailer(zlib)) throw broken();
  return bytes;
}

function broken(): BundleError {
  return new BundleError("It is damaged or not whole: perhaps it was cut when it was copied.");
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const all = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

/** The checksum of what was deflated, at the end of zlib's data. */
function trailer(zlib: Uint8Array): number {
  return new DataView(zlib.buffer, zlib.byteOffset).getUint32(zlib.length - 4);
}

function adler32(bytes: Uint8Array): number {
  let low = 1;
  let high = 0;
  for (const byte of bytes) {
    low = (low + byte) % 65521;
    high = (high + low) % 65521;
  }
  return ((high << 16) | low) >>> 0;
}

function toBase64Url(bytes: Uint8Array): string {
  return btoa(strFromU8(bytes, true)).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

function fromBase64Url(text: string): Uint8Array {
  try {
    return strToU8(atob(text.replaceAll("-", "+").replaceAll("_", "/")), true);
  } catch {
    throw broken();
  }
}
