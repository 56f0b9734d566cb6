/** How a server stops: what was asked is answered, and nothing else is waited for. */

import type { Server } from "node:http";
import type { Socket } from "node:net";

/**
 * Watches a server's connections from now on; what is answered stops it. Clients keep connections open for what they may
 * ask later, and browsers open some that they never use: Node would wait for these, some seconds or a minute.
 */
export function stopping(server: Server): () => void {
  /** How many requests of each connection are not answered yet: clients may ask again before. */
  const open = new Map<Socket, number>();
  let stopped = false;
  const add = (socket: Socket, requests: number) => {
    const before = open.get(socket);
    if (before === undefined) return;
    open.set(socket, before + requests);
    if (stopped && before + requests === 0) socket.end();
  };
  server.on("connection", (socket) => {
    open.set(socket, 0);
    add(socket, 0);
    socket.on("close", () => open.delete(socket));
  });
  server.on("request", ({ socket }, answer) => {
    add(socket, 1);
    answer.on("close", () => add(socket, -1));
  });
  return () => {
    stopped = true;
    server.close();
    for (const [socket, requests] of open) if (requests === 0) socket.destroy();
  };
}
