/** What the server answers: the service's requests by the fetch handler, and a few of its own. */

import type { IncomingMessage, ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { createFetchHandler } from "../handler/fetch.js";
import type { FetchHandler } from "../handler/fetch.js";
import { isForeign } from "../handler/origins.js";
import type { Origins } from "../handler/origins.js";
import type { Accounts } from "./accounts.js";

export interface Serving {
  readonly accounts: Accounts;
  /** Names and addresses under which the server may be asked, beside those of this machine. */
  readonly hosts: readonly string[];
  readonly origins: Origins;
  readonly log: ((line: string) => void) | undefined;
}

/** Those that are looked at. */
const HEADERS = ["authorization", "content-length", "origin", "sec-fetch-site", "access-control-request-headers"];
const BASE = "http://localhost";
const LOCAL = /^(localhost|.+\.localhost|127\.\d+\.\d+\.\d+|\[::1\])$/i;

export function listener({ accounts, hosts, origins, log }: Serving) {
  const service = createFetchHandler((_, region) => accounts.of(region), {
    allowedOrigins: origins,
    onError: (error) => console.error(error),
  });
  const known = (host: string) => LOCAL.test(host) || hosts.some((name) => name.toLowerCase() === host.toLowerCase());
  return async (message: IncomingMessage, answer: ServerResponse): Promise<void> => {
    const started = performance.now();
    const response = known(hostName(message)) ? await respond(message, service, accounts, origins) : refused();
    await send(response, answer).catch(() => answer.destroy());
    log?.(`${new Date().toISOString()} ${message.method} ${message.url?.split("?")[0]} ${response.status} ${(performance.now() - started).toFixed(1)} ms`);
  };
}

/** The name in the header `Host`. A page whose name was made to mean this machine names itself there (DNS rebinding). */
function hostName({ headers: { host = "" } }: IncomingMessage): string {
  return host.replace(/:\d+$/, "");
}

function refused(): Response {
  return Response.json({ error: "the Host header names another host: see --allowed-host" }, { status: 403 });
}

async function respond(message: IncomingMessage, service: FetchHandler, accounts: Accounts, origins: Origins): Promise<Response> {
  const { method = "GET", url = "/" } = message;
  const foreign = isForeign(headersOf(message), BASE, origins);
  const own = url.startsWith("/_iamlet/") && !foreign ? `${method} ${url}` : "";
  if (own === "GET /_iamlet/health") return Response.json({ status: "ok", accountId: accounts.of("").sync.getUser().User?.Arn?.split(":")[4] });
  if (own === "POST /_iamlet/reset") {
    accounts.reset();
    return Response.json({ status: "ok" });
  }
  if (own !== "") return Response.json({ error: `there is no ${own}` }, { status: 404 });
  return service(fetchRequest(message));
}

function fetchRequest(message: IncomingMessage): Request {
  const { method = "GET", url = "/" } = message;
  const bodiless = method === "GET" || method === "HEAD";
  return new Request(new URL(url.startsWith("/") ? url : "/", BASE), {
    method,
    headers: headersOf(message),
    ...(bodiless ? {} : { body: Readable.toWeb(message) as ReadableStream<Uint8Array>, duplex: "half" as const }),
  } as RequestInit);
}

function headersOf({ headers }: IncomingMessage): Headers {
  const given = new Headers();
  for (const name of HEADERS) {
    const value = headers[name];
    if (typeof value === "string") given.set(name, value);
  }
  return given;
}

async function send(response: Response, answer: ServerResponse): Promise<void> {
  answer.writeHead(response.status, Object.fromEntries(response.headers));
  answer.end(Buffer.from(await response.arrayBuffer()));
}
