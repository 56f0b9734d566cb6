/** A call with iamlet. */

import { camelCase } from "../names";
import { given } from "./call";
import type { CodeCall } from "./call";
import { jsLiteral } from "./literal";

export function iamletCode(call: CodeCall): string {
  const members = given(call);
  const input = members.length === 0 ? "" : jsLiteral(Object.fromEntries(members));
  const client = call.caller ? `iam.as(${jsLiteral({ ...call.caller })})` : "iam";
  return [
    'import { IAM } from "iamlet";',
    "",
    "const iam = new IAM();",
    `const response = await ${client}.${camelCase(call.operation.name)}(${input});`,
    "",
  ].join("\n");
}
