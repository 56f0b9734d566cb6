/** Words of the command line, and what is wrong with them. */

import { parseArgs } from "node:util";
import type { ParseArgsConfig } from "node:util";

/** What a program ends with. */
export const EXIT = { fine: 0, denied: 1, usage: 2, failure: 3 } as const;

/** The command line cannot be understood. */
export class UsageError extends Error {}

type Options = NonNullable<ParseArgsConfig["options"]>;
type Values<T extends Options> = ReturnType<typeof parseArgs<{ options: T; allowPositionals: false }>>["values"];

/** The options among `words`; anything else is refused. */
export function readOptions<T extends Options>(words: readonly string[], options: T): Values<T> {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: false }).values as Values<T>;
  } catch (error) {
    throw new UsageError((error as Error).message.split(/\.\s/)[0]);
  }
}
