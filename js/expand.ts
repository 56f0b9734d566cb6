import { callWasm } from "./engine.js";
import { memberPath, wellFormed } from "./json.js";
import { loaded, readPack } from "./packs.js";
import type { ServiceReference } from "./packs.js";
import * as glue from "./wasm/iamlet.js";

/**
 * The actions that patterns such as `s3:Get*` or `*` take, in any case, as AWS spells them; sorted, each once.
 * Throws TypeError for what is no pattern of actions.
 */
export function expandActions(pattern: string | readonly string[], serviceReference: ServiceReference): string[] {
  const patterns: readonly unknown[] = Array.isArray(pattern) ? pattern : [pattern];
  const pathOf = (index: number) => (Array.isArray(pattern) ? memberPath("pattern", index) : "pattern");
  const texts = patterns.map((text, index) => wellFormed(text, pathOf(index)));
  const pack = readPack(serviceReference, "service-reference", "serviceReference");
  const actions = new Set<string>();
  texts.forEach((text, index) => {
    const handle = loaded(pack);
    const lines = callWasm(() => glue.expand_actions(handle, text, pathOf(index)));
    if (lines !== "") for (const action of lines.split("\n")) actions.add(action);
  });
  return [...actions].sort();
}
