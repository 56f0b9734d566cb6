/** Calls of the page's account. */

import type { IAM } from "iamlet";
import { account, changed } from "../account/client";
import { callError } from "./errors";
import { hasSecrets, revealsSecret, withoutSecrets } from "./secrets";
import { operationNamed, readsOnly } from "./shapes";
import type { JsonObject } from "./value";
import { answer, caller, input, made, operation, operationName, reopen, running, setInput, showAnswer } from "./state";
import type { Answer, Caller, Made } from "./state";

const MOST_KEPT = 100;

/** Calls the operation with what is written. */
export async function run(): Promise<void> {
  if (running.value) return;
  running.value = true;
  const call = { operation: operationName.value, input: input.value, caller: caller.value };
  const made = await send(call.operation, call.input, call.caller);
  running.value = false;
  remember(call, made);
  if (operationName.value === call.operation) showAnswer(made);
}

async function send(name: string, given: JsonObject, caller: Caller | undefined): Promise<Answer> {
  let started = performance.now();
  const took = () => performance.now() - started;
  let client: IAM | undefined;
  try {
    const root = await account();
    started = performance.now();
    if (caller) client = root.as(caller);
    const { $metadata, ...result } = await (client ?? root).call(name as string, given as object);
    if (!readsOnly(operationNamed(name))) changed();
    return { result, status: $metadata.httpStatusCode, caller, milliseconds: took() };
  } catch (error) {
    return { error: callError(error), caller, milliseconds: took() };
  } finally {
    client?.free();
  }
}

function remember({ operation, input, caller }: Pick<Made, "operation" | "input" | "caller">, came: Answer): void {
  const secret = "result" in came && revealsSecret(came.result);
  const entry: Made = {
    id: (made.value[0]?.id ?? 0) + 1,
    at: new Date(),
    operation,
    input: withoutSecrets(input),
    answer: secret ? undefined : came,
    caller,
    failed: "error" in came ? came.error.code : undefined,
    incomplete: hasSecrets(input),
  };
  made.value = [entry, ...made.value].slice(0, MOST_KEPT);
}

/** The marker of the page behind the one that is shown. */
export function nextMarker(): string | undefined {
  const shown = answer.value;
  if (!operation.value.pages || !shown || !("result" in shown)) return undefined;
  const { IsTruncated, Marker } = shown.result as { IsTruncated?: boolean; Marker?: string };
  return IsTruncated ? Marker : undefined;
}

export function callNextPage(): Promise<void> {
  const marker = nextMarker();
  if (marker !== undefined) setInput({ ...input.value, Marker: marker });
  return run();
}

export function callFirstPage(): Promise<void> {
  const { Marker: _, ...rest } = input.value;
  setInput(rest);
  return run();
}

/** Makes a call of before again. One that lost its secrets is only put into the form. */
export async function runAgain(before: Made): Promise<void> {
  reopen(before);
  if (!before.incomplete) await run();
}
