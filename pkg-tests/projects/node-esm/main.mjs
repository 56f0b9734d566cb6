import { Authorizer, IAM, Policy, PolicyError, init } from "iamlet";
import { Authorizer as OtherAuthorizer, PolicyError as SameError } from "iamlet/authorizer";

const document = {
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Action: "s3:GetObject", Resource: "arn:aws:s3:::bucket/*" }],
};

await init();
const authorizer = new Authorizer({
  principal: "arn:aws:iam::123456789012:user/Bob",
  identityPolicies: [Policy.compile(document, { name: "Read" })],
});
const { EvaluationResults } = await new IAM().simulateCustomPolicy({
  PolicyInputList: [JSON.stringify(document)],
  ActionNames: ["s3:GetObject"],
  ResourceArns: ["arn:aws:s3:::bucket/key"],
});
const iam = new IAM();
await iam.createUser({ UserName: "Bob" });
const { Users } = await iam.list_users();

console.log(
  JSON.stringify({
    get: authorizer.decide("s3:GetObject", "arn:aws:s3:::bucket/key"),
    put: authorizer.decide("s3:PutObject", "arn:aws:s3:::bucket/key"),
    users: Users.map((user) => user.Arn),
    simulated: EvaluationResults[0].EvalDecision,
    own: Authorizer !== OtherAuthorizer,
    errors: PolicyError === SameError,
  }),
);
