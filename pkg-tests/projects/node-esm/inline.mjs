import { Authorizer } from "iamlet/inline";
import { Authorizer as Deciding } from "iamlet/authorizer/inline";

const options = {
  principal: "arn:aws:iam::123456789012:user/Bob",
  identityPolicies: ['{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:Get*","Resource":"*"}}'],
};
const [get, deciding] = [Authorizer, Deciding].map((Class) => new Class(options).decide("s3:GetObject", "arn:aws:s3:::bucket/key"));
console.log(JSON.stringify({ get, deciding }));
