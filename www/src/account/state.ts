/** What one looks at in the account. Small, for it is part of the first screen. */

import { signal } from "@preact/signals";

export type EntityType = "user" | "group" | "role" | "policy";

/** By its ARN, which for a managed policy of AWS is of no account. */
export interface Entity {
  readonly type: EntityType;
  readonly arn: string;
}

/** A principal of the account that a question can be asked for. */
export interface AccountPrincipal {
  readonly type: "user" | "role";
  readonly name: string;
  readonly arn: string;
}

export const ACCOUNT_TABS = ["browse", "graph", "console"] as const;
export type AccountTab = (typeof ACCOUNT_TABS)[number];

export const accountTab = signal<AccountTab>("browse");

export const selected = signal<Entity | null>(null);

/** The users and roles of the account, for completion; empty until an account is loaded. */
export const accountPrincipals = signal<readonly AccountPrincipal[]>([]);

/** Counts the changes of the account: who shows it reads this. */
export const accountVersion = signal(0);

/** Shows an entity in the browser. */
export function showEntity(entity: Entity): void {
  accountTab.value = "browse";
  selected.value = entity;
}
