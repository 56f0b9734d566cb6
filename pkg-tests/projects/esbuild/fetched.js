import { Authorizer, init } from "iamlet";

// Without an argument the module is looked for where the package would have it; with one it can lie anywhere.
await init(globalThis.wasmUrl);
const authorizer = new Authorizer({
  principal: "arn:aws:iam::123456789012:user/Bob",
  identityPolicies: ['{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:Get*","Resource":"*"}}'],
});
globalThis.result = authorizer.decide("s3:GetObject", "arn:aws:s3:::bucket/key");
