/**
 * Finds what must not leave the browser. A workspace has no place for secrets, but people paste them: into context
 * values, into the description of a principal, into a policy.
 */

import type { Bundle } from "./bundle";

export interface Cleaned<T> {
  readonly value: T;
  /** What was left out and where, in words: "a secret access key in policies[0].text". */
  readonly left: readonly string[];
}

const IN_ITS_PLACE = "(secret left out)";

interface Secret {
  readonly what: string;
  readonly pattern: RegExp;
  /** For patterns that also take what is none. */
  readonly is?: (found: string, text: string) => boolean;
}

const SECRETS: readonly Secret[] = [
  { what: "a private key", pattern: /-----BEGIN [A-Z ]*PRIVATE KEY-----(?:[^-]|-(?!----))*(?:-----END [A-Z ]*PRIVATE KEY-----)?/g },
  { what: "a session token", pattern: /(?:IQoJb3JpZ2lu|F[wQ]oGZXIvYXdz|AQoDYXdz|AQoEXAMPLE)[A-Za-z0-9+/=%_-]{40,}/g },
  { what: "a token", pattern: /\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}|\bgh[pousr]_\w{30,}/g },
  {
    what: "a secret",
    // A member of JSON (also inside a string of JSON), a line of an environment or of a credentials file.
    pattern: /(?<=(?<![a-z])(?:aws_?)?(?:secret_?access_?key|session_?token|security_?token|private_?key|password)\\?["']?\s*[:=]\s*\\?["']?)[^\s"'\\,}]{6,}/gi,
    is: (found) => !found.startsWith(IN_ITS_PLACE.slice(0, 7)),
  },
  { what: "a secret access key", pattern: /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{40}(?![A-Za-z0-9+/=])/g, is: isSecretKey },
];

const KEY_ID = /\bA[KS]IA[A-Z2-7]{16}\b/;

/** Forty characters without order; a path or a hash as long has other letters or keeps to one kind for longer. */
function isSecretKey(found: string, text: string): boolean {
  if (!/[a-z]/.test(found) || !/[A-Z]/.test(found)) return false;
  if (KEY_ID.test(text)) return true;
  return /\d/.test(found) && kindChanges(found) >= 15;
}

function kindChanges(text: string): number {
  const kinds = [...text].map((letter) => (/[a-z]/.test(letter) ? 0 : /[A-Z]/.test(letter) ? 1 : /\d/.test(letter) ? 2 : 3));
  return kinds.filter((kind, place) => place > 0 && kind !== kinds[place - 1]).length;
}

/** The text without secrets, and what they were. */
export function withoutSecrets(text: string): Cleaned<string> {
  const left: string[] = [];
  let value = text;
  for (const { what, pattern, is } of SECRETS) {
    value = value.replace(pattern, (found) => {
      if (is && !is(found, text)) return found;
      left.push(what);
      return IN_ITS_PLACE;
    });
  }
  return { value, left };
}

/** Members whose very name says that they hold a secret. */
const SECRET_MEMBER = /^(secret_?access_?key|session_?token|security_?token|private_?key|password)$/i;

/** The bundle without secrets. */
export function cleanBundle(bundle: Bundle): Cleaned<Bundle> {
  const left: string[] = [];
  const clean = (value: unknown, path: string): unknown => {
    if (typeof value === "string") {
      const cleaned = withoutSecrets(value);
      for (const what of new Set(cleaned.left)) left.push(`${what} in ${path}`);
      return cleaned.value;
    }
    if (Array.isArray(value)) return value.map((item, index) => clean(item, `${path}${called(item, index)}`));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([member, inner]) => [member, cleanMember(member, inner, path)]));
  };
  const cleanMember = (member: string, inner: unknown, path: string): unknown => {
    if (typeof inner === "string" && SECRET_MEMBER.test(member)) {
      left.push(`a secret in ${path}, ${member}`);
      return IN_ITS_PLACE;
    }
    return clean(inner, path === "" ? PLACES[member] ?? member : path);
  };
  const value = {
    ...bundle,
    workspace: clean(bundle.workspace, ""),
    ...(bundle.account ? { account: clean(bundle.account, "the account") } : {}),
  } as Bundle;
  return { value: left.length === 0 ? bundle : value, left: [...new Set(left)] };
}

const PLACES: Readonly<Record<string, string>> = {
  policies: "the policies",
  request: "the request",
  matrix: "the matrix",
  baseline: "the policies to compare with",
  note: "the note",
  title: "the title",
};

/** A list's member by what the person called it. */
function called(item: unknown, index: number): string {
  if (typeof item === "string") return "";
  const { name, key } = (typeof item === "object" && item !== null ? item : {}) as { name?: unknown; key?: unknown };
  const own = typeof name === "string" ? name : typeof key === "string" ? key : undefined;
  return own === undefined ? ` (${index + 1})` : ` (${own})`;
}
