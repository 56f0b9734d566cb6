/** CASL, with actions written out (it has no patterns), the service as subject and functions for the rest. */

import { matchingActions } from "../workload/services.mjs";
import { holds } from "./holds.mjs";
import { complete, expression, rulesOf } from "./rules.mjs";

export function create(require) {
  const { Ability } = require("@casl/ability");
  const load = (workload) => {
    const { grants, limits } = rulesOf(workload);
    return new Casl([grants, ...limits].map((rules) => abilityOf(Ability, rules)));
  };
  return { name: "casl", load };
}

function abilityOf(Ability, rules) {
  // The last rule that matches decides, so denials go last.
  const ordered = [...rules.filter(({ allow }) => allow), ...rules.filter(({ allow }) => !allow)];
  return new Ability(ordered.flatMap(casl), {
    conditionsMatcher: (matches) => matches,
    detectSubjectType: (subject) => subject.service,
    anyAction: "any",
    anySubjectType: "any",
  });
}

/** The rules for a statement: one for each service that it names, or one for all. */
function casl({ allow, actions, except, resources, conditions }) {
  const met = holds(conditions);
  const names = new Set(resources);
  const patterns = resources.filter((pattern) => pattern.includes("*")).map((pattern) => new RegExp(expression(pattern)));
  const excepted = except ? actions.map((pattern) => new RegExp(expression(pattern))) : [];
  const matches = ({ action, arn, context }) =>
    (names.has(arn) || patterns.some((pattern) => pattern.test(arn))) &&
    !excepted.some((pattern) => pattern.test(action)) &&
    met(context);
  const rule = (action, subject) => ({ action, subject, conditions: matches, inverted: !allow });
  if (except || actions.includes("*")) return [rule("any", "any")];
  const services = new Map();
  for (const pattern of actions) {
    const [service, name] = pattern.split(":");
    const list = services.get(service) ?? services.set(service, []).get(service);
    list.push(...(name === "*" ? ["any"] : matchingActions(pattern)));
  }
  return [...services].map(([service, list]) => rule(list.includes("any") ? "any" : [...new Set(list)], service));
}

class Casl {
  #abilities;

  constructor(abilities) {
    this.#abilities = abilities;
  }

  context(context) {
    return complete(context);
  }

  question([action, arn]) {
    return { action, arn, service: action.slice(0, action.indexOf(":")) };
  }

  isAllowed({ action, arn, service }, context) {
    const subject = { action, arn, service, context };
    return this.#abilities.every((ability) => ability.can(action, subject));
  }
}
