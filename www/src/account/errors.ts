/** What the API refuses, at the fields that it names. */

import { violations } from "./violations";

/** Messages by the member of the input that they are about; all others are the form's. */
export interface Refusal {
  readonly code: string;
  readonly form: readonly string[];
  readonly fields: Readonly<Record<string, string>>;
}

const DOCUMENTS = ["PolicyDocument", "AssumeRolePolicyDocument"];
const NAMES = ["UserName", "GroupName", "RoleName", "PolicyName", "NewUserName", "NewGroupName"];

/** `fields` are the members that the form shows. */
export function readRefusal(error: unknown, fields: readonly string[]): Refusal {
  const { Code = "", message = String(error) } = error as { Code?: string; message?: string };
  const at: Record<string, string> = Object.create(null);
  const form: string[] = [];
  for (const { path, text } of violations(message)) {
    const member = path === undefined ? undefined : memberOf(path);
    const field = member === undefined ? fieldOfCode(Code, fields) : fields.find((field) => field.toLowerCase() === member);
    if (field === undefined) form.push(text);
    else at[field] = at[field] === undefined ? text : `${at[field]} ${text}`;
  }
  return { code: Code, form, fields: at };
}

/** The member of the input that a path begins with, in lower case: `tags` of `tags.1.member.key`. */
function memberOf(path: string): string | undefined {
  return /^\w+/.exec(path)?.[0].toLowerCase();
}

/** Errors whose code alone says what they are about. */
function fieldOfCode(code: string, fields: readonly string[]): string | undefined {
  if (code === "MalformedPolicyDocument") return fields.find((field) => DOCUMENTS.includes(field));
  if (code === "EntityAlreadyExists") return fields.find((field) => NAMES.includes(field));
  // A form of one field has but one thing that can be wrong.
  return fields.length === 1 && code !== "" ? fields[0] : undefined;
}
