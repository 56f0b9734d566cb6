/** Deny statements out of the way: only for what was asked where that can be said, and as a whole otherwise. */

import { levelWord } from "../state/words";
import { withText } from "./allows";
import { brief, sameKey } from "./edit";
import type { Edit, Proposal } from "./edit";
import { listOf } from "./elements";
import { literalPattern } from "./pattern";
import { countDenies, draftWords, statementWords } from "./scene";
import type { Found, Scene } from "./scene";
import { addValue, memberOf, membersOf, putMember, removeValue, replaceStatement, statementsOf } from "./text";
import { elementOf, layersOf } from "./who";

/** Edits of the policy that keep a Deny from applying to the request. */
export function withoutDeny(scene: Scene, found: Found): Proposal[] {
  const denies = countDenies(scene.reason);
  const helps: Proposal["helps"] = (after) => countDenies(after) < denies;
  const edits = [...exemptions(scene, found), removal(found)];
  return edits.map((edit) => ({ edit, group: edit.id, helps }));
}

const REMOVES = "Removes a Deny: make sure that it is not there for a reason.";

function changed(found: Found, kind: "exemption" | "removal", title: string, replacement: string | null): Edit {
  const { draft, text } = found;
  return {
    kind,
    id: `${kind} ${draft.id} ${text} ${replacement}`,
    target: `statement ${draft.id} ${text}`,
    title,
    detail: { kind: "code", caption: replacement === null ? "The statement that goes" : "How the statement reads then", code: dedent(replacement ?? text) },
    caution: replacement === null ? REMOVES : "Loosens a Deny: make sure that it is not there for a reason.",
    apply: (workspace) => withText(workspace, draft.id, (policy) => replaceStatement(policy, text, replacement)),
  };
}

/** A piece of a text as if it stood at the margin. */
function dedent(text: string): string {
  const indent = /\n([ \t]*)[\]}]$/.exec(text)?.[1] ?? "";
  return indent === "" ? text : text.replaceAll(`\n${indent}`, "\n");
}

/** A policy that is nothing but the Deny is set aside: one without statements cannot be meant. */
function removal(found: Found): Edit {
  if (statementsOf(found.draft.text).length > 1) return changed(found, "removal", `Remove ${statementWords(found)}`, null);
  const { draft } = found;
  return {
    ...aside(draft, REMOVES),
    kind: "removal",
    title: `Set ${draftWords(draft)} aside: its only statement is the Deny`,
    detail: { kind: "code", caption: "Set aside", code: dedent(found.text) },
  };
}

/** The policy as if it were not there. */
export function aside(draft: Found["draft"], caution: string): Edit {
  return {
    kind: "aside",
    id: `aside ${draft.id}`,
    target: `aside ${draft.id}`,
    title: `Set ${draftWords(draft)} aside`,
    caution,
    apply: (workspace) => ({ ...workspace, policies: workspace.policies.map((other) => (other.id === draft.id ? { ...other, off: true } : other)) }),
  };
}

/** As a title and the statement that is put in the place. */
type Exemption = readonly [title: string, statement: string | undefined];

function exemptions(scene: Scene, found: Found): Edit[] {
  const of = statementWords(found);
  const all: Exemption[] = [...byAction(scene, found, of), ...byResource(scene, found, of), ...byPrincipal(scene, found, of)];
  return all.flatMap(([title, statement]) => (statement === undefined ? [] : [changed(found, "exemption", title, statement)]));
}

function byAction(scene: Scene, { text }: Found, of: string): Exemption[] {
  const { action } = scene;
  return [
    [`Leave ${action} out of ${of}`, addValue(text, "NotAction", action) ?? removeValue(text, "Action", (value) => typeof value === "string" && sameKey(value, action))],
  ];
}

function byResource(scene: Scene, found: Found, of: string): Exemption[] {
  const { resource } = scene;
  if (resource === "*") return [];
  const { text } = found;
  const pattern = literalPattern(resource);
  const all = memberOf(text, "Resource");
  const everything = all && listOf(scene.data(found)["Resource"]).includes("*");
  const title = `Leave ${brief(resource, 120)} out of ${of}`;
  return [
    [title, addValue(text, "NotResource", pattern) ?? removeValue(text, "Resource", (value) => value === resource || value === pattern)],
    [title, everything ? putMember(text, "Resource", "NotResource", pattern) : undefined],
  ];
}

function byPrincipal(scene: Scene, found: Found, of: string): Exemption[] {
  const { text } = found;
  // A session may be listed itself or by its role.
  const own: readonly unknown[] = [layersOf(scene)[0], elementOf(scene)].flatMap((layer) => (layer === undefined || layer === "*" ? [] : Object.values(layer)));
  const title = `Leave this principal out of ${of}`;
  const arn = scene.filled("aws:PrincipalArn")?.[0];
  return [
    [title, inList(text, "Principal", (list, type) => removeValue(list, type, (value) => own.includes(value)))],
    [title, notPrincipal(scene, text)],
    [title, arn === undefined || memberOf(text, "NotPrincipal") ? undefined : besidesArn(text, arn)],
  ];
}

/** Changes the first list of a member's types that can be changed. */
function inList(text: string, name: string, change: (object: string, type: string) => string | undefined): string | undefined {
  const member = memberOf(text, name);
  if (!member) return undefined;
  const object = text.slice(member.from, member.to);
  for (const type of membersOf(object)) {
    const out = change(object, type.name);
    if (out !== undefined) return text.slice(0, member.from) + out + text.slice(member.to);
  }
  return undefined;
}

/** Each layer of the principal that is not listed yet. */
function notPrincipal(scene: Scene, text: string): string | undefined {
  const element = memberOf(text, "NotPrincipal");
  if (!element) return undefined;
  let object = text.slice(element.from, element.to);
  for (const layer of layersOf(scene)) {
    if (layer === "*") return undefined;
    const [type, name] = Object.entries(layer)[0] as [string, string];
    const listed = listOf((JSON.parse(object) as Record<string, unknown>)[type]);
    if (listed.includes(name)) continue;
    object = addValue(object, type, name) ?? putMember(object, null, type, name) ?? JSON.stringify({ [type]: name });
  }
  return text.slice(0, element.from) + object + text.slice(element.to);
}

/** The usual way of guard rails: a condition on the principal's ARN. */
function besidesArn(text: string, arn: string): string | undefined {
  const condition = memberOf(text, "Condition");
  if (!condition) return putMember(text, null, "Condition", { ArnNotEquals: { "aws:PrincipalArn": arn } });
  const object = text.slice(condition.from, condition.to);
  const put = besidesArnIn(object, arn);
  return put === undefined ? undefined : text.slice(0, condition.from) + put + text.slice(condition.to);
}

function besidesArnIn(conditions: string, arn: string): string | undefined {
  const operators = membersOf(conditions);
  for (const operator of operators.filter(({ name }) => /^arnnot(equals|like)(ifexists)?$/i.test(name))) {
    const block = conditions.slice(operator.from, operator.to);
    const key = membersOf(block).find(({ name }) => sameKey(name, "aws:PrincipalArn"));
    const put = key ? addValue(block, key.name, arn) : putMember(block, null, "aws:PrincipalArn", arn);
    if (put !== undefined) return conditions.slice(0, operator.from) + put + conditions.slice(operator.to);
  }
  if (operators.length === 0) return JSON.stringify({ ArnNotEquals: { "aws:PrincipalArn": arn } });
  return putMember(conditions, null, "ArnNotEquals", { "aws:PrincipalArn": arn });
}

/** Where a limit is in the way: as if it were not there. */
export function withoutLimit(scene: Scene, kind: "boundary" | "session" | "scp" | "endpoint", level?: number): Proposal[] {
  const drafts = scene.drafts(kind, level);
  const [draft] = drafts;
  if (!draft || drafts.length > 1) return [];
  const place = level === undefined ? "" : ` at ${level === 0 ? "the root" : levelWord(level)}`;
  const edit = aside(draft, `Nothing limits the request there${place} then: make sure that the policy is not there for a reason.`);
  return [{ edit, group: edit.id, helps: (after) => after.sets.find((set) => set.kind === kind && set.level === level)?.result !== "None" }];
}
