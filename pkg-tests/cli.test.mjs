/** `npx iamlet` from the packed package: serve and whoami, its exit codes, and the examples of its help. */

import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { folder, iamlet, npx, serving, shell } from "./lib/command.mjs";
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

describe("the end of serving", () => {
  test("comes after what is being answered", async () => {
    const server = await serving();
    const { port } = new URL(server.url);
    const body = form("CreateUser", { UserName: "Bob" });
    const socket = connect(port, "127.0.0.1");
    const answered = new Promise((resolve) => {
      let text = "";
      socket.setEncoding("utf8").on("data", (chunk) => (text += chunk));
      socket.on("close", () => resolve(text));
    });
    const head = Object.entries({ host: "localhost", ...signed(), "content-length": body.length, expect: "100-continue" });
    socket.write(`POST / HTTP/1.1\r\n${head.map((pair) => pair.join(": ")).join("\r\n")}\r\n\r\n`);
    // The server has taken the request when it asks for its body.
    await new Promise((resolve) => socket.once("data", resolve));
    const status = server.stop();
    setTimeout(() => socket.write(body), 200);
    assert.equal(await status, 0);
    assert.match(await answered, /HTTP\/1\.1 200 OK[^]*<UserName>Bob<\/UserName>/);
  });

  test("does not wait for connections that ask nothing", async () => {
    const server = await serving();
    const socket = connect(new URL(server.url).port, "127.0.0.1");
    // The server may end the connection without a farewell.
    socket.on("error", () => {});
    await new Promise((resolve) => socket.once("connect", resolve));
    assert.equal(await server.stop(), 0);
    socket.destroy();
  });
});

describe("exit codes", () => {
  test("3 where the port is in use", async () => {
    const server = await serving();
    const { port } = new URL(server.url);
    const { status, stderr } = await iamlet(["serve", "--port", port]);
    assert.deepEqual([status, stderr], [3, `iamlet: port ${port} of 127.0.0.1 is in use\n`]);
    await server.stop();
  });

  const USAGE = [
    [["serve", "--port", "x"], "--port"],
    [["serve", "--port", "65536"], "--port"],
    [["serve", "--account", "12"], "--account"],
    [["serve", "--nothing"], "--nothing"],
    [["serve", "more"], "more"],
    [["fly"], "fly"],
    [["simulate"], "--action"],
    [["simulate", "--action", "s3:GetObject", "--context", "no"], "--context"],
    [["whoami"], "--access-key"],
  ];
  for (const [words, named] of USAGE) {
    test(`2 for iamlet ${words.join(" ")}`, async () => {
      const { status, stdout, stderr } = await iamlet(words);
      assert.deepEqual([status, stdout], [2, ""]);
      assert.match(stderr, /^iamlet: /);
      assert.ok(stderr.includes(named), stderr);
    });
  }
});

describe("simulate", () => {
  const ALLOW = { Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "s3:GetObject", Resource: "arn:aws:s3:::bucket/*" }] };
  before(() => {
    writeFileSync(join(folder, "team.json"), JSON.stringify(ALLOW));
    writeFileSync(join(folder, "broken.json"), "{");
  });
  const simulate = (...words) => iamlet(["simulate", "--policy", "team.json", "--resource", "arn:aws:s3:::bucket/key", ...words]);

  test("ends with 0 for what is allowed, and says why", async () => {
    const { status, stdout } = await simulate("--action", "s3:GetObject");
    assert.equal(status, 0);
    assert.match(stdout, /^allowed {2}s3:GetObject {2}arn:aws:s3:::bucket\/key$/m);
    assert.match(stdout, /decided by identity team\.json, statement 1/);
  });

  test("ends with 1 if one of many is denied", async () => {
    const { status, stdout } = await simulate("--action", "s3:GetObject", "--action", "s3:PutObject");
    assert.deepEqual([status, stdout.match(/^\w+(?= {2})/gm)], [1, ["allowed", "implicitDeny"]]);
  });

  test("ends with 3 for files that are not there or no policy", async () => {
    for (const file of ["missing.json", "broken.json"]) {
      const { status, stderr } = await simulate("--action", "s3:GetObject", "--boundary", file);
      assert.equal(status, 3);
      assert.ok(stderr.includes(file), stderr);
    }
  });

  test("--json is the whole reason", async () => {
    const { status, stdout } = await simulate("--action", "s3:PutObject", "--context", "aws:SourceIp=203.0.113.7", "--json");
    const [{ action, decision, summary }] = JSON.parse(stdout);
    assert.deepEqual([status, action, decision, typeof summary], [1, "s3:PutObject", "implicitDeny", "string"]);
  });
});

describe("whoami", () => {
  let server;
  before(async () => {
    server = await serving();
  });
  after(() => server.stop());

  test("names the caller, as text and as JSON", async () => {
    const env = { AWS_ENDPOINT_URL: server.url, AWS_ACCESS_KEY_ID: "AKIDEXAMPLE" };
    assert.deepEqual(await iamlet(["whoami"], env), { status: 0, stdout: "arn:aws:iam::123456789012:root\n", stderr: "" });
    const { stdout } = await iamlet(["whoami", "--json", "--region", "cn-north-1"], env);
    assert.deepEqual(JSON.parse(stdout), { UserId: "123456789012", Account: "123456789012", Arn: "arn:aws-cn:iam::123456789012:root" });
  });

  test("ends with 3 where nobody answers", async () => {
    const { status, stderr } = await iamlet(["whoami", "--endpoint", "http://127.0.0.1:1", "--access-key", "AKIDEXAMPLE"]);
    assert.deepEqual([status, /http:\/\/127\.0\.0\.1:1 does not answer/.test(stderr)], [3, true]);
  });
});

describe("help", () => {
  /** The lines of the example that a help ends with. */
  const exampleOf = ({ stdout }) => stdout.split("Example:\n")[1].replaceAll("\\\n", "").split("\n").map((line) => line.trim()).filter((line) => line !== "");

  test("npx runs it, and it names the commands and its version", async () => {
    const { status, stdout } = await npx(["--help"]);
    assert.equal(status, 0);
    for (const name of ["serve", "simulate", "whoami"]) assert.match(stdout, new RegExp(`^ {2}iamlet ${name} `, "m"));
    assert.match((await iamlet(["--version"])).stdout, /^\d+\.\d+\.\d+\n$/);
  });

  test("the example of simulate runs", async () => {
    const [line, ...others] = exampleOf(await iamlet(["simulate", "--help"]));
    assert.deepEqual(others, []);
    assert.equal((await shell(line)).status, 0);
  });

  test("the examples of serve and whoami run, but for the port and the AWS CLI", async () => {
    const server = await serving();
    const here = (line) => line.replaceAll("http://127.0.0.1:4599", server.url);
    const [start, exported, ...calls] = exampleOf(await iamlet(["serve", "--help"]));
    assert.equal(start, "iamlet serve --port 4599 &");
    assert.match(calls.join(), /^aws iam create-user --user-name Bob$/);
    assert.equal((await shell(`${here(exported)} && iamlet whoami`)).stdout, "arn:aws:iam::123456789012:root\n");
    const [whoami] = exampleOf(await iamlet(["whoami", "--help"]));
    assert.equal((await shell(here(whoami))).stdout, "arn:aws:iam::123456789012:root\n");
    assert.equal(await server.stop(), 0);
  });
});
