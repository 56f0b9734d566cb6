/** The operations and the shapes of their inputs, as the crate's tables have them. */

import table from "./operations.gen.json";
import { count } from "../ui/numbers";

export interface TextShape {
  readonly type: "text";
  readonly min?: number;
  readonly max?: number;
  readonly pattern?: string;
  /** The name of its enumeration. */
  readonly enumeration?: string;
}

export interface IntegerShape {
  readonly type: "integer";
  readonly min?: number;
  readonly max?: number;
}

export interface ListShape {
  readonly type: "list";
  readonly item: Shape;
  readonly min?: number;
  readonly max?: number;
}

export interface MapShape {
  readonly type: "map";
  readonly key: TextShape;
  readonly value: Shape;
}

export interface StructureShape {
  readonly type: "structure";
  readonly name: string;
}

/** No operation takes a date or bytes. */
export type Shape = TextShape | IntegerShape | { readonly type: "boolean" } | ListShape | MapShape | StructureShape;

export interface Member {
  readonly name: string;
  readonly doc: string;
  readonly required?: true;
  /** A policy document, or a list of some. */
  readonly document?: true;
  readonly shape: Shape;
}

export interface Operation {
  readonly name: string;
  readonly doc: string;
  readonly family: string;
  readonly input: readonly Member[];
  /** The lists of its answer that come in pages. */
  readonly pages?: readonly string[];
  /** The codes that it may answer beside `ValidationError`. */
  readonly errors: readonly string[];
}

interface Table {
  readonly operations: Readonly<Record<string, Omit<Operation, "name">>>;
  readonly structures: Readonly<Record<string, { readonly doc: string; readonly members: readonly Member[] }>>;
  readonly enumerations: Readonly<Record<string, { readonly doc: string; readonly values: readonly string[] }>>;
  readonly errors: Readonly<Record<string, string>>;
  readonly secrets: readonly string[];
}

const { operations, structures, enumerations, errors, secrets } = table as unknown as Table;

/** All operations, in the order of their names. */
export const OPERATIONS: readonly Operation[] = Object.entries(operations)
  .map(([name, of]) => ({ name, ...of }))
  .sort((a, b) => (a.name < b.name ? -1 : 1));

const byName = new Map(OPERATIONS.map((operation) => [operation.name, operation]));

export function operationNamed(name: string): Operation {
  const found = byName.get(name);
  if (found === undefined) throw new TypeError(`IAM has no operation ${name}`);
  return found;
}

export function membersOf({ name }: StructureShape): readonly Member[] {
  return structures[name]?.members ?? [];
}

export function valuesOf({ enumeration }: TextShape): readonly string[] | undefined {
  return enumeration === undefined ? undefined : enumerations[enumeration]?.values;
}

/** What an error's code means. */
export function errorDoc(code: string): string | undefined {
  return Object.hasOwn(errors, code) ? errors[code] : undefined;
}

/** Whether a member, taken or answered, holds a secret. */
export function isSecret(name: string): boolean {
  return secrets.includes(name);
}

/** Whether an operation leaves the account as it is. */
export function readsOnly({ name }: Operation): boolean {
  return /^(Get|List|Simulate)/.test(name);
}

/** Whether text may have several lines: its pattern takes them, or it is long by definition. */
export function hasLines({ min = 0, pattern = "" }: TextShape): boolean {
  return pattern.includes("\\u000A") || min >= 1000;
}

/** The limits of a shape in words, unless a description tells them already. */
export function limitsOf(shape: Shape, doc: string): string {
  if ("max" in shape && shape.max !== undefined && new RegExp(`\\b${shape.max}\\b`).test(doc)) return "";
  if (shape.type === "text" && shape.enumeration === undefined) return within(shape, "characters");
  if (shape.type === "list") return within(shape, "entries");
  return shape.type === "integer" ? within(shape, "") : "";
}

function within({ min, max }: { readonly min?: number; readonly max?: number }, unit: string): string {
  if (max === undefined) return min === undefined || (unit !== "" && min <= 1) ? "" : `At least ${count(min)} ${unit}`.trim();
  return (min === undefined || min === 0 ? `At most ${count(max)} ${unit}` : `${count(min)} to ${count(max)} ${unit}`).trim();
}
