/** From a principal of the account to a question about it: who it is, and the policies that it has. */

import type { IAM } from "iamlet";
import type { PolicyDraft } from "../state/workspace";

export interface PrincipalWork {
  /** For a request: the ARN, or the JSON of a description where more than that is to be known. */
  readonly principal: string;
  /** Identity policies, a user's with those of its groups, and the boundary. */
  readonly policies: PolicyDraft[];
  /** A role's trust policy, for questions about who may assume it. It has no say in what the role may do. */
  readonly trust?: PolicyDraft;
}

export function principalWork(_iam: IAM, arn: string): PrincipalWork {
  return { principal: arn, policies: [] };
}
