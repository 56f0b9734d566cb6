/** The accounts of a server: one for each partition, made when it is first asked for. */

import { IAM } from "../entry/node.js";
import { partitionOf } from "../handler/scope.js";

export class Accounts {
  readonly accountId: string | undefined;
  readonly #accounts = new Map<string, IAM>();

  constructor(accountId: string | undefined) {
    this.accountId = accountId;
  }

  /** The account of the partition that a region is in. */
  of(region: string): IAM {
    const partition = partitionOf(region);
    let iam = this.#accounts.get(partition);
    if (iam === undefined) {
      iam = new IAM({ partition, ...(this.accountId === undefined ? {} : { accountId: this.accountId }) });
      this.#accounts.set(partition, iam);
    }
    return iam;
  }

  /** Empties them all. */
  reset(): void {
    for (const iam of this.#accounts.values()) iam.free();
    this.#accounts.clear();
  }
}
