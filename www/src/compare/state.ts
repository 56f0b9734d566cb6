/** The comparison: what is asked of both versions, and its run. */

import { computed } from "@preact/signals";
import { accountPrincipals, accountVersion } from "../account/state";
import { Lookup, follow } from "../matrix/follow";
import { ownKnown, ownWorkOf } from "../matrix/own";
import { cellCount, sameBlock } from "../matrix/plan";
import type { Block } from "../matrix/plan";
import { Runner } from "../matrix/run";
import { circumstances } from "../matrix/state";
import { workspace } from "../state/store";
import { actionNames, pairsOfBlocks, resourceNames } from "./ask";

export const runner = new Runner();

/** One string for a list: it changes when the list does. */
const key = (names: readonly string[]) => names.join("\n");
const listOf = (key: string) => (key === "" ? [] : key.split("\n"));

const resourceKey = computed(() => key(resourceNames(workspace.value)));
const resources = computed(() => listOf(resourceKey.value));
const nameKey = computed(() => key(actionNames(workspace.value)));

/** Whether the statements say what is asked, because the matrix does not. */
export const proposed = computed(() => {
  const { actions, resources } = workspace.value.matrix;
  return { actions: !actions.some((line) => line.trim()), resources: !resources.some((line) => line.trim()) };
});

const hasBaseline = computed(() => workspace.value.baseline !== null);
const names = computed(() => (hasBaseline.value ? listOf(nameKey.value) : null));
const lookup = new Lookup();

/** What the names of actions stand for; `null` while that is looked up. */
export const { expanded } = lookup;

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

/** Below, an answer comes by itself; all actions of AWS for a few principals are less. */
const BY_ITSELF = 200_000;

/** Follows what is typed for as long as the comparison is shown; answers the way to end that. */
export function followComparison(): () => void {
  return follow(lookup, { names, asked: blocks, cells: total, decide: decideBlocks, isAnswered: (asked) => runner.run.peek()?.blocks === asked, runner, byItself: BY_ITSELF });
}
