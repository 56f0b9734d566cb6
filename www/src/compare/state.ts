/** The comparison: what is asked of both versions, and its run. */

import { computed, effect, signal } from "@preact/signals";
import { accountPrincipals, accountVersion } from "../account/state";
import { expandNames, isKnown } from "../matrix/actions";
import type { Expanded } from "../matrix/actions";
import { ownKnown, ownWorkOf } from "../matrix/own";
import { cellCount, sameBlock } from "../matrix/plan";
import type { Block } from "../matrix/plan";
import { Runner } from "../matrix/run";
import { circumstances } from "../matrix/state";
import { ready, workspace } from "../state/store";
import { actionNames, pairsOfBlocks, resourceNames } from "./ask";

export const runner = new Runner();

/** One string for a list: it changes when the list does. */
const key = (names: readonly string[]) => names.join("\n");

const resourceKey = computed(() => key(resourceNames(workspace.value)));
const resources = computed(() => (resourceKey.value === "" ? [] : resourceKey.value.split("\n")));
const nameKey = computed(() => key(actionNames(workspace.value)));

/** Whether the statements say what is asked, because the matrix does not. */
export const proposed = computed(() => {
  const { actions, resources } = workspace.value.matrix;
  return { actions: !actions.some((line) => line.trim()), resources: !resources.some((line) => line.trim()) };
});

/** What the names of actions stand for; `null` while that is looked up. */
export const expanded = signal<Expanded | null>(null);
let expandedOf: string | undefined;

const subject = computed(() => {
  const { policies, baseline, request, matrix } = workspace.value;
  return { policies, baseline, request, principals: matrix.principals };
});

/** What would be decided; `null` while there is nothing to compare with, or patterns are looked up or the account is opened. */
export const blocks = computed<readonly Block[] | null>(() => {
  if (subject.value.baseline === null || expanded.value === null || !ownKnown.value) return null;
  accountVersion.value;
  const asked = pairsOfBlocks(workspace.value, {
    actions: expanded.value.actions,
    resources: resources.value,
    circumstances: circumstances.value,
    ownWork: ownWorkOf(accountPrincipals.value),
  });
  if (asked.length !== lastBlocks.length || !asked.every((block, index) => sameBlock(block, lastBlocks[index]!))) lastBlocks = asked;
  return lastBlocks;
});

let lastBlocks: readonly Block[] = [];

export const current = computed(() => runner.run.value?.blocks === blocks.value);

export function total(asked: readonly Block[]): number {
  return asked.reduce((sum, block) => sum + cellCount(block), 0);
}

export function decideBlocks(): void {
  if (blocks.value && blocks.value.length > 0) runner.start(blocks.value);
}

function forgetExpanded(): void {
  expandedOf = undefined;
  expanded.value = null;
}

const TYPING_MS = 200;

/** Below, an answer comes by itself; all actions of AWS for a few principals are less. */
const BY_ITSELF = 200_000;

/** Follows what is typed for as long as the comparison is shown; answers the way to end that. */
export function followComparison(): () => void {
  let wanted: string | undefined;
  const endExpanding = effect(() => {
    const names = nameKey.value;
    wanted = names;
    if (workspace.value.baseline === null || names === expandedOf) return;
    const list = names === "" ? [] : names.split("\n");
    if (!isKnown(list)) forgetExpanded();
    void expandNames(list).then((found) => {
      if (wanted !== names) return;
      expandedOf = names;
      expanded.value = found;
    });
  });
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const endRunning = effect(() => {
    const asked = blocks.value;
    if (!ready.value || asked === null || runner.run.peek()?.blocks === asked) return;
    clearTimeout(waiting);
    runner.dropRunning();
    const cells = total(asked);
    if (cells === 0) runner.clear();
    else if (cells < BY_ITSELF) waiting = setTimeout(decideBlocks, TYPING_MS);
  });
  return () => {
    wanted = undefined;
    clearTimeout(waiting);
    endExpanding();
    endRunning();
  };
}
