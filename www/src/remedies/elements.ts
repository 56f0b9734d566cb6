/** Requests that an Allow statement takes, where one element alone keeps it from taking the one that was asked. */

import { keyEdits } from "./conditions";
import { requestEdit } from "./edit";
import type { Proposal } from "./edit";
import { fill, readBackwards, readPattern } from "./pattern";
import type { Part } from "./pattern";
import { again } from "./scene";
import type { Found, Scene } from "./scene";
import { elementOf, renamed } from "./who";

/** Entries of a statement that are looked at. */
const MOST_ENTRIES = 20;

/** The strings of an element; a string alone is a list of one. */
export function listOf(value: unknown): string[] {
  const list = Array.isArray(value) ? value : [value];
  return list.filter((item) => typeof item === "string").slice(0, MOST_ENTRIES);
}

function asks(scene: Scene, found: Found, member: "principal" | "action" | "resource", values: readonly string[]): Proposal[] {
  return values.map((value) => ({
    edit: requestEdit(scene.request, member, value),
    group: `${found.draft.id} ${found.reason.index} ${member}`,
    helps: (after) => again(after, found)?.[member]?.matched === true,
  }));
}

/** Actions that the statement names without wildcards, of the same service. */
export function otherActions(scene: Scene, found: Found): Proposal[] {
  const service = scene.action.split(":")[0]!.toLowerCase();
  const named = listOf(scene.data(found)["Action"]).filter((action) => /^[^*?]+$/.test(action) && action.toLowerCase().startsWith(`${service}:`));
  return asks(scene, found, "action", named);
}

/** Values of variables, and other resources, with which the statement takes the resource. */
export function otherResources(scene: Scene, found: Found): Proposal[] {
  const variables = scene.hasVariables(found.draft);
  const patterns = listOf(scene.data(found)["Resource"]).map((pattern) => readResource(pattern, variables));
  return [...patterns.flatMap((parts) => variablesFor(scene, found, parts)), ...asks(scene, found, "resource", patterns.flatMap((parts) => resourceFor(scene, parts) ?? []))];
}

/** The six parts of an ARN; variables stand in the last only. */
function readResource(pattern: string, variables: boolean): Part[][] {
  const pieces = pattern.split(":");
  const head = pieces.slice(0, 5).map((piece) => readPattern(piece, { variables: false }));
  return pieces.length < 6 ? head : [...head, readPattern(pieces.slice(5).join(":"), { variables })];
}

function variablesFor(scene: Scene, found: Found, parts: readonly Part[][]): Proposal[] {
  const rest = scene.resource.split(":").slice(5).join(":");
  const values = parts[5] ? readBackwards(parts[5], rest) : undefined;
  const helps: Proposal["helps"] = (after) => {
    const reason = again(after, found);
    const waiting = (found.reason.resource?.unresolved ?? []).length;
    return reason?.resource?.matched === true || (reason?.resource?.unresolved ?? []).length < waiting;
  };
  return [...(values ?? [])].flatMap(([key, value]) => {
    return scene.lookup(key) === value ? [] : keyEdits(scene, found, key, { values: [value] }, helps);
  });
}

/** A resource of the pattern that is as near as can be to the one that was asked for. */
function resourceFor({ resource, lookup }: Scene, parts: readonly Part[][]): string | undefined {
  if (parts.length === 1 && parts[0]!.length === 1 && parts[0]![0]!.kind === "many") return undefined;
  const asked = resource.split(":");
  const last = /\/([^/]+)$/.exec(resource)?.[1];
  const runs = [undefined, "aws", asked[2], asked[3] || "us-east-1", asked[4] || "111122223333", last];
  const filled = parts.map((piece, index) => fill(piece, lookup, runs[index] || "example"));
  return filled.every((piece) => piece !== undefined) ? filled.join(":") : undefined;
}

/** Principals that the statement names. */
export function otherPrincipals(scene: Scene, found: Found): Proposal[] {
  const element = scene.data(found)["Principal"];
  if (typeof element !== "object" || element === null || elementOf(scene) === "*") return [];
  const { AWS, Service } = element as Record<string, unknown>;
  const named = [...listOf(AWS).filter((name) => /^arn:[^:]*:(iam|sts)::\d{12}:(user|role|assumed-role)\/[^*?]+$/.test(name)), ...listOf(Service)];
  return asks(scene, found, "principal", named.map((name) => (name.startsWith("arn:") ? renamed(scene, name) : name)));
}
