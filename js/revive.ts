/** Dates and bytes of outputs, which JSON cannot hold: only the members that can lead to one are looked at. */

import { fromBase64 } from "./bytes.js";
import { shapes } from "./operations.gen.js";

/** What a member is: a date, bytes, a structure by its name, a list or a map of one of these. */
type Shape = string | ListShape | { readonly values: Shape };
interface ListShape {
  readonly 0: Shape;
}

const structures: Readonly<Record<string, Readonly<Record<string, Shape>>>> = shapes;
/** The members of each structure, as they are met. */
const members = new Map<string, (readonly [name: string, shape: Shape])[]>();

/** `value` with dates and bytes in their places; changed where it is. */
export function revive(value: unknown, shape: Shape): unknown {
  if (typeof shape === "object") return reviveAll(value as Record<string, unknown>, 0 in shape ? shape[0] : shape.values);
  if (shape === "date") return new Date((value as number) * 1000);
  if (shape === "blob") return fromBase64(value as string);
  return reviveMembers(value as Record<string, unknown>, shape);
}

/** The items of a list, or the values of a map. */
function reviveAll(all: Record<string, unknown>, shape: Shape): unknown {
  for (const key of Object.keys(all)) all[key] = revive(all[key], shape);
  return all;
}

function reviveMembers(value: Record<string, unknown>, structure: string): unknown {
  for (const [name, shape] of membersOf(structure)) {
    if (Object.hasOwn(value, name)) value[name] = revive(value[name], shape);
  }
  return value;
}

function membersOf(structure: string): (readonly [string, Shape])[] {
  let found = members.get(structure);
  if (found === undefined) {
    found = Object.entries(structures[structure] ?? {});
    members.set(structure, found);
  }
  return found;
}
