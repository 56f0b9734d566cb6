/** What a server outlives: requests that no client sends, callers that go away, readers that do. And how it ends. */

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { serving, withServer } from "./lib/command.mjs";
import { connection, deaf, raw } from "./lib/connection.mjs";
import { ask, form, signed } from "./lib/query.mjs";

const LIST = "Action=ListUsers&Version=2010-05-08";
const HEALTH = "GET /_iamlet/health";

const isWell = async (url) => assert.equal((await ask(`${url}/_iamlet/health`, { method: "GET", headers: {} })).status, 200);

describe("requests by hand", () => {
  let server;
  before(async () => {
    server = await serving();
  });
  after(() => server.stop());

  const LINES = [
    ["GET //", 400],
    ["GET //[", 400],
    [`GET //anybody?${LIST}`, 200],
    ["GET /#part", 400],
    ["TRACE /", 405],
    ["PUT /", 405],
    ["OPTIONS *", 405],
    [`GET http://localhost/?${LIST}`, 200],
    [`GET http://localhost?${LIST}`, 200],
    ["GET http://localhost/_iamlet/health", 200],
    [`${HEALTH}?now`, 200],
    ["HEAD /_iamlet/health", 200],
    ["POST /_iamlet/health", 404],
    ["GET /_iamlet/reset", 404],
    ["GET /_iamlet/nothing", 404],
    ["GET /_iamlet", 404],
  ];
  for (const [line, expected] of LINES) {
    test(`${line} is answered by ${expected}`, async () => {
      const { socket, closed } = connection(server.url);
      socket.write(raw(line, { ...signed(), connection: "close" }));
      assert.match(await closed(), new RegExp(`^HTTP/1\\.1 ${expected} `));
      await isWell(server.url);
      assert.equal(server.errors(), "");
    });
  }

  test("requests that do not wait for one another are answered in their order", async () => {
    const { socket, closed } = connection(server.url);
    const lines = ["GET /", HEALTH, `GET /?${LIST}`, "GET /_iamlet/nothing"];
    socket.write(lines.map((line, index) => raw(line, { ...signed(), connection: index === 3 ? "close" : "keep-alive" })).join(""));
    assert.deepEqual((await closed()).match(/(?<=^HTTP\/1\.1 )\d+/gm), ["400", "200", "200", "404"]);
  });
});

test("who goes away in the middle of a request is no fault of the server's", () =>
  withServer(["--log"], async (server) => {
    const { socket, heard } = connection(server.url);
    socket.write(raw("POST /", { ...signed(), "content-length": 100, expect: "100-continue" }, "Action="));
    await heard(/100 Continue/);
    socket.destroy();
    await server.line(/ POST \/ 400 /);
    assert.equal(server.errors(), "");
    assert.equal(await server.stop(), 0);
  }));

test("who reads the output may stop", () =>
  withServer(["--log"], async (server) => {
    server.child.stdout.destroy();
    for (let times = 0; times < 3; times += 1) await isWell(server.url);
    assert.equal(await server.stop(), 0);
    assert.equal(server.errors(), "");
  }));

describe("the end of serving", () => {
  const body = form("CreateUser", { UserName: "Bob" });
  const head = raw("POST /", { ...signed(), "content-length": body.length, expect: "100-continue" });

  const BEFORE = [
    ["what is being answered", "", []],
    ["what was asked without waiting for an answer", raw(HEALTH), ["200"]],
  ];
  for (const [name, first, statuses] of BEFORE) {
    test(`comes after ${name}`, () =>
      withServer([], async (server) => {
        const { socket, heard, closed } = connection(server.url);
        socket.write(first + head);
        // The server has taken the request when it asks for its body.
        await heard(/100 Continue/);
        const status = server.stop();
        await deaf(server.url);
        socket.write(body);
        assert.equal(await status, 0);
        const text = await closed();
        assert.deepEqual(text.match(/(?<=^HTTP\/1\.1 )[2-9]\d\d/gm), [...statuses, "200"]);
        assert.match(text, /<UserName>Bob<\/UserName>/);
      }));
  }

  test("does not wait for connections that ask nothing", () =>
    withServer([], async (server) => {
      const { socket } = connection(server.url);
      await new Promise((resolve) => socket.once("connect", resolve));
      assert.equal(await server.stop(), 0);
      socket.destroy();
    }));

  for (const [first, second] of [["SIGINT", "SIGTERM"], ["SIGTERM", "SIGINT"], ["SIGINT", "SIGINT"]]) {
    test(`does not wait any more at ${second} after ${first}`, () =>
      withServer([], async (server) => {
        const { socket, heard } = connection(server.url);
        socket.write(head);
        await heard(/100 Continue/);
        server.child.kill(first);
        await deaf(server.url);
        server.child.kill(second);
        assert.deepEqual(await server.ended, [null, second]);
        socket.destroy();
      }));
  }
});
