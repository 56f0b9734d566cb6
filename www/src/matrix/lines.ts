/** Lists that are typed a line each. */

const LISTED = /^"((?:[^"\\]|\\.)*)",?$/;

/** What the lines name, each once. What was copied out of a policy's list comes without its quotes and commas. */
export function namesIn(lines: readonly string[]): string[] {
  const names = new Set<string>();
  for (const line of lines) {
    const name = unlisted(line.trim());
    if (name !== "") names.add(name);
  }
  return [...names];
}

function unlisted(line: string): string {
  if (!LISTED.test(line)) return line;
  try {
    return (JSON.parse(line.replace(/,$/, "")) as string).trim();
  } catch {
    return line;
  }
}

/** The lines with `more` after them, as far as they do not name it already. */
export function withNames(lines: readonly string[], more: readonly string[]): string[] {
  const there = new Set(namesIn(lines));
  const kept = lines.filter((line) => line.trim() !== "");
  return [...kept, ...more.filter((name) => name !== "" && !there.has(name))];
}

/** A text area's lines; an empty one has none. */
export function linesOf(text: string): string[] {
  return text === "" ? [] : text.split("\n");
}
