/** boto3 and the AWS CLI as clients of accounts. */

import { kebab } from "./names.mjs";
import { endpoint } from "./endpoint.mjs";
import { Python } from "./python.mjs";

/**
 * A Python process and an endpoint for it. `boto3` and `cli` make clients over accounts, as rows of cases want them;
 * `close` ends both.
 */
export async function pythonClients() {
  let account;
  const python = new Python();
  const server = await endpoint(() => account);
  const clients = (run) => (iam, caller) => {
    const key = caller?.accessKeyId;
    const called = caller === undefined || key !== undefined ? iam : iam.as(caller);
    return {
      call(operation, input = {}) {
        account = called;
        return run({ endpoint: server.url, key: key ?? "AKIDEXAMPLE" }, operation, input);
      },
    };
  };
  const close = () => {
    python.end();
    return server.close();
  };
  return {
    boto3: clients((target, operation, input) => byBoto3(python, target, operation, input)),
    cli: clients((target, operation, input) => byCli(python, target, operation, input)),
    /** What is served to calls that are made of `python` itself. */
    serve(iam) {
      account = iam;
    },
    python,
    server,
    close,
  };
}

async function byBoto3(python, target, operation, input) {
  const { output, error } = await python.call({ kind: "boto3", service: "iam", ...target, operation, input: sent(input) });
  if (error === undefined) return received(output);
  const { code: Code, message, status: httpStatusCode } = error;
  throw Object.assign(new Error(message), { Code, $metadata: { httpStatusCode } });
}

async function byCli(python, target, operation, input) {
  const words = ["iam", kebab(operation), "--output", "json", "--no-paginate", ...given(operation, input)];
  const { status, stdout, stderr } = await python.call({ kind: "cli", ...target, words });
  if (status === 0) return stdout === "" ? {} : printed(JSON.parse(stdout));
  const [, Code, message] = /An error occurred \((\w+)\) when calling the \w+ operation[^:]*: (.*)/s.exec(stderr) ?? [];
  if (Code === undefined) throw new Error(stderr);
  throw Object.assign(new Error(message.trimEnd()), { Code, $metadata: {} });
}

/** The input on the command line. The CLI has a form of its own for MFA devices, whose seed it puts into a file. */
function given(operation, input) {
  if (operation !== "CreateVirtualMFADevice") return ["--cli-input-json", JSON.stringify(input)];
  return ["--virtual-mfa-device-name", input.VirtualMFADeviceName, "--outfile", "/dev/null", "--bootstrap-method", "QRCodePNG"];
}

const BYTES = ["Content", "Base32StringSeed", "QRCodePNG"];

/** What the CLI prints, as the service sent it: documents as text, dates as dates, bytes as bytes. */
function printed(value, name = "") {
  if (/Document$/.test(name) && typeof value === "object") return percentEncoded(JSON.stringify(value));
  if (BYTES.includes(name)) return new Uint8Array(Buffer.from(value, "base64"));
  if (typeof value === "string" && /^\d{4}-\d\d-\d\dT[\d:.]+(Z|\+00:00)$/.test(value)) return new Date(value);
  if (Array.isArray(value)) return value.map((item) => printed(item));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, printed(inner, name)]));
}

function percentEncoded(text) {
  return encodeURIComponent(text).replaceAll(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
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
