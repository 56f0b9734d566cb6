/** A call with boto3. */

import { snakeCase } from "../names";
import { given, isKnown } from "./call";
import type { CodeCall } from "./call";
import { enclosed, pythonLiteral } from "./literal";

export function boto3Code(call: CodeCall): string {
  const open = `response = iam.${snakeCase(call.operation.name)}(`;
  return ["import boto3", "", 'iam = boto3.client("iam")', argumentsOf(call, open), ""].join("\n");
}

function argumentsOf(call: CodeCall, open: string): string {
  const members = given(call);
  // Not every name is one that an argument can have, but the operation's own are.
  if (!members.every(([name]) => isKnown(call, name))) return `${open}**${pythonLiteral(Object.fromEntries(members))})`;
  const named = members.map(([name, value]) => `${name}=${pythonLiteral(value, "    ")}`);
  return enclosed(open, named, ")", false, "", "    ");
}
