/** Secrets stay out of what is kept and of what is copied. */

import { isSecret } from "./shapes";
import { isObject } from "./value";
import type { Json, JsonObject } from "./value";

/** An input without the secrets in it. */
export function withoutSecrets(input: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(input).filter(([name]) => !isSecret(name)));
}

/** An input with a name in the place of each secret. */
export function withPlaceholders(input: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(input).map(([name, value]) => [name, isSecret(name) ? `<${name}>` : value]));
}

export function hasSecrets(input: JsonObject): boolean {
  return Object.keys(input).some(isSecret);
}

/** Whether an answer holds a secret anywhere. */
export function revealsSecret(answer: unknown): boolean {
  if (Array.isArray(answer)) return answer.some(revealsSecret);
  if (!isObject(answer) || answer instanceof Date || answer instanceof Uint8Array) return false;
  return Object.entries(answer as Record<string, Json>).some(([name, value]) => isSecret(name) || revealsSecret(value));
}
