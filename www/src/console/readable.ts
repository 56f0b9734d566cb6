/** Answers as one reads them. */

/** An answer as JSON: dates in ISO 8601, bytes as base64. */
export function readableJson(answer: unknown): string {
  return JSON.stringify(answer, (_, value: unknown) => (value instanceof Uint8Array ? base64(value) : value), 2) ?? "";
}

/** Something in an answer that is encoded, and what it holds. */
export interface Enclosed {
  /** `PolicyVersion.Document` */
  readonly place: string;
  readonly kind: "text" | "image";
  /** The text, or the address of the image. */
  readonly content: string;
}

/** The documents and bytes of an answer, decoded. */
export function enclosed(answer: unknown, place = ""): readonly Enclosed[] {
  if (typeof answer === "string") return document(answer, place);
  if (answer instanceof Uint8Array) return bytes(answer, place);
  if (Array.isArray(answer)) return answer.flatMap((item, index) => enclosed(item, `${place}[${index}]`));
  if (typeof answer !== "object" || answer === null || answer instanceof Date) return [];
  return Object.entries(answer).flatMap(([name, value]) => enclosed(value, place === "" ? name : `${place}.${name}`));
}

/** IAM answers policy documents as they stand in a URL. */
function document(text: string, place: string): readonly Enclosed[] {
  if (!/^%7B/i.test(text)) return [];
  try {
    const decoded = decodeURIComponent(text);
    return [{ place, kind: "text", content: formatted(decoded) }];
  } catch {
    return [];
  }
}

function formatted(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}

const PNG = [0x89, 0x50, 0x4e, 0x47];

function bytes(value: Uint8Array, place: string): readonly Enclosed[] {
  if (PNG.every((byte, index) => value[index] === byte)) return [{ place, kind: "image", content: `data:image/png;base64,${base64(value)}` }];
  try {
    return [{ place, kind: "text", content: new TextDecoder("utf-8", { fatal: true }).decode(value) }];
  } catch {
    return [];
  }
}

function base64(value: Uint8Array): string {
  return btoa(Array.from(value, (byte) => String.fromCharCode(byte)).join(""));
}
