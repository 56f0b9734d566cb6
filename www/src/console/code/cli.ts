/** A call with the AWS CLI. */

import { kebabCase } from "../names";
import { membersOf } from "../shapes";
import type { Shape } from "../shapes";
import { isObject } from "../value";
import type { Json } from "../value";
import { given } from "./call";
import type { CodeCall } from "./call";
import { quoted } from "./literal";
import { commandLine, shellQuote } from "./shell";

/** What the CLI asks for beside the operation's members. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  CreateVirtualMFADevice: ["--outfile QRCode.png", "--bootstrap-method QRCodePNG"],
};

/** The one address of IAM's that the CLI does not follow. */
const ADDRESSES: Readonly<Record<string, string>> = { CreateOpenIDConnectProvider: "Url" };

export function cliCode(call: CodeCall): string {
  const { name } = call.operation;
  return `${commandLine(`aws iam ${kebabCase(name)}`, [...options(call), ...(ALSO[name] ?? [])])}\n`;
}

/** Options by name; the whole input as JSON if one of them cannot be told to the CLI otherwise. */
function options(call: CodeCall): readonly string[] {
  const members = given(call);
  const named = members.map(([name, value]) => {
    const member = call.operation.input.find((member) => member.name === name);
    if (ADDRESSES[call.operation.name] === name && typeof value === "string" && isVisible(value)) return text(kebabCase(name), value);
    return member && option(kebabCase(name), member.shape, value);
  });
  const all = named.filter((option) => option !== undefined);
  return all.length === members.length ? all : [`--cli-input-json ${json(Object.fromEntries(members))}`];
}

/** `undefined` for a value that the CLI would not take as it is. */
function option(name: string, shape: Shape, value: Json): string | undefined {
  switch (shape.type) {
    case "text":
      return typeof value === "string" && isPlain(value) ? text(name, value) : undefined;
    case "integer":
      return Number.isSafeInteger(value) ? `--${name} ${value as number}` : undefined;
    case "boolean":
      return typeof value === "boolean" ? `--${value ? "" : "no-"}${name}` : undefined;
    case "list":
      return Array.isArray(value) ? `--${name} ${list(shape.item, value)}` : undefined;
    case "map":
    case "structure":
      return isObject(value) ? `--${name} ${json(value)}` : undefined;
  }
}

/** Text that begins with a dash is taken for an option unless it stands behind `=`. */
function text(name: string, value: string): string {
  return `--${name}${value.startsWith("-") ? "=" : " "}${shellQuote(value)}`;
}

/** Whether the CLI takes text for what it is, and does not read it from a file or an address instead. */
function isPlain(value: string): boolean {
  return !/^(fileb?|https?):\/\//.test(value) && isVisible(value);
}

/** Whether text has nothing that a terminal acts on, and nothing that cannot be seen. */
function isVisible(value: string): boolean {
  return !/(?![\t\n])[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u.test(value);
}

function list(item: Shape, values: readonly Json[]): string {
  const words = values.map((value) => word(item, value));
  return words.length > 0 && words.every((word) => word !== undefined) ? words.join(" ") : json(values);
}

/** An entry of a list as one word: text, or a structure of text in short. */
function word(shape: Shape, value: Json): string | undefined {
  if (shape.type === "text") return typeof value === "string" && isPlain(value) && !/^(-|\s*\[)/.test(value) ? shellQuote(value) : undefined;
  if (shape.type !== "structure" || !isObject(value)) return undefined;
  const known = membersOf(shape).map(({ name }) => name);
  const short = Object.entries(value).every(([name, of]) => known.includes(name) && typeof of === "string" && /^[\w./:@+-]+$/.test(of));
  const parts = Object.entries(value).map(([name, of]) => `${name}=${String(of)}`);
  return short && parts.length > 0 ? shellQuote(parts.join(",")) : undefined;
}

/** Any value as JSON in one word, with nothing that has to be seen to be believed. */
function json(value: Json): string {
  if (typeof value === "string") return shellQuote(quoted(value));
  return shellQuote(JSON.stringify(value).replace(/"(?:[^"\\]|\\.)*"/g, (text) => quoted(JSON.parse(text) as string)));
}
