/** Findings by the data about AWS's services. All are warnings: AWS has new actions before the data does. */

import { covers, meets, pieces } from "../glob";
import type { Piece } from "../glob";
import type { TextNode } from "../tree";
import { OPERATORS } from "../words";
import type { Reference, ReferenceAction, ReferenceKey } from "../../engine/reference";
import { nearest } from "./nearest";
import { each, eachCondition } from "./policy";
import type { Report, Rule, StatementView } from "./policy";

function eachKnownAction(look: (action: TextNode, known: Reference, report: Report) => void): Rule["find"] {
  return each(({ actions, notActions }, report, { reference }) => {
    if (reference) for (const action of [...actions, ...notActions]) if (/^[^:*?$]+:[^:$]+$/.test(action.value)) look(action, reference, report);
  });
}

function split(action: string): [string, string] {
  const colon = action.indexOf(":");
  return [action.slice(0, colon), action.slice(colon + 1)];
}

function actionOf(known: Reference, text: string): ReferenceAction | undefined {
  const [service, name] = split(text);
  return known.service(service)?.action(name);
}

function didYouMean(text: string | undefined): string {
  return text === undefined ? "" : ` Did you mean ${text}?`;
}

/** The actions of a statement that are written out and known, with what they are. */
function plainActions(statement: StatementView, known: Reference): [TextNode, ReferenceAction][] {
  return statement.actions.flatMap((text): [TextNode, ReferenceAction][] => {
    const action = actionOf(known, text.value);
    return action ? [[text, action]] : [];
  });
}

/** What has neither colons nor slashes; that a bucket's name has none tells buckets from objects. */
const PLAIN_NAMES = new Set(["${Partition}", "${Region}", "${Account}", "${BucketName}"]);

/** An ARN's form. */
function formPieces(arn: string): Piece[] {
  return arn.split(/(\$\{\w+\})/).flatMap((part): Piece[] => {
    if (!part.startsWith("${")) return pieces(part);
    return [{ any: PLAIN_NAMES.has(part) ? "+" : "*" }];
  });
}

/** Forms are few, and resources are compared with them again on every key press. */
const compared = new Map<string, boolean>();
const MAX_COMPARED = 20_000;

/** Whether a resource of a policy may be one of a form. */
function isOf(resource: string, form: string): boolean {
  const pair = `${form} ${resource}`;
  const known = compared.get(pair);
  if (known !== undefined) return known;
  if (compared.size >= MAX_COMPARED) compared.clear();
  const result = meets(formPieces(form), resourcePieces(resource));
  compared.set(pair, result);
  return result;
}

function resourcePieces(text: string): Piece[] {
  return pieces(text.replace(/\$\{[*?$]\}/g, "?").replace(/\$\{[^}]*\}/g, "*"));
}

/** The types of keys by lower-case name; of templates such as `aws:RequestTag/${TagKey}` what is before the placeholder. */
function keyOf(known: Reference, key: string): ReferenceKey | undefined {
  const wanted = key.toLowerCase();
  const same = ({ name }: ReferenceKey) => {
    const form = name.toLowerCase();
    const hole = form.search(/\$\{|<|tag-key$/);
    return hole < 0 ? form === wanted : wanted.startsWith(form.slice(0, hole)) && wanted.length > hole;
  };
  const service = known.service(wanted.split(":")[0] ?? "");
  return known.globalKeys.find(same) ?? service?.keys.find(same);
}

const FAMILIES: Readonly<Record<string, readonly string[]>> = {
  Numeric: ["number", "date"],
  Date: ["date", "number"],
  Bool: ["bool"],
  IPAddress: ["ip"],
  ARN: ["arn", "string"],
  String: ["string", "arn", "binary", "bool", "number"],
};

export const DATA_RULES: readonly Rule[] = [
  {
    code: "INVALID_SERVICE_IN_ACTION",
    severity: "warning",
    find: eachKnownAction((action, known, report) => {
      const [service] = split(action.value);
      if (!known.service(service)) report(action, `No service ${JSON.stringify(service)} in the data of ${known.date}.${didYouMean(nearest(service, known.services))}`);
    }),
  },
  {
    code: "INVALID_ACTION",
    severity: "warning",
    find: eachKnownAction((action, known, report) => {
      const [service, name] = split(action.value);
      const names = known.actions(service);
      if (names.length === 0 || known.service(service)?.action(name)) return;
      const wanted = name.toLowerCase();
      if (/[*?]/.test(name) && names.some((own) => covers(wanted, own.toLowerCase()))) return;
      const near = nearest(name, names);
      const what = /[*?]/.test(name) ? "No action matches" : "No action";
      report(action, `${what} ${JSON.stringify(action.value)} in the data of ${known.date}.${didYouMean(near && `${service}:${near}`)}`);
    }),
  },
  {
    code: "RESOURCE_MISMATCH",
    severity: "warning",
    find: each((statement, report, { reference }) => {
      if (!reference || statement.resources.length === 0) return;
      const given = statement.resources.map(({ value }) => value);
      if (given.includes("*")) return;
      for (const [text, { resources }] of plainActions(statement, reference)) {
        const forms = resources.flatMap(({ arns }) => arns);
        if (forms.length > 0 && !forms.some((form) => given.some((own) => isOf(own, form)))) report(text, mismatch(text.value, resources, statement));
      }
    }),
  },
  {
    code: "ACTION_NEEDS_STAR",
    severity: "warning",
    find: each((statement, report, { reference }) => {
      if (!reference || statement.resources.length === 0 || statement.resources.some(({ value }) => /^\*+$/.test(value))) return;
      for (const [text, { resources }] of plainActions(statement, reference)) {
        if (resources.length === 0) report(text, `${text.value} is not about a resource with an ARN: it is asked for with the resource "*", which this statement does not take.`);
      }
    }),
  },
  {
    code: "INVALID_GLOBAL_CONDITION_KEY",
    severity: "warning",
    find: eachCondition(({ key, keyAt }, report, _statement, { reference }) => {
      if (!reference || !/^aws:[\w-]+/i.test(key) || /^aws:(arn|\w+tag\/?)$/i.test(key) || keyOf(reference, key)) return;
      const names = reference.globalKeys.map(({ name }) => name);
      report(keyAt, `No key ${JSON.stringify(key)} in the data of ${reference.date}.${didYouMean(nearest(key, names))}`);
    }),
  },
  {
    code: "INVALID_SERVICE_CONDITION_KEY",
    severity: "warning",
    find: eachCondition(({ key, keyAt }, report, _statement, { reference }) => {
      const [prefix = "", name = ""] = key.split(":");
      const service = name === "" || prefix.toLowerCase() === "aws" ? undefined : reference?.service(prefix);
      if (!reference || !service || service.keys.length === 0 || keyOf(reference, key)) return;
      const names = service.keys.map(({ name }) => name);
      report(keyAt, `No key ${JSON.stringify(key)} in the data of ${reference.date}.${didYouMean(nearest(key, names))}`);
    }),
  },
  {
    code: "MISSING_QUALIFIER",
    severity: "warning",
    find: eachCondition(({ key, keyAt, operator }, report, _statement, { reference }) => {
      const known = reference ? keyOf(reference, key) : undefined;
      if (known?.type.startsWith("ArrayOf") && !operator.qualifier && operator.base !== "Null") {
        report(keyAt, `${known.name} has several values: the operator needs ForAnyValue: or ForAllValues: in front.`);
      }
    }),
  },
  {
    code: "FORALLVALUES_WITH_SINGLE_VALUED_KEY",
    severity: "warning",
    find: eachCondition(({ key, operatorAt, operator }, report, statement, { reference }) => {
      const known = reference ? keyOf(reference, key) : undefined;
      if (statement.effect === "Allow" && operator.qualifier === "ForAllValues" && known && !known.type.startsWith("ArrayOf")) {
        report(operatorAt, `${known.name} has one value at most, and ForAllValues holds when it is missing. Leave ForAllValues out.`);
      }
    }),
  },
  {
    code: "TYPE_MISMATCH",
    severity: "warning",
    find: eachCondition(({ key, operatorAt, operator }, report, _statement, { reference }) => {
      const known = reference ? keyOf(reference, key) : undefined;
      const family = OPERATORS[operator.base];
      const fit = known && FAMILIES[known.type.replace("ArrayOf", "")];
      if (family && family !== "null" && fit && !fit.includes(family)) report(operatorAt, `${known.name} is of type ${known.type}: ${operator.base} does not compare such values.`);
    }),
  },
];

function mismatch(action: string, resources: ReferenceAction["resources"], statement: StatementView): string {
  const forms = resources.flatMap(({ arns }) => arns);
  const [shown = ""] = forms;
  const hint = bucketHint(forms, statement);
  if (hint !== undefined) return `${action} ${hint}`;
  return `${action} takes ARNs such as ${shown.replace("${Partition}", "aws").replace(/\$\{(\w+)\}/g, "$1")}: no resource of the statement is one.`;
}

/** The usual mistake, with the way out of it. */
function bucketHint(forms: readonly string[], { resources }: StatementView): string | undefined {
  const [bucket] = resources.flatMap(({ value }) => /^(arn:[^:]*:s3:::[^/]+)(\/\*)?$/.exec(value)?.slice(1) ?? []);
  if (bucket === undefined) return undefined;
  if (forms.includes("arn:${Partition}:s3:::${BucketName}/${ObjectName}")) return `is about objects, and no resource of the statement is one. Add ${bucket}/*.`;
  return forms.includes("arn:${Partition}:s3:::${BucketName}") ? `is about the bucket, and no resource of the statement is one. Add ${bucket}.` : undefined;
}
