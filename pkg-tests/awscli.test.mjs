/** The AWS CLI: every operation once, and its own ways to ask and to show. */

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { addUsers } from "./lib/accounts.mjs";
import { ofPackage } from "./lib/cases/calls.mjs";
import { golden } from "./lib/cases/golden.mjs";
import { UNUTTERABLE, UNUTTERABLE_IN_PYTHON, UNUTTERABLE_IN_THE_CLI, isLong } from "./lib/cases/unutterable.mjs";
import { DEFINE, callingFiles, read, runRow, withParsedDocuments } from "./lib/client-rows.mjs";
import { assertColumn } from "./lib/compatibility.mjs";
import { endpoint } from "./lib/endpoint.mjs";
import { kebab } from "./lib/names.mjs";
import { iamlet } from "./lib/package.mjs";
import { environment, runProgram } from "./lib/program.mjs";
import { pythonClients } from "./lib/python-clients.mjs";
import { program } from "./lib/python.mjs";

const OPERATIONS = Object.keys(iamlet.operations);
const [examples, states, files] = [read("golden/examples.json"), read("golden/states.json"), callingFiles()];

let clients;
before(async () => {
  clients = await pythonClients();
});
after(() => clients.close());

describe("every operation", () => {
  const answered = new Set();

  /** What a row goes through: the CLI for the operation that it is about, the package for what comes before. */
  const around = (operation) => (iam, caller) => ({
    call: (name, input) => (name === operation ? clients.cli : ofPackage)(iam, caller).call(name, input),
  });

  /** Runs the operation's example, or else the first row that is answered. */
  function once(operation) {
    const [example] = examples[operation] ?? [];
    if (example !== undefined) return golden(operation, example, states[operation], DEFINE, around(operation));
    for (const [name, file] of files) {
      const base = name.split("/").pop();
      const excluded = { ...UNUTTERABLE[base], ...UNUTTERABLE_IN_PYTHON[base], ...UNUTTERABLE_IN_THE_CLI[base] };
      const row = file.cases.find((row) => answers(row, operation) && !isLong(row, file) && !(row.name in excluded));
      if (row !== undefined) return runRow(seen(row), file, around(operation));
    }
    return assert.fail(`no row of ${operation} is answered`);
  }

  /** What the CLI shows of a row: documents parsed, and no status of HTTP. */
  const seen = (row) => JSON.parse(JSON.stringify(withParsedDocuments(row), (name, value) => (name === "status" ? undefined : value)));

  /** Whether the operation is called by a row and then answered. */
  function answers(row, operation) {
    const [called = row.operation ?? "SimulateCustomPolicy"] = row.call ?? [];
    const later = (row.then ?? []).map((entry) => (entry[0] === "$as" ? entry.slice(2) : entry));
    return (called === operation && row.error === undefined) || later.some(([name, , expected]) => name === operation && expected?.$error === undefined);
  }

  for (const operation of OPERATIONS) {
    test(kebab(operation), async () => {
      const wrong = await once(operation);
      if (wrong !== undefined) throw Object.assign(new Error(wrong), { stack: wrong });
      answered.add(operation);
    });
  }

  test("the table of docs/clients.md says so", () => assertColumn("AWS CLI", answered));
  after(() => console.log(`counted: ${answered.size} operations by the AWS CLI`));
});

describe("skeletons", () => {
  // The CLI is not to check the skeleton's empty texts by itself.
  const environment = { AWS_CONFIG_FILE: new URL("python/unchecked.ini", import.meta.url).pathname };

  // The CLI has a command of its own for MFA devices, without a skeleton.
  for (const operation of OPERATIONS.filter((name) => name !== "CreateVirtualMFADevice")) {
    test(`of ${kebab(operation)}`, async () => {
      const { server, python } = clients;
      clients.serve(new iamlet.IAM());
      const aws = (...words) => python.call({ kind: "cli", endpoint: server.url, key: "AKIDEXAMPLE", environment, words: ["iam", kebab(operation), ...words] });
      const skeleton = await aws("--generate-cli-skeleton");
      assert.equal(skeleton.status, 0, skeleton.stderr);
      const { status, stderr } = await aws("--cli-input-json", skeleton.stdout);
      if (status !== 0) assert.match(stderr, new RegExp(`^\\s*An error occurred \\(\\w+\\) when calling the ${operation} operation`));
      assert.doesNotMatch(stderr, /\((InternalFailure|ServiceFailure|MalformedInput|InvalidAction)\)/);
    });
  }
});

describe("the program itself", () => {
  let iam;
  let server;
  before(async () => {
    server = await endpoint(() => iam);
  });
  after(() => server.close());

  const run = (words, key) => runProgram(program("aws"), words, { env: environment(server.url, key) });

  /** What `aws` prints. */
  async function aws(words, key) {
    const { status, stdout, stderr } = await run(words, key);
    assert.equal(status, 0, stderr);
    return stdout;
  }

  const account = (count) => {
    iam = new iamlet.IAM({ clock: () => new Date("2026-01-02T03:04:05Z") });
    return addUsers(iam, count);
  };

  test("--query and --output text", async () => {
    const names = account(3);
    assert.equal(await aws(["iam", "list-users", "--query", "Users[].UserName", "--output", "text"]), `${names.join("\t")}\n`);
  });

  test("--output table", async () => {
    account(1);
    const table = await aws(["iam", "get-user", "--user-name", "user00", "--output", "table", "--query", "User.{Arn: Arn, Created: CreateDate}"]);
    assert.match(table, /\|\s+GetUser\s+\|/);
    assert.match(table, /\| +Arn +\| +Created +\|/);
    assert.match(table, /\| +arn:aws:iam::123456789012:user\/user00 +\| +2026-01-02T03:04:05Z +\|/);
  });

  test("--max-items, --starting-token and --page-size", async () => {
    const names = account(5);
    const list = async (...words) => JSON.parse(await aws(["iam", "list-users", "--page-size", "2", "--output", "json", ...words]));
    const first = await list("--max-items", "3");
    assert.deepEqual(first.Users.map((user) => user.UserName), names.slice(0, 3));
    const rest = await list("--starting-token", first.NextToken);
    assert.deepEqual(rest.Users.map((user) => user.UserName), names.slice(3));
    assert.equal(rest.NextToken, undefined);
  });

  test("sts get-caller-identity with a user's key", async () => {
    account(1);
    const { AccessKeyId } = iam.sync.createAccessKey({ UserName: "user00" }).AccessKey;
    const { Arn, Account } = JSON.parse(await aws(["sts", "get-caller-identity", "--output", "json"], AccessKeyId));
    assert.deepEqual([Arn, Account], ["arn:aws:iam::123456789012:user/user00", "123456789012"]);
  });

  test("wait user-exists", async () => {
    account(0);
    setTimeout(() => iam.sync.createUser({ UserName: "Late" }), 1_500);
    assert.equal(await aws(["iam", "wait", "user-exists", "--user-name", "Late"]), "");
    assert.equal(iam.sync.listUsers().Users.length, 1);
  });

  test("the credential report, decoded", async () => {
    account(2);
    for (const state of ["STARTED", "COMPLETE"]) {
      assert.equal(await aws(["iam", "generate-credential-report", "--query", "State", "--output", "text"]), `${state}\n`);
    }
    const text = await aws(["iam", "get-credential-report", "--query", "Content", "--output", "text"]);
    const lines = Buffer.from(text, "base64").toString().split("\n");
    assert.deepEqual(lines.map((line) => line.split(",")[0]), ["user", "<root_account>", "user00", "user01"]);
  });

  test("what the service refuses ends the program with 254 or 255, and the service's words", async () => {
    account(0);
    const { status, stderr } = await run(["iam", "get-user", "--user-name", "nobody"]);
    assert.ok([254, 255].includes(status), String(status));
    assert.match(stderr, /An error occurred \(NoSuchEntity\) when calling the GetUser operation: The user with name nobody cannot be found\./);
  });

  test("documents are read from files and shown parsed", async () => {
    account(1);
    const document = new URL("python/read-only.json", import.meta.url);
    const words = ["--user-name", "user00", "--policy-name", "p"];
    await aws(["iam", "put-user-policy", ...words, "--policy-document", `file://${document.pathname}`]);
    const shown = JSON.parse(await aws(["iam", "get-user-policy", ...words, "--query", "PolicyDocument", "--output", "json"]));
    assert.equal(shown.Statement[0].Action, "s3:Get*");
  });
});
