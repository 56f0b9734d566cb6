// The account's alias, its reports, its password policy: AWS's example for boto3, in JavaScript, on an account in memory.
// In a project with iamlet installed: node account-management.mjs, or with --ask to answer its questions.

import { createInterface } from "node:readline/promises";
import { inspect } from "node:util";
import { IAM, IAMServiceException, NoSuchEntityException } from "iamlet";

// Seed and clock make every run alike. The clock goes on by a second each time it is asked.
let now = Date.parse("2026-01-02T03:04:05Z");
const clock = () => new Date((now += 1000));
const iam = new IAM({ seed: "account-management", clock }).resource();

const LINE = "-".repeat(88);
const log = (text) => console.log(`INFO: ${text}`);
const show = (value) => console.log(inspect(value, { depth: null, sorted: true, compact: 1, breakLength: 100 }));

/** Runs a call, and says what could not be done if it fails. */
async function attempt(what, run) {
  try {
    return await run();
  } catch (error) {
    if (error instanceof IAMServiceException) console.error(`ERROR: Couldn't ${what}: ${error.message}`);
    throw error;
  }
}

/** The aliases of the account: one at most. */
function listAliases() {
  return attempt("list aliases for your account", async () => {
    const { AccountAliases } = await iam.meta.client.listAccountAliases();
    log(AccountAliases.length > 0 ? `Got aliases for your account: ${AccountAliases}.` : "Got no aliases for your account.");
    return AccountAliases;
  });
}

/** Gives the account an alias, in the place of the one that it has. */
function createAlias(AccountAlias) {
  return attempt(`create alias '${AccountAlias}' for your account`, async () => {
    await iam.createAccountAlias({ AccountAlias });
    log(`Created an alias '${AccountAlias}' for your account.`);
  });
}

function deleteAlias(AccountAlias) {
  return attempt(`remove alias '${AccountAlias}' from your account`, async () => {
    await iam.meta.client.deleteAccountAlias({ AccountAlias });
    log(`Removed alias '${AccountAlias}' from your account.`);
  });
}

/** Starts a report of users and their credentials; answers how far it is. */
function generateCredentialReport() {
  return attempt("generate a credentials report for your account", async () => {
    const { State } = await iam.meta.client.generateCredentialReport();
    log(`Generating credentials report for your account. Current state is ${State}.`);
    return State;
  });
}

/** The last report, as text. */
function getCredentialReport() {
  return attempt("get credentials report", async () => {
    const { Content } = await iam.meta.client.getCredentialReport();
    return new TextDecoder().decode(Content);
  });
}

/** What the account holds of everything, and may hold. */
function getSummary() {
  return attempt("get a summary for your account", async () => {
    const summary = iam.AccountSummary();
    await summary.load();
    return summary.summaryMap;
  });
}

/** Users, groups, roles and policies, or only those of the kinds in `Filter`. */
function getAuthorizationDetails(Filter) {
  return attempt("get details for your account", async () => {
    const { $metadata, ...details } = await iam.meta.client.getAccountAuthorizationDetails({ Filter });
    return details;
  });
}

/** Prints the password policy; answers whether there is one. */
async function printPasswordPolicy() {
  const policy = iam.AccountPasswordPolicy();
  try {
    await policy.load();
  } catch (error) {
    if (!(error instanceof NoSuchEntityException)) throw error;
    console.log("The account does not have a password policy set.");
    return false;
  }
  console.log("The account password policy is:");
  const names = ["minimumPasswordLength", "maxPasswordAge", "passwordReusePrevention", "expirePasswords", "hardExpiry"];
  const required = ["requireSymbols", "requireNumbers", "requireUppercaseCharacters", "requireLowercaseCharacters"];
  for (const name of [...names, ...required, "allowUsersToChangePassword"]) console.log(`    ${name}: ${policy[name] ?? "not set"}`);
  return true;
}

/** Prints so many SAML providers of the account. */
async function listSamlProviders(count) {
  let found = 0;
  for await (const provider of iam.samlProviders.limit(count)) {
    console.log(provider.arn);
    found += 1;
  }
  if (found === 0) console.log("Your account has no SAML providers.");
}

/** An account as somebody could have it. */
async function fillAccount() {
  const allow = (Action, Resource) => JSON.stringify({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action, Resource }] });
  await iam.createAccountAlias({ AccountAlias: "example-corp" });
  const policy = await iam.createPolicy({ PolicyName: "ReadReports", PolicyDocument: allow("s3:GetObject", "arn:aws:s3:::reports/*") });
  const group = await iam.createGroup({ GroupName: "Developers" });
  await group.attachPolicy({ PolicyArn: policy.arn });
  for (const UserName of ["ana", "ben"]) {
    const user = await iam.createUser({ UserName, Path: "/developers/" });
    await user.addGroup({ GroupName: group.name });
    await user.createAccessKeyPair();
  }
  await iam.User("ana").createLoginProfile({ Password: "a-Passw0rd-to-begin-with" });
}

const terminal = process.argv.includes("--ask") ? createInterface({ input: process.stdin, output: process.stdout }) : undefined;

/** Whether the answer is yes, as it is when nobody asked to be asked. */
async function ask(question) {
  const answer = await terminal?.question(question);
  if (answer === undefined) console.log(`${question}y`);
  return answer === undefined || answer.toLowerCase() === "y";
}

await fillAccount();

console.log(`${LINE}\nWelcome to the account demo.\n${LINE}`);
console.log("Setting an account alias lets you use the alias in your sign-in URL instead of your account number.");
const [oldAlias] = await listAliases();
console.log(oldAlias === undefined ? "Your account currently has no alias." : `Your account currently uses '${oldAlias}' as its alias.`);
for (const index of [1, 2]) {
  const newAlias = `alias-${index}-${clock().getTime()}`;
  console.log(`Setting your account alias to ${newAlias}`);
  await createAlias(newAlias);
}
const [currentAlias] = await listAliases();
console.log(`Your account alias is now ${currentAlias}.`);
await deleteAlias(currentAlias);
console.log("Your account now has no alias.");
if (oldAlias !== undefined) {
  console.log(`Restoring your original alias back to ${oldAlias}...`);
  await createAlias(oldAlias);
}

console.log(`${LINE}\nYou can get various reports about your account.\nLet's generate a credentials report...`);
for (let state; state !== "COMPLETE"; ) {
  const last = state;
  state = await generateCredentialReport();
  console.log(state === last ? "." : state);
}
const report = (await getCredentialReport()).trimEnd();
const COLUMNS = 3;
console.log(`\nGot credentials report. Showing only the first ${COLUMNS} columns.`);
const rows = report.split("\n").map((line) => line.split(",").slice(0, COLUMNS));
const width = Math.max(...rows.flat().map((item) => item.length)) + 2;
for (const row of rows) console.log(row.map((item) => item.padEnd(width)).join("").trimEnd());

console.log(`${LINE}\nLet's get an account summary.`);
const summary = await getSummary();
console.log("Here's your summary:");
show(summary);

console.log(`${LINE}\nLet's get authorization details!`);
const details = await getAuthorizationDetails([]);
if (await ask("These are pretty long, do you want to see them (y/n)? ")) show(details);

console.log(LINE);
let created;
if (await ask("Want to see the password policy for the account (y/n)? ")) {
  while (!(await printPasswordPolicy()) && (await ask("Do you want to create a default password policy (y/n)? "))) {
    created = await iam.createAccountPasswordPolicy();
  }
}
if (created !== undefined && (await ask("Do you want to delete the password policy (y/n)? "))) {
  await created.delete();
  console.log("Password policy deleted.");
}

console.log("The SAML providers for your account are:");
await listSamlProviders(10);

console.log(`${LINE}\nThanks for watching.`);
terminal?.close();
