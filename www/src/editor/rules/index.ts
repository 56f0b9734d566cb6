/** All rules. */

import { ACTION_RULES } from "./actions";
import { CONDITION_RULES } from "./conditions";
import { DATA_RULES } from "./data";
import type { PolicyView, Rule } from "./policy";
import { PRINCIPAL_RULES } from "./principals";
import { SHAPE_RULES } from "./shape";
import type { Problem } from "../types";

export const RULES: readonly Rule[] = [...SHAPE_RULES, ...ACTION_RULES, ...PRINCIPAL_RULES, ...CONDITION_RULES, ...DATA_RULES];

/** More of them than anybody reads. */
const MAX_FOUND = 200;

/** What the rules find, each with its code. */
export function findings(policy: PolicyView): Problem[] {
  const found: Problem[] = [];
  for (const { code, severity, kinds, find } of RULES) {
    if (kinds && !kinds.includes(policy.kind)) continue;
    find(policy, ({ from, to }, message) => {
      if (found.length < MAX_FOUND) found.push({ from, to, severity, message: `${message} (${code})` });
    });
  }
  return found;
}
