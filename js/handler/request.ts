/** The `requestHandler` of AWS SDK for JavaScript v3 that asks an account instead of the network. */

import type { WireRequest, WireResponse } from "../account.js";
import { memberPath, typeError, wellFormed } from "../json.js";
import { finder } from "./accounts.js";
import type { AccountSource } from "./accounts.js";
import { answerHeaders } from "./answers.js";
import { textOf } from "./body.js";

/** What the SDK hands over. */
export interface HttpRequestLike {
  readonly method: string;
  readonly path: string;
  readonly query?: Readonly<Record<string, string | readonly string[] | null | undefined>> | undefined;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

export interface HttpResponseLike {
  statusCode: number;
  headers: Record<string, string>;
  body: Uint8Array;
}

/** What the SDK says of a single request; times are in milliseconds. */
export interface HandlerOptions {
  readonly abortSignal?: { readonly aborted: boolean; readonly reason?: unknown; addEventListener?: unknown; onabort?: unknown } | undefined;
  readonly requestTimeout?: number | undefined;
}

export interface RequestHandler {
  readonly metadata: { readonly handlerProtocol: string };
  handle(request: HttpRequestLike, options?: HandlerOptions): Promise<{ response: HttpResponseLike }>;
  destroy(): void;
  updateHttpClientConfig(key: string, value: unknown): void;
  httpHandlerConfigs(): Record<string, unknown>;
}

type Signal = NonNullable<HandlerOptions["abortSignal"]>;

const encoder = new TextEncoder();

/** Makes a handler for `new IAMClient({ requestHandler })`; throws TypeError for what is no source of accounts. */
export function createRequestHandler(iam: AccountSource): RequestHandler {
  const find = finder(iam);
  const configuration: Record<string, unknown> = {};
  return {
    metadata: { handlerProtocol: "http/1.1" },
    async handle(request, { abortSignal, requestTimeout = configuration["requestTimeout"] as number | undefined } = {}) {
      if (abortSignal?.aborted) throw aborted(abortSignal);
      const call = await inTime(find(wireRequest(request)), abortSignal, requestTimeout);
      return { response: httpResponse(call()) };
    },
    destroy() {},
    updateHttpClientConfig(key, value) {
      configuration[key] = value;
    },
    httpHandlerConfigs: () => configuration,
  };
}

function wireRequest({ query, headers, body }: HttpRequestLike): WireRequest {
  return { query: queryText(query ?? {}), authorization: header(headers, "authorization"), body: bodyText(body) };
}

function httpResponse(answer: WireResponse): HttpResponseLike {
  return { statusCode: answer.status, headers: answerHeaders(answer), body: encoder.encode(answer.xml) };
}

/** What is found, unless the caller gives up or its time is over before: a source of accounts may take long. */
async function inTime<T>(found: Promise<T>, signal: Signal | undefined, timeout: number | undefined): Promise<T> {
  const over = new AbortController();
  const late = new Promise<never>((_, reject) => {
    const timer = timeout ? setTimeout(() => reject(named("TimeoutError", `no answer within ${timeout} ms`)), timeout) : undefined;
    over.signal.addEventListener("abort", () => clearTimeout(timer));
    if (signal !== undefined) whenAborted(signal, () => reject(aborted(signal)), over.signal);
  });
  try {
    return await Promise.race([found, late]);
  } finally {
    over.abort();
  }
}

/** Signals of the SDK's own have no listeners, only `onabort`. */
function whenAborted(signal: Signal, then: () => void, until: AbortSignal): void {
  if (typeof signal.addEventListener === "function") (signal as AbortSignal).addEventListener("abort", then, { once: true, signal: until });
  else signal.onabort = then;
}

/** The SDK's own handlers say it just so. */
function aborted({ reason }: Signal): Error {
  return named("AbortError", "Request aborted", reason instanceof Error ? { cause: reason } : {});
}

function named(name: string, message: string, options: ErrorOptions = {}): Error {
  return Object.assign(new Error(message, options), { name });
}

function header(headers: Readonly<Record<string, string>>, wanted: string): string {
  const found = Object.keys(headers).find((name) => name.toLowerCase() === wanted);
  return found === undefined ? "" : wellFormed(headers[found], `request.headers.${wanted}`);
}

function queryText(query: NonNullable<HttpRequestLike["query"]>): string {
  const parts = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    const path = memberPath("request.query", wellFormed(name, "a name of request.query"));
    for (const item of Array.isArray(value) ? value : [value]) parts.append(name, wellFormed(item ?? "", path));
  }
  return parts.toString();
}

function bodyText(body: unknown): string {
  if (body === undefined || body === null) return "";
  if (typeof body === "string") return wellFormed(body, "request.body");
  if (!(body instanceof Uint8Array)) throw typeError("request.body", "a string or a Uint8Array", body);
  const text = textOf(body);
  if (text === undefined) throw new TypeError("request.body: expected UTF-8");
  return text;
}
