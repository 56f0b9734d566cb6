const { PolicyError, expandActions } = require("iamlet");
const deciding = require("iamlet/authorizer");
const { default: serviceReference } = require("iamlet/data/service-reference");
const { version } = require("iamlet/package.json");

const authorizer = new deciding.Authorizer({
  principal: "arn:aws:iam::123456789012:user/Bob",
  identityPolicies: ['{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:Get*","Resource":"*"}}'],
});
console.log(
  JSON.stringify({
    get: authorizer.decide("s3:GetObject", "arn:aws:s3:::bucket/key"),
    errors: PolicyError === deciding.PolicyError,
    expanded: expandActions("s3:getobject", serviceReference),
    version,
  }),
);
