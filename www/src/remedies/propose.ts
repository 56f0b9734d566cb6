/** What stands in the way of a request, and the edits that may take it away, one at a time. */

import type { Kind, Step } from "iamlet/authorizer";
import { toMeet, toMiss } from "./conditions";
import { additions } from "./allows";
import { withoutDeny, withoutLimit } from "./denies";
import { contextEdit } from "./edit";
import type { Proposal } from "./edit";
import { otherActions, otherPrincipals, otherResources } from "./elements";
import type { Found, Scene } from "./scene";

/** Allow statements of a set that are looked at, those that miss least first. */
const MOST_STATEMENTS = 24;

/** The edits that a reason suggests: all of them for the first thing in the way, as everything has to go in the end. */
export function proposals(scene: Scene): Proposal[] {
  const { reason } = scene;
  if (reason.decision === "allowed") return [];
  const [deny] = scene.denies();
  if (reason.decision === "explicitDeny") return deny ? [...toMiss(scene, deny), ...withoutDeny(scene, deny)] : [];
  if (reason.step === "credential type") return withMfa(scene);
  return lacking(scene, reason.step).flatMap(({ kind, level }) => toAllow(scene, kind, level));
}

/** IAM and STS are open to temporary credentials of a user only with MFA. */
function withMfa(scene: Scene): Proposal[] {
  const key = "aws:MultiFactorAuthPresent";
  if (scene.lookup(key)?.toLowerCase() === "true") return [];
  const edit = contextEdit(scene.request, key, { values: ["true"] }, scene.shownFilled(key));
  return [{ edit, group: "mfa", helps: (after) => after.step !== "credential type" }];
}

interface Place {
  readonly kind: Kind;
  readonly level?: number;
}

/** The sets that a step lacks an Allow of. */
function lacking(scene: Scene, step: Step): Place[] {
  switch (step) {
    case "identity policy": {
      // In the same account the resource's policy could allow as well.
      const across = scene.reason.sets.some(({ kind }) => kind === "resource");
      return across ? [{ kind: "identity" }, { kind: "resource" }] : [{ kind: "identity" }];
    }
    case "permissions boundary":
      return [{ kind: "boundary" }];
    case "session policy":
      return [{ kind: "session" }];
    case "endpoint policy":
      return [{ kind: "endpoint" }];
    case "resource policy":
    case "resource policy required":
    case "cross-account":
      return [{ kind: "resource" }];
    case "service control policy": {
      const level = scene.reason.sets.find(({ kind, result }) => kind === "scp" && result === "None")?.level;
      return level === undefined ? [] : [{ kind: "scp", level }];
    }
    default:
      return [];
  }
}

function toAllow(scene: Scene, kind: Kind, level?: number): Proposal[] {
  const set = scene.set(kind, level);
  const misses = (set ? scene.statements(set) : []).filter(({ reason }) => reason.effect === "Allow" && !reason.applies);
  const near = misses.filter(({ reason }) => fixable(reason.failed)).sort((one, other) => distance(one) - distance(other));
  return [
    ...near.slice(0, MOST_STATEMENTS).flatMap((found) => toApply(scene, found)),
    ...(needsRole(scene) ? [] : additions(scene, kind, level)),
    ...(kind === "boundary" || kind === "session" || kind === "scp" || kind === "endpoint" ? withoutLimit(scene, kind, level) : []),
  ];
}

type Failed = Found["reason"]["failed"];

/** Conditions, the variables of a resource, or a single other element. */
function fixable(failed: Failed): boolean {
  return failed.length === 1 || (failed.length === 2 && failed.includes("condition") && failed.includes("resource"));
}

function distance({ reason }: Found): number {
  return reason.failed.length + reason.conditions.filter(({ outcome }) => outcome !== "true").length;
}

function toApply(scene: Scene, found: Found): Proposal[] {
  const { failed } = found.reason;
  const alone = failed.length === 1;
  // With a condition that fails besides, only what the variables stand for is put right.
  if (failed.includes("resource")) return otherResources(scene, found).filter(({ edit }) => alone || edit.kind === "context");
  if (failed[0] === "condition") return toMeet(scene, found);
  return failed[0] === "action" ? otherActions(scene, found) : otherPrincipals(scene, found);
}

/** Roles are assumed one by one: no policy makes anything else of it. */
export function needsRole(scene: Scene): boolean {
  return /^sts:assumerole/i.test(scene.action) && !scene.asksTrust && scene.reason.step === "resource policy required";
}
