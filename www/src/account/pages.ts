/** What `aws iam get-account-authorization-details` prints: whole, or as pages in a list or one after the other. */

/** What keeps a text from being such details, in words for whoever gave it. */
export class DetailsError extends Error {}

type Members = Readonly<Record<string, unknown>>;

const LISTS = ["UserDetailList", "GroupDetailList", "RoleDetailList", "Policies"] as const;
type Lists = Record<(typeof LISTS)[number], unknown[]>;

export interface ReadDetails {
  /** All pages as one. */
  readonly details: Lists;
  /** Of the account that the ARNs name; `undefined` if there is nobody. */
  readonly accountId: string | undefined;
  readonly partition: string | undefined;
  readonly pages: number;
}

export function readDetails(text: string): ReadDetails {
  return joinPages(values(text.replace(/^\uFEFF/, "")).flat());
}

/** As `readDetails`, of values that were parsed already. */
export function joinPages(pages: readonly unknown[]): ReadDetails {
  if (pages.length === 0) throw new DetailsError("There are no pages in the list.");
  const details: Lists = { UserDetailList: [], GroupDetailList: [], RoleDetailList: [], Policies: [] };
  const where = (index: number) => (pages.length === 1 ? "" : `Page ${index + 1}: `);
  const whole = pages.map((page, index) => addPage(details, page, where(index)));
  if (!whole.includes(true)) {
    throw new DetailsError("More pages follow (IsTruncated is true): give all pages together, in a list or one after the other. The AWS CLI joins them by itself unless --no-paginate or --max-items says otherwise.");
  }
  // What iamlet itself prints of the policies that every account knows; they have no id as AWS gives it.
  details.Policies = details.Policies.filter((policy) => (policy as Members)?.["PolicyId"] !== (policy as Members)?.["Arn"] || (policy as Members)?.["Arn"] === undefined);
  const [, partition, accountId] = OWNER.exec(firstArn(details)) ?? [];
  return { details, accountId, partition, pages: pages.length };
}

/** Answers whether no page follows this one. */
function addPage(details: Lists, page: unknown, where: string): boolean {
  if (typeof page !== "object" || page === null || Array.isArray(page)) {
    throw new DetailsError(`${where}Expected an object with UserDetailList, GroupDetailList, RoleDetailList and Policies.`);
  }
  const given = page as Members;
  if (!LISTS.some((list) => given[list] !== undefined)) {
    throw new DetailsError(`${where}There is none of UserDetailList, GroupDetailList, RoleDetailList and Policies: is this what aws iam get-account-authorization-details prints?`);
  }
  for (const list of LISTS) {
    const items = given[list] ?? [];
    if (!Array.isArray(items)) throw new DetailsError(`${where}${list}: expected a list.`);
    for (const item of items) details[list].push(item);
  }
  return given["IsTruncated"] !== true;
}

const OWNER = /^arn:([^:]+):iam::(\d{12}):/;

function firstArn(details: Lists): string {
  for (const list of LISTS) {
    for (const item of details[list]) {
      const arn = (item as Members | null)?.["Arn"];
      if (typeof arn === "string" && OWNER.test(arn)) return arn;
    }
  }
  return "";
}

/** The AWS managed policies that the details attach and do not hold. */
export function awsPoliciesMissing({ details }: ReadDetails, known: ReadonlySet<string>): boolean {
  const held = new Set(details.Policies.map((policy) => (policy as Members | null)?.["Arn"]));
  const attached = [...details.UserDetailList, ...details.GroupDetailList, ...details.RoleDetailList].flatMap(policiesOf);
  return attached.some((arn) => arn !== undefined && /^arn:[^:]+:iam::aws:/.test(arn) && !held.has(arn) && !known.has(arn));
}

function policiesOf(item: unknown): (string | undefined)[] {
  const { AttachedManagedPolicies = [], PermissionsBoundary } = (item ?? {}) as {
    AttachedManagedPolicies?: readonly { PolicyArn?: string }[];
    PermissionsBoundary?: { PermissionsBoundaryArn?: string };
  };
  const attached = Array.isArray(AttachedManagedPolicies) ? AttachedManagedPolicies.map((policy) => policy?.PolicyArn) : [];
  return [...attached, PermissionsBoundary?.PermissionsBoundaryArn];
}

/** The JSON values of a text, which may stand one after the other. */
function values(text: string): unknown[] {
  if (text.trim() === "") throw new DetailsError("There is nothing to import.");
  try {
    return [JSON.parse(text)];
  } catch (error) {
    const parts = splitValues(text);
    if (parts.length < 2) throw notJson(error);
    return parts.map((part, index) => {
      try {
        return JSON.parse(part) as unknown;
      } catch (error) {
        throw notJson(error, `Page ${index + 1}: `);
      }
    });
  }
}

function notJson(error: unknown, where = ""): DetailsError {
  return new DetailsError(`${where}This is not JSON: ${(error as Error).message}`);
}

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\]]/gs;

/** Cuts a text after each bracket that closes an outermost one. */
function splitValues(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    if (token === "{" || token === "[") depth += 1;
    if (token !== "}" && token !== "]") continue;
    depth -= 1;
    if (depth > 0) continue;
    parts.push(text.slice(start, index + 1));
    start = index + 1;
    depth = 0;
  }
  const rest = text.slice(start);
  // JSON lines and lists without brackets put a comma between.
  return [...parts, rest].map((part) => part.replace(/^[\s,]+/, "")).filter((part) => part.trim() !== "");
}
