/** What is wrong with a policy, or worth knowing about it, at its places. */

import { Policy, PolicyError } from "iamlet/authorizer";
import { checkPolicyDocument } from "iamlet/check";
import { reference } from "../engine/reference";
import { ready } from "../state/store";
import type { PolicyDraft } from "../state/workspace";
import { offsetOf } from "./offset";
import { findings } from "./rules";
import { viewOf } from "./rules/policy";
import { opening } from "./rules/shape";
import { parseTree } from "./tree";
import type { JsonNode, Place } from "./tree";
import { PLAIN_BEYOND } from "./types";
import type { Problem } from "./types";

type Draft = Pick<PolicyDraft, "kind" | "name" | "text">;

/** What was found in a draft, by what is known of AWS's services. */
const kept = new WeakMap<PolicyDraft, { readonly with: unknown; readonly problems: readonly Problem[] }>();

/** As `problemsOf`, found once for each draft. Reads signals: whoever calls it in a computation is told of new data. */
export function problemsOnce(draft: PolicyDraft): readonly Problem[] {
  const stand = ready.value ? reference.value : undefined;
  const known = kept.get(draft);
  if (known && known.with === stand) return known.problems;
  const problems = problemsOf(draft);
  kept.set(draft, { with: stand, problems });
  return problems;
}

/** In the order of their places; errors are of policies that cannot be used. Empty until the engine runs. */
export function problemsOf(draft: Draft): Problem[] {
  const { text, kind } = draft;
  if (!ready.value || text.trim() === "") return [];
  const tree = text.length > PLAIN_BEYOND ? undefined : parseTree(text);
  const fault = compileFault(draft, tree);
  const view = fault?.broken ? undefined : viewOf(tree, text, kind, reference.value);
  const problems = [...(fault ? [fault.problem] : refusals(draft, tree)), ...(view ? findings(view) : [])];
  return problems.sort((one, other) => one.from - other.from || one.to - other.to);
}

interface Fault {
  readonly problem: Problem;
  /** Whether the text is not even JSON that can be looked at. */
  readonly broken: boolean;
}

function compileFault({ name, text, kind }: Draft, tree: JsonNode | undefined): Fault | undefined {
  try {
    Policy.compile(text, { name, type: kind }).free();
    return undefined;
  } catch (error) {
    if (error instanceof PolicyError) return policyFault(error, text, tree);
    const at = /\p{Surrogate}/u.exec(text)?.index;
    if (at !== undefined) return { problem: { from: at, to: at + 1, severity: "error", message: "Half of a surrogate pair stands here: this is no character." }, broken: true };
    return { problem: { ...wholeLine(text, 0), severity: "error", message: error instanceof Error ? error.message : String(error) }, broken: true };
  }
}

function policyFault(error: PolicyError, text: string, tree: JsonNode | undefined): Fault {
  const offset = offsetOf(text, error.line, error.column);
  const place = (tree && tokenAt(tree, offset)) ?? wordAt(text, offset);
  const broken = error.code === "InvalidJson" || error.code === "TooLarge" || error.code === "TooDeep";
  return { problem: { ...place, severity: "error", message: plainMessage(error) }, broken };
}

/** The editor shows whose fault it is and where, so the message need not. */
function plainMessage({ message, policy }: PolicyError): string {
  const start = policy !== "" && message.startsWith(`${policy}: `) ? policy.length + 2 : 0;
  const said = message.slice(start).replace(/ \(line \d+, column \d+\)$/, "");
  return said.charAt(0).toUpperCase() + said.slice(1);
}

/** The name or value that begins at an offset; of an object or list, its bracket. */
function tokenAt(node: JsonNode, offset: number): Place | undefined {
  if (offset < node.from || offset >= node.to) return undefined;
  if (node.type !== "object" && node.type !== "array") return node.from === offset ? node : undefined;
  if (node.from === offset) return opening(node);
  if (node.type === "array") return node.items.map((item) => tokenAt(item, offset)).find(Boolean);
  return node.members.map(({ nameAt, value }) => (nameAt.from === offset ? nameAt : tokenAt(value, offset))).find(Boolean);
}

/** What stands at an offset of a text that is no JSON: a word, a sign, or at the end the last sign. */
function wordAt(text: string, offset: number): Place {
  const word = /^[\w.+-]+|^[^\s]/u.exec(text.slice(offset, offset + 200))?.[0];
  if (word !== undefined) return { from: offset, to: offset + word.length };
  const last = text.slice(0, offset).trimEnd().length;
  return last === 0 ? wholeLine(text, 0) : { from: last - 1, to: last };
}

function wholeLine(text: string, from: number): Place {
  const end = text.indexOf("\n", from);
  return { from, to: Math.min(end < 0 ? text.length : end, from + 200) };
}

/** What IAM says when the policy is saved, which it says without a place: at what its message names, or at the beginning. */
function refusals({ text, kind }: Draft, tree: JsonNode | undefined): Problem[] {
  if ((kind !== "identity" && kind !== "trust") || !tree) return [];
  const refusal = checkPolicyDocument(text, kind);
  // A finding says this better.
  if (!refusal || (/must be version/.test(refusal.message) && !hasVersion(tree))) return [];
  const place = longestNamed(tree, refusal.message) ?? opening(tree);
  return [{ ...place, severity: "warning", message: `IAM refuses this when it is saved: ${refusal.message} (${refusal.code})` }];
}

function hasVersion(tree: JsonNode): boolean {
  return tree.type === "object" && tree.members.some(({ name }) => name === "Version");
}

/** The longest string of a document that a message holds. */
function longestNamed(node: JsonNode, message: string): Place | undefined {
  let best: (Place & { readonly value: string }) | undefined;
  const look = (at: JsonNode): void => {
    if (at.type === "string" && at.value.length > (best?.value.length ?? 2) && message.includes(at.value)) best = at;
    if (at.type === "array") at.items.forEach(look);
    if (at.type === "object") at.members.forEach(({ value }) => look(value));
  };
  look(node);
  return best && { from: best.from, to: best.to };
}
