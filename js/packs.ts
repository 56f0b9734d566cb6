/** Data packs: text that comes in modules of its own, and that each instance takes once for all accounts. */

import common from "./data/aws-managed-policies-core.js";
import { callWasm } from "./engine.js";
import { Handle } from "./handle.js";
import { isPlainObject, ownMember, typeError, wellFormed } from "./json.js";
import * as glue from "./wasm/iamlet.js";

/** What a module under `iamlet/data` gives. */
export interface DataPack<Name extends string = string> {
  /** Which data it is. */
  readonly pack: Name;
  /** The day of the data, `2026-01-31`. */
  readonly date: string;
  /** Where the data comes from. */
  readonly source: string;
  readonly licence: string;
  /** How much of what there is. */
  readonly holds: string;
  /** The data, in a form of the package's own. */
  readonly text: string;
}

/** The pack of `iamlet/data/aws-managed-policies`. */
export type ManagedPolicies = DataPack<"aws-managed-policies">;

/** The pack of `iamlet/data/service-reference`. */
export type ServiceReference = DataPack<"service-reference">;

/** AWS's policies that every account knows. */
export const COMMON: DataPack = common;

const handles = new WeakMap<DataPack, Handle>();

/** The numbers by which the running instance knows packs. */
export function allLoaded(packs: readonly DataPack[]): Uint32Array {
  const numbers = new Uint32Array(packs.length);
  packs.forEach((pack, index) => (numbers[index] = loaded(pack)));
  return numbers;
}

/** The number by which the running instance knows a pack, which it takes if it does not. */
export function loaded(pack: DataPack): number {
  let handle = handles.get(pack);
  if (handle === undefined) {
    const { text } = pack;
    const build = () => {
      const bytes = new TextEncoder().encode(text);
      return callWasm(() => glue.pack_new(bytes));
    };
    handle = new Handle(pack, "data pack", build, glue.pack_free);
    handles.set(pack, handle);
  }
  return handle.value;
}

/** Whether a value is meant as a pack, of whatever data. */
export function isPack(value: unknown): value is { readonly pack: unknown } {
  return isPlainObject(value) && Object.hasOwn(value, "pack");
}

/** The pack with that name; `path` is what errors call it. */
export function readPack(value: unknown, name: string, path: string): DataPack {
  if (!isPack(value) || ownMember(value, "pack", `${path}.pack`) !== name) {
    throw typeError(path, `the pack of iamlet/data/${name}`, value);
  }
  wellFormed(ownMember(value, "text", `${path}.text`), `${path}.text`);
  return value as unknown as DataPack;
}
