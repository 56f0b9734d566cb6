/** Values as JavaScript and Python write them. */

import { isObject } from "../value";
import type { Json } from "../value";

/** A line longer than this is broken. */
const WIDTH = 90;
const INDENT = "  ";

/** Characters that one cannot see, or that turn the text around them, are written as escapes. */
const UNSEEN = /[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;

/** Text as JSON, which is also how JavaScript and Python write it. */
export function quoted(text: string): string {
  return JSON.stringify(text).replace(UNSEEN, escaped);
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

interface Language {
  readonly text: (text: string) => string;
  readonly word: (value: null | boolean) => string;
  readonly name: (name: string) => string;
  readonly indent: string;
  /** Whether what is in braces on one line keeps a distance from them. */
  readonly spaced: boolean;
}

const JAVASCRIPT: Language = {
  text: (text) => (text.includes("\n") ? `\`${block(text).replace(/`|\$(?=\{)/g, "\\$&")}\`` : quoted(text)),
  word: String,
  name: jsName,
  indent: INDENT,
  spaced: true,
};

const PYTHON: Language = {
  text: (text) => (text.includes("\n") ? `"""${block(text).replace(/"(?=""|"?$)/g, '\\"')}"""` : quoted(text)),
  word: (value) => (value === null ? "None" : value ? "True" : "False"),
  name: quoted,
  indent: INDENT + INDENT,
  spaced: false,
};

/** Text of several lines as it stands between the marks of a language, which it has to take care of itself. */
function block(text: string): string {
  return text.split("\n").map((line) => quoted(line).slice(1, -1).replace(/\\(.)/g, unescaped)).join("\n");
}

function unescaped(escape: string, letter: string): string {
  if (letter === '"') return letter;
  return letter === "t" ? "\t" : escape;
}

/** A computed name is the only way to give a member this one. */
function jsName(name: string): string {
  if (name === "__proto__") return '["__proto__"]';
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : quoted(name);
}

/** A value in JavaScript; `indent` is that of the line on which it begins. */
export function jsLiteral(value: Json, indent = ""): string {
  return literal(value, JAVASCRIPT, indent);
}

/** A value in Python. */
export function pythonLiteral(value: Json, indent = ""): string {
  return literal(value, PYTHON, indent);
}

function literal(value: Json, language: Language, indent: string): string {
  if (typeof value === "string") return language.text(value);
  if (typeof value === "number") return String(value);
  if (value === null || typeof value === "boolean") return language.word(value);
  const inner = indent + language.indent;
  if (!isObject(value)) return enclosed("[", value.map((item) => literal(item, language, inner)), "]", false, indent, inner);
  const members = Object.entries(value).map(([name, of]) => `${language.name(name)}: ${literal(of, language, inner)}`);
  return enclosed("{", members, "}", language.spaced, indent, inner);
}

/** Parts between marks, on one line if they fit there. */
export function enclosed(open: string, parts: readonly string[], close: string, spaced: boolean, indent: string, inner: string): string {
  const space = spaced && parts.length > 0 ? " " : "";
  const line = `${open}${space}${parts.join(", ")}${space}${close}`;
  if (parts.length === 0 || (line.length + indent.length <= WIDTH && !line.includes("\n"))) return line;
  return `${open}\n${parts.map((part) => `${inner}${part},\n`).join("")}${indent}${close}`;
}
