/** Values of a condition key that pass the positive test of an operator, or fail it. The engine has the last word on each. */

import { OUTSIDE, firstHost } from "./address";
import type { Base, Comparison } from "./operator";
import { fill, readPattern } from "./pattern";
import type { Lookup } from "./pattern";
import { REGIONS, samples } from "./samples";

export interface Asked {
  readonly key: string;
  readonly base: Base;
  /** The policy's values as written. */
  readonly policy: readonly string[];
  /** Whether the policy is written in the language that has variables. */
  readonly variables: boolean;
  readonly lookup: Lookup;
}

/** Values to try, the best first. */
export function valuesFor(asked: Asked, meet: boolean): string[] {
  const { base, policy, key } = asked;
  switch (base.type) {
    case "string":
      return meet ? policy.flatMap((value) => meeting(asked, value, base.glob)) : besides(asked);
    case "arn":
      return meet ? policy.flatMap((value) => meetingArn(asked, value)) : ["arn:aws:iam::111122223333:role/another", "arn:aws:s3:::another"];
    case "bool": {
      const wanted = policy.map((value) => value.toLowerCase());
      return ["true", "false"].filter((value) => wanted.includes(value) === meet);
    }
    case "number":
      return ordered(policy.map(Number), base.comparison, meet).map(plainNumber);
    case "date":
      return ordered(policy.map(readDate), base.comparison, meet).map((seconds) => (/epochtime$/i.test(key) ? String(seconds) : writeDate(seconds)));
    case "address":
      return meet ? policy.flatMap((network) => firstHost(network) ?? []) : [...OUTSIDE];
    case "binary":
      return meet ? policy.flatMap(readBase64) : [...samples(key)];
    case "null":
      return [...samples(key)];
  }
}

function meeting({ key, variables, lookup }: Asked, value: string, wildcards: boolean): string[] {
  const parts = readPattern(value, { variables, wildcards });
  const isRun = parts.length === 1 && parts[0]!.kind === "many";
  if (isRun) return [samples(key)[0]!];
  const region = wildcards && /region$/i.test(key) ? REGIONS.find((region) => region.startsWith(value.split("*")[0]!)) : undefined;
  return [region, fill(parts, lookup)].filter((found) => found !== undefined);
}

function besides({ key, policy }: Asked): string[] {
  const named = new Set(policy.map((value) => value.toLowerCase()));
  return samples(key).filter((value) => !named.has(value.toLowerCase()));
}

const ARN_RUNS = ["arn", "aws", "s3", "us-east-1", "111122223333", "example"];

/** A pattern of an ARN is filled part by part: a `*` does not cross colons. */
function meetingArn({ variables, lookup }: Asked, value: string): string[] {
  const pieces = value.split(":");
  const parts = [...pieces.slice(0, 5), pieces.slice(5).join(":")];
  const filled = parts.map((part, index) => fill(readPattern(part, { variables }), lookup, ARN_RUNS[index]));
  return filled.every((part) => part !== undefined) ? [filled.join(":")] : [];
}

/** Just inside of a bound, or just outside of all. */
function ordered(bounds: number[], comparison: Comparison, meet: boolean): number[] {
  const known = bounds.filter(Number.isFinite);
  if (known.length === 0) return [];
  const low = Math.min(...known);
  const high = Math.max(...known);
  const inside: Record<Comparison, number[]> = {
    "=": known,
    "<": known.map((bound) => bound - 1),
    "<=": known,
    ">": known.map((bound) => bound + 1),
    ">=": known,
  };
  const outside: Record<Comparison, number[]> = { "=": [high + 1, low - 1], "<": [high], "<=": [high + 1], ">": [low], ">=": [low - 1] };
  return (meet ? inside : outside)[comparison];
}

/** Without an exponent, which conditions do not read. */
function plainNumber(value: number): string {
  return Number.isInteger(value) ? BigInt(value).toString() : String(value);
}

/** Seconds since 1970. */
function readDate(text: string): number {
  if (/^\d+$/.test(text)) return text.length === 4 ? NaN : Number(text);
  return Math.floor(Date.parse(/t/i.test(text) && !/(z|[+-]\d\d(:?\d\d)?)$/i.test(text) ? `${text}Z` : text) / 1000);
}

function writeDate(seconds: number): string {
  const date = new Date(seconds * 1000);
  return Number.isNaN(date.getTime()) ? String(seconds) : date.toISOString().replace(".000Z", "Z");
}

function readBase64(text: string): string[] {
  try {
    return [new TextDecoder("utf-8", { fatal: true }).decode(Uint8Array.from(atob(text), (character) => character.charCodeAt(0)))];
  } catch {
    return [];
  }
}
