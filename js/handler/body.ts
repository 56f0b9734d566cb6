/** Bodies as text. */

import type { WireResponse } from "../account.js";
import { refusal } from "./answers.js";

/** The body of a request, or why it is not read: no more than `most` bytes are ever held. */
export async function readBody(request: Request, most: number): Promise<string | WireResponse> {
  const tooLarge = () => refusal(413, "RequestEntityTooLarge", "Request body is too large.");
  if (Number(request.headers.get("content-length") ?? 0) > most) return tooLarge();
  const decoder = utf8();
  let text = "";
  let length = 0;
  for await (const part of parts(request)) {
    if (part === undefined) return refusal(400, "MalformedInput", "The body breaks off.");
    length += part.length;
    if (length > most) return tooLarge();
    const more = decoded(decoder, part, true);
    if (more === undefined) return notText();
    text += more;
  }
  const end = decoded(decoder, undefined, false);
  return end === undefined ? notText() : text + end;
}

/** Bytes as text; undefined if they are not in UTF-8. */
export function textOf(bytes: Uint8Array): string | undefined {
  return decoded(utf8(), bytes, false);
}

/** As the engine says it of a text that is percent-encoded. */
function notText(): WireResponse {
  return refusal(404, "MalformedQueryString", "The query string is not in UTF-8.");
}

const BROKEN_OFF = { done: false, value: undefined } as const;

function utf8(): TextDecoder {
  return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
}

function decoded(decoder: TextDecoder, bytes: Uint8Array | undefined, stream: boolean): string | undefined {
  try {
    return decoder.decode(bytes, { stream });
  } catch {
    return undefined;
  }
}

/** The body as it comes, whole where a runtime does not show it as a stream; undefined where it breaks off, whose fault is not here. */
async function* parts(request: Request): AsyncGenerator<Uint8Array | undefined> {
  if (request.body === undefined) {
    yield new Uint8Array(await request.arrayBuffer());
    return;
  }
  if (request.body === null) return;
  const reader = request.body.getReader();
  try {
    const next = () => reader.read().catch(() => BROKEN_OFF);
    for (let read = await next(); !read.done; read = await next()) yield read.value;
  } finally {
    // There is nothing to give up where it broke off.
    await reader.cancel().catch(() => undefined);
  }
}
