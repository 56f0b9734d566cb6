/** From a principal of the account to a question about it: who it is, and the policies that it has. */

import type { IAM } from "iamlet";
import type { PolicyDraft } from "../state/workspace";

export interface PrincipalWork {
  readonly principal: string;
  readonly policies: PolicyDraft[];
}

/** Throws an Error that says so if the account has no such user, role or session of a role. */
export function principalWork(_iam: IAM, arn: string): PrincipalWork {
  throw new Error(`${arn} is not in the account`);
}
