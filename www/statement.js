/** One statement of a policy: which element met the request, and which did not. */

import { code, element, joined } from "./dom.js";

/** What `why` adds to an outcome. */
const WHY = {
  missing: "the request does not have this key",
  malformed: "a value cannot be read",
  unknownOperator: "unknown operator",
  missingQualifier: "several values need ForAllValues or ForAnyValue",
  unresolved: "a variable has no value in this request",
};

const CLASSES = {
  direct: "names the requester",
  roleOfSession: "names the session's role",
  userOfSession: "names the session's user",
  account: "names the requester's account",
};

/** What people call a statement within its policy. */
export function statementName({ index, sid }) {
  return sid ? sid : `Statement[${index}]`;
}

/** A button that selects the statement in its editor. */
export function linesButton(span, show) {
  const { start, end } = span;
  const label = start.line === end.line ? `line ${start.line}` : `lines ${start.line}–${end.line}`;
  return element("button", { type: "button", class: "lines", click: show }, label);
}

export function statementView(statement, open, show) {
  const { effect, applies, failed } = statement;
  const outcome = applies ? "applies" : `does not apply: ${failed.join(", ")}`;
  return element(
    "details",
    { class: `statement ${applies ? effect.toLowerCase() : "idle"}`, open },
    element(
      "summary",
      {},
      element("span", { class: "effect" }, effect),
      element("span", { class: "sid" }, statementName(statement)),
      element("span", { class: "outcome" }, outcome),
    ),
    element("div", { class: "elements" }, elements(statement), element("p", { class: "place" }, linesButton(statement.span, show))),
  );
}

function elements(statement) {
  const { principal, action, resource, conditions } = statement;
  return [
    principal && row("Principal", principal.matched, principal.matched ? [patternOf(principal), ` ${CLASSES[principal.class] ?? ""}`] : ["does not name the requester", unresolved(principal)]),
    row("Action", action.matched, matchText(action)),
    resource && row("Resource", resource.matched, matchText(resource)),
    ...conditions.map(conditionRow),
  ];
}

function row(name, ok, detail) {
  return element(
    "div",
    { class: "element" },
    element("span", { class: "name" }, name),
    element("span", { class: ok ? "yes" : "no" }, ok ? "matches" : "no match"),
    element("div", { class: "detail" }, detail),
  );
}

/** The entry that decided; an entry of a NotAction or NotResource excludes what it matches. */
function matchText(match) {
  const { matched, pattern, unresolved: names = [] } = match;
  if (names.length > 0) return unresolved(match);
  if (pattern === undefined) return matched ? "not excluded" : "no entry matches the request";
  return [matched ? "" : "excluded by ", patternOf(match)];
}

function patternOf({ pattern, expanded }) {
  if (pattern === undefined) return "";
  return expanded === undefined || expanded === pattern ? code(pattern) : element("span", {}, code(pattern), " is ", code(expanded));
}

function unresolved({ unresolved: names = [] }) {
  return names.length === 0 ? "" : element("span", {}, "no value for ", ...joined(names.map(code), ", "));
}

function conditionRow({ operator, key, request, policy, outcome, why, hit }) {
  const verdict = outcome === "indeterminate" ? "unclear" : outcome;
  return element(
    "div",
    { class: "element" },
    element("span", { class: "name" }, "Condition"),
    element("span", { class: outcome === "true" ? "yes" : "no" }, verdict),
    element(
      "div",
      { class: "detail" },
      element("p", {}, code(`${operator} ${key}`), WHY[why] && element("span", { class: "why" }, ` ${WHY[why]}`)),
      element(
        "dl",
        { class: "sides" },
        element("dt", {}, "request"),
        element("dd", {}, values(request)),
        element("dt", {}, "policy"),
        element("dd", {}, values(policy, hit)),
      ),
    ),
  );
}

function values(list, hit) {
  if (list === null) return element("em", {}, "missing");
  if (list.length === 0) return element("em", {}, "no values");
  return joined(
    list.map((text) => (text === hit ? element("code", { class: "hit" }, text) : code(text))),
    ", ",
  );
}
