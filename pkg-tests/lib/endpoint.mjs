/** An account over HTTP on this machine, by the package's fetch handler. */

import { createServer } from "node:http";
import { Readable } from "node:stream";
import { handlers } from "./package.mjs";

/** Serves whatever account `current` answers; `url` is where. */
export async function endpoint(current) {
  const handler = handlers.createFetchHandler(current);
  const server = createServer(async (message, answer) => {
    const { method, url, headers } = message;
    const body = method === "GET" ? {} : { body: Readable.toWeb(message), duplex: "half" };
    const response = await handler(new Request(new URL(url, "http://localhost"), { method, headers, ...body }));
    answer.writeHead(response.status, Object.fromEntries(response.headers));
    answer.end(Buffer.from(await response.arrayBuffer()));
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    close: () => new Promise((resolve) => server.close(resolve).closeAllConnections()),
  };
}
