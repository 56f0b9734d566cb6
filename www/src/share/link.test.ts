import { deflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { firstExample } from "../gallery/first";
import { EMPTY_WORKSPACE } from "../state/workspace";
import type { Workspace } from "../state/workspace";
import { BundleError, LINK, plainWorkspace, sameWork } from "./bundle";
import { linkFragment, readFragment } from "./link";

const full: Workspace = {
  title: "Ünïcödé 🔑 \ud800",
  note: "</script><script>alert(1)</script>",
  policies: [
    { id: "a", kind: "scp", name: "Root", text: "{ not JSON", level: 0, off: true },
    { id: "b", kind: "trust", name: "__proto__", text: "" },
  ],
  request: {
    principal: '{"arn":"arn:aws:iam::123456789012:user/Bob","tags":{"team":"red"}}',
    action: "s3:GetObject",
    resource: "arn:aws:s3:::b/k",
    resourceAccount: "210987654321",
    endpointType: "gateway",
    context: [
      { key: "aws:SourceIp", values: ["203.0.113.7"] },
      { key: "aws:TagKeys", values: ["a"], list: true },
      { key: "aws:SecureTransport", values: [], absent: true },
    ],
  },
  matrix: { rows: "policies", principals: ["anonymous"], actions: ["s3:Get*"], resources: ["*"] },
  baseline: [{ id: "c", kind: "identity", name: "Was", text: "{}" }],
};

test.each([
  ["an empty workspace", EMPTY_WORKSPACE],
  ["the first example", firstExample()],
  ["all that a workspace may hold", full],
])("a link gives back %s", (_, workspace) => {
  const fragment = linkFragment({ workspace });
  expect(fragment).toMatch(/^#w=[\w-]+$/);
  expect(plainWorkspace(readFragment(fragment).workspace)).toEqual(plainWorkspace(workspace));
});

test("a link brings the account and the view along", () => {
  const account = { UserDetailList: [{ UserName: "Bob" }] };
  const read = readFragment(linkFragment({ workspace: full, account, view: "matrix" }));
  expect(read.account).toEqual(account);
  expect(read.view).toBe("matrix");
});

test("drafts of a link get ids of this page", () => {
  const [first, second] = readFragment(linkFragment({ workspace: full })).workspace.policies;
  expect(first!.id).not.toBe("a");
  expect(first!.id).not.toBe(second!.id);
});

const whole = linkFragment({ workspace: full });
const pack = (value: unknown) => LINK + deflateSync(typeof value === "string" ? value : JSON.stringify(value)).toString("base64url");
const flipped = Buffer.from(whole.slice(LINK.length), "base64url");
flipped[flipped.length - 8]! ^= 1;

test.each<[string, string, RegExp]>([
  ["nothing", LINK, /damaged/],
  ["no base64", `${LINK}%%%`, /damaged/],
  ["a lone surrogate", `${LINK}\ud800`, /damaged/],
  ["cut in the middle", whole.slice(0, -40), /damaged/],
  ["cut by one", whole.slice(0, -1), /damaged/],
  ["a flipped bit", LINK + flipped.toString("base64url"), /damaged/],
  ["random bytes", LINK + Buffer.from("x".repeat(500)).toString("base64url"), /damaged/],
  ["text that is no JSON", pack("hello"), /not work of this page/],
  ["JSON of others", pack({ code: "x" }), /not work of this page/],
  ["null", pack("null"), /not work of this page/],
  ["a later version", pack({ iamlet: "workspace", version: 2, workspace: {} }), /another version/],
  ["a wrong member", pack({ iamlet: "workspace", version: 1, workspace: { policies: [{ kind: "nothing" }] } }), /policies\[0\]\.kind/],
  ["an account that is none", pack({ iamlet: "workspace", version: 1, workspace: { policies: [] }, account: 5 }), /account/],
])("refused with a sentence: %s", (_, fragment, message) => {
  expect(() => readFragment(fragment)).toThrow(BundleError);
  expect(() => readFragment(fragment)).toThrow(message);
});

test("what inflates past 8 MiB is refused long before its end", () => {
  const bomb = LINK + deflateSync(new Uint8Array(64 * 1024 * 1024)).toString("base64url");
  const before = process.memoryUsage().arrayBuffers;
  let most = 0;
  const concat = Uint8Array.prototype.set;
  Uint8Array.prototype.set = function (...given) {
    most = Math.max(most, this.byteLength);
    return concat.apply(this, given);
  };
  try {
    expect(() => readFragment(bomb)).toThrow(/8 MiB/);
  } finally {
    Uint8Array.prototype.set = concat;
  }
  expect(most).toBeLessThan(4 * 1024 * 1024);
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(32 * 1024 * 1024);
});

test("work is the same whatever its drafts' ids are", () => {
  const copy = { ...full, policies: full.policies.map((draft) => ({ ...draft, id: `${draft.id}2` })) };
  expect(sameWork(full, copy)).toBe(true);
  expect(sameWork(full, { ...full, title: "" })).toBe(false);
});
