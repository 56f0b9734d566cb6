/** Operations by their names: on the wire, in JavaScript and in Python. */

import { ValidationError } from "./exceptions.js";
import { clip } from "./json.js";
import { operations } from "./operations.gen.js";

/** The name of an operation on the wire. */
export type OperationName = keyof typeof operations;

/** Any of an operation's names. */
export type Spelling<Name extends OperationName = OperationName> =
  | Name
  | (typeof operations)[Name]["camel"]
  | (typeof operations)[Name]["snake"];

let spellings: ReadonlyMap<unknown, OperationName> | undefined;

/** The operation that is called `name` in any spelling. */
export function findOperation(name: unknown): OperationName | undefined {
  spellings ??= new Map(
    (Object.keys(operations) as OperationName[]).flatMap((wire) => {
      const { camel, snake } = operations[wire];
      return [wire, camel, snake].map((spelling) => [spelling, wire] as const);
    }),
  );
  return spellings.get(name);
}

/** The error for a name that no operation has. */
export function unknownOperation(name: unknown): ValidationError {
  const printed = typeof name === "string" ? JSON.stringify(clip(name)) : `of type ${typeof name}`;
  return new ValidationError({ message: `IAM has no operation ${printed}` });
}
