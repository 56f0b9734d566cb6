/** `iamlet serve`: accounts in memory, over HTTP. */

import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Origins } from "../handler/origins.js";
import { Accounts } from "./accounts.js";
import { readHost } from "./hosts.js";
import { listener } from "./listener.js";
import type { Logged } from "./listener.js";
import { stopping } from "./stopping.js";
import { EXIT, UsageError, readOptions } from "./usage.js";

const DEFAULT_PORT = "4599";
const LOOPBACK = "127.0.0.1";
const SIGNALS = ["SIGINT", "SIGTERM"] as const;

/** What keeps a server from listening, by Node's code. */
const REASONS: Readonly<Record<string, (host: string, port: number) => string>> = {
  EADDRINUSE: (host, port) => `--port: ${port} of ${host} is in use; 0 picks a free one`,
  EACCES: (_, port) => `--port: ${port} is not for this user; expected one that is`,
  EADDRNOTAVAIL: (host) => `--host: expected an address of this machine, got ${JSON.stringify(host)}`,
  ENOTFOUND: (host) => `--host: expected an address of this machine, got ${JSON.stringify(host)}, which nobody knows`,
};

/** Serves until the process is told to stop. */
export async function serve(words: readonly string[]): Promise<number> {
  const given = readOptions(words, {
    port: { type: "string", default: DEFAULT_PORT },
    host: { type: "string", default: LOOPBACK },
    "allowed-host": { type: "string", multiple: true, default: [] },
    "allowed-origin": { type: "string", multiple: true, default: [] },
    account: { type: "string" },
    log: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
  });
  const host = readHost("--host", given.host);
  const port = readPort(given.port);
  const accounts = new Accounts(readAccount(given.account));
  const answer = listener({
    accounts,
    hosts: [host, ...given["allowed-host"].map((name) => readHost("--allowed-host", name))],
    origins: readOrigins(given["allowed-origin"]),
    log: given.log ? (request) => console.log(given.json ? JSON.stringify(request) : lineOf(request)) : undefined,
  });
  const server = createServer(answer);
  const stop = stopping(server);
  server.listen(port, host);
  await once(server, "listening").catch((error: NodeJS.ErrnoException) => {
    throw new Error(REASONS[error.code ?? ""]?.(host, port) ?? error.message);
  });
  const { address, family, port: taken } = server.address() as AddressInfo;
  const url = `http://${family === "IPv6" ? `[${address}]` : address}:${taken}`;
  // Who reads the address may say at once that it is enough.
  const end = stopped();
  console.log(given.json ? JSON.stringify({ url }) : `iamlet listening on ${url}`);
  await end;
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

function readOrigins(origins: readonly string[]): Origins {
  if (origins.includes("*")) return "*";
  const wrong = origins.find((origin) => !URL.canParse(origin) || new URL(origin).origin !== origin);
  if (wrong !== undefined) throw new UsageError(`--allowed-origin: expected * or an origin such as http://localhost:5173, got ${JSON.stringify(wrong)}`);
  return origins;
}

function lineOf({ time, method, path, status, milliseconds }: Logged): string {
  return `${time} ${method} ${path} ${status} ${milliseconds.toFixed(1)} ms`;
}

/** Resolves at the first signal to stop; the next one, whichever it is, ends the process at once, as it does by default. */
function stopped(): Promise<void> {
  return new Promise((resolve) => {
    const stop = () => {
      for (const signal of SIGNALS) process.off(signal, stop);
      resolve();
    };
    for (const signal of SIGNALS) process.on(signal, stop);
  });
}
