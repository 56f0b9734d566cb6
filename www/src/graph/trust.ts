/** Whom a trust policy names. What its statements come to is the engine's word alone. */

/** A principal that an Allow statement of a trust policy names. */
export interface TrustedPrincipal {
  /** `AWS`, `Service`, `Federated` … */
  readonly type: string;
  /** As it is written; `*` for anyone, `not X` for anyone but X. */
  readonly name: string;
  /** What the statement asks for besides; left out when it asks for nothing. */
  readonly condition?: string;
}

const ASSUMING = ["sts:assumerole", "sts:assumerolewithsaml", "sts:assumerolewithwebidentity"];

type Members = Readonly<Record<string, unknown>>;

/** Everyone named by a statement that allows to assume the role. Throws for text that is not JSON. */
export function readTrust(text: string): TrustedPrincipal[] {
  const { Statement } = members(JSON.parse(text));
  const found: TrustedPrincipal[] = [];
  for (const statement of listOf(Statement).map(members)) {
    if (statement["Effect"] !== "Allow" || !assumes(statement)) continue;
    const said = conditionWords(statement["Condition"]);
    const condition = said === "" ? {} : { condition: said };
    for (const principal of principals(statement["Principal"])) found.push({ ...principal, ...condition });
    const others = principals(statement["NotPrincipal"]).map(({ name }) => name);
    if (others.length > 0) found.push({ type: "AWS", name: `not ${others.join(", ")}`, ...condition });
  }
  return found;
}

function assumes(statement: Members): boolean {
  const takes = (patterns: unknown) => ASSUMING.some((action) => strings(patterns).some((pattern) => glob(pattern).test(action)));
  return statement["NotAction"] === undefined ? takes(statement["Action"]) : !takes(statement["NotAction"]);
}

function glob(pattern: string): RegExp {
  const parts = pattern.replace(/[.+^${}()|[\]\\]/g, "\\$&").replaceAll("*", ".*").replaceAll("?", ".");
  return new RegExp(`^${parts}$`, "i");
}

function principals(value: unknown): { type: string; name: string }[] {
  if (typeof value === "string") return [{ type: "AWS", name: value }];
  return Object.entries(members(value)).flatMap(([type, names]) => strings(names).map((name) => ({ type, name })));
}

/** A condition block in words: `aws:PrincipalTag/team StringEquals red or blue and …`. */
export function conditionWords(block: unknown): string {
  const parts: string[] = [];
  for (const [operator, keys] of Object.entries(members(block))) {
    for (const [key, values] of Object.entries(members(keys))) {
      parts.push(`${key} ${operator} ${listOf(values).map(String).join(" or ")}`);
    }
  }
  return parts.join(" and ");
}

const members = (value: unknown): Members => (typeof value === "object" && value !== null ? (value as Members) : {});
const listOf = (value: unknown): unknown[] => (value === undefined ? [] : Array.isArray(value) ? value : [value]);
const strings = (value: unknown): string[] => listOf(value).filter((item) => typeof item === "string");
