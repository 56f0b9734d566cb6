/** A principal of the account with its policies, as a workspace takes them. */

import type { IAM } from "iamlet";
import type { PolicyDraft } from "../state/workspace";

export function principalWork(_iam: IAM, arn: string): { principal: string; policies: PolicyDraft[] } {
  return { principal: arn, policies: [] };
}
