/** Many clients at once, over loopback: nothing is lost or mixed up, and the server's memory stays as it is. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { Agent, createServer } from "node:http";
import { after, before, test } from "node:test";
import { serving } from "./lib/command.mjs";
import { ask, form } from "./lib/query.mjs";

const CLIENTS = 8;
const REQUESTS = 10_000;
/** What a server may grow by in the second half, beside what its garbage collector has not looked at yet. */
const MOST_GROWTH_MB = 40;

let server;
before(async () => {
  server = await serving();
});
after(() => server.stop());

const memory = (pid) => Number(/^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))[1]) / 1024;

/** Five calls about a user of its own, with what must be in each answer. */
function round(client, number) {
  const UserName = `user-${client}-${number}`;
  const arn = `arn:aws:iam::123456789012:user/${UserName}`;
  return [
    ["CreateUser", { UserName, "Tags.member.1.Key": "n", "Tags.member.1.Value": String(number) }, 200, arn],
    ["GetUser", { UserName }, 200, arn],
    ["ListUserTags", { UserName }, 200, `<Value>${number}</Value>`],
    ["DeleteUser", { UserName }, 200, "<DeleteUserResponse"],
    ["GetUser", { UserName }, 404, `The user with name ${UserName} cannot be found.`],
  ];
}

/** Makes a client's share of the requests, one after the other; `seen` is told after each. */
async function work(url, client, seen) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const ids = [];
  for (let number = 0; number < REQUESTS / CLIENTS / 5; number += 1) {
    for (const [action, parameters, status, part] of round(client, number)) {
      const answer = await ask(url, { body: form(action, parameters), agent });
      ids.push(answer.headers["x-amzn-requestid"]);
      seen(answer, status, part);
    }
  }
  agent.destroy();
  return ids;
}

/** Requests a second, and the ids of the answers. */
async function load(url, seen) {
  const started = performance.now();
  const ids = await Promise.all(Array.from({ length: CLIENTS }, (_, client) => work(url, client, seen)));
  return { rate: REQUESTS / ((performance.now() - started) / 1000), ids: ids.flat() };
}

test("10,000 requests of 8 clients are each answered for what they ask", async () => {
  let answered = 0;
  let half;
  const { rate, ids } = await load(server.url, ({ status, text }, expected, part) => {
    assert.equal(status, expected, text);
    assert.ok(text.includes(part), `${part} is not in ${text}`);
    answered += 1;
    if (answered === REQUESTS / 2) half = memory(server.pid);
  });
  const growth = memory(server.pid) - half;
  assert.equal(answered, REQUESTS);
  assert.equal(new Set(ids).size, REQUESTS, "each answer has an id of its own");
  assert.ok(growth < MOST_GROWTH_MB, `the server grew by ${growth} MB`);
  const { text } = await ask(server.url, { body: form("ListUsers") });
  assert.match(text, /<Users><\/Users>/);
  const alone = await constantServer();
  console.log(`counted: ${rate.toFixed(0)} requests a second, ${alone.toFixed(0)} to a server that answers a constant; ${growth.toFixed(0)} MB of growth in the second half`);
});

/** What the clients reach against a server that does nothing. */
async function constantServer() {
  const idle = createServer((message, answer) => message.resume().on("end", () => answer.end("<ok/>")));
  await new Promise((resolve) => idle.listen(0, "127.0.0.1", resolve));
  const { rate } = await load(`http://127.0.0.1:${idle.address().port}`, () => undefined);
  idle.close();
  return rate;
}
