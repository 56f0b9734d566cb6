/** From a workspace to the question that the engine answers. */

import { Authorizer } from "iamlet/authorizer";
import type { AuthorizerOptions, ContextValue, NamedPolicy, Principal, Reason, RequestContext } from "iamlet/authorizer";
import { KIND_WORDS } from "../state/words";
import type { ContextEntry, DraftKind, PolicyDraft, RequestDraft, Workspace } from "../state/workspace";
import { isDescription } from "./principal";

/** The actions whose resource is a role, with its trust policy. */
const TRUST_ACTIONS = /^sts:(assumerole\w*|tagsession|setsourceidentity|setcontext)$/i;
const ROLE = /^arn:[^:]*:iam::\d{12}:role\//;

/** Whether a request is decided with the trust policy as the resource's. */
export function asksTrust({ action, resource }: Pick<RequestDraft, "action" | "resource">): boolean {
  return TRUST_ACTIONS.test(action.trim()) && ROLE.test(resource.trim());
}

/** Whether a draft has a part in the request: it is not set aside, not empty, and of a type that applies. */
export function takesPart(draft: PolicyDraft, request: Pick<RequestDraft, "action" | "resource">): boolean {
  if (draft.off || draft.text.trim() === "") return false;
  if (draft.kind === "trust") return asksTrust(request);
  return draft.kind !== "resource" || !asksTrust(request);
}

/** An error at the member of the request that it is about. */
export class FieldError extends Error {
  readonly field: "principal" | "action" | "resource" | "resourceAccount" | "context";

  constructor(field: FieldError["field"], message: string) {
    super(message);
    this.field = field;
  }
}

/** The principal of a request; throws FieldError for one that begins as JSON and is none. */
export function readPrincipal(text: string): Principal {
  if (!isDescription(text)) return text.trim();
  try {
    return JSON.parse(text) as Principal;
  } catch (error) {
    throw new FieldError("principal", `not JSON: ${(error as Error).message}`);
  }
}

/** Throws FieldError for a key that is given twice; in two spellings the engine refuses it. */
export function readContext(entries: readonly ContextEntry[]): RequestContext {
  const context: Record<string, ContextValue> = Object.create(null);
  for (const { key: typed, values, list, absent } of entries) {
    const key = typed.trim();
    if (key === "") continue;
    if (key in context) throw new FieldError("context", `the key ${JSON.stringify(key)} is given twice`);
    if (absent) context[key] = null;
    else if (list || values.length > 1) context[key] = values;
    else if (values.length === 1) context[key] = values[0]!;
  }
  return context;
}

/** What an authorizer is made from. Policies go by the names of their drafts. Throws for two of a type that a request has one of. */
export function authorizerOptions(policies: readonly PolicyDraft[], request: RequestDraft): AuthorizerOptions {
  const used = policies.filter((draft) => takesPart(draft, request));
  const of = (kind: DraftKind): NamedPolicy[] => used.filter((draft) => draft.kind === kind).map(named);
  const options: { -readonly [Member in keyof AuthorizerOptions]: AuthorizerOptions[Member] } = {
    principal: readPrincipal(request.principal),
    identityPolicies: of("identity"),
    sessionPolicies: of("session"),
    serviceControlPolicies: levels(used, "scp"),
    resourceControlPolicies: levels(used, "rcp"),
  };
  const only = (kind: DraftKind): NamedPolicy | undefined => {
    const [first, second] = of(kind);
    // One of them would have no say, and nobody could tell which.
    if (second) throw new Error(`a request has one ${KIND_WORDS[kind].one}: set ${first!.name} or ${second.name} aside`);
    return first;
  };
  const boundary = only("boundary");
  if (boundary) options.permissionsBoundary = boundary;
  const resourcePolicy = only(asksTrust(request) ? "trust" : "resource");
  if (resourcePolicy) options.resourcePolicy = resourcePolicy;
  const endpoint = only("endpoint");
  if (endpoint) {
    options.vpcEndpointPolicy = endpoint;
    options.vpcEndpointType = request.endpointType;
  }
  const account = request.resourceAccount.trim();
  if (account !== "") options.resourceAccount = account;
  return options;
}

function named({ name, text }: PolicyDraft): NamedPolicy {
  return { name, document: text };
}

/** The policies of a kind by their levels; a level between that has none allows nothing. */
function levels(policies: readonly PolicyDraft[], kind: "scp" | "rcp"): NamedPolicy[][] {
  const found: NamedPolicy[][] = [];
  for (const draft of policies.filter((draft) => draft.kind === kind)) {
    const level = draft.level ?? 0;
    while (found.length <= level) found.push([]);
    found[level]!.push(named(draft));
  }
  return found;
}

/** Decides the workspace's request, with the reason. Throws PolicyError, FieldError or TypeError. */
export function explain({ policies, request }: Pick<Workspace, "policies" | "request">): Reason {
  const context = readContext(request.context);
  const authorizer = new Authorizer(authorizerOptions(policies, request));
  try {
    return authorizer.explain(request.action.trim(), request.resource.trim(), context);
  } finally {
    authorizer.free();
  }
}

/** The draft that a name in a reason means. */
export function draftNamed(policies: readonly PolicyDraft[], name: string): PolicyDraft | undefined {
  return policies.find((draft) => draft.name === name);
}
