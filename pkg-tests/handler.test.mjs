/** The handlers themselves: who may ask, what is refused before an account is asked, and sources of accounts. */

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { userNames } from "./lib/accounts.mjs";
import { handlers, iamlet } from "./lib/package.mjs";
import { form, signed } from "./lib/query.mjs";
import { refused, rejected } from "./lib/refused.mjs";

const { IAM } = iamlet;
const { createFetchHandler, createRequestHandler } = handlers;
const PAGE = "http://page.test";
const LONE = "a\ud800b";
const CREDENTIAL = "AKIDEXAMPLE/20260102/us-east-1/iam/aws4_request";
const create = form("CreateUser", { UserName: "Eve" });

const post = (headers = {}, body = create) => new Request("http://localhost/", { method: "POST", headers: { ...signed(), ...headers }, body, duplex: "half" });
/** As an image of a page asks, with all that a request needs in its address. */
const get = (headers = {}) => new Request(`http://localhost/?${create}&X-Amz-Credential=${CREDENTIAL}`, { headers });

/** A body that comes in parts, and then ends or fails. */
function stream(parts, error) {
  return new ReadableStream({
    pull(controller) {
      const next = parts.shift();
      if (next !== undefined) controller.enqueue(next);
      else if (error === undefined) controller.close();
      else controller.error(error);
    },
  });
}

const codeOf = (xml) => /<Code>(.*)<\/Code>/.exec(xml)?.[1] ?? "";

describe("the handler for fetch", () => {
  const long = stream(Array.from({ length: 100 }, () => new Uint8Array(100)));
  const ROWS = [
    ["a client's request", post(), 200],
    ["a client's request by its address", get(), 200],
    ["a page", post({ origin: "http://evil.test" }), 403, "AccessDenied"],
    ["a page without an origin to show", post({ origin: "null" }), 403, "AccessDenied"],
    ["an image of another site", get({ "sec-fetch-site": "cross-site" }), 403, "AccessDenied"],
    ["an image of another port", get({ "sec-fetch-site": "same-site" }), 403, "AccessDenied"],
    ["an image of a page of its own", get({ "sec-fetch-site": "same-origin" }), 403, "AccessDenied"],
    ["an address that a person types", get({ "sec-fetch-site": "none" }), 200],
    ["a page that may", post({ origin: PAGE }), 200],
    ["a page that may, before it asks", new Request("http://localhost/", { method: "OPTIONS", headers: { origin: PAGE } }), 204],
    ["a page that may not, before it asks", new Request("http://localhost/", { method: "OPTIONS", headers: { origin: "http://evil.test" } }), 403, "AccessDenied"],
    ["OPTIONS of no page", new Request("http://localhost/", { method: "OPTIONS" }), 405, "MethodNotAllowed"],
    ["PUT", new Request(post(), { method: "PUT" }), 405, "MethodNotAllowed"],
    ["DELETE", new Request("http://localhost/", { method: "DELETE", headers: signed() }), 405, "MethodNotAllowed"],
    ["a body that is as long as it may be", post({}, create + "&".repeat(1000 - create.length)), 200],
    ["a longer one", post({}, create + "&".repeat(1001 - create.length)), 413, "RequestEntityTooLarge"],
    ["one that says that it is longer", post({ "content-length": "1001" }), 413, "RequestEntityTooLarge"],
    ["one that does not say how long it is", post({}, long), 413, "RequestEntityTooLarge"],
    ["a body in parts, split within a character", post({}, stream([new TextEncoder().encode(`${create}&X=`), Uint8Array.of(0xc3), Uint8Array.of(0xa9)])), 200],
    ["a body that breaks off", post({}, stream([new TextEncoder().encode(create)], new TypeError("terminated"))), 400, "MalformedInput"],
    ["a body that is not in UTF-8", post({}, Uint8Array.of(0x41, 0xff)), 404, "MalformedQueryString"],
    ["a body that ends within a character", post({}, Uint8Array.of(0x41, 0xc3)), 404, "MalformedQueryString"],
    ["a body that begins with a mark of its byte order", post({}, `\ufeff${create}`), 400, "MissingAction"],
  ];
  for (const [name, request, status, code = ""] of ROWS) {
    test(`answers ${status} to ${name}`, async () => {
      const iam = new IAM();
      const faults = [];
      const handler = createFetchHandler(iam, { maxBodyBytes: 1000, allowedOrigins: [PAGE], onError: (error) => faults.push(error) });
      const response = await handler(request);
      assert.deepEqual([response.status, codeOf(await response.text()), faults], [status, code, []]);
      assert.deepEqual(userNames(iam), status === 200 ? ["Eve"] : []);
      const page = status < 400 && request.headers.get("origin");
      assert.equal(response.headers.get("access-control-allow-origin"), page || null);
      assert.equal(response.headers.get("allow"), status === 405 ? "GET, POST" : null);
    });
  }

  test("lets every page ask where all may", async () => {
    const handler = createFetchHandler(new IAM(), { allowedOrigins: "*" });
    assert.equal((await handler(get({ "sec-fetch-site": "cross-site" }))).status, 200);
    assert.equal((await handler(post({ origin: "null" }))).headers.get("access-control-allow-origin"), "null");
  });

  test("lets a page of its own ask where that may", async () => {
    const handler = createFetchHandler(new IAM(), { allowedOrigins: ["http://localhost"] });
    assert.equal((await handler(get({ "sec-fetch-site": "same-origin" }))).status, 200);
  });

  test("takes a body that a runtime does not show as a stream", async () => {
    const iam = new IAM();
    const request = Object.defineProperty(post(), "body", { value: undefined });
    assert.equal((await createFetchHandler(iam)(request)).status, 200);
    assert.deepEqual(userNames(iam), ["Eve"]);
  });

  const readBefore = async () => {
    const request = post();
    await request.text();
    return request;
  };
  const FAULTS = [
    ["a body that was read before", readBefore, "ReadableStream"],
  ];
  for (const [name, requestOf, words] of FAULTS) {
    test(`tells its owner of ${name}`, async () => {
      const [iam, faults] = [new IAM(), []];
      const response = await createFetchHandler(iam, { onError: (error) => faults.push(error) })(await requestOf());
      assert.deepEqual([response.status, codeOf(await response.text())], [500, "InternalFailure"]);
      assert.match(faults.join(), new RegExp(words));
      assert.deepEqual(userNames(iam), []);
    });
  }
});

describe("a source of accounts", () => {
  const iam = new IAM();
  const source = (key, region) => (key === "AKIDEXAMPLE" && region === "us-east-1" ? iam : undefined);
  const call = form("ListUsers");
  const ROWS = [
    ["is asked for the key of the header", post({}, call), 200],
    ["is asked for the key of the address", new Request(`http://localhost/?${call}&X-Amz-Credential=${encodeURIComponent(CREDENTIAL)}`), 200],
    ["is asked for the key of the body", post({ authorization: "" }, `${call}&X-Amz-Credential=${CREDENTIAL}`), 200],
    ["has no account for another key", post(signed({ key: "AKIAOTHER" }), call), 403, "InvalidClientTokenId"],
    ["has no account for another region", post(signed({ region: "eu-west-1" }), call), 403, "InvalidClientTokenId"],
    ["has no account for a request without a key", post({ authorization: "" }, call), 403, "MissingAuthenticationToken"],
  ];
  for (const [name, request, status, code = ""] of ROWS) {
    test(name, async () => {
      const response = await createFetchHandler(source)(request);
      assert.deepEqual([response.status, codeOf(await response.text())], [status, code]);
    });
  }

  const freed = new IAM();
  freed.free();
  const WRONG = [
    ["throws", () => assert.fail("mine"), "mine"],
    ["rejects", () => Promise.reject(new Error("mine")), "mine"],
    ["gives what is no account", () => ({}), "iam(accessKeyId)"],
    ["gives null", () => null, "iam(accessKeyId)"],
    ["gives an account that was freed", () => freed, "freed"],
  ];
  for (const [name, wrong, words] of WRONG) {
    test(`that ${name} fails for its owner alone`, async () => {
      const faults = [];
      const response = await createFetchHandler(wrong, { onError: (error) => faults.push(error.message) })(post());
      assert.deepEqual([response.status, codeOf(await response.text())], [500, "InternalFailure"]);
      assert.ok(faults.length === 1 && faults[0].includes(words), faults.join());
    });
  }
});

describe("bad arguments", () => {
  const iam = new IAM();
  const OPTIONS = [
    ["options", null],
    ["options", { maxBodySize: 1 }],
    ["maxBodyBytes", { maxBodyBytes: "1" }],
    ["maxBodyBytes", { maxBodyBytes: -1 }],
    ["allowedOrigins", { allowedOrigins: PAGE }],
    ["allowedOrigins[1]", { allowedOrigins: [PAGE, 1] }],
    ["allowedOrigins[0]", { allowedOrigins: ["*"] }],
    ["allowedOrigins[0]", { allowedOrigins: [`${PAGE}/`] }],
    ["allowedOrigins[0]", { allowedOrigins: ["page.test"] }],
    ["allowedOrigins[0]", { allowedOrigins: [LONE] }],
    ["onError", { onError: 1 }],
  ];
  for (const [index, [member, options]] of OPTIONS.entries()) {
    test(`options ${index}: ${member}`, () => refused(() => createFetchHandler(iam, options), "TypeError", member));
  }

  for (const create of [createFetchHandler, createRequestHandler]) {
    for (const source of [undefined, null, {}, "iam"]) {
      test(`${create.name}(${source})`, () => refused(() => create(source), "TypeError", "iam: "));
    }
  }

  const { authorization } = signed();
  const REQUESTS = [
    ["request.query.UserName", { query: { UserName: LONE } }],
    ["request.query.UserName", { query: { UserName: ["Bob", 7] } }],
    ["request.query", { query: { [LONE]: "Bob" } }],
    ["request.headers.authorization", { headers: { Authorization: `${authorization}${LONE}` } }],
    ["request.headers.authorization", { headers: { authorization: 7 } }],
    ["request.body", { body: LONE }],
    ["request.body", { body: Uint8Array.of(0x41, 0xff) }],
    ["request.body", { body: Uint8Array.of(0x41, 0xc3) }],
    ["request.body", { body: new ReadableStream() }],
    ["request.body", { body: 7 }],
  ];
  for (const [index, [member, parts]] of REQUESTS.entries()) {
    test(`request ${index} to the SDK's handler: ${member}`, async () => {
      const request = { method: "POST", path: "/", headers: { authorization }, body: form("ListUsers"), ...parts };
      await rejected(() => createRequestHandler(iam).handle(request), "TypeError", member);
    });
  }
});
