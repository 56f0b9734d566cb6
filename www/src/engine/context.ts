/** The condition keys of a question: which ones the policies ask for, and what the request holds of them. */

import type { ConditionReason, Kind, Reason, StatementReason } from "iamlet/authorizer";
import type { ContextEntry, PolicyDraft } from "../state/workspace";

/** What a key's values are read as, by the operators that use it. */
export type KeyType = "text" | "number" | "date" | "bool" | "ip";

/** A place where a policy asks for a key. */
export interface KeyUse {
  /** `null` for a variable, such as `${aws:username}`. */
  readonly operator: string | null;
  /** The policy's values, variables replaced. */
  readonly values: readonly string[];
  readonly kind: Kind;
  readonly policy: string;
  /** The statement as people call it. */
  readonly statement: string;
  /** In UTF-16 units of the policy's text. */
  readonly from: number;
  readonly to: number;
}

/** A key that the policies in force ask for. */
export interface AskedKey {
  /** As it is spelled where it is asked for first. */
  readonly key: string;
  readonly type: KeyType;
  /** Whether an operator takes it as a list. */
  readonly list: boolean;
  /** Whether a statement for the request's action asks for it. */
  readonly relevant: boolean;
  readonly uses: readonly KeyUse[];
  /** Values that the policies name. */
  readonly suggestions: readonly string[];
}

/** What the request holds of a key. */
export type KeyState = "given" | "absent" | "filled" | "missing";

export interface ContextRow {
  readonly asked: AskedKey;
  readonly entry: ContextEntry | undefined;
  /** What is filled in by itself as long as nothing is given. */
  readonly filled: readonly string[] | undefined;
  readonly state: KeyState;
}

export interface ContextRows {
  readonly rows: readonly ContextRow[];
  /** Entries that no policy asks for, and second entries for a key. */
  readonly extra: readonly ContextEntry[];
}

/** Condition keys are the same in any case of A to Z. */
export function foldKey(key: string): string {
  return key.trim().replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/** A statement as people call it: by its Sid, else by its place. */
export function statementName({ sid, index }: Pick<StatementReason, "sid" | "index">): string {
  return sid === undefined || sid === "" ? `statement ${index + 1}` : sid;
}

interface Found {
  key: string;
  types: Set<KeyType>;
  list: boolean;
  relevant: boolean;
  uses: KeyUse[];
  suggestions: Set<string>;
}

/** The keys that the policies of a reason ask for, in the order of the policies. */
export function askedKeys(reason: Reason, drafts: readonly PolicyDraft[]): AskedKey[] {
  const found = new Map<string, Found>();
  for (const { kind, policies } of reason.sets) {
    for (const { name, statements } of policies) {
      for (const statement of statements) {
        for (const condition of statement.conditions) {
          addCondition(entryFor(found, condition.key), condition, { kind, policy: name, statement });
        }
      }
      const draft = drafts.find((draft) => draft.name === name);
      if (draft) addVariables(found, draft, kind, statements);
    }
  }
  return [...found.values()].map(({ types, suggestions, ...rest }) => ({ ...rest, type: typeOf(types), suggestions: [...suggestions] }));
}

function entryFor(found: Map<string, Found>, key: string): Found {
  const folded = foldKey(key);
  let entry = found.get(folded);
  if (!entry) {
    entry = { key, types: new Set(), list: false, relevant: false, uses: [], suggestions: new Set() };
    found.set(folded, entry);
  }
  return entry;
}

interface Asker {
  readonly kind: Kind;
  readonly policy: string;
  readonly statement: StatementReason;
}

function addCondition(entry: Found, condition: ConditionReason, { kind, policy, statement }: Asker): void {
  const { operator, policy: values, span } = condition;
  const type = operatorType(operator);
  if (type) entry.types.add(type);
  if (/^for(all|any)values?:/i.test(operator)) entry.list = true;
  entry.relevant ||= concerns(statement);
  if (type !== undefined && type !== "bool") for (const value of values) suggest(entry, value, type);
  entry.uses.push({ operator, values, kind, policy, statement: statementName(statement), from: span.start.offset, to: span.end.offset });
}

function suggest({ suggestions }: Found, value: string, type: KeyType): void {
  if (value === "" || /[*?]|\$\{/.test(value)) return;
  // The first address of a range is one that the range holds.
  suggestions.add(type === "ip" ? value.replace(/\/\d+$/, "") : value);
}

/** Whether a statement is about the request's action: the one element that no context changes. */
function concerns({ failed }: StatementReason): boolean {
  return !failed.includes("action");
}

const TYPES: readonly (readonly [RegExp, KeyType])[] = [
  [/^numeric/, "number"],
  [/^date/, "date"],
  [/^bool/, "bool"],
  [/^(not)?ipaddress/, "ip"],
  [/^(string|arn|binary)/, "text"],
];

/** What an operator reads values as; `undefined` for one that only asks whether there are any. */
export function operatorType(operator: string): KeyType | undefined {
  const base = operator.replace(/^for(all|any)values?:/i, "").toLowerCase();
  return TYPES.find(([pattern]) => pattern.test(base))?.[1];
}

function typeOf(types: ReadonlySet<KeyType>): KeyType {
  const [first = "text"] = types;
  return types.size > 1 ? "text" : first;
}

interface Variable {
  readonly key: string;
  readonly from: number;
  readonly to: number;
}

// Drafts are never changed, only replaced.
const variablesByDraft = new WeakMap<PolicyDraft, readonly Variable[]>();

/** The variables in a policy's text; only the version of 2012 has any. */
export function variablesOf(draft: PolicyDraft): readonly Variable[] {
  let variables = variablesByDraft.get(draft);
  if (!variables) {
    variables = /"Version"\s*:\s*"2012-10-17"/.test(draft.text) ? findVariables(draft.text) : [];
    variablesByDraft.set(draft, variables);
  }
  return variables;
}

function findVariables(text: string): Variable[] {
  const variables: Variable[] = [];
  for (const match of text.matchAll(/\$\{([^{}"]*)\}/g)) {
    const key = match[1]!.split(",", 1)[0]!.trim();
    // `${*}`, `${?}` and `${$}` stand for the character itself.
    if (key.length > 1) variables.push({ key, from: match.index, to: match.index + match[0].length });
  }
  return variables;
}

function addVariables(found: Map<string, Found>, draft: PolicyDraft, kind: Kind, statements: readonly StatementReason[]): void {
  let place = 0;
  for (const { key, from, to } of variablesOf(draft)) {
    while (place < statements.length && statements[place]!.span.end.offset <= from) place += 1;
    const statement = statements[place];
    if (!statement || statement.span.start.offset > from) continue;
    const entry = entryFor(found, key);
    entry.types.add("text");
    entry.relevant ||= concerns(statement);
    entry.uses.push({ operator: null, values: [], kind, policy: draft.name, statement: statementName(statement), from, to });
  }
}

/** Each asked key with what the request holds of it. */
export function contextRows(asked: readonly AskedKey[], entries: readonly ContextEntry[], filledKeys: Readonly<Record<string, readonly string[]>>): ContextRows {
  const filledBy = new Map(Object.entries(filledKeys).map(([key, values]) => [foldKey(key), values]));
  const taken = new Set<ContextEntry>();
  const rows = asked.map((asked): ContextRow => {
    const folded = foldKey(asked.key);
    const entry = entries.find(({ key }) => foldKey(key) === folded);
    if (entry) taken.add(entry);
    const filled = filledBy.get(folded);
    return { asked, entry, filled, state: entry && holds(entry) ? (isAbsent(entry) ? "absent" : "given") : filled ? "filled" : "missing" };
  });
  return { rows, extra: entries.filter((entry) => !taken.has(entry)) };
}

/** Whether an entry says something: one without a value is still being typed, and counts as not given. */
export function holds({ values, list, absent }: ContextEntry): boolean {
  return absent === true || list === true || values.length > 0;
}

/** To the engine an empty list is an absent key. */
export function isAbsent({ values, list, absent }: ContextEntry): boolean {
  return absent === true || (list === true && values.length === 0);
}

/** Gives a key values, in the place of what it had. */
export function give(entries: readonly ContextEntry[], key: string, values: readonly string[], list = false): ContextEntry[] {
  return put(entries, { key, values, ...(list ? { list: true } : {}) });
}

/** Takes a key away, also one that would be filled in. */
export function takeAway(entries: readonly ContextEntry[], key: string): ContextEntry[] {
  return put(entries, { key, values: [], absent: true });
}

/** Says nothing of a key any more: what is filled in by itself is back. */
export function release(entries: readonly ContextEntry[], key: string): ContextEntry[] {
  const folded = foldKey(key);
  return entries.filter((entry) => foldKey(entry.key) !== folded);
}

function put(entries: readonly ContextEntry[], next: ContextEntry): ContextEntry[] {
  const folded = foldKey(next.key);
  const place = entries.findIndex(({ key }) => foldKey(key) === folded);
  return place < 0 ? [...entries, next] : entries.map((entry, index) => (index === place ? next : entry));
}
