/** Waiting for a condition, as the SDK's `waitUntil…` functions do. */

import { options, typeError } from "./json.js";
import type { InputArguments } from "./methods.js";
import { readClient } from "./paginate.js";
import type { CallingClient } from "./paginate.js";

/** A condition: an operation that succeeds once it holds, and the error that says that it does not yet. */
export interface Condition {
  readonly operation: string;
  /** The name in Python. */
  readonly snake: string;
  /** Seconds between two attempts. */
  readonly delay: number;
  readonly attempts: number;
  readonly retry: { readonly code: string } | { readonly status: number };
}

export interface WaiterConfiguration {
  readonly client: CallingClient;
  /** Seconds in all. */
  readonly maxWaitTime: number;
  /** Seconds before the second attempt; each further one is later, up to `maxDelay`. */
  readonly minDelay?: number;
  /** Default: 120. */
  readonly maxDelay?: number;
  readonly abortSignal?: AbortSignalLike;
}

/** As much of an `AbortSignal` as is needed, for projects without its type. */
export interface AbortSignalLike {
  readonly aborted: boolean;
  readonly reason?: unknown;
  addEventListener(type: "abort", listener: () => void): void;
  removeEventListener(type: "abort", listener: () => void): void;
}

export interface WaiterResult {
  state: "SUCCESS";
  /** What the operation answered. */
  reason: object;
}

/** In seconds, where none is given. */
const LONGEST_DELAY = 120;

/** The function that waits for a condition. */
export function waiter<Input extends object>(
  name: string,
  condition: Condition,
): (config: WaiterConfiguration, ...input: InputArguments<Input>) => Promise<WaiterResult> {
  return async (config, input?: Input) => {
    const { client, maxWaitTime, minDelay, maxDelay, signal } = readConfig(config, condition);
    const end = Date.now() + maxWaitTime * 1000;
    for (let delay = minDelay; ; delay = Math.min(delay * 2, maxDelay)) {
      if (signal?.aborted) throw stopped("AbortError", `Waiter ${name} was aborted`, signal.reason);
      const { reason, error } = await attempt(client, condition, input);
      if (reason !== undefined) return { state: "SUCCESS", reason };
      // Jitter, as many waiters may wait for one thing.
      const pause = (minDelay + Math.random() * (delay - minDelay)) * 1000;
      if (Date.now() + pause > end) throw stopped("TimeoutError", `Waiter ${name} has timed out`, error);
      await sleep(pause, signal);
    }
  };
}

function readConfig(config: WaiterConfiguration, condition: Condition) {
  const given = options(config, "config", ["client", "maxWaitTime", "minDelay", "maxDelay", "abortSignal"]);
  const minDelay = seconds(given.minDelay ?? condition.delay, "minDelay");
  const maxDelay = seconds(given.maxDelay ?? Math.max(LONGEST_DELAY, minDelay), "maxDelay");
  if (maxDelay < minDelay) throw typeError("maxDelay", "no less than minDelay", maxDelay);
  return {
    client: readClient(given.client),
    maxWaitTime: seconds(given.maxWaitTime, "maxWaitTime"),
    minDelay,
    maxDelay,
    signal: readSignal(given.abortSignal),
  };
}

function seconds(value: unknown, name: string): number {
  if (typeof value !== "number" || !(value > 0)) throw typeError(name, "a positive number of seconds", value);
  return value;
}

function readSignal(signal: unknown): AbortSignalLike | undefined {
  if (signal === undefined) return undefined;
  const listens = typeof signal === "object" && signal !== null && typeof (signal as AbortSignalLike).addEventListener === "function";
  if (!listens) throw typeError("abortSignal", "an AbortSignal", signal);
  return signal as AbortSignalLike;
}

/** One attempt: the answer, or the error that says to try again; throws any other. */
export async function attempt(
  client: CallingClient,
  condition: Condition,
  input: object = {},
): Promise<{ reason: object; error?: never } | { reason?: never; error: unknown }> {
  try {
    return { reason: await client.call(condition.operation, input) };
  } catch (error) {
    if (saysNotYet(error, condition)) return { error };
    throw error;
  }
}

function saysNotYet(error: unknown, { retry }: Condition): boolean {
  const { Code, $metadata } = error as { Code?: string; $metadata?: { httpStatusCode?: number } };
  return "code" in retry ? Code === retry.code : $metadata?.httpStatusCode === retry.status;
}

/** Resolves after a time, or as soon as the signal fires. */
export function sleep(milliseconds: number, signal?: AbortSignalLike): Promise<void> {
  if (signal?.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const wake = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", wake);
      resolve();
    };
    const timer = setTimeout(wake, milliseconds);
    signal?.addEventListener("abort", wake);
  });
}

function stopped(name: string, message: string, cause: unknown): Error {
  return Object.assign(new Error(message, { cause }), { name });
}
