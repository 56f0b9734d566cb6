import { ContextText, contextText } from "./by-text.js";
import { callWasm } from "./engine.js";
import { Handle, makeDisposable } from "./handle.js";
import { isPlainObject, toJson, typeError } from "./json.js";
import type { Json } from "./json.js";
import type { RequestContext } from "./types.js";
import * as glue from "./wasm/iamlet.js";

let handleOf: (context: PreparedContext) => Handle;

export interface PreparedContext extends Disposable {}

/** A request context that was read once and can be used in any authorizer. It does not change; times that it does not hold are read at each decision. */
export class PreparedContext extends ContextText {
  readonly #handle: Handle;

  /** Made by `authorizer.context`. */
  constructor(context: RequestContext) {
    const json = contextJson(context);
    super(json);
    this.#handle = new Handle(this, "PreparedContext", () => callWasm(() => glue.context_new(json)), glue.context_free);
    this.#handle.value;
  }

  /** Gives the memory back. */
  free(): void {
    this.#handle.free();
  }

  static {
    makeDisposable(this.prototype);
    handleOf = (context) => context.#handle;
  }
}

/** The handle of `context`, which is not for users. */
export function contextHandle(context: PreparedContext): Handle {
  return handleOf(context);
}

/** A context as the engine takes it. */
export function contextJson(context: unknown): string {
  return JSON.stringify(readContext(context, "context"));
}

/** The context at `path`; one that was prepared is read anew. */
export function readContext(context: unknown, path: string): Json {
  if (context instanceof ContextText) return JSON.parse(contextText(context));
  if (!isPlainObject(context)) throw typeError(path, "an object of condition keys", context);
  return toJson(context, path, { dates: true, omitUndefined: true });
}
