/** The fields of the form: what they hold, errors at them, and the editors for policies. */

import { element } from "./dom.js";

/** The policies that can be given: the member of the authorizer's options, its label, and its name in a reason. */
export const POLICIES = [
  { member: "identityPolicies", id: "identity", name: "Identity policy", label: "Identity policy", hint: "Attached to the user or role." },
  { member: "permissionsBoundary", id: "boundary", name: "Boundary", label: "Permissions boundary", hint: "Limits what the identity policy can allow." },
  { member: "serviceControlPolicies", id: "scp", name: "SCP", label: "Service control policy", hint: "The organization's limit for the account. It must allow, too." },
  { member: "resourcePolicy", id: "resource-policy", name: "Resource policy", label: "Resource policy", hint: "Bucket, queue or key policy; for sts:AssumeRole on a role, its trust policy." },
];

const LINE_HEIGHT = 20;
const editors = new Map();

/** Puts the policy editors into `place`; all but the first can be folded. */
export function makeEditors(place) {
  for (const policy of POLICIES) {
    const editor = makeEditor(policy);
    editors.set(policy.id, editor);
    place.append(policy.id === "identity" ? editor.box : fold(policy, editor));
  }
}

function makeEditor({ id, label, hint }) {
  const text = element("textarea", {
    id,
    wrap: "off",
    rows: 3,
    autocapitalize: "off",
    "aria-describedby": `${id}-hint ${id}-error`,
    placeholder: '{ "Version": "2012-10-17", "Statement": [ … ] }',
  });
  const gutter = element("div", { class: "gutter", "aria-hidden": "true" });
  const box = element(
    "div",
    { class: "field", "data-field": id },
    element("label", { for: id }, label),
    element("div", { class: "editor" }, gutter, text),
    element("p", { class: "hint", id: `${id}-hint` }, hint),
    element("p", { class: "error", id: `${id}-error` }),
  );
  const editor = { text, gutter, box };
  text.addEventListener("input", () => number(editor));
  text.addEventListener("scroll", () => {
    gutter.scrollTop = text.scrollTop;
  });
  number(editor);
  return editor;
}

function fold({ id, label }, editor) {
  editor.mark = element("span", { class: "mark" });
  editor.fold = element("details", {}, element("summary", {}, label, editor.mark), editor.box);
  editor.box.querySelector("label").className = "unseen";
  if (id === "resource-policy") {
    const account = element("input", { id: "resourceAccount", placeholder: "from the ARN, else the principal's", inputmode: "numeric", "aria-describedby": "resourceAccount-error" });
    editor.fold.append(
      element("div", { class: "field", "data-field": "resourceAccount" }, element("label", { for: "resourceAccount" }, "Account that owns the resource"), account, element("p", { class: "error", id: "resourceAccount-error" })),
    );
  }
  return editor.fold;
}

/** Writes the line numbers, and makes the editor as high as its text within reason. */
function number(editor) {
  const lines = editor.text.value.split("\n").length;
  if (editor.gutter.childElementCount !== lines) {
    editor.gutter.replaceChildren(...Array.from({ length: lines }, (_, index) => element("span", {}, String(index + 1))));
    editor.text.rows = Math.min(Math.max(lines, 4), 24);
  }
  if (editor.mark) editor.mark.textContent = editor.text.value.trim() === "" ? "none" : `${lines} lines`;
}

export function value(id) {
  return document.getElementById(id).value;
}

export function setValue(id, text) {
  document.getElementById(id).value = text;
  const editor = editors.get(id);
  if (!editor) return;
  number(editor);
  if (editor.fold) editor.fold.open = text !== "";
}

/** Marks the lines of statements in the gutters; `marks` are { id, from, to, tone }, lines from 1. */
export function markLines(marks) {
  for (const { gutter } of editors.values()) for (const line of gutter.children) line.removeAttribute("class");
  for (const { id, from, to, tone } of marks) {
    const lines = editors.get(id)?.gutter.children ?? [];
    for (let line = from; line <= to; line++) lines[line - 1]?.setAttribute("class", tone);
  }
}

/** Selects a piece of a policy's text and brings it into view. */
export function showText(id, start, end, line) {
  const editor = editors.get(id);
  if (!editor) return;
  if (editor.fold) editor.fold.open = true;
  editor.text.focus({ preventScroll: true });
  editor.text.setSelectionRange(start, end);
  editor.text.scrollTop = Math.max(0, (line - 3) * LINE_HEIGHT);
  editor.text.scrollIntoView({ block: "center", behavior: "auto" });
}

export function clearErrors() {
  for (const field of document.querySelectorAll("[data-field]")) {
    field.querySelector(".error").replaceChildren();
    field.querySelector("input, textarea").removeAttribute("aria-invalid");
  }
}

/** Says at a field what is wrong with it; false if there is no such field. */
export function showError(id, ...message) {
  const field = document.querySelector(`[data-field="${CSS.escape(id)}"]`);
  if (!field) return false;
  const details = field.closest("details");
  if (details) details.open = true;
  field.querySelector(".error").replaceChildren(...message);
  field.querySelector("input, textarea").setAttribute("aria-invalid", "true");
  return true;
}
