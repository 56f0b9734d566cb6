/** Opens the work that a link holds, if the page was opened by one. */

import { say, view, VIEWS, workspace, replaceWorkspace } from "../state/store";
import { keepNow } from "../state/keep";
import { LINK } from "./bundle";
import type { Bundle } from "./bundle";
import { readAside, setAside } from "./aside";

let asideRead: Promise<void> | undefined;

export async function openLinked(): Promise<void> {
  await (asideRead ??= readAside());
  const fragment = location.hash;
  if (!fragment.startsWith(LINK)) return;
  try {
    // Loaded when there is a link: it brings the inflation with it.
    const { readFragment } = await import("./link");
    await openBundle(readFragment(fragment), "Opened the link");
  } catch (error) {
    say(`The link cannot be opened. ${(error as Error).message}`);
  } finally {
    // The address is the view's again, and does not bring the work back over later changes.
    history.replaceState(null, "", `#${view.value}`);
  }
}

/** Puts what a link or a file holds in the place of the work, which is set aside. */
export async function openBundle(bundle: Bundle, label: string): Promise<void> {
  const before = workspace.peek();
  await setAside(before, bundle.workspace);
  view.value = VIEWS.find((name) => name === bundle.view) ?? "decide";
  const title = bundle.workspace.title;
  replaceWorkspace(bundle.workspace, title === "" ? `${label}.` : `${label}: ${title}.`);
  await keepNow(bundle.workspace);
  if (bundle.account) await openAccount(bundle.account);
}

async function openAccount(account: object): Promise<void> {
  const { openDetails } = await import("./account");
  try {
    await openDetails(account);
  } catch (error) {
    say(`The work is here, but not its account: ${(error as Error).message}`);
  }
}
