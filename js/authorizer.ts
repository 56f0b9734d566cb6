import { actionNumber, keysNumber } from "./numbers.js";
import { Basis } from "./basis.js";
import { isBytes } from "./bytes.js";
import { PreparedContext, contextHandle, contextJson, readContext } from "./context.js";
import { callWasm, failure } from "./engine.js";
import { GivenPolicies } from "./given-policies.js";
import { makeDisposable } from "./handle.js";
import { isWellFormed, memberPath, options, ownMember, typeError, wellFormed } from "./json.js";
import type { Json } from "./json.js";
import type { PolicySource } from "./placed.js";
import { requestText, requestTexts } from "./request-text.js";
import { writeLengths, writeText } from "./room.js";
import type { Decision, Principal, Reason, RequestContext } from "./types.js";
import * as glue from "./wasm/iamlet.js";

/** A member that is `undefined` or `[]` does not apply. */
export interface AuthorizerOptions {
  readonly principal: Principal;
  readonly identityPolicies?: readonly PolicySource[];
  readonly permissionsBoundary?: PolicySource;
  readonly sessionPolicies?: readonly PolicySource[];
  /** From the organization's root down to the account; `[[]]` is one level that allows nothing. */
  readonly serviceControlPolicies?: readonly (readonly PolicySource[])[];
  /** As `serviceControlPolicies`; RCPFullAWSAccess is implied at every level. */
  readonly resourceControlPolicies?: readonly (readonly PolicySource[])[];
  /** The bucket, queue, key … policy; for `sts:AssumeRole` and its like on a role, its trust policy. */
  readonly resourcePolicy?: PolicySource;
  /** The account that owns the resource, where its ARN does not say; default: the principal's. */
  readonly resourceAccount?: string;
  readonly vpcEndpointPolicy?: PolicySource;
  readonly vpcEndpointType?: "interface" | "gateway";
  /** Whether keys that the context does not hold, such as `aws:SecureTransport`, are filled in (default `true`). */
  readonly defaults?: boolean;
  /** The time of a decision, for `aws:CurrentTime` and `aws:EpochTime`; default: now. */
  readonly clock?: () => Date;
}

/** The members to replace; `null` takes one away, and `undefined` leaves it as it is. */
export type AuthorizerUpdate = { readonly [Member in keyof AuthorizerOptions]?: AuthorizerOptions[Member] | null };

/** Condition keys by name, or a context that was prepared. */
export type Context = RequestContext | PreparedContext;

export interface AuthorizationRequest {
  readonly action: string;
  readonly resource: string;
  readonly context?: Context;
}

export interface ExplainOptions {
  /** `"decisive"` leaves out the statements that had no part in the decision; default `"all"`. */
  readonly statements?: "all" | "decisive";
}

/** By the numbers that the engine answers. */
const DECISIONS: readonly Decision[] = ["allowed", "explicitDeny", "implicitDeny"];
const ALLOWED = 0;
/** The engine says so of what it was not told well enough to decide. */
const UNTOLD = 3;
/** And so of an action's number that it does not know. */
const UNNUMBERED = 4;
/** And of that of keys. */
const UNSHAPED = 5;
const NO_CONTEXT = 0;

const encoder = new TextEncoder();

let overBasis: (basis: Basis) => Authorizer;

export interface Authorizer extends Disposable {}

/** Decides requests of one principal under a set of policies. */
export class Authorizer {
  readonly #basis: Basis;

  /** Throws PolicyError for a policy that cannot be used, TypeError naming any other member that is wrong. */
  constructor(settings: AuthorizerOptions) {
    this.#basis = settings instanceof Basis ? settings : new GivenPolicies(settings);
  }

  /** Whether the request is allowed. `action` is one action (`s3:GetObject`), `resource` an ARN or `*`. */
  isAllowed(action: string, resource: string, context?: Context): boolean {
    return this.#decide(action, resource, context) === ALLOWED;
  }

  decide(action: string, resource: string, context?: Context): Decision {
    return DECISIONS[this.#decide(action, resource, context)]!;
  }

  /** The decision with all that led to it; costs a good deal more than `decide`. */
  explain(action: string, resource: string, context?: Context, settings: ExplainOptions = {}): Reason {
    const { statements = "all" } = options(settings, "options", ["statements"]);
    if (statements !== "all" && statements !== "decisive") throw typeError("options.statements", '"all" or "decisive"', statements);
    checkRequest(action, resource);
    const now = this.#basis.now();
    const { prepared, json } = told(context);
    const handle = this.#basis.handle;
    return JSON.parse(callWasm(() => glue.explain(handle, action, resource, prepared, json, now, statements === "decisive")));
  }

  /** Decides many requests at once, in their order. */
  decideMany(requests: readonly AuthorizationRequest[]): Decision[] {
    const now = this.#basis.now();
    return Array.from(this.#decideTexts(requests, now) ?? this.#decideEach(requests, now), decisionOf);
  }

  /**
   * Decides the lines of a log, in their order: an action, a tab and a resource each, in a text or in its UTF-8. The context is
   * that of all of them. A wrong line is refused by its number, from 1.
   */
  decideLines(lines: string | Uint8Array, context?: Context): Decision[] {
    const bytes = typeof lines === "string" ? encoder.encode(wellFormed(lines, "lines")) : bytesOf(lines);
    const now = this.#basis.now();
    const { prepared, json } = told(context);
    const handle = this.#basis.handle;
    return Array.from(callWasm(() => glue.decide_lines(handle, bytes, prepared, json, now)), decisionOf);
  }

  /** Reads a context once, for use in any number of requests and of authorizers. */
  context(context: RequestContext): PreparedContext {
    this.#basis.assertUsable();
    return new PreparedContext(context);
  }

  /** Replaces the members that are named, all of them or, when one is wrong, none. */
  update(changes: AuthorizerUpdate): void {
    this.#basis.update(changes);
  }

  /** Gives the memory back; any later use throws. */
  free(): void {
    this.#basis.free();
  }

  static {
    makeDisposable(this.prototype);
    // Not for users: to them the constructor takes options only.
    overBasis = (basis) => new Authorizer(basis as unknown as AuthorizerOptions);
  }

  // The code that every request runs through: the action is a number, the rest one text, and no closure is made where the context is prepared. What cannot be told so takes the way in JSON.
  #decide(action: string, resource: string, context: Context | undefined): number {
    const basis = this.#basis;
    const now = basis.now();
    const number = typeof action === "string" && typeof resource === "string" ? actionNumber(action) : undefined;
    if (number === undefined) return this.#decideInJson(action, resource, context, now);
    let code = decideText(basis, number, resource, context, now);
    if (code === UNNUMBERED) {
      const handle = basis.handle;
      callWasm(() => glue.number_action(handle, number, action));
      code = decideText(basis, number, resource, context, now);
    }
    return code < UNTOLD ? code : this.#decideInJson(action, resource, context, now);
  }

  #decideInJson(action: string, resource: string, context: Context | undefined, now: number): number {
    checkRequest(action, resource);
    const { prepared, json } = told(context);
    const handle = this.#basis.handle;
    return callWasm(() => glue.decide(handle, action, resource, prepared, json, now));
  }

  #decideTexts(requests: unknown, now: number): Uint8Array | undefined {
    const list = Array.isArray(requests) ? requestTexts(requests) : undefined;
    if (list === undefined) return undefined;
    const handle = this.#basis.handle;
    const length = writeText(list.text);
    // The lengths are those of ASCII.
    if (length !== list.text.length) return undefined;
    const decide = () => glue.decide_texts(handle, length, list.numbers, now);
    const codes = callWasm(decide);
    if (!codes.includes(UNNUMBERED)) return codes.includes(UNTOLD) ? undefined : codes;
    for (const at of codes.keys()) {
      if (codes[at] === UNNUMBERED) callWasm(() => glue.number_action(handle, list.numbers[at * 3]!, list.actions[at]!));
    }
    const again = callWasm(decide);
    return again.every((code) => code < UNTOLD) ? again : undefined;
  }

  #decideEach(requests: readonly AuthorizationRequest[], now: number): Uint8Array {
    const json = requestsJson(requests);
    const handle = this.#basis.handle;
    return callWasm(() => glue.decide_many(handle, json, now));
  }
}

/** An authorizer that decides by `basis`. */
export function authorizerOver(basis: Basis): Authorizer {
  return overBasis(basis);
}

function decideText(basis: Basis, action: number, resource: string, context: Context | undefined, now: number): number {
  let prepared = NO_CONTEXT;
  if (context instanceof PreparedContext) prepared = contextHandle(context).value;
  else if (context !== undefined) return decideTextWith(basis, action, resource, context, now);
  const handle = basis.handle;
  const length = writeText(resource);
  if (length !== resource.length && !isWellFormed(resource)) return UNTOLD;
  try {
    return glue.decide_text(handle, action, length, prepared, now);
  } catch (thrown) {
    throw failure(thrown);
  }
}

function decideTextWith(basis: Basis, action: number, resource: string, context: RequestContext, now: number): number {
  const told = requestText(resource, context);
  if (told?.keys.length === 0) return decideText(basis, action, resource, undefined, now);
  const keys = told && keysNumber(told.keys);
  if (told === undefined || keys === undefined) return UNTOLD;
  const handle = basis.handle;
  const length = writeText(told.text);
  // The lengths are those of ASCII.
  if (length !== told.text.length) return UNTOLD;
  writeLengths(told.lengths);
  const decide = () => glue.decide_text_with(handle, action, keys, resource.length, length, told.lengths.length, now);
  const code = callWasm(decide);
  if (code !== UNSHAPED) return code;
  callWasm(() => glue.number_keys(keys, told.keys.join("\0"), told.keys.length));
  return callWasm(decide);
}

/** The bytes as they are, whatever a class that extends Uint8Array says of them. */
function bytesOf(lines: unknown): Uint8Array {
  if (!isBytes(lines)) throw typeError("lines", "a string or a Uint8Array", lines);
  return new Uint8Array(lines);
}

/** A context by its number if it was prepared, else in JSON. */
function told(context: Context | undefined): { readonly prepared: number; readonly json: string } {
  if (context instanceof PreparedContext) return { prepared: contextHandle(context).value, json: "" };
  return { prepared: NO_CONTEXT, json: context === undefined ? "" : contextJson(context) };
}

function decisionOf(code: number): Decision {
  return DECISIONS[code]!;
}

function checkRequest(action: unknown, resource: unknown): void {
  if (typeof action !== "string" || !isWellFormed(action)) wellFormed(action, "action");
  if (typeof resource !== "string" || !isWellFormed(resource)) wellFormed(resource, "resource");
}

/** The requests of a batch as the engine takes them; a prepared context goes by its number. */
function requestsJson(requests: unknown): string {
  if (!Array.isArray(requests)) throw typeError("requests", "an array", requests);
  const list: Json[] = [];
  for (let index = 0; index < requests.length; index++) {
    const path = memberPath("requests", index);
    const request = ownMember(requests, index, path);
    const { action, resource, context } = options(request, path, ["action", "resource", "context"]);
    list.push({
      action: wellFormed(action, `${path}.action`),
      resource: wellFormed(resource, `${path}.resource`),
      ...(context === undefined ? {} : { context: requestContext(context, `${path}.context`) }),
    });
  }
  return JSON.stringify(list);
}

function requestContext(context: unknown, path: string): Json {
  return context instanceof PreparedContext ? contextHandle(context).value : readContext(context, path);
}
