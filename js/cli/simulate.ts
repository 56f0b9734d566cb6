/** `iamlet simulate`: decides by policies in files. */

import { readFileSync } from "node:fs";
import { Authorizer } from "../entry/authorizer/node.js";
import type { AuthorizerOptions, NamedPolicy, Reason, RequestContext } from "../authorizer-index.js";
import { EXIT, UsageError, readOptions } from "./usage.js";

const MANY = { type: "string", multiple: true, default: [] as string[] } as const;
const SOMEBODY = "arn:aws:iam::123456789012:user/Somebody";

export function simulate(words: readonly string[]): number {
  const given = readOptions(words, {
    principal: { type: "string", default: SOMEBODY },
    action: MANY,
    resource: MANY,
    context: MANY,
    policy: MANY,
    boundary: { type: "string" },
    session: MANY,
    scp: MANY,
    rcp: MANY,
    "resource-policy": { type: "string" },
    json: { type: "boolean", default: false },
  });
  if (given.action.length === 0) throw new UsageError("--action: expected one at least, such as s3:GetObject");
  const settings: AuthorizerOptions = {
    principal: given.principal,
    identityPolicies: given.policy.map((file) => policy("--policy", file)),
    sessionPolicies: given.session.map((file) => policy("--session", file)),
    serviceControlPolicies: given.scp.map((file) => [policy("--scp", file)]),
    resourceControlPolicies: given.rcp.map((file) => [policy("--rcp", file)]),
    ...(given.boundary === undefined ? {} : { permissionsBoundary: policy("--boundary", given.boundary) }),
    ...(given["resource-policy"] === undefined ? {} : { resourcePolicy: policy("--resource-policy", given["resource-policy"]) }),
  };
  const context = readContext(given.context);
  const resources = given.resource.length === 0 ? ["*"] : given.resource;
  const results = byOptions(() => {
    const authorizer = new Authorizer(settings);
    const pairs = given.action.flatMap((action) => resources.map((resource) => ({ action, resource })));
    return pairs.map((asked) => ({ ...asked, ...authorizer.explain(asked.action, asked.resource, context, { statements: "decisive" }) }));
  });
  console.log(given.json ? JSON.stringify(results, null, 2) : results.map(lines).join("\n"));
  return results.every(({ decision }) => decision === "allowed") ? EXIT.fine : EXIT.denied;
}

function policy(option: string, file: string): NamedPolicy {
  return { name: file, document: readText(option, file) };
}

/** A file's text. What is not UTF-8 is refused: it would be read as other names than are written there. */
function readText(option: string, file: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(file));
  } catch (error) {
    const reason = error instanceof TypeError ? "it is not in UTF-8" : (error as Error).message;
    throw new Error(`${option}: expected a file with a policy, got ${JSON.stringify(file)}: ${reason}`);
  }
}

/** What `ask` answers. The members of a request that it finds wrong have the names of options. */
function byOptions<T>(ask: () => T): T {
  try {
    return ask();
  } catch (error) {
    if (error instanceof TypeError && /^(principal|action|resource|context)\b/.test(error.message)) throw new UsageError(`--${error.message}`);
    throw error;
  }
}

/** Keys with their values; one that is named more than once is a list. */
function readContext(pairs: readonly string[]): RequestContext {
  const context = new Map<string, string[]>();
  for (const pair of pairs) {
    const split = pair.indexOf("=");
    if (split < 1) throw new UsageError(`--context: expected KEY=VALUE, got ${JSON.stringify(pair)}`);
    const key = pair.slice(0, split);
    context.set(key, [...(context.get(key) ?? []), pair.slice(split + 1)]);
  }
  return Object.fromEntries([...context].map(([key, values]) => [key, values.length === 1 ? values[0]! : values]));
}

function lines({ action, resource, decision, summary, decidedBy, missingKeys }: Reason & { action: string; resource: string }): string {
  const more = [
    summary,
    ...decidedBy.map(({ kind, policy, statement }) => `decided by ${kind} ${policy}, statement ${statement + 1}`),
    ...(missingKeys.length === 0 ? [] : [`keys that the request does not have: ${missingKeys.join(", ")}`]),
  ];
  return [`${decision}  ${action}  ${resource}`, ...more.map((line) => `  ${line}`)].join("\n");
}
