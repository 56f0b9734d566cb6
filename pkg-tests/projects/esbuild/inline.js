import { Authorizer } from "iamlet/inline";

// The module is part of the bundle: nothing is fetched, and nothing has to be awaited.
const authorizer = new Authorizer({
  principal: "arn:aws:iam::123456789012:user/Bob",
  identityPolicies: ['{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:Get*","Resource":"*"}}'],
});
globalThis.result = authorizer.decide("s3:GetObject", "arn:aws:s3:::bucket/key");
