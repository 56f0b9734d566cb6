/** Statements as teams write them, each over resources that no other statement names. */

import { condition } from "./conditions.mjs";
import { ACCOUNT, REGIONS, SERVICES, USER, matchingActions } from "./services.mjs";

const WORDS = ["orders", "billing", "search", "media", "reports", "ingest", "audit", "catalog", "session", "ledger", "export", "profile"];
const STAGES = ["dev", "test", "prod"];

/** Shares of the forms that a resource is named in. */
const FORMS = [["below", 45], ["exact", 35], ["prefix", 12], ["anywhere", 6], ["ofUser", 2]];
/** Shares of the forms that an action is named in. */
const ACTION_FORMS = [["exact", 80], ["prefix", 15], ["service", 5]];

/** Statements over all resources of a kind, of which an account has a few however large it is. */
const BROAD = [
  { Effect: "Allow", Action: ["ec2:GetConsoleOutput", "ec2:Describe*"], Resource: "*" },
  { Effect: "Allow", Action: "ec2:StartInstances", Resource: "arn:aws:ec2:*:*:instance/*",
    Condition: { StringEquals: { "aws:PrincipalTag/team": "payments" } } },
  { Effect: "Deny", Action: "ec2:TerminateInstances", Resource: "arn:aws:ec2:*:*:instance/*" },
  { Effect: "Allow", Action: "logs:Describe*", Resource: "*" },
  { Effect: "Deny", Action: ["s3:PutBucketPolicy"], Resource: "arn:aws:s3:::*",
    Condition: { Bool: { "aws:SecureTransport": "false" } } },
];

/** Makes statements; a workload has one of it, so that names are given once. */
export class Statements {
  #random;
  #named = 0;

  constructor(random) {
    this.#random = random;
  }

  /** `count` statements with what is known of them: `{ statement, holds }`. */
  make(count) {
    const broad = BROAD.slice(0, Math.floor(count / 10)).map((statement) => ({ statement, holds: true }));
    return [...broad, ...Array.from({ length: count - broad.length }, () => this.#statement())];
  }

  /** A name of a resource that nothing else has; of fixed length, so that none begins another. */
  name() {
    const random = this.#random;
    return `${random.pick(WORDS)}-${random.pick(STAGES)}-${String(this.#named++).padStart(6, "0")}`;
  }

  #statement() {
    const random = this.#random;
    const service = random.pick(SERVICES);
    const denies = random.chance(0.15);
    const resources = Array.from({ length: 1 + random.below(3) }, () => this.#resource(service));
    const statement = { Effect: denies ? "Deny" : "Allow" };
    if (denies && random.chance(0.07)) statement.NotAction = this.#actions(service);
    else statement.Action = this.#actions(service);
    statement.Resource = resources.length === 1 && random.chance(0.5) ? resources[0] : resources;
    const holds = random.chance(0.75);
    if (random.chance(1 / 3)) statement.Condition = condition(random, holds);
    return { statement, holds: holds || statement.Condition === undefined };
  }

  #actions(service) {
    const random = this.#random;
    const actions = random.some(service.actions, 1 + random.below(5)).map((action) => {
      const form = random.weighted(ACTION_FORMS);
      if (form === "service") return `${service.name}:*`;
      return `${service.name}:${form === "prefix" ? `${/^[A-Z][a-z]+/.exec(action)[0]}*` : action}`;
    });
    const distinct = actions.includes(`${service.name}:*`) ? [`${service.name}:*`] : [...new Set(actions)];
    return distinct.length === 1 && random.chance(0.5) ? distinct[0] : distinct;
  }

  #resource({ arn, joint }) {
    const random = this.#random;
    const name = this.name();
    switch (random.weighted(FORMS)) {
      case "below": return `${arn(name)}${joint}*`;
      case "exact": return arn(name);
      case "prefix": return `${arn(name)}*`;
      case "anywhere": return `${arn(name, { partition: "*", region: "*", account: random.pick(["*", ACCOUNT]) })}${joint}*`;
      case "ofUser": return `${arn(name)}${joint}\${aws:username}${joint}*`;
    }
  }
}

const asList = (value) => (Array.isArray(value) ? value : [value]);

/** An action and a resource that a statement speaks of. */
export function requestOf(statement, random) {
  const resource = resourceOf(random.pick(asList(statement.Resource)), random);
  if (statement.Action) return [random.pick(matchingActions(random.pick(asList(statement.Action)))), resource];
  const named = new Set(asList(statement.NotAction).flatMap(matchingActions));
  const service = SERVICES.find(({ name }) => [...named][0].startsWith(`${name}:`));
  const others = service.actions.map((action) => `${service.name}:${action}`).filter((action) => !named.has(action));
  return [random.pick(others.length > 0 ? others : [`${service.name}:Other`]), resource];
}

/** An ARN that a pattern matches. */
function resourceOf(pattern, random) {
  const tail = `2026/${1 + random.below(12)}/part-${random.below(100_000)}`;
  const parts = (pattern === "*" ? "arn:aws:ec2:*:*:instance/*" : pattern).replaceAll("${aws:username}", USER).split(":");
  const whole = ["arn", "aws", "", random.pick(REGIONS), ACCOUNT];
  return parts.map((part, at) => (part === "*" && at < 5 ? whole[at] : part)).join(":").replace("*", tail);
}
