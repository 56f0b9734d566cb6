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

export interface Asked {
  readonly actions: readonly string[];
  readonly resources: readonly string[];
  readonly circumstances: Circumstances;
  readonly ownWork: OwnWorkOf;
}

/**
 * Blocks in pairs: of the baseline and of the policies as they are. Resources that the statements name go with the
 * actions of their service; those that are filled in go with all. The workspace's own request is a pair of its own,
 * where the others do not hold it.
 */
export function pairsOfBlocks(workspace: Workspace, { actions, resources, circumstances, ownWork }: Asked): Block[] {
  const { request, policies, matrix } = workspace;
  const versions = [workspace.baseline ?? [], policies];
  const principals = namesIn(matrix.principals);
  const requestRows = versions.map((of) => requestRow(request, of));
  const rows = principals.length === 0 ? requestRows : versions.map((of) => principalRows(principals, of, ownWork));
  const groups: Group[] = namesIn(matrix.resources).length > 0 ? [{ actions, resources }] : byService(actions, resources);
  const who = request.principal.trim();
  const [action, resource] = [request.action.trim(), request.resource.trim()];
  const asksPrincipal = principals.length === 0 || (principals.includes(who) && ownWork(who) === undefined);
  const asksIt = asksPrincipal && groups.some((group) => group.actions.includes(action) && group.resources.includes(resource));
  const blocks = groups.flatMap((group) => rows.map((rows): Block => ({ rows, ...group, circumstances })));
  if (action !== "" && resource !== "" && !asksIt) {
    for (const rows of requestRows) blocks.push({ rows, actions: [action], resources: [resource], circumstances });
  }
  return blocks.filter((block) => cellCount(block) > 0);
}

interface Group {
  readonly actions: readonly string[];
  readonly resources: readonly string[];
}

/** Services whose actions are on resources of another one. */
const ELSEWHERE: Readonly<Record<string, string>> = { sts: "iam" };

/** Actions with the resources that they may be on: those of their service, and `*`. */
export function byService(actions: readonly string[], resources: readonly string[]): Group[] {
  const groups = new Map<string, { actions: string[]; resources: readonly string[] }>();
  const found = new Map<string, readonly string[]>();
  for (const action of actions) {
    const service = action.slice(0, action.indexOf(":")).toLowerCase();
    const own = found.get(service) ?? resources.filter((resource) => isOf(resource, service));
    found.set(service, own);
    const key = own.join("\n");
    const group = groups.get(key) ?? { actions: [], resources: own.length > 0 ? own : ["*"] };
    group.actions.push(action);
    groups.set(key, group);
  }
  return [...groups.values()];
}

function isOf(resource: string, service: string): boolean {
  const [, named] = /^arn:[^:]*:([^:]*):/.exec(resource) ?? [];
  return named === undefined || /[*?$]/.test(named) || named === service || named === ELSEWHERE[service];
}

/** The principal of the request has the workspace's policies, as in Decide. */
function requestRow(request: RequestDraft, policies: readonly PolicyDraft[]): Row[] {
  if (request.principal.trim() === "") return [];
  return principalRows([request.principal.trim()], policies, () => undefined).map((row) => ({ ...row, label: row.label || principalName(request.principal) }));
}
