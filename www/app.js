/** Wires the form to the authorizer and the answer. */

import { Authorizer, PolicyError, init } from "./iamlet/entry/authorizer/browser.js";
import { WORDS, answerView } from "./answer.js";
import { ContextError, readContext } from "./context.js";
import { element } from "./dom.js";
import { EMPTY, EXAMPLES } from "./examples.js";
import { POLICIES, clearErrors, makeEditors, markLines, setValue, showError, showText, value } from "./fields.js";

const PAUSE_MS = 250;
const KINDS = { identity: "identity", boundary: "boundary", scp: "scp", resource: "resource-policy" };

const form = document.getElementById("form");
const result = document.getElementById("result");
const status = document.getElementById("status");
const peek = document.getElementById("peek");
const example = document.getElementById("example");

let waiting;
let answerInView = false;

/** The options of the authorizer, as the form has them. */
function options() {
  const given = { principal: principal(value("principal").trim()), identityPolicies: [] };
  for (const { member, id, name } of POLICIES) {
    const text = value(id);
    if (text.trim() === "") continue;
    const policy = { name, document: text };
    if (member === "identityPolicies") given[member] = [policy];
    else if (member === "serviceControlPolicies") given[member] = [[policy]];
    else given[member] = policy;
  }
  const account = value("resourceAccount").trim();
  if (account !== "") given.resourceAccount = account;
  return given;
}

function principal(text) {
  if (!text.startsWith("{")) return text;
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new TypeError(`principal: ${error.message}`);
  }
}

function explain() {
  const context = readContext(value("context"));
  const authorizer = new Authorizer(options());
  try {
    return authorizer.explain(value("action").trim(), value("resource").trim(), context);
  } finally {
    authorizer.free();
  }
}

function decide() {
  clearTimeout(waiting);
  clearErrors();
  markLines([]);
  if (value("principal").trim() === "" || value("action").trim() === "" || value("resource").trim() === "") {
    return say("Incomplete", "none", [element("p", { class: "quiet" }, "Fill in a principal, an action and a resource, or pick an example.")]);
  }
  try {
    const reason = explain();
    say(WORDS[reason.decision], reason.decision, answerView(reason, { show, supply }), reason.summary);
    markLines(reason.decidedBy.flatMap((ref) => marks(reason, ref)));
  } catch (error) {
    fail(error);
  }
}

/** The lines of a statement that decided. */
function marks(reason, { kind, policy, statement, level }) {
  const set = reason.sets.find((set) => set.kind === kind && set.level === level);
  const found = set?.policies.find(({ name }) => name === policy)?.statements.find(({ index }) => index === statement);
  return found ? [{ id: KINDS[kind], from: found.span.start.line, to: found.span.end.line, tone: found.effect.toLowerCase() }] : [];
}

function fail(error) {
  const problem = placeError(error);
  const text = problem === undefined ? error.message : `Nothing is decided: ${problem}.`;
  say("No decision", "none", [element("div", { class: "verdict none" }, element("p", { class: "word" }, "No decision"), element("p", { class: "summary" }, text))], text);
}

/** Shows an error at its field; answers what to say elsewhere, or `undefined` when it belongs to no field. */
function placeError(error) {
  if (error instanceof ContextError) {
    showError("context", error.message);
    return "the context cannot be read";
  }
  if (error instanceof PolicyError) {
    const { id, label } = POLICIES.find(({ name }) => name === error.policy) ?? {};
    const place = element("button", { type: "button", class: "lines", click: () => jump(id, error) }, `line ${error.line}, column ${error.column + 1}`);
    markLines([{ id, from: error.line, to: error.line, tone: "deny" }]);
    return showError(id ?? "", place, " ", fault(error)) ? `the ${label.toLowerCase()} has an error in line ${error.line}` : undefined;
  }
  if (!(error instanceof TypeError)) return undefined;
  const [, id = ""] = /^(\w+)/.exec(error.message) ?? [];
  return showError(id, error.message) ? `the field ${id} has an error` : undefined;
}

/** What is wrong, without the policy and the place that an error's message names as well. */
function fault({ message, policy }) {
  return message.replace(`${policy}: `, "").replace(/ \(line \d+, column \d+\)$/, "");
}

function jump(id, { line, column }) {
  const offset = value(id).split("\n").slice(0, line - 1).join("\n").length + (line > 1 ? 1 : 0) + column;
  showText(id, offset, offset + 1, line);
}

function show(kind, { start, end }) {
  showText(KINDS[kind], start.offset, end.offset, start.line);
}

/** Puts a key into the context field, ready for its value. */
function supply(key) {
  const field = document.getElementById("context");
  const text = field.value.trimEnd();
  field.value = text.startsWith("{") ? text : `${text}${text === "" ? "" : "\n"}${key} = `;
  field.focus();
  field.setSelectionRange(field.value.length, field.value.length);
}

function say(word, tone, view, detail = "") {
  result.replaceChildren(...view.filter(Boolean));
  const text = detail === "" ? word : `${word}. ${detail}`;
  if (status.textContent !== text) status.textContent = text;
  peek.className = `peek ${tone}`;
  peek.textContent = word;
  showPeek();
}

/** The verdict at the foot of a narrow screen, unless the answer itself is in sight. */
function showPeek() {
  peek.hidden = answerInView || peek.textContent === "";
}

function load({ request, policies, account = "" }) {
  for (const [field, text] of Object.entries(request)) setValue(field, text);
  for (const { id } of POLICIES) setValue(id, policies[id] ?? "");
  setValue("resourceAccount", account);
  decide();
}

async function begin() {
  makeEditors(document.getElementById("policies"));
  example.append(...EXAMPLES.map(({ title }, index) => element("option", { value: String(index) }, title)));
  example.addEventListener("change", () => load(EXAMPLES[Number(example.value)]));
  document.getElementById("clear").addEventListener("click", () => {
    load(EMPTY);
    document.getElementById("principal").focus();
  });
  form.addEventListener("input", (event) => {
    if (event.target === example) return;
    clearTimeout(waiting);
    waiting = setTimeout(decide, PAUSE_MS);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    decide();
    document.getElementById("answer").focus();
  });
  form.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) form.requestSubmit();
  });
  new IntersectionObserver(([{ isIntersecting }]) => {
    answerInView = isIntersecting;
    showPeek();
  }).observe(result);
  await init();
  load(EXAMPLES[0]);
}

begin().catch((error) => {
  result.replaceChildren(element("p", { class: "verdict none" }, `iamlet could not start: ${error.message}`));
});
