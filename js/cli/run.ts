/** From the words of the command line to a command and what it ends with. */

import { readFileSync } from "node:fs";
import { HELP } from "./help.js";
import { serve } from "./serve.js";
import { simulate } from "./simulate.js";
import { EXIT, UsageError } from "./usage.js";
import { whoami } from "./whoami.js";

type Command = (words: readonly string[]) => Promise<number> | number;

const COMMANDS: Readonly<Record<string, Command>> = { serve, simulate, whoami };
const ASKS_HELP = ["--help", "-h", "help"];

/** Runs a command; answers the exit code. Prints what went wrong to the error output. */
export async function run(words: readonly string[]): Promise<number> {
  const [name = "help", ...others] = words;
  if (name === "--version" || name === "-v") return say(version());
  if (ASKS_HELP.includes(name)) return say(helpOf(others[0] ?? ""));
  try {
    if (!Object.hasOwn(COMMANDS, name)) throw new UsageError(`there is no command ${JSON.stringify(name)}; see \`iamlet --help\``);
    if (others.some((word) => ASKS_HELP.includes(word))) return say(helpOf(name));
    return await COMMANDS[name]!(others);
  } catch (error) {
    console.error(`iamlet: ${error instanceof Error ? error.message : String(error)}`);
    return error instanceof UsageError ? EXIT.usage : EXIT.failure;
  }
}

function say(text: string): number {
  console.log(text);
  return EXIT.fine;
}

function helpOf(name: string): string {
  return Object.hasOwn(HELP, name) ? HELP[name as keyof typeof HELP] : HELP[""];
}

function version(): string {
  return (JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as { version: string }).version;
}
