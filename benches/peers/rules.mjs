/** A workload in plain words, from which each peer's own policies are made: one rule a statement. */

import { FILLED } from "../workload/conditions.mjs";
import { USER } from "../workload/services.mjs";

const asList = (value) => (Array.isArray(value) ? value : [value]);

/** `{ allow, actions, except, resources, conditions }`; `except` says that the actions are those of a NotAction. */
function ruleOf({ Effect, Action, NotAction, Resource, Condition = {} }) {
  const conditions = Object.entries(Condition).flatMap(([operator, keys]) =>
    Object.entries(keys).map(([key, values]) => ({ operator, key, values: asList(values) })),
  );
  // No peer has variables in its patterns. There is one principal, so its name can stand in their place.
  const resources = asList(Resource).map((pattern) => pattern.replaceAll("${aws:username}", USER));
  return { allow: Effect === "Allow", actions: asList(Action ?? NotAction), except: NotAction !== undefined, resources, conditions };
}

/** The rules that grant, and the sets of rules that limit what is granted. */
export function rulesOf({ options }) {
  const rules = (policies) => policies.flatMap(({ document }) => document.Statement.map(ruleOf));
  const { permissionsBoundary, serviceControlPolicies = [] } = options;
  const limits = [permissionsBoundary === undefined ? [] : [permissionsBoundary], ...serviceControlPolicies];
  return { grants: rules(options.identityPolicies), limits: limits.filter((set) => set.length > 0).map(rules) };
}

/** The context of a request with what iamlet fills in by itself. */
export const complete = (context) => ({ ...FILLED, ...context });

/** A pattern as the source of a regular expression. */
export const expression = (pattern) => `^${pattern.replace(/[.+^${}()|[\]\\/?-]/g, "\\$&").replaceAll("*", ".*")}$`;
