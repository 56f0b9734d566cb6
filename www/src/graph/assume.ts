/** Who may assume which role: asked of the engine, principal by principal, in slices that leave the page alive. */

import { Authorizer, Policy } from "iamlet";
import type { Principal } from "iamlet";
import { decodeDocument } from "./model";
import type { Details, Graph, GraphEdge } from "./model";

const ACTION = "sts:AssumeRole";
const SLICE_MS = 12;

/** A user or role with all that decides what it may do. */
interface Subject {
  readonly arn: string;
  readonly principal: Principal;
  readonly identity: readonly Policy[];
  readonly boundary: Policy | undefined;
}

/** Roles whose trust policies are the same. */
interface Trusting {
  readonly policy: Policy;
  readonly roles: string[];
}

export interface Assumptions {
  readonly edges: readonly GraphEdge[];
  readonly problems: readonly string[];
}

export interface Pace {
  /** Called between slices; resolves when the next may run, `false` to stop. */
  readonly pause: (done: number, of: number) => Promise<boolean>;
}

/** The edges that the engine grants with an empty context; `undefined` when it was stopped. */
export async function assumptions(details: Details, graph: Graph, { pause }: Pace): Promise<Assumptions | undefined> {
  const library = new Library(details);
  const edges: GraphEdge[] = [];
  try {
    const trusting = library.trusting(graph);
    const subjects = library.subjects();
    let started = performance.now();
    for (const [done, subject] of subjects.entries()) {
      const candidates = trusting.filter(({ named }) => named.has(subject.arn) || named.has(graph.root) || named.has("*")).map(({ trusting }) => trusting);
      for (const to of assumable(subject, candidates)) edges.push({ id: `assume ${subject.arn} ${to}`, type: "assume", from: subject.arn, to });
      if (performance.now() - started < SLICE_MS) continue;
      if (!(await pause(done + 1, subjects.length))) return undefined;
      started = performance.now();
    }
    return { edges, problems: library.problems };
  } finally {
    library.free();
  }
}

/** The roles among the candidates that the subject may assume. */
function assumable(subject: Subject, candidates: readonly Trusting[]): string[] {
  const [first] = candidates;
  if (first === undefined) return [];
  const { principal, identity: identityPolicies, boundary: permissionsBoundary } = subject;
  const authorizer = new Authorizer({ principal, identityPolicies, resourcePolicy: first.policy, ...(permissionsBoundary ? { permissionsBoundary } : {}) });
  try {
    return candidates.flatMap(({ policy, roles }) => {
      authorizer.update({ resourcePolicy: policy });
      return roles.filter((role) => authorizer.isAllowed(ACTION, role));
    });
  } finally {
    authorizer.free();
  }
}

/** The policies of an account, each compiled once. */
class Library {
  readonly problems: string[] = [];
  readonly #details: Details;
  readonly #compiled = new Map<string, Policy | undefined>();
  readonly #managed = new Map<string, Policy | undefined>();
  readonly #groups = new Map<string, { readonly policies: readonly Policy[]; readonly unknown: readonly string[] }>();

  constructor(details: Details) {
    this.#details = details;
    for (const { Arn = "", PolicyName = "", PolicyVersionList = [] } of details.Policies ?? []) {
      const version = PolicyVersionList.find(({ IsDefaultVersion }) => IsDefaultVersion);
      if (version?.Document) this.#managed.set(Arn, this.#compile(version.Document, `The policy ${PolicyName}`));
    }
    for (const { GroupName = "", GroupPolicyList, AttachedManagedPolicies } of details.GroupDetailList ?? []) {
      this.#groups.set(GroupName, this.#held(GroupPolicyList, AttachedManagedPolicies));
    }
  }

  /** Roles by their trust policies, with whom these name. */
  trusting(graph: Graph): { trusting: Trusting; named: ReadonlySet<string> }[] {
    const byPolicy = new Map<Policy, Trusting>();
    const names = new Map<string, Set<string>>();
    for (const { type, from, to } of graph.edges) {
      if (type !== "trusted") continue;
      const name = graph.nodes.get(from)?.external === "anyone" ? "*" : from;
      names.set(to, (names.get(to) ?? new Set()).add(name));
    }
    for (const { Arn = "", RoleName = "", AssumeRolePolicyDocument } of this.#details.RoleDetailList ?? []) {
      const policy = names.has(Arn) && this.#compile(AssumeRolePolicyDocument, `The trust policy of ${RoleName}`);
      if (!policy) continue;
      const same = byPolicy.get(policy);
      if (same) same.roles.push(Arn);
      else byPolicy.set(policy, { policy, roles: [Arn] });
    }
    return [...byPolicy.values()].map((trusting) => ({ trusting, named: names.get(trusting.roles[0]!)! }));
  }

  subjects(): Subject[] {
    const { UserDetailList = [], RoleDetailList = [] } = this.#details;
    const users = UserDetailList.map(({ Arn = "", UserId = "", Tags, UserPolicyList, AttachedManagedPolicies, GroupList = [], PermissionsBoundary }) => {
      const groups = GroupList.flatMap((name) => this.#groups.get(name) ?? []);
      const own = this.#held(UserPolicyList, AttachedManagedPolicies);
      const held = [own, ...groups];
      return this.#subject(Arn, UserId, Tags, held, PermissionsBoundary?.PermissionsBoundaryArn);
    });
    const roles = RoleDetailList.map(({ Arn = "", RoleId = "", Tags, RolePolicyList, AttachedManagedPolicies, PermissionsBoundary }) => {
      // A role makes requests in sessions only.
      const held = [this.#held(RolePolicyList, AttachedManagedPolicies)];
      return this.#subject(Arn, `${RoleId}:session`, Tags, held, PermissionsBoundary?.PermissionsBoundaryArn);
    });
    // A policy that cannot be read may deny anything: whoever has one is left out, and the policy is named.
    return [...users, ...roles].filter((subject) => subject !== undefined);
  }

  #subject(arn: string, userId: string, tags: readonly { Key?: string; Value?: string }[] = [], held: readonly Held[], bounds: string | undefined): Subject | undefined {
    const boundary = bounds === undefined ? undefined : this.#managed.get(bounds);
    const unknown = held.flatMap(({ unknown }) => unknown);
    if (bounds !== undefined && boundary === undefined) unknown.push(bounds);
    for (const policy of unknown) this.#say(`${policy} cannot be read: what those may assume who have it is not shown.`);
    if (unknown.length > 0) return undefined;
    const principal = { arn, userId, tags: Object.fromEntries(tags.map(({ Key = "", Value = "" }) => [Key, Value])) };
    return { arn, principal, identity: held.flatMap(({ policies }) => policies), boundary };
  }

  #held(inline: readonly { PolicyName?: string; PolicyDocument?: string }[] = [], attached: readonly { PolicyArn?: string }[] = []): Held {
    const policies: Policy[] = [];
    const unknown: string[] = [];
    for (const { PolicyName, PolicyDocument } of inline) {
      const policy = this.#compile(PolicyDocument, `The inline policy ${PolicyName}`);
      if (policy) policies.push(policy);
      else unknown.push(`The inline policy ${PolicyName}`);
    }
    for (const { PolicyArn = "" } of attached) {
      const policy = this.#managed.get(PolicyArn);
      if (policy) policies.push(policy);
      else unknown.push(PolicyArn);
    }
    return { policies, unknown };
  }

  #compile(document: string | undefined, what: string): Policy | undefined {
    const text = decodeDocument(document);
    if (this.#compiled.has(text)) return this.#compiled.get(text);
    let policy: Policy | undefined;
    try {
      policy = Policy.compile(text);
    } catch (error) {
      this.#say(`${what} could not be used: ${(error as Error).message}`);
    }
    this.#compiled.set(text, policy);
    return policy;
  }

  #say(problem: string): void {
    if (!this.problems.includes(problem)) this.problems.push(problem);
  }

  free(): void {
    for (const policy of this.#compiled.values()) policy?.free();
  }
}

interface Held {
  readonly policies: readonly Policy[];
  readonly unknown: readonly string[];
}
