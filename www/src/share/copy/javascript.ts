/** The workspace's question as a program over `iamlet/authorizer`. */

import type { NamedPolicy, Reason } from "iamlet/authorizer";
import { authorizerOptions, readContext } from "../../engine/question";
import type { Workspace } from "../../state/workspace";
import { jsLiteral } from "../../console/code/literal";
import type { Json } from "../../console/value";
import type { Copied } from "./copied";

export function javascript({ policies, request }: Workspace, reason: Reason): Copied {
  const options = Object.entries(authorizerOptions(policies, request)).filter(([, value]) => !Array.isArray(value) || value.length > 0);
  const asked = [request.action.trim(), request.resource.trim()].map((text) => jsLiteral(text));
  const context = readContext(request.context) as Json;
  if (Object.keys(context as object).length > 0) asked.push(jsLiteral(context));
  const text = `import { Authorizer } from "iamlet/authorizer";

const authorizer = new Authorizer({
${options.map(([name, value]) => `  ${name}: ${jsLiteral(readable(value as Json), "  ")},\n`).join("")}});

const { decision, summary } = authorizer.explain(${asked.join(", ")});

console.log(decision); // ${reason.decision}
console.log(summary);
`;
  return { text, notices: [] };
}

/** Documents as objects where that says the same. */
function readable(value: Json): Json {
  if (Array.isArray(value)) return (value as readonly Json[]).map(readable);
  if (!isNamed(value)) return value;
  return { ...value, document: documentValue(value.document as string) } as Json;
}

function isNamed(value: unknown): value is NamedPolicy & { readonly [member: string]: Json } {
  return typeof value === "object" && value !== null && "document" in value;
}

/** The object that a text stands for; the text itself if an object would lose something, such as a repeated key. */
export function documentValue(text: string): Json {
  try {
    const value = JSON.parse(text) as Json;
    const bare = (json: string) => json.replace(/\s+/g, "");
    return bare(JSON.stringify(value)) === bare(text) ? value : text;
  } catch {
    return text;
  }
}
