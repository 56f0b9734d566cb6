/** A policy as the rules look at it: its statements with the places of what they say. */

import type { Reference } from "../../engine/reference";
import type { DraftKind } from "../../state/workspace";
import { strings } from "../tree";
import type { JsonNode, Member, Place, TextNode } from "../tree";
import { readOperator } from "../words";
import type { Operator } from "../words";

type ObjectNode = Extract<JsonNode, { type: "object" }>;

export interface PolicyView {
  readonly kind: DraftKind;
  readonly text: string;
  readonly root: ObjectNode;
  /** As it is read: 2008-10-17 where the element is missing. */
  readonly version: string;
  readonly statements: readonly StatementView[];
  /** Once it is loaded. */
  readonly reference: Reference | null;
}

export interface StatementView {
  readonly node: ObjectNode;
  readonly effect: string;
  readonly member: (name: string) => Member | undefined;
  readonly actions: readonly TextNode[];
  readonly notActions: readonly TextNode[];
  readonly resources: readonly TextNode[];
  readonly notResources: readonly TextNode[];
  readonly conditions: readonly ConditionView[];
}

/** One key under one operator. */
export interface ConditionView {
  readonly operator: Operator;
  readonly operatorAt: Place;
  readonly key: string;
  readonly keyAt: Place;
  readonly value: JsonNode;
  /** One value or those of a list. */
  readonly values: readonly JsonNode[];
}

export type Report = (place: Place, message: string) => void;

export interface Rule {
  /** AWS's issue code where AWS has the rule. */
  readonly code: string;
  readonly severity: "warning" | "info";
  /** The policy types that it is for; without it, all. */
  readonly kinds?: readonly DraftKind[];
  readonly find: (policy: PolicyView, report: Report) => void;
}

export function viewOf(root: JsonNode | undefined, text: string, kind: DraftKind, reference: Reference | null): PolicyView | undefined {
  if (root?.type !== "object") return undefined;
  const version = root.members.find(({ name }) => name === "Version")?.value;
  const statement = root.members.find(({ name }) => name === "Statement")?.value;
  const nodes = statement?.type === "array" ? statement.items : statement ? [statement] : [];
  return {
    kind,
    text,
    root,
    version: version?.type === "string" ? version.value : "2008-10-17",
    statements: nodes.flatMap((node) => (node.type === "object" ? [statementOf(node)] : [])),
    reference,
  };
}

function statementOf(node: ObjectNode): StatementView {
  const member = (name: string) => node.members.find((member) => member.name === name);
  const effect = member("Effect")?.value;
  const texts = (name: string) => strings(member(name)?.value);
  return {
    node,
    effect: effect?.type === "string" ? effect.value : "",
    member,
    actions: texts("Action"),
    notActions: texts("NotAction"),
    resources: texts("Resource"),
    notResources: texts("NotResource"),
    conditions: conditionsOf(member("Condition")?.value),
  };
}

function conditionsOf(node: JsonNode | undefined): ConditionView[] {
  if (node?.type !== "object") return [];
  return node.members.flatMap(({ name, nameAt, value: keys }) => {
    if (keys.type !== "object") return [];
    const operator = readOperator(name);
    return keys.members.map((key) => ({
      operator,
      operatorAt: nameAt,
      key: key.name,
      keyAt: key.nameAt,
      value: key.value,
      values: key.value.type === "array" ? key.value.items : [key.value],
    }));
  });
}

/** Whether a statement has a condition on a key, in any case. */
export function hasKey(statement: StatementView, test: RegExp): boolean {
  return statement.conditions.some(({ key }) => test.test(key));
}

/** A rule that looks at each statement by itself. */
export function each(look: (statement: StatementView, report: Report, policy: PolicyView) => void): Rule["find"] {
  return (policy, report) => policy.statements.forEach((statement) => look(statement, report, policy));
}

/** A rule that looks at each condition by itself. */
export function eachCondition(look: (condition: ConditionView, report: Report, statement: StatementView, policy: PolicyView) => void): Rule["find"] {
  return each((statement, report, policy) => statement.conditions.forEach((condition) => look(condition, report, statement, policy)));
}

/** The text of a scalar as a condition reads it. */
export function scalar(node: JsonNode): string | undefined {
  return node.type === "object" || node.type === "array" ? undefined : node.value;
}
