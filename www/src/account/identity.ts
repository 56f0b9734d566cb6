/** Which account it is. */

import type { IAM } from "iamlet";

export interface Identity {
  readonly id: string;
  readonly partition: string;
}

const known = new WeakMap<IAM, Identity>();

export function identity(iam: IAM): Identity {
  const found = known.get(iam);
  if (found !== undefined) return found;
  // The caller is the account's root user, which has the account in its ARN.
  const [, partition = "", , , id = ""] = (iam.sync.getUser({}).User?.Arn ?? "").split(":");
  const read = { id, partition };
  known.set(iam, read);
  return read;
}
