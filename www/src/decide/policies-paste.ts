/** Policies from files and the clipboard: the document alone, or in what AWS's commands print. */

/** Where the answers of `get-policy-version`, `get-role`, `get-role-policy` and their like have the document. */
const PATHS: readonly (readonly string[])[] = [
  ["PolicyVersion", "Document"],
  ["Role", "AssumeRolePolicyDocument"],
  ["AssumeRolePolicyDocument"],
  ["PolicyDocument"],
  ["Policy", "Content"],
  ["Policy"],
];

/** The text of the policy in a text; a text that is nothing known stays as it is. */
export function policyText(text: string): string {
  // Files of other systems: their marks of order and ends of lines are no part of a policy.
  const plain = text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
  const value = parsed(plain);
  if (typeof value !== "object" || value === null || "Statement" in value) return plain;
  for (const path of PATHS) {
    const found = path.reduce<unknown>((at, name) => (typeof at === "object" && at !== null ? (at as Record<string, unknown>)[name] : undefined), value);
    const document = typeof found === "string" ? (parsed(found) ?? parsed(decoded(found))) : found;
    if (typeof document === "object" && document !== null && "Statement" in document) return JSON.stringify(document, null, 2);
  }
  return plain;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** What a draft from a file is called. */
export function nameOfFile(name: string): string {
  return name.replace(/\.(json|txt)$/i, "").slice(0, 128);
}
