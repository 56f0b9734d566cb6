/** What is done to drafts: each gives the new list, and leaves the old one as it is. */

import { MINIMAL_POLICY, draftId, freeName, isSingle } from "../state/workspace";
import type { DraftKind, PolicyDraft } from "../state/workspace";
import { KIND_WORDS } from "../state/words";

type Drafts = readonly PolicyDraft[];

export function hasLevels(kind: DraftKind): kind is "scp" | "rcp" {
  return kind === "scp" || kind === "rcp";
}

/** Levels are digits, so that the page and the engine stay with what an organization has. */
export const LAST_LEVEL = 9;

/** Every level down to the last that has a policy. */
export function levelsOf(drafts: Drafts, kind: "scp" | "rcp"): number[] {
  const levels = drafts.filter((draft) => draft.kind === kind).map(({ level = 0 }) => level);
  return levels.length === 0 ? [] : Array.from({ length: Math.max(...levels) + 1 }, (_, level) => level);
}

const statement = (members: object) => JSON.stringify({ Version: "2012-10-17", Statement: [members] }, null, 2);

export const FULL_ACCESS = { name: "FullAWSAccess", text: statement({ Effect: "Allow", Action: "*", Resource: "*" }) } as const;

/** What a new draft says, to begin with. */
const STARTERS: Readonly<Record<DraftKind, string>> = {
  identity: MINIMAL_POLICY,
  boundary: MINIMAL_POLICY,
  session: MINIMAL_POLICY,
  scp: statement({ Effect: "Deny", Action: "organizations:LeaveOrganization", Resource: "*" }),
  rcp: statement({ Effect: "Deny", Principal: "*", Action: "s3:*", Resource: "*", Condition: { Bool: { "aws:SecureTransport": "false" } } }),
  resource: statement({ Effect: "Allow", Principal: { AWS: "arn:aws:iam::123456789012:root" }, Action: "s3:GetObject", Resource: "arn:aws:s3:::example-bucket/*" }),
  trust: statement({ Effect: "Allow", Principal: { AWS: "arn:aws:iam::123456789012:root" }, Action: "sts:AssumeRole" }),
  endpoint: statement({ Effect: "Allow", Principal: "*", Action: "*", Resource: "*" }),
};

export interface NewDraft {
  readonly kind: DraftKind;
  readonly name?: string;
  readonly text?: string;
  readonly level?: number;
}

export interface Added {
  readonly drafts: Drafts;
  readonly draft: PolicyDraft;
  /** Those that had to make room. */
  readonly setAside: Drafts;
}

/** Adds a draft behind those of its type. Where a request has one policy of the type, the others are set aside. */
export function addDraft(drafts: Drafts, { kind, name, text, level }: NewDraft): Added {
  const one = KIND_WORDS[kind].one;
  const draft: PolicyDraft = {
    id: draftId(),
    kind,
    name: freeName(drafts, name?.trim() || one.charAt(0).toUpperCase() + one.slice(1)),
    text: text ?? STARTERS[kind],
    ...(hasLevels(kind) ? { level: level ?? 0 } : {}),
  };
  return placeOnly([...drafts, draft], draft);
}

/** Takes a draft into use, or sets it aside. */
export function setOff(drafts: Drafts, id: string, off: boolean): Added | undefined {
  const found = drafts.find((draft) => draft.id === id);
  if (!found) return undefined;
  const { off: _, ...rest } = found;
  const draft: PolicyDraft = off ? { ...rest, off: true } : rest;
  const next = drafts.map((other) => (other.id === id ? draft : other));
  return off ? { drafts: next, draft, setAside: [] } : placeOnly(next, draft);
}

function placeOnly(drafts: Drafts, draft: PolicyDraft): Added {
  const setAside = isSingle(draft.kind) ? drafts.filter((other) => other.kind === draft.kind && other.id !== draft.id && !other.off) : [];
  const ids = new Set(setAside.map(({ id }) => id));
  return { drafts: drafts.map((other) => (ids.has(other.id) ? { ...other, off: true } : other)), draft, setAside };
}

/** Takes back that drafts were set aside. */
export function takeBack(drafts: Drafts, setAside: Drafts): Drafts {
  const ids = new Set(setAside.map(({ id }) => id));
  return drafts.map((draft) => {
    if (!ids.has(draft.id)) return draft;
    const { off: _, ...rest } = draft;
    return rest;
  });
}

/** A copy behind the draft. Where a request has one policy of the type, the copy is set aside. */
export function duplicateDraft(drafts: Drafts, id: string): Added | undefined {
  const place = drafts.findIndex((draft) => draft.id === id);
  const original = drafts[place];
  if (!original) return undefined;
  const draft: PolicyDraft = { ...original, id: draftId(), name: freeName(drafts, `${original.name} copy`), ...(isSingle(original.kind) ? { off: true } : {}) };
  return { drafts: drafts.toSpliced(place + 1, 0, draft), draft, setAside: [] };
}

/** Puts a draft that was removed back where it was. */
export function restoreDraft(drafts: Drafts, draft: PolicyDraft, place: number): Drafts {
  return drafts.toSpliced(Math.min(place, drafts.length), 0, { ...draft, name: freeName(drafts, draft.name) });
}

/** Why a draft cannot have a name; `undefined` when it can. */
export function nameFault(drafts: Drafts, id: string, name: string): string | undefined {
  if (name.trim() === "") return "A policy needs a name: reasons call it by that.";
  if (/\p{Surrogate}/u.test(name)) return "The name holds half of a surrogate pair.";
  if (drafts.some((draft) => draft.id !== id && draft.name === name.trim())) return "Another policy has this name.";
  return undefined;
}

/** Why a draft that is in use has no part in any request: another one of its type has its place. */
export function isCrowdedOut(drafts: Drafts, draft: PolicyDraft): boolean {
  if (!isSingle(draft.kind) || draft.off) return false;
  return drafts.find((other) => other.kind === draft.kind && !other.off && other.text.trim() !== "")?.id !== draft.id && draft.text.trim() !== "";
}
