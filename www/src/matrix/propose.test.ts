import { expect, test } from "vitest";
import type { PolicyDraft } from "../state/workspace";
import { expandNames } from "./actions";
import { propose } from "./propose";

function draft(text: string, off = false): PolicyDraft {
  return { id: text, kind: "identity", name: text, text, off };
}

test("statements name actions and resources, each once", () => {
  const one = draft(JSON.stringify({ Statement: [{ Action: ["s3:Get*", "s3:Get*"], Resource: "*" }, { NotAction: "iam:*", NotResource: ["arn:aws:s3:::b"] }] }));
  const alone = draft(JSON.stringify({ Statement: { Action: "sqs:SendMessage", Resource: ["*"] } }));
  expect(propose([one, alone])).toEqual({ actions: ["s3:Get*", "iam:*", "sqs:SendMessage"], resources: ["*", "arn:aws:s3:::b"] });
});

test.each(["{", "null", "[]", '"x"', '{"Statement":null}', '{"Statement":[1,null,"x",{"Action":[1,{},"a\\nb"," "],"Resource":7}]}'])("%s names nothing", (text) => {
  expect(propose([draft(text)])).toEqual({ actions: [], resources: [] });
});

test("what is set aside names nothing", () => {
  expect(propose([draft('{"Statement":{"Action":"s3:GetObject"}}', true)]).actions).toEqual([]);
});

// Reading the reference may take its time where much else runs.
const PATIENCE_MS = 60_000;

test("patterns stand for the actions that they take", async () => {
  const { actions, patterns, problems } = await expandNames(["sqs:SendMessage", "sqs:Send*", "nothing:*", "s3:Get*Object"]);
  expect(actions[0]).toBe("sqs:SendMessage");
  expect(actions.filter((action) => action === "sqs:SendMessage")).toHaveLength(1);
  expect(actions).toContain("s3:GetObject");
  expect(patterns.get("s3:Get*Object")).toBeGreaterThan(0);
  expect(problems.get("nothing:*")).toBe("no action has such a name");
}, PATIENCE_MS);
