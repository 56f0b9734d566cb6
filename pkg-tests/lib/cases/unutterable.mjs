/**
 * Rows that a client with types cannot utter, or whose answer it does not show: by file and name, with the reason. The
 * package's own client runs them all (cases.test.mjs).
 */

const OTHER_TEXT = "the client puts words of its own where an error has no message";
const NOT_KNOWN = "the client does not send what its model does not know";
const EMPTY = "an empty structure leaves nothing in a form";
const COERCED = "in a form every value is text";

export const UNUTTERABLE = {
  "credential-report.json": {
    "never generated: an error without a message": OTHER_TEXT,
    "no member is known": NOT_KNOWN,
  },
  "delegation-create.json": { "no template": EMPTY },
  "groups-create.json": { "groups carry no tags": NOT_KNOWN },
  "organizations.json": { "a level without documents": EMPTY },
  "simulate-exclusions.json": { "an entry with none": EMPTY },
  "users-create.json": {
    "an unknown member": NOT_KNOWN,
    "a name that is no string": COERCED,
    "an unknown operation": NOT_KNOWN,
  },
  "validation.json": {
    "MaxItems is a string": COERCED,
    "an unknown member": NOT_KNOWN,
    "a member in another case": NOT_KNOWN,
  },
};

/** The same for boto3 alone. */
export const UNUTTERABLE_IN_PYTHON = {
  "role-templates.json": { "a version as it was given": "boto3 parses documents that are not percent-encoded too" },
  "validation.json": { "PolicyInputList is a string": "a text in Python is a list of its letters" },
};

/** The same for the AWS CLI alone. */
export const UNUTTERABLE_IN_THE_CLI = {
  "mfa-create.json": { "a device": "the seed goes into a file", "a path and tags": "the CLI has no words for them" },
};

/** Rows that make more calls than this test what accounts hold, not what clients say, and take long through a process. */
const MOST_CALLS = 60;

/** Whether a row is left to the package's own client because it makes so many calls. */
export function isLong(row, { given = [] }) {
  const calls = [...given, ...(row.given ?? [])].map((entry) => (entry[0] === "$as" ? entry.slice(2) : entry));
  return calls.reduce((sum, [name, times]) => sum + (name === "$repeat" ? times : 1), 0) > MOST_CALLS;
}
