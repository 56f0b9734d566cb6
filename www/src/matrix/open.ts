/** A cell's request as the workspace's. */

import { draftId } from "../state/workspace";
import type { PolicyDraft, Workspace } from "../state/workspace";
import { policiesOf, requestOf } from "./plan";
import type { Block, Row } from "./plan";

/** The workspace that asks what the cell asks. */
export function opened(workspace: Workspace, block: Block, row: number, column: number): Workspace {
  return { ...workspace, policies: opening(workspace.policies, { ...block.rows[row]!, policies: policiesOf(block, row, column) }), request: requestOf(block, row, column) };
}

function opening(policies: readonly PolicyDraft[], row: Row): readonly PolicyDraft[] {
  if (row.from === "workspace") return row.policies;
  if (row.from === "account") return row.policies.map((draft) => ({ ...draft, id: policies.includes(draft) ? draft.id : draftId() }));
  // A policy by itself: the others are set aside.
  const alone = new Set(row.policies.map(({ id }) => id));
  const there = policies.map((draft) => (alone.has(draft.id) ? row.policies.find(({ id }) => id === draft.id)! : { ...draft, off: true }));
  const added = row.policies.filter(({ id }) => !policies.some((draft) => draft.id === id));
  return [...there, ...added];
}
