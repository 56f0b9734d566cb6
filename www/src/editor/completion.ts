/** Completion in policies: elements, effects, actions, ARNs of what the actions take, operators and their keys. */

import { startCompletion } from "@codemirror/autocomplete";
import type { Completion, CompletionContext, CompletionResult } from "@codemirror/autocomplete";
import { syntaxTree } from "@codemirror/language";
import type { EditorState } from "@codemirror/state";
import type { EditorView } from "@codemirror/view";
import type { SyntaxNode } from "@lezer/common";
import { loadReference } from "../engine/reference";
import type { Reference } from "../engine/reference";
import { decode } from "./tree";
import { DOCUMENT_ELEMENTS, OPERATORS, PRINCIPAL_TYPES, QUALIFIERS, STATEMENT_ELEMENTS, VERSIONS, readOperator } from "./words";

/** A string that is typed at, and where it stands in the document. */
interface Spot {
  /** Within the quotes. */
  readonly from: number;
  readonly text: string;
  /** Whether it is the name of a member. */
  readonly name: boolean;
  /** The members around it, from the outside. Of a value, the last one is its own. */
  readonly path: readonly string[];
  readonly object: SyntaxNode | undefined;
  readonly statement: SyntaxNode | undefined;
}

const CONDITION_OPERATORS: readonly Completion[] = ["", ...QUALIFIERS].flatMap((qualifier) =>
  Object.keys(OPERATORS).flatMap((base) =>
    base === "Null" ? (qualifier === "" ? [{ label: base }] : []) : ["", "IfExists"].map((suffix) => ({ label: qualifier + base + suffix, boost: -qualifier.length - suffix.length })),
  ),
);

export async function policyCompletion(context: CompletionContext): Promise<CompletionResult | null> {
  const spot = spotAt(context.state, context.pos);
  if (!spot) return null;
  if (spot.name) return names(spot, context.state);
  return values(spot, context.state);
}

async function names(spot: Spot, state: EditorState): Promise<CompletionResult | null> {
  const [last, before] = [spot.path.at(-1), spot.path.at(-2)];
  const words = (list: readonly string[]) => named(spot, state, list.map((label) => ({ label })), /^\w*$/);
  if (last === undefined) return words(DOCUMENT_ELEMENTS);
  if (last === "Statement") return words(STATEMENT_ELEMENTS);
  if (last === "Principal" || last === "NotPrincipal") return words(PRINCIPAL_TYPES);
  if (last === "Condition") return named(spot, state, CONDITION_OPERATORS, /^[\w:]*$/);
  if (before === "Condition") return named(spot, state, keys(await loadReference(), statementActions(spot, state)), /^[\w:/-]*$/);
  return null;
}

async function values(spot: Spot, state: EditorState): Promise<CompletionResult | null> {
  const [last = "", before, third] = [spot.path.at(-1), spot.path.at(-2), spot.path.at(-3)];
  const words = (list: readonly string[]) => ({ from: spot.from, options: list.map((label) => ({ label })), validFor: /^[\w-]*$/ });
  if (last === "Effect") return words(["Allow", "Deny"]);
  if (last === "Version" && before === undefined) return words(VERSIONS);
  if (last === "Action" || last === "NotAction") return actions(spot, await loadReference());
  if (last === "Resource" || last === "NotResource") return resources(spot, await loadReference(), statementActions(spot, state));
  const operator = third === "Condition" ? OPERATORS[readOperator(before ?? "").base] : undefined;
  return operator === "bool" || operator === "null" ? words(["true", "false"]) : null;
}

function actions({ from, text }: Spot, known: Reference): CompletionResult {
  const colon = text.indexOf(":");
  if (colon >= 0) {
    const prefix = text.slice(0, colon);
    return { from, options: known.actions(prefix).map((name) => ({ label: `${prefix}:${name}` })), validFor: /^[\w-]*:[\w*]*$/ };
  }
  return { from, options: known.services.map((service) => ({ label: `${service}:`, apply: insertAndGoOn })), validFor: /^[\w-]*$/ };
}

/** After a service come its actions. */
function insertAndGoOn(view: EditorView, { label }: Completion, from: number, to: number): void {
  view.dispatch({ changes: { from, to, insert: label }, selection: { anchor: from + label.length }, userEvent: "input.complete" });
  startCompletion(view);
}

/** The forms of the ARNs that the statement's actions take, with `*` for what is to be named. */
function resources({ from }: Spot, known: Reference, patterns: readonly string[]): CompletionResult {
  const forms = new Map<string, string>([["*", "anything"]]);
  for (const pattern of patterns) {
    const [service = "", name = ""] = pattern.split(":");
    const action = known.service(service)?.action(name);
    for (const { name, arns } of action?.resources ?? []) for (const arn of arns) forms.set(arnForm(arn), name);
  }
  return { from, options: [...forms].map(([label, detail]) => ({ label, detail })), validFor: /^[^"]*$/ };
}

function arnForm(arn: string): string {
  return arn.replace("${Partition}", "aws").replace(/\$\{\w+\}/g, "*");
}

function keys(known: Reference, patterns: readonly string[]): Completion[] {
  const found = new Map<string, Completion>();
  const services = new Set(patterns.map((pattern) => pattern.split(":")[0] ?? ""));
  const all = [...[...services].flatMap((service) => known.service(service)?.keys ?? []), ...known.globalKeys];
  for (const { name, type } of all) {
    const label = name.replace(/\$\{\w+\}|<\w+>/, "");
    if (!found.has(label)) found.set(label, { label, detail: type });
  }
  return [...found.values()];
}

/** Members' names: those of the object are left out, and a colon is put behind the new one. */
function named(spot: Spot, state: EditorState, options: readonly Completion[], validFor: RegExp): CompletionResult {
  const present = new Set<string>();
  for (const property of spot.object?.getChildren("Property") ?? []) {
    const name = property.getChild("PropertyName");
    if (name && !(name.from < spot.from && name.to >= spot.from)) present.add(nameOf(property, state) ?? "");
  }
  return { from: spot.from, options: options.filter(({ label }) => !present.has(label)).map((option) => ({ ...option, apply: insertName })), validFor };
}

function insertName(view: EditorView, { label }: Completion, from: number, to: number): void {
  const behind = view.state.sliceDoc(to, to + 40);
  const closed = behind.startsWith('"');
  const colon = /^"?\s*:/.test(behind);
  const insert = colon ? label : `${label}": `;
  const end = to + (!colon && closed ? 1 : 0);
  view.dispatch({ changes: { from, to: end, insert }, selection: { anchor: from + insert.length }, userEvent: "input.complete" });
}

/** The action patterns of the statement that is typed in. */
function statementActions(spot: Spot, state: EditorState): string[] {
  const found: string[] = [];
  for (const property of spot.statement?.getChildren("Property") ?? []) {
    if (!/^(Not)?Action$/.test(nameOf(property, state) ?? "")) continue;
    property.cursor().iterate((node) => {
      if (node.name === "String") found.push(decode(state.sliceDoc(node.from, node.to)));
    });
  }
  return found;
}

function nameOf(property: SyntaxNode, state: EditorState): string | undefined {
  const name = property.getChild("PropertyName");
  return name ? decode(state.sliceDoc(name.from, name.to)) : undefined;
}

function spotAt(state: EditorState, position: number): Spot | undefined {
  const node = syntaxTree(state).resolveInner(position, -1);
  const name = node.name === "PropertyName";
  if ((!name && node.name !== "String") || position <= node.from) return undefined;
  const closed = node.to - node.from > 1 && state.sliceDoc(node.to - 1, node.to) === '"';
  if (closed && position >= node.to) return undefined;
  const path: string[] = [];
  let object: SyntaxNode | undefined;
  let statement: SyntaxNode | undefined;
  // The property that a name belongs to is no member around it.
  let around = name ? (node.parent?.parent ?? null) : node.parent;
  for (; around; around = around.parent) {
    if (around.name === "Object") object ??= around;
    if (around.name !== "Property") continue;
    path.unshift(nameOf(around, state) ?? "");
    if (path[0] === "Statement") statement = statementAround(node, around);
  }
  return { from: node.from + 1, text: state.sliceDoc(node.from + 1, position), name, path, object, statement };
}

/** The outermost object within the property `Statement`. */
function statementAround(node: SyntaxNode, property: SyntaxNode): SyntaxNode | undefined {
  let found: SyntaxNode | undefined;
  for (let at: SyntaxNode | null = node; at && at.from > property.from; at = at.parent) if (at.name === "Object") found = at;
  return found;
}
