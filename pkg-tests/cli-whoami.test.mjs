/** `iamlet whoami`: whom it names, and what it makes of answers that are none. */

import assert from "node:assert/strict";
import { createServer } from "node:http";
import { after, before, describe, test } from "node:test";
import { exampleOf, iamlet, serving, shell } from "./lib/command.mjs";
import { ask, form } from "./lib/query.mjs";

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

  test("asks where STS is, and takes what is empty for what is not set", async () => {
    const env = { AWS_ENDPOINT_URL_STS: server.url, AWS_ENDPOINT_URL: "http://127.0.0.1:1", AWS_ACCESS_KEY_ID: "any-key", AWS_REGION: "", AWS_DEFAULT_REGION: "cn-north-1" };
    assert.equal((await iamlet(["whoami"], env)).stdout, "arn:aws-cn:iam::123456789012:root\n");
    const other = { ...env, AWS_ENDPOINT_URL_STS: "", AWS_ENDPOINT_URL: server.url };
    assert.equal((await iamlet(["whoami"], other)).stdout, "arn:aws-cn:iam::123456789012:root\n");
  });

  test("names a user as the user is called", async () => {
    await ask(server.url, { body: form("CreateUser", { UserName: "Bob", Path: "/r&d/" }) });
    const { text } = await ask(server.url, { body: form("CreateAccessKey", { UserName: "Bob" }) });
    const [, key] = /<AccessKeyId>(\w+)</.exec(text);
    const { stdout } = await iamlet(["whoami", "--endpoint", server.url, "--access-key", key]);
    assert.equal(stdout, "arn:aws:iam::123456789012:user/r&d/Bob\n");
  });

  test("the example of its help runs, but for the port", async () => {
    const [line, ...others] = await exampleOf("whoami");
    assert.deepEqual(others, []);
    assert.equal((await shell(line.replaceAll("http://127.0.0.1:4599", server.url))).stdout, "arn:aws:iam::123456789012:root\n");
  });

  test("ends with 3 where nobody answers", async () => {
    const { status, stderr } = await iamlet(["whoami", "--endpoint", "http://127.0.0.1:1", "--access-key", "AKIDEXAMPLE"]);
    assert.deepEqual([status, /http:\/\/127\.0\.0\.1:1 does not answer/.test(stderr)], [3, true]);
  });

  const STRANGERS = [
    ["a page", 200, "<html>hello</html>", "answers 200, and not as STS does"],
    ["nothing", 404, "", "answers 404, and not as STS does"],
    ["an error of the service", 403, "<Code>AccessDenied</Code><Message>No &lt;way&gt;.</Message>", "AccessDenied: No <way>."],
  ];
  for (const [name, status, text, said] of STRANGERS) {
    test(`ends with 3 where the answer is ${name}`, async () => {
      const stranger = createServer((_, answer) => answer.writeHead(status).end(text));
      await new Promise((resolve) => stranger.listen(0, "127.0.0.1", resolve));
      const { port } = stranger.address();
      const ended = await iamlet(["whoami", "--endpoint", `http://127.0.0.1:${port}`, "--access-key", "AKIDEXAMPLE"]);
      stranger.close();
      assert.deepEqual([ended.status, ended.stdout], [3, ""]);
      assert.ok(ended.stderr.includes(said), ended.stderr);
    });
  }
});
