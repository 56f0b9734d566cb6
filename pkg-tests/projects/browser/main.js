import { IAM, NotInitializedError } from "./node_modules/iamlet/entry/browser.js";
import { Authorizer, init } from "./node_modules/iamlet/authorizer/entry/browser.js";

const document = {
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Action: "s3:GetObject", Resource: "arn:aws:s3:::bucket/*" }],
};
const options = { principal: "arn:aws:iam::123456789012:user/Bob", identityPolicies: [document] };

function early() {
  try {
    new Authorizer(options);
    return "no error";
  } catch (error) {
    return error instanceof NotInitializedError ? error.name : String(error);
  }
}

const result = { early: early() };
// What returns a promise loads the module by itself.
const { EvaluationResults } = await new IAM().simulateCustomPolicy({
  PolicyInputList: [JSON.stringify(document)],
  ActionNames: ["s3:GetObject"],
  ResourceArns: ["arn:aws:s3:::bucket/key"],
});
result.simulated = EvaluationResults[0].EvalDecision;
await init();
const authorizer = new Authorizer(options);
result.get = authorizer.decide("s3:GetObject", "arn:aws:s3:::bucket/key");
result.put = authorizer.decide("s3:PutObject", "arn:aws:s3:::bucket/key");
globalThis.result = result;
