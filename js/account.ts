import { serviceError } from "./call.js";
import type { Call } from "./call.js";
import { timeOf } from "./clock.js";
import { callWasm, canStart, failure } from "./engine.js";
import { metadata } from "./exceptions.js";
import type { ResponseMetadata } from "./exceptions.js";
import { Handle } from "./handle.js";
import { Journal } from "./journal.js";
import { operations } from "./operations.gen.js";
import { allLoaded } from "./packs.js";
import { revive } from "./revive.js";
import type { Settings } from "./settings.js";
import * as glue from "./wasm/iamlet.js";

/** What an operation answers. */
export type Answer = Record<string, unknown> & { $metadata: ResponseMetadata };

/** What of an HTTP request says what is called and by whom. */
export interface WireRequest {
  /** What follows the `?` of the address. */
  readonly query: string;
  /** The header of that name; empty if there is none. */
  readonly authorization: string;
  readonly body: string;
}

export interface WireResponse {
  readonly status: number;
  readonly requestId: string;
  readonly xml: string;
}

/** Between request id, output and changes in what the engine answers. */
const MARK = "\0";

/** The journal may grow to four times the base before it becomes part of it, but within these bounds. */
const SHORTEST = 1 << 22;
const LONGEST = 1 << 27;

/**
 * An account, which the engine holds, and all that makes it anew there if the instance breaks: the base, a snapshot,
 * and the journal, the changes since. A call counts when its changes are in the journal; until then nothing has happened.
 */
export class Account {
  readonly #settings: Settings;
  readonly #handle: Handle;
  readonly #journal = new Journal();
  #base: Uint8Array;
  #users = 0;
  #version = 0;

  /** `snapshot` is empty for a new account. */
  constructor(settings: Settings, snapshot: Uint8Array) {
    this.#settings = settings;
    this.#base = snapshot;
    this.#handle = new Handle(this, "IAM", () => this.#build(), glue.iam_free);
    // Where the module must be fetched first, options and snapshot are checked with the first call.
    if (canStart()) this.#handle.value;
  }

  #build(): number {
    const { json } = this.#settings;
    const packs = allLoaded(this.#settings.packs);
    const kept = this.#base.length + this.#journal.length;
    if (kept === 0) return callWasm(() => glue.iam_new(json, packs));
    const journal = this.#journal.toString();
    return callWasm(() => glue.iam_restore(json, this.#base, journal, packs));
  }

  /** The number by which the running instance knows the account. */
  get handle(): number {
    return this.#handle.value;
  }

  /** Another number after each change. */
  get version(): number {
    return this.#version;
  }

  /** What the account's clock tells. */
  now(): number {
    const { clock } = this.#settings;
    if (clock === undefined) return Date.now();
    let time: unknown;
    try {
      time = clock();
    } catch (cause) {
      throw new TypeError("clock: expected a valid Date, got an exception (see its cause)", { cause });
    }
    return timeOf(time);
  }

  run(caller: string, call: Call): Answer {
    const now = this.now();
    const handle = this.#handle.value;
    try {
      const text = glue.iam_call(handle, caller, call.name, call.input, now);
      const idEnd = text.indexOf(MARK);
      const outputEnd = text.indexOf(MARK, idEnd + 1);
      const answer = readOutput(call, text.slice(idEnd + 1, outputEnd));
      answer.$metadata = metadata(200, ownText(text.slice(0, idEnd)));
      this.#keep(handle, text.slice(outputEnd + 1));
      return answer as Answer;
    } catch (thrown) {
      throw failure(thrown, serviceError);
    }
  }

  /** Answers a request as the service does, in XML; `caller` is who calls with a key that the account does not know. */
  respond(caller: string, { query, authorization, body }: WireRequest): WireResponse {
    const now = this.now();
    const handle = this.#handle.value;
    try {
      const text = glue.iam_respond(handle, caller, query, authorization, body, now);
      const [status = "", requestId = "", xml = ""] = text.split(MARK, 3);
      this.#keep(handle, text.slice(status.length + requestId.length + xml.length + 3));
      return { status: Number(status), requestId: ownText(requestId), xml: ownText(xml) };
    } catch (thrown) {
      throw failure(thrown);
    }
  }

  /** The URL of a call; `options` is the JSON of all but its input. */
  presign(caller: string, call: Call, options: string): string {
    const now = this.now();
    const handle = this.#handle.value;
    try {
      return glue.iam_presign(handle, caller, call.name, call.input, options, now);
    } catch (thrown) {
      throw failure(thrown, serviceError);
    }
  }

  /** Fills the account from the JSON of an authorization-details export. */
  import(details: string): void {
    const now = this.now();
    const handle = this.#handle.value;
    try {
      this.#keep(handle, glue.iam_import(handle, details, now));
    } catch (thrown) {
      throw failure(thrown, serviceError);
    }
  }

  /** Records accesses, as JSON. */
  record(accesses: string): void {
    const now = this.now();
    const handle = this.#handle.value;
    try {
      this.#keep(handle, glue.iam_record_access(handle, accesses, now));
    } catch (thrown) {
      throw failure(thrown);
    }
  }

  snapshot(): Uint8Array {
    const handle = this.#handle.value;
    return callWasm(() => glue.iam_snapshot(handle));
  }

  #keep(handle: number, changes: string): void {
    if (changes === "") return;
    this.#journal.add(changes);
    this.#version += 1;
    if (this.#journal.length > Math.min(Math.max(SHORTEST, 4 * this.#base.length), LONGEST)) this.#rebase(handle);
  }

  /** Never throws: base and journal are as good as they were, and the call has been made. */
  #rebase(handle: number): void {
    try {
      this.#base = glue.iam_snapshot(handle);
      this.#journal.clear();
    } catch (thrown) {
      failure(thrown);
    }
  }

  /** Counts one more client or authorizer that needs the account. */
  retain(): void {
    this.#users += 1;
  }

  /** Counts one less; the account goes with the last one. */
  release(): void {
    this.#users -= 1;
    if (this.#users > 0) return;
    this.#handle.free();
    this.#journal.clear();
    this.#base = new Uint8Array();
  }
}

function readOutput(call: Call, json: string): Record<string, unknown> {
  const output = JSON.parse(json) as Record<string, unknown>;
  const { output: shape } = operations[call.name] as { readonly output?: string };
  if (shape !== undefined) revive(output, shape);
  return output;
}

/** A slice as a string of its own: engines keep the whole string that one was cut from. */
function ownText(slice: string): string {
  return [slice.slice(0, 1), slice.slice(1)].join("");
}
