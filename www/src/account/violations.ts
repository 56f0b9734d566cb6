/** What a refusal's message says, place by place. */

export interface Violation {
  /** As it is printed: `tags.1.member.key`, `Tags[0].Key`, `userName`; `undefined` where no place is named. */
  readonly path: string | undefined;
  readonly text: string;
  /** Without what the place says already. */
  readonly short: string;
}

const COUNT = /^\d+ validation errors? detected: /;

/** `Value null at 'tags.1.member.key' failed to satisfy constraint: Member must not be null` */
const PRINTED = /^Value.*? at '([^']+)' failed(?: to satisfy constraint: (.*))?/s;
/** `The specified value for userName is invalid. …` */
const SPECIFIED = /^The specified value for (\S+) is invalid/;
/** `Tags[0].Key: expected a string, got a number` */
const LEADING = /^([A-Za-z][\w.[\]]*): (.*)$/s;

export function violations(message: string): readonly Violation[] {
  const parts = COUNT.test(message) ? message.replace(COUNT, "").split(/; (?=Value |The specified value )/) : [message];
  return parts.map(violation);
}

function violation(text: string): Violation {
  const [, specified] = SPECIFIED.exec(text) ?? [];
  if (specified !== undefined) return { path: specified, text, short: text };
  const [, path, short = text] = PRINTED.exec(text) ?? LEADING.exec(text) ?? [];
  return { path, text, short };
}
