/** The tests of a workspace: its request, and the cells of its matrix, each with the decision that it has now. */

import { explain } from "../../engine/question";
import type { Expanded } from "../../matrix/actions";
import { namesIn } from "../../matrix/lines";
import { LIMITS } from "../../matrix/rows";
import type { PolicyDraft, RequestDraft, Workspace } from "../../state/workspace";
import type { TestCase } from "./test-file";

export interface Cases {
  readonly tests: readonly TestCase[];
  readonly notices: readonly string[];
}

/** A test file is read by people. */
export const MOST_CASES = 500;

export interface MatrixSource {
  /** The actions that lines of the matrix stand for. */
  expand(lines: readonly string[]): Promise<Pick<Expanded, "actions" | "problems">>;
  /** Whether a principal is one of the account, which brings policies of its own. */
  ofAccount(principal: string): boolean;
}

/** Throws what deciding throws, for the request; a cell that cannot be decided is left out with a notice. */
export async function casesOf(workspace: Workspace, source: MatrixSource): Promise<Cases> {
  const { request, matrix } = workspace;
  const tests = [testOf(request, workspace.policies, requestName(request))];
  const notices: string[] = [];
  const { actions, problems } = await source.expand(namesIn(matrix.actions));
  for (const [pattern, problem] of problems) notices.push(`${pattern} is left out: ${problem}.`);
  const rows = rowsOf(workspace, source, notices);
  let undecided = 0;
  let over = 0;
  for (const row of rows) {
    for (const resource of namesIn(matrix.resources)) {
      for (const action of actions) {
        if (tests.length >= MOST_CASES) {
          over += 1;
          continue;
        }
        const cell = { ...request, principal: row.principal, action, resource };
        try {
          tests.push({ ...testOf(cell, row.policies, `${row.name}: ${action} on ${resource}`), ...(row.only ? { policies: row.only } : {}) });
        } catch {
          undecided += 1;
        }
      }
    }
  }
  if (over > 0) notices.push(`The matrix has ${over} more cells: a test file gets at most ${MOST_CASES} tests.`);
  if (undecided > 0) notices.push(`${undecided} cells of the matrix cannot be decided and are left out.`);
  return { tests, notices };
}

interface Row {
  readonly name: string;
  readonly principal: string;
  readonly policies: readonly PolicyDraft[];
  readonly only?: readonly string[];
}

function rowsOf({ matrix, policies, request }: Workspace, source: MatrixSource, notices: string[]): Row[] {
  if (matrix.rows === "policies") {
    const used = policies.filter(({ off, text }) => !off && filled(text));
    if (matrix.actions.some(filled) && used.some(({ kind }) => LIMITS.has(kind))) {
      notices.push("Rows of policies that only limit are left out: by themselves they allow nothing.");
    }
    return used
      .filter(({ kind }) => !LIMITS.has(kind))
      .map((draft) => ({ name: draft.name, principal: request.principal, policies: [draft], only: [draft.name] }));
  }
  const principals = namesIn(matrix.principals);
  const own = principals.filter((principal) => !source.ofAccount(principal));
  if (own.length < principals.length) notices.push("Principals of the account are left out of the tests: their policies are the account's, not those of this file.");
  return own.map((principal) => ({ name: principal, principal, policies }));
}

function testOf(request: RequestDraft, policies: readonly PolicyDraft[], name: string): TestCase {
  return { name, request, expect: explain({ policies, request }).decision };
}

function requestName({ action, resource }: RequestDraft): string {
  return `${action.trim()} on ${resource.trim()}`;
}

function filled(text: string): boolean {
  return text.trim() !== "";
}
