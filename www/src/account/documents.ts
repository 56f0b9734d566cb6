/** Policy documents between the API, which gives them percent-encoded, and people. */

/** The text of a document that an answer holds, set out for reading. */
export function documentText(encoded: string | undefined): string {
  return setOut(decoded(encoded ?? ""));
}

function decoded(encoded: string): string {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return encoded;
  }
}

const SPACE_OR_STRING = /("(?:[^"\\]|\\.)*")|\s+/g;

/**
 * A document on one line, as tools write them, on several. Only where that is nothing but white space: a name that is
 * there twice, say, must stay to be seen.
 */
export function setOut(text: string): string {
  if (text.includes("\n")) return text;
  try {
    const value: unknown = JSON.parse(text);
    return JSON.stringify(value) === text.replace(SPACE_OR_STRING, "$1") ? JSON.stringify(value, null, 2) : text;
  } catch {
    return text;
  }
}
