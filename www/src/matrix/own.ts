/** The principals of the account, with the policies that are their own there. */

import { signal } from "@preact/signals";
import { hasKeptAccount } from "../account/kept";
import { accountPrincipals, accountVersion } from "../account/state";
import type { AccountPrincipal } from "../account/state";
import type { OwnWork, OwnWorkOf } from "./rows";

type Lookup = (arn: string) => OwnWork;

let lookup: Lookup | undefined;
let opening: Promise<void> | undefined;

/** Whether it is known who is of the account: before that, nobody can be decided, for their policies might be others. */
export const ownKnown = signal(false);

/** Why the account could not be opened; empty if it could. */
export const ownFailure = signal("");

/** Opens the account that the browser kept, so that its principals are known here. */
export function openOwn(): void {
  opening ??= open().catch((error: Error) => {
    opening = undefined;
    ownFailure.value = `The account could not be opened: ${error.message}`;
  });
}

async function open(): Promise<void> {
  ownFailure.value = "";
  if (accountVersion.peek() === 0 && !(await hasKeptAccount())) {
    // There is none so far: whoever comes back here asks again.
    opening = undefined;
  } else {
    const [client, { principalWork }] = await Promise.all([import("../account/client"), import("../account/principal")]);
    await client.account();
    lookup = (arn) => principalWork(client.openAccount()!, arn);
    accountVersion.value += 1;
  }
  ownKnown.value = true;
}

const SESSION = /^arn:[^:]*:sts::(\d{12}):assumed-role\/([^/]+)\/[^/]+$/;

/** Whether an ARN is that of one of these principals of the account, or of a session of one of its roles. */
export function ofAccount(principals: readonly AccountPrincipal[] = accountPrincipals.peek()): (arn: string) => boolean {
  const arns = new Set(principals.map(({ arn }) => arn));
  const roles = new Set(principals.filter(({ type }) => type === "role").map(({ name, arn }) => `${arn.split(":")[4]}/${name}`));
  return (arn) => {
    const [, account, role] = SESSION.exec(arn) ?? [];
    return arns.has(arn) || roles.has(`${account}/${role}`);
  };
}

let known = new Map<string, OwnWork>();
let knownOf = -1;

/** By what the account has now. */
export function ownWorkOf(principals: readonly AccountPrincipal[]): OwnWorkOf {
  const isOwn = ofAccount(principals);
  if (knownOf !== accountVersion.peek()) {
    known = new Map();
    knownOf = accountVersion.peek();
  }
  return (arn) => {
    if (!lookup || !isOwn(arn)) return undefined;
    const found = known.get(arn) ?? lookup(arn);
    known.set(arn, found);
    return found;
  };
}
