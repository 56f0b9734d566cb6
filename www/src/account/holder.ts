/** What policies are attached to: a user, a group or a role. The API has the same calls for each, under other names. */

import type { AttachedPolicy, SyncIAM, Tag } from "iamlet";
import { documentText } from "./documents";
import { everyPage } from "./roster";

export interface Holder {
  readonly type: "user" | "group" | "role";
  readonly name: string;
}

/** As names of operations and members have it. */
const WORDS = { user: "User", group: "Group", role: "Role", policy: "Policy" } as const;

function ask<Answer extends object>(sync: SyncIAM, before: string, { type, name }: Holder, after: string, input: object = {}): Answer {
  const operation: string = `${before}${WORDS[type]}${after}`;
  return sync.call(operation, { [`${WORDS[type]}Name`]: name, ...input }) as unknown as Answer;
}

interface Names {
  PolicyNames?: string[];
  IsTruncated?: boolean;
  Marker?: string;
}

interface Attached {
  AttachedPolicies?: AttachedPolicy[];
  IsTruncated?: boolean;
  Marker?: string;
}

export function attachedPolicies(sync: SyncIAM, holder: Holder): { name: string; arn: string }[] {
  const all = everyPage((paging) => ask<Attached>(sync, "ListAttached", holder, "Policies", paging), ({ AttachedPolicies }) => AttachedPolicies);
  return all.map(({ PolicyName = "", PolicyArn = "" }) => ({ name: PolicyName, arn: PolicyArn }));
}

export function attach(sync: SyncIAM, holder: Holder, arn: string): void {
  ask(sync, "Attach", holder, "Policy", { PolicyArn: arn });
}

export function detach(sync: SyncIAM, holder: Holder, arn: string): void {
  ask(sync, "Detach", holder, "Policy", { PolicyArn: arn });
}

export function inlinePolicies(sync: SyncIAM, holder: Holder): string[] {
  return everyPage((paging) => ask<Names>(sync, "List", holder, "Policies", paging), ({ PolicyNames }) => PolicyNames);
}

export function inlineText(sync: SyncIAM, holder: Holder, policy: string): string {
  return documentText(ask<{ PolicyDocument?: string }>(sync, "Get", holder, "Policy", { PolicyName: policy }).PolicyDocument);
}

export function putInline(sync: SyncIAM, holder: Holder, policy: string, text: string): void {
  ask(sync, "Put", holder, "Policy", { PolicyName: policy, PolicyDocument: text });
}

export function deleteInline(sync: SyncIAM, holder: Holder, policy: string): void {
  ask(sync, "Delete", holder, "Policy", { PolicyName: policy });
}

export function putBoundary(sync: SyncIAM, holder: Holder, arn: string): void {
  ask(sync, "Put", holder, "PermissionsBoundary", { PermissionsBoundary: arn });
}

export function deleteBoundary(sync: SyncIAM, holder: Holder): void {
  ask(sync, "Delete", holder, "PermissionsBoundary");
}

/** What tags are on: a policy goes by its ARN. */
export type Tagged = { readonly type: "user" | "role"; readonly name: string } | { readonly type: "policy"; readonly arn: string };

function tagging<Answer extends object>(sync: SyncIAM, before: string, tagged: Tagged, after: string, input: object = {}): Answer {
  const operation: string = `${before}${WORDS[tagged.type]}${after}`;
  const whose = tagged.type === "policy" ? { PolicyArn: tagged.arn } : { [`${WORDS[tagged.type]}Name`]: tagged.name };
  return sync.call(operation, { ...whose, ...input }) as unknown as Answer;
}

export function tagsOf(sync: SyncIAM, tagged: Tagged): Tag[] {
  return everyPage((paging) => tagging<{ Tags?: Tag[]; IsTruncated?: boolean; Marker?: string }>(sync, "List", tagged, "Tags", paging), ({ Tags }) => Tags);
}

export function addTag(sync: SyncIAM, tagged: Tagged, key: string, value: string): void {
  tagging(sync, "Tag", tagged, "", { Tags: [{ Key: key, Value: value }] });
}

export function removeTag(sync: SyncIAM, tagged: Tagged, key: string): void {
  tagging(sync, "Untag", tagged, "", { TagKeys: [key] });
}
