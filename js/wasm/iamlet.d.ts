/**
 * The WebAssembly module's exports, as the TypeScript layer uses them. The glue itself is made by `cargo xtask build`.
 * Handles are positive integers. A failing function throws a string: JSON with a `kind` (see ../engine.ts).
 */

export function initSync(source: { module: WebAssembly.Module }): unknown;
/** Replaces the instance by a new one of the same module. */
export function __wbg_reset_state(): void;

export function compile_policy(name: string, text: string, kind: string): number;
export function policy_free(policy: number): void;
export function check_document(text: string, policyType: string): string;

export function authorizer_new(json: string): number;
export function authorizer_update(authorizer: number, json: string): void;
export function authorizer_free(authorizer: number): void;

export function context_new(json: string): number;
export function context_free(context: number): void;

export function decide(authorizer: number, action: string, resource: string, context: number, contextJson: string, nowMs: number): number;
/** The memory of the instance. */
export function text_memory(): unknown;
/** Where texts of so many bytes may be written for the functions that take the length of one. */
export function text_room(bytes: number): number;
/** Gives an action a number for the functions that take it; no other action may ever have it. */
export function number_action(authorizer: number, action: number, text: string): void;
/** The same for the keys of contexts, `count` of them with a NUL between each. */
export function number_keys(keys: number, texts: string, count: number): void;
/** Where so many lengths may be written. */
export function lengths_room(count: number): number;
/** Decisions are 0, 1 and 2; 3 stands for a text that has to be told in JSON, 4 for an action's number that is not known, 5 for that of keys. */
export function decide_text(authorizer: number, action: number, length: number, context: number, nowMs: number): number;
export function decide_text_with(
  authorizer: number,
  action: number,
  keys: number,
  resourceLength: number,
  length: number,
  lengths: number,
  nowMs: number,
): number;
/** `requests` has three numbers for each: its action, the length of its resource, and its context or 0. */
export function decide_texts(authorizer: number, length: number, requests: Uint32Array, nowMs: number): Uint8Array;
export function decide_lines(authorizer: number, lines: Uint8Array, context: number, contextJson: string, nowMs: number): Uint8Array;
export function decide_many(authorizer: number, json: string, nowMs: number): Uint8Array;
export function explain(
  authorizer: number,
  action: string,
  resource: string,
  context: number,
  contextJson: string,
  nowMs: number,
  decisive: boolean,
): string;

/** A data pack, its text in UTF-8; any number of accounts share it. */
export function pack_new(text: Uint8Array): number;
export function pack_free(pack: number): void;
/** The actions that a pattern takes, a line each; `path` is what errors call the pattern. */
export function expand_actions(pack: number, pattern: string, path: string): string;

export function iam_new(optionsJson: string, packs: Uint32Array): number;
/** An account from a snapshot (empty: a new account) and the changes since. */
export function iam_restore(optionsJson: string, snapshot: Uint8Array, journal: string, packs: Uint32Array): number;
/** Answers request id, output and changes with NUL between them; `caller` is empty for the root user. */
export function iam_call(iam: number, caller: string, operation: string, inputJson: string, nowMs: number): string;
/** Answers status, request id, XML and changes with a NUL between them. */
export function iam_respond(iam: number, caller: string, query: string, authorization: string, body: string, nowMs: number): string;
/** Answers a URL; `optionsJson` holds the members that `presign.ts` reads. */
export function iam_presign(
  iam: number,
  caller: string,
  operation: string,
  inputJson: string,
  optionsJson: string,
  nowMs: number,
): string;
/** Answers the changes. */
export function iam_import(iam: number, detailsJson: string, nowMs: number): string;
/** Takes an access or a list of them, and answers the changes. */
export function iam_record_access(iam: number, accessesJson: string, nowMs: number): string;
export function iam_snapshot(iam: number): Uint8Array;
/** An authorizer over the account's policies as they are now. */
export function iam_authorizer_new(iam: number, principalJson: string): number;
export function iam_free(iam: number): void;
