/** What a request asks, in the words of policies. */

import { Refusal } from "./refusal.js";

/** `/documents/<team>` and `/documents/<team>/<name>`. Nothing is encoded in them, so that the origin cannot read another name. */
const PATH = /^\/documents\/([\w-]{1,64})(?:\/([\w.-]{1,64}))?$/;

const OF_TEAM = { GET: "docs:ListDocuments" };
const OF_DOCUMENT = { GET: "docs:GetDocument", PUT: "docs:PutDocument", DELETE: "docs:DeleteDocument" };

/** Claims that become tags of the principal: `aws:PrincipalTag/team`. */
const TAGS = ["team", "clearance"];

/** Action and resource. */
export function askedBy(request) {
  const [, team, name] = PATH.exec(new URL(request.url).pathname) ?? [];
  if (team === undefined) throw new Refusal(404, "notFound", "there is no such path");
  const actions = name === undefined ? OF_TEAM : OF_DOCUMENT;
  if (!Object.hasOwn(actions, request.method)) {
    throw new Refusal(405, "method", "not with this method", { headers: { allow: Object.keys(actions).join(", ") } });
  }
  return { action: actions[request.method], resource: `arn:aws:docs:::${team}${name === undefined ? "" : `/${name}`}` };
}

/** A session of the role that the token names. */
export function principalOf(claims, account) {
  const tags = TAGS.filter((name) => typeof claims[name] === "string").map((name) => [name, claims[name]]);
  return {
    arn: `arn:aws:sts::${account}:assumed-role/${claims.role}/${claims.sub}`,
    sessionTags: Object.fromEntries(tags),
    mfa: Array.isArray(claims.amr) && claims.amr.includes("mfa"),
    tokenIssueTime: new Date(claims.iat * 1000),
  };
}

/** Condition keys; those that are undefined are absent. */
export function contextOf(request, claims) {
  return {
    "aws:SourceIp": request.headers.get("cf-connecting-ip") ?? undefined,
    "aws:UserAgent": request.headers.get("user-agent") ?? undefined,
    "aws:SecureTransport": new URL(request.url).protocol === "https:",
    "jwt:scope": typeof claims.scope === "string" ? claims.scope.split(" ") : undefined,
  };
}
