import { callWasm, canStart, init } from "./engine.js";
import { IAMServiceException, ValidationError, metadata } from "./exceptions.js";
import type { ResponseMetadata } from "./exceptions.js";
import { Handle } from "./handle.js";
import { clip, isPlainObject, options, toJson } from "./json.js";
import { exceptions, operations } from "./operations.gen.js";
import * as glue from "./wasm/iamlet.js";

const OPTIONS = ["accountId", "partition", "legacySimulationResults"];

/** What an operation answers. */
export type Answer = Record<string, unknown> & { $metadata: ResponseMetadata };

/** An operation with its input, ready to run. */
export interface Call {
  readonly name: string;
  readonly input: string;
}

/** The account behind a client and its synchronous twin. */
export class Account {
  readonly handle: Handle;

  constructor(owner: object, settings: unknown) {
    const json = JSON.stringify(toJson(options(settings, "options", OPTIONS), "options", { omitUndefined: true }));
    this.handle = new Handle(owner, "IAM", () => callWasm(() => glue.iam_new(json)), glue.iam_free);
    // Where the module must be fetched first, the options are checked with the first call.
    if (canStart()) this.handle.value;
  }

  /** Resolves when `run` can be used. */
  async ready(): Promise<void> {
    if (!canStart()) await init();
  }

  run(call: Call): Answer {
    const handle = this.handle.value;
    const output = callWasm(() => glue.iam_call(handle, call.name, call.input), serviceError);
    return { ...JSON.parse(output), $metadata: metadata(200) };
  }
}

/** Reads a call; throws ValidationError for an operation that does not exist and for input that is no data. */
export function readCall(name: unknown, input: unknown = {}): Call {
  if (typeof name !== "string" || !Object.hasOwn(operations, name)) throw invalid(`IAM has no operation ${printed(name)}`);
  if (!isPlainObject(input)) throw invalid(`the input of ${name} must be an object`);
  return { name, input: JSON.stringify(toJson(input, "", { dates: true, omitUndefined: true, error: invalid })) };
}

function invalid(message: string): ValidationError {
  return new ValidationError({ message });
}

function printed(name: unknown): string {
  return typeof name === "string" ? JSON.stringify(clip(name)) : `of type ${typeof name}`;
}

function serviceError(code: string, message: string, status: number): IAMServiceException {
  if (code === "ValidationError") return new ValidationError({ message, status });
  const known = Object.hasOwn(exceptions, code) ? exceptions[code as keyof typeof exceptions] : undefined;
  const failure = { name: code, code, message, status };
  return known === undefined ? new IAMServiceException(failure) : new known(failure);
}
