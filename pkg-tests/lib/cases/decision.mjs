/** Rows that are whole requests: `{ …options, action, resource, context, expect | error, reason?, now?, name }`. */

import { wrongError } from "./error.mjs";

/** When a request happens that does not say it. */
const NOW = "2026-01-01T00:00:00Z";
const NOT_OPTIONS = new Set(["name", "action", "resource", "context", "expect", "error", "reason", "now"]);
const DOCUMENTS = ["permissionsBoundary", "resourcePolicy", "vpcEndpointPolicy"];
const LISTS = ["identityPolicies", "sessionPolicies"];
const LEVELS = ["serviceControlPolicies", "resourceControlPolicies"];

/** `iamlet` is what a module of the package gives. */
export function decision(row, { defaults, define = {} }, iamlet) {
  const request = { ...defaults, ...row };
  let answer;
  try {
    answer = decide(request, define, iamlet);
  } catch (error) {
    return wrongError(request.error, error);
  }
  if (request.error !== undefined) return `expected ${JSON.stringify(request.error)}, got ${answer.decision}`;
  return wrongAnswer(request, answer);
}

function decide(request, define, iamlet) {
  const { action, resource, context } = request;
  const authorizer = new iamlet.Authorizer(options(request, define));
  try {
    return {
      decision: authorizer.decide(action, resource, context),
      batch: authorizer.decideMany([{ action, resource, context }])[0],
      prepared: authorizer.decide(action, resource, context && authorizer.context(context)),
      batchOfPrepared: authorizer.decideMany([{ action, resource, context: context && authorizer.context(context) }])[0],
      reason: authorizer.explain(action, resource, context),
      brief: authorizer.explain(action, resource, context, { statements: "decisive" }),
    };
  } finally {
    authorizer.free();
  }
}

/** The members that are options, with the documents that they name put in. */
function options(request, define) {
  const named = (source) => {
    if (typeof source === "string" && source.startsWith("@")) {
      const document = define[source.slice(1)];
      if (document === undefined) throw new Error(`nothing is defined as ${source}`);
      return document;
    }
    return source?.document === undefined ? source : { ...source, document: named(source.document) };
  };
  const mapped = (value, depth) => (depth > 0 && Array.isArray(value) ? value.map((item) => mapped(item, depth - 1)) : named(value));

  const given = Object.fromEntries(Object.entries(request).filter(([name]) => !NOT_OPTIONS.has(name)));
  for (const [names, depth] of [[DOCUMENTS, 0], [LISTS, 1], [LEVELS, 2]]) {
    for (const name of names) if (name in given) given[name] = mapped(given[name], depth);
  }
  const { now = NOW } = request;
  return { ...given, clock: () => new Date(now) };
}

function conditionsOf({ sets }) {
  return sets.flatMap(({ policies }) => policies).flatMap(({ statements }) => statements).flatMap(({ conditions }) => conditions);
}

function wrongAnswer({ expect, reason: wanted = {} }, { decision, batch, prepared, batchOfPrepared, reason, brief }) {
  if (decision !== expect) return `expected ${expect}, got ${decision}: ${reason.summary} (${reason.step})`;
  const others = { batch, prepared, batchOfPrepared, explain: reason.decision, "brief explain": brief.decision };
  for (const [way, other] of Object.entries(others)) {
    if (other !== decision) return `${way} says ${other}, decide says ${decision}`;
  }
  const got = {
    ...reason,
    decidedBy: reason.decidedBy.map(({ kind, policy, statement }) => `${kind}:${policy}#${statement}`),
    compared: wanted.compared && conditionsOf(reason).map(({ key, policy }) => [key, policy]),
    // Only those that the row names; there may be others.
    warnings: wanted.warnings?.filter((code) => reason.warnings.some((warning) => warning.code === code)),
  };
  for (const [member, value] of Object.entries(wanted)) {
    const [expected, found] = [JSON.stringify(value), JSON.stringify(got[member])];
    if (found !== expected) return `expected reason.${member} ${expected}, got ${found}`;
  }
  return undefined;
}
