export * from "iamlet/authorizer";
