/** The gallery: cases that people stumble over. */

import { CONDITION_EXAMPLES } from "./examples/conditions";
import { LIMIT_EXAMPLES } from "./examples/limits";
import { RESOURCE_EXAMPLES } from "./examples/resources";
import { ROLE_EXAMPLES } from "./examples/roles";
import type { Example } from "./example";
import { FIRST } from "./first";

export const EXAMPLES: readonly Example[] = [FIRST, ...RESOURCE_EXAMPLES, ...CONDITION_EXAMPLES, ...LIMIT_EXAMPLES, ...ROLE_EXAMPLES];

/** By how many examples have them, then by name. */
export const TAGS: readonly string[] = [...new Set(EXAMPLES.flatMap(({ tags }) => tags))].sort((one, other) => tagged(other) - tagged(one) || one.localeCompare(other));

function tagged(tag: string): number {
  return EXAMPLES.filter(({ tags }) => tags.includes(tag)).length;
}

/** The examples that have the tag, if one is given, and all the words. */
export function findExamples(words: string, tag: string | null): readonly Example[] {
  const wanted = words.toLowerCase().split(/\s+/).filter((word) => word !== "");
  return EXAMPLES.filter((example) => {
    if (tag !== null && !example.tags.includes(tag)) return false;
    const text = [example.title, example.why, ...example.tags, example.request.action, ...example.policies.map((policy) => policy.text)].join(" ").toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}
