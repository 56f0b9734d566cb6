/** The `requestHandler` of AWS SDK for JavaScript v3 that asks an account instead of the network. */

import type { WireResponse } from "../account.js";
import { wellFormed } from "../json.js";
import { responder } from "./accounts.js";
import type { AccountSource } from "./accounts.js";
import { answerHeaders } from "./answers.js";

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
  reason?: string;
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

const encoder = new TextEncoder();

/** Makes a handler for `new IAMClient({ requestHandler })`; throws TypeError for what is no source of accounts. */
export function createRequestHandler(iam: AccountSource): RequestHandler {
  const respond = responder(iam);
  const configuration: Record<string, unknown> = {};
  return {
    metadata: { handlerProtocol: "http/1.1" },
    async handle(request, { abortSignal, requestTimeout = configuration["requestTimeout"] as number | undefined } = {}) {
      if (abortSignal?.aborted) throw aborted(abortSignal.reason);
      const answer = respond({
        query: queryText(request.query),
        authorization: header(request.headers, "authorization"),
        body: bodyText(request.body),
      });
      return { response: httpResponse(await ended(answer, abortSignal, requestTimeout)) };
    },
    destroy() {},
    updateHttpClientConfig(key, value) {
      configuration[key] = value;
    },
    httpHandlerConfigs: () => configuration,
  };
}

function httpResponse(answer: WireResponse): HttpResponseLike {
  return { statusCode: answer.status, headers: answerHeaders(answer), body: encoder.encode(answer.xml) };
}

/** The answer, unless the caller gives up on it first or its time is over: a source of accounts may take long. */
function ended<T>(answer: Promise<T>, signal: HandlerOptions["abortSignal"], timeout: number | undefined): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = timeout ? setTimeout(() => reject(named("TimeoutError", `no answer within ${timeout} ms`)), timeout) : undefined;
    const abort = () => reject(aborted(signal?.reason));
    const target = signal as EventTarget | undefined;
    target?.addEventListener?.("abort", abort, { once: true });
    answer.then(resolve, reject).finally(() => {
      clearTimeout(timer);
      target?.removeEventListener?.("abort", abort);
    });
  });
}

function aborted(reason: unknown): Error {
  return reason instanceof Error && reason.name === "AbortError" ? reason : named("AbortError", "Request aborted");
}

function named(name: string, message: string): Error {
  return Object.assign(new Error(message), { name });
}

function header(headers: Readonly<Record<string, string>>, wanted: string): string {
  const found = Object.keys(headers).find((name) => name.toLowerCase() === wanted);
  return found === undefined ? "" : headers[found]!;
}

function queryText(query: HttpRequestLike["query"]): string {
  const parts = new URLSearchParams();
  for (const [name, value] of Object.entries(query ?? {})) {
    for (const item of Array.isArray(value) ? (value as readonly string[]) : [value as string | null | undefined]) parts.append(name, item ?? "");
  }
  return parts.toString();
}

function bodyText(body: unknown): string {
  if (body === undefined || body === null) return "";
  if (typeof body === "string") return wellFormed(body, "request.body");
  if (body instanceof Uint8Array) return new TextDecoder("utf-8", { fatal: true }).decode(body);
  throw new TypeError(`request.body: expected a string or a Uint8Array, got ${typeof body}`);
}
