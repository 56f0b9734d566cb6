/** Test files for `iamlet test`: docs/test-files.md says what is in one. */

import type { Decision } from "iamlet/authorizer";
import { readContext } from "../../engine/question";
import { KINDS, EMPTY_REQUEST, draftId } from "../../state/workspace";
import type { ContextEntry, PolicyDraft, RequestDraft, Workspace } from "../../state/workspace";
import { readWorkspace } from "../../state/read";
import { plainWorkspace } from "../bundle";
import type { Json } from "../../console/value";
import { documentValue } from "./javascript";

/** A request with the decision that it is to have. */
export interface TestCase {
  readonly name: string;
  readonly request: RequestDraft;
  readonly expect: Decision;
  /** The names of the policies that take part; all that are not set aside if it says nothing. */
  readonly policies?: readonly string[];
}

/** Says which member of a test file is not what it should be. */
export class TestFileError extends Error {}

type Members = { readonly [member: string]: unknown };

const VERSION = 1;

export function isTestFile(value: unknown): value is Members {
  return typeof value === "object" && value !== null && (value as Members)["iamlet"] === "test";
}

/** As plain data. `text` keeps documents as they were typed; else they are objects where that says the same. */
export function plainTestFile(workspace: Workspace, tests: readonly TestCase[], documents: "text" | "object"): object {
  const { matrix, baseline } = plainWorkspace(workspace) as Members;
  const page = { ...(matrix === undefined ? {} : { matrix }), ...(baseline === undefined ? {} : { baseline }) };
  return {
    iamlet: "test",
    version: VERSION,
    ...(workspace.title === "" ? {} : { title: workspace.title }),
    ...(workspace.note === "" ? {} : { note: workspace.note }),
    policies: workspace.policies.map((draft) => plainPolicy(draft, documents)),
    tests: tests.map(plainCase),
    ...(Object.keys(page).length === 0 ? {} : { playground: page }),
  };
}

function plainPolicy({ name, kind, level, off, text }: PolicyDraft, documents: "text" | "object"): object {
  const value = documents === "text" ? text : documentValue(text);
  return {
    name,
    type: kind,
    ...(level === undefined ? {} : { level }),
    ...(off ? { off } : {}),
    document: typeof value === "object" && JSON.stringify(value, null, 2) === text ? value : text,
  };
}

function plainCase({ name, request, expect, policies }: TestCase): object {
  const context = { ...readContext(request.context) } as Record<string, Json>;
  return {
    name,
    principal: plainPrincipal(request.principal.trim()),
    action: request.action.trim(),
    resource: request.resource.trim(),
    ...(request.resourceAccount.trim() === "" ? {} : { resourceAccount: request.resourceAccount.trim() }),
    ...(request.endpointType === EMPTY_REQUEST.endpointType ? {} : { endpointType: request.endpointType }),
    ...(Object.keys(context).length === 0 ? {} : { context }),
    ...(policies === undefined ? {} : { policies }),
    expect,
  };
}

function plainPrincipal(principal: string): Json {
  return principal.startsWith("{") ? documentValue(principal) : principal;
}

/** The workspace that a test file describes: its policies, and the first of its tests as the request. Throws TestFileError or WorkspaceError. */
export function readTestFile(value: Members): Workspace {
  if (value["version"] !== VERSION) throw new TestFileError(`version: expected ${VERSION}`);
  const page = value["playground"] === undefined ? {} : object(value["playground"], "playground");
  const [first] = value["tests"] === undefined ? [] : list(value["tests"], "tests");
  return readWorkspace({
    title: value["title"],
    note: value["note"],
    policies: list(value["policies"] ?? [], "policies").map(readPolicy),
    ...(first === undefined ? {} : { request: readCase(first, "tests[0]") }),
    matrix: page["matrix"],
    baseline: page["baseline"],
  });
}

function readPolicy(value: unknown, index: number): object {
  const path = `policies[${index}]`;
  const { name, type, level, off, document, file } = object(value, path);
  if (file !== undefined) throw new TestFileError(`${path}.file: this page cannot open the files that a test file names; put the policy itself into "document"`);
  if (!(KINDS as readonly unknown[]).includes(type)) throw new TestFileError(`${path}.type: expected one of ${KINDS.join(", ")}`);
  return { id: draftId(), name, kind: type, level, off, text: documentText(document, `${path}.document`) };
}

function documentText(value: unknown, path: string): string {
  if (typeof value === "string") return value;
  return JSON.stringify(object(value, path), null, 2);
}

function readCase(value: unknown, path: string): object {
  const given = object(value, path);
  const { principal, action, resource, resourceAccount, endpointType } = given;
  return {
    principal: typeof principal === "object" && principal !== null ? JSON.stringify(principal) : principal,
    action,
    resource,
    resourceAccount,
    endpointType,
    context: Object.entries(given["context"] === undefined ? {} : object(given["context"], `${path}.context`)).map(([key, value]) => readEntry(key, value, `${path}.context`)),
  };
}

function readEntry(key: string, value: unknown, path: string): ContextEntry {
  if (value === null) return { key, values: [], absent: true };
  const scalar = (value: unknown): string => {
    if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return String(value);
    throw new TestFileError(`${path}, ${key}: expected a string, a number, a boolean, a list of these or null`);
  };
  return Array.isArray(value) ? { key, values: value.map(scalar), list: true } : { key, values: [scalar(value)] };
}

function object(value: unknown, path: string): Members {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new TestFileError(`${path}: expected an object`);
  return value as Members;
}

function list(value: unknown, path: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new TestFileError(`${path}: expected a list`);
  return value;
}

