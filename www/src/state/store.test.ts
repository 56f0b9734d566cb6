import { init } from "iamlet/authorizer";
import { beforeAll, expect, test } from "vitest";
import { firstExample } from "../gallery/first";
import { edit, editRequest, outcome, ready, workspace } from "./store";

beforeAll(async () => {
  await init();
  workspace.value = firstExample();
  ready.value = true;
});

test.each<[string, () => void, boolean]>([
  ["the title", () => edit({ title: "Another" }), false],
  ["the matrix", () => edit({ matrix: { ...workspace.value.matrix, actions: ["s3:*"] } }), false],
  ["the request", () => editRequest({ action: "ec2:StopInstances" }), true],
  ["the policies", () => edit({ policies: [] }), true],
])("%s, changed, asks anew only where it is part of the question", (_, change, anew) => {
  const before = outcome.value;
  change();
  expect(outcome.value !== before).toBe(anew);
});
