/** Actions by patterns: the service reference knows what a pattern takes. It is loaded when there is one. */

import { loadReference } from "../engine/reference";

export interface Expanded {
  readonly actions: readonly string[];
  /** How many actions each pattern stands for. */
  readonly patterns: ReadonlyMap<string, number>;
  /** Why a pattern stands for none. */
  readonly problems: ReadonlyMap<string, string>;
}

const known = new Map<string, readonly string[] | Error>();

/** The actions that names stand for, each once, in their order. */
export async function expandNames(names: readonly string[]): Promise<Expanded> {
  const patterns = new Map<string, number>();
  const problems = new Map<string, string>();
  const actions = new Set<string>();
  for (const name of names) {
    if (!/[*?]/.test(name)) {
      actions.add(name);
      continue;
    }
    const found = await expandPattern(name);
    if (found instanceof Error) problems.set(name, found.message);
    else if (found.length === 0) problems.set(name, "no action has such a name");
    else {
      patterns.set(name, found.length);
      for (const action of found) actions.add(action);
    }
  }
  return { actions: [...actions], patterns, problems };
}

async function expandPattern(pattern: string): Promise<readonly string[] | Error> {
  const found = known.get(pattern) ?? (await lookUp(pattern));
  known.set(pattern, found);
  return found;
}

async function lookUp(pattern: string): Promise<readonly string[] | Error> {
  const [{ pack }, { expandActions, init }] = await Promise.all([loadReference(), import("iamlet")]);
  await init();
  try {
    return expandActions(pattern, pack);
  } catch (error) {
    return error as Error;
  }
}
