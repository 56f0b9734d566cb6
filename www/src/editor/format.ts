/** JSON laid out anew, member by member in its own order; strings and numbers stay as they are written. */

export type Formatted = { readonly text: string } | { readonly error: string };

/** How wide a list of short values may be to stay on its line. */
const SHORT = 60;
/** What the engine takes; deeper documents would be mostly indentation. */
const MAX_DEPTH = 64;
const MAX_LENGTH = 4 << 20;

/** What cannot be laid out is left alone, and `error` says why. */
export function formatJson(text: string): Formatted {
  if (text.length > MAX_LENGTH) return { error: "it has more than 4 MiB, which no policy may have" };
  try {
    JSON.parse(text);
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
  const parts = tokens(text);
  if (depthOf(parts) > MAX_DEPTH) return { error: `it is nested deeper than ${MAX_DEPTH} levels, which no policy may be` };
  return { text: layOut(parts) };
}

// Only what separates is dropped, so that repeated members, long numbers and escapes survive.
function tokens(text: string): string[] {
  return text.match(/"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\]:,]|[^\s{}[\]:,"]+/gs) ?? [];
}

function depthOf(tokens: readonly string[]): number {
  let depth = 0;
  let deepest = 0;
  for (const token of tokens) {
    if (token === "{" || token === "[") deepest = Math.max(deepest, ++depth);
    else if (token === "}" || token === "]") depth--;
  }
  return deepest;
}

function layOut(tokens: readonly string[]): string {
  const out: string[] = [];
  let depth = 0;
  const newLine = () => out.push(`\n${"  ".repeat(depth)}`);
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    const whole = onOneLine(tokens, at);
    if (whole) {
      out.push(whole.text);
      at = whole.end;
    } else if (token === "{" || token === "[") {
      out.push(token);
      depth++;
      newLine();
    } else if (token === "}" || token === "]") {
      depth--;
      newLine();
      out.push(token);
    } else if (token === ",") {
      out.push(token);
      newLine();
    } else {
      out.push(token === ":" ? ": " : token);
    }
  }
  return out.join("");
}

/** What begins here and stays on its line: `{}`, a list of one value, a list of several that are short together. */
function onOneLine(tokens: readonly string[], start: number): { text: string; end: number } | undefined {
  if (tokens[start] === "{" && tokens[start + 1] === "}") return { text: "{}", end: start + 1 };
  if (tokens[start] !== "[") return undefined;
  let text = "[";
  for (let at = start + 1; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token === "]") return text.length < SHORT || at <= start + 2 ? { text: `${text}]`, end: at } : undefined;
    if (/^[{[]$/.test(token) || (text.length >= SHORT && at > start + 2)) return undefined;
    text += token === "," ? ", " : token;
  }
  return undefined;
}
