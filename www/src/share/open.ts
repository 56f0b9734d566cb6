/** Opens the work that a link holds, if the page was opened by one. */

import { say, view, VIEWS, workspace, replaceWorkspace } from "../state/store";
import { keepNow } from "../state/keep";
import { BundleError, LINK } from "./bundle";
import type { Bundle } from "./bundle";
import type { Workspace } from "../state/workspace";
import { readAside, setAside } from "./aside";

let asideRead: Promise<void> | undefined;
let opening = Promise.resolve();

/** Opens what a fragment holds, after what is being opened already. */
export function openLinked(fragment = location.hash): Promise<void> {
  opening = opening.then(() => open(fragment));
  return opening;
}

async function open(fragment: string): Promise<void> {
  await (asideRead ??= readAside());
  if (!fragment.startsWith(LINK)) return;
  try {
    // Loaded when there is a link: it brings the inflation with it.
    const { readFragment } = await import("./link");
    await openBundle(readFragment(fragment), "Opened the link");
  } catch (error) {
    say(`The link cannot be opened. ${(error as Error).message}`);
  } finally {
    // The address is the view's again, and does not bring the work back over later changes.
    if (location.hash === fragment) history.replaceState(null, "", `#${view.value}`);
  }
}

/** Puts what a link or a file holds in the place of the work, which is set aside. Throws BundleError for more than the page can show. */
export async function openBundle(bundle: Bundle, label: string): Promise<void> {
  checkSize(bundle.workspace);
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

/** Work that is opened is kept, too: what the page cannot show would be in the way at every visit. */
const MOST = { policies: 1000, keys: 1000, values: 5000 } as const;

function checkSize({ policies, baseline, request: { context } }: Workspace): void {
  const counts = {
    policies: Math.max(policies.length, baseline?.length ?? 0),
    keys: context.length,
    values: context.reduce((sum, { values }) => sum + values.length, 0),
  };
  for (const [what, most] of Object.entries(MOST)) {
    const count = counts[what as keyof typeof MOST];
    if (count > most) throw new BundleError(`It has ${count} ${what === "policies" ? what : `context ${what}`}; the page opens up to ${most}.`);
  }
}
