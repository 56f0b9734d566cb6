export { default as managedPolicies } from "iamlet/data/aws-managed-policies";
export { default as serviceReference } from "iamlet/data/service-reference";
