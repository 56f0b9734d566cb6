import { Authorizer, type Decision } from "iamlet";
import { Policy } from "iamlet/authorizer";

export function decide(document: object): Decision {
  const authorizer = new Authorizer({ principal: "123456789012", identityPolicies: [Policy.compile(document)] });
  return authorizer.decide("s3:GetObject", "*");
}
