import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { IAM } from "iamlet";
import type { ContextKeyTypeEnum } from "iamlet";
import { afterAll, beforeAll, expect, test } from "vitest";
import { explain } from "../../engine/question";
import { EXAMPLES } from "../../gallery/examples";
import { workspaceOf } from "../../gallery/example";
import { firstExample } from "../../gallery/first";
import type { Workspace } from "../../state/workspace";
import { CopyError } from "./copied";
import { javascript } from "./javascript";
import { markdown } from "./markdown";
import { simulateCommand } from "./simulate";

const rows = EXAMPLES.map((example) => [example.id, workspaceOf(example)] as const);
const first = firstExample();
const hostile = `it's "quoted" \`ticks\` $(rm) \${HOME} \\ | # * </details> \u202e ü`;
const awkward: Workspace = {
  ...first,
  policies: [
    { id: "a", kind: "identity", name: hostile, text: JSON.stringify({ Version: "2012-10-17", Statement: { Sid: "", Effect: "Allow", Action: "s3:*", Resource: `arn:aws:s3:::b/it's $(x) \\ "q" ü` } }) },
  ],
  request: { ...first.request, action: "s3:GetObject", resource: `arn:aws:s3:::b/it's $(x) \\ "q" ü`, context: [{ key: "s3:prefix", values: [hostile] }] },
};

const programs = [...rows, ["awkward letters", awkward] as const];
let folder = "";
let printed: string[] = [];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "iamlet-copy-"));
  mkdirSync(join(folder, "node_modules"));
  symlinkSync(fileURLToPath(new URL("../../../../pkg", import.meta.url)), join(folder, "node_modules/iamlet"));
  const files = programs.map(([, workspace], place) => {
    writeFileSync(join(folder, `${place}.mjs`), javascript(workspace, explain(workspace)).text);
    return `./${place}.mjs`;
  });
  // One process for all, because starting one takes longer than what they do.
  writeFileSync(join(folder, "all.mjs"), files.map((file) => `await import("${file}");\n`).join(""));
  printed = execFileSync(process.execPath, [join(folder, "all.mjs")], { encoding: "utf8" }).trimEnd().split("\n");
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

test.each(programs.map(([id, workspace], place) => [id, workspace, place] as const))("the program decides as the page does: %s", (_, workspace, place) => {
  const { decision, summary } = explain(workspace);
  expect(printed.slice(2 * place, 2 * place + 2)).toEqual([decision, summary]);
  expect(printed).toHaveLength(2 * programs.length);
});

test("the program shows documents as objects, unless they would lose something", () => {
  const text = '{"Version":"2012-10-17","Statement":[],"Statement":[]}';
  const repeated = { ...first, policies: [{ id: "a", kind: "identity" as const, name: "Twice", text }] };
  expect(javascript(first, explain(first)).text).toContain('Sid: "RegionLock"');
  expect(javascript(repeated, explain(first)).text).toContain(JSON.stringify(text));
});

/** What a shell makes of the command, as the call's input. */
function inputOf(command: string): Record<string, unknown> {
  const words = execFileSync("sh", ["-c", `aws() { for word; do printf '%s\\0' "$word"; done; }\n${command}`], { encoding: "utf8" }).split("\0").slice(0, -1);
  expect(words.splice(0, 2)).toEqual(["iam", "simulate-custom-policy"]);
  const input: Record<string, unknown> = {};
  let values: string[] = [];
  for (const word of words) {
    if (word.startsWith("--")) input[member(word)] = values = [];
    else values.push(word);
  }
  for (const [name, found] of Object.entries(input) as [string, string[]][]) {
    if (["ResourcePolicy", "ResourceOwner", "CallerArn"].includes(name)) input[name] = found[0];
    else if (found.length === 1 && found[0]!.startsWith("[")) input[name] = JSON.parse(found[0]!);
  }
  return input;
}

function member(option: string): string {
  return option.slice(2).replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** The examples that the simulation can ask in full: their notices say only what makes no difference. */
const WHOLE = ["region-lock", "bucket-or-object", "account-principal", "kms-no-root", "kms-root", "bucket-endpoint-deny", "for-all-values", "mfa-bool", "mfa-if-exists", "abac", "string-equals-wildcard", "deny-if-exists", "source-ip-service", "value-case", "not-action-deny", "not-action-allow", "region-lock-global", "scp-level", "pass-role", "awkward letters"];

test.each([...rows, ["awkward letters", awkward] as const].filter(([id]) => WHOLE.includes(id)))("the command is answered as the page decides: %s", async (_, workspace) => {
  const reason = explain(workspace);
  const { text } = simulateCommand(workspace, reason);
  const input = inputOf(text) as unknown as Parameters<IAM["simulateCustomPolicy"]>[0];
  const { EvaluationResults = [] } = await new IAM({ accountId: "111122223333" }).simulateCustomPolicy(input);
  expect(EvaluationResults[0]!.EvalDecision).toBe(reason.decision);
});

test.each([
  ["session-policy", /The session policy “Passed with AssumeRole” is left out/],
  ["session-policy", /The caller is the role of the session/],
  ["rcp-perimeter", /The resource control policy “Perimeter” is left out/],
  ["endpoint-policy", /The VPC endpoint policy “Endpoint of the network” is left out/],
  ["external-id", /The trust policy “Trust of audit” is left out/],
  ["cross-account", /The resource policy “Partner's bucket” is left out/],
  ["confused-deputy", /The principal is left out: .*“cloudtrail.amazonaws.com”/],
  ["github-oidc", /a federated requester/],
  ["github-oidc", /There is no identity policy/],
])("the command of %s says what it cannot ask: %s", (id, notice) => {
  const workspace = rows.find(([name]) => name === id)![1];
  const { text, notices } = simulateCommand(workspace, explain(workspace));
  expect(notices.join("\n")).toMatch(notice);
  for (const said of notices) expect(text).toContain(`# ${said}\n`);
});

test.each<[string, Partial<Workspace["request"]>, string, ContextKeyTypeEnum]>([
  ["numbers", { context: [{ key: "s3:max-keys", values: ["10"] }] }, '"NumericLessThan": { "s3:max-keys": "20" }', "numeric"],
  ["dates", { context: [{ key: "aws:CurrentTime", values: ["2026-01-01T00:00:00Z"] }] }, '"DateGreaterThan": { "aws:CurrentTime": "2025-01-01" }', "date"],
  ["booleans", { context: [{ key: "aws:SecureTransport", values: ["true"] }] }, '"Bool": { "aws:SecureTransport": "true" }', "boolean"],
  ["addresses", { context: [{ key: "aws:SourceIp", values: ["203.0.113.7"] }] }, '"IpAddress": { "aws:SourceIp": "203.0.113.0/24" }', "ip"],
  ["lists", { context: [{ key: "aws:TagKeys", values: ["a"], list: true }] }, '"ForAllValues:StringEquals": { "aws:TagKeys": "a" }', "stringList"],
])("context keys have the type that the policy takes: %s", (_, request, condition, type) => {
  const workspace: Workspace = {
    ...first,
    policies: [{ id: "a", kind: "identity", name: "P", text: `{ "Version": "2012-10-17", "Statement": { "Effect": "Allow", "Action": "*", "Resource": "*", "Condition": { ${condition} } } }` }],
    request: { ...first.request, ...request },
  };
  const input = inputOf(simulateCommand(workspace, explain(workspace)).text);
  expect(input["ContextEntries"]).toMatchObject([{ ContextKeyType: type }]);
});

test("levels that the command cannot take are left out with a notice", () => {
  const [, , , scp] = first.policies;
  const gap = { ...first, policies: [{ ...scp!, level: 2 }] };
  const { text, notices } = simulateCommand(gap, explain(gap));
  expect(text).not.toContain("--ordered-organization");
  expect(notices.join()).toMatch(/no level without a policy/);
});

test("what no shell can hold is refused with a sentence", () => {
  const bad = { ...first, request: { ...first.request, resource: "arn:aws:s3:::b/\0" } };
  expect(() => simulateCommand(bad, explain(first))).toThrow(CopyError);
});

test.each(rows)("the reason of %s as Markdown names decision, request and statements", (_, workspace) => {
  const reason = explain(workspace);
  const { text } = markdown(workspace, reason);
  expect(text).toContain(workspace.request.resource);
  expect(text).toMatch(/^### (Allowed|Denied explicitly|Denied by default): `/);
  if (reason.decidedBy.length > 0) expect(text).toContain("#### Decided by");
});

test("the reason shows both values of the condition that decided", () => {
  const { text } = markdown(first, explain(first));
  expect(text).toContain("`aws:RequestedRegion is us-east-1; StringNotEquals eu-central-1, eu-west-1 → true");
  expect(text).toContain("statement `RegionLock` of Workloads (service control policy, level 1)");
  expect(text).toContain('{\n  "Sid": "RegionLock",\n  "Effect": "Deny"');
});

test("nothing that was typed means anything to Markdown", () => {
  const { text } = markdown(awkward, explain(awkward));
  expect(text).not.toMatch(/^(?:.*[^\\`])?<\/details>.*<\/details>/m);
  const table = text.split("\n").filter((line) => line.startsWith("|"));
  for (const line of table) expect(line.match(/(?<!\\)\|/g)!.length).toBeGreaterThanOrEqual(3);
  expect(text).toContain("it's \"quoted\" \\`ticks\\`");
});
