/** `npx iamlet` from the packed package: serve, the exit codes of all commands, and their help. */

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { iamlet, npx, serving, withServer } from "./lib/command.mjs";
import { ask, form, signed } from "./lib/query.mjs";

const identity = (url, options) => ask(url, { headers: signed({ ...options, service: "sts" }), body: form("GetCallerIdentity", {}, "sts") });
const arnOf = ({ text }) => /<Arn>(.*)<\/Arn>/.exec(text)?.[1];

describe("serve", () => {
  let server;
  before(async () => {
    server = await serving(["--account", "111122223333", "--allowed-host", "iam.test", "--allowed-origin", "http://page.test", "--log"]);
  });
  after(() => server.stop());

  test("says first where it listens", () => assert.match(server.lines[0], /^iamlet listening on http:\/\/127\.0\.0\.1:\d+$/));

  test("answers for the account that it was given", async () => {
    assert.equal(arnOf(await identity(server.url)), "arn:aws:iam::111122223333:root");
  });

  test("has an account for each partition", async () => {
    for (const [region, partition] of [["cn-north-1", "aws-cn"], ["us-gov-west-1", "aws-us-gov"], ["eu-central-1", "aws"]]) {
      assert.equal(arnOf(await identity(server.url, { region })), `arn:${partition}:iam::111122223333:root`);
    }
  });

  test("says that it is well", async () => {
    const { status, text } = await ask(`${server.url}/_iamlet/health`, { method: "GET", headers: {} });
    assert.deepEqual([status, JSON.parse(text)], [200, { status: "ok", accountId: "111122223333" }]);
  });

  test("empties its accounts", async () => {
    assert.equal((await ask(server.url, { body: form("CreateUser", { UserName: "Bob" }) })).status, 200);
    assert.equal((await ask(server.url, { body: form("GetUser", { UserName: "Bob" }) })).status, 200);
    assert.equal((await ask(`${server.url}/_iamlet/reset`, { headers: {} })).status, 200);
    assert.equal((await ask(server.url, { body: form("GetUser", { UserName: "Bob" }) })).status, 404);
  });

  const REFUSED = [
    ["a name that is not its own", { host: "evil.test" }, 403],
    ["a name that was allowed", { host: "iam.test:4599" }, 200],
    ["localhost", { host: "localhost:1" }, 200],
    ["a page's origin", { origin: "http://evil.test" }, 403],
    ["an image of a page", { "sec-fetch-site": "cross-site" }, 403],
    ["an origin that was allowed", { origin: "http://page.test" }, 200],
    ["a picture or a link of another site's page", { "sec-fetch-site": "cross-site" }, 403],
    ["those of a page of this machine", { "sec-fetch-site": "same-site" }, 403],
    ["an address that somebody typed", { "sec-fetch-site": "none" }, 200],
  ];
  for (const [name, headers, expected] of REFUSED) {
    test(`answers ${expected} to ${name}`, async () => {
      const { status, headers: answered } = await ask(server.url, { headers: { ...signed(), ...headers }, body: form("ListUsers") });
      assert.equal(status, expected);
      assert.equal(answered["access-control-allow-origin"], status === 200 ? headers.origin : undefined);
    });
  }

  test("refuses what a foreign page asks of the server itself", async () => {
    for (const headers of [{ host: "evil.test" }, { origin: "http://evil.test" }, { "sec-fetch-site": "cross-site" }]) {
      assert.equal((await ask(`${server.url}/_iamlet/reset`, { headers })).status, 403);
    }
  });

  test("lets an allowed page read what the server itself answers", async () => {
    const { status, headers } = await ask(`${server.url}/_iamlet/reset`, { headers: { origin: "http://page.test" } });
    assert.deepEqual([status, headers["access-control-allow-origin"]], [200, "http://page.test"]);
  });

  test("lets an allowed page ask beforehand", async () => {
    const { status, headers } = await ask(server.url, { method: "OPTIONS", headers: { origin: "http://page.test", "access-control-request-headers": "authorization" } });
    assert.deepEqual([status, headers["access-control-allow-headers"]], [204, "authorization"]);
  });

  test("refuses a body over its size", async () => {
    const body = form("CreateUser", { UserName: "a".repeat(33 << 20) });
    const { status, text } = await ask(server.url, { headers: { ...signed(), "content-length": body.length }, body }).catch((error) => error);
    assert.equal(status, 413);
    assert.match(text, /<Code>RequestEntityTooLarge<\/Code>/);
    assert.equal((await ask(server.url, { body: form("ListUsers") })).status, 200);
  });

  test("logs a line for each request, without its query", async () => {
    // The answer may be here before its line.
    await ask(`${server.url}/?Action=ListUsers&Version=2010-05-08&secret=1`, { method: "GET" });
    await server.line(/^\d{4}-\S+Z GET \/ 200 [\d.]+ ms$/);
    assert.doesNotMatch(server.lines.join("\n"), /secret/);
  });
});

describe("where it listens", () => {
  const ADDRESSES = [
    ["::1", /^http:\/\/\[::1\]:\d+$/],
    ["[::1]", /^http:\/\/\[::1\]:\d+$/],
    ["::", /^http:\/\/\[::\]:\d+$/],
    ["localhost", /^http:\/\/(127\.0\.0\.1|\[::1\]):\d+$/],
  ];
  for (const [host, address] of ADDRESSES) {
    test(`${host}, by an address that answers`, () =>
      withServer(["--host", host], async (server) => {
        assert.match(server.url, address);
        assert.equal((await ask(server.url, { body: form("ListUsers") })).status, 200);
        assert.equal(await server.stop(), 0);
      }));
  }

  test("--json says it, and what is logged, as JSON", () =>
    withServer(["--json", "--log"], async (server) => {
      const { url } = JSON.parse(server.lines[0]);
      await ask(`${url}/_iamlet/health?x=1`, { method: "GET", headers: {} });
      await server.line(/health/);
      const { time, milliseconds, ...rest } = JSON.parse(server.lines[1]);
      assert.deepEqual(rest, { method: "GET", path: "/_iamlet/health", status: 200 });
      assert.deepEqual([new Date(time).toISOString(), typeof milliseconds], [time, "number"]);
      assert.equal(await server.stop(), 0);
    }));
});

describe("exit codes", () => {
  test("3 where the port is in use", () =>
    withServer([], async (server) => {
      const { port } = new URL(server.url);
      const { status, stderr } = await iamlet(["serve", "--port", port]);
      assert.deepEqual([status, stderr], [3, `iamlet: --port: ${port} of 127.0.0.1 is in use; 0 picks a free one\n`]);
      await server.stop();
    }));

  test("3 for an address of another machine", async () => {
    const { status, stderr } = await iamlet(["serve", "--port", "0", "--host", "203.0.113.1"]);
    assert.deepEqual([status, stderr], [3, 'iamlet: --host: expected an address of this machine, got "203.0.113.1"\n']);
  });

  const USAGE = [
    [["serve", "--port", "x"], "--port: expected a number"],
    [["serve", "--port", "65536"], "--port: expected a number"],
    [["serve", "--port", "--log"], "'--port' argument is ambiguous"],
    [["serve", "--account", "12"], "--account: expected 12 digits"],
    [["serve", "--host", ""], "--host: expected a name or an address"],
    [["serve", "--host", "localhost:80"], "--host: expected a name or an address"],
    [["serve", "--allowed-host", "iam.test:4599"], "--allowed-host: expected a name or an address"],
    [["serve", "--allowed-origin", "page.test"], "--allowed-origin: expected * or an origin"],
    [["serve", "--allowed-origin", "http://page.test/"], "--allowed-origin: expected * or an origin"],
    [["serve", "--nothing"], "--nothing"],
    [["serve", "more"], "more"],
    [["fly"], 'there is no command "fly"'],
    [["help", "fly"], 'there is no command "fly"'],
    [["simulate"], "--action: expected one at least"],
    [["simulate", "--action", "s3"], "--action: expected"],
    [["simulate", "--action", "s3:*"], "--action: "],
    [["simulate", "--action", "s3:GetObject", "--principal", "Bob"], "--principal: expected"],
    [["simulate", "--action", "s3:GetObject", "--context", "no"], "--context: expected KEY=VALUE"],
    [["simulate", "--action", "s3:GetObject", "--context", "a:b=1", "--context", "a:B=2"], '--context: the key "a:B"'],
    [["whoami"], "--access-key"],
    [["whoami", "--access-key", "a/b"], "--access-key: expected"],
    [["whoami", "--access-key", "a\nb"], "--access-key: expected"],
    [["whoami", "--access-key", "a", "--region", "us east"], "--region: expected"],
    [["whoami", "--access-key", "a", "--endpoint", "localhost:4599"], "--endpoint: expected"],
    [["whoami", "--access-key", "a", "--endpoint", "http://me:secret@localhost"], "--endpoint: expected"],
  ];
  for (const [words, named] of USAGE) {
    test(`2 for iamlet ${words.map((word) => JSON.stringify(word)).join(" ")}`, async () => {
      const { status, stdout, stderr } = await iamlet(words);
      assert.deepEqual([status, stdout], [2, ""]);
      assert.match(stderr, /^iamlet: .+\n$/);
      assert.ok(stderr.includes(named), stderr);
    });
  }
});

describe("help", () => {
  test("npx runs it, and it names the commands and its version", async () => {
    const { status, stdout } = await npx(["--help"]);
    assert.equal(status, 0);
    for (const name of ["serve", "simulate", "whoami"]) assert.match(stdout, new RegExp(`^ {2}iamlet ${name} `, "m"));
    assert.match((await iamlet(["--version"])).stdout, /^\d+\.\d+\.\d+\n$/);
  });

  test("of a command is had in three ways", async () => {
    const [first, ...others] = await Promise.all([["help", "simulate"], ["simulate", "help"], ["simulate", "--action", "a:B", "--help"]].map((words) => iamlet(words)));
    assert.match(first.stdout, /^iamlet simulate: /);
    for (const other of others) assert.deepEqual(other, first);
  });
});
