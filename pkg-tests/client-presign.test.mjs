/** URLs that are calls, against those that the signer of AWS's SDK makes. */

import assert from "node:assert/strict";
import { createHash, createHmac } from "node:crypto";
import { describe, test } from "node:test";
import { SignatureV4 } from "@smithy/signature-v4";
import { failure } from "./lib/accounts.mjs";
import { iamlet } from "./lib/package.mjs";

const { IAM, ValidationError } = iamlet;

const NOW = new Date("2026-01-02T03:04:05Z");
const Credentials = { accessKeyId: "AKIDEXAMPLE", secretAccessKey: "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY" };

const open = (options) => new IAM({ clock: () => NOW, ...options });

/** SHA-256 as the signer wants it. */
class Sha256 {
  constructor(secret) {
    this.hash = secret === undefined ? createHash("sha256") : createHmac("sha256", secret);
  }
  update(data) {
    this.hash.update(data);
  }
  async digest() {
    return this.hash.digest();
  }
}

/** The query of a URL by names. */
const queryOf = (url) => Object.fromEntries(new URL(url).searchParams);

/** What the SDK's signer makes of the call that a URL stands for. */
async function signedBySdk(url, { method = "POST", region = "us-east-1", expiresIn = 3600, credentials = Credentials } = {}) {
  const { protocol, host } = new URL(url);
  const query = Object.fromEntries(Object.entries(queryOf(url)).filter(([name]) => !name.startsWith("X-Amz-")));
  const signer = new SignatureV4({ service: "iam", region, credentials, sha256: Sha256 });
  const request = { method, protocol, hostname: host, path: "/", query, headers: { host } };
  return (await signer.presign(request, { signingDate: NOW, expiresIn })).query;
}

describe("a URL", () => {
  test("is what the signer of the SDK makes", async () => {
    const iam = open();
    const Tags = [{ Key: "team", Value: "a b+c/d=é" }, { Key: "empty", Value: "" }];
    const ofSdk = { ...Credentials, accountId: "123456789012", expiration: new Date(), $source: { CREDENTIALS_CODE: "e" } };
    const token = { ...Credentials, sessionToken: "FQoGZXIvYXdzE/token==" };
    const rows = [
      [iam, "ListUsers", { Credentials }, {}],
      [iam, "ListUsers", { Credentials: ofSdk }, {}],
      [iam, "create_user", { Params: { UserName: "Bob", Tags }, Credentials, HttpMethod: "GET", ExpiresIn: 60 }, { method: "GET", expiresIn: 60 }],
      [iam, "tagUser", { Params: { UserName: "Bob", Tags: [] }, Credentials: token }, { credentials: token }],
      [iam, "GetUser", { Credentials, Region: "eu-west-1", Endpoint: "http://127.0.0.1:4599" }, { region: "eu-west-1" }],
      [open({ partition: "aws-cn" }), "GetUser", { Credentials }, { region: "cn-north-1" }],
    ];
    for (const [client, name, options, signing] of rows) {
      const url = client.generatePresignedUrl(name, options);
      assert.equal(client.generate_presigned_url(name, options), url);
      assert.deepEqual(queryOf(url), await signedBySdk(url, signing));
    }
  });

  test("holds the call", () => {
    const url = open().generatePresignedUrl("TagUser", { Params: { UserName: "Bob", Tags: [{ Key: "a", Value: "b" }] }, Credentials });
    const { Action, Version, ...query } = queryOf(url);
    assert.deepEqual([Action, Version], ["TagUser", "2010-05-08"]);
    const params = Object.entries(query).filter(([name]) => !name.startsWith("X-Amz-"));
    assert.deepEqual(Object.fromEntries(params), { UserName: "Bob", "Tags.member.1.Key": "a", "Tags.member.1.Value": "b" });
    assert.deepEqual([query["X-Amz-Date"], query["X-Amz-Expires"]], ["20260102T030405Z", "3600"]);
  });

  test("leaves the account as it was", () => {
    const iam = open({ seed: 1 });
    const before = iam.snapshot();
    iam.generatePresignedUrl("CreateUser", { Params: { UserName: "Bob" }, Credentials });
    assert.deepEqual(iam.snapshot(), before);
  });

  test("is signed with the caller's first active key", async () => {
    const iam = open();
    iam.sync.createUser({ UserName: "Bob" });
    const [first, second] = [1, 2].map(() => iam.sync.createAccessKey({ UserName: "Bob" }).AccessKey);
    iam.sync.updateAccessKey({ UserName: "Bob", AccessKeyId: first.AccessKeyId, Status: "Inactive" });
    const url = iam.as({ userName: "Bob" }).generatePresignedUrl("GetUser");
    const credentials = { accessKeyId: second.AccessKeyId, secretAccessKey: second.SecretAccessKey };
    assert.deepEqual(queryOf(url), await signedBySdk(url, { credentials }));
    assert.ok(!url.includes(encodeURIComponent(second.SecretAccessKey)));
  });
});

describe("there is no URL", () => {
  const iam = open();
  const refused = (name, options) => failure(async () => iam.generatePresignedUrl(name, options));

  test("of a call that could not be made", async () => {
    for (const [name, Params, problem] of [
      ["ListCats", {}, 'IAM has no operation "ListCats"'],
      ["CreateUser", {}, "'userName'"],
      ["CreateUser", { UserName: 7 }, "UserName: expected a string"],
      ["CreateUser", { Name: "Bob" }, "Name: unknown member"],
      ["CreateUser", "Bob", "the input of CreateUser must be an object"],
    ]) {
      const error = await refused(name, { Params, Credentials });
      assert.ok(error instanceof ValidationError && error.message.includes(problem), error.message);
    }
  });

  test("with options that cannot be used", async () => {
    for (const [options, problem] of [
      ["x", "options: expected an object"],
      [{ Expires: 1 }, 'options: unknown option "Expires"'],
      [{ ExpiresIn: 0 }, "ExpiresIn: expected a number of seconds"],
      [{ ExpiresIn: 604_801 }, "ExpiresIn: expected a number of seconds"],
      [{ ExpiresIn: "60" }, "ExpiresIn: expected a number of seconds"],
      [{ HttpMethod: "PUT" }, 'HttpMethod: expected "GET" or "POST"'],
      [{ Region: 7 }, "Region: expected a string"],
      [{ Region: "" }, "Region: is empty"],
      [{ Endpoint: "iam.amazonaws.com" }, "Endpoint: expected an http or https URL"],
      [{ Endpoint: "https://iam.amazonaws.com/x" }, "Endpoint: expected an http or https URL"],
      [{ Endpoint: "ftp://iam.amazonaws.com" }, "Endpoint: expected an http or https URL"],
      [{ Credentials: "x" }, "Credentials: expected an object"],
      [{ Credentials: { accessKeyId: "x" } }, "Credentials.secretAccessKey: is missing"],
      [{ Credentials: { ...Credentials, accessKeyId: 7 } }, "Credentials.accessKeyId: expected a string"],
      [{ Credentials: { ...Credentials, key: "x" } }, "Credentials.key: unknown member"],
    ]) {
      const error = await refused("GetUser", options === "x" ? options : { Credentials, ...options });
      assert.ok(error instanceof TypeError && error.message.includes(problem), `${error.name} ${error.message}`);
      assert.ok(!error.message.includes(Credentials.secretAccessKey));
    }
  });

  test("without a key to sign with", async () => {
    const error = await refused("GetUser", {});
    assert.ok(error instanceof TypeError && error.message.startsWith("Credentials: the caller has no active access key"), error.message);
  });
});
