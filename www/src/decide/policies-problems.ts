/** The problems of all drafts, found shortly after one stops typing, and the way from one to the next. */

import { effect, signal } from "@preact/signals";
import { problemsOnce } from "../editor/problems";
import type { Problem } from "../editor/types";
import { reference } from "../engine/reference";
import { ready, say, showPlace, workspace } from "../state/store";
import { KINDS } from "../state/workspace";
import type { PolicyDraft } from "../state/workspace";

const PAUSE_MS = 120;

/** By the ids of the drafts. */
export const problems = signal<ReadonlyMap<string, readonly Problem[]>>(new Map());

/** What screen readers say after a step to a problem. */
export const announced = signal("");

/** Looks for problems from now on; the result ends it. */
export function watchProblems(): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const end = effect(() => {
    // Typing goes before finding; anything else is shown at once.
    const known = problems.peek();
    const typed = workspace.value.policies.length > 0 && workspace.value.policies.every(({ id }) => known.has(id));
    const stand = [ready.value, reference.value];
    clearTimeout(waiting);
    waiting = setTimeout(findProblems, typed && stand[0] ? PAUSE_MS : 0);
  });
  return () => {
    end();
    clearTimeout(waiting);
  };
}

function findProblems(): void {
  problems.value = new Map(workspace.peek().policies.map((draft) => [draft.id, problemsOnce(draft)]));
}

/** How many problems the drafts in use have. */
export function problemCount(drafts: readonly PolicyDraft[]): number {
  return drafts.reduce((sum, { id, off }) => sum + (off ? 0 : (problems.value.get(id)?.length ?? 0)), 0);
}

/** In the order in which they are shown: by tabs, levels, names. */
export function inOrder(drafts: readonly PolicyDraft[]): PolicyDraft[] {
  return KINDS.flatMap((kind) => drafts.filter((draft) => draft.kind === kind).sort((one, other) => (one.level ?? 0) - (other.level ?? 0)));
}

interface Stop extends Problem {
  readonly draft: PolicyDraft;
}

/** Goes to the next problem (1) or the one before (-1), from a place or from where one was last. */
export function stepToProblem(direction: 1 | -1, from: { readonly draft: string; readonly cursor: number } | undefined): void {
  findProblems();
  const order = inOrder(workspace.value.policies.filter(({ off }) => !off));
  const stops: Stop[] = order.flatMap((draft) => (problems.value.get(draft.id) ?? []).map((problem) => ({ ...problem, draft })));
  const next = stopFrom(stops, order, direction, from);
  if (!next) {
    say("There are no problems in the policies.");
    return;
  }
  showPlace(next.draft.id, next.from, next.to);
  announced.value = `${next.draft.name}, ${next.severity}: ${next.message}`;
  last = { draft: next.draft.id, cursor: next.from };
}

let last: { readonly draft: string; readonly cursor: number } | undefined;

function stopFrom(stops: readonly Stop[], order: readonly PolicyDraft[], direction: 1 | -1, from = last): Stop | undefined {
  const rank = (draft: string) => order.findIndex(({ id }) => id === draft);
  const here = from && rank(from.draft) >= 0 ? from : undefined;
  // Problems at one place are one stop: the selection could not tell them apart.
  const beyond = (stop: Stop) => (here === undefined ? true : direction * (rank(stop.draft.id) - rank(here.draft) || stop.from - here.cursor) > 0);
  if (direction === 1) return stops.find(beyond) ?? stops[0];
  return stops.findLast(beyond) ?? stops.at(-1);
}
