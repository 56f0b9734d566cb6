/** The search for the smallest sets of edits that make a request allowed. */

import type { Reason } from "iamlet/authorizer";
import { explain } from "../engine/question";
import type { Workspace } from "../state/workspace";
import { RANKS } from "./edit";
import type { Edit } from "./edit";
import { proposals } from "./propose";
import { Scene } from "./scene";

/** Edits that go together. */
const MOST_EDITS = 3;
/** With so many found, larger sets are not looked for. */
const ENOUGH = 6;
export const BUDGET = 300;
/** Characters of policies that are read in all: long policies are tried less often, for the page to stay quick. */
const MOST_READ = 20_000_000;
/** Real policies are a hundred times shorter; one change of a longer text could already be felt. */
const LONGEST = 500_000;

/** How often a workspace may be decided; not at all when its policies are too long. */
export function budgetOf({ policies }: Workspace): number {
  const length = policies.reduce((sum, { text }) => sum + text.length, 1);
  return length > LONGEST ? 0 : Math.min(BUDGET, Math.ceil(MOST_READ / length));
}

interface State {
  readonly edits: readonly Edit[];
  readonly workspace: Workspace;
  readonly reason: Reason;
}

/** What a search came to: sets of edits, each of which makes the request allowed while none of its parts does. */
export interface Findings {
  readonly found: readonly (readonly Edit[])[];
  /** Sets of edits that were tried. */
  readonly tried: number;
  /** Whether more would have been tried. */
  readonly cut: boolean;
}

/** Stops after each decision, for the page to go on; the findings are what it returns. */
export function* search(workspace: Workspace, reason: Reason, budget = budgetOf(workspace)): Generator<void, Findings, void> {
  if (budget === 0) return { found: [], tried: 0, cut: true };
  const trials = new Trials(workspace, budget);
  const found: (readonly Edit[])[] = [];
  let states: State[] = [{ edits: [], workspace, reason }];
  for (let size = 1; size <= MOST_EDITS && states.length > 0; size++) {
    if (found.length >= ENOUGH || (size === MOST_EDITS && found.length > 0)) break;
    const next: State[] = [];
    const known = new Set<string>();
    for (const state of states.sort(byRank)) {
      for (const { edits, after } of yield* expand(state, trials)) {
        const way = wayOf(edits);
        if (known.has(way)) continue;
        if (after.reason.decision !== "allowed") {
          known.add(way);
          next.push({ edits, ...after });
        } else if (!found.some((smaller) => isPart(smaller, edits)) && (yield* isSmallest(edits, trials))) {
          if (size > 1) known.add(way);
          found.push(edits);
        }
      }
    }
    states = next;
  }
  return { found: found.sort((one, other) => byRank({ edits: one }, { edits: other })), tried: trials.count, cut: trials.count >= budget };
}

/** Of the ways to exempt from a Deny, one is enough where it takes more than that. */
function wayOf(edits: readonly Edit[]): string {
  return edits.map(({ kind, target, id }) => (kind === "exemption" ? target : id)).sort().join("\n");
}

interface Step {
  readonly edits: readonly Edit[];
  readonly after: Omit<State, "edits">;
}

/** The states that one more edit leads to, as far as it helps. */
function* expand(state: State, trials: Trials): Generator<void, Step[], void> {
  const steps: Step[] = [];
  const settled = new Set<string>();
  for (const { edit, group, helps } of proposals(new Scene(state.workspace, state.reason))) {
    if (settled.has(group) || state.edits.some(({ target }) => target === edit.target)) continue;
    const edits = [...state.edits, edit];
    const isNew = !trials.has(edits);
    const after = trials.make(edits);
    if (isNew) yield;
    if (!after || !(after.reason.decision === "allowed" || helps(after.reason))) continue;
    settled.add(group);
    if (isNew) steps.push({ edits, after });
  }
  return steps;
}

/** Whether every edit is needed. */
function* isSmallest(edits: readonly Edit[], trials: Trials): Generator<void, boolean, void> {
  for (let mask = 1; mask < (1 << edits.length) - 1; mask++) {
    const part = edits.filter((_, index) => mask & (1 << index));
    if (trials.make(part, Infinity)?.reason.decision === "allowed") return false;
    yield;
  }
  return true;
}

function isPart(smaller: readonly Edit[], larger: readonly Edit[]): boolean {
  return smaller.every(({ id }) => larger.some((edit) => edit.id === id));
}

function byRank(one: Pick<State, "edits">, other: Pick<State, "edits">): number {
  const rank = ({ edits }: Pick<State, "edits">) => edits.reduce((sum, { kind }) => sum + RANKS[kind], 0);
  return one.edits.length - other.edits.length || rank(one) - rank(other);
}

/** Sets of edits made and decided, each once. */
class Trials {
  readonly #workspace: Workspace;
  readonly #budget: number;
  readonly #made = new Map<string, Omit<State, "edits"> | undefined>();

  constructor(workspace: Workspace, budget: number) {
    this.#workspace = workspace;
    this.#budget = budget;
  }

  get count(): number {
    return this.#made.size;
  }

  has(edits: readonly Edit[]): boolean {
    return this.#made.has(nameOf(edits));
  }

  /** `undefined` when the workspace cannot be decided then, or the budget is used up. */
  make(edits: readonly Edit[], budget = this.#budget): Omit<State, "edits"> | undefined {
    const name = nameOf(edits);
    if (this.#made.has(name)) return this.#made.get(name);
    if (this.#made.size >= budget) return undefined;
    const workspace = edits.reduce((made, edit) => edit.apply(made), this.#workspace);
    const after = decided(workspace);
    this.#made.set(name, after);
    return after;
  }
}

function nameOf(edits: readonly Edit[]): string {
  return edits.map(({ id }) => id).sort().join("\n");
}

function decided(workspace: Workspace): Omit<State, "edits"> | undefined {
  try {
    return { workspace, reason: explain(workspace) };
  } catch {
    // An edit may make what cannot be asked: then it is no way.
    return undefined;
  }
}
