import { expandActions } from "iamlet";
import pack from "iamlet/data/service-reference";
import { expect, test } from "vitest";
import { actionsLike, loadReference, readReference, reference } from "./reference";

const known = readReference(pack);

test("the services, and each one's actions, are those that the engine finds", () => {
  const all = known.services.flatMap((service) => known.actions(service).map((action) => `${service}:${action}`));
  expect(new Set(all)).toEqual(new Set(expandActions("*", pack)));
  expect(pack.holds).toContain(`${known.services.length} services, ${all.length} actions`);
});

test("an action has the resources and keys that go with it", () => {
  const get = known.service("S3")?.actions.find(({ name }) => name === "GetObject");
  expect(get?.resources.find(({ name }) => name === "object")).toEqual({ name: "object", arns: ["arn:${Partition}:s3:::${BucketName}/${ObjectName}"] });
  expect(get?.keys).toContainEqual({ name: "s3:ExistingObjectTag/<key>", type: "String" });
  expect(known.globalKeys).toContainEqual({ name: "aws:SourceIp", type: "IPAddress" });
});

test.each([[""], ["no-such-service"], ["__proto__"]])("no service is called %j", (name) => {
  expect(known.service(name)).toBeUndefined();
  expect(known.actions(name)).toEqual([]);
});

test("beginnings of actions, once the data is loaded", async () => {
  expect(actionsLike("s3:get")).toEqual([]);
  const loaded = await loadReference();
  expect(reference.value).toBe(loaded);
  expect(await loadReference()).toBe(loaded);
  expect(actionsLike("S3")[0]).toBe("s3:");
  expect(actionsLike("s3:getobj", 2)).toEqual(["s3:GetObject", "s3:GetObjectAcl"]);
  expect(actionsLike("s3:acl").every((action) => /^s3:.*acl/i.test(action))).toBe(true);
  expect(actionsLike("s3:", 7)).toHaveLength(7);
  expect(actionsLike("nothing:x")).toEqual([]);
});
