/** The policies of KV: `version` names the bundle in use, `policies:<version>` holds it (see ../bundle.mjs). */

import { Authorizer, Policy } from "iamlet/authorizer";
import { Refusal } from "./refusal.js";

/** The least that KV lets a value be kept at the edge. */
const KV_CACHE_SECONDS = 30;

export class Policies {
  #version;
  #roles = new Map();
  #boundary;
  #checked = -Infinity;
  /** Refreshes that were begun, and the last of them that said anything. */
  #begun = 0;
  #settled = 0;

  /**
   * Makes sure that the policies are those that were published no longer than `maxAge` milliseconds ago. When that
   * cannot be known there are none: everything is refused until a refresh succeeds, and each request tries.
   */
  async refresh(kv, maxAge) {
    const now = Date.now();
    if (now - this.#checked < maxAge) return;
    // Each request does so for itself: in workers none can wait for what another one has asked.
    const number = ++this.#begun;
    try {
      const version = await read(kv, "version", { cacheTtl: KV_CACHE_SECONDS });
      const text = version === this.#version ? undefined : await read(kv, `policies:${version}`);
      // What was asked later knows better.
      if (number < this.#settled) return;
      if (text !== undefined && version !== this.#version) this.#take(version, text);
      this.#settled = number;
      // They are not there if a refresh that began earlier has failed meanwhile.
      if (version === this.#version) this.#checked = now;
    } catch (cause) {
      if (number < this.#settled) return;
      this.#settled = number;
      this.#drop();
      throw cause instanceof Refusal ? cause : refusal("the policies cannot be read", cause);
    }
  }

  /** Why the request is not allowed; nothing if it is. */
  denial(principal, { action, resource }, context) {
    if (this.#version === undefined) throw refusal("the policies cannot be read");
    const role = /:assumed-role\/([^/]+)\//.exec(principal.arn)[1];
    const authorizer = new Authorizer({
      principal,
      identityPolicies: this.#roles.get(role) ?? [],
      permissionsBoundary: this.#boundary,
    });
    try {
      if (authorizer.isAllowed(action, resource, context)) return undefined;
      return authorizer.explain(action, resource, context, { statements: "decisive" }).accessDenied;
    } finally {
      authorizer.free();
    }
  }

  /** All of a bundle, or nothing of it. */
  #take(version, text) {
    const compiled = [];
    const compile = (name, document, type) => {
      const policy = Policy.compile(document, { name, type });
      compiled.push(policy);
      return policy;
    };
    try {
      const { roles, boundary } = JSON.parse(text);
      const named = (role, documents) => Object.entries(documents).map(([name, document]) => compile(`${role}/${name}`, document, "identity"));
      const ofRoles = new Map(Object.entries(roles).map(([role, documents]) => [role, named(role, documents)]));
      const limit = boundary === undefined ? undefined : compile("boundary", boundary, "boundary");
      this.#drop();
      [this.#version, this.#roles, this.#boundary] = [version, ofRoles, limit];
    } catch (cause) {
      for (const policy of compiled) policy.free();
      throw refusal(`the policies of version ${version} cannot be used`, cause);
    }
  }

  #drop() {
    for (const policy of [...this.#roles.values()].flat()) policy.free();
    this.#boundary?.free();
    [this.#version, this.#roles, this.#boundary, this.#checked] = [undefined, new Map(), undefined, -Infinity];
  }
}

async function read(kv, key, options) {
  const value = await kv.get(key, options);
  if (typeof value !== "string") throw refusal(`there is no "${key}" in KV`);
  return value;
}

function refusal(message, cause) {
  return new Refusal(503, "policies", message, { cause });
}
