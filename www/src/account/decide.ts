/** From the account to the Decide view. */

import type { IAM } from "iamlet";
import { allAwsPolicies, loadAwsPolicies, openAccount } from "./client";
import { identity } from "./identity";
import { principalWork } from "./principal";
import type { PrincipalWork } from "./principal";
import { replaceWorkspace, say, view, workspace } from "../state/store";
import { EMPTY_REQUEST, EMPTY_WORKSPACE, freeName } from "../state/workspace";
import type { DraftKind, RequestDraft, Workspace } from "../state/workspace";

/** Loads Decide with the policies of a principal; what is asked of it stays, and what limits it from outside the account. */
export async function decideAs(arn: string): Promise<void> {
  const work = await worked(arn);
  if (work === undefined) return;
  const { action, resource } = workspace.value.request;
  show(work.policies, { ...EMPTY_REQUEST, principal: work.principal, action, resource }, `Deciding as ${arn}`);
}

/** Loads Decide with the question whether a principal, of this account or not, may assume a role of the account. */
export async function decideAssume(principal: string, roleArn: string): Promise<void> {
  const iam = openAccount()!;
  const trust = (await worked(roleArn))?.trust;
  const work = isOwn(iam, principal) ? await worked(principal) : { principal, policies: [] };
  if (trust === undefined || work === undefined) return;
  const policies = [...work.policies, { ...trust, name: freeName(work.policies, trust.name) }];
  show(policies, { ...EMPTY_REQUEST, principal: work.principal, action: assumeAction(trust.text), resource: roleArn }, `Asking whether ${principal} may assume ${roleArn}`);
}

/** The principal's policies; says what is in the way if they cannot be had. */
export async function worked(arn: string): Promise<PrincipalWork | undefined> {
  try {
    return principalWork(openAccount()!, arn);
  } catch (error) {
    if (allAwsPolicies.peek()) return failed(error);
  }
  // A policy of AWS's may be attached that is not among the common ones.
  try {
    await loadAwsPolicies();
    return principalWork(openAccount()!, arn);
  } catch (error) {
    return failed(error);
  }
}

function failed(error: unknown): undefined {
  say((error as Error).message);
  return undefined;
}

function isOwn(iam: IAM, principal: string): boolean {
  return new RegExp(`^arn:[^:]+:(iam|sts)::${identity(iam).id}:(user|role|assumed-role)/`).test(principal);
}

/** Roles of federated users are assumed by actions of their own. */
export function assumeAction(trust: string): string {
  const actions = ["AssumeRole", "AssumeRoleWithWebIdentity", "AssumeRoleWithSAML"].map((name) => `sts:${name}`);
  return actions.find((action) => trust.toLowerCase().includes(`"${action.toLowerCase()}"`)) ?? actions[0]!;
}

/** The organization's, which hold for everyone in the account. */
const ORGANIZATION: ReadonlySet<DraftKind> = new Set<DraftKind>(["scp", "rcp"]);

function show(own: Workspace["policies"], request: RequestDraft, label: string): void {
  const kept = workspace.value.policies.filter(({ kind }) => ORGANIZATION.has(kind));
  let policies = own;
  for (const draft of kept) policies = [...policies, { ...draft, name: freeName(policies, draft.name) }];
  const words = kept.length === 0 ? "" : `, under the ${kept.length === 1 ? "control policy" : `${kept.length} control policies`} of Decide`;
  replaceWorkspace({ ...EMPTY_WORKSPACE, matrix: workspace.value.matrix, policies, request }, `${label}${words}.`);
  view.value = "decide";
}
