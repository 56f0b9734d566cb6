export * from "iamlet";
