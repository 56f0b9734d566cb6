/** The workspace as a test file. */

import { expandNames } from "../../matrix/actions";
import { ofAccount } from "../../matrix/own";
import type { Workspace } from "../../state/workspace";
import { casesOf } from "./cases";
import type { Copied } from "./copied";
import { plainTestFile } from "./test-file";
import { toYaml } from "./yaml";

const HEAD = " A test file of iamlet: what these policies are to decide.\n Run it with: iamlet test FILE";

export async function testFile(workspace: Workspace, format: "yaml" | "json"): Promise<Copied> {
  const { tests, notices } = await casesOf(workspace, {
    expand: expandNames,
    ofAccount: ofAccount(),
  });
  const text =
    format === "yaml" ? toYaml(plainTestFile(workspace, tests, "text"), HEAD) : `${JSON.stringify(plainTestFile(workspace, tests, "object"), null, 2)}\n`;
  return { text, notices };
}
