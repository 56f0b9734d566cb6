/** What of a reason the decision rests on; where nothing allows, also what nearly did. */

import type { Kind, Reason, StatementRef, Step } from "iamlet/authorizer";

type ReasonSet = Reason["sets"][number];

/** The policy types that a step finds wanting. */
const WANTING: Readonly<Partial<Record<Step, readonly Kind[]>>> = {
  "resource control policy": ["rcp"],
  "service control policy": ["scp"],
  "endpoint policy": ["endpoint"],
  "resource policy": ["resource"],
  "resource policy required": ["resource"],
  "cross-account": ["resource", "identity"],
  "identity policy": ["identity"],
  "permissions boundary": ["boundary"],
  "session policy": ["session"],
};

/** So many statements a person reads in full. */
const FEW = 4;

export class Decisive {
  /** Whether there are so few statements that they can be shown in full. */
  readonly few: boolean;

  readonly #reason: Reason;
  readonly #statements: ReadonlySet<string>;
  readonly #policies: ReadonlySet<string>;

  constructor(reason: Reason) {
    const refs: readonly StatementRef[] = reason.decision === "implicitDeny" ? [...reason.decidedBy, ...reason.nearMisses] : reason.decidedBy;
    this.few = refs.length <= FEW;
    this.#reason = reason;
    this.#statements = new Set(refs.map(({ policy, statement }) => statementId(policy, statement)));
    this.#policies = new Set(refs.map(({ policy }) => policy));
  }

  /** A set has a part if a statement of it has, or if it is what does not allow. */
  hasSet({ kind, result, policies }: ReasonSet): boolean {
    if (policies.some(({ name }) => this.hasPolicy(name))) return true;
    return this.#reason.decision !== "allowed" && result !== "Allow" && WANTING[this.#reason.step]?.includes(kind) === true;
  }

  hasPolicy(name: string): boolean {
    return this.#policies.has(name);
  }

  hasStatement(policy: string, statement: number): boolean {
    return this.#statements.has(statementId(policy, statement));
  }
}

function statementId(policy: string, statement: number): string {
  return `${statement} ${policy}`;
}
