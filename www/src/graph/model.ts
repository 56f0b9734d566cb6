/** The graph of an account: from its authorization details to nodes and edges. What the engine has to say is in `assume.ts`. */

import type { IAM } from "iamlet";
import { readTrust } from "./trust";
import type { TrustedPrincipal } from "./trust";

export type Details = Partial<ReturnType<IAM["sync"]["getAccountAuthorizationDetails"]>>;

export const NODE_TYPES = ["user", "group", "role", "policy", "external"] as const;
export type NodeType = (typeof NODE_TYPES)[number];

/** What a principal that is no user or role of this account is. */
export type ExternalKind = "account" | "service" | "federated" | "principal" | "deleted" | "anyone";

export const EDGE_TYPES = ["member", "attached", "boundary", "trusted", "assume"] as const;
export type EdgeType = (typeof EDGE_TYPES)[number];

export interface GraphNode {
  /** The ARN; of an external principal, as the trust policy names it. */
  readonly id: string;
  readonly type: NodeType;
  readonly label: string;
  readonly external?: ExternalKind;
  /** Of a managed policy of AWS. */
  readonly aws?: boolean;
  /** How many inline policies it has. */
  readonly inline?: number;
  readonly created?: Date;
}

export interface GraphEdge {
  readonly id: string;
  readonly type: EdgeType;
  /** The member, who has the policy, who assumes. */
  readonly from: string;
  readonly to: string;
  /** Of `trusted`: what the statement asks for; empty when it asks for nothing. */
  readonly condition?: string;
}

export interface Graph {
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly edges: readonly GraphEdge[];
  /** The id of the node of the account itself, where a trust policy names it. */
  readonly root: string;
  /** What of the account could not be read, in sentences. */
  readonly problems: readonly string[];
}

/** Collects nodes and edges, each once. */
class Builder {
  readonly nodes = new Map<string, GraphNode>();
  readonly edges = new Map<string, GraphEdge>();
  readonly problems: string[] = [];

  node(node: GraphNode): void {
    if (!this.nodes.has(node.id)) this.nodes.set(node.id, node);
  }

  edge(type: EdgeType, from: string, to: string, condition?: string): void {
    const id = `${type} ${from} ${to}`;
    const before = this.edges.get(id);
    // Two statements name the same principal: the one without a condition says all.
    const both = before?.condition && condition ? `${before.condition}; or ${condition}` : "";
    const said = before === undefined ? condition : both;
    this.edges.set(id, { id, type, from, to, ...(said === undefined ? {} : { condition: said }) });
  }

  policy(arn: string | undefined, name: string | undefined, created?: Date): void {
    if (!arn) return;
    const aws = arn.includes(":iam::aws:");
    this.node({ id: arn, type: "policy", label: name ?? lastPart(arn), ...(aws ? { aws } : {}), ...dated(created) });
  }
}

/** The graph of what the details say. */
export function buildGraph(details: Details): Graph {
  const builder = new Builder();
  const groups = new Map<string, string>();
  for (const policy of details.Policies ?? []) builder.policy(policy.Arn, policy.PolicyName, policy.CreateDate);
  for (const group of details.GroupDetailList ?? []) {
    const id = group.Arn ?? "";
    groups.set(group.GroupName ?? "", id);
    builder.node({ id, type: "group", label: group.GroupName ?? "", ...counted(group.GroupPolicyList), ...dated(group.CreateDate) });
    attachments(builder, id, group.AttachedManagedPolicies);
  }
  for (const user of details.UserDetailList ?? []) {
    const id = user.Arn ?? "";
    builder.node({ id, type: "user", label: user.UserName ?? "", ...counted(user.UserPolicyList), ...dated(user.CreateDate) });
    for (const name of user.GroupList ?? []) if (groups.has(name)) builder.edge("member", id, groups.get(name)!);
    attachments(builder, id, user.AttachedManagedPolicies, user.PermissionsBoundary?.PermissionsBoundaryArn);
  }
  for (const role of details.RoleDetailList ?? []) {
    const id = role.Arn ?? "";
    builder.node({ id, type: "role", label: role.RoleName ?? "", ...counted(role.RolePolicyList), ...dated(role.CreateDate) });
    attachments(builder, id, role.AttachedManagedPolicies, role.PermissionsBoundary?.PermissionsBoundaryArn);
  }
  const root = rootOf(builder.nodes.values());
  trusts(builder, details, root);
  return { nodes: builder.nodes, edges: [...builder.edges.values()], root, problems: builder.problems };
}

type Attached = readonly { readonly PolicyArn?: string; readonly PolicyName?: string }[];

function attachments(builder: Builder, id: string, attached: Attached = [], boundary?: string): void {
  for (const { PolicyArn, PolicyName } of attached) {
    if (!PolicyArn) continue;
    builder.policy(PolicyArn, PolicyName);
    builder.edge("attached", id, PolicyArn);
  }
  if (!boundary) return;
  builder.policy(boundary, undefined);
  builder.edge("boundary", id, boundary);
}

/** An edge from everyone whom a trust policy names. */
function trusts(builder: Builder, details: Details, root: string): void {
  const ids = new Map<string, string>();
  for (const { UserId, Arn } of details.UserDetailList ?? []) ids.set(UserId ?? "", Arn ?? "");
  for (const { RoleId, Arn } of details.RoleDetailList ?? []) ids.set(RoleId ?? "", Arn ?? "");
  for (const role of details.RoleDetailList ?? []) {
    try {
      for (const trusted of readTrust(decodeDocument(role.AssumeRolePolicyDocument))) {
        const from = principalNode(builder, trusted, ids, root);
        builder.edge("trusted", from, role.Arn ?? "", trusted.condition);
      }
    } catch (error) {
      builder.problems.push(`The trust policy of ${role.RoleName} could not be read: ${(error as Error).message}`);
    }
  }
}

/** The node of a principal that a trust policy names: one that is there already, or one from outside. */
function principalNode(builder: Builder, { type, name }: TrustedPrincipal, ids: ReadonlyMap<string, string>, root: string): string {
  const known = ids.get(name) ?? (type === "AWS" && /^\d{12}$/.test(name) ? root.replace(/\d{12}/, name) : name);
  if (builder.nodes.has(known)) return known;
  builder.node({ id: known, type: "external", ...external(type, known, root) });
  return known;
}

function external(type: string, name: string, root: string): Pick<GraphNode, "external" | "label"> {
  if (name === "*") return { external: "anyone", label: "Anyone" };
  if (name.startsWith("not ")) return { external: "anyone", label: `Anyone but ${name.slice(4)}` };
  if (type === "Service") return { external: "service", label: name };
  if (type === "Federated") return { external: "federated", label: name.replace(/^arn:.*?-provider\//, "") };
  if (name === root) return { external: "account", label: "This account" };
  if (/^arn:[^:]*:iam::\d{12}:root$/.test(name)) return { external: "account", label: `Account ${account(name)}` };
  if (/^A(IDA|ROA)\w+$/.test(name)) return { external: "deleted", label: `Deleted ${name.startsWith("AIDA") ? "user" : "role"} ${name}` };
  const rest = name.startsWith("arn:") ? name.split(":").slice(5).join(":") : name;
  return { external: "principal", label: account(name) && account(name) !== account(root) ? `${rest} in ${account(name)}` : rest };
}

const account = (arn: string): string => /:(\d{12}):/.exec(arn)?.[1] ?? "";

/** The ARN of the root of the account that the entities are of. */
function rootOf(nodes: Iterable<GraphNode>): string {
  for (const { id } of nodes) {
    const [, prefix] = /^(arn:[^:]*:iam::\d{12}:)/.exec(id) ?? [];
    if (prefix) return `${prefix}root`;
  }
  return "";
}

/** Documents in answers are percent-encoded. */
export function decodeDocument(document: string | undefined): string {
  return document === undefined || !document.startsWith("%") ? (document ?? "") : decodeURIComponent(document);
}

function counted(inline: readonly unknown[] | undefined): Pick<GraphNode, "inline"> {
  return inline && inline.length > 0 ? { inline: inline.length } : {};
}

function dated(created: Date | undefined): Pick<GraphNode, "created"> {
  return created === undefined ? {} : { created };
}

const lastPart = (arn: string): string => arn.slice(arn.lastIndexOf("/") + 1);
