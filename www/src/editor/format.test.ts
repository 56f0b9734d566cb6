import { describe, expect, test } from "vitest";
import { formatJson } from "./format";

describe("formatJson", () => {
  test.each<[string, string]>([
    ["{}", "{}"],
    ['{"b":1,"a":[ ]}', '{\n  "b": 1,\n  "a": []\n}'],
    ['["one"]', '["one"]'],
    ['["one","two"]', '["one", "two"]'],
    [`["${"a".repeat(40)}","${"b".repeat(40)}"]`, `[\n  "${"a".repeat(40)}",\n  "${"b".repeat(40)}"\n]`],
    ['{"a":{"b":[{"c":null}]}}', '{\n  "a": {\n    "b": [\n      {\n        "c": null\n      }\n    ]\n  }\n}'],
    // What a parser would change stays: repeated members, long numbers, escapes.
    ['{"a":1,"a":12345678901234567890,"\\u0041":"\\/{,}"}', '{\n  "a": 1,\n  "a": 12345678901234567890,\n  "\\u0041": "\\/{,}"\n}'],
  ])("%s", (text, expected) => expect(formatJson(text)).toEqual({ text: expected }));

  test.each<[string, RegExp]>([
    ['{"a":1,}', /JSON/],
    ["", /JSON/],
    ["[".repeat(70) + "]".repeat(70), /deeper than 64/],
    [`"${"x".repeat(5_000_000)}"`, /4 MiB/],
  ])("refuses %.20s", (text, expected) => expect(formatJson(text)).toEqual({ error: expect.stringMatching(expected) }));

  test("what is formatted stays as it is", () => {
    const once = formatJson('{"Statement":[{"Action":["s3:GetObject","s3:PutObject"],"Resource":"*"}]}');
    expect("text" in once && formatJson(once.text)).toEqual(once);
  });

  test("a value of millions of characters", () => {
    const text = `["${"x\\n".repeat(1_000_000)}"]`;
    expect(formatJson(text)).toEqual({ text });
  });
});
