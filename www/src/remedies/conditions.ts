/** Context keys whose change makes the conditions of a statement hold, or keeps them from holding. */

import type { ConditionReason } from "iamlet/authorizer";
import type { ContextEntry } from "../state/workspace";
import { contextEdit, requestEdit, sameKey } from "./edit";
import type { Proposal } from "./edit";
import { readOperator } from "./operator";
import type { Operator } from "./operator";
import { again, countDenies } from "./scene";
import type { Found, Scene } from "./scene";
import { fill, readPattern, variablesOf } from "./pattern";
import { samples } from "./samples";
import { valuesFor } from "./values";
import type { Asked } from "./values";
import { ownName, renamed } from "./who";

type Values = Omit<ContextEntry, "key">;

/** Values of a condition that are tried; more of them tell nothing new. */
const MOST_VALUES = 6;

/** Edits that make every condition on the first failing key of an Allow statement hold. */
export function toMeet(scene: Scene, found: Found): Proposal[] {
  const first = found.reason.conditions.find(({ outcome }) => outcome !== "true");
  if (!first) return [];
  const failing = (conditions: readonly ConditionReason[]) => conditions.filter(({ key, outcome }) => sameKey(key, first.key) && outcome !== "true").length;
  const helps: Proposal["helps"] = (after) => failing(again(after, found)?.conditions ?? found.reason.conditions) === 0;
  const sameName = found.reason.conditions.filter(({ key }) => sameKey(key, first.key));
  const set = entriesOf(scene, found, sameName, true).flatMap((entry) => keyEdits(scene, found, first.key, entry, helps));
  return [...set, ...variableEdits(scene, found, sameName)];
}

/** Edits that keep one condition of a Deny statement from holding. */
export function toMiss(scene: Scene, found: Found): Proposal[] {
  const denies = countDenies(scene.reason);
  const helps: Proposal["helps"] = (after) => countDenies(after) < denies;
  return found.reason.conditions.flatMap((condition) => [
    ...entriesOf(scene, found, [condition], false).flatMap((entry) => keyEdits(scene, found, condition.key, entry, helps)),
    ...(condition.why === "unresolved" ? variableEdits(scene, found, [condition]) : []),
  ]);
}

/** Entries of a key to try, those with values first. `null` takes the entry away. */
function entriesOf(scene: Scene, found: Found, conditions: readonly ConditionReason[], meet: boolean): Values[] {
  const entries: Values[] = [];
  for (const { operator, key, policy, request } of conditions) {
    const read = readOperator(operator);
    if (!read) continue;
    const asked: Asked = { key, base: read.base, policy, variables: scene.hasVariables(found.draft), lookup: scene.lookup };
    entries.push(...(read.base.type === "null" ? entriesOfNull(asked, meet) : entriesOfTest(read, asked, request, meet)));
  }
  // The values of the other conditions on the key are more telling than samples.
  const told = entries.filter(({ values }) => values.length > 0);
  return [...told, ...entries.filter(({ absent }) => absent)];
}

const ABSENT: Values = { values: [], absent: true };

/** Null asks whether the key is there, not what it is. */
function entriesOfNull({ key, policy }: Asked, meet: boolean): Values[] {
  const asksForNull = policy.some((value) => value.toLowerCase() === "true");
  return asksForNull === meet ? [ABSENT] : samples(key).map((value) => ({ values: [value] }));
}

function entriesOfTest(operator: Operator, asked: Asked, request: readonly string[] | null, meet: boolean): Values[] {
  const { qualifier, negated, ifExists } = operator;
  const values = [...new Set(valuesFor(asked, meet !== negated))].slice(0, MOST_VALUES);
  const list = qualifier !== undefined;
  const entries: Values[] = values.map((value) => (list ? { values: [value], list: true } : { values: [value] }));
  if (qualifier === "any" && meet && request?.length) {
    entries.unshift(...values.map((value) => ({ values: [...request, value], list: true })));
  }
  if (qualifier === "all" && meet && (request?.length ?? 0) > 1) {
    // A part of the values may pass as it is.
    entries.unshift(...request!.map((_, index) => ({ values: request!.filter((_, at) => at !== index), list: true })));
  }
  const holdsWithout = qualifier === "all" || (qualifier === undefined && (negated || ifExists));
  return holdsWithout === meet ? [...entries, ABSENT] : entries;
}

/** What the principal fills cannot be otherwise while the principal is the same. */
const OF_PRINCIPAL = /^aws:(principalarn|principalaccount|principaltype|userid|username|principalisawsservice)$/i;

/** Gives a key an entry; where the key is the principal's, by another principal. */
export function keyEdits(scene: Scene, found: Found, key: string, entry: Values, helps: Proposal["helps"]): Proposal[] {
  const filled = scene.filled(key);
  const place = `${found.set.kind}${found.set.level ?? ""} ${found.draft.id} ${found.reason.index} ${key.toLowerCase()}`;
  if (OF_PRINCIPAL.test(key) && !scene.given(key) && (filled || /username$/i.test(key))) {
    const principal = entry.absent ? undefined : principalWith(scene, key, entry.values[0]!);
    return principal === undefined ? [] : [{ edit: requestEdit(scene.request, "principal", principal), group: `${place} principal`, helps }];
  }
  const shown = scene.shownFilled(key);
  if (!entry.absent) return [{ edit: contextEdit(scene.request, key, entry, shown), group: `${place} value`, helps }];
  const absent = { edit: contextEdit(scene.request, key, ABSENT, shown), group: `${place} absent`, helps };
  const given = scene.given(key);
  if (given && !given.absent) return [{ ...absent, edit: contextEdit(scene.request, key, null, null) }, absent];
  return given ? [] : [absent];
}

/** A principal of which the key has this value. */
function principalWith(scene: Scene, key: string, value: string): string | undefined {
  const own = ownName(scene);
  const pieces = own?.split(":");
  if (/arn$/i.test(key)) return /^arn:[^:]*:iam::\d{12}:(user|role)\/./.test(value) || /^arn:[^:]*:iam::\d{12}:root$/.test(value) ? renamed(scene, value) : undefined;
  if (pieces?.length !== 6) return undefined;
  if (/account$/i.test(key) && /^\d{12}$/.test(value)) return renamed(scene, [...pieces.slice(0, 4), value, pieces[5]].join(":"));
  // Only users have a name: whoever has none would have to be one.
  if (/username$/i.test(key) && /^[\w+=,.@-]+$/.test(value)) return renamed(scene, `arn:${pieces[1]}:iam::${pieces[4]}:user/${value}`);
  return undefined;
}

/** Gives a value to the variables that the policy's values wait for. */
function variableEdits(scene: Scene, found: Found, conditions: readonly ConditionReason[]): Proposal[] {
  const { lookup, request } = scene;
  if (!scene.hasVariables(found.draft)) return [];
  const waiting = conditions.flatMap(({ policy, why }) => (why === "match" ? [] : policy)).map((value) => readPattern(value));
  const names = new Set(waiting.filter((parts) => fill(parts, lookup) === undefined).flatMap(variablesOf));
  const missing = [...names].filter((name) => lookup(name) === undefined && !OF_PRINCIPAL.test(name));
  return missing.map((name) => ({
    edit: contextEdit(request, name, { values: [valueOfVariable(scene, conditions, name) ?? samples(name)[0]!] }, scene.shownFilled(name)),
    group: `${found.draft.id} ${found.reason.index} variable ${name.toLowerCase()}`,
    helps: (after) => after.decision !== "explicitDeny" || countDenies(after) <= countDenies(scene.reason),
  }));
}

/** A condition that compares a key with a variable alone holds when both are the same. */
function valueOfVariable({ lookup }: Scene, conditions: readonly ConditionReason[], name: string): string | undefined {
  const alone = conditions.find(({ policy }) => policy.some((value) => value === `\${${name}}`));
  return alone && lookup(alone.key);
}
