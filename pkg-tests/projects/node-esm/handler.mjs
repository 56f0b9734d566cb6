export * from "iamlet/handler";
