import { describe, expect, test } from "vitest";
import { documentText, setOut } from "./documents";

describe("a document", () => {
  test.each([
    ["on one line is set out", '{"a": ["b  c"]}', '{\n  "a": [\n    "b  c"\n  ]\n}'],
    ["on lines of its own stays", '{\n"a":1}', '{\n"a":1}'],
    ["with a name twice stays", '{"a":1,"a":2}', '{"a":1,"a":2}'],
    ["with a number that would change stays", '{"a":1.0}', '{"a":1.0}'],
    ["with an escape stays", '{"a":"\\u0041"}', '{"a":"\\u0041"}'],
    ["that is no JSON stays", "{oops", "{oops"],
  ])("%s", (_, text, expected) => {
    expect(setOut(text)).toBe(expected);
    expect(documentText(encodeURIComponent(text))).toBe(expected);
  });
});
