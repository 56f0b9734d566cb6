/** The worker of examples/edge as wrangler bundles it, in workerd: who is let through, and that nobody is when policies cannot be had. */

import assert from "node:assert/strict";
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, afterEach, before, beforeEach, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import { SignJWT, exportJWK, generateKeyPair } from "jose";
import { Miniflare } from "miniflare";
import { project, run, tools } from "./lib/project.mjs";
import { bundled, compatibilityDate } from "./lib/workerd.mjs";

const EXAMPLE = new URL("../examples/edge/", import.meta.url);
const HOST = "https://gate.example.com";
const NOTES = "/documents/blue/notes.txt";

/** KV that counts what is read of it and fails when it is told to. */
const KV = `
import { WorkerEntrypoint } from "cloudflare:workers";
const state = { values: {}, failing: [], reads: [] };
export default class extends WorkerEntrypoint {
  get(key) {
    state.reads.push(key);
    if (state.failing.includes(key)) throw new Error("KV GET failed: 503 Service Unavailable");
    return state.values[key] ?? null;
  }
  async fetch(request) {
    Object.assign(state, await request.json());
    return new Response();
  }
}
export class Reads extends WorkerEntrypoint {
  fetch() {
    return Response.json(state.reads);
  }
}`;

let folder;
let worker;
let vars;
let bundle;
let signing;
let foreign;
let jwks;

before(async () => {
  folder = project("edge", EXAMPLE);
  cpSync(join(tools, "jose"), join(folder, "node_modules/jose"), { recursive: true });
  worker = bundled(folder);
  const config = readFileSync(join(folder, "wrangler.jsonc"), "utf8").replace(/^\s*\/\/.*$/gm, "").replace(/,(?=\s*[}\]])/g, "");
  vars = JSON.parse(config).vars;
  bundle = run(process.execPath, ["bundle.mjs", "policies"], folder).stdout;
  [signing, foreign] = await Promise.all([generateKeyPair("ES256"), generateKeyPair("ES256")]);
  jwks = { keys: [{ ...(await exportJWK(signing.publicKey)), kid: "1", alg: "ES256", use: "sig" }] };
});

/** A token of ana, who edits in team blue, with other claims where they are given. */
function token(claims = {}, { key = signing.privateKey, issuedAt = Math.floor(Date.now() / 1000) } = {}) {
  const own = { sub: "ana", role: "editor", team: "blue", iss: vars.ISSUER, aud: vars.AUDIENCE, iat: issuedAt, exp: issuedAt + 300 };
  return new SignJWT({ ...own, ...claims }).setProtectedHeader({ alg: "ES256", kid: "1" }).sign(key);
}

/** A gate with its own KV; `origin` is what it let through. */
class Gate {
  origin = [];
  #miniflare;
  #kv;
  #reads;

  constructor({ values = {}, maxAge = 0, keys = () => Response.json(jwks) } = {}) {
    this.#kv = { values, failing: [], reads: [] };
    this.#miniflare = new Miniflare({
      workers: [
        {
          name: "gate",
          ...worker,
          bindings: { ...vars, MAX_AGE_SECONDS: String(maxAge) },
          serviceBindings: {
            POLICIES: "kv",
            ORIGIN: (request) => {
              this.origin.push(`${request.method} ${new URL(request.url).pathname}`);
              return new Response("the document");
            },
          },
          outboundService: (request) => (request.url === vars.JWKS_URL ? keys() : new Response(null, { status: 404 })),
        },
        {
          name: "kv",
          compatibilityDate,
          modules: true,
          script: KV,
        },
        {
          name: "reads",
          compatibilityDate,
          modules: true,
          script: "export default { fetch: (request, env) => env.READS.fetch(request) };",
          serviceBindings: { READS: { name: "kv", entrypoint: "Reads" } },
        },
      ],
    });
  }

  /** Changes what is in KV, or how it behaves. */
  async set(change) {
    Object.assign(this.#kv, change);
    const kv = await this.#miniflare.getWorker("kv");
    await kv.fetch("http://kv/", { method: "POST", body: JSON.stringify(this.#kv) });
  }

  async publish(version, text = bundle) {
    await this.set({ values: { ...this.#kv.values, version, [`policies:${version}`]: text } });
  }

  /** What the gate has read from KV since it was last set. */
  async reads() {
    const worker = await this.#miniflare.getWorker("reads");
    return (await worker.fetch("http://reads/")).json();
  }

  async ask(path, { authorization, method = "GET", headers = {} } = {}) {
    const given = authorization === undefined ? {} : { authorization };
    const response = await this.#miniflare.dispatchFetch(HOST + path, { method, headers: { ...headers, ...given } });
    const text = await response.text();
    const { error, message } = response.status === 200 ? {} : JSON.parse(text);
    return { status: response.status, error, message, challenge: response.headers.get("www-authenticate") };
  }

  async askAs(claims, path = NOTES, options = {}) {
    return this.ask(path, { ...options, authorization: `Bearer ${await token(claims)}` });
  }

  dispose() {
    return this.#miniflare.dispose();
  }
}

/** A bundle of one policy for editors. */
function oneRule(statement) {
  const policy = { Version: "2012-10-17", Statement: { Effect: "Allow", Action: "docs:*", Resource: "*", ...statement } };
  return JSON.stringify({ roles: { editor: { "rule.json": JSON.stringify(policy) } } });
}

describe("a request", () => {
  let gate;
  before(async () => {
    gate = new Gate();
    await gate.publish("1");
  });
  beforeEach(() => {
    gate.origin.length = 0;
  });
  after(() => gate.dispose());

  const reader = { role: "reader", scope: "profile documents.read" };
  const deleting = { method: "DELETE" };
  const ROWS = [
    ["is let through by the role's policies", {}, NOTES, {}, 200],
    ["is let through with its method", {}, NOTES, { method: "PUT" }, 200],
    ["of a reader whose scope allows it", reader, NOTES, {}, 200],
    ["of a reader for the list", reader, "/documents/blue", {}, 200],
    ["of a reader without the scope", { role: "reader" }, NOTES, {}, 403],
    ["of a reader to write", reader, NOTES, { method: "PUT" }, 403],
    ["for another team's document", {}, "/documents/red/notes.txt", {}, 403],
    ["of nobody's team", { team: undefined }, NOTES, {}, 403],
    ["whose team is a pattern", { team: "*" }, NOTES, {}, 403],
    ["whose team is no text", { team: ["blue"] }, NOTES, {}, 403],
    ["of a role without policies", { role: "guest" }, NOTES, {}, 403],
    ["of a role that every object has", { role: "constructor" }, NOTES, {}, 403],
    ["to delete without MFA", {}, NOTES, deleting, 403],
    ["to delete with MFA", { amr: ["pwd", "mfa"] }, NOTES, deleting, 200],
    ["beyond the boundary", {}, "/documents/blue/secret-plan", {}, 403],
    ["within the boundary by clearance", { clearance: "secret" }, "/documents/blue/secret-plan", {}, 200],
    ["for a path that is none", {}, "/documents/blue/a/b", {}, 404],
    ["for a path that is encoded", {}, "/documents/blue/%6eotes.txt", {}, 404],
    ["for a path that climbs", {}, "/documents/blue/../red/notes.txt", {}, 403],
    ["with a method that is none", {}, NOTES, { method: "PATCH" }, 405],
  ];
  for (const [title, claims, path, options, status] of ROWS) {
    test(`${title}: ${status}`, async () => {
      const answer = await gate.askAs(claims, path, options);
      assert.equal(answer.status, status, answer.message);
      assert.equal(gate.origin.length, status === 200 ? 1 : 0);
    });
  }

  test("is denied with the reason that AWS would give", async () => {
    const { error, message } = await gate.askAs({}, NOTES, deleting);
    assert.equal(error, "denied");
    assert.match(message, /assumed-role\/editor\/ana is not authorized to perform: docs:DeleteDocument .* with an explicit deny in an identity-based policy/);
  });
});

describe("a token", () => {
  let gate;
  before(async () => {
    gate = new Gate();
    await gate.publish("1");
  });
  after(async () => {
    // First, or workerd would keep this process alive.
    await gate.dispose();
    assert.deepEqual(gate.origin, []);
  });

  const hourAgo = () => Math.floor(Date.now() / 1000) - 3600;
  const bearer = async (...words) => `Bearer ${await token(...words)}`;
  const ROWS = {
    "that is missing": () => undefined,
    "of another scheme": () => "Basic YW5hOnNlY3JldA==",
    "that is empty": () => "Bearer ",
    "that is none": () => "Bearer abc.def.ghi",
    "signed by another key": () => bearer({}, { key: foreign.privateKey }),
    "that is expired": () => bearer({}, { issuedAt: hourAgo() }),
    "not valid yet": () => bearer({ nbf: hourAgo() + 7200 }),
    "without an end": () => bearer({ exp: undefined }),
    "of another issuer": () => bearer({ iss: "https://evil.example.com/" }),
    "for another audience": () => bearer({ aud: "mail" }),
    "without a role": () => bearer({ role: undefined }),
    "whose role is a path": () => bearer({ role: "guest/../editor" }),
    "whose subject is no name": () => bearer({ sub: "ana/eve" }),
    "that was changed": async () => {
      const [head, , signature] = (await bearer({ role: "reader" })).split(".");
      const [, body] = (await token()).split(".");
      return [head, body, signature].join(".");
    },
    "that says it needs no signature": async () => {
      const [, body] = (await token()).split(".");
      return `Bearer ${Buffer.from('{"alg":"none"}').toString("base64url")}.${body}.`;
    },
  };
  for (const [title, authorization] of Object.entries(ROWS)) {
    test(`${title}: 401`, async () => {
      const answer = await gate.ask(NOTES, { authorization: await authorization() });
      assert.deepEqual([answer.status, answer.error, answer.challenge], [401, "unauthenticated", "Bearer"], answer.message);
    });
  }

  test("cannot be judged without the issuer's keys: 503", async () => {
    const other = new Gate({ keys: () => new Response(null, { status: 500 }) });
    try {
      await other.publish("1");
      const answer = await other.askAs({});
      assert.deepEqual([answer.status, answer.error, other.origin], [503, "keys", []]);
    } finally {
      await other.dispose();
    }
  });
});

describe("policies", () => {
  let gate;
  beforeEach(() => {
    gate = new Gate();
  });
  afterEach(() => gate.dispose());

  /** What ana is answered, and that she gets to the origin only if she is allowed. */
  async function answered(status, message = /./) {
    const before = gate.origin.length;
    const answer = await gate.askAs({});
    assert.equal(answer.status, status, answer.message);
    assert.equal(gate.origin.length - before, status === 200 ? 1 : 0);
    if (status === 200) return;
    assert.equal(answer.error, status === 403 ? "denied" : "policies");
    assert.match(answer.message, message);
  }

  test("of a new version are taken up, and those of an old one again", async () => {
    await gate.publish("1");
    await answered(200);
    await gate.publish("2", oneRule({ Action: "docs:ListDocuments" }));
    await answered(403);
    await gate.publish("1");
    await answered(200);
  });

  test("are read again only when the version is another one", async () => {
    await gate.publish("1");
    await answered(200);
    await answered(200);
    await answered(200);
    assert.deepEqual(await gate.reads(), ["version", "policies:1", "version", "version"]);
  });

  test("are not asked for within their time", async () => {
    await gate.dispose();
    gate = new Gate({ maxAge: 3600 });
    await gate.publish("1");
    await answered(200);
    await gate.publish("2", oneRule({ Effect: "Deny" }));
    await gate.set({ failing: ["version"], reads: [] });
    await answered(200);
    assert.deepEqual(await gate.reads(), []);
  });

  test("are asked for when their time is over", async () => {
    await gate.dispose();
    gate = new Gate({ maxAge: 1 });
    await gate.publish("1");
    await answered(200);
    await gate.publish("2", oneRule({ Effect: "Deny" }));
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    await answered(403);
  });

  test("that were never published let nobody through", () => answered(503, /there is no "version" in KV/));

  test("that are missing let nobody through", async () => {
    await gate.set({ values: { version: "7" } });
    await answered(503, /there is no "policies:7" in KV/);
  });

  for (const key of ["version", "policies:2"]) {
    test(`let nobody through while KV fails for ${key}, and do again when it is back`, async () => {
      await gate.publish("1");
      await answered(200);
      await gate.publish("2", oneRule({}));
      await gate.set({ failing: [key] });
      await answered(503, /the policies cannot be read/);
      await answered(503, /the policies cannot be read/);
      await gate.set({ failing: [] });
      await answered(200);
    });
  }

  const BROKEN = {
    "no JSON": "{",
    "no bundle": "[]",
    "a policy that is no JSON": JSON.stringify({ roles: { editor: { "rule.json": "{" } } }),
    "an effect that is none": oneRule({ Effect: "Permit" }),
    "an element that is none": oneRule({ Conditions: {} }),
    "a key that is there twice": oneRule({}).replace("{\\\"Version\\\"", "{\\\"Version\\\":\\\"2012-10-17\\\",\\\"Version\\\""),
    "a boundary that is none": JSON.stringify({ ...JSON.parse(oneRule({})), boundary: "{}" }),
  };
  for (const [title, text] of Object.entries(BROKEN)) {
    test(`with ${title} let nobody through, whatever was there before`, async () => {
      await gate.publish("1");
      await answered(200);
      await gate.publish("2", text);
      await answered(503, /the policies of version 2 cannot be used/);
      await answered(503, /the policies of version 2 cannot be used/);
      await gate.publish("3");
      await answered(200);
    });
  }

  test("in KV itself", async () => {
    const miniflare = new Miniflare({
      ...worker,
      bindings: vars,
      kvNamespaces: ["POLICIES"],
      serviceBindings: { ORIGIN: () => new Response("the document") },
      outboundService: () => Response.json(jwks),
    });
    try {
      const kv = await miniflare.getKVNamespace("POLICIES");
      await kv.put("policies:1", bundle);
      await kv.put("version", "1");
      const response = await miniflare.dispatchFetch(HOST + NOTES, { headers: { authorization: `Bearer ${await token()}` } });
      assert.equal(await response.text(), "the document");
    } finally {
      await miniflare.dispose();
    }
  });
});

describe("requests that refresh at once", () => {
  /** KV whose answers come when the test says so. */
  class SlowKv {
    #asked = [];
    get(key) {
      return new Promise((resolve, reject) => this.#asked.push({ key, resolve, reject }));
    }
    /** Ends the last question for a key, with an error if it is one. */
    async answer(key, value) {
      const { resolve, reject } = this.#asked.splice(this.#asked.findLastIndex((asked) => asked.key === key), 1)[0];
      if (value instanceof Error) reject(value);
      else resolve(value);
      await new Promise(setImmediate);
    }
  }

  let policies;
  let kv;
  let asked;
  beforeEach(async () => {
    const own = (name) => import(pathToFileURL(join(folder, "src", name)));
    const { Policies } = await own("policies.js");
    const { principalOf } = await own("question.js");
    asked = [principalOf({ sub: "ana", role: "editor", iat: 0 }, vars.ACCOUNT), { action: "docs:GetDocument", resource: "arn:aws:docs:::blue/a" }, {}];
    [policies, kv] = [new Policies(), new SlowKv()];
    const first = policies.refresh(kv, 0);
    await kv.answer("version", "1");
    await kv.answer("policies:1", oneRule({}));
    await first;
    assert.equal(policies.denial(...asked), undefined);
  });

  test("an older answer does not replace a newer one", async () => {
    const refreshes = [policies.refresh(kv, 0), policies.refresh(kv, 0)];
    await kv.answer("version", "2");
    await kv.answer("policies:2", oneRule({ Effect: "Deny" }));
    await kv.answer("version", "1");
    await kv.answer("policies:1", oneRule({}));
    await Promise.all(refreshes);
    assert.match(policies.denial(...asked), /explicit deny/);
  });

  test("an older answer does not bring back what a newer one has dropped", async () => {
    const [older, newer] = [policies.refresh(kv, 0), policies.refresh(kv, 0)];
    await Promise.all([assert.rejects(newer, /cannot be read/), kv.answer("version", new Error("KV GET failed"))]);
    await kv.answer("version", "1");
    await kv.answer("policies:1", oneRule({}));
    await older;
    assert.throws(() => policies.denial(...asked), { status: 503 });
  });

  test("an older failure does not drop what a newer one has found", async () => {
    const [older, newer] = [policies.refresh(kv, 0), policies.refresh(kv, 0)];
    await kv.answer("version", "1");
    await newer;
    await kv.answer("version", new Error("KV GET failed"));
    await older;
    assert.equal(policies.denial(...asked), undefined);
  });
});

test("a policy that does not compile is not bundled", () => {
  const broken = join(folder, "broken/editor");
  mkdirSync(broken, { recursive: true });
  writeFileSync(join(broken, "rule.json"), '{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"docs:*"}}');
  assert.throws(() => run(process.execPath, ["bundle.mjs", "broken"], folder), /PolicyError.*Resource/s);
});
