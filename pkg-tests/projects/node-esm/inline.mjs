import { Authorizer } from "iamlet/inline";
import { Authorizer as Deciding } from "iamlet/authorizer/inline";

const authorizer = new Authorizer({
  principal: "arn:aws:iam::123456789012:user/Bob",
  identityPolicies: ['{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:Get*","Resource":"*"}}'],
});
console.log(JSON.stringify({ get: authorizer.decide("s3:GetObject", "arn:aws:s3:::bucket/key"), shared: Authorizer === Deciding }));
