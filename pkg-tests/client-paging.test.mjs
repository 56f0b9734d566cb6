/** Pages: as the SDK gives them, and as boto3 does. */

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { TRUST_ACCOUNT, addUsers, failure } from "./lib/accounts.mjs";
import { iamlet } from "./lib/package.mjs";

const { IAM, OperationNotPageableError, ValidationError, paginateGetAccountAuthorizationDetails, paginateGetGroup, paginateListUsers } = iamlet;

const iam = new IAM();
const NAMES = addUsers(iam, 25);
for (let index = 0; index < 5; index++) iam.sync.createGroup({ GroupName: `group${index}` });
for (let index = 0; index < 3; index++) iam.sync.createRole({ RoleName: `role${index}`, AssumeRolePolicyDocument: TRUST_ACCOUNT });
for (const UserName of NAMES.slice(0, 7)) iam.sync.addUserToGroup({ UserName, GroupName: "group0" });

const LISTS = { UserDetailList: "UserName", GroupDetailList: "GroupName", RoleDetailList: "RoleName", Policies: "PolicyName" };
/** The names of everything in a page of authorization details. */
const details = (page) => Object.entries(LISTS).flatMap(([list, name]) => (page[list] ?? []).map((item) => item[name]));
const names = (page) => page.Users.map((user) => user.UserName);

async function collect(pages, read) {
  const found = [];
  for await (const page of pages) found.push(read(page));
  return found;
}

describe("paginate… functions", () => {
  test("give every page", async () => {
    const pages = await collect(paginateListUsers({ client: iam, pageSize: 10 }, {}), names);
    assert.deepEqual(pages.map((page) => page.length), [10, 10, 5]);
    assert.deepEqual(pages.flat(), NAMES);
  });

  test("need neither a page size nor an input", async () => {
    assert.deepEqual((await collect(paginateListUsers({ client: iam }), names)).flat(), NAMES);
  });

  test("take the members of the operation", async () => {
    assert.deepEqual(await collect(paginateListUsers({ client: iam }, { PathPrefix: "/none/" }), names), [[]]);
  });

  test("give full answers", async () => {
    for await (const page of paginateListUsers({ client: iam, pageSize: 20 }, {})) {
      assert.equal(page.$metadata.httpStatusCode, 200);
      assert.ok(page.Users[0].CreateDate instanceof Date);
      assert.equal(page.IsTruncated, page.Marker !== undefined);
    }
  });

  test("work with several lists, and with what every page repeats", async () => {
    const pages = await collect(paginateGetAccountAuthorizationDetails({ client: iam, pageSize: 4 }, {}), details);
    assert.equal(pages.flat().length, 33);
    assert.equal(new Set(pages.flat()).size, 33);
    const group = await collect(paginateGetGroup({ client: iam, pageSize: 3 }, { GroupName: "group0" }), (page) => [page.Group.GroupName, ...names(page)]);
    assert.deepEqual(group, [["group0", ...NAMES.slice(0, 3)], ["group0", ...NAMES.slice(3, 6)], ["group0", NAMES[6]]]);
  });

  test("begin where they are told to", async () => {
    const { Marker } = await iam.listUsers({ MaxItems: 20 });
    assert.deepEqual((await collect(paginateListUsers({ client: iam, startingToken: Marker }, {}), names)).flat(), NAMES.slice(20));
  });

  test("work for another caller, and end with the loop", async () => {
    const other = iam.as({ userName: NAMES[0] });
    for await (const page of paginateListUsers({ client: other, pageSize: 1 }, {})) {
      assert.deepEqual(names(page), [NAMES[0]]);
      break;
    }
  });

  test("reject what the operation refuses", async () => {
    const error = await failure(() => collect(paginateListUsers({ client: iam, pageSize: 0 }, {}), names));
    assert.ok(error instanceof ValidationError);
    assert.match((await failure(() => collect(paginateListUsers({ client: iam, startingToken: "x" }, {}), names))).message, /Invalid Marker/);
  });

  test("refuse what is no client, and options that there are not", async () => {
    for (const client of [undefined, null, {}, () => {}, "iam"]) {
      const error = await failure(() => collect(paginateListUsers({ client }, {}), names));
      assert.equal(error.name, "TypeError");
      assert.match(error.message, /client/);
    }
    assert.match((await failure(() => collect(paginateListUsers({ client: iam, size: 1 }, {}), names))).message, /size/);
    assert.match((await failure(() => collect(paginateListUsers({ client: iam }, "x"), names))).message, /must be an object/);
  });
});

describe("canPaginate", () => {
  test("knows operations by all their names", () => {
    for (const name of ["ListUsers", "listUsers", "list_users", "get_account_authorization_details"]) {
      assert.equal(iam.canPaginate(name), true, name);
      assert.equal(iam.can_paginate(name), true, name);
    }
    for (const name of ["CreateUser", "create_user", "list_use", "", "__proto__", "constructor", undefined, null, 5, {}]) {
      assert.equal(iam.canPaginate(name), false, String(name));
    }
  });
});

describe("getPaginator", () => {
  test("gives pages in a loop", async () => {
    const pages = iam.getPaginator("list_users").paginate({ PathPrefix: "/", PaginationConfig: { PageSize: 10 } });
    assert.deepEqual((await collect(pages, names)).flat(), NAMES);
    assert.deepEqual((await collect(pages, names)).flat(), NAMES, "a second loop begins anew");
  });

  test("knows operations by all their names, in both spellings of itself", async () => {
    for (const name of ["ListUsers", "listUsers", "list_users"]) {
      assert.equal((await iam.get_paginator(name).paginate().build_full_result()).Users.length, 25);
      assert.equal((await iam.getPaginator(name).paginate({}).buildFullResult()).Users.length, 25);
    }
  });

  test("refuses other names", () => {
    assert.throws(() => iam.getPaginator("create_user"), OperationNotPageableError);
    assert.throws(() => iam.getPaginator("create_user"), { name: "OperationNotPageableError", message: "Operation cannot be paginated: create_user" });
    for (const name of ["list_use", "__proto__", "", undefined, null, 5]) assert.throws(() => iam.getPaginator(name), /IAM has no operation/);
  });

  test("cuts the last page at MaxItems", async () => {
    const pages = await collect(iam.getPaginator("list_users").paginate({ PaginationConfig: { MaxItems: 14, PageSize: 10 } }), names);
    assert.deepEqual(pages, [NAMES.slice(0, 10), NAMES.slice(10, 14)]);
  });

  test("leaves the answers of other calls alone", async () => {
    const paginator = iam.getPaginator("list_users");
    assert.deepEqual(names(await paginator.paginate({ PaginationConfig: { MaxItems: 3 } }).buildFullResult()), NAMES.slice(0, 3));
    assert.deepEqual(names(await iam.listUsers()), NAMES);
  });
});

describe("a full result", () => {
  const full = (operation, input) => iam.getPaginator(operation).paginate(input).buildFullResult();

  test("has every list, what each page repeats, and nothing of the paging", async () => {
    const all = await full("get_account_authorization_details", { PaginationConfig: { PageSize: 3 } });
    assert.deepEqual(Object.keys(all).sort(), Object.keys(LISTS).sort());
    assert.equal(details(all).length, 33);
    const group = await full("GetGroup", { GroupName: "group0", PaginationConfig: { PageSize: 2 } });
    assert.deepEqual(Object.keys(group).sort(), ["Group", "Users"]);
    assert.deepEqual([group.Group.GroupName, names(group)], ["group0", NAMES.slice(0, 7)]);
    assert.deepEqual(await full("list_account_aliases", {}), { AccountAliases: [] });
  });

  test("has a NextToken exactly if MaxItems left something", async () => {
    assert.equal(typeof (await full("list_users", { PaginationConfig: { MaxItems: 24 } })).NextToken, "string");
    for (const MaxItems of [25, 26]) assert.equal((await full("list_users", { PaginationConfig: { MaxItems } })).NextToken, undefined);
    assert.equal((await full("list_users", { PaginationConfig: { MaxItems: 25, PageSize: 5 } })).NextToken, undefined);
    assert.equal(typeof (await full("list_users", { PaginationConfig: { MaxItems: 20, PageSize: 5 } })).NextToken, "string");
    const none = await full("list_users", { PaginationConfig: { MaxItems: 0 } });
    assert.deepEqual([none.Users, typeof none.NextToken], [[], "string"]);
  });

  test("goes on exactly where it was cut, whatever the size of the pages", async () => {
    for (const sizes of [[7], [1], [10, 3, 7, 30, 4], [1000]]) {
      const found = [];
      let StartingToken;
      for (let part = 0; part === 0 || StartingToken !== undefined; part++) {
        const config = { MaxItems: 4, PageSize: sizes[part % sizes.length], StartingToken };
        const result = await full("list_users", { PaginationConfig: config });
        found.push(...names(result));
        StartingToken = result.NextToken;
      }
      assert.deepEqual(found, NAMES, `pages of ${sizes}`);
    }
  });

  test("counts the first of several lists, and gives every item of all once", async () => {
    for (const PageSize of [1, 3, 26, 28, 1000]) {
      const found = [];
      let StartingToken;
      do {
        const config = { MaxItems: 10, PageSize, StartingToken };
        const result = await full("GetAccountAuthorizationDetails", { PaginationConfig: config });
        assert.ok(result.UserDetailList.length <= 10);
        found.push(...details(result));
        StartingToken = result.NextToken;
      } while (StartingToken !== undefined);
      assert.deepEqual([found.length, new Set(found).size], [33, 33], `pages of ${PageSize}`);
    }
  });

  test("begins at a Marker of the input", async () => {
    const { Marker } = await iam.listUsers({ MaxItems: 10 });
    const first = await full("list_users", { Marker, PaginationConfig: { MaxItems: 5 } });
    assert.deepEqual(names(first), NAMES.slice(10, 15));
    const rest = await full("list_users", { PaginationConfig: { StartingToken: first.NextToken } });
    assert.deepEqual(names(rest), NAMES.slice(15));
  });

  test("refuses a token that is none of the operation's", async () => {
    const { NextToken } = await full("list_users", { PaginationConfig: { MaxItems: 3 } });
    const { Marker } = await iam.listUsers({ MaxItems: 3 });
    const tampered = btoa(JSON.stringify(["ListUsers", null, -1]));
    const texts = ["", "x", "null", btoa("[]"), btoa("{}"), btoa('"ListUsers"'), tampered, `${NextToken}=`, ` ${NextToken}`, NextToken.slice(1), Marker, "é"];
    for (const StartingToken of [...texts, 5, null, {}, [NextToken]]) {
      const error = await failure(() => full("list_users", { PaginationConfig: { StartingToken } }));
      assert.equal(error.name, "TypeError", String(StartingToken));
      assert.match(error.message, /PaginationConfig\.StartingToken/);
    }
    assert.match((await failure(() => full("list_groups", { PaginationConfig: { StartingToken: NextToken } }))).message, /StartingToken/);
  });

  test("refuses other configurations that make no sense", async () => {
    const wrong = { MaxItems: [-1, 1.5, Number.NaN, Infinity, "1", null, {}], PageSize: [-1, 1.5, "1", null], Size: [1] };
    for (const [name, values] of Object.entries(wrong)) {
      for (const value of values) {
        const error = await failure(() => full("list_users", { PaginationConfig: { [name]: value } }));
        assert.equal(error.name, "TypeError", `${name}: ${value}`);
        assert.match(error.message, new RegExp(name));
      }
    }
    for (const PaginationConfig of [null, 5, "x", []]) {
      assert.match((await failure(() => full("list_users", { PaginationConfig }))).message, /PaginationConfig/);
    }
    assert.match((await failure(() => full("list_users", { PaginationConfig: { PageSize: 0 } }))).message, /maxItems/i);
    assert.match((await failure(() => full("list_users", { Path: "/" }))).message, /Path/);
  });
});
