/** From a principal of the account to a question about it: who it is, and the policies that it has. */

import type { IAM, SyncIAM, Tag } from "iamlet";
import { documentText } from "./documents";
import { attachedPolicies, inlinePolicies, inlineText } from "./holder";
import type { Holder } from "./holder";
import { everyPage } from "./roster";
import { draftId, freeName } from "../state/workspace";
import type { DraftKind, PolicyDraft } from "../state/workspace";

export interface PrincipalWork {
  /** For a request: the ARN, or the JSON of a description where more than that is to be known. */
  readonly principal: string;
  /** Identity policies, a user's with those of its groups, and the boundary. */
  readonly policies: PolicyDraft[];
  /** A role's trust policy, for questions about who may assume it. It has no say in what the role may do. */
  readonly trust?: PolicyDraft;
}

const ROOT = /^arn:[^:]*:iam::\d{12}:root$/;
const OWN = /^arn:[^:]*:iam::\d{12}:(user|role)\/(?:.*\/)?([^/]+)$/;
const SESSION = /^arn:[^:]*:sts::\d{12}:assumed-role\/([^/]+)\/([^/]+)$/;

/** Throws an Error that says so if the account has no such user, role or session of a role. */
export function principalWork(iam: IAM, arn: string): PrincipalWork {
  if (ROOT.test(arn)) return { principal: arn, policies: [] };
  const [, role, session] = SESSION.exec(arn) ?? [];
  if (role !== undefined) return roleWork(iam.sync, role, arn, session);
  const [, type, name = ""] = OWN.exec(arn) ?? [];
  if (type === "user") return userWork(iam.sync, name, arn);
  if (type === "role") return roleWork(iam.sync, name, arn);
  throw new Error(`${arn} is not the ARN of a user or role.`);
}

function userWork(sync: SyncIAM, name: string, arn: string): PrincipalWork {
  const { User } = sync.getUser({ UserName: name });
  assertSame(User?.Arn, arn);
  const drafts = new Drafts(sync);
  drafts.addHolder({ type: "user", name });
  const groups = everyPage((paging) => sync.listGroupsForUser({ UserName: name, ...paging }), ({ Groups }) => Groups);
  for (const { GroupName = "" } of groups) drafts.addHolder({ type: "group", name: GroupName });
  drafts.addBoundary(User?.PermissionsBoundary?.PermissionsBoundaryArn);
  return { principal: described(arn, User?.UserId, User?.Tags, drafts.all), policies: drafts.all };
}

function roleWork(sync: SyncIAM, name: string, arn: string, session?: string): PrincipalWork {
  const { Role } = sync.getRole({ RoleName: name });
  if (session === undefined) assertSame(Role?.Arn, arn);
  const drafts = new Drafts(sync);
  drafts.addHolder({ type: "role", name });
  drafts.addBoundary(Role?.PermissionsBoundary?.PermissionsBoundaryArn);
  // A role makes requests in sessions only; where none is named, it is one of some name.
  const id = `${Role?.RoleId}:${session ?? "session"}`;
  const principal = described(arn, id, Role?.Tags, drafts.all, session === undefined ? undefined : Role?.Arn);
  const trust = drafts.named("trust", `Trust policy of ${name}`, documentText(Role?.AssumeRolePolicyDocument));
  return { principal, policies: drafts.all, trust };
}

/** The name alone could be that of another path. */
function assertSame(found: string | undefined, arn: string): void {
  if (found !== arn) throw new Error(`${arn} is not in the account: ${found} has that name.`);
}

/** The ARN where nothing else can matter, for it is easier to read. */
function described(arn: string, userId: string | undefined, tags: readonly Tag[] | undefined, policies: readonly PolicyDraft[], roleArn?: string): string {
  const asksId = policies.some(({ text }) => /userid/i.test(text));
  if (!tags?.length && !asksId && roleArn === undefined) return arn;
  const described = {
    arn,
    userId,
    ...(roleArn === undefined ? {} : { roleArn }),
    ...(tags?.length ? { tags: Object.fromEntries(tags.map(({ Key, Value }) => [Key, Value])) } : {}),
  };
  return JSON.stringify(described, null, 2);
}

/** Drafts of policies, each by a name of its own. */
class Drafts {
  readonly all: PolicyDraft[] = [];
  readonly #seen = new Set<string>();
  readonly #sync: SyncIAM;

  constructor(sync: SyncIAM) {
    this.#sync = sync;
  }

  addHolder(holder: Holder): void {
    for (const policy of inlinePolicies(this.#sync, holder)) {
      const taken = this.all.some(({ name }) => name === policy);
      this.all.push(this.named("identity", taken ? `${policy} (${holder.name})` : policy, inlineText(this.#sync, holder, policy)));
    }
    for (const { name, arn } of attachedPolicies(this.#sync, holder)) {
      // Attached to the user and to its group, it says nothing more.
      if (this.#seen.has(arn)) continue;
      this.#seen.add(arn);
      this.all.push(this.named("identity", name, managedText(this.#sync, arn)));
    }
  }

  addBoundary(arn: string | undefined): void {
    if (arn === undefined) return;
    const { Policy } = this.#sync.getPolicy({ PolicyArn: arn });
    this.all.push(this.named("boundary", Policy?.PolicyName ?? arn, managedText(this.#sync, arn)));
  }

  named(kind: DraftKind, name: string, text: string): PolicyDraft {
    return { id: draftId(), kind, name: freeName(this.all, name), text };
  }
}

/** The version of a managed policy that is in force. */
export function managedText(sync: SyncIAM, arn: string): string {
  const { Policy } = sync.getPolicy({ PolicyArn: arn });
  const { PolicyVersion } = sync.getPolicyVersion({ PolicyArn: arn, VersionId: Policy?.DefaultVersionId ?? "" });
  return documentText(PolicyVersion?.Document);
}
