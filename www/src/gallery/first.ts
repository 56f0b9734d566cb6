import { EMPTY_WORKSPACE } from "../state/workspace";
import type { Workspace } from "../state/workspace";

/** What a first visit finds, already decided. */
export function firstExample(): Workspace {
  return EMPTY_WORKSPACE;
}
