import { expect, test } from "vitest";
import { linesOf, namesIn, withNames } from "./lines";

test.each([
  ["blank lines and spaces", ["", "  s3:GetObject ", "\t"], ["s3:GetObject"]],
  ["the same twice", ["a:B", "a:B"], ["a:B"]],
  ["a policy's list", ['"s3:GetObject",', '  "s3:PutObject"'], ["s3:GetObject", "s3:PutObject"]],
  ["an escape in it", ['"arn:aws:s3:::b/\\u0041"'], ["arn:aws:s3:::b/A"]],
  ["a described principal", ['{"arn":"arn:aws:iam::123456789012:user/Bob"}'], ['{"arn":"arn:aws:iam::123456789012:user/Bob"}']],
  ["what only begins as a list", ['"s3:GetObject', '"\\x"'], ['"s3:GetObject', '"\\x"']],
])("names in lines: %s", (_, lines, names) => {
  expect(namesIn(lines)).toEqual(names);
});

test("names are added once, and empty lines make room for them", () => {
  expect(withNames(["a", "", '"b",'], ["b", "", "c"])).toEqual(["a", '"b",', "c"]);
});

test("an empty text has no lines", () => {
  expect(linesOf("")).toEqual([]);
  expect(linesOf("a\n")).toEqual(["a", ""]);
});
