import serviceReference from "./node_modules/iamlet/data/service-reference.js";
import { IAM, NoSuchEntityException, expandActions, paginateListUsers, waitUntilUserExists } from "./node_modules/iamlet/entry/browser.js";

const caught = (call) => {
  try {
    return call();
  } catch (error) {
    return error;
  }
};
const names = (page) => page.Users.map((user) => user.UserName);

const iam = new IAM({ seed: "browser" });
// Nothing is loaded yet: what answers at once cannot be asked, what is checked without the module is.
const early = [() => iam.sync.listUsers(), () => iam.as("Bob"), () => expandActions("*", serviceReference)];
const result = { early: early.map((call) => caught(call).name) };
const [wrong, damaged] = [new IAM({ accountId: "5" }), IAM.fromSnapshot(new Uint8Array(9))];

// Calls are made in their order, though the first one loads the module.
const [{ User }] = await Promise.all([
  iam.createUser({ UserName: "Bob", Path: "/team/" }),
  iam.create_user({ UserName: "Ann" }),
  iam.call("CreateUser", { UserName: "Eve" }),
]);
result.arn = User.Arn;
result.created = User.CreateDate instanceof Date;

result.pages = [];
for await (const page of paginateListUsers({ client: iam, pageSize: 2 }, {})) result.pages.push(names(page));

const error = await iam.getUser({ UserName: "nobody" }).catch((reason) => reason);
result.error = [error.name, error instanceof NoSuchEntityException, error.Code, error.$metadata.httpStatusCode];
result.invalid = (await iam.createUser({ UserName: "?" }).catch((reason) => reason)).name;
result.caller = iam.as({ userName: "Bob" }).sync.getUser().User.UserName;

const bytes = iam.snapshot();
const copy = IAM.fromSnapshot(bytes, { seed: "browser" });
result.restored = names(copy.sync.listUsers());
result.same = copy.snapshot().every((byte, index) => byte === bytes[index]);

const authorizer = iam.authorizer({ principalArn: User.Arn });
const decide = () => authorizer.decide("s3:GetObject", "arn:aws:s3:::bucket/key");
const PolicyDocument = JSON.stringify({ Version: "2012-10-17", Statement: { Effect: "Allow", Action: "s3:*", Resource: "*" } });
const before = decide();
await iam.putUserPolicy({ UserName: "Bob", PolicyName: "S3", PolicyDocument });
result.decisions = [before, decide()];

setTimeout(() => iam.sync.createUser({ UserName: "Late" }), 20);
result.waited = (await waitUntilUserExists({ client: iam, maxWaitTime: 10, minDelay: 0.02 }, { UserName: "Late" })).state;

result.checked = await Promise.all([wrong, damaged].map((client) => client.listUsers().catch((reason) => reason.name)));
const refused = caught(() => new IAM({ accountId: "5" }));
result.late = [refused.name, refused.message.split(":")[0]];
result.expanded = expandActions("s3:getobject", serviceReference);
globalThis.result = result;
