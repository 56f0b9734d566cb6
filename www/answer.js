/** The answer: the decision in words, then why, from the deciding statement outwards. */

import { code, element, joined } from "./dom.js";
import { linesButton, statementName, statementView } from "./statement.js";

export const WORDS = { allowed: "Allowed", explicitDeny: "Denied explicitly", implicitDeny: "Denied by default" };

const SETS = {
  identity: "Identity policy",
  boundary: "Permissions boundary",
  session: "Session policy",
  scp: "Service control policy",
  rcp: "Resource control policy",
  resource: "Resource policy",
  endpoint: "Endpoint policy",
};

const RESULTS = { Allow: "allows", Deny: "denies", None: "does not allow" };

/** `show(kind, span)` selects a piece of a policy; `supply(key)` prepares a context key for typing. */
export function answerView(reason, { show, supply }) {
  return [verdict(reason), deciding(reason, show), misses(reason, show), missing(reason, supply), warnings(reason), sets(reason, show), filled(reason)];
}

function verdict({ decision, summary, step }) {
  return element(
    "div",
    { class: `verdict ${decision}` },
    element("p", { class: "word" }, WORDS[decision]),
    element("p", { class: "summary" }, summary),
    element("p", { class: "rule" }, "decided by the rule ", element("b", {}, step), ", as ", code(decision)),
  );
}

/** The statement that a reference means, if the reason lists it. */
function find(reason, { kind, level, policy, statement }) {
  const set = reason.sets.find((set) => set.kind === kind && set.level === level);
  return set?.policies.find(({ name }) => name === policy)?.statements.find(({ index }) => index === statement);
}

function reference(reason, ref, show) {
  const statement = find(reason, ref);
  const name = statement ? statementName(statement) : `Statement[${ref.statement}]`;
  return [element("b", {}, name), ` in the ${SETS[ref.kind].toLowerCase()} `, statement && linesButton(statement.span, () => show(ref.kind, statement.span))];
}

function deciding(reason, show) {
  if (reason.decidedBy.length === 0) return undefined;
  return block("Decided by", element("ul", {}, reason.decidedBy.map((ref) => element("li", {}, reference(reason, ref, show)))));
}

/** The statements that would have helped: of sets that do not allow, the others having done their part. */
function nearMisses(reason) {
  if (reason.decision !== "implicitDeny") return [];
  const lacking = ({ kind, level }) => reason.sets.some((set) => set.kind === kind && set.level === level && set.result === "None");
  const helpful = reason.nearMisses.filter(lacking);
  // A statement about other actions is only worth telling where nothing came closer.
  const closer = helpful.filter(({ failed }) => failed !== "action");
  return closer.length > 0 ? closer : helpful;
}

function misses(reason, show) {
  const helpful = nearMisses(reason);
  if (helpful.length === 0) return undefined;
  const items = helpful.map((ref) => element("li", {}, reference(reason, ref, show), ` would allow, but its ${ref.failed} does not match`));
  return block("Near misses", element("ul", {}, items));
}

function missing({ missingKeys }, supply) {
  if (missingKeys.length === 0) return undefined;
  const items = missingKeys.map((key) =>
    element("li", {}, code(key), " ", element("button", { type: "button", class: "lines", click: () => supply(key) }, "add", element("span", { class: "unseen" }, ` ${key} to the context`))),
  );
  return block("Keys that the request does not have", element("ul", {}, items));
}

function warnings({ warnings }) {
  if (warnings.length === 0) return undefined;
  return block("Warnings", element("ul", { class: "warnings" }, warnings.map(({ message }) => element("li", {}, message))));
}

function sets(reason, show) {
  if (reason.sets.length === 0) return undefined;
  const decisive = (kind, policy, index) => reason.decidedBy.some((ref) => ref.kind === kind && ref.policy === policy && ref.statement === index);
  const helpful = nearMisses(reason);
  const near = (kind, policy, index) => helpful.some((ref) => ref.kind === kind && ref.policy === policy && ref.statement === index);
  const views = reason.sets.map(({ kind, result, policies }) =>
    element(
      "div",
      { class: "set" },
      element("h4", {}, SETS[kind], " ", element("span", { class: `result ${result}` }, RESULTS[result])),
      policies.flatMap(({ name, statements }) =>
        statements.map((statement) => {
          const open = decisive(kind, name, statement.index) || near(kind, name, statement.index);
          return statementView(statement, open, () => show(kind, statement.span));
        }),
      ),
      policies.every(({ statements }) => statements.length === 0) && element("p", { class: "quiet" }, "No statements."),
    ),
  );
  return block("Every statement", ...views);
}

function filled({ filledKeys }) {
  const keys = Object.entries(filledKeys);
  if (keys.length === 0) return undefined;
  return element(
    "details",
    { class: "filled" },
    element("summary", {}, `${keys.length} keys filled in`),
    element("p", { class: "hint" }, "From the principal, the resource and what AWS sends with every request. What the context field says comes first."),
    element("dl", {}, keys.flatMap(([key, values]) => [element("dt", {}, code(key)), element("dd", {}, joined(values.map(code), " "))])),
  );
}

function block(title, ...children) {
  return element("section", { class: "block" }, element("h3", {}, title), ...children);
}
