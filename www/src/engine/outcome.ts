/** The answer to a workspace's question, or what keeps it from being asked. */

import { PolicyError } from "iamlet/authorizer";
import type { Reason } from "iamlet/authorizer";
import type { Workspace } from "../state/workspace";
import { FieldError, draftNamed, explain } from "./question";

export type RequestField = FieldError["field"];

export type Outcome =
  | { readonly kind: "waiting" }
  | { readonly kind: "incomplete"; readonly fields: readonly RequestField[] }
  | { readonly kind: "decided"; readonly reason: Reason; readonly milliseconds: number }
  /** A policy cannot be used: `draft` is its id. */
  | { readonly kind: "policy"; readonly draft: string | undefined; readonly error: PolicyError }
  | { readonly kind: "field"; readonly field: RequestField | undefined; readonly message: string };

/** Decides; whatever is wrong becomes part of the answer. */
export function decide({ policies, request }: Pick<Workspace, "policies" | "request">): Outcome {
  const fields = (["principal", "action", "resource"] as const).filter((field) => request[field].trim() === "");
  if (fields.length > 0) return { kind: "incomplete", fields };
  const started = performance.now();
  try {
    return { kind: "decided", reason: explain({ policies, request }), milliseconds: performance.now() - started };
  } catch (error) {
    return failure(error, policies);
  }
}

function failure(error: unknown, policies: Workspace["policies"]): Outcome {
  if (error instanceof PolicyError) return { kind: "policy", draft: draftNamed(policies, error.policy)?.id, error };
  if (error instanceof FieldError) return { kind: "field", field: error.field, message: error.message };
  const message = error instanceof Error ? error.message : String(error);
  const [, member] = /^(principal|action|resourceAccount|resource|context)\b/.exec(message) ?? [];
  return { kind: "field", field: member as RequestField | undefined, message };
}
