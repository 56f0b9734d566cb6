/** Findings about actions and resources by their form alone. */

import { covers } from "../glob";
import type { TextNode } from "../tree";
import { each, hasKey } from "./policy";
import type { Report, Rule, StatementView } from "./policy";

/** Longer lists are not compared pair by pair. */
const MAX_PAIRS_OF = 200;

function redundant(name: "actions" | "resources", fold: (text: string) => string): Rule["find"] {
  return each((statement, report) => coveredBy(statement[name], fold).forEach(([text, by]) => report(text, `${JSON.stringify(by.value)} in the same list covers this.`)));
}

function coveredBy(texts: readonly TextNode[], fold: (text: string) => string): [TextNode, TextNode][] {
  if (texts.length > MAX_PAIRS_OF) return [];
  const folded = texts.map(({ value }) => fold(value));
  return texts.flatMap((text, at): [TextNode, TextNode][] => {
    const by = folded.findIndex((wide, other) => other !== at && covers(wide, folded[at]!) && (wide !== folded[at] || other < at));
    return by < 0 ? [] : [[text, texts[by]!]];
  });
}

function eachAction(look: (action: TextNode, report: Report) => void): Rule["find"] {
  return each(({ actions, notActions }, report) => [...actions, ...notActions].forEach((action) => look(action, report)));
}

function eachResource(look: (resource: TextNode, report: Report) => void): Rule["find"] {
  return each(({ resources, notResources }, report) => [...resources, ...notResources].forEach((resource) => look(resource, report)));
}

const ALL_ROLES = /^(\*|arn:[^:]*:iam:[^:]*:[^:]*:(\*|role\/\*))$/;

/** The six ways to pass any role, three by three: how the action and the resource are written. */
function passRole(form: "exact" | "star" | "not", not: boolean): Rule["find"] {
  return each((statement, report, { kind }) => {
    if (kind !== "identity" || statement.effect !== "Allow" || hasKey(statement, /^iam:(PassedToService|AssociatedResourceArn)$/i)) return;
    const resource = not ? statement.notResources[0] : statement.resources.find(({ value }) => ALL_ROLES.test(value));
    const action = passing(statement, form);
    if (resource && action) report(resource, `${action} with ${not ? "NotResource" : JSON.stringify(resource.value)} lets any role be passed to any service. Name the roles, or ask for iam:PassedToService.`);
  });
}

function passing(statement: StatementView, form: "exact" | "star" | "not"): string | undefined {
  if (form === "not") {
    const excluded = statement.notActions.some(({ value }) => covers(value.toLowerCase(), "iam:passrole"));
    return statement.notActions.length > 0 && !excluded ? "NotAction" : undefined;
  }
  const takes = statement.actions.filter(({ value }) => covers(value.toLowerCase(), "iam:passrole"));
  return takes.find(({ value }) => /[*?]/.test(value) === (form === "star"))?.value;
}

export const ACTION_RULES: readonly Rule[] = [
  {
    code: "INVALID_ACTION",
    severity: "warning",
    find: eachAction((action, report) => {
      const { value } = action;
      if (value !== "*" && !/^[^:]+:[^:]+$/.test(value)) report(action, "An action has the form service:Action, such as s3:GetObject, or is *.");
    }),
  },
  {
    code: "WILDCARD_IN_SERVICE_NAME",
    severity: "info",
    find: eachAction((action, report) => {
      if (/^[^:]*[*?][^:]*:/.test(action.value)) report(action, "A wildcard stands in the name of the service: AWS wants it written out.");
    }),
  },
  { code: "REDUNDANT_ACTION", severity: "info", find: redundant("actions", (text) => text.toLowerCase()) },
  { code: "REDUNDANT_RESOURCE", severity: "info", find: redundant("resources", (text) => text) },
  {
    code: "INVALID_ARN_PREFIX",
    severity: "warning",
    find: eachResource((resource, report) => {
      // A pattern may begin with anything that takes the beginning of an ARN.
      if (!/^(arn:|[*?]|\$\{|a[*?]|ar[*?]|arn[*?])/.test(resource.value)) report(resource, "A resource is an ARN, which begins with arn:, or *.");
    }),
  },
  {
    code: "MISSING_ARN_FIELD",
    severity: "warning",
    find: eachResource((resource, report) => {
      const { value } = resource;
      const fields = value.replace(/\$\{[^}]*\}/g, "").split(":").length;
      if (value.startsWith("arn:") && fields < 6 && !value.includes("*")) report(resource, "An ARN has six fields: arn:partition:service:region:account:resource.");
    }),
  },
  {
    code: "INVALID_ARN_ACCOUNT",
    severity: "warning",
    find: eachResource((resource, report) => {
      const [prefix, , , , account = "", rest] = resource.value.split(":");
      if (prefix === "arn" && rest !== undefined && !/^(\d{12}|aws|[\d]*[*?][\d*?]*|.*\$\{.*)?$/.test(account)) report(resource, `The account is ${JSON.stringify(account)}: expected 12 digits.`);
    }),
  },
  { code: "PASS_ROLE_WITH_STAR_IN_RESOURCE", severity: "warning", find: passRole("exact", false) },
  { code: "PASS_ROLE_WITH_STAR_IN_ACTION_AND_RESOURCE", severity: "warning", find: passRole("star", false) },
  { code: "PASS_ROLE_WITH_STAR_IN_RESOURCE_AND_NOT_ACTION", severity: "warning", find: passRole("not", false) },
  { code: "PASS_ROLE_WITH_NOT_RESOURCE", severity: "warning", find: passRole("exact", true) },
  { code: "PASS_ROLE_WITH_STAR_IN_ACTION_AND_NOT_RESOURCE", severity: "warning", find: passRole("star", true) },
  { code: "PASS_ROLE_WITH_NOT_ACTION_AND_NOT_RESOURCE", severity: "warning", find: passRole("not", true) },
];
