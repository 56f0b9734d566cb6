/**
 * JavaScript values into values that JSON holds exactly, or an error that names the member.
 *
 * `JSON.stringify` alone drops `undefined` and functions, runs getters and `toJSON`, and turns NaN into null: each of
 * these can turn a policy into a wider one. What the values mean is checked in Rust, not here.
 */

export type Json = null | boolean | number | string | Json[] | { [member: string]: Json };

export interface Rules {
  /** Makes the error; TypeError unless told otherwise. */
  readonly error?: (message: string) => Error;
  /** `undefined` members of objects: left out, or refused (the default). */
  readonly omitUndefined?: boolean;
  /** Dates become ISO strings; otherwise they are refused. */
  readonly dates?: boolean;
  /** `null` is refused: where no value can be meant, it would pass for one that was not given. */
  readonly noNull?: boolean;
  /** What is nested beyond `MAX_DEPTH`: refused, or cut off where a reader of the text refuses it with its position. */
  readonly cutDeep?: boolean;
  /** How many values there may be in all; `MAX_VALUES` unless told otherwise. */
  readonly maxValues?: number;
}

/** As in the policy reader. */
export const MAX_DEPTH = 64;

/** Values in all: an object that refers to the same parts many times over can be small and yet stand for terabytes of text. */
const MAX_VALUES = 1 << 20;

const MAX_SHOWN = 120;

/** The JSON value that `value` is; `path` is what errors call it. */
export function toJson(value: unknown, path: string, rules: Rules = {}): Json {
  return new Reader(path, rules).read(value);
}

/** A member of `path` as errors show it: `identityPolicies[2].document`; just the member where there is no path. */
export function memberPath(path: string, member: string | number): string {
  if (typeof member === "number") return `${path}[${member}]`;
  return path === "" ? clip(member) : `${path}.${clip(member)}`;
}

/** A caller's text as messages show it. */
export function clip(text: string): string {
  return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;
}

export function typeError(path: string, expected: string, got: unknown): TypeError {
  return new TypeError(`${path}: expected ${expected}, got ${describe(got)}`);
}

/** False for a string that UTF-8 cannot hold; encoders would put U+FFFD for its lone surrogates and say nothing. */
export const isWellFormed: (text: string) => boolean =
  "isWellFormed" in String.prototype
    ? (text) => (text as string & { isWellFormed(): boolean }).isWellFormed()
    : (text) => !/\p{Surrogate}/u.test(text);

/** `value` if it is a string that can be handed on. */
export function wellFormed(value: unknown, path: string): string {
  if (typeof value !== "string") throw typeError(path, "a string", value);
  if (!isWellFormed(value)) throw new TypeError(`${path}: the string holds a lone surrogate`);
  return value;
}

/** Whether `value` is an object as an object literal makes it, from whatever realm. */
export function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype || Object.getPrototypeOf(prototype) === null;
}

/** The value of an own member, without running a getter. */
export function ownMember(value: object, member: string | number, path: string): unknown {
  const property = Object.getOwnPropertyDescriptor(value, member);
  if (property !== undefined && !("value" in property)) throw new TypeError(`${path}: expected JSON, got an accessor`);
  return property?.value;
}

/** The members of an options object; a member that is not in `known` is refused by name. */
export function options(value: unknown, path: string, known: readonly string[]): Record<string, unknown> {
  if (!isPlainObject(value)) throw typeError(path, "an object", value);
  const members: Record<string, unknown> = Object.create(null);
  for (const member of Object.keys(value)) {
    if (!known.includes(member)) throw new TypeError(`${path}: unknown option ${JSON.stringify(clip(member))}`);
    members[member] = ownMember(value, member, memberPath(path, member));
  }
  return members;
}

/** Sets the members of an object in another one; no getter is run. */
export function copyMembers(value: object, copy: Record<string, unknown> = {}): Record<string, unknown> {
  for (const name of Object.keys(value)) {
    const property = Object.getOwnPropertyDescriptor(value, name)!;
    Object.defineProperty(copy, name, { ...property, ...("value" in property && { writable: true }), configurable: true });
  }
  return copy;
}

/** A copy of an object without one of its members; no getter is run. */
export function withoutMember(value: object, member: string): object {
  const { [member]: _, ...others } = Object.getOwnPropertyDescriptors(value) as PropertyDescriptorMap;
  return Object.defineProperties({}, others);
}

class Reader {
  readonly #root: string;
  readonly #rules: Rules;
  readonly #trail: (string | number)[] = [];
  readonly #around: object[] = [];
  readonly #most: number;
  #values = 0;

  constructor(root: string, rules: Rules) {
    this.#root = root;
    this.#rules = rules;
    this.#most = rules.maxValues ?? MAX_VALUES;
  }

  read(value: unknown): Json {
    if (++this.#values > this.#most) throw this.#error(`more than ${this.#most} values`);
    switch (typeof value) {
      case "string":
        if (!isWellFormed(value)) throw this.#error("the string holds a lone surrogate");
        return value;
      case "boolean":
        return value;
      case "number":
        if (!Number.isFinite(value)) throw this.#unfit(value);
        return value;
      case "object":
        if (value !== null) return this.#object(value);
        if (this.#rules.noNull) throw this.#error("expected a value, got null");
        return null;
      default:
        throw this.#unfit(value);
    }
  }

  #object(value: object): Json {
    const list = Array.isArray(value);
    if (!list && !isPlainObject(value)) return this.#date(value);
    if (hasToJson(value)) throw this.#error("expected JSON, got an object with toJSON");
    if (this.#around.includes(value)) throw this.#error("the object contains itself");
    if (this.#around.length >= MAX_DEPTH) {
      if (!this.#rules.cutDeep) throw this.#error(`nested deeper than ${MAX_DEPTH} levels`);
      if (this.#around.length > MAX_DEPTH) return null;
    }
    this.#around.push(value);
    const json = list ? this.#list(value) : this.#members(value);
    this.#around.pop();
    return json;
  }

  #date(value: object): Json {
    if (!this.#rules.dates || !isDate(value)) throw this.#unfit(value);
    if (Number.isNaN(Date.prototype.getTime.call(value))) throw this.#error("invalid Date");
    return Date.prototype.toISOString.call(value);
  }

  #list(value: readonly unknown[]): Json {
    const list: Json[] = [];
    for (let index = 0; index < value.length; index++) {
      this.#trail.push(index);
      list.push(this.read(this.#own(value, index)));
      this.#trail.pop();
    }
    return list;
  }

  #members(value: object): Json {
    const members: { [member: string]: Json } = {};
    for (const name of Object.keys(value)) {
      this.#trail.push(name);
      if (!isWellFormed(name)) throw this.#error("the name holds a lone surrogate");
      const member = this.#own(value, name);
      if (member !== undefined || !this.#rules.omitUndefined) setMember(members, name, this.read(member));
      this.#trail.pop();
    }
    return members;
  }

  #own(value: object, member: string | number): unknown {
    const property = Object.getOwnPropertyDescriptor(value, member);
    if (property !== undefined && !("value" in property)) throw this.#error("expected JSON, got an accessor");
    return property?.value;
  }

  #unfit(value: unknown): Error {
    return this.#error(`expected JSON, got ${describe(value)}`);
  }

  #error(message: string): Error {
    const path = this.#trail.reduce<string>(memberPath, this.#root);
    const text = path === "" ? message : `${path}: ${message}`;
    return this.#rules.error?.(text) ?? new TypeError(text);
  }
}

/** Sets an own member, `__proto__` too; objects with a prototype are the ones that engines make text of fast. */
function setMember(members: { [member: string]: Json }, name: string, value: Json): void {
  if (name !== "__proto__") members[name] = value;
  else Object.defineProperty(members, name, { value, configurable: true, enumerable: true, writable: true });
}

/** Whether `JSON.stringify` would ask the value for another one; an accessor of that name is not run to find out. */
function hasToJson(value: object): boolean {
  if (!("toJSON" in value)) return false;
  for (let holder: object | null = value; holder !== null; holder = Object.getPrototypeOf(holder)) {
    const property = Object.getOwnPropertyDescriptor(holder, "toJSON");
    if (property !== undefined) return !("value" in property) || typeof property.value === "function";
  }
  return false;
}

export function isDate(value: unknown): value is Date {
  try {
    Date.prototype.getTime.call(value as Date);
    return true;
  } catch {
    return false;
  }
}

function describe(value: unknown): string {
  if (value === null || value === undefined || typeof value === "number") return String(value);
  if (Array.isArray(value)) return "an array";
  if (isPlainObject(value)) return "an object";
  if (typeof value === "object") {
    const tag = Object.prototype.toString.call(value).slice(8, -1);
    return tag === "Object" ? "an instance of a class" : `a ${clip(tag)}`;
  }
  return `a ${typeof value}`;
}
