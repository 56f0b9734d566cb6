/** The work as a file. */

import { say, view, workspace } from "../state/store";
import { saveFile } from "../ui/copy";
import { accountPrincipals } from "../account/state";
import { plainBundle } from "./bundle";
import type { Bundle } from "./bundle";
import { cleanBundle } from "./secrets";
import type { Cleaned } from "./secrets";

/** What is shared: without secrets, and with the account if there is one and it is wanted. */
export async function sharedBundle(withAccount: boolean): Promise<Cleaned<Bundle>> {
  const bundle: Bundle = { workspace: workspace.peek(), ...(view.peek() === "decide" || view.peek() === "examples" ? {} : { view: view.peek() }) };
  if (!withAccount) return cleanBundle(bundle);
  const { exportDetails } = await import("../account/exchange");
  return cleanBundle({ ...bundle, account: await exportDetails() });
}

/** Saves the work with the account, and says what was left out. */
export async function saveWork(withAccount = accountPrincipals.peek().length > 0): Promise<void> {
  const { value, left } = await sharedBundle(withAccount);
  const name = fileName(value.workspace.title, "iamlet.json");
  saveFile(name, `${JSON.stringify(plainBundle(value), null, 2)}\n`, "application/json");
  say(left.length === 0 ? `Saved ${name}.` : `Saved ${name}. Left out: ${left.join("; ")}.`);
}

/** A file's name from a title, in letters that every system takes. */
export function fileName(title: string, ending: string): string {
  const base = title.normalize("NFKD").replace(/[^\w]+/g, "-").replace(/^-+|-+$/g, "").toLowerCase().slice(0, 60);
  return `${base === "" ? "policies" : base}.${ending}`;
}
