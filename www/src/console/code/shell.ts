/** Words of a POSIX shell. */

/** Text as one word, whatever is in it. Throws for what no command line can hold. */
export function shellQuote(text: string): string {
  if (text.includes("\0")) throw new TypeError("a command line cannot hold a null byte");
  if (/\p{Surrogate}/u.test(text)) throw new TypeError("a command line cannot hold half of a character");
  // A word that begins with `=` or `~` is one to some shells.
  if (/^[\w/.:@,+-][\w/.:@,+=-]*$/.test(text)) return text;
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/** A command with its arguments, each on a line of its own if one is not enough. */
export function commandLine(command: string, options: readonly string[]): string {
  const line = [command, ...options].join(" ");
  return line.length <= 90 && !line.includes("\n") ? line : [command, ...options].join(" \\\n  ");
}
