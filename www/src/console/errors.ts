/** Errors of calls, and the members that they are about. */

import { IAMServiceException } from "iamlet";
import { membersOf } from "./shapes";
import type { Operation, Shape } from "./shapes";
import { pathKey } from "./value";
import type { Path } from "./value";

export interface CallError {
  readonly code: string;
  readonly message: string;
  /** The HTTP status; `undefined` for what no service answered. */
  readonly status: number | undefined;
}

export function callError(error: unknown): CallError {
  if (error instanceof IAMServiceException) return { code: error.Code, message: error.message, status: error.$metadata.httpStatusCode };
  if (error instanceof Error) return { code: error.name, message: error.message, status: undefined };
  return { code: "Error", message: String(error), status: undefined };
}

/** What is said at each member, by `pathKey`. Empty for an error that names none. */
export function errorPlaces({ code, message }: CallError, operation: Operation): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  for (const { path, text } of found(code, message, operation)) {
    const key = pathKey(path);
    places.set(key, [places.get(key), text].filter(Boolean).join("; "));
  }
  return places;
}

interface Place {
  readonly path: Path;
  readonly text: string;
}

function found(code: string, message: string, operation: Operation): readonly Place[] {
  if (code === "MalformedPolicyDocument") return document(message, operation);
  const first = leading(message, operation);
  return first ? [first] : sentences(message).flatMap((sentence) => printed(sentence, operation));
}

/** A document that is refused, if there is but one. */
function document(text: string, { input }: Operation): readonly Place[] {
  const documents = input.filter((member) => member.document);
  return documents.length === 1 ? [{ path: [documents[0]!.name], text }] : [];
}

/** What begins with a place: `Tags[0].Key: expected a string, got a number`, `PolicyInputList.1: not JSON`. */
function leading(message: string, operation: Operation): Place | undefined {
  const [, place, text] = /^([A-Za-z][\w.[\]]*): (.*)$/s.exec(message) ?? [];
  if (place === undefined || text === undefined) return undefined;
  const path = resolve(operation, place.split(/[.[\]]+/).filter(Boolean), place.includes("[") ? 0 : 1);
  return path && { path, text };
}

/** What a count stands before, one by one. */
function sentences(message: string): readonly string[] {
  return message.replace(/^\d+ validation errors? detected: /, "").split(/; (?=Value |The specified value )/);
}

/** `Value null at 'tags.1.member.key' failed to satisfy constraint: Member must not be null`. */
function printed(text: string, operation: Operation): readonly Place[] {
  const [, place] = /^Value.*? at '([^']+)' failed/s.exec(text) ?? /^The specified value for (\S+) is invalid/.exec(text) ?? [];
  const path = place === undefined ? undefined : resolve(operation, place.split("."), 1);
  return path ? [{ path, text: text.replace(/^Value.*? failed to satisfy constraint: /s, "") }] : [];
}

/** The way to a value, as far as the shapes lead; `first` is what lists count from. */
function resolve({ input }: Operation, steps: readonly string[], first: number): Path | undefined {
  const [step = "", ...rest] = steps;
  const member = input.find(({ name }) => name.toLowerCase() === step.toLowerCase());
  return member && [member.name, ...follow(member.shape, rest, first)];
}

function follow(shape: Shape, steps: readonly string[], first: number): Path {
  const [step, ...rest] = steps;
  if (step === undefined) return [];
  if (shape.type === "list") {
    const further = rest[0] === "member" ? rest.slice(1) : rest;
    return [Number(step) - first, ...follow(shape.item, further, first)];
  }
  if (shape.type !== "structure") return [];
  const member = membersOf(shape).find(({ name }) => name.toLowerCase() === step.toLowerCase());
  return member ? [member.name, ...follow(member.shape, rest, first)] : [];
}
