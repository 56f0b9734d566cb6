/** What the account's other rooms do for the graph, loaded when it is asked for. */

import { say } from "../state/store";

async function within(act: () => Promise<unknown>): Promise<void> {
  try {
    await act();
  } catch (error) {
    say((error as Error).message);
  }
}

/** Asks the workspace's question for this principal, with its own policies. */
export const decideAs = (arn: string): Promise<void> => within(async () => (await import("../account/decide")).decideAs(arn));

/** Asks whether a principal may assume a role, with all reasons. */
export const decideAssume = (principal: string, role: string): Promise<void> => within(async () => (await import("../account/decide")).decideAssume(principal, role));

export const loadSample = (): Promise<void> => within(async () => (await import("../account/header")).loadSample());
