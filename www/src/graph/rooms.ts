/** What the account's other rooms do for the graph, as far as they are there. */

import { say } from "../state/store";

interface Rooms {
  readonly decideAs?: (arn: string) => unknown;
  readonly decideAssume?: (principal: string, role: string) => unknown;
  readonly loadSample?: () => unknown;
}

const DECIDE = "../account/decide.ts";
const HEADER = "../account/header.tsx";

// By pattern, and not by name: a page that is built without them has a graph all the same.
const rooms = import.meta.glob<Rooms>(["../account/decide.ts", "../account/header.tsx"]);

export const canDecide = DECIDE in rooms;
export const canLoadSample = HEADER in rooms;

async function within(path: string, act: (room: Rooms) => unknown): Promise<void> {
  try {
    await act((await rooms[path]?.()) ?? {});
  } catch (error) {
    say((error as Error).message);
  }
}

/** Asks the workspace's question for this principal, with its own policies. */
export const decideAs = (arn: string): Promise<void> => within(DECIDE, (room) => room.decideAs?.(arn));

/** Asks whether a principal may assume a role, with all reasons. */
export const decideAssume = (principal: string, role: string): Promise<void> => within(DECIDE, (room) => room.decideAssume?.(principal, role));

export const loadSample = (): Promise<void> => within(HEADER, (room) => room.loadSample?.());
