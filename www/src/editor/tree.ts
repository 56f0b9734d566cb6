/** A text's JSON with the place of every value; what is broken is left out. */

import { jsonLanguage } from "@codemirror/lang-json";
import type { SyntaxNode } from "@lezer/common";

/** Deeper than the engine takes. */
const MAX_DEPTH = 80;

export interface Place {
  readonly from: number;
  readonly to: number;
}

interface Text extends Place {
  readonly type: "string";
  readonly value: string;
}

interface Scalar extends Place {
  readonly type: "number" | "boolean" | "null";
  /** As written. */
  readonly value: string;
}

interface List extends Place {
  readonly type: "array";
  readonly items: readonly JsonNode[];
}

interface Members extends Place {
  readonly type: "object";
  readonly members: readonly Member[];
}

export type JsonNode = Text | Scalar | List | Members;

export interface Member {
  readonly name: string;
  readonly nameAt: Place;
  readonly value: JsonNode;
}

const SCALARS: Readonly<Record<string, Scalar["type"]>> = { Number: "number", True: "boolean", False: "boolean", Null: "null" };

/** The first value of a text. */
export function parseTree(text: string): JsonNode | undefined {
  const top = jsonLanguage.parser.parse(text).topNode;
  for (let child = top.firstChild; child; child = child.nextSibling) {
    const node = read(child, text, 0);
    if (node) return node;
  }
  return undefined;
}

function read(node: SyntaxNode, text: string, depth: number): JsonNode | undefined {
  const { from, to, name } = node;
  if (depth > MAX_DEPTH) return undefined;
  if (name === "String") return { type: "string", from, to, value: decode(text.slice(from, to)) };
  const scalar = SCALARS[name];
  if (scalar) return { type: scalar, from, to, value: text.slice(from, to) };
  if (name === "Array") return { type: "array", from, to, items: children(node).flatMap((child) => read(child, text, depth + 1) ?? []) };
  if (name === "Object") return { type: "object", from, to, members: children(node).flatMap((child) => member(child, text, depth + 1) ?? []) };
  return undefined;
}

function member(property: SyntaxNode, text: string, depth: number): Member | undefined {
  const parts = children(property);
  const name = parts.find((part) => part.name === "PropertyName");
  const value = parts.flatMap((part) => read(part, text, depth) ?? [])[0];
  if (!name || !value) return undefined;
  return { name: decode(text.slice(name.from, name.to)), nameAt: { from: name.from, to: name.to }, value };
}

function children(node: SyntaxNode): SyntaxNode[] {
  const found: SyntaxNode[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) found.push(child);
  return found;
}

/** The string that a literal stands for; of one that is unfinished, what is there. */
export function decode(literal: string): string {
  try {
    return JSON.parse(literal) as string;
  } catch {
    return literal.replace(/^"|"$/g, "");
  }
}

/** The strings of a value that is one or a list of them. */
export function strings(node: JsonNode | undefined): Text[] {
  if (node?.type === "string") return [node];
  return node?.type === "array" ? node.items.filter((item) => item.type === "string") : [];
}

export type { Text as TextNode };
