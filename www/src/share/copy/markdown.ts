/** The reason as Markdown, for a ticket or a pull request. */

import type { ConditionReason, Reason, StatementReason, StatementRef } from "iamlet/authorizer";
import { takesPart } from "../../engine/question";
import { conditionSentence } from "../../engine/reason-words";
import { DECISIONS, KIND_WORDS, SET_WORDS, levelWord } from "../../state/words";
import type { PolicyDraft, Workspace } from "../../state/workspace";
import type { Copied } from "./copied";

export function markdown(workspace: Workspace, reason: Reason): Copied {
  const parts = [
    `### ${DECISIONS[reason.decision].word}: ${code(workspace.request.action.trim())}`,
    plain(reason.summary),
    request(workspace),
    decided(reason, workspace.policies),
    nearMisses(reason),
    sets(reason),
    policies(workspace),
    ...reason.warnings.map(({ message }) => `> Note: ${plain(message)}`),
    "_Decided by iamlet in the browser; nothing was sent to AWS._",
  ];
  return { text: `${parts.filter((part) => part !== "").join("\n\n")}\n`, notices: [] };
}

function request({ request }: Workspace): string {
  const rows = [
    ["Principal", code(request.principal.trim())],
    ["Action", code(request.action.trim())],
    ["Resource", code(request.resource.trim())],
    ...(request.resourceAccount.trim() === "" ? [] : [["Owner of the resource", code(request.resourceAccount.trim())]]),
    ...request.context.filter(({ key }) => key.trim() !== "").map(({ key, values, absent }) => [code(key), absent ? "absent" : values.map(code).join(", ")]),
  ];
  return table(["Request", ""], rows);
}

function decided(reason: Reason, drafts: readonly PolicyDraft[]): string {
  if (reason.decidedBy.length === 0) return "";
  const parts = reason.decidedBy.map((ref) => {
    const statement = statementOf(reason, ref);
    if (!statement) return "";
    const text = drafts.find(({ name }) => name === ref.policy)?.text.slice(statement.span.start.offset, statement.span.end.offset);
    return [`**${statement.effect}** by ${refWords(ref, statement)}`, conditions(statement.conditions), text ? fenced(unindented(text)) : ""].filter((part) => part !== "").join("\n\n");
  });
  return ["#### Decided by", ...parts].join("\n\n");
}

function nearMisses(reason: Reason): string {
  if (reason.decision === "allowed" || reason.nearMisses.length === 0) return "";
  const parts = reason.nearMisses.map((miss) => {
    const statement = statementOf(reason, miss);
    const failed = (statement?.conditions ?? []).filter(({ outcome }) => outcome !== "true");
    return `- ${refWords(miss, statement)}: its ${miss.failed} did not match${failed.map((condition) => `; ${code(conditionSentence(condition))}`).join("")}`;
  });
  return ["#### Nearly allowed by", parts.join("\n")].join("\n\n");
}

function conditions(reasons: readonly ConditionReason[]): string {
  return reasons.map((reason) => `- ${code(conditionSentence(reason))}`).join("\n");
}

function sets(reason: Reason): string {
  const rows = reason.sets.map(({ kind, level, result, policies }) => [
    SET_WORDS[kind] + (level === undefined ? "" : ` (${levelWord(level)})`),
    result === "None" ? "no statement applies" : result,
    policies.map(({ name }) => plain(name)).join(", "),
  ]);
  return rows.length === 0 ? "" : table(["Policies", "Say", "Documents"], rows);
}

function policies({ policies, request }: Workspace): string {
  const used = policies.filter((draft) => takesPart(draft, request));
  if (used.length === 0) return "";
  const parts = used.map(({ kind, level, name, text }) => `**${plain(name)}** (${KIND_WORDS[kind].one}${level === undefined ? "" : `, ${levelWord(level)}`})\n\n${fenced(text)}`);
  return `<details><summary>Policies</summary>\n\n${parts.join("\n\n")}\n\n</details>`;
}

function statementOf(reason: Reason, { kind, level, policy, statement }: StatementRef): StatementReason | undefined {
  const set = reason.sets.find((set) => set.kind === kind && set.level === level);
  return set?.policies.find(({ name }) => name === policy)?.statements.find(({ index }) => index === statement);
}

function refWords({ kind, level, policy, statement }: StatementRef, found: StatementReason | undefined): string {
  const which = found?.sid ? `statement ${code(found.sid)}` : `statement ${statement + 1}`;
  return `${which} of ${plain(policy)} (${KIND_WORDS[kind].one}${level === undefined ? "" : `, ${levelWord(level)}`})`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

/** Text as code, however many backticks are in it. */
function code(text: string): string {
  const flat = text.replace(/\s+/g, " ");
  const ticks = "`".repeat(longestRun(flat) + 1);
  const pad = /^`|`$|^$/.test(flat) ? " " : "";
  return ticks + pad + flat + pad + ticks;
}

function fenced(text: string): string {
  const ticks = "`".repeat(Math.max(3, longestRun(text) + 1));
  return `${ticks}json\n${text.trimEnd()}\n${ticks}`;
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}

/** Text that means nothing to Markdown. */
function plain(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~&@]/g, "\\$&").replace(/\s+/g, " ");
}

/** Lines of a piece out of a document, moved to the left. */
function unindented(text: string): string {
  const [first = "", ...rest] = text.split("\n");
  const indent = Math.min(...rest.filter((line) => line.trim() !== "").map((line) => line.length - line.trimStart().length), Number.POSITIVE_INFINITY);
  return [first, ...rest.map((line) => line.slice(Number.isFinite(indent) ? indent : 0))].join("\n");
}
