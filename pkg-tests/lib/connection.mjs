/** Connections to a server, for requests that no client would send. */

import { connect } from "node:net";
import { setTimeout as delay } from "node:timers/promises";

/** A request as it goes over the wire. */
export const raw = (line, headers = {}, body = "") =>
  `${line} HTTP/1.1\r\n${Object.entries({ host: "localhost", ...headers }).map((pair) => `${pair.join(": ")}\r\n`).join("")}\r\n${body}`;

/** A connection, with all that was heard on it: `heard` waits for a part of that, `closed` for the end. */
export function connection(url) {
  const socket = connect(new URL(url).port, "127.0.0.1");
  let text = "";
  socket.setEncoding("latin1").on("data", (chunk) => (text += chunk));
  // The server may end the connection without a farewell.
  socket.on("error", () => {});
  const ended = new Promise((resolve) => socket.on("close", resolve));
  return {
    socket,
    async heard(part) {
      while (!part.test(text)) await new Promise((resolve) => socket.once("data", resolve));
    },
    async closed() {
      await ended;
      return text;
    },
  };
}

/** Resolves when nobody listens there any more. */
export async function deaf(url) {
  while (await listens(new URL(url).port)) await delay(10);
}

function listens(port) {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1", () => socket.destroy());
    socket.on("error", () => resolve(false)).on("close", () => resolve(true));
  });
}
