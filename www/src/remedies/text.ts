/** Changes in a policy's text that leave the rest of it as it is. */

import { jsonLanguage } from "@codemirror/lang-json";

type Node = ReturnType<typeof jsonLanguage.parser.parse>["topNode"];

interface Piece {
  readonly from: number;
  readonly to: number;
}

/** The value of a member of the object that a text is. */
export interface Member extends Piece {
  readonly name: string;
  /** Where its name stands, with the quotes. */
  readonly nameAt: Piece;
  readonly isList: boolean;
  /** The members of a list. */
  readonly items: readonly Piece[];
}

const BRACKETS = /^[[\]{},:⚠]$/;

/** The values in a node, without brackets and commas. */
function inside(node: Node | null | undefined): Node[] {
  const found: Node[] = [];
  for (let child = node?.firstChild ?? null; child; child = child.nextSibling) if (!BRACKETS.test(child.name)) found.push(child);
  return found;
}

/** The members of the object that a text of JSON is; none if it is anything else. */
export function membersOf(text: string): Member[] {
  const [root] = inside(jsonLanguage.parser.parse(text).topNode);
  if (root?.name !== "Object") return [];
  return inside(root).flatMap((property) => {
    const [name, value] = inside(property);
    if (!name || !value) return [];
    const isList = value.name === "Array";
    return [{ name: JSON.parse(text.slice(name.from, name.to)) as string, nameAt: name, from: value.from, to: value.to, isList, items: isList ? inside(value) : [] }];
  });
}

export function memberOf(text: string, name: string): Member | undefined {
  return membersOf(text).find((member) => member.name === name);
}

/** Where the statements of a policy stand. */
export function statementsOf(text: string): readonly Piece[] {
  const member = memberOf(text, "Statement");
  if (!member) return [];
  return member.isList ? member.items : [member];
}

function splice(text: string, from: number, to: number, put: string): string {
  return text.slice(0, from) + put + text.slice(to);
}

/** The blanks at the begin of the line of a place. */
function indentAt(text: string, at: number): string {
  const line = text.slice(text.lastIndexOf("\n", at - 1) + 1, at);
  return /^[ \t]*/.exec(line)![0];
}

/** Whether nothing but blanks stands before a place in its line. */
function beginsLine(text: string, at: number): boolean {
  return /(^|\n)[ \t]*$/.test(text.slice(0, at));
}

/** By how much the members of the value that a text is stand in from its closing bracket. */
function unitOf(text: string): string {
  const members = /\n([ \t]+)/.exec(text)?.[1] ?? "";
  const closing = /\n([ \t]*)[\]}]\s*$/.exec(text)?.[1] ?? "";
  return members.slice(closing.length) || "  ";
}

/** A value as JSON that stands well in lines indented by `indent`. */
function written(value: unknown, unit: string, indent: string): string {
  return JSON.stringify(value, null, unit).replaceAll("\n", `\n${indent}`);
}

/** Puts a value at the end of a member's list; a value that stands alone becomes a list. */
export function append(text: string, member: Member, value: unknown): string {
  if (!member.isList) {
    const first = text.slice(member.from, member.to);
    const indent = indentAt(text, member.from);
    const unit = unitOf(text);
    const list = first.includes("\n")
      ? `[\n${indent}${unit}${first.replaceAll("\n", `\n${unit}`)},\n${indent}${unit}${written(value, unit, indent + unit)}\n${indent}]`
      : `[${first}, ${compact(value)}]`;
    return splice(text, member.from, member.to, list);
  }
  const last = member.items.at(-1);
  if (!last) return splice(text, member.from, member.to, `[${compact(value)}]`);
  if (!beginsLine(text, last.from)) return splice(text, last.to, last.to, `, ${compact(value)}`);
  const indent = indentAt(text, last.from);
  return splice(text, last.to, last.to, `,\n${indent}${written(value, unitOf(text), indent)}`);
}

/** On one line, with the blanks that people put. */
function compact(value: unknown): string {
  return JSON.stringify(value, null, 1).replace(/\n\s*/g, " ");
}

/** Takes an item out of a list that has others. */
function takeOut(text: string, items: readonly Piece[], index: number): string {
  const item = items[index]!;
  const next = items[index + 1];
  if (next) return splice(text, item.from, next.from, "");
  const previous = items[index - 1];
  return splice(text, previous ? previous.to : item.from, item.to, "");
}

/** Adds a statement to a policy; `undefined` when its text has no place for one. */
export function appendStatement(text: string, statement: object): string | undefined {
  const member = memberOf(text, "Statement");
  return member && append(text, member, statement);
}

/** Of statements that read the same, as many are looked after. */
const MOST_ALIKE = 16;

/** Puts another text in the place of each statement that reads like this one, or takes these away. */
export function replaceStatement(text: string, statement: string, replacement: string | null): string {
  let out = text;
  for (let count = 0; count < MOST_ALIKE; count++) {
    const pieces = statementsOf(out);
    const index = pieces.findIndex(({ from, to }) => out.slice(from, to) === statement);
    if (index < 0) break;
    const { from, to } = pieces[index]!;
    if (replacement === null) out = takeOut(out, pieces, index);
    else out = splice(out, from, to, replacement);
  }
  return out;
}

/** Adds a value to a member of a statement. */
export function addValue(statement: string, name: string, value: unknown): string | undefined {
  const member = memberOf(statement, name);
  return member && append(statement, member, value);
}

/** Takes a value out of a member's list; `undefined` when it is not there or the only one. */
export function removeValue(statement: string, name: string, isMeant: (value: unknown) => boolean): string | undefined {
  const member = memberOf(statement, name);
  if (!member || member.items.length < 2) return undefined;
  const index = member.items.findIndex(({ from, to }) => isMeant(JSON.parse(statement.slice(from, to))));
  return index < 0 ? undefined : takeOut(statement, member.items, index);
}

/** Puts another member in the place of one, or a new one at the end. */
export function putMember(statement: string, name: string | null, put: string, value: unknown): string | undefined {
  const member = name === null ? undefined : memberOf(statement, name);
  if (member) return splice(statement, member.nameAt.from, member.to, `${JSON.stringify(put)}: ${compact(value)}`);
  const last = membersOf(statement).at(-1);
  if (!last) return undefined;
  if (!beginsLine(statement, last.nameAt.from)) return splice(statement, last.to, last.to, `, ${JSON.stringify(put)}: ${compact(value)}`);
  const indent = indentAt(statement, last.nameAt.from);
  return splice(statement, last.to, last.to, `,\n${indent}${JSON.stringify(put)}: ${written(value, unitOf(statement), indent)}`);
}
