import { documentText } from "./document.js";
import { callWasm } from "./engine.js";
import { Handle, makeDisposable } from "./handle.js";
import { options, typeError, wellFormed } from "./json.js";
import { PolicyText } from "./by-text.js";
import type { PolicyDocument, PolicyType } from "./types.js";
import * as glue from "./wasm/iamlet.js";

export interface CompileOptions {
  /** What reasons and errors call the policy. */
  readonly name?: string;
  /** What the policy is checked as; without it, as any type that its place in an authorizer turns out to be. */
  readonly type?: PolicyType;
}

let handleOf: (policy: Policy) => Handle;

export interface Policy extends Disposable {}

/** A policy that is compiled once and shared by any number of authorizers. */
export class Policy extends PolicyText {
  readonly #handle: Handle;

  /** Made by `Policy.compile`. */
  private constructor(name: string | undefined, document: string, type: string) {
    // JavaScript knows no private constructors.
    if (typeof document !== "string" || typeof type !== "string") throw new TypeError("a Policy is made by Policy.compile");
    super(name, document);
    const build = () => callWasm(() => glue.compile_policy(name ?? "", document, type));
    this.#handle = new Handle(this, "Policy", build, glue.policy_free);
    this.#handle.value;
  }

  /** Reads and compiles a document; throws PolicyError for one that cannot be used. */
  static compile(document: PolicyDocument, settings: CompileOptions = {}): Policy {
    const { name, type } = options(settings, "options", ["name", "type"]);
    if (document instanceof Policy) throw typeError("document", "a policy document (JSON text or an object)", document);
    return new Policy(
      name === undefined ? undefined : wellFormed(name, "name"),
      documentText(document, "document"),
      type === undefined ? "" : wellFormed(type, "type"),
    );
  }

  /** Gives the memory back. Authorizers made with this policy go on working. */
  free(): void {
    this.#handle.free();
  }

  static {
    makeDisposable(this.prototype);
    handleOf = (policy) => policy.#handle;
  }
}

/** The handle of `policy`, which is not for users. */
export function policyHandle(policy: Policy): Handle {
  return handleOf(policy);
}
