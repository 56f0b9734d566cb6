/** What is being written in the console, what was answered, and what was called before. It outlives the view. */

import { computed, signal } from "@preact/signals";
import type { CodeCall, Language } from "./code/index";
import { errorPlaces } from "./errors";
import type { CallError } from "./errors";
import { operationNamed } from "./shapes";
import { inOrder, isObject, pathKey, withValue } from "./value";
import type { Json, JsonObject, Path } from "./value";

export type Caller = NonNullable<CodeCall["caller"]>;

/** What a call came to. */
export type Answer = { readonly caller: Caller | undefined; readonly milliseconds: number } & (
  | { readonly result: object; readonly status: number }
  | { readonly error: CallError }
);

/** A call that was made, without the secrets in it. */
export interface Made {
  readonly id: number;
  readonly at: Date;
  readonly operation: string;
  readonly input: JsonObject;
  /** `undefined` for a result that held secrets. */
  readonly answer: Answer | undefined;
  readonly caller: Caller | undefined;
  /** The code of its error. */
  readonly failed: string | undefined;
  /** Whether secrets were taken out of the input. */
  readonly incomplete: boolean;
}

export const operationName = signal("CreateUser");
export const operation = computed(() => operationNamed(operationName.value));

/** What is written for each operation that was looked at. */
const inputs = signal<Readonly<Record<string, JsonObject>>>({});
export const input = computed<JsonObject>(() => inputs.value[operationName.value] ?? {});

export const caller = signal<Caller | undefined>(undefined);
export const answer = signal<Answer | null>(null);
/** Set while a call of before is shown whose answer was not kept. */
export const unkept = signal(false);
export const running = signal(false);
export const made = signal<readonly Made[]>([]);
export const language = signal<Language>("cli");
export const inputView = signal<"form" | "json">("form");

/** What stands in the JSON view while it is no JSON, and the input that it was to replace. */
export const broken = signal<{ readonly text: string; readonly message: string; readonly over: JsonObject } | null>(null);

/** The errors of the last call that are not mended yet, by `pathKey`. */
export const problems = signal<ReadonlyMap<string, string>>(new Map());

export function pickOperation(name: string): void {
  if (name === operationName.value) return;
  operationName.value = name;
  forgetAnswer();
}

export function setInput(next: JsonObject): void {
  inputs.value = { ...inputs.value, [operationName.value]: next };
  broken.value = null;
}

/** Changes the input at a path; what was said of that place is no longer true. */
export function setAt(path: Path, next: Json | undefined): void {
  const changed = withValue(input.value, path, next);
  setInput(inOrder(isObject(changed) ? changed : {}, operation.value.input.map(({ name }) => name)));
  problems.value = new Map([...problems.value].filter(([key]) => !isAround(JSON.parse(key) as Path, path)));
}

/** Whether one path leads through the other. */
function isAround(a: Path, b: Path): boolean {
  const length = Math.min(a.length, b.length);
  return pathKey(a.slice(0, length)) === pathKey(b.slice(0, length));
}

/** Reads the JSON view. */
export function setJson(text: string): void {
  const over = input.value;
  try {
    const value = (text.trim() === "" ? {} : JSON.parse(text)) as Json;
    if (isObject(value)) setInput(value);
    else broken.value = { text, over, message: "The input has to be an object, in braces." };
  } catch (error) {
    broken.value = { text, over, message: `Not JSON: ${(error as Error).message}` };
  }
}

export function clearInput(): void {
  setInput({});
  forgetAnswer();
}

export function showAnswer(next: Answer): void {
  unkept.value = false;
  answer.value = next;
  problems.value = "error" in next ? errorPlaces(next.error, operation.value) : new Map();
}

function forgetAnswer(): void {
  unkept.value = false;
  answer.value = null;
  broken.value = null;
  problems.value = new Map();
}

/** Puts a call of before into the form, with what it came to. */
export function reopen(before: Made): void {
  operationName.value = before.operation;
  setInput(before.input);
  caller.value = before.caller;
  forgetAnswer();
  if (before.answer) showAnswer(before.answer);
  else unkept.value = true;
}
