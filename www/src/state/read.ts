/** Workspaces from outside (links, files, what an older page kept): read member by member, or refused by name. */

import { EMPTY_WORKSPACE, KINDS, draftId } from "./workspace";
import type { ContextEntry, MatrixDraft, PolicyDraft, RequestDraft, Workspace } from "./workspace";

/** Says which member of a workspace is not what it should be. */
export class WorkspaceError extends Error {}

type Members = Readonly<Record<string, unknown>>;

export function readWorkspace(value: unknown): Workspace {
  const given = members(value, "the workspace");
  const policies = list(given["policies"], "policies", readPolicy);
  const names = new Set<string>();
  for (const { name } of policies) {
    if (names.has(name)) throw new WorkspaceError(`policies: two are called ${JSON.stringify(name)}`);
    names.add(name);
  }
  return {
    title: text(given["title"], "title", EMPTY_WORKSPACE.title),
    note: text(given["note"], "note", EMPTY_WORKSPACE.note),
    policies,
    request: given["request"] === undefined ? EMPTY_WORKSPACE.request : readRequest(given["request"]),
    matrix: given["matrix"] === undefined ? EMPTY_WORKSPACE.matrix : readMatrix(given["matrix"]),
    baseline: given["baseline"] == null ? null : list(given["baseline"], "baseline", readPolicy),
  };
}

function readPolicy(value: unknown, path: string): PolicyDraft {
  const given = members(value, path);
  const kind = oneOf(given["kind"], `${path}.kind`, KINDS);
  const level = given["level"];
  if (level !== undefined && !(Number.isInteger(level) && (level as number) >= 0 && (level as number) < 10)) {
    throw new WorkspaceError(`${path}.level: expected a whole number from 0 to 9`);
  }
  return {
    // Ids are this page's own: those of others could meet ours.
    id: draftId(),
    kind,
    name: text(given["name"], `${path}.name`),
    text: text(given["text"], `${path}.text`),
    ...(level === undefined ? {} : { level: level as number }),
    ...(flag(given["off"], `${path}.off`) ? { off: true } : {}),
  };
}

function readRequest(value: unknown): RequestDraft {
  const given = members(value, "request");
  const empty = EMPTY_WORKSPACE.request;
  return {
    principal: text(given["principal"], "request.principal", ""),
    action: text(given["action"], "request.action", ""),
    resource: text(given["resource"], "request.resource", ""),
    resourceAccount: text(given["resourceAccount"], "request.resourceAccount", ""),
    endpointType: given["endpointType"] === undefined ? empty.endpointType : oneOf(given["endpointType"], "request.endpointType", ["interface", "gateway"]),
    context: list(given["context"] ?? [], "request.context", readEntry),
  };
}

function readEntry(value: unknown, path: string): ContextEntry {
  const given = members(value, path);
  return {
    key: text(given["key"], `${path}.key`),
    values: list(given["values"] ?? [], `${path}.values`, text),
    ...(flag(given["list"], `${path}.list`) ? { list: true } : {}),
    ...(flag(given["absent"], `${path}.absent`) ? { absent: true } : {}),
  };
}

function readMatrix(value: unknown): MatrixDraft {
  const given = members(value, "matrix");
  return {
    rows: oneOf(given["rows"] ?? "principals", "matrix.rows", ["principals", "policies"]),
    principals: list(given["principals"] ?? [], "matrix.principals", text),
    actions: list(given["actions"] ?? [], "matrix.actions", text),
    resources: list(given["resources"] ?? [], "matrix.resources", text),
  };
}

function members(value: unknown, path: string): Members {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new WorkspaceError(`${path}: expected an object`);
  return value as Members;
}

function list<T>(value: unknown, path: string, read: (item: unknown, path: string) => T): T[] {
  if (!Array.isArray(value)) throw new WorkspaceError(`${path}: expected a list`);
  return value.map((item, index) => read(item, `${path}[${index}]`));
}

function text(value: unknown, path: string, otherwise?: string): string {
  if (value === undefined && otherwise !== undefined) return otherwise;
  if (typeof value !== "string") throw new WorkspaceError(`${path}: expected a string`);
  return value;
}

function flag(value: unknown, path: string): boolean {
  if (value === undefined || typeof value === "boolean") return value === true;
  throw new WorkspaceError(`${path}: expected true or false`);
}

function oneOf<T extends string>(value: unknown, path: string, values: readonly T[]): T {
  if (typeof value === "string" && (values as readonly string[]).includes(value)) return value as T;
  throw new WorkspaceError(`${path}: expected one of ${values.join(", ")}`);
}
