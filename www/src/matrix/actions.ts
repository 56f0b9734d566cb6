/** Actions by patterns: the service reference knows what a pattern takes. It is loaded when there is one. */

import { loadReference } from "../engine/reference";

export interface Expanded {
  readonly actions: readonly string[];
  /** How many actions each pattern stands for. */
  readonly patterns: ReadonlyMap<string, number>;
  /** Why a pattern stands for none. */
  readonly problems: ReadonlyMap<string, string>;
}

const PATTERN = /[*?]/;

const known = new Map<string, readonly string[] | Error>();

/** Whether names can be expanded at once: nothing has to be looked up. */
export function isKnown(names: readonly string[]): boolean {
  return names.every((name) => !PATTERN.test(name) || known.has(name));
}

/** The actions that names stand for, each once, in their order. What cannot be looked up is a problem of its pattern. */
export async function expandNames(names: readonly string[]): Promise<Expanded> {
  const patterns = new Map<string, number>();
  const problems = new Map<string, string>();
  const actions = new Set<string>();
  for (const name of names) {
    if (!PATTERN.test(name)) {
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
  const found = known.get(pattern);
  if (found !== undefined) return found;
  try {
    const [{ pack }, { expandActions, init }] = await Promise.all([loadReference(), import("iamlet")]);
    await init();
    const looked = lookUp(() => expandActions(pattern, pack));
    known.set(pattern, looked);
    return looked;
  } catch (error) {
    return new Error(`the service reference could not be loaded: ${(error as Error).message}`);
  }
}

/** What is wrong with a pattern stays so; that the reference could not be loaded may pass. */
function lookUp(expand: () => readonly string[]): readonly string[] | Error {
  try {
    return expand();
  } catch (error) {
    return error as Error;
  }
}
