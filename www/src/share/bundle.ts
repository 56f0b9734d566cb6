/** What a link or a saved file holds: the workspace, perhaps an account, and where one looked. */

import { EMPTY_WORKSPACE } from "../state/workspace";
import type { PolicyDraft, Workspace } from "../state/workspace";
import { WorkspaceError, readWorkspace } from "../state/read";

export interface Bundle {
  readonly workspace: Workspace;
  /** Authorization details, which hold no secrets. */
  readonly account?: object | undefined;
  /** The view to open. */
  readonly view?: string | undefined;
}

/** Says why something is no work of this page. */
export class BundleError extends Error {}

/** What the fragment of a link begins with. */
export const LINK = "#w=";

const VERSION = 1;

/** As plain data that `readBundle` reads; what is as in an empty workspace is left out. */
export function plainBundle({ workspace, account, view }: Bundle): object {
  return {
    iamlet: "workspace",
    version: VERSION,
    ...(view === undefined ? {} : { view }),
    workspace: plainWorkspace(workspace),
    ...(account === undefined ? {} : { account }),
  };
}

/** A workspace without the ids of its drafts, which mean nothing elsewhere. */
export function plainWorkspace(workspace: Workspace): object {
  const { policies, baseline, ...rest } = workspace;
  const changed = Object.entries(rest).filter(([member, value]) => value !== EMPTY_WORKSPACE[member as keyof Workspace]);
  return {
    ...Object.fromEntries(changed),
    policies: policies.map(withoutId),
    ...(baseline === null ? {} : { baseline: baseline.map(withoutId) }),
  };
}

function withoutId({ id: _, ...draft }: PolicyDraft): object {
  return draft;
}

/** Whether two workspaces hold the same work. */
export function sameWork(one: Workspace, other: Workspace): boolean {
  return one === other || JSON.stringify(plainWorkspace(one)) === JSON.stringify(plainWorkspace(other));
}

/** Whether a value claims to be a bundle. */
export function isBundle(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && (value as { iamlet?: unknown }).iamlet === "workspace";
}

export function readBundle(value: unknown): Bundle {
  if (!isBundle(value)) throw new BundleError("It is not work of this page.");
  const { version, account, view } = value;
  if (version !== VERSION) throw new BundleError(`It was made by another version of this page (format ${JSON.stringify(version)}; this page reads ${VERSION}).`);
  if (account !== undefined && (typeof account !== "object" || account === null)) throw new BundleError("Its account is not an object.");
  try {
    return {
      workspace: readWorkspace(value["workspace"]),
      ...(account === undefined ? {} : { account: account as object }),
      ...(typeof view === "string" ? { view } : {}),
    };
  } catch (error) {
    if (error instanceof WorkspaceError) throw new BundleError(`It cannot be read: ${error.message}.`);
    throw error;
  }
}
