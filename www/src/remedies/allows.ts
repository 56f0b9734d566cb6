/** Allow statements that a set lacks: for exactly what was asked, and for nobody else. */

import type { Kind } from "iamlet/authorizer";
import { KIND_WORDS, levelWord } from "../state/words";
import { draftId, freeName } from "../state/workspace";
import type { DraftKind, PolicyDraft, Workspace } from "../state/workspace";
import { brief } from "./edit";
import type { Edit, Proposal } from "./edit";
import { literalPattern } from "./pattern";
import { draftKindOf, draftWords } from "./scene";
import type { Scene } from "./scene";
import { appendStatement } from "./text";
import { elementOf, namesMany, roleOf } from "./who";

/** Adds the Allow to a draft of the set, or in a new one. */
export function additions(scene: Scene, kind: Kind, level?: number): Proposal[] {
  const draftKind = draftKindOf(kind, scene);
  const statement = statementFor(scene, draftKind);
  const drafts = scene.drafts(draftKind, level);
  // Of the types that have one policy, the first is read.
  const draft = nearest(scene, kind, drafts) ?? drafts[0];
  const helps: Proposal["helps"] = (after) => after.sets.find((set) => set.kind === kind && set.level === level)?.result !== "None";
  const caution = "Principal" in statement ? namesMany(statement.Principal) : undefined;
  const edit = draft ? toDraft(draft, statement, caution, scene) : inNewDraft(draftKind, level, statement, caution, scene);
  return edit ? [{ edit, group: `addition ${kind} ${level ?? ""}`, helps }] : [];
}

/** The draft that holds the set's first near miss. */
function nearest({ reason }: Scene, kind: Kind, drafts: readonly PolicyDraft[]): PolicyDraft | undefined {
  const miss = reason.nearMisses.find((miss) => miss.kind === kind);
  return drafts.find(({ name }) => name === miss?.policy);
}

type Allow = ReturnType<typeof statementFor>;

function statementFor(scene: Scene, kind: DraftKind) {
  const base = { Effect: "Allow" };
  const what = { Action: scene.action, Resource: literalPattern(scene.resource) };
  if (kind === "trust") return { ...base, Principal: elementOf(scene), Action: scene.action };
  if (kind !== "resource" && kind !== "endpoint") return { ...base, ...what };
  const principal = elementOf(scene);
  const own = scene.filled("aws:PrincipalArn")?.[0];
  // A gateway endpoint knows no named principals but root users.
  if (kind === "endpoint" && scene.request.endpointType === "gateway" && own) {
    return { ...base, Principal: "*" as const, ...what, Condition: { ArnEquals: { "aws:PrincipalArn": own } } };
  }
  return { ...base, Principal: principal, ...what };
}

/** What a statement allows, in a few words: the request is known. */
function titleOf(statement: Allow, scene: Scene): string {
  const resource = "Resource" in statement ? " on this resource" : "";
  return `Allow ${statement.Action}${resource}${whom(statement, scene)}`;
}

function whom(statement: Allow, scene: Scene): string {
  if (!("Principal" in statement)) return "";
  if (statement.Principal === "*" && !("Condition" in statement)) return " for everyone";
  return roleOf(scene) === undefined ? " for this principal" : " for the role of this session";
}

function toDraft(draft: PolicyDraft, statement: Allow, caution: string | undefined, scene: Scene): Edit {
  return {
    kind: "addition",
    id: `add ${draft.id} ${JSON.stringify(statement)}`,
    target: `add ${draft.id}`,
    title: `${titleOf(statement, scene)} in ${draftWords(draft)}`,
    detail: { kind: "code", caption: `Added to ${brief(draft.name)}`, code: JSON.stringify(statement, null, 2) },
    ...cautionOf(caution, statement),
    apply: (workspace) => withText(workspace, draft.id, (text) => appendStatement(text, statement)),
  };
}

/** Changes a draft's text, if it is there and can be changed. */
export function withText(workspace: Workspace, id: string, change: (text: string) => string | undefined): Workspace {
  const policies = workspace.policies.map((draft) => (draft.id === id ? { ...draft, text: change(draft.text) ?? draft.text } : draft));
  return { ...workspace, policies };
}

function inNewDraft(kind: DraftKind, level: number | undefined, statement: Allow, caution: string | undefined, scene: Scene): Edit {
  const text = JSON.stringify({ Version: "2012-10-17", Statement: [statement] }, null, 2);
  const place = level === undefined ? "" : ` at ${level === 0 ? "the root" : levelWord(level)}`;
  const base = kind === "identity" ? "Identity" : KIND_WORDS[kind].tab;
  return {
    kind: "addition",
    id: `add ${kind} ${level ?? ""} ${JSON.stringify(statement)}`,
    target: `add ${kind} ${level ?? ""}`,
    title: `${titleOf(statement, scene)} in a new ${KIND_WORDS[kind].one}${place}`,
    detail: { kind: "code", caption: `The new policy ${freeName(scene.workspace.policies, base)}`, code: text },
    ...cautionOf(caution, statement),
    apply: (workspace) => {
      const name = freeName(workspace.policies, base);
      const draft = { id: draftId(), kind, name, text, ...(level === undefined ? {} : { level }) };
      return { ...workspace, policies: [...workspace.policies, draft] };
    },
  };
}

function cautionOf(caution: string | undefined, statement: object): { caution?: string } {
  return caution === undefined || "Condition" in statement ? {} : { caution };
}
