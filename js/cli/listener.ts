/** What the server answers: the service's requests by the fetch handler, and a few of its own. */

import type { IncomingMessage, ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { serviceHandler } from "../handler/fetch.js";
import type { FetchHandler } from "../handler/fetch.js";
import { forOrigins } from "../handler/origins.js";
import type { Origins } from "../handler/origins.js";
import type { Accounts } from "./accounts.js";
import { inHeader } from "./hosts.js";

export interface Serving {
  readonly accounts: Accounts;
  /** Names and addresses under which the server may be asked, beside those of this machine. */
  readonly hosts: readonly string[];
  readonly origins: Origins;
  readonly log: ((request: Logged) => void) | undefined;
}

/** What is said of a request: nothing of its query or its body, which may hold secrets. */
export interface Logged {
  readonly time: string;
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly milliseconds: number;
}

const LOCAL = /^(localhost|.+\.localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;
const HEADERS = ["authorization", "content-length", "origin", "sec-fetch-site", "access-control-request-headers"];

export function listener({ accounts, hosts, origins, log }: Serving) {
  const service = serviceHandler((_, region) => accounts.of(region), (error) => console.error(error));
  const handler = forOrigins(origins, async (request) => ownAnswer(request, accounts) ?? service(request));
  const names = hosts.map(inHeader);
  const known = (host: string) => LOCAL.test(host) || names.includes(host);
  return async (message: IncomingMessage, answer: ServerResponse): Promise<void> => {
    const started = performance.now();
    const { method = "GET", url = "/" } = message;
    const response = known(hostName(message)) ? await respond(message, handler) : refused();
    await send(response, answer).catch(() => answer.destroy());
    const milliseconds = Math.round((performance.now() - started) * 10) / 10;
    log?.({ time: new Date().toISOString(), method, path: url.split("?")[0]!, status: response.status, milliseconds });
  };
}

/** The name in the header `Host`. A page whose name was made to mean this machine names itself there (DNS rebinding). */
function hostName({ headers: { host = "" } }: IncomingMessage): string {
  return inHeader(host.replace(/:\d+$/, ""));
}

function refused(): Response {
  return Response.json({ error: "the Host header names another host: see --allowed-host" }, { status: 403 });
}

/** No request may end the server, whose accounts would end with it. */
async function respond(message: IncomingMessage, handler: FetchHandler): Promise<Response> {
  // There is no Request for it.
  if (message.method === "TRACE") return new Response(null, { status: 405 });
  try {
    return await handler(fetchRequest(message));
  } catch (error) {
    console.error(error);
    return new Response(null, { status: 500 });
  }
}

/** What is under `/_iamlet`; nothing for the service's requests. */
function ownAnswer(request: Request, accounts: Accounts): Response | undefined {
  const { pathname } = new URL(request.url);
  if (!/^\/_iamlet(\/|$)/.test(pathname)) return undefined;
  const asked = `${request.method === "HEAD" ? "GET" : request.method} ${pathname}`;
  if (asked === "GET /_iamlet/health") return Response.json({ status: "ok", accountId: accounts.of("").sync.getUser().User?.Arn?.split(":")[4] });
  if (asked === "POST /_iamlet/reset") {
    accounts.reset();
    return Response.json({ status: "ok" });
  }
  return Response.json({ error: `there is no ${asked}, but GET /_iamlet/health and POST /_iamlet/reset` }, { status: 404 });
}

function fetchRequest(message: IncomingMessage): Request {
  const { method = "GET", url = "/", headers } = message;
  const given = new Headers();
  for (const name of HEADERS) {
    const value = headers[name];
    if (typeof value === "string") given.set(name, value);
  }
  const bodiless = method === "GET" || method === "HEAD";
  return new Request(addressOf(url), {
    method,
    headers: given,
    ...(bodiless ? {} : { body: Readable.toWeb(message) as ReadableStream<Uint8Array>, duplex: "half" as const }),
  } as RequestInit);
}

/** What a request asks for, by a path, or by a whole address as proxies are asked. */
function addressOf(url: string): URL {
  const path = url.replace(/^https?:\/\/[^/?]*/i, "").replace(/^\//, "");
  return new URL(`http://localhost/${path}`);
}

async function send(response: Response, answer: ServerResponse): Promise<void> {
  answer.writeHead(response.status, Object.fromEntries(response.headers));
  answer.end(Buffer.from(await response.arrayBuffer()));
}
