/** What a table of decisions follows while it is shown: the names that are typed, and the question that they make. */

import { effect, signal } from "@preact/signals";
import type { ReadonlySignal, Signal } from "@preact/signals";
import { ready } from "../state/store";
import { expandNames, isKnown } from "./actions";
import type { Expanded } from "./actions";
import type { Runner } from "./run";

const TYPING_MS = 150;

export interface Asking<Asked> {
  /** Of actions; another object only when they are others. `null` while nothing is to be looked up. */
  readonly names: ReadonlySignal<readonly string[] | null>;
  /** `null` while it is not known yet. */
  readonly asked: ReadonlySignal<Asked | null>;
  readonly cells: (asked: Asked) => number;
  readonly decide: () => void;
  /** Whether the run answers what is asked. */
  readonly isAnswered: (asked: Asked) => boolean;
  readonly runner: Runner;
  /** Below so many cells, an answer comes by itself. */
  readonly byItself: number;
}

/** The names of actions that stand for patterns, looked up; it lasts while the table is not shown. */
export class Lookup {
  /** What the names stand for; `null` while that is looked up. */
  readonly expanded: Signal<Expanded | null> = signal(null);
  #names: readonly string[] | undefined;

  /** Looks up the names as they change; gives back the way to end that. */
  follow(names: Asking<unknown>["names"]): () => void {
    let wanted: readonly string[] | null = null;
    const end = effect(() => {
      const list = names.value;
      wanted = list;
      if (list === null || list === this.#names) return;
      if (!isKnown(list)) {
        this.#names = undefined;
        this.expanded.value = null;
      }
      void expandNames(list).then((found) => {
        if (wanted !== list) return;
        this.#names = list;
        this.expanded.value = found;
      });
    });
    return () => {
      wanted = null;
      end();
    };
  }
}

/** Follows what is asked for as long as the table is shown; gives back the way to end that. */
export function follow<Asked>(lookup: Lookup, { names, asked, cells, decide, isAnswered, runner, byItself }: Asking<Asked>): () => void {
  const endLookup = lookup.follow(names);
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const endRunning = effect(() => {
    const question = asked.value;
    if (!ready.value || question === null || isAnswered(question)) return;
    clearTimeout(waiting);
    runner.dropRunning();
    const count = cells(question);
    if (count === 0) runner.clear();
    else if (count < byItself) waiting = setTimeout(decide, TYPING_MS);
  });
  return () => {
    clearTimeout(waiting);
    endLookup();
    endRunning();
  };
}
