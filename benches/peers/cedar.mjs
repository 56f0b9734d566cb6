/** Cedar in WebAssembly, by its stateful call: the policies are parsed once. */

import { complete, rulesOf } from "./rules.mjs";

const quoted = JSON.stringify;
const anyOf = (tests) => (tests.length === 1 ? tests[0] : `(${tests.join(" || ")})`);
const set = (values) => `[${values.map(quoted).join(", ")}]`;
const entities = (type, ids) => `[${ids.map((id) => `${type}::${quoted(id)}`).join(", ")}]`;

/** A pattern that ends in a wildcard behind a separator is a folder, and what is in it has it as parent. */
const isFolder = (pattern) => /^[^*]*[/:-]\*$/.test(pattern);
const isName = (pattern) => !pattern.includes("*");

const OPERATORS = {
  StringEquals: (value, values) => `${set(values)}.contains(${value})`,
  StringLike: (value, values) => anyOf(values.map((pattern) => `${value} like ${quoted(pattern)}`)),
  ArnLike: (value, values) => anyOf(values.map((pattern) => `${value} like ${quoted(pattern)}`)),
  IpAddress: (value, values) => anyOf(values.map((range) => `${value}.isInRange(ip(${quoted(range)}))`)),
  Bool: (value, [wanted]) => `${value} == ${wanted}`,
  NumericLessThan: (value, [bound]) => `${value} < ${bound}`,
  DateLessThan: (value, [bound]) => `${value} < datetime(${quoted(bound)})`,
};

function conditionText({ operator, key, values }) {
  const has = `context has ${quoted(key)}`;
  const value = `context[${quoted(key)}]`;
  if (operator === "ForAllValues:StringEquals") return `(!(${has}) || ${set(values)}.containsAll(${value}))`;
  return `(${has} && ${OPERATORS[operator](value, values)})`;
}

/** Groups and folders go by the hierarchy, other patterns by `like`; what always holds is left out. */
function tests({ actions, except, resources, conditions }) {
  const within = `action in ${entities("Action", actions)}`;
  const action = actions.includes("*") ? [] : [except ? `!(${within})` : within];
  const inside = resources.filter((pattern) => isName(pattern) || isFolder(pattern));
  const others = resources.filter((pattern) => !inside.includes(pattern)).map((pattern) => `resource.arn like ${quoted(pattern)}`);
  const resource = anyOf([...(inside.length > 0 ? [`resource in ${entities("Resource", inside)}`] : []), ...others]);
  return [...action, ...(resources.includes("*") ? [] : [resource]), ...conditions.map(conditionText)];
}

const all = (list) => (list.length === 0 ? "true" : list.join(" && "));

function policyText({ grants, limits }) {
  const texts = grants.map((rule) => {
    // What the head of a policy can say, it says: Cedar looks there first.
    const { actions, except } = rule;
    const head = except ? "action" : `action in ${entities("Action", actions)}`;
    const rest = except ? tests(rule) : tests({ ...rule, actions: ["*"] });
    return `${rule.allow ? "permit" : "forbid"}(principal, ${head}, resource) when { ${all(rest)} };`;
  });
  for (const rules of limits) {
    const forbidden = rules.filter(({ allow }) => !allow);
    texts.push(...forbidden.map((rule) => `forbid(principal, action, resource) when { ${all(tests(rule))} };`));
    const allowed = rules.filter(({ allow }) => allow).map((rule) => `(${all(tests(rule))})`);
    if (!allowed.includes("(true)")) texts.push(`forbid(principal, action, resource) unless { ${anyOf(allowed)} };`);
  }
  return texts.join("\n");
}

/** Which of `groups` a name belongs to: those that it begins with, up to a place that `ends` says. */
function parents(type, name, groups, ends) {
  const found = [];
  for (let at = 1; at <= name.length; at++) {
    if (ends(name[at - 1]) && groups.has(`${name.slice(0, at)}*`)) found.push({ type, id: `${name.slice(0, at)}*` });
  }
  return found;
}

function contextValue(key, value) {
  if (key === "aws:SourceIp") return { __extn: { fn: "ip", arg: value } };
  if (key === "aws:CurrentTime") return { __extn: { fn: "datetime", arg: value } };
  return value;
}

export function create(require) {
  const cedar = require("@cedar-policy/cedar-wasm/nodejs");
  return { name: "cedar", load: (workload) => new Cedar(cedar, workload) };
}

class Cedar {
  #cedar;
  #id;
  #actions;
  #resources;

  constructor(cedar, workload) {
    const rules = rulesOf(workload);
    this.#cedar = cedar;
    this.#id = workload.name;
    const every = [...rules.grants, ...rules.limits.flat()];
    this.#actions = new Set(every.flatMap(({ actions }) => actions).filter((name) => !isName(name)));
    this.#resources = new Set(every.flatMap(({ resources }) => resources).filter(isFolder));
    const answer = cedar.preparsePolicySet(this.#id, { staticPolicies: policyText(rules) });
    if (answer.type !== "success") throw new Error(`Cedar: ${JSON.stringify(answer.errors).slice(0, 2_000)}`);
  }

  context(context) {
    return Object.fromEntries(Object.entries(complete(context)).map(([key, value]) => [key, contextValue(key, value)]));
  }

  /** What an application would know about the action and the resource: the groups that they are in. */
  question([action, resource]) {
    const actionUid = { type: "Action", id: action };
    const resourceUid = { type: "Resource", id: resource };
    return {
      action: actionUid,
      resource: resourceUid,
      entities: [
        { uid: actionUid, attrs: {}, parents: parents("Action", action, this.#actions, () => true) },
        { uid: resourceUid, attrs: { arn: resource }, parents: parents("Resource", resource, this.#resources, (end) => /[/:-]/.test(end)) },
      ],
    };
  }

  isAllowed({ action, resource, entities }, context) {
    const answer = this.#cedar.statefulIsAuthorized({
      principal: { type: "User", id: "Bob" },
      action,
      resource,
      context,
      preparsedPolicySetId: this.#id,
      entities,
    });
    if (answer.type !== "success") throw new Error(`Cedar: ${JSON.stringify(answer.errors)}`);
    if (answer.response.diagnostics.errors.length > 0) throw new Error(`Cedar: ${JSON.stringify(answer.response.diagnostics.errors)}`);
    return answer.response.decision === "allow";
  }
}
