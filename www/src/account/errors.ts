/** What the API refuses, at the fields that it names. */

/** Messages by the member of the input that they are about; all others are the form's. */
export interface Refusal {
  readonly code: string;
  readonly form: readonly string[];
  readonly fields: Readonly<Record<string, string>>;
}

const DOCUMENTS = ["PolicyDocument", "AssumeRolePolicyDocument"];
const NAMES = ["UserName", "GroupName", "RoleName", "PolicyName", "NewUserName", "NewGroupName"];
const VIOLATIONS = /^\d+ validation errors? detected: /;
const NAMED = [/^Value.*? at '([^']+)' failed/s, /^The specified value for (\w+) /, /^(\w+(?:\[\d+\])?(?:\.\w+)*): /];

/** `fields` are the members that the form shows. */
export function readRefusal(error: unknown, fields: readonly string[]): Refusal {
  const { Code = "", message = String(error) } = error as { Code?: string; message?: string };
  const at: Record<string, string> = Object.create(null);
  const form: string[] = [];
  for (const part of parts(message)) {
    const member = named(part);
    const field = member === undefined ? fieldOfCode(Code, fields) : fields.find((field) => field.toLowerCase() === member.toLowerCase());
    if (field === undefined) form.push(part);
    else at[field] = at[field] === undefined ? part : `${at[field]} ${part}`;
  }
  return { code: Code, form, fields: at };
}

function parts(message: string): string[] {
  if (!VIOLATIONS.test(message)) return [message];
  return message.replace(VIOLATIONS, "").split(/; (?=Value |The specified value )/);
}

/** The member of the input that a message is about: `tags` of `tags.1.member.key`. */
function named(part: string): string | undefined {
  for (const pattern of NAMED) {
    const [, path] = pattern.exec(part) ?? [];
    if (path !== undefined) return /^\w+/.exec(path)?.[0];
  }
  return undefined;
}

/** Errors whose code alone says what they are about. */
function fieldOfCode(code: string, fields: readonly string[]): string | undefined {
  if (code === "MalformedPolicyDocument") return fields.find((field) => DOCUMENTS.includes(field));
  if (code === "EntityAlreadyExists") return fields.find((field) => NAMES.includes(field));
  // A form of one field has but one thing that can be wrong.
  return fields.length === 1 && code !== "" ? fields[0] : undefined;
}
