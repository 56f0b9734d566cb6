/** What columns and their groups are called. */

import { actionOf, resourceOf } from "./plan";
import type { Block } from "./plan";

export interface Headings {
  readonly groupTitle: string;
  readonly columnTitle: string;
  group(column: number): string;
  /** `first` may be left out where there is little room. */
  column(column: number): { readonly first: string; readonly rest: string; readonly whole: string };
}

/** Groups by resource; by action where there is one alone, for then the resources tell the columns apart. */
export function headingsOf(block: Pick<Block, "actions" | "resources">): Headings {
  if (block.actions.length === 1 && block.resources.length > 1) {
    return {
      groupTitle: "Action",
      columnTitle: "Resource",
      group: (column) => actionOf(block, column),
      column: (column) => resourceName(resourceOf(block, column)),
    };
  }
  return {
    groupTitle: "Resource",
    columnTitle: "Action",
    group: (column) => resourceOf(block, column),
    column: (column) => actionName(actionOf(block, column)),
  };
}

function actionName(action: string) {
  const colon = action.indexOf(":") + 1;
  return { first: action.slice(0, colon), rest: action.slice(colon), whole: action };
}

/** The service and account of an ARN, and what follows, which tells ARNs apart. */
function resourceName(arn: string) {
  const [, first = "", rest = arn] = /^arn:[^:]*:((?:[^:]*:){3})(.*)$/.exec(arn) ?? [];
  return { first: first.replace(/:+$/, ":").replace(/::+/g, ":"), rest, whole: arn };
}
