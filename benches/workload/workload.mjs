/**
 * The workloads: policies, contexts and requests, the same in every run and for every engine.
 *
 * `node benches/workload/workload.mjs FOLDER NAME…` writes them as files.
 */

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { CONTEXT_SIZES, FILLED, context } from "./conditions.mjs";
import { Random } from "./random.mjs";
import { ACCOUNT, REGIONS, SERVICES, USER } from "./services.mjs";
import { Statements, requestOf } from "./statements.mjs";

/** Requests of a mix; a power of two, so that they are cycled through with a mask. */
export const REQUESTS = 1024;

/** What the requests of a mix aim at, in percent; where they hit is what the engines say. */
const MIXES = { allow: { Allow: 80, Deny: 8, nothing: 12 }, deny: { Allow: 15, Deny: 50, nothing: 35 } };

/** Policies and statements in each. */
const SIZES = { small: [1, 3], medium: [10, 10], large: [10, 200], huge: [100, 1_000] };
const CURVE = [1, 10, 100, 1_000, 10_000, 100_000];
/** A document has at most 4 MiB. */
const STATEMENTS_IN_A_POLICY = 1_000;

export const NAMES = {
  sizes: Object.keys(SIZES),
  distinct: CURVE.map((count) => `distinct-${count}`),
  shared: CURVE.map((count) => `shared-${count}`),
};

const document = (statements) => ({ Version: "2012-10-17", Statement: statements });
const PRINCIPAL = { arn: `arn:aws:iam::${ACCOUNT}:user/${USER}`, tags: { team: FILLED["aws:PrincipalTag/team"] } };

/** The workload of that name. */
export function generate(name) {
  const [family, count] = name.split("-");
  if (family === "distinct") return workload(name, split(Number(count)));
  if (family === "shared") return shared(name, Number(count));
  return workload(name, Array(SIZES[name][0]).fill(SIZES[name][1]), name === "medium" ? limits() : {});
}

function split(count) {
  const policies = Math.ceil(count / STATEMENTS_IN_A_POLICY);
  return Array(policies).fill(count / policies);
}

/** `counts` are those of the statements of each identity policy. */
function workload(name, counts, others = {}) {
  const random = new Random(counts.reduce((seed, count) => seed * 31 + count, 7));
  const source = new Statements(random);
  const made = counts.reduce((sum, count) => sum + count, 0) === 3 ? three() : source.make(counts.reduce((sum, count) => sum + count));
  let at = 0;
  const policies = counts.map((count) => made.slice(at, (at += count)).map(({ statement }) => statement));
  const aims = {
    Allow: made.filter(({ statement, holds }) => statement.Effect === "Allow" && holds),
    Deny: made.filter(({ statement, holds }) => statement.Effect === "Deny" && holds),
  };
  const mixes = Object.entries(MIXES).map(([mix, shares]) => [mix, requests(random, source, aims, Object.entries(shares))]);
  return finish(name, made.length, policies, others, Object.fromEntries(mixes));
}

function finish(name, statements, policies, others, mixes) {
  const identityPolicies = policies.map((list, at) => ({ name: `Policy${at}`, document: document(list) }));
  const contexts = Object.fromEntries(CONTEXT_SIZES.map((size) => [size, context(size)]));
  return { name, statements, options: { principal: PRINCIPAL, identityPolicies, ...others }, contexts, mixes };
}

/** Pairs of action and resource, none twice. */
function requests(random, source, aims, shares) {
  const pairs = new Map();
  while (pairs.size < REQUESTS) {
    const aim = aims[random.weighted(shares)];
    const aimed = aim?.length > 0 ? requestOf(random.pick(aim).statement, random) : miss(random, source, aims.Allow);
    // A statement that names one resource exactly can be asked only so often.
    const pair = pairs.has(aimed.join(" ")) ? miss(random, source, aims.Allow) : aimed;
    pairs.set(pair.join(" "), pair);
  }
  return [...pairs.values()];
}

/** A resource that no statement names, or one that is named with an action that is not. */
function miss(random, source, allows) {
  const service = random.pick(SERVICES);
  const action = `${service.name}:${random.pick(service.actions)}`;
  if (random.chance(0.5)) return [action, `${service.arn(source.name())}${service.joint}${random.below(100_000)}`];
  const [, resource] = requestOf(random.pick(allows).statement, random);
  return [`${resource.split(":")[2]}:Untouched${random.below(1_000)}`, resource];
}

/** The smallest policy that has everything in it. */
function three() {
  const bucket = "arn:aws:s3:::team-data";
  const table = `arn:aws:dynamodb:${REGIONS[0]}:${ACCOUNT}:table/orders`;
  return [
    { Effect: "Allow", Action: ["s3:Get*", "s3:PutObject", "s3:ListBucket"], Resource: [bucket, `${bucket}/*`] },
    { Effect: "Allow", Action: "dynamodb:*", Resource: `${table}/*`, Condition: { StringEquals: { "aws:PrincipalTag/team": "payments" } } },
    { Effect: "Deny", Action: "s3:GetObject", Resource: `${bucket}/private/*` },
  ].map((statement) => ({ statement, holds: true }));
}

/** A boundary and a service control policy over the identity policies of the medium workload. */
function limits() {
  const bounded = SERVICES.slice(0, -1).map(({ name }) => `${name}:*`);
  return {
    permissionsBoundary: {
      name: "Boundary",
      document: document([
        { Effect: "Allow", Action: bounded.slice(0, 7), Resource: "*" },
        { Effect: "Allow", Action: bounded.slice(7), Resource: "*", Condition: { Bool: { "aws:SecureTransport": "true" } } },
        { Effect: "Deny", Action: ["s3:DeleteBucket", "dynamodb:DeleteTable"], Resource: "*" },
      ]),
    },
    serviceControlPolicies: [[
      { name: "FullAWSAccess", document: document([{ Effect: "Allow", Action: "*", Resource: "*" }]) },
      {
        name: "Guardrails",
        document: document([
          { Effect: "Deny", NotAction: ["iam:*", "sts:*", "support:*"], Resource: "*",
            Condition: { StringEquals: { "aws:RequestedRegion": ["me-south-1", "sa-east-1"] } } },
          { Effect: "Deny", Action: ["logs:DeleteLogGroup", "logs:PutRetentionPolicy"], Resource: "*" },
          { Effect: "Deny", Action: "ec2:*", Resource: "*", Condition: { NumericLessThan: { "aws:MultiFactorAuthAge": "0" } } },
        ]),
      },
    ]],
  };
}

/** The patterns of the shared sets have wildcards before and behind the year; requests name another year. */
const sharedArn = (before, year, behind) => `arn:aws:s3:::${before}/${year}/${behind}`;
const BEFORE = "data-lake/raw/from-the-shops";
const BEHIND = "11/27/events-of-the-day.json";

/** Statements that have one action and differ by the wildcards of their resource only. No request matches any. */
function shared(name, count) {
  const random = new Random(count);
  const patterns = new Set();
  const strewn = (text) =>
    [...text].map((letter) => (random.chance(0.1) ? "?" : random.chance(0.1) ? `*${letter}` : letter)).join("");
  while (patterns.size < count) patterns.add(sharedArn(strewn(BEFORE), 2026, strewn(BEHIND)));
  const statements = [...patterns].map((Resource) => ({ Effect: "Allow", Action: "s3:GetObject", Resource }));
  const policies = [];
  for (let at = 0; at < count; at += STATEMENTS_IN_A_POLICY) policies.push(statements.slice(at, at + STATEMENTS_IN_A_POLICY));
  const pairs = Array.from({ length: REQUESTS }, (_, at) => ["s3:GetObject", sharedArn(BEFORE, 2100 + at, BEHIND)]);
  return finish(name, count, policies, {}, { deny: pairs });
}

/** Writes a workload and reads it back, so that every engine gets what is in the file; no two of its strings are one object. */
export function write(folder, name) {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${name}.json`);
  writeFileSync(file, JSON.stringify(generate(name)));
  return JSON.parse(readFileSync(file, "utf8"));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder, ...names] = process.argv.slice(2);
  for (const name of names) write(folder, name);
}
