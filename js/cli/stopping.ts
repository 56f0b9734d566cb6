/** How a server stops: what was asked is answered, and nothing else is waited for. */

import type { Server } from "node:http";
import type { Socket } from "node:net";

/**
 * Watches a server's connections from now on; what is answered stops it. Clients keep connections open for what they may
 * ask later, and browsers open some that they never use: Node would wait for these, some seconds or a minute.
 */
export function stopping(server: Server): () => void {
  const waiting = new Set<Socket>();
  let stopped = false;
  const rest = (socket: Socket) => {
    if (stopped) socket.end();
    else if (!socket.destroyed) waiting.add(socket);
  };
  server.on("connection", (socket) => {
    rest(socket);
    socket.on("close", () => waiting.delete(socket));
  });
  server.on("request", ({ socket }, answer) => {
    waiting.delete(socket);
    answer.on("close", () => rest(socket));
  });
  return () => {
    stopped = true;
    server.close();
    for (const socket of waiting) socket.destroy();
  };
}
