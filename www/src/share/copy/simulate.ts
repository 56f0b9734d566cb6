/** The workspace's question as `aws iam simulate-custom-policy`, as far as that can ask it. */

import type { Reason } from "iamlet/authorizer";
import { asksTrust, readPrincipal, takesPart } from "../../engine/question";
import { DECISIONS, KIND_WORDS } from "../../state/words";
import type { ContextEntry, DraftKind, PolicyDraft, Workspace } from "../../state/workspace";
import { shellQuote } from "../../console/code/shell";
import { CopyError } from "./copied";
import type { Copied } from "./copied";

/** What Linux lets one argument have. */
const LONGEST_WORD = 128 * 1024 - 1;
const LONGEST_POLICY = 131_072;
/** A policy that says nothing of the request, for the list must have one. */
const SAYS_NOTHING = '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"none:Nothing","Resource":"*"}]}';

/** `reason` is that of the workspace. */
export function simulateCommand(workspace: Workspace, reason: Reason): Copied {
  const { policies, request } = workspace;
  const notices: string[] = [];
  const used = policies.filter((draft) => takesPart(draft, request));
  const documents = (kind: DraftKind) => used.filter((draft) => draft.kind === kind).map((draft) => compact(draft, notices));
  const words: [option: string, ...values: string[]][] = [];

  const identity = documents("identity");
  if (identity.length === 0) notices.push("There is no identity policy, but the command must have one: it gets one that allows an action that does not exist.");
  words.push(["--policy-input-list", ...(identity.length === 0 ? [SAYS_NOTHING] : identity)]);
  const [boundary] = documents("boundary");
  if (boundary) words.push(["--permissions-boundary-policy-input-list", boundary]);
  const levels = organization(used, notices);
  if (levels) words.push(["--ordered-organization-policy-input-list", levels]);
  words.push(["--action-names", request.action.trim()], ["--resource-arns", request.resource.trim()]);
  const caller = callerOf(workspace, notices);
  const resource = resourcePolicy(used, workspace, caller, notices);
  if (resource) words.push(["--resource-policy", resource]);
  const owner = request.resourceAccount.trim();
  if (/^\d{12}$/.test(owner)) words.push(["--resource-owner", `arn:aws:iam::${owner}:root`]);
  if (caller) words.push(["--caller-arn", caller]);
  const entries = contextEntries(workspace, used, reason);
  if (entries.length > 0) words.push(["--context-entries", JSON.stringify(entries)]);
  leftOut(used, workspace, notices);

  return { text: command(words, notices, reason), notices };
}

function command(words: readonly (readonly string[])[], notices: readonly string[], reason: Reason): string {
  try {
    const options = words.map(([option, ...values]) => `  ${option} ${values.map(shellQuote).join(" ")}`);
    if (words.some((values) => values.some((value) => new TextEncoder().encode(value).length > LONGEST_WORD))) {
      throw new CopyError("A policy is longer than a command line's argument may be (128 KiB).");
    }
    const comments = [`iamlet: ${DECISIONS[reason.decision].word.toLowerCase()} (${reason.decision})`, ...notices].map((line) => `# ${line.replace(/\s+/g, " ")}\n`);
    return `${comments.join("")}aws iam simulate-custom-policy \\\n${options.join(" \\\n")}\n`;
  } catch (error) {
    if (error instanceof TypeError) throw new CopyError(`There can be no such command: ${error.message}.`);
    throw error;
  }
}

/** A document on one line; as it is where that would lose something. */
function compact({ name, text }: PolicyDraft, notices: string[]): string {
  if (/[^\t\n\r\u0020-\u00ff]/.test(text)) notices.push(`“${name}” has characters that IAM does not take in policies (beyond U+00FF).`);
  let short = text;
  try {
    const bare = JSON.stringify(JSON.parse(text));
    if (bare.replace(/\s+/g, "") === text.replace(/\s+/g, "")) short = bare;
  } catch {
    // The engine reads every policy that takes part before a command is made.
  }
  if (short.length > LONGEST_POLICY) notices.push(`“${name}” is longer than the simulation takes (${LONGEST_POLICY} characters).`);
  return short;
}

function organization(used: readonly PolicyDraft[], notices: string[]): string | undefined {
  const scps = used.filter(({ kind }) => kind === "scp");
  if (scps.length === 0) return undefined;
  const last = Math.max(...scps.map(({ level }) => level ?? 0));
  const levels = Array.from({ length: last + 1 }, (_, level) => scps.filter((draft) => (draft.level ?? 0) === level));
  if (levels.some((level) => level.length === 0)) {
    notices.push("Service control policies are left out: the command takes no level without a policy, and one of the levels has none.");
    return undefined;
  }
  if (levels.length > 7) {
    notices.push("Service control policies are left out: the command takes at most seven levels.");
    return undefined;
  }
  notices.push("Service control policies need an AWS CLI from August 2026 or later.");
  return JSON.stringify(levels.map((level) => ({ ServiceControlPolicyInputList: level.map((draft) => compact(draft, notices)) })));
}

/** The ARN of the user or role that asks; the simulation knows no other callers. */
function callerOf({ request }: Workspace, notices: string[]): string | undefined {
  const principal = readPrincipal(request.principal);
  const { arn, roleArn } = typeof principal === "string" ? { arn: principal, roleArn: undefined } : principal;
  if (arn && /^arn:[^:]+:iam::\d{12}:(user|role)\//.test(arn)) return arn;
  const [, partition, account, role] = /^arn:([^:]+):sts::(\d{12}):assumed-role\/([^/]+)\//.exec(arn ?? "") ?? [];
  if (role) {
    notices.push("The caller is the role of the session: the simulation knows no sessions.");
    return roleArn ?? `arn:${partition}:iam::${account}:role/${role}`;
  }
  notices.push(`The principal is left out: the simulation asks for users and roles only, and this is ${arn ? `“${arn}”` : "a federated requester"}.`);
  return undefined;
}

function resourcePolicy(used: readonly PolicyDraft[], { request }: Workspace, caller: string | undefined, notices: string[]): string | undefined {
  const trust = asksTrust(request);
  const draft = used.find(({ kind }) => kind === (trust ? "trust" : "resource"));
  if (!draft) return undefined;
  if (trust) {
    notices.push(`The trust policy “${draft.name}” is left out: the simulation does not read it.`);
    return undefined;
  }
  if (caller && /:user\//.test(caller)) return compact(draft, notices);
  notices.push(`The resource policy “${draft.name}” is left out: the simulation takes one for IAM users only.`);
  return undefined;
}

const LEFT_OUT: readonly DraftKind[] = ["session", "rcp", "endpoint"];

function leftOut(used: readonly PolicyDraft[], { request }: Workspace, notices: string[]): void {
  for (const { kind, name } of used) {
    if (LEFT_OUT.includes(kind)) notices.push(`The ${KIND_WORDS[kind].one} “${name}” is left out: the simulation knows no such policies.`);
  }
  if (request.context.some(({ absent, key }) => absent && key.trim() !== "")) notices.push("Keys that are set to be absent are left out; AWS leaves keys absent unless it fills them in.");
}

/** Keys that AWS's simulation fills in by itself. */
const AWS_FILLS = /^aws:(principalaccount|principalid|principaltype|type|userid|username|principalorgid|principalorgmasteraccountid|principalorgpaths)$/i;

/** What is typed, and what iamlet filled in that policies ask for and AWS would not fill in. */
function contextEntries({ request }: Workspace, used: readonly PolicyDraft[], reason: Reason): object[] {
  const typed = request.context.filter(({ key, values, absent }) => key.trim() !== "" && !absent && values.length > 0);
  const taken = new Set(request.context.map(({ key }) => key.trim().toLowerCase()));
  const filled = Object.entries(reason.filledKeys)
    .filter(([key]) => !taken.has(key.toLowerCase()) && !AWS_FILLS.test(key) && used.some(({ text }) => text.toLowerCase().includes(key.toLowerCase())))
    .map(([key, values]): ContextEntry => ({ key, values }));
  return [...typed, ...filled].map(({ key, values, list }) => ({
    ContextKeyName: key.trim(),
    ContextKeyValues: values,
    ContextKeyType: keyType(key.trim(), reason) + (list || values.length > 1 ? "List" : ""),
  }));
}

const TYPES: readonly [operators: RegExp, type: string][] = [
  [/numeric/i, "numeric"],
  [/date/i, "date"],
  [/bool/i, "boolean"],
  [/ipaddress/i, "ip"],
  [/binary/i, "binary"],
];

/** As the operators of the policies take it; text if they do not agree. */
function keyType(key: string, reason: Reason): string {
  const operators = new Set<string>();
  for (const { policies } of reason.sets)
    for (const { statements } of policies)
      for (const { conditions } of statements)
        for (const condition of conditions) if (condition.key.toLowerCase() === key.toLowerCase() && condition.request) operators.add(condition.operator);
  const [operator, ...others] = operators;
  const found = TYPES.find(([pattern]) => operator !== undefined && [operator, ...others].every((name) => pattern.test(name)));
  return found?.[1] ?? "string";
}
