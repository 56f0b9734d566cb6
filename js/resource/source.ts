/** Values from where the table of classes says that they come from. */

import type { Source, TargetModel } from "./table.js";

/** What values can come from. */
export interface Sources {
  readonly own: Identifiers;
  readonly request?: object;
  readonly response?: object;
  readonly data?: object;
}

/** By their names in snake case. */
export type Identifiers = { readonly [name: string]: unknown };

/** What one resource is made of. */
export interface Parts {
  readonly identifiers: Identifiers;
  readonly data: unknown;
}

const EACH = "[]";

/** The members of an input that the resource fills in. */
export function filled(members: { readonly [member: string]: Source } = {}, own: Identifiers): Record<string, unknown> {
  const values = Object.entries(members).map(([member, source]) => [member, valueOf(source, { own })] as const);
  return Object.fromEntries(values.filter(([, value]) => value !== undefined));
}

/** Whether there is a resource for each item of a list. */
export function isList({ identifiers }: TargetModel): boolean {
  return Object.values(identifiers).some((source) => source.includes(EACH));
}

/** The parts of the one resource that is meant. What an input may leave out stays as it is: the name of a user, when its path changes. */
export function partsOf(target: TargetModel, sources: Sources): Parts {
  const identifiers = identifiersOf(target, (source, name) => {
    const value = valueOf(source, sources);
    return value === undefined && source.startsWith("request:") ? sources.own[name] : value;
  });
  return { identifiers, data: target.data === undefined ? undefined : at(sources.response, target.data) };
}

/** The parts of the resources that are meant; undefined where there is no list. */
export function partsOfEach(target: TargetModel, sources: Sources): Parts[] | undefined {
  const list = Object.values(target.identifiers).find((source) => source.includes(EACH))!;
  const items = valueOf(list.slice(0, list.indexOf(EACH)), sources);
  if (!Array.isArray(items)) return undefined;
  return items.map((item: unknown) => {
    const ofItem = (source: Source) =>
      source.includes(EACH) ? at(item, source.slice(source.indexOf(EACH) + EACH.length + 1)) : valueOf(source, sources);
    return { identifiers: identifiersOf(target, ofItem), data: target.data === undefined ? undefined : item };
  });
}

function identifiersOf(target: TargetModel, read: (source: Source, name: string) => unknown): Identifiers {
  return Object.fromEntries(Object.entries(target.identifiers).map(([name, source]) => [name, read(source, name)]));
}

export function valueOf(source: Source, sources: Sources): unknown {
  const [kind, path] = source.split(":") as [keyof Sources | "text", string];
  return kind === "text" ? path : at(sources[kind], path);
}

/** The member of `value` at a path: `Group.GroupName`; `@` and nothing are the value itself. */
export function at(value: unknown, path: string): unknown {
  if (path === "" || path === "@") return value;
  return path.split(".").reduce<unknown>((inner, member) => {
    return typeof inner === "object" && inner !== null && Object.hasOwn(inner, member) ? inner[member as keyof typeof inner] : undefined;
  }, value);
}
