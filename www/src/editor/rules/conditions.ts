/** Findings about conditions. */

import { OPERATORS } from "../words";
import { each, eachCondition, hasKey, scalar } from "./policy";
import type { ConditionView, Rule, StatementView } from "./policy";
import { nearest } from "./nearest";

/** A rule about values under operators of one family that are no such values. */
function malformed(family: string, valid: RegExp, message: string): Rule["find"] {
  return eachCondition(({ operator, values }, report) => {
    if (OPERATORS[operator.base] !== family) return;
    for (const value of values) {
      const text = scalar(value);
      if (text !== undefined && !text.includes("${") && !valid.test(text)) report(value, message);
    }
  });
}

function emptyValues(condition: ConditionView): boolean {
  return condition.value.type === "array" && condition.value.items.length === 0;
}

/** Whether the key must be there for the statement to apply. */
function demandsKey(statement: StatementView, key: string): boolean {
  return statement.conditions.some((other) => {
    if (other.key.toLowerCase() !== key.toLowerCase() || other.operator.ifExists || other.operator.qualifier === "ForAllValues") return false;
    if (other.operator.base === "Null") return other.values.some((value) => scalar(value) === "false");
    return !other.operator.base.includes("Not");
  });
}

/** Whether the data says that a key has one value at most. */
function singleValued(key: string, reference: { readonly globalKeys: readonly { name: string; type: string }[] } | null): boolean {
  const known = reference?.globalKeys.find(({ name }) => name.toLowerCase() === key.toLowerCase());
  return known !== undefined && !known.type.startsWith("ArrayOf");
}

export const CONDITION_RULES: readonly Rule[] = [
  {
    code: "INVALID_CONDITION_OPERATOR",
    severity: "warning",
    find: eachCondition(({ operator, operatorAt }, report) => {
      if (operator.base in OPERATORS) return;
      const near = nearest(operator.base, Object.keys(OPERATORS));
      report(operatorAt, `There is no operator ${JSON.stringify(operator.base)}: the condition can never be decided.${near ? ` Did you mean ${near}?` : ""}`);
    }),
  },
  {
    code: "NULL_WITH_IF_EXISTS",
    severity: "warning",
    find: eachCondition(({ operator, operatorAt }, report) => {
      if (operator.base === "Null" && operator.ifExists) report(operatorAt, "Null asks whether the key exists: IfExists does not go with it.");
    }),
  },
  {
    code: "NULL_WITH_QUALIFIER",
    severity: "info",
    find: eachCondition(({ operator, operatorAt }, report) => {
      if (operator.base === "Null" && operator.qualifier) report(operatorAt, `Null asks about the key, not its values: ${operator.qualifier} has no effect.`);
    }),
  },
  {
    code: "WILDCARD_WITHOUT_LIKE_OPERATOR",
    severity: "warning",
    find: eachCondition(({ operator, values }, report) => {
      if (OPERATORS[operator.base] !== "string" || operator.base.includes("Like")) return;
      const like = operator.base.includes("Not") ? "StringNotLike" : "StringLike";
      for (const value of values) {
        const text = scalar(value)?.replace(/\$\{[*?$]\}/g, "");
        if (text !== undefined && /[*?]/.test(text)) report(value, `${operator.base} takes * and ? as they are: use ${like} to have them as wildcards.`);
      }
    }),
  },
  { code: "TYPE_MISMATCH_BOOLEAN", severity: "warning", find: malformed("bool", /^(true|false)$/i, 'Expected "true" or "false".') },
  { code: "TYPE_MISMATCH_NUMBER", severity: "warning", find: malformed("number", /^[+-]?\d+(\.\d+)?$/, "Expected a number.") },
  { code: "TYPE_MISMATCH_DATE", severity: "warning", find: malformed("date", /^(\d{4}-\d{2}-\d{2}(T[\d:.]+(Z|[+-]\d{2}:?\d{2})?)?|\d+)$/, "Expected a date such as 2026-01-31T00:00:00Z, or seconds since 1970.") },
  { code: "TYPE_MISMATCH_IP_RANGE", severity: "warning", find: malformed("ip", /^(\d{1,3}(\.\d{1,3}){3}(\/([0-9]|[12]\d|3[0-2]))?|[\da-f:]*:[\da-f:.]*(\/(\d{1,2}|1[01]\d|12[0-8]))?)$/i, "Expected an IP address or a range such as 203.0.113.0/24.") },
  { code: "TYPE_MISMATCH", severity: "warning", find: malformed("null", /^(true|false)$/i, 'Null takes "true" (the key is missing) or "false" (it is there).') },
  {
    code: "INVALID_CONDITION_KEY_FORMAT",
    severity: "warning",
    find: eachCondition(({ key, keyAt }, report) => {
      if (!/^[^:\s]+:[^\s].*$/.test(key)) report(keyAt, "A condition key has the form service:key, such as aws:SourceIp.");
    }),
  },
  {
    code: "MISSING_TAG_KEY_IN_CONDITION",
    severity: "warning",
    find: eachCondition(({ key, keyAt }, report) => {
      if (/^[\w-]+:(Request|Resource|Principal)Tag\/?$/i.test(key)) report(keyAt, `The name of the tag is missing: ${key.replace(/\/$/, "")}/team.`);
    }),
  },
  {
    code: "DUPLICATE_KEYS_WITH_DIFFERENT_CASE",
    severity: "warning",
    find: each(({ conditions }, report) => {
      const seen = new Set<string>();
      for (const { operatorAt, key, keyAt } of conditions) {
        const own = `${operatorAt.from} ${key.toLowerCase()}`;
        if (seen.has(own)) report(keyAt, "The same key stands under this operator in another case: keys are read in any case.");
        seen.add(own);
      }
    }),
  },
  {
    code: "EMPTY_ARRAY_CONDITION",
    severity: "info",
    find: eachCondition((condition, report) => {
      const { operator, value } = condition;
      if (!emptyValues(condition)) return;
      if (operator.qualifier === "ForAllValues" || operator.ifExists) report(value, "There are no values: the condition holds only when the key is missing.");
      else report(value, "There are no values to compare with.");
    }),
  },
  {
    code: "FORALLVALUES_WITHOUT_NULL_CHECK",
    severity: "warning",
    find: eachCondition(({ operator, operatorAt, key }, report, statement, { reference }) => {
      if (statement.effect !== "Allow" || operator.qualifier !== "ForAllValues" || singleValued(key, reference) || demandsKey(statement, key)) return;
      report(operatorAt, `ForAllValues holds when ${key} is missing, so this allows requests without it. Add "Null": { "${key}": "false" }.`);
    }),
  },
  {
    code: "BAD_PATTERN_FOR_MFA",
    severity: "warning",
    find: eachCondition(({ operator, operatorAt, key, values }, report, statement) => {
      if (key.toLowerCase() !== "aws:multifactorauthpresent" || !values.some((value) => scalar(value) === "false")) return;
      if (statement.effect === "Deny" && operator.base === "Bool" && !operator.ifExists && !demandsKeyElsewhere(statement)) {
        report(operatorAt, "Requests with long-term access keys do not have aws:MultiFactorAuthPresent, so this does not deny them: use BoolIfExists.");
      }
    }),
  },
  {
    code: "UNSUPPORTED_GLOBAL_CONDITION_KEY",
    severity: "warning",
    find: eachCondition(({ key, keyAt }, report) => {
      if (/^aws:arn$/i.test(key)) report(keyAt, "aws:ARN is not supported: use aws:PrincipalArn.");
    }),
  },
  {
    code: "UNTRUSTWORTHY_CONDITION_KEY",
    severity: "warning",
    find: eachCondition(({ key, keyAt }, report, statement) => {
      if (statement.effect === "Allow" && /^aws:(referer|useragent)$/i.test(key) && statement.conditions.length === 1) {
        report(keyAt, `Whoever asks chooses ${key}: it protects nothing by itself.`);
      }
    }),
  },
];

/** Whether the statement says something about sessions too, and so is not meant for long-term keys. */
function demandsKeyElsewhere(statement: StatementView): boolean {
  return hasKey(statement, /^aws:(tokenissuetime|multifactorauthage)$/i);
}
