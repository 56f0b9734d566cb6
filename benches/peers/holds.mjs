/** Conditions as functions, for peers that leave them to their user. */

import { expression } from "./rules.mjs";

const number = (address) => address.split(".").reduce((sum, part) => sum * 256 + Number(part), 0);

function range(text) {
  const [address, bits = "32"] = text.split("/");
  const size = 2 ** (32 - Number(bits));
  return [number(address), size];
}

const like = (values) => {
  const patterns = values.map((value) => new RegExp(expression(value)));
  return (given) => patterns.some((pattern) => pattern.test(given));
};

/** By operator: from the values of the policy to a test of the value of the request. */
const OPERATORS = {
  StringEquals: (values) => (given) => values.includes(given),
  StringLike: like,
  ArnLike: like,
  IpAddress: (values) => {
    const ranges = values.map(range);
    return (given) => ranges.some(([from, size]) => number(given) - from >= 0 && number(given) - from < size);
  },
  Bool: ([value]) => (given) => String(given) === value,
  NumericLessThan: ([value]) => (given) => given < Number(value),
  DateLessThan: ([value]) => (given) => Date.parse(given) < Date.parse(value),
};

/** Whether all conditions hold for a context. */
export function holds(conditions) {
  const tests = conditions.map(({ operator, key, values }) => {
    if (operator === "ForAllValues:StringEquals") return (context) => (context[key] ?? []).every((value) => values.includes(value));
    const test = OPERATORS[operator](values);
    return (context) => context[key] !== undefined && test(context[key]);
  });
  return (context) => tests.every((test) => test(context));
}
