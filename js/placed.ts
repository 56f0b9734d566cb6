/** A policy in its place in an authorizer. */

import { documentText } from "./document.js";
import { isPlainObject, memberPath, options, wellFormed } from "./json.js";
import type { Json } from "./json.js";
import { PolicyText } from "./by-text.js";
import { Policy, policyHandle } from "./policy.js";
import type { PolicyDocument } from "./types.js";

/** A policy under a name of its own; reasons and errors call it by that. */
export interface NamedPolicy {
  readonly name: string;
  readonly document: PolicyDocument | Policy;
}

/** All that can stand where a policy is asked for. */
export type PolicySource = PolicyDocument | Policy | NamedPolicy;

/** Name and text are kept, so that the authorizer can be built again at any time. */
export class PlacedPolicy {
  readonly #name: string;
  readonly #text: string;
  readonly #compiled: Policy | undefined;

  constructor(name: string, text: string, compiled?: Policy) {
    this.#name = name;
    this.#text = text;
    this.#compiled = compiled;
  }

  /** As the engine takes it: by handle where it is compiled already. */
  toWire(): Json {
    const handle = this.#compiled && policyHandle(this.#compiled);
    return handle === undefined || handle.freed ? this.toText() : { name: this.#name, policy: handle.value };
  }

  /** As it can be kept, whatever becomes of the instance. */
  toText(): Json {
    return { name: this.#name, text: this.#text };
  }

  /** The policy at `path`; without a name of its own it is called by its path. */
  static read(source: unknown, path: string): PlacedPolicy {
    if (isPlainObject(source) && Object.hasOwn(source, "document")) return readNamed(source, path);
    return readUnnamed(source, path, undefined, path);
  }
}

function readNamed(source: object, path: string): PlacedPolicy {
  const { name, document } = options(source, path, ["name", "document"]);
  const given = name === undefined ? undefined : wellFormed(name, memberPath(path, "name"));
  return readUnnamed(document, memberPath(path, "document"), given, path);
}

function readUnnamed(source: unknown, path: string, name: string | undefined, place: string): PlacedPolicy {
  if (source instanceof Policy) {
    if (policyHandle(source).freed) throw new Error(`${path}: this Policy was freed`);
    return new PlacedPolicy(name ?? source.name ?? place, source.document, source);
  }
  if (source instanceof PolicyText) return new PlacedPolicy(name ?? source.name ?? place, documentText(source.document, path));
  return new PlacedPolicy(name ?? place, documentText(source, path));
}
