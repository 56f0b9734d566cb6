// What the condensing scripts share.

/** In the order of code units, as Rust sorts text. */
export function ordered(items, textOf = (item) => item) {
  return [...items].sort((a, b) => (textOf(a) < textOf(b) ? -1 : textOf(a) > textOf(b) ? 1 : 0));
}

/** A map of lists. */
export class Groups extends Map {
  add(name, item) {
    if (!this.has(name)) this.set(name, []);
    this.get(name).push(item);
  }
}

/** The value of a key that has to be there. */
export function take(map, key, what) {
  if (!map.has(key)) throw new Error(`there is no ${what} "${key}"`);
  return map.get(key);
}

/** The head of a data file, an empty line behind it. */
export function head(title, lines) {
  return [title, ...Object.entries(lines).map(([name, text]) => `${name}: ${text}`), ""];
}

/** The line of a licence that says whose it is. */
export function copyrightOf(licence) {
  const line = licence.split("\n").find((line) => line.startsWith("Copyright"));
  if (line === undefined) throw new Error("the licence names no owner");
  return line.trim();
}
