/** Values as words of other languages. */

/** A member of JSON-like data. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [member: string]: Json };

const WIDTH = 90;
const UNSEEN = /[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;

/** Text as one word of a POSIX shell, whatever is in it. */
export function shellQuote(text: string): string {
  if (text.includes("\0")) throw new TypeError("a command line cannot hold a null byte");
  if (/\p{Surrogate}/u.test(text)) throw new TypeError("a command line cannot hold half of a character");
  return /^[\w/.:@,+-][\w/.:@,+=-]*$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

/** A value in JavaScript; `indent` is that of the line on which it begins. */
export function jsLiteral(value: Json, indent = ""): string {
  if (typeof value === "string") return JSON.stringify(value).replace(UNSEEN, (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, "0")}`);
  if (typeof value !== "object" || value === null) return String(value);
  const inner = `${indent}  `;
  const [open, close, parts] = Array.isArray(value)
    ? ["[", "]", (value as readonly Json[]).map((item) => jsLiteral(item, inner))]
    : ["{ ", " }", Object.entries(value).map(([name, of]) => `${memberName(name)}: ${jsLiteral(of, inner)}`)];
  if (parts.length === 0) return open.trim() + close.trim();
  const line = open + parts.join(", ") + close;
  if (line.length + indent.length <= WIDTH && !line.includes("\n")) return line;
  return `${open.trim()}\n${parts.map((part) => `${inner}${part},\n`).join("")}${indent}${close.trim()}`;
}

/** A computed name is the only way to give a member this one. */
function memberName(name: string): string {
  if (name === "__proto__") return '["__proto__"]';
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : jsLiteral(name);
}
