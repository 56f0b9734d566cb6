import { IAM } from "iamlet";
import { describe, expect, test } from "vitest";
import { details } from "./details";
import { awsPoliciesMissing, joinPages, readDetails } from "./pages";
import { SAMPLE_IDENTITY, fillSample } from "./sample";

const user = (name: string) => ({ UserName: name, Arn: `arn:aws-cn:iam::111122223333:user/${name}` });
const page = (names: string[], more = false) => ({ UserDetailList: names.map(user), GroupDetailList: [], RoleDetailList: [], Policies: [], IsTruncated: more, ...(more ? { Marker: "m" } : {}) });
const names = (text: string) => readDetails(text).details.UserDetailList.map((item) => (item as { UserName: string }).UserName);

const first = JSON.stringify(page(["a", "{b"], true));
const second = JSON.stringify(page(["c\\\"}"]), null, 2);

describe("pages of details", () => {
  test.each([
    ["one whole", JSON.stringify({ UserDetailList: [user("a")] }), ["a"]],
    ["one with a byte order mark", `\uFEFF${JSON.stringify(page(["a"]))}`, ["a"]],
    ["a list", `[${first},${second}]`, ["a", "{b", "c\\\"}"]],
    ["one after the other", `${first}\n${second}`, ["a", "{b", "c\\\"}"]],
    ["without anything between", `${first}${second}`, ["a", "{b", "c\\\"}"]],
    ["with commas between", `${first},\n${second},`, ["a", "{b", "c\\\"}"]],
    ["lists after each other", `[${first}]\n[${second}]`, ["a", "{b", "c\\\"}"]],
  ])("%s", (_, text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  test("tell the account and the partition", () => {
    expect(readDetails(first + second)).toMatchObject({ accountId: "111122223333", partition: "aws-cn", pages: 2 });
  });

  test("tell neither where there is nobody", () => {
    const policies = [{ Arn: "arn:aws:iam::aws:policy/ReadOnlyAccess", PolicyId: "ANPAX" }];
    expect(readDetails(JSON.stringify({ Policies: policies }))).toMatchObject({ accountId: undefined, details: { Policies: policies } });
  });

  test("lose policies that have their ARN for an id", () => {
    const arn = "arn:aws:iam::aws:policy/ReadOnlyAccess";
    expect(readDetails(JSON.stringify({ Policies: [{ Arn: arn, PolicyId: arn }] })).details.Policies).toEqual([]);
  });

  test.each([
    ["", "nothing to import"],
    ["  \n", "nothing to import"],
    ["{", "not JSON"],
    [`${first}\n{"UserDetailList": [}`, "Page 2: This is not JSON"],
    ["[]", "no pages"],
    ["12", "Expected an object"],
    ["[null]", "Expected an object"],
    ['{"Users": []}', "none of UserDetailList"],
    ['{"UserDetailList": {}}', "UserDetailList: expected a list"],
    [`[${second}, {"Policies": 1}]`, "Page 2: Policies: expected a list"],
    [first, "More pages follow"],
  ])("%j is refused", (text, message) => {
    expect(() => readDetails(text)).toThrow(message);
  });
});

describe("AWS's policies that are attached", () => {
  const arn = "arn:aws:iam::aws:policy/Some";
  const read = (holder: object, policies: object[] = []) => readDetails(JSON.stringify({ RoleDetailList: [holder], Policies: policies }));
  test.each([
    ["are missing", read({ AttachedManagedPolicies: [{ PolicyArn: arn }] }), [], true],
    ["are missing as a boundary", read({ PermissionsBoundary: { PermissionsBoundaryArn: arn } }), [], true],
    ["are held", read({ AttachedManagedPolicies: [{ PolicyArn: arn }] }, [{ Arn: arn }]), [], false],
    ["are known", read({ AttachedManagedPolicies: [{ PolicyArn: arn }] }), [arn], false],
    ["are none", read({ AttachedManagedPolicies: [{ PolicyArn: "arn:aws:iam::111122223333:policy/Some" }] }), [], false],
    ["are no list", read({ AttachedManagedPolicies: 3 }), [], false],
  ])("%s", (_, details, known, expected) => {
    expect(awsPoliciesMissing(details, new Set(known))).toBe(expected);
  });
});

test("what an account gives of itself makes it anew", () => {
  const everything = (iam: IAM) => JSON.parse(JSON.stringify(details(iam, ["User", "Role", "Group", "LocalManagedPolicy", "AWSManagedPolicy"]))) as object;
  const sample = new IAM(SAMPLE_IDENTITY);
  fillSample(sample);
  const read = joinPages([everything(sample)]);
  const again = new IAM({ accountId: read.accountId! });
  again.sync.importAuthorizationDetails(JSON.stringify(read.details));
  expect(read.accountId).toBe(SAMPLE_IDENTITY.accountId);
  expect(everything(again)).toEqual(everything(sample));
});
