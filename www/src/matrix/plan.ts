/** What is asked many times over: rows, each a principal under policies, by columns, each an action on a resource. */

import { asksTrust } from "../engine/question";
import { count } from "../ui/numbers";
import { freeName } from "../state/workspace";
import type { ContextEntry, PolicyDraft, RequestDraft } from "../state/workspace";

export interface Row {
  /** What the row is called. */
  readonly label: string;
  /** What else is to be known of it; may be empty. */
  readonly detail: string;
  readonly principal: string;
  readonly policies: readonly PolicyDraft[];
  /** Where its policies come from. */
  readonly from: "workspace" | "account" | "policy";
  /** Why nothing can be asked for it. */
  readonly problem?: string;
}

/** What all requests of a block have in common. */
export type Circumstances = Pick<RequestDraft, "resourceAccount" | "endpointType"> & { readonly context: readonly ContextEntry[] };

/** Columns go by resource: all actions on the first, then all on the second. Cells go by row. */
export interface Block {
  readonly rows: readonly Row[];
  readonly actions: readonly string[];
  readonly resources: readonly string[];
  readonly circumstances: Circumstances;
  /** Of resources that are roles of the account: their own trust policies, in the place of the workspace's. */
  readonly trusts?: ReadonlyMap<string, PolicyDraft>;
}

export const MOST_CELLS = 1_000_000;
/** What a browser can lay out in one direction. */
export const MOST_IN_LINE = 200_000;
/** Below, an answer comes by itself. */
export const BY_ITSELF = 2_000;

export function columnCount({ actions, resources }: Pick<Block, "actions" | "resources">): number {
  return actions.length * resources.length;
}

export function cellCount(block: Block): number {
  return block.rows.length * columnCount(block);
}

export function actionOf(block: Pick<Block, "actions">, column: number): string {
  return block.actions[column % block.actions.length]!;
}

export function resourceOf(block: Pick<Block, "actions" | "resources">, column: number): string {
  return block.resources[Math.floor(column / block.actions.length)]!;
}

/** The request of a cell. */
export function requestOf(block: Block, row: number, column: number): RequestDraft {
  return { ...block.circumstances, principal: block.rows[row]!.principal, action: actionOf(block, column), resource: resourceOf(block, column) };
}

/** The trust policy of the account that a column is decided with, if it is. */
export function trustOf(block: Block, column: number): PolicyDraft | undefined {
  const resource = resourceOf(block, column);
  return asksTrust({ action: actionOf(block, column), resource }) ? block.trusts?.get(resource) : undefined;
}

/** The policies that a cell is decided with. */
export function policiesOf(block: Block, row: number, column: number): readonly PolicyDraft[] {
  const { policies } = block.rows[row]!;
  const trust = trustOf(block, column);
  if (trust === undefined) return policies;
  const others = policies.filter(({ kind }) => kind !== "trust");
  return [...others, { ...trust, name: freeName(others, trust.name) }];
}

/** Whether two blocks ask the same: then the answers to one are those to the other. */
export function sameBlock(one: Block, other: Block): boolean {
  return (
    one.circumstances === other.circumstances &&
    same(one.actions, other.actions) &&
    same(one.resources, other.resources) &&
    same([...(one.trusts ?? [])], [...(other.trusts ?? [])], ([arn, draft], [twin, its]) => arn === twin && samePolicy(draft, its)) &&
    same(one.rows, other.rows, (row, twin) => row.label === twin.label && row.principal === twin.principal && row.from === twin.from && row.problem === twin.problem && same(row.policies, twin.policies, samePolicy))
  );
}

function samePolicy(one: PolicyDraft, other: PolicyDraft): boolean {
  return one.kind === other.kind && one.name === other.name && one.text === other.text && one.level === other.level && one.off === other.off;
}

function same<Item>(one: readonly Item[], other: readonly Item[], equal: (item: Item, twin: Item) => boolean = Object.is): boolean {
  return one === other || (one.length === other.length && one.every((item, index) => item === other[index] || equal(item, other[index]!)));
}

/** Why a block is not decided; `undefined` when it may be. */
export function refusal(block: Block): string | undefined {
  const cells = cellCount(block);
  if (cells > MOST_CELLS) {
    const { rows, actions, resources } = block;
    return `${count(rows.length)} × ${count(actions.length)} actions × ${count(resources.length)} resources are ${count(cells)} decisions. The page decides at most ${count(MOST_CELLS)} at once: take some lines away.`;
  }
  if (columnCount(block) > MOST_IN_LINE) return `${count(columnCount(block))} columns cannot be shown side by side: at most ${count(MOST_IN_LINE)} can.`;
  if (block.rows.length > MOST_IN_LINE) return `${count(block.rows.length)} rows cannot be shown: at most ${count(MOST_IN_LINE)} can.`;
  return undefined;
}
