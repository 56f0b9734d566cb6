/** `docs/account-management.md` shows what its example prints. With IAMLET_WRITE=1 it is written instead. */

import assert from "node:assert/strict";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { project, run } from "./lib/project.mjs";

const NAME = "account-management.mjs";
const DOCUMENT = new URL("../docs/account-management.md", import.meta.url);

test(`docs/account-management.md shows what examples/${NAME} prints`, () => {
  const folder = project("node-esm");
  cpSync(new URL(`../examples/${NAME}`, import.meta.url), join(folder, NAME));
  const { stdout, stderr } = run(process.execPath, [NAME], folder);
  assert.equal(stderr, "");
  const text = `# Managing an account

[examples/${NAME}](../examples/${NAME}) is AWS's example of account management for boto3, in JavaScript and on an account in memory:
it changes the alias, generates the credential report, and shows the summary, the authorization details, the password policy and the SAML
providers, by \`iam.resource()\`. \`cargo xtask demo\` runs it. It prints:

\`\`\`text
${stdout}\`\`\`
`;
  if (process.env.IAMLET_WRITE) writeFileSync(DOCUMENT, text);
  assert.equal(readFileSync(DOCUMENT, "utf8"), text, "stale: run IAMLET_WRITE=1 cargo xtask test TypeScript");
});
