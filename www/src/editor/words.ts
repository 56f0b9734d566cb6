/** The words of the policy language, for completion and for findings. */

export const DOCUMENT_ELEMENTS = ["Version", "Id", "Statement"] as const;

export const STATEMENT_ELEMENTS = ["Sid", "Effect", "Principal", "NotPrincipal", "Action", "NotAction", "Resource", "NotResource", "Condition"] as const;

export const PRINCIPAL_TYPES = ["AWS", "Service", "Federated", "CanonicalUser"] as const;

export const VERSIONS = ["2012-10-17", "2008-10-17"] as const;

/** What an operator compares, by its name without qualifier and `IfExists`. */
export const OPERATORS: Readonly<Record<string, "string" | "number" | "date" | "bool" | "binary" | "ip" | "arn" | "null">> = {
  StringEquals: "string",
  StringNotEquals: "string",
  StringEqualsIgnoreCase: "string",
  StringNotEqualsIgnoreCase: "string",
  StringLike: "string",
  StringNotLike: "string",
  NumericEquals: "number",
  NumericNotEquals: "number",
  NumericLessThan: "number",
  NumericLessThanEquals: "number",
  NumericGreaterThan: "number",
  NumericGreaterThanEquals: "number",
  DateEquals: "date",
  DateNotEquals: "date",
  DateLessThan: "date",
  DateLessThanEquals: "date",
  DateGreaterThan: "date",
  DateGreaterThanEquals: "date",
  Bool: "bool",
  BinaryEquals: "binary",
  IpAddress: "ip",
  NotIpAddress: "ip",
  ArnEquals: "arn",
  ArnNotEquals: "arn",
  ArnLike: "arn",
  ArnNotLike: "arn",
  Null: "null",
};

export const QUALIFIERS = ["ForAllValues:", "ForAnyValue:"] as const;

export interface Operator {
  /** In the spelling of `OPERATORS`; as written when there is none such. */
  readonly base: string;
  readonly qualifier: "ForAllValues" | "ForAnyValue" | undefined;
  readonly ifExists: boolean;
}

const SPELLINGS = new Map(Object.keys(OPERATORS).map((name) => [name.toLowerCase(), name]));

/** Operators are read in any case. */
export function readOperator(text: string): Operator {
  const [, qualifier, name = "", ifExists] = /^(?:(ForAllValues|ForAnyValue):)?(.*?)(IfExists)?$/is.exec(text) ?? [];
  return {
    base: SPELLINGS.get(name.toLowerCase()) ?? name,
    qualifier: qualifier === undefined ? undefined : qualifier.toLowerCase() === "forallvalues" ? "ForAllValues" : "ForAnyValue",
    ifExists: ifExists !== undefined,
  };
}
