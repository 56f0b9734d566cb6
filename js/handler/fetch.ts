/** An endpoint of IAM and STS for every runtime that serves by `fetch`: Request in, Response out. */

import type { WireRequest, WireResponse } from "../account.js";
import { options, typeError, wellFormed } from "../json.js";
import { responder } from "./accounts.js";
import type { AccountSource } from "./accounts.js";
import { internalFailure, refusal, toResponse } from "./answers.js";
import { forOrigins } from "./origins.js";
import type { Origins } from "./origins.js";

export interface FetchHandlerOptions {
  /** In bytes; a longer body is refused with `RequestEntityTooLarge`. Default: 32 MiB, more than the largest SAML metadata take. */
  readonly maxBodyBytes?: number;
  /** Origins of web pages that may call, such as `http://localhost:5173`, or `"*"` for all. Default: none. What others load as pictures or links is refused, too. */
  readonly allowedOrigins?: Origins;
  /** Told of faults: what a source of accounts threw, or an error within iamlet. */
  readonly onError?: (error: unknown) => void;
}

export type FetchHandler = (request: Request) => Promise<Response>;

const MAX_BODY = 32 << 20;

/** Makes a handler; throws TypeError naming an option that is wrong. */
export function createFetchHandler(iam: AccountSource, settings: FetchHandlerOptions = {}): FetchHandler {
  const { maxBodyBytes, allowedOrigins, onError } = readOptions(settings);
  return forOrigins(allowedOrigins, serviceHandler(iam, maxBodyBytes, onError));
}

/** The service alone: whoever asks is answered. */
export function serviceHandler(iam: AccountSource, maxBodyBytes = MAX_BODY, onError?: FetchHandlerOptions["onError"]): FetchHandler {
  const respond = responder(iam);
  const answer = async (request: Request): Promise<WireResponse> => {
    if (request.method !== "POST" && request.method !== "GET") return refusal(405, "MethodNotAllowed", "Requests are POST or GET.");
    const body = request.method === "GET" ? "" : await readBody(request, maxBodyBytes);
    return typeof body === "string" ? respond(wireRequest(request, body)) : body;
  };
  return async (request) => {
    const answered = await answer(request).catch((error: unknown) => {
      onError?.(error);
      return internalFailure();
    });
    return toResponse(answered);
  };
}

function readOptions(settings: FetchHandlerOptions) {
  const { maxBodyBytes = MAX_BODY, allowedOrigins = [], onError } = options(settings, "options", ["maxBodyBytes", "allowedOrigins", "onError"]);
  if (!Number.isSafeInteger(maxBodyBytes) || (maxBodyBytes as number) < 0) throw typeError("maxBodyBytes", "a number of bytes", maxBodyBytes);
  if (allowedOrigins !== "*" && !Array.isArray(allowedOrigins)) throw typeError("allowedOrigins", 'a list of origins or "*"', allowedOrigins);
  if (onError !== undefined && typeof onError !== "function") throw typeError("onError", "a function", onError);
  const origins = allowedOrigins === "*" ? allowedOrigins : allowedOrigins.map((origin, index) => wellFormed(origin, `allowedOrigins[${index}]`));
  return { maxBodyBytes: maxBodyBytes as number, allowedOrigins: origins as Origins, onError: onError as FetchHandlerOptions["onError"] };
}

function wireRequest(request: Request, body: string): WireRequest {
  return { query: new URL(request.url).search.slice(1), authorization: request.headers.get("authorization") ?? "", body };
}

/** The body as text, or why it is not read: no more than is allowed is ever held. */
async function readBody(request: Request, most: number): Promise<string | WireResponse> {
  const tooLarge = () => refusal(413, "RequestEntityTooLarge", "Request body is too large.");
  if (Number(request.headers.get("content-length") ?? 0) > most) return tooLarge();
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let text = "";
  let length = 0;
  try {
    for await (const chunk of (request.body ?? []) as AsyncIterable<Uint8Array>) {
      length += chunk.length;
      if (length > most) return tooLarge();
      text += decoder.decode(chunk, { stream: true });
    }
    return text + decoder.decode();
  } catch (error) {
    // The decoder throws TypeErrors; anything else is a caller that is gone.
    return refusal(400, "MalformedInput", error instanceof TypeError ? "The body is not in UTF-8." : "The body breaks off.");
  }
}
