/** The matrix as it is asked: lines, what they stand for, the block, and its run. */

import { computed } from "@preact/signals";
import { accountPrincipals, accountVersion } from "../account/state";
import { edit, workspace } from "../state/store";
import type { MatrixDraft } from "../state/workspace";
import { Lookup, follow } from "./follow";
import { namesIn } from "./lines";
import { ownKnown, ownWorkOf } from "./own";
import { BY_ITSELF, cellCount, refusal, sameBlock } from "./plan";
import type { Block } from "./plan";
import { ownTrusts, policyRows, principalRows } from "./rows";
import { Runner } from "./run";

export const runner = new Runner();

export function editMatrix(change: Partial<MatrixDraft>): void {
  edit({ matrix: { ...workspace.value.matrix, ...change } });
}

const matrix = computed(() => workspace.value.matrix);
const policies = computed(() => workspace.value.policies);
const context = computed(() => workspace.value.request.context);
const resourceAccount = computed(() => workspace.value.request.resourceAccount);
const endpointType = computed(() => workspace.value.request.endpointType);

// Each follows its own lines alone, so that what did not change stays the same object.
const actionLines = computed(() => matrix.value.actions);
const actionNames = computed(() => namesIn(actionLines.value));
const resourceLines = computed(() => matrix.value.resources);
const principalLines = computed(() => matrix.value.principals);
export const resources = computed(() => namesIn(resourceLines.value));
export const principals = computed(() => namesIn(principalLines.value));
const rowKind = computed(() => matrix.value.rows);
const requester = computed(() => (rowKind.value === "policies" ? workspace.value.request.principal : ""));

const lookup = new Lookup();

/** What the lines of actions stand for; `null` while that is looked up. */
export const { expanded } = lookup;

/** What all requests have in common, also those of a comparison. */
export const circumstances = computed(() => ({ context: context.value, resourceAccount: resourceAccount.value, endpointType: endpointType.value }));

/** What would be decided; `null` while patterns are looked up, or the account is opened. */
export const block = computed<Block | null>(() => {
  if (expanded.value === null || !ownKnown.value) return null;
  const byPolicy = rowKind.value === "policies";
  // The account's policies are read anew when it changed.
  accountVersion.value;
  const ownWork = ownWorkOf(accountPrincipals.value);
  const asked: Block = {
    rows: byPolicy ? policyRows(policies.value, { principal: requester.value }) : principalRows(principals.value, policies.value, ownWork),
    actions: expanded.value.actions,
    resources: resources.value,
    circumstances: circumstances.value,
    ...(byPolicy ? {} : { trusts: ownTrusts(resources.value, ownWork) }),
  };
  // Changes of the account that matter to no row are none.
  if (lastBlock === undefined || !sameBlock(lastBlock, asked)) lastBlock = asked;
  return lastBlock;
});

let lastBlock: Block | undefined;

/** Whether what is shown answers what is asked. */
export const current = computed(() => runner.run.value?.blocks[0] === block.value);

/** Decides what is asked. */
export function decideBlock(): void {
  if (block.value && cellCount(block.value) > 0 && refusal(block.value) === undefined) runner.start([block.value]);
}

/** Follows what is typed for as long as the matrix is shown; answers the way to end that. */
export function followMatrix(): () => void {
  runner.warm();
  return follow(lookup, {
    names: actionNames,
    asked: block,
    cells: cellCount,
    decide: decideBlock,
    isAnswered: (asked) => runner.run.peek()?.blocks[0] === asked,
    runner,
    byItself: BY_ITSELF,
  });
}
