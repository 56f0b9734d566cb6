/** The names of condition operators. */

export type Comparison = "=" | "<" | "<=" | ">" | ">=";

export type Base =
  | { readonly type: "string"; readonly glob: boolean }
  | { readonly type: "number" | "date"; readonly comparison: Comparison }
  | { readonly type: "bool" | "binary" | "address" | "arn" | "null" };

export interface Operator {
  readonly qualifier: "all" | "any" | undefined;
  readonly base: Base;
  readonly negated: boolean;
  readonly ifExists: boolean;
}

const COMPARISONS: Readonly<Record<string, Comparison>> = { equals: "=", lessthan: "<", lessthanequals: "<=", greaterthan: ">", greaterthanequals: ">=" };

const NAME = /^(?:(forallvalues|foranyvalue):)?(.*?)(ifexists)?$/;

/** Reads an operator's name in any case; `undefined` for what IAM does not know. */
export function readOperator(name: string): Operator | undefined {
  const [, qualifier, plain = "", ifExists] = NAME.exec(name.toLowerCase()) ?? [];
  const positive = plain.replace("not", "");
  const base = readBase(positive);
  if (!base) return undefined;
  return {
    qualifier: qualifier === undefined ? undefined : qualifier === "forallvalues" ? "all" : "any",
    base,
    negated: positive !== plain,
    ifExists: ifExists !== undefined,
  };
}

function readBase(name: string): Base | undefined {
  const [, kind = "", rest = ""] = /^(string|numeric|date|arn)?(.*)$/.exec(name) ?? [];
  if (kind === "string") return /^(equals|equalsignorecase|like)$/.test(rest) ? { type: "string", glob: rest === "like" } : undefined;
  if (kind === "arn") return /^(equals|like)$/.test(rest) ? { type: "arn" } : undefined;
  if (kind !== "") {
    const comparison = COMPARISONS[rest];
    return comparison && { type: kind === "date" ? "date" : "number", comparison };
  }
  const others: Readonly<Record<string, Base>> = { bool: { type: "bool" }, binaryequals: { type: "binary" }, ipaddress: { type: "address" }, null: { type: "null" } };
  return others[rest];
}
