/** `iamlet serve`: accounts in memory, over HTTP. */

import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Accounts } from "./accounts.js";
import { listener } from "./listener.js";
import { stopping } from "./stopping.js";
import { EXIT, UsageError, readOptions } from "./usage.js";

const DEFAULT_PORT = "4599";
const LOOPBACK = "127.0.0.1";

/** Serves until the process is told to stop. */
export async function serve(words: readonly string[]): Promise<number> {
  const given = readOptions(words, {
    port: { type: "string", default: DEFAULT_PORT },
    host: { type: "string", default: LOOPBACK },
    "allowed-host": { type: "string", multiple: true, default: [] },
    "allowed-origin": { type: "string", multiple: true, default: [] },
    account: { type: "string" },
    log: { type: "boolean", default: false },
  });
  const port = readPort(given.port);
  const accounts = new Accounts(readAccount(given.account));
  const origins = given["allowed-origin"];
  const answer = listener({
    accounts,
    hosts: [given.host, ...given["allowed-host"]],
    origins: origins.includes("*") ? "*" : origins,
    log: given.log ? (line) => console.log(line) : undefined,
  });
  const server = createServer(answer);
  const stop = stopping(server);
  server.listen(port, given.host);
  await once(server, "listening").catch((error: NodeJS.ErrnoException) => {
    throw new Error(error.code === "EADDRINUSE" ? `port ${port} of ${given.host} is in use` : error.message);
  });
  const address = server.address() as AddressInfo;
  console.log(`iamlet listening on http://${address.family === "IPv6" ? `[${address.address}]` : address.address}:${address.port}`);
  await stopped();
  stop();
  await once(server, "close");
  return EXIT.fine;
}

function readPort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) throw new UsageError(`--port: expected a number from 0 to 65535, got ${JSON.stringify(text)}`);
  return port;
}

function readAccount(id: string | undefined): string | undefined {
  if (id !== undefined && !/^\d{12}$/.test(id)) throw new UsageError(`--account: expected 12 digits, got ${JSON.stringify(id)}`);
  return id;
}

/** Resolves at the first signal to stop; the second one ends the process at once, as it does by default. */
function stopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
}
