/** What is asked of both versions. */

import { namesIn } from "../matrix/lines";
import { cellCount } from "../matrix/plan";
import type { Block, Circumstances, Row } from "../matrix/plan";
import { principalName, principalRows } from "../matrix/rows";
import type { OwnWorkOf } from "../matrix/rows";
import { propose } from "../matrix/propose";
import type { PolicyDraft, RequestDraft, Workspace } from "../state/workspace";

/** The names of actions to ask for: those of the matrix, or those of the statements of both versions. */
export function actionNames({ matrix, request, policies, baseline }: Workspace): string[] {
  const typed = namesIn(matrix.actions);
  return typed.length > 0 ? typed : given([...propose([...(baseline ?? []), ...policies]).actions, request.action.trim()]);
}

export function resourceNames({ matrix, request, policies, baseline }: Workspace): string[] {
  const typed = namesIn(matrix.resources);
  return typed.length > 0 ? typed : given([...propose([...(baseline ?? []), ...policies]).resources, request.resource.trim()]);
}

function given(names: readonly string[]): string[] {
  return [...new Set(names)].filter((name) => name !== "");
}

/** These stand for all actions there are. */
const ALL = new Set(["*", "*:*"]);

/** Beyond this, `*` is not taken apart. */
const MANY = 100_000;

/** The actions without those that only `*` stands for, where these would be too many; whether that is so. */
export function bearable(names: readonly string[], others: number): { readonly names: readonly string[]; readonly left: boolean } {
  const left = names.some((name) => ALL.has(name)) && others * ALL_ACTIONS > MANY;
  return { names: left ? names.filter((name) => !ALL.has(name)) : names, left };
}

/** About as many actions as AWS has. */
const ALL_ACTIONS = 22_000;

export interface Asked {
  readonly actions: readonly string[];
  readonly resources: readonly string[];
  readonly circumstances: Circumstances;
  readonly ownWork: OwnWorkOf;
}

/** Blocks in pairs: of the baseline and of the policies as they are. The workspace's own request is a pair of its own, where the first does not hold it. */
export function pairsOfBlocks(workspace: Workspace, { actions, resources, circumstances, ownWork }: Asked): Block[] {
  const { request, policies } = workspace;
  const baseline = workspace.baseline ?? [];
  const principals = namesIn(workspace.matrix.principals);
  const rows = (of: readonly PolicyDraft[]): Row[] => (principals.length === 0 ? requestRow(request, of) : principalRows(principals, of, ownWork));
  const blocks = [baseline, policies].map((of): Block => ({ rows: rows(of), actions, resources, circumstances }));
  const complete = [request.principal, request.action, request.resource].every((member) => member.trim() !== "");
  const who = request.principal.trim();
  const asksIt = (principals.length === 0 || (principals.includes(who) && ownWork(who) === undefined)) && actions.includes(request.action.trim()) && resources.includes(request.resource.trim());
  const own = complete && !asksIt ? [baseline, policies].map((of): Block => ({ rows: requestRow(request, of), actions: [request.action.trim()], resources: [request.resource.trim()], circumstances })) : [];
  return [...blocks, ...own].filter((block) => cellCount(block) > 0);
}

/** The principal of the request has the workspace's policies, as in Decide. */
function requestRow(request: RequestDraft, policies: readonly PolicyDraft[]): Row[] {
  if (request.principal.trim() === "") return [];
  return principalRows([request.principal.trim()], policies, () => undefined).map((row) => ({ ...row, label: row.label || principalName(request.principal) }));
}
