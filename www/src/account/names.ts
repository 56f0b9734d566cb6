/** What the account's things are called. */

import type { EntityType } from "./state";

export const TYPE_WORDS: Readonly<Record<EntityType, { one: string; many: string; mark: string }>> = {
  user: { one: "user", many: "Users", mark: "U" },
  group: { one: "group", many: "Groups", mark: "G" },
  role: { one: "role", many: "Roles", mark: "R" },
  policy: { one: "policy", many: "Policies", mark: "P" },
};
