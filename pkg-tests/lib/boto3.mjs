/** boto3 as a client of an account. */

import { endpoint } from "./endpoint.mjs";
import { Python } from "./python.mjs";

/** What makes clients over accounts for rows of cases; `close` ends the processes behind it. */
export async function boto3() {
  let account;
  const python = new Python();
  const server = await endpoint(() => account);
  const clientOf = (iam, caller) => {
    const key = caller?.accessKeyId;
    const called = caller === undefined || key !== undefined ? iam : iam.as(caller);
    return {
      async call(operation, input = {}) {
        account = called;
        const call = { kind: "boto3", service: "iam", endpoint: server.url, key: key ?? "AKIDEXAMPLE", operation, input: sent(input) };
        const { output, error } = await python.call(call);
        if (error === undefined) return received(output);
        const { code: Code, message, status: httpStatusCode } = error;
        throw Object.assign(new Error(message), { Code, $metadata: { httpStatusCode } });
      },
    };
  };
  const close = () => {
    python.end();
    return server.close();
  };
  return { clientOf, python, server, close };
}

/** Values that JSON has not, for bridge.py. */
function sent(value) {
  if (value instanceof Date) return { $date: value.toISOString() };
  if (value instanceof Uint8Array) return { $bytes: Buffer.from(value).toString("base64") };
  if (Array.isArray(value)) return value.map(sent);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, sent(inner)]));
}

/** The same, back. */
function received(value) {
  if (Array.isArray(value)) return value.map(received);
  if (value === null || typeof value !== "object") return value;
  if (value.$date !== undefined) return new Date(value.$date);
  if (value.$bytes !== undefined) return new Uint8Array(Buffer.from(value.$bytes, "base64"));
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, received(inner)]));
}
