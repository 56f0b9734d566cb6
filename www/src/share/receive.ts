/** Opens a file, whatever it is that this page knows: its own files, tests, an account, a policy. */

import { edit, say, view, workspace } from "../state/store";
import { WorkspaceError } from "../state/read";
import { draftId, freeName } from "../state/workspace";
import { BundleError, isBundle, readBundle } from "./bundle";
import { TestFileError, isTestFile, readTestFile } from "./copy/test-file";
import { openBundle } from "./open";

/** A file that is larger is no work of a person. */
const MOST_BYTES = 32 * 1024 * 1024;

/** What goes wrong is said. */
export async function openFile(file: File): Promise<void> {
  const name = JSON.stringify(file.name);
  try {
    if (file.size > MOST_BYTES) throw new BundleError(`It has ${Math.round(file.size / 1024 / 1024)} MiB; the page opens files up to 32 MiB.`);
    await openText(await file.text(), file.name);
  } catch (error) {
    say(`${name} cannot be opened. ${sentence(error)}`);
  }
}

function sentence(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return error instanceof TestFileError || error instanceof WorkspaceError ? `${message}.` : message;
}

async function openText(text: string, name: string): Promise<void> {
  const value = await readValue(text);
  const label = `Opened ${JSON.stringify(name)}`;
  if (isBundle(value)) await openBundle(readBundle(value), label);
  else if (isTestFile(value)) await openBundle({ workspace: readTestFile(value) }, label);
  else if (has(value, "UserDetailList", "RoleDetailList", "GroupDetailList", "Policies")) {
    const { openDetails } = await import("./account");
    await openDetails(value as object);
    view.value = "account";
    say(`${label}: an account.`);
  } else if (has(value, "Statement")) addPolicy(text, name);
  else throw new BundleError("It is none of: work of this page, a test file, an account's authorization details, a policy.");
}

/** JSON is read as such first: it is what most files are, and its errors are not YAML's. */
async function readValue(text: string): Promise<unknown> {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (/^\s*[{[]/.test(text)) throw new BundleError(`It is not JSON: ${(error as Error).message}`);
    const { fromYaml } = await import("./copy/yaml");
    try {
      return fromYaml(text);
    } catch (error) {
      throw new BundleError(`It is neither JSON nor YAML: ${(error as Error).message}`);
    }
  }
}

function has(value: unknown, ...members: readonly string[]): boolean {
  return typeof value === "object" && value !== null && members.some((member) => member in value);
}

/** A bare policy says nothing of its type: it becomes an identity policy, or with a principal a resource policy. */
function addPolicy(text: string, name: string): void {
  const kind = /"(Not)?Principal"\s*:/.test(text) ? "resource" : "identity";
  const { policies } = workspace.peek();
  const before = workspace.peek();
  edit({ policies: [...policies, { id: draftId(), kind, name: freeName(policies, name.replace(/\.json$/i, "")), text }] });
  view.value = "decide";
  say(`Added ${JSON.stringify(name)} as ${kind === "identity" ? "an identity" : "a resource"} policy.`, { label: "Undo", run: () => (workspace.value = before) });
}
