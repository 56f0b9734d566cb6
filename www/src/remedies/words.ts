/** What is said where there is nothing to propose. */

import type { Reason } from "iamlet/authorizer";
import type { Workspace } from "../state/workspace";
import { needsRole } from "./propose";
import { Scene } from "./scene";
import type { Findings } from "./search";

/** Why no change was found. */
export function whyNothing(workspace: Workspace, reason: Reason, { tried, cut }: Pick<Findings, "tried" | "cut">): string {
  const scene = new Scene(workspace, reason);
  if (reason.step === "credential type") return `${credentials(scene)} No policy and no context key changes that.`;
  if (reason.step === "partition") {
    return `The resource lies in another partition than the principal (${partition(scene.resource)}). No policy reaches from one partition into another: ask with a principal of that partition.`;
  }
  if (needsRole(scene)) return `${scene.action} asks for one role: give the ARN of that role as the resource, and its trust policy decides.`;
  if (tried === 0 && cut) return "These policies are too long for changes to be looked for while the page stays quick.";
  const count = tried === 1 ? "One change was" : `${tried} changes were`;
  const end = cut ? "The search ended there." : "Too many things are in the way: the reason lists them.";
  return `${count} tried – context keys, the request itself, Allow statements added, Deny statements narrowed or removed, up to three together – and none makes the request allowed. ${end}`;
}

function partition(resource: string): string {
  return resource.split(":")[1] ?? "";
}

function credentials({ action, reason }: Scene): string {
  const type = reason.filledKeys["aws:PrincipalType"]?.[0];
  if (type === "Anonymous") return `${action} takes signed requests only, and this one is anonymous.`;
  if (type === "Account") return `The root user may not call ${action}.`;
  if (type === "FederatedUser") return `A federated user session may not call ${action}.`;
  return `These temporary credentials may not call ${action}.`;
}
