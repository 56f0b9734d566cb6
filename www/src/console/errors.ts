/** Errors of calls, and the members that they are about. */

import { IAMServiceException } from "iamlet";
import { violations } from "../account/violations";
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
  return violations(message).flatMap(({ path: printed, short: text }) => {
    const path = printed === undefined ? undefined : resolve(operation, printed);
    return path ? [{ path, text }] : [];
  });
}

/** A document that is refused, if there is but one. */
function document(text: string, { input }: Operation): readonly Place[] {
  const documents = input.filter((member) => member.document);
  return documents.length === 1 ? [{ path: [documents[0]!.name], text }] : [];
}

/** The way to a value, as far as the shapes lead. In brackets, lists count from 0, otherwise from 1. */
function resolve({ input }: Operation, printed: string): Path | undefined {
  const [step = "", ...rest] = printed.split(/[.[\]]+/).filter(Boolean);
  const member = input.find(({ name }) => name.toLowerCase() === step.toLowerCase());
  return member && [member.name, ...follow(member.shape, rest, printed.includes("[") ? 0 : 1)];
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
