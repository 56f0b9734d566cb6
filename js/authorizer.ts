import { PreparedContext, contextHandle, contextJson, readContext } from "./context.js";
import { callWasm, failure } from "./engine.js";
import { Handle, makeDisposable } from "./handle.js";
import { isDate, isWellFormed, memberPath, options, ownMember, typeError, wellFormed } from "./json.js";
import type { Json } from "./json.js";
import { membersJson, readMembers } from "./members.js";
import type { PolicySource } from "./placed.js";
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
const NO_CONTEXT = 0;

export interface Authorizer extends Disposable {}

/** Decides requests of one principal under a set of policies. */
export class Authorizer {
  #members: ReturnType<typeof readMembers>;
  #clock: (() => Date) | undefined;
  readonly #handle: Handle;

  /** Throws PolicyError for a policy that cannot be used, TypeError naming any other member that is wrong. */
  constructor(settings: AuthorizerOptions) {
    this.#members = readMembers(settings, "clock");
    this.#clock = readClock(settings) ?? undefined;
    const build = () => {
      const json = membersJson(this.#members);
      return callWasm(() => glue.authorizer_new(json));
    };
    this.#handle = new Handle(this, "Authorizer", build, glue.authorizer_free);
    this.#handle.value;
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
    const json = context === undefined || context instanceof PreparedContext ? "" : contextJson(context);
    const now = this.#now();
    const handle = this.#handle.value;
    const prepared = context instanceof PreparedContext ? contextHandle(context).value : NO_CONTEXT;
    return JSON.parse(callWasm(() => glue.explain(handle, action, resource, prepared, json, now, statements === "decisive")));
  }

  /** Decides many requests at once, in their order. */
  decideMany(requests: readonly AuthorizationRequest[]): Decision[] {
    const now = this.#now();
    const json = requestsJson(requests);
    const handle = this.#handle.value;
    return Array.from(callWasm(() => glue.decide_many(handle, json, now)), (code) => DECISIONS[code]!);
  }

  /** Reads a context once, for use in any number of requests and of authorizers. */
  context(context: RequestContext): PreparedContext {
    this.#handle.assertUsable();
    return new PreparedContext(context);
  }

  /** Replaces the members that are named, all of them or, when one is wrong, none. */
  update(changes: AuthorizerUpdate): void {
    const members = readMembers(changes, "clock");
    const clock = readClock(changes);
    const handle = this.#handle.value;
    const json = membersJson(members);
    callWasm(() => glue.authorizer_update(handle, json));
    this.#members = new Map([...this.#members, ...members]);
    if (clock !== undefined) this.#clock = clock ?? undefined;
  }

  /** Gives the memory back; any later use throws. */
  free(): void {
    this.#handle.free();
  }

  static {
    makeDisposable(this.prototype);
  }

  // The code that every request runs through: no closures and no JSON unless the context is an object.
  #decide(action: string, resource: string, context: Context | undefined): number {
    checkRequest(action, resource);
    if (context !== undefined && !(context instanceof PreparedContext)) return this.#decideWith(action, resource, context);
    const now = this.#now();
    const handle = this.#handle.value;
    const prepared = context === undefined ? NO_CONTEXT : contextHandle(context).value;
    try {
      return glue.decide(handle, action, resource, prepared, now);
    } catch (thrown) {
      throw failure(thrown);
    }
  }

  #decideWith(action: string, resource: string, context: RequestContext): number {
    const json = contextJson(context);
    const now = this.#now();
    const handle = this.#handle.value;
    return callWasm(() => glue.decide_with(handle, action, resource, json, now));
  }

  #now(): number {
    if (this.#clock === undefined) return Date.now();
    const time: unknown = this.#clock();
    const now = isDate(time) ? Date.prototype.getTime.call(time) : Number.NaN;
    if (Number.isNaN(now)) throw typeError("clock()", "a valid Date", time);
    return now;
  }
}

function checkRequest(action: unknown, resource: unknown): void {
  if (typeof action !== "string" || !isWellFormed(action)) wellFormed(action, "action");
  if (typeof resource !== "string" || !isWellFormed(resource)) wellFormed(resource, "resource");
}

/** The clock that is given: `undefined` when none is, `null` for the default one. */
function readClock(settings: object): (() => Date) | null | undefined {
  const clock = ownMember(settings, "clock", "clock");
  if (clock !== undefined && clock !== null && typeof clock !== "function") throw typeError("clock", "a function", clock);
  return clock as (() => Date) | null | undefined;
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
