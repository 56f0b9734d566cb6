/** The account's way in and out: authorization details, which hold no secrets. */

import type { IAM } from "iamlet";
import { accountFrom, emptyAccount, details as detailsOf, loadAwsPolicies, account, allAwsPolicies, openAccount, replaceAccountWithUndo } from "./client";
import { hasKeptAccount } from "./kept";
import { DetailsError, awsPoliciesMissing, joinPages, readDetails } from "./pages";
import type { ReadDetails } from "./pages";
import { awsCatalogue, roster } from "./roster";
import { counted } from "../ui/numbers";

const EVERYTHING = ["User", "Role", "Group", "LocalManagedPolicy", "AWSManagedPolicy"] as const;

/** The authorization details of the account, as `importDetails` takes them; `undefined` if it is empty. */
export async function exportDetails(): Promise<object | undefined> {
  if (openAccount() === undefined && !(await hasKeptAccount())) return undefined;
  const iam = await account();
  if (isEmpty(iam)) return undefined;
  return joinPages([plain(detailsOf(iam, [...EVERYTHING]))]).details;
}

/** As the AWS CLI prints them: the documents as JSON. */
export function printedDetails(iam: IAM): string {
  const details = plain(detailsOf(iam, [...EVERYTHING]));
  return JSON.stringify(details, (member, value: unknown) => (/Document$/.test(member) && typeof value === "string" ? parsedDocument(value) : value), 4);
}

/** A document that is no JSON stays the text that it is. */
function parsedDocument(encoded: string): unknown {
  try {
    return JSON.parse(decodeURIComponent(encoded)) as unknown;
  } catch {
    return encoded;
  }
}

/** Answers of the client as a file has them: dates are text. */
function plain(value: object): object {
  return JSON.parse(JSON.stringify(value)) as object;
}

export function isEmpty(iam: IAM): boolean {
  const { users, groups, roles, policies } = roster(iam);
  return users.length + groups.length + roles.length + policies.length === 0;
}

/** Replaces the account by one of these details (a value or a text), and offers the way back. Throws DetailsError. */
export async function importDetails(value: unknown): Promise<void> {
  await account();
  const iam = await readAccount(typeof value === "string" ? readDetails(value) : joinPages([value].flat()));
  replaceAccountWithUndo(iam, `Imported ${contentsOf(iam)}.`);
}

/** A new account of these details. Throws DetailsError, which has what the package says is wrong, with its path. */
export async function readAccount(read: ReadDetails): Promise<IAM> {
  const identity = {
    ...(read.accountId === undefined ? {} : { accountId: read.accountId }),
    ...(read.partition === undefined ? {} : { partition: read.partition }),
  };
  const iam = emptyAccount(identity);
  try {
    iam.sync.importAuthorizationDetails(JSON.stringify(read.details));
  } catch (error) {
    iam.free();
    throw new DetailsError(named(error as Error, read));
  }
  if (allAwsPolicies.peek() || !awsPoliciesMissing(read, new Set(awsCatalogue(iam).map(({ arn }) => arn)))) return iam;
  await loadAwsPolicies();
  return accountFrom(iam.snapshot());
}

const PLACE = /\b(UserDetailList|GroupDetailList|RoleDetailList|Policies)(?:\[(\d+)\]|\.(\d+)\.member)/i;

/** The message with the name of what it is about: nobody counts to the 312th user. */
function named({ message }: Error, { details }: ReadDetails): string {
  const [, list = "", index, number] = PLACE.exec(message) ?? [];
  const items = Object.entries(details).find(([name]) => name.toLowerCase() === list.toLowerCase())?.[1] ?? [];
  const item = (items[index === undefined ? Number(number) - 1 : Number(index)] ?? {}) as Record<string, unknown>;
  const name = item["UserName"] ?? item["GroupName"] ?? item["RoleName"] ?? item["PolicyName"];
  return typeof name === "string" ? `${message} (${name.slice(0, 128)})` : message;
}

/** `12 users, 5 groups, 8 roles and 9 policies` */
export function contentsOf(iam: IAM): string {
  const { users, groups, roles, policies } = roster(iam);
  return `${counted(users.length, "user")}, ${counted(groups.length, "group")}, ${counted(roles.length, "role")} and ${counted(policies.length, "policy", "policies")}`;
}
