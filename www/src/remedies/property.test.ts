import { init } from "iamlet/authorizer";
import { beforeAll, expect, it } from "vitest";
import { explain } from "../engine/question";
import { isSingle } from "../state/workspace";
import type { DraftKind, PolicyDraft, Workspace } from "../state/workspace";
import type { Edit } from "./edit";
import { findRemedies } from "./find";
import { BOB, OBJECT, draft, scene } from "./scenes";

beforeAll(() => init());

/** The same numbers on every run. */
function numbers(seed: number): <T>(choices: readonly T[]) => T {
  let state = seed * 2654435761 + 1;
  return (choices) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return choices[Math.floor((state / 2 ** 32) * choices.length)]!;
  };
}

type Pick = ReturnType<typeof numbers>;

const PRINCIPALS = [BOB, "arn:aws:sts::123456789012:assumed-role/Dev/ann", "arn:aws:iam::999988887777:role/Far", "lambda.amazonaws.com", "anonymous", "123456789012", "arn:aws:sts::123456789012:federated-user/f"];
const REQUESTS = [
  ["s3:GetObject", OBJECT],
  ["s3:ListAllMyBuckets", "*"],
  ["kms:Decrypt", "arn:aws:kms:us-east-1:123456789012:key/1"],
  ["sts:AssumeRole", "arn:aws:iam::123456789012:role/Ops"],
] as const;
const CONDITIONS = [
  undefined,
  undefined,
  { Bool: { "aws:MultiFactorAuthPresent": "true" } },
  { BoolIfExists: { "aws:MultiFactorAuthPresent": ["false"] } },
  { NotIpAddress: { "aws:SourceIp": ["10.0.0.0/8"] } },
  { StringEquals: { "aws:PrincipalTag/team": "red", "s3:x": ["1", "2"] } },
  { StringNotEquals: { "aws:RequestedRegion": ["eu-west-1", "eu-central-1"] }, Null: { "s3:x": "false" } },
  { "ForAllValues:StringLike": { "aws:TagKeys": ["a*"] } },
  { ArnNotLike: { "aws:PrincipalArn": ["arn:aws:iam::*:role/Admin"] } },
  { StringEquals: { "aws:username": "${aws:PrincipalTag/owner}" } },
];
const KINDS: readonly DraftKind[] = ["identity", "identity", "boundary", "session", "scp", "resource", "trust", "endpoint", "rcp"];

function policy(pick: Pick, index: number): PolicyDraft {
  const kind = pick(KINDS);
  const named = ["resource", "trust", "endpoint", "rcp"].includes(kind);
  const statement = () => {
    const effect = kind === "rcp" ? "Deny" : pick(["Allow", "Allow", "Deny"]);
    const condition = pick(CONDITIONS);
    const action = pick(["*", "s3:*", ["s3:GetObject", "kms:Decrypt"], "sts:AssumeRole", "ec2:*"]);
    return {
      Effect: effect,
      ...(named ? { Principal: kind === "rcp" ? "*" : pick<unknown>(["*", { AWS: BOB }, { AWS: ["123456789012", "arn:aws:iam::123456789012:user/Eve"] }]) } : {}),
      ...(kind === "rcp" || pick([true, true, false]) ? { Action: action } : { NotAction: action }),
      ...(kind === "trust" ? {} : pick([true, true, false]) ? { Resource: pick(["*", OBJECT, "arn:aws:s3:::${aws:username}/*"]) } : { NotResource: ["arn:aws:s3:::other/*"] }),
      ...(condition ? { Condition: condition } : {}),
    };
  };
  const level = kind === "scp" || kind === "rcp" ? { level: pick([0, 1]) } : {};
  return draft(kind, `P${index}`, pick([true, false]) ? [statement(), statement()] : statement(), level);
}

function workspaceOf(seed: number): Workspace {
  const pick = numbers(seed);
  const [action, resource] = pick(REQUESTS);
  const all = Array.from({ length: pick([1, 2, 3, 4, 5]) }, (_, index) => policy(pick, index));
  // Of these a request has one: others are set aside, as on the page.
  const policies = all.map((draft, index) => (isSingle(draft.kind) && all.slice(0, index).some(({ kind }) => kind === draft.kind) ? { ...draft, off: true } : draft));
  const context = pick([{}, { "aws:SourceIp": "1.2.3.4" }, { "s3:x": "1", "aws:TagKeys": ["b", "c"] }]);
  return scene({ principal: pick(PRINCIPALS), action, resource, context, policies });
}

function parts(edits: readonly Edit[]): Edit[][] {
  return Array.from({ length: (1 << edits.length) - 1 }, (_, mask) => edits.filter((_, index) => mask & (1 << index)));
}

it("every remedy makes the request allowed, and no part of one does", () => {
  let denied = 0;
  let found = 0;
  for (let seed = 1; seed <= 120; seed++) {
    const workspace = workspaceOf(seed);
    const reason = explain(workspace);
    if (reason.decision === "allowed") continue;
    const remedies = findRemedies(workspace, reason, 120);
    // What these credentials cannot do, no change of policies makes possible.
    if (reason.step === "credential type") {
      expect(remedies).toEqual([]);
      continue;
    }
    denied += 1;
    found += remedies.length > 0 ? 1 : 0;
    expect(new Set(remedies.map(({ title, detail }) => `${title} ${detail}`)).size, `seed ${seed}`).toBe(remedies.length);
    for (const { edits, title, apply } of remedies) {
      expect(explain(apply(workspace)).decision, `seed ${seed}: ${title}`).toBe("allowed");
      for (const part of parts(edits)) {
        const made = part.reduce((made, edit) => edit.apply(made), workspace);
        expect(explain(made).decision, `seed ${seed}: part of ${title}`).not.toBe("allowed");
      }
    }
  }
  // Most of what is denied can be helped, or the search finds too little.
  expect(denied).toBeGreaterThan(60);
  expect(found / denied).toBeGreaterThan(0.8);
}, 120_000);
