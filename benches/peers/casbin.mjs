/** casbin, with regular expressions for actions and resources and a function for conditions. */

import { holds } from "./holds.mjs";
import { complete, expression, rulesOf } from "./rules.mjs";

const MODEL = `
[request_definition]
r = act, obj, ctx
[policy_definition]
p = act, obj, cond, eft
[policy_effect]
e = some(where (p.eft == allow)) && !some(where (p.eft == deny))
[matchers]
m = regexMatch(r.act, p.act) && regexMatch(r.obj, p.obj) && holds(r.ctx, p.cond)
`;

const union = (patterns) => (patterns.length === 1 ? expression(patterns[0]) : patterns.map(expression).join("|"));

export function create(require) {
  const casbin = require("casbin");
  // Everything is loaded ahead of time, so that a question is one synchronous call.
  const load = async (workload) => {
    const { grants, limits } = rulesOf(workload);
    const enforcers = [];
    for (const rules of [grants, ...limits]) enforcers.push(await enforcerOf(casbin, rules));
    return new Casbin(enforcers);
  };
  return { name: "casbin", load };
}

async function enforcerOf(casbin, rules) {
  const model = casbin.newModelFromString(MODEL);
  const conditions = new Map();
  const lines = rules.map(({ allow, actions, except, resources, conditions: list }, at) => {
    conditions.set(`c${at}`, holds(list));
    const act = except ? `^(?!(?:${union(actions)}))` : union(actions);
    return [act, union(resources), `c${at}`, allow ? "allow" : "deny"];
  });
  model.addPolicies("p", "p", lines);
  const enforcer = await casbin.newEnforcer(model);
  enforcer.addFunction("holds", (context, name) => conditions.get(name)(context));
  return enforcer;
}

class Casbin {
  #enforcers;

  constructor(enforcers) {
    this.#enforcers = enforcers;
  }

  context(context) {
    return complete(context);
  }

  question(request) {
    return request;
  }

  isAllowed([action, resource], context) {
    return this.#enforcers.every((enforcer) => enforcer.enforceSync(action, resource, context));
  }
}
