/** What `iamlet` gives. */

export * from "./authorizer-index.js";
export { checkPolicyDocument } from "./check.js";
export type { DocumentRefusal } from "./check.js";
export { IAM } from "./client.js";
export type { IAMOptions, InputOf, OperationName, OutputOf, SyncIAM } from "./client.js";
export { IAMServiceException, ValidationError } from "./exceptions.js";
export type { ResponseMetadata } from "./exceptions.js";
export * from "./operations.gen.js";
export type { PaginationConfiguration } from "./paginate.js";
// The service model has a Position too, reached as `Statement["StartPosition"]`.
export type { Position } from "./types.js";
