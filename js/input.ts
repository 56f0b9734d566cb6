import { ValidationError } from "./exceptions.js";
import { isPlainObject, toJson } from "./json.js";
import type { Json, Rules } from "./json.js";

const RULES: Rules = { omitUndefined: true, error: (message) => new ValidationError({ message }) };

/** A copy of an operation's input; throws ValidationError for what is no data. No operation takes a date or bytes. */
export function readInput(operation: string, input: unknown = {}): { [member: string]: Json } {
  if (!isPlainObject(input)) throw new ValidationError({ message: `the input of ${operation} must be an object` });
  return toJson(input, "", RULES) as { [member: string]: Json };
}
