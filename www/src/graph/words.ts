/** The graph's names for things. */

import type { EdgeType, ExternalKind, GraphNode, NodeType } from "./model";

/** `mark` is the shape that the picture draws. */
export const NODE_WORDS: Readonly<Record<NodeType, { one: string; many: string; mark: string }>> = {
  user: { one: "User", many: "Users", mark: "●" },
  group: { one: "Group", many: "Groups", mark: "⬢" },
  role: { one: "Role", many: "Roles", mark: "◆" },
  policy: { one: "Managed policy", many: "Managed policies", mark: "■" },
  external: { one: "External principal", many: "External principals", mark: "▲" },
};

export const EXTERNAL_WORDS: Readonly<Record<ExternalKind, string>> = {
  account: "Account",
  service: "Service",
  federated: "Identity provider",
  principal: "Principal that is not in this account",
  deleted: "Deleted principal",
  anyone: "Anyone",
};

/** An edge as a kind, and as it is told from either end. */
export const EDGE_WORDS: Readonly<Record<EdgeType, { kind: string; out: string; in: string }>> = {
  member: { kind: "Member of", out: "Member of", in: "Members" },
  attached: { kind: "Attached policy", out: "Attached policies", in: "Attached to" },
  boundary: { kind: "Boundary", out: "Permissions boundary", in: "Boundary of" },
  trusted: { kind: "In the trust policy", out: "Named in the trust policy of", in: "The trust policy names" },
  assume: { kind: "May assume", out: "May assume", in: "May be assumed by" },
};

/** What a node is, in a word or two. */
export function typeWord(node: GraphNode): string {
  if (node.external) return EXTERNAL_WORDS[node.external];
  return node.aws ? "AWS managed policy" : NODE_WORDS[node.type].one;
}
