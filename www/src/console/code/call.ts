/** What is shown as code. */

import type { Operation } from "../shapes";
import type { Json, JsonObject } from "../value";

export interface CodeCall {
  readonly operation: Operation;
  readonly input: JsonObject;
  /** Who calls; the account's root user if not given. */
  readonly caller?: { readonly userName: string } | { readonly arn: string };
}

/** The members that are given: null is for those that are not. */
export function given({ input }: CodeCall): readonly (readonly [name: string, value: Json])[] {
  return Object.entries(input).filter(([, value]) => value !== null);
}

/** Whether all that is given is what the operation takes. */
export function isKnown({ operation }: CodeCall, name: string): boolean {
  return operation.input.some((member) => member.name === name);
}
