import { describe, expect, test } from "vitest";
import { IAM } from "iamlet";
import { SAMPLE_IDENTITY, fillSample } from "./sample";
import { principalWork } from "./principal";
import { details } from "./details";
import { Authorizer } from "iamlet/authorizer";
import { authorizerOptions } from "../engine/question";
import { EMPTY_REQUEST } from "../state/workspace";

const iam = new IAM(SAMPLE_IDENTITY);
fillSample(iam);
const { UserDetailList = [], RoleDetailList = [] } = details(iam);
const arns = [...UserDetailList, ...RoleDetailList].map(({ Arn }) => Arn!);
const account = SAMPLE_IDENTITY.accountId;

const RESOURCES = ["*", "arn:aws:s3:::shop-reports/a.csv", "arn:aws:s3:::shop-reports/payroll/x", "arn:aws:s3:::shop-shared/home/Bob/x", "arn:aws:s3:::shop-backups/x", "arn:aws:s3:::shop-inbox/northwind/x"]
  .concat(`arn:aws:dynamodb:eu-central-1:${account}:table/orders`, `arn:aws:iam::${account}:role/app/Orders`, `arn:aws:lambda:eu-central-1:${account}:function:shop-cart`);
const ACTIONS = ["s3:GetObject", "s3:PutObject", "s3:ListBucket", "dynamodb:PutItem", "lambda:UpdateFunctionCode", "iam:PassRole", "iam:CreateUser", "ec2:StartInstances", "sts:AssumeRole", "sqs:SendMessage", "iam:ListMFADevices"];
const CONTEXTS = [
  {},
  { "aws:MultiFactorAuthPresent": "true", "aws:RequestedRegion": "eu-central-1" },
  { "aws:ResourceTag/project": "checkout", "aws:RequestedRegion": "ap-south-1", "aws:MultiFactorAuthPresent": "false" },
  { "aws:SourceIp": "203.0.113.9", "s3:x-amz-server-side-encryption": "aws:kms", "aws:RequestedRegion": "us-east-1" },
];
const requests = ACTIONS.flatMap((action) => RESOURCES.flatMap((resource) => CONTEXTS.map((context) => ({ action, resource, context }))));

function decideBoth(arn: string) {
  const work = principalWork(iam, arn);
  const drafts = new Authorizer(authorizerOptions(work.policies, { ...EMPTY_REQUEST, principal: work.principal }));
  const own = iam.authorizer({ principalArn: arn });
  return { drafts: drafts.decideMany(requests), own: own.decideMany(requests) };
}

describe("the drafts of a principal", () => {
  test.each(arns)("decide for %s as the account does", (arn) => {
    const { drafts, own } = decideBoth(arn);
    expect(drafts).toEqual(own);
  });

  test("do so for a session of a role", () => {
    const { drafts, own } = decideBoth(`arn:aws:sts::${account}:assumed-role/Orders/run-1`);
    expect(drafts).toEqual(own);
    expect(new Set(own).size).toBeGreaterThan(1);
  });

  test("give every decision that there is, all in all", () => {
    const seen = new Set(arns.flatMap((arn) => decideBoth(arn).drafts));
    expect(seen).toEqual(new Set(["allowed", "explicitDeny", "implicitDeny"]));
  });

  test("go by names of their own", () => {
    const names = principalWork(iam, `arn:aws:iam::${account}:user/Carol`).policies.map(({ name }) => name);
    expect(names).toEqual(["AssumeReporting", "ReadReports", "OwnFolder", "DeployFunctions", "ProjectByTag", "DeveloperBoundary"]);
  });
});

describe("a principal", () => {
  test("with tags is described", () => {
    const { principal } = principalWork(iam, `arn:aws:iam::${account}:user/Bob`);
    expect(JSON.parse(principal)).toMatchObject({ arn: `arn:aws:iam::${account}:user/Bob`, tags: { project: "checkout" } });
  });

  test("without is its ARN", () => {
    expect(principalWork(iam, `arn:aws:iam::${account}:user/Alice`).principal).toBe(`arn:aws:iam::${account}:user/Alice`);
  });

  test("that its policies ask the id of is described with it", () => {
    const other = new IAM();
    other.sync.createUser({ UserName: "Ann" });
    other.sync.putUserPolicy({ UserName: "Ann", PolicyName: "ById", PolicyDocument: `{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::b/\${aws:userid}"}}` });
    const id = other.sync.getUser({ UserName: "Ann" }).User!.UserId;
    expect(JSON.parse(principalWork(other, "arn:aws:iam::123456789012:user/Ann").principal)).toEqual({ arn: "arn:aws:iam::123456789012:user/Ann", userId: id });
  });

  test.each([
    ["arn:aws:iam::111122223333:user/other/Bob", "is not in the account"],
    ["arn:aws:iam::111122223333:user/Nobody", "cannot be found"],
    ["arn:aws:iam::111122223333:group/Developers", "not the ARN of a user or role"],
    ["anonymous", "not the ARN of a user or role"],
  ])("%s is refused", (arn, message) => {
    expect(() => principalWork(iam, arn)).toThrow(message);
  });

  test("that is a role brings its trust policy aside", () => {
    const work = principalWork(iam, `arn:aws:iam::${account}:role/PartnerAudit`);
    expect(work.policies.map(({ kind }) => kind)).toEqual(["identity"]);
    expect(work.trust).toMatchObject({ kind: "trust", name: "Trust policy of PartnerAudit" });
    expect(JSON.parse(work.trust!.text).Statement[0].Condition).toEqual({ StringEquals: { "sts:ExternalId": "shop-7f3a" } });
  });
});
