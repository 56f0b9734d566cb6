/** Which statements of a policy had a part in the answer. */

import type { Reason } from "iamlet/authorizer";
import type { Mark } from "../editor/types";
import type { Outcome } from "../engine/outcome";

const NONE: readonly Mark[] = [];

const FAILED: Readonly<Record<string, string>> = { action: "its action", resource: "its resource", principal: "its principal", condition: "its condition" };

/** The marks for the policy of that name. */
export function marksOf(outcome: Outcome, name: string): readonly Mark[] {
  return outcome.kind === "decided" ? statementMarks(outcome.reason, name) : NONE;
}

function statementMarks({ sets, decidedBy, nearMisses }: Reason, name: string): Mark[] {
  return sets.flatMap(({ kind, policies }) =>
    policies
      .filter((policy) => policy.name === name)
      .flatMap(({ statements }) =>
        statements.flatMap(({ index, applies, effect, span }): Mark[] => {
          const own = (ref: { kind: string; policy: string; statement: number }) => ref.kind === kind && ref.policy === name && ref.statement === index;
          const place = { from: span.start.offset, to: span.end.offset };
          const verb = effect === "Allow" ? "Allows" : "Denies";
          if (applies) {
            const rest = decidedBy.some(own) ? "the answer rests on this statement" : "this statement applies to the request";
            return [{ ...place, tone: effect === "Allow" ? "allow" : "deny", title: `${verb}: ${rest}` }];
          }
          const near = nearMisses.find(own);
          return near ? [{ ...place, tone: "near", title: `Nearly allows: only ${FAILED[near.failed] ?? near.failed} keeps it from applying` }] : [];
        }),
      ),
  );
}
