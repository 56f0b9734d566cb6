/** Inputs while they are written: plain data, changed by copies. */

export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [name: string]: Json;
}

/** From the outside in: names of members, places in lists. */
export type Path = readonly (string | number)[];

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A path as one text, to look things up by. */
export function pathKey(path: Path): string {
  return JSON.stringify(path);
}

export function valueAt(value: Json | undefined, path: Path): Json | undefined {
  return path.reduce<Json | undefined>((of, step) => within(of, step), value);
}

function within(value: Json | undefined, step: string | number): Json | undefined {
  if (typeof step === "number") return Array.isArray(value) ? (value[step] as Json | undefined) : undefined;
  return isObject(value) && Object.hasOwn(value, step) ? value[step] : undefined;
}

/** With another value at a path; `undefined` takes it out, and with it what becomes empty around it, but for entries of lists. */
export function withValue(value: Json | undefined, path: Path, next: Json | undefined): Json | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return next;
  const inner = withValue(within(value, step), rest, next);
  return typeof step === "number" ? withItem(value, step, inner, rest.length > 0) : withMember(value, step, inner);
}

function withItem(value: Json | undefined, place: number, item: Json | undefined, keep: boolean): Json | undefined {
  const items: Json[] = Array.isArray(value) ? [...(value as readonly Json[])] : [];
  if (item !== undefined) items[place] = item;
  else if (keep) items[place] = {};
  else items.splice(place, 1);
  return items.length === 0 ? undefined : items;
}

function withMember(value: Json | undefined, name: string, member: Json | undefined): Json | undefined {
  const entries = isObject(value) ? Object.entries(value) : [];
  const place = entries.findIndex(([known]) => known === name);
  if (member === undefined) entries.splice(place, place < 0 ? 0 : 1);
  else entries.splice(place < 0 ? entries.length : place, 1, [name, member]);
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

/** The members in the order of `names`; those of no such name last. */
export function inOrder(value: JsonObject, names: readonly string[]): JsonObject {
  const rank = (name: string) => (names.includes(name) ? names.indexOf(name) : names.length);
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => rank(a) - rank(b)));
}
