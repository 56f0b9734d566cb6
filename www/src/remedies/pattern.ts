/** Texts of policies with wildcards and variables: filled with values, or read backwards from a text that they are to meet. */

export type Part =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "many" }
  | { readonly kind: "one" }
  | { readonly kind: "variable"; readonly key: string; readonly fallback: string | undefined };

/** What a condition key is in the request; `undefined` where it has no single value. */
export type Lookup = (key: string) => string | undefined;

const TOKEN = /\$\{([*?$])\}|\$\{([^\s${},']+)(?:, '([^']*)')?\}|\*|\?/g;

/** Before the language of 2012 there are no variables; where there are no wildcards, they are text. */
export function readPattern(text: string, { variables = true, wildcards = true } = {}): Part[] {
  const parts: Part[] = [];
  let end = 0;
  const literal = (text: string) => text !== "" && parts.push({ kind: "text", text });
  for (const found of text.matchAll(TOKEN)) {
    const [token, escaped, key, fallback] = found;
    const isWildcard = token === "*" || token === "?";
    if (isWildcard ? !wildcards : !variables) continue;
    literal(text.slice(end, found.index));
    if (escaped !== undefined) literal(escaped);
    else if (key !== undefined) parts.push({ kind: "variable", key, fallback });
    else parts.push({ kind: token === "*" ? "many" : "one" });
    end = found.index + token.length;
  }
  literal(text.slice(end));
  return parts;
}

/** A text that meets the pattern; `undefined` when a variable has no value. `run` stands where a `*` cannot be empty. */
export function fill(parts: readonly Part[], lookup: Lookup, run = "example"): string | undefined {
  let out = "";
  for (const [index, part] of parts.entries()) {
    if (part.kind === "text") out += part.text;
    else if (part.kind === "one") out += "1";
    else if (part.kind === "many") out += index === parts.length - 1 && /[A-Za-z0-9]$/.test(out) ? "" : run;
    else {
      const value = lookup(part.key) ?? part.fallback;
      if (value === undefined) return undefined;
      out += value;
    }
  }
  return out;
}

/** The keys of the variables, once each. */
export function variablesOf(parts: readonly Part[]): string[] {
  return [...new Set(parts.flatMap((part) => (part.kind === "variable" ? [part.key] : [])))];
}

/** What each variable would have to be for the text to meet the pattern; `undefined` when nothing helps. */
export function readBackwards(parts: readonly Part[], text: string): Map<string, string> | undefined {
  // A hostile pattern must not keep the page busy: runs backtrack.
  const runs = parts.filter(({ kind }) => kind === "many" || kind === "variable");
  if (text.length > 512 || runs.length > 3) return undefined;
  const keys: string[] = [];
  const source = parts.map((part) => {
    if (part.kind === "text") return part.text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
    if (part.kind === "one") return ".";
    if (part.kind === "many") return ".*";
    const known = keys.indexOf(part.key);
    if (known >= 0) return `\\${known + 1}(?!\\d)`;
    keys.push(part.key);
    return "([^/:]+)";
  });
  const found = new RegExp(`^${source.join("")}$`, "s").exec(text);
  return found ? new Map(keys.map((key, index) => [key, found[index + 1]!])) : undefined;
}

/** The pattern after the fifth colon that only this text meets (in the language of 2012). */
export function literalPattern(resource: string): string {
  if (resource === "*") return resource;
  return resource.replace(/\$(?=\{)|[*?]/g, (character) => `\${${character}}`);
}
