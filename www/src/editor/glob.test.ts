import { describe, expect, test } from "vitest";
import { covers, meets, pieces } from "./glob";

describe("covers", () => {
  test.each<[string, string, boolean]>([
    ["*", "s3:*", true],
    ["s3:*", "*", false],
    ["s3:Get*", "s3:GetObject", true],
    ["s3:Get*", "s3:Get?bject*", true],
    ["s3:Get?", "s3:Get*", false],
    ["s3:Get?", "s3:Get?", true],
    ["s3:*Object*", "s3:GetObjectAcl", true],
    ["s3:*Object", "s3:GetObjectAcl", false],
    ["a*b*c", "axxbyyc", true],
    ["", "", true],
  ])("%s covers %s: %s", (wide, narrow, expected) => expect(covers(wide, narrow)).toBe(expected));
});

describe("meets", () => {
  test.each<[string, string, boolean]>([
    ["a*", "*b", true],
    ["a*c", "ab*", true],
    ["a", "b", false],
    ["a?c", "abc", true],
    ["a?c", "a*", true],
    ["arn:*:s3:::*/*", "arn:aws:s3:::b", false],
    ["arn:*:s3:::*/*", "arn:aws:s3:::b/*", true],
    ["*", "", true],
    ["?", "", false],
  ])("%s and %s: %s", (one, other, expected) => {
    expect(meets(pieces(one), pieces(other))).toBe(expected);
    expect(meets(pieces(other), pieces(one))).toBe(expected);
  });

  test("a star that takes no slash and no colon", () => {
    const bucket = [...pieces("s3:::"), { any: "+" } as const];
    expect(meets(bucket, pieces("s3:::b/*"))).toBe(false);
    expect(meets(bucket, pieces("s3:::b*"))).toBe(true);
  });
});
