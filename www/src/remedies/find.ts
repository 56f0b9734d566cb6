/** The smallest changes that would make a request allowed, each decided by the engine. */

import type { Reason } from "iamlet/authorizer";
import type { Workspace } from "../state/workspace";
import type { Detail, Edit } from "./edit";
import { budgetOf, search } from "./search";

export interface Remedy {
  /** What to do, in a sentence. */
  readonly title: string;
  /** The same with all values, as text. */
  readonly detail?: string;
  readonly edits: readonly Edit[];
  apply(workspace: Workspace): Workspace;
}

/** Decides at most `budget` times; the fewest and mildest edits come first. */
export function findRemedies(workspace: Workspace, reason: Reason, budget = budgetOf(workspace)): Remedy[] {
  const steps = search(workspace, reason, budget);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value.found.map(remedy);
  }
}

export function remedy(edits: readonly Edit[]): Remedy {
  const details = edits.flatMap(({ detail }) => (detail ? [detailText(detail)] : []));
  return {
    title: `${sentence(edits.map(({ title }) => title))}.`,
    ...(details.length > 0 ? { detail: details.join("\n") } : {}),
    edits,
    apply: (workspace) => edits.reduce((made, edit) => edit.apply(made), workspace),
  };
}

/** `A, b, and c`. */
function sentence([first = "", ...others]: readonly string[]): string {
  const rest = others.map((title) => title[0]!.toLowerCase() + title.slice(1));
  const last = rest.pop();
  if (last === undefined) return first;
  return `${[first, ...rest].join(", ")}${rest.length > 0 ? "," : ""} and ${last}`;
}

function detailText(detail: Detail): string {
  if (detail.kind === "code") return `${detail.caption}: ${detail.code}`;
  return `${detail.what}: ${detail.before ?? "absent"} → ${detail.after ?? "absent"}`;
}
