/** A workspace with its reason, as those who propose edits ask it. */

import type { Kind, Reason } from "iamlet/authorizer";
import { asksTrust, draftNamed, takesPart } from "../engine/question";
import { KIND_WORDS, levelWord } from "../state/words";
import type { DraftKind, PolicyDraft, Workspace } from "../state/workspace";
import { sameKey, shownEntry } from "./edit";
import type { Lookup } from "./pattern";

export type SetReason = Reason["sets"][number];
export type StatementReason = SetReason["policies"][number]["statements"][number];

/** A statement where it stands. */
export interface Found {
  readonly set: SetReason;
  readonly draft: PolicyDraft;
  readonly reason: StatementReason;
  /** Its piece of the draft's text. */
  readonly text: string;
}

/** Whether drafts have variables; texts may be long. */
const modern = new WeakMap<PolicyDraft, boolean>();

export class Scene {
  readonly workspace: Workspace;
  readonly reason: Reason;
  readonly #statements = new Map<string, Record<string, unknown>>();

  constructor(workspace: Workspace, reason: Reason) {
    this.workspace = workspace;
    this.reason = reason;
  }

  get request() {
    return this.workspace.request;
  }

  /** The statements of a set, with their drafts. */
  statements(set: SetReason): Found[] {
    return set.policies.flatMap(({ name, statements }) => {
      const draft = draftNamed(this.workspace.policies, name);
      if (!draft) return [];
      return statements.map((reason) => ({ set, draft, reason, text: draft.text.slice(reason.span.start.offset, reason.span.end.offset) }));
    });
  }

  /** The Deny statements that apply, in the order of evaluation. */
  denies(): Found[] {
    return this.reason.sets.flatMap((set) => this.statements(set)).filter(({ reason }) => reason.effect === "Deny" && reason.applies);
  }

  set(kind: Kind, level?: number): SetReason | undefined {
    return this.reason.sets.find((set) => set.kind === kind && set.level === level);
  }

  /** A statement as data. */
  data({ text }: Found): Readonly<Record<string, unknown>> {
    let found = this.#statements.get(text);
    if (!found) this.#statements.set(text, (found = JSON.parse(text) as Record<string, unknown>));
    return found;
  }

  /** The values of a key that were filled in; `undefined` when they were not. */
  filled(key: string): string[] | undefined {
    const name = Object.keys(this.reason.filledKeys).find((name) => sameKey(name, key));
    return name === undefined ? undefined : this.reason.filledKeys[name];
  }

  /** What a key is filled with, as people read it. */
  shownFilled(key: string): string | null {
    return shownEntry({ key, values: this.filled(key) ?? [] });
  }

  given(key: string) {
    return this.request.context.find((entry) => sameKey(entry.key, key));
  }

  /** A key's single value in the request. */
  readonly lookup: Lookup = (key) => {
    const given = this.given(key);
    if (!given) return this.filled(key)?.[0];
    return given.absent || given.list || given.values.length !== 1 ? undefined : given.values[0];
  };

  /** Whether a policy is written in the language that has variables. */
  hasVariables(draft: PolicyDraft): boolean {
    let found = modern.get(draft);
    if (found === undefined) {
      found = (JSON.parse(draft.text) as { Version?: unknown }).Version === "2012-10-17";
      modern.set(draft, found);
    }
    return found;
  }

  /** The drafts that make a set. */
  drafts(kind: DraftKind, level?: number): PolicyDraft[] {
    return this.workspace.policies.filter((draft) => draft.kind === kind && takesPart(draft, this.request) && (level === undefined || (draft.level ?? 0) === level));
  }

  get asksTrust(): boolean {
    return asksTrust(this.request);
  }

  get action(): string {
    return this.request.action.trim();
  }

  get resource(): string {
    return this.request.resource.trim();
  }
}

/** The kind of drafts that a set is made of. */
export function draftKindOf(kind: Kind, scene: Scene): DraftKind {
  return kind === "resource" && scene.asksTrust ? "trust" : kind;
}

/** `the Deny “OutsideEU” of the service control policy RegionLock (root)`. */
export function statementWords({ reason, draft }: Pick<Found, "reason" | "draft">): string {
  return `the ${reason.effect} ${reason.sid ? `“${reason.sid}”` : `in statement ${reason.index + 1}`} of ${draftWords(draft)}`;
}

export function draftWords(draft: Pick<PolicyDraft, "kind" | "name" | "level">): string {
  const level = draft.level === undefined ? "" : ` (${levelWord(draft.level)})`;
  return `the ${KIND_WORDS[draft.kind].one} “${draft.name}”${level}`;
}

/** The same statement after an edit that moved none. */
export function again(after: Reason, { set, draft, reason }: Found): StatementReason | undefined {
  const found = after.sets.find(({ kind, level }) => kind === set.kind && level === set.level);
  return found?.policies.find(({ name }) => name === draft.name)?.statements.find(({ index }) => index === reason.index);
}

export function countDenies(reason: Reason): number {
  return reason.sets.flatMap(({ policies }) => policies.flatMap(({ statements }) => statements)).filter(({ effect, applies }) => effect === "Deny" && applies).length;
}
