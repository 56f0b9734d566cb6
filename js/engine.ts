/**
 * The one WebAssembly instance: it is started on first use, and replaced when it breaks.
 *
 * An entry says where the module comes from (`provide`); nothing runs before the first use. A call that ends in anything
 * but a reported error has broken the instance: the generation ends, and the next use starts a new instance from
 * the compiled module that was kept. Handles belong to one generation; handle.ts rebuilds them in the next.
 */

import * as glue from "./wasm/iamlet.js";
import { InternalError, NotInitializedError, PolicyError } from "./errors.js";
import type { Bytes, WasmModule, WebResponse, WebUrl } from "./platform.js";

/** The module, or where it is fetched from. A function is called when it is needed, and makes a synchronous start possible. */
export type ModuleProvider = WebUrl | (() => WasmModule | Bytes);

/** What `init` takes in place of the entry's own module. */
export type InitSource = string | WebUrl | WebResponse | Bytes | WasmModule;

/** An error that the service answers. */
export interface ServiceReport {
  readonly code: string;
  readonly message: string;
  readonly status: number;
  readonly requestId: string;
}

/** Makes the exception for it. */
export type ServiceErrorMaker = (report: ServiceReport) => Error;

type Report =
  | ({ kind: "policy" } & ConstructorParameters<typeof PolicyError>[0])
  | { kind: "type"; message: string }
  | ({ kind: "service" } & ServiceReport);

let provider: ModuleProvider | undefined;
let module: WebAssembly.Module | undefined;
let loading: Promise<void> | undefined;
let started = 0;

/** The number of the running instance; 0 while none runs. */
export let generation = 0;

/** Called by the entries, before anything else. */
export function provide(source: ModuleProvider): void {
  provider = source;
}

/**
 * Loads the module. Needed only before synchronous use in a browser, harmless everywhere else and when repeated.
 * `source` replaces the package's own wasm file: its URL, a response, its bytes or a compiled module.
 */
export function init(source?: InitSource | Promise<InitSource>): Promise<void> {
  if (module !== undefined) return Promise.resolve();
  loading ??= load(source).finally(() => {
    loading = undefined;
  });
  return loading;
}

async function load(source: InitSource | Promise<InitSource> | undefined): Promise<void> {
  const given = (await source) ?? (typeof provider === "function" ? provider() : provider);
  if (given === undefined) throw new NotInitializedError();
  module ??= await compile(given);
}

async function compile(source: InitSource): Promise<WebAssembly.Module> {
  if (source instanceof WebAssembly.Module) return source;
  if (typeof source === "string" || source instanceof URL) return compile(await fetch(source));
  if (typeof Response === "undefined" || !(source instanceof Response)) return WebAssembly.compile(source as Bytes);
  if (!source.ok) throw new Error(`iamlet could not load its wasm file: ${source.url} answered ${source.status}`);
  // Streaming compilation insists on the media type, which plain file servers do not always send.
  return source.headers.get("content-type")?.startsWith("application/wasm")
    ? WebAssembly.compileStreaming(source)
    : WebAssembly.compile(await source.arrayBuffer());
}

/** Whether a synchronous call can be served. */
export function canStart(): boolean {
  return module !== undefined || typeof provider === "function";
}

/** Makes sure that an instance runs. */
export function start(): void {
  if (generation !== 0) return;
  if (module === undefined) {
    if (typeof provider !== "function") throw new NotInitializedError();
    const given = provider();
    module = given instanceof WebAssembly.Module ? given : new WebAssembly.Module(given);
  }
  if (started === 0) glue.initSync({ module });
  else glue.__wbg_reset_state();
  started += 1;
  generation = started;
}

/** Runs one call into the instance; `work` holds nothing else, so that what it throws comes from there. */
export function callWasm<T>(work: () => T, serviceError?: ServiceErrorMaker): T {
  try {
    return work();
  } catch (thrown) {
    throw failure(thrown, serviceError);
  }
}

/** The error to throw for what a call into the instance threw. */
export function failure(thrown: unknown, serviceError?: ServiceErrorMaker): Error {
  const report = typeof thrown === "string" ? readReport(thrown) : undefined;
  if (report?.kind === "policy") return new PolicyError(report);
  if (report?.kind === "type") return new TypeError(report.message);
  if (report?.kind === "service" && serviceError) return serviceError(report);
  generation = 0;
  return new InternalError(thrown);
}

function readReport(text: string): Report | undefined {
  try {
    return JSON.parse(text) as Report;
  } catch {
    return undefined;
  }
}
