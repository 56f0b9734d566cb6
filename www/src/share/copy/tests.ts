/** The workspace as a test file. */

import { accountPrincipals } from "../../account/state";
import type { Workspace } from "../../state/workspace";
import { MOST_CASES, casesOf } from "./cases";
import type { Copied } from "./copied";
import { plainTestFile } from "./test-file";
import { toYaml } from "./yaml";

const HEAD = " A test file of iamlet: what these policies are to decide.\n Run it with: iamlet test FILE";

export async function testFile(workspace: Workspace, format: "yaml" | "json"): Promise<Copied> {
  const { tests, notices } = await casesOf(workspace, {
    expand,
    ofAccount: (principal) => accountPrincipals.peek().some(({ arn }) => arn === principal.trim()),
  });
  const text =
    format === "yaml" ? toYaml(plainTestFile(workspace, tests, "text"), HEAD) : `${JSON.stringify(plainTestFile(workspace, tests, "object"), null, 2)}\n`;
  return { text, notices };
}

/** Patterns become the actions that they take; the data for that is loaded if there is one. */
async function expand(actions: readonly string[]): Promise<readonly string[]> {
  if (!actions.some((action) => /[*?]/.test(action))) return actions;
  const [{ expandActions, init }, { default: pack }] = await Promise.all([import("iamlet"), import("iamlet/data/service-reference")]);
  await init();
  const found = actions.flatMap((action) => (/[*?]/.test(action) ? expandActions(action, pack) : [action]));
  return [...new Set(found)].slice(0, MOST_CASES);
}
