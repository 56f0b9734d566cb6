/** What is worth asking about policies: the actions and resources that their statements name. */

import type { PolicyDraft } from "../state/workspace";

export interface Proposal {
  /** Patterns as they are written. */
  readonly actions: readonly string[];
  readonly resources: readonly string[];
}

/** Texts that cannot be read name nothing. */
export function propose(policies: readonly PolicyDraft[]): Proposal {
  const actions = new Set<string>();
  const resources = new Set<string>();
  for (const { text, off } of policies) {
    if (off) continue;
    for (const statement of statements(text)) {
      for (const element of ["Action", "NotAction"]) for (const action of strings(statement[element])) actions.add(action);
      for (const element of ["Resource", "NotResource"]) for (const resource of strings(statement[element])) resources.add(resource);
    }
  }
  return { actions: [...actions], resources: [...resources] };
}

type Members = Readonly<Record<string, unknown>>;

function statements(text: string): Members[] {
  try {
    const document = JSON.parse(text) as Members | null;
    const statement = document?.["Statement"];
    return (Array.isArray(statement) ? statement : [statement]).filter((one): one is Members => typeof one === "object" && one !== null);
  } catch {
    return [];
  }
}

function strings(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).filter((one): one is string => typeof one === "string" && one.trim() !== "" && !one.includes("\n"));
}
