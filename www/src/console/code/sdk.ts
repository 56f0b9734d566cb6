/** A call with the AWS SDK for JavaScript. */

import { given } from "./call";
import type { CodeCall } from "./call";
import { jsLiteral } from "./literal";

export function sdkCode(call: CodeCall): string {
  const command = `${call.operation.name}Command`;
  const input = jsLiteral(Object.fromEntries(given(call)));
  return [
    `import { IAMClient, ${command} } from "@aws-sdk/client-iam";`,
    "",
    "const client = new IAMClient();",
    `const response = await client.send(new ${command}(${input}));`,
    "",
  ].join("\n");
}
