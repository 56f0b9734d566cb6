/** An endpoint of IAM and STS for every runtime that serves by `fetch`: Request in, Response out. */

import type { WireRequest, WireResponse } from "../account.js";
import { options, typeError, wellFormed } from "../json.js";
import { finder } from "./accounts.js";
import type { AccountSource } from "./accounts.js";
import { internalFailure, refusal, toResponse } from "./answers.js";
import { readBody } from "./body.js";
import { METHODS, forOrigins } from "./origins.js";
import type { Origins } from "./origins.js";

export interface FetchHandlerOptions {
  /** In bytes; a longer body is refused with `RequestEntityTooLarge`. Default: 32 MiB, more than the largest SAML metadata take. */
  readonly maxBodyBytes?: number;
  /** Origins of web pages that may call, such as `http://localhost:5173`, or `"*"` for all. Default: none. */
  readonly allowedOrigins?: Origins;
  /** Told of faults: what a source of accounts threw, or an error within iamlet. */
  readonly onError?: (error: unknown) => void;
}

export type FetchHandler = (request: Request) => Promise<Response>;

const MAX_BODY = 32 << 20;
/** `http://localhost:5173`, not `http://localhost:5173/`, which no browser sends; `null` is that of a page that shows none. */
const ORIGIN = /^(null|[a-z][a-z\d+.-]*:\/\/[^/?#]+)$/;

/** Makes a handler; throws TypeError naming an option that is wrong. */
export function createFetchHandler(iam: AccountSource, settings: FetchHandlerOptions = {}): FetchHandler {
  const { maxBodyBytes, allowedOrigins, onError } = readOptions(settings);
  return forOrigins(allowedOrigins, serviceHandler(iam, onError, maxBodyBytes));
}

/** The service alone: whoever asks is answered. */
export function serviceHandler(iam: AccountSource, onError: FetchHandlerOptions["onError"], maxBodyBytes = MAX_BODY): FetchHandler {
  const find = finder(iam);
  const answer = async (request: Request): Promise<WireResponse> => {
    const body = request.method === "GET" ? "" : await readBody(request, maxBodyBytes);
    if (typeof body !== "string") return body;
    const call = await find(wireRequest(request, body));
    return call();
  };
  return async (request) => {
    if (request.method !== "GET" && request.method !== "POST") {
      const refused = toResponse(refusal(405, "MethodNotAllowed", "Requests are POST or GET."));
      refused.headers.set("allow", METHODS);
      return refused;
    }
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
  if (onError !== undefined && typeof onError !== "function") throw typeError("onError", "a function", onError);
  return { maxBodyBytes: maxBodyBytes as number, allowedOrigins: readOrigins(allowedOrigins), onError: onError as FetchHandlerOptions["onError"] };
}

function readOrigins(given: unknown): Origins {
  if (given === "*") return given;
  if (!Array.isArray(given)) throw typeError("allowedOrigins", 'a list of origins or "*"', given);
  return given.map((origin, index) => {
    const path = `allowedOrigins[${index}]`;
    if (!ORIGIN.test(wellFormed(origin, path))) throw new TypeError(`${path}: expected an origin such as "http://localhost:5173"`);
    return origin;
  });
}

function wireRequest({ url, headers }: Request, body: string): WireRequest {
  return { query: new URL(url).search.slice(1), authorization: headers.get("authorization") ?? "", body };
}
