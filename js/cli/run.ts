/** From the words of the command line to a command and what it ends with. */

import { readFileSync } from "node:fs";
import { HELP } from "./help.js";
import { serve } from "./serve.js";
import { simulate } from "./simulate.js";
import { EXIT, UsageError } from "./usage.js";
import { whoami } from "./whoami.js";

type Command = (words: readonly string[]) => Promise<number> | number;

const COMMANDS: Readonly<Record<string, Command>> = { serve, simulate, whoami };
const HELP_OPTIONS = ["--help", "-h"];

/** Runs a command; answers the exit code. Prints what went wrong to the error output. */
export async function run(words: readonly string[]): Promise<number> {
  const [name = "help", ...others] = words;
  try {
    if (name === "--version" || name === "-v") return say(version());
    if (name === "help" || HELP_OPTIONS.includes(name)) return say(helpOf(others[0] ?? ""));
    const command = commandOf(name);
    if (others[0] === "help" || others.some((word) => HELP_OPTIONS.includes(word))) return say(helpOf(name));
    return await command(others);
  } catch (error) {
    console.error(`iamlet: ${error instanceof Error ? error.message : String(error)}`);
    return error instanceof UsageError ? EXIT.usage : EXIT.failure;
  }
}

function commandOf(name: string): Command {
  if (!Object.hasOwn(COMMANDS, name)) throw new UsageError(`there is no command ${JSON.stringify(name)}; see \`iamlet --help\``);
  return COMMANDS[name]!;
}

function say(text: string): number {
  console.log(text);
  return EXIT.fine;
}

/** The help of a command, or of all of them where no name is given. */
function helpOf(name: string): string {
  if (name !== "") commandOf(name);
  return HELP[name as keyof typeof HELP];
}

function version(): string {
  return (JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as { version: string }).version;
}
