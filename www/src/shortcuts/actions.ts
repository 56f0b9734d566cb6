/** What keys can ask for. Rooms say what they can do; which keys ask for it is in keys.ts. */

/** `run` is what the view that is shown is there for, where that is not the verdict. */
export type ActionName = "run" | "verdict" | "shortcuts" | "save" | "undo";

const actions = new Map<ActionName, () => void>();

/** From now on, `run` is what the action does; gives back the way to end that. */
export function registerAction(name: ActionName, run: () => void): () => void {
  actions.set(name, run);
  return () => {
    if (actions.get(name) === run) actions.delete(name);
  };
}

/** Does what is registered; `false` if nothing is. */
export function runAction(name: ActionName): boolean {
  const run = actions.get(name);
  run?.();
  return run !== undefined;
}
